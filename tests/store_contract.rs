//! What every store promises, asked of every store there is.

mod stores;

use spotter::conversation::Timestamp;
use spotter::store::kept::{CheckIn, CommunityRecord, Consent, Contact, JournalEntry, PlanEntry};
use spotter::store::{
    CheckInStore, CommunityStore, PersonStore, Platform, Revision, Saved, SessionStore, Store, StoreError,
};
use stores::{Door, data_key, key, memory, postgres, postgres_store, record, rt, sqlite};

/// Asks every store.
fn everywhere(promise: &str, ask: impl AsyncFn(&Store)) {
    rt().block_on(async {
        ask(&memory()).await;
        let folder = tempfile::tempdir().expect("a folder");
        let store = Store::Sqlite(sqlite(folder.path()).await);
        ask(&store).await;
        store.close().await;
        if let Some(schema) = postgres(promise) {
            let store = postgres_store(&schema).await;
            ask(&store).await;
            store.close().await;
        }
    });
}

#[test]
fn what_is_saved_is_loaded() {
    everywhere("what is saved is loaded", async |store| {
        assert_eq!(store.load(&key("1")).await.expect("loads"), (None, Revision::default()));
        assert_eq!(store.save(&key("1"), Revision::default(), Some(&record(5))).await.expect("saves"), Saved::Yes);
        let (found, revision) = store.load(&key("1")).await.expect("loads");
        assert_eq!(found, Some(record(5)));
        assert_ne!(revision, Revision::default());
        assert_eq!(store.save(&key("1"), revision, Some(&record(6))).await.expect("saves"), Saved::Yes);
        let (found, next) = store.load(&key("1")).await.expect("loads");
        assert_eq!(found, Some(record(6)));
        assert_ne!(next, revision);
        // Somebody else of the same id on another platform is somebody else.
        let namesake = spotter::store::SessionKey { platform: Platform::Discord, ..key("1") };
        assert_eq!(store.load(&namesake).await.expect("loads").0, None);
    });
}

#[test]
fn whoever_was_overtaken_is_told() {
    everywhere("compare-and-set", async |store| {
        store.save(&key("1"), Revision::default(), Some(&record(1))).await.expect("saves");
        assert_eq!(
            store.save(&key("1"), Revision::default(), Some(&record(2))).await.expect("answers"),
            Saved::Conflict
        );
        let seen = store.load(&key("1")).await.expect("loads").1;
        assert_eq!(store.save(&key("1"), seen, Some(&record(3))).await.expect("saves"), Saved::Yes);
        assert_eq!(store.save(&key("1"), seen, Some(&record(4))).await.expect("answers"), Saved::Conflict);
        assert_eq!(store.save(&key("1"), seen, None).await.expect("answers"), Saved::Conflict);
        assert_eq!(store.load(&key("1")).await.expect("loads").0, Some(record(3)));
        // Deleted and written anew is not what was seen before.
        let seen = store.load(&key("1")).await.expect("loads").1;
        assert_eq!(store.save(&key("1"), seen, None).await.expect("deletes"), Saved::Yes);
        assert_eq!(store.load(&key("1")).await.expect("loads"), (None, Revision::default()));
        assert_eq!(store.save(&key("1"), Revision::default(), Some(&record(5))).await.expect("saves"), Saved::Yes);
        assert_eq!(store.save(&key("1"), seen, Some(&record(6))).await.expect("answers"), Saved::Conflict);
    });
}

#[test]
fn of_many_at_once_one_wins_each_time() {
    everywhere("of many at once one wins", async |store| {
        let contend = async |n: i64| {
            loop {
                let (found, seen) = store.load(&key("1")).await.expect("loads");
                let mut next = found.unwrap_or_else(|| record(0));
                next.touched += 1;
                next.handled.push(n.unsigned_abs());
                if store.save(&key("1"), seen, Some(&next)).await.expect("answers") == Saved::Yes {
                    return;
                }
            }
        };
        let (a, b, c, d) = (contend(1), contend(2), contend(3), contend(4));
        tokio::join!(a, b, c, d);
        let found = store.load(&key("1")).await.expect("loads").0.expect("something is there");
        assert_eq!((found.touched, found.handled.len()), (4, 2 + 4));
    });
}

fn entries() -> (Consent, JournalEntry, PlanEntry, Contact) {
    let consent = Consent { to: "keeping".to_owned(), choice: "keep".to_owned(), at: 1 };
    let journal = JournalEntry { id: "u1".to_owned(), at: 5, score: 4, from: "log".to_owned(), note: None };
    let plan = PlanEntry {
        id: "u2".to_owned(),
        at: 6,
        what: "session".to_owned(),
        values: vec![("weight".to_owned(), 60_000)],
    };
    let contact = Contact { chat: "4711".to_owned(), locale: Some("es".to_owned()), time_zone: None, at: 7 };
    (consent, journal, plan, contact)
}

#[test]
fn entries_are_kept_once_and_in_order() {
    everywhere("entries", async |store| {
        let (consent, journal, plan, contact) = entries();
        store.put(&key("1"), &consent).await.expect("keeps");
        store.put(&key("1"), &plan).await.expect("keeps");
        store.put(&key("1"), &contact).await.expect("keeps");
        let later = JournalEntry { id: "u9".to_owned(), at: 9, ..journal.clone() };
        for entry in [&later, &journal, &journal] {
            store.put(&key("1"), entry).await.expect("keeps");
        }
        assert!(store.all::<JournalEntry>(&key("1")).await.expect("reads") == [journal.clone(), later]);
        assert!(store.all::<Consent>(&key("1")).await.expect("reads") == [consent.clone()]);
        assert!(store.all::<PlanEntry>(&key("1")).await.expect("reads") == [plan]);
        assert!(store.all::<Contact>(&key("1")).await.expect("reads") == [contact]);
        assert!(store.all::<JournalEntry>(&key("2")).await.expect("reads").is_empty());
        let changed = Consent { choice: "just-this-chat".to_owned(), at: 2, ..consent };
        store.put(&key("1"), &changed).await.expect("keeps");
        assert!(store.all::<Consent>(&key("1")).await.expect("reads") == [changed]);
        store.drop_all::<JournalEntry>(&key("1")).await.expect("drops");
        assert!(store.all::<JournalEntry>(&key("1")).await.expect("reads").is_empty());
        assert_eq!(store.all::<PlanEntry>(&key("1")).await.expect("reads").len(), 1);
    });
}

fn check_in(id: &str, due: i64) -> CheckIn {
    CheckIn { id: id.to_owned(), due, outcome: "normal-doms".to_owned(), tag: 7, number: 1 }
}

#[test]
fn a_check_in_is_handed_out_to_one_at_a_time() {
    everywhere("check-ins", async |store| {
        for n in 0..20 {
            store.schedule(&key(&n.to_string()), &check_in("a", 100 + n)).await.expect("schedules");
        }
        assert!(store.claim_due(Timestamp(99), Timestamp(500), 50).await.expect("claims").is_empty());
        let claim = || async { store.claim_due(Timestamp(1000), Timestamp(2000), 7).await.expect("claims") };
        let (a, b, c, d) = tokio::join!(claim(), claim(), claim(), claim());
        let mut claimed: Vec<_> = a.into_iter().chain(b).chain(c).chain(d).collect();
        // Rows that another caller holds are passed over, so a last look may be needed.
        claimed.extend(claim().await);
        let mut people: Vec<String> = claimed.iter().map(|one| one.key.person.clone()).collect();
        people.sort();
        people.dedup();
        assert_eq!((claimed.len(), people.len()), (20, 20));
        assert!(claimed.iter().all(|one| one.tries == 1 && one.check_in.outcome == "normal-doms"));
        assert!(claim().await.is_empty());
        // Settled: gone. Postponed: later. Neither: handed out again when the time is up, and it is known that it is.
        assert_eq!(store.settle(&claimed[0].ticket).await.expect("settles"), Saved::Yes);
        assert_eq!(store.settle(&claimed[0].ticket).await.expect("answers"), Saved::Conflict);
        assert_eq!(store.postpone(&claimed[1].ticket, Timestamp(9000)).await.expect("postpones"), Saved::Yes);
        let again = store.claim_due(Timestamp(2000), Timestamp(3000), 50).await.expect("claims");
        assert_eq!(again.len(), 18);
        assert!(again.iter().all(|one| one.tries == 2));
        assert_eq!(store.settle(&claimed[2].ticket).await.expect("answers"), Saved::Conflict);
        let late = store.claim_due(Timestamp(9000), Timestamp(9999), 50).await.expect("claims");
        assert!(late.iter().any(|one| one.key == claimed[1].key && one.tries == 1));
    });
}

#[test]
fn check_ins_are_moved_listed_and_cancelled() {
    everywhere("check-ins of one person", async |store| {
        store.schedule(&key("1"), &check_in("b", 30)).await.expect("schedules");
        store.schedule(&key("1"), &check_in("a", 50)).await.expect("schedules");
        store.schedule(&key("1"), &check_in("a", 20)).await.expect("moves");
        assert!(store.check_ins(&key("1")).await.expect("reads") == [check_in("a", 20), check_in("b", 30)]);
        store.cancel(&key("1"), Some("a")).await.expect("cancels");
        assert!(store.check_ins(&key("1")).await.expect("reads") == [check_in("b", 30)]);
        store.cancel(&key("1"), None).await.expect("cancels");
        assert!(store.claim_due(Timestamp(99), Timestamp(100), 9).await.expect("claims").is_empty());
    });
}

#[test]
fn forgetting_takes_everything_of_that_person_alone() {
    everywhere("forgetting", async |store| {
        let (consent, journal, plan, contact) = entries();
        for person in ["1", "2"] {
            store.save(&key(person), Revision::default(), Some(&record(1))).await.expect("saves");
            store.put(&key(person), &consent).await.expect("keeps");
            store.put(&key(person), &journal).await.expect("keeps");
            store.put(&key(person), &plan).await.expect("keeps");
            store.put(&key(person), &contact).await.expect("keeps");
            store.schedule(&key(person), &check_in("a", 1)).await.expect("schedules");
        }
        let seen = store.load(&key("1")).await.expect("loads").1;
        assert!(store.forget(&key("1")).await.expect("forgets"));
        assert!(!store.forget(&key("1")).await.expect("answers"));
        // Somebody who was deciding meanwhile does not bring them back.
        assert_eq!(store.save(&key("1"), seen, Some(&record(2))).await.expect("answers"), Saved::Conflict);
        assert_eq!(store.load(&key("1")).await.expect("loads"), (None, Revision::default()));
        assert!(store.all::<JournalEntry>(&key("1")).await.expect("reads").is_empty());
        assert!(store.all::<Consent>(&key("1")).await.expect("reads").is_empty());
        let due = store.claim_due(Timestamp(9), Timestamp(10), 9).await.expect("claims");
        assert!(due.iter().all(|one| one.key == key("2")) && due.len() == 1);
        assert_eq!(store.load(&key("2")).await.expect("loads").0, Some(record(1)));
        assert!(store.all::<PlanEntry>(&key("2")).await.expect("reads") == [plan]);
        // They may come back, as somebody new.
        store.save(&key("1"), Revision::default(), Some(&record(3))).await.expect("saves");
        store.put(&key("1"), &journal).await.expect("keeps");
        assert_eq!(store.load(&key("1")).await.expect("loads").0, Some(record(3)));
        assert_eq!(store.all::<JournalEntry>(&key("1")).await.expect("reads").len(), 1);
        assert_eq!(store.unreadable(), 0);
    });
}

#[test]
fn the_sweep_takes_the_idle_and_nobody_else() {
    everywhere("the sweep", async |store| {
        for (person, touched) in [("1", 100), ("2", 200), ("3", 201)] {
            store.save(&key(person), Revision::default(), Some(&record(touched))).await.expect("saves");
            store.put(&key(person), &entries().1).await.expect("keeps");
            store.schedule(&key(person), &check_in("a", 1)).await.expect("schedules");
        }
        assert_eq!(store.purge_idle(Timestamp(201)).await.expect("purges"), 2);
        assert_eq!(store.load(&key("1")).await.expect("loads").0, None);
        assert!(store.all::<JournalEntry>(&key("2")).await.expect("reads").is_empty());
        assert_eq!(store.load(&key("3")).await.expect("loads").0, Some(record(201)));
        assert_eq!(store.all::<JournalEntry>(&key("3")).await.expect("reads").len(), 1);
        assert_eq!(store.claim_due(Timestamp(9), Timestamp(10), 9).await.expect("claims").len(), 1);
        assert_eq!(store.purge_idle(Timestamp(201)).await.expect("purges"), 0);
    });
}

#[test]
fn communities_have_settings() {
    everywhere("community settings", async |store| {
        let (none, zero) = store.community(Platform::Discord, "g1").await.expect("loads");
        assert_eq!((none, zero), (None, Revision::default()));
        let quiet = CommunityRecord { silent_in: vec!["c1".to_owned()], ..CommunityRecord::default() };
        let save = async |seen, settings| {
            store.save_community(Platform::Discord, "g1", seen, settings).await.expect("answers")
        };
        assert_eq!(save(Revision::default(), Some(&quiet)).await, Saved::Yes);
        assert_eq!(save(Revision::default(), Some(&quiet)).await, Saved::Conflict);
        let (found, seen) = store.community(Platform::Discord, "g1").await.expect("loads");
        assert_eq!(found.as_ref(), Some(&quiet));
        let loud = CommunityRecord::default();
        assert_eq!(save(seen, Some(&loud)).await, Saved::Yes);
        assert_eq!(save(seen, Some(&loud)).await, Saved::Conflict);
        let (found, seen) = store.community(Platform::Discord, "g1").await.expect("loads");
        assert_eq!(found.as_ref(), Some(&loud));
        assert_eq!(store.community(Platform::Telegram, "g1").await.expect("loads").0, None);
        assert_eq!(save(seen, None).await, Saved::Yes);
        assert_eq!(store.community(Platform::Discord, "g1").await.expect("loads").0, None);
    });
}

/// Both databases outlast their connection; several may be open at once.
#[test]
fn what_was_kept_is_there_after_a_restart() {
    rt().block_on(async {
        let folder = tempfile::tempdir().expect("a folder");
        let store = sqlite(folder.path()).await;
        store.save(&key("1"), Revision::default(), Some(&record(5))).await.expect("saves");
        store.close().await;
        let store = sqlite(folder.path()).await;
        assert_eq!(store.load(&key("1")).await.expect("loads").0, Some(record(5)));
        let Some(schema) = postgres("restart") else { return };
        let (a, b) = tokio::join!(postgres_store(&schema), postgres_store(&schema));
        a.save(&key("1"), Revision::default(), Some(&record(5))).await.expect("saves");
        assert_eq!(b.load(&key("1")).await.expect("loads").0, Some(record(5)));
        assert!(a.forget(&key("1")).await.expect("forgets"));
        assert_eq!(b.load(&key("1")).await.expect("loads").0, None);
        // What another process still remembers of the key writes nothing that could not be read.
        b.save(&key("1"), Revision::default(), Some(&record(6))).await.expect("answers");
        let saved = b.save(&key("1"), Revision::default(), Some(&record(6))).await.expect("answers");
        let found = a.load(&key("1")).await.expect("loads").0;
        assert!(saved == Saved::Conflict || found == Some(record(6)));
        assert_eq!(a.load(&key("1")).await.expect("loads").0, Some(record(6)));
    });
}

#[test]
fn a_database_that_is_away_says_so_at_once_and_comes_back() {
    rt().block_on(async {
        let Some(schema) = postgres("the database away") else { return };
        let door = Door::to_postgres().await;
        let away = stores::Schema { name: schema.name.clone() + "x", url: door.leads_to(&schema.url) };
        let store = postgres_store(&away).await;
        store.save(&key("1"), Revision::default(), Some(&record(5))).await.expect("saves");
        let seen = store.load(&key("1")).await.expect("loads").1;
        door.shut();
        for _ in 0..4 {
            #[expect(clippy::disallowed_methods, reason = "how soon it says so is the promise")]
            let begun = std::time::Instant::now();
            assert!(matches!(store.load(&key("1")).await, Err(StoreError::Unavailable(_))));
            let saved = store.save(&key("1"), seen, Some(&record(6))).await;
            assert!(matches!(saved, Err(StoreError::Unavailable(_))));
            assert!(begun.elapsed().as_secs() < 6, "fails fast: {:?}", begun.elapsed());
        }
        door.open();
        let (found, revision) = store.load(&key("1")).await.expect("it recovers by itself");
        assert_eq!((found, revision), (Some(record(5)), seen));
        assert_eq!(store.save(&key("1"), seen, Some(&record(6))).await.expect("saves"), Saved::Yes);
    });
}

#[test]
fn a_wrong_key_is_refused_and_changes_nothing() {
    use spotter::store::{DataKey, SqliteStore};
    rt().block_on(async {
        let folder = tempfile::tempdir().expect("a folder");
        let store = sqlite(folder.path()).await;
        store.save(&key("1"), Revision::default(), Some(&record(5))).await.expect("saves");
        store.close().await;
        let before = stores::raw(folder.path());
        let refused = SqliteStore::open(&folder.path().join("spotter.db"), &DataKey::generate()).await;
        assert!(matches!(refused, Err(StoreError::Refused(_))));
        let keys = folder.path().join("spotter.db.keys");
        std::fs::rename(&keys, folder.path().join("away")).expect("moves");
        let refused = SqliteStore::open(&folder.path().join("spotter.db"), &data_key()).await;
        assert!(matches!(refused, Err(StoreError::Refused(_))));
        assert!(!keys.exists(), "no keys are made in the place of those that are missing");
        std::fs::rename(folder.path().join("away"), &keys).expect("moves");
        assert!(before == stores::raw(folder.path()), "nothing was written");
        let store = sqlite(folder.path()).await;
        assert_eq!(store.load(&key("1")).await.expect("loads").0, Some(record(5)));
        #[cfg(feature = "postgres")]
        if let Some(schema) = postgres("a wrong key") {
            postgres_store(&schema).await.save(&key("1"), Revision::default(), Some(&record(5))).await.expect("saves");
            let refused = spotter::store::PostgresStore::open(&schema.url, &DataKey::generate()).await;
            assert!(matches!(refused, Err(StoreError::Refused(_))));
            let name = &schema.name;
            stores::psql(&format!("ALTER SCHEMA {name}_keys RENAME TO {name}_away"));
            let refused = spotter::store::PostgresStore::open(&schema.url, &data_key()).await;
            assert!(matches!(refused, Err(StoreError::Refused(_))));
            stores::psql(&format!("ALTER SCHEMA {name}_away RENAME TO {name}_keys"));
            let found = postgres_store(&schema).await.load(&key("1")).await.expect("loads").0;
            assert_eq!(found, Some(record(5)));
        }
    });
}

/// Several first starts at once make one store, with one key for all of them.
#[test]
fn several_first_starts_at_once_make_one_store() {
    for _ in 0..5 {
        let folder = tempfile::tempdir().expect("a folder");
        std::thread::scope(|scope| {
            for n in 0..6 {
                let path = folder.path();
                scope.spawn(move || {
                    rt().block_on(async {
                        let store = sqlite(path).await;
                        let who = key(&n.to_string());
                        assert_eq!(
                            store.save(&who, Revision::default(), Some(&record(n))).await.expect("saves"),
                            Saved::Yes
                        );
                        store.close().await;
                    });
                });
            }
        });
        rt().block_on(async {
            let store = sqlite(folder.path()).await;
            for n in 0..6 {
                assert_eq!(store.load(&key(&n.to_string())).await.expect("loads").0, Some(record(n)));
            }
            store.close().await;
        });
    }
}

/// Whoever may only read and write rows can serve, where the schema is of this version.
#[test]
#[cfg(feature = "postgres")]
fn a_user_with_few_rights_can_serve() {
    let Some(schema) = postgres("few rights") else { return };
    rt().block_on(async {
        postgres_store(&schema).await.close().await;
        let (name, user) = (&schema.name, format!("u_{}", schema.name));
        stores::psql(&format!(
            "CREATE USER {user}; GRANT USAGE ON SCHEMA {name}, {name}_keys TO {user}; \
             GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA {name}, {name}_keys TO {user}"
        ));
        let url = schema.url.replace("postgres@", &format!("{user}@"));
        let store = spotter::store::PostgresStore::open(&url, &data_key()).await.expect("opens");
        store.save(&key("1"), Revision::default(), Some(&record(5))).await.expect("saves");
        assert!(store.forget(&key("1")).await.expect("forgets"));
        store.purge_idle(Timestamp(0)).await.expect("sweeps");
        store.close().await;
        stores::psql(&format!("DROP OWNED BY {user}; DROP USER {user}"));
    });
}
