//! The way to every outcome.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use spotter::triage::walk::{Trail, alike, retrace};
use spotter::triage::{Facts, Mentioned, Outcome, Unanswered, triage};

/// The first path to an outcome, in the order of the answers.
pub fn path_to(outcome: Outcome) -> Trail {
    paths().get(outcome.id()).cloned().expect("every outcome can be reached")
}

/// The first path to each outcome: what `walk::first_path_to` finds, for all of them in one walk.
pub fn paths() -> &'static BTreeMap<&'static str, Trail> {
    fn search(used: &Facts, found: &mut BTreeMap<&'static str, Trail>) {
        match triage(used, &Mentioned::default()) {
            Ok(decision) => {
                let path = || retrace(used, &Mentioned::default());
                found.entry(decision.outcome().id()).or_insert_with(path);
            }
            Err(Unanswered(question)) => {
                for group in alike(question) {
                    if found.len() == Outcome::ALL.len() {
                        return;
                    }
                    search(&used.with(group[0]), found);
                }
            }
        }
    }
    static PATHS: OnceLock<BTreeMap<&'static str, Trail>> = OnceLock::new();
    PATHS.get_or_init(|| {
        let mut found = BTreeMap::new();
        search(&Facts::default(), &mut found);
        found
    })
}
