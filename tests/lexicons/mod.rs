//! The lexicons as they stand in `responses/`, and what their tests have in common.

#![allow(dead_code)] // not every test uses all of it

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::OnceLock;
use std::{env, fs};

use spotter::understanding::Lexicon;

/// The lexicon of one language with its classifier, loaded once. `CLASSIFIER=/elsewhere` takes the classifiers of another
/// folder, `CLASSIFIER=none` reads by rules alone.
pub fn lexicon(locale: &str) -> &'static Lexicon {
    static ENGLISH: OnceLock<Lexicon> = OnceLock::new();
    static SPANISH: OnceLock<Lexicon> = OnceLock::new();
    let lexicon = if locale == "es" { &SPANISH } else { &ENGLISH };
    lexicon.get_or_init(|| load(locale))
}

fn load(locale: &str) -> Lexicon {
    let path = format!("responses/{locale}/lexicon.toml");
    let text = fs::read_to_string(&path).expect("a lexicon");
    let weights = env::var("CLASSIFIER").unwrap_or_else(|_| "responses".to_owned());
    let classifier = format!("{weights}/{locale}/classifier.tsv");
    let loaded = Lexicon::load(&path, &text).and_then(|lexicon| match weights.as_str() {
        "none" => Ok(lexicon),
        _ => lexicon.with_classifier(&classifier, &fs::read_to_string(&classifier).expect("a classifier")),
    });
    loaded.unwrap_or_else(|problems| {
        panic!("{}", problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
    })
}

/// Signs whose words overlap: with numb toes denied and numb thighs present, or the other way round, a reader may rightly take
/// the one for the other, so no pair is made of two signs of one group.
const NEAR_RELATIVES: [&[&str]; 5] = [
    &[
        "rfe-both-legs",
        "rfe-saddle",
        "rfs-both-leg-shooting",
        "rfs-cannot-use",
        "rfs-nerve",
        "rfs-spreading-numb",
        "rfs-weakness",
    ],
    &["rfs-rock-hard", "rfs-swollen-limb"],
    &["rfe-bladder", "rfe-bowel", "rfe-saddle", "rfs-dark-urine"],
    &["rfe-breath-faint", "rfe-chest"],
    &["rfe-breath-faint", "rfe-stroke"],
];

/// A cancer of 2019, an operation years ago: what lies behind somebody (`rfb-`) counts when it is past too.
pub fn can_be(sign: &str, status: &str) -> bool {
    status != "past" || !sign.starts_with("rfb-")
}

pub fn can_be_paired(sign: &str, other: &str) -> bool {
    sign != other && !NEAR_RELATIVES.iter().any(|near| near.contains(&sign) && near.contains(&other))
}

/// How many answers were read as they are labelled, how many otherwise, how many not at all.
#[derive(Clone, Copy, Default)]
pub struct Count {
    pub right: u32,
    pub wrong: u32,
    pub missed: u32,
}

impl Count {
    /// 1 where there was nothing to read and nothing was read.
    pub fn f1(&self) -> f64 {
        let all = f64::from(2 * self.right + self.wrong + self.missed);
        if all == 0.0 { 1.0 } else { f64::from(2 * self.right) / all }
    }
}

/// A line of three columns, and the language it is in.
pub struct Row {
    pub locale: String,
    pub columns: [String; 3],
}

/// The lines of every `.tsv` file in a folder, or of the files that the environment variable names.
pub fn rows(folder: &str, variable: &str) -> Vec<Row> {
    let named = |files: String| files.split(',').map(PathBuf::from).collect();
    rows_of(&env::var(variable).map_or_else(|_| files(folder, "tsv"), named))
}

/// The files of a folder with this extension, in the order of their names.
pub fn files(folder: &str, extension: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|problem| panic!("{folder}: {problem}"));
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("a file").path()).collect();
    files.retain(|path| path.extension().is_some_and(|found| found == extension));
    files.sort();
    files
}

/// The lines of these files.
pub fn rows_of(paths: &[PathBuf]) -> Vec<Row> {
    let mut rows = Vec::new();
    for path in paths {
        let locale = path.file_name().and_then(|name| name.to_str()?.get(..2)).expect("a file called en-… or es-…");
        let text = fs::read_to_string(path).unwrap_or_else(|problem| panic!("{}: {problem}", path.display()));
        for line in text.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
            let columns: Vec<String> = line.splitn(3, '\t').map(str::to_owned).collect();
            let columns =
                columns.try_into().unwrap_or_else(|_| panic!("{}: not three columns: {line}", path.display()));
            rows.push(Row { locale: locale.to_owned(), columns });
        }
    }
    rows
}

/// Pain that shoots, tingling and general words for nerves are one group, `rfs-nerve`: which of the three a wording is
/// matters to nobody, and labels written by different hands differ in it. Whether it is present or denied matters.
pub fn group(sign: &str) -> &str {
    match sign {
        "q-shooting" | "q-tingling" => "rfs-nerve",
        other => other,
    }
}

/// When a sentence was written that does not say: a Wednesday at eight in the morning, in seconds since 1970.
pub const NOW: i64 = 1_777_449_600;

/// Words by sign, as pairs of a sign and one of its words.
pub fn flat(words: &BTreeMap<String, Vec<String>>) -> Vec<(&str, &str)> {
    words.iter().flat_map(|(sign, words)| words.iter().map(|words| (sign.as_str(), words.as_str()))).collect()
}

/// Seconds since 1970 of a date like `2026-05-04T08:00:00Z`.
pub fn seconds(date: &str) -> i64 {
    let part = |range: std::ops::Range<usize>| date[range].parse::<i64>().expect("a date");
    let (year, month, day) = (part(0..4), part(5..7), part(8..10));
    let (y, m) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let days = 365 * y + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + day - 1 - 719_468;
    days * 86_400 + part(11..13) * 3600 + part(14..16) * 60 + part(17..19)
}
