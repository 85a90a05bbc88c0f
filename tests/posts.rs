//! Measures the understanding of whole posts against careful readers' labels: `cargo test --test posts -- --nocapture`.
//!
//! Prints precision, recall, F1 and 95 % intervals (Wilson) per finding and per answer, and fails under what is reached today.
//! Every `tests/posts/*.toml` is read; `POSTS=en-a,es-a` reads only those, `POSTS=/elsewhere/en-new.toml` posts kept elsewhere
//! to measure with; `ERRORS=1` lists what went wrong.

mod lexicons;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::{env, fs};

use lexicons::{Count, group, lexicon, seconds};
use serde::Deserialize;
use spotter::understanding::{About, Now, Reading, read};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    post: Vec<Post>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Post {
    id: String,
    #[allow(dead_code)]
    hard: bool,
    now: String,
    text: String,
    about_pain: bool,
    #[serde(default)]
    answers: BTreeMap<String, String>,
    #[serde(default)]
    quality: Vec<String>,
    #[serde(default)]
    findings: Vec<Found>,
    #[serde(default)]
    lifts: Vec<Lifted>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Found {
    sign: String,
    status: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Lifted {
    exercise: Option<String>,
    weight: Option<f32>,
    unit: Option<String>,
    reps: Option<u16>,
    sets: Option<u16>,
    percent: Option<f32>,
}

fn compare(count: &mut Count, said: &BTreeSet<String>, read: &BTreeSet<String>) {
    count.right += said.intersection(read).count() as u32;
    count.wrong += read.difference(said).count() as u32;
    count.missed += said.difference(read).count() as u32;
}

fn print(name: &str, count: &Count) {
    let Count { right, wrong, missed } = *count;
    let (precision, p) = share(right, right + wrong);
    let (recall, r) = share(right, right + missed);
    println!(
        "{name:24} {right:4} {wrong:5} {missed:6}   {precision:.2} ({})   {recall:.2} ({})   {:.3}",
        interval(p),
        interval(r),
        count.f1()
    );
}

fn share(part: u32, whole: u32) -> (f64, (f64, f64)) {
    (if whole == 0 { 1.0 } else { f64::from(part) / f64::from(whole) }, wilson(part, whole))
}

fn interval((low, high): (f64, f64)) -> String {
    format!("{low:.2} to {high:.2}")
}

/// The 95 % interval of a share (Wilson 1927).
fn wilson(part: u32, whole: u32) -> (f64, f64) {
    if whole == 0 {
        return (0.0, 1.0);
    }
    let (n, z) = (f64::from(whole), 1.96_f64);
    let p = f64::from(part) / n;
    let middle = (p + z * z / (2.0 * n)) / (1.0 + z * z / n);
    let half = z / (1.0 + z * z / n) * (p * (1.0 - p) / n + z * z / (4.0 * n * n)).sqrt();
    ((middle - half).max(0.0), (middle + half).min(1.0))
}

fn lifts(reading: &Reading) -> BTreeSet<String> {
    let lifts = reading.lifts.iter().map(|lift| {
        let (exercise, unit) = (lift.exercise.map(|e| e.id()), lift.unit.map(|u| u.id()));
        format!("{:?} {:?} {:?} {:?} {:?} {:?}", exercise, lift.weight, unit, lift.reps, lift.sets, lift.percent)
    });
    lifts.collect()
}

fn labelled_lifts(post: &Post) -> BTreeSet<String> {
    let lifts = post.lifts.iter().map(|lift| {
        let (exercise, unit) = (lift.exercise.as_deref(), lift.unit.as_deref());
        format!("{:?} {:?} {:?} {:?} {:?} {:?}", exercise, lift.weight, unit, lift.reps, lift.sets, lift.percent)
    });
    lifts.collect()
}

fn is_danger(sign: &str) -> bool {
    !sign.starts_with("q-")
}

/// `en-a` is one of ours; anything with a folder in it is a file somebody keeps elsewhere to measure with.
fn path_of(name: &str) -> PathBuf {
    if name.contains('/') { PathBuf::from(name) } else { PathBuf::from(format!("tests/posts/{name}.toml")) }
}

/// Whether a post is of the sets a to g, which have been learned from longest: `en-012` is of set a, `en-d-012` of set d.
fn is_long_known(id: &str) -> bool {
    let set = id.split('-').nth(1).unwrap_or_default();
    set.starts_with(|first: char| first.is_ascii_digit()) || set.len() == 1 && ("a"..="g").contains(&set)
}

#[test]
fn posts_are_understood() {
    let only = env::var("POSTS").ok();
    let list_errors = env::var("ERRORS").is_ok();
    let mut paths: Vec<PathBuf> = match &only {
        Some(only) => only.split(',').map(path_of).collect(),
        None => fs::read_dir("tests/posts").expect("the posts").map(|entry| entry.expect("a file").path()).collect(),
    };
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    paths.sort();
    let (mut answers, mut findings): (BTreeMap<String, Count>, BTreeMap<String, Count>) = Default::default();
    let (mut quality, mut lifted, mut about) = (Count::default(), Count::default(), Count::default());
    let (mut found, mut present) = (0, 0);
    let (mut miscalled, mut not_present) = (0, 0);
    let (mut invented, mut posts) = (0, 0);
    let mut missed_long_known = 0;
    for file in &paths {
        let toml = fs::read_to_string(file).unwrap_or_else(|problem| panic!("{}: {problem}", file.display()));
        let locale = file.file_name().and_then(|name| name.to_str()?.get(..2)).expect("a file called en-… or es-…");
        let lexicon = lexicon(locale);
        let file: File = toml::from_str(&toml).expect("labelled posts");
        for post in &file.post {
            posts += 1;
            let reading = read(&post.text, lexicon, Now::from_seconds(seconds(&post.now)));
            let mut errors = Vec::new();
            let mut note = |name: &str, said: &BTreeSet<String>, read: &BTreeSet<String>| {
                errors.extend(said.difference(read).map(|miss| format!("{name}: missed {miss}")));
                errors.extend(read.difference(said).map(|wrong| format!("{name}: invented {wrong}")));
            };
            let own = BTreeSet::from([post.about_pain.to_string()]);
            let read_about = BTreeSet::from([(reading.about == About::Own).to_string()]);
            compare(&mut about, &own, &read_about);
            note("about", &own, &read_about);
            let read_answers: BTreeMap<String, String> = reading
                .answers
                .iter()
                .filter_map(|answer| {
                    Some((answer.question().id().to_owned(), answer.choices().next()?.id().to_owned()))
                })
                .collect();
            let asked: BTreeSet<&String> = post.answers.keys().chain(read_answers.keys()).collect();
            for question in asked {
                let said = post.answers.get(question).cloned().into_iter().collect();
                let read = read_answers.get(question).cloned().into_iter().collect();
                compare(answers.entry(question.clone()).or_default(), &said, &read);
                note(question, &said, &read);
            }
            let said = post.quality.iter().cloned().collect();
            let read = reading.quality.iter().map(|choice| choice.id().to_owned()).collect();
            compare(&mut quality, &said, &read);
            note("quality", &said, &read);
            let said = labelled_lifts(post);
            let read = lifts(&reading);
            compare(&mut lifted, &said, &read);
            note("lift", &said, &read);
            let said: BTreeSet<(&str, &str)> =
                post.findings.iter().map(|f| (group(&f.sign), f.status.as_str())).collect();
            let read: BTreeSet<(&str, &str)> =
                reading.findings.iter().map(|f| (group(f.sign.id()), f.status.id())).collect();
            let write =
                |set: &BTreeSet<(&str, &str)>| set.iter().map(|(a, b)| format!("{a} {b}")).collect::<BTreeSet<_>>();
            note("finding", &write(&said), &write(&read));
            for status in ["present", "denied", "asked-about", "past", "someone-else"] {
                let with = |set: &BTreeSet<(&str, &str)>| {
                    set.iter()
                        .filter(|(_, s)| *s == status)
                        .map(|(sign, _)| (*sign).to_owned())
                        .collect::<BTreeSet<_>>()
                };
                compare(findings.entry(format!("all {status}")).or_default(), &with(&said), &with(&read));
                if status == "present" {
                    for sign in with(&said).union(&with(&read)) {
                        let one = |set: &BTreeSet<String>| set.iter().filter(|s| *s == sign).cloned().collect();
                        compare(findings.entry(sign.clone()).or_default(), &one(&with(&said)), &one(&with(&read)));
                    }
                }
            }
            let is_present = |sign: &str| read.contains(&(sign, "present"));
            let said_present = |sign: &str| said.contains(&(sign, "present"));
            for (sign, status) in &said {
                if *status == "present" && is_danger(sign) {
                    present += 1;
                    found += u32::from(is_present(sign));
                    missed_long_known += u32::from(is_long_known(&post.id) && !is_present(sign));
                } else if *status != "present" && !said_present(sign) {
                    not_present += 1;
                    miscalled += u32::from(is_present(sign));
                }
            }
            let any = read.iter().any(|(sign, status)| {
                *status == "present" && is_danger(sign) && !said.iter().any(|(known, _)| known == sign)
            });
            invented += u32::from(any);
            if list_errors && !errors.is_empty() {
                println!("{}: {}\n    {}", post.id, post.text.trim(), errors.join("\n    "));
            }
        }
    }
    println!("\n{posts} posts          right wrong missed   precision             recall                F1");
    print("about pain", &about);
    answers.iter().for_each(|(name, count)| print(name, count));
    print("quality", &quality);
    print("lifts", &lifted);
    println!();
    findings.iter().for_each(|(name, count)| print(name, count));
    let line = |name: &str, part, whole| {
        let (share, range) = share(part, whole);
        println!("{name:56} {part:4} of {whole:4} = {share:.3} ({})", interval(range));
    };
    println!();
    line("danger signs present, found", found, present);
    line("denied, past, asked about, somebody else's: called present", miscalled, not_present);
    line("posts with an invented danger sign", invented, posts);
    if posts == 0 {
        return;
    }
    let enough = |part: u32, whole: u32, least: f64| f64::from(part) >= least * f64::from(whole);
    // What is reached today over all posts, a little less, so that a step back fails. What is aimed at, on posts that were
    // never seen: 98 % found, 2 % called present, 2 % invented, F1 of 0.9 each. Whoever measures one file only looks.
    if only.is_some() {
        return;
    }
    assert!(missed_long_known <= 2, "{missed_long_known} danger signs are missed in the posts of the first seven sets");
    assert!(enough(found, present, 0.972), "danger signs are missed: {found} of {present}");
    assert!(!enough(miscalled, not_present, 0.018), "called present: {miscalled} of {not_present}");
    assert!(!enough(invented, posts, 0.016), "invented: {invented} of {posts}");
    let reached = [
        ("region", 0.95),
        ("side", 0.95),
        ("onset", 0.89),
        ("duration", 0.925),
        ("severity", 0.98),
        ("trend", 0.885),
        ("context", 0.84),
        ("movement", 0.825),
    ];
    for (name, least) in reached {
        let f1 = answers.get(name).map_or(0.0, Count::f1);
        assert!(f1 >= least, "{name}: F1 {f1:.3}");
    }
    assert!(lifted.f1() >= 0.91, "lifts: F1 {:.3}", lifted.f1());
}
