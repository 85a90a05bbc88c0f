//! The house rules: how long, how plain, how urgent, how well reviewed. The numbers and word lists are in
//! `responses/lint.toml`; the codes are explained in `responses/README.md`.
//!
//! Every message is judged as it will be read, with its variables filled in as long as they get. What is not there to be
//! judged is [`super::check`]'s to report.

use std::borrow::Cow;
use std::collections::BTreeMap;

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag};
use serde::Deserialize;

use super::ids::{LESSON_SLOTS, MONTHS, OUTCOME_SLOTS, WEEKDAYS, label_id};
use super::labels::Label;
use super::rich::{Block, RichText, Span};
use super::words::{Argument, Message, Words};
use super::{CivilDay, Code, Locale, Problem, ResponseLibrary, SourceFile, readability, table};
use crate::aftercare::Lesson;
use crate::conversation::Country;
use crate::triage::{Outcome, PROTOCOL_VERSION, Urgency};

/// `responses/lint.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct House {
    limits: Limits,
    links: Links,
    /// By language: what we do not say, and what to say in its place.
    words: BTreeMap<String, BTreeMap<String, String>>,
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
    now: Vec<String>,
    /// None of these may be in an urgent outcome, except among the things to avoid.
    waiting: Vec<String>,
}

/// Discord shows at most this much of a button.
const DISCORD_BUTTON: usize = 80;

/// Discord refuses a command with a longer description.
const DISCORD_COMMAND: usize = 100;

/// Holds every language against the house rules. `today` is for the age of reviews; without it only their presence is
/// looked at. A language that is still being written is judged by what is there.
pub(super) fn house_rules(
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

/// The words of a message, or of one of its slots, as they will be read.
struct Passage<'a> {
    id: &'a str,
    slot: Option<&'a str>,
    path: &'a str,
    /// Where the slot stands.
    line: usize,
    /// Where its words begin: in the same line, or below.
    begins: usize,
    markdown: String,
    text: RichText,
}

/// Where a passage ends up, which decides how long it may be and whether Markdown is read there.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// On a button.
    Button,
    /// On a button that quotes another one: there the answer alone may have the length of a label.
    QuotingButton,
    /// In the platform's menu of commands.
    CommandMenu,
    /// In a message of its own.
    Message,
    /// In a message together with the other slots.
    Slot,
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
        let passage = |(slot, part): (&'m Option<String>, &super::words::Part)| {
            let slot = slot.as_deref();
            // What cannot be formatted has a variable that `check` has reported.
            let markdown = self.words.format(id, slot, &self.samples_for(id))?;
            let text = RichText::parse(&markdown);
            let begins = source.map_or(part.line, |file| words_begin(&file.text, part.line));
            Some(Passage { id, slot, path: &message.path, line: part.line, begins, markdown, text })
        };
        message.parts.iter().filter_map(passage).collect()
    }

    fn samples_for(&self, id: &str) -> Vec<Argument<'_>> {
        let mut samples = self.samples.clone();
        if id == label_id(Label::NotThat) {
            // It quotes the short name of a question, not an answer.
            let names = self.words.index.keys().filter(|id| id.starts_with("ask-"));
            samples.push(("answer", longest(names.filter_map(|id| self.words.format(id, Some("name"), &[])))));
        }
        samples
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
                let what = format!("{} says “{phrase}”", passage.name());
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
        let says = |phrase: &String| first.iter().any(|passage| passage.line_of(phrase).is_some());
        if !first.is_empty() && !words.now.iter().any(says) {
            let what = format!("neither .title nor .do-now of `outcome-{}` says when", outcome.id());
            let fix = format!("say one of these there: {}", words.now.join(", "));
            self.report(&message.path, message.line, Code::Urgent, what, fix);
        }
        for passage in passages.iter().filter(|passage| passage.slot != Some("avoid")) {
            for phrase in &words.waiting {
                if let Some(line) = passage.line_of(phrase) {
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
            match &event {
                Event::Start(Tag::List(_)) => lists += 1,
                Event::End(pulldown_cmark::TagEnd::List(_)) => lists -= 1,
                Event::Start(Tag::Link { link_type, dest_url, .. }) if *link_type != LinkType::Email => {
                    self.link(passage, dest_url, range.start);
                }
                _ => {}
            }
            let found = if lists > 1 { Some("a list in a list") } else { unreadable(&event, in_a_message) };
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
            for word in span.words().split_whitespace().filter(|word| word.contains("://") || word.starts_with("www.")) {
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
            let fix = "take it out; sources go into `sources.toml`, the addresses we allow are in `lint.toml`".to_owned();
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
                format!("the review of `{id}` is {} days old; after {} it is repeated", today - day, self.house.limits.review_days)
            }
            (Some(_), _) => return,
        };
        self.report(&message.path, message.line, Code::Review, what, fix);
    }

    fn report(&mut self, path: &str, line: usize, code: Code, what: String, fix: String) {
        self.problems.push(Problem { path: path.to_owned(), line, code, what, fix });
    }
}

impl Passage<'_> {
    fn name(&self) -> String {
        match self.slot {
            None => format!("`{}`", self.id),
            Some(slot) => format!(".{slot} of `{}`", self.id),
        }
    }

    /// Characters a person reads.
    fn length(&self) -> usize {
        match place(self.id, self.slot) {
            Place::Message | Place::Slot => self.text.length(),
            Place::Button | Place::QuotingButton | Place::CommandMenu => self.markdown.chars().count(),
        }
    }

    /// The line in the file of a byte of the words.
    fn line_at(&self, byte: usize) -> usize {
        self.begins + self.markdown.bytes().take(byte).filter(|byte| *byte == b'\n').count()
    }

    /// The line in the file where a phrase stands as whole words, in upper or lower case.
    fn line_of(&self, phrase: &str) -> Option<usize> {
        let (words, lines) = folded(&self.markdown);
        let (phrase, _) = folded(phrase);
        let at = whole_words(&words, phrase.trim())?;
        Some(self.begins + lines[at])
    }
}

/// Where a passage ends up.
fn place(id: &str, slot: Option<&str>) -> Place {
    let (kind, name) = id.split_once('-').unwrap_or((id, ""));
    match (kind, slot) {
        ("ask", Some(slot)) if !matches!(slot, "why" | "low" | "high") => Place::Button,
        ("label", None) => Label::parse(name).map_or(Place::Message, place_of_label),
        ("shelf" | "country", None) => Place::Button,
        ("command", None) => Place::CommandMenu,
        ("outcome", Some(_)) => Place::Slot,
        // A lesson is chosen by its title.
        (_, Some("title")) if Lesson::parse(id).is_some() => Place::Button,
        (_, Some(_)) if Lesson::parse(id).is_some() => Place::Slot,
        _ => Place::Message,
    }
}

#[rustfmt::skip] // the table of labels, read beside `labels.rs`
fn place_of_label(label: Label) -> Place {
    use Label::*;
    match label {
        NotThat | HasChanged => Place::QuotingButton,
        Keep | JustThisChat | NoThanks | Why | HowToTell | Back | Done | ClearTicks | GoOn | StartOver | ChangeSomething | Right
        | Cancel | Details | Reached | WhyThis | WouldChange | Summary | Today | Care | Technique | Lessons | ShowOutcome
        | Countries | NoCountry | Forget | Privacy | Export | Delete => Place::Button,
        Progress | YouSaid | YouMentioned | TickHint | Ticked | DoNow | Avoid | WorryNormal | WorrySoon | WorryUrgent | Means
        | AlsoNoted | NotADiagnosis | Minor | MinorEmergency | Numbers | YourNumber | HealthLine | UnsureHistory | WhyTitle
        | DecidingAnswers | Sources | FromMemory | SecondHand | ChangeTitle | NothingWould | SummaryTitle | SummaryBegun
        | SummaryResult | SummaryDenied | SummaryMentioned | SummaryNote | RecapTitle | ChangeMenuTitle | HelpTitle
        | UnfinishedTitle | ShelvesTitle | CareTitle | LessonCue | LessonWatch | AdviceTitle | AdviceLoadFirst | AdviceCause
        | AdviceLesson | CountriesTitle | PrivacyKept | PrivacyNotKept | PrivacyNotAsked | PrivacyText | Receipt => Place::Message,
    }
}

fn slot_of<'p, 'm>(passages: &'p [Passage<'m>], slot: &str) -> Option<&'p Passage<'m>> {
    passages.iter().find(|passage| passage.slot == Some(slot))
}

/// The list of a language, or of its language without a region.
fn of_language<'h, T>(lists: &'h BTreeMap<String, T>, locale: &Locale) -> Option<&'h T> {
    lists.get(locale.as_str()).or_else(|| lists.get(locale.language().as_str()))
}

/// What Markdown would make of it, if that is nothing we show.
fn unreadable(event: &Event<'_>, in_a_message: bool) -> Option<&'static str> {
    match event {
        Event::Start(Tag::Paragraph | Tag::Item) => None,
        Event::Start(Tag::Strong | Tag::List(_) | Tag::Link { .. }) if in_a_message => None,
        Event::Start(Tag::Strong) => Some("**strong**"),
        Event::Start(Tag::List(_)) => Some("a list"),
        Event::Start(Tag::Link { .. }) => Some("a link"),
        Event::Start(Tag::Heading { .. }) => Some("a heading"),
        Event::Start(Tag::Emphasis) => Some("*emphasis*"),
        Event::Start(Tag::Strikethrough) => Some("~~crossed-out words~~"),
        Event::Start(Tag::BlockQuote(_)) => Some("a quote (>)"),
        Event::Start(Tag::CodeBlock(_)) | Event::Code(_) => Some("`code`"),
        Event::Start(Tag::Image { .. }) => Some("a picture"),
        Event::Start(Tag::Table(_)) => Some("a table"),
        // The lines inside it are told by `Html`.
        Event::Start(Tag::HtmlBlock) => None,
        Event::Html(_) | Event::InlineHtml(_) => Some("an HTML tag"),
        Event::Rule => Some("a ruled line"),
        Event::TaskListMarker(_) => Some("a box to tick"),
        _ => None,
    }
}

/// The line in which the words of a message or slot begin, given the line of its `=`.
fn words_begin(source: &str, line: usize) -> usize {
    let mut lines = source.lines().enumerate().skip(line - 1);
    let on_the_same_line = |text: &str| text.split_once('=').is_none_or(|(_, words)| !words.trim().is_empty());
    match lines.next() {
        Some((_, text)) if !on_the_same_line(text) => {
            lines.find(|(_, text)| !text.trim().is_empty()).map_or(line, |(index, _)| index + 1)
        }
        _ => line,
    }
}

/// A text as it is searched: lower case, one kind of apostrophe and of space, no `*`. For each byte of it, how many lines
/// down it stood.
fn folded(text: &str) -> (String, Vec<usize>) {
    let (mut out, mut lines, mut line) = (String::new(), Vec::new(), 0);
    for char in text.chars().filter(|char| *char != '*') {
        match char {
            char if char.is_whitespace() && (out.is_empty() || out.ends_with(' ')) => {}
            char if char.is_whitespace() => out.push(' '),
            '’' => out.push('\''),
            char => out.extend(char.to_lowercase()),
        }
        lines.resize(out.len(), line);
        line += usize::from(char == '\n');
    }
    (out, lines)
}

/// Where a phrase stands in a text with no letter next to it. "500mg" has the word "mg" in it.
fn whole_words(text: &str, phrase: &str) -> Option<usize> {
    let ends = |outside: Option<char>, inside: Option<char>| match (outside, inside) {
        (Some(outside), Some(inside)) => !outside.is_alphanumeric() || outside.is_numeric() != inside.is_numeric(),
        _ => true,
    };
    let whole = |at: &usize| {
        let (before, after) = (&text[..*at], &text[at + phrase.len()..]);
        ends(before.chars().next_back(), phrase.chars().next()) && ends(after.chars().next(), phrase.chars().next_back())
    };
    text.match_indices(phrase).map(|(at, _)| at).find(whole)
}

/// Characters on the screen, with the numbers and dots of lists and the ends of lines.
fn with_marks(text: &RichText) -> usize {
    let items = |block: &Block| match block {
        Block::List(Some(_), items) => 3 * items.len(),
        Block::List(None, items) => 2 * items.len(),
        Block::Heading(_) | Block::Paragraph(_) | Block::Small(_) => 0,
    };
    text.length() + text.0.iter().map(items).sum::<usize>()
}

/// A value for every variable, as long as it gets.
fn samples(library: &ResponseLibrary, words: &Words) -> Vec<Argument<'static>> {
    let countries = || library.numbers.codes().filter_map(Country::parse).filter_map(|c| library.numbers.of(c));
    let said = |id: &str| words.format(id, None, &[]);
    let slots = |prefix: &'static str, wanted: fn(&str) -> bool| {
        let messages = words.index.iter().filter(move |(id, _)| id.starts_with(prefix));
        let slots = messages.flat_map(|(id, message)| message.parts.keys().flatten().map(move |slot| (id, slot)));
        longest(slots.filter(|(_, slot)| wanted(slot)).filter_map(|(id, slot)| words.format(id, Some(slot), &[])))
    };
    let calendar = |names: &[&str]| longest(names.iter().filter_map(|name| said(&format!("calendar-{name}"))));
    let (weekday, month) = (calendar(&WEEKDAYS), calendar(&MONTHS));
    let date = [("weekday", weekday.clone()), ("day", "30".into()), ("month", month.clone())];
    let date: Cow<'static, str> = words.format("calendar-date", None, &date).unwrap_or_default().into();
    let answer = slots("ask-", |slot| !matches!(slot, "why" | "name" | "low" | "high"));
    let emergency = countries().map(|numbers| numbers.emergency()).chain(said("your-emergency-number"));
    vec![
        ("emergency-number", longest(emergency)),
        ("health-line", longest(countries().filter_map(|numbers| numbers.health_line.clone()))),
        ("signs", answer.clone()),
        ("answer", answer),
        ("result", slots("outcome-", |slot| slot == "title")),
        ("urgency", longest(Urgency::ALL.iter().filter_map(|urgency| said(&format!("urgency-{}", urgency.id()))))),
        ("day", date.clone()),
        ("gone", date),
        ("weekday", weekday),
        ("month", month),
        ("number", "10".into()),
        ("of", "10".into()),
        ("days", "365".into()),
        ("version", env!("CARGO_PKG_VERSION").into()),
        ("protocol", PROTOCOL_VERSION.into()),
        // Whoever runs a copy writes these.
        ("operator", "".into()),
        ("contact", "".into()),
    ]
}

fn longest(words: impl Iterator<Item = String>) -> Cow<'static, str> {
    words.max_by_key(|words| words.chars().count()).unwrap_or_default().into()
}

/// The day of the latest `Reviewed: NAME (ROLE), YYYY-MM-DD` in a comment.
fn reviewed(comment: &str) -> Option<i64> {
    let signed = |line: &str| {
        let (who, date) = line.trim().strip_prefix("Reviewed:")?.rsplit_once(',')?;
        let (name, role) = who.trim().strip_suffix(')')?.split_once('(')?;
        (!name.trim().is_empty() && !role.trim().is_empty()).then(|| day_of(date.trim())).flatten()
    };
    comment.lines().filter_map(signed).max()
}

fn day_of(date: &str) -> Option<i64> {
    let mut parts = date.split('-');
    let mut part = |digits: usize| parts.next().filter(|part| part.len() == digits)?.parse::<u32>().ok();
    let (year, month, day) = (part(4)?, part(2)?, part(2)?);
    let plausible = parts.next().is_none() && (1..=12).contains(&month) && (1..=31).contains(&day);
    plausible.then(|| number_of_day(CivilDay { weekday: 0, day, month: month as usize, year: i64::from(year) }))
}

/// Days since 1970 (H. Hinnant's `days_from_civil`), the inverse of `civil_day`.
fn number_of_day(day: CivilDay) -> i64 {
    let month = day.month as i64;
    let year = day.year - i64::from(month <= 2);
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * (month + if month > 2 { -3 } else { 9 }) + 2) / 5 + i64::from(day.day) - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}
