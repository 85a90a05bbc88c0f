//! Opening the database: the key is tried before anything is written.

use std::borrow::Cow;
use std::time::Duration;

use sqlx::migrate::{Migration, MigrationType, Migrator};
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, PgConnection, Row, SqlStr};

use super::{PATIENCE, PostgresRows, PostgresStore, unavailable};
use crate::store::StoreError;
use crate::store::backup::KeysCopy;
use crate::store::keys::{DataKey, SealedVault, Vault};
use crate::store::sealed::Sealed;
use crate::store::sealed::rows::Asked;

/// Every change of the schema, oldest first. A released file is never edited; a new one is added below.
const MIGRATIONS: &[(i64, &str, &str)] = &[(1, "kept", include_str!("../migrations/postgres/0001_kept.sql"))];
const KEY_MIGRATIONS: &[(i64, &str, &str)] = &[(1, "keys", include_str!("../migrations/postgres/keys/0001_keys.sql"))];

/// Connections to one database from one process.
const CONNECTIONS: u32 = 8;

impl PostgresStore {
    /// Opens the database and brings its schemas up to date; several processes may do so at once.
    ///
    /// The data are in the schema that the address leads to (`public` unless its search path says otherwise), the keys in
    /// `spotter_keys`, or for a schema of another name in `<schema>_keys`. A wrong key, or keys that are gone or belong to
    /// other data, are refused before anything is written.
    pub async fn open(url: &str, key: &DataKey) -> Result<PostgresStore, StoreError> {
        let options: PgConnectOptions = url.parse().map_err(unavailable)?;
        let options = options.disable_statement_logging();
        let mut first = connect(&options).await?;
        let (data, keys) = schemas(&mut first).await?;
        // One process at a time from here to the end of the migrations.
        sqlx::query("SELECT pg_advisory_lock(hashtext('spotter'), hashtext($1))")
            .bind(&data)
            .execute(&mut first)
            .await
            .map_err(unavailable)?;
        let vault = tried(&mut first, &data, &keys, key).await?;
        let vault = match vault {
            Some(vault) => vault,
            None => Vault::generate(),
        };
        migrate(&mut first, &keys, KEY_MIGRATIONS).await?;
        insert_vault(&mut first, &vault.seal(key)).await?;
        migrate(&mut first, &data, MIGRATIONS).await?;
        sqlx::query("INSERT INTO store (only_one, id) VALUES (1, $1) ON CONFLICT DO NOTHING")
            .bind(&vault.store_id)
            .execute(&mut first)
            .await
            .map_err(unavailable)?;
        first.close().await.map_err(unavailable)?;
        let options = options.options([("search_path", format!("{data},{keys}"))]);
        let patient = options.clone().options([("statement_timeout", "2000"), ("lock_timeout", "2000")]);
        let pool =
            PgPoolOptions::new().max_connections(CONNECTIONS).acquire_timeout(PATIENCE).connect_lazy_with(patient);
        let slow =
            PgPoolOptions::new().max_connections(1).acquire_timeout(Duration::from_secs(30)).connect_lazy_with(options);
        Ok(Sealed::new(PostgresRows { pool, slow }, vault))
    }
}

async fn connect(options: &PgConnectOptions) -> Asked<PgConnection> {
    match tokio::time::timeout(Duration::from_secs(10), options.connect()).await {
        Ok(connection) => connection.map_err(unavailable),
        Err(_) => Err(StoreError::Unavailable("no answer in time".to_owned())),
    }
}

/// The names of both schemas. They go into SQL as they are, so they are plain words.
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

/// The vault that is there, opened; nothing is written.
async fn tried(connection: &mut PgConnection, data: &str, keys: &str, key: &DataKey) -> Asked<Option<Vault>> {
    let theirs: Option<Vec<u8>> = match has_table(connection, data, "store").await? {
        true => {
            let id = sqlx::query(AssertSqlSafe(format!("SELECT id FROM {data}.store")));
            let row = id.fetch_optional(&mut *connection).await.map_err(unavailable)?;
            row.map(|row| row.try_get(0)).transpose().map_err(unavailable)?
        }
        false => None,
    };
    match (theirs, stored_vault(connection, keys).await?) {
        (Some(id), Some(vault)) if id != vault.store_id => {
            Err(StoreError::Refused(format!("the schema {keys} holds the keys of other data than {data}")))
        }
        (_, Some(stored)) => Vault::open(key, &stored).map(Some).ok_or_else(|| {
            let what =
                "DATA_KEY is not the key that this database was made with; nothing was changed. Set the right one";
            StoreError::Refused(what.to_owned())
        }),
        (Some(_), None) => Err(StoreError::Refused(format!(
            "the schema {keys} is missing: without the keys in it nothing in {data} can be read. Restore it with `spotter restore --keys FILE`"
        ))),
        (None, None) => Ok(None),
    }
}

async fn has_table(connection: &mut PgConnection, schema: &str, table: &str) -> Asked<bool> {
    let found = sqlx::query("SELECT to_regclass($1) IS NOT NULL").bind(format!("{schema}.{table}"));
    found.fetch_one(connection).await.and_then(|row| row.try_get(0)).map_err(unavailable)
}

async fn stored_vault(connection: &mut PgConnection, keys: &str) -> Asked<Option<SealedVault>> {
    if !has_table(connection, keys, "vault").await? {
        return Ok(None);
    }
    let vault = sqlx::query(AssertSqlSafe(format!("SELECT store_id, generation, sealed FROM {keys}.vault")));
    let Some(row) = vault.fetch_optional(connection).await.map_err(unavailable)? else { return Ok(None) };
    let read = || -> Result<SealedVault, sqlx::Error> {
        Ok(SealedVault { store_id: row.try_get(0)?, generation: row.try_get(1)?, sealed: row.try_get(2)? })
    };
    read().map(Some).map_err(unavailable)
}

/// Makes a schema, or brings it up to date; the connection then works in it.
async fn migrate(
    connection: &mut PgConnection,
    schema: &str,
    files: &'static [(i64, &'static str, &'static str)],
) -> Asked<()> {
    for sql in [format!("CREATE SCHEMA IF NOT EXISTS {schema}"), format!("SET search_path TO {schema}")] {
        sqlx::query(AssertSqlSafe(sql)).execute(&mut *connection).await.map_err(unavailable)?;
    }
    let migrations = files.iter().map(|(version, name, sql)| {
        let sql = SqlStr::from_static(sql);
        Migration::new(*version, Cow::Borrowed(*name), MigrationType::Simple, sql, false)
    });
    let mut migrator = Migrator::with_migrations(migrations.collect());
    // The lock is ours already.
    migrator.set_locking(false);
    let done = migrator.run(connection).await;
    done.map_err(|problem| StoreError::Unavailable(problem.to_string()))
}

async fn insert_vault(connection: &mut PgConnection, vault: &SealedVault) -> Asked<()> {
    let sql =
        "INSERT INTO vault (only_one, store_id, generation, sealed) VALUES (1, $1, $2, $3) ON CONFLICT DO NOTHING";
    let done =
        sqlx::query(sql).bind(&vault.store_id).bind(vault.generation).bind(&vault.sealed).execute(connection).await;
    done.map(|_| ()).map_err(unavailable)
}

/// Puts a copy of the keys where there are none.
pub(in crate::store) async fn restore_keys(url: &str, copy: &KeysCopy) -> Asked<()> {
    let options: PgConnectOptions = url.parse().map_err(unavailable)?;
    let mut connection = connect(&options).await?;
    let (_, keys) = schemas(&mut connection).await?;
    if stored_vault(&mut connection, &keys).await?.is_some() {
        let what = format!("the schema {keys} holds keys already; rename it if the copy is to be used instead");
        return Err(StoreError::Refused(what));
    }
    migrate(&mut connection, &keys, KEY_MIGRATIONS).await?;
    let mut transaction = connection.begin().await.map_err(unavailable)?;
    insert_vault(&mut transaction, &copy.vault).await?;
    for (person, wrapped, made) in &copy.keys {
        let sql = "INSERT INTO person_key (person, wrapped, made) VALUES ($1, $2, $3)";
        let row = sqlx::query(sql).bind(person).bind(wrapped).bind(made).execute(&mut *transaction).await;
        row.map_err(unavailable)?;
    }
    for (person, at) in &copy.forgotten {
        let sql = "INSERT INTO forgotten (person, at) VALUES ($1, $2)";
        sqlx::query(sql).bind(person).bind(at).execute(&mut *transaction).await.map_err(unavailable)?;
    }
    transaction.commit().await.map_err(unavailable)?;
    connection.close().await.map_err(unavailable)
}
