//! Stored, then said: whatever is killed in the middle of writing, every answer that was acknowledged is there.
#![cfg(feature = "sqlite")]

mod stores;

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use spotter::store::kept::JournalEntry;
use spotter::store::{PersonStore, Revision, Saved, SessionStore, Store, StoreError};
use stores::{key, postgres, postgres_store, record, rt, sqlite};

const KILLS: usize = 500;
const PEOPLE: i64 = 20;

/// Writes without end, saying each write once it is acknowledged. Runs in a process of its own, to be killed.
#[test]
#[ignore = "a part of the test below"]
fn writer() {
    let folder = std::env::var("SPOTTER_CRASH").expect("run by the test below");
    rt().block_on(async {
        let store = sqlite(Path::new(&folder)).await;
        let mut out = std::io::stdout().lock();
        for turn in 0.. {
            let person = turn % PEOPLE;
            let (found, seen) = store.load(&key(&person.to_string())).await.expect("loads");
            let next = found.map_or(1, |found| found.touched + 1);
            if turn % 17 == 16 {
                store.forget(&key(&person.to_string())).await.expect("forgets");
                writeln!(out, "\n=f {person} 0").expect("says");
                continue;
            }
            assert_eq!(
                store.save(&key(&person.to_string()), seen, Some(&record(next))).await.expect("saves"),
                Saved::Yes
            );
            writeln!(out, "\n=s {person} {next}").expect("says");
            let entry = JournalEntry { id: next.to_string(), at: next, score: 3, from: "log".to_owned(), note: None };
            store.put(&key(&person.to_string()), &entry).await.expect("keeps");
            writeln!(out, "\n=j {person} {next}").expect("says");
        }
    });
}

/// What the writer said it had written: the last answer and journal entry of each person; and what was forgotten.
fn acknowledged(out: &str, sessions: &mut HashMap<i64, i64>, journal: &mut HashMap<i64, Vec<i64>>) {
    // A line that was cut off acknowledges nothing.
    for line in out.split_inclusive('\n').filter(|line| line.starts_with('=') && line.ends_with('\n')) {
        let mut words = line[1..].split_whitespace();
        let (what, person, number) = (words.next(), words.next(), words.next());
        let (Some(person), Some(number)) = (person.and_then(|p| p.parse().ok()), number.and_then(|n| n.parse().ok()))
        else {
            continue;
        };
        match what {
            Some("s") => drop(sessions.insert(person, number)),
            Some("j") => journal.entry(person).or_default().push(number),
            _ => {
                sessions.insert(person, 0);
                journal.remove(&person);
            }
        }
    }
}

#[test]
fn a_killed_process_loses_nothing_it_acknowledged() {
    let (done, said) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let one_file = |seed: u64| {
        let folder = tempfile::tempdir().expect("a folder");
        let runtime = rt();
        let (mut sessions, mut journal) = (HashMap::new(), HashMap::new());
        let mut random = seed;
        while done.fetch_add(1, Ordering::Relaxed) < KILLS {
            let mut child = Command::new(std::env::current_exe().expect("this test"))
                .args(["writer", "--exact", "--ignored", "--nocapture", "--test-threads=1"])
                .env("SPOTTER_CRASH", folder.path())
                .stdin(Stdio::null())
                .stdout(Stdio::piped())
                .stderr(Stdio::null())
                .spawn()
                .expect("starts");
            let mut out = BufReader::new(child.stdout.take().expect("an output"));
            let mut text = String::new();
            // Every eighth is killed while it opens the files, the others at any moment after the first write.
            if !random.is_multiple_of(8) {
                while !text.contains("\n=") && out.read_line(&mut text).expect("reads") > 0 {}
            }
            random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            std::thread::sleep(Duration::from_micros(random >> 50));
            child.kill().expect("kill -9");
            child.wait().expect("ends");
            out.read_to_string(&mut text).expect("reads");
            said.fetch_add(text.matches("\n=").count(), Ordering::Relaxed);
            acknowledged(&text, &mut sessions, &mut journal);
            runtime.block_on(async {
                let store = sqlite(folder.path()).await;
                for person in 0..PEOPLE {
                    let who = key(&person.to_string());
                    let found = store.load(&who).await.expect("no record is half-written").0;
                    let (said, is) =
                        (sessions.get(&person).copied().unwrap_or(0), found.as_ref().map_or(0, |r| r.touched));
                    let known: Vec<i64> =
                        store.all::<JournalEntry>(&who).await.expect("reads").iter().map(|e| e.at).collect();
                    // One write, or one forgetting, may be done and not have been said.
                    assert!(is == said || is == said + 1 || found.is_none(), "person {person}: said {said}, is {is}");
                    if is == said {
                        let lost: Vec<_> =
                            journal.get(&person).into_iter().flatten().filter(|at| !known.contains(at)).collect();
                        assert!(lost.is_empty(), "person {person} lost {lost:?}");
                    }
                    if let Some(found) = &found {
                        assert_eq!(*found, record(is), "what is there is whole");
                    }
                    if found.is_none() && said > 0 {
                        // Nobody is forgotten but the one whose turn it was.
                        let turns =
                            text.lines().filter(|line| line.starts_with("=s") || line.starts_with("=f")).count() as i64;
                        assert!(
                            turns % 17 == 16 && turns % PEOPLE == person,
                            "person {person} is gone after {turns} turns"
                        );
                    }
                    sessions.insert(person, is);
                    journal.insert(person, known);
                }
                assert_eq!(store.unreadable(), 0);
                store.close().await;
            });
        }
        let path = folder.path().join("spotter.db");
        runtime.block_on(async {
            use sqlx::{Connection, Row};
            for file in [path.clone(), folder.path().join("spotter.db.keys")] {
                let mut on = sqlx::SqliteConnection::connect(file.to_str().expect("text")).await.expect("opens");
                let row = sqlx::query("PRAGMA integrity_check").fetch_one(&mut on).await.expect("checks");
                assert_eq!(row.try_get::<String, _>(0).expect("text"), "ok");
            }
        });
    };
    std::thread::scope(|scope| {
        let one_file = &one_file;
        let running: Vec<_> = (0..4).map(|n| scope.spawn(move || one_file(n * 977 + 5))).collect();
        for file in running {
            file.join().expect("this file lost nothing");
        }
    });
    let said = said.into_inner();
    eprintln!("{said} writes were acknowledged, {KILLS} processes were killed");
    assert!(said > 2 * KILLS, "{said} writes were acknowledged");
}

#[test]
fn postgres_cut_off_again_and_again_loses_nothing_it_acknowledged() {
    let Some(schema) = postgres("connections cut while writing") else { return };
    rt().block_on(async {
        let store = std::sync::Arc::new(postgres_store(&schema).await);
        let stop = std::sync::Arc::new(AtomicBool::new(false));
        let writers: Vec<_> = (0..8)
            .map(|person: i64| {
                let (store, stop) = (store.clone(), stop.clone());
                tokio::spawn(async move { write_until(&store, person, &stop).await })
            })
            .collect();
        let name = schema.name.clone();
        let cut = tokio::task::spawn_blocking(move || {
            for _ in 0..60 {
                std::thread::sleep(Duration::from_millis(60));
                stores::psql(&format!(
                    "SELECT pg_terminate_backend(pid)::text FROM pg_stat_activity WHERE application_name = '{name}'"
                ));
            }
        });
        cut.await.expect("cuts");
        stop.store(true, Ordering::Relaxed);
        let (mut written, mut failed) = (0, 0);
        for (person, writer) in writers.into_iter().enumerate() {
            let (acknowledged, failures, unsure) = writer.await.expect("no panic");
            let found = load_again(&store, &person.to_string()).await.expect("something is there");
            let is = found.touched;
            assert!(is == acknowledged || (unsure && is == acknowledged + 1), "said {acknowledged}, is {is}");
            assert_eq!(found, record(is));
            written += acknowledged;
            failed += failures;
        }
        assert!(written > 100, "{written} writes got through");
        assert!(failed > 0, "nothing was ever cut off");
        assert_eq!(store.unreadable(), 0);
    });
}

/// Counts up; says how far it came, how often it failed, and whether the last failure may have written.
async fn write_until(store: &Store, person: i64, stop: &AtomicBool) -> (i64, u32, bool) {
    let who = key(&person.to_string());
    let (mut acknowledged, mut failures, mut unsure) = (0, 0, false);
    while !stop.load(Ordering::Relaxed) || acknowledged == 0 {
        let (found, seen) = match store.load(&who).await {
            Ok(loaded) => loaded,
            Err(StoreError::Unavailable(_)) => {
                failures += 1;
                continue;
            }
            Err(other) => panic!("{other}"),
        };
        let is = found.map_or(0, |found| found.touched);
        assert!(is == acknowledged || (unsure && is == acknowledged + 1), "said {acknowledged}, is {is}");
        acknowledged = is;
        match store.save(&who, seen, Some(&record(is + 1))).await {
            Ok(saved) => {
                assert_eq!(saved, Saved::Yes, "nobody else writes this one");
                (acknowledged, unsure) = (is + 1, false);
            }
            Err(StoreError::Unavailable(_)) => (failures, unsure) = (failures + 1, true),
            Err(other) => panic!("{other}"),
        }
    }
    (acknowledged, failures, unsure)
}

async fn load_again(store: &Store, person: &str) -> Option<spotter::store::record::SessionRecord> {
    for _ in 0..20 {
        if let Ok((found, seen)) = store.load(&key(person)).await {
            assert!(seen != Revision::default() || found.is_none());
            return found;
        }
    }
    None
}
