//! Everything in memory: for "just this chat", for `memory:`, and for tests.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use dashmap::DashMap;
use dashmap::mapref::entry::Entry as Row;

use super::kept::{CheckIn, Claimed, CommunityRecord, Entry, Ticket};
use super::record::SessionRecord;
use super::{
    CheckInStore, CommunityStore, PersonStore, Platform, Revision, Saved, SessionKey, SessionStore, StoreError,
};
use crate::conversation::Timestamp;

/// What lasts as long as the process.
#[derive(Default)]
pub struct MemoryStore {
    sessions: DashMap<SessionKey, (SessionRecord, Revision)>,
    /// By kind and id, as JSON: entries have no other type in common.
    entries: DashMap<SessionKey, BTreeMap<(&'static str, String), serde_json::Value>>,
    check_ins: Mutex<BTreeMap<Place, Waiting>>,
    communities: DashMap<(Platform, String), (CommunityRecord, Revision)>,
    /// One counter for all keys, so that a row deleted and written anew never repeats a revision.
    writes: AtomicI64,
}

/// Whose check-in, and which.
type Place = (Vec<u8>, Vec<u8>);

struct Waiting {
    key: SessionKey,
    check_in: CheckIn,
    due: i64,
    tries: i64,
}

impl std::fmt::Debug for MemoryStore {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "MemoryStore({} sessions)", self.sessions.len())
    }
}

impl MemoryStore {
    fn waiting(&self) -> MutexGuard<'_, BTreeMap<Place, Waiting>> {
        // A panic while it was held cannot have left half a row: every change is one insert or remove.
        self.check_ins.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn drop_person(&self, key: &SessionKey) -> bool {
        let session = self.sessions.remove(key).is_some();
        let entries = self.entries.remove(key).is_some();
        let mut waiting = self.waiting();
        let before = waiting.len();
        waiting.retain(|_, row| row.key != *key);
        session || entries || waiting.len() < before
    }

    /// Compare-and-set on one map.
    fn write<K: Eq + std::hash::Hash, V: Clone>(
        &self,
        map: &DashMap<K, (V, Revision)>,
        key: K,
        seen: Revision,
        value: Option<&V>,
    ) -> Saved {
        let next = || Revision(self.writes.fetch_add(1, Ordering::Relaxed) + 1);
        match (map.entry(key), value) {
            (Row::Occupied(row), _) if row.get().1 != seen => return Saved::Conflict,
            (Row::Vacant(_), _) if seen != Revision::default() => return Saved::Conflict,
            (Row::Occupied(row), None) => drop(row.remove()),
            (Row::Occupied(mut row), Some(value)) => drop(row.insert((value.clone(), next()))),
            (Row::Vacant(row), Some(value)) => drop(row.insert((value.clone(), next()))),
            (Row::Vacant(_), None) => {}
        }
        Saved::Yes
    }
}

impl SessionStore for MemoryStore {
    async fn load(&self, key: &SessionKey) -> Result<(Option<SessionRecord>, Revision), StoreError> {
        Ok(match self.sessions.get(key) {
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
        Ok(self.write(&self.sessions, key.clone(), seen, record))
    }

    async fn purge_idle(&self, before: Timestamp) -> Result<u64, StoreError> {
        let idle = self.sessions.iter().filter(|row| row.0.counts_from() < before.0).map(|row| row.key().clone());
        let idle: Vec<SessionKey> = idle.collect();
        for key in &idle {
            self.drop_person(key);
        }
        Ok(idle.len() as u64)
    }
}

impl PersonStore for MemoryStore {
    async fn put<E: Entry>(&self, key: &SessionKey, entry: &E) -> Result<(), StoreError> {
        let value = serde_json::to_value(entry).map_err(|_| StoreError::Corrupt(Revision::default()))?;
        self.entries.entry(key.clone()).or_default().insert((E::KIND, entry.id()), value);
        Ok(())
    }

    async fn all<E: Entry>(&self, key: &SessionKey) -> Result<Vec<E>, StoreError> {
        let mut entries: Vec<E> = match self.entries.get(key) {
            Some(kept) => {
                let of_kind = kept.iter().filter(|((kind, _), _)| *kind == E::KIND);
                of_kind.filter_map(|(_, value)| serde_json::from_value(value.clone()).ok()).collect()
            }
            None => Vec::new(),
        };
        entries.sort_by_key(Entry::at);
        Ok(entries)
    }

    async fn drop_all<E: Entry>(&self, key: &SessionKey) -> Result<(), StoreError> {
        if let Some(mut kept) = self.entries.get_mut(key) {
            kept.retain(|(kind, _), _| *kind != E::KIND);
        }
        Ok(())
    }

    async fn forget(&self, key: &SessionKey) -> Result<bool, StoreError> {
        Ok(self.drop_person(key))
    }

    fn unreadable(&self) -> u64 {
        0
    }
}

impl CheckInStore for MemoryStore {
    async fn schedule(&self, key: &SessionKey, check_in: &CheckIn) -> Result<(), StoreError> {
        let waiting = Waiting { key: key.clone(), check_in: check_in.clone(), due: check_in.due, tries: 0 };
        self.waiting().insert(place(key, &check_in.id), waiting);
        Ok(())
    }

    async fn check_ins(&self, key: &SessionKey) -> Result<Vec<CheckIn>, StoreError> {
        let waiting = self.waiting();
        let mut theirs: Vec<CheckIn> =
            waiting.values().filter(|row| row.key == *key).map(|row| row.check_in.clone()).collect();
        theirs.sort_by_key(|check_in| check_in.due);
        Ok(theirs)
    }

    async fn cancel(&self, key: &SessionKey, id: Option<&str>) -> Result<(), StoreError> {
        self.waiting().retain(|_, row| row.key != *key || id.is_some_and(|id| row.check_in.id != id));
        Ok(())
    }

    async fn claim_due(&self, now: Timestamp, until: Timestamp, limit: u32) -> Result<Vec<Claimed>, StoreError> {
        let mut waiting = self.waiting();
        let mut due: Vec<_> = waiting.iter_mut().filter(|(_, row)| row.due <= now.0).collect();
        due.sort_by_key(|(_, row)| row.due);
        due.truncate(limit as usize);
        let claim = |(place, row): (&Place, &mut Waiting)| {
            row.due = until.0;
            row.tries += 1;
            let ticket = Ticket { person: place.0.clone(), slot: place.1.clone(), tries: row.tries };
            let tries = u32::try_from(row.tries).unwrap_or(u32::MAX);
            Claimed { ticket, key: row.key.clone(), check_in: row.check_in.clone(), tries }
        };
        Ok(due.into_iter().map(claim).collect())
    }

    async fn settle(&self, ticket: &Ticket) -> Result<Saved, StoreError> {
        let mut waiting = self.waiting();
        let place = (ticket.person.clone(), ticket.slot.clone());
        match waiting.get(&place) {
            Some(row) if row.tries == ticket.tries => {
                waiting.remove(&place);
                Ok(Saved::Yes)
            }
            _ => Ok(Saved::Conflict),
        }
    }

    async fn postpone(&self, ticket: &Ticket, due: Timestamp) -> Result<Saved, StoreError> {
        match self.waiting().get_mut(&(ticket.person.clone(), ticket.slot.clone())) {
            Some(row) if row.tries == ticket.tries => {
                (row.due, row.tries) = (due.0, 0);
                Ok(Saved::Yes)
            }
            _ => Ok(Saved::Conflict),
        }
    }
}

fn place(key: &SessionKey, id: &str) -> Place {
    (format!("{} {}", key.platform.id(), key.person).into_bytes(), id.as_bytes().to_vec())
}

impl CommunityStore for MemoryStore {
    async fn community(&self, platform: Platform, id: &str) -> Result<(Option<CommunityRecord>, Revision), StoreError> {
        Ok(match self.communities.get(&(platform, id.to_owned())) {
            Some(row) => (Some(row.0.clone()), row.1),
            None => (None, Revision::default()),
        })
    }

    async fn save_community(
        &self,
        platform: Platform,
        id: &str,
        seen: Revision,
        settings: Option<&CommunityRecord>,
    ) -> Result<Saved, StoreError> {
        Ok(self.write(&self.communities, (platform, id.to_owned()), seen, settings))
    }
}
