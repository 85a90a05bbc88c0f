//! `spotter flow`.

use std::path::Path;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, ValueEnum};
use spotter::flow::Flow as Chart;

/// Arguments of `spotter flow`.
#[derive(Args)]
pub struct Flow {
    /// What to write.
    #[arg(long, default_value = "mermaid")]
    format: Format,
}

/// Formats of the chart.
#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// For Markdown pages.
    Mermaid,
    /// For Graphviz.
    Dot,
    /// A picture.
    Svg,
}

impl Flow {
    /// Draws.
    pub fn run(self, folder: Option<&Path>) -> Result<ExitCode> {
        let library = super::library(folder)?;
        let chart = Chart::of_the_protocol(&library);
        print!(
            "{}",
            match self.format {
                Format::Mermaid => chart.mermaid(),
                Format::Dot => chart.dot(),
                Format::Svg => chart.svg(),
            }
        );
        Ok(ExitCode::SUCCESS)
    }
}
