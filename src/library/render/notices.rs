//! Everything short.

use super::{Button, Rendered, Writer, argument};
use crate::conversation::{Command, Country, Keeping, Notice, Press, Tag, Tap, Timestamp, encode};
use crate::library::labels::Label;
use crate::library::rich::{Block, RichText, Span};
use crate::triage::PROTOCOL_VERSION;
use crate::understanding::HardTopic;

/// Countries that get a button; the others are typed. Where most who read English or Spanish and lift are.
const BUTTONS: [&str; 12] = ["US", "CA", "GB", "IE", "AU", "NZ", "ES", "MX", "AR", "CO", "CL", "DE"];

impl Writer<'_> {
    pub(super) fn notice(&self, notice: Notice) -> Rendered {
        let id = format!("notice-{}", notice.id());
        let operator = &self.reader.operator;
        match notice {
            Notice::Help => self.help(),
            Notice::About => {
                let arguments = [
                    argument("version", env!("CARGO_PKG_VERSION")),
                    argument("protocol", PROTOCOL_VERSION),
                    argument("operator", operator.name.as_str()),
                ];
                Rendered { stays: true, ..Rendered::of(self.rich(&id, None, &arguments)) }
            }
            Notice::Declined
            | Notice::Sorry
            | Notice::WordsOnly
            | Notice::Lost
            | Notice::SomebodyElse
            | Notice::StartedAfresh => {
                let number = self.emergency_number(None);
                let text = self.rich(&id, None, &[argument("emergency-number", number)]);
                Rendered { stays: true, ..Rendered::of(text) }
            }
            _ => Rendered::of(self.rich(&id, None, &[])),
        }
    }

    /// A few warm words, a number, and no debate.
    pub(super) fn hard(&self, topic: HardTopic, country: Option<Country>) -> Rendered {
        let numbers = self.library.numbers.of_option(country);
        let line = numbers.and_then(|numbers| numbers.crisis.clone());
        let line = line.unwrap_or_else(|| self.text("your-crisis-line", None, &[]));
        let arguments = [argument("emergency-number", self.emergency_number(country)), argument("crisis-line", line)];
        Rendered { stays: true, ..Rendered::of(self.rich(&format!("hard-{}", topic.id()), None, &arguments)) }
    }

    /// Every command, one line each.
    fn help(&self) -> Rendered {
        let mut text = self.rich("notice-help", None, &[]);
        let line = |command: &Command| {
            let words = self.text(&format!("command-{}", command.id()), None, &[]);
            vec![Span::Strong(format!("/{}", command.id())), Span::Text(format!(" {words}"))]
        };
        text.push(Block::List(None, Command::ALL.iter().map(line).collect()));
        Rendered { stays: true, ..Rendered::of(text) }
    }

    pub(super) fn countries(&self, tag: Tag, chosen: Option<Country>) -> Rendered {
        let mut text = RichText(vec![self.heading(Label::CountriesTitle)]);
        if let Some(numbers) = self.library.numbers.of_option(chosen) {
            text.push(self.small(Label::YourNumber, &[argument("emergency-number", numbers.emergency())]));
        }
        let known = BUTTONS.iter().filter_map(|code| Country::parse(code));
        let button = |country: Country| Button {
            label: self.text(&format!("country-{}", country.code()), None, &[]),
            token: encode(tag, Tap::Country(Some(country))),
            ticked: None,
        };
        let choices = known.map(button).collect();
        let actions = vec![self.button(Label::NoCountry, tag, Tap::Country(None))];
        Rendered { choices, actions, stays: true, ..Rendered::of(text) }
    }

    /// What is kept of the check, and until which day if they do not come back.
    pub(super) fn receipt(&self, tag: Tag, at: Timestamp) -> Rendered {
        let until = at.plus_days(i64::from(self.reader.operator.retention_days));
        let text = self.rich_with_days(&crate::library::ids::label_id(Label::Receipt), &[("day", until)]);
        let actions = vec![
            self.button(Label::Export, tag, Tap::Press(Press::Export)),
            self.button(Label::Delete, tag, Tap::Press(Press::AskToForget)),
        ];
        Rendered { actions, stays: true, ..Rendered::of(text) }
    }

    pub(super) fn privacy(&self, tag: Tag, keeping: Option<Keeping>) -> Rendered {
        let operator = &self.reader.operator;
        let arguments = [
            argument("days", operator.retention_days.to_string()),
            argument("operator", operator.name.as_str()),
            argument("contact", operator.contact.as_str()),
        ];
        let mut text = self.rich("label-privacy-text", None, &arguments);
        let now = match keeping {
            Some(Keeping::Keep) => Label::PrivacyKept,
            Some(Keeping::JustThisChat) => Label::PrivacyNotKept,
            None => Label::PrivacyNotAsked,
        };
        text.extend(self.rich(&crate::library::ids::label_id(now), None, &[]));
        let mut choices = Vec::new();
        if keeping == Some(Keeping::JustThisChat) {
            choices.push(self.button(Label::Keep, Tag(0), Tap::Keep(Some(Keeping::Keep))));
        }
        if keeping == Some(Keeping::Keep) {
            choices.push(self.button(Label::JustThisChat, Tag(0), Tap::Keep(Some(Keeping::JustThisChat))));
        }
        let mut actions = Vec::new();
        if keeping == Some(Keeping::Keep) {
            actions.push(self.button(Label::Export, tag, Tap::Press(Press::Export)));
        }
        actions.push(self.button(Label::Forget, tag, Tap::Press(Press::Forget)));
        Rendered { choices, actions, stays: true, ..Rendered::of(text) }
    }
}
