//! `spotter assess`.

use std::process::ExitCode;

use anyhow::Result;
use spotter::assess::{Assessment, assess};

/// Assesses each line of standard input.
pub fn run() -> Result<ExitCode> {
    super::json_lines(|line| {
        let assessment = assess(line);
        let read = !matches!(assessment, Assessment::Wrong { .. });
        (assessment, read)
    })
}
