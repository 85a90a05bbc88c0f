//! One file per command of the command line.

pub mod ask;
pub mod assess;
pub mod backup;
pub mod chat;
pub mod config;
pub mod data;
pub mod flow;
pub mod prove;
pub mod responses;
#[cfg(feature = "serve")]
pub mod run;
pub mod understand;

use std::io::{self, BufRead, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use spotter::config::{Database, Settings};
use spotter::library::{ResponseLibrary, SourceFile, embedded};
use spotter::store::{Purpose, Store, StoreError};

/// Reads the settings from the file and the environment; `--responses` goes before both.
pub fn settings(file: Option<&Path>, responses: Option<PathBuf>) -> Result<Settings> {
    let mut settings = Settings::read(file, |name| std::env::var(name).ok())?;
    if responses.is_some() {
        settings.responses = responses;
    }
    Ok(settings)
}

/// The words: those built in, or those of a folder.
pub fn words(folder: Option<&Path>) -> Result<Vec<SourceFile>> {
    let from_env = std::env::var_os("RESPONSES").map(PathBuf::from);
    match folder.or(from_env.as_deref()) {
        None => Ok(embedded()),
        Some(folder) => {
            let mut files = Vec::new();
            read_folder(folder, folder, &mut files)
                .with_context(|| format!("cannot read the words in {}", folder.display()))?;
            Ok(files)
        }
    }
}

/// The library. Languages that are not complete are left out, and said so.
pub fn library(folder: Option<&Path>) -> Result<ResponseLibrary> {
    let files = words(folder)?;
    match ResponseLibrary::load_complete(&files) {
        Ok((library, problems)) => {
            let mut locales: Vec<String> =
                problems.iter().filter_map(|p| p.path.split('/').next()).map(str::to_owned).collect();
            locales.dedup();
            for locale in locales {
                eprintln!(
                    "spotter: `{locale}` is not served: it is not complete; `spotter responses check` says what is missing"
                );
            }
            Ok(library)
        }
        Err(problems) => {
            for problem in problems.iter().take(20) {
                eprintln!("{problem}");
            }
            bail!(
                "the words cannot be used: {} found; `spotter responses check` lists them all",
                counted(problems.len(), "problem")
            )
        }
    }
}

/// Answers each line of standard input with one line of JSON. `answer` also says whether the line could be read: a wrong one
/// is answered in its place, the rest goes on, and the exit code is 1.
pub fn json_lines<T: serde::Serialize>(mut answer: impl FnMut(&str) -> (T, bool)) -> Result<ExitCode> {
    let mut out = BufWriter::new(io::stdout().lock());
    let mut all_read = true;
    for line in io::stdin().lock().split(b'\n') {
        let line = line.context("cannot read standard input")?;
        let line = String::from_utf8_lossy(&line);
        if line.trim().is_empty() {
            continue;
        }
        let (answer, read) = answer(&line);
        all_read &= read;
        serde_json::to_writer(&mut out, &answer).context("cannot write the result")?;
        out.write_all(b"\n").context("cannot write the result")?;
    }
    out.flush().context("cannot write the result")?;
    Ok(if all_read { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Opens the database of the settings. A key that had to be made is told of on standard error.
pub async fn store(settings: &Settings, purpose: Purpose) -> Result<Store> {
    let key = match purpose {
        Purpose::Use => {
            let (key, made) = spotter::store::data_key(settings).await?;
            if let Some(path) = made {
                eprintln!(
                    "spotter: DATA_KEY is not set; a key was made in {}. Keep a copy of it somewhere else: without it nothing that is stored can be read",
                    path.display()
                );
            }
            key
        }
        Purpose::Existing | Purpose::Restore => {
            if let (Database::Sqlite(path), Purpose::Existing) = (&settings.database, purpose)
                && !path.is_file()
            {
                bail!("there is no database at {}; set DATABASE_URL, or go where it is", path.display());
            }
            spotter::store::known_data_key(settings)?
        }
    };
    match spotter::store::open(&settings.database, key.as_ref(), purpose).await {
        Err(StoreError::Refused(what)) => match spotter::store::open_with_a_waiting_key(settings, purpose).await? {
            Some(store) => {
                eprintln!(
                    "spotter: DATA_KEY was being changed when the command was stopped; the new key is in its place now"
                );
                Ok(store)
            }
            None => bail!(what),
        },
        opened => opened.context(
            "cannot open the database; DATABASE_URL can be another one (sqlite:PATH), or memory: to keep nothing",
        ),
    }
}

/// Runs something that waits, to its end.
pub fn now<T>(work: impl Future<Output = Result<T>>) -> Result<T> {
    tokio::runtime::Builder::new_current_thread().enable_all().build().context("cannot start")?.block_on(work)
}

/// Where results go. Not `println!`, which panics when nobody reads any more.
pub fn out() -> impl Write {
    io::stdout()
}

/// "1 problem", "3 problems".
pub fn counted(number: usize, noun: &str) -> String {
    if number == 1 { format!("1 {noun}") } else { format!("{number} {noun}s") }
}

fn read_folder(root: &Path, folder: &Path, files: &mut Vec<SourceFile>) -> Result<()> {
    let mut entries: Vec<_> = std::fs::read_dir(folder)?.collect::<std::io::Result<_>>()?;
    entries.sort_by_key(|entry| entry.path());
    for entry in entries {
        let path = entry.path();
        if path.is_dir() {
            read_folder(root, &path, files)?;
        } else if path.extension().is_some_and(|kind| kind == "ftl" || kind == "toml" || kind == "tsv") {
            let text = std::fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
            let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            files.push(SourceFile { path: name, text });
        }
    }
    Ok(())
}
