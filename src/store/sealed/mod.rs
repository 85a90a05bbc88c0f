//! What both databases share: everything is sealed before it reaches the SQL, and opened after.

mod people;
pub(super) mod rows;

use std::sync::atomic::{AtomicU64, Ordering};

use dashmap::DashMap;

use super::keys::{Hash, PersonKey, Unwrapped, Vault, first_revision};
use super::record::SessionRecord;
use super::{Revision, Saved, SessionKey, SessionStore, StoreError};
use crate::conversation::Timestamp;
use rows::{Asked, Rows};

/// A database in which nothing about a person can be read without `DATA_KEY`.
pub struct Sealed<R> {
    pub(super) rows: R,
    pub(super) vault: Vault,
    /// Keys lately used, with how they are stored: a write would have to read them again.
    keys: DashMap<Hash, (PersonKey, Vec<u8>)>,
    unreadable: AtomicU64,
}

/// How many keys are remembered.
const REMEMBERED_KEYS: usize = 4096;

impl<R: Rows> std::fmt::Debug for Sealed<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Sealed({:?})", self.rows)
    }
}

impl<R: Rows> Sealed<R> {
    pub(super) fn new(rows: R, vault: Vault) -> Sealed<R> {
        Sealed { rows, vault, keys: DashMap::new(), unreadable: AtomicU64::new(0) }
    }

    /// Finishes what is being written and closes the connections.
    pub async fn close(&self) {
        self.rows.close().await;
    }

    /// Something stored did not open. The log line says how many, never whose.
    fn not_readable(&self, table: &'static str) {
        let so_far = self.unreadable.fetch_add(1, Ordering::Relaxed) + 1;
        tracing::error!(table, unreadable_records = so_far, "a stored record cannot be read and is let go of");
    }

    /// Opens a stored key. `None`: it is damaged.
    async fn unwrap(&self, person: &Hash, wrapped: &[u8]) -> Asked<Option<PersonKey>> {
        match self.vault.unwrap(person, wrapped) {
            Ok(key) => {
                if self.keys.len() >= REMEMBERED_KEYS {
                    self.keys.clear();
                }
                self.keys.insert(*person, (key.clone(), wrapped.to_vec()));
                Ok(Some(key))
            }
            // Unless the vault is still ours: then the key is damaged where it says of which generation it is.
            Err(Unwrapped::ByAnotherGeneration) if self.rows.generation().await? != self.vault.generation => {
                Err(rotated())
            }
            Err(Unwrapped::ByAnotherGeneration) => Ok(None),
            Err(Unwrapped::Broken) => Ok(None),
        }
    }

    /// A person's key, made if there is none.
    async fn key_to_write_with(&self, person: &Hash) -> Asked<(PersonKey, Vec<u8>)> {
        if let Some(known) = self.keys.get(person) {
            return Ok(known.clone());
        }
        // Made by us, made by another process at the same moment, or damaged and made again: the third look finds it.
        for _ in 0..3 {
            match self.rows.key_of(person).await? {
                Some(wrapped) => match self.unwrap(person, &wrapped).await? {
                    Some(key) => return Ok((key, wrapped)),
                    None => {
                        self.not_readable("person_key");
                        let (_, new) = self.vault.new_person_key(person);
                        self.rows.replace_key(person, &wrapped, &new).await?;
                    }
                },
                None => {
                    let (_, new) = self.vault.new_person_key(person);
                    self.rows.make_key(person, &new, self.vault.generation).await?;
                }
            }
        }
        // The vault was of another generation each time.
        Err(rotated())
    }

    fn seal_session(&self, key: &PersonKey, person: &Hash, revision: i64, record: &SessionRecord) -> Asked<Vec<u8>> {
        let json = serde_json::to_vec(record).map_err(|_| StoreError::Corrupt(Revision(revision)))?;
        Ok(key.seal(&[b"session", person, &revision.to_be_bytes()], &json))
    }

    pub(super) fn open_session(key: &PersonKey, person: &[u8], revision: i64, sealed: &[u8]) -> Option<SessionRecord> {
        let json = key.open(&[b"session", person, &revision.to_be_bytes()], sealed)?;
        serde_json::from_slice(&json).ok()
    }

    /// Seals a conversation of the schema before sealing as its first revision: revision and bytes.
    #[cfg(feature = "sqlite")]
    pub(super) fn seal_first(&self, own: &PersonKey, person: &Hash, record: &SessionRecord) -> Asked<(i64, Vec<u8>)> {
        let revision = first_revision();
        Ok((revision, self.seal_session(own, person, revision, record)?))
    }

    /// So many stored records could not be read.
    #[cfg(feature = "sqlite")]
    pub(super) fn count_unreadable(&self, records: u64) {
        self.unreadable.fetch_add(records, Ordering::Relaxed);
    }
}

fn rotated() -> StoreError {
    StoreError::Unavailable("DATA_KEY was changed while this process ran: start it again with the new key".to_owned())
}

impl<R: Rows> SessionStore for Sealed<R> {
    async fn load(&self, key: &SessionKey) -> Result<(Option<SessionRecord>, Revision), StoreError> {
        let person = self.vault.person(key);
        let row = self.rows.session(&person).await?;
        let Some(wrapped) = row.wrapped else { return Ok((None, Revision::default())) };
        let revision = row.stored.as_ref().map_or(0, |(revision, _)| *revision);
        let Some(own) = self.unwrap(&person, &wrapped).await? else {
            self.keys.remove(&person);
            self.not_readable("person_key");
            // Without a conversation there is nothing to apologise for; the key is made again when something is written.
            return if row.stored.is_some() {
                Err(StoreError::Corrupt(Revision(revision)))
            } else {
                Ok((None, Revision::default()))
            };
        };
        let Some((revision, sealed)) = row.stored else { return Ok((None, Revision::default())) };
        match Self::open_session(&own, &person, revision, &sealed) {
            Some(record) => Ok((Some(record), Revision(revision))),
            None => {
                self.not_readable("session");
                Err(StoreError::Corrupt(Revision(revision)))
            }
        }
    }

    async fn save(
        &self,
        key: &SessionKey,
        seen: Revision,
        record: Option<&SessionRecord>,
    ) -> Result<Saved, StoreError> {
        let person = self.vault.person(key);
        let done = match (record, seen) {
            (None, Revision(0)) => true,
            (None, Revision(seen)) => self.rows.delete_session(&person, seen).await?,
            (Some(record), Revision(0)) => {
                let (own, wrapped) = self.key_to_write_with(&person).await?;
                let revision = first_revision();
                let sealed = self.seal_session(&own, &person, revision, record)?;
                self.rows.insert_session(&person, &wrapped, revision, record.counts_from(), &sealed).await?
            }
            (Some(record), Revision(seen)) => {
                let (own, _) = self.key_to_write_with(&person).await?;
                let sealed = self.seal_session(&own, &person, seen + 1, record)?;
                self.rows.update_session(&person, seen, record.counts_from(), &sealed).await?
            }
        };
        if !done {
            // Perhaps the key is another one by now.
            self.keys.remove(&person);
        }
        Ok(if done { Saved::Yes } else { Saved::Conflict })
    }

    async fn purge_idle(&self, before: Timestamp) -> Result<u64, StoreError> {
        let purged = self.rows.purge(before.0).await?;
        self.keys.clear();
        Ok(purged)
    }
}
