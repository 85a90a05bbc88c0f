//! One person's conversation, and what is worked out from it.

use super::Timestamp;
use super::event::Described;
use crate::aftercare::next_coaching_question;
use crate::names::names;
use crate::triage::walk::{Position, Trail, retrace};
use crate::triage::{
    Answer, Choice, Clarify, Decision, Duration, Emergency, Facts, Kind, Mentioned, Onset, Question, Region, Urgency,
};
use crate::understanding::Lift;

/// Seconds an unfinished check waits for somebody to come back to it.
pub const UNFINISHED_CHECK_WAITS: i64 = 7 * 24 * 60 * 60;

/// Tells the buttons of one check from those of another.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tag(pub u32);

names! {
    /// What a person chose on the first screen.
    Keeping {
        /// Answers are stored, encrypted, and can be exported and deleted.
        Keep = "keep",
        /// Nothing but this choice is written; the conversation lives in memory until it ends.
        JustThisChat = "just-this-chat",
    }
}

/// A country, for its emergency number. Asked once, never inferred.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Country([u8; 2]);

impl Country {
    /// Reads an ISO 3166-1 alpha-2 code, upper or lower case. Whether we know its numbers is the library's to say.
    pub fn parse(code: &str) -> Option<Country> {
        match code.as_bytes() {
            [a, b] if a.is_ascii_alphabetic() && b.is_ascii_alphabetic() => {
                Some(Country([a.to_ascii_uppercase(), b.to_ascii_uppercase()]))
            }
            _ => None,
        }
    }

    /// The two letters.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("")
    }
}

/// Everything remembered about one person.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Session {
    /// `None` until the first screen has been answered.
    pub keeping: Option<Keeping>,
    /// `None` where they have not said.
    pub country: Option<Country>,
    /// The check in progress, or the last one.
    pub check: Option<Check>,
    /// The question that was shown last, if nothing was shown after it: a bare "no" is an answer to what one can see.
    pub shown: Option<Question>,
    /// When the last outcome that says to be seen today was reached: until another check ends better, nothing teaches or sells
    /// training.
    pub urgent_since: Option<Timestamp>,
    /// When they were last heard from.
    pub touched: Timestamp,
}

/// One run of the questions. There is no "current question" in it that could disagree with the answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Check {
    /// Tells this check's buttons from others.
    pub tag: Tag,
    /// Every answer that counts, also those the protocol does not ask for at the moment: they apply again as soon as it does.
    pub given: Facts,
    /// Answers that were taken back or are to be confirmed: shown when the question is asked again, counting for nothing.
    pub reopened: Facts,
    /// What was read from their own words and not confirmed yet: it counts for nothing until then.
    pub heard: Heard,
    /// Signs that the person's own words named.
    pub mentioned: Mentioned,
    /// What is ticked so far on the several-may-apply question that is on the screen.
    pub ticks: Vec<Choice>,
    /// Whether the optional technique check is open.
    pub coaching: bool,
    /// When it began.
    pub begun: Timestamp,
    /// When it first reached an outcome: the dates in the outcome count from here.
    pub concluded: Option<Timestamp>,
}

/// What was read from somebody's own words, to be shown back.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Heard {
    /// Single answers.
    pub answers: Facts,
    /// Signs that they say are not there.
    pub denied: Vec<Choice>,
    /// Lifts.
    pub lifts: Vec<Lift>,
}

/// How many lifts of a text are shown back.
const MOST_LIFTS: usize = 4;

impl Heard {
    /// Takes in what was read.
    pub(super) fn add(&mut self, described: &Described) {
        // What a reading says of a screen never answers it.
        let single = |answer: &Answer| {
            answer.question().kind() != Kind::Several && Question::TRIAGE.contains(&answer.question())
        };
        self.answers = described.answers.iter().filter(single).fold(self.answers, |all, answer| all.with(answer));
        for sign in &described.denied {
            if !self.denied.contains(sign) {
                self.denied.push(*sign);
            }
        }
        self.lifts.extend(described.lifts.iter().take(MOST_LIFTS));
        self.lifts.truncate(MOST_LIFTS);
    }
}

/// What is in front of the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// Nothing is going on.
    Idle,
    /// The first screen: what this is, and what may be kept.
    Consent,
    /// What was understood of their own words, to be confirmed.
    Recap,
    /// A question of the protocol, or of the technique check.
    Question(Question),
    /// The outcome.
    Outcome(Decision),
}

impl Session {
    /// What is in front of the person now. Worked out again every time, never stored.
    pub fn screen(&self) -> Screen {
        let Some(check) = &self.check else { return Screen::Idle };
        let position = check.trail().position;
        let danger = check.danger_comes_first(position);
        if self.keeping.is_none() && !danger {
            return Screen::Consent;
        }
        if !check.heard.answers.is_empty() && !danger {
            return Screen::Recap;
        }
        match position {
            Position::Asking(question) => Screen::Question(question),
            Position::Reached(decision) => match check.coaching_question() {
                Some(question) => Screen::Question(question),
                None => Screen::Outcome(decision),
            },
        }
    }

    /// A check that has been begun, holds something that was said, and has not reached its outcome.
    pub fn unfinished(&self) -> Option<&Check> {
        let check = self.check.as_ref()?;
        let said_something = !check.given.is_empty() || check.described();
        let open = matches!(check.trail().position, Position::Asking(_)) && said_something;
        open.then_some(check)
    }
}

impl Check {
    /// A check that has just begun.
    pub fn begin(tag: Tag, now: Timestamp) -> Check {
        Check {
            tag,
            given: Facts::default(),
            reopened: Facts::default(),
            heard: Heard::default(),
            mentioned: Mentioned::default(),
            ticks: Vec::new(),
            coaching: false,
            begun: now,
            concluded: None,
        }
    }

    /// Whether there is something in it that was read from their own words and waits: to be confirmed, or to be asked about.
    pub fn described(&self) -> bool {
        let waiting = self.mentioned.iter().any(|sign| !self.given.answered(sign.question()));
        waiting || !self.heard.answers.is_empty() || !self.heard.denied.is_empty() || !self.heard.lifts.is_empty()
    }

    /// The way through the protocol so far.
    pub fn trail(&self) -> Trail {
        retrace(&self.given, &self.mentioned)
    }

    /// The outcome, once there is one.
    pub fn decision(&self) -> Option<Decision> {
        match self.trail().position {
            Position::Reached(decision) => Some(decision),
            Position::Asking(_) => None,
        }
    }

    /// The question of the technique check that comes next, while it is open.
    pub fn coaching_question(&self) -> Option<Question> {
        if self.coaching { next_coaching_question(&self.given) } else { None }
    }

    /// A danger sign in somebody's own words comes before the first screen: until its own screen is answered nothing else
    /// is asked of them, and if it means help today, the outcome is not held up either.
    fn danger_comes_first(&self, position: Position) -> bool {
        let waiting = |screen: Question| self.mentioned.any_of(screen) && !self.given.answered(screen);
        match position {
            Position::Asking(Question::Clarify) => self.mentioned.any_of(Question::Emergency),
            Position::Asking(_) => waiting(Question::Emergency) || waiting(Question::Serious),
            Position::Reached(decision) => decision.urgency() >= Urgency::UrgentSameDay,
        }
    }

    /// Takes an answer. What it changes the meaning of has to be confirmed again.
    pub(super) fn answer(&mut self, answer: Answer) {
        let question = answer.question();
        let before = self.given.answer(question).or_else(|| self.reopened.answer(question));
        self.given = self.given.with(answer);
        self.reopened = self.reopened.without(question);
        self.ticks.clear();
        if before.is_some_and(|before| before != answer) {
            for &screen in screens_that_depend_on(question) {
                self.reopen(screen);
            }
        }
    }

    /// Makes a question be asked again, its old answer shown but not counting.
    pub(super) fn reopen(&mut self, question: Question) {
        if let Some(answer) = self.given.answer(question) {
            self.given = self.given.without(question);
            self.reopened = self.reopened.with(answer);
            self.ticks.clear();
        }
    }

    /// Notes signs that were named. A screen that was answered before its sign was named is asked again.
    pub(super) fn mention(&mut self, signs: Mentioned) {
        for sign in signs.iter() {
            if !self.mentioned.has(sign) {
                self.mentioned = self.mentioned.with(sign);
                self.reopen(sign.question());
            }
        }
    }

    /// How far along: the number of the question on the screen, and of about how many.
    ///
    /// The rest of the way is estimated by answering it as most people do.
    pub fn progress(&self) -> (usize, usize) {
        let trail = self.trail();
        let mut facts = trail.used;
        let mut total = trail.asked.len();
        while let Position::Asking(question) = retrace(&facts, &self.mentioned).position {
            total += 1;
            match most_common(question) {
                Some(answer) => facts = facts.with(answer),
                None => break,
            }
        }
        (trail.asked.len() + 1, total.max(trail.asked.len() + 1))
    }
}

/// Danger screens whose question means something else once this answer has changed: signs are asked for "since the pain
/// started" and in view of where it is.
fn screens_that_depend_on(question: Question) -> &'static [Question] {
    match question {
        Question::Region => &[Question::Emergency, Question::Clarify, Question::Serious, Question::Background],
        Question::Emergency => &[Question::Clarify],
        Question::Onset | Question::Duration => &[Question::Serious],
        _ => &[],
    }
}

/// The answer most people give, for the estimate of how many questions are left.
fn most_common(question: Question) -> Option<Answer> {
    Some(match question {
        Question::Region => Answer::one(Region::LowBack),
        Question::Emergency => Answer::one(Emergency::None),
        Question::Clarify => Answer::one(Clarify::ClearlyNormal),
        Question::Onset => Answer::one(Onset::NextDay),
        Question::Duration => Answer::one(Duration::Days1To3),
        _ if question.kind() == Kind::Several => {
            let none = question.choices().find(|choice| choice.id() == "none");
            Answer::one(none.or_else(|| question.choices().next())?)
        }
        _ => Answer::one(question.choices().next()?),
    })
}
