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
