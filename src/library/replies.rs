//! The short words with which people answer without repeating the question, from `responses/<locale>/replies.toml`.

use serde::Deserialize;

/// Ways to say the few things that are not the label of any button. Compared in lower case, without accents or marks.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Replies {
    /// Yes.
    pub yes: Vec<String>,
    /// Yes, and nothing else: for a question where "okay" is not enough.
    pub surely: Vec<String>,
    /// No.
    pub no: Vec<String>,
    /// None of these.
    pub none: Vec<String>,
    /// Not sure.
    pub not_sure: Vec<String>,
    /// Back.
    pub back: Vec<String>,
    /// Why do you ask?
    pub why: Vec<String>,
    /// How do I tell?
    pub how: Vec<String>,
    /// Done, that is all.
    pub done: Vec<String>,
    /// Skip this one.
    pub skip: Vec<String>,
    /// Between two answers ("1 and 4").
    pub and: Vec<String>,
    /// Numbers in words, from nought to ten.
    pub numbers: Vec<String>,
}

impl Replies {
    /// Reads the file. The error is TOML's own, which names line and column.
    pub fn load(text: &str) -> Result<Replies, toml::de::Error> {
        toml::from_str(text)
    }
}
