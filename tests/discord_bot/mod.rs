//! The real program, run against the emulated Discord.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use spotter::emulator::discord::{Emulator, Person};
use spotter::library::{Locale, ResponseLibrary, embedded};
use spotter::triage::walk::Trail;
use spotter::triage::{Choice, Kind, Outcome};

#[path = "../bot/paths.rs"]
mod paths;

pub use paths::path_to;
use paths::paths;

pub const TOKEN: &str = "MTA.test-token_of.the-emulated-bot";

/// A server, and a channel in it.
pub const SERVER: u64 = 500 << 22;
pub const CHANNEL: u64 = 600;

/// A running `spotter run`, its Discord, and the folder of its database.
pub struct Bot {
    pub discord: Emulator,
    pub listen: SocketAddr,
    pub words: ResponseLibrary,
    folder: tempfile::TempDir,
    settings: Vec<(String, String)>,
    child: Child,
}

impl Bot {
    /// With one shard and nothing special.
    pub async fn start() -> Bot {
        Bot::with(Emulator::start(TOKEN).await.expect("the emulator starts"), 1, &[]).await
    }

    /// Against this Discord, with so many shards and more settings.
    pub async fn with(discord: Emulator, shards: usize, settings: &[(&str, &str)]) -> Bot {
        tokio::task::spawn_blocking(paths).await.expect("every outcome can be reached");
        let folder = tempfile::tempdir().expect("a folder");
        // Taken and given back: the program will take it a moment later.
        let listen = std::net::TcpListener::bind("127.0.0.1:0").and_then(|socket| socket.local_addr()).expect("a port");
        let mut all = vec![
            ("DISCORD_TOKEN".to_owned(), TOKEN.to_owned()),
            ("DISCORD_API_URL".to_owned(), discord.url()),
            ("DATABASE_URL".to_owned(), format!("sqlite:{}", folder.path().join("spotter.db").display())),
            ("LISTEN".to_owned(), listen.to_string()),
            ("LOG".to_owned(), "trace".to_owned()),
            ("TIME_ZONE".to_owned(), "UTC".to_owned()),
        ];
        all.extend(settings.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        let words = ResponseLibrary::load_complete(&embedded()).expect("the words are complete").0;
        let child = run(&all, folder.path());
        let bot = Bot { discord, listen, words, folder, settings: all, child };
        bot.discord.connected(shards).await.expect("the bot connects");
        while bot.page("/readyz").await.0 != 200 {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        bot
    }

    /// `kill -9`, and a new start on the same database.
    pub async fn killed_and_started(&mut self) {
        self.child.kill().expect("it was running");
        self.child.wait().expect("it is over");
        self.discord.excuses();
        let before = self.discord.identified().len();
        self.child = run(&self.settings, self.folder.path());
        self.discord.identified_times(before + 1).await.expect("the bot connects again");
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

    /// Somebody on the server.
    pub fn person(&self, id: u64) -> Person {
        // The first account of all is what serenity makes up where somebody is missing.
        self.discord.person(100 + id, "en-US", SERVER, CHANNEL)
    }

    /// Where its database is.
    pub fn database(&self) -> PathBuf {
        self.folder.path().join("spotter.db")
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

    /// Somebody begins, and answers the first screen.
    pub async fn begins(&self, person: &Person) -> Result<(), String> {
        person.commands("check", None).await?;
        person.presses(&self.label("keep")).await
    }

    /// Somebody answers the way to an outcome, as far as `questions` of it.
    pub async fn walks(&self, person: &Person, trail: &Trail, questions: usize) -> Result<(), String> {
        for question in trail.asked.iter().take(questions) {
            let answer = trail.used.answer(*question).expect("every question asked is answered");
            let choices: Vec<Choice> = answer.choices().collect();
            let failed = |e| format!("{}: {e}", question.id());
            if question.kind() == Kind::Several && choices.iter().any(|choice| !choice.is_exclusive()) {
                let labels: Vec<String> = choices.iter().map(|choice| self.answer(*choice)).collect();
                person.selects(&labels).await.map_err(failed)?;
                person.presses(&self.label("done")).await.map_err(failed)?;
            } else {
                for choice in choices {
                    person.answers(&self.answer(choice)).await.map_err(failed)?;
                }
            }
        }
        Ok(())
    }

    /// Somebody walks the whole way and reads the outcome.
    pub async fn reaches(&self, person: &Person, outcome: Outcome) -> Result<(), String> {
        let trail = path_to(outcome);
        self.walks(person, &trail, usize::MAX).await?;
        self.sees(person, outcome).await
    }

    /// Somebody reads an outcome.
    pub async fn sees(&self, person: &Person, outcome: Outcome) -> Result<(), String> {
        person.sees(&self.title(outcome)).await
    }

    /// The title of an outcome.
    pub fn title(&self, outcome: Outcome) -> String {
        self.says(&format!("outcome-{}", outcome.id()), Some("title"))
    }

    /// Nothing was wrong with any request.
    pub async fn was_polite(&self) {
        self.discord.quiet_for(Duration::from_millis(1500)).await;
        assert_eq!(self.discord.complaints(), Vec::<String>::new());
    }
}

impl Drop for Bot {
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
    let log: PathBuf = folder.join("log");
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
