//! The house is in order: who may use whom, what is generated is fresh, the README tells the truth.

use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten() {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            files.push(path);
        }
    }
    files
}

/// Which other rooms a room may use. What is not listed here may be used by nobody else.
const MAY_USE: &[(&str, &[&str])] = &[
    ("triage", &["names"]),
    ("aftercare", &["triage", "names", "conversation"]),
    ("understanding", &["triage", "names"]),
    ("conversation", &["triage", "aftercare", "understanding", "names"]),
    ("library", &["triage", "aftercare", "conversation", "names", "understanding"]),
    ("proof", &["triage", "aftercare", "understanding", "conversation", "library"]),
    ("store", &["triage", "aftercare", "config", "conversation", "names", "understanding"]),
    ("terminal", &["app", "conversation", "library", "store", "triage"]),
    (
        "telegram",
        &[
            "app",
            "attempt",
            "config",
            "conversation",
            "library",
            "mailbox",
            "patience",
            "readers",
            "serve",
            "store",
            "telemetry",
            "names",
        ],
    ),
    // `proof` knows everything that can be said: a unit test writes all of it.
    (
        "discord",
        &[
            "app",
            "attempt",
            "config",
            "conversation",
            "library",
            "mailbox",
            "patience",
            "proof",
            "readers",
            "serve",
            "store",
            "telemetry",
        ],
    ),
];

#[test]
fn rooms_use_only_the_rooms_they_may() {
    let mut wrong = Vec::new();
    for (room, allowed) in MAY_USE {
        let files = rust_files(&root().join("src").join(room));
        assert!(!files.is_empty(), "there is no room `{room}`");
        for file in files {
            let text = std::fs::read_to_string(&file).expect("a file");
            for (n, line) in text.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//")) {
                for used in line.split("crate::").skip(1) {
                    let used: String = used.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
                    if used != *room && !allowed.contains(&used.as_str()) {
                        wrong.push(format!("{}:{}: `{room}` uses `{used}`", file.display(), n + 1));
                    }
                }
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

/// The pure rooms have no clock, no chance, no I/O, no environment, no printing.
#[test]
fn pure_rooms_are_pure() {
    let forbidden = [
        "std::time",
        "std::fs",
        "std::env",
        "std::net",
        "std::io",
        "std::thread",
        "std::process",
        "tokio",
        "rand::",
        "println!",
        "eprintln!",
        "async ",
        "Instant::now",
        "SystemTime",
        "jiff",
    ];
    let mut wrong = Vec::new();
    for room in ["triage", "aftercare", "understanding", "conversation", "library", "proof"] {
        for file in rust_files(&root().join("src").join(room)) {
            let text = std::fs::read_to_string(&file).expect("a file");
            for (n, line) in text.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//")) {
                for word in forbidden.iter().filter(|word| line.contains(**word)) {
                    wrong.push(format!("{}:{}: {word}", file.display(), n + 1));
                }
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn the_protocol_page_is_fresh() {
    use spotter::flow::Flow;
    use spotter::library::{ResponseLibrary, embedded};
    let library = ResponseLibrary::load_complete(&embedded()).expect("English is complete").0;
    let chart = Flow::of_the_protocol(&library).mermaid();
    let page = std::fs::read_to_string(root().join("docs/protocol.md")).unwrap_or_default();
    assert!(
        page.contains(&chart),
        "docs/protocol.md is older than the protocol; refresh it with\n    \
         (sed '/^```mermaid/q' docs/protocol.md; cargo run -q -- flow; echo '```') > p && mv p docs/protocol.md"
    );
}

/// Every command in the README is one that `.ci/run` or a test runs.
#[test]
fn every_command_of_the_readme_is_run() {
    let readme = std::fs::read_to_string(root().join("README.md")).expect("README.md");
    let ci = std::fs::read_to_string(root().join(".ci/run")).expect(".ci/run");
    let commands =
        readme.lines().map(str::trim).filter(|line| line.starts_with("cargo ") || line.starts_with("spotter "));
    let commands: Vec<&str> = commands.map(|line| line.split(" #").next().unwrap_or(line).trim()).collect();
    assert!(commands.len() >= 2, "the README has the command that runs it and the one that tests it");
    for command in commands {
        assert!(ci.contains(command), "`{command}` is in the README and not in .ci/run");
    }
}

/// The conversation in the README is what the program says today.
#[cfg(all(feature = "terminal", feature = "sqlite"))]
#[test]
fn the_transcript_of_the_readme_is_real() {
    use std::io::Write;
    use std::process::{Command, Stdio};
    let readme = std::fs::read_to_string(root().join("README.md")).expect("README.md");
    let shown = readme.split("```text\n").nth(1).and_then(|rest| rest.split("```").next()).expect("a transcript");
    let typed: String =
        shown.lines().filter_map(|line| line.strip_prefix("> ")).map(|line| format!("{line}\n")).collect();
    let folder = tempfile::tempdir().expect("a folder");
    let mut child = Command::new(env!("CARGO_BIN_EXE_spotter"))
        .arg("chat")
        .current_dir(folder.path())
        .env_clear()
        .env("TIME_ZONE", "UTC")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("spotter");
    child.stdin.take().expect("its input").write_all(typed.as_bytes()).expect("written");
    let said = String::from_utf8(child.wait_with_output().expect("its output").stdout).expect("UTF-8");
    // Dates move on; everything else has to be there, in order. “…” stands for lines that were left out.
    let mut rest = said.as_str();
    let lines = shown.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("> ") && *line != "…");
    for line in lines.filter(|line| !line.starts_with("Usually:") && !line.contains("at the latest")) {
        let at = rest.find(line).unwrap_or_else(|| panic!("it no longer says, at this point: {line}"));
        rest = &rest[at + line.len()..];
    }
}

/// Files stay small enough to be one thing.
#[test]
fn files_stay_small() {
    let long: Vec<String> = rust_files(&root().join("src"))
        .iter()
        .map(|file| (file, std::fs::read_to_string(file).expect("a file").lines().count()))
        .filter(|(_, lines)| *lines > 500)
        .map(|(file, lines)| format!("{}: {lines} lines", file.display()))
        .collect();
    assert_eq!(long, Vec::<String>::new());
}
