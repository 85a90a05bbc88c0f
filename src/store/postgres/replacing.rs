//! Rows on their way into the tables, many at once: one by one a large backup would take hours.

use sqlx::{Postgres, Transaction};

use super::BATCH;
use super::rows::slowly;
use crate::store::sealed::rows::{Asked, Line};

type Bytes = Vec<Vec<u8>>;

/// Rows of each table that wait to be written, column by column.
#[derive(Default)]
pub(super) struct Batches {
    sessions: (Bytes, Vec<String>, Vec<i64>, Vec<i64>, Bytes),
    entries: (Bytes, Vec<String>, Bytes, Bytes),
    check_ins: (Bytes, Bytes, Vec<i64>, Vec<i64>, Bytes),
    communities: (Vec<String>, Vec<String>, Vec<i64>, Vec<String>),
    waiting: usize,
}

impl Batches {
    pub fn are_full(&self) -> bool {
        self.waiting >= BATCH
    }

    pub fn add(&mut self, line: Line) {
        self.waiting += 1;
        match line {
            Line::Session { person, protocol, revision, touched, sealed } => {
                let (people, protocols, revisions, times, bytes) = &mut self.sessions;
                people.push(person.0);
                protocols.push(protocol);
                revisions.push(revision);
                times.push(touched);
                bytes.push(sealed.0);
            }
            Line::Entry { person, kind, slot, sealed } => {
                let (people, kinds, slots, bytes) = &mut self.entries;
                people.push(person.0);
                kinds.push(kind);
                slots.push(slot.0);
                bytes.push(sealed.0);
            }
            Line::CheckIn { person, slot, due, tries, sealed } => {
                let (people, slots, times, how_often, bytes) = &mut self.check_ins;
                people.push(person.0);
                slots.push(slot.0);
                times.push(due);
                how_often.push(tries);
                bytes.push(sealed.0);
            }
            Line::Community { platform, id, revision, settings } => {
                let (platforms, ids, revisions, all) = &mut self.communities;
                platforms.push(platform);
                ids.push(id);
                revisions.push(revision);
                all.push(settings);
            }
            // No rows of the data.
            Line::Vault { .. } | Line::PersonKey { .. } | Line::Forgotten { .. } => {}
        }
    }

    /// Writes what waits.
    pub async fn write(&mut self, transaction: &mut Transaction<'_, Postgres>) -> Asked<()> {
        let Batches { sessions, entries, check_ins, communities, .. } = std::mem::take(self);
        if !sessions.0.is_empty() {
            let sql = "INSERT INTO session (person, protocol, revision, touched, sealed) \
                       SELECT * FROM unnest($1::bytea[], $2::text[], $3::bigint[], $4::bigint[], $5::bytea[])";
            slowly!(&mut **transaction, sql, sessions.0, sessions.1, sessions.2, sessions.3, sessions.4)?;
        }
        if !entries.0.is_empty() {
            let sql = "INSERT INTO entry (person, kind, slot, sealed) \
                       SELECT * FROM unnest($1::bytea[], $2::text[], $3::bytea[], $4::bytea[])";
            slowly!(&mut **transaction, sql, entries.0, entries.1, entries.2, entries.3)?;
        }
        if !check_ins.0.is_empty() {
            let sql = "INSERT INTO check_in (person, slot, due, tries, sealed) \
                       SELECT * FROM unnest($1::bytea[], $2::bytea[], $3::bigint[], $4::bigint[], $5::bytea[])";
            slowly!(&mut **transaction, sql, check_ins.0, check_ins.1, check_ins.2, check_ins.3, check_ins.4)?;
        }
        if !communities.0.is_empty() {
            let sql = "INSERT INTO community (platform, id, revision, settings) \
                       SELECT * FROM unnest($1::text[], $2::text[], $3::bigint[], $4::text[])";
            slowly!(&mut **transaction, sql, communities.0, communities.1, communities.2, communities.3)?;
        }
        Ok(())
    }
}
