//! When a text was last reviewed, as its comment says.

use crate::library::CivilDay;

/// The day of the latest `Reviewed: NAME (ROLE), YYYY-MM-DD` in a comment.
pub(super) fn reviewed(comment: &str) -> Option<i64> {
    let signed = |line: &str| {
        let (who, date) = line.trim().strip_prefix("Reviewed:")?.rsplit_once(',')?;
        let (name, role) = who.trim().strip_suffix(')')?.split_once('(')?;
        (!name.trim().is_empty() && !role.trim().is_empty()).then(|| day_of(date.trim())).flatten()
    };
    comment.lines().filter_map(signed).max()
}

fn day_of(date: &str) -> Option<i64> {
    let mut parts = date.split('-');
    let mut part = |digits: usize| parts.next().filter(|part| part.len() == digits)?.parse::<u32>().ok();
    let (year, month, day) = (part(4)?, part(2)?, part(2)?);
    let plausible = parts.next().is_none() && (1..=12).contains(&month) && (1..=31).contains(&day);
    plausible.then(|| number_of_day(CivilDay { weekday: 0, day, month: month as usize, year: i64::from(year) }))
}

/// Days since 1970 (H. Hinnant's `days_from_civil`), the inverse of `civil_day`.
pub(super) fn number_of_day(day: CivilDay) -> i64 {
    let month = day.month as i64;
    let year = day.year - i64::from(month <= 2);
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * (month + if month > 2 { -3 } else { 9 }) + 2) / 5 + i64::from(day.day) - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}
