//! The state machine: one event in, the next session and what to say out.
//!
//! Nothing in this room awaits, reads a clock, rolls a die, knows a language or fails. Whatever happens there is a next
//! session and something to say.

mod answering;
mod event;
mod menus;
mod message;
mod session;
mod token;

pub use event::{Command, Described, Event};
pub use message::{Ask, Conclusion, Message, Notice};
pub use session::{Check, Country, Heard, Keeping, Screen, Session, Tag, UNFINISHED_CHECK_WAITS};
pub use token::{Press, TOKEN_MAX_BYTES, Tap, decode, encode};

/// Seconds since 1970, always handed in, never read here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(pub i64);

impl Timestamp {
    /// This many hours later; negative: earlier.
    #[must_use]
    pub fn plus_hours(self, hours: i64) -> Timestamp {
        Timestamp(self.0.saturating_add(hours.saturating_mul(3600)))
    }

    /// This many times 24 hours later; negative: earlier.
    #[must_use]
    pub fn plus_days(self, days: i64) -> Timestamp {
        self.plus_hours(days.saturating_mul(24))
    }
}

/// What [`step`] decided.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// What to keep. `None`: delete what is stored about this person.
    pub session: Option<Session>,
    /// What to say, in order, once the session is safely stored.
    pub say: Vec<Message>,
}

/// Advances one conversation by one event.
///
/// `session` is `None` when nothing is known about this person. `now` and `tag` come from outside because this function has
/// no clock and no randomness; `tag` is used only if a check begins.
pub fn step(session: Option<Session>, event: Event, now: Timestamp, tag: Tag) -> Step {
    let mut turn = Turn { session: session.unwrap_or_default(), now, tag, say: Vec::new() };
    turn.let_go_of_a_stale_check();
    match event {
        Event::Command(Command::Forget) => return turn.ask_before_forgetting(),
        Event::Tapped(_, Tap::Press(Press::Forget)) => {
            return Step { session: None, say: vec![Message::Notice(Notice::Forgotten)] };
        }
        Event::Tapped(_, Tap::Keep(None)) | Event::Replied(Tap::Keep(None)) => return turn.declined(),
        Event::Command(command) => turn.command(command),
        Event::Tapped(tag, tap) => turn.tapped(tag, tap),
        Event::Replied(tap) => turn.tapped(turn.current_tag(), tap),
        Event::Ticked(choices) => turn.ticked_all(&choices),
        Event::Selected(tag, question, choices) => turn.selected(tag, question, &choices),
        Event::SaidYes => turn.again_after(Notice::WhichOne),
        Event::Described(described) => turn.described(&described),
        Event::CheckDescribed(described) => turn.check_described(&described),
        Event::Unreadable => turn.again_after(Notice::OldButton),
        Event::NotUnderstood => turn.not_understood(),
        Event::CountryNotKnown => {
            turn.session.country = None;
            turn.notice(Notice::CountryNotKnown);
        }
        Event::Country(country) => turn.country(country),
    }
    turn.end()
}

/// What is in front of a person, said again, changing nothing.
pub fn where_we_are(session: Option<&Session>, now: Timestamp) -> Message {
    let session = session.cloned().unwrap_or_default();
    let mut turn = Turn { session, now, tag: Tag::default(), say: Vec::new() };
    turn.let_go_of_a_stale_check();
    turn.say_where_we_are();
    turn.say.pop().unwrap_or(Message::Notice(Notice::NothingInProgress))
}

/// What somebody's own words say, for another person who asks about them: shown, and nothing else. It is nobody's check.
pub fn overheard(described: Option<&Described>) -> Message {
    match described {
        Some(described) if described.about == About::SomebodyElse => Message::Notice(Notice::SomebodyElse),
        // Their words to them belong in their own chat.
        Some(described) if described.hard.is_some() => Message::Notice(Notice::SomebodyElse),
        Some(described) if !described.says_nothing() => {
            let mut heard = Heard::default();
            heard.add(described);
            Message::Overheard { heard, mentioned: described.mentioned }
        }
        _ => Message::Notice(Notice::NotAboutPain),
    }
}

/// One event being handled.
struct Turn {
    session: Session,
    now: Timestamp,
    tag: Tag,
    say: Vec<Message>,
}

impl Turn {
    fn end(mut self) -> Step {
        self.session.touched = self.now;
        self.note_a_conclusion();
        if let Some(last) = self.say.last() {
            self.session.shown = match last {
                Message::Ask(ask) => Some(ask.question),
                _ => None,
            };
        }
        let empty = self.session.check.is_none() && self.session.keeping.is_none() && self.session.country.is_none();
        Step { session: (!empty).then_some(self.session), say: self.say }
    }

    /// The moment the outcome was reached: its dates count from here. What can be trained today comes with it unasked, since
    /// most lifters ask that first.
    fn note_a_conclusion(&mut self) {
        let now = self.now;
        let Some(check) = &mut self.session.check else { return };
        let reached = check.decision().filter(|_| check.concluded.is_none());
        let Some(decision) = reached else { return };
        check.concluded = Some(now);
        self.session.urgent_since = decision.urgency().stops_training().then_some(now);
        if !decision.urgency().stops_training()
            && matches!(self.session.screen(), Screen::Outcome(_))
            && let Some(conclusion) = self.conclusion()
        {
            self.say.push(Message::Today(conclusion));
        }
        let (tag, kept) = (self.current_tag(), self.session.keeping == Some(Keeping::Keep));
        if kept && decision.urgency() < Urgency::UrgentSameDay {
            self.say.push(Message::Receipt { tag, at: now });
        }
    }

    fn notice(&mut self, notice: Notice) {
        self.say.push(Message::Notice(notice));
    }

    fn current_tag(&self) -> Tag {
        self.session.check.as_ref().map_or(Tag(0), |check| check.tag)
    }

    /// A week after its last answer an unfinished check is not gone on with: the pain it was about is another one by now.
    fn let_go_of_a_stale_check(&mut self) {
        let idle = self.now.0.saturating_sub(self.session.touched.0);
        if idle > UNFINISHED_CHECK_WAITS && self.session.unfinished().is_some() {
            self.session.check = None;
        }
    }

    /// Says what is in front of the person: the recovery from everything.
    fn say_where_we_are(&mut self) {
        let message = match self.session.screen() {
            Screen::Idle => Message::Notice(Notice::NothingInProgress),
            Screen::Consent => Message::Consent,
            Screen::Recap => match &self.session.check {
                Some(check) => {
                    // What was asked about already will not be asked about again.
                    let waiting = check.mentioned.iter().filter(|sign| !check.given.answered(sign.question()));
                    let mentioned = waiting.fold(Mentioned::default(), Mentioned::with);
                    Message::Recap { tag: check.tag, heard: check.heard.clone(), mentioned }
                }
                None => Message::Notice(Notice::NothingInProgress),
            },
            Screen::Question(question) => match self.ask(question) {
                Some(ask) => Message::Ask(ask),
                None => Message::Notice(Notice::NothingInProgress),
            },
            Screen::Outcome(_) => match self.conclusion() {
                Some(conclusion) => Message::Conclude(conclusion),
                None => Message::Notice(Notice::NothingInProgress),
            },
        };
        self.say.push(message);
    }

    fn again_after(&mut self, notice: Notice) {
        if self.session.check.is_some() {
            self.notice(notice);
        }
        self.say_where_we_are();
    }

    fn ask(&self, question: Question) -> Option<Ask> {
        let check = self.session.check.as_ref()?;
        Some(Ask {
            question,
            tag: check.tag,
            ticks: check.ticks.clone(),
            given: check.reopened.answer(question),
            mentioned: check.mentioned.of(question).collect(),
            progress: check.progress(),
            can_go_back: !check.trail().asked.is_empty(),
            explained: false,
            helped: question == Question::Clarify,
        })
    }

    fn conclusion(&self) -> Option<Conclusion> {
        let check = self.session.check.as_ref()?;
        let trail = check.trail();
        let crate::triage::walk::Position::Reached(decision) = trail.position else { return None };
        let concluded = check.concluded.unwrap_or(self.now);
        Some(Conclusion {
            tag: check.tag,
            decision,
            expectation: crate::aftercare::expectation(decision.outcome(), &trail.used, concluded),
            facts: trail.used,
            asked: trail.asked,
            mentioned: check.mentioned,
            begun: check.begun,
            concluded,
            country: self.session.country,
        })
    }
}

use crate::triage::{Mentioned, Question, Urgency};
use crate::understanding::About;
