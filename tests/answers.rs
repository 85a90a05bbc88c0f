//! How an ache began and goes on, in the words of many people: `cargo test --test answers -- --nocapture`.
//!
//! `tests/answers/*.tsv`, one short post a line: the answers it gives (`question=answer`, several with `+`, or `-` for none),
//! when it was written, and the post. Prints how many are right, wrong and missed, and F1 per question, and fails under what
//! is reached today. `ANSWERS=/elsewhere/en-new.tsv` measures a file kept elsewhere, `ERRORS=1` lists what went wrong,
//! `ONLY=onset,trend` of these questions.

mod lexicons;

use std::collections::{BTreeMap, BTreeSet};
use std::env;

use lexicons::{Count, Row, lexicon, rows, seconds};
use spotter::understanding::{Now, read};

/// A set of `question=answer`.
type Answers = BTreeSet<String>;

fn question(answer: &str) -> &str {
    answer.split('=').next().unwrap_or_default()
}

#[test]
fn answers_are_found_in_anybodys_words() {
    let list_errors = env::var("ERRORS").is_ok();
    let only = env::var("ONLY").unwrap_or_default();
    let mut counts: BTreeMap<String, Count> = BTreeMap::new();
    for Row { locale, columns: [answers, now, post] } in rows("tests/answers", "ANSWERS") {
        let said: Answers =
            answers.split('+').map(|answer| answer.trim().to_owned()).filter(|answer| answer != "-").collect();
        let reading = read(&post, lexicon(&locale), Now::from_seconds(seconds(&now)));
        let read: Answers = reading
            .answers
            .iter()
            .filter_map(|answer| Some(format!("{}={}", answer.question().id(), answer.choices().next()?.id())))
            .collect();
        let mut errors = Vec::new();
        for answer in said.union(&read) {
            let count = counts.entry(question(answer).to_owned()).or_default();
            let error = match (said.contains(answer), read.contains(answer)) {
                (true, false) => {
                    count.missed += 1;
                    format!("missed {answer}")
                }
                (false, true) => {
                    count.wrong += 1;
                    format!("invented {answer}")
                }
                _ => {
                    count.right += 1;
                    continue;
                }
            };
            if only.is_empty() || only.split(',').any(|name| name == question(answer)) {
                errors.push(error);
            }
        }
        if list_errors && !errors.is_empty() {
            println!("{post}   {}", errors.join(", "));
        }
    }
    println!("\n{:18} right wrong missed     F1", "question");
    for (question, count) in &counts {
        println!("{question:18} {:5} {:5} {:6}  {:.3}", count.right, count.wrong, count.missed, count.f1());
    }
    if env::var("ANSWERS").is_ok() {
        return;
    }
    // What is reached today, a little less.
    for (question, least) in [("onset", 0.47), ("trend", 0.32), ("duration", 0.51), ("region", 0.78), ("side", 0.77)] {
        let f1 = counts.get(question).map_or(0.0, Count::f1);
        assert!(f1 >= least, "{question}: F1 {f1:.3}");
    }
}
