//! Opening the database: the key is tried before anything is written.

use std::borrow::Cow;
use std::time::Duration;

use sqlx::migrate::{MigrateError, Migration, MigrationType, Migrator};
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, PgConnection, Row, SqlStr};

use super::{BATCH, PATIENCE, PostgresRows, PostgresStore, unavailable};
use crate::store::backup::KeysCopy;
use crate::store::keys::{DataKey, SealedVault, Vault};
use crate::store::sealed::Sealed;
use crate::store::sealed::rows::Asked;
use crate::store::{Purpose, StoreError};

/// Every change of the schema, oldest first. A released file is never edited; a new one is added below.
const MIGRATIONS: &[(i64, &str, &str)] = &[(1, "kept", include_str!("../migrations/postgres/0001_kept.sql"))];
const KEY_MIGRATIONS: &[(i64, &str, &str)] = &[(1, "keys", include_str!("../migrations/postgres/keys/0001_keys.sql"))];

/// Connections to one database from one process.
const CONNECTIONS: u32 = 8;

/// How long to wait for a lock that somebody else holds, where nobody waits for a reply.
const LOCKED: (&str, &str) = ("lock_timeout", "30000");
/// How long opening may take, an upgrade of the schema included: a connection that was cut does not say so.
const OPENING: Duration = Duration::from_secs(600);

impl PostgresStore {
    /// Opens the database and brings its schemas up to date; several processes may do so at once.
    ///
    /// The data are in the schema that the address leads to (`public` unless its search path says otherwise), the keys in
    /// `spotter_keys`, or for a schema of another name in `<schema>_keys`. A wrong key, or keys that are gone or belong to
    /// other data, are refused before anything is written.
    pub async fn open(url: &str, key: &DataKey) -> Result<PostgresStore, StoreError> {
        PostgresStore::open_for(Purpose::Use, url, key).await
    }

    /// Opens the database for a purpose.
    pub async fn open_for(purpose: Purpose, url: &str, key: &DataKey) -> Result<PostgresStore, StoreError> {
        let options: PgConnectOptions = url.parse().map_err(unavailable)?;
        let options = options.disable_statement_logging();
        let opened = tokio::time::timeout(OPENING, prepared(purpose, &options, key)).await;
        let (data, keys, vault) = opened.map_err(|_| StoreError::Unavailable("no answer in time".to_owned()))??;
        let options = options.options([("search_path", format!("\"{data}\",\"{keys}\""))]);
        let patient = options.clone().options([("statement_timeout", "2000"), ("lock_timeout", "2000")]);
        let pool =
            PgPoolOptions::new().max_connections(CONNECTIONS).acquire_timeout(PATIENCE).connect_lazy_with(patient);
        let slow = PgPoolOptions::new().max_connections(1).acquire_timeout(Duration::from_secs(30));
        let slow = slow.connect_lazy_with(options.options([LOCKED]));
        Ok(Sealed::new(PostgresRows { pool, slow }, vault))
    }
}

/// Tries the key and brings the schemas up to date. Gives the names of both and the vault.
async fn prepared(purpose: Purpose, options: &PgConnectOptions, key: &DataKey) -> Asked<(String, String, Vault)> {
    let mut first = connect(&options.clone().options([LOCKED])).await?;
    let (data, keys) = schemas(&mut first).await?;
    // One process at a time from here to the end of the migrations.
    alone(&mut first, &data).await?;
    let vault = match tried(purpose, &mut first, &data, &keys, key).await? {
        Some(vault) => vault,
        None => Vault::generate(),
    };
    migrate(&mut first, &keys, KEY_MIGRATIONS).await?;
    if stored_vault(&mut first, &keys).await?.is_none() {
        insert_vault(&mut first, &vault.seal(key)).await?;
    }
    migrate(&mut first, &data, MIGRATIONS).await?;
    if purpose != Purpose::Restore && store_id(&mut first, &data).await?.is_none() {
        let sql = "INSERT INTO store (only_one, id) VALUES (1, $1) ON CONFLICT DO NOTHING";
        sqlx::query(sql).bind(&vault.store_id).execute(&mut first).await.map_err(unavailable)?;
    }
    first.close().await.map_err(unavailable)?;
    Ok((data, keys, vault))
}

/// Waits for others who open the same schema; the lock goes with the connection.
async fn alone(connection: &mut PgConnection, data: &str) -> Asked<()> {
    let lock = sqlx::query("SELECT pg_advisory_lock(hashtext('spotter'), hashtext($1))").bind(data);
    lock.execute(connection).await.map(|_| ()).map_err(unavailable)
}

async fn connect(options: &PgConnectOptions) -> Asked<PgConnection> {
    match tokio::time::timeout(Duration::from_secs(10), options.connect()).await {
        Ok(connection) => connection.map_err(unavailable),
        Err(_) => Err(StoreError::Unavailable("no answer in time".to_owned())),
    }
}

/// The names of both schemas. They go into SQL between quotes, so they are plain words (which may be SQL's own, such as
/// `user`).
async fn schemas(connection: &mut PgConnection) -> Asked<(String, String)> {
    let row = sqlx::query("SELECT current_schema()::text").fetch_one(connection).await.map_err(unavailable)?;
    let data: Option<String> = row.try_get(0).map_err(unavailable)?;
    let plain =
        |name: &String| name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
    let data = data.filter(plain).ok_or_else(|| {
        StoreError::Refused("DATABASE_URL: its schema does not exist, or its name is not of a-z, 0-9 and _".to_owned())
    })?;
    let keys = if data == "public" { "spotter_keys".to_owned() } else { format!("{data}_keys") };
    Ok((data, keys))
}

async fn store_id(connection: &mut PgConnection, data: &str) -> Asked<Option<Vec<u8>>> {
    if !has_table(connection, data, "store").await? {
        return Ok(None);
    }
    let id = sqlx::query(AssertSqlSafe(format!("SELECT id FROM \"{data}\".store")));
    let row = id.fetch_optional(connection).await.map_err(unavailable)?;
    row.map(|row| row.try_get(0)).transpose().map_err(unavailable)
}

async fn holds_people(connection: &mut PgConnection, keys: &str) -> Asked<bool> {
    if !has_table(connection, keys, "person_key").await? {
        return Ok(false);
    }
    let anybody = sqlx::query(AssertSqlSafe(format!("SELECT 1 FROM \"{keys}\".person_key LIMIT 1")));
    Ok(anybody.fetch_optional(connection).await.map_err(unavailable)?.is_some())
}

/// The vault that is there, opened. `None`: this is the first start. Nothing is written.
async fn tried(
    purpose: Purpose,
    connection: &mut PgConnection,
    data: &str,
    keys: &str,
    key: &DataKey,
) -> Asked<Option<Vault>> {
    let theirs = store_id(connection, data).await?;
    match (&theirs, stored_vault(connection, keys).await?) {
        (Some(id), Some(vault)) if *id != vault.store_id => {
            Err(StoreError::Refused(format!("the schema {keys} holds the keys of other data than {data}")))
        }
        (_, Some(stored)) => {
            let vault = Vault::open(key, &stored).ok_or_else(|| {
                let what =
                    "DATA_KEY is not the key that this database was made with; nothing was changed. Set the right one";
                StoreError::Refused(what.to_owned())
            })?;
            if theirs.is_none() && purpose != Purpose::Restore && holds_people(connection, keys).await? {
                return Err(StoreError::Refused(format!(
                    "the schema {keys} holds the keys of people, but their data in {data} are missing: put a backup back with `spotter restore FILE`; to begin anew, rename {keys}"
                )));
            }
            Ok(Some(vault))
        }
        (Some(_), None) => Err(StoreError::Refused(format!(
            "the schema {keys} is missing: without the keys in it nothing in {data} can be read. Restore it with `spotter restore --keys FILE`"
        ))),
        (None, None) => match purpose {
            Purpose::Use => Ok(None),
            Purpose::Existing => Err(StoreError::Refused(format!(
                "DATABASE_URL: nothing of Spotter is in the schema {data}; nothing was made"
            ))),
            Purpose::Restore => Err(StoreError::Refused(format!(
                "the schema {keys} is missing: a backup of the data cannot be read without the keys. `spotter restore --keys FILE` comes first"
            ))),
        },
    }
}

async fn has_table(connection: &mut PgConnection, schema: &str, table: &str) -> Asked<bool> {
    let found = sqlx::query("SELECT to_regclass($1) IS NOT NULL").bind(format!("\"{schema}\".{table}"));
    found.fetch_one(connection).await.and_then(|row| row.try_get(0)).map_err(unavailable)
}

async fn stored_vault(connection: &mut PgConnection, keys: &str) -> Asked<Option<SealedVault>> {
    if !has_table(connection, keys, "vault").await? {
        return Ok(None);
    }
    let vault = sqlx::query(AssertSqlSafe(format!("SELECT store_id, generation, sealed FROM \"{keys}\".vault")));
    let Some(row) = vault.fetch_optional(connection).await.map_err(unavailable)? else { return Ok(None) };
    let read = || -> Result<SealedVault, sqlx::Error> {
        Ok(SealedVault { store_id: row.try_get(0)?, generation: row.try_get(1)?, sealed: row.try_get(2)? })
    };
    read().map(Some).map_err(unavailable)
}

/// Makes a schema, or brings it up to date; the connection then works in it. One that is up to date is left as it is, so that
/// a user who may not change schemas can serve.
async fn migrate(
    connection: &mut PgConnection,
    schema: &str,
    files: &'static [(i64, &'static str, &'static str)],
) -> Asked<()> {
    let search = AssertSqlSafe(format!("SET search_path TO \"{schema}\""));
    if versions(connection, schema).await? == files.iter().map(|(version, ..)| *version).collect::<Vec<_>>() {
        return sqlx::query(search).execute(connection).await.map(|_| ()).map_err(unavailable);
    }
    // Not `IF NOT EXISTS` alone: that wants the right to make schemas even where there is nothing to make.
    let there = sqlx::query("SELECT to_regnamespace($1) IS NOT NULL").bind(format!("\"{schema}\""));
    if !there.fetch_one(&mut *connection).await.and_then(|row| row.try_get(0)).map_err(unavailable)? {
        let create = AssertSqlSafe(format!("CREATE SCHEMA IF NOT EXISTS \"{schema}\""));
        sqlx::query(create).execute(&mut *connection).await.map_err(unavailable)?;
    }
    sqlx::query(search).execute(&mut *connection).await.map_err(unavailable)?;
    let migrations = files.iter().map(|(version, name, sql)| {
        let sql = SqlStr::from_static(sql);
        Migration::new(*version, Cow::Borrowed(*name), MigrationType::Simple, sql, false)
    });
    let mut migrator = Migrator::with_migrations(migrations.collect());
    // The lock is ours already.
    migrator.set_locking(false);
    migrator.run(connection).await.map_err(|problem| match problem {
        MigrateError::VersionMissing(_) => {
            StoreError::Refused(format!("the schema {schema} was made by a newer Spotter; nothing was changed"))
        }
        other => StoreError::Unavailable(other.to_string()),
    })
}

/// The versions of a schema that were brought in whole.
async fn versions(connection: &mut PgConnection, schema: &str) -> Asked<Vec<i64>> {
    if !has_table(connection, schema, "_sqlx_migrations").await? {
        return Ok(Vec::new());
    }
    let done = format!("SELECT version FROM \"{schema}\"._sqlx_migrations WHERE success ORDER BY version");
    let done = sqlx::query(AssertSqlSafe(done)).fetch_all(connection).await.map_err(unavailable)?;
    done.iter().map(|row| row.try_get(0)).collect::<Result<_, _>>().map_err(unavailable)
}

/// Says whether there was none.
async fn insert_vault(connection: &mut PgConnection, vault: &SealedVault) -> Asked<bool> {
    let sql =
        "INSERT INTO vault (only_one, store_id, generation, sealed) VALUES (1, $1, $2, $3) ON CONFLICT DO NOTHING";
    let done =
        sqlx::query(sql).bind(&vault.store_id).bind(vault.generation).bind(&vault.sealed).execute(connection).await;
    done.map(|done| done.rows_affected() == 1).map_err(unavailable)
}

/// Puts a copy of the keys where there are none, in one transaction.
pub(in crate::store) async fn restore_keys(url: &str, copy: &KeysCopy) -> Asked<()> {
    let options: PgConnectOptions = url.parse().map_err(unavailable)?;
    let mut connection = connect(&options.disable_statement_logging().options([LOCKED])).await?;
    let (data, keys) = schemas(&mut connection).await?;
    alone(&mut connection, &data).await?;
    let taken = || {
        let what = format!("the schema {keys} holds keys already; rename it if the copy is to be used instead");
        StoreError::Refused(what)
    };
    if stored_vault(&mut connection, &keys).await?.is_some() {
        return Err(taken());
    }
    migrate(&mut connection, &keys, KEY_MIGRATIONS).await?;
    let mut transaction = connection.begin().await.map_err(unavailable)?;
    if !insert_vault(&mut transaction, &copy.vault).await? {
        return Err(taken());
    }
    for batch in copy.keys.chunks(BATCH) {
        let people: Vec<&[u8]> = batch.iter().map(|(person, ..)| person.as_slice()).collect();
        let wrapped: Vec<&[u8]> = batch.iter().map(|(_, wrapped, _)| wrapped.as_slice()).collect();
        let made: Vec<i64> = batch.iter().map(|(.., made)| *made).collect();
        let sql = "INSERT INTO person_key (person, wrapped, made) \
                   SELECT * FROM unnest($1::bytea[], $2::bytea[], $3::bigint[])";
        let rows = sqlx::query(sql).bind(people).bind(wrapped).bind(made).execute(&mut *transaction).await;
        rows.map_err(unavailable)?;
    }
    for batch in copy.forgotten.chunks(BATCH) {
        let people: Vec<&[u8]> = batch.iter().map(|(person, _)| person.as_slice()).collect();
        let at: Vec<i64> = batch.iter().map(|(_, at)| *at).collect();
        let sql = "INSERT INTO forgotten (person, at) SELECT * FROM unnest($1::bytea[], $2::bigint[])";
        sqlx::query(sql).bind(people).bind(at).execute(&mut *transaction).await.map_err(unavailable)?;
    }
    transaction.commit().await.map_err(unavailable)?;
    connection.close().await.map_err(unavailable)
}
