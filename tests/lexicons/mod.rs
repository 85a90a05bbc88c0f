//! The lexicons as they stand in `responses/`, and what their tests have in common.

#![allow(dead_code)] // not every test uses all of it

use std::fs;
use std::sync::OnceLock;

use spotter::understanding::Lexicon;

/// The lexicon of one language, loaded once.
pub fn lexicon(locale: &str) -> &'static Lexicon {
    static ENGLISH: OnceLock<Lexicon> = OnceLock::new();
    static SPANISH: OnceLock<Lexicon> = OnceLock::new();
    let lexicon = if locale == "es" { &SPANISH } else { &ENGLISH };
    lexicon.get_or_init(|| load(locale))
}

fn load(locale: &str) -> Lexicon {
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

/// Seconds since 1970 of a date like `2026-05-04T08:00:00Z`.
pub fn seconds(date: &str) -> i64 {
    let part = |range: std::ops::Range<usize>| date[range].parse::<i64>().expect("a date");
    let (year, month, day) = (part(0..4), part(5..7), part(8..10));
    let (y, m) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let days = 365 * y + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + day - 1 - 719_468;
    days * 86_400 + part(11..13) * 3600 + part(14..16) * 60 + part(17..19)
}
