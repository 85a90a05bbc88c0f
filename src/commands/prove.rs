//! `spotter prove`.

use std::path::Path;
use std::process::ExitCode;

use anyhow::Result;
use spotter::proof::{Promise, prove, words};
use spotter::triage::walk::Diagram;

/// Walks every path, in every language, and prints what holds.
pub fn run(folder: Option<&Path>) -> Result<ExitCode> {
    let library = super::library(folder)?;
    let diagram = Diagram::of_the_protocol();
    let promises: Vec<Promise> = prove(&diagram).into_iter().chain(words::prove(&library)).collect();
    for promise in &promises {
        match &promise.found {
            Ok(found) => println!("holds   {} ({found})", promise.name),
            Err(path) => println!("BROKEN  {}: {path}", promise.name),
        }
    }
    let broken = promises.iter().filter(|promise| promise.found.is_err()).count();
    match broken {
        0 => println!("All {} promises hold.", promises.len()),
        broken => println!("{}.", super::counted(broken, "broken promise")),
    }
    Ok(if broken == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
