//! Several processes on one PostgreSQL lose nothing and double nothing: 200 people press at random, each press is handled by
//! any of 4 processes, every third is delivered to two of them at once, and everybody ends where a single process would have
//! brought them.
#![cfg(feature = "postgres")]

mod stores;

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::{Mutex, mpsc};

use spotter::app::{App, Inbound};
use spotter::conversation::{Tag, Timestamp};
use spotter::store::SessionStore;
use stores::{NOW, key, library, memory, postgres, postgres_store, reader, rt, tokens};

const PROCESSES: usize = 4;
const PEOPLE: usize = 200;
const PRESSES: usize = 14;

/// One press: whose, the how-manieth, and what. `-` is arriving.
fn handle<'a>(
    person: &str,
    n: usize,
    token: &'a str,
) -> (spotter::store::SessionKey, Inbound<'a>, u64, Timestamp, Tag) {
    let inbound = if token == "-" { Inbound::Arrived } else { Inbound::Pressed(token) };
    let number = n as u64 + 1;
    let tag = Tag(person.parse::<u32>().expect("a number") * 100 + n as u32);
    (key(person), inbound, number, Timestamp(NOW.0 + n as i64), tag)
}

/// Handles what it is told on standard input, one line each. Runs in a process of its own.
#[test]
#[ignore = "a part of the test below"]
fn worker() {
    let url = std::env::var("SPOTTER_WORKER").expect("run by the test below");
    let runtime = rt();
    let store = runtime.block_on(spotter::store::PostgresStore::open(&url, &stores::data_key())).expect("opens");
    let app = std::sync::Arc::new(App::new(spotter::store::Store::Postgres(store), library()));
    for line in std::io::stdin().lock().lines() {
        let line = line.expect("a line");
        let app = app.clone();
        runtime.spawn(async move {
            let words: Vec<&str> = line.split(' ').collect();
            let (who, inbound, delivery, now, tag) = handle(words[0], words[1].parse().expect("a number"), words[2]);
            // Busy is an honest answer: the platform delivers it again.
            while app.handle(&who, inbound, Some(delivery), &reader(), now, tag).await.is_err() {}
            let mut out = std::io::stdout().lock();
            writeln!(out, "\n={}", words[0]).and_then(|()| out.flush()).expect("says");
        });
    }
}

/// A small generator of numbers, the same in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % n.max(1)
    }
}

/// What everybody presses, and where a single process brings them.
async fn script(random: &mut Random) -> Vec<(Vec<String>, Option<spotter::store::record::SessionRecord>)> {
    let app = App::new(memory(), library());
    let mut all = Vec::new();
    for person in 0..PEOPLE {
        let person = person.to_string();
        let (mut presses, mut token) = (Vec::new(), "-".to_owned());
        for n in 0..PRESSES {
            presses.push(token.clone());
            let (who, inbound, delivery, now, tag) = handle(&person, n, &token);
            let reply = app.handle(&who, inbound, Some(delivery), &reader(), now, tag).await.expect("a reply");
            // The choice must be "keep": what is in memory only is another promise. Nobody deletes what is compared.
            let buttons: Vec<String> = tokens(&reply)
                .into_iter()
                .filter(|t| n > 0 || t.contains(".k.keep"))
                .filter(|t| !t.contains(".k.just") && !t.contains(".k.no") && !t.ends_with(".f"))
                .collect();
            if buttons.is_empty() {
                break;
            }
            token = buttons[random.below(buttons.len())].clone();
        }
        let end = app.store().load(&key(&person)).await.expect("loads").0;
        all.push((presses, end));
    }
    all
}

fn start(url: &str, said: mpsc::Sender<usize>) -> (Child, Mutex<ChildStdin>) {
    let mut child = Command::new(std::env::current_exe().expect("this test"))
        .args(["worker", "--exact", "--ignored", "--nocapture", "--test-threads=1"])
        .env("SPOTTER_WORKER", url)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("starts");
    let out = BufReader::new(child.stdout.take().expect("an output"));
    std::thread::spawn(move || {
        for line in out.lines().map_while(Result::ok) {
            if let Some(person) = line.strip_prefix('=').and_then(|p| p.parse().ok()) {
                said.send(person).expect("somebody listens");
            }
        }
    });
    let stdin = Mutex::new(child.stdin.take().expect("an input"));
    (child, stdin)
}

#[test]
fn four_processes_end_where_one_would() {
    let Some(schema) = postgres("four processes at once") else { return };
    let mut random = Random(42);
    let runtime = rt();
    let script = runtime.block_on(script(&mut random));
    let (said, hear) = mpsc::channel();
    // The first screen is answered in memory, so the first two presses go to one process; from then on to any.
    let mut workers: Vec<_> = (0..PROCESSES).map(|_| start(&schema.url, said.clone())).collect();
    let mut at = vec![0; PEOPLE];
    let mut waiting = vec![0; PEOPLE];
    let mut left: usize = PEOPLE;
    let mut doubled = 0;
    let mut send = |person: usize, n: usize, random: &mut Random, waiting: &mut Vec<usize>| {
        let first = if n < 2 { person % PROCESSES } else { random.below(PROCESSES) };
        let also = (n >= 2 && random.below(3) == 0).then(|| (first + 1) % PROCESSES);
        doubled += usize::from(also.is_some());
        for worker in [Some(first), also].into_iter().flatten() {
            let mut input = workers[worker].1.lock().expect("an input");
            writeln!(input, "{person} {n} {}", script[person].0[n]).expect("tells");
            waiting[person] += 1;
        }
    };
    for person in 0..PEOPLE {
        send(person, 0, &mut random, &mut waiting);
    }
    while left > 0 {
        let person = hear.recv_timeout(std::time::Duration::from_secs(60)).expect("everybody is answered");
        waiting[person] -= 1;
        if waiting[person] > 0 {
            continue;
        }
        at[person] += 1;
        if at[person] < script[person].0.len() {
            send(person, at[person], &mut random, &mut waiting);
        } else {
            left -= 1;
        }
    }
    assert!(doubled > 300, "{doubled} were delivered twice");
    for (child, input) in workers.drain(..) {
        drop(input);
        let mut child = child;
        child.wait().expect("ends");
    }
    runtime.block_on(async {
        let store = postgres_store(&schema).await;
        let mut concluded = 0;
        for (person, (_, expected)) in script.iter().enumerate() {
            let found = store.load(&key(&person.to_string())).await.expect("loads").0;
            assert!(found == *expected, "person {person} is somewhere else than with one process");
            concluded +=
                usize::from(found.and_then(|record| record.check).is_some_and(|check| check.concluded.is_some()));
        }
        assert!(concluded > 10, "{concluded} reached an outcome");
        store.close().await;
    });
}
