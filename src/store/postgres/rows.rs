//! The SQL of everyday. Whatever is written for somebody holds their key's row (`FOR KEY SHARE`) while it writes, so that
//! forgetting, which deletes that row first, either comes before and stops it, or after and sweeps it up. Both schemas' tables
//! have different names and both are on the search path, so they are named without their schema.

use sqlx::Row;
use sqlx::postgres::PgRow;

use super::{PostgresRows, begin, in_time, tables, unavailable};
use crate::store::keys::{Hash, SealedVault};
use crate::store::sealed::rows::{Asked, CheckInRow, Rewrap, Rows, SessionRow, Sink, Source};

/// Milliseconds since 1970, by the database's clock.
pub(super) const NOW: &str = "(extract(epoch FROM clock_timestamp()) * 1000)::bigint";

/// A statement, and how many rows it changed.
macro_rules! changed {
    ($on:expr, $sql:expr $(, $value:expr)*) => {
        $crate::store::postgres::in_time(sqlx::query($sql)$(.bind($value))*.execute($on))
            .await
            .map(|done| done.rows_affected())
    };
}
pub(super) use changed;

/// The same for the slow pool, where nobody waits for a reply: it takes as long as it takes.
macro_rules! slowly {
    ($on:expr, $sql:expr $(, $value:expr)*) => {
        sqlx::query($sql)
            $(.bind($value))*
            .execute($on)
            .await
            .map(|done| done.rows_affected())
            .map_err($crate::store::postgres::unavailable)
    };
}
pub(super) use slowly;

fn check_in(row: &PgRow) -> Result<CheckInRow, sqlx::Error> {
    Ok(CheckInRow {
        person: row.try_get(0)?,
        slot: row.try_get(1)?,
        tries: row.try_get(2)?,
        sealed: row.try_get(3)?,
        wrapped: row.try_get(4)?,
    })
}

impl Rows for PostgresRows {
    async fn close(&self) {
        self.slow.close().await;
        self.pool.close().await;
    }

    async fn generation(&self) -> Asked<i64> {
        let row = in_time(sqlx::query("SELECT generation FROM vault").fetch_one(&self.pool)).await?;
        row.try_get(0).map_err(unavailable)
    }

    async fn key_of(&self, person: &Hash) -> Asked<Option<Vec<u8>>> {
        let row = sqlx::query("SELECT wrapped FROM person_key WHERE person = $1").bind(person.as_slice());
        let row = in_time(row.fetch_optional(&self.pool)).await?;
        row.map(|row| row.try_get(0)).transpose().map_err(unavailable)
    }

    async fn make_key(&self, person: &Hash, wrapped: &[u8], generation: i64) -> Asked<()> {
        let mut transaction = begin(&self.pool).await?;
        let sql = sqlx::AssertSqlSafe(format!(
            "WITH held AS (SELECT 1 FROM vault WHERE generation = $3 FOR SHARE) \
             INSERT INTO person_key (person, wrapped, made) SELECT $1, $2, {NOW} FROM held ON CONFLICT DO NOTHING"
        ));
        if changed!(&mut *transaction, sql, person.as_slice(), wrapped, generation)? == 1 {
            // Rows without a key are what is left of somebody whom a restore brought back while they were being forgotten.
            tables::delete_person(&mut transaction, person).await?;
        }
        in_time(transaction.commit()).await
    }

    async fn replace_key(&self, person: &Hash, old: &[u8], new: &[u8]) -> Asked<()> {
        let mut transaction = begin(&self.pool).await?;
        let sql = "UPDATE person_key SET wrapped = $3 WHERE person = $1 AND wrapped = $2";
        if changed!(&mut *transaction, sql, person.as_slice(), old, new)? == 1 {
            changed!(&mut *transaction, "DELETE FROM entry WHERE person = $1", person.as_slice())?;
            changed!(&mut *transaction, "DELETE FROM check_in WHERE person = $1", person.as_slice())?;
        }
        in_time(transaction.commit()).await
    }

    async fn rewrap(&self, vault: &SealedVault, rewrap: Rewrap<'_>) -> Asked<u64> {
        tables::rewrap(self, vault, rewrap).await
    }

    async fn session(&self, person: &Hash) -> Asked<SessionRow> {
        let row = sqlx::query(
            "SELECT k.wrapped, s.revision, s.sealed FROM person_key k \
             LEFT JOIN session s ON s.person = k.person AND s.protocol = 'doms-or-injury' WHERE k.person = $1",
        );
        let row = in_time(row.bind(person.as_slice()).fetch_optional(&self.pool)).await?;
        let Some(row) = row else { return Ok(SessionRow::default()) };
        let revision: Option<i64> = row.try_get(1).map_err(unavailable)?;
        let sealed: Option<Vec<u8>> = row.try_get(2).map_err(unavailable)?;
        Ok(SessionRow { wrapped: row.try_get(0).map_err(unavailable)?, stored: revision.zip(sealed) })
    }

    async fn insert_session(
        &self,
        person: &Hash,
        wrapped: &[u8],
        revision: i64,
        touched: i64,
        sealed: &[u8],
    ) -> Asked<bool> {
        let sql = "WITH held AS (SELECT 1 FROM person_key WHERE person = $1 AND wrapped = $2 FOR KEY SHARE) \
                   INSERT INTO session (person, revision, touched, sealed) \
                   SELECT $1, $3, $4, $5 FROM held ON CONFLICT DO NOTHING";
        Ok(changed!(&self.pool, sql, person.as_slice(), wrapped, revision, touched, sealed)? == 1)
    }

    async fn update_session(&self, person: &Hash, seen: i64, touched: i64, sealed: &[u8]) -> Asked<bool> {
        let sql = "UPDATE session SET revision = revision + 1, touched = $3, sealed = $4 \
                   WHERE person = $1 AND protocol = 'doms-or-injury' AND revision = $2";
        Ok(changed!(&self.pool, sql, person.as_slice(), seen, touched, sealed)? == 1)
    }

    async fn delete_session(&self, person: &Hash, seen: i64) -> Asked<bool> {
        let sql = "DELETE FROM session WHERE person = $1 AND protocol = 'doms-or-injury' AND revision = $2";
        Ok(changed!(&self.pool, sql, person.as_slice(), seen)? == 1)
    }

    async fn put_entry(&self, person: &Hash, wrapped: &[u8], kind: &str, slot: &Hash, sealed: &[u8]) -> Asked<bool> {
        let sql = "WITH held AS (SELECT 1 FROM person_key WHERE person = $1 AND wrapped = $2 FOR KEY SHARE) \
                   INSERT INTO entry (person, kind, slot, sealed) \
                   SELECT $1, $3, $4, $5 FROM held \
                   ON CONFLICT (person, kind, slot) DO UPDATE SET sealed = excluded.sealed";
        Ok(changed!(&self.pool, sql, person.as_slice(), wrapped, kind, slot.as_slice(), sealed)? == 1)
    }

    async fn entries(&self, person: &Hash, kind: &str) -> Asked<Vec<(Vec<u8>, Vec<u8>)>> {
        let rows = sqlx::query("SELECT slot, sealed FROM entry WHERE person = $1 AND kind = $2");
        let rows = in_time(rows.bind(person.as_slice()).bind(kind).fetch_all(&self.pool)).await?;
        let read = |row: &PgRow| Ok((row.try_get(0)?, row.try_get(1)?));
        rows.iter().map(read).collect::<Result<_, sqlx::Error>>().map_err(unavailable)
    }

    async fn drop_entries(&self, person: &Hash, kind: &str) -> Asked<()> {
        let sql = "DELETE FROM entry WHERE person = $1 AND kind = $2";
        changed!(&self.pool, sql, person.as_slice(), kind).map(|_| ())
    }

    async fn put_check_in(&self, person: &Hash, wrapped: &[u8], slot: &Hash, due: i64, sealed: &[u8]) -> Asked<bool> {
        let sql = "WITH held AS (SELECT 1 FROM person_key WHERE person = $1 AND wrapped = $2 FOR KEY SHARE) \
                   INSERT INTO check_in (person, slot, due, sealed) \
                   SELECT $1, $3, $4, $5 FROM held \
                   ON CONFLICT (person, slot) DO UPDATE SET due = excluded.due, sealed = excluded.sealed, tries = 0";
        Ok(changed!(&self.pool, sql, person.as_slice(), wrapped, slot.as_slice(), due, sealed)? == 1)
    }

    async fn check_ins(&self, person: &Hash) -> Asked<Vec<CheckInRow>> {
        let rows = sqlx::query("SELECT person, slot, tries, sealed, NULL::bytea FROM check_in WHERE person = $1");
        let rows = in_time(rows.bind(person.as_slice()).fetch_all(&self.pool)).await?;
        rows.iter().map(check_in).collect::<Result<_, _>>().map_err(unavailable)
    }

    async fn drop_check_ins(&self, person: &Hash, slot: Option<&Hash>) -> Asked<()> {
        let sql = "DELETE FROM check_in WHERE person = $1 AND ($2::bytea IS NULL OR slot = $2)";
        changed!(&self.pool, sql, person.as_slice(), slot.map(Hash::as_slice)).map(|_| ())
    }

    async fn claim_due(&self, now: i64, until: i64, limit: u32) -> Asked<Vec<CheckInRow>> {
        let rows = sqlx::query(
            "UPDATE check_in SET due = $2, tries = tries + 1 WHERE (person, slot) IN \
             (SELECT person, slot FROM check_in WHERE due <= $1 ORDER BY due LIMIT $3 FOR UPDATE SKIP LOCKED) \
             RETURNING person, slot, tries, sealed, \
             (SELECT wrapped FROM person_key WHERE person_key.person = check_in.person)",
        );
        let rows = in_time(rows.bind(now).bind(until).bind(i64::from(limit)).fetch_all(&self.pool)).await?;
        rows.iter().map(check_in).collect::<Result<_, _>>().map_err(unavailable)
    }

    async fn settle(&self, person: &[u8], slot: &[u8], tries: i64) -> Asked<bool> {
        let sql = "DELETE FROM check_in WHERE person = $1 AND slot = $2 AND tries = $3";
        Ok(changed!(&self.pool, sql, person, slot, tries)? == 1)
    }

    async fn postpone(&self, person: &[u8], slot: &[u8], tries: i64, due: i64) -> Asked<bool> {
        let sql = "UPDATE check_in SET due = $4, tries = 0 WHERE person = $1 AND slot = $2 AND tries = $3";
        Ok(changed!(&self.pool, sql, person, slot, tries, due)? == 1)
    }

    async fn community(&self, platform: &str, id: &str) -> Asked<Option<(i64, String)>> {
        let row = sqlx::query("SELECT revision, settings FROM community WHERE platform = $1 AND id = $2");
        let row = in_time(row.bind(platform).bind(id).fetch_optional(&self.pool)).await?;
        let read = |row: PgRow| Ok((row.try_get(0)?, row.try_get(1)?));
        row.map(read).transpose().map_err(unavailable)
    }

    async fn save_community(
        &self,
        platform: &str,
        id: &str,
        seen: i64,
        first: i64,
        settings: Option<&str>,
    ) -> Asked<bool> {
        let changed = match (settings, seen) {
            (Some(settings), 0) => {
                let sql = "INSERT INTO community (platform, id, revision, settings) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING";
                changed!(&self.pool, sql, platform, id, first, settings)?
            }
            (Some(settings), seen) => {
                let sql = "UPDATE community SET revision = revision + 1, settings = $4 \
                           WHERE platform = $1 AND id = $2 AND revision = $3";
                changed!(&self.pool, sql, platform, id, seen, settings)?
            }
            (None, seen) => {
                let sql = "DELETE FROM community WHERE platform = $1 AND id = $2 AND revision = $3";
                changed!(&self.pool, sql, platform, id, seen)?
            }
        };
        Ok(changed == 1)
    }

    async fn forget(&self, person: &Hash) -> Asked<bool> {
        let mut transaction = begin(&self.pool).await?;
        // Whoever deletes people locks their conversation first, then their key: two at once wait for each other in line.
        changed!(&mut *transaction, "SELECT 1 FROM session WHERE person = $1 FOR UPDATE", person.as_slice())?;
        let sql = "DELETE FROM person_key WHERE person = $1";
        let mut gone = changed!(&mut *transaction, sql, person.as_slice())?;
        gone += tables::delete_person(&mut transaction, person).await?;
        if gone > 0 {
            tables::note_forgotten(&mut transaction, person).await?;
        }
        in_time(transaction.commit()).await?;
        Ok(gone > 0)
    }

    async fn purge(&self, before: i64) -> Asked<u64> {
        tables::purge(self, before).await
    }

    async fn count(&self) -> Asked<u64> {
        let row = sqlx::query("SELECT count(*) FROM session").fetch_one(&self.slow).await.map_err(unavailable)?;
        let count: i64 = row.try_get(0).map_err(unavailable)?;
        Ok(count.unsigned_abs())
    }

    async fn dump(&self, sink: Sink<'_>) -> Asked<()> {
        tables::dump(self, sink).await
    }

    async fn dump_keys(&self, sink: Sink<'_>) -> Asked<()> {
        tables::dump_keys(self, sink).await
    }

    async fn replace_all(&self, store_id: &[u8], source: Source<'_>) -> Asked<()> {
        tables::replace_all(self, store_id, source).await
    }
}
