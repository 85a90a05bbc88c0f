//! The stored form of a session, and how an old one is read by a new program.

use serde::{Deserialize, Serialize};

use crate::conversation::{Check, Country, Heard, Keeping, Session, Tag, Timestamp};
use crate::triage::{Answer, Choice, Facts, Kind, Mentioned, Question};
use crate::understanding::{Exercise, Lift, Unit};

/// What the database holds: strings and numbers only, no domain types, so that the domain types stay free to change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SessionRecord {
    /// The shape of this record. Raised when its own layout changes, never because a question did.
    pub format: u16,
    /// See [`Keeping`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keeping: Option<String>,
    /// ISO 3166-1 code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// The check in progress, or the last one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub check: Option<CheckRecord>,
    /// Id of the question that was shown last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shown: Option<String>,
    /// Seconds since 1970; see [`Session::urgent_since`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub urgent_since: Option<i64>,
    /// The language they were last spoken to in, where the platform does not say so every time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Seconds since 1970.
    pub touched: i64,
    /// Seconds since 1970: when this is deleted is counted from here, and not from `touched`, for somebody who cannot be
    /// reached any more. Their next word takes it away.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub left: Option<i64>,
    /// The platform's ids of the last updates that were handled: one that is delivered again changes nothing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub handled: Vec<u64>,
}

/// The stored form of a check.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckRecord {
    /// See [`Tag`].
    pub tag: u32,
    /// Question id, and the ids of what was chosen (or the number). The order carries no meaning.
    pub answers: Vec<(String, Vec<String>)>,
    /// Answers taken back or to be confirmed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reopened: Vec<(String, Vec<String>)>,
    /// Answers read from text and not confirmed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub heard: Vec<(String, Vec<String>)>,
    /// Question id and option id of signs that were said not to be there; kept until what was read is confirmed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub denied: Vec<(String, String)>,
    /// Lifts that were named; kept as long.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lifts: Vec<LiftRecord>,
    /// Ids of signs that were named.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub mentioned: Vec<String>,
    /// Question id and option id of what is ticked.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ticks: Vec<(String, String)>,
    /// Whether the technique check is open.
    #[serde(default)]
    pub coaching: bool,
    /// Seconds since 1970.
    pub begun: i64,
    /// Seconds since 1970.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub concluded: Option<i64>,
}

/// The stored form of a lift. Weights are decimal numbers as text.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LiftRecord {
    /// Id of the exercise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exercise: Option<String>,
    /// The weight.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weight: Option<String>,
    /// `kg` or `lb`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// Repetitions in a set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reps: Option<u16>,
    /// Sets.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sets: Option<u16>,
    /// Per cent of the one-repetition maximum.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub percent: Option<String>,
}

impl LiftRecord {
    fn of(lift: &Lift) -> LiftRecord {
        LiftRecord {
            exercise: lift.exercise.map(|exercise| exercise.id().to_owned()),
            weight: lift.weight.map(|weight| weight.to_string()),
            unit: lift.unit.map(|unit| unit.id().to_owned()),
            reps: lift.reps,
            sets: lift.sets,
            percent: lift.percent.map(|percent| percent.to_string()),
        }
    }

    fn restore(&self) -> Lift {
        Lift {
            exercise: self.exercise.as_deref().and_then(Exercise::parse),
            weight: self.weight.as_deref().and_then(|weight| weight.parse().ok()),
            unit: self.unit.as_deref().and_then(Unit::parse),
            reps: self.reps,
            sets: self.sets,
            percent: self.percent.as_deref().and_then(|percent| percent.parse().ok()),
        }
    }
}

impl std::fmt::Debug for CheckRecord {
    /// Shows how much, never what.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "CheckRecord({} answers)", self.answers.len())
    }
}

/// The layout this program writes.
pub const FORMAT: u16 = 1;

/// Ids that were renamed without changing what they mean: question and option, old then new. A change of meaning does not
/// belong here; it needs a new id.
const RENAMED: &[(Ids, Ids)] = &[];

/// Question id, option id.
type Ids = (&'static str, &'static str);

/// A session put back together, and how many stored answers no longer mean anything.
#[derive(Debug, PartialEq)]
pub struct Restored {
    /// The conversation, ready to go on.
    pub session: Session,
    /// How many stored answers were let go of.
    pub dropped: usize,
}

impl SessionRecord {
    /// The stored form of `session`.
    pub fn of(session: &Session) -> SessionRecord {
        SessionRecord {
            format: FORMAT,
            keeping: session.keeping.map(|keeping| keeping.id().to_owned()),
            country: session.country.map(|country| country.code().to_owned()),
            check: session.check.as_ref().map(CheckRecord::of),
            shown: session.shown.map(|question| question.id().to_owned()),
            urgent_since: session.urgent_since.map(|at| at.0),
            touched: session.touched.0,
            language: None,
            left: None,
            handled: Vec::new(),
        }
    }

    /// What retention is counted from; seconds since 1970.
    pub fn counts_from(&self) -> i64 {
        self.left.map_or(self.touched, |left| left.min(self.touched))
    }

    /// Total on purpose: whatever was stored, by whatever version, there is a session to go on with. The worst case is that
    /// a question is asked again.
    pub fn restore(&self) -> Restored {
        let mut dropped = 0;
        let session = Session {
            keeping: self.keeping.as_deref().and_then(Keeping::parse),
            country: self.country.as_deref().and_then(Country::parse),
            check: self.check.as_ref().map(|check| check.restore(&mut dropped)),
            shown: self.shown.as_deref().and_then(Question::parse),
            urgent_since: self.urgent_since.map(Timestamp),
            touched: Timestamp(self.touched),
        };
        Restored { session, dropped }
    }
}

impl CheckRecord {
    fn of(check: &Check) -> CheckRecord {
        CheckRecord {
            tag: check.tag.0,
            answers: written(&check.given),
            reopened: written(&check.reopened),
            heard: written(&check.heard.answers),
            denied: check.heard.denied.iter().map(|c| (c.question().id().to_owned(), c.id().to_owned())).collect(),
            lifts: check.heard.lifts.iter().map(LiftRecord::of).collect(),
            mentioned: check.mentioned.iter().map(|sign| sign.id().to_owned()).collect(),
            ticks: check.ticks.iter().map(|c| (c.question().id().to_owned(), c.id().to_owned())).collect(),
            coaching: check.coaching,
            begun: check.begun.0,
            concluded: check.concluded.map(|at| at.0),
        }
    }

    fn restore(&self, dropped: &mut usize) -> Check {
        let mut signs = Mentioned::default();
        for id in &self.mentioned {
            match Mentioned::parse(id) {
                Some(sign) => signs = signs.with(sign),
                None => *dropped += 1,
            }
        }
        let ticks = self.ticks.iter().filter_map(|(question, option)| choice(question, option));
        Check {
            tag: Tag(self.tag),
            given: read(&self.answers, dropped),
            reopened: read(&self.reopened, dropped),
            heard: Heard {
                answers: read(&self.heard, dropped),
                denied: self.denied.iter().filter_map(|(question, option)| choice(question, option)).collect(),
                lifts: self.lifts.iter().map(LiftRecord::restore).collect(),
            },
            mentioned: signs,
            ticks: ticks.collect(),
            coaching: self.coaching,
            begun: Timestamp(self.begun),
            concluded: self.concluded.map(Timestamp),
        }
    }
}

fn written(facts: &Facts) -> Vec<(String, Vec<String>)> {
    let answer = |answer: Answer| {
        let values = match (answer.question().kind(), answer.value()) {
            (Kind::Number { .. }, Some(value)) => vec![value.to_string()],
            _ => answer.choices().map(|choice| choice.id().to_owned()).collect(),
        };
        (answer.question().id().to_owned(), values)
    };
    facts.iter().map(answer).collect()
}

fn read(answers: &[(String, Vec<String>)], dropped: &mut usize) -> Facts {
    let mut facts = Facts::default();
    for (id, values) in answers {
        match answer(id, values) {
            Some(answer) => facts = facts.with(answer),
            None => *dropped += 1,
        }
    }
    facts
}

/// One stored answer. An option of it that is no longer known takes the whole answer with it: half an answer to a danger
/// screen would be a different answer.
fn answer(id: &str, values: &[String]) -> Option<Answer> {
    if let Some(question) = Question::parse(id)
        && let (Kind::Number { .. }, [value]) = (question.kind(), values)
    {
        return Answer::number(question, value.parse().ok()?);
    }
    let choices: Option<Vec<Choice>> = values.iter().map(|value| choice(id, value)).collect();
    let choices = choices?;
    Answer::several(choices.first()?.question(), choices)
}

fn choice(question: &str, option: &str) -> Option<Choice> {
    let renamed = RENAMED.iter().find(|(old, _)| *old == (question, option)).map(|(_, new)| *new);
    let (question, option) = renamed.unwrap_or((question, option));
    Choice::parse(Question::parse(question)?, option)
}
