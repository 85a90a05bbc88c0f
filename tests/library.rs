//! The promise: every word is there, keeps the house rules, and fits the platforms; and when one does not, its author is
//! told where, what, and how to mend it.
//!
//! Nothing here depends on how a message is worded: the broken copies are made by id.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use spotter::aftercare::{self, Advice, Expectation, Family, Lesson, LoadFirst};
use spotter::conversation::{
    Ask, Conclusion, Country, Heard, Keeping, Message, Notice, TOKEN_MAX_BYTES, Tag, Timestamp, decode,
};
use spotter::library::{
    Block, CivilDay, Code, Layout, Locale, Operator, Problem, Reader, Rendered, ResponseLibrary, RichText, SourceFile,
    UtcOffset, civil_day, embedded,
};
use spotter::triage::walk::{Position, retrace};
use spotter::triage::{
    Answer, Choice, Decision, Facts, Kind, Mentioned, Outcome, Question, Rule, Rules, Unanswered, Urgency, triage,
};
use spotter::understanding::{Exercise, HardTopic, Lift, Unit};

/// How many outcomes and lessons read harder than the limit in `lint.toml`. It only ever goes down.
const HARD_TO_READ: usize = 0;

/// 2026-05-04, a Monday.
const TODAY: Timestamp = Timestamp(1_777_852_800);

fn today() -> Option<CivilDay> {
    Some(civil_day(TODAY, UtcOffset(0)))
}

// ------------------------------------------------------------------------------------------------ the words as they are

#[test]
fn every_word_is_there() {
    if let Err(problems) = ResponseLibrary::load(&embedded()) {
        panic!("the words do not load:\n{}", listed(&problems));
    }
}

#[test]
fn the_words_keep_the_house_rules() {
    let findings = ResponseLibrary::lint(&embedded(), today());
    let broken: Vec<_> = findings.iter().filter(|finding| !finding.code.is_warning()).cloned().collect();
    assert!(broken.is_empty(), "{}", listed(&broken));
    let hard: Vec<_> = findings.iter().filter(|finding| finding.code == Code::HardToRead).cloned().collect();
    assert_eq!(hard.len(), HARD_TO_READ, "hard to read:\n{}", listed(&hard));
}

fn listed(problems: &[Problem]) -> String {
    problems.iter().map(|problem| format!("{problem}\n")).collect()
}

/// Every language that is served; `every_word_is_there` tells about the others.
fn library() -> ResponseLibrary {
    match ResponseLibrary::load_complete(&embedded()) {
        Ok((library, _)) => library,
        Err(problems) => panic!("English does not load:\n{}", listed(&problems)),
    }
}

// ------------------------------------------------------------------------------------------------ copies with one fault

/// The English words, to be broken in one place.
struct Copy(Vec<SourceFile>);

/// Lines of a message: in which file, from which line (counted from 0), to before which.
struct Found(usize, usize, usize);

impl Copy {
    fn new() -> Copy {
        let english = |file: &SourceFile| file.locale().is_none_or(|locale| locale == Locale::base());
        Copy(embedded().into_iter().filter(english).collect())
    }

    fn file(&mut self, path: &str) -> &mut String {
        &mut self.0.iter_mut().find(|file| file.path == path).expect("a file of responses/").text
    }

    /// Where an English message stands, without its comment.
    fn find(&self, id: &str) -> Found {
        let begins = |line: &&str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
        let found = self.0.iter().enumerate().find_map(|(index, file)| {
            let ours = file.path.starts_with("en/") && file.is_fluent();
            let from = file.text.lines().position(|line| ours && begins(&line))?;
            let goes_on = |line: &&str| line.is_empty() || line.starts_with(' ');
            Some(Found(index, from, from + 1 + file.text.lines().skip(from + 1).take_while(goes_on).count()))
        });
        found.unwrap_or_else(|| panic!("no message `{id}`"))
    }

    /// Where a slot of it stands; `None` is its own words.
    fn find_slot(&self, id: &str, slot: Option<&str>) -> Found {
        let Found(file, from, to) = self.find(id);
        let lines: Vec<&str> = self.0[file].text.lines().collect();
        let a_slot = |line: usize| lines[line].trim_start().starts_with('.');
        let next = |after: usize| (after + 1..to).find(|line| a_slot(*line)).unwrap_or(to);
        match slot {
            None => Found(file, from, next(from)),
            Some(slot) => {
                let wanted = format!(".{slot} =");
                let at = (from..to).find(|line| lines[*line].trim_start().starts_with(&wanted));
                let at = at.unwrap_or_else(|| panic!("no slot `.{slot}` in `{id}`"));
                Found(file, at, next(at))
            }
        }
    }

    fn replace(&mut self, Found(file, from, to): Found, with: &[String]) {
        let mut lines: Vec<String> = self.0[file].text.lines().map(str::to_owned).collect();
        lines.splice(from..to, with.iter().cloned());
        self.0[file].text = lines.join("\n") + "\n";
    }

    /// Gives a message or slot other words. Where it stands now: file and line.
    fn say(&mut self, id: &str, slot: impl Into<Option<&'static str>>, words: &str) -> (String, usize) {
        let slot = slot.into();
        let Found(file, from, to) = self.find_slot(id, slot);
        let path = self.0[file].path.clone();
        let begin = slot.map_or_else(|| id.to_owned(), |slot| format!("    .{slot}"));
        self.replace(Found(file, from, to), &[format!("{begin} = {words}")]);
        (path, from + 1)
    }

    /// Deletes a slot, or with `None` the whole message. Where the message stood: file and line.
    fn delete(&mut self, id: &str, slot: Option<&str>) -> (String, usize) {
        let Found(file, from, to) = self.find(id);
        let path = self.0[file].path.clone();
        let found = if slot.is_some() { self.find_slot(id, slot) } else { Found(file, from, to) };
        self.replace(found, &[]);
        (path, from + 1)
    }

    /// Writes a comment above a message, in place of the one it has. Where the message stands now: file and line.
    fn comment(&mut self, id: &str, comment: &[&str]) -> (String, usize) {
        let Found(file, at, _) = self.find(id);
        let before: Vec<&str> = self.0[file].text.lines().take(at).collect();
        let from = at - before.iter().rev().take_while(|line| line.starts_with("# ")).count();
        let path = self.0[file].path.clone();
        self.replace(Found(file, from, at), &comment.iter().map(|line| format!("# {line}")).collect::<Vec<_>>());
        (path, from + comment.len() + 1)
    }

    /// Adds lines at the end of a file. Where the first of them stands.
    fn append(&mut self, path: &str, lines: &str) -> (String, usize) {
        let text = self.file(path);
        // Apart from what stands last, so that it is a line of its own to Fluent.
        text.push_str("\n\n");
        let line = text.lines().count() + 1;
        text.push_str(lines);
        text.push('\n');
        (path.to_owned(), line)
    }

    /// Everything but the lexicon, which takes longer than all the rest and has tests of its own. That it is missing is
    /// found before and after.
    fn lint(&self) -> Vec<Problem> {
        let spoken: Vec<SourceFile> =
            self.0.iter().filter(|file| !file.path.ends_with("lexicon.toml")).cloned().collect();
        ResponseLibrary::lint(&spoken, today())
    }

    /// What is found in the words as they are.
    fn before() -> &'static [Problem] {
        static BEFORE: OnceLock<Vec<Problem>> = OnceLock::new();
        BEFORE.get_or_init(|| Copy::new().lint())
    }

    /// What is found in the copy at this place and under this code, and was not there before.
    fn findings(&self, code: Code, (path, line): &(String, usize)) -> Vec<Problem> {
        let here = |finding: &Problem| finding.code == code && finding.path == *path && finding.line == *line;
        self.lint().into_iter().filter(|finding| here(finding) && !Copy::before().contains(finding)).collect()
    }

    /// The fault is found, in the right place, and the finding names it.
    #[track_caller]
    fn has(&self, code: Code, at: &(String, usize), names: &str) {
        let findings = self.findings(code, at);
        if !findings.iter().any(|finding| finding.what.contains(names) && !finding.fix.is_empty()) {
            let near: Vec<_> = self.lint().into_iter().filter(|other| !Copy::before().contains(other)).collect();
            panic!("no {} at {}:{} that names “{names}”; new are:\n{}", code.id(), at.0, at.1, listed(&near));
        }
    }

    /// Nothing is found there under this code.
    #[track_caller]
    fn has_not(&self, code: Code, at: &(String, usize)) {
        let findings = self.findings(code, at);
        assert!(findings.is_empty(), "{}", listed(&findings));
    }

    /// It keeps the library from being loaded.
    #[track_caller]
    fn does_not_load(&self, code: Code) {
        let problems = ResponseLibrary::load(&self.0).expect_err("a library with a hole in it");
        assert!(problems.iter().any(|problem| problem.code == code), "{}", listed(&problems));
    }
}

/// That many letters, in words that break nothing.
fn letters(count: usize) -> String {
    "sore ".repeat(count / 5 + 1).chars().take(count - 1).chain(['e']).collect()
}

#[test]
fn w000_a_file_that_cannot_be_read() {
    let mut copy = Copy::new();
    let at = copy.append("en/help.ftl", "this is no message");
    copy.has(Code::Unreadable, &at, "Fluent");
    copy.does_not_load(Code::Unreadable);

    for path in ["emergency-numbers.toml", "sources.toml", "lint.toml", "en/replies.toml"] {
        let mut copy = Copy::new();
        let at = copy.append(path, "no-such-key = 1 2");
        copy.has(Code::Unreadable, &at, "TOML");
    }
    let mut copy = Copy::new();
    *copy.file("lint.toml") = copy.file("lint.toml").replace("[limits]\n", "[limits]\nlabels = 60\n");
    let line = copy.file("lint.toml").lines().position(|line| line == "labels = 60").expect("the new line") + 1;
    copy.has(Code::Unreadable, &("lint.toml".to_owned(), line), "labels");
}

#[test]
fn w001_nothing_is_written_for_an_id() {
    let mut copy = Copy::new();
    let (path, _) = copy.delete("ask-onset", None);
    copy.has(Code::Missing, &(path, 1), "ask-onset");
    copy.does_not_load(Code::Missing);

    let mut copy = Copy::new();
    let at = copy.delete("ask-onset", Some("why"));
    copy.has(Code::Missing, &at, ".why");

    for path in ["lint.toml", "sources.toml", "emergency-numbers.toml", "en/replies.toml"] {
        let mut copy = Copy::new();
        copy.0.retain(|file| file.path != path);
        copy.has(Code::Missing, &(path.to_owned(), 1), "missing");
    }
}

#[test]
fn w001_a_language_without_word_lists() {
    let mut copy = Copy::new();
    let english: Vec<SourceFile> = copy.0.iter().filter(|file| file.path.starts_with("en/")).cloned().collect();
    copy.0.extend(english.into_iter().map(|file| SourceFile { path: file.path.replacen("en/", "xx/", 1), ..file }));
    for list in ["[words.xx]", "[urgent.xx]"] {
        copy.has(Code::Missing, &("lint.toml".to_owned(), 1), list);
    }
}

#[test]
fn w002_nothing_uses_an_id() {
    let mut copy = Copy::new();
    let at = copy.append("en/help.ftl", "help-rfe-sadle = When you wipe, does it feel normal?");
    copy.has(Code::Unused, &at, "help-rfe-sadle");
    assert!(copy.findings(Code::Unused, &at)[0].fix.contains("did you mean `help-rfe-saddle`"));
    copy.does_not_load(Code::Unused);

    let mut copy = Copy::new();
    let Found(file, from, to) = copy.find_slot("ask-region", Some("hamstrings"));
    let path = copy.0[file].path.clone();
    copy.replace(Found(file, from, to), &["    .hamstring = Hamstrings".to_owned()]);
    copy.has(Code::Unused, &(path, from + 1), ".hamstring");

    let mut copy = Copy::new();
    let at = copy.append("en/today.ftl", "label-back = Back");
    // Told in the file that is read second, wherever that is.
    let twice = copy.lint().into_iter().find(|finding| finding.code == Code::Unused).expect("a double");
    assert!(twice.what.contains("`label-back` is written twice"), "{twice}");
    assert!((twice.path.clone(), twice.line) == at || twice.path == "en/notices.ftl", "{twice}");
}

#[test]
fn w003_a_variable_that_is_not_filled_in_or_not_explained() {
    let mut copy = Copy::new();
    let at = copy.say("notice-cancelled", None, "Okay, { $naem }.");
    copy.has(Code::Variables, &at, "$naem");
    copy.does_not_load(Code::Variables);

    let mut copy = Copy::new();
    let at = copy.comment("label-progress", &["$number: of this question."]);
    copy.has(Code::Variables, &at, "$of");
}

#[test]
fn w004_an_outcome_without_a_slot() {
    for slot in ["title", "means", "do-now", "avoid", "see-someone-if"] {
        let mut copy = Copy::new();
        let at = copy.delete("outcome-normal-doms", Some(slot));
        copy.has(Code::Slot, &at, slot);
        copy.does_not_load(Code::Slot);
    }
}

#[test]
fn w005_a_label_that_is_too_long() {
    for (id, slot) in [
        ("ask-onset", Some("next-day")),
        ("ask-severity", Some("not-sure")),
        ("ask-region", Some("name")),
        ("label-back", None),
        ("shelf-care", None),
        ("country-NL", None),
        ("care-walk", Some("title")),
    ] {
        let mut copy = Copy::new();
        let at = copy.say(id, slot, &letters(60));
        copy.has_not(Code::TooLong, &at);
        let at = copy.say(id, slot, &letters(61));
        copy.has(Code::TooLong, &at, "61 characters, filled in; the limit is 60");
    }
    // Around an answer, which may have 60 of its own, Discord leaves 20.
    let mut copy = Copy::new();
    copy.say("ask-region", "low-back", &letters(60));
    let at = copy.say("label-has-changed", None, &format!("{} {{ $answer }}", letters(19)));
    copy.has_not(Code::TooLong, &at);
    let at = copy.say("label-has-changed", None, &format!("{} {{ $answer }}", letters(20)));
    copy.has(Code::TooLong, &at, "81 characters");

    let mut copy = Copy::new();
    let at = copy.say("command-check", None, &letters(101));
    copy.has(Code::TooLong, &at, "101 characters, filled in; the limit is 100");
}

#[test]
fn w005_a_message_that_is_too_long() {
    let mut copy = Copy::new();
    let at = copy.say("notice-cancelled", None, &letters(900));
    copy.has_not(Code::TooLong, &at);
    let at = copy.say("notice-cancelled", None, &letters(901));
    copy.has(Code::TooLong, &at, "901 characters, filled in; the limit is 900");

    // Outcomes and lessons are read as a whole.
    for (id, slots) in [
        ("outcome-normal-doms", ["title", "means", "do-now", "avoid", "see-someone-if"]),
        ("care-walk", ["title", "why", "steps", "cue", "watch"]),
    ] {
        let mut copy = Copy::new();
        copy.say(id, slots[0], &letters(20));
        for slot in &slots[1..] {
            copy.say(id, *slot, &letters(219));
        }
        let Found(file, line, _) = copy.find(id);
        let at = (copy.0[file].path.clone(), line + 1);
        copy.has_not(Code::TooLong, &at);
        copy.say(id, slots[1], &letters(220));
        copy.has(Code::TooLong, &at, "901 characters; the limit is 900");
    }
}

#[test]
fn w005_a_first_screen_that_is_too_long() {
    let limit = 400 - library().raw(&Locale::base(), "label-numbers", None).expect("the numbers").chars().count();
    // The sign of the urgency, a space, and two ends of lines; then the longest that can stand for a number.
    let number = library().raw(&Locale::base(), "your-emergency-number", None).expect("words for it").chars().count();
    for id in ["outcome-emergency-other", "outcome-urgent-clot"] {
        let mut copy = Copy::new();
        copy.say(id, "title", "Go now");
        let rest = limit - 4 - "Go now".len() - number - 1;
        let at = copy.say(id, "do-now", &format!("{} {{ $emergency-number }}", letters(rest)));
        copy.has_not(Code::TooLong, &at);
        let at = copy.say(id, "do-now", &format!("{} {{ $emergency-number }}", letters(rest + 1)));
        copy.has(Code::TooLong, &at, &format!("have {} characters with their marks", limit + 1));
    }
}

#[test]
fn w006_a_word_we_do_not_use() {
    let mut copy = Copy::new();
    let (path, line) =
        copy.say("outcome-normal-doms", "avoid", "\n        - Nothing.\n        - This is DEFINITELY\n          fine.");
    copy.has(Code::Word, &(path.clone(), line + 2), "“definitely”");
    let at = copy.say("outcome-normal-doms", "avoid", "Indefinitely.");
    copy.has_not(Code::Word, &at);

    // Also over the end of a line, inside strong words, with another apostrophe or space, and as part of a dose.
    for words in [
        "You have\n        a sprain.",
        "You **have** a sprain.",
        "Take 400mg.",
        "Take 400 mg.",
        "That is 100\u{a0}% safe.",
    ] {
        let mut copy = Copy::new();
        let at = copy.say("care-walk", "watch", words);
        copy.has(Code::Word, &at, "“");
    }
    // Each language has its own list.
    let mut copy = Copy::new();
    copy.0.push(SourceFile { path: "xx/notices.ftl".to_owned(), text: "label-back = definitely mal\n".to_owned() });
    let at = ("xx/notices.ftl".to_owned(), 1);
    copy.has_not(Code::Word, &at);
    copy.file("lint.toml").push_str("[words.xx]\n\"mal\" = \"sore\"\n");
    copy.has(Code::Word, &at, "“mal”");
}

#[test]
fn w007_an_urgent_outcome_that_does_not_say_where_or_when_or_that_waits() {
    let mut copy = Copy::new();
    let Found(file, line, _) = copy.find("outcome-emergency-other");
    let at = (copy.0[file].path.clone(), line + 1);
    copy.0[file].text = copy.0[file].text.replace("{ $emergency-number }", "somebody");
    copy.has(Code::Urgent, &at, "which number");

    for id in ["outcome-emergency-cauda-equina", "outcome-urgent-tear"] {
        let mut copy = Copy::new();
        let Found(file, line, _) = copy.find(id);
        let at = (copy.0[file].path.clone(), line + 1);
        copy.say(id, "title", "Go");
        copy.say(id, "do-now", "Call { $emergency-number } today.");
        copy.has_not(Code::Urgent, &at);
        copy.say(id, "do-now", "Call { $emergency-number }. Nowadays they answer.");
        copy.has(Code::Urgent, &at, "says when");
    }

    let mut copy = Copy::new();
    let at = copy.say("outcome-urgent-tear", "means", "Let’s wait and see.");
    copy.has(Code::Urgent, &at, "“wait and see”");
    let mut copy = Copy::new();
    let at = copy.say("outcome-urgent-tear", "avoid", "Don’t wait and see.");
    copy.has_not(Code::Urgent, &at);
    // Where there is time, waiting is advice like any other.
    let at = copy.say("outcome-normal-doms", "means", "Let’s wait and see.");
    copy.has_not(Code::Urgent, &at);
}

#[test]
fn w008_marks_and_markup() {
    for (words, names) in [
        ("It isn't.", "'"),
        ("So \"sore\".", "\""),
        ("Sore...", "..."),
        ("Call { \"{\" } now.", "{"),
        ("Call $emergency-number now.", "$"),
        ("A <b>sore</b> back.", "HTML"),
        ("<div>sore</div>", "HTML"),
        ("A {\"*\"}sore{\"*\"} back.", "*emphasis*"),
        ("A _sore_ back.", "*emphasis*"),
        ("A `sore` back.", "`code`"),
        ("A ~~sore~~ back.", "~~"),
        ("# Sore", "a heading"),
        ("> Sore", "a quote"),
        ("---", "a ruled line"),
        ("A picture: ![back](https://doi.org/10)", "a picture"),
        ("- sore\n          - very", "a list in a list"),
        ("Read [this](https://example.com/a).", "https://example.com/a"),
        ("Read https://example.com/a.", "https://example.com/a"),
        ("Read www.example.com.", "www.example.com"),
        ("Read <https://example.com/a>.", "https://example.com/a"),
        ("Read [this](https://findahelpline.com.example.com).", "findahelpline.com.example.com"),
    ] {
        let mut copy = Copy::new();
        let (path, line) = copy.say("care-walk", "watch", &format!("\n        Fine.\n\n        {words}"));
        // In the last line of what was written.
        copy.has(Code::Markup, &(path, line + 3 + words.matches('\n').count()), names);
    }
    let fine = "\n        **Strong**, 3 < 4, * star, [a link](https://doi.org/10.1/x) and https://findahelpline.com.\n\n        1. A list.\n        2. It’s “here”…";
    let mut copy = Copy::new();
    let (path, line) = copy.say("care-walk", "watch", fine);
    for line in line..line + 6 {
        copy.has_not(Code::Markup, &(path.clone(), line));
    }
    // A button shows its label as it is.
    let mut copy = Copy::new();
    let at = copy.say("label-back", None, "Go **back**");
    copy.has(Code::Markup, &at, "**strong**");
}

#[test]
fn w009_a_language_with_a_hole_is_not_served() {
    let mut copy = Copy::new();
    copy.0.push(SourceFile { path: "xx/notices.ftl".to_owned(), text: "label-back = Kcab\n".to_owned() });
    copy.has(Code::Incomplete, &("xx/questions.ftl".to_owned(), 1), "ask-onset");
    copy.does_not_load(Code::Incomplete);
    let (library, problems) = ResponseLibrary::load_complete(&copy.0).expect("English is complete");
    let served: Vec<&str> = library.locales().map(Locale::as_str).collect();
    assert_eq!(served, ["en"]);
    assert!(problems.iter().all(|problem| problem.path.starts_with("xx/")), "{}", listed(&problems));
    let reader = Reader { locale: Locale::parse("xx"), ..Reader::default() };
    let message = Message::Notice(Notice::Cancelled);
    assert_eq!(library.render(&message, &reader), library.render(&message, &Reader::default()));
}

#[test]
fn w010_a_review_that_is_missing_or_old() {
    let signed = |day: &str| {
        let mut copy = Copy::new();
        let number = "$emergency-number: the number to call.";
        let at =
            copy.comment("outcome-urgent-clot", &[number, &format!("Reviewed: A. B., MD (physiotherapist), {day}")]);
        (copy, at)
    };
    for (day, names) in [
        ("2025-05-03", "366 days old; after 365"),
        ("2024-02-28", "796 days old"),
        ("2026-05-05", "future"),
        ("2026-13-01", "no clinician"),
        ("soon", "no clinician"),
    ] {
        let (copy, at) = signed(day);
        copy.has(Code::Review, &at, names);
    }
    for day in ["2025-05-04", "2026-05-04", "2026-02-28"] {
        let (copy, (path, line)) = signed(day);
        let here = |finding: &Problem| finding.code == Code::Review && (&finding.path, finding.line) == (&path, line);
        assert!(!copy.lint().iter().any(here), "{day} is a fresh review");
        // Without a clock no review is old.
        assert!(!ResponseLibrary::lint(&signed("1999-01-01").0.0, None).iter().any(here));
    }
    for unsigned in
        ["Reviewed: (physiotherapist), 2026-05-01", "Reviewed: A.B., 2026-05-01", "Reviewed: A.B. (), 2026-05-01"]
    {
        let mut copy = Copy::new();
        let (path, line) = copy.comment("outcome-normal-doms", &["Reached when: sore.", unsigned]);
        let here = |finding: &Problem| finding.code == Code::Review && (&finding.path, finding.line) == (&path, line);
        assert!(copy.lint().iter().any(here), "{unsigned}");
    }
}

#[test]
fn w011_words_that_choose_by_something_other_than_a_number() {
    let mut copy = Copy::new();
    let at = copy.say("label-progress", None, "{ $number ->\n    [low] a\n   *[other] b\n}");
    copy.has(Code::Selector, &at, "label-progress");
    copy.does_not_load(Code::Selector);
    let mut copy = Copy::new();
    let at = copy.say("label-progress", None, "{ $number ->\n    [one] a\n   *[other] b\n}");
    copy.has_not(Code::Selector, &at);
}

#[test]
fn w012_words_that_are_hard_to_read() {
    let hard =
        "Progressive overload necessitates individualized periodization, irrespective of morphological considerations.";
    for (id, slot) in [("outcome-normal-doms", "means"), ("care-walk", "why")] {
        let mut copy = Copy::new();
        let Found(file, line, _) = copy.find(id);
        let at = (copy.0[file].path.clone(), line + 1);
        copy.say(id, slot, &format!("{hard} {hard} {hard} {hard}"));
        copy.has(Code::HardToRead, &at, "US grade");
    }
}

/// Reads the grade of a text from the finding about a lesson that says nothing else.
fn grade(text: &str) -> f64 {
    let mut copy = Copy::new();
    for slot in ["title", "why", "steps", "cue", "watch"] {
        copy.say("care-walk", slot, text);
    }
    let limits = copy.file("lint.toml");
    *limits = limits
        .lines()
        .map(|line| if line.starts_with("grade") { "grade = -20.0" } else { line })
        .collect::<Vec<_>>()
        .join("\n");
    let told = copy
        .lint()
        .into_iter()
        .find(|finding| finding.code == Code::HardToRead && finding.what.contains("`care-walk`"));
    let what = told.expect("a grade").what;
    what.split("grade ").nth(1).and_then(|rest| rest.split(';').next()?.parse().ok()).expect("a number")
}

/// Texts whose words, sentences and syllables others have published or anybody can count by hand.
#[test]
fn the_reading_level_is_that_of_kincaid() {
    let expected =
        |words: f64, sentences: f64, syllables: f64| 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    for (text, words, sentences, syllables) in [
        ("The cat sat on the mat.", 6.0, 1.0, 6.0),
        // 24 syllables in 13 words: the example that encyclopedias give for Flesch's formulas.
        ("The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.", 13.0, 1.0, 24.0),
        (
            "Four score and seven years ago our fathers brought forth on this continent, a new nation, conceived in Liberty, \
             and dedicated to the proposition that all men are created equal.",
            30.0,
            1.0,
            48.0,
        ),
        ("I do not like them in a box. I do not like them with a fox.", 16.0, 2.0, 16.0),
        // No mark at the end, a question, a hyphen, a contraction, figures, capitals.
        ("Isn’t it well-known? Ask for an MRI at 3/10 or less", 11.0, 2.0, 16.0),
        ("The muscle settled. Someone safely practiced movement.", 7.0, 2.0, 13.0),
    ] {
        let (told, right) = (grade(text), expected(words, sentences, syllables));
        assert!((told - right).abs() <= 0.051, "grade {told} instead of {right:.2}: {text}");
    }
}

// ------------------------------------------------------------------------------------------- every message, everywhere

/// Small, fast and the same on every run (Knuth's MMIX generator).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % sides
    }

    fn answer(&mut self, question: Question) -> Answer {
        let choices: Vec<Choice> = question.choices().collect();
        match question.kind() {
            Kind::Number { min, max } => {
                let value = usize::from(min) + self.roll(usize::from(max - min) + 1);
                Answer::number(question, value as u16).expect("a number in the range")
            }
            Kind::One | Kind::Scale => Answer::one(choices[self.roll(choices.len())]),
            Kind::Several => {
                // Mostly none, or nobody would get past the danger screens.
                let none = Choice::parse(question, "none").filter(|_| self.roll(4) > 0);
                let most = 1 + self.roll(choices.len());
                let some: Vec<Choice> = (0..most).map(|_| choices[self.roll(choices.len())]).collect();
                none.map(Answer::one).or_else(|| Answer::several(question, some)).expect("at least one")
            }
        }
    }
}

/// Conversations answered at random to their end, on every day of a year and in every country.
fn conclusions(library: &ResponseLibrary, count: usize) -> Vec<Conclusion> {
    let countries: Vec<Option<Country>> = library.numbers().codes().map(Country::parse).chain([None]).collect();
    let signs: Vec<Choice> = Mentioned::every_sign().collect();
    let mut dice = Dice(2026);
    let one = |n: usize| {
        let mentions = if dice.roll(3) == 0 { dice.roll(signs.len()) } else { 0 };
        let mentioned: Mentioned = (0..mentions).map(|_| signs[dice.roll(signs.len())]).collect();
        let mut given = Facts::default();
        while let Err(Unanswered(question)) = triage(&given, &mentioned) {
            given = given.with(dice.answer(question));
        }
        let trail = retrace(&given, &mentioned);
        let Position::Reached(decision) = trail.position else { panic!("the check did not end") };
        let concluded = TODAY.plus_days((n % 366) as i64);
        Conclusion {
            tag: Tag(u32::MAX),
            decision,
            expectation: aftercare::expectation(decision.outcome(), &trail.used, concluded),
            facts: trail.used,
            asked: trail.asked,
            mentioned,
            begun: concluded.plus_hours(-1),
            concluded,
            country: countries[n % countries.len()],
        }
    };
    (0..count).map(one).collect()
}

fn about_outcomes(library: &ResponseLibrary) -> Vec<Message> {
    let mut all = conclusions(library, 1_500);
    let also = all.iter().map(|one| one.decision.also.iter().count()).max();
    assert!(also > Some(4), "no conversation had many “also noted” lines");
    // Every rule, however rarely it is reached.
    let countries: Vec<Country> = library.numbers().codes().filter_map(Country::parse).collect();
    let mut country = countries.iter().copied().cycle();
    let sampled = all.clone();
    for (rule, one) in Rule::all().zip(sampled.iter().cycle()) {
        let decision = Decision { rule, also: Rules::default() };
        for expectation in expectations(one.concluded) {
            all.push(Conclusion { decision, expectation, country: country.next(), ..one.clone() });
            all.push(Conclusion { decision, expectation, country: None, ..one.clone() });
        }
    }
    let about = [Message::Conclude, Message::Details, Message::WhyThis, Message::Summary, Message::Today];
    let mut messages: Vec<Message> = all.iter().flat_map(|one| about.map(|about| about(one.clone()))).collect();
    // Every list of what can be trained.
    for (outcome, region) in Outcome::ALL.iter().flat_map(|outcome| regions().map(move |region| (outcome, region))) {
        let rule = Rule::all().find(|rule| rule.outcome() == *outcome).expect("a rule for every outcome");
        let decision = Decision { rule, also: Rules::default() };
        for background in Question::Background.choices() {
            let facts = Facts::default().with(Answer::one(region)).with(Answer::one(background));
            messages.push(Message::Today(Conclusion { decision, facts, ..sampled[0].clone() }));
        }
    }
    messages
}

fn regions() -> impl Iterator<Item = Choice> {
    Question::Region.choices()
}

fn expectations(now: Timestamp) -> [Expectation; 8] {
    let later = now.plus_days(120);
    [
        Expectation::Soreness(now, later),
        Expectation::SevereDoms(now),
        Expectation::Week(now),
        Expectation::TwoWeeks(later),
        Expectation::FourWeeks(later),
        Expectation::OrLook(now),
        Expectation::Booked(now),
        Expectation::Today,
    ]
}

fn about_questions() -> Vec<Message> {
    let tag = Tag(u32::MAX);
    let mut messages = Vec::new();
    for &question in Question::ALL {
        let plain = Ask {
            question,
            tag,
            ticks: Vec::new(),
            given: None,
            mentioned: Vec::new(),
            progress: (17, 17),
            can_go_back: true,
            explained: false,
            helped: false,
        };
        let all: Vec<Choice> = question.choices().filter(|choice| !choice.is_exclusive()).collect();
        let given = |answer: Answer| Ask { given: Some(answer), ..plain.clone() };
        let everything = Ask {
            ticks: if question.kind() == Kind::Several { all.clone() } else { Vec::new() },
            given: Answer::several(question, all.iter().copied()).or(all.last().map(|last| Answer::one(*last))),
            mentioned: if question.is_screen() { all.clone() } else { Vec::new() },
            explained: true,
            helped: question.is_screen() || question == Question::Clarify,
            ..plain.clone()
        };
        messages.extend(question.choices().map(|choice| given(Answer::one(choice))).map(Message::Ask));
        messages.extend((0..=240).filter_map(|n| Answer::number(question, n)).map(given).map(Message::Ask));
        messages.push(Message::Ask(Ask { helped: everything.helped, ..plain.clone() }));
        messages.push(Message::Ask(Ask { explained: true, ..plain.clone() }));
        messages.push(Message::Ask(Ask { ticks: everything.ticks.clone(), ..plain.clone() }));
        messages.push(Message::Ask(Ask { mentioned: everything.mentioned.clone(), ..plain.clone() }));
        messages.push(Message::Ask(plain));
        messages.push(Message::Ask(everything));
        if question.is_screen() || question == Question::Clarify {
            messages.push(Message::HowToTell(question));
        }
    }
    let longest = |question: &Question| {
        let all = Answer::several(*question, question.choices().filter(|choice| !choice.is_exclusive()));
        all.unwrap_or_else(|| Answer::one(question.choices().next().expect("a choice")))
    };
    let single = |question: &&Question| !question.is_screen();
    let answers: Facts = Question::TRIAGE.iter().filter(single).map(longest).collect();
    let lift = Lift {
        exercise: Exercise::parse("overhead-press"),
        weight: Some(102.5),
        unit: Unit::parse("kg"),
        reps: Some(12),
        sets: Some(10),
        percent: Some(72.5),
    };
    // A long post: five lifts, and every sign either named or denied.
    for named in 0..=Mentioned::every_sign().count() {
        let mentioned = Mentioned::every_sign().take(named).collect();
        let denied = Mentioned::every_sign().skip(named).collect();
        let heard = Heard { answers, denied, lifts: vec![lift; 5] };
        messages.push(Message::Overheard { heard: heard.clone(), mentioned });
        messages.push(Message::Recap { tag, heard, mentioned });
    }
    for dice in 0..200 {
        let mut dice = Dice(dice);
        let answers = Question::TRIAGE.iter().map(|question| dice.answer(*question)).collect();
        messages.push(Message::ChangeMenu { tag, answers });
    }
    messages
}

fn about_lessons() -> Vec<Message> {
    let tag = Tag(u32::MAX);
    let mut messages = Vec::new();
    for may_check_technique in [true, false] {
        let shelves = Family::all().map(Some).chain([None]);
        messages.extend(shelves.map(|family| Message::Shelf { tag, family, may_check_technique }));
    }
    messages.extend(Lesson::all().map(|lesson| Message::Teach { tag, lesson }));
    messages
        .extend(Outcome::ALL.iter().map(|outcome| Message::Care { tag, lessons: aftercare::care(*outcome).collect() }));
    let taught = || Lesson::all().filter(|lesson| lesson.id().starts_with("m-") || *lesson == Lesson::SETUP);
    let causes = || Lesson::all().filter(|lesson| lesson.id().starts_with("cause-")).map(Some).chain([None]);
    for (lesson, cause) in taught().flat_map(|lesson| causes().map(move |cause| (lesson, cause))) {
        for load_first in [LoadFirst::Yes, LoadFirst::No] {
            messages.push(Message::Technique { tag, advice: Advice { cause, lesson, load_first } });
        }
    }
    messages
}

fn everything_else(library: &ResponseLibrary) -> Vec<Message> {
    let tag = Tag(u32::MAX);
    let mut messages = vec![Message::Consent, Message::BeforeYouGo, Message::Unfinished { tag, progress: (17, 17) }];
    messages.extend(Notice::ALL.iter().map(|notice| Message::Notice(*notice)));
    let countries = || library.numbers().codes().map(Country::parse).chain([None]);
    let hard = HardTopic::ALL.into_iter().flat_map(|topic| countries().map(move |country| (topic, country)));
    messages.extend(hard.map(|(topic, country)| Message::Hard(topic, country)));
    messages.extend(countries().map(|chosen| Message::Countries { tag, chosen }));
    let choices = [Some(Keeping::Keep), Some(Keeping::JustThisChat), None];
    messages.extend(choices.map(|keeping| Message::Privacy { tag, keeping }));
    messages.push(Message::Receipt { tag, at: TODAY });
    let outcome = Outcome::NormalDoms;
    messages.push(Message::WouldChange { tag, outcome, signs: Vec::new() });
    messages.extend(Mentioned::every_sign().map(|sign| Message::WouldChange { tag, outcome, signs: vec![sign] }));
    messages
}

/// Its name. A new kind of message does not compile until it stands here, and the test below fails until it is rendered.
fn kind(message: &Message) -> &'static str {
    match message {
        Message::Consent => KINDS[0],
        Message::Ask(_) => KINDS[1],
        Message::Recap { .. } => KINDS[2],
        Message::Unfinished { .. } => KINDS[3],
        Message::Conclude(_) => KINDS[4],
        Message::Details(_) => KINDS[5],
        Message::WhyThis(_) => KINDS[6],
        Message::WouldChange { .. } => KINDS[7],
        Message::Summary(_) => KINDS[8],
        Message::Today(_) => KINDS[9],
        Message::ChangeMenu { .. } => KINDS[10],
        Message::HowToTell(_) => KINDS[11],
        Message::Shelf { .. } => KINDS[12],
        Message::Teach { .. } => KINDS[13],
        Message::Care { .. } => KINDS[14],
        Message::Technique { .. } => KINDS[15],
        Message::Countries { .. } => KINDS[16],
        Message::Privacy { .. } => KINDS[17],
        Message::BeforeYouGo => KINDS[18],
        Message::Notice(_) => KINDS[19],
        Message::Hard(..) => KINDS[20],
        Message::Receipt { .. } => KINDS[21],
        Message::Overheard { .. } => KINDS[22],
    }
}

#[rustfmt::skip]
const KINDS: [&str; 23] = [
    "consent", "ask", "recap", "unfinished", "conclude", "details", "why-this", "would-change", "summary", "today",
    "change-menu", "how-to-tell", "shelf", "teach", "care", "technique", "countries", "privacy", "before-you-go", "notice",
    "hard", "receipt", "overheard",
];

/// What may be longer than a plain Discord message (2000), so that its adapter has to send it as an embed (4096).
fn in_an_embed(message: &Message) -> bool {
    match message {
        // Every sign of a screen with its line of help, and everything a clinician wants to know.
        Message::Ask(ask) => ask.helped,
        Message::HowToTell(_) | Message::Summary(_) => true,
        // Somebody wrote about everything there is.
        Message::Recap { .. } | Message::Overheard { .. } => true,
        _ => false,
    }
}

fn readers(library: &ResponseLibrary) -> Vec<Reader> {
    let operator = Operator { name: "n".repeat(60), contact: "c".repeat(100), retention_days: 3650 };
    let reader =
        |locale: &Locale| Reader { locale: Some(locale.clone()), offset: UtcOffset(0), operator: operator.clone() };
    library.locales().map(reader).collect()
}

#[test]
fn every_message_fits_every_platform_in_every_language() {
    let library = library();
    let mut messages = about_outcomes(&library);
    messages.extend(about_questions());
    messages.extend(about_lessons());
    messages.extend(everything_else(&library));
    let kinds: BTreeSet<&str> = messages.iter().map(kind).collect();
    assert_eq!(kinds, BTreeSet::from(KINDS));
    for reader in readers(&library) {
        for message in &messages {
            let rendered = library.render(message, &reader);
            if let Err(wrong) = fits(message, &rendered) {
                panic!("{} in {:?}: {wrong}\n{}", kind(message), reader.locale, shown(&rendered.text));
            }
        }
    }
}

/// As a person sees it, with the marks of lists and an empty line between blocks, as roomy as any adapter writes it.
fn shown(text: &RichText) -> String {
    let lines = |block: &Block| match block {
        Block::List(start, items) => {
            let mark = |n: usize| start.map_or("• ".to_owned(), |start| format!("{}. ", start as usize + n));
            let item =
                |(n, spans): (usize, &Vec<_>)| mark(n) + &RichText(vec![Block::Paragraph(spans.clone())]).to_plain();
            items.iter().enumerate().map(item).collect::<Vec<_>>().join("\n")
        }
        other => RichText(vec![other.clone()]).to_plain(),
    };
    text.0.iter().map(lines).collect::<Vec<_>>().join("\n\n")
}

/// Both platforms count in UTF-16 units.
fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

fn fits(message: &Message, rendered: &Rendered) -> Result<(), String> {
    let text = match rendered.layout {
        Layout::Numbered => rendered.text_with_numbered_choices(),
        Layout::Buttons | Layout::Scale => rendered.text.clone(),
    };
    let within = |what: &str, text: &str, limit: usize| match units(text) {
        0 => Err(format!("{what} is empty")),
        length if length > limit => Err(format!("{what} has {length} units, {limit} fit")),
        _ => Ok(()),
    };
    within("the text on Telegram, or the description of an embed", &shown(&text), 4096)?;
    if !in_an_embed(message) {
        within("the content on Discord", &shown(&text), 2000)?;
    }
    for heading in text.0.iter().filter(|block| matches!(block, Block::Heading(_))) {
        within("a heading, the title of an embed,", &shown(&RichText(vec![heading.clone()])), 256)?;
    }
    if let Some(left) = shown(&text).chars().find(|char| matches!(char, '{' | '}' | '\u{e000}')) {
        return Err(format!("{left:?} was left over"));
    }
    let mut tokens = BTreeSet::new();
    for button in rendered.buttons() {
        within("a button", &button.label, 80)?;
        within("a token", &button.token, TOKEN_MAX_BYTES.min(64))?;
        if button.token.len() > 64 || decode(&button.token).is_none() || !tokens.insert(&button.token) {
            return Err(format!("the token {} is too long, unreadable or there twice", button.token));
        }
    }
    // Five rows of five on Discord.
    if tokens.len() > 25 { Err(format!("{} buttons, 25 fit", tokens.len())) } else { Ok(()) }
}

#[test]
fn the_first_screen_of_an_urgent_outcome_is_read_at_a_glance() {
    let library = library();
    let sample = conclusions(&library, 1).remove(0);
    let countries: Vec<Option<Country>> = library.numbers().codes().map(Country::parse).chain([None]).collect();
    let urgent = Rule::all().filter(|rule| rule.outcome().urgency() >= Urgency::UrgentSameDay);
    for (rule, country) in urgent.flat_map(|rule| countries.iter().map(move |country| (rule, *country))) {
        let decision = Decision { rule, also: Rules::default() };
        for reader in readers(&library) {
            let rendered =
                library.render(&Message::Conclude(Conclusion { decision, country, ..sample.clone() }), &reader);
            let text = shown(&rendered.text);
            let length = text.chars().count();
            assert!(length <= 400, "{} in {country:?} has {length} characters:\n{text}", rule.outcome().id());
            assert_eq!(rendered.actions.len(), 2, "nothing but details and “I’ve reached someone”");
        }
    }
}
