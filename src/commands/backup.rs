//! `spotter backup` and `spotter restore`.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::Args;
use spotter::config::Settings;
use spotter::conversation::Timestamp;
use spotter::store::Purpose;
use spotter::store::backup::{self, Found, Part};

use super::{counted, out};

/// Arguments of `spotter backup`.
#[derive(Args)]
pub struct Backup {
    /// Where to write it; nothing may be there yet.
    file: PathBuf,
    /// The keys in place of the data. Keep only the newest copy: an older one brings back the keys of people who were forgotten.
    #[arg(long)]
    keys: bool,
}

/// Arguments of `spotter restore`.
#[derive(Args)]
pub struct Restore {
    /// What `spotter backup` wrote.
    file: PathBuf,
    /// Only reads it through and says what would come back.
    #[arg(long)]
    verify: bool,
    /// Conversations that are stored now may be replaced.
    #[arg(long)]
    replace: bool,
    /// The file is a copy of the keys, for a machine that has none.
    #[arg(long, conflicts_with_all = ["verify", "replace"])]
    keys: bool,
}

impl Backup {
    /// Runs the command.
    pub fn run(self, settings: &Settings) -> Result<ExitCode> {
        super::now(async {
            let store = super::store(settings, Purpose::Existing).await?;
            let part = if self.keys { Part::Keys } else { Part::Data };
            let now = Timestamp(jiff::Timestamp::now().as_second());
            let rows = backup::write(&store, &self.file, part, now).await?;
            store.close().await;
            writeln!(out(), "{} written to {}", counted(usize::try_from(rows)?, "row"), self.file.display())?;
            Ok(())
        })?;
        Ok(ExitCode::SUCCESS)
    }
}

impl Restore {
    /// Runs the command.
    pub fn run(self, settings: &Settings) -> Result<ExitCode> {
        super::now(async {
            if self.keys {
                let key = spotter::store::known_data_key(settings)?;
                let key = key.context("DATA_KEY is not set: it has to be the one that this copy was made with")?;
                let people = backup::restore_keys(&settings.database, &key, &self.file).await?;
                writeln!(out(), "{} restored", counted(usize::try_from(people)?, "key"))?;
                return Ok(ExitCode::SUCCESS);
            }
            let store = super::store(settings, Purpose::Restore).await?;
            if self.verify {
                let found = backup::verify(&store, &self.file).await?;
                store.close().await;
                say(&found, "would come back")?;
                let good = found.unreadable == 0 && found.keyless == 0;
                return Ok(if good { ExitCode::SUCCESS } else { ExitCode::FAILURE });
            }
            let now = backup::count(&store).await?;
            if now > 0 && !self.replace {
                let stored = counted(usize::try_from(now)?, "conversation");
                bail!("{stored} would be replaced; say so with --replace, and make a backup of them first");
            }
            let found = backup::restore(&store, &self.file).await?;
            store.close().await;
            say(&found, "came back")?;
            Ok(ExitCode::SUCCESS)
        })
    }
}

fn say(found: &Found, what: &str) -> Result<()> {
    let made = jiff::Timestamp::from_second(found.made).map(|at| at.to_string()).unwrap_or_default();
    let mut out = out();
    writeln!(out, "made        {made}")?;
    writeln!(out, "rows        {}", found.rows)?;
    writeln!(out, "{what:<11} {} conversations", found.conversations)?;
    writeln!(out, "forgotten   {} rows of people who were forgotten since", found.forgotten)?;
    writeln!(
        out,
        "no key      {} rows of people whose key is not here: are these the newest keys? (Or they went long ago, by RETENTION_DAYS.)",
        found.keyless
    )?;
    writeln!(out, "unreadable  {} rows: damaged, or of people who were forgotten and came back", found.unreadable)?;
    Ok(())
}
