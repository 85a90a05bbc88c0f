//! Entries, check-ins and community settings, sealed.

use std::sync::atomic::Ordering;

use serde::{Deserialize, Serialize};

use super::Sealed;
use super::rows::{CheckInRow, Rows};
use crate::conversation::Timestamp;
use crate::store::kept::{CheckIn, Claimed, CommunityRecord, Entry, Ticket};
use crate::store::keys::{Hash, PersonKey, first_revision};
use crate::store::{CheckInStore, CommunityStore, PersonStore, Platform, Revision, Saved, SessionKey, StoreError};

/// A check-in with whose it is: the row itself holds a hash.
#[derive(Serialize, Deserialize)]
struct Whose<'a> {
    platform: std::borrow::Cow<'a, str>,
    person: std::borrow::Cow<'a, str>,
    check_in: CheckIn,
}

fn json<T: Serialize>(value: &T) -> Result<Vec<u8>, StoreError> {
    serde_json::to_vec(value).map_err(|_| StoreError::Corrupt(Revision::default()))
}

impl<R: Rows> Sealed<R> {
    /// Writes something sealed with a person's key; once more if they were forgotten in between.
    async fn write_sealed<F, W>(&self, person: &Hash, about: &[&[u8]], plain: &[u8], write: F) -> Result<(), StoreError>
    where
        F: Fn(Vec<u8>, Vec<u8>) -> W + Send + Sync,
        W: Future<Output = Result<bool, StoreError>> + Send,
    {
        for _ in 0..2 {
            let (own, wrapped) = self.key_to_write_with(person).await?;
            if write(wrapped, own.seal(about, plain)).await? {
                return Ok(());
            }
            self.keys.remove(person);
        }
        Err(StoreError::Unavailable("this person is being forgotten".to_owned()))
    }

    /// A person's key, or `None` if there is nothing that could be opened with it.
    async fn key_to_read_with(&self, person: &Hash) -> Result<Option<PersonKey>, StoreError> {
        match self.rows.key_of(person).await? {
            Some(wrapped) => {
                let own = self.unwrap(person, &wrapped).await?;
                if own.is_none() {
                    self.not_readable("person_key");
                }
                Ok(own)
            }
            None => Ok(None),
        }
    }

    fn open_check_in(&self, own: &PersonKey, row: &CheckInRow) -> Option<(SessionKey, CheckIn)> {
        let plain = own.open(&[b"check-in", &row.person, &row.slot], &row.sealed)?;
        let whose: Whose<'_> = serde_json::from_slice(&plain).ok()?;
        let key = SessionKey { platform: Platform::parse(&whose.platform)?, person: whose.person.into_owned() };
        Some((key, whose.check_in))
    }
}

impl<R: Rows> PersonStore for Sealed<R> {
    async fn put<E: Entry>(&self, key: &SessionKey, entry: &E) -> Result<(), StoreError> {
        let person = self.vault.person(key);
        let slot = self.vault.slot(&person, E::KIND, &entry.id());
        let plain = json(entry)?;
        let (rows, person, slot) = (&self.rows, &person, &slot);
        self.write_sealed(person, &[b"entry", person, E::KIND.as_bytes(), slot], &plain, |wrapped, sealed| async move {
            rows.put_entry(person, &wrapped, E::KIND, slot, &sealed).await
        })
        .await
    }

    async fn all<E: Entry>(&self, key: &SessionKey) -> Result<Vec<E>, StoreError> {
        let person = self.vault.person(key);
        let Some(own) = self.key_to_read_with(&person).await? else { return Ok(Vec::new()) };
        let mut entries: Vec<E> = Vec::new();
        for (slot, sealed) in self.rows.entries(&person, E::KIND).await? {
            let plain = own.open(&[b"entry", &person, E::KIND.as_bytes(), &slot], &sealed);
            match plain.and_then(|plain| serde_json::from_slice(&plain).ok()) {
                Some(entry) => entries.push(entry),
                None => self.not_readable("entry"),
            }
        }
        entries.sort_by_key(Entry::at);
        Ok(entries)
    }

    async fn drop_all<E: Entry>(&self, key: &SessionKey) -> Result<(), StoreError> {
        self.rows.drop_entries(&self.vault.person(key), E::KIND).await
    }

    async fn forget(&self, key: &SessionKey) -> Result<bool, StoreError> {
        let person = self.vault.person(key);
        let forgotten = self.rows.forget(&person).await;
        self.keys.remove(&person);
        forgotten
    }

    fn unreadable(&self) -> u64 {
        self.unreadable.load(Ordering::Relaxed)
    }
}

impl<R: Rows> CheckInStore for Sealed<R> {
    async fn schedule(&self, key: &SessionKey, check_in: &CheckIn) -> Result<(), StoreError> {
        let person = self.vault.person(key);
        let slot = self.vault.slot(&person, "check-in", &check_in.id);
        let platform = key.platform.id().into();
        let plain = json(&Whose { platform, person: key.person.as_str().into(), check_in: check_in.clone() })?;
        let (rows, person, slot, due) = (&self.rows, &person, &slot, check_in.due);
        self.write_sealed(person, &[b"check-in", person, slot], &plain, |wrapped, sealed| async move {
            rows.put_check_in(person, &wrapped, slot, due, &sealed).await
        })
        .await
    }

    async fn check_ins(&self, key: &SessionKey) -> Result<Vec<CheckIn>, StoreError> {
        let person = self.vault.person(key);
        let Some(own) = self.key_to_read_with(&person).await? else { return Ok(Vec::new()) };
        let mut theirs = Vec::new();
        for row in self.rows.check_ins(&person).await? {
            match self.open_check_in(&own, &row) {
                Some((_, check_in)) => theirs.push(check_in),
                None => self.not_readable("check_in"),
            }
        }
        theirs.sort_by_key(|check_in| check_in.due);
        Ok(theirs)
    }

    async fn cancel(&self, key: &SessionKey, id: Option<&str>) -> Result<(), StoreError> {
        let person = self.vault.person(key);
        let slot = id.map(|id| self.vault.slot(&person, "check-in", id));
        self.rows.drop_check_ins(&person, slot.as_ref()).await
    }

    async fn claim_due(&self, now: Timestamp, until: Timestamp, limit: u32) -> Result<Vec<Claimed>, StoreError> {
        let (mut claimed, mut rotated) = (Vec::new(), None);
        for row in self.rows.claim_due(now.0, until.0, limit).await? {
            let person: Option<Hash> = row.person.as_slice().try_into().ok();
            let own = match (&row.wrapped, person) {
                (Some(wrapped), Some(person)) => match self.unwrap(&person, wrapped).await {
                    Ok(own) => own,
                    // Not the others' fault, and it is handed out again.
                    Err(problem) => {
                        rotated = Some(problem);
                        continue;
                    }
                },
                _ => None,
            };
            match own.and_then(|own| self.open_check_in(&own, &row)) {
                Some((key, check_in)) => {
                    let tries = u32::try_from(row.tries).unwrap_or(u32::MAX);
                    let ticket = Ticket { person: row.person, slot: row.slot, tries: row.tries };
                    claimed.push(Claimed { ticket, key, check_in, tries });
                }
                None => {
                    // It would be handed out for ever.
                    self.not_readable("check_in");
                    self.rows.settle(&row.person, &row.slot, row.tries).await?;
                }
            }
        }
        match rotated {
            Some(problem) if claimed.is_empty() => Err(problem),
            _ => Ok(claimed),
        }
    }

    async fn settle(&self, ticket: &Ticket) -> Result<Saved, StoreError> {
        Ok(saved(self.rows.settle(&ticket.person, &ticket.slot, ticket.tries).await?))
    }

    async fn postpone(&self, ticket: &Ticket, due: Timestamp) -> Result<Saved, StoreError> {
        Ok(saved(self.rows.postpone(&ticket.person, &ticket.slot, ticket.tries, due.0).await?))
    }
}

impl<R: Rows> CommunityStore for Sealed<R> {
    async fn community(&self, platform: Platform, id: &str) -> Result<(Option<CommunityRecord>, Revision), StoreError> {
        match self.rows.community(platform.id(), id).await? {
            None => Ok((None, Revision::default())),
            Some((revision, settings)) => match serde_json::from_str(&settings) {
                Ok(settings) => Ok((Some(settings), Revision(revision))),
                Err(_) => {
                    self.not_readable("community");
                    Err(StoreError::Corrupt(Revision(revision)))
                }
            },
        }
    }

    async fn save_community(
        &self,
        platform: Platform,
        id: &str,
        seen: Revision,
        settings: Option<&CommunityRecord>,
    ) -> Result<Saved, StoreError> {
        if settings.is_none() && seen == Revision::default() {
            return Ok(Saved::Yes);
        }
        let settings = settings.map(serde_json::to_string).transpose();
        let settings = settings.map_err(|_| StoreError::Corrupt(seen))?;
        let done = self.rows.save_community(platform.id(), id, seen.0, first_revision(), settings.as_deref()).await?;
        Ok(saved(done))
    }
}

fn saved(done: bool) -> Saved {
    if done { Saved::Yes } else { Saved::Conflict }
}
