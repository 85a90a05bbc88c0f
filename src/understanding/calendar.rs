//! The little arithmetic of hours and weekdays that "since Monday" needs.

/// When a text was written, as far as understanding it needs to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    seconds: i64,
}

const DAY: i64 = 86_400;

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

    /// How many days ago the last `weekday` was: 0 to 6.
    pub(super) fn days_since(self, weekday: u8) -> u8 {
        (7 + self.weekday() - weekday) % 7
    }
}
