//! Words in, facts out: what lifters write, read the way clinical text is read.
//!
//! [`read`] is a pure function: no clock, no I/O, no failure, linear in the length of the text. It goes through the text
//! in six steps, one file each:
//!
//! 1. [`tokens`]: tokenise and normalise. Case, accents and apostrophes go; [`words`] finds each word in the lexicon,
//!    close misspellings of long words included.
//! 2. [`phrases`]: match concepts. Every phrase of the lexicon ("between my legs", "pins and needles", "should i worry
//!    about") is found in one walk of an automaton per token. A phrase stands for a *concept*: [`concept`] says which ones mean
//!    something to the program, the others are building blocks of rules.
//! 3. [`scene`]: sentences and clauses. A clause is what a "no" reaches over. Idioms hide what is inside them.
//! 4. [`targets`]: compose. A [rule](rules) is a few concepts close to each other: a place of the saddle and a word for
//!    numb make `rfe-saddle`, in either order and in wordings nobody wrote down.
//!    [`together`]: what targets say of each other.
//!    [`classifier`]: a second reader, trained on labelled texts, doubts what the rules found, and adds what they have no
//!    words for.
//! 5. [`context`]: apply context (the ConText model): denied, [past], [asked about](asked), [somebody else's](others), or
//!    present. [`long_ago`] works out which times are long past.
//! 6. [`answers`]: resolve. [`complaints`] says whether anything ails, [`regions`] decides which place is complained about
//!    most, [`times`] (those that have been, not those [to come](to_come)), [`subject`] and [`timeline`] which time is
//!    that of the pain, [`onset`] how it began, [`severity`] which number is the score now, [`lifts`] what was on the bar.
//!
//! Every word of every language is in `responses/<locale>/lexicon.toml` and `classifier.tsv`; nothing here knows one. A [`Reading`] holds ids
//! and numbers, never the text.

mod answers;
mod asked;
mod calendar;
mod classifier;
mod complaints;
mod concept;
mod context;
mod lexicon;
mod lifts;
mod long_ago;
mod onset;
mod others;
mod past;
mod patterns;
mod phrases;
mod reading;
mod regions;
mod rules;
mod scene;
mod severity;
mod subject;
mod targets;
mod timeline;
mod times;
mod to_come;
mod together;
mod tokens;
mod words;

pub use calendar::Now;
#[cfg(feature = "training")]
pub use classifier::training;
pub use lexicon::{Example, Lexicon, LexiconProblem};
pub use reading::{About, Exercise, Finding, HardTopic, Lift, Reading, Sign, Status, Unit};

use rules::Yield;
use scene::Scene;

/// The most that is read of a text; the platforms allow no more.
const LONGEST_TEXT: usize = 64 * 1024;

/// Reads a text. `now` is when it was written.
pub fn read(text: &str, lexicon: &Lexicon, now: Now) -> Reading {
    let scene = Scene::of(text.get(..text.floor_char_boundary(LONGEST_TEXT)).unwrap_or(text), lexicon, now);
    let targets = targets::targets(&scene);
    let resolved = answers::resolve(&scene, &targets, now);
    Reading {
        about: resolved.about,
        answers: resolved.answers,
        quality: resolved.quality,
        findings: findings(&scene, &targets),
        lifts: lifts::lifts(&scene),
    }
}

/// One finding for each sign and status, in the order of the text.
fn findings(scene: &Scene, targets: &[targets::Target]) -> Vec<Finding> {
    let mut findings: Vec<Finding> = Vec::new();
    for target in targets {
        let Yield::Sign(sign) = target.yields else { continue };
        if findings.iter().any(|known| known.sign == sign && known.status == target.status) {
            continue;
        }
        // What is denied is quoted with its "no".
        let denied = target.status == Status::Denied;
        let (from, to) = if denied { scene.with_denial(target.from, target.to) } else { (target.from, target.to) };
        let first = scene.tokens[from as usize].at.0 as usize;
        let last = scene.tokens[to as usize - 1].at.1 as usize;
        findings.push(Finding { sign, status: target.status, at: (first, last) });
    }
    findings.sort_by_key(|finding| finding.at);
    findings
}

/// What was found where, for whoever writes a lexicon.
#[doc(hidden)]
pub fn explain(text: &str, lexicon: &Lexicon, now: Now) -> String {
    let scene = Scene::of(text, lexicon, now);
    let chars: Vec<char> = text.chars().collect();
    let words = |from: u32, to: u32| -> String {
        let (first, last) = (scene.tokens[from as usize].at.0, scene.tokens[to as usize - 1].at.1);
        chars[first as usize..last as usize].iter().collect()
    };
    let mut told = String::new();
    for (index, clause) in scene.clauses.iter().enumerate() {
        told += &format!("[{index}] {}\n", words(clause.from, clause.to));
        for hit in scene.hits_in(clause.from, clause.to) {
            told += &format!("      {:30} {}\n", words(hit.from, hit.to), lexicon.names[usize::from(hit.concept)]);
        }
    }
    let targets = targets::targets(&scene);
    for target in &targets {
        let id = match target.yields {
            Yield::Sign(sign) => sign.id(),
            Yield::Quality(choice) | Yield::Answer(choice) => choice.id(),
        };
        let (from, core) = (words(target.from, target.to), words(target.core.from, target.core.to));
        let list = &lexicon.names[usize::from(target.core.concept)];
        let others = together::rule_of(&scene, target).map_or(&[][..], |rule| &rule.others).iter();
        let others = others.map(|either| {
            let names = either.iter().take(3).map(|id| lexicon.names[usize::from(*id)].as_str());
            format!(", {}", names.collect::<Vec<_>>().join("|"))
        });
        let others: String = others.collect();
        told += &format!("{id} {}: {from}   [{core}: {list}{others}]\n", target.status.id());
    }
    let (complaints, _) = complaints::complaints(&scene, &targets);
    let injury = onset::injury(onset::told(&scene, &targets, &complaints));
    for time in times::times(&scene, now) {
        let subject = subject::subject(&scene, &time, &complaints, injury);
        told += &format!("{} {:?} {:.0} h {subject:?}\n", words(time.from, time.to), time.tie, time.hours);
    }
    let complained: Vec<String> = complaints.iter().map(|hit| words(hit.from, hit.to)).collect();
    told += &format!("complaints: {}\n", complained.join("; "));
    told
}
