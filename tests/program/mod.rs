//! The real program, run as somebody who serves it runs it: what it logs, what its pages say, and its words.

use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use spotter::library::{Locale, ResponseLibrary, embedded};
use spotter::triage::{Choice, Kind, Outcome, Urgency};
use tokio::task::JoinSet;

mod paths;

pub use paths::path_to;
use paths::paths;

/// A running `spotter run`, and the folder of its database.
pub struct Program {
    pub listen: SocketAddr,
    pub folder: tempfile::TempDir,
    words: ResponseLibrary,
    settings: Vec<(String, String)>,
    child: Child,
}

impl Program {
    /// Starts it, with these settings in place of the usual ones.
    pub async fn start(settings: &[(&str, &str)]) -> Program {
        tokio::task::spawn_blocking(paths).await.expect("every outcome can be reached");
        let folder = tempfile::tempdir().expect("a folder");
        // Taken and given back: the program will take it a moment later.
        let listen = std::net::TcpListener::bind("127.0.0.1:0").and_then(|socket| socket.local_addr()).expect("a port");
        let mut all = vec![
            ("DATABASE_URL".to_owned(), format!("sqlite:{}", folder.path().join("spotter.db").display())),
            ("LISTEN".to_owned(), listen.to_string()),
            ("LOG".to_owned(), "trace".to_owned()),
            ("TIME_ZONE".to_owned(), "UTC".to_owned()),
        ];
        all.extend(settings.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        let words = ResponseLibrary::load_complete(&embedded()).expect("the words are complete").0;
        let child = run(&all, folder.path());
        Program { listen, folder, words, settings: all, child }
    }

    /// `kill -9`.
    pub fn is_killed(&mut self) {
        self.child.kill().expect("it was running");
        self.child.wait().expect("it is over");
    }

    /// A new start on the same database.
    pub fn starts_again(&mut self) {
        self.child = run(&self.settings, self.folder.path());
    }

    /// SIGTERM; the exit code.
    pub fn stopped(&mut self) -> Option<i32> {
        let sent = Command::new("kill").arg("-TERM").arg(self.child.id().to_string()).status().expect("kill is there");
        assert!(sent.success());
        for _ in 0..300 {
            if let Some(status) = self.child.try_wait().expect("it can be waited for") {
                return status.code();
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        None
    }

    /// What it logged, all of it.
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("log")).unwrap_or_default()
    }

    /// Lines of the log that quote any of these.
    pub fn quotes(&self, words: &[&str]) -> Vec<String> {
        let log = self.log();
        let quoting = log.lines().filter(|line| words.iter().any(|word| line.contains(word)));
        quoting.map(|line| line.chars().take(2000).collect()).collect()
    }

    /// One of its own pages. The listener may come up a moment after the platform.
    pub async fn page(&self, path: &str) -> (u16, String) {
        let url = format!("http://{}{path}", self.listen);
        for _ in 0..100 {
            if let Ok(answer) = reqwest::get(&url).await {
                return (answer.status().as_u16(), answer.text().await.expect("text"));
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("nobody listens on {}", self.listen)
    }

    /// An English message.
    pub fn says(&self, id: &str, slot: Option<&str>) -> String {
        let raw = self.words.raw(&Locale::base(), id, slot).unwrap_or_else(|| panic!("there is no {id}"));
        raw.lines().next().unwrap_or_default().to_owned()
    }

    /// The label of a button of the interface.
    pub fn label(&self, id: &str) -> String {
        self.says(&format!("label-{id}"), None)
    }

    /// The label of an answer.
    pub fn answer(&self, choice: Choice) -> String {
        match choice.question().kind() {
            Kind::Scale if !choice.is_not_sure() => choice.id().to_owned(),
            _ => self.says(&format!("ask-{}", choice.question().id()), Some(choice.id())),
        }
    }

    /// The title of an outcome.
    pub fn title(&self, outcome: Outcome) -> String {
        self.says(&format!("outcome-{}", outcome.id()), Some("title"))
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        if std::thread::panicking() {
            let log = self.log();
            let lines: Vec<&str> = log.lines().filter(|line| !line.contains("sqlx")).collect();
            eprintln!("--- the end of its log ---\n{}", lines[lines.len().saturating_sub(30)..].join("\n"));
        }
    }
}

fn run(settings: &[(String, String)], folder: &Path) -> Child {
    let log = folder.join("log");
    let log = std::fs::File::options().create(true).append(true).open(log).expect("a log");
    Command::new(env!("CARGO_BIN_EXE_spotter"))
        .arg("run")
        .env_clear()
        .envs(settings.iter().map(|(name, value)| (name.as_str(), value.as_str())))
        .current_dir(folder)
        .stdin(Stdio::null())
        .stdout(log.try_clone().expect("a log"))
        .stderr(log)
        .spawn()
        .expect("the program starts")
}

/// Somebody for every outcome, all at once: each of them reaches it.
pub async fn every_outcome_is_reached<F>(person: impl Fn(u16, Outcome) -> F) -> Result<(), String>
where
    F: Future<Output = Result<(), String>> + Send + 'static,
{
    let seen = everybody_reaches(Outcome::ALL, person).await?;
    assert_eq!(seen.len(), Outcome::ALL.len());
    assert!(Urgency::ALL.iter().all(|urgency| seen.contains(urgency)), "every class of urgency");
    Ok(())
}

/// Somebody for each of these outcomes, all at once; how urgent what they reached is.
pub async fn everybody_reaches<F>(
    outcomes: &[Outcome],
    person: impl Fn(u16, Outcome) -> F,
) -> Result<Vec<Urgency>, String>
where
    F: Future<Output = Result<(), String>> + Send + 'static,
{
    let mut people = JoinSet::new();
    for (n, outcome) in (0..).zip(outcomes.iter().copied()) {
        let reached = person(n, outcome);
        people.spawn(async move {
            reached.await.map_err(|e| format!("{}: {e}", outcome.id()))?;
            Ok::<Urgency, String>(outcome.urgency())
        });
    }
    let mut seen = Vec::new();
    while let Some(person) = people.join_next().await {
        seen.push(person.map_err(|e| e.to_string())??);
    }
    Ok(seen)
}
