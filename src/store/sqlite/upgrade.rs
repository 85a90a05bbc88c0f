//! From the first schema, which kept conversations in the clear, to the sealed one: what SQL cannot do.

use std::collections::HashMap;

use sqlx::Row;

use super::rows::{NOW, changed};
use super::{SqliteStore, unavailable};
use crate::store::keys::{Hash, PersonKey};
use crate::store::record::SessionRecord;
use crate::store::sealed::rows::Asked;
use crate::store::{Platform, SessionKey};

/// What `user_version` says while the file may hold pages with plain rows. It is set together with the dropping of their table,
/// and taken back when the file was written anew.
const TO_BE_WIPED: i64 = 1;

/// Seals the conversations of the first schema, and wipes them from the file. Stopped half-way, it goes on at the next start:
/// the plain rows go only with the transaction that holds all sealed ones, and the wiping is noted until it is done.
pub(super) async fn seal_what_was_plain(store: &SqliteStore) -> Asked<()> {
    let pool = &store.rows.pool;
    let waiting = sqlx::query("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'session_plain'");
    if waiting.fetch_optional(pool).await.map_err(unavailable)?.is_some() {
        seal(store).await?;
    }
    let noted = sqlx::query("PRAGMA main.user_version").fetch_one(pool).await.map_err(unavailable)?;
    if noted.try_get::<i64, _>(0).map_err(unavailable)? == TO_BE_WIPED {
        wipe(store).await?;
    }
    Ok(())
}

async fn seal(store: &SqliteStore) -> Asked<()> {
    let pool = &store.rows.pool;
    let rows = sqlx::query("SELECT platform, person, record FROM session_plain").fetch_all(pool).await;
    let mut plain: Vec<(Hash, SessionRecord)> = Vec::new();
    let mut lost: u64 = 0;
    for row in rows.map_err(unavailable)? {
        let text = |column| row.try_get::<String, _>(column).map_err(unavailable);
        let (platform, person, json) = (text(0)?, text(1)?, text(2)?);
        match (Platform::parse(&platform), serde_json::from_str::<SessionRecord>(&json)) {
            (Some(platform), Ok(record)) => {
                plain.push((store.vault.person(&SessionKey { platform, person }), record));
            }
            _ => lost += 1,
        }
    }
    if lost > 0 {
        tracing::error!(unreadable_records = lost, "stored conversations could not be read and were let go of");
        store.count_unreadable(lost);
    }
    let people = plain.iter().map(|(person, _)| *person);
    let own = keys_for(store, people).await?;

    let mut transaction = pool.begin_with("BEGIN IMMEDIATE").await.map_err(unavailable)?;
    for (person, record) in &plain {
        let Some(own) = own.get(person) else { continue };
        let (revision, sealed) = store.seal_first(own, person, record)?;
        let sql =
            "INSERT INTO session (person, revision, touched, sealed) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING";
        changed!(&mut *transaction, sql, person.as_slice(), revision, record.counts_from(), sealed)?;
    }
    // Zeroes over what is dropped, for the time until the file is written anew.
    sqlx::query("PRAGMA main.secure_delete = ON").fetch_all(&mut *transaction).await.map_err(unavailable)?;
    changed!(&mut *transaction, "DROP TABLE session_plain")?;
    let note = sqlx::AssertSqlSafe(format!("PRAGMA main.user_version = {TO_BE_WIPED}"));
    changed!(&mut *transaction, note)?;
    transaction.commit().await.map_err(unavailable)?;
    if !plain.is_empty() {
        tracing::info!(conversations = plain.len(), "conversations were encrypted");
    }
    Ok(())
}

/// Everybody's key, made for those who have none, in one transaction that is done before anything is sealed with them.
async fn keys_for(store: &SqliteStore, people: impl Iterator<Item = Hash>) -> Asked<HashMap<Hash, PersonKey>> {
    let mut keys = HashMap::new();
    let mut transaction = store.rows.pool.begin_with("BEGIN IMMEDIATE").await.map_err(unavailable)?;
    for person in people {
        let known = sqlx::query("SELECT wrapped FROM person_key WHERE person = $1").bind(person.to_vec());
        let known = known.fetch_optional(&mut *transaction).await.map_err(unavailable)?;
        let known: Option<Vec<u8>> = known.map(|row| row.try_get(0)).transpose().map_err(unavailable)?;
        let opened = known.and_then(|wrapped| store.vault.unwrap(&person, &wrapped).ok());
        let own = match opened {
            Some(own) => own,
            None => {
                let (own, wrapped) = store.vault.new_person_key(&person);
                let sql = sqlx::AssertSqlSafe(format!(
                    "INSERT INTO person_key (person, wrapped, made) VALUES ($1, $2, {NOW}) \
                     ON CONFLICT (person) DO UPDATE SET wrapped = excluded.wrapped"
                ));
                changed!(&mut *transaction, sql, person.as_slice(), wrapped)?;
                own
            }
        };
        keys.insert(person, own);
    }
    transaction.commit().await.map_err(unavailable)?;
    Ok(keys)
}

/// The pages that held the plain rows are still in the file and its log: both are written anew. Another process that reads
/// keeps the log as it is, and then it is done at the next start.
async fn wipe(store: &SqliteStore) -> Asked<()> {
    let pool = &store.rows.pool;
    changed!(pool, "VACUUM main")?;
    let done = sqlx::query("PRAGMA main.wal_checkpoint(TRUNCATE)").fetch_one(pool).await.map_err(unavailable)?;
    if done.try_get::<i64, _>(0).map_err(unavailable)? == 0 {
        changed!(pool, "PRAGMA main.user_version = 0")?;
    } else {
        tracing::warn!("another process uses the database: what was in the clear is wiped at the next start");
    }
    Ok(())
}
