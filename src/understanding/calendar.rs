//! The little arithmetic of hours and weekdays that "since Monday" needs.

/// When a text was written, as far as understanding it needs to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    seconds: i64,
}

const DAY: i64 = 86_400;
/// How far back a date without its month is looked for.
const WEEKS_BACK: u8 = 7;

impl Now {
    /// Seconds since the beginning of 1970, on the writer's clock; UTC if that is not known.
    pub fn from_seconds(seconds: i64) -> Now {
        Now { seconds }
    }

    /// The day of the week, Monday being 0.
    pub(super) fn weekday(self) -> u8 {
        // The first of January 1970 was a Thursday.
        (self.seconds.div_euclid(DAY) + 3).rem_euclid(7) as u8
    }

    /// Hours since midnight.
    pub(super) fn hour(self) -> f32 {
        self.seconds.rem_euclid(DAY) as f32 / 3600.0
    }

    /// How many hours ago it was `hour` o'clock, `days` days ago. Never in the future.
    pub(super) fn hours_since(self, days: f32, hour: f32) -> f32 {
        (days * 24.0 + self.hour() - hour).max(0.5)
    }

    /// How many days ago it was the `day`th: of this month, or of the one before.
    pub(super) fn days_since_date(self, day: u8) -> f32 {
        let today = self.days_since_month_began() + 1.0;
        let ago = today - f32::from(day);
        if ago < 0.0 { ago + 30.44 } else { ago }
    }

    /// How many days ago the last `day`th of `month` was.
    pub(super) fn days_since_month_day(self, month: u8, day: u8) -> f32 {
        let ago = self.days_since_month(month) + 1.0 - f32::from(day);
        (if ago < 0.0 { ago + 365.25 } else { ago }).round()
    }

    /// How many days ago it was the `day`th and a `weekday`, if that was in the last weeks.
    pub(super) fn days_since_weekday_date(self, weekday: u8, day: u8) -> Option<u8> {
        let fits = |ago: &u8| {
            let then = Now { seconds: self.seconds - i64::from(*ago) * DAY };
            then.days_since_month_began() + 1.0 == f32::from(day)
        };
        (0..WEEKS_BACK).map(|week| self.days_since(weekday) + 7 * week).find(fits)
    }

    fn days_since_month_began(self) -> f32 {
        (1..=12).map(|month| self.days_since_month(month)).fold(f32::MAX, f32::min)
    }

    /// The year.
    pub(super) fn year(self) -> i16 {
        // 400 years of the Gregorian calendar have 146,097 days; near the turn of a year one day more or less matters to nobody.
        (1970.0 + self.seconds as f64 / (365.2425 * DAY as f64)).floor() as i16
    }

    /// How many days ago the last `month` began, January being 1: 0 if it began today.
    pub(super) fn days_since_month(self, month: u8) -> f32 {
        // Howard Hinnant's civil calendar; a year that begins in March has its leap day at its end.
        let days = self.seconds.div_euclid(DAY) + 719_468;
        let of_era = days.rem_euclid(146_097);
        let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year + year / 4 - year / 100);
        let shifted = (5 * of_year + 2) / 153;
        let first_of = |shifted: i64| (153 * shifted + 2) / 5;
        let of_month = of_year - first_of(shifted);
        let wanted = (i64::from(month) + 9) % 12;
        let months = (12 + shifted - wanted) % 12;
        (of_month as f32) + months as f32 * 30.44
    }

    /// How many days ago the last `weekday` was: 0 to 6.
    pub(super) fn days_since(self, weekday: u8) -> u8 {
        (7 + self.weekday() - weekday) % 7
    }
}
