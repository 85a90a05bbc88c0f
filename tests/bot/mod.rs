//! The real program, run against the emulated Telegram.

use std::ops::{Deref, DerefMut};
use std::time::Duration;

use spotter::emulator::telegram::{Emulator, Person};
use spotter::triage::walk::Trail;
use spotter::triage::{Choice, Kind, Outcome};

use crate::program::{Program, path_to};

pub const TOKEN: &str = "4242:test-token_of-the-emulated-bot";

/// A running `spotter run`, and its Telegram.
pub struct Bot {
    pub telegram: Emulator,
    program: Program,
}

impl Bot {
    /// By long polling.
    pub async fn start() -> Bot {
        Bot::with(&[]).await
    }

    /// With more settings.
    pub async fn with(settings: &[(&str, &str)]) -> Bot {
        let telegram = Emulator::start(TOKEN).await.expect("the emulator starts");
        let url = telegram.url();
        let mut all = vec![("TELEGRAM_TOKEN", TOKEN), ("TELEGRAM_API_URL", url.as_str())];
        all.extend(settings);
        let bot = Bot { telegram, program: Program::start(&all).await };
        bot.telegram.delivers_to(bot.listen);
        bot.telegram.connected().await.expect("the bot connects");
        bot
    }

    /// `kill -9`, and a new start on the same database.
    pub async fn killed_and_started(&mut self) {
        self.program.is_killed();
        self.program.starts_again();
    }

    /// Everything in the files of the database, as bytes would be found by whoever stole them.
    pub fn stored(&self) -> String {
        let files =
            std::fs::read_dir(self.folder.path()).expect("the folder").filter_map(|entry| Some(entry.ok()?.path()));
        let database = files.filter(|path| path.to_string_lossy().contains("spotter.db"));
        database.map(|path| String::from_utf8_lossy(&std::fs::read(path).unwrap_or_default()).into_owned()).collect()
    }

    /// Somebody begins, and answers the first screen.
    pub async fn begins(&self, person: &Person) -> Result<(), String> {
        person.says("/start").await?;
        person.presses(&self.label("keep")).await
    }

    /// Somebody answers the way to an outcome, as far as `questions` of it.
    pub async fn walks(&self, person: &Person, trail: &Trail, questions: usize) -> Result<(), String> {
        for question in trail.asked.iter().take(questions) {
            let answer = trail.used.answer(*question).expect("every question asked is answered");
            let choices: Vec<Choice> = answer.choices().collect();
            let ticked = question.kind() == Kind::Several && choices.iter().any(|choice| !choice.is_exclusive());
            for choice in choices {
                person.presses(&self.answer(choice)).await.map_err(|e| format!("{}: {e}", question.id()))?;
            }
            if ticked {
                person.presses(&self.label("done")).await?;
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
        self.telegram.quiet_for(Duration::from_millis(1500)).await;
        assert_eq!(self.telegram.complaints(), Vec::<String>::new());
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
