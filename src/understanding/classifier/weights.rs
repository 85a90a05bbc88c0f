//! The weights, as they are kept in `responses/<locale>/classifier.tsv`.
//!
//! One feature a line, in four columns: the words (`numb between my`), or a list of the lexicon (`c:numb`); what it says of
//! each sign being named (`a12 c-3`: a letter for the sign, in the order of the line `@@signs`); what it says of a sign of
//! now being had, a number for each [`Place`]; and the same of histories. Whole numbers, in units of a quarter.

use rustc_hash::FxHashMap;

use super::super::lexicon::LexiconProblem;
use super::super::reading::Sign;
use super::super::rules::Yield;
use super::super::together::group;
use super::super::words::hash_of_word;
use super::features::{Feature, hash_of_gram};
use crate::triage::{Background, Choice, Question};

/// A weight of one is kept as this.
pub(super) const SCALE: f32 = 4.0;
/// What the name of a list begins with.
pub(super) const LIST: &str = "c:";

/// What a line begins with that is of no feature.
pub(super) const HEADER: &str = "@@";
/// The line that says where the file comes from.
pub(super) const MADE: &str = "made";

/// What one feature says.
#[derive(Clone, Copy, Default)]
pub(super) struct Entry {
    /// Which row of `names` says what it names, counted from 1; 0 if it names nothing.
    row: u32,
    /// Of a sign of each kind, by place, what it says of its being had.
    pub says: [[i8; PLACES]; KINDS],
}

/// Where a feature stands to the sign whose status is asked for: in its sentence, the one before, the one after, earlier
/// on; and, of lists, before it or after it in its sentence.
#[derive(Clone, Copy)]
pub(super) enum Place {
    Here,
    Previous,
    Next,
    Earlier,
    Ahead,
    Behind,
}

/// How many places there are.
pub(super) const PLACES: usize = 6;
/// Signs are of two kinds: what one has now, and what is had for good once it was, for which years ago is no objection.
pub(super) const KINDS: usize = 2;

/// The kind of a sign.
pub(super) fn kind(sign: Sign) -> usize {
    let now = [Background::Night, Background::WeightSweats, Background::Pregnant].map(Choice::from);
    let history = |choice: Choice| choice.question() == Question::Background && !now.contains(&choice);
    usize::from(matches!(sign, Sign::Triage(choice) if history(choice)))
}

/// The weights of one language.
#[derive(Default)]
pub(in super::super) struct Classifier {
    /// The signs it knows.
    pub(super) signs: Vec<Sign>,
    pub(super) kinds: Vec<usize>,
    pub(super) naming_bias: Vec<f32>,
    pub(super) having_bias: Vec<f32>,
    /// What a question, and being the first or last sentence, says of a sign being the writer's own.
    pub(super) asks: f32,
    pub(super) first: f32,
    pub(super) last: f32,
    /// One row after the other, a weight for each sign: adding whole rows is faster than looking for the few that count.
    names: Vec<i8>,
    grams: FxHashMap<u32, Entry>,
    /// By list of the lexicon.
    lists: Vec<Entry>,
}

/// The letters that stand for signs, in their order.
pub(super) const LETTERS: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

impl Classifier {
    /// Reads the weights. `names` are the lists of the lexicon.
    pub(in super::super) fn load(path: &str, text: &str, names: &[String]) -> Result<Classifier, Vec<LexiconProblem>> {
        let ids: FxHashMap<&str, usize> = names.iter().enumerate().map(|(id, name)| (name.as_str(), id)).collect();
        let mut read = Classifier { lists: vec![Entry::default(); names.len()], ..Classifier::default() };
        let mut problems = Vec::new();
        for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.is_empty()) {
            if read.line(line, &ids).is_none() {
                problems.push(LexiconProblem {
                    path: path.to_owned(),
                    line: number + 1,
                    what: "this is no line of weights".to_owned(),
                    fix: "train again, or take the program's own file".to_owned(),
                });
                break;
            }
        }
        let complete = read.signs.len() <= LETTERS.len()
            && read.naming_bias.len() == read.signs.len()
            && read.having_bias.len() == read.signs.len();
        if problems.is_empty() && (read.signs.is_empty() || !complete) {
            problems.push(LexiconProblem {
                path: path.to_owned(),
                line: 0,
                what: "the lines `@@signs`, `@@naming` and `@@having` are missing or of different lengths".to_owned(),
                fix: "train again, or take the program's own file".to_owned(),
            });
        }
        if problems.is_empty() { Ok(read) } else { Err(problems) }
    }

    fn line(&mut self, line: &str, lists: &FxHashMap<&str, usize>) -> Option<()> {
        let mut columns = line.split('\t');
        let name = columns.next()?;
        if let Some(header) = name.strip_prefix(HEADER) {
            let value = columns.next()?;
            let number = |value: &str| value.parse().ok().filter(|number: &f32| number.is_finite());
            let numbers = || value.split(' ').map(number).collect::<Option<Vec<f32>>>();
            match header {
                "signs" if self.signs.is_empty() => {
                    self.signs = value
                        .split(' ')
                        .map(|id| match Yield::parse(id) {
                            Some(Yield::Sign(sign)) => Some(sign),
                            _ => None,
                        })
                        .collect::<Option<_>>()?;
                    self.kinds = self.signs.iter().map(|sign| kind(*sign)).collect();
                }
                "naming" => self.naming_bias = numbers()?,
                "having" => self.having_bias = numbers()?,
                "asks" => self.asks = number(value)?,
                "first" => self.first = number(value)?,
                "last" => self.last = number(value)?,
                MADE => {}
                _ => return None,
            }
            return Some(());
        }
        let mut entry = Entry::default();
        let named = columns.next()?;
        if self.signs.is_empty() {
            return None;
        }
        if !named.is_empty() {
            let start = self.names.len();
            self.names.resize(start + self.signs.len(), 0);
            entry.row = (start / self.signs.len()) as u32 + 1;
            for weight in named.split_ascii_whitespace() {
                let mut letters = weight.chars();
                let sign = letters.next()?;
                let sign = LETTERS.find(sign).filter(|index| *index < self.signs.len())?;
                self.names[start + sign] = letters.as_str().parse().ok()?;
            }
        }
        for (says, weights) in entry.says.iter_mut().zip(columns) {
            for (place, weight) in says.iter_mut().zip(weights.split_ascii_whitespace()) {
                *place = weight.parse().ok()?;
            }
        }
        match name.strip_prefix(LIST) {
            // A list that was renamed since says nothing until the next training.
            Some(list) => {
                if let Some(id) = lists.get(list) {
                    self.lists[*id] = entry;
                }
            }
            None => {
                let words: Vec<u32> = name.split(' ').map(hash_of_word).collect();
                self.grams.insert(hash_of_gram(&words), entry);
            }
        }
        Some(())
    }

    pub(super) fn index(&self, sign: Sign) -> Option<usize> {
        let sign = group(sign);
        self.signs.iter().position(|known| *known == sign)
    }

    pub(super) fn entry(&self, feature: &Feature) -> Option<&Entry> {
        match feature {
            Feature::Gram { key, .. } => self.grams.get(key),
            Feature::Concept(hit) => self.lists.get(usize::from(hit.concept)),
        }
    }

    /// What an entry says of each sign; empty if it names nothing.
    pub(super) fn names(&self, entry: &Entry) -> &[i8] {
        let Some(row) = entry.row.checked_sub(1) else { return &[] };
        let start = row as usize * self.signs.len();
        &self.names[start..start + self.signs.len()]
    }
}
