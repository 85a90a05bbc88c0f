//! The lexicons as they stand in `responses/`, and what their tests have in common.

#![allow(dead_code)] // not every test uses all of it

use std::fs;

use spotter::understanding::Lexicon;

/// The lexicon of one language.
pub fn lexicon(locale: &str) -> Lexicon {
    let path = format!("responses/{locale}/lexicon.toml");
    Lexicon::load(&path, &fs::read_to_string(&path).expect("a lexicon")).unwrap_or_else(|problems| {
        panic!("{}", problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
    })
}

/// Pain that shoots, tingling and general words for nerves are one group, `rfs-nerve`: which of the three a wording is
/// matters to nobody, and labels written by different hands differ in it. Whether it is present or denied matters.
pub fn group(sign: &str) -> &str {
    match sign {
        "q-shooting" | "q-tingling" => "rfs-nerve",
        other => other,
    }
}
