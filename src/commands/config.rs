//! `spotter config`.

use std::process::ExitCode;

use anyhow::Result;
use clap::Subcommand;
use spotter::config::{Database, Settings};

/// Commands about the settings.
#[derive(Subcommand)]
pub enum Config {
    /// Reads the settings and says what would run. Connects to nothing.
    Check,
    /// Makes a key for DATA_KEY and prints it.
    NewKey,
}

impl Config {
    /// Runs the command.
    pub fn run(self, settings: impl FnOnce() -> Result<Settings>) -> Result<ExitCode> {
        match self {
            Config::Check => check(&settings()?),
            Config::NewKey => println!("{}", spotter::store::DataKey::generate().to_text().as_str()),
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn check(settings: &Settings) {
    match &settings.file {
        Some(file) => println!("settings    {} and the environment", file.display()),
        None => println!("settings    the environment (there is no spotter.toml)"),
    }
    println!("telegram    {}", platform(settings.telegram_token.is_some(), settings.telegram_api_url.as_deref()));
    println!("discord     {}", platform(settings.discord_token.is_some(), settings.discord_api_url.as_deref()));
    println!(
        "database    {}",
        match &settings.database {
            Database::Memory => "in memory: everything is lost when the program stops".to_owned(),
            Database::Sqlite(path) => format!("SQLite, in {}", path.display()),
            Database::Postgres(_) => "PostgreSQL".to_owned(),
        }
    );
    println!(
        "data key    {}",
        match (&settings.data_key, &settings.database) {
            (Some(key), _) if spotter::store::DataKey::parse(key.reveal()).is_err() => {
                "not right: expected 32 bytes as base64 or hexadecimal digits; `spotter config new-key` makes one"
            }
            (Some(_), _) => "set",
            (None, Database::Memory) => "not needed",
            (None, Database::Sqlite(_)) => "not set: the one beside the database is used, or made at the first start",
            (None, Database::Postgres(_)) =>
                "missing: with PostgreSQL it has to be set; `spotter config new-key` makes one",
        }
    );
    println!("listen      {}", settings.listen);
    println!(
        "words       {}",
        settings.responses.as_ref().map_or("built in".to_owned(), |folder| folder.display().to_string())
    );
    println!("retention   {} days after a person's last word", settings.retention_days);
    println!("time zone   {}", settings.time_zone.iana_name().unwrap_or("of this machine"));
    println!("quiet hours {:02}:00 to {:02}:00", settings.quiet_hours.0, settings.quiet_hours.1);
    if settings.operator_name.is_empty() {
        println!("note        OPERATOR_NAME is not set: /privacy and /about cannot say who runs this copy");
    }
    if settings.telegram_token.is_none() && settings.discord_token.is_none() {
        println!("note        no TELEGRAM_TOKEN and no DISCORD_TOKEN: only `spotter chat` can run");
    }
}

fn platform(token: bool, api: Option<&str>) -> String {
    match (token, api) {
        (false, _) => "not set up".to_owned(),
        (true, None) => "would run".to_owned(),
        (true, Some(api)) => format!("would run, through {api}"),
    }
}
