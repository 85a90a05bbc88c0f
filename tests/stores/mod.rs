//! The stores that tests run against: each with a place of its own, on a disk or in a schema.
#![allow(dead_code)]

use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use spotter::conversation::{Session, Tag, Timestamp};
use spotter::library::{Reader, Rendered, ResponseLibrary, embedded};
use spotter::store::record::{CheckRecord, SessionRecord};
use spotter::store::{DataKey, MemoryStore, Platform, SessionKey, SqliteStore, Store};

/// A key that is the same in every process of a test.
pub const KEY: &str = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

pub fn data_key() -> DataKey {
    DataKey::parse(KEY).expect("32 bytes")
}

pub fn library() -> ResponseLibrary {
    ResponseLibrary::load(&embedded()).expect("the words are complete")
}

pub fn key(person: &str) -> SessionKey {
    SessionKey { platform: Platform::Telegram, person: person.to_owned() }
}

/// A conversation with answers that are easy to look for.
pub fn record(touched: i64) -> SessionRecord {
    let answers = vec![("region".to_owned(), vec!["low-back".to_owned()])];
    SessionRecord {
        format: 1,
        keeping: Some("keep".to_owned()),
        country: Some("DE".to_owned()),
        check: Some(CheckRecord { tag: 7, answers, begun: touched, ..CheckRecord::default() }),
        touched,
        handled: vec![11, 12],
        ..SessionRecord::of(&Session::default())
    }
}

pub fn rt() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime")
}

pub async fn sqlite(folder: &Path) -> SqliteStore {
    SqliteStore::open(&folder.join("spotter.db"), &data_key()).await.expect("the store opens")
}

pub fn memory() -> Store {
    Store::Memory(MemoryStore::default())
}

/// The address of the PostgreSQL that tests may use, in a schema of its own. `None`: there is none here, and it is said what
/// is left out; with `REQUIRE_POSTGRES=1` that is a failure.
pub fn postgres(what: &str) -> Option<Schema> {
    use std::net::TcpStream;
    let there = TcpStream::connect_timeout(&([127, 0, 0, 1], 5432).into(), std::time::Duration::from_secs(2)).is_ok();
    if !there || !cfg!(feature = "postgres") {
        let why = if there { "this build has no `postgres` feature" } else { "nothing answers on 127.0.0.1:5432" };
        assert!(std::env::var("REQUIRE_POSTGRES").is_err(), "REQUIRE_POSTGRES is set and {why}");
        // Past the harness, which shows nothing of a test that passes.
        let _ = writeln!(std::io::stderr(), "LEFT OUT, on PostgreSQL: {what} ({why})");
        return None;
    }
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    Some(Schema::make(&format!("t{}_{number}", std::process::id())))
}

/// A schema that goes when the test is over.
pub struct Schema {
    pub name: String,
    pub url: String,
}

impl Schema {
    fn make(name: &str) -> Schema {
        psql(&format!("DROP SCHEMA IF EXISTS {name}, {name}_keys CASCADE; CREATE SCHEMA {name}"));
        let url = format!(
            "postgres://postgres@127.0.0.1:5432/test?application_name={name}&options=-c%20search_path%3D{name}"
        );
        Schema { name: name.to_owned(), url }
    }
}

impl Drop for Schema {
    fn drop(&mut self) {
        let name = &self.name;
        psql(&format!("DROP SCHEMA IF EXISTS {name}, {name}_keys CASCADE"));
    }
}

/// A door to PostgreSQL that can be shut: every connection through it ends, and no new one gets anywhere.
pub struct Door {
    port: u16,
    open: tokio::sync::watch::Sender<bool>,
}

impl Door {
    pub async fn to_postgres() -> Door {
        let door = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = door.local_addr().expect("an address").port();
        let (open, state) = tokio::sync::watch::channel(true);
        tokio::spawn(async move {
            while let Ok((mut inside, _)) = door.accept().await {
                let mut state = state.clone();
                tokio::spawn(async move {
                    if !*state.borrow() {
                        return;
                    }
                    let Ok(mut outside) = tokio::net::TcpStream::connect("127.0.0.1:5432").await else { return };
                    tokio::select! {
                        _ = tokio::io::copy_bidirectional(&mut inside, &mut outside) => {}
                        _ = state.wait_for(|open| !open) => {}
                    }
                });
            }
        });
        Door { port, open }
    }

    /// The same address, through the door.
    pub fn leads_to(&self, url: &str) -> String {
        url.replace(":5432", &format!(":{}", self.port))
    }

    pub fn shut(&self) {
        self.open.send(false).expect("somebody is at the door");
    }

    pub fn open(&self) {
        self.open.send(true).expect("somebody is at the door");
    }
}

/// Runs SQL from outside of the program under test, and gives back what it answers.
#[cfg(feature = "postgres")]
pub fn psql(sql: &str) -> Vec<String> {
    let sql = sql.to_owned();
    let work = move || {
        use sqlx::{Connection, Executor, Row};
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        runtime.block_on(async {
            let mut on =
                sqlx::PgConnection::connect("postgres://postgres@127.0.0.1:5432/test").await.expect("PostgreSQL");
            let rows = on.fetch_all(sqlx::raw_sql(sqlx::AssertSqlSafe(sql))).await.expect("the SQL is right");
            on.close().await.expect("it closes");
            rows.iter().filter_map(|row| row.try_get::<String, _>(0).ok()).collect()
        })
    };
    std::thread::spawn(work).join().expect("no panic")
}

#[cfg(not(feature = "postgres"))]
pub fn psql(_: &str) -> Vec<String> {
    Vec::new()
}

#[cfg(feature = "postgres")]
pub async fn postgres_store(schema: &Schema) -> Store {
    Store::Postgres(spotter::store::PostgresStore::open(&schema.url, &data_key()).await.expect("the store opens"))
}

#[cfg(not(feature = "postgres"))]
pub async fn postgres_store(_: &Schema) -> Store {
    unreachable!("`postgres` gave no schema")
}

/// Everything that is in the files of a folder, one after the other.
pub fn raw(folder: &Path) -> Vec<u8> {
    let mut all = Vec::new();
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder).expect("a folder").map(|e| e.expect("an entry").path()).collect();
    files.sort();
    for file in files {
        all.extend(std::fs::read(file).expect("a file"));
    }
    all
}

pub fn holds(bytes: &[u8], what: &str) -> bool {
    bytes.windows(what.len()).any(|window| window == what.as_bytes())
}

/// The tokens of everything that can be pressed.
pub fn tokens(said: &[Rendered]) -> Vec<String> {
    said.iter().flat_map(Rendered::buttons).map(|button| button.token.clone()).collect()
}

pub fn reader() -> Reader {
    Reader::default()
}

pub const NOW: Timestamp = Timestamp(1_780_000_000);
pub const TAG: Tag = Tag(0xabc);
