//! What Spotter says, as Telegram shows it: HTML written and escaped by us, and rows of buttons.

use teloxide::types::InlineKeyboardButton;

use crate::conversation::TOKEN_MAX_BYTES;
use crate::library::{Attachment, Button, Layout, Rendered, folded, markup, split};

/// Telegram's limit for a message, in UTF-16 units of what is read.
const LONGEST: usize = 4096;

/// Telegram shows no more buttons than this.
const MOST_BUTTONS: usize = 100;

/// Stands before the token of a button under a message that stays. Whoever presses it is answered below; elsewhere the
/// message with the button becomes the answer.
const STAYS: char = '~';

/// Two labels up to this length stand side by side.
const SHORT: usize = 16;

/// One message, ready to send.
#[derive(Clone, Default)]
pub(super) struct Screen {
    /// HTML; several where one message would be too long.
    pub parts: Vec<String>,
    /// A file that goes with the first part.
    pub file: Option<Attachment>,
    /// The buttons under the last part.
    pub keyboard: Vec<Vec<InlineKeyboardButton>>,
    /// Whether it is a message of its own, or takes the place of the one with the buttons.
    pub stays: bool,
    /// Whether the question that was open before it is over.
    pub closes: bool,
    /// Whether it is a question or a menu and nothing else: no other words that would be lost with it.
    pub only_asks: bool,
    /// Whether it is an outcome.
    pub urgent: bool,
}

/// Puts replies into messages.
pub(super) fn write(replies: &[Rendered]) -> Vec<Screen> {
    let screen = |reply: Rendered| {
        let text = match reply.layout {
            Layout::Numbered => reply.text_with_numbered_choices(),
            Layout::Buttons | Layout::Scale => reply.text.clone(),
        };
        Screen {
            parts: split(text, LONGEST, markup::telegram, length),
            keyboard: keyboard(&reply),
            // A message cannot be edited into a file.
            stays: reply.stays || reply.file.is_some(),
            closes: reply.closes(),
            only_asks: replies.len() == 1 && !reply.stays && reply.file.is_none() && reply.buttons().next().is_some(),
            urgent: reply.urgency.is_some(),
            file: reply.file,
        }
    };
    let mut screens: Vec<Screen> = folded(replies).into_iter().map(screen).collect();
    screens.retain(|screen| !screen.parts.is_empty());
    for n in 1..screens.len() {
        let follows_alone = screens[n].stays && screens[n - 1].keyboard.is_empty();
        // "Here is where we are:" must not stand alone in the place of a question, far above what it opens.
        screens[n - 1].stays |= follows_alone;
    }
    screens
}

/// Reads what a pressed button carries: the token, and whether it stood under a message that stays.
pub(super) fn token(data: &str) -> (&str, bool) {
    match data.strip_prefix(STAYS) {
        Some(token) => (token, true),
        None => (data, false),
    }
}

fn keyboard(reply: &Rendered) -> Vec<Vec<InlineKeyboardButton>> {
    let mut rows = Vec::new();
    let numbered = reply.choices.iter().enumerate();
    match reply.layout {
        Layout::Buttons => {
            // Ticks stand in a column of their own; other short answers may share a row.
            let lone = |button: &Button| reply.several() && button.ticked.is_none();
            in_rows(&mut rows, reply.choices.iter().map(|button| (label(button), button, lone(button))), reply.stays);
        }
        Layout::Numbered => {
            // "None of these" and "not sure" are never only a number among the signs.
            let whole = |button: &Button| reply.several() && button.ticked.is_none();
            let numbers = numbered.filter(|(_, button)| !whole(button));
            let numbers = numbers.map(|(n, button)| (mark(button, &(n + 1).to_string()), button));
            in_fives(&mut rows, numbers.collect(), 5, reply.stays);
            let wholes = reply.choices.iter().filter(|button| whole(button));
            in_rows(&mut rows, wholes.map(|button| (button.label.clone(), button, true)), reply.stays);
        }
        Layout::Scale => {
            let is_number = |button: &Button| button.label.parse::<u8>().is_ok();
            let numbers = reply.choices.iter().filter(|button| is_number(button));
            in_fives(&mut rows, numbers.map(|button| (button.label.clone(), button)).collect(), 6, reply.stays);
            let others = reply.choices.iter().filter(|button| !is_number(button));
            in_rows(&mut rows, others.map(|button| (button.label.clone(), button, true)), reply.stays);
        }
    }
    let several = reply.several();
    let actions = reply.actions.iter().enumerate();
    // "Done" ends what the ticks began: a row of its own.
    in_rows(&mut rows, actions.map(|(n, button)| (button.label.clone(), button, several && n == 0)), reply.stays);
    let mut left = MOST_BUTTONS;
    for row in &mut rows {
        row.truncate(left);
        left -= row.len();
    }
    rows.retain(|row| !row.is_empty());
    rows
}

/// One or two to a row.
fn in_rows<'a>(
    rows: &mut Vec<Vec<InlineKeyboardButton>>,
    buttons: impl Iterator<Item = (String, &'a Button, bool)>,
    stays: bool,
) {
    let mut open = false;
    for (label, button, lone) in buttons {
        let short = !lone && label.chars().count() <= SHORT;
        let Some(key) = key(label, button, stays) else { continue };
        match rows.last_mut() {
            Some(row) if open && short => {
                row.push(key);
                open = false;
            }
            _ => {
                rows.push(vec![key]);
                open = short;
            }
        }
    }
}

/// Numbers, at most `most` to a row.
fn in_fives(rows: &mut Vec<Vec<InlineKeyboardButton>>, buttons: Vec<(String, &Button)>, most: usize, stays: bool) {
    for row in buttons.chunks(most) {
        rows.push(row.iter().filter_map(|(label, button)| key(label.clone(), button, stays)).collect());
    }
}

fn label(button: &Button) -> String {
    mark(button, &button.label)
}

fn mark(button: &Button, label: &str) -> String {
    match button.ticked {
        Some(true) => format!("☑ {label}"),
        Some(false) => format!("☐ {label}"),
        None => label.to_owned(),
    }
}

fn key(label: String, button: &Button, stays: bool) -> Option<InlineKeyboardButton> {
    let data = if stays { format!("{STAYS}{}", button.token) } else { button.token.clone() };
    let fits = !label.is_empty() && data.len() <= TOKEN_MAX_BYTES;
    debug_assert!(fits, "tokens leave room for one more byte");
    fits.then(|| InlineKeyboardButton::callback(label, data))
}

/// UTF-16 units of what is read: tags count for nothing, `&amp;` for one. For the HTML that we write, no other.
fn length(html: &str) -> usize {
    let (mut units, mut inside) = (0, false);
    let mut rest = html;
    while let Some(c) = rest.chars().next() {
        match c {
            '<' => inside = true,
            '>' if inside => inside = false,
            _ if inside => {}
            '&' => {
                units += 1;
                rest = rest.find(';').map_or(rest, |end| &rest[end..]);
            }
            c => units += c.len_utf16(),
        }
        rest = rest.chars().next().map_or("", |c| &rest[c.len_utf8()..]);
    }
    units
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::library::{Block, RichText, Span};

    fn paragraph(words: String) -> Block {
        Block::Paragraph(vec![Span::Text(words)])
    }

    #[test]
    fn long_texts_are_split_between_paragraphs_and_nothing_is_lost() {
        let text =
            RichText(vec![paragraph("a".repeat(3000)), paragraph("b & c".repeat(400)), paragraph("💪".repeat(3000))]);
        let parts = split(text, LONGEST, markup::telegram, length);
        assert!(parts.iter().all(|part| (1..=LONGEST).contains(&length(part))));
        assert_eq!(parts.iter().map(|part| part.matches('💪').count()).sum::<usize>(), 3000);
        assert_eq!(parts.iter().map(|part| part.matches("&amp;").count()).sum::<usize>(), 400);
        assert!(parts[0].ends_with('a'), "the first paragraph stands alone");
    }

    #[test]
    fn length_counts_what_is_read() {
        assert_eq!(length("<b>a &amp; b</b> <a href=\"x&amp;y\">💪</a>"), 8);
    }

    #[test]
    fn a_line_that_opens_something_which_stays_takes_no_place() {
        let said = |stays| Rendered { text: RichText::plain("Here is where we are:"), stays, ..Rendered::default() };
        let stay = |replies: &[Rendered]| write(replies).iter().map(|screen| screen.stays).collect::<Vec<_>>();
        assert_eq!(stay(&[said(false), said(true)]), [true, true], "it stands above what it opens");
        assert_eq!(stay(&[said(false)]), [false], "alone it is the answer");
    }

    #[test]
    fn a_button_under_a_message_that_stays_says_so() {
        assert_eq!(token("~1.1.o"), ("1.1.o", true));
        assert_eq!(token("1.1.o"), ("1.1.o", false));
    }
}
