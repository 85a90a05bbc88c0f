//! Looking into words: what Markdown makes of them, whole words, characters on the screen.

use pulldown_cmark::{Event, Tag};

use crate::library::rich::{Block, RichText};

/// What Markdown would make of it, if that is nothing we show.
pub(super) fn unreadable(event: &Event<'_>, in_a_message: bool) -> Option<&'static str> {
    match event {
        Event::Start(Tag::Paragraph | Tag::Item) => None,
        Event::Start(Tag::Strong | Tag::List(_) | Tag::Link { .. }) if in_a_message => None,
        Event::Start(Tag::Strong) => Some("**strong**"),
        Event::Start(Tag::List(_)) => Some("a list"),
        Event::Start(Tag::Link { .. }) => Some("a link"),
        Event::Start(Tag::Heading { .. }) => Some("a heading"),
        Event::Start(Tag::Emphasis) => Some("*emphasis*"),
        Event::Start(Tag::Strikethrough) => Some("~~crossed-out words~~"),
        Event::Start(Tag::BlockQuote(_)) => Some("a quote (>)"),
        Event::Start(Tag::CodeBlock(_)) | Event::Code(_) => Some("`code`"),
        Event::Start(Tag::Image { .. }) => Some("a picture"),
        Event::Start(Tag::Table(_)) => Some("a table"),
        // The lines inside it are told by `Html`.
        Event::Start(Tag::HtmlBlock) => None,
        Event::Html(_) | Event::InlineHtml(_) => Some("an HTML tag"),
        Event::Rule => Some("a ruled line"),
        Event::TaskListMarker(_) => Some("a box to tick"),
        _ => None,
    }
}

/// The line in which the words of a message or slot begin, given the line of its `=`.
pub(super) fn words_begin(source: &str, line: usize) -> usize {
    let mut lines = source.lines().enumerate().skip(line - 1);
    let on_the_same_line = |text: &str| text.split_once('=').is_none_or(|(_, words)| !words.trim().is_empty());
    match lines.next() {
        Some((_, text)) if !on_the_same_line(text) => {
            lines.find(|(_, text)| !text.trim().is_empty()).map_or(line, |(index, _)| index + 1)
        }
        _ => line,
    }
}

/// A text as it is searched: lower case, one kind of apostrophe and of space, no `*`. For each byte of it, how many lines
/// down it stood.
pub(super) fn folded(text: &str) -> (String, Vec<usize>) {
    let (mut out, mut lines, mut line) = (String::new(), Vec::new(), 0);
    for char in text.chars().filter(|char| *char != '*') {
        match char {
            char if char.is_whitespace() && (out.is_empty() || out.ends_with(' ')) => {}
            char if char.is_whitespace() => out.push(' '),
            '’' => out.push('\''),
            char => out.extend(char.to_lowercase()),
        }
        lines.resize(out.len(), line);
        line += usize::from(char == '\n');
    }
    (out, lines)
}

/// Where a phrase stands in a text with no letter next to it. "500mg" has the word "mg" in it.
pub(super) fn whole_words(text: &str, phrase: &str) -> Option<usize> {
    let ends = |outside: Option<char>, inside: Option<char>| match (outside, inside) {
        (Some(outside), Some(inside)) => !outside.is_alphanumeric() || outside.is_numeric() != inside.is_numeric(),
        _ => true,
    };
    let whole = |at: &usize| {
        let (before, after) = (&text[..*at], &text[at + phrase.len()..]);
        ends(before.chars().next_back(), phrase.chars().next())
            && ends(after.chars().next(), phrase.chars().next_back())
    };
    text.match_indices(phrase).map(|(at, _)| at).find(whole)
}

/// Characters on the screen, with the numbers and dots of lists and the ends of lines.
pub(super) fn with_marks(text: &RichText) -> usize {
    let items = |block: &Block| match block {
        Block::List(Some(_), items) => 3 * items.len(),
        Block::List(None, items) => 2 * items.len(),
        Block::Heading(_) | Block::Paragraph(_) | Block::Small(_) => 0,
    };
    text.length() + text.0.iter().map(items).sum::<usize>()
}
