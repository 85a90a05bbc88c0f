//! An upgrade in the middle of conversations loses none of them, whichever version it comes from.
#![cfg(feature = "sqlite")]

mod stores;

use spotter::app::{App, Inbound};
use spotter::store::record::SessionRecord;
use spotter::store::{PersonStore, SessionKey, SessionStore, Store};
use sqlx::{Connection, Executor, Row, SqliteConnection};
use stores::{NOW, TAG, holds, key, library, raw, reader, record, rt, sqlite, tokens};

/// The first schema, as it was released, with conversations as that version wrote them: in the clear.
async fn first_schema(path: &std::path::Path, people: i64) {
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(path).create_if_missing(true);
    let options = options.journal_mode(sqlx::sqlite::SqliteJournalMode::Wal);
    let mut on = SqliteConnection::connect_with(&options).await.expect("opens");
    let sql = include_str!("../src/store/migrations/sqlite/0001_sessions.sql");
    let migration = sqlx::migrate::Migration::new(
        1,
        "sessions".into(),
        sqlx::migrate::MigrationType::Simple,
        sqlx::SqlStr::from_static(sql),
        false,
    );
    sqlx::migrate::Migrator::with_migrations(vec![migration]).run(&mut on).await.expect("migrates");
    for person in 0..people {
        let json = serde_json::to_string(&record(person)).expect("JSON");
        let insert =
            "INSERT INTO session (platform, person, revision, record, touched) VALUES ('telegram', $1, 12, $2, $3)";
        sqlx::query(insert).bind(person.to_string()).bind(json).bind(person).execute(&mut on).await.expect("inserts");
    }
    on.close().await.expect("closes");
}

#[test]
fn conversations_of_the_first_schema_go_on_sealed() {
    rt().block_on(async {
        let folder = tempfile::tempdir().expect("a folder");
        first_schema(&folder.path().join("spotter.db"), 300).await;
        assert!(holds(&raw(folder.path()), "low-back"), "it was in the clear");
        let store = sqlite(folder.path()).await;
        for person in 0..300 {
            let (found, seen) = store.load(&key(&person.to_string())).await.expect("loads");
            assert_eq!(found, Some(record(person)));
            if person % 100 == 0 {
                store.save(&key(&person.to_string()), seen, Some(&record(person + 1))).await.expect("saves");
            }
        }
        store.close().await;
        assert!(!holds(&raw(folder.path()), "low-back"), "and is not any more, in any file");
        let store = sqlite(folder.path()).await;
        assert_eq!(store.load(&key("100")).await.expect("loads").0, Some(record(101)));
    });
}

/// Somebody in the middle of a check presses the button that was on their screen before the upgrade.
#[test]
fn a_check_goes_on_where_it_was() {
    rt().block_on(async {
        let folder = tempfile::tempdir().expect("a folder");
        first_schema(&folder.path().join("spotter.db"), 0).await;
        // A check as the old version would have left it, with what was on the screen.
        let old = App::new(stores::memory(), library());
        let who = key("1");
        let say = async |app: &App, token: &str| {
            app.handle(&who, Inbound::Pressed(token), None, &reader(), NOW, TAG).await.expect("a reply")
        };
        let first = old.handle(&who, Inbound::Arrived, None, &reader(), NOW, TAG).await.expect("a reply");
        let second = say(&old, &tokens(&first)[0]).await;
        let third = say(&old, &tokens(&second)[0]).await;
        let kept: SessionRecord = old.store().load(&who).await.expect("loads").0.expect("it is kept");
        let mut on =
            SqliteConnection::connect(folder.path().join("spotter.db").to_str().expect("text")).await.expect("opens");
        let insert =
            "INSERT INTO session (platform, person, revision, record, touched) VALUES ('telegram', '1', 3, $1, $2)";
        let json = serde_json::to_string(&kept).expect("JSON");
        sqlx::query(insert).bind(json).bind(kept.touched).execute(&mut on).await.expect("inserts");
        on.close().await.expect("closes");

        let new = App::new(Store::Sqlite(sqlite(folder.path()).await), library());
        let press = tokens(&third)[0].clone();
        assert_eq!(say(&new, &press).await, say(&old, &press).await);
    });
}

/// Stopped at any point, the upgrade is gone on with at the next start.
#[test]
fn an_upgrade_that_was_stopped_half_way_is_finished_later() {
    rt().block_on(async {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("spotter.db");
        first_schema(&path, 5).await;
        // The SQL of the upgrade has run, its sealing has not; one row was damaged before.
        let mut on = SqliteConnection::connect(path.to_str().expect("text")).await.expect("opens");
        on.execute("UPDATE session SET record = 'not JSON' WHERE person = '4'").await.expect("damages");
        on.close().await.expect("closes");
        let store = sqlite(folder.path()).await;
        assert_eq!(store.unreadable(), 1, "and it is said");
        store.close().await;
        let mut on = SqliteConnection::connect(path.to_str().expect("text")).await.expect("opens");
        let tables = on.fetch_all("SELECT name FROM sqlite_schema WHERE name = 'session_plain'").await.expect("looks");
        assert!(tables.is_empty(), "nothing waits any more");
        // As if it had stopped before: the plain rows are there again, and some are sealed already.
        on.execute("CREATE TABLE session_plain (platform TEXT, person TEXT, record TEXT)").await.expect("creates");
        let insert = "INSERT INTO session_plain VALUES ('telegram', $1, $2)";
        for person in [0, 7] {
            let json = serde_json::to_string(&record(person)).expect("JSON");
            sqlx::query(insert).bind(person.to_string()).bind(json).execute(&mut on).await.expect("inserts");
        }
        on.close().await.expect("closes");
        let store = sqlite(folder.path()).await;
        for person in [0, 1, 2, 3, 7] {
            assert_eq!(store.load(&key(&person.to_string())).await.expect("loads").0, Some(record(person)));
        }
        assert_eq!(store.load(&key("4")).await.expect("loads").0, None);
    });
}

/// Opening twice changes nothing the second time.
#[test]
fn a_schema_that_is_up_to_date_stays_as_it_is() {
    rt().block_on(async {
        let folder = tempfile::tempdir().expect("a folder");
        let schema = async || {
            sqlite(folder.path()).await.close().await;
            let path = folder.path().join("spotter.db");
            let mut on = SqliteConnection::connect(path.to_str().expect("text")).await.expect("opens");
            let rows = on.fetch_all("SELECT sql FROM sqlite_schema ORDER BY name").await.expect("looks");
            rows.iter().map(|row| row.try_get::<Option<String>, _>(0).expect("text")).collect::<Vec<_>>()
        };
        let first = schema().await;
        assert_eq!(first, schema().await);
        let _: SessionKey = key("1");
    });
}

/// Stopped after the plain rows were dropped and before the file was written anew, or with somebody reading at that moment:
/// the next start wipes them.
#[test]
fn what_was_in_the_clear_is_wiped_in_the_end() {
    rt().block_on(async {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("spotter.db");
        sqlite(folder.path()).await.close().await;
        let mut on = SqliteConnection::connect(path.to_str().expect("text")).await.expect("opens");
        on.execute("CREATE TABLE session_plain (platform TEXT, person TEXT, record TEXT)").await.expect("creates");
        let json = serde_json::to_string(&record(5)).expect("JSON");
        for person in 0..50 {
            let insert = sqlx::query("INSERT INTO session_plain VALUES ('telegram', $1, $2)");
            insert.bind(person.to_string()).bind(&json).execute(&mut on).await.expect("inserts");
        }
        // As the upgrade leaves it just before it wipes.
        on.execute("DROP TABLE session_plain").await.expect("drops");
        on.execute("PRAGMA user_version = 1").await.expect("notes");
        assert!(holds(&raw(folder.path()), "low-back"), "it is still in the file");
        // Somebody reads: the log cannot be emptied.
        on.execute("BEGIN").await.expect("begins");
        on.fetch_all("SELECT * FROM session").await.expect("reads");
        sqlite(folder.path()).await.close().await;
        on.execute("COMMIT").await.expect("ends");
        on.close().await.expect("closes");
        sqlite(folder.path()).await.close().await;
        assert!(!holds(&raw(folder.path()), "low-back"), "and is not any more, in any file");
        let mut on = SqliteConnection::connect(path.to_str().expect("text")).await.expect("opens");
        let noted = on.fetch_one("PRAGMA user_version").await.expect("looks");
        assert_eq!(noted.try_get::<i64, _>(0).expect("a number"), 0, "once is enough");
    });
}

/// A schema of the future is not touched, and it is said what it is.
#[test]
fn what_a_newer_version_made_is_left_alone() {
    rt().block_on(async {
        let folder = tempfile::tempdir().expect("a folder");
        sqlite(folder.path()).await.close().await;
        let path = folder.path().join("spotter.db");
        let mut on = SqliteConnection::connect(path.to_str().expect("text")).await.expect("opens");
        let later = "INSERT INTO _sqlx_migrations SELECT 99, description, installed_on, success, checksum, execution_time \
                     FROM _sqlx_migrations WHERE version = 1";
        on.execute(later).await.expect("inserts");
        on.close().await.expect("closes");
        let refused = spotter::store::SqliteStore::open(&path, &stores::data_key()).await.expect_err("it is refused");
        assert!(refused.to_string().contains("newer Spotter"), "{refused}");
    });
}
