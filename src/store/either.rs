//! The stores there are: a closed set, so no trait objects.

use super::kept::{CheckIn, Claimed, CommunityRecord, Entry, Ticket};
use super::record::SessionRecord;
use super::{
    CheckInStore, CommunityStore, MemoryStore, PersonStore, Platform, Revision, Saved, SessionKey, SessionStore,
    StoreError,
};
use crate::conversation::Timestamp;

/// Where everything is kept.
#[derive(Debug)]
pub enum Store {
    /// Lost at the end of the process.
    Memory(MemoryStore),
    /// One file, and one with its keys.
    #[cfg(feature = "sqlite")]
    Sqlite(super::SqliteStore),
    /// A database that several processes share.
    #[cfg(feature = "postgres")]
    Postgres(super::PostgresStore),
}

/// The same call, whichever it is.
macro_rules! ask {
    ($self:ident, $store:ident => $call:expr) => {
        match $self {
            Store::Memory($store) => $call,
            #[cfg(feature = "sqlite")]
            Store::Sqlite($store) => $call,
            #[cfg(feature = "postgres")]
            Store::Postgres($store) => $call,
        }
    };
}

impl Store {
    /// Finishes what is being written and closes the connections.
    pub async fn close(&self) {
        match self {
            Store::Memory(_) => {}
            #[cfg(feature = "sqlite")]
            Store::Sqlite(store) => store.close().await,
            #[cfg(feature = "postgres")]
            Store::Postgres(store) => store.close().await,
        }
    }
}

impl SessionStore for Store {
    async fn load(&self, key: &SessionKey) -> Result<(Option<SessionRecord>, Revision), StoreError> {
        ask!(self, store => store.load(key).await)
    }

    async fn save(
        &self,
        key: &SessionKey,
        seen: Revision,
        record: Option<&SessionRecord>,
    ) -> Result<Saved, StoreError> {
        ask!(self, store => store.save(key, seen, record).await)
    }

    async fn purge_idle(&self, before: Timestamp) -> Result<u64, StoreError> {
        ask!(self, store => store.purge_idle(before).await)
    }
}

impl PersonStore for Store {
    async fn put<E: Entry>(&self, key: &SessionKey, entry: &E) -> Result<(), StoreError> {
        ask!(self, store => store.put(key, entry).await)
    }

    async fn all<E: Entry>(&self, key: &SessionKey) -> Result<Vec<E>, StoreError> {
        ask!(self, store => store.all(key).await)
    }

    async fn drop_all<E: Entry>(&self, key: &SessionKey) -> Result<(), StoreError> {
        ask!(self, store => store.drop_all::<E>(key).await)
    }

    async fn forget(&self, key: &SessionKey) -> Result<bool, StoreError> {
        ask!(self, store => store.forget(key).await)
    }

    fn unreadable(&self) -> u64 {
        ask!(self, store => store.unreadable())
    }
}

impl CheckInStore for Store {
    async fn schedule(&self, key: &SessionKey, check_in: &CheckIn) -> Result<(), StoreError> {
        ask!(self, store => store.schedule(key, check_in).await)
    }

    async fn check_ins(&self, key: &SessionKey) -> Result<Vec<CheckIn>, StoreError> {
        ask!(self, store => store.check_ins(key).await)
    }

    async fn cancel(&self, key: &SessionKey, id: Option<&str>) -> Result<(), StoreError> {
        ask!(self, store => store.cancel(key, id).await)
    }

    async fn claim_due(&self, now: Timestamp, until: Timestamp, limit: u32) -> Result<Vec<Claimed>, StoreError> {
        ask!(self, store => store.claim_due(now, until, limit).await)
    }

    async fn settle(&self, ticket: &Ticket) -> Result<Saved, StoreError> {
        ask!(self, store => store.settle(ticket).await)
    }

    async fn postpone(&self, ticket: &Ticket, due: Timestamp) -> Result<Saved, StoreError> {
        ask!(self, store => store.postpone(ticket, due).await)
    }
}

impl CommunityStore for Store {
    async fn community(&self, platform: Platform, id: &str) -> Result<(Option<CommunityRecord>, Revision), StoreError> {
        ask!(self, store => store.community(platform, id).await)
    }

    async fn save_community(
        &self,
        platform: Platform,
        id: &str,
        seen: Revision,
        settings: Option<&CommunityRecord>,
    ) -> Result<Saved, StoreError> {
        ask!(self, store => store.save_community(platform, id, seen, settings).await)
    }
}
