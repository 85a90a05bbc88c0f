//! Makes the weights: `cargo run --release --no-default-features --features training --example train`.
//!
//! Logistic regression by stochastic gradient descent with a step per weight (AdaGrad, Duchi 2011). The order of the texts
//! is shuffled in a fixed way, so the same texts make the same weights.
//!
//! [`examples`]: what can be learned from a text. [`learning`]: how it is.

mod examples;
mod learning;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::super::calendar::Now;
use super::super::lexicon::Lexicon;
use super::super::reading::{Sign, Status};
use super::super::rules::Yield;
use super::super::scene::Scene;
use super::super::targets::by_rules;
use super::super::together::group;
use super::weights::{HEADER, LETTERS, MADE, SCALE};
use crate::triage::{Background, Choice};
use examples::{Examples, Vocabulary};
use learning::{Has, Names, Weight, learn_having, learn_naming};

/// A text, and what a careful reader finds in it.
pub struct Labelled {
    /// What somebody wrote.
    pub text: String,
    /// When, in seconds since 1970.
    pub now: i64,
    /// Ids of signs, each with the id of a status.
    pub findings: Vec<(String, String)>,
    /// How much it counts; 1 for what somebody might write as it stands.
    pub counts: f32,
}

/// Whether a sign is labelled present, otherwise, or both.
type Labels = BTreeMap<Sign, BTreeSet<bool>>;

/// Learns from texts: the contents of a `classifier.tsv`.
pub fn train(lexicon: &Lexicon, texts: &[Labelled]) -> String {
    let mut signs: Vec<Sign> = texts.iter().flat_map(|text| labels(text).into_keys()).collect();
    signs.sort_unstable();
    signs.dedup();
    let mut examples = Examples::default();
    for text in texts {
        let scene = Scene::of(&text.text, lexicon, Now::from_seconds(text.now));
        examples.add(&scene, text, &by_rules(&scene), &labels(text), &signs);
    }
    let names = learn_naming(&examples, signs.len());
    let has = learn_having(&examples, &signs);
    write(&signs, &examples.vocabulary, &names, &has)
}

/// Whether a sign is a matter of a number: all numbers are one word to the classifier.
fn is_age(sign: Sign) -> bool {
    let ages = [Background::Under18, Background::Over60].map(Choice::from);
    matches!(sign, Sign::Triage(choice) if ages.contains(&choice))
}

/// Whether each sign is present, otherwise, or both, relatives counted as one.
fn labels(text: &Labelled) -> Labels {
    let mut labels = Labels::new();
    for (id, status) in &text.findings {
        if let Some(Yield::Sign(sign)) = Yield::parse(id)
            && !is_age(sign)
        {
            labels.entry(group(sign)).or_default().insert(status == Status::Present.id());
        }
    }
    labels
}

/// The file. What rounds to nothing is left out.
fn write(signs: &[Sign], vocabulary: &Vocabulary, names: &Names, has: &Has) -> String {
    let mut text =
        format!("{HEADER}{MADE}\tby `cargo run --release --no-default-features --features training --example train`\n");
    let round = |weight: &Weight| (weight.value * SCALE).round().clamp(-127.0, 127.0) as i8;
    let line = |name: &str, weights: &[Weight]| {
        let weights: Vec<String> = weights.iter().map(|weight| format!("{:.2}", weight.value)).collect();
        format!("{HEADER}{name}\t{}\n", weights.join(" "))
    };
    let ids: Vec<&str> = signs.iter().map(|sign| sign.id()).collect();
    text += &format!("{HEADER}signs\t{}\n", ids.join(" "));
    text += &line("naming", &names.bias);
    text += &line("having", &has.bias);
    text += &line("asks", &[has.asks]);
    text += &line("first", &[has.first]);
    text += &line("last", &[has.last]);
    let mut sorted: Vec<(&str, usize)> =
        vocabulary.names.iter().enumerate().map(|(id, name)| (name.as_str(), id)).collect();
    sorted.sort_unstable();
    for (name, id) in sorted {
        let row = &names.weights[id * signs.len()..(id + 1) * signs.len()];
        let named = row.iter().enumerate().filter(|(_, weight)| round(weight) != 0);
        let letter = |sign: usize| &LETTERS[sign..=sign];
        let named: Vec<String> = named.map(|(sign, weight)| format!("{}{}", letter(sign), round(weight))).collect();
        let says: Vec<String> = has.weights[id].iter().map(|places| numbers(places, round)).collect();
        let says = says.join("\t");
        if !named.is_empty() || !says.trim().is_empty() {
            let _ = writeln!(text, "{name}\t{}\t{}", named.join(" "), says.trim_end());
        }
    }
    text
}

/// The numbers of a row, up to the last that is not zero.
fn numbers(weights: &[Weight], round: impl Fn(&Weight) -> i8) -> String {
    let numbers: Vec<i8> = weights.iter().map(round).collect();
    let count = numbers.iter().rposition(|number| *number != 0).map_or(0, |last| last + 1);
    numbers[..count].iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}
