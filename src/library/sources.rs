//! The sources behind what Spotter says, from `responses/sources.toml`.

use std::collections::BTreeMap;

use serde::Deserialize;

/// Every source, and which message cites which.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sources {
    source: BTreeMap<String, Source>,
    cited: BTreeMap<String, Vec<String>>,
}

/// One source.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The work.
    pub cite: String,
    /// Where it can be read.
    pub url: Option<String>,
    /// What it found that matters here.
    pub says: String,
    /// How well it has been checked.
    pub checked: Checked,
}

/// How well a source has been checked for this project.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Checked {
    /// Its abstract or page was read.
    #[serde(rename = "read")]
    Read,
    /// Seen in another work that describes it.
    #[serde(rename = "second-hand")]
    SecondHand,
    /// Background knowledge.
    #[serde(rename = "from memory")]
    FromMemory,
}

impl Sources {
    /// Reads the file. The error is TOML's own, which names line and column.
    pub fn load(text: &str) -> Result<Sources, toml::de::Error> {
        toml::from_str(text)
    }

    /// What `id` cites, with keys.
    pub fn cited_by(&self, id: &str) -> impl Iterator<Item = (&str, &Source)> {
        let keys = self.cited.get(id).map(Vec::as_slice).unwrap_or_default();
        keys.iter().filter_map(|key| Some((key.as_str(), self.source.get(key)?)))
    }

    /// Whether `id` is listed at all: an id that rests on policy alone has an empty list.
    pub fn knows(&self, id: &str) -> bool {
        self.cited.contains_key(id)
    }

    /// Every id that cites.
    pub fn citing(&self) -> impl Iterator<Item = &str> {
        self.cited.keys().map(String::as_str)
    }

    /// Citations of keys that no source has: `(id, key)`.
    pub fn dangling(&self) -> impl Iterator<Item = (&str, &str)> {
        let pairs = self.cited.iter().flat_map(|(id, keys)| keys.iter().map(move |key| (id.as_str(), key.as_str())));
        pairs.filter(|(_, key)| !self.source.contains_key(*key))
    }

    /// Every source.
    pub fn all(&self) -> impl Iterator<Item = (&str, &Source)> {
        self.source.iter().map(|(key, source)| (key.as_str(), source))
    }
}
