//! What the load tests of both platforms share: the way to an outcome as labels, and what is measured.

use std::process::Child;
use std::time::Duration;

use spotter::library::{Locale, ResponseLibrary};
use spotter::triage::walk::Trail;
use spotter::triage::{Kind, Outcome};

/// The outcome that everybody goes to.
pub const OUTCOME: &str = "normal-doms";

/// The first way there.
pub fn trail() -> Trail {
    spotter::triage::walk::first_path_to(Outcome::parse(OUTCOME).expect("known")).expect("reachable")
}

/// English words.
pub fn words(library: &ResponseLibrary, id: &str, slot: Option<&str>) -> String {
    library.raw(&Locale::base(), id, slot).unwrap_or_default()
}

/// What stands on each button from the first screen to the outcome.
pub fn labels(library: &ResponseLibrary, trail: &Trail) -> Vec<String> {
    let answers = trail.asked.iter().map(|question| {
        let choice = trail.used.answer(*question).and_then(|answer| answer.choices().next()).expect("answered");
        match question.kind() {
            Kind::Scale => choice.id().to_owned(),
            _ => words(library, &format!("ask-{}", question.id()), Some(choice.id())),
        }
    });
    std::iter::once(words(library, "label-keep", None)).chain(answers).collect()
}

/// The title of the outcome.
pub fn title(library: &ResponseLibrary) -> String {
    words(library, &format!("outcome-{OUTCOME}"), Some("title"))
}

/// How long things took.
pub fn times(waits: &mut [Duration]) -> String {
    waits.sort();
    let at =
        |share: f64| waits.get((waits.len().saturating_sub(1) as f64 * share) as usize).map_or(0, Duration::as_millis);
    format!("p50 {} ms, p99 {} ms, longest {} ms", at(0.5), at(0.99), at(1.0))
}

/// The most memory the bot ever held (Linux).
pub fn memory(bot: &Child) -> String {
    let status = std::fs::read_to_string(format!("/proc/{}/status", bot.id())).unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = peak.and_then(|peak| peak.trim().trim_end_matches(" kB").parse::<f64>().ok());
    kilobytes.map_or("unknown here".to_owned(), |kilobytes| format!("{:.0} MB at most", kilobytes / 1024.0))
}
