//! What a turn costs the store: load, decide, store, at a thousand, a hundred thousand and a million stored conversations, and
//! how many bytes one of them takes. By hand: `cargo bench --bench store [--features postgres] [-- SIZE...]`.
//!
//! The stored conversations are filled in as random bytes of the size that a whole check has; among them, spread over the
//! whole table, are people whose conversations are real, and a turn is one of theirs, chosen at random.

#![allow(clippy::disallowed_methods, reason = "a benchmark measures")]

#[path = "../tests/stores/mod.rs"]
mod stores;

use std::time::{Duration, Instant};

use spotter::app::{App, Inbound};
use spotter::store::{Revision, SessionStore, Store};
use stores::{NOW, TAG, key, library, reader, rt, tokens};

/// People whose conversations are real.
const REAL: usize = 2_000;
/// How long a measurement takes, and how many there are: the median counts.
const SPAN: Duration = Duration::from_secs(2);
const SPANS: usize = 5;

fn main() {
    let mut sizes: Vec<usize> = std::env::args().filter_map(|word| word.parse().ok()).collect();
    if sizes.is_empty() {
        sizes = vec![1_000, 100_000, 1_000_000];
    }
    rt().block_on(async {
        let whole = whole_check().await;
        for size in sizes {
            let folder = tempfile::tempdir().expect("a folder");
            let store = Store::Sqlite(stores::sqlite(folder.path()).await);
            let path = folder.path().join("spotter.db");
            let per = (size / 20).max(1);
            for chunk in 0..20 {
                fill_sqlite(&path, per.saturating_sub(REAL.min(size) / 20), &whole).await;
                real_people(&store, chunk, size, &whole).await;
            }
            store.close().await;
            let bytes: u64 = std::fs::read_dir(folder.path()).expect("a folder").flatten().filter_map(|e| e.metadata().ok()).map(|m| m.len()).sum();
            let app = App::new(Store::Sqlite(stores::sqlite(folder.path()).await), library());
            report("SQLite", size, &app, bytes).await;
            app.store().close().await;
            if let Some(schema) = stores::postgres("the benchmark") {
                let store = stores::postgres_store(&schema).await;
                for chunk in 0..20 {
                    fill_postgres(&schema, per.saturating_sub(REAL.min(size) / 20), &whole);
                    real_people(&store, chunk, size, &whole).await;
                }
                let name = &schema.name;
                stores::psql(&format!("VACUUM ANALYZE {name}.session"));
                stores::psql(&format!("VACUUM ANALYZE {name}_keys.person_key"));
                let sum = format!(
                    "SELECT (pg_total_relation_size('{name}.session') + pg_total_relation_size('{name}_keys.person_key'))::text"
                );
                let bytes = stores::psql(&sum)[0].parse().expect("a number");
                let app = App::new(store, library());
                report("PostgreSQL", size, &app, bytes).await;
                app.store().close().await;
            }
        }
    });
}

/// A conversation as it is after a whole check.
async fn whole_check() -> spotter::store::record::SessionRecord {
    let app = App::new(stores::memory(), library());
    let mut token = None;
    for _ in 0..30 {
        let inbound = token.as_deref().map_or(Inbound::Arrived, Inbound::Pressed);
        let said = app.handle(&key("1"), inbound, None, &reader(), NOW, TAG).await.expect("a reply");
        if said.iter().any(|message| message.urgency.is_some()) {
            break;
        }
        let buttons = tokens(&said);
        token = buttons.iter().find(|token| token.ends_with(".none")).or_else(|| buttons.first()).cloned();
    }
    let mut record = app.store().load(&key("1")).await.expect("loads").0.expect("it is kept");
    record.handled = (0..16).map(|n| 700_000_000 + n).collect();
    record
}

fn sealed_length(record: &spotter::store::record::SessionRecord) -> usize {
    serde_json::to_vec(record).expect("JSON").len() + 1 + 24 + 16
}

async fn fill_sqlite(path: &std::path::Path, rows: usize, whole: &spotter::store::record::SessionRecord) {
    use sqlx::{Connection, Executor};
    let mut on = sqlx::SqliteConnection::connect(path.to_str().expect("text")).await.expect("opens");
    let (keys, length) = (format!("{}.keys", path.display()), sealed_length(whole));
    on.execute(sqlx::AssertSqlSafe(format!("ATTACH '{keys}' AS keys"))).await.expect("attaches");
    let sql = format!(
        "BEGIN; CREATE TEMP TABLE new AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {rows}) \
         SELECT randomblob(16) AS person FROM n; \
         INSERT INTO session (person, revision, touched, sealed) SELECT person, 1, {0}, randomblob({length}) FROM new; \
         INSERT INTO keys.person_key SELECT person, randomblob(81), 1 FROM new; DROP TABLE new; COMMIT",
        NOW.0
    );
    if rows > 0 {
        on.execute(sqlx::raw_sql(sqlx::AssertSqlSafe(sql))).await.expect("fills");
    }
    on.close().await.expect("closes");
}

fn fill_postgres(schema: &stores::Schema, rows: usize, whole: &spotter::store::record::SessionRecord) {
    let (name, length) = (&schema.name, sealed_length(whole));
    let payload = format!("substr(decode(repeat(md5(i::text), {}), 'hex'), 1, {length})", length / 16 + 1);
    stores::psql(&format!(
        "WITH new AS (SELECT i, decode(md5(random()::text || i), 'hex') AS person FROM generate_series(1, {rows}) i), \
         kept AS (INSERT INTO {name}_keys.person_key SELECT person, substr(decode(repeat(md5(i::text), 6), 'hex'), 1, 81), 1 FROM new) \
         INSERT INTO {name}.session (person, revision, touched, sealed) SELECT person, 1, {}, {payload} FROM new",
        NOW.0
    ));
}

async fn real_people(store: &Store, chunk: usize, size: usize, whole: &spotter::store::record::SessionRecord) {
    let real = REAL.min(size);
    for person in (chunk * real / 20)..((chunk + 1) * real / 20) {
        store.save(&key(&person.to_string()), Revision::default(), Some(whole)).await.expect("saves");
    }
}

/// One turn after the other, as one person's updates come; then 16 people at once.
async fn report(database: &str, size: usize, app: &App, bytes: u64) {
    let real = REAL.min(size) as u64;
    let mut random: u64 = 7;
    let mut number: u64 = 1 << 40;
    let mut turn = || {
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        number += 1;
        (key(&((random >> 33) % real).to_string()), number)
    };
    let press = async |(who, number): (spotter::store::SessionKey, u64)| {
        app.handle(&who, Inbound::Said("/why"), Some(number), &reader(), NOW, TAG).await.is_ok()
    };
    let (mut alone, mut together) = (Vec::new(), Vec::new());
    for _ in 0..SPANS {
        let (begun, mut turns) = (Instant::now(), 0);
        while begun.elapsed() < SPAN {
            assert!(press(turn()).await, "a turn");
            turns += 1;
        }
        alone.push(f64::from(turns) / begun.elapsed().as_secs_f64());
        let (begun, mut turns) = (Instant::now(), 0);
        while begun.elapsed() < SPAN {
            let batch = [(); 8].map(|()| press(turn()));
            let [a, b, c, d, e, f, g, h] = batch;
            let done = tokio::join!(a, b, c, d, e, f, g, h);
            turns += [done.0, done.1, done.2, done.3, done.4, done.5, done.6, done.7].iter().filter(|ok| **ok).count();
        }
        together.push(turns as f64 / begun.elapsed().as_secs_f64());
    }
    let median = |mut spans: Vec<f64>| {
        spans.sort_by(f64::total_cmp);
        spans[spans.len() / 2]
    };
    println!(
        "{database:<10} {size:>9} stored: {:>6.0} turns/s one by one, {:>6.0} turns/s eight at once, {:>5} bytes each",
        median(alone),
        median(together),
        bytes / size as u64
    );
}
