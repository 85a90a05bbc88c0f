//! Days as words: weekday and date in a person's own time zone.

use crate::conversation::Timestamp;

/// How far a person's clock is from UTC, in seconds; handed in by whoever knows the zone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct UtcOffset(pub i32);

/// A calendar day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CivilDay {
    /// 0 is Monday.
    pub weekday: usize,
    /// 1 to 31.
    pub day: u32,
    /// 1 to 12.
    pub month: usize,
    /// Such as 2026.
    pub year: i64,
}

/// The day of a moment (H. Hinnant's `civil_from_days`, proleptic Gregorian calendar).
pub fn civil_day(at: Timestamp, offset: UtcOffset) -> CivilDay {
    let days = at.0.saturating_add(i64::from(offset.0)).div_euclid(86_400);
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
    CivilDay {
        // 1970-01-01 was a Thursday.
        weekday: (days + 3).rem_euclid(7) as usize,
        day: day as u32,
        month: month as usize,
        year: year_of_era + era * 400 + i64::from(month <= 2),
    }
}
