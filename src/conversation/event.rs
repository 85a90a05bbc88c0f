//! What can happen to a conversation.

use super::session::{Country, Tag};
use super::token::Tap;
use crate::names::names;
use crate::triage::{Answer, Choice, Facts, Mentioned};

/// Something a person did, with everything platform-specific left at the door.
#[derive(Clone, Debug, PartialEq, Eq)]
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
    /// "Yes" to a screen of signs: which one?
    SaidYes,
    /// What was typed was read. The text itself does not come in: nothing here may depend on it, so nothing here may leak
    /// it.
    Described(Described),
    /// Something was typed that means nothing here.
    NotUnderstood,
    /// They told us their country.
    Country(Option<Country>),
}

/// What somebody's own words say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Described {
    /// Single answers that the text gives.
    pub answers: Facts,
    /// Signs that it names as present.
    pub mentioned: Mentioned,
}

impl Described {
    /// Only this one answer.
    pub fn answer(answer: Answer) -> Described {
        Described { answers: Facts::default().with(answer), mentioned: Mentioned::default() }
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
