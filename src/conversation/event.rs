//! What can happen to a conversation.

use super::session::{Country, Tag};
use super::token::Tap;
use crate::names::names;
use crate::triage::{Answer, Choice, Facts, Mentioned, Question};
use crate::understanding::{About, HardTopic, Lift, Reading, Sign, Status};

/// Something a person did, with everything platform-specific left at the door.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// A command was given.
    Command(Command),
    /// A button was pressed: which check it belongs to, and what it means.
    Tapped(Tag, Tap),
    /// A button was pressed that [`decode`](super::decode) cannot read: its question has been withdrawn, or somebody made
    /// it up.
    Unreadable,
    /// What was typed is an answer to the question on the screen, or a button of it.
    Replied(Tap),
    /// What was typed is several answers at once to the several-may-apply question on the screen.
    Ticked(Vec<Choice>),
    /// A menu of several options was closed: of this check's question, these are ticked and no others.
    Selected(Tag, Question, Vec<Choice>),
    /// "Yes" to a screen of signs: which one?
    SaidYes,
    /// `/check` with a text: a new check that begins with it, or the unfinished one with what it says.
    CheckDescribed(Described),
    /// What was typed was read. The text itself does not come in: nothing here may depend on it, so nothing here may leak
    /// it.
    Described(Described),
    /// Something was typed that means nothing here.
    NotUnderstood,
    /// They named a country whose numbers we do not know.
    CountryNotKnown,
    /// They told us their country.
    Country(Option<Country>),
}

/// What somebody's own words say, as far as it matters here.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Described {
    /// Whose pain they are about.
    pub about: About,
    /// Single answers that the text gives.
    pub answers: Facts,
    /// Signs that it names as present, and what it calls the pain.
    pub mentioned: Mentioned,
    /// Signs that it says are not there: shown back, and asked as always.
    pub denied: Vec<Choice>,
    /// Lifts that it names.
    pub lifts: Vec<Lift>,
    /// A topic that a person should talk about with a person.
    pub hard: Option<HardTopic>,
}

impl Described {
    /// Only this one answer.
    pub fn answer(answer: Answer) -> Described {
        Described { about: About::Own, answers: Facts::default().with(answer), ..Described::default() }
    }

    /// Whether there is nothing in it to go on with.
    pub fn says_nothing(&self) -> bool {
        self.answers.is_empty() && self.mentioned.is_empty() && self.denied.is_empty() && self.hard.is_none()
    }
}

impl From<&Reading> for Described {
    fn from(reading: &Reading) -> Described {
        let denied = reading.findings.iter().filter(|finding| finding.status == Status::Denied);
        let denied = denied.filter_map(|finding| match finding.sign {
            Sign::Triage(sign) => Some(sign),
            Sign::Hard(_) => None,
        });
        Described {
            about: reading.about,
            answers: reading.answers,
            mentioned: reading.mentioned(),
            denied: denied.collect(),
            lifts: reading.lifts.clone(),
            hard: reading.hard_topics().min(),
        }
    }
}

names! {
    /// A command. Names are the same in every language.
    Command {
        Check = "check",
        Technique = "technique",
        Today = "today",
        Why = "why",
        Summary = "summary",
        Country = "country",
        Privacy = "privacy",
        Export = "export",
        Forget = "forget",
        Help = "help",
        About = "about",
        Back = "back",
        Change = "change",
        Cancel = "cancel",
    }
}
