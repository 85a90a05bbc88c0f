//! `spotter ask`: one post in; what was understood, and the next question or the outcome, out.

use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::Args;
use spotter::config::Settings;
use spotter::conversation::{Described, Event, Keeping, Message, Press, Session, Step, Tag, Tap, Timestamp, step};
use spotter::library::{Locale, Reader, UtcOffset};
use spotter::understanding::{Now, read};

/// Arguments of `spotter ask`.
#[derive(Args)]
pub struct Ask {
    /// What somebody wrote.
    text: String,
    /// The language it is written in.
    #[arg(long, default_value = "en")]
    locale: String,
}

impl Ask {
    /// Reads, and says what follows. Nothing is stored.
    pub fn run(self, settings: &Settings) -> Result<ExitCode> {
        let library = super::library(settings.responses.as_deref())?;
        let at = jiff::Timestamp::now();
        let offset = UtcOffset(settings.time_zone.to_offset(at).seconds());
        let reader = Reader { locale: Locale::parse(&self.locale), offset, ..Reader::default() };
        let lexicon = library.lexicon(&reader).context("there is no lexicon for this language")?;
        let now = Timestamp(at.as_second());
        let reading = read(&self.text, lexicon, Now::from_seconds(now.0 + i64::from(offset.0)));
        let somebody = Session { keeping: Some(Keeping::JustThisChat), ..Session::default() };
        let first = step(Some(somebody), Event::Described(Described::from(&reading)), now, Tag(1));
        let mut said: Vec<Message> = first.say.clone();
        // What was understood is taken as right, so that one post shows how far it leads.
        if matches!(first.say.last(), Some(Message::Recap { .. })) {
            let Step { say, .. } = step(first.session, Event::Tapped(Tag(1), Tap::Press(Press::Right)), now, Tag(1));
            said.extend(say);
        }
        for message in said {
            println!("{}", spotter::terminal::preview(&library.render(&message, &reader)));
        }
        Ok(ExitCode::SUCCESS)
    }
}
