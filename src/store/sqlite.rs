//! Sessions in one SQLite file: the default. One process writes it.

use std::borrow::Cow;
use std::path::Path;
use std::time::Duration;

use sqlx::migrate::{Migration, MigrationType, Migrator};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{Row, SqlStr};

use super::record::SessionRecord;
use super::{Revision, Saved, SessionKey, SessionStore, StoreError};
use crate::conversation::Timestamp;

/// Sessions in one file.
#[derive(Clone, Debug)]
pub struct SqliteStore {
    pool: SqlitePool,
}

/// Every change of the schema, oldest first. A released file is never edited; a new one is added below.
const MIGRATIONS: &[(i64, &str, &str)] = &[(1, "sessions", include_str!("migrations/sqlite/0001_sessions.sql"))];

impl SqliteStore {
    /// Opens the file, makes it if it is not there, and brings its schema up to date.
    pub async fn open(path: &Path) -> Result<SqliteStore, StoreError> {
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            // An acknowledged answer survives a power cut, not only a crash of the process.
            .synchronous(SqliteSynchronous::Full)
            .busy_timeout(Duration::from_secs(5));
        // One connection: SQLite has one writer, and a queue in the pool is fairer than SQLITE_BUSY.
        let pool = SqlitePoolOptions::new()
            .max_connections(1)
            .acquire_timeout(Duration::from_secs(5))
            .connect_with(options)
            .await
            .map_err(unavailable)?;
        let migrations = MIGRATIONS.iter().map(|(version, name, sql)| {
            let sql = SqlStr::from_static(sql);
            Migration::new(*version, Cow::Borrowed(*name), MigrationType::Simple, sql, false)
        });
        let migrator = Migrator::with_migrations(migrations.collect());
        migrator.run(&pool).await.map_err(|problem| StoreError::Unavailable(problem.to_string()))?;
        Ok(SqliteStore { pool })
    }

    /// Finishes what is being written and closes the file.
    pub async fn close(&self) {
        self.pool.close().await;
    }
}

impl SessionStore for SqliteStore {
    async fn load(&self, key: &SessionKey) -> Result<(Option<SessionRecord>, Revision), StoreError> {
        let row = sqlx::query("SELECT record, revision FROM session WHERE platform = ? AND person = ?")
            .bind(key.platform.id())
            .bind(&key.person)
            .fetch_optional(&self.pool)
            .await
            .map_err(unavailable)?;
        let Some(row) = row else { return Ok((None, Revision::default())) };
        let (record, revision): (String, i64) =
            (row.try_get(0).map_err(unavailable)?, row.try_get(1).map_err(unavailable)?);
        let record = serde_json::from_str(&record).map_err(|problem| StoreError::Corrupt(kind_of(&problem)))?;
        Ok((Some(record), Revision(revision)))
    }

    async fn save(
        &self,
        key: &SessionKey,
        seen: Revision,
        record: Option<&SessionRecord>,
    ) -> Result<Saved, StoreError> {
        let done = match record {
            Some(record) => {
                let json = serde_json::to_string(record).map_err(|problem| StoreError::Corrupt(kind_of(&problem)))?;
                if seen == Revision::default() {
                    // A random first revision: a row that was deleted and written anew is not taken for the old one.
                    sqlx::query(
                        "INSERT INTO session (platform, person, revision, record, touched) \
                         VALUES (?, ?, abs(random() % 4503599627370496) + 1, ?, ?) ON CONFLICT DO NOTHING",
                    )
                    .bind(key.platform.id())
                    .bind(&key.person)
                    .bind(json)
                    .bind(record.touched)
                    .execute(&self.pool)
                    .await
                } else {
                    sqlx::query(
                        "UPDATE session SET record = ?, touched = ?, revision = revision + 1 \
                         WHERE platform = ? AND person = ? AND revision = ?",
                    )
                    .bind(json)
                    .bind(record.touched)
                    .bind(key.platform.id())
                    .bind(&key.person)
                    .bind(seen.0)
                    .execute(&self.pool)
                    .await
                }
            }
            None if seen == Revision::default() => return Ok(Saved::Yes),
            None => {
                sqlx::query("DELETE FROM session WHERE platform = ? AND person = ? AND revision = ?")
                    .bind(key.platform.id())
                    .bind(&key.person)
                    .bind(seen.0)
                    .execute(&self.pool)
                    .await
            }
        };
        let done = done.map_err(unavailable)?;
        Ok(if done.rows_affected() == 1 { Saved::Yes } else { Saved::Conflict })
    }

    async fn purge_idle(&self, before: Timestamp) -> Result<u64, StoreError> {
        let done = sqlx::query("DELETE FROM session WHERE touched < ?").bind(before.0).execute(&self.pool).await;
        Ok(done.map_err(unavailable)?.rows_affected())
    }
}

/// The database's own words. They name files and constraints, never what is stored: values are bound, not written.
fn unavailable(problem: sqlx::Error) -> StoreError {
    StoreError::Unavailable(problem.to_string())
}

/// What kind of thing is wrong and where, without quoting what is stored.
fn kind_of(problem: &serde_json::Error) -> String {
    format!("{:?} at line {}, column {}", problem.classify(), problem.line(), problem.column())
}
