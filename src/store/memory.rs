//! Sessions in memory: for "just this chat", for `memory:`, and for tests.

use std::sync::atomic::{AtomicI64, Ordering};

use dashmap::DashMap;
use dashmap::mapref::entry::Entry;

use super::record::SessionRecord;
use super::{Revision, Saved, SessionKey, SessionStore, StoreError};
use crate::conversation::Timestamp;

/// Sessions that last as long as the process.
#[derive(Debug, Default)]
pub struct MemoryStore {
    rows: DashMap<SessionKey, (SessionRecord, Revision)>,
    /// One counter for all keys, so that a row deleted and written anew never repeats a revision.
    writes: AtomicI64,
}

impl SessionStore for MemoryStore {
    async fn load(&self, key: &SessionKey) -> Result<(Option<SessionRecord>, Revision), StoreError> {
        Ok(match self.rows.get(key) {
            Some(row) => (Some(row.0.clone()), row.1),
            None => (None, Revision::default()),
        })
    }

    async fn save(
        &self,
        key: &SessionKey,
        seen: Revision,
        record: Option<&SessionRecord>,
    ) -> Result<Saved, StoreError> {
        let next = || Revision(self.writes.fetch_add(1, Ordering::Relaxed) + 1);
        match (self.rows.entry(key.clone()), record) {
            (Entry::Occupied(row), _) if row.get().1 != seen => Ok(Saved::Conflict),
            (Entry::Vacant(_), _) if seen != Revision::default() => Ok(Saved::Conflict),
            (Entry::Occupied(row), None) => {
                row.remove();
                Ok(Saved::Yes)
            }
            (Entry::Occupied(mut row), Some(record)) => {
                row.insert((record.clone(), next()));
                Ok(Saved::Yes)
            }
            (Entry::Vacant(row), Some(record)) => {
                row.insert((record.clone(), next()));
                Ok(Saved::Yes)
            }
            (Entry::Vacant(_), None) => Ok(Saved::Yes),
        }
    }

    async fn purge_idle(&self, before: Timestamp) -> Result<u64, StoreError> {
        let mut purged = 0;
        self.rows.retain(|_, (record, _)| {
            let keep = record.touched >= before.0;
            purged += u64::from(!keep);
            keep
        });
        Ok(purged)
    }
}
