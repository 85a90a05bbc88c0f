//! What must hold of the understanding of text: the sentences beside the words, any Unicode, and that nothing is kept.

mod lexicons;

use lexicons::lexicon;
use proptest::prelude::*;
use spotter::understanding::{About, Lexicon, Now, Reading, read};

/// Wednesday, the sixth of May 2026, eight in the morning.
const NOW: i64 = 1_778_054_400;

/// Everything a reading says, as an [[example]] writes it.
fn said(reading: &Reading) -> Vec<String> {
    let about = match reading.about {
        About::Own => "own",
        About::SomebodyElse => "somebody-else",
        About::None => "none",
    };
    let mut said = vec![format!("about {about}")];
    for answer in reading.answers.iter() {
        said.extend(answer.choices().map(|choice| format!("{} {}", answer.question().id(), choice.id())));
    }
    said.extend(reading.quality.iter().map(|choice| format!("quality {}", choice.id())));
    said.extend(reading.findings.iter().map(|found| format!("{} {}", found.sign.id(), found.status.id())));
    for lift in &reading.lifts {
        let number = |number: Option<f32>| number.map_or("-".to_owned(), |number| number.to_string());
        let count = |count: Option<u16>| count.map_or("-".to_owned(), |count| count.to_string());
        said.push(format!(
            "lift {} {} {} {} {}",
            lift.exercise.map_or("-", |exercise| exercise.id()),
            lift.percent.map_or(number(lift.weight), |percent| format!("{percent}%")),
            lift.unit.map_or("-", |unit| unit.id()),
            count(lift.reps),
            count(lift.sets)
        ));
    }
    said
}

fn check_examples(locale: &str) {
    let lexicon = lexicon(locale);
    let mut wrong = Vec::new();
    for example in lexicon.examples() {
        let said = said(&read(&example.text, lexicon, Now::from_seconds(NOW)));
        let has = |wanted: &String| said.iter().any(|s| s == wanted || s.starts_with(&format!("{wanted} ")));
        let missing: Vec<_> = example.yields.iter().filter(|wanted| !has(wanted)).collect();
        let unwanted: Vec<_> = example.not.iter().filter(|wanted| has(wanted)).collect();
        if !missing.is_empty() || !unwanted.is_empty() {
            wrong.push(format!("{:?}\n  missing {missing:?}\n  unwanted {unwanted:?}\n  read {said:?}", example.text));
        }
    }
    let (count, all) = (wrong.len(), lexicon.examples().len());
    assert!(wrong.is_empty(), "{count} of {all} examples of {locale} are not understood:\n{}", wrong.join("\n"));
}

#[test]
fn the_english_examples_are_understood() {
    check_examples("en");
}

#[test]
fn the_spanish_examples_are_understood() {
    check_examples("es");
}

/// The line of `spotter understand` that is promised, read at eight in the morning of the fourth of May 2026.
#[test]
fn the_promised_example_is_read_as_promised() {
    let text = "did 205x5 yesterday, lower back is sore, no numbness or anything";
    let reading = read(text, lexicon("en"), Now::from_seconds(1_777_881_600));
    assert_eq!(
        said(&reading),
        [
            "about own",
            "region low-back",
            "onset next-day",
            "duration lt-24h",
            "quality q-dull",
            "rfs-nerve denied",
            "lift - 205 - 5 1"
        ]
    );
    assert_eq!(reading.findings[0].at, (41, 52));
}

#[test]
fn a_broken_lexicon_names_the_line() {
    let toml = std::fs::read_to_string("responses/en/lexicon.toml").expect("a lexicon");
    let broken = toml.replacen("contrast = [\"but\"", "contrast = [\"but (\"", 1);
    let line = broken.lines().position(|line| line.starts_with("contrast = ")).expect("the list") + 1;
    let problems = Lexicon::load("here", &broken).expect_err("a problem");
    assert_eq!((problems[0].path.as_str(), problems[0].line), ("here", line));
}

#[test]
fn no_lexicon_lets_a_lesser_sign_take_in_an_emergency() {
    let toml = std::fs::read_to_string("responses/en/lexicon.toml").expect("a lexicon");
    let broken = toml.replacen("[absorbs]\n", "[absorbs]\nrfs-pop = [\"rfe-limb\"]\n", 1);
    let problems = Lexicon::load("here", &broken).expect_err("a problem");
    assert!(problems[0].what.contains("emergency"), "{problems:?}");
}

#[test]
fn broken_weights_name_the_line() {
    let weights = std::fs::read_to_string("responses/en/classifier.tsv").expect("a classifier");
    let toml = std::fs::read_to_string("responses/en/lexicon.toml").expect("a lexicon");
    let lexicon = || Lexicon::load("words", &toml).expect("a sound lexicon");
    let broken = format!("{weights}numb toes\ta-many\n");
    let line = broken.lines().count();
    for (broken, line) in [(broken.as_str(), line), ("", 0), ("numb\ta12\t1\n", 1), ("@@signs\trfe-nothing\n", 1)] {
        let problems = lexicon().with_classifier("here", broken).expect_err("a problem");
        assert_eq!((problems[0].path.as_str(), problems[0].line), ("here", line));
    }
}

/// What a language without a classifier reads, and what the classifier adds to it, takes back and doubts.
#[test]
fn the_classifier_has_its_say() {
    let toml = std::fs::read_to_string("responses/en/lexicon.toml").expect("a lexicon");
    let rules = Lexicon::load("words", &toml).expect("a sound lexicon");
    let weights = [
        "@@signs\trfe-saddle rfe-chest\n@@naming\t-4 0\n@@having\t0 9\n",
        "wiping\ta99\t50\n",
        "between my\ta-99\n",
        "film\t\t-99 -99 -99\nthe film\t\t-99 -99 -99\n",
    ];
    let both = Lexicon::load("words", &toml).expect("a sound lexicon");
    let both = both.with_classifier("weights", &weights.concat()).expect("sound weights");
    for (text, by_rules, by_both) in [
        ("Wiping takes me an hour", vec![], vec!["rfe-saddle present"]),
        ("I am numb between my legs", vec!["rfe-saddle present"], vec![]),
        ("Wiping, I am numb between my legs", vec!["rfe-saddle present"], vec!["rfe-saddle present"]),
        ("Wiping, I am numb between my legs. The film", vec!["rfe-saddle present"], vec!["rfe-saddle asked-about"]),
        ("No numbness between my legs", vec!["rfe-saddle denied"], vec!["rfe-saddle denied"]),
    ] {
        for (lexicon, findings) in [(&rules, by_rules), (&both, by_both)] {
            let reading = read(text, lexicon, Now::from_seconds(NOW));
            let found: Vec<String> =
                reading.findings.iter().map(|found| format!("{} {}", found.sign.id(), found.status.id())).collect();
            assert_eq!(found, findings, "{text}");
        }
    }
}

#[test]
fn a_reading_never_shows_what_was_said() {
    let lexicon = lexicon("en");
    let reading = read("my groin is numb and i can't pee, lower back 7/10", lexicon, Now::from_seconds(NOW));
    let shown = format!("{reading:?} {:?}", reading.findings);
    for word in ["groin", "numb", "saddle", "bladder", "rfe", "low-back"] {
        assert!(!shown.contains(word), "{shown}");
    }
}

/// Pieces that text is made of, the nasty ones included.
fn pieces() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec![
        "numb",
        "groin",
        "no",
        "my",
        "back",
        "205x5",
        "3",
        "plates",
        "for",
        "6/10",
        "since",
        "monday",
        "?",
        "(",
        "\"",
        "'",
        "\u{202e}",
        "\u{200d}",
        "👨‍👩‍👧",
        "💀",
        "ñ",
        "ﷺ",
        "½",
        "\n",
        ",",
        "but",
        "x",
        "@",
        "kg",
        "99999999999999999999",
        "۵",
        "۰/۱۰",
        "can't",
        "feel",
        "e\u{301}\u{301}\u{301}",
        "1.2.3",
        "…",
        "ago",
        "2",
        "weeks",
        "to",
        "-",
        "0",
        "10",
        "%",
        "of",
        "1rm",
    ]);
    prop_oneof![words.prop_map(str::to_owned), any::<String>(), "\\PC{0,20}"]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(if cfg!(debug_assertions) { 400 } else { 4000 }))]

    #[test]
    fn any_text_can_be_read(texts in prop::collection::vec(pieces(), 0..60), glue in "[ ]?", seconds in any::<i64>()) {
        let text = texts.join(&glue);
        let length = text.chars().count();
        for lexicon in [lexicon("en"), lexicon("es")] {
            let reading = read(&text, lexicon, Now::from_seconds(seconds));
            for found in &reading.findings {
                assert!(found.at.0 < found.at.1 && found.at.1 <= length);
            }
            assert_eq!(reading, read(&text, lexicon, Now::from_seconds(seconds)));
        }
    }
}

#[test]
fn long_and_strange_texts_can_be_read() {
    let lexicon = lexicon("en");
    // A number that leads to another at the very beginning.
    let _ = read("2A0.numb", lexicon, Now::from_seconds(0));
    for piece in [
        "😭",
        "numb ",
        "no ",
        "(",
        "\"'",
        "\u{202e}א",
        "\u{200d}",
        "my groin is numb ",
        "1",
        "3x",
        "5 ",
        ",",
        "a\n",
        ".",
    ] {
        let text = piece.repeat(4000 / piece.chars().count());
        read(&text, lexicon, Now::from_seconds(NOW));
    }
}
