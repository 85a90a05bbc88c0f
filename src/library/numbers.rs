//! Emergency numbers by country, from `responses/emergency-numbers.toml`.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::conversation::Country;

/// The numbers of every country we know.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EmergencyNumbers {
    country: BTreeMap<String, Numbers>,
}

/// The numbers of one country.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Numbers {
    /// Medical emergencies, the usual one first.
    pub emergency: Vec<String>,
    /// Not urgent: somebody to describe it to.
    pub health_line: Option<String>,
    /// Somebody to talk to, right now.
    pub crisis: Option<String>,
}

impl EmergencyNumbers {
    /// Reads the file. The error is TOML's own, which names line and column.
    pub fn load(text: &str) -> Result<EmergencyNumbers, toml::de::Error> {
        toml::from_str(text)
    }

    /// The countries we know, by code.
    pub fn codes(&self) -> impl Iterator<Item = &str> {
        self.country.keys().map(String::as_str)
    }

    /// The numbers of a country that may not be known.
    pub fn of_option(&self, country: Option<Country>) -> Option<&Numbers> {
        self.of(country?)
    }

    /// The numbers of a country, if we know them.
    pub fn of(&self, country: Country) -> Option<&Numbers> {
        self.country.get(country.code())
    }
}

impl Numbers {
    /// The numbers to call in an emergency, as written: `999/112`.
    pub fn emergency(&self) -> String {
        self.emergency.join("/")
    }
}
