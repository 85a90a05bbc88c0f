//! Opening the two files: the key is tried before anything is written.

use std::borrow::Cow;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::Duration;

use sqlx::migrate::{Migration, MigrationType, Migrator};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{ConnectOptions, Connection, Row, SqlStr, SqliteConnection};

use super::rows::changed;
use super::{SqliteRows, SqliteStore, unavailable};
use crate::store::StoreError;
use crate::store::backup::KeysCopy;
use crate::store::keys::{DataKey, SealedVault, Vault};
use crate::store::sealed::Sealed;
use crate::store::sealed::rows::Asked;

/// How long to wait for another connection that writes.
const PATIENCE: Duration = Duration::from_secs(3);

/// Every change of the schema, oldest first. A released file is never edited; a new one is added below.
pub(super) const MIGRATIONS: &[(i64, &str, &str)] = &[
    (1, "sessions", include_str!("../migrations/sqlite/0001_sessions.sql")),
    (2, "sealed", include_str!("../migrations/sqlite/0002_sealed.sql")),
];
const KEY_MIGRATIONS: &[(i64, &str, &str)] = &[(1, "keys", include_str!("../migrations/sqlite/keys/0001_keys.sql"))];

/// Where the keys of this database are.
pub(in crate::store) fn keys_beside(path: &Path) -> PathBuf {
    beside(path, ".keys")
}

/// Where `DATA_KEY` is kept if the settings have none.
pub(in crate::store) fn data_key_beside(path: &Path) -> PathBuf {
    beside(path, ".data-key")
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(ending);
    PathBuf::from(name)
}

impl SqliteStore {
    /// Opens the files, makes them if they are not there, and brings their schemas up to date.
    ///
    /// A wrong key, or keys that are gone or belong to other data, are refused before anything is written.
    pub async fn open(path: &Path, key: &DataKey) -> Result<SqliteStore, StoreError> {
        let keys = keys_beside(path);
        let (theirs, vault) = (store_id(path).await?, stored_vault(&keys).await?);
        let vault = match (theirs, vault) {
            (Some(id), Some(vault)) if id != vault.store_id => {
                return Err(StoreError::Refused(format!(
                    "{} holds the keys of another database than {}; put the right one beside it",
                    keys.display(),
                    path.display()
                )));
            }
            (_, Some(stored)) => Vault::open(key, &stored).ok_or_else(|| {
                StoreError::Refused(format!(
                    "DATA_KEY is not the key that {} was made with; nothing was changed. Set the right one, or move both files away to begin anew",
                    path.display()
                ))
            })?,
            (Some(_), None) => {
                return Err(StoreError::Refused(format!(
                    "{} is missing: without the keys in it nothing in {} can be read. Put it back, or move the database away to begin anew",
                    keys.display(),
                    path.display()
                )));
            }
            (None, None) => Vault::generate(),
        };
        migrate_keys(&keys, &vault.seal(key)).await?;
        let rows = open_data(path, &keys).await?;
        sqlx::query("INSERT INTO store (only_one, id) VALUES (1, $1) ON CONFLICT DO NOTHING")
            .bind(&vault.store_id)
            .execute(&rows.pool)
            .await
            .map_err(unavailable)?;
        let store = Sealed::new(rows, vault);
        super::upgrade::seal_what_was_plain(&store).await?;
        Ok(store)
    }
}

async fn open_data(path: &Path, keys: &Path) -> Asked<SqliteRows> {
    let keys =
        keys.to_str().ok_or_else(|| StoreError::Refused("the database's path is not text".to_owned()))?.to_owned();
    let options = SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        // An acknowledged answer survives a power cut, not only a crash of the process.
        .synchronous(SqliteSynchronous::Full)
        .busy_timeout(PATIENCE);
    let connect = |options: SqliteConnectOptions, keys: String| {
        SqlitePoolOptions::new()
            .max_connections(1)
            .acquire_timeout(PATIENCE)
            .after_connect(move |connection, _| {
                let keys = keys.clone();
                Box::pin(async move { attach(connection, keys).await })
            })
            .connect_with(options)
    };
    // One connection that writes: SQLite has one writer, and a queue in the pool is fairer than SQLITE_BUSY.
    let pool = connect(options.clone(), keys.clone()).await.map_err(unavailable)?;
    migrator(MIGRATIONS).run(&pool).await.map_err(|problem| StoreError::Unavailable(problem.to_string()))?;
    let reader = SqlitePoolOptions::new().max_connections(1).acquire_timeout(Duration::from_secs(60));
    let reader = reader.after_connect(move |connection, _| {
        let keys = keys.clone();
        Box::pin(async move { attach(connection, keys).await })
    });
    let reader = reader.connect_lazy_with(options.create_if_missing(false));
    Ok(SqliteRows { pool, reader })
}

/// What is deleted from the keys is overwritten, and no log of them stays behind: a deleted key is gone from the disk.
async fn attach(connection: &mut SqliteConnection, keys: String) -> Result<(), sqlx::Error> {
    sqlx::query("ATTACH DATABASE $1 AS keys").bind(keys).execute(&mut *connection).await?;
    for pragma in
        ["PRAGMA keys.journal_mode = TRUNCATE", "PRAGMA keys.synchronous = FULL", "PRAGMA keys.secure_delete = ON"]
    {
        sqlx::query(pragma).execute(&mut *connection).await?;
    }
    Ok(())
}

fn migrator(files: &'static [(i64, &'static str, &'static str)]) -> Migrator {
    let migrations = files.iter().map(|(version, name, sql)| {
        let sql = SqlStr::from_static(sql);
        Migration::new(*version, Cow::Borrowed(*name), MigrationType::Simple, sql, false)
    });
    Migrator::with_migrations(migrations.collect())
}

/// A connection to a file that is there, changing nothing.
async fn look_into(path: &Path) -> Asked<Option<SqliteConnection>> {
    if !path.is_file() {
        return Ok(None);
    }
    let options = SqliteConnectOptions::new().filename(path).busy_timeout(PATIENCE);
    options.connect().await.map(Some).map_err(unavailable)
}

async fn has_table(connection: &mut SqliteConnection, table: &str) -> Asked<bool> {
    let found = sqlx::query("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = $1").bind(table);
    Ok(found.fetch_optional(connection).await.map_err(unavailable)?.is_some())
}

async fn store_id(path: &Path) -> Asked<Option<Vec<u8>>> {
    let Some(mut connection) = look_into(path).await? else { return Ok(None) };
    let id = match has_table(&mut connection, "store").await? {
        true => sqlx::query("SELECT id FROM store").fetch_optional(&mut connection).await.map_err(unavailable)?,
        false => None,
    };
    connection.close().await.map_err(unavailable)?;
    id.map(|row| row.try_get(0)).transpose().map_err(unavailable)
}

pub(super) async fn stored_vault(keys: &Path) -> Asked<Option<SealedVault>> {
    let Some(mut connection) = look_into(keys).await? else { return Ok(None) };
    let row = match has_table(&mut connection, "vault").await? {
        true => {
            let vault = sqlx::query("SELECT store_id, generation, sealed FROM vault");
            vault.fetch_optional(&mut connection).await.map_err(unavailable)?
        }
        false => None,
    };
    connection.close().await.map_err(unavailable)?;
    let Some(row) = row else { return Ok(None) };
    let read = || -> Result<SealedVault, sqlx::Error> {
        Ok(SealedVault { store_id: row.try_get(0)?, generation: row.try_get(1)?, sealed: row.try_get(2)? })
    };
    read().map(Some).map_err(unavailable)
}

/// Makes the file of keys, or brings it up to date; a vault that is there stays.
async fn migrate_keys(keys: &Path, vault: &SealedVault) -> Asked<()> {
    let options = SqliteConnectOptions::new()
        .filename(keys)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Truncate)
        .synchronous(SqliteSynchronous::Full)
        .busy_timeout(PATIENCE);
    let pool = SqlitePoolOptions::new().max_connections(1).connect_with(options).await.map_err(unavailable)?;
    migrator(KEY_MIGRATIONS).run(&pool).await.map_err(|problem| StoreError::Unavailable(problem.to_string()))?;
    sqlx::query(
        "INSERT INTO vault (only_one, store_id, generation, sealed) VALUES (1, $1, $2, $3) ON CONFLICT DO NOTHING",
    )
    .bind(&vault.store_id)
    .bind(vault.generation)
    .bind(&vault.sealed)
    .execute(&pool)
    .await
    .map_err(unavailable)?;
    pool.close().await;
    private(keys)
}

/// Puts a copy of the keys where there are none.
pub(in crate::store) async fn restore_keys(path: &Path, copy: &KeysCopy) -> Asked<()> {
    let keys = keys_beside(path);
    if stored_vault(&keys).await?.is_some() {
        let what = format!("{} holds keys already; move it away if the copy is to be used instead", keys.display());
        return Err(StoreError::Refused(what));
    }
    migrate_keys(&keys, &copy.vault).await?;
    let options = SqliteConnectOptions::new().filename(&keys).busy_timeout(PATIENCE);
    let mut connection = options.connect().await.map_err(unavailable)?;
    let mut transaction = connection.begin().await.map_err(unavailable)?;
    for (person, wrapped, made) in &copy.keys {
        let sql = "INSERT INTO person_key (person, wrapped, made) VALUES ($1, $2, $3)";
        changed!(&mut *transaction, sql, person, wrapped, made)?;
    }
    for (person, at) in &copy.forgotten {
        changed!(&mut *transaction, "INSERT INTO forgotten (person, at) VALUES ($1, $2)", person, at)?;
    }
    transaction.commit().await.map_err(unavailable)?;
    connection.close().await.map_err(unavailable)
}

/// Only its owner may read it.
#[cfg(unix)]
fn private(path: &Path) -> Asked<()> {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o600))
        .map_err(|problem| StoreError::Unavailable(format!("{}: {problem}", path.display())))
}

#[cfg(not(unix))]
fn private(_: &Path) -> Asked<()> {
    Ok(())
}
