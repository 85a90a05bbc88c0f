//! Memory: where sessions are kept.
//!
//! Writing is compare-and-set on a revision: whoever was overtaken loads again and decides again, which is safe because
//! deciding is pure. No lock is held across a call.

mod memory;
pub mod record;
#[cfg(feature = "sqlite")]
mod sqlite;

pub use memory::MemoryStore;
#[cfg(feature = "sqlite")]
pub use sqlite::SqliteStore;

use crate::conversation::Timestamp;
use crate::names::names;
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
    /// The person, by the name the store knows them under; never shown.
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
    /// What is stored about one person cannot be read.
    #[error("a stored record cannot be read: {0}")]
    Corrupt(String),
}

/// What the application needs of a database. `tests/store_contract.rs` says what it means, and runs against every store.
pub trait SessionStore: Send + Sync {
    /// What is stored, and its revision.
    fn load(
        &self,
        key: &SessionKey,
    ) -> impl Future<Output = Result<(Option<SessionRecord>, Revision), StoreError>> + Send;

    /// Writes `record` (or deletes, for `None`) if nobody has written since `seen`.
    fn save(
        &self,
        key: &SessionKey,
        seen: Revision,
        record: Option<&SessionRecord>,
    ) -> impl Future<Output = Result<Saved, StoreError>> + Send;

    /// Deletes everybody who has not been heard from since `before`; says how many.
    fn purge_idle(&self, before: Timestamp) -> impl Future<Output = Result<u64, StoreError>> + Send;
}

/// The stores there are: a closed set, so no trait objects.
#[derive(Debug)]
pub enum Store {
    /// Lost at the end of the process.
    Memory(MemoryStore),
    /// One file.
    #[cfg(feature = "sqlite")]
    Sqlite(SqliteStore),
}

impl SessionStore for Store {
    async fn load(&self, key: &SessionKey) -> Result<(Option<SessionRecord>, Revision), StoreError> {
        match self {
            Store::Memory(store) => store.load(key).await,
            #[cfg(feature = "sqlite")]
            Store::Sqlite(store) => store.load(key).await,
        }
    }

    async fn save(
        &self,
        key: &SessionKey,
        seen: Revision,
        record: Option<&SessionRecord>,
    ) -> Result<Saved, StoreError> {
        match self {
            Store::Memory(store) => store.save(key, seen, record).await,
            #[cfg(feature = "sqlite")]
            Store::Sqlite(store) => store.save(key, seen, record).await,
        }
    }

    async fn purge_idle(&self, before: Timestamp) -> Result<u64, StoreError> {
        match self {
            Store::Memory(store) => store.purge_idle(before).await,
            #[cfg(feature = "sqlite")]
            Store::Sqlite(store) => store.purge_idle(before).await,
        }
    }
}
