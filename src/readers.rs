//! Readers: the language is each person's own; the clock, and who runs this copy, are what the settings say.

use crate::config::Settings;
use crate::library::{Locale, Operator, Reader, UtcOffset};

/// What everybody has in common whom this copy speaks to.
#[derive(Clone, Debug)]
pub struct Readers {
    operator: Operator,
    zone: jiff::tz::TimeZone,
}

impl Readers {
    /// As the settings say.
    pub fn new(settings: &Settings) -> Readers {
        let operator = Operator {
            name: settings.operator_name.clone(),
            contact: settings.operator_contact.clone(),
            retention_days: settings.retention_days,
        };
        Readers { operator, zone: settings.time_zone.clone() }
    }

    /// Somebody who reads this language, now.
    pub fn reader(&self, locale: Option<Locale>) -> Reader {
        let offset = UtcOffset(self.zone.to_offset(jiff::Timestamp::now()).seconds());
        Reader { locale, offset, operator: self.operator.clone() }
    }

    /// Days after a person's last word until everything about them is deleted.
    pub fn retention_days(&self) -> u32 {
        self.operator.retention_days
    }
}
