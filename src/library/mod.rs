//! The words. Everything Spotter says is looked up here, and only here.
//!
//! A [`ResponseLibrary`] that exists is complete: [`ResponseLibrary::load`] refuses to build one with a hole in it, so
//! [`ResponseLibrary::render`] cannot fail. A language with a hole is not served at all: half an outcome in each of two
//! languages is worse than English.

mod check;
mod days;
pub mod ids;
mod labels;
mod lint;
mod locale;
pub mod markup;
mod numbers;
mod problem;
mod readability;
mod render;
mod replies;
pub mod rich;
mod sources;
mod split;
pub mod typed;
mod words;

use std::borrow::Cow;
use std::collections::BTreeMap;

pub use days::{CivilDay, UtcOffset, civil_day};
pub use labels::Label;
pub use locale::{Locale, SourceFile, embedded};
pub use numbers::{EmergencyNumbers, Numbers};
pub use problem::{Code, Problem};
pub use render::{Attachment, Button, Layout, Rendered, folded};
pub use replies::Replies;
pub use rich::{Block, RichText, Span};
pub use sources::{Checked, Source, Sources};
pub use split::split;

use crate::conversation::Message;
use crate::understanding::Lexicon;
use words::{Argument, Words};

/// The words for everything, in every language that has all of them.
#[derive(Debug)]
pub struct ResponseLibrary {
    words: BTreeMap<Locale, Words>,
    replies: BTreeMap<Locale, Replies>,
    lexicons: BTreeMap<Locale, Lexicon>,
    numbers: EmergencyNumbers,
    sources: Sources,
}

/// Whom a message is for, and who says it: everything that its words depend on besides the message.
#[derive(Clone, Debug, Default)]
pub struct Reader {
    /// Their language; an unknown one gets English.
    pub locale: Option<Locale>,
    /// Their clock.
    pub offset: UtcOffset,
    /// Who runs this copy.
    pub operator: Operator,
}

/// Who runs this copy, as its settings say.
#[derive(Clone, Debug, Default)]
pub struct Operator {
    /// A name, or nothing.
    pub name: String,
    /// How to reach them, or nothing.
    pub contact: String,
    /// Days after a person's last word until everything about them is deleted.
    pub retention_days: u32,
}

impl ResponseLibrary {
    /// Builds a library of every complete language, or lists everything that is wrong with it.
    ///
    /// A hole in English is a problem; so is one in another language, because a language is served whole or not at all.
    /// House rules (length, wording) are not looked at here: [`ResponseLibrary::lint`] does.
    pub fn load(files: &[SourceFile]) -> Result<ResponseLibrary, Vec<Problem>> {
        let mut problems = Vec::new();
        let library = ResponseLibrary::read(files, &mut problems);
        problems.sort();
        problems.dedup();
        if problems.is_empty() { Ok(library) } else { Err(problems) }
    }

    /// Builds a library of the languages that are complete, and tells what keeps the others out. English must be complete.
    pub fn load_complete(files: &[SourceFile]) -> Result<(ResponseLibrary, Vec<Problem>), Vec<Problem>> {
        let mut problems = Vec::new();
        let mut library = ResponseLibrary::read(files, &mut problems);
        problems.sort();
        problems.dedup();
        let base = Locale::base();
        let language = |problem: &Problem| SourceFile { path: problem.path.clone(), text: String::new() }.locale();
        if problems.iter().any(|problem| language(problem).is_none_or(|locale| locale == base)) {
            return Err(problems);
        }
        library.words.retain(|locale, _| !problems.iter().any(|problem| language(problem).as_ref() == Some(locale)));
        Ok((library, problems))
    }

    /// Everything that `spotter responses check` has to say: holes, and house rules. `today` tells how old a review is.
    pub fn lint(files: &[SourceFile], today: Option<CivilDay>) -> Vec<Problem> {
        let mut problems = Vec::new();
        let library = ResponseLibrary::read(files, &mut problems);
        lint::house_rules(&library, files, today, &mut problems);
        problems.sort();
        problems.dedup();
        problems
    }

    fn read(files: &[SourceFile], problems: &mut Vec<Problem>) -> ResponseLibrary {
        let numbers = table(files, "emergency-numbers.toml", EmergencyNumbers::load, problems);
        let sources = table(files, "sources.toml", Sources::load, problems);
        let expected = ids::every_id(&numbers);
        let mut by_locale: BTreeMap<Locale, Vec<&SourceFile>> = BTreeMap::from([(Locale::base(), Vec::new())]);
        for file in files {
            if let Some(locale) = file.locale() {
                by_locale.entry(locale).or_default().push(file);
            }
        }
        let (mut words, mut replies, mut lexicons) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        for (locale, files) in by_locale {
            let fluent: Vec<&SourceFile> = files.iter().filter(|file| file.is_fluent()).copied().collect();
            let read = Words::read(&locale, &fluent, problems);
            check::holes(&locale, &read, &expected, problems);
            let owned: Vec<SourceFile> = files.iter().map(|file| (*file).clone()).collect();
            let path = format!("{locale}/replies.toml");
            replies.insert(locale.clone(), table(&owned, &path, Replies::load, problems));
            if let Some(lexicon) = lexicon(&locale, &files, problems) {
                lexicons.insert(locale.clone(), lexicon);
            }
            words.insert(locale, read);
        }
        check_sources(&sources, problems);
        ResponseLibrary { words, replies, lexicons, numbers, sources }
    }

    /// Puts a message into words.
    pub fn render(&self, message: &Message, reader: &Reader) -> Rendered {
        render::Writer { library: self, words: self.words(reader), reader }.write(message)
    }

    /// What stands on a button that a platform needs besides those of the conversation.
    pub fn label(&self, label: Label, reader: &Reader) -> String {
        self.words(reader).format(&ids::label_id(label), None, &[]).unwrap_or_default()
    }

    /// The languages served, by folder name.
    pub fn locales(&self) -> impl Iterator<Item = &Locale> {
        self.words.keys()
    }

    /// The served language nearest to what was asked for: itself, its language without a region, or English.
    pub fn nearest(&self, wanted: &Locale) -> Locale {
        let served = |locale: &Locale| self.words.contains_key(locale).then(|| locale.clone());
        served(wanted).or_else(|| served(&wanted.language())).unwrap_or_else(Locale::base)
    }

    /// Emergency numbers by country.
    pub fn numbers(&self) -> &EmergencyNumbers {
        &self.numbers
    }

    /// The sources, and what cites them.
    pub fn sources(&self) -> &Sources {
        &self.sources
    }

    /// How people answer a question without repeating it: yes, no, none, back.
    pub fn replies(&self, reader: &Reader) -> &Replies {
        let locale = self.locale_of(reader);
        self.replies.get(&locale).unwrap_or_else(|| &self.replies[&Locale::base()])
    }

    /// How people of a language say things. `None` only in a library with holes, which `load` refuses.
    pub fn lexicon(&self, reader: &Reader) -> Option<&Lexicon> {
        self.lexicons.get(&self.locale_of(reader)).or_else(|| self.lexicons.get(&Locale::base()))
    }

    /// One part of one message, variables shown by name: for `responses show` and for tests.
    pub fn raw(&self, locale: &Locale, id: &str, slot: Option<&str>) -> Option<String> {
        let words = self.words.get(locale)?;
        let part = words.index.get(id)?.parts.get(&slot.map(str::to_owned))?;
        let shown = |name: &String| (static_name(name), Cow::Owned(format!("<{name}>")));
        let arguments: Vec<Argument<'_>> = part.variables.iter().map(shown).collect();
        words.format(id, slot, &arguments)
    }

    /// Every message of a language: id, file, line, and the slots it has (`None` is its own words).
    pub fn messages(&self, locale: &Locale) -> impl Iterator<Item = (&str, &str, usize, Vec<Option<&str>>)> {
        let index = self.words.get(locale).map(|words| &words.index);
        index.into_iter().flatten().map(|(id, message)| {
            let slots = message.parts.keys().map(Option::as_deref).collect();
            (id.as_str(), message.path.as_str(), message.line, slots)
        })
    }

    fn locale_of(&self, reader: &Reader) -> Locale {
        reader.locale.as_ref().map_or_else(Locale::base, |wanted| self.nearest(wanted))
    }

    fn words(&self, reader: &Reader) -> &Words {
        &self.words[&self.locale_of(reader)]
    }
}

/// Variable names are a closed list; this maps a name that was read to its static twin.
fn static_name(name: &str) -> &'static str {
    const NAMES: [&str; 18] = [
        "emergency-number",
        "crisis-line",
        "day",
        "gone",
        "number",
        "of",
        "answer",
        "signs",
        "health-line",
        "result",
        "urgency",
        "days",
        "operator",
        "contact",
        "version",
        "protocol",
        "weekday",
        "month",
    ];
    NAMES.iter().find(|known| **known == name).copied().unwrap_or("")
}

fn lexicon(locale: &Locale, files: &[&SourceFile], problems: &mut Vec<Problem>) -> Option<Lexicon> {
    let path = format!("{locale}/lexicon.toml");
    let Some(file) = files.iter().find(|file| file.path == path) else {
        problems.push(Problem {
            path,
            line: 1,
            code: if *locale == Locale::base() { Code::Missing } else { Code::Incomplete },
            what: "there is no lexicon: nothing that people write in this language would be understood".to_owned(),
            fix: "begin with a copy of the English one".to_owned(),
        });
        return None;
    };
    let classifier = format!("{locale}/classifier.tsv");
    let weights = files.iter().find(|file| file.path == classifier);
    // A language can do without: its rules read alone until somebody has labelled enough texts to train one.
    let loaded = Lexicon::load(&file.path, &file.text).and_then(|lexicon| match weights {
        Some(weights) => lexicon.with_classifier(&weights.path, &weights.text),
        None => Ok(lexicon),
    });
    match loaded {
        Ok(lexicon) => Some(lexicon),
        Err(found) => {
            problems.extend(found.into_iter().map(|problem| Problem {
                path: problem.path,
                line: problem.line.max(1),
                code: Code::Unreadable,
                what: problem.what,
                fix: problem.fix,
            }));
            None
        }
    }
}

/// Reads one of the TOML tables; what is wrong with it is a problem with file and line.
fn table<T: Default>(
    files: &[SourceFile],
    path: &str,
    load: impl Fn(&str) -> Result<T, toml::de::Error>,
    problems: &mut Vec<Problem>,
) -> T {
    let Some(file) = files.iter().find(|file| file.path == path) else {
        problems.push(Problem {
            path: path.to_owned(),
            line: 1,
            code: if path.starts_with("en/") || !path.contains('/') { Code::Missing } else { Code::Incomplete },
            what: "this file is missing".to_owned(),
            fix: "copy it from the English folder, or from the program’s own responses".to_owned(),
        });
        return T::default();
    };
    match load(&file.text) {
        Ok(table) => table,
        Err(error) => {
            let start = error.span().map_or(0, |span| span.start);
            let line = 1 + file.text.bytes().take(start).filter(|byte| *byte == b'\n').count();
            problems.push(Problem {
                path: path.to_owned(),
                line,
                code: Code::Unreadable,
                what: format!("this cannot be read as TOML: {}", error.message()),
                fix: "compare it with the entry above it; keys the program does not know are refused".to_owned(),
            });
            T::default()
        }
    }
}

fn check_sources(sources: &Sources, problems: &mut Vec<Problem>) {
    for (id, key) in sources.dangling() {
        problems.push(Problem {
            path: "sources.toml".to_owned(),
            line: 1,
            code: Code::Missing,
            what: format!("`{id}` cites source `{key}`, which is not in the list"),
            fix: format!("add a `[source.{key}]`, or take it out of `{id}`"),
        });
    }
    for id in crate::triage::Outcome::ALL.iter().map(|outcome| outcome.id()).filter(|id| !sources.knows(id)) {
        problems.push(Problem {
            path: "sources.toml".to_owned(),
            line: 1,
            code: Code::Missing,
            what: format!("outcome `{id}` is not in `[cited]`"),
            fix: "list its sources, or an empty list if it rests on policy alone".to_owned(),
        });
    }
}
