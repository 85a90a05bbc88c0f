//! Text with a little structure and no platform's markup: paragraphs, lists, strong, links, days.
//!
//! `responses/` writes it in a small part of Markdown. Each adapter writes it out, and escapes it, in its own platform's way.

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use crate::conversation::Timestamp;

/// A whole text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RichText(pub Vec<Block>);

/// One block of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading: one line that stands out.
    Heading(Vec<Span>),
    /// A paragraph.
    Paragraph(Vec<Span>),
    /// Small print: progress, hints, "not a diagnosis".
    Small(Vec<Span>),
    /// A list; numbered from this number, or with bullets.
    List(Option<u64>, Vec<Vec<Span>>),
}

/// A run of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Span {
    /// Plain words.
    Text(String),
    /// Words that stand out.
    Strong(String),
    /// Words that lead somewhere.
    Link(String, String),
    /// A day. The words are for platforms that cannot show a time in the reader's own zone.
    Day(Timestamp, String),
}

impl Span {
    /// What it says, without its form.
    pub fn words(&self) -> &str {
        match self {
            Span::Text(words) | Span::Strong(words) | Span::Link(words, _) | Span::Day(_, words) => words,
        }
    }
}

impl Block {
    fn runs(&self) -> Vec<&[Span]> {
        match self {
            Block::Heading(spans) | Block::Paragraph(spans) | Block::Small(spans) => vec![spans],
            Block::List(_, items) => items.iter().map(Vec::as_slice).collect(),
        }
    }
}

impl RichText {
    /// Reads the Markdown of `responses/`. Whatever it does not know stays text.
    pub fn parse(markdown: &str) -> RichText {
        let mut blocks = Vec::new();
        let mut spans: Vec<Span> = Vec::new();
        let mut list: Option<(Option<u64>, Vec<Vec<Span>>)> = None;
        let (mut strong, mut link) = (false, None::<String>);
        for event in Parser::new(markdown) {
            match event {
                Event::Start(Tag::List(start)) => list = Some((start, Vec::new())),
                Event::End(TagEnd::List(_)) => {
                    blocks.extend(list.take().map(|(start, items)| Block::List(start, items)))
                }
                Event::End(TagEnd::Item) => {
                    if let Some((_, items)) = &mut list {
                        items.push(std::mem::take(&mut spans));
                    }
                }
                Event::End(TagEnd::Paragraph) if list.is_none() => {
                    blocks.push(Block::Paragraph(std::mem::take(&mut spans)));
                }
                Event::Start(Tag::Strong) => strong = true,
                Event::End(TagEnd::Strong) => strong = false,
                Event::Start(Tag::Link { dest_url, .. }) => link = Some(dest_url.into_string()),
                Event::End(TagEnd::Link) => link = None,
                Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => {
                    push(&mut spans, &text, strong, link.as_deref());
                }
                Event::SoftBreak | Event::HardBreak => push(&mut spans, " ", false, None),
                _ => {}
            }
        }
        if !spans.is_empty() {
            blocks.push(Block::Paragraph(spans));
        }
        RichText(blocks)
    }

    /// One paragraph of plain words.
    pub fn plain(words: impl Into<String>) -> RichText {
        RichText(vec![Block::Paragraph(vec![Span::Text(words.into())])])
    }

    /// Its words alone, a line for each block and list item.
    pub fn to_plain(&self) -> String {
        let lines = self.0.iter().flat_map(Block::runs);
        let line = |spans: &[Span]| spans.iter().map(Span::words).collect::<String>();
        lines.map(line).collect::<Vec<_>>().join("\n")
    }

    /// Characters a person reads.
    pub fn length(&self) -> usize {
        self.to_plain().chars().count()
    }

    /// Every run of it.
    pub fn spans(&self) -> impl Iterator<Item = &Span> {
        self.0.iter().flat_map(Block::runs).flatten()
    }

    /// Adds a block.
    pub fn push(&mut self, block: Block) {
        self.0.push(block);
    }

    /// Adds another text.
    pub fn extend(&mut self, other: RichText) {
        self.0.extend(other.0);
    }

    /// Its blocks as one run, for a line that is built of several texts.
    pub fn into_spans(self) -> Vec<Span> {
        let mut spans = Vec::new();
        for block in self.0 {
            if !spans.is_empty() {
                push(&mut spans, " ", false, None);
            }
            match block {
                Block::Heading(inner) | Block::Paragraph(inner) | Block::Small(inner) => spans.extend(inner),
                Block::List(_, items) => spans.extend(items.into_iter().flatten()),
            }
        }
        spans
    }
}

/// A day stands in a formatted text as this character, the index of the day, and this character again; [`put_days`] turns
/// it into a [`Span::Day`]. It is in the private use area: nobody writes it.
const DAY: char = '\u{E000}';

/// The placeholder for the `index`-th day of a message.
pub(super) fn day_placeholder(index: usize) -> String {
    format!("{DAY}{index}{DAY}")
}

/// Puts days where their placeholders stand.
pub(super) fn put_days(text: RichText, days: &[(Timestamp, String)]) -> RichText {
    let replace = |spans: Vec<Span>| -> Vec<Span> {
        let mut out = Vec::with_capacity(spans.len());
        for span in spans {
            match span {
                Span::Text(words) if words.contains(DAY) => {
                    for (n, part) in words.split(DAY).enumerate() {
                        let day = (n % 2 == 1).then(|| days.get(part.parse::<usize>().ok()?)).flatten();
                        match day {
                            Some((at, words)) => out.push(Span::Day(*at, words.clone())),
                            None if part.is_empty() => {}
                            None => out.push(Span::Text(part.to_owned())),
                        }
                    }
                }
                other => out.push(other),
            }
        }
        out
    };
    RichText(
        text.0
            .into_iter()
            .map(|block| match block {
                Block::Heading(spans) => Block::Heading(replace(spans)),
                Block::Paragraph(spans) => Block::Paragraph(replace(spans)),
                Block::Small(spans) => Block::Small(replace(spans)),
                Block::List(start, items) => Block::List(start, items.into_iter().map(replace).collect()),
            })
            .collect(),
    )
}

fn push(spans: &mut Vec<Span>, text: &str, strong: bool, link: Option<&str>) {
    match (link, strong, spans.last_mut()) {
        (Some(url), _, _) => spans.push(Span::Link(text.to_owned(), url.to_owned())),
        (None, true, Some(Span::Strong(words))) => words.push_str(text),
        (None, true, _) => spans.push(Span::Strong(text.to_owned())),
        (None, false, Some(Span::Text(words))) => words.push_str(text),
        (None, false, _) => spans.push(Span::Text(text.to_owned())),
    }
}
