//! Backups: every row as of one moment, in a file of its own format that both databases write and read.
//!
//! One JSON object a line: what it is, then the rows as they are stored (sealed), then how many they were and the SHA-256 of
//! everything before. A backup of the data holds no keys; a copy of the keys holds no data. `docs/deploy/backup.md` says how
//! to use both.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::path::Path;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::keys::{DataKey, Hash, SealedVault, Vault};
use super::sealed::Sealed;
use super::sealed::rows::{Asked, Base64, Line, Rows};
use super::{Store, StoreError};
use crate::config::Database;
use crate::conversation::Timestamp;

/// What a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// Everything but the keys.
    Data,
    /// The keys, and who was forgotten.
    Keys,
}

#[derive(Serialize, Deserialize)]
struct Head {
    /// The version of this format.
    spotter_backup: u16,
    part: Part,
    store_id: Base64,
    /// Seconds since 1970.
    made: i64,
}

#[derive(Serialize, Deserialize)]
struct Foot {
    rows: u64,
    sha256: String,
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
    let wrong = |problem: std::io::Error| BackupError::File(format!("{}: {problem}", path.display()));
    if path.exists() {
        return Err(BackupError::File(format!("{} is there already; choose another name", path.display())));
    }
    let mut name = path.as_os_str().to_owned();
    name.push(".part");
    let unfinished = Path::new(&name);
    if unfinished.exists() {
        std::fs::remove_file(unfinished).map_err(wrong)?;
    }
    let mut out =
        Hashed { out: BufWriter::new(super::open::create_private(unfinished).map_err(wrong)?), sum: Sha256::new() };
    let head = Head { spotter_backup: 1, part, store_id: Base64(store.rows.store_id().await?), made: now.0 };
    out.line(&head).map_err(wrong)?;
    let mut rows = 0;
    let mut sink = |line: Line| {
        rows += 1;
        out.line(&line).map_err(|problem| StoreError::Unavailable(format!("{}: {problem}", path.display())))
    };
    match part {
        Part::Data => store.rows.dump(&mut sink).await?,
        Part::Keys => store.rows.dump_keys(&mut sink).await?,
    }
    let foot = Foot { rows, sha256: digits(out.sum.clone()) };
    out.line(&foot).map_err(wrong)?;
    let file = out.out.into_inner().map_err(|problem| wrong(problem.into_error()))?;
    file.sync_all().map_err(wrong)?;
    std::fs::rename(unfinished, path).map_err(wrong)?;
    Ok(rows)
}

struct Hashed {
    out: BufWriter<std::fs::File>,
    sum: Sha256,
}

impl Hashed {
    fn line<T: Serialize>(&mut self, value: &T) -> std::io::Result<()> {
        let mut line = serde_json::to_vec(value)?;
        line.push(b'\n');
        self.sum.update(&line);
        self.out.write_all(&line)
    }
}

fn digits(sum: Sha256) -> String {
    sum.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Reads a file through: its head, and its rows one by one. It is whole only if the end was reached without an error.
fn read(path: &Path, part: Part, mut take: impl FnMut(Line) -> Result<(), BackupError>) -> Result<Head, BackupError> {
    let wrong = |what: &str| BackupError::File(format!("{}: {what}", path.display()));
    let file = std::fs::File::open(path).map_err(|problem| wrong(&problem.to_string()))?;
    let (mut sum, mut rows, mut head, mut line) = (Sha256::new(), 0, None, Vec::new());
    let mut file = BufReader::new(file);
    loop {
        line.clear();
        if file.read_until(b'\n', &mut line).map_err(|problem| wrong(&problem.to_string()))? == 0 {
            return Err(wrong("the end of the backup is missing: it was not written to its end"));
        }
        match &head {
            None => {
                let read: Head = serde_json::from_slice(&line).map_err(|_| wrong("this is no backup of Spotter"))?;
                if read.spotter_backup != 1 {
                    return Err(wrong("this backup is of a newer Spotter"));
                }
                if read.part != part {
                    return Err(wrong(match part {
                        Part::Data => "this is a copy of the keys, not a backup of the data",
                        Part::Keys => "this is a backup of the data, not a copy of the keys",
                    }));
                }
                head = Some(read);
            }
            Some(_) => match serde_json::from_slice::<Line>(&line) {
                Ok(row) => {
                    rows += 1;
                    take(row)?;
                }
                Err(_) => {
                    let foot: Foot = serde_json::from_slice(&line).map_err(|_| wrong("a line is damaged"))?;
                    if foot.rows != rows || foot.sha256 != digits(sum) {
                        return Err(wrong("the backup was changed after it was written: its sum is wrong"));
                    }
                    return head.ok_or_else(|| wrong("this is no backup of Spotter"));
                }
            },
        }
        sum.update(&line);
    }
}

/// Every person's wrapped key.
type Keys = HashMap<Vec<u8>, Vec<u8>>;

async fn keys_of<R: Rows>(store: &Sealed<R>) -> Asked<Keys> {
    let mut keys = Keys::new();
    let mut take = |line: Line| {
        if let Line::PersonKey { person, wrapped, .. } = line {
            keys.insert(person.0, wrapped.0);
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
    let Some(wrapped) = keys.get(person) else {
        found.forgotten += 1;
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
    let keys = keys_of(store).await?;
    let mut found = Found::default();
    let head = read(path, Part::Data, |line| {
        opens(store, &keys, &line, &mut found);
        Ok(())
    })?;
    found.made = head.made;
    if head.store_id.0 != store.vault.store_id {
        let what = "this backup belongs to another database: its keys are not here";
        return Err(BackupError::File(format!("{}: {what}", path.display())));
    }
    Ok(found)
}

async fn restore_rows<R: Rows>(store: &Sealed<R>, path: &Path) -> Result<Found, BackupError> {
    // Read to its end before anything is changed.
    let found = check(store, path).await?;
    let keys = keys_of(store).await?;
    let wrong = |what: String| StoreError::Unavailable(format!("{}: {what}", path.display()));
    let file = BufReader::new(std::fs::File::open(path).map_err(|problem| wrong(problem.to_string()))?);
    let mut again = Found::default();
    let lines = file.lines().map(|line| {
        let line = line.map_err(|problem| wrong(problem.to_string()))?;
        // The head and the foot are no rows.
        Ok(serde_json::from_str::<Line>(&line).ok())
    });
    let mut lines = lines.filter_map(Result::transpose).filter(|line| match line {
        Ok(line) => opens(store, &keys, line, &mut again),
        Err(_) => true,
    });
    store.rows.replace_all(&mut lines).await?;
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
    let wrong = |what: &str| BackupError::File(format!("{}: {what}", path.display()));
    let (mut vault, mut keys, mut forgotten) = (None, Vec::new(), HashMap::new());
    read(path, Part::Keys, |line| {
        match line {
            Line::Vault { store_id, generation, sealed } => {
                vault = Some(SealedVault { store_id: store_id.0, generation, sealed: sealed.0 });
            }
            Line::PersonKey { person, wrapped, made } => keys.push((person.0, wrapped.0, made)),
            Line::Forgotten { person, at } => drop(forgotten.insert(person.0, at)),
            Line::Session { .. } | Line::Entry { .. } | Line::CheckIn { .. } | Line::Community { .. } => {}
        }
        Ok(())
    })?;
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
            // Damaged before: stays so, and is found when its person comes.
            None => Ok(wrapped.to_vec()),
        }
    };
    store.rows.rewrap(&next.seal(new), &mut rewrap).await
}
