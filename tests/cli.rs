//! The command line as its users meet it: the real program, its input and output, its exit codes.
#![cfg(all(feature = "terminal", feature = "sqlite"))]

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};

/// The program in a folder of its own, with nothing of this machine's settings.
fn spotter(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_spotter"));
    command.current_dir(folder).env_clear().env("LANG", "en_US.UTF-8").env("TIME_ZONE", "UTC");
    command
}

fn run(command: &mut Command, input: &str) -> Output {
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("spotter");
    let mut stdin = child.stdin.take().expect("its input");
    let input = input.to_owned();
    // In a thread of its own: a long input and a long output would wait for each other.
    let writer = std::thread::spawn(move || drop(stdin.write_all(input.as_bytes())));
    let output = child.wait_with_output().expect("its output");
    writer.join().expect("written");
    output
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("UTF-8")
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

fn assess(lines: &[Value]) -> (Vec<Value>, Option<i32>) {
    let input: String = lines.iter().map(|line| format!("{line}\n")).collect();
    let output = run(spotter(folder().path()).arg("assess"), &input);
    let lines = text(&output.stdout).lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    (lines, output.status.code())
}

#[test]
fn assess_concludes_or_says_what_it_needs() {
    let complete = json!({
        "region": "low-back", "rf-emergency": ["none"], "rf-serious": ["none"], "onset": "next-day", "severity": "3",
        "duration": "d1-3", "context": "first-time", "night-pain": "np-none",
    });
    let partial = json!({"region": "low-back", "rf-emergency": ["none"], "rf-serious": ["none"]});
    let (lines, code) = assess(&[
        json!({"id": "v1", "answers": complete}),
        json!({"id": "v2", "answers": partial}),
        json!({"id": "v3", "answers": partial, "mentioned": ["rfe-saddle"]}),
        json!({"answers": {"region": "knee", "rf-emergency": ["rfe-limb", "rfe-chest", "not-sure"]}}),
    ]);
    let core = ["region", "rf-emergency", "rf-serious", "onset", "severity", "duration", "context"];
    assert_eq!(
        lines[0],
        json!({"id": "v1", "outcome": "normal-doms-new-lifter", "urgency": "normal", "rule": "r-norm-new-lifter",
               "asked": core, "unused": ["night-pain"]})
    );
    assert_eq!(lines[1], json!({"id": "v2", "needs": "onset", "asked": core[..3]}));
    assert_eq!(lines[2]["asked"], json!(["rf-emergency", "region", "rf-serious"]), "a mention is asked about first");
    assert_eq!(lines[3]["rule"], "r-emg-life", "a flag and not sure is the flag; no id given, none returned");
    assert_eq!(lines[3].get("id"), None);
    assert_eq!(code, Some(0));
}

#[test]
fn assess_reports_a_wrong_line_in_its_place_and_goes_on() {
    let (lines, code) = assess(&[
        json!({"id": "v3", "answers": {"side": "sideways"}}),
        json!({"id": 4, "answers": {"shoe-size": "44"}}),
        json!({"id": "v5", "answers": {"rf-emergency": "none"}, "mentioned": ["rfe-nothing"]}),
        json!({"id": "v6", "answers": {"rf-serious": []}}),
        json!({"id": "v7", "answers": {"region": ["knee"]}}),
        json!({"id": "v8", "answers": {"severity": 11}}),
        json!({"id": "v9"}),
        json!({"id": "v10", "answers": {}}),
    ]);
    let error = |n: usize| lines[n]["error"].as_str().unwrap_or_else(|| panic!("{}", lines[n])).to_owned();
    assert_eq!(
        lines[0],
        json!({"id": "v3", "error": "unknown answer `sideways` to `side`; expected one of: both, left, right, not-sure"})
    );
    assert!(error(1).contains("unknown question `shoe-size`") && lines[1]["id"] == 4);
    assert!(error(2).contains("unknown sign `rfe-nothing`"));
    assert!(error(3).contains("the list is empty"));
    assert!(error(4).contains("`region`") && error(4).contains("one answer id"));
    assert!(error(5).contains("unknown answer `11` to `severity`"));
    assert!(error(6).contains("answers") && lines[6]["id"] == "v9");
    assert_eq!(lines[7]["needs"], "region");
    assert_eq!(code, Some(1));
}

#[test]
fn assess_survives_anything_on_a_line() {
    let output = run(spotter(folder().path()).arg("assess"), "{\n\u{0}\n[]\n\"x\"\n{\"answers\":{\"a\":{}}}\n💥\n\n");
    assert_eq!(text(&output.stdout).lines().count(), 6, "one answer for each line that is not empty");
    assert_eq!(output.status.code(), Some(1));
    assert!(!text(&output.stderr).contains("panicked"));
}

/// What `chat` says, one entry for each line that was put in, and one for the greeting.
fn chat(folder: &Path, lines: &[&str]) -> String {
    let input: String = lines.iter().map(|line| format!("{line}\n")).collect();
    let output = run(spotter(folder).arg("chat"), &input);
    assert!(output.status.success(), "{}", text(&output.stderr));
    text(&output.stdout)
}

#[test]
fn a_sore_new_lifter_gets_there_in_seven_answers_with_numbers_or_words() {
    let by_number = chat(folder().path(), &["1", "1", "11", "12", "1", "3", "2", "1"]);
    let by_word = chat(
        folder().path(),
        &[
            "yes",
            "low back",
            "none of these",
            "no",
            "next morning",
            "3/10",
            "1 to 3 days",
            "first or second deadlift day",
        ],
    );
    for said in [by_number, by_word] {
        assert!(said.contains("A sore low back is okay"), "{said}");
        assert!(said.contains("What you can train today"));
        assert!(!said.contains('\u{1b}'), "no colour in a pipe");
    }
}

#[test]
fn a_numb_groin_gets_there_in_two_answers() {
    let said = chat(folder().path(), &["keep my answers", "low back", "1"]);
    assert!(said.contains("emergency department"), "{said}");
    assert!(!said.contains("What you can train today"));
}

#[test]
fn typing_errors_and_several_answers_in_one_line_are_understood() {
    let said = chat(
        folder().path(),
        &[
            "1",
            "hamstirngs, back of the thigh",
            "none",
            "none",
            "suddenly, in a rep or a set",
            "six",
            "4 to 7 days",
            "better",
            "1, 2 and 4",
        ],
    );
    assert!(
        said.contains("Health history")
            || said.contains("Is any of this true")
            || said.contains("true for you")
            || said.contains("Last safety"),
        "the history screen comes next: {said}"
    );
}

#[test]
fn chat_goes_on_where_it_was() {
    let folder = folder();
    chat(folder.path(), &["1", "1", "11"]);
    let again = chat(folder.path(), &["1"]);
    assert!(again.contains("A check of yours is open"), "{again}");
    assert!(again.contains("And since the pain started"), "{again}");
}

#[test]
fn chat_keeps_nothing_where_nothing_may_be_kept() {
    let folder = folder();
    chat(folder.path(), &["2", "1", "1"]);
    let again = chat(folder.path(), &[]);
    assert!(again.contains("Where is the pain"), "the choice is kept, the check is not: {again}");
    chat(folder.path(), &["/privacy", "2"]);
    let fresh = chat(folder.path(), &[]);
    assert!(fresh.contains("Keep my answers"), "after /privacy and Delete nothing is known: {fresh}");
}

/// Kills the program at every point of a check, after its reply was read. Whatever was acknowledged is there.
#[test]
fn a_kill_loses_no_acknowledged_answer() {
    let answers = ["1", "1", "11", "12", "1", "3", "2"];
    let next = [
        "Where is the pain",
        "Safety first",
        "since the pain started",
        "When did you first",
        "How strong",
        "How long",
        "What was that training",
    ];
    for kill_after in 1..=answers.len() {
        let folder = folder();
        let mut child =
            spotter(folder.path()).arg("chat").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("spotter");
        let mut stdin = child.stdin.take().expect("its input");
        let mut stdout = BufReader::new(child.stdout.take().expect("its output"));
        let mut wait_for = |words: &str| {
            let mut line = String::new();
            while !line.contains(words) {
                line.clear();
                assert!(stdout.read_line(&mut line).expect("a line") > 0, "`{words}` was never said");
            }
        };
        wait_for("Keep my answers");
        for (answer, next) in answers.iter().zip(next).take(kill_after) {
            writeln!(stdin, "{answer}").expect("an answer");
            wait_for(next);
        }
        child.kill().expect("killed");
        child.wait().expect("gone");
        let again = chat(folder.path(), &["1"]);
        assert!(again.contains(next[kill_after - 1]), "after {kill_after} answers: {again}");
    }
}

#[test]
fn a_database_that_cannot_be_opened_is_named_and_nothing_is_lost() {
    let folder = folder();
    let output = run(spotter(folder.path()).arg("chat").env("DATABASE_URL", "sqlite:/nowhere/at/all.db"), "1\n");
    let said = text(&output.stderr);
    assert_eq!(output.status.code(), Some(1));
    assert!(said.contains("/nowhere/at/all.db") && said.contains("DATABASE_URL"), "{said}");
    std::fs::write(folder.path().join("spotter.db"), "this is not a database, it is a shopping list").expect("a file");
    let output = run(spotter(folder.path()).arg("chat"), "1\n");
    assert_eq!(output.status.code(), Some(1));
    let kept = std::fs::read_to_string(folder.path().join("spotter.db")).expect("still there");
    assert!(kept.contains("shopping list"), "what was there is not overwritten");
}

#[test]
fn a_terminal_that_goes_away_in_the_middle_loses_nothing() {
    let folder = folder();
    let mut child = spotter(folder.path())
        .arg("chat")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("spotter");
    let mut stdin = child.stdin.take().expect("its input");
    let mut stdout = BufReader::new(child.stdout.take().expect("its output"));
    let mut line = String::new();
    while !line.contains("No thanks") {
        line.clear();
        stdout.read_line(&mut line).expect("a line");
    }
    drop(stdout);
    let _ = stdin.write_all(b"1\n1\n");
    drop(stdin);
    let output = child.wait_with_output().expect("gone");
    let said = text(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("what you answered is kept"), "{said}");
}

#[test]
fn wrong_usage_is_exit_code_2_and_help_is_everywhere() {
    let folder = folder();
    assert_eq!(run(spotter(folder.path()).arg("dance"), "").status.code(), Some(2));
    assert_eq!(run(spotter(folder.path()).args(["flow", "--format", "crayon"]), "").status.code(), Some(2));
    for command in [
        vec!["chat"],
        vec!["assess"],
        vec!["responses"],
        vec!["responses", "check"],
        vec!["flow"],
        vec!["prove"],
        vec!["config", "check"],
    ] {
        let output = run(spotter(folder.path()).args(&command).arg("--help"), "");
        assert!(output.status.success() && text(&output.stdout).contains("Usage:"), "{command:?}");
    }
}

#[test]
fn an_unknown_language_is_refused_with_those_there_are() {
    let output = run(spotter(folder().path()).args(["chat", "--locale", "xx"]), "");
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("expected one of: en"), "{}", text(&output.stderr));
}

#[test]
fn settings_are_checked_and_secrets_never_shown() {
    let folder = folder();
    let check = |settings: &str, env: &[(&str, &str)]| {
        std::fs::write(folder.path().join("spotter.toml"), settings).expect("settings");
        run(spotter(folder.path()).args(["config", "check"]).envs(env.iter().copied()), "")
    };
    let fine = check("telegram_token = \"12345:secret\"\ndatabase_url = \"postgres://me:hunter2@db/spotter\"\n", &[]);
    let said = text(&fine.stdout) + &text(&fine.stderr);
    assert!(fine.status.success(), "{said}");
    assert!(said.contains("telegram    would run") && said.contains("PostgreSQL"), "{said}");
    assert!(!said.contains("secret") && !said.contains("hunter2"), "{said}");
    for (settings, env, wanted) in [
        ("telegarm_token = \"x\"\n", vec![], "telegarm_token"),
        ("listen = \n", vec![], "spotter.toml"),
        ("", vec![("LISTEN", "everywhere")], "LISTEN"),
        ("", vec![("RETENTION_DAYS", "soon")], "RETENTION_DAYS"),
        ("", vec![("RETENTION_DAYS", "0")], "at least 1"),
        ("listen = \"127.0.0.1:1\"\ndata_key = \"hunter2\nlog = \"info\"\n", vec![], "spotter.toml:2"),
        ("telegram_token = [\"hunter2\"]\n", vec![], "spotter.toml:1"),
        ("telegram_token = hunter2\n", vec![], "spotter.toml:1"),
        ("", vec![("DATABASE_URL", "sqlite::memory:")], "memory:"),
        ("", vec![("DATABASE_URL", "sqlite:/")], "path of a file"),
        ("", vec![("DATABASE_URL", "sqlite:.")], "path of a file"),
        ("", vec![("DATABASE_URL", "mysql://root:hunter2@x")], "DATABASE_URL"),
        ("", vec![("TIME_ZONE", "Middle-earth/Shire")], "TIME_ZONE"),
        ("", vec![("DATA_KEY_FILE", "/nowhere")], "DATA_KEY_FILE"),
        ("", vec![("QUIET_HOURS", "late")], "QUIET_HOURS"),
        ("", vec![("TELEGRAM_WEBHOOK_URL", "https://x.org/:hook")], "TELEGRAM_WEBHOOK_URL"),
        ("", vec![("TELEGRAM_WEBHOOK_URL", "https://x.org/a/*rest")], "TELEGRAM_WEBHOOK_URL"),
        ("", vec![("TELEGRAM_WEBHOOK_URL", "https://x.org/{hook}")], "TELEGRAM_WEBHOOK_URL"),
        ("", vec![("DISCORD_SHARDS", "3..1/2")], "DISCORD_SHARDS"),
        ("", vec![("DISCORD_PUBLIC_KEY", "abc")], "DISCORD_PUBLIC_KEY"),
    ] {
        let output = check(settings, &env);
        let said = text(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{said}");
        assert!(said.contains(wanted) && !said.contains("hunter2"), "{wanted}: {said}");
    }
}

#[test]
fn a_broken_file_of_words_is_named_with_its_line() {
    let folder = folder();
    let words = folder.path().join("words");
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("responses"), &words);
    let file = words.join("en/commands.ftl");
    let good = std::fs::read_to_string(&file).expect("words");
    std::fs::write(&file, good.replace("command-why = ", "command-why ")).expect("broken");
    let output = run(spotter(folder.path()).args(["responses", "check", "--responses"]).arg(&words), "");
    let said = text(&output.stdout);
    assert_eq!(output.status.code(), Some(1));
    let line = 1 + good.lines().position(|line| line.starts_with("command-why")).expect("it is there");
    assert!(said.contains(&format!("en/commands.ftl:{line}: W000")), "{said}");
    assert!(said.contains("W001") && said.contains("command-why"), "{said}");
    let chat = run(spotter(folder.path()).arg("chat").arg("--responses").arg(&words), "");
    assert_eq!(chat.status.code(), Some(1), "and nobody is served with it");
    std::fs::write(&file, good).expect("mended");
    let weights = words.join("en/classifier.tsv");
    let good = std::fs::read_to_string(&weights).expect("weights");
    std::fs::write(&weights, format!("{good}numb toes\ta-many\n")).expect("broken");
    let output = run(spotter(folder.path()).args(["responses", "check", "--responses"]).arg(&words), "");
    let said = text(&output.stdout);
    assert!(said.contains(&format!("en/classifier.tsv:{}:", good.lines().count() + 1)), "{said}");
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target)
        } else {
            std::fs::copy(entry.path(), target).map(|_| ()).expect("copied")
        }
    }
}

#[test]
fn the_chart_is_drawn_in_three_formats() {
    let folder = folder();
    for (format, begins) in [("mermaid", "flowchart TD"), ("dot", "digraph protocol"), ("svg", "<svg ")] {
        let output = run(spotter(folder.path()).args(["flow", "--format", format]), "");
        let chart = text(&output.stdout);
        assert!(output.status.success() && chart.starts_with(begins));
        for question in spotter::triage::Question::TRIAGE {
            assert!(chart.contains(question.id()), "{format} has no {}", question.id());
        }
    }
}

fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).expect("a folder");
    let mut names: Vec<String> =
        entries.map(|entry| entry.expect("an entry").file_name().into_string().expect("text")).collect();
    names.sort();
    names
}

#[test]
fn a_backup_is_restored_from_a_file_and_from_nothing_else() {
    let folder = folder();
    chat(folder.path(), &["1", "1", "11"]);
    let spot = |words: &[&str], input: &str| run(spotter(folder.path()).args(words), input);
    assert!(spot(&["backup", "b"], "").status.success());
    let whole = std::fs::read_to_string(folder.path().join("b")).expect("a backup");
    let piped = spot(&["restore", "/dev/stdin", "--replace"], &whole);
    assert_eq!(piped.status.code(), Some(1), "{}", text(&piped.stdout));
    let pipe = folder.path().join("pipe");
    assert!(Command::new("mkfifo").arg(&pipe).status().expect("mkfifo").success());
    assert_eq!(spot(&["restore", "pipe", "--replace"], "").status.code(), Some(1), "and does not wait for ever");
    assert!(chat(folder.path(), &["1"]).contains("A check of yours is open"), "everything is as it was");
    let restored = spot(&["restore", "b", "--replace"], "");
    assert!(restored.status.success() && text(&restored.stdout).contains("came back   1 conversations"));
    assert!(chat(folder.path(), &["1"]).contains("A check of yours is open"));
    // A backup that cannot be written leaves nothing behind.
    assert_eq!(spot(&["backup", "nowhere/b"], "").status.code(), Some(1));
    let verified = spot(&["restore", "b", "--verify"], "");
    assert!(verified.status.success());
    let forgotten = spot(&["data", "forget", "--platform", "terminal", "--person", "local"], "");
    assert!(text(&forgotten.stdout).contains("everything about them is deleted"));
    chat(folder.path(), &["1"]);
    let verified = spot(&["restore", "b", "--verify"], "");
    assert_eq!(verified.status.code(), Some(1), "rows that no key opens: {}", text(&verified.stdout));
}

#[test]
fn nobody_reading_the_result_is_no_panic() {
    let folder = folder();
    chat(folder.path(), &["1", "1"]);
    let person = ["--platform", "terminal", "--person", "local"];
    for words in
        [vec!["backup", "b"], vec!["restore", "b", "--verify"], [vec!["data", "forget"], person.to_vec()].concat()]
    {
        let mut command = spotter(folder.path());
        let mut child = command.args(&words).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("spotter");
        drop(child.stdout.take());
        let output = child.wait_with_output().expect("gone");
        assert!(!text(&output.stderr).contains("panicked"), "{words:?}: {}", text(&output.stderr));
        assert!(output.status.code().is_some_and(|code| code < 2), "{words:?}");
    }
    assert!(chat(folder.path(), &[]).contains("Keep my answers"), "and what was to be done was done");
}

#[test]
fn an_operators_command_in_the_wrong_folder_says_so_and_makes_nothing() {
    let folder = folder();
    let person = ["--platform", "terminal", "--person", "local"];
    for words in [
        vec!["backup", "b"],
        [vec!["data", "forget"], person.to_vec()].concat(),
        [vec!["data", "export"], person.to_vec()].concat(),
        vec!["data", "purge"],
        vec!["data", "rotate-key"],
        vec!["restore", "b"],
        vec!["restore", "b", "--verify"],
    ] {
        let output = run(spotter(folder.path()).args(&words), "");
        assert_eq!(output.status.code(), Some(1), "{words:?}");
        let made = names(folder.path());
        assert!(made.is_empty(), "{words:?} made {made:?}");
    }
}

#[test]
fn many_first_starts_at_once_find_one_key() {
    let folder = folder();
    let starts: Vec<_> = (0..6)
        .map(|_| {
            let mut start = spotter(folder.path());
            start.args(["data", "migrate"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("spotter")
        })
        .collect();
    for start in starts {
        let output = start.wait_with_output().expect("its output");
        assert!(output.status.success(), "{}", text(&output.stderr));
    }
    chat(folder.path(), &["1", "1"]);
}

#[test]
fn chat_deletes_nobody_else() {
    use spotter::store::{DataKey, Platform, Revision, SessionKey, SessionStore, SqliteStore, record::SessionRecord};
    let folder = folder();
    chat(folder.path(), &["1", "1"]);
    let key = std::fs::read_to_string(folder.path().join("spotter.db.data-key")).expect("a key");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let open = async || {
        let key = DataKey::parse(&key).expect("a key");
        SqliteStore::open(&folder.path().join("spotter.db"), &key).await.expect("opens")
    };
    let who = |platform, person: &str| SessionKey { platform, person: person.to_owned() };
    let (other, own) = (who(Platform::Telegram, "1"), who(Platform::Terminal, "local"));
    runtime.block_on(async {
        let store = open().await;
        let old = SessionRecord { touched: 5, ..SessionRecord::of(&spotter::conversation::Session::default()) };
        store.save(&other, Revision::default(), Some(&old)).await.expect("saves");
        let (kept, seen) = store.load(&own).await.expect("loads");
        let long_ago = SessionRecord { touched: 5, ..kept.expect("it is kept") };
        store.save(&own, seen, Some(&long_ago)).await.expect("saves");
        store.close().await;
    });
    let fresh = chat(folder.path(), &[]);
    assert!(fresh.contains("Keep my answers"), "their own is old enough to be gone: {fresh}");
    runtime.block_on(async {
        let store = open().await;
        assert!(store.load(&other).await.expect("loads").0.is_some());
        assert!(store.load(&own).await.expect("loads").0.is_none());
        store.close().await;
    });
}

/// A new key whose command was stopped before the file got its name is found and put in its place.
#[test]
fn a_change_of_the_key_that_was_stopped_is_finished() {
    let folder = folder();
    chat(folder.path(), &["1", "1", "11"]);
    let beside = folder.path().join("spotter.db.data-key");
    let old = std::fs::read(&beside).expect("a key");
    assert!(run(spotter(folder.path()).args(["data", "rotate-key"]), "").status.success());
    std::fs::rename(&beside, folder.path().join("spotter.db.data-key.new")).expect("moves");
    std::fs::write(&beside, old).expect("writes");
    assert!(chat(folder.path(), &["1"]).contains("A check of yours is open"));
    assert!(!names(folder.path()).contains(&"spotter.db.data-key.new".to_owned()));
    assert!(chat(folder.path(), &["1"]).contains("A check of yours is open"));
    // Without any key beside it, none is made: it would open nothing.
    std::fs::remove_file(&beside).expect("deletes");
    std::fs::remove_file(folder.path().join("spotter.db.keys")).expect("deletes");
    let output = run(spotter(folder.path()).arg("chat"), "");
    assert_eq!(output.status.code(), Some(1));
    assert!(!beside.exists() && !text(&output.stderr).contains("DATABASE_URL"), "{}", text(&output.stderr));
}

/// Killed at any moment, a restore of the keys has put back all of them or none.
#[test]
fn keys_come_back_all_at_once_or_not_at_all() {
    use sqlx::{Connection, Executor, Row};
    const KEYS: i64 = 20_000;
    let folder = folder();
    chat(folder.path(), &["1", "1"]);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let count = |folder: &Path, sql: &'static str| {
        let path = folder.join("spotter.db.keys");
        runtime.block_on(async {
            let mut on = sqlx::SqliteConnection::connect(path.to_str().expect("text")).await.expect("opens");
            let row = on.fetch_one(sql).await.expect("the SQL is right");
            row.try_get::<i64, _>(0).expect("a number")
        })
    };
    count(
        folder.path(),
        "WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 20000) \
         INSERT INTO person_key SELECT randomblob(16), randomblob(81), 1 FROM n RETURNING 1",
    );
    assert!(run(spotter(folder.path()).args(["backup", "--keys", "k"]), "").status.success());
    let key = std::fs::read_to_string(folder.path().join("spotter.db.data-key")).expect("a key");
    let new = tempfile::tempdir().expect("a folder");
    std::fs::copy(folder.path().join("k"), new.path().join("k")).expect("copies");
    let (mut killed, keys) = (0, new.path().join("spotter.db.keys"));
    for turn in 0..40 {
        let mut restore = spotter(new.path());
        let restore = restore.args(["restore", "--keys", "k"]).env("DATA_KEY", &key);
        let mut child = restore.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("spotter");
        std::thread::sleep(std::time::Duration::from_millis(15 * turn));
        child.kill().expect("killed");
        killed += i32::from(!child.wait().expect("gone").success());
        if keys.exists() {
            assert_eq!(count(new.path(), "SELECT count(*) FROM person_key"), KEYS + 1);
            std::fs::remove_file(&keys).expect("deletes");
        }
    }
    assert!(killed > 2, "{killed} were killed in the middle");
}
