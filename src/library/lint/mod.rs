//! The house rules: how long, how plain, how urgent, how well reviewed. The numbers and word lists are in
//! `responses/lint.toml`; the codes are explained in `responses/README.md`.
//!
//! Every message is judged as it will be read, with its variables filled in as long as they get. What is not there to be
//! judged is [`super::check`]'s to report.

use std::borrow::Cow;
use std::collections::BTreeMap;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use serde::Deserialize;

mod passage;
mod review;
mod samples;
mod text;

use passage::{Passage, Phrase, Place, place};
use review::{number_of_day, reviewed};
use samples::{longest, samples};
use text::{folded, unreadable, with_marks, words_begin};

use super::ids::{LESSON_SLOTS, OUTCOME_SLOTS, label_id};
use super::labels::Label;
use super::rich::{RichText, Span};
use super::words::{Argument, Message, Words};
use super::{CivilDay, Code, Locale, Problem, ResponseLibrary, SourceFile, readability, table};
use crate::aftercare::Lesson;
use crate::triage::{Outcome, Urgency};

/// `responses/lint.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct House {
    limits: Limits,
    links: Links,
    /// By language: what we do not say, and what to say in its place.
    words: BTreeMap<String, BTreeMap<Phrase, String>>,
    /// By language.
    urgent: BTreeMap<String, UrgentWords>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Limits {
    label: usize,
    button: usize,
    message: usize,
    first_message: usize,
    grade: f64,
    review_days: i64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Links {
    allowed: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct UrgentWords {
    /// One of these has to be on the first screen of an urgent outcome.
    now: Vec<Phrase>,
    /// None of these may be in an urgent outcome, except among the things to avoid.
    waiting: Vec<Phrase>,
}

/// Discord shows at most this much of a button.
const DISCORD_BUTTON: usize = 80;

/// Discord refuses a command with a longer description.
const DISCORD_COMMAND: usize = 100;

/// Holds every language against the house rules. `today` is for the age of reviews; without it only their presence is
/// looked at. A language that is still being written is judged by what is there.
pub(in crate::library) fn house_rules(
    library: &ResponseLibrary,
    files: &[SourceFile],
    today: Option<CivilDay>,
    problems: &mut Vec<Problem>,
) {
    // `None` is a file that could not be read, which `table` has reported.
    let Some(house) = table(files, "lint.toml", |text| toml::from_str::<House>(text).map(Some), problems) else {
        return;
    };
    for (locale, words) in &library.words {
        let samples = samples(library, words);
        Inspection { house: &house, locale, words, files, samples, today, problems }.everything();
    }
}

/// One language being inspected.
struct Inspection<'a> {
    house: &'a House,
    locale: &'a Locale,
    words: &'a Words,
    files: &'a [SourceFile],
    samples: Vec<Argument<'static>>,
    today: Option<CivilDay>,
    problems: &'a mut Vec<Problem>,
}

impl Inspection<'_> {
    fn everything(&mut self) {
        let words = self.words;
        for (id, message) in &words.index {
            let passages = self.passages(id, message);
            for passage in &passages {
                self.length(passage);
                self.unwanted_words(passage);
                self.marks(passage);
                self.markdown(passage);
            }
            if let Some(outcome) = id.strip_prefix("outcome-").and_then(Outcome::parse) {
                self.together(id, message, &passages, &OUTCOME_SLOTS);
                self.review(id, message);
                if outcome.urgency() >= Urgency::UrgentSameDay {
                    self.first_screen(&passages);
                    self.urgency(outcome, message, &passages);
                }
            } else if Lesson::parse(id).is_some() {
                self.together(id, message, &passages, &LESSON_SLOTS);
            }
        }
        self.word_lists();
    }

    fn passages<'m>(&self, id: &'m str, message: &'m Message) -> Vec<Passage<'m>> {
        let source = self.files.iter().find(|file| file.path == message.path);
        let samples = self.samples_for(id);
        let passage = |(slot, part): (&'m Option<String>, &super::words::Part)| {
            let slot = slot.as_deref();
            // What cannot be formatted has a variable that `check` has reported.
            let markdown = self.words.format(id, slot, &samples)?;
            let (text, folded) = (RichText::parse(&markdown), folded(&markdown));
            let begins = source.map_or(part.line, |file| words_begin(&file.text, part.line));
            Some(Passage { id, slot, path: &message.path, line: part.line, begins, markdown, folded, text })
        };
        message.parts.iter().filter_map(passage).collect()
    }

    fn samples_for(&self, id: &str) -> Cow<'_, [Argument<'static>]> {
        if id != label_id(Label::NotThat) {
            return Cow::Borrowed(&self.samples);
        }
        // It quotes the short name of a question, not an answer. What is set last counts.
        let names = self.words.index.keys().filter(|id| id.starts_with("ask-"));
        let name = longest(names.filter_map(|id| self.words.format(id, Some("name"), &[])));
        Cow::Owned(self.samples.iter().cloned().chain([("answer", name)]).collect())
    }

    // --- W005, W012: length and reading level ---

    fn length(&mut self, passage: &Passage<'_>) {
        let Limits { label, button, message, .. } = self.house.limits;
        let numbered = format!("shorten it; over {button} characters it is a numbered line, its number on the button");
        let (limit, fix) = match place(passage.id, passage.slot) {
            Place::Button => (label, numbered),
            Place::QuotingButton => (DISCORD_BUTTON, "shorten the words around the answer".to_owned()),
            Place::CommandMenu => (DISCORD_COMMAND, "shorten it: Discord shows no more in its menu".to_owned()),
            Place::Message => (message, "shorten it, or take out what can be said elsewhere".to_owned()),
            Place::Slot => return,
        };
        let length = passage.length();
        if length > limit {
            let what = format!("{} has {length} characters, filled in; the limit is {limit}", passage.name());
            self.report(passage.path, passage.line, Code::TooLong, what, fix);
        }
    }

    /// Outcomes and lessons are one screen: their slots count together.
    fn together(&mut self, id: &str, message: &Message, passages: &[Passage<'_>], slots: &[&str]) {
        let shown: Vec<&Passage<'_>> = slots.iter().filter_map(|slot| slot_of(passages, slot)).collect();
        let plain = shown.iter().map(|passage| passage.text.to_plain()).collect::<Vec<_>>().join("\n");
        let (length, limit) = (plain.chars().count(), self.house.limits.message);
        if length > limit {
            let what = format!("the {} slots of `{id}` have {length} characters; the limit is {limit}", shown.len());
            let fix = format!("take out {}; start with what is said twice", length - limit);
            self.report(&message.path, message.line, Code::TooLong, what, fix);
        }
        let limit = self.house.limits.grade;
        let grade = readability::grade(&plain).filter(|_| self.locale.language() == Locale::base());
        if let Some(grade) = grade.filter(|grade| *grade > limit) {
            let what = format!("`{id}` reads at US grade {grade:.1}; the limit is {limit:.1}");
            let fix = "shorter sentences, shorter words".to_owned();
            self.report(&message.path, message.line, Code::HardToRead, what, fix);
        }
    }

    /// Title and do-now, with the list of emergency numbers that stands below them where the country is not known.
    fn first_screen(&mut self, passages: &[Passage<'_>]) {
        let (Some(title), Some(do_now)) = (slot_of(passages, "title"), slot_of(passages, "do-now")) else { return };
        let plain = |id: &str| self.words.format(id, None, &[]).map(|words| RichText::parse(&words));
        let numbers = plain(&label_id(Label::Numbers)).map_or(0, |text| with_marks(&text));
        // The sign of the urgency and a space before the title, and the ends of two lines.
        let own = 4 + with_marks(&title.text) + with_marks(&do_now.text);
        let limit = self.house.limits.first_message.saturating_sub(numbers);
        if own > limit {
            let what = format!(
                ".title and .do-now of `{}` have {own} characters with their marks; the limit is {limit} ({} less the \
                 {numbers} of `label-numbers`)",
                do_now.id, self.house.limits.first_message
            );
            let fix = "keep what to do first; the rest can stand in .means, behind “Details”".to_owned();
            self.report(do_now.path, do_now.line, Code::TooLong, what, fix);
        }
    }

    // --- W006: words we do not use ---

    fn unwanted_words(&mut self, passage: &Passage<'_>) {
        let Some(unwanted) = of_language(&self.house.words, self.locale) else { return };
        for (phrase, instead) in unwanted {
            if let Some(line) = passage.line_of(phrase) {
                let what = format!("{} says “{}”", passage.name(), phrase.written);
                self.report(passage.path, line, Code::Word, what, format!("say: {instead}"));
            }
        }
    }

    /// A language without lists would pass the rules that need them, and nobody would notice.
    fn word_lists(&mut self) {
        if !self.words.index.keys().any(|id| id.starts_with("outcome-")) {
            return;
        }
        let locale = self.locale;
        let lists = [
            ("words", of_language(&self.house.words, locale).is_some()),
            ("urgent", of_language(&self.house.urgent, locale).is_some()),
        ];
        for (list, _) in lists.iter().filter(|(_, there)| !there) {
            let what = format!("there is no `[{list}.{locale}]`, so nobody looks for these words in this language");
            let fix = format!("add a `[{list}.{locale}]` like the English one");
            self.report("lint.toml", 1, Code::Missing, what, fix);
        }
    }

    // --- W007: urgent outcomes ---

    fn urgency(&mut self, outcome: Outcome, message: &Message, passages: &[Passage<'_>]) {
        let number = |part: &super::words::Part| part.variables.iter().any(|name| name == "emergency-number");
        if outcome.urgency() == Urgency::EmergencyNow && !message.parts.values().any(number) {
            let what = format!("`outcome-{}` does not say which number to call", outcome.id());
            let fix = "say “call { $emergency-number }” where it belongs, best in .do-now".to_owned();
            self.report(&message.path, message.line, Code::Urgent, what, fix);
        }
        let Some(words) = of_language(&self.house.urgent, self.locale) else { return };
        let first: Vec<&Passage<'_>> = ["title", "do-now"].iter().filter_map(|s| slot_of(passages, s)).collect();
        let says = |phrase: &Phrase| first.iter().any(|passage| passage.line_of(phrase).is_some());
        if !first.is_empty() && !words.now.iter().any(says) {
            let what = format!("neither .title nor .do-now of `outcome-{}` says when", outcome.id());
            let now: Vec<&str> = words.now.iter().map(|phrase| phrase.written.as_str()).collect();
            let fix = format!("say one of these there: {}", now.join(", "));
            self.report(&message.path, message.line, Code::Urgent, what, fix);
        }
        for passage in passages.iter().filter(|passage| passage.slot != Some("avoid")) {
            for phrase in &words.waiting {
                if let Some(line) = passage.line_of(phrase) {
                    let phrase = &phrase.written;
                    let what = format!("{} says “{phrase}”, and this outcome cannot wait", passage.name());
                    let fix = "take it out; what not to do belongs in .avoid".to_owned();
                    self.report(passage.path, line, Code::Urgent, what, fix);
                }
            }
        }
    }

    // --- W008: marks, markup and links ---

    /// Marks that nobody means to be read.
    fn marks(&mut self, passage: &Passage<'_>) {
        const WRONG: [(&str, &str); 5] = [
            ("'", "write ’, or ‘ and ’ around a quote"),
            ("\"", "write “ and ”"),
            ("...", "write …"),
            ("{", "write { $name } with a variable that the comment explains"),
            ("}", "write { $name } with a variable that the comment explains"),
        ];
        let found = WRONG.iter().filter_map(|(mark, fix)| Some((mark, fix, passage.markdown.find(mark)?)));
        let mut dollars = passage.markdown.match_indices('$').map(|(at, _)| at);
        let variable = dollars.find(|at| passage.markdown[at + 1..].starts_with(char::is_alphabetic));
        let found = found.chain(variable.map(|at| (&"$", &"put the variable in braces: { $name }", at)));
        for (mark, fix, at) in found {
            let what = format!("{} has {mark} in it", passage.name());
            self.report(passage.path, passage.line_at(at), Code::Markup, what, (*fix).to_owned());
        }
    }

    fn markdown(&mut self, passage: &Passage<'_>) {
        // Read with more extensions than the library has, so that what they would mean is found, not printed.
        let extensions = Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TABLES | Options::ENABLE_TASKLISTS;
        let in_a_message = matches!(place(passage.id, passage.slot), Place::Message | Place::Slot);
        let mut lists = 0;
        for (event, range) in Parser::new_ext(&passage.markdown, extensions).into_offset_iter() {
            let mut found = unreadable(&event, in_a_message);
            match &event {
                Event::Start(Tag::List(_)) => {
                    lists += 1;
                    found = found.or((lists == 2).then_some("a list in a list"));
                }
                Event::End(TagEnd::List(_)) => lists -= 1,
                Event::Start(Tag::Link { dest_url, .. }) => self.link(passage, dest_url, range.start),
                _ => {}
            }
            if let Some(found) = found {
                let what = format!("{} has {found} in it, which would not be shown", passage.name());
                let fix = match in_a_message {
                    true => "plain words; **strong**, lists and links are all there is",
                    false => "plain words; a button or a menu has no markup",
                };
                self.report(passage.path, passage.line_at(range.start), Code::Markup, what, fix.to_owned());
            }
        }
        self.bare_addresses(passage);
    }

    /// Platforms turn an address into a link, also where nobody marked it as one.
    fn bare_addresses(&mut self, passage: &Passage<'_>) {
        for span in passage.text.spans().filter(|span| !matches!(span, Span::Link(..))) {
            for word in span.words().split_whitespace().filter(|word| word.contains("://") || word.starts_with("www."))
            {
                let address = word.trim_matches(|char: char| !char.is_alphanumeric() && char != '/');
                let at = passage.markdown.find(address).unwrap_or_default();
                self.link(passage, address, at);
            }
        }
    }

    fn link(&mut self, passage: &Passage<'_>, address: &str, at: usize) {
        let within = |allowed: &String| {
            // Without a slash at its end a prefix would allow every longer host name too.
            let rest = address.strip_prefix(allowed.as_str());
            rest.is_some_and(|rest| allowed.ends_with('/') || rest.is_empty() || rest.starts_with(['/', '?', '#']))
        };
        if !self.house.links.allowed.iter().any(within) {
            let what = format!("{} links to {address}", passage.name());
            let fix =
                "take it out; sources go into `sources.toml`, the addresses we allow are in `lint.toml`".to_owned();
            self.report(passage.path, passage.line_at(at), Code::Markup, what, fix);
        }
    }

    // --- W010: reviews ---

    fn review(&mut self, id: &str, message: &Message) {
        let fix = "have a clinician read it, and sign above it: `# Reviewed: NAME (ROLE), YYYY-MM-DD`".to_owned();
        let what = match (reviewed(&message.comment), self.today.map(number_of_day)) {
            (None, _) => format!("no clinician has signed `{id}`"),
            (Some(day), Some(today)) if day > today => format!("the review of `{id}` is dated in the future"),
            (Some(day), Some(today)) if today - day > self.house.limits.review_days => {
                format!(
                    "the review of `{id}` is {} days old; after {} it is repeated",
                    today - day,
                    self.house.limits.review_days
                )
            }
            (Some(_), _) => return,
        };
        self.report(&message.path, message.line, Code::Review, what, fix);
    }

    fn report(&mut self, path: &str, line: usize, code: Code, what: String, fix: String) {
        self.problems.push(Problem { path: path.to_owned(), line, code, what, fix });
    }
}

fn slot_of<'p, 'm>(passages: &'p [Passage<'m>], slot: &str) -> Option<&'p Passage<'m>> {
    passages.iter().find(|passage| passage.slot == Some(slot))
}

/// The list of a language, or of its language without a region.
fn of_language<'h, T>(lists: &'h BTreeMap<String, T>, locale: &Locale) -> Option<&'h T> {
    lists.get(locale.as_str()).or_else(|| lists.get(locale.language().as_str()))
}
