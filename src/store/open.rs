//! From settings to a store: which database, which key.

#[cfg(feature = "sqlite")]
use std::io::Write;
use std::path::{Path, PathBuf};

use super::{DataKey, MemoryStore, Store, StoreError};
use crate::config::{Database, Settings};

/// `DATA_KEY` as the settings have it; for SQLite, the one beside the database, made if this is the first start.
///
/// Says where it was made, if it was: whoever runs this has to hear of it.
pub fn data_key(settings: &Settings) -> Result<(Option<DataKey>, Option<PathBuf>), StoreError> {
    if let Some(key) = known_data_key(settings)? {
        return Ok((Some(key), None));
    }
    match &settings.database {
        Database::Memory => Ok((None, None)),
        #[cfg(feature = "sqlite")]
        Database::Sqlite(path) => make_beside(path),
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
            DataKey::parse(&text).map(Some).map_err(|problem| refused(problem.to_string()))
        }
        _ => Ok(None),
    }
}

#[cfg(feature = "sqlite")]
fn make_beside(database: &Path) -> Result<(Option<DataKey>, Option<PathBuf>), StoreError> {
    let path = super::sqlite::data_key_beside(database);
    let keys = super::sqlite::keys_beside(database);
    if keys.is_file() {
        return Err(StoreError::Refused(format!(
            "DATA_KEY is not set and {} is not there: what is in {} cannot be read without it. Nothing was changed",
            path.display(),
            database.display()
        )));
    }
    let key = DataKey::generate();
    write_private(&path, key.to_text().as_bytes()).map_err(|problem| {
        StoreError::Refused(format!(
            "cannot write the new key beside the database {} ({problem}); set DATABASE_URL to another one (sqlite:PATH), or to \
             memory: to keep nothing",
            database.display()
        ))
    })?;
    Ok((Some(key), Some(path)))
}

#[cfg(feature = "sqlite")]
/// Writes a new file that only its owner may read. One that is there already is not written over.
pub(super) fn write_private(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut file = create_private(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

pub(super) fn create_private(path: &Path) -> std::io::Result<std::fs::File> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Opens the database the settings name.
pub async fn open(database: &Database, key: Option<&DataKey>) -> Result<Store, StoreError> {
    match (database, key) {
        (Database::Memory, _) => Ok(Store::Memory(MemoryStore::default())),
        (_, None) => Err(StoreError::Refused("DATA_KEY is not set".to_owned())),
        #[cfg(feature = "sqlite")]
        (Database::Sqlite(path), Some(key)) => Ok(Store::Sqlite(super::SqliteStore::open(path, key).await?)),
        #[cfg(not(feature = "sqlite"))]
        (Database::Sqlite(_), _) => Err(without("SQLite")),
        #[cfg(feature = "postgres")]
        (Database::Postgres(url), Some(key)) => {
            Ok(Store::Postgres(super::PostgresStore::open(url.reveal(), key).await?))
        }
        #[cfg(not(feature = "postgres"))]
        (Database::Postgres(_), _) => Err(without("PostgreSQL")),
    }
}

#[cfg(not(all(feature = "sqlite", feature = "postgres")))]
fn without(database: &str) -> StoreError {
    StoreError::Refused(format!("DATABASE_URL: this build has no {database}"))
}
