//! What Spotter says, as Discord shows it: Markdown escaped by us, embeds coloured by urgency, menus and rows of buttons.

use serde::Serialize;
use serenity::builder::{
    CreateActionRow, CreateAllowedMentions, CreateButton, CreateEmbed, CreateInputText, CreateModal, CreateSelectMenu,
    CreateSelectMenuKind, CreateSelectMenuOption,
};
use serenity::model::application::{ButtonStyle, InputTextStyle};

use super::inbound::{IN_WORDS, MENU, ONE_OF, STAYS, WORDS};
use crate::library::{Attachment, Button, Label, Layout, Reader, Rendered, ResponseLibrary, folded, markup, split};

/// Discord's limit for a plain message, and for the description of an embed.
const PLAIN: usize = 2000;
const EMBED: usize = 4096;
/// At most so many rows of so many buttons, and options in a menu.
const ROWS: usize = 5;
const IN_A_ROW: usize = 5;
const OPTIONS: usize = 25;
/// Limits for labels, in characters.
const BUTTON_LABEL: usize = 80;
const OPTION_LABEL: usize = 100;
const MODAL_LABEL: usize = 45;
const PLACEHOLDER: usize = 100;
/// What a file shows, in at most so many characters.
const DESCRIPTION: usize = 1024;
/// What can be typed into a modal.
const LONGEST_STORY: u16 = 4000;
/// "Only you can see this".
const EPHEMERAL: u64 = 1 << 6;

/// One thing that is said: a message, or several where one would be too long.
#[derive(Clone, Debug, Default)]
pub(super) struct Screen {
    pub parts: Vec<Part>,
    /// Whether it is a message of its own, or takes the place of the one with the buttons.
    pub stays: bool,
    /// Whether the question that was open before it is over.
    pub closes: bool,
}

/// One message.
#[derive(Clone, Debug, Default)]
pub(super) struct Part {
    content: String,
    embed: Option<CreateEmbed>,
    rows: Vec<CreateActionRow>,
    /// A file that goes with it, and what it is, for people who cannot see it.
    file: Option<(Attachment, String)>,
}

/// A message as every request carries it.
#[derive(Debug, Serialize)]
pub(super) struct Body<'a> {
    content: &'a str,
    embeds: Vec<&'a CreateEmbed>,
    components: &'a [CreateActionRow],
    allowed_mentions: CreateAllowedMentions,
    #[serde(skip_serializing_if = "Option::is_none")]
    flags: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    attachments: Option<Vec<Described<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    nonce: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    enforce_nonce: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message_reference: Option<Reference>,
}

#[derive(Debug, Serialize)]
struct Described<'a> {
    id: String,
    filename: &'a str,
    description: &'a str,
}

#[derive(Debug, Serialize)]
struct Reference {
    message_id: String,
    fail_if_not_exists: bool,
}

impl Part {
    /// As a request carries it. Nobody is ever pinged.
    pub(super) fn body(&self) -> Body<'_> {
        Body {
            content: &self.content,
            embeds: self.embed.iter().collect(),
            components: &self.rows,
            allowed_mentions: CreateAllowedMentions::new().replied_user(false),
            flags: None,
            attachments: self
                .file
                .as_ref()
                .map(|(file, description)| vec![Described { id: "0".to_owned(), filename: &file.name, description }]),
            nonce: None,
            enforce_nonce: None,
            message_reference: None,
        }
    }

    /// The file that goes with it.
    pub(super) fn file(&self) -> Option<&Attachment> {
        self.file.as_ref().map(|(file, _)| file)
    }

    /// Another button under it: in a row of its own, or beside the last ones if there are as many rows as there may be.
    pub(super) fn with_button(mut self, label: &str, id: String) -> Part {
        let button = CreateButton::new(id).label(cut(label, BUTTON_LABEL)).style(ButtonStyle::Primary);
        if self.rows.len() < ROWS {
            self.rows.push(CreateActionRow::Buttons(vec![button]));
            return self;
        }
        let room = self.rows.iter_mut().rev().find_map(|row| match row {
            CreateActionRow::Buttons(buttons) if buttons.len() < IN_A_ROW => Some(buttons),
            _ => None,
        });
        match room {
            Some(buttons) => buttons.push(button),
            None => tracing::error!(platform = "discord", "there is no room for a button under a message"),
        }
        self
    }
}

impl<'a> Body<'a> {
    /// For one person's eyes.
    pub(super) fn private(mut self, yes: bool) -> Body<'a> {
        self.flags = yes.then_some(EPHEMERAL);
        self
    }

    /// Sent once, whatever happens on the way: Discord drops a second one with the same nonce.
    pub(super) fn once(mut self, nonce: String) -> Body<'a> {
        (self.nonce, self.enforce_nonce) = (Some(nonce), Some(true));
        self
    }

    /// In reply to a message.
    pub(super) fn under(mut self, message: u64) -> Body<'a> {
        self.message_reference = Some(Reference { message_id: message.to_string(), fail_if_not_exists: false });
        self
    }
}

/// Puts replies into messages. `in_words`: what stands on the button that opens a window for words, where nobody can type.
pub(super) fn write(replies: &[Rendered], in_words: Option<&str>) -> Vec<Screen> {
    let screens = folded(replies).into_iter().map(|reply| Screen {
        parts: parts(&reply, in_words),
        // A message cannot be edited into a file.
        stays: reply.stays || reply.file.is_some(),
        closes: reply.closes(),
    });
    screens.filter(|screen| !screen.parts.is_empty()).collect()
}

fn parts(reply: &Rendered, in_words: Option<&str>) -> Vec<Part> {
    let text = match reply.layout {
        Layout::Numbered => reply.text_with_numbered_choices(),
        Layout::Buttons | Layout::Scale => reply.text.clone(),
    };
    let plain = markup::discord(&text);
    let boxed = reply.urgency.is_some() || units(&plain) > PLAIN;
    let texts = if boxed { split(text, EMBED, markup::discord, units) } else { vec![plain] };
    let last = texts.len().saturating_sub(1);
    let part = |(n, text): (usize, String)| {
        let rows = if n == last { rows(reply, in_words) } else { Vec::new() };
        let described = || cut(&reply.text.to_plain(), DESCRIPTION);
        let file = reply.file.clone().filter(|_| n == last).map(|file| (file, described()));
        if !boxed {
            return Part { content: text, embed: None, rows, file };
        }
        let embed = CreateEmbed::new().description(text);
        let embed = match reply.urgency {
            Some(urgency) => embed.colour(markup::colour(urgency)),
            None => embed,
        };
        Part { content: String::new(), embed: Some(embed), rows, file }
    };
    texts.into_iter().filter(|text| !text.trim().is_empty()).enumerate().map(part).collect()
}

fn rows(reply: &Rendered, in_words: Option<&str>) -> Vec<CreateActionRow> {
    let id = |token: &str| if reply.stays { format!("{STAYS}{token}") } else { token.to_owned() };
    let answer = |label: String, button: &Button| {
        CreateButton::new(id(&button.token)).label(cut(&label, BUTTON_LABEL)).style(ButtonStyle::Primary)
    };
    let mut actions: Vec<CreateButton> =
        reply.actions.iter().map(|button| answer(button.label.clone(), button)).collect();
    // Where a question is open, it can be answered in words.
    if let Some(label) = in_words.filter(|_| !reply.stays && reply.buttons().next().is_some()) {
        actions.push(CreateButton::new(IN_WORDS).label(cut(label, BUTTON_LABEL)));
    }
    let actions: Vec<CreateButton> = actions.into_iter().map(|button| button.style(ButtonStyle::Secondary)).collect();
    let tickable: Vec<&Button> = reply.choices.iter().filter(|button| button.ticked.is_some()).collect();
    let mut rows: Vec<CreateActionRow> = menus(&tickable, |token| id(&format!("{MENU}{token}")), None);
    let others: Vec<(String, &Button)> = reply
        .choices
        .iter()
        .enumerate()
        .filter(|(_, button)| button.ticked.is_none())
        .map(|(n, button)| match reply.layout {
            // "None of these" and "not sure" are never only a number among the signs.
            Layout::Numbered if tickable.is_empty() => ((n + 1).to_string(), button),
            _ => (button.label.clone(), button),
        })
        .collect();
    let needed = rows.len() + others.len().div_ceil(IN_A_ROW) + actions.len().div_ceil(IN_A_ROW);
    if needed <= ROWS {
        rows.extend(in_rows(others.into_iter().map(|(label, button)| answer(label, button)).collect()));
    } else {
        // Too many for buttons: one of them is chosen from a menu.
        let others: Vec<&Button> = others.into_iter().map(|(_, button)| button).collect();
        rows.extend(menus(&others, |token| id(&format!("{ONE_OF}{token}")), Some(1)));
    }
    rows.extend(in_rows(actions));
    rows.truncate(ROWS);
    rows
}

fn in_rows(buttons: Vec<CreateButton>) -> impl Iterator<Item = CreateActionRow> {
    let rows: Vec<_> = buttons.chunks(IN_A_ROW).map(|row| CreateActionRow::Buttons(row.to_vec())).collect();
    rows.into_iter()
}

/// Menus of options whose values are tokens; `most`: how many may be selected (all of them, unless said).
fn menus(buttons: &[&Button], id: impl Fn(&str) -> String, most: Option<u8>) -> Vec<CreateActionRow> {
    let menu = |options: &[&Button]| {
        let first = options.first()?;
        let option = |button: &&Button| {
            CreateSelectMenuOption::new(cut(&button.label, OPTION_LABEL), button.token.clone())
                .default_selection(button.ticked == Some(true))
        };
        let kind = CreateSelectMenuKind::String { options: options.iter().map(option).collect() };
        let menu = CreateSelectMenu::new(id(&first.token), kind);
        let all = u8::try_from(options.len()).unwrap_or(u8::MAX);
        Some(CreateActionRow::SelectMenu(menu.min_values(most.unwrap_or(0)).max_values(most.unwrap_or(all))))
    };
    buttons.chunks(OPTIONS).filter_map(menu).collect()
}

/// The window for words. What comes out of it answers the message it was opened from, or stands below it.
pub(super) fn window(library: &ResponseLibrary, reader: &Reader, id: &str) -> CreateModal {
    let label = |label| library.label(label, reader);
    let title = cut(&label(Label::InWordsTitle), MODAL_LABEL);
    let words = CreateInputText::new(InputTextStyle::Paragraph, title.clone(), WORDS)
        .placeholder(cut(&label(Label::InWordsHint), PLACEHOLDER))
        .min_length(1)
        .max_length(LONGEST_STORY);
    CreateModal::new(id, title).components(vec![CreateActionRow::InputText(words)])
}

/// At most so many characters.
pub(super) fn cut(words: &str, most: usize) -> String {
    if units(words) <= most {
        return words.to_owned();
    }
    let mut short = String::new();
    for c in words.chars() {
        if units(&short) + c.len_utf16() + 1 > most {
            break;
        }
        short.push(c);
    }
    format!("{}…", short.trim_end())
}

/// What Discord counts.
fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::library::{RichText, embedded};
    use crate::proof::words::every_message;

    fn body(part: &Part) -> serde_json::Value {
        serde_json::to_value(part.body()).expect("it can be written")
    }

    #[test]
    fn everything_that_can_be_said_fits() {
        let library = ResponseLibrary::load_complete(&embedded()).expect("the words are complete").0;
        for locale in library.locales() {
            let reader = Reader { locale: Some(locale.clone()), ..Reader::default() };
            for message in every_message() {
                let reply = library.render(&message, &reader);
                for screen in write(std::slice::from_ref(&reply), Some("In words")) {
                    let last = screen.parts.last().expect("a part");
                    let rows = body(last)["components"].as_array().cloned().expect("rows");
                    assert!(rows.len() <= ROWS);
                    let tokens = serde_json::to_string(&rows).expect("text");
                    let lost: Vec<&Button> = reply.buttons().filter(|button| !tokens.contains(&button.token)).collect();
                    assert!(lost.is_empty(), "{lost:?} cannot be pressed");
                    for part in &screen.parts {
                        let body = body(part);
                        assert!(units(body["content"].as_str().expect("content")) <= PLAIN);
                        assert!(units(body["embeds"][0]["description"].as_str().unwrap_or_default()) <= EMBED);
                    }
                }
            }
        }
    }

    #[test]
    fn nobody_is_pinged_and_private_is_private() {
        let part = Part { content: "hi".to_owned(), ..Part::default() };
        let body = serde_json::to_value(part.body().private(true).once("7".to_owned())).expect("it can be written");
        assert_eq!(body["allowed_mentions"]["parse"], serde_json::json!([]));
        assert_eq!((&body["flags"], &body["nonce"], &body["enforce_nonce"]), (&64.into(), &"7".into(), &true.into()));
    }

    #[test]
    fn too_many_answers_for_buttons_are_a_menu() {
        let button = |n: usize| Button { label: format!("Answer {n}"), token: format!("1.0.{n}"), ticked: None };
        let reply =
            Rendered { choices: (0..30).map(button).collect(), text: RichText::plain("Which?"), ..Rendered::default() };
        let screens = write(&[reply], None);
        let rows = body(&screens[0].parts[0]);
        assert_eq!(rows["components"][0]["components"][0]["options"].as_array().map(Vec::len), Some(25));
        assert_eq!(rows["components"][1]["components"][0]["options"].as_array().map(Vec::len), Some(5));
    }

    #[test]
    fn one_more_button_finds_its_place_while_there_is_one() {
        let labels = |part: &Part| -> Vec<usize> {
            let rows = body(part)["components"].as_array().cloned().expect("rows");
            rows.iter().map(|row| row["components"].as_array().map_or(0, Vec::len)).collect()
        };
        let mut part = Part::default();
        for n in 0..ROWS {
            part = part.with_button("One more", format!("more.{n}"));
        }
        assert_eq!(labels(&part), [1, 1, 1, 1, 1]);
        part = part.with_button("One more", "more".to_owned());
        assert_eq!(labels(&part), [1, 1, 1, 1, 2]);
        for n in 0..100 {
            part = part.with_button("One more", format!("many.{n}"));
        }
        assert_eq!(labels(&part), [5, 5, 5, 5, 5]);
    }

    #[test]
    fn long_labels_are_cut_by_what_discord_counts() {
        assert_eq!(cut("short", 10), "short");
        assert_eq!(units(&cut(&"💪".repeat(60), 80)), 79);
    }
}
