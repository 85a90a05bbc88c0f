//! Messages put into words: neutral text and buttons, in no platform's terms.

mod lessons;
mod notices;
mod outcome;
mod question;

use std::borrow::Cow;

use super::days::civil_day;
use super::ids::{MONTHS, WEEKDAYS, label_id};
use super::labels::Label;
use super::rich::{Block, RichText, Span, day_placeholder, put_days};
use super::words::{Argument, Words};
use super::{Reader, ResponseLibrary};
use crate::conversation::{Country, Message, Tag, Tap, Timestamp, encode};
use crate::triage::{Choice, Question, Urgency};

/// Ready to send, in no platform's markup.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rendered {
    /// What to say.
    pub text: RichText,
    /// The answers, where it asks.
    pub choices: Vec<Button>,
    /// How the answers are laid out.
    pub layout: Layout,
    /// Everything else that can be pressed.
    pub actions: Vec<Button>,
    /// For colour and emoji; `None` for anything but an outcome.
    pub urgency: Option<Urgency>,
    /// Whether it is a message of its own that stays; otherwise it replaces the one with the buttons.
    pub stays: bool,
    /// A file that goes with it.
    pub file: Option<Attachment>,
}

/// A file to hand over.
#[derive(Clone, PartialEq, Eq)]
pub struct Attachment {
    /// What it is called: letters, digits, hyphens, and an ending.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

impl std::fmt::Debug for Attachment {
    /// Shows how much, never what.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Attachment({} bytes)", self.bytes.len())
    }
}

/// How answers are laid out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Layout {
    /// There are none, or they are short enough to be buttons themselves.
    #[default]
    Buttons,
    /// Some are too long for a phone's button: a numbered list, and buttons with the numbers.
    Numbered,
    /// Numbers from 0 to 10, in one row or two.
    Scale,
}

/// A button in no platform's terms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Button {
    /// What it says.
    pub label: String,
    /// What comes back when it is pressed.
    pub token: String,
    /// `Some` where several answers may apply: whether this one is ticked.
    pub ticked: Option<bool>,
}

/// Over this many characters a label is written as a numbered line: a phone shows no more of a button.
const LONG_LABEL: usize = 30;

/// One message being written.
pub(super) struct Writer<'a> {
    pub library: &'a ResponseLibrary,
    pub words: &'a Words,
    pub reader: &'a Reader,
}

impl Writer<'_> {
    pub fn write(&self, message: &Message) -> Rendered {
        match message {
            Message::Consent => self.consent(),
            Message::Ask(ask) => self.ask(ask),
            Message::Recap { tag, heard, mentioned } => self.recap(*tag, heard, mentioned),
            Message::Overheard { heard, mentioned } => self.overheard(heard, mentioned),
            Message::Hard(topic, country) => self.hard(*topic, *country),
            Message::Unfinished { tag, progress } => self.unfinished(*tag, *progress),
            Message::Conclude(conclusion) => self.conclude(conclusion),
            Message::Details(conclusion) => self.details(conclusion),
            Message::WhyThis(conclusion) => self.why_this(conclusion),
            Message::WouldChange { tag, signs, .. } => self.would_change(*tag, signs),
            Message::Summary(conclusion) => self.summary(conclusion),
            Message::Today(conclusion) => self.today(conclusion),
            Message::ChangeMenu { tag, answers } => self.change_menu(*tag, answers),
            Message::HowToTell(question) => self.how_to_tell(*question),
            Message::Shelf { tag, family, may_check_technique } => self.shelf(*tag, *family, *may_check_technique),
            Message::Teach { tag, lesson } => self.teach(*tag, *lesson),
            Message::Care { tag, lessons } => self.care(*tag, lessons),
            Message::Technique { tag, advice } => self.technique(*tag, advice),
            Message::Countries { tag, chosen } => self.countries(*tag, *chosen),
            Message::Privacy { tag, keeping } => self.privacy(*tag, *keeping),
            Message::Receipt { tag, at } => self.receipt(*tag, *at),
            Message::BeforeYouGo => Rendered { stays: true, ..Rendered::of(self.rich("before-you-go", None, &[])) },
            Message::Notice(notice) => self.notice(*notice),
        }
    }

    /// The words of a message or slot, in Markdown.
    fn text(&self, id: &str, slot: Option<&str>, arguments: &[Argument<'_>]) -> String {
        let words = self.words.format(id, slot, arguments);
        debug_assert!(words.is_some(), "`load` refuses a library without `{id}` {slot:?}");
        words.unwrap_or_default()
    }

    /// The words of a message or slot, read as Markdown.
    fn rich(&self, id: &str, slot: Option<&str>, arguments: &[Argument<'_>]) -> RichText {
        RichText::parse(&self.text(id, slot, arguments))
    }

    /// The same with days in it.
    fn rich_with_days(&self, id: &str, days: &[(&'static str, Timestamp)]) -> RichText {
        let placeholders: Vec<Argument<'_>> =
            days.iter().enumerate().map(|(n, (name, _))| (*name, Cow::Owned(day_placeholder(n)))).collect();
        let named: Vec<(Timestamp, String)> = days.iter().map(|(_, at)| (*at, self.day(*at))).collect();
        put_days(self.rich(id, None, &placeholders), &named)
    }

    /// A label of the interface.
    fn label(&self, label: Label) -> String {
        self.text(&label_id(label), None, &[])
    }

    fn label_with(&self, label: Label, arguments: &[Argument<'_>]) -> String {
        self.text(&label_id(label), None, arguments)
    }

    fn heading(&self, label: Label) -> Block {
        Block::Heading(RichText::parse(&self.label(label)).into_spans())
    }

    fn small(&self, label: Label, arguments: &[Argument<'_>]) -> Block {
        Block::Small(self.rich(&label_id(label), None, arguments).into_spans())
    }

    /// The words of an option, as on its button.
    fn choice(&self, choice: Choice) -> String {
        match choice.question().kind() {
            crate::triage::Kind::Scale if !choice.is_not_sure() => choice.id().to_owned(),
            _ => self.text(&super::ids::question_id(choice.question()), Some(choice.id()), &[]),
        }
    }

    /// The short name of a question.
    fn name(&self, question: Question) -> String {
        self.text(&super::ids::question_id(question), Some("name"), &[])
    }

    /// Weekday and date, in the reader's zone.
    fn day(&self, at: Timestamp) -> String {
        let day = civil_day(at, self.reader.offset);
        let name = |id: &str| Cow::Owned(self.text(&format!("calendar-{id}"), None, &[]));
        let arguments = [
            ("weekday", name(WEEKDAYS[day.weekday])),
            ("day", Cow::Owned(day.day.to_string())),
            ("month", name(MONTHS[day.month - 1])),
        ];
        self.text("calendar-date", None, &arguments)
    }

    /// What to call in an emergency: the number of their country, or words that send them to it.
    fn emergency_number(&self, country: Option<Country>) -> String {
        let numbers = country.and_then(|country| self.library.numbers.of(country));
        numbers.map_or_else(|| self.text("your-emergency-number", None, &[]), |numbers| numbers.emergency())
    }

    fn button(&self, label: Label, tag: Tag, tap: Tap) -> Button {
        Button { label: self.label(label), token: encode(tag, tap), ticked: None }
    }
}

impl Rendered {
    fn of(text: RichText) -> Rendered {
        Rendered { text, ..Rendered::default() }
    }

    /// The layout that fits the labels of its choices.
    fn laid_out(mut self) -> Rendered {
        if self.choices.iter().any(|button| button.label.chars().count() > LONG_LABEL) {
            self.layout = Layout::Numbered;
        }
        self
    }

    /// Everything that can be pressed, answers first.
    pub fn buttons(&self) -> impl Iterator<Item = &Button> {
        self.choices.iter().chain(&self.actions)
    }

    /// Whether the question that was open before it is over.
    pub fn closes(&self) -> bool {
        !self.stays || self.urgency.is_some()
    }

    /// Whether several of the choices may be ticked.
    pub fn several(&self) -> bool {
        self.choices.iter().any(|button| button.ticked.is_some())
    }

    /// The text with the answers as a numbered list under the question, for platforms whose buttons carry the numbers.
    pub fn text_with_numbered_choices(&self) -> RichText {
        let mut text = self.text.clone();
        let line = |button: &Button| vec![Span::Text(button.label.clone())];
        text.push(Block::List(Some(1), self.choices.iter().map(line).collect()));
        text
    }
}

/// Replies as messages: what does not stay and has no buttons opens the one after it, so that "Cleared." and the question again
/// are one message and not two.
pub fn folded(replies: &[Rendered]) -> Vec<Rendered> {
    let mut messages = Vec::new();
    let mut opening = RichText::default();
    for (n, reply) in replies.iter().enumerate() {
        let opens = !reply.stays && reply.file.is_none() && reply.buttons().next().is_none();
        opening.extend(reply.text.clone());
        if !opens || replies.get(n + 1).is_none_or(|next| next.stays) {
            messages.push(Rendered { text: std::mem::take(&mut opening), ..reply.clone() });
        }
    }
    messages
}

fn argument<'a>(name: &'static str, value: impl Into<Cow<'a, str>>) -> Argument<'a> {
    (name, value.into())
}
