//! Everything in one PostgreSQL database, for any number of processes: the data in one schema, the keys in another.

mod opening;
mod replacing;
mod rows;
mod tables;

pub(super) use opening::restore_keys;

use std::time::Duration;

use sqlx::postgres::PgPool;
use sqlx::{Postgres, Transaction};

use super::StoreError;
use super::sealed::Sealed;
use super::sealed::rows::Asked;

/// A database that several processes share.
pub type PostgresStore = Sealed<PostgresRows>;

/// The tables of both schemas.
#[derive(Debug)]
pub struct PostgresRows {
    pool: PgPool,
    /// For what may take long: sweeping, backing up, restoring, changing keys.
    slow: PgPool,
}

/// How long a person waits for the database before they are told to try again.
const PATIENCE: Duration = Duration::from_secs(2);

/// Rows that are written at once.
const BATCH: usize = 500;

/// The database's own words. They name tables and constraints, never what is stored: values are bound, not written.
fn unavailable(problem: sqlx::Error) -> StoreError {
    StoreError::Unavailable(problem.to_string())
}

/// Waits for an answer, but not for ever: a connection that was cut without a word would not say so for minutes.
async fn in_time<T>(call: impl Future<Output = Result<T, sqlx::Error>>) -> Asked<T> {
    match tokio::time::timeout(PATIENCE, call).await {
        Ok(answer) => answer.map_err(unavailable),
        Err(_) => Err(StoreError::Unavailable("no answer in time".to_owned())),
    }
}

async fn begin(pool: &PgPool) -> Asked<Transaction<'static, Postgres>> {
    in_time(pool.begin()).await
}
