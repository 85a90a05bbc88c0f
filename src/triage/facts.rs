//! What one person has told us so far, and which signs their own words named.

use std::fmt;

use super::answer::{Answer, Choice};
use super::questions::{Options, Question};

/// The answers so far, at most one per question.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Facts([u32; Question::COUNT]);

/// The protocol cannot conclude until this question is answered.
///
/// It travels as an `Err` so that the protocol can be written with `?`. It is not a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unanswered(pub Question);

impl Default for Facts {
    fn default() -> Facts {
        Facts([0; Question::COUNT])
    }
}

impl Facts {
    /// The answer to `question`, if it has been given.
    pub fn answer(&self, question: Question) -> Option<Answer> {
        match self.0[question as usize] {
            0 => None,
            cell => Some(Answer::from_canonical(question, cell)),
        }
    }

    /// Whether `question` has been answered.
    pub fn answered(&self, question: Question) -> bool {
        self.0[question as usize] != 0
    }

    /// The one option chosen, as its own type. `None` if not answered.
    pub fn one<T: Options>(&self) -> Option<T> {
        self.answer(T::QUESTION)?.only()
    }

    /// Whether this option was chosen.
    pub fn has(&self, choice: impl Into<Choice>) -> bool {
        let choice = choice.into();
        self.0[choice.question() as usize] & choice.bit() != 0
    }

    /// Whether any of these options was chosen.
    pub fn has_any<T: Options + Into<Choice>>(&self, options: &[T]) -> bool {
        let mask = options.iter().fold(0, |mask, option| mask | 1 << option.index());
        self.0[T::QUESTION as usize] & mask != 0
    }

    /// These facts and one more. A second answer to a question replaces the first.
    #[must_use]
    pub fn with(mut self, answer: Answer) -> Facts {
        self.0[answer.question() as usize] = answer.cell();
        self
    }

    /// These facts, with the answer to `question` taken back.
    #[must_use]
    pub fn without(mut self, question: Question) -> Facts {
        self.0[question as usize] = 0;
        self
    }

    /// Every answer, in the order of the table of questions.
    pub fn iter(&self) -> impl Iterator<Item = Answer> {
        Question::ALL.iter().filter_map(|&question| self.answer(question))
    }

    /// How many questions have been answered.
    pub fn len(&self) -> usize {
        self.0.iter().filter(|cell| **cell != 0).count()
    }

    /// True before the first answer.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl FromIterator<Answer> for Facts {
    fn from_iter<I: IntoIterator<Item = Answer>>(answers: I) -> Facts {
        answers.into_iter().fold(Facts::default(), Facts::with)
    }
}

impl fmt::Debug for Facts {
    /// Shows how much is known, never what: facts are health data and `Debug` output ends up in logs.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Facts({} answers)", self.len())
    }
}

/// Signs that somebody's own words named. They never answer a screen; they make it be asked.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Mentioned([u32; Mentioned::QUESTIONS.len()]);

impl Mentioned {
    /// The questions whose answers can be mentioned.
    pub const QUESTIONS: [Question; 4] =
        [Question::Emergency, Question::Serious, Question::Quality, Question::Background];

    /// Every sign that can be mentioned.
    pub fn every_sign() -> impl Iterator<Item = Choice> {
        let signs = |question: Question| question.choices().filter(|choice| !choice.is_exclusive());
        Mentioned::QUESTIONS.into_iter().flat_map(signs)
    }

    /// Finds a sign by its id: `rfe-…`, `rfs-…`, `rfb-…`, `q-…`.
    pub fn parse(id: &str) -> Option<Choice> {
        Mentioned::every_sign().find(|sign| sign.id() == id)
    }

    /// These and one more. Anything that is not a sign changes nothing.
    #[must_use]
    pub fn with(mut self, sign: Choice) -> Mentioned {
        if let Some(row) = Mentioned::row(sign.question())
            && !sign.is_exclusive()
        {
            self.0[row] |= sign.bit();
        }
        self
    }

    /// Whether this sign was named.
    pub fn has(&self, sign: impl Into<Choice>) -> bool {
        let sign = sign.into();
        Mentioned::row(sign.question()).is_some_and(|row| self.0[row] & sign.bit() != 0)
    }

    /// Whether any sign of this screen was named.
    pub fn any_of(&self, question: Question) -> bool {
        Mentioned::row(question).is_some_and(|row| self.0[row] != 0)
    }

    /// The named signs of one screen, in the order offered.
    pub fn of(&self, question: Question) -> impl Iterator<Item = Choice> {
        let bits = Mentioned::row(question).map_or(0, |row| self.0[row]);
        question.choices().filter(move |choice| bits & choice.bit() != 0)
    }

    /// Every named sign.
    pub fn iter(&self) -> impl Iterator<Item = Choice> {
        Mentioned::every_sign().filter(|sign| self.has(*sign))
    }

    /// Whether nothing was named.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|bits| *bits == 0)
    }

    fn row(question: Question) -> Option<usize> {
        Mentioned::QUESTIONS.iter().position(|known| *known == question)
    }
}

impl FromIterator<Choice> for Mentioned {
    fn from_iter<I: IntoIterator<Item = Choice>>(signs: I) -> Mentioned {
        signs.into_iter().fold(Mentioned::default(), Mentioned::with)
    }
}

impl fmt::Debug for Mentioned {
    /// Shows how many, never which.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Mentioned({})", self.iter().count())
    }
}
