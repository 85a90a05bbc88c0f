//! `spotter responses`: for people who edit words.

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::{Subcommand, ValueEnum};
use spotter::aftercare::expectation;
use spotter::conversation::{Conclusion, Message, Timestamp};
use spotter::library::{Locale, Reader, Rendered, ResponseLibrary, civil_day};
use spotter::proof::words::conclusion;
use spotter::triage::Outcome;

/// Commands about the words.
#[derive(Subcommand)]
pub enum Responses {
    /// Finds every hole, overflow and broken house rule; says where, what, and how to mend it.
    Check,
    /// Lists every message: file, line, id.
    List {
        /// The language.
        #[arg(long, default_value = "en")]
        locale: String,
    },
    /// Shows one message with all its slots.
    Show {
        /// Its id, such as outcome-normal-doms.
        id: String,
        /// The language.
        #[arg(long, default_value = "en")]
        locale: String,
    },
    /// Shows an outcome as a platform would.
    Preview {
        /// The outcome, such as normal-doms.
        outcome: String,
        /// The language.
        #[arg(long, default_value = "en")]
        locale: String,
        /// The platform.
        #[arg(long = "as", default_value = "terminal")]
        platform: Platform,
    },
}

/// Platforms a preview can be shown as.
#[derive(Clone, Copy, ValueEnum)]
pub enum Platform {
    /// Discord's Markdown.
    Discord,
    /// Telegram's HTML.
    Telegram,
    /// Plain text.
    Terminal,
}

impl Responses {
    /// Runs the command.
    pub fn run(self, folder: Option<&Path>) -> Result<ExitCode> {
        match self {
            Responses::Check => check(folder),
            Responses::List { locale } => list(&super::library(folder)?, &locale),
            Responses::Show { id, locale } => show(&super::library(folder)?, &id, &locale),
            Responses::Preview { outcome, locale, platform } => {
                preview(&super::library(folder)?, &outcome, &locale, platform)
            }
        }
    }
}

fn check(folder: Option<&Path>) -> Result<ExitCode> {
    let files = super::words(folder)?;
    let today = civil_day(Timestamp(jiff::Timestamp::now().as_second()), Default::default());
    let problems = ResponseLibrary::lint(&files, Some(today));
    let (warnings, errors): (Vec<_>, Vec<_>) = problems.iter().partition(|problem| problem.code.is_warning());
    for problem in errors.iter().chain(&warnings) {
        println!("{problem}");
    }
    println!(
        "{} in {}, {}",
        super::counted(errors.len(), "error"),
        super::counted(files.len(), "file"),
        super::counted(warnings.len(), "warning")
    );
    Ok(if errors.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn served(library: &ResponseLibrary, tag: &str) -> Result<Locale> {
    let locale = Locale::parse(tag).filter(|locale| library.locales().any(|served| served == locale));
    locale.with_context(|| {
        let served: Vec<&str> = library.locales().map(Locale::as_str).collect();
        format!("there are no words for `{tag}`; expected one of: {}", served.join(", "))
    })
}

fn list(library: &ResponseLibrary, locale: &str) -> Result<ExitCode> {
    for (id, path, line, _) in library.messages(&served(library, locale)?) {
        println!("{path}:{line}: {id}");
    }
    Ok(ExitCode::SUCCESS)
}

fn show(library: &ResponseLibrary, id: &str, locale: &str) -> Result<ExitCode> {
    let locale = served(library, locale)?;
    let Some((_, path, line, slots)) = library.messages(&locale).find(|(known, ..)| *known == id) else {
        bail!("there is no message `{id}`; `spotter responses list` shows all of them");
    };
    println!("{path}:{line}: {id}");
    for slot in slots {
        let words = library.raw(&locale, id, slot).unwrap_or_default();
        match slot {
            Some(slot) => println!("\n.{slot}\n{words}"),
            None => println!("\n{words}"),
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn preview(library: &ResponseLibrary, outcome: &str, locale: &str, platform: Platform) -> Result<ExitCode> {
    let locale = served(library, locale)?;
    let Some(outcome) = Outcome::parse(outcome.trim_start_matches("outcome-")) else {
        let known: Vec<&str> = Outcome::ALL.iter().map(|outcome| outcome.id()).collect();
        bail!("there is no outcome `{outcome}`; expected one of: {}", known.join(", "));
    };
    let example = conclusion(outcome).context("no path leads to this outcome")?;
    let now = Timestamp(jiff::Timestamp::now().as_second());
    let expectation = expectation(outcome, &example.facts, now);
    let conclusion = Conclusion { expectation, begun: now, concluded: now, ..example };
    let urgent = outcome.urgency().stops_training();
    let reader = Reader { locale: Some(locale), ..Reader::default() };
    let messages =
        [Message::Conclude(conclusion.clone()), Message::Details(conclusion.clone()), Message::Today(conclusion)];
    for (n, message) in messages.iter().enumerate().filter(|(n, _)| *n != 1 || urgent) {
        if n > 0 {
            println!("\n---\n");
        }
        println!("{}", shown(&library.render(message, &reader), platform));
    }
    Ok(ExitCode::SUCCESS)
}

fn shown(rendered: &Rendered, platform: Platform) -> String {
    match platform {
        Platform::Terminal => spotter::terminal::preview(rendered),
        Platform::Discord => spotter::library::markup::discord(&rendered.text),
        Platform::Telegram => spotter::library::markup::telegram(&rendered.text),
    }
}
