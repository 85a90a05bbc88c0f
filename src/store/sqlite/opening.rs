//! Opening the two files: one process at a time, and the key is tried before anything is written.

use std::borrow::Cow;
use std::ffi::OsString;
use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};
use std::time::Duration;

use sqlx::migrate::{MigrateError, Migration, MigrationType, Migrator};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{ConnectOptions, Connection, Row, SqlStr, SqliteConnection};

use super::rows::changed;
use super::{SqliteRows, SqliteStore, unavailable};
use crate::store::backup::KeysCopy;
use crate::store::keys::{DataKey, SealedVault, Vault};
use crate::store::open::create_private;
use crate::store::sealed::Sealed;
use crate::store::sealed::rows::Asked;
use crate::store::{Purpose, StoreError};

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

/// How often, and with what pause, to look whether another process has finished opening: two minutes, for a long upgrade.
const LOOKS: u32 = 1_200;
const PAUSE: Duration = Duration::from_millis(100);

/// Waits until nobody else opens this database, makes its files or upgrades it. Ends when it is dropped, or with the process.
pub(in crate::store) fn alone(path: &Path) -> Asked<Option<File>> {
    let lock = beside(path, ".lock");
    let wrong = |problem: std::io::Error| StoreError::Unavailable(format!("{}: {problem}", lock.display()));
    let mut options = File::options();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(&lock).map_err(wrong)?;
    for _ in 0..LOOKS {
        match file.try_lock() {
            Ok(()) => return Ok(Some(file)),
            Err(TryLockError::WouldBlock) => std::thread::sleep(PAUSE),
            // Some network disks know no locks. Whoever has the database on one starts one process at a time.
            Err(TryLockError::Error(problem)) if problem.kind() == std::io::ErrorKind::Unsupported => return Ok(None),
            Err(TryLockError::Error(problem)) => return Err(wrong(problem)),
        }
    }
    Err(StoreError::Unavailable(format!("another process has been opening {} for minutes", path.display())))
}

/// The same, without holding up whatever else this process does.
async fn alone_in_time(path: &Path) -> Asked<Option<File>> {
    let path = path.to_owned();
    let waited = tokio::task::spawn_blocking(move || alone(&path)).await;
    waited.map_err(|problem| StoreError::Unavailable(problem.to_string()))?
}

impl SqliteStore {
    /// Opens the files, makes them if they are not there, and brings their schemas up to date.
    ///
    /// A wrong key, or keys that are gone or belong to other data, are refused before anything is written.
    pub async fn open(path: &Path, key: &DataKey) -> Result<SqliteStore, StoreError> {
        SqliteStore::open_for(Purpose::Use, path, key).await
    }

    /// Opens the files for a purpose.
    pub async fn open_for(purpose: Purpose, path: &Path, key: &DataKey) -> Result<SqliteStore, StoreError> {
        if purpose == Purpose::Existing && !path.is_file() {
            return Err(StoreError::Refused(format!("there is no database at {}; nothing was made", path.display())));
        }
        let lock = alone_in_time(path).await?;
        let keys = keys_beside(path);
        let vault = match tried(purpose, path, &keys, key).await? {
            Some(vault) => vault,
            None => Vault::generate(),
        };
        make_keys(&keys, &vault.seal(key)).await?;
        // What counts is what is stored.
        let stored = stored_vault(&keys).await?;
        let vault = stored.and_then(|stored| Vault::open(key, &stored)).ok_or_else(|| {
            StoreError::Refused(format!("{} was replaced while it was opened; start again", keys.display()))
        })?;
        let rows = open_data(path, &keys).await?;
        if purpose != Purpose::Restore {
            let sql = "INSERT INTO store (only_one, id) VALUES (1, $1) ON CONFLICT DO NOTHING";
            changed!(&rows.pool, sql, &vault.store_id)?;
            let id = sqlx::query("SELECT id FROM store").fetch_one(&rows.pool).await.map_err(unavailable)?;
            if id.try_get::<Vec<u8>, _>(0).map_err(unavailable)? != vault.store_id {
                return Err(of_another(path, &keys));
            }
        }
        let store = Sealed::new(rows, vault);
        super::upgrade::seal_what_was_plain(&store).await?;
        drop(lock);
        Ok(store)
    }
}

fn of_another(path: &Path, keys: &Path) -> StoreError {
    StoreError::Refused(format!(
        "{} holds the keys of another database than {}; put the right one beside it",
        keys.display(),
        path.display()
    ))
}

/// The vault that is there, opened. `None`: this is the first start. Nothing is written.
async fn tried(purpose: Purpose, path: &Path, keys: &Path, key: &DataKey) -> Asked<Option<Vault>> {
    let (theirs, vault) = (store_id(path).await?, stored_vault(keys).await?);
    let (data, beside) = (path.display(), keys.display());
    match (&theirs, vault) {
        (Some(id), Some(vault)) if *id != vault.store_id => Err(of_another(path, keys)),
        (_, Some(stored)) => {
            let vault = Vault::open(key, &stored).ok_or_else(|| {
                StoreError::Refused(format!(
                    "DATA_KEY is not the key that {data} was made with; nothing was changed. Set the right one, or move both files away to begin anew"
                ))
            })?;
            if theirs.is_none() && purpose != Purpose::Restore && holds_people(keys).await? {
                return Err(StoreError::Refused(format!(
                    "{beside} holds the keys of people, but {data} is missing or empty: put it back, or a backup of it with `spotter restore FILE`; to begin anew, move {beside} away, too"
                )));
            }
            Ok(Some(vault))
        }
        (Some(_), None) => Err(StoreError::Refused(format!(
            "{beside} is missing: without the keys in it nothing in {data} can be read. Put it back, or move the database away to begin anew"
        ))),
        (None, None) => match purpose {
            Purpose::Use => Ok(None),
            Purpose::Existing => Err(StoreError::Refused(format!(
                "{data} is no database of this version: nothing was changed. `spotter data migrate` brings an older one up to date"
            ))),
            Purpose::Restore => Err(StoreError::Refused(format!(
                "{beside} is missing: a backup of the data cannot be read without the keys. `spotter restore --keys FILE` comes first"
            ))),
        },
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
    migrator(MIGRATIONS).run(&pool).await.map_err(|problem| not_migrated(path, problem))?;
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

fn not_migrated(path: &Path, problem: MigrateError) -> StoreError {
    match problem {
        MigrateError::VersionMissing(_) => {
            StoreError::Refused(format!("{} was made by a newer Spotter; nothing was changed", path.display()))
        }
        other => StoreError::Unavailable(other.to_string()),
    }
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

/// Which keys belong to these data: known from the first start on, or from the upgrade to encryption.
pub(in crate::store) async fn store_id(path: &Path) -> Asked<Option<Vec<u8>>> {
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

async fn holds_people(keys: &Path) -> Asked<bool> {
    let Some(mut connection) = look_into(keys).await? else { return Ok(false) };
    let anybody = match has_table(&mut connection, "person_key").await? {
        true => sqlx::query("SELECT 1 FROM person_key LIMIT 1").fetch_optional(&mut connection).await,
        false => Ok(None),
    };
    connection.close().await.map_err(unavailable)?;
    Ok(anybody.map_err(unavailable)?.is_some())
}

/// Makes the file of keys, or brings it up to date; a vault that is there stays.
async fn make_keys(keys: &Path, vault: &SealedVault) -> Asked<()> {
    let wrong = |problem: std::io::Error| StoreError::Unavailable(format!("{}: {problem}", keys.display()));
    if !keys.exists() {
        // Only its owner may read it, from its first moment on.
        create_private(keys).map_err(wrong)?;
    }
    let options = SqliteConnectOptions::new()
        .filename(keys)
        .journal_mode(SqliteJournalMode::Truncate)
        .synchronous(SqliteSynchronous::Full)
        .busy_timeout(PATIENCE);
    let pool = SqlitePoolOptions::new().max_connections(1).connect_with(options).await.map_err(unavailable)?;
    migrator(KEY_MIGRATIONS).run(&pool).await.map_err(|problem| not_migrated(keys, problem))?;
    let sql =
        "INSERT INTO vault (only_one, store_id, generation, sealed) VALUES (1, $1, $2, $3) ON CONFLICT DO NOTHING";
    changed!(&pool, sql, &vault.store_id, vault.generation, &vault.sealed)?;
    pool.close().await;
    private(keys)
}

/// Puts a copy of the keys where there are none. They are there all at once or not at all: some keys without the others would
/// look like a store whose other people were forgotten.
pub(in crate::store) async fn restore_keys(path: &Path, copy: &KeysCopy) -> Asked<()> {
    let _lock = alone_in_time(path).await?;
    let keys = keys_beside(path);
    if stored_vault(&keys).await?.is_some() {
        let what = format!("{} holds keys already; move it away if the copy is to be used instead", keys.display());
        return Err(StoreError::Refused(what));
    }
    let wrong = |problem: std::io::Error| StoreError::Unavailable(format!("{}: {problem}", keys.display()));
    let unfinished = beside(&keys, ".part");
    // What is left of another try, and the journal of a file that is not there.
    for left in [&unfinished, &beside(&unfinished, "-journal"), &beside(&keys, "-journal")] {
        if left.exists() {
            std::fs::remove_file(left).map_err(wrong)?;
        }
    }
    make_keys(&unfinished, &copy.vault).await?;
    let options = SqliteConnectOptions::new().filename(&unfinished).synchronous(SqliteSynchronous::Full);
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
    connection.close().await.map_err(unavailable)?;
    std::fs::rename(&unfinished, &keys).map_err(wrong)
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
