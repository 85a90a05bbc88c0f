//! What a button carries: `1.<tag>.<verb>[.<id>[.<id>]]`, at most 64 bytes.
//!
//! A button says what it means, never where it stood: a press that comes twice, a week late, or from another check is
//! recognised as such, and ticking says "tick", not "toggle", so that a press delivered twice cannot untick a danger sign.

use super::session::{Country, Keeping, Tag};
use crate::aftercare::{Family, Lesson};
use crate::names::names;
use crate::triage::{Answer, Choice, Kind, Question};

/// Telegram's limit for `callback_data`; Discord allows 100 characters.
pub const TOKEN_MAX_BYTES: usize = 64;

names! {
    /// A button that needs no more said than which check it belongs to.
    Press {
        /// Take back the latest answer.
        Back = "b",
        /// Leave the answers as they are and go on with the check.
        GoOn = "g",
        /// Throw the unfinished check away and begin again.
        StartOver = "s",
        /// What was understood is right.
        Right = "y",
        /// Which answer is to be changed?
        ChangeSomething = "m",
        /// The outcome again.
        Outcome = "o",
        /// What stands behind the first screen of an urgent outcome.
        Details = "od",
        /// A person has got help.
        Reached = "or",
        /// Why this outcome?
        WhyThis = "oy",
        /// Which answers would have raised it?
        WouldChange = "ow",
        /// One page for a clinician.
        Summary = "os",
        /// What can be trained today.
        Today = "ot",
        /// Self-care that fits.
        Care = "oc",
        /// All lessons.
        Lessons = "l",
        /// The technique check.
        Technique = "tc",
        /// Leave the check.
        Cancel = "x",
        /// Choose a country for the emergency number.
        Countries = "cc",
        /// Delete everything, after having been asked.
        Forget = "f",
        /// Delete everything? Asks first.
        AskToForget = "fa",
        /// Everything that is kept, as a file.
        Export = "ex",
        /// The choice about what is kept, again.
        Privacy = "p",
    }
}

/// What a pressed button means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tap {
    /// This is my answer.
    Answer(Answer),
    /// This one applies too.
    Tick(Choice),
    /// This one does not apply after all.
    Untick(Choice),
    /// None of the ticks: start this screen again.
    ClearTicks(Question),
    /// The ticks are my answer.
    Done(Question),
    /// Why do you ask?
    Why(Question),
    /// How do I tell?
    HowToTell(Question),
    /// I want to change my answer to this.
    Change(Question),
    /// This was not understood right.
    NotThat(Question),
    /// This has changed: add it to my answers.
    HasChanged(Choice),
    /// The first screen: what may be kept. `None` is "no thanks".
    Keep(Option<Keeping>),
    /// My country. `None`: I would rather not say.
    Country(Option<Country>),
    /// Show this lesson.
    Lesson(Lesson),
    /// Show this shelf of lessons.
    Family(Family),
    /// Everything that needs no more said.
    Press(Press),
}

/// Writes a tap into a button of the check with this tag.
pub fn encode(tag: Tag, tap: Tap) -> String {
    let tag = tag.0;
    let pair = |verb: &str, choice: Choice| format!("1.{tag:x}.{verb}.{}.{}", choice.question().id(), choice.id());
    let about = |verb: &str, question: Question| format!("1.{tag:x}.{verb}.{}", question.id());
    match tap {
        Tap::Answer(answer) => match (answer.question().kind(), answer.value(), answer.choices().next()) {
            (Kind::Number { .. }, Some(value), _) => format!("1.{tag:x}.a.{}.{value}", answer.question().id()),
            (_, _, Some(choice)) => pair("a", choice),
            (_, _, None) => about("a", answer.question()),
        },
        Tap::Tick(choice) => pair("t", choice),
        Tap::Untick(choice) => pair("u", choice),
        Tap::HasChanged(choice) => pair("z", choice),
        Tap::ClearTicks(question) => about("n", question),
        Tap::Done(question) => about("d", question),
        Tap::Why(question) => about("w", question),
        Tap::HowToTell(question) => about("h", question),
        Tap::Change(question) => about("e", question),
        Tap::NotThat(question) => about("v", question),
        Tap::Keep(keeping) => format!("1.{tag:x}.k.{}", keeping.map_or("no", Keeping::id)),
        Tap::Country(country) => format!("1.{tag:x}.c.{}", country.as_ref().map_or("-", |known| known.code())),
        Tap::Lesson(lesson) => format!("1.{tag:x}.i.{}", lesson.id()),
        Tap::Family(family) => format!("1.{tag:x}.j.{}", family.id()),
        Tap::Press(press) => format!("1.{tag:x}.{}", press.id()),
    }
}

/// Reads a tap from a button. `None` for anything we did not write, or wrote before a question was withdrawn.
pub fn decode(token: &str) -> Option<(Tag, Tap)> {
    let mut parts = token.split('.');
    if parts.next() != Some("1") {
        return None;
    }
    let tag = parts.next().filter(|hex| hex.len() <= 8 && !hex.starts_with('+'))?;
    let tag = Tag(u32::from_str_radix(tag, 16).ok()?);
    let (verb, first, second) = (parts.next()?, parts.next(), parts.next());
    if parts.next().is_some() {
        return None;
    }
    Some((tag, tap(verb, first, second)?))
}

fn tap(verb: &str, first: Option<&str>, second: Option<&str>) -> Option<Tap> {
    match (verb, first, second) {
        (_, None, None) => Press::parse(verb).map(Tap::Press),
        ("k", Some("no"), None) => Some(Tap::Keep(None)),
        ("k", Some(id), None) => Keeping::parse(id).map(|keeping| Tap::Keep(Some(keeping))),
        ("c", Some("-"), None) => Some(Tap::Country(None)),
        ("c", Some(code), None) => Country::parse(code).map(|country| Tap::Country(Some(country))),
        ("i", Some(id), None) => Lesson::parse(id).map(Tap::Lesson),
        ("j", Some(id), None) => Family::parse(id).map(Tap::Family),
        (_, Some(question), None) => {
            let question = Question::parse(question)?;
            match verb {
                "n" => Some(Tap::ClearTicks(question)),
                "d" => Some(Tap::Done(question)),
                "w" => Some(Tap::Why(question)),
                "h" => Some(Tap::HowToTell(question)),
                "e" => Some(Tap::Change(question)),
                "v" => Some(Tap::NotThat(question)),
                _ => None,
            }
        }
        (_, Some(question), Some(option)) => {
            let question = Question::parse(question)?;
            if let ("a", Kind::Number { .. }) = (verb, question.kind()) {
                return Answer::number(question, option.parse().ok()?).map(Tap::Answer);
            }
            let choice = Choice::parse(question, option)?;
            match verb {
                "a" => Some(Tap::Answer(Answer::one(choice))),
                "t" => Some(Tap::Tick(choice)),
                "u" => Some(Tap::Untick(choice)),
                "z" => Some(Tap::HasChanged(choice)),
                _ => None,
            }
        }
        (_, None, Some(_)) => None,
    }
}
