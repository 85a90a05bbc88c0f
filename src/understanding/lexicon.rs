//! A lexicon: how the people of one language say things. Read from `responses/<locale>/lexicon.toml`, checked whole.

use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;
use toml::Spanned;

use crate::triage::Question;

use super::classifier::Classifier;
use super::concept::{Meaning, Role, Table};
use super::patterns::{fold, parse};
use super::phrases::{ConceptId, Draft, Phrases};
use super::reading::Sign;
use super::rules::{Row, Rule, Yield};
use super::words::Words;

/// Something wrong in a lexicon, and how to mend it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LexiconProblem {
    /// The file.
    pub path: String,
    /// The line, counted from 1; 0 if the whole file is meant.
    pub line: usize,
    /// What is wrong.
    pub what: String,
    /// What to do about it.
    pub fix: String,
}

impl fmt::Display for LexiconProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}; {}", self.path, self.line, self.what, self.fix)
    }
}

/// A sentence that lives beside the words, and what it must and must not yield.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// What somebody wrote.
    pub text: String,
    /// What must be read: `rfe-saddle present`, `onset next-day`, `quality q-dull`, `lift deadlift 205 lb 5 1`, `about own`.
    #[serde(default)]
    pub yields: Vec<String>,
    /// What must not be read; without a status or value, in any.
    #[serde(default)]
    pub not: Vec<String>,
}

/// How the people of one language say things, compiled. One that exists is complete and consistent.
pub struct Lexicon {
    pub(super) words: Words,
    pub(super) phrases: Phrases,
    pub(super) meanings: Vec<Meaning>,
    /// The list `past` of `[context]`.
    pub(super) past: ConceptId,
    /// What each list is called.
    pub(super) names: Vec<String>,
    /// Whether a concept hides those that stand wholly inside it.
    pub(super) hides: Vec<bool>,
    pub(super) rules: Vec<Rule>,
    /// The rules that begin with each concept.
    pub(super) rules_of: Vec<Vec<u16>>,
    /// Whether plates count in pounds unless the text speaks of kilos.
    pub(super) plates_in_pounds: bool,
    /// Whether a concept is a place of the body: a rule must not borrow one from another complaint.
    pub(super) places: Vec<bool>,
    /// Whether a rule that concludes a sign begins with the concept.
    pub(super) signs: Vec<bool>,
    /// Whether a rule that concludes a sign from trouble, and not from health, begins with the concept.
    pub(super) ails: Vec<bool>,
    /// Pairs of signs: where both are read from the same words, only the first stays.
    pub(super) outranked: Vec<(Sign, Sign)>,
    /// Signs that a graver one in the same sentence takes in: the graver first.
    pub(super) absorbed: Vec<(Sign, Sign)>,
    examples: Vec<Example>,
    /// The second reader, if it has been trained.
    pub(super) classifier: Option<Classifier>,
}

type Lists = BTreeMap<String, Vec<Spanned<String>>>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    plates: String,
    #[serde(default)]
    hides: Vec<Spanned<String>>,
    #[serde(default)]
    places: Vec<Spanned<String>>,
    #[serde(default)]
    macros: BTreeMap<String, String>,
    context: Lists,
    #[serde(default)]
    concepts: Lists,
    numbers: Lists,
    spans: Lists,
    weekdays: Lists,
    #[serde(default)]
    months: Lists,
    moments: Lists,
    dayparts: Lists,
    regions: Lists,
    sides: Lists,
    exercises: Lists,
    weights: Lists,
    repetitions: Lists,
    #[serde(default)]
    says: Lists,
    #[serde(default, rename = "rule")]
    rows: Vec<Spanned<Row>>,
    #[serde(default)]
    outranks: BTreeMap<String, Vec<Spanned<String>>>,
    #[serde(default)]
    absorbs: BTreeMap<String, Vec<Spanned<String>>>,
    #[serde(default)]
    leave_alone: String,
    #[serde(default, rename = "example")]
    examples: Vec<Example>,
}

impl Lexicon {
    /// Reads a lexicon. `path` is only named in problems.
    pub fn load(path: &str, toml: &str) -> Result<Lexicon, Vec<LexiconProblem>> {
        let file: File = match toml::from_str(toml) {
            Ok(file) => file,
            Err(error) => {
                let line = error.span().map_or(0, |span| line_of(toml, span.start));
                let what = error.message().to_owned();
                let fix = "compare it with the entries around it".to_owned();
                return Err(vec![LexiconProblem { path: path.to_owned(), line, what, fix }]);
            }
        };
        let mut builder = Builder::new(path, toml, &file);
        builder.lists();
        builder.rules();
        builder.finish()
    }

    /// The same lexicon with the weights of `classifier.tsv`. `path` is only named in problems.
    pub fn with_classifier(mut self, path: &str, text: &str) -> Result<Lexicon, Vec<LexiconProblem>> {
        self.classifier = Some(Classifier::load(path, text, &self.names)?);
        Ok(self)
    }

    /// The sentences that live beside the words.
    pub fn examples(&self) -> &[Example] {
        &self.examples
    }

    pub(super) fn meaning(&self, concept: ConceptId) -> Meaning {
        self.meanings[usize::from(concept)]
    }
}

impl fmt::Debug for Lexicon {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (lists, rules) = (self.meanings.len(), self.rules.len());
        write!(f, "Lexicon({lists} lists, {rules} rules, {} steps)", self.phrases.size())
    }
}

struct Builder<'a> {
    path: &'a str,
    toml: &'a str,
    file: &'a File,
    words: Words,
    draft: Draft,
    names: BTreeMap<String, ConceptId>,
    meanings: Vec<Meaning>,
    rules: Vec<Rule>,
    problems: Vec<LexiconProblem>,
}

impl<'a> Builder<'a> {
    fn new(path: &'a str, toml: &'a str, file: &'a File) -> Builder<'a> {
        Builder {
            path,
            toml,
            file,
            words: Words::default(),
            draft: Draft::default(),
            names: BTreeMap::new(),
            meanings: Vec::new(),
            rules: Vec::new(),
            problems: Vec::new(),
        }
    }

    fn problem(&mut self, at: usize, what: impl Into<String>, fix: impl Into<String>) {
        let line = if at == usize::MAX { 0 } else { line_of(self.toml, at) };
        self.problems.push(LexiconProblem { path: self.path.to_owned(), line, what: what.into(), fix: fix.into() });
    }

    fn lists(&mut self) {
        let file = self.file;
        for (table, lists) in [
            (Table::Context, &file.context),
            (Table::Concepts, &file.concepts),
            (Table::Numbers, &file.numbers),
            (Table::Spans, &file.spans),
            (Table::Weekdays, &file.weekdays),
            (Table::Months, &file.months),
            (Table::Moments, &file.moments),
            (Table::Dayparts, &file.dayparts),
            (Table::Regions, &file.regions),
            (Table::Sides, &file.sides),
            (Table::Exercises, &file.exercises),
            (Table::Weights, &file.weights),
            (Table::Repetitions, &file.repetitions),
        ] {
            for (name, patterns) in lists {
                match Meaning::of(table, name) {
                    Some(meaning) => {
                        // Only these two tables are named by rules; the names of the others are numbers and ids.
                        let named = matches!(table, Table::Context | Table::Concepts);
                        let name = if named { name.clone() } else { format!("{table:?}.{name}") };
                        self.list(&name, meaning, patterns);
                    }
                    None => {
                        let at = patterns.first().map_or(usize::MAX, |pattern| pattern.span().start);
                        self.problem(at, format!("nothing uses a list called `{name}` here"), "correct its name");
                    }
                }
            }
        }
        for role in Role::ALL {
            if !file.context.contains_key(role.id()) {
                self.problem(usize::MAX, format!("[context] has no `{}`", role.id()), "add the list, empty if need be");
            }
        }
        for (name, patterns) in &file.says {
            let at = patterns.first().map_or(usize::MAX, |pattern| pattern.span().start);
            let Some(yields) = Yield::parse(name) else {
                self.problem(at, format!("`{name}` is no sign and no answer"), "write an id of the protocol");
                continue;
            };
            let concept = self.list(name, Meaning::Plain, patterns);
            self.rules.push(Rule::said(yields, concept));
        }
        for word in file.leave_alone.split_whitespace() {
            self.words.learn(&fold(word));
        }
    }

    fn list(&mut self, name: &str, meaning: Meaning, patterns: &[Spanned<String>]) -> ConceptId {
        let next = self.meanings.len() as ConceptId;
        let concept = *self.names.entry(name.to_owned()).or_insert(next);
        if concept == next {
            self.meanings.push(meaning);
        } else {
            let at = patterns.first().map_or(usize::MAX, |pattern| pattern.span().start);
            self.problem(at, format!("there are two lists called `{name}`"), "rename or join them");
        }
        for pattern in patterns {
            match parse(pattern.get_ref(), &self.file.macros) {
                Ok(phrase) => {
                    if matches!(meaning, Meaning::Role(Role::Negation | Role::Never)) {
                        self.draft.bar(&phrase, &mut self.words);
                    }
                    self.draft.add(&phrase, concept, &mut self.words);
                }
                Err(what) => {
                    let fix = format!("mend `{}`", pattern.get_ref());
                    self.problem(pattern.span().start, what, fix);
                }
            }
        }
        concept
    }

    fn rules(&mut self) {
        for row in &self.file.rows {
            match Rule::compile(row.get_ref(), &self.names) {
                Ok(rules) => self.rules.extend(rules),
                Err(what) => {
                    self.problem(row.span().start, what, "write a list of this file, or an id of the protocol")
                }
            }
        }
    }

    fn flags(&mut self, listed: &[Spanned<String>]) -> Vec<bool> {
        let mut flags = vec![false; self.meanings.len()];
        for name in listed {
            match self.names.get(name.get_ref()) {
                Some(concept) => flags[usize::from(*concept)] = true,
                None => self.problem(name.span().start, format!("no list `{}`", name.get_ref()), "correct its name"),
            }
        }
        flags
    }

    /// The pairs of a table that names a graver sign and lesser ones.
    fn pairs(&mut self, table: impl Fn(&File) -> &BTreeMap<String, Vec<Spanned<String>>>) -> Vec<(Sign, Sign)> {
        let sign = |id: &str| match Yield::parse(id) {
            Some(Yield::Sign(sign)) => Some(sign),
            Some(Yield::Quality(_) | Yield::Answer(_)) | None => None,
        };
        let (mut pairs, mut wrong) = (Vec::new(), Vec::new());
        for (graver, lesser) in table(self.file) {
            for lesser in lesser {
                match (sign(graver), sign(lesser.get_ref())) {
                    (Some(graver), Some(lesser)) => pairs.push((graver, lesser)),
                    _ => wrong.push(lesser.span().start),
                }
            }
        }
        wrong.into_iter().for_each(|at| self.problem(at, "one of these is no sign", "write ids of signs"));
        pairs
    }

    fn finish(mut self) -> Result<Lexicon, Vec<LexiconProblem>> {
        let mut hides = self.flags(&self.file.hides);
        let mut places = self.flags(&self.file.places);
        let outranked = self.pairs(|file| &file.outranks);
        let absorbed = self.pairs(|file| &file.absorbs);
        let emergency = |sign: &Sign| matches!(sign, Sign::Triage(choice) if choice.question() == Question::Emergency);
        if absorbed.iter().any(|(graver, lesser)| emergency(lesser) && !emergency(graver)) {
            self.problem(
                usize::MAX,
                "`[absorbs]` drops an emergency for a lesser sign",
                "let no lesser sign take it in",
            );
        }
        if !matches!(self.file.plates.as_str(), "lb" | "kg") {
            self.problem(usize::MAX, "`plates` is neither `lb` nor `kg`", "write one of them");
        }
        for (index, meaning) in self.meanings.iter().enumerate() {
            hides[index] |= matches!(
                meaning,
                Meaning::Role(Role::Idiom | Role::NotNegation | Role::NotOtherPerson)
                    | Meaning::Region(_)
                    | Meaning::Exercise(_)
            );
        }
        for (index, meaning) in self.meanings.iter().enumerate() {
            places[index] |= matches!(meaning, Meaning::Region(_));
        }
        if !self.problems.is_empty() {
            return Err(self.problems);
        }
        let mut rules_of = vec![Vec::new(); self.meanings.len()];
        let mut signs = vec![false; self.meanings.len()];
        let mut ails = vec![false; self.meanings.len()];
        for (index, rule) in self.rules.iter().enumerate() {
            signs[usize::from(rule.core)] |= matches!(rule.yields, Yield::Sign(_));
            ails[usize::from(rule.core)] |= matches!(rule.yields, Yield::Sign(_)) && !rule.healthy;
            rules_of[usize::from(rule.core)].push(index as u16);
        }
        self.words.prepare_close_matches();
        let mut names = vec![String::new(); self.meanings.len()];
        for (name, concept) in &self.names {
            names[usize::from(*concept)] = name.clone();
        }
        let past = self.names.get(Role::Past.id()).copied().unwrap_or_default();
        Ok(Lexicon {
            past,
            names,
            words: self.words,
            phrases: self.draft.compile(),
            meanings: self.meanings,
            hides,
            rules: self.rules,
            rules_of,
            plates_in_pounds: self.file.plates == "lb",
            places,
            signs,
            ails,
            outranked,
            absorbed,
            examples: self.file.examples.clone(),
            classifier: None,
        })
    }
}

fn line_of(toml: &str, at: usize) -> usize {
    toml.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1
}
