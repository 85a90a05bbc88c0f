//! From the first schema, which kept conversations in the clear, to the sealed one: what SQL cannot do.

use sqlx::Row;

use super::{SqliteStore, unavailable};
use crate::store::keys::Hash;
use crate::store::record::SessionRecord;
use crate::store::sealed::rows::Asked;
use crate::store::{Platform, SessionKey};

/// Seals the conversations of the first schema, in one transaction, and wipes them from the file. Stopped half-way, it begins
/// again at the next start: the plain rows go only with the transaction that holds all sealed ones.
pub(super) async fn seal_what_was_plain(store: &SqliteStore) -> Asked<()> {
    let pool = &store.rows.pool;
    let waiting = sqlx::query("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'session_plain'");
    if waiting.fetch_optional(pool).await.map_err(unavailable)?.is_none() {
        return Ok(());
    }
    let plain = sqlx::query("SELECT platform, person, record FROM session_plain").fetch_all(pool).await;
    let mut sealed: Vec<(Hash, i64, i64, Vec<u8>)> = Vec::new();
    let mut lost: u64 = 0;
    let plain = plain.map_err(unavailable)?;
    let any = !plain.is_empty();
    for row in plain {
        let (platform, person): (String, String) =
            (row.try_get(0).map_err(unavailable)?, row.try_get(1).map_err(unavailable)?);
        let json: String = row.try_get(2).map_err(unavailable)?;
        let (Some(platform), Ok(record)) = (Platform::parse(&platform), serde_json::from_str::<SessionRecord>(&json))
        else {
            lost += 1;
            continue;
        };
        let (person, revision, bytes) = store.seal_plain(&SessionKey { platform, person }, &record).await?;
        sealed.push((person, revision, record.counts_from(), bytes));
    }
    if lost > 0 {
        tracing::error!(unreadable_records = lost, "stored conversations could not be read and were let go of");
    }
    let mut transaction = pool.begin().await.map_err(unavailable)?;
    for (person, revision, touched, bytes) in &sealed {
        sqlx::query(
            "INSERT INTO session (person, revision, touched, sealed) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING",
        )
        .bind(person.as_slice())
        .bind(revision)
        .bind(touched)
        .bind(bytes)
        .execute(&mut *transaction)
        .await
        .map_err(unavailable)?;
    }
    sqlx::query("DROP TABLE session_plain").execute(&mut *transaction).await.map_err(unavailable)?;
    transaction.commit().await.map_err(unavailable)?;
    if any {
        // The pages that held the plain rows are still in the file and its log.
        for wipe in ["VACUUM main", "PRAGMA main.wal_checkpoint(TRUNCATE)"] {
            sqlx::query(wipe).execute(pool).await.map_err(unavailable)?;
        }
        tracing::info!(conversations = sealed.len(), "conversations were encrypted");
    }
    Ok(())
}
