//! One run of words, as it will be read, and where it ends up.

use serde::Deserialize;

use super::text::{folded, whole_words};
use crate::aftercare::Lesson;
use crate::library::labels::Label;
use crate::library::rich::RichText;

/// Words to look for: as written in the list, and as searched for.
#[derive(Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(from = "String")]
pub(super) struct Phrase {
    pub(super) written: String,
    pub(super) folded: String,
}

impl From<String> for Phrase {
    fn from(written: String) -> Phrase {
        Phrase { folded: folded(&written).0.trim_end().to_owned(), written }
    }
}

/// The words of a message, or of one of its slots, as they will be read.
pub(super) struct Passage<'a> {
    pub(super) id: &'a str,
    pub(super) slot: Option<&'a str>,
    pub(super) path: &'a str,
    /// Where the slot stands.
    pub(super) line: usize,
    /// Where its words begin: in the same line, or below.
    pub(super) begins: usize,
    pub(super) markdown: String,
    /// As it is searched for words, see [`folded`].
    pub(super) folded: (String, Vec<usize>),
    pub(super) text: RichText,
}

/// Where a passage ends up, which decides how long it may be and whether Markdown is read there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// On a button.
    Button,
    /// On a button that quotes another one: there the answer alone may have the length of a label.
    QuotingButton,
    /// In the platform's menu of commands.
    CommandMenu,
    /// In a message of its own.
    Message,
    /// In a message together with the other slots.
    Slot,
}

impl Passage<'_> {
    pub(super) fn name(&self) -> String {
        match self.slot {
            None => format!("`{}`", self.id),
            Some(slot) => format!(".{slot} of `{}`", self.id),
        }
    }

    /// Characters a person reads.
    pub(super) fn length(&self) -> usize {
        match place(self.id, self.slot) {
            Place::Message | Place::Slot => self.text.length(),
            Place::Button | Place::QuotingButton | Place::CommandMenu => self.markdown.chars().count(),
        }
    }

    /// The line in the file of a byte of the words.
    pub(super) fn line_at(&self, byte: usize) -> usize {
        self.begins + self.markdown.bytes().take(byte).filter(|byte| *byte == b'\n').count()
    }

    /// The line in the file where a phrase stands as whole words, in upper or lower case.
    pub(super) fn line_of(&self, phrase: &Phrase) -> Option<usize> {
        let (words, lines) = &self.folded;
        let at = whole_words(words, &phrase.folded)?;
        Some(self.begins + lines[at])
    }
}

/// Where a passage ends up.
pub(super) fn place(id: &str, slot: Option<&str>) -> Place {
    let (kind, name) = id.split_once('-').unwrap_or((id, ""));
    match (kind, slot) {
        ("ask", Some(slot)) if !matches!(slot, "why" | "low" | "high") => Place::Button,
        ("label", None) => Label::parse(name).map_or(Place::Message, place_of_label),
        ("shelf" | "country", None) => Place::Button,
        ("command", None) => Place::CommandMenu,
        ("outcome", Some(_)) => Place::Slot,
        // A lesson is chosen by its title.
        (_, Some("title")) if Lesson::parse(id).is_some() => Place::Button,
        (_, Some(_)) if Lesson::parse(id).is_some() => Place::Slot,
        _ => Place::Message,
    }
}

#[rustfmt::skip] // the table of labels, read beside `labels.rs`
pub(super) fn place_of_label(label: Label) -> Place {
    use Label::*;
    match label {
        NotThat | HasChanged => Place::QuotingButton,
        Keep | JustThisChat | NoThanks | Why | HowToTell | Back | Done | GoOn | StartOver | ChangeSomething | Right
        | Details | Reached | WhyThis | WouldChange | Summary | Care | Technique | Lessons | ShowOutcome
        | Countries | NoCountry | Forget | Export | Delete | OpenPrivate
        | MakeOffer | InWords => Place::Button,
        AboutAPost | InWordsTitle => Place::Button,
        InWordsHint | CommandStory => Place::CommandMenu,
        Progress | YouSaid | YouMentioned | TickHint | DoNow | Avoid | WorryNormal | WorrySoon | WorryUrgent | Means
        | AlsoNoted | NotADiagnosis | Minor | MinorEmergency | Numbers | YourNumber | HealthLine | UnsureHistory | WhyTitle
        | DecidingAnswers | Sources | FromMemory | SecondHand | ChangeTitle | NothingWould | SummaryTitle | SummaryBegun
        | SummaryResult | SummaryDenied | SummaryMentioned | SummaryNote | RecapTitle | RecapLifts | RecapNamed | RecapDenied | OverheardTitle | OverheardNamed | OverheardDenied | ChangeMenuTitle | HelpTitle
        | UnfinishedTitle | ShelvesTitle | CareTitle | LessonCue | LessonWatch | AdviceTitle | AdviceLoadFirst | AdviceCause
        | AdviceLesson | CountriesTitle | PrivacyKept | PrivacyNotKept | PrivacyNotAsked | PrivacyText | Receipt => Place::Message,
    }
}
