//! The real program, run against the emulated Discord.

use std::ops::{Deref, DerefMut};
use std::path::PathBuf;
use std::time::Duration;

use spotter::emulator::discord::{Emulator, Person};
use spotter::triage::walk::Trail;
use spotter::triage::{Choice, Kind, Outcome};

use crate::program::{Program, path_to};

pub const TOKEN: &str = "MTA.test-token_of.the-emulated-bot";

/// A server, and a channel in it.
pub const SERVER: u64 = 500 << 22;
pub const CHANNEL: u64 = 600;

/// A running `spotter run`, and its Discord.
pub struct Bot {
    pub discord: Emulator,
    program: Program,
}

impl Bot {
    /// With one shard and nothing special.
    pub async fn start() -> Bot {
        Bot::with(Emulator::start(TOKEN).await.expect("the emulator starts"), 1, &[]).await
    }

    /// Against this Discord, with so many shards and more settings.
    pub async fn with(discord: Emulator, shards: usize, settings: &[(&str, &str)]) -> Bot {
        let url = discord.url();
        let mut all = vec![("DISCORD_TOKEN", TOKEN), ("DISCORD_API_URL", url.as_str())];
        all.extend(settings);
        let bot = Bot { discord, program: Program::start(&all).await };
        bot.discord.connected(shards).await.expect("the bot connects");
        while bot.page("/readyz").await.0 != 200 {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        bot
    }

    /// `kill -9`, and a new start on the same database.
    pub async fn killed_and_started(&mut self) {
        self.program.is_killed();
        self.discord.excuses();
        let before = self.discord.identified().len();
        self.program.starts_again();
        self.discord.identified_times(before + 1).await.expect("the bot connects again");
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

    /// Nothing was wrong with any request.
    pub async fn was_polite(&self) {
        self.discord.quiet_for(Duration::from_millis(1500)).await;
        assert_eq!(self.discord.complaints(), Vec::<String>::new());
    }
}

impl Deref for Bot {
    type Target = Program;

    fn deref(&self) -> &Program {
        &self.program
    }
}

impl DerefMut for Bot {
    fn deref_mut(&mut self) -> &mut Program {
        &mut self.program
    }
}
