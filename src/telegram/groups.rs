//! From a group into the private chat: one short message, and a button with an opaque code that works once. What the code
//! stands for is held in memory for a quarter of an hour and never leaves it.

use std::time::Duration;

use dashmap::DashMap;
use teloxide::types::{InlineKeyboardButton, UserId};
use tokio::time::Instant;
use url::Url;

use super::outbound::{self, Screen};
use crate::conversation::{Command, Message, Notice};
use crate::library::{Label, Reader, ResponseLibrary};

/// How long a code can be used.
const LASTS: Duration = Duration::from_secs(15 * 60);

/// More codes than this at once are not made; the button then only opens the private chat.
const MOST: usize = 10_000;

/// Stands where a code would for whoever cannot have one: it only begins.
pub(super) const NO_CODE: &str = "check";

/// Codes that are out.
#[derive(Default)]
pub(super) struct Codes(DashMap<String, Code>);

struct Code {
    person: UserId,
    said: String,
    made: Instant,
}

impl Code {
    fn is_for(&self, person: UserId) -> bool {
        self.person == person && self.made.elapsed() < LASTS
    }
}

impl Codes {
    /// A new code: whoever gave the command, and the command.
    pub(super) fn make(&self, person: UserId, said: String) -> String {
        let code = format!("{:032x}", rand::random::<u128>());
        if self.0.len() < MOST {
            self.0.insert(code.clone(), Code { person, said, made: Instant::now() });
        }
        code
    }

    /// What the payload of a deep link means to this person: what they said in the group, a command, or just a beginning.
    /// Somebody else's code means nothing to them.
    pub(super) fn meaning(&self, person: UserId, payload: &str) -> String {
        let theirs = self.0.get(payload).filter(|code| code.is_for(person));
        if let Some(said) = theirs.map(|code| code.said.clone()) {
            return said;
        }
        match Command::parse(payload) {
            // A link must not delete anything, nor leave a check.
            Some(Command::Technique | Command::Help | Command::About | Command::Privacy) => format!("/{payload}"),
            _ => "/start".to_owned(),
        }
    }

    /// What the code led to is stored: it has worked once. Somebody else's stays theirs.
    pub(super) fn used(&self, person: UserId, payload: &str) {
        self.0.remove_if(payload, |_, code| code.is_for(person));
    }

    /// Drops codes that nobody used in time.
    pub(super) fn sweep(&self) {
        self.0.retain(|_, code| code.made.elapsed() < LASTS);
    }
}

/// The one message in the group: nothing about anybody's health in it.
pub(super) fn invitation(library: &ResponseLibrary, reader: &Reader, bot: &str, code: &str) -> Vec<Screen> {
    let mut screens = outbound::write(&[library.render(&Message::Notice(Notice::InPrivate), reader)]);
    let link = Url::parse("https://t.me/").and_then(|base| base.join(&format!("{bot}?start={code}")));
    if let (Some(screen), Ok(link)) = (screens.last_mut(), link) {
        screen.keyboard = vec![vec![InlineKeyboardButton::url(library.label(Label::OpenPrivate, reader), link)]];
        screen.stays = true;
    }
    screens
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_works_until_it_was_used_and_for_one_person() {
        let (codes, person, other) = (Codes::default(), UserId(1), UserId(2));
        let code = codes.make(person, "/check sore".to_owned());
        codes.used(other, &code);
        assert_eq!(codes.meaning(other, &code), "/start");
        assert_eq!(codes.meaning(person, &code), "/check sore");
        assert_eq!(codes.meaning(person, &code), "/check sore", "what failed can be tried again");
        codes.used(person, &code);
        assert_eq!(codes.meaning(person, &code), "/start");
    }
}
