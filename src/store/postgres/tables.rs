//! The SQL over whole tables: sweeping, changing keys, backing up and restoring.

use sqlx::postgres::PgRow;
use sqlx::{Postgres, Row, Transaction};

use super::replacing::Batches;
use super::rows::{NOW, changed, slowly};
use super::{PostgresRows, begin, in_time, unavailable};
use crate::store::StoreError;
use crate::store::keys::{Hash, SealedVault};
use crate::store::sealed::rows::{Asked, Base64, Line, Rewrap, Sink, Source, say_keyless};

/// Reads a row of a table.
type Read = fn(&PgRow) -> Result<Line, sqlx::Error>;

/// How many rows are looked at before others get their turn.
const STRIDE: i64 = 5_000;

pub(super) async fn delete_person(transaction: &mut Transaction<'_, Postgres>, person: &Hash) -> Asked<u64> {
    let mut gone = 0;
    for sql in [
        "DELETE FROM session WHERE person = $1",
        "DELETE FROM entry WHERE person = $1",
        "DELETE FROM check_in WHERE person = $1",
    ] {
        gone += changed!(&mut **transaction, sql, person.as_slice())?;
    }
    Ok(gone)
}

/// Notes that somebody was forgotten, so that what is restored later is forgotten again.
pub(super) async fn note_forgotten(transaction: &mut Transaction<'_, Postgres>, person: &[u8]) -> Asked<()> {
    let sql = sqlx::AssertSqlSafe(format!(
        "INSERT INTO forgotten (person, at) VALUES ($1, {NOW}) ON CONFLICT (person) DO UPDATE SET at = excluded.at"
    ));
    changed!(&mut **transaction, sql, person).map(|_| ())
}

/// Stride by stride, so that nobody waits for the whole sweep.
pub(super) async fn purge(rows: &PostgresRows, before: i64) -> Asked<u64> {
    let mut purged = 0;
    let mut after: Vec<u8> = Vec::new();
    loop {
        let page = sqlx::query(
            "SELECT person, touched FROM (SELECT person, touched FROM session WHERE person > $1 ORDER BY person LIMIT $2) page \
             ORDER BY person",
        );
        let page = page.bind(&after).bind(STRIDE).fetch_all(&rows.slow).await.map_err(unavailable)?;
        let Some(last) = page.last() else { break };
        after = last.try_get(0).map_err(unavailable)?;
        for row in &page {
            let (person, touched): (Vec<u8>, i64) =
                (row.try_get(0).map_err(unavailable)?, row.try_get(1).map_err(unavailable)?);
            if touched < before {
                purged += u64::from(purge_one(rows, &person, before).await?);
            }
        }
    }
    // Keys of people without a conversation, with the note that they are gone.
    let alone = sqlx::AssertSqlSafe(format!(
        "WITH gone AS (DELETE FROM person_key WHERE made < $1 * 1000 \
         AND NOT EXISTS (SELECT 1 FROM session WHERE session.person = person_key.person) RETURNING person) \
         INSERT INTO forgotten (person, at) SELECT person, {NOW} FROM gone \
         ON CONFLICT (person) DO UPDATE SET at = excluded.at"
    ));
    slowly!(&rows.slow, alone, before)?;
    for sql in OF_FORGOTTEN {
        slowly!(&rows.slow, *sql)?;
    }
    slowly!(&rows.slow, "DELETE FROM forgotten WHERE at < $1 * 1000", before)?;
    let keyless =
        "SELECT count(*) FROM session WHERE NOT EXISTS (SELECT 1 FROM person_key k WHERE k.person = session.person)";
    let keyless = sqlx::query(keyless).fetch_one(&rows.slow).await.map_err(unavailable)?;
    say_keyless(keyless.try_get(0).map_err(unavailable)?);
    Ok(purged)
}

/// Deletes what is left of people who were forgotten and have not come back. What has no key without having been forgotten, or
/// is of after that, is left alone: the keys may be an older copy, and the right ones may come.
const OF_FORGOTTEN: &[&str] = &[
    "DELETE FROM session USING forgotten f WHERE f.person = session.person AND f.at >= session.touched * 1000 \
     AND NOT EXISTS (SELECT 1 FROM person_key k WHERE k.person = session.person)",
    "DELETE FROM entry USING forgotten f WHERE f.person = entry.person \
     AND NOT EXISTS (SELECT 1 FROM person_key k WHERE k.person = entry.person) \
     AND NOT EXISTS (SELECT 1 FROM session s WHERE s.person = entry.person)",
    "DELETE FROM check_in USING forgotten f WHERE f.person = check_in.person \
     AND NOT EXISTS (SELECT 1 FROM person_key k WHERE k.person = check_in.person) \
     AND NOT EXISTS (SELECT 1 FROM session s WHERE s.person = check_in.person)",
];

/// One person, unless they have come back meanwhile.
async fn purge_one(rows: &PostgresRows, person: &[u8], before: i64) -> Asked<bool> {
    let Ok(hash) = Hash::try_from(person) else { return Ok(false) };
    let mut transaction = begin(&rows.pool).await?;
    let idle =
        sqlx::query("SELECT 1 FROM session WHERE person = $1 AND touched < $2 FOR UPDATE").bind(person).bind(before);
    let gone = in_time(idle.fetch_optional(&mut *transaction)).await?.is_some();
    if gone {
        changed!(&mut *transaction, "DELETE FROM person_key WHERE person = $1", person)?;
        note_forgotten(&mut transaction, person).await?;
        delete_person(&mut transaction, &hash).await?;
    }
    in_time(transaction.commit()).await?;
    Ok(gone)
}

pub(super) async fn rewrap(rows: &PostgresRows, vault: &SealedVault, rewrap: Rewrap<'_>) -> Asked<u64> {
    let mut transaction = rows.slow.begin().await.map_err(unavailable)?;
    let sql = "UPDATE vault SET generation = $1, sealed = $2 WHERE generation = $1 - 1";
    if slowly!(&mut *transaction, sql, vault.generation, &vault.sealed)? != 1 {
        return Err(StoreError::Unavailable("DATA_KEY is being changed by somebody else".to_owned()));
    }
    let (mut after, mut done): (Vec<u8>, u64) = (Vec::new(), 0);
    loop {
        let page = sqlx::query("SELECT person, wrapped FROM person_key WHERE person > $1 ORDER BY person LIMIT $2");
        let page = page.bind(&after).bind(STRIDE).fetch_all(&mut *transaction).await.map_err(unavailable)?;
        let Some(last) = page.last() else { break };
        after = last.try_get(0).map_err(unavailable)?;
        let (mut people, mut keys): (Vec<Vec<u8>>, Vec<Vec<u8>>) = (Vec::new(), Vec::new());
        for row in &page {
            let (person, wrapped): (Vec<u8>, Vec<u8>) =
                (row.try_get(0).map_err(unavailable)?, row.try_get(1).map_err(unavailable)?);
            keys.push(rewrap(&person, &wrapped)?);
            people.push(person);
        }
        let sql = "UPDATE person_key SET wrapped = new.wrapped \
                   FROM unnest($1::bytea[], $2::bytea[]) AS new (person, wrapped) WHERE person_key.person = new.person";
        done += slowly!(&mut *transaction, sql, people, keys)?;
    }
    transaction.commit().await.map_err(unavailable)?;
    Ok(done)
}

/// Page by page in one transaction: a snapshot that nobody waits for.
pub(super) async fn dump(rows: &PostgresRows, sink: Sink<'_>) -> Asked<()> {
    let mut snapshot = snapshot(rows).await?;
    let tables: &[(&'static str, Read)] = &[
        ("DECLARE rows CURSOR FOR SELECT person, protocol, revision, touched, sealed FROM session", session),
        ("DECLARE rows CURSOR FOR SELECT person, kind, slot, sealed FROM entry", entry),
        ("DECLARE rows CURSOR FOR SELECT person, slot, due, tries, sealed FROM check_in", check_in),
        ("DECLARE rows CURSOR FOR SELECT platform, id, revision, settings FROM community", community),
    ];
    for (declare, read) in tables {
        each(&mut snapshot, declare, read, sink).await?;
    }
    Ok(())
}

async fn snapshot(rows: &PostgresRows) -> Asked<Transaction<'static, Postgres>> {
    rows.slow.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await.map_err(unavailable)
}

async fn each(
    snapshot: &mut Transaction<'static, Postgres>,
    declare: &'static str,
    read: &(dyn Fn(&PgRow) -> Result<Line, sqlx::Error> + Send + Sync),
    sink: Sink<'_>,
) -> Asked<()> {
    sqlx::query(declare).execute(&mut **snapshot).await.map_err(unavailable)?;
    loop {
        // The same words give other columns for every table: the statement is not to be remembered.
        let page = sqlx::query("FETCH 1000 FROM rows")
            .persistent(false)
            .fetch_all(&mut **snapshot)
            .await
            .map_err(unavailable)?;
        if page.is_empty() {
            break;
        }
        for row in &page {
            sink(read(row).map_err(unavailable)?)?;
        }
    }
    sqlx::query("CLOSE rows").execute(&mut **snapshot).await.map_err(unavailable).map(|_| ())
}

fn session(row: &PgRow) -> Result<Line, sqlx::Error> {
    Ok(Line::Session {
        person: Base64(row.try_get(0)?),
        protocol: row.try_get(1)?,
        revision: row.try_get(2)?,
        touched: row.try_get(3)?,
        sealed: Base64(row.try_get(4)?),
    })
}

fn entry(row: &PgRow) -> Result<Line, sqlx::Error> {
    Ok(Line::Entry {
        person: Base64(row.try_get(0)?),
        kind: row.try_get(1)?,
        slot: Base64(row.try_get(2)?),
        sealed: Base64(row.try_get(3)?),
    })
}

fn check_in(row: &PgRow) -> Result<Line, sqlx::Error> {
    Ok(Line::CheckIn {
        person: Base64(row.try_get(0)?),
        slot: Base64(row.try_get(1)?),
        due: row.try_get(2)?,
        tries: row.try_get(3)?,
        sealed: Base64(row.try_get(4)?),
    })
}

fn community(row: &PgRow) -> Result<Line, sqlx::Error> {
    Ok(Line::Community {
        platform: row.try_get(0)?,
        id: row.try_get(1)?,
        revision: row.try_get(2)?,
        settings: row.try_get(3)?,
    })
}

pub(super) async fn dump_keys(rows: &PostgresRows, sink: Sink<'_>) -> Asked<()> {
    let mut snapshot = snapshot(rows).await?;
    let row = sqlx::query("SELECT store_id, generation, sealed FROM vault").fetch_one(&mut *snapshot).await;
    let vault = |row: PgRow| {
        Ok(Line::Vault {
            store_id: Base64(row.try_get(0)?),
            generation: row.try_get(1)?,
            sealed: Base64(row.try_get(2)?),
        })
    };
    sink(row.and_then(vault).map_err(unavailable)?)?;
    let key = |row: &PgRow| {
        Ok(Line::PersonKey { person: Base64(row.try_get(0)?), wrapped: Base64(row.try_get(1)?), made: row.try_get(2)? })
    };
    let forgotten = |row: &PgRow| Ok(Line::Forgotten { person: Base64(row.try_get(0)?), at: row.try_get(1)? });
    each(&mut snapshot, "DECLARE rows CURSOR FOR SELECT person, wrapped, made FROM person_key", &key, sink).await?;
    each(&mut snapshot, "DECLARE rows CURSOR FOR SELECT person, at FROM forgotten", &forgotten, sink).await
}

pub(super) async fn replace_all(rows: &PostgresRows, store_id: &[u8], source: Source<'_>) -> Asked<()> {
    let mut transaction = rows.slow.begin().await.map_err(unavailable)?;
    // Whoever writes meanwhile waits, or is told to try again; whoever reads goes on.
    slowly!(&mut *transaction, "LOCK TABLE session, entry, check_in, community IN SHARE ROW EXCLUSIVE MODE")?;
    let belongs = "INSERT INTO store (only_one, id) VALUES (1, $1) ON CONFLICT DO NOTHING";
    slowly!(&mut *transaction, belongs, store_id)?;
    for sql in ["DELETE FROM session", "DELETE FROM entry", "DELETE FROM check_in", "DELETE FROM community"] {
        slowly!(&mut *transaction, sql)?;
    }
    let mut batches = Batches::default();
    for line in source {
        batches.add(line?);
        if batches.are_full() {
            batches.write(&mut transaction).await?;
        }
    }
    batches.write(&mut transaction).await?;
    // Whoever was forgotten while this was read.
    for sql in OF_FORGOTTEN {
        slowly!(&mut *transaction, *sql)?;
    }
    transaction.commit().await.map_err(unavailable)
}
