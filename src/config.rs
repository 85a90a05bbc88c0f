//! Settings: from `spotter.toml` and the environment, unknown keys refused, secrets never shown.

use std::fmt;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde::Deserialize;

/// A value that is never shown.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// The value itself, for the one call that needs it.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(secret)")
    }
}

/// Where sessions are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Database {
    /// `memory:`, lost at the end of the process.
    Memory,
    /// `sqlite:PATH`.
    Sqlite(PathBuf),
    /// `postgres://...`; the address holds a password.
    Postgres(Secret),
}

/// All settings, checked.
#[derive(Clone, Debug)]
pub struct Settings {
    /// `TELEGRAM_TOKEN`.
    pub telegram_token: Option<Secret>,
    /// `TELEGRAM_API_URL`.
    pub telegram_api_url: Option<String>,
    /// `TELEGRAM_WEBHOOK_URL`.
    pub telegram_webhook_url: Option<String>,
    /// `TELEGRAM_WEBHOOK_SECRET`.
    pub telegram_webhook_secret: Option<Secret>,
    /// `DISCORD_TOKEN`.
    pub discord_token: Option<Secret>,
    /// `DISCORD_API_URL`.
    pub discord_api_url: Option<String>,
    /// `DISCORD_PUBLIC_KEY`, as hexadecimal digits.
    pub discord_public_key: Option<String>,
    /// `DISCORD_GUILD_ID`.
    pub discord_guild_id: Option<u64>,
    /// `DISCORD_SHARDS`: `auto`, or `first..last/total`.
    pub discord_shards: String,
    /// `DATABASE_URL`.
    pub database: Database,
    /// `LISTEN`.
    pub listen: std::net::SocketAddr,
    /// `DATA_KEY`, or the contents of `DATA_KEY_FILE`.
    pub data_key: Option<Secret>,
    /// `RESPONSES`: a folder in place of the words built in.
    pub responses: Option<PathBuf>,
    /// `RETENTION_DAYS`: days after a person's last word until everything about them is deleted.
    pub retention_days: u32,
    /// `OPERATOR_NAME`.
    pub operator_name: String,
    /// `OPERATOR_CONTACT`.
    pub operator_contact: String,
    /// `QUIET_HOURS`: no check-ins between these hours of the day.
    pub quiet_hours: (u8, u8),
    /// `TIME_ZONE`, an IANA name.
    pub time_zone: jiff::tz::TimeZone,
    /// `LOG`: what is logged, such as `info` or `spotter=debug`.
    pub log: String,
    /// `LOG_FORMAT`.
    pub log_format: LogFormat,
    /// The settings file that was read, if there was one.
    pub file: Option<PathBuf>,
}

/// How log lines look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogFormat {
    /// For people.
    Text,
    /// One JSON object a line.
    Json,
}

/// As written: everything optional, all values as text.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    telegram_token: Option<String>,
    telegram_token_file: Option<String>,
    telegram_api_url: Option<String>,
    telegram_webhook_url: Option<String>,
    telegram_webhook_secret: Option<String>,
    telegram_webhook_secret_file: Option<String>,
    discord_token: Option<String>,
    discord_token_file: Option<String>,
    discord_api_url: Option<String>,
    discord_public_key: Option<String>,
    discord_guild_id: Option<Word>,
    discord_shards: Option<String>,
    database_url: Option<String>,
    database_url_file: Option<String>,
    listen: Option<String>,
    data_key: Option<String>,
    data_key_file: Option<String>,
    responses: Option<String>,
    retention_days: Option<Word>,
    operator_name: Option<String>,
    operator_contact: Option<String>,
    quiet_hours: Option<String>,
    time_zone: Option<String>,
    log: Option<String>,
    log_format: Option<String>,
}

/// Text or a number: `retention_days = 90` and `RETENTION_DAYS=90` mean the same.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Word {
    Number(i64),
    Text(String),
}

impl fmt::Display for Word {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Word::Number(number) => write!(f, "{number}"),
            Word::Text(text) => f.write_str(text),
        }
    }
}

impl Settings {
    /// Reads the settings: the file (`--config`, or `spotter.toml` if it is there), then the environment over it.
    pub fn read(file: Option<&Path>, env: impl Fn(&str) -> Option<String>) -> Result<Settings> {
        let default = Path::new("spotter.toml");
        let path = file.or_else(|| default.is_file().then_some(default));
        let mut raw = match path {
            Some(path) => {
                let text = std::fs::read_to_string(path)
                    .with_context(|| format!("cannot read the settings file {}", path.display()))?;
                toml::from_str(&text).map_err(|problem| {
                    let (line, what) = place(&text, &problem);
                    anyhow::anyhow!(
                        "{}:{line} is not right: {what}; settings are the names in the README in lower case",
                        path.display()
                    )
                })?
            }
            None => Raw::default(),
        };
        raw.take_over(&env);
        raw.check(path.map(Path::to_owned))
    }
}

impl Raw {
    fn take_over(&mut self, env: &impl Fn(&str) -> Option<String>) {
        let set = |name: &str, field: &mut Option<String>| {
            if let Some(value) = env(name).filter(|value| !value.is_empty()) {
                *field = Some(value);
            }
        };
        set("TELEGRAM_TOKEN", &mut self.telegram_token);
        set("TELEGRAM_TOKEN_FILE", &mut self.telegram_token_file);
        set("TELEGRAM_API_URL", &mut self.telegram_api_url);
        set("TELEGRAM_WEBHOOK_URL", &mut self.telegram_webhook_url);
        set("TELEGRAM_WEBHOOK_SECRET", &mut self.telegram_webhook_secret);
        set("TELEGRAM_WEBHOOK_SECRET_FILE", &mut self.telegram_webhook_secret_file);
        set("DISCORD_TOKEN", &mut self.discord_token);
        set("DISCORD_TOKEN_FILE", &mut self.discord_token_file);
        set("DISCORD_API_URL", &mut self.discord_api_url);
        set("DISCORD_PUBLIC_KEY", &mut self.discord_public_key);
        set("DISCORD_SHARDS", &mut self.discord_shards);
        set("DATABASE_URL", &mut self.database_url);
        set("DATABASE_URL_FILE", &mut self.database_url_file);
        set("LISTEN", &mut self.listen);
        set("DATA_KEY", &mut self.data_key);
        set("DATA_KEY_FILE", &mut self.data_key_file);
        set("RESPONSES", &mut self.responses);
        set("OPERATOR_NAME", &mut self.operator_name);
        set("OPERATOR_CONTACT", &mut self.operator_contact);
        set("QUIET_HOURS", &mut self.quiet_hours);
        set("TIME_ZONE", &mut self.time_zone);
        set("LOG", &mut self.log);
        set("LOG_FORMAT", &mut self.log_format);
        for (name, field) in
            [("DISCORD_GUILD_ID", &mut self.discord_guild_id), ("RETENTION_DAYS", &mut self.retention_days)]
        {
            if let Some(value) = env(name).filter(|value| !value.is_empty()) {
                *field = Some(Word::Text(value));
            }
        }
    }

    fn check(self, file: Option<PathBuf>) -> Result<Settings> {
        let database_url = secret("DATABASE_URL", self.database_url, self.database_url_file)?;
        Ok(Settings {
            telegram_token: secret("TELEGRAM_TOKEN", self.telegram_token, self.telegram_token_file)?,
            telegram_api_url: url("TELEGRAM_API_URL", self.telegram_api_url)?,
            telegram_webhook_url: webhook(url("TELEGRAM_WEBHOOK_URL", self.telegram_webhook_url)?)?,
            telegram_webhook_secret: secret(
                "TELEGRAM_WEBHOOK_SECRET",
                self.telegram_webhook_secret,
                self.telegram_webhook_secret_file,
            )?,
            discord_token: secret("DISCORD_TOKEN", self.discord_token, self.discord_token_file)?,
            discord_api_url: url("DISCORD_API_URL", self.discord_api_url)?,
            discord_public_key: public_key(self.discord_public_key)?,
            discord_guild_id: number("DISCORD_GUILD_ID", self.discord_guild_id)?,
            discord_shards: shards(self.discord_shards)?,
            database: database(database_url.as_ref().map_or("sqlite:spotter.db", Secret::reveal))?,
            listen: {
                let listen = self.listen.unwrap_or_else(|| "127.0.0.1:8080".to_owned());
                let wrong =
                    || format!("LISTEN: `{listen}` is not an address; expected HOST:PORT, such as 127.0.0.1:8080");
                listen.parse().with_context(wrong)?
            },
            data_key: secret("DATA_KEY", self.data_key, self.data_key_file)?,
            responses: self.responses.map(PathBuf::from),
            retention_days: match number("RETENTION_DAYS", self.retention_days)?.unwrap_or(90) {
                // Some mean "no limit" by it; it would delete everybody.
                0 => bail!("RETENTION_DAYS: expected at least 1; there is no \"for ever\", a large number comes close"),
                days => days,
            },
            operator_name: self.operator_name.unwrap_or_default(),
            operator_contact: self.operator_contact.unwrap_or_default(),
            quiet_hours: quiet_hours(self.quiet_hours.as_deref().unwrap_or("22:00-08:00"))?,
            time_zone: time_zone(self.time_zone)?,
            log: self.log.unwrap_or_else(|| "info".to_owned()),
            log_format: match self.log_format.as_deref() {
                None | Some("text") => LogFormat::Text,
                Some("json") => LogFormat::Json,
                Some(other) => bail!("LOG_FORMAT: `{other}` is not known; expected `text` or `json`"),
            },
            file,
        })
    }
}

/// What is wrong with a settings file, and in which line: without the line itself, which may be the one with the secret.
fn place(text: &str, problem: &toml::de::Error) -> (usize, String) {
    let before = problem.span().map_or(0, |span| span.start);
    let line = 1 + text.bytes().take(before).filter(|byte| *byte == b'\n').count();
    let what = problem.message();
    // "invalid type: …, expected …" quotes what stands there.
    let what = match what.split_once(", expected ") {
        Some((wrong, expected)) if wrong.starts_with("invalid ") => format!("expected {expected}"),
        _ => what.to_owned(),
    };
    (line, what)
}

/// A secret given directly, or as a path to a file that holds it.
fn secret(name: &str, value: Option<String>, file: Option<String>) -> Result<Option<Secret>> {
    match (value, file) {
        (Some(_), Some(_)) => bail!("{name} and {name}_FILE are both set; keep one of them"),
        (Some(value), None) => Ok(Some(Secret(value))),
        (None, Some(path)) => {
            let text = std::fs::read_to_string(&path).with_context(|| format!("{name}_FILE: cannot read {path}"))?;
            let text = text.trim();
            if text.is_empty() {
                bail!("{name}_FILE: {path} is empty");
            }
            Ok(Some(Secret(text.to_owned())))
        }
        (None, None) => Ok(None),
    }
}

fn url(name: &str, value: Option<String>) -> Result<Option<String>> {
    match value {
        Some(url) if !url.starts_with("http://") && !url.starts_with("https://") => {
            bail!("{name}: `{url}` is not a web address; it begins with https:// (or http:// on your own network)")
        }
        other => Ok(other.map(|url| url.trim_end_matches('/').to_owned())),
    }
}

/// A path is served as it stands: what a router would read as "anything" is refused.
fn webhook(url: Option<String>) -> Result<Option<String>> {
    let path = url.as_deref().and_then(|url| url.split_once("://")?.1.split_once('/')).map(|(_, path)| path);
    let pattern = |part: &str| part.starts_with([':', '*']) || part.contains(['{', '}']);
    if path.is_some_and(|path| path.split('/').any(pattern)) {
        bail!("TELEGRAM_WEBHOOK_URL: no part of its path may begin with `:` or `*`, or have `{{` or `}}` in it");
    }
    Ok(url)
}

fn number<T: std::str::FromStr>(name: &str, value: Option<Word>) -> Result<Option<T>> {
    let Some(value) = value else { return Ok(None) };
    let text = value.to_string();
    text.trim().parse().map(Some).map_err(|_| anyhow::anyhow!("{name}: `{text}` is not a whole number it can be"))
}

fn public_key(value: Option<String>) -> Result<Option<String>> {
    match value {
        Some(key) if key.len() != 64 || !key.bytes().all(|byte| byte.is_ascii_hexdigit()) => {
            bail!("DISCORD_PUBLIC_KEY: expected the 64 hexadecimal digits that the developer portal shows")
        }
        Some(_) => bail!(
            "DISCORD_PUBLIC_KEY: receiving interactions by HTTP is not built yet; unset it, and the gateway is used (DISCORD_TOKEN)"
        ),
        None => Ok(None),
    }
}

fn shards(value: Option<String>) -> Result<String> {
    let value = value.unwrap_or_else(|| "auto".to_owned());
    let range = || -> Option<(u32, u32, u32)> {
        let (range, total) = value.split_once('/')?;
        let (first, last) = range.split_once("..")?;
        Some((first.parse().ok()?, last.parse().ok()?, total.parse().ok()?))
    };
    match range() {
        Some((first, last, total)) if first <= last && last < total => Ok(value),
        None if value == "auto" => Ok(value),
        _ => bail!("DISCORD_SHARDS: `{value}` is not right; expected `auto`, or `first..last/total` such as 0..3/8"),
    }
}

fn database(url: &str) -> Result<Database> {
    match url.trim().split_once(':') {
        Some(("memory", "")) => Ok(Database::Memory),
        Some(("sqlite", ":memory:")) => bail!("DATABASE_URL: to keep nothing it is `memory:`"),
        Some(("sqlite", path)) => {
            let path = PathBuf::from(path.strip_prefix("//").unwrap_or(path));
            if path.file_name().is_none() || path.is_dir() {
                bail!("DATABASE_URL: `sqlite:` is followed by the path of a file, such as sqlite:spotter.db");
            }
            Ok(Database::Sqlite(path))
        }
        Some(("postgres" | "postgresql", _)) => Ok(Database::Postgres(Secret(url.trim().to_owned()))),
        // The address may hold a password: it is not quoted.
        _ => bail!("DATABASE_URL: expected `sqlite:PATH`, `postgres://…` or `memory:`"),
    }
}

fn quiet_hours(value: &str) -> Result<(u8, u8)> {
    let hour = |text: &str| {
        let (hour, minute) = text.trim().split_once(':').unwrap_or((text.trim(), "00"));
        (minute == "00").then(|| hour.parse::<u8>().ok()).flatten().filter(|hour| *hour < 24)
    };
    let both = value.split_once('-').and_then(|(from, to)| Some((hour(from)?, hour(to)?)));
    both.with_context(|| format!("QUIET_HOURS: `{value}` is not right; expected whole hours such as 22:00-08:00"))
}

fn time_zone(value: Option<String>) -> Result<jiff::tz::TimeZone> {
    match value {
        None => Ok(jiff::tz::TimeZone::system()),
        Some(name) => jiff::tz::TimeZone::get(&name)
            .with_context(|| format!("TIME_ZONE: `{name}` is not known; expected a name such as Europe/Madrid")),
    }
}
