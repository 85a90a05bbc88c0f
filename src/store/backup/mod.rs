//! Backups: every row as of one moment, in a file of its own format that both databases write and read.
//!
//! One JSON object a line: what it is, then the rows as they are stored (sealed), then how many they were and the SHA-256 of
//! everything before. A backup of the data holds no keys; a copy of the keys holds no data. `docs/deploy/backup.md` says how
//! to use both.

mod file;

use std::collections::HashMap;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::keys::{DataKey, Hash, SealedVault, Vault};
use super::sealed::Sealed;
use super::sealed::rows::{Asked, Base64, Line, Rows};
use super::{Store, StoreError};
use crate::config::Database;
use crate::conversation::Timestamp;
use file::{Head, Reading, Writing, of};

/// What a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// Everything but the keys.
    Data,
    /// The keys, and who was forgotten.
    Keys,
}

/// What was found in a backup.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// Seconds since 1970.
    pub made: i64,
    /// All rows.
    pub rows: u64,
    /// Conversations that open.
    pub conversations: u64,
    /// Rows of people who were forgotten after it was made: not restored.
    pub forgotten: u64,
    /// Rows of people whose key is not here though nobody noted that they were forgotten: the keys are an older copy, or it
    /// is long ago. Not restored.
    pub keyless: u64,
    /// Rows that no key opens: damaged, or of somebody who was forgotten and came back. Not restored.
    pub unreadable: u64,
}

/// Why there is no backup, or it cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The file.
    #[error("{0}")]
    File(String),
}

/// Writes a backup beside the running program. The file appears when it is whole, never before.
pub async fn write(store: &Store, path: &Path, part: Part, now: Timestamp) -> Result<u64, BackupError> {
    match store {
        Store::Memory(_) => Err(BackupError::File("there is nothing to back up: DATABASE_URL is memory:".to_owned())),
        #[cfg(feature = "sqlite")]
        Store::Sqlite(store) => write_rows(store, path, part, now).await,
        #[cfg(feature = "postgres")]
        Store::Postgres(store) => write_rows(store, path, part, now).await,
    }
}

/// Reads a backup through, and says what would come back.
pub async fn verify(store: &Store, path: &Path) -> Result<Found, BackupError> {
    match store {
        Store::Memory(_) => {
            Err(BackupError::File("DATABASE_URL is memory:; a backup is checked with its keys".to_owned()))
        }
        #[cfg(feature = "sqlite")]
        Store::Sqlite(store) => check(store, path).await,
        #[cfg(feature = "postgres")]
        Store::Postgres(store) => check(store, path).await,
    }
}

/// Puts a backup in the place of all data, in one transaction, without those who were forgotten since.
pub async fn restore(store: &Store, path: &Path) -> Result<Found, BackupError> {
    match store {
        Store::Memory(_) => {
            Err(BackupError::File("DATABASE_URL is memory:; there is nothing to restore into".to_owned()))
        }
        #[cfg(feature = "sqlite")]
        Store::Sqlite(store) => restore_rows(store, path).await,
        #[cfg(feature = "postgres")]
        Store::Postgres(store) => restore_rows(store, path).await,
    }
}

/// How many conversations there are now.
pub async fn count(store: &Store) -> Result<u64, StoreError> {
    match store {
        Store::Memory(_) => Ok(0),
        #[cfg(feature = "sqlite")]
        Store::Sqlite(store) => store.rows.count().await,
        #[cfg(feature = "postgres")]
        Store::Postgres(store) => store.rows.count().await,
    }
}

async fn write_rows<R: Rows>(store: &Sealed<R>, path: &Path, part: Part, now: Timestamp) -> Result<u64, BackupError> {
    let head = Head { spotter_backup: 1, part, store_id: Base64(store.vault.store_id.clone()), made: now.0 };
    let mut out = Writing::begin(path, &head)?;
    let mut sink = |line: Line| out.row(&line).map_err(StoreError::from);
    match part {
        Part::Data => store.rows.dump(&mut sink).await?,
        Part::Keys => store.rows.dump_keys(&mut sink).await?,
    }
    out.finish()
}

/// To go through SQL, which knows only its own problems.
impl From<BackupError> for StoreError {
    fn from(problem: BackupError) -> StoreError {
        match problem {
            BackupError::Store(problem) => problem,
            BackupError::File(what) => StoreError::Refused(what),
        }
    }
}

/// Every person's wrapped key, and who was forgotten, and when in milliseconds.
#[derive(Default)]
struct Keys {
    wrapped: HashMap<Vec<u8>, Vec<u8>>,
    forgotten: HashMap<Vec<u8>, i64>,
}

impl Keys {
    /// Whether a row is from before its person was forgotten. Of what is no conversation the time is not known.
    fn forgot(&self, person: &[u8], line: &Line) -> bool {
        self.forgotten.get(person).is_some_and(|at| match line {
            Line::Session { touched, .. } => touched.saturating_mul(1000) <= *at,
            _ => true,
        })
    }
}

async fn keys_of<R: Rows>(store: &Sealed<R>) -> Asked<Keys> {
    let mut keys = Keys::default();
    let mut take = |line: Line| {
        match line {
            Line::PersonKey { person, wrapped, .. } => drop(keys.wrapped.insert(person.0, wrapped.0)),
            Line::Forgotten { person, at } => drop(keys.forgotten.insert(person.0, at)),
            _ => {}
        }
        Ok(())
    };
    store.rows.dump_keys(&mut take).await?;
    Ok(keys)
}

/// Whether a row can be read with the keys there are now; counts it.
fn opens<R: Rows>(store: &Sealed<R>, keys: &Keys, line: &Line, found: &mut Found) -> bool {
    found.rows += 1;
    let person = match line {
        Line::Session { person, .. } | Line::Entry { person, .. } | Line::CheckIn { person, .. } => &person.0,
        Line::Community { .. } => return true,
        Line::Vault { .. } | Line::PersonKey { .. } | Line::Forgotten { .. } => return false,
    };
    let Some(wrapped) = keys.wrapped.get(person) else {
        let forgotten = keys.forgot(person, line);
        found.forgotten += u64::from(forgotten);
        found.keyless += u64::from(!forgotten);
        return false;
    };
    let own = Hash::try_from(person.as_slice()).ok().and_then(|hash| store.vault.unwrap(&hash, wrapped).ok());
    let opened = own.is_some_and(|own| match line {
        Line::Session { revision, sealed, .. } => {
            let opened = Sealed::<R>::open_session(&own, person, *revision, &sealed.0).is_some();
            found.conversations += u64::from(opened);
            opened
        }
        Line::Entry { kind, slot, sealed, .. } => {
            own.open(&[b"entry", person, kind.as_bytes(), &slot.0], &sealed.0).is_some()
        }
        Line::CheckIn { slot, sealed, .. } => own.open(&[b"check-in", person, &slot.0], &sealed.0).is_some(),
        _ => false,
    });
    found.unreadable += u64::from(!opened);
    opened
}

async fn check<R: Rows>(store: &Sealed<R>, path: &Path) -> Result<Found, BackupError> {
    Ok(checked(store, &keys_of(store).await?, path)?.1)
}

/// Reads a backup to its end, changing nothing.
fn checked<R: Rows>(store: &Sealed<R>, keys: &Keys, path: &Path) -> Result<(Reading, Found), BackupError> {
    let mut file = Reading::begin(path, Part::Data)?;
    if file.head.store_id.0 != store.vault.store_id {
        return Err(of(path, "this backup belongs to another database: its keys are not here"));
    }
    let mut found = Found { made: file.head.made, ..Found::default() };
    for line in &mut file {
        opens(store, keys, &line?, &mut found);
    }
    Ok((file, found))
}

async fn restore_rows<R: Rows>(store: &Sealed<R>, path: &Path) -> Result<Found, BackupError> {
    let keys = keys_of(store).await?;
    // Read to its end before anything is changed, and looked at again while it is written: what counts is the second time.
    let (mut file, _) = checked(store, &keys, path)?;
    file.again()?;
    let mut found = Found { made: file.head.made, ..Found::default() };
    let mut lines = (&mut file).map(|line| line.map_err(StoreError::from)).filter(|line| match line {
        Ok(line) => opens(store, &keys, line, &mut found),
        Err(_) => true,
    });
    store.rows.replace_all(&store.vault.store_id, &mut lines).await?;
    Ok(found)
}

/// A copy of the keys, read and tried.
pub(super) struct KeysCopy {
    pub vault: SealedVault,
    /// Person, wrapped key, when made; without those who were forgotten later.
    pub keys: Vec<(Vec<u8>, Vec<u8>, i64)>,
    pub forgotten: Vec<(Vec<u8>, i64)>,
}

/// Puts a copy of the keys where there are none, such as on a new machine. Says how many people they are of.
pub async fn restore_keys(database: &Database, key: &DataKey, path: &Path) -> Result<u64, BackupError> {
    let wrong = |what: &str| of(path, what);
    let (mut vault, mut keys, mut forgotten) = (None, Vec::new(), HashMap::new());
    for line in Reading::begin(path, Part::Keys)? {
        match line? {
            Line::Vault { store_id, generation, sealed } => {
                vault = Some(SealedVault { store_id: store_id.0, generation, sealed: sealed.0 });
            }
            Line::PersonKey { person, wrapped, made } => keys.push((person.0, wrapped.0, made)),
            Line::Forgotten { person, at } => drop(forgotten.insert(person.0, at)),
            Line::Session { .. } | Line::Entry { .. } | Line::CheckIn { .. } | Line::Community { .. } => {}
        }
    }
    let vault = vault.ok_or_else(|| wrong("there is no vault in it"))?;
    if Vault::open(key, &vault).is_none() {
        return Err(StoreError::Refused(
            "DATA_KEY is not the key that this copy was made with; nothing was changed".to_owned(),
        )
        .into());
    }
    keys.retain(|(person, _, made)| forgotten.get(person).is_none_or(|at| made > at));
    let count = keys.len() as u64;
    let copy = KeysCopy { vault, keys, forgotten: forgotten.into_iter().collect() };
    match database {
        #[cfg(feature = "sqlite")]
        Database::Sqlite(path) => super::sqlite::restore_keys(path, &copy).await?,
        #[cfg(feature = "postgres")]
        Database::Postgres(url) => super::postgres::restore_keys(url.reveal(), &copy).await?,
        _ => return Err(wrong("DATABASE_URL: there are no keys to restore into")),
    }
    Ok(count)
}

/// Changes `DATA_KEY`: every person's key is wrapped anew. Says how many.
pub async fn rotate(store: &Store, new: &DataKey) -> Result<u64, StoreError> {
    match store {
        Store::Memory(_) => Err(StoreError::Refused("DATABASE_URL is memory:; there is no key to change".to_owned())),
        #[cfg(feature = "sqlite")]
        Store::Sqlite(store) => rotate_rows(store, new).await,
        #[cfg(feature = "postgres")]
        Store::Postgres(store) => rotate_rows(store, new).await,
    }
}

async fn rotate_rows<R: Rows>(store: &Sealed<R>, new: &DataKey) -> Asked<u64> {
    let next = store.vault.next_generation();
    let mut rewrap = |person: &[u8], wrapped: &[u8]| {
        let hash = Hash::try_from(person).ok();
        match hash.and_then(|hash| Some((hash, store.vault.unwrap(&hash, wrapped).ok()?))) {
            Some((hash, key)) => Ok(next.wrap(&hash, &key)),
            // Damaged before: stays so, and is found when its person comes. It says that it is of this generation, so that
            // it is not taken for one that another process wrapped.
            None => Ok(next.marked(wrapped)),
        }
    };
    store.rows.rewrap(&next.seal(new), &mut rewrap).await
}
