//! Memory: where everything that is kept is kept.
//!
//! Conversations are written with compare-and-set on a revision: whoever was overtaken loads again and decides again, which is
//! safe because deciding is pure. No lock is held across a call. In a database nothing about a person stands in the clear
//! (`sealed`, `keys`); each database has its own SQL; `tests/store_contract.rs` says what all of them promise.

#[cfg(feature = "sealed")]
pub mod backup;
mod either;
pub mod export;
pub mod kept;
#[cfg(feature = "sealed")]
mod keys;
mod memory;
#[cfg(feature = "sealed")]
mod open;
#[cfg(feature = "postgres")]
mod postgres;
pub mod record;
#[cfg(feature = "sealed")]
mod sealed;
#[cfg(feature = "sqlite")]
mod sqlite;

pub use either::Store;
#[cfg(feature = "sealed")]
pub use keys::{DataKey, NotAKey};
pub use memory::MemoryStore;
#[cfg(feature = "sealed")]
pub use open::{Purpose, data_key, known_data_key, open, open_with_a_waiting_key};
#[cfg(feature = "postgres")]
pub use postgres::PostgresStore;
#[cfg(feature = "sqlite")]
pub use sqlite::SqliteStore;

use crate::conversation::Timestamp;
use crate::names::names;
use kept::{CheckIn, Claimed, CommunityRecord, Entry, Ticket};
use record::SessionRecord;

names! {
    /// Which adapter a person speaks through.
    Platform { Discord = "discord", Telegram = "telegram", Terminal = "terminal" }
}

/// Whose conversation: one per person and platform, wherever they speak. Where to answer travels with the event.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct SessionKey {
    /// Which adapter.
    pub platform: Platform,
    /// The platform's id of the person; a database gets a keyed hash of it. Never shown.
    pub person: String,
}

impl std::fmt::Debug for SessionKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "SessionKey({})", self.platform.id())
    }
}

/// Counts the writes to one key. Zero: nothing is stored.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Revision(pub i64);

/// Whether a write was accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    /// It was.
    Yes,
    /// Somebody wrote first. Load again and decide again.
    Conflict,
}

/// What can go wrong with a database.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// It cannot be reached, or did not answer in time. Nothing was half-written.
    #[error("the database cannot be used: {0}")]
    Unavailable(String),
    /// What is stored about one person cannot be read. Saving with this revision puts something readable in its place.
    #[error("a stored record cannot be read")]
    Corrupt(Revision),
    /// The store may not be opened: the key is wrong or missing. Nothing was written.
    #[error("{0}")]
    Refused(String),
}

/// Conversations.
pub trait SessionStore: Send + Sync {
    /// What is stored, and its revision.
    fn load(
        &self,
        key: &SessionKey,
    ) -> impl Future<Output = Result<(Option<SessionRecord>, Revision), StoreError>> + Send;

    /// Writes `record` (or deletes the conversation, for `None`) if nobody has written since `seen`.
    fn save(
        &self,
        key: &SessionKey,
        seen: Revision,
        record: Option<&SessionRecord>,
    ) -> impl Future<Output = Result<Saved, StoreError>> + Send;

    /// Deletes everything about everybody who has not been heard from since `before`; says how many they were.
    fn purge_idle(&self, before: Timestamp) -> impl Future<Output = Result<u64, StoreError>> + Send;
}

/// Everything else about people.
pub trait PersonStore: Send + Sync {
    /// Keeps an entry; one with the same id is replaced.
    fn put<E: Entry>(&self, key: &SessionKey, entry: &E) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// All entries of a kind, oldest first. What cannot be read is left out and counted.
    fn all<E: Entry>(&self, key: &SessionKey) -> impl Future<Output = Result<Vec<E>, StoreError>> + Send;

    /// Deletes all entries of a kind.
    fn drop_all<E: Entry>(&self, key: &SessionKey) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// Deletes everything about a person, their key first, and notes that they were forgotten, so that a restore forgets them
    /// again. Says whether anything was there.
    fn forget(&self, key: &SessionKey) -> impl Future<Output = Result<bool, StoreError>> + Send;

    /// How many stored records could not be read since the start.
    fn unreadable(&self) -> u64;
}

/// When to ask people again: rows, not timers, so they outlast a restart.
pub trait CheckInStore: Send + Sync {
    /// Schedules a check-in, or moves the one with its id.
    fn schedule(&self, key: &SessionKey, check_in: &CheckIn) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// A person's check-ins, the next one first.
    fn check_ins(&self, key: &SessionKey) -> impl Future<Output = Result<Vec<CheckIn>, StoreError>> + Send;

    /// Cancels one, or all for `None`.
    fn cancel(&self, key: &SessionKey, id: Option<&str>) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// Hands out check-ins that are due, each to one caller only: until `until`, when one that was not settled is handed out
    /// again.
    fn claim_due(
        &self,
        now: Timestamp,
        until: Timestamp,
        limit: u32,
    ) -> impl Future<Output = Result<Vec<Claimed>, StoreError>> + Send;

    /// It was sent, or will never be: it is gone. `Conflict`: it was handed to somebody else meanwhile, or cancelled.
    fn settle(&self, ticket: &Ticket) -> impl Future<Output = Result<Saved, StoreError>> + Send;

    /// It was not sent: later.
    fn postpone(&self, ticket: &Ticket, due: Timestamp) -> impl Future<Output = Result<Saved, StoreError>> + Send;
}

/// What moderators set.
pub trait CommunityStore: Send + Sync {
    /// The settings of a community, and their revision.
    fn community(
        &self,
        platform: Platform,
        id: &str,
    ) -> impl Future<Output = Result<(Option<CommunityRecord>, Revision), StoreError>> + Send;

    /// Writes (or deletes) them if nobody has since `seen`.
    fn save_community(
        &self,
        platform: Platform,
        id: &str,
        seen: Revision,
        settings: Option<&CommunityRecord>,
    ) -> impl Future<Output = Result<Saved, StoreError>> + Send;
}
