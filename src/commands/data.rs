//! `spotter data`.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::{Args, Subcommand};
use spotter::config::{Database, Settings};
use spotter::conversation::Timestamp;
use spotter::store::{DataKey, PersonStore, Platform, Purpose, SessionKey, SessionStore, backup, export};

use super::{counted, out};

/// Commands about what is stored.
#[derive(Subcommand)]
pub enum Data {
    /// Prints everything that is kept about a person, as JSON.
    Export(Person),
    /// Deletes everything about a person, for good.
    Forget(Person),
    /// Deletes everybody who was last heard from more than RETENTION_DAYS ago.
    Purge,
    /// Brings the database to the schema of this version.
    Migrate,
    /// Changes DATA_KEY: the new one opens what the old one opened, the old one nothing any more. Stop the program first.
    RotateKey(RotateKey),
}

/// Whom it is about.
#[derive(Args)]
pub struct Person {
    /// discord, telegram or terminal.
    #[arg(long, value_name = "P")]
    platform: String,
    /// The platform's id of the person; `local` in the terminal.
    #[arg(long, value_name = "ID")]
    person: String,
}

/// Arguments of `spotter data rotate-key`.
#[derive(Args)]
pub struct RotateKey {
    /// A file that holds the new key. Not needed where the key lies beside a SQLite database.
    #[arg(long, value_name = "FILE")]
    new_key_file: Option<PathBuf>,
}

impl Person {
    fn key(&self) -> Result<SessionKey> {
        let Some(platform) = Platform::parse(&self.platform) else {
            let known: Vec<&str> = Platform::ALL.iter().map(|platform| platform.id()).collect();
            bail!("--platform: `{}` is not known; expected one of: {}", self.platform, known.join(", "));
        };
        Ok(SessionKey { platform, person: self.person.clone() })
    }
}

impl Data {
    /// Runs the command.
    pub fn run(self, settings: &Settings) -> Result<ExitCode> {
        super::now(async {
            match self {
                Data::Export(person) => export_one(settings, &person.key()?).await,
                Data::Forget(person) => forget(settings, &person.key()?).await,
                Data::Purge => purge(settings).await,
                Data::Migrate => {
                    let store = super::store(settings, Purpose::Use).await?;
                    store.close().await;
                    writeln!(out(), "the database has the schema of this version")?;
                    if store.unreadable() > 0 {
                        let lost = counted(usize::try_from(store.unreadable())?, "conversation");
                        writeln!(out(), "{lost} could not be read and were let go of")?;
                    }
                    Ok(())
                }
                Data::RotateKey(rotate) => rotate_key(settings, rotate).await,
            }
        })?;
        Ok(ExitCode::SUCCESS)
    }
}

async fn export_one(settings: &Settings, key: &SessionKey) -> Result<()> {
    let store = super::store(settings, Purpose::Existing).await?;
    let now = Timestamp(jiff::Timestamp::now().as_second());
    let document = export::of(&store, key, now).await?;
    std::io::stdout().write_all(&export::to_json(&document)).context("cannot write the result")?;
    store.close().await;
    Ok(())
}

async fn forget(settings: &Settings, key: &SessionKey) -> Result<()> {
    let store = super::store(settings, Purpose::Existing).await?;
    let found = store.forget(key).await?;
    store.close().await;
    writeln!(out(), "{}", if found { "everything about them is deleted" } else { "nothing was kept about them" })?;
    Ok(())
}

async fn purge(settings: &Settings) -> Result<()> {
    let store = super::store(settings, Purpose::Existing).await?;
    let now = Timestamp(jiff::Timestamp::now().as_second());
    let purged = store.purge_idle(now.plus_days(-i64::from(settings.retention_days))).await?;
    store.close().await;
    let people = if purged == 1 { "1 person was".to_owned() } else { format!("{purged} people were") };
    writeln!(out(), "{people} not heard from for {} and deleted", counted(settings.retention_days as usize, "day"))?;
    Ok(())
}

async fn rotate_key(settings: &Settings, rotate: RotateKey) -> Result<()> {
    let store = super::store(settings, Purpose::Existing).await?;
    let beside = match (&settings.data_key, &settings.database) {
        (None, Database::Sqlite(path)) => Some(PathBuf::from(format!("{}.data-key", path.display()))),
        _ => None,
    };
    let new = match &rotate.new_key_file {
        Some(file) => {
            let text = std::fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
            DataKey::parse(&text).with_context(|| format!("{} holds no key", file.display()))?
        }
        None if beside.is_some() => DataKey::generate(),
        None => bail!("--new-key-file: name a file with the new key; `spotter config new-key` makes one"),
    };
    // The new key is on the disk before anything needs it.
    let waiting = beside.as_ref().map(|path| path.with_extension("data-key.new"));
    if let Some(waiting) = &waiting {
        write_private(waiting, new.to_text().as_bytes()).with_context(|| {
            format!(
                "cannot write {}; if it is left from a change that was stopped, the key in it opens nothing: delete it",
                waiting.display()
            )
        })?;
    }
    let changed = backup::rotate(&store, &new).await?;
    store.close().await;
    if let (Some(waiting), Some(path)) = (&waiting, &beside) {
        std::fs::rename(waiting, path).with_context(|| format!("cannot put the new key in {}", path.display()))?;
        writeln!(out(), "the new key is in {}", path.display())?;
    } else {
        writeln!(out(), "set DATA_KEY to the new key before the next start")?;
    }
    writeln!(
        out(),
        "{} wrapped anew; make a new copy of the keys (`spotter backup --keys`)",
        counted(usize::try_from(changed)?, "key")
    )?;
    Ok(())
}

fn write_private(path: &std::path::Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}
