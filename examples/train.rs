//! Trains the second reader: `cargo run --release --no-default-features --features training --example train`.
//!
//! Reads the labelled posts, sentences and frames of `tests/` and the examples of the lexicons, and writes
//! `responses/<locale>/classifier.tsv`. `WITHOUT=ff,voices-2` leaves sets out, to measure with them; `ALSO=/elsewhere`
//! learns from the `.tsv` files of another folder too; `INTO=/elsewhere` writes there.

#[path = "../tests/lexicons/mod.rs"]
mod lexicons;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs};

use lexicons::{NOW, can_be, can_be_paired, files, flat, rows_of, seconds};
use serde::Deserialize;
use spotter::understanding::Lexicon;
use spotter::understanding::training::{Labelled, train};

/// How many of the texts that frames make are learned from: one in so many, each counting for little.
const ONE_FRAME_IN: usize = 6;
const A_FRAME_COUNTS: f32 = 0.3;

#[derive(Deserialize)]
struct Posts {
    post: Vec<Post>,
}

#[derive(Deserialize)]
struct Post {
    text: String,
    now: String,
    #[serde(default)]
    findings: Vec<Finding>,
}

#[derive(Deserialize)]
struct Finding {
    sign: String,
    status: String,
}

#[derive(Deserialize)]
struct Frames {
    sentences: BTreeMap<String, Vec<String>>,
    nouns: BTreeMap<String, Vec<String>>,
    frames: BTreeMap<String, Vec<String>>,
    pairs: BTreeMap<String, Vec<String>>,
}

/// Whether a file like `en-ff.toml` is of one of these sets.
fn is_of(path: &Path, sets: &[String]) -> bool {
    let set = path.file_stem().and_then(|stem| stem.to_str()?.split_once('-'));
    set.is_some_and(|(_, set)| sets.iter().any(|other| other == set))
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|problem| panic!("{}: {problem}", path.display()))
}

fn labelled(text: impl Into<String>, findings: Vec<(String, String)>) -> Labelled {
    Labelled { text: text.into(), now: NOW, findings, counts: 1.0 }
}

fn of(folder: &str, locale: &str, extension: &str, without: &[String]) -> Vec<PathBuf> {
    let mut paths = files(folder, extension);
    let named = |path: &PathBuf| path.file_name().and_then(|name| name.to_str()).is_some_and(|n| n.starts_with(locale));
    paths.retain(|path| named(path) && !is_of(path, without));
    paths
}

fn posts(locale: &str, without: &[String]) -> Vec<Labelled> {
    let mut texts = Vec::new();
    for path in of("tests/posts", locale, "toml", without) {
        let posts: Posts = toml::from_str(&read(&path)).expect("labelled posts");
        texts.extend(posts.post.into_iter().map(|post| {
            let findings = post.findings.into_iter().map(|found| (found.sign, found.status)).collect();
            Labelled { now: seconds(&post.now), ..labelled(post.text, findings) }
        }));
    }
    texts
}

fn sentences(folder: &str, locale: &str, without: &[String]) -> Vec<Labelled> {
    let rows = rows_of(&of(folder, locale, "tsv", without)).into_iter();
    let texts = rows.map(|row| {
        let [signs, statuses, text] = row.columns;
        let signs = signs.split('+').map(|sign| sign.trim().to_owned());
        let findings = signs.zip(statuses.split('+').map(|status| status.trim().to_owned()));
        labelled(text, findings.filter(|(sign, _)| sign != "-").collect())
    });
    texts.collect()
}

fn frames(locale: &str) -> Vec<Labelled> {
    let frames: Frames = toml::from_str(&read(&PathBuf::from(format!("tests/frames/{locale}.toml")))).expect("frames");
    let mut texts = Vec::new();
    let (sentences, nouns) = (flat(&frames.sentences), flat(&frames.nouns));
    let finding = |sign: &str, status: &str| (sign.to_owned(), status.to_owned());
    let alone = sentences.iter().chain(&nouns);
    texts.extend(alone.map(|(sign, words)| labelled(*words, vec![finding(sign, "present")])));
    let all = frames.frames.iter().chain(&frames.pairs);
    let all = all.flat_map(|(statuses, frames)| frames.iter().map(move |frame| (statuses, frame)));
    // Each frame takes other words than the one before, and in the end all of them.
    for (shift, (statuses, frame)) in all.enumerate() {
        let (status, second) = statuses.split_once('+').unwrap_or((statuses, ""));
        let (gap, words) = if frame.contains("{S}") { ("{S}", &sentences) } else { ("{N}", &nouns) };
        for (index, (sign, word)) in words.iter().enumerate() {
            let (other, noun) = &nouns[(index * 7 + shift) % nouns.len()];
            let fits =
                can_be(sign, status) && (second.is_empty() || can_be(other, second) && can_be_paired(sign, other));
            if (index + shift) % ONE_FRAME_IN != 0 || !fits {
                continue;
            }
            let mut findings = vec![finding(sign, status)];
            if !second.is_empty() {
                findings.push(finding(other, second));
            }
            let text = labelled(frame.replace(gap, word).replace("{M}", noun), findings);
            texts.push(Labelled { counts: A_FRAME_COUNTS, ..text });
        }
    }
    texts
}

/// What the examples of a lexicon say of signs: those that name some, or say what must not be read.
fn examples(lexicon: &Lexicon) -> Vec<Labelled> {
    let findings = |says: &[String]| -> Vec<(String, String)> {
        let pairs = says.iter().filter_map(|said| said.split_once(' '));
        let signs =
            pairs.filter(|(id, _)| ["rfe-", "rfs-", "rfb-", "safe-", "q-"].iter().any(|kind| id.starts_with(kind)));
        signs.map(|(id, status)| (id.to_owned(), status.to_owned())).collect()
    };
    let told =
        lexicon.examples().iter().filter(|example| !example.not.is_empty() || !findings(&example.yields).is_empty());
    told.map(|example| labelled(example.text.as_str(), findings(&example.yields))).collect()
}

fn main() {
    let without: Vec<String> = env::var("WITHOUT").unwrap_or_default().split(',').map(str::to_owned).collect();
    let into = env::var("INTO").unwrap_or_else(|_| "responses".to_owned());
    for locale in ["en", "es"] {
        let path = format!("responses/{locale}/lexicon.toml");
        let lexicon = Lexicon::load(&path, &read(Path::new(&path))).expect("a sound lexicon");
        let mut texts = posts(locale, &without);
        texts.extend(sentences("tests/signs", locale, &without));
        if let Ok(folder) = env::var("ALSO") {
            texts.extend(sentences(&folder, locale, &without));
        }
        texts.extend(frames(locale));
        texts.extend(examples(&lexicon));
        let learned = train(&lexicon, &texts);
        let path = format!("{into}/{locale}/classifier.tsv");
        fs::create_dir_all(format!("{into}/{locale}")).expect("a folder");
        fs::write(&path, &learned).unwrap_or_else(|problem| panic!("{path}: {problem}"));
        println!("{path}: {} texts, {} features, {} KB", texts.len(), learned.lines().count(), learned.len() / 1024);
    }
}
