//! From settings to a store: which database, which key.

#[cfg(feature = "sqlite")]
use std::io::Write;
use std::path::{Path, PathBuf};

use super::{DataKey, MemoryStore, Store, StoreError};
use crate::config::{Database, Settings};

/// What a store is opened for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To keep things in it. It is made if this is the first start.
    Use,
    /// To look after one that is there: none is made, so that a command in the wrong folder says so.
    Existing,
    /// To put a backup into it: the keys are there, the data may be lost.
    Restore,
}

/// `DATA_KEY` as the settings have it; for SQLite, the one beside the database, made if this is the first start.
///
/// Says where it was made, if it was: whoever runs this has to hear of it.
pub async fn data_key(settings: &Settings) -> Result<(Option<DataKey>, Option<PathBuf>), StoreError> {
    if let Some(key) = known_data_key(settings)? {
        return Ok((Some(key), None));
    }
    match &settings.database {
        Database::Memory => Ok((None, None)),
        #[cfg(feature = "sqlite")]
        Database::Sqlite(path) => make_beside(settings, path).await,
        #[cfg(not(feature = "sqlite"))]
        Database::Sqlite(_) => Err(without("SQLite")),
        Database::Postgres(_) => Err(StoreError::Refused(
            "DATA_KEY is not set: with PostgreSQL it has to be, as every process needs the same. `spotter config new-key` makes one"
                .to_owned(),
        )),
    }
}

/// `DATA_KEY` as it is there, in the settings or beside the database; none is made.
pub fn known_data_key(settings: &Settings) -> Result<Option<DataKey>, StoreError> {
    match (&settings.data_key, &settings.database) {
        (Some(secret), _) => {
            let key = DataKey::parse(secret.reveal());
            key.map(Some).map_err(|problem| StoreError::Refused(format!("DATA_KEY: {problem}")))
        }
        #[cfg(feature = "sqlite")]
        (None, Database::Sqlite(database)) => {
            let path = super::sqlite::data_key_beside(database);
            if !path.is_file() {
                return Ok(None);
            }
            let refused = |problem: String| StoreError::Refused(format!("{}: {problem}", path.display()));
            let text = std::fs::read_to_string(&path).map_err(|problem| refused(problem.to_string()))?;
            let what = "this is no key; put the right one back: nothing that is stored can be read without it";
            DataKey::parse(&text).map(Some).map_err(|_| refused(what.to_owned()))
        }
        _ => Ok(None),
    }
}

#[cfg(feature = "sqlite")]
async fn make_beside(settings: &Settings, database: &Path) -> Result<(Option<DataKey>, Option<PathBuf>), StoreError> {
    let cannot = |problem: String| {
        StoreError::Refused(format!(
            "cannot write the new key beside the database {} ({problem}); set DATABASE_URL to another one (sqlite:PATH), or to \
             memory: to keep nothing",
            database.display()
        ))
    };
    let _lock = super::sqlite::alone(database).map_err(|problem| cannot(problem.to_string()))?;
    // Perhaps another process made it while this one waited.
    if let Some(key) = known_data_key(settings)? {
        return Ok((Some(key), None));
    }
    let path = super::sqlite::data_key_beside(database);
    // The first schema knew no keys: a database without an id of its own has none to lose.
    if super::sqlite::keys_beside(database).is_file() || super::sqlite::store_id(database).await?.is_some() {
        return Err(StoreError::Refused(format!(
            "DATA_KEY is not set and {} is not there: what is in {} cannot be read without it. Nothing was changed",
            path.display(),
            database.display()
        )));
    }
    let key = DataKey::generate();
    write_private(&path, key.to_text().as_bytes()).map_err(|problem| cannot(problem.to_string()))?;
    Ok((Some(key), Some(path)))
}

/// Writes a new file that only its owner may read. It is there whole or not at all.
#[cfg(feature = "sqlite")]
fn write_private(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut unfinished = path.as_os_str().to_owned();
    unfinished.push(".part");
    if Path::new(&unfinished).exists() {
        std::fs::remove_file(&unfinished)?;
    }
    let mut file = create_private(Path::new(&unfinished))?;
    file.write_all(bytes)?;
    file.sync_all()?;
    std::fs::rename(&unfinished, path)
}

/// Makes a new file that only its owner may read. One that is there already is not written over.
pub(super) fn create_private(path: &Path) -> std::io::Result<std::fs::File> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Opens a database.
pub async fn open(database: &Database, key: Option<&DataKey>, purpose: Purpose) -> Result<Store, StoreError> {
    match (database, key) {
        (Database::Memory, _) => Ok(Store::Memory(MemoryStore::default())),
        (_, None) => Err(StoreError::Refused("DATA_KEY is not set".to_owned())),
        #[cfg(feature = "sqlite")]
        (Database::Sqlite(path), Some(key)) => {
            Ok(Store::Sqlite(super::SqliteStore::open_for(purpose, path, key).await?))
        }
        #[cfg(not(feature = "sqlite"))]
        (Database::Sqlite(_), _) => Err(without("SQLite")),
        #[cfg(feature = "postgres")]
        (Database::Postgres(url), Some(key)) => {
            Ok(Store::Postgres(super::PostgresStore::open_for(purpose, url.reveal(), key).await?))
        }
        #[cfg(not(feature = "postgres"))]
        (Database::Postgres(_), _) => Err(without("PostgreSQL")),
    }
}

/// Opens a SQLite database whose `DATA_KEY` was changed by a command that was stopped before it put the new key in the place of
/// the old one, and puts it there. `None`: that is not what happened.
pub async fn open_with_a_waiting_key(settings: &Settings, purpose: Purpose) -> Result<Option<Store>, StoreError> {
    #[cfg(feature = "sqlite")]
    if let (None, Database::Sqlite(database)) = (&settings.data_key, &settings.database) {
        let path = super::sqlite::data_key_beside(database);
        let waiting = path.with_extension("data-key.new");
        let Ok(text) = std::fs::read_to_string(&waiting) else { return Ok(None) };
        let Ok(key) = DataKey::parse(&text) else { return Ok(None) };
        let store = match open(&settings.database, Some(&key), purpose).await {
            Err(StoreError::Refused(_)) => return Ok(None),
            opened => opened?,
        };
        std::fs::rename(&waiting, &path)
            .map_err(|problem| StoreError::Unavailable(format!("{}: {problem}", path.display())))?;
        return Ok(Some(store));
    }
    let _ = (settings, purpose);
    Ok(None)
}

#[cfg(not(all(feature = "sqlite", feature = "postgres")))]
fn without(database: &str) -> StoreError {
    StoreError::Refused(format!("DATABASE_URL: this build has no {database}"))
}
