//! One option of a question, and a whole answer.

use std::fmt;

use super::questions::{Kind, Options, Question};

/// One option of one question: what a button says. It carries its question, so "the next day" can never be filed as the
/// answer to "where does it hurt?".
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Choice {
    question: Question,
    index: u8,
}

impl Choice {
    pub(super) const fn of(question: Question, index: u8) -> Choice {
        Choice { question, index }
    }

    /// Finds an option of `question` by its id. `None` means the protocol no longer knows it, which is normal after a
    /// change.
    pub fn parse(question: Question, id: &str) -> Option<Choice> {
        let index = question.option_ids().iter().position(|known| *known == id)?;
        Some(Choice::of(question, index as u8))
    }

    /// The question it answers.
    pub fn question(self) -> Question {
        self.question
    }

    /// The stable id, unique within its question.
    pub fn id(self) -> &'static str {
        self.question.option_ids()[usize::from(self.index)]
    }

    /// Whether it excludes every other option: "none of these", "not sure", "looks fine to me".
    pub fn is_exclusive(self) -> bool {
        self.question.kind() == Kind::Several && matches!(self.id(), "none" | "not-sure" | "m-none" | "h-fine")
    }

    /// Whether it says that the person does not know.
    pub fn is_not_sure(self) -> bool {
        matches!(self.id(), "not-sure" | "no-or-unsure")
    }

    pub(super) const fn bit(self) -> u32 {
        1 << self.index
    }
}

impl fmt::Debug for Choice {
    /// Shows the question, never the answer: answers are health data, and `Debug` output ends up in logs.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Choice({})", self.question.id())
    }
}

/// A whole answer to one question: one option, a set of options, or a number. Always of the right kind and in its
/// canonical form, because there is no other way to make one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Answer {
    question: Question,
    cell: u32,
}

impl Answer {
    /// An answer of one option. On a several-may-apply question: of that one alone.
    pub fn one(choice: impl Into<Choice>) -> Answer {
        let choice = choice.into();
        Answer { question: choice.question, cell: choice.bit() }
    }

    /// An answer of several options. Signs exclude `none` and `not-sure` ("a flag plus not sure counts as the flag"), and
    /// `not-sure` excludes `none`. `None` if nothing was chosen, or more than one where only one may be.
    pub fn several(question: Question, choices: impl IntoIterator<Item = Choice>) -> Option<Answer> {
        let cell = choices.into_iter().filter(|choice| choice.question == question).fold(0, |cell, c| cell | c.bit());
        Answer::from_cell(question, cell)
    }

    /// A number, if it is in the range of `question`.
    pub fn number(question: Question, value: u16) -> Option<Answer> {
        match question.kind() {
            Kind::Number { min, max } if (min..=max).contains(&value) => {
                Some(Answer { question, cell: u32::from(value) + 1 })
            }
            Kind::Scale => Some(Answer::one(Choice::parse(question, itoa(value)?)?)),
            Kind::Number { .. } | Kind::One | Kind::Several => None,
        }
    }

    pub(super) fn from_cell(question: Question, cell: u32) -> Option<Answer> {
        match question.kind() {
            Kind::One | Kind::Scale => (cell.count_ones() == 1).then_some(Answer { question, cell }),
            Kind::Several => {
                let signs = question.choices().filter(|c| !c.is_exclusive()).fold(0, |bits, c| bits | c.bit()) & cell;
                let unsure = question.choices().filter(|c| c.is_not_sure()).fold(0, |bits, c| bits | c.bit()) & cell;
                let cell = [signs, unsure, cell].into_iter().find(|bits| *bits != 0)?;
                Some(Answer { question, cell })
            }
            Kind::Number { min, max } => {
                let value = u16::try_from(cell.checked_sub(1)?).ok()?;
                (min..=max).contains(&value).then_some(Answer { question, cell })
            }
        }
    }

    pub(super) const fn from_canonical(question: Question, cell: u32) -> Answer {
        Answer { question, cell }
    }

    pub(super) const fn cell(self) -> u32 {
        self.cell
    }

    /// The question it answers.
    pub fn question(self) -> Question {
        self.question
    }

    /// The options chosen, in the order offered. Empty for a number.
    pub fn choices(self) -> impl DoubleEndedIterator<Item = Choice> + Clone {
        self.question.choices().filter(move |choice| self.cell & choice.bit() != 0)
    }

    /// The number given, for a [`Kind::Number`], or the score of a [`Kind::Scale`].
    pub fn value(self) -> Option<u16> {
        match self.question.kind() {
            Kind::Number { .. } => u16::try_from(self.cell - 1).ok(),
            Kind::Scale => self.choices().next()?.id().parse().ok(),
            Kind::One | Kind::Several => None,
        }
    }

    /// Whether this option is part of it.
    pub fn has(self, choice: impl Into<Choice>) -> bool {
        let choice = choice.into();
        choice.question == self.question && self.cell & choice.bit() != 0
    }

    /// Whether it says that the person does not know.
    pub fn is_not_sure(self) -> bool {
        !matches!(self.question.kind(), Kind::Number { .. }) && self.choices().any(Choice::is_not_sure)
    }

    /// The single option as its own type, for [`Kind::One`] and [`Kind::Scale`].
    pub fn only<T: Options>(self) -> Option<T> {
        let single = self.question == T::QUESTION && self.cell.count_ones() == 1;
        single.then(|| T::ALL[self.cell.trailing_zeros() as usize])
    }
}

impl fmt::Debug for Answer {
    /// Shows the question, never the answer.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Answer({})", self.question.id())
    }
}

/// The id of a score: `0` to `10`.
fn itoa(value: u16) -> Option<&'static str> {
    Question::Severity.option_ids().get(..11)?.get(usize::from(value)).copied()
}
