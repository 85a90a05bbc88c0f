//! Measures the understanding of whole posts against careful readers' labels: `cargo test --test posts -- --nocapture`.
//!
//! Prints precision, recall, F1 and 95 % intervals (Wilson) per finding and per answer, and fails under what is reached today.
//! Every `tests/posts/*.toml` is read, and apart from them `tests/posts/held-out/*.toml`, from which neither the rules nor
//! the classifier have learned; `POSTS=en-a,es-a` reads only those, `POSTS=/elsewhere/en-new.toml` posts kept elsewhere
//! to measure with; `ERRORS=1` lists what went wrong.

mod lexicons;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::{env, fs};

use lexicons::{Count, files, group, lexicon, seconds};
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

/// What came of reading posts.
#[derive(Default)]
struct Measured {
    answers: BTreeMap<String, Count>,
    findings: BTreeMap<String, Count>,
    quality: Count,
    lifted: Count,
    about: Count,
    found: u32,
    present: u32,
    miscalled: u32,
    not_present: u32,
    invented: u32,
    posts: u32,
    missed_long_known: u32,
}

impl Measured {
    /// Fails if what is read is worse than this: shares of present signs found, of others called present, of posts with an
    /// invented one.
    fn reaches(&self, found: f64, miscalled: f64, invented: f64) {
        let share = |part: u32, whole: u32| f64::from(part) / f64::from(whole.max(1));
        assert!(share(self.found, self.present) >= found, "signs are missed: {} of {}", self.found, self.present);
        assert!(
            share(self.miscalled, self.not_present) < miscalled,
            "called present: {} of {}",
            self.miscalled,
            self.not_present
        );
        assert!(share(self.invented, self.posts) < invented, "invented: {} of {}", self.invented, self.posts);
    }

    fn print(&self, heading: &str) {
        println!(
            "\n{heading}: {} posts\n{:24} right wrong missed   precision             recall                F1",
            self.posts, ""
        );
        print("about pain", &self.about);
        self.answers.iter().for_each(|(name, count)| print(name, count));
        print("quality", &self.quality);
        print("lifts", &self.lifted);
        println!();
        self.findings.iter().for_each(|(name, count)| print(name, count));
        let line = |name: &str, part, whole| {
            let (share, range) = share(part, whole);
            println!("{name:56} {part:4} of {whole:4} = {share:.3} ({})", interval(range));
        };
        println!();
        line("danger signs present, found", self.found, self.present);
        line("denied, past, asked about, somebody else's: called present", self.miscalled, self.not_present);
        line("posts with an invented danger sign", self.invented, self.posts);
    }
}

fn measure(paths: &[PathBuf]) -> Measured {
    let list_errors = env::var("ERRORS").is_ok();
    let mut measured = Measured::default();
    for file in paths {
        let toml = fs::read_to_string(file).unwrap_or_else(|problem| panic!("{}: {problem}", file.display()));
        let locale = file.file_name().and_then(|name| name.to_str()?.get(..2)).expect("a file called en-… or es-…");
        let lexicon = lexicon(locale);
        let file: File = toml::from_str(&toml).expect("labelled posts");
        for post in &file.post {
            measured.posts += 1;
            let reading = read(&post.text, lexicon, Now::from_seconds(seconds(&post.now)));
            let mut errors = Vec::new();
            let mut note = |name: &str, said: &BTreeSet<String>, read: &BTreeSet<String>| {
                errors.extend(said.difference(read).map(|miss| format!("{name}: missed {miss}")));
                errors.extend(read.difference(said).map(|wrong| format!("{name}: invented {wrong}")));
            };
            let own = BTreeSet::from([post.about_pain.to_string()]);
            let read_about = BTreeSet::from([(reading.about == About::Own).to_string()]);
            compare(&mut measured.about, &own, &read_about);
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
                compare(measured.answers.entry(question.clone()).or_default(), &said, &read);
                note(question, &said, &read);
            }
            let said = post.quality.iter().cloned().collect();
            let read = reading.quality.iter().map(|choice| choice.id().to_owned()).collect();
            compare(&mut measured.quality, &said, &read);
            note("quality", &said, &read);
            let said = labelled_lifts(post);
            let read = lifts(&reading);
            compare(&mut measured.lifted, &said, &read);
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
                compare(measured.findings.entry(format!("all {status}")).or_default(), &with(&said), &with(&read));
                if status == "present" {
                    for sign in with(&said).union(&with(&read)) {
                        let one = |set: &BTreeSet<String>| set.iter().filter(|s| *s == sign).cloned().collect();
                        compare(
                            measured.findings.entry(sign.clone()).or_default(),
                            &one(&with(&said)),
                            &one(&with(&read)),
                        );
                    }
                }
            }
            let is_present = |sign: &str| read.contains(&(sign, "present"));
            let said_present = |sign: &str| said.contains(&(sign, "present"));
            for (sign, status) in &said {
                if *status == "present" && is_danger(sign) {
                    measured.present += 1;
                    measured.found += u32::from(is_present(sign));
                    measured.missed_long_known += u32::from(is_long_known(&post.id) && !is_present(sign));
                } else if *status != "present" && !said_present(sign) {
                    measured.not_present += 1;
                    measured.miscalled += u32::from(is_present(sign));
                }
            }
            let any = read.iter().any(|(sign, status)| {
                *status == "present" && is_danger(sign) && !said.iter().any(|(known, _)| known == sign)
            });
            measured.invented += u32::from(any);
            if list_errors && !errors.is_empty() {
                println!("{}: {}\n    {}", post.id, post.text.trim(), errors.join("\n    "));
            }
        }
    }
    measured
}

#[test]
fn posts_are_understood() {
    if let Ok(only) = env::var("POSTS") {
        // Whoever measures one file only looks.
        return measure(&only.split(',').map(path_of).collect::<Vec<_>>()).print("of these files");
    }
    let learned = measure(&files("tests/posts", "toml"));
    learned.print("learned from");
    let held_out = measure(&files("tests/posts/held-out", "toml"));
    held_out.print("held out: nothing was learned from them");
    // What is reached today, a little less, so that a step back fails. What is aimed at, on posts that were never seen: 98 %
    // found, 2 % called present, 2 % invented, F1 of 0.9 each.
    assert!(
        learned.missed_long_known <= 2,
        "{} danger signs are missed in the posts of the first seven sets",
        learned.missed_long_known
    );
    learned.reaches(0.975, 0.012, 0.0105);
    held_out.reaches(0.9, 0.04, 0.065);
    let reached = [
        ("region", 0.945),
        ("side", 0.945),
        ("onset", 0.883),
        ("duration", 0.92),
        ("severity", 0.98),
        ("trend", 0.88),
        ("context", 0.83),
        ("movement", 0.815),
    ];
    for (name, least) in reached {
        let f1 = learned.answers.get(name).map_or(0.0, Count::f1);
        assert!(f1 >= least, "{name}: F1 {f1:.3}");
    }
    assert!(learned.lifted.f1() >= 0.905, "lifts: F1 {:.3}", learned.lifted.f1());
}
