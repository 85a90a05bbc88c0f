//! The SQL over whole tables: sweeping, changing keys, backing up and restoring.

use sqlx::query::Query;
use sqlx::sqlite::{SqliteArguments, SqliteRow};
use sqlx::{Row, Sqlite, Transaction};

use super::rows::{NOW, changed};
use super::{SqliteRows, unavailable};
use crate::store::StoreError;
use crate::store::keys::{Hash, SealedVault};
use crate::store::sealed::rows::{Asked, Base64, Line, Rewrap, Sink, Source, say_keyless};

/// Reads a row of a table.
type Read = fn(&SqliteRow) -> Result<Line, sqlx::Error>;

/// How many rows are looked at before others get their turn.
const STRIDE: i64 = 5_000;

/// Everything of a person but their key.
pub(super) async fn delete_person(transaction: &mut Transaction<'_, Sqlite>, person: &Hash) -> Asked<u64> {
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

/// Stride by stride, so that nobody waits for the whole sweep.
pub(super) async fn purge(rows: &SqliteRows, before: i64) -> Asked<u64> {
    let (mut from, mut purged) = (0, 0);
    let last = sqlx::query("SELECT coalesce(max(rowid), 0) FROM session").fetch_one(&rows.pool).await;
    let last: i64 = last.and_then(|row| row.try_get(0)).map_err(unavailable)?;
    while from <= last {
        let idle = sqlx::query("SELECT person FROM session WHERE rowid BETWEEN $1 AND $2 AND touched < $3");
        let idle =
            idle.bind(from).bind(from + STRIDE - 1).bind(before).fetch_all(&rows.pool).await.map_err(unavailable)?;
        from += STRIDE;
        for person in idle {
            let person: Vec<u8> = person.try_get(0).map_err(unavailable)?;
            purged += u64::from(purge_one(rows, &person, before).await?);
        }
    }
    // Keys of people without a conversation.
    let alone = "SELECT person FROM person_key WHERE made < $1 * 1000 \
                 AND NOT EXISTS (SELECT 1 FROM session WHERE session.person = person_key.person)";
    for person in sqlx::query(alone).bind(before).fetch_all(&rows.pool).await.map_err(unavailable)? {
        let person: Vec<u8> = person.try_get(0).map_err(unavailable)?;
        let still = "SELECT NOT EXISTS (SELECT 1 FROM session WHERE person = $1) \
                     AND EXISTS (SELECT 1 FROM person_key WHERE person = $1 AND made < $2 * 1000)";
        if let Ok(hash) = Hash::try_from(person.as_slice()) {
            forget_if(rows, &hash, sqlx::query(still).bind(person).bind(before)).await?;
        }
    }
    for sql in OF_FORGOTTEN {
        changed!(&rows.pool, *sql)?;
    }
    changed!(&rows.pool, "DELETE FROM forgotten WHERE at < $1 * 1000", before)?;
    let keyless =
        "SELECT count(*) FROM session WHERE NOT EXISTS (SELECT 1 FROM person_key k WHERE k.person = session.person)";
    let keyless = sqlx::query(keyless).fetch_one(&rows.pool).await.map_err(unavailable)?;
    say_keyless(keyless.try_get(0).map_err(unavailable)?);
    Ok(purged)
}

/// Deletes what is left of people who were forgotten and have not come back. What has no key without having been forgotten, or
/// is of after that, is left alone: the keys may be an older copy, and the right ones may come.
const OF_FORGOTTEN: &[&str] = &[
    "DELETE FROM session WHERE person NOT IN (SELECT person FROM person_key) AND EXISTS \
     (SELECT 1 FROM forgotten f WHERE f.person = session.person AND f.at >= session.touched * 1000)",
    "DELETE FROM entry WHERE person NOT IN (SELECT person FROM person_key) \
     AND person IN (SELECT person FROM forgotten) AND person NOT IN (SELECT person FROM session)",
    "DELETE FROM check_in WHERE person NOT IN (SELECT person FROM person_key) \
     AND person IN (SELECT person FROM forgotten) AND person NOT IN (SELECT person FROM session)",
];

/// One person, unless they have come back meanwhile.
async fn purge_one(rows: &SqliteRows, person: &[u8], before: i64) -> Asked<bool> {
    let Ok(hash) = Hash::try_from(person) else { return Ok(false) };
    let idle = "SELECT EXISTS (SELECT 1 FROM session WHERE person = $1 AND touched < $2)";
    forget_if(rows, &hash, sqlx::query(idle).bind(person).bind(before)).await
}

/// Forgets a person if a condition holds: the key goes first, and is noted, in a transaction of its own. Once that is done they
/// are forgotten, whatever happens to the rest: the two files are not written at the same moment, and power may fail between.
pub(super) async fn forget_if(
    rows: &SqliteRows,
    person: &Hash,
    condition: Query<'_, Sqlite, SqliteArguments>,
) -> Asked<bool> {
    let mut key = rows.pool.begin_with("BEGIN IMMEDIATE").await.map_err(unavailable)?;
    let holds: bool = condition.fetch_one(&mut *key).await.and_then(|row| row.try_get(0)).map_err(unavailable)?;
    if !holds {
        return Ok(false);
    }
    changed!(&mut *key, "DELETE FROM person_key WHERE person = $1", person.as_slice())?;
    let note = sqlx::AssertSqlSafe(format!(
        "INSERT INTO forgotten (person, at) VALUES ($1, {NOW}) ON CONFLICT (person) DO UPDATE SET at = excluded.at"
    ));
    changed!(&mut *key, note, person.as_slice())?;
    key.commit().await.map_err(unavailable)?;
    let mut rest = rows.pool.begin_with("BEGIN IMMEDIATE").await.map_err(unavailable)?;
    // Unless they came back between the two: then what is there is new.
    let back = sqlx::query("SELECT 1 FROM person_key WHERE person = $1").bind(person.as_slice());
    if back.fetch_optional(&mut *rest).await.map_err(unavailable)?.is_none() {
        delete_person(&mut rest, person).await?;
    }
    rest.commit().await.map_err(unavailable)?;
    Ok(true)
}

pub(super) async fn rewrap(rows: &SqliteRows, vault: &SealedVault, rewrap: Rewrap<'_>) -> Asked<u64> {
    let mut transaction = rows.pool.begin_with("BEGIN IMMEDIATE").await.map_err(unavailable)?;
    let sql = "UPDATE vault SET generation = $1, sealed = $2 WHERE generation = $1 - 1";
    if changed!(&mut *transaction, sql, vault.generation, &vault.sealed)? != 1 {
        return Err(StoreError::Unavailable("DATA_KEY is being changed by somebody else".to_owned()));
    }
    let (mut after, mut done): (Vec<u8>, u64) = (Vec::new(), 0);
    loop {
        let page = sqlx::query("SELECT person, wrapped FROM person_key WHERE person > $1 ORDER BY person LIMIT $2");
        let page = page.bind(&after).bind(STRIDE).fetch_all(&mut *transaction).await.map_err(unavailable)?;
        let Some(last) = page.last() else { break };
        after = last.try_get(0).map_err(unavailable)?;
        for row in &page {
            let (person, wrapped): (Vec<u8>, Vec<u8>) =
                (row.try_get(0).map_err(unavailable)?, row.try_get(1).map_err(unavailable)?);
            let sql = "UPDATE person_key SET wrapped = $2 WHERE person = $1";
            done += changed!(&mut *transaction, sql, &person, rewrap(&person, &wrapped)?)?;
        }
    }
    transaction.commit().await.map_err(unavailable)?;
    Ok(done)
}

/// Page by page in one transaction: a snapshot that the writer does not wait for.
pub(super) async fn dump(rows: &SqliteRows, sink: Sink<'_>) -> Asked<()> {
    let mut snapshot = rows.reader.begin().await.map_err(unavailable)?;
    let tables: &[(&'static str, Read)] = &[
        (
            "SELECT rowid, person, protocol, revision, touched, sealed FROM session WHERE rowid > $1 ORDER BY rowid LIMIT 1000",
            session,
        ),
        ("SELECT rowid, person, kind, slot, sealed FROM entry WHERE rowid > $1 ORDER BY rowid LIMIT 1000", entry),
        (
            "SELECT rowid, person, slot, due, tries, sealed FROM check_in WHERE rowid > $1 ORDER BY rowid LIMIT 1000",
            check_in,
        ),
        (
            "SELECT rowid, platform, id, revision, settings FROM community WHERE rowid > $1 ORDER BY rowid LIMIT 1000",
            community,
        ),
    ];
    for (sql, read) in tables {
        let mut after: i64 = i64::MIN;
        loop {
            let page = sqlx::query(*sql).bind(after).fetch_all(&mut *snapshot).await.map_err(unavailable)?;
            let Some(last) = page.last() else { break };
            after = last.try_get(0).map_err(unavailable)?;
            for row in &page {
                sink(read(row).map_err(unavailable)?)?;
            }
        }
    }
    Ok(())
}

fn session(row: &SqliteRow) -> Result<Line, sqlx::Error> {
    Ok(Line::Session {
        person: Base64(row.try_get(1)?),
        protocol: row.try_get(2)?,
        revision: row.try_get(3)?,
        touched: row.try_get(4)?,
        sealed: Base64(row.try_get(5)?),
    })
}

fn entry(row: &SqliteRow) -> Result<Line, sqlx::Error> {
    Ok(Line::Entry {
        person: Base64(row.try_get(1)?),
        kind: row.try_get(2)?,
        slot: Base64(row.try_get(3)?),
        sealed: Base64(row.try_get(4)?),
    })
}

fn check_in(row: &SqliteRow) -> Result<Line, sqlx::Error> {
    Ok(Line::CheckIn {
        person: Base64(row.try_get(1)?),
        slot: Base64(row.try_get(2)?),
        due: row.try_get(3)?,
        tries: row.try_get(4)?,
        sealed: Base64(row.try_get(5)?),
    })
}

fn community(row: &SqliteRow) -> Result<Line, sqlx::Error> {
    Ok(Line::Community {
        platform: row.try_get(1)?,
        id: row.try_get(2)?,
        revision: row.try_get(3)?,
        settings: row.try_get(4)?,
    })
}

pub(super) async fn dump_keys(rows: &SqliteRows, sink: Sink<'_>) -> Asked<()> {
    let mut snapshot = rows.reader.begin().await.map_err(unavailable)?;
    let row = sqlx::query("SELECT store_id, generation, sealed FROM vault").fetch_one(&mut *snapshot).await;
    let vault = |row: SqliteRow| {
        Ok(Line::Vault {
            store_id: Base64(row.try_get(0)?),
            generation: row.try_get(1)?,
            sealed: Base64(row.try_get(2)?),
        })
    };
    sink(row.and_then(vault).map_err(unavailable)?)?;
    let key = |row: &SqliteRow| {
        Ok(Line::PersonKey { person: Base64(row.try_get(0)?), wrapped: Base64(row.try_get(1)?), made: row.try_get(2)? })
    };
    let forgotten = |row: &SqliteRow| Ok(Line::Forgotten { person: Base64(row.try_get(0)?), at: row.try_get(1)? });
    // Small rows: all at once.
    let keys = sqlx::query("SELECT person, wrapped, made FROM person_key ORDER BY person")
        .fetch_all(&mut *snapshot)
        .await
        .map_err(unavailable)?;
    let gone = sqlx::query("SELECT person, at FROM forgotten ORDER BY person")
        .fetch_all(&mut *snapshot)
        .await
        .map_err(unavailable)?;
    for line in keys.iter().map(key).chain(gone.iter().map(forgotten)) {
        sink(line.map_err(unavailable)?)?;
    }
    Ok(())
}

pub(super) async fn replace_all(rows: &SqliteRows, store_id: &[u8], source: Source<'_>) -> Asked<()> {
    let mut transaction = rows.pool.begin_with("BEGIN IMMEDIATE").await.map_err(unavailable)?;
    let belongs = "INSERT INTO store (only_one, id) VALUES (1, $1) ON CONFLICT DO NOTHING";
    changed!(&mut *transaction, belongs, store_id)?;
    for sql in ["DELETE FROM session", "DELETE FROM entry", "DELETE FROM check_in", "DELETE FROM community"] {
        changed!(&mut *transaction, sql)?;
    }
    for line in source {
        let on = &mut *transaction;
        match line? {
            Line::Session { person, protocol, revision, touched, sealed } => changed!(
                on,
                "INSERT INTO session (person, protocol, revision, touched, sealed) VALUES ($1, $2, $3, $4, $5)",
                person.0,
                protocol,
                revision,
                touched,
                sealed.0
            )?,
            Line::Entry { person, kind, slot, sealed } => changed!(
                on,
                "INSERT INTO entry (person, kind, slot, sealed) VALUES ($1, $2, $3, $4)",
                person.0,
                kind,
                slot.0,
                sealed.0
            )?,
            Line::CheckIn { person, slot, due, tries, sealed } => changed!(
                on,
                "INSERT INTO check_in (person, slot, due, tries, sealed) VALUES ($1, $2, $3, $4, $5)",
                person.0,
                slot.0,
                due,
                tries,
                sealed.0
            )?,
            Line::Community { platform, id, revision, settings } => changed!(
                on,
                "INSERT INTO community (platform, id, revision, settings) VALUES ($1, $2, $3, $4)",
                platform,
                id,
                revision,
                settings
            )?,
            Line::Vault { .. } | Line::PersonKey { .. } | Line::Forgotten { .. } => 0,
        };
    }
    // Whoever was forgotten while this was read.
    for sql in OF_FORGOTTEN {
        changed!(&mut *transaction, *sql)?;
    }
    transaction.commit().await.map_err(unavailable)
}
