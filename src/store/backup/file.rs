//! A backup's file: written whole or not at all, and read no further than it can be trusted.

use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{BackupError, Part};
use crate::store::sealed::rows::{Base64, Line};

/// The first line.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Head {
    /// The version of this format.
    pub spotter_backup: u16,
    pub part: Part,
    pub store_id: Base64,
    /// Seconds since 1970.
    pub made: i64,
}

/// The last line.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Foot {
    rows: u64,
    sha256: String,
}

/// A backup that is being written, under another name until it is whole.
pub(super) struct Writing {
    out: BufWriter<File>,
    sum: Sha256,
    rows: u64,
    unfinished: PathBuf,
    path: PathBuf,
    whole: bool,
}

impl Writing {
    pub fn begin(path: &Path, head: &Head) -> Result<Writing, BackupError> {
        if path.exists() {
            return Err(BackupError::File(format!("{} is there already; choose another name", path.display())));
        }
        let mut unfinished = path.as_os_str().to_owned();
        unfinished.push(".part");
        let unfinished = PathBuf::from(unfinished);
        let wrong = |problem: std::io::Error| of(path, &problem.to_string());
        if unfinished.exists() {
            std::fs::remove_file(&unfinished).map_err(wrong)?;
        }
        let out = BufWriter::new(crate::store::open::create_private(&unfinished).map_err(wrong)?);
        let mut writing = Writing { out, sum: Sha256::new(), rows: 0, unfinished, path: path.to_owned(), whole: false };
        writing.line(head)?;
        Ok(writing)
    }

    pub fn row(&mut self, line: &Line) -> Result<(), BackupError> {
        self.rows += 1;
        self.line(line)
    }

    /// Gives the file its name. Says how many rows it holds.
    pub fn finish(mut self) -> Result<u64, BackupError> {
        let foot = Foot { rows: self.rows, sha256: digits(self.sum.clone()) };
        self.line(&foot)?;
        let wrong = |path: &Path, problem: std::io::Error| of(path, &problem.to_string());
        self.out.flush().map_err(|problem| wrong(&self.path, problem))?;
        self.out.get_ref().sync_all().map_err(|problem| wrong(&self.path, problem))?;
        std::fs::rename(&self.unfinished, &self.path).map_err(|problem| wrong(&self.path, problem))?;
        self.whole = true;
        Ok(self.rows)
    }

    fn line<T: Serialize>(&mut self, value: &T) -> Result<(), BackupError> {
        let mut write = || -> std::io::Result<()> {
            let mut line = serde_json::to_vec(value)?;
            line.push(b'\n');
            self.sum.update(&line);
            self.out.write_all(&line)
        };
        write().map_err(|problem| of(&self.path, &problem.to_string()))
    }
}

impl Drop for Writing {
    /// What was not finished is of no use, and would fill the disk.
    fn drop(&mut self) {
        if !self.whole {
            let _ = std::fs::remove_file(&self.unfinished);
        }
    }
}

/// A backup that is being read. It may be read twice: it is the same file both times, whatever its name leads to by then.
pub(super) struct Reading {
    file: BufReader<File>,
    path: PathBuf,
    pub head: Head,
    sum: Sha256,
    rows: u64,
    /// The foot that was found, and whether the end was reached since the last beginning.
    foot: Option<Foot>,
    ended: bool,
}

impl Reading {
    /// Opens a file and reads its head.
    pub fn begin(path: &Path, part: Part) -> Result<Reading, BackupError> {
        let wrong = |problem: std::io::Error| of(path, &problem.to_string());
        // Looked at before it is opened: opening a pipe waits for somebody who writes.
        if !std::fs::metadata(path).map_err(wrong)?.is_file() {
            return Err(of(
                path,
                "this is not a file; a pipe cannot be read twice, so write the backup into a file first",
            ));
        }
        let mut file = BufReader::new(File::open(path).map_err(wrong)?);
        if !file.get_ref().metadata().map_err(wrong)?.is_file() {
            return Err(of(path, "this is not a file"));
        }
        let mut sum = Sha256::new();
        let head = read_head(&mut file, path, part, &mut sum)?;
        Ok(Reading { file, path: path.to_owned(), head, sum, rows: 0, foot: None, ended: false })
    }

    /// Goes back to the first row.
    pub fn again(&mut self) -> Result<(), BackupError> {
        self.file.seek(SeekFrom::Start(0)).map_err(|problem| of(&self.path, &problem.to_string()))?;
        self.sum = Sha256::new();
        let head = read_head(&mut self.file, &self.path, self.head.part, &mut self.sum)?;
        (self.rows, self.ended) = (0, false);
        if head == self.head { Ok(()) } else { Err(of(&self.path, CHANGED_MEANWHILE)) }
    }

    fn next_row(&mut self) -> Result<Option<Line>, BackupError> {
        let mut line = Vec::new();
        let path = &self.path;
        let wrong = |problem: std::io::Error| of(path, &problem.to_string());
        if self.file.read_until(b'\n', &mut line).map_err(wrong)? == 0 {
            return Err(of(path, "the end of the backup is missing: it was not written to its end"));
        }
        if let Ok(row) = serde_json::from_slice::<Line>(&line) {
            self.sum.update(&line);
            self.rows += 1;
            return Ok(Some(row));
        }
        let foot: Foot = serde_json::from_slice(&line).map_err(|_| of(path, "a line is damaged"))?;
        if foot.rows != self.rows || foot.sha256 != digits(self.sum.clone()) {
            return Err(of(path, "the backup was changed after it was written: its sum is wrong"));
        }
        if self.file.read_until(b'\n', &mut Vec::new()).map_err(wrong)? > 0 {
            return Err(of(path, "something stands after the end of the backup: it was changed after it was written"));
        }
        if self.foot.as_ref().is_some_and(|before| *before != foot) {
            return Err(of(path, CHANGED_MEANWHILE));
        }
        self.foot = Some(foot);
        Ok(None)
    }
}

const CHANGED_MEANWHILE: &str = "the file was changed while it was read; nothing was restored";

/// The rows. The last thing it gives is `None` only if the sum was right and nothing came after it: whoever commits after that
/// has read the backup whole.
impl Iterator for Reading {
    type Item = Result<Line, BackupError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.ended {
            return None;
        }
        let row = self.next_row().transpose();
        self.ended = !matches!(row, Some(Ok(_)));
        row
    }
}

fn read_head(file: &mut BufReader<File>, path: &Path, part: Part, sum: &mut Sha256) -> Result<Head, BackupError> {
    let mut line = Vec::new();
    file.read_until(b'\n', &mut line).map_err(|problem| of(path, &problem.to_string()))?;
    let head: Head = serde_json::from_slice(&line).map_err(|_| of(path, "this is no backup of Spotter"))?;
    if head.spotter_backup != 1 {
        return Err(of(path, "this backup is of a newer Spotter"));
    }
    if head.part != part {
        return Err(of(
            path,
            match part {
                Part::Data => "this is a copy of the keys, not a backup of the data",
                Part::Keys => "this is a backup of the data, not a copy of the keys",
            },
        ));
    }
    sum.update(&line);
    Ok(head)
}

/// What is wrong with a file.
pub(super) fn of(path: &Path, what: &str) -> BackupError {
    BackupError::File(format!("{}: {what}", path.display()))
}

fn digits(sum: Sha256) -> String {
    sum.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
