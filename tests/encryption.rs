//! Nothing about a person can be read in a file, and nothing at all once they were forgotten.
#![cfg(feature = "sqlite")]

mod stores;

use spotter::app::{App, Inbound};
use spotter::conversation::Timestamp;
use spotter::library::Rendered;
use spotter::store::backup::{self, Part};
use spotter::store::kept::{CheckIn, Consent, Contact, JournalEntry};
use spotter::store::{
    CheckInStore, DataKey, PersonStore, Purpose, Revision, SessionKey, SessionStore, SqliteStore, Store, StoreError,
};
use stores::{
    NOW, TAG, data_key, holds, key, library, postgres, postgres_store, raw, reader, record, rt, sqlite, tokens,
};

/// Whom we look for.
const PERSON: &str = "person-id-778899";

/// Words that must not stand in any file: ids of questions, answers and outcomes, people and where to write to them.
const TELLING: &[&str] = &[
    PERSON,
    "chat-4711",
    "low-back",
    "severity",
    "rf-emergency",
    "normal-doms",
    "next-day",
    "\"answers\"",
    "just-this",
];

async fn said(app: &App, who: &SessionKey, inbound: Inbound<'_>) -> Vec<Rendered> {
    app.handle(who, inbound, None, &reader(), NOW, TAG).await.expect("a reply")
}

/// A whole check, and everything else that can be kept about somebody.
async fn fill(store: Store) -> App {
    let app = App::new(store, library());
    let who = key(PERSON);
    let mut on_screen = tokens(&said(&app, &who, Inbound::Arrived).await);
    on_screen = tokens(&said(&app, &who, Inbound::Pressed(&on_screen[0])).await);
    for _ in 0..40 {
        let none = on_screen.iter().find(|token| token.ends_with(".none"));
        let Some(next) = none.or_else(|| on_screen.first()).cloned() else { break };
        let reply = said(&app, &who, Inbound::Pressed(&next)).await;
        if reply.iter().any(|message| message.urgency.is_some()) {
            break;
        }
        on_screen = tokens(&reply);
    }
    let kept = app.store().load(&who).await.expect("loads").0.expect("it is kept");
    assert!(kept.check.expect("a check").concluded.is_some(), "the check reached its outcome");
    let contact = Contact { chat: "chat-4711".to_owned(), locale: None, time_zone: None, at: 1 };
    app.store().put(&who, &contact).await.expect("keeps");
    let journal = JournalEntry { id: "severity".to_owned(), at: 1, score: 7, from: "low-back".to_owned(), note: None };
    app.store().put(&who, &journal).await.expect("keeps");
    let check_in = CheckIn { id: "a".to_owned(), due: 9, outcome: "normal-doms".to_owned(), tag: 1, number: 1 };
    app.store().schedule(&who, &check_in).await.expect("schedules");
    app
}

fn tells_nothing(bytes: &[u8], where_: &str) {
    for telling in TELLING {
        assert!(!holds(bytes, telling), "`{telling}` stands in {where_}");
    }
}

#[test]
fn no_file_says_anything_about_anybody() {
    rt().block_on(async {
        let folder = tempfile::tempdir().expect("a folder");
        let app = fill(Store::Sqlite(sqlite(folder.path()).await)).await;
        tells_nothing(&raw(folder.path()), "a file, while it is open");
        let backups = tempfile::tempdir().expect("a folder");
        backup::write(app.store(), &backups.path().join("data"), Part::Data, NOW).await.expect("a backup");
        backup::write(app.store(), &backups.path().join("keys"), Part::Keys, NOW).await.expect("a backup");
        tells_nothing(&raw(backups.path()), "a backup");
        app.store().close().await;
        tells_nothing(&raw(folder.path()), "a file, closed");
        // The look itself is not blind.
        assert!(holds(&raw(folder.path()), "CREATE TABLE session"));
    });
}

#[test]
fn no_table_says_anything_about_anybody() {
    let Some(schema) = postgres("nothing in the clear") else { return };
    rt().block_on(async {
        let app = fill(postgres_store(&schema).await).await;
        let mut all = String::new();
        for table in ["session", "entry", "check_in", "store", "community"] {
            all += &stores::psql(&format!("SELECT encode(t::text::bytea, 'escape') FROM {}.{table} t", schema.name))
                .concat();
        }
        for table in ["vault", "person_key", "forgotten"] {
            all +=
                &stores::psql(&format!("SELECT encode(t::text::bytea, 'escape') FROM {}_keys.{table} t", schema.name))
                    .concat();
        }
        assert!(all.len() > 500);
        tells_nothing(all.as_bytes(), "a table");
        let hex: Vec<String> = TELLING.iter().map(|w| w.bytes().map(|b| format!("{b:02x}")).collect()).collect();
        assert!(hex.iter().all(|telling| !all.contains(telling)), "something stands in the bytes of a table");
        app.store().close().await;
    });
}

#[test]
fn an_old_backup_shows_nothing_about_somebody_forgotten_even_with_the_key() {
    rt().block_on(async {
        let folder = tempfile::tempdir().expect("a folder");
        let app = fill(Store::Sqlite(sqlite(folder.path()).await)).await;
        let store = app.store();
        store.save(&key("stays"), Revision::default(), Some(&record(NOW.0))).await.expect("saves");
        let backups = tempfile::tempdir().expect("a folder");
        let file = backups.path().join("old");
        backup::write(store, &file, Part::Data, NOW).await.expect("a backup");
        let whole = backup::verify(store, &file).await.expect("it is whole");
        assert_eq!((whole.conversations, whole.forgotten, whole.unreadable), (2, 0, 0));

        assert!(store.forget(&key(PERSON)).await.expect("forgets"));
        let after = backup::verify(store, &file).await.expect("it is whole");
        assert_eq!((after.conversations, after.unreadable), (1, 0));
        assert!(after.forgotten >= 4, "session, consent, contact, journal, check-in: {after:?}");

        // They come back, with a new key, and the old backup still says nothing about before.
        store.save(&key(PERSON), Revision::default(), Some(&record(77))).await.expect("saves");
        let again = backup::verify(store, &file).await.expect("it is whole");
        assert_eq!(again.conversations, 1, "the new key opens nothing old");

        let restored = backup::restore(store, &file).await.expect("it restores");
        assert_eq!(restored.conversations, 1);
        assert_eq!(store.load(&key("stays")).await.expect("loads").0, Some(record(NOW.0)));
        assert_eq!(store.load(&key(PERSON)).await.expect("loads").0, None);
        assert!(store.all::<JournalEntry>(&key(PERSON)).await.expect("reads").is_empty());
        assert_eq!(store.unreadable(), 0, "what does not open was not restored");
        store.close().await;

        // And so with the old files themselves, put back beside today's keys.
        let copy = tempfile::tempdir().expect("a folder");
        let store = Store::Sqlite(sqlite(copy.path()).await);
        store.save(&key(PERSON), Revision::default(), Some(&record(5))).await.expect("saves");
        store.close().await;
        std::fs::copy(copy.path().join("spotter.db"), copy.path().join("old.db")).expect("copies");
        let store = Store::Sqlite(sqlite(copy.path()).await);
        assert!(store.forget(&key(PERSON)).await.expect("forgets"));
        store.close().await;
        std::fs::rename(copy.path().join("old.db"), copy.path().join("spotter.db")).expect("moves");
        let store = Store::Sqlite(sqlite(copy.path()).await);
        assert_eq!(store.load(&key(PERSON)).await.expect("loads"), (None, Revision::default()));
        store.purge_idle(Timestamp(0)).await.expect("sweeps");
        let left = backup::count(&store).await.expect("counts");
        assert_eq!(left, 0, "what no key opens is swept");
    });
}

#[test]
fn an_older_copy_of_the_keys_forgets_again_what_it_knows_was_forgotten() {
    rt().block_on(async {
        let folder = tempfile::tempdir().expect("a folder");
        let store = Store::Sqlite(sqlite(folder.path()).await);
        for person in ["1", "2"] {
            store.save(&key(person), Revision::default(), Some(&record(5))).await.expect("saves");
        }
        let data = folder.path().join("data");
        backup::write(&store, &data, Part::Data, NOW).await.expect("a backup");
        store.forget(&key("1")).await.expect("forgets");
        let keys = folder.path().join("keys");
        backup::write(&store, &keys, Part::Keys, NOW).await.expect("a copy");
        store.close().await;
        // A new machine.
        let new = tempfile::tempdir().expect("a folder");
        let database = spotter::config::Database::Sqlite(new.path().join("spotter.db"));
        let wrong = backup::restore_keys(&database, &DataKey::generate(), &keys).await;
        assert!(wrong.is_err());
        assert_eq!(backup::restore_keys(&database, &data_key(), &keys).await.expect("restores"), 1);
        assert!(backup::restore_keys(&database, &data_key(), &keys).await.is_err(), "keys are not written over");
        let path = new.path().join("spotter.db");
        assert!(SqliteStore::open(&path, &data_key()).await.is_err(), "keys without their data are no new start");
        let store = SqliteStore::open_for(Purpose::Restore, &path, &data_key()).await.expect("opens");
        let store = Store::Sqlite(store);
        let found = backup::restore(&store, &data).await.expect("restores");
        assert_eq!((found.conversations, found.forgotten), (1, 1));
        assert_eq!(store.load(&key("2")).await.expect("loads").0, Some(record(5)));
        assert_eq!(store.load(&key("1")).await.expect("loads").0, None);
    });
}

#[test]
fn a_backup_that_was_cut_or_changed_is_refused() {
    rt().block_on(async {
        let folder = tempfile::tempdir().expect("a folder");
        let store = Store::Sqlite(sqlite(folder.path()).await);
        store.save(&key("1"), Revision::default(), Some(&record(5))).await.expect("saves");
        let file = folder.path().join("b");
        backup::write(&store, &file, Part::Data, NOW).await.expect("a backup");
        assert!(backup::write(&store, &file, Part::Data, NOW).await.is_err(), "nothing is written over");
        let whole = std::fs::read_to_string(&file).expect("reads");
        let lines: Vec<&str> = whole.lines().collect();
        let after = format!("{whole}{}\n", lines[1]);
        let broken =
            [lines[..lines.len() - 1].join("\n"), whole.replacen("5", "6", 1), "{}".to_owned(), String::new(), after];
        for text in broken {
            std::fs::write(&file, &text).expect("writes");
            assert!(backup::verify(&store, &file).await.is_err(), "{text:.60}");
            assert!(backup::restore(&store, &file).await.is_err(), "{text:.60}");
            assert_eq!(store.load(&key("1")).await.expect("loads").0, Some(record(5)));
        }
    });
}

/// The same file carries a store from SQLite to PostgreSQL, keys and all.
#[test]
#[cfg(feature = "postgres")]
fn a_backup_moves_from_one_database_to_the_other() {
    let Some(schema) = postgres("moving from SQLite") else { return };
    rt().block_on(async {
        let folder = tempfile::tempdir().expect("a folder");
        let app = fill(Store::Sqlite(sqlite(folder.path()).await)).await;
        let (data, keys) = (folder.path().join("d"), folder.path().join("k"));
        backup::write(app.store(), &data, Part::Data, NOW).await.expect("a backup");
        backup::write(app.store(), &keys, Part::Keys, NOW).await.expect("a copy");
        let url = schema.url.clone();
        let read = spotter::config::Settings::read(None, |name| (name == "DATABASE_URL").then(|| url.clone()));
        let database = read.expect("settings").database;
        backup::restore_keys(&database, &data_key(), &keys).await.expect("restores");
        let opened = spotter::store::open(&database, Some(&data_key()), Purpose::Restore).await;
        let store = opened.expect("opens");
        backup::restore(&store, &data).await.expect("restores");
        assert_eq!(
            store.load(&key(PERSON)).await.expect("loads").0,
            app.store().load(&key(PERSON)).await.expect("loads").0
        );
        assert_eq!(store.all::<JournalEntry>(&key(PERSON)).await.expect("reads").len(), 1);
        let back = folder.path().join("back");
        let rows = backup::write(&store, &back, Part::Data, NOW).await.expect("a backup");
        let found = backup::verify(app.store(), &back).await.expect("it is whole");
        assert_eq!((found.rows, found.conversations, found.unreadable), (rows, 1, 0));
        store.close().await;
    });
}

#[test]
fn a_new_data_key_opens_what_the_old_one_did_and_the_old_one_nothing() {
    rt().block_on(async {
        let folder = tempfile::tempdir().expect("a folder");
        let new = DataKey::generate();
        let store = Store::Sqlite(sqlite(folder.path()).await);
        for person in 0..20 {
            store.save(&key(&person.to_string()), Revision::default(), Some(&record(person))).await.expect("saves");
        }
        assert_eq!(backup::rotate(&store, &new).await.expect("rotates"), 20);
        // Whoever still runs with the old one stops at once, and takes nothing for damage.
        assert!(matches!(store.load(&key("3")).await, Err(spotter::store::StoreError::Unavailable(_))));
        store.close().await;
        assert!(SqliteStore::open(&folder.path().join("spotter.db"), &data_key()).await.is_err());
        let store = SqliteStore::open(&folder.path().join("spotter.db"), &new).await.expect("opens");
        for person in 0..20 {
            assert_eq!(store.load(&key(&person.to_string())).await.expect("loads").0, Some(record(person)));
        }
        let Some(schema) = postgres("a new key") else { return };
        let store = postgres_store(&schema).await;
        store.save(&key("1"), Revision::default(), Some(&record(1))).await.expect("saves");
        assert_eq!(backup::rotate(&store, &new).await.expect("rotates"), 1);
        #[cfg(feature = "postgres")]
        {
            let store = spotter::store::PostgresStore::open(&schema.url, &new).await.expect("opens");
            assert_eq!(store.load(&key("1")).await.expect("loads").0, Some(record(1)));
        }
    });
}

/// A row that cannot be read: its person starts afresh with an apology, nobody else notices, the operator sees a count.
#[test]
fn a_damaged_row_costs_its_person_a_fresh_start_and_nobody_else_anything() {
    use sqlx::{Connection, Executor};
    for damage in ["UPDATE session SET sealed = randomblob(80)", "UPDATE keys.person_key SET wrapped = DAMAGED"] {
        rt().block_on(async {
            let folder = tempfile::tempdir().expect("a folder");
            let app = fill(Store::Sqlite(sqlite(folder.path()).await)).await;
            app.store().close().await;
            let path = folder.path().join("spotter.db");
            let mut on = sqlx::SqliteConnection::connect(path.to_str().expect("text")).await.expect("opens");
            let attach = format!("ATTACH '{}.keys' AS keys", path.display());
            on.execute(sqlx::AssertSqlSafe(attach)).await.expect("attaches");
            // Only the generation is left of a damaged key.
            let damage = damage.replace("DAMAGED", &format!("x'0000000000000001{}'", "01".repeat(73)));
            on.execute(sqlx::AssertSqlSafe(damage)).await.expect("damages");
            on.close().await.expect("closes");

            let app = App::new(Store::Sqlite(sqlite(folder.path()).await), library());
            app.store().save(&key("other"), Revision::default(), Some(&record(NOW.0))).await.expect("saves");
            let reply = said(&app, &key(PERSON), Inbound::Arrived).await;
            let sorry = library().render(
                &spotter::conversation::Message::Notice(spotter::conversation::Notice::StartedAfresh),
                &reader(),
            );
            assert_eq!(reply[0], sorry);
            assert!(app.store().unreadable() > 0);
            // Once is enough, and from here on everything is kept as ever.
            let reply = said(&app, &key(PERSON), Inbound::Arrived).await;
            assert!(reply.iter().all(|message| *message != sorry));
            let keep = tokens(&reply).into_iter().find(|token| token.contains(".k.keep")).expect("the first screen");
            said(&app, &key(PERSON), Inbound::Pressed(&keep)).await;
            assert!(app.store().load(&key(PERSON)).await.expect("loads").0.is_some());
            assert_eq!(app.store().load(&key("other")).await.expect("loads").0, Some(record(NOW.0)));
        });
    }
}

/// Runs SQL on a closed SQLite store, its keys attached, from outside of the program.
async fn tamper(folder: &std::path::Path, sql: &str) {
    use sqlx::{Connection, Executor};
    let path = folder.join("spotter.db");
    let mut on = sqlx::SqliteConnection::connect(path.to_str().expect("text")).await.expect("opens");
    let attach = format!("ATTACH '{}.keys' AS keys", path.display());
    on.execute(sqlx::AssertSqlSafe(attach)).await.expect("attaches");
    on.execute(sqlx::raw_sql(sqlx::AssertSqlSafe(sql.to_owned()))).await.expect("the SQL is right");
    on.close().await.expect("closes");
}

/// One damaged conversation is that and no more: the journal, and backups of the person, can still be read.
#[test]
fn a_damaged_conversation_takes_nothing_else_with_it() {
    rt().block_on(async {
        let folder = tempfile::tempdir().expect("a folder");
        let app = fill(Store::Sqlite(sqlite(folder.path()).await)).await;
        let file = folder.path().join("b");
        backup::write(app.store(), &file, Part::Data, NOW).await.expect("a backup");
        app.store().close().await;
        tamper(folder.path(), "UPDATE session SET sealed = randomblob(80)").await;
        let app = App::new(Store::Sqlite(sqlite(folder.path()).await), library());
        for _ in 0..2 {
            said(&app, &key(PERSON), Inbound::Arrived).await;
        }
        assert_eq!(app.store().all::<JournalEntry>(&key(PERSON)).await.expect("reads").len(), 1);
        assert_eq!(app.store().check_ins(&key(PERSON)).await.expect("reads").len(), 1);
        let found = backup::verify(app.store(), &file).await.expect("it is whole");
        assert_eq!((found.conversations, found.forgotten, found.unreadable), (1, 0, 0));
        // Whoever then says that nothing is to be kept is believed.
        let reply = said(&app, &key(PERSON), Inbound::Arrived).await;
        let no = tokens(&reply).into_iter().find(|token| token.contains(".k.no")).expect("the first screen");
        said(&app, &key(PERSON), Inbound::Pressed(&no)).await;
        assert!(app.store().all::<JournalEntry>(&key(PERSON)).await.expect("reads").is_empty());
        assert_eq!(backup::verify(app.store(), &file).await.expect("it is whole").conversations, 0);
    });
}

/// The bytes that say of which generation a key is may be damaged, too: nothing is lost by it, and nobody is locked out.
#[test]
fn a_key_with_a_damaged_generation_still_opens() {
    rt().block_on(async {
        let folder = tempfile::tempdir().expect("a folder");
        let store = Store::Sqlite(sqlite(folder.path()).await);
        let check_in = |id: &str| CheckIn { id: id.to_owned(), due: 9, outcome: "o".to_owned(), tag: 1, number: 1 };
        for person in ["1", "2", "3"] {
            store.save(&key(person), Revision::default(), Some(&record(5))).await.expect("saves");
            store.schedule(&key(person), &check_in("a")).await.expect("schedules");
        }
        store.close().await;
        tamper(
            folder.path(),
            "UPDATE keys.person_key SET wrapped = CAST(x'ff00000000000001' || substr(wrapped, 9) AS BLOB)",
        )
        .await;
        let store = Store::Sqlite(sqlite(folder.path()).await);
        for person in ["1", "2", "3"] {
            assert_eq!(store.load(&key(person)).await.expect("loads").0, Some(record(5)));
        }
        store.close().await;
        // All of one key is damaged: its person starts afresh, the others get their check-ins.
        let broken = "UPDATE keys.person_key SET wrapped = CAST(x'ff00000000000001' || randomblob(73) AS BLOB) \
                      WHERE person = (SELECT min(person) FROM keys.person_key)";
        tamper(folder.path(), broken).await;
        let app = App::new(Store::Sqlite(sqlite(folder.path()).await), library());
        let due =
            app.store().claim_due(Timestamp(10), Timestamp(20), 9).await.expect("one key does not stop the others");
        assert_eq!(due.len(), 2);
        let new = DataKey::generate();
        assert_eq!(backup::rotate(app.store(), &new).await.expect("rotates"), 3);
        app.store().close().await;
        let path = folder.path().join("spotter.db");
        let app = App::new(Store::Sqlite(SqliteStore::open(&path, &new).await.expect("opens")), library());
        for person in ["1", "2", "3"] {
            said(&app, &key(person), Inbound::Arrived).await;
        }
        assert!(app.store().unreadable() > 0);
    });
}

/// Keys of last week, put back by mistake: it is said whose keys are missing, and nothing is deleted because of it.
#[test]
fn an_older_copy_of_the_keys_deletes_nobody() {
    const LATER: i64 = 9_000_000_000;
    rt().block_on(async {
        let folder = tempfile::tempdir().expect("a folder");
        let store = Store::Sqlite(sqlite(folder.path()).await);
        store.save(&key("1"), Revision::default(), Some(&record(NOW.0))).await.expect("saves");
        // Somebody was forgotten, and came back after the copy: with their last word far ahead of this machine's clock.
        store.save(&key("4"), Revision::default(), Some(&record(5))).await.expect("saves");
        assert!(store.forget(&key("4")).await.expect("forgets"));
        let old = folder.path().join("old");
        backup::write(&store, &old, Part::Keys, NOW).await.expect("a copy");
        for person in ["2", "3"] {
            store.save(&key(person), Revision::default(), Some(&record(NOW.0))).await.expect("saves");
        }
        store.save(&key("4"), Revision::default(), Some(&record(LATER))).await.expect("saves");
        let data = folder.path().join("data");
        backup::write(&store, &data, Part::Data, NOW).await.expect("a backup");
        store.close().await;
        let keys = folder.path().join("spotter.db.keys");
        std::fs::rename(&keys, folder.path().join("right")).expect("moves");
        let database = spotter::config::Database::Sqlite(folder.path().join("spotter.db"));
        backup::restore_keys(&database, &data_key(), &old).await.expect("restores");
        let store = Store::Sqlite(sqlite(folder.path()).await);
        let found = backup::verify(&store, &data).await.expect("it is whole");
        assert_eq!((found.conversations, found.forgotten, found.keyless), (1, 0, 3));
        store.purge_idle(Timestamp(0)).await.expect("sweeps");
        assert_eq!(backup::count(&store).await.expect("counts"), 4, "what is there now was not forgotten");
        store.close().await;
        std::fs::rename(folder.path().join("right"), &keys).expect("moves");
        let store = Store::Sqlite(sqlite(folder.path()).await);
        for person in ["1", "2", "3"] {
            assert_eq!(store.load(&key(person)).await.expect("loads").0, Some(record(NOW.0)));
        }
        assert_eq!(store.load(&key("4")).await.expect("loads").0, Some(record(LATER)));
        store.close().await;
        // And without the data, whoever starts it is told, and may put a backup back.
        std::fs::write(folder.path().join("spotter.db"), "").expect("empties");
        for left in ["spotter.db-wal", "spotter.db-shm"] {
            let _ = std::fs::remove_file(folder.path().join(left));
        }
        let path = folder.path().join("spotter.db");
        assert!(matches!(SqliteStore::open(&path, &data_key()).await, Err(StoreError::Refused(_))));
        let store = Store::Sqlite(SqliteStore::open_for(Purpose::Restore, &path, &data_key()).await.expect("opens"));
        store.close().await;
        assert!(SqliteStore::open(&path, &data_key()).await.is_err(), "looking is not restoring");
        let store = Store::Sqlite(SqliteStore::open_for(Purpose::Restore, &path, &data_key()).await.expect("opens"));
        assert_eq!(backup::restore(&store, &data).await.expect("restores").conversations, 4);
        store.close().await;
        assert_eq!(sqlite(folder.path()).await.load(&key("2")).await.expect("loads").0, Some(record(NOW.0)));
    });
}

/// The key goes first: whoever stops in the middle has forgotten, and the rest is swept.
#[test]
fn forgetting_that_is_stopped_half_way_has_forgotten() {
    rt().block_on(async {
        let folder = tempfile::tempdir().expect("a folder");
        let store = sqlite(folder.path()).await;
        for person in ["1", "2"] {
            store.save(&key(person), Revision::default(), Some(&record(5))).await.expect("saves");
        }
        let file = folder.path().join("b");
        let store = Store::Sqlite(store);
        backup::write(&store, &file, Part::Data, NOW).await.expect("a backup");
        store.close().await;
        let stuck = "CREATE TRIGGER stuck BEFORE DELETE ON session BEGIN SELECT RAISE(ABORT, 'stopped'); END";
        tamper(folder.path(), stuck).await;
        let store = Store::Sqlite(sqlite(folder.path()).await);
        store.forget(&key("1")).await.expect_err("it is stopped");
        store.close().await;
        tamper(folder.path(), "DROP TRIGGER stuck").await;
        let store = Store::Sqlite(sqlite(folder.path()).await);
        assert_eq!(store.load(&key("1")).await.expect("loads"), (None, Revision::default()));
        let found = backup::verify(&store, &file).await.expect("it is whole");
        assert_eq!((found.conversations, found.forgotten), (1, 1), "and it is noted");
        assert_eq!(backup::count(&store).await.expect("counts"), 2);
        store.purge_idle(Timestamp(0)).await.expect("sweeps");
        assert_eq!(backup::count(&store).await.expect("counts"), 1);
        // The sweep of the idle does it in the same order.
        store.close().await;
        tamper(folder.path(), stuck).await;
        let store = Store::Sqlite(sqlite(folder.path()).await);
        store.purge_idle(Timestamp(6)).await.expect_err("it is stopped");
        assert_eq!(store.load(&key("2")).await.expect("loads").0, None);
        assert_eq!(backup::verify(&store, &file).await.expect("it is whole").forgotten, 2);
    });
}

/// A choice that could not be noted allows nothing.
#[test]
fn nothing_is_kept_without_the_choice_that_allows_it() {
    rt().block_on(async {
        let folder = tempfile::tempdir().expect("a folder");
        sqlite(folder.path()).await.close().await;
        tamper(folder.path(), "CREATE TRIGGER stuck BEFORE INSERT ON entry BEGIN SELECT RAISE(ABORT, 'stopped'); END")
            .await;
        let app = App::new(Store::Sqlite(sqlite(folder.path()).await), library());
        let reply = said(&app, &key(PERSON), Inbound::Arrived).await;
        let keep = tokens(&reply).into_iter().find(|token| token.contains(".k.keep")).expect("the first screen");
        let press = Inbound::Pressed(&keep);
        app.handle(&key(PERSON), press, None, &reader(), NOW, TAG).await.expect_err("it cannot be noted");
        assert_eq!(app.store().load(&key(PERSON)).await.expect("loads").0, None);
        app.store().close().await;
        tamper(folder.path(), "DROP TRIGGER stuck").await;
        let app = App::new(Store::Sqlite(sqlite(folder.path()).await), library());
        said(&app, &key(PERSON), press).await;
        assert!(app.store().load(&key(PERSON)).await.expect("loads").0.is_some());
        let consents = app.store().all::<Consent>(&key(PERSON)).await.expect("reads");
        assert_eq!(consents.iter().map(|c| c.choice.as_str()).collect::<Vec<_>>(), ["keep"]);
    });
}

/// However long a database takes over its rows, a restore waits for it.
#[test]
#[cfg(feature = "postgres")]
fn a_restore_takes_as_long_as_it_takes() {
    let Some(schema) = postgres("a slow restore") else { return };
    rt().block_on(async {
        let store = postgres_store(&schema).await;
        for person in 0..1_100 {
            store.save(&key(&person.to_string()), Revision::default(), Some(&record(5))).await.expect("saves");
        }
        store.schedule(&key("1"), &CheckIn { id: "a".to_owned(), due: 9, outcome: "o".to_owned(), tag: 1, number: 1 }).await.expect("schedules");
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("b");
        backup::write(&store, &file, Part::Data, NOW).await.expect("a backup");
        let name = &schema.name;
        stores::psql(&format!(
            "CREATE FUNCTION {name}.slow() RETURNS trigger AS $$ BEGIN PERFORM pg_sleep(2.2); RETURN NULL; END $$ LANGUAGE plpgsql; \
             CREATE TRIGGER slow AFTER DELETE ON {name}.session FOR EACH STATEMENT EXECUTE FUNCTION {name}.slow()"
        ));
        let found = backup::restore(&store, &file).await.expect("it restores");
        assert_eq!(found.conversations, 1_100);
        assert_eq!(backup::count(&store).await.expect("counts"), 1_100);
        assert_eq!(store.load(&key("1099")).await.expect("loads").0, Some(record(5)));
        assert_eq!(store.check_ins(&key("1")).await.expect("reads").len(), 1);
        store.close().await;
    });
}
