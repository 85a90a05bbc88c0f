//! `spotter assess`.

use std::io::{self, BufRead, BufWriter, Write};
use std::process::ExitCode;

use anyhow::{Context, Result};
use spotter::assess::{Assessment, assess};

/// Assesses each line of standard input. A wrong line is answered in its place; the rest goes on, and the exit code is 1.
pub fn run() -> Result<ExitCode> {
    let mut out = BufWriter::new(io::stdout().lock());
    let mut all_read = true;
    for line in io::stdin().lock().split(b'\n') {
        let line = line.context("cannot read standard input")?;
        let line = String::from_utf8_lossy(&line);
        if line.trim().is_empty() {
            continue;
        }
        let assessment = assess(&line);
        all_read &= !matches!(assessment, Assessment::Wrong { .. });
        serde_json::to_writer(&mut out, &assessment).context("cannot write the result")?;
        out.write_all(b"\n").context("cannot write the result")?;
    }
    out.flush().context("cannot write the result")?;
    Ok(if all_read { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
