//! Everything in one SQLite file, and its keys in another beside it: the default. One process serves it; operator's commands
//! may run beside.

mod opening;
mod rows;
mod tables;
mod upgrade;

pub(super) use opening::{alone, data_key_beside, keys_beside, restore_keys, store_id};

use sqlx::sqlite::SqlitePool;

use super::StoreError;
use super::sealed::Sealed;

/// One file, and one with its keys.
pub type SqliteStore = Sealed<SqliteRows>;

/// The tables of both files, over one connection: the keys are attached to the data.
#[derive(Debug)]
pub struct SqliteRows {
    pool: SqlitePool,
    /// To read from for a long time, such as for a backup, beside the writer.
    reader: SqlitePool,
}

/// The database's own words. They name files and constraints, never what is stored: values are bound, not written.
fn unavailable(problem: sqlx::Error) -> StoreError {
    StoreError::Unavailable(problem.to_string())
}
