//! What is kept besides conversations: records of strings and numbers, no domain types, each with a sentence on what it holds.
//!
//! A new field needs `#[serde(default)]`; a field is never given another meaning. `docs/export.md` tells people what is in
//! here: change both.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::SessionKey;

/// One of the things that are kept about a person, several of a kind.
pub trait Entry: Serialize + DeserializeOwned + Send + Sync {
    /// What kind of thing it is: never changed once released.
    const KIND: &'static str;

    /// Tells it from others of its kind and person. Putting the same id twice keeps one, so an update that is delivered
    /// twice writes once. It is stored as a keyed hash.
    fn id(&self) -> String;

    /// What they are sorted by.
    fn at(&self) -> i64;
}

/// What somebody agreed to or not; the latest choice of each kind.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consent {
    /// What was asked: `keeping`, `check-ins`.
    pub to: String,
    /// What was chosen: `keep`, `just-this-chat`, `yes`, `no`.
    pub choice: String,
    /// Seconds since 1970.
    pub at: i64,
}

/// A pain score, from `/log`, a check-in or a plan session.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct JournalEntry {
    /// Who writes it chooses the id: the platform's id of the update, or of the check-in.
    pub id: String,
    /// Seconds since 1970.
    pub at: i64,
    /// 0 to 10.
    pub score: u8,
    /// Where it comes from: `log`, `check-in`, `plan`.
    pub from: String,
    /// The id of a kind of note, where one was chosen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// One line of the log of the return plan. The plan is worked out from all of them, every time.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanEntry {
    /// As in [`JournalEntry`].
    pub id: String,
    /// Seconds since 1970.
    pub at: i64,
    /// What happened: `started`, `session`, `paused`, `stopped`.
    pub what: String,
    /// Its particulars by id: weights in grams, sets, repetitions, scores.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<(String, i64)>,
}

/// Where to write to somebody; there is one.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// The platform's id of the chat or channel.
    pub chat: String,
    /// The language they last used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// IANA name, where they told us.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<String>,
    /// Seconds since 1970.
    pub at: i64,
}

impl Entry for Consent {
    const KIND: &'static str = "consent";
    fn id(&self) -> String {
        self.to.clone()
    }
    fn at(&self) -> i64 {
        self.at
    }
}

impl Entry for JournalEntry {
    const KIND: &'static str = "journal";
    fn id(&self) -> String {
        self.id.clone()
    }
    fn at(&self) -> i64 {
        self.at
    }
}

impl Entry for PlanEntry {
    const KIND: &'static str = "plan";
    fn id(&self) -> String {
        self.id.clone()
    }
    fn at(&self) -> i64 {
        self.at
    }
}

impl Entry for Contact {
    const KIND: &'static str = "contact";
    fn id(&self) -> String {
        String::new()
    }
    fn at(&self) -> i64 {
        self.at
    }
}

/// When to ask somebody again, and about what.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckIn {
    /// Tells it from the person's others; scheduling the same id again moves it.
    pub id: String,
    /// Seconds since 1970.
    pub due: i64,
    /// The outcome it asks about, by id.
    pub outcome: String,
    /// The check it belongs to: see [`crate::conversation::Tag`].
    pub tag: u32,
    /// The how-manieth of its check it is, from 1.
    pub number: u32,
}

/// A check-in that is due and was handed to us, and to nobody else until its time is up.
#[derive(Clone)]
pub struct Claimed {
    /// To settle or to postpone it with.
    pub ticket: Ticket,
    /// Whom to ask.
    pub key: SessionKey,
    /// What about.
    pub check_in: CheckIn,
    /// How often it was handed out, this time included. More than once: somebody stopped between claiming it and settling
    /// it, and nobody knows whether the platform sent it.
    pub tries: u32,
}

/// Says which handing-out of which check-in is meant.
#[derive(Clone, PartialEq, Eq)]
pub struct Ticket {
    pub(super) person: Vec<u8>,
    pub(super) slot: Vec<u8>,
    pub(super) tries: i64,
}

/// What the moderators of one Discord server or Telegram group have set. Ids are the platform's.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CommunityRecord {
    /// Where Spotter offers a check under posts.
    pub offers_in: Vec<String>,
    /// Where Spotter does not speak.
    pub silent_in: Vec<String>,
    /// Where form checks are posted.
    pub form_checks_in: Option<String>,
    /// Everything about symptoms happens in private chat alone.
    pub training_questions_only: bool,
    /// Its language.
    pub locale: Option<String>,
    /// IANA name.
    pub time_zone: Option<String>,
}

/// Shows what kind of thing it is, never what is in it.
macro_rules! shown_by_kind {
    ($($Record:ident),+) => {
        $(impl std::fmt::Debug for $Record {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(stringify!($Record))
            }
        })+
    };
}

shown_by_kind!(Consent, JournalEntry, PlanEntry, Contact, CheckIn, Claimed, Ticket);
