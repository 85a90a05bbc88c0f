//! A message as terminal text: wrapped, indented, coloured by urgency.

use anstyle::{AnsiColor, Style};
use textwrap::Options;

use crate::library::{Block, Layout, Rendered, Span};
use crate::triage::Urgency;

/// Writes a message, with a number before everything that can be chosen.
pub(super) fn write(rendered: &Rendered, width: usize) -> String {
    let mut out = String::from("\n");
    for (n, block) in rendered.text.0.iter().enumerate() {
        if n > 0 && needs_air(&rendered.text.0[n - 1], block) {
            out.push('\n');
        }
        write_block(block, rendered.urgency, width, &mut out);
    }
    let mut number = usize::from(rendered.layout != Layout::Scale);
    if !rendered.choices.is_empty() && rendered.text.0.iter().any(|block| matches!(block, Block::Paragraph(_))) {
        out.push('\n');
    }
    match rendered.layout {
        Layout::Scale => {
            let numbers: Vec<&str> =
                rendered.choices.iter().map(|button| button.label.as_str()).take_while(|l| l.len() <= 2).collect();
            out.push_str(&format!("  {}\n", numbers.join("  ")));
            number += numbers.len();
            for button in &rendered.choices[numbers.len()..] {
                choice(number, &button.label, None, width, &mut out);
                number += 1;
            }
        }
        Layout::Buttons | Layout::Numbered => {
            for button in &rendered.choices {
                choice(number, &button.label, button.ticked, width, &mut out);
                number += 1;
            }
        }
    }
    if !rendered.actions.is_empty() {
        out.push('\n');
        let actions: Vec<String> = rendered
            .actions
            .iter()
            .zip(number..)
            .map(|(button, n)| format!("{n}\u{a0}{}", keep_together(&button.label)))
            .collect();
        let dim = Style::new().dimmed();
        for line in
            textwrap::wrap(&actions.join("  "), Options::new(width).initial_indent("  ").subsequent_indent("  "))
        {
            out.push_str(&format!("{dim}{}{dim:#}\n", line.replace('\u{a0}', " ")));
        }
    }
    out
}

/// An empty line before a heading and between paragraphs; a heading stands close to what it heads.
fn needs_air(before: &Block, block: &Block) -> bool {
    match (before, block) {
        (Block::Heading(_), _) => false,
        (Block::Small(_), Block::Heading(_)) => false,
        (_, Block::Heading(_)) => true,
        (Block::Paragraph(_), Block::Paragraph(_)) => true,
        (Block::List(..), Block::Paragraph(_)) => true,
        (Block::Paragraph(_) | Block::List(..), Block::Small(_)) => true,
        _ => false,
    }
}

fn choice(number: usize, label: &str, ticked: Option<bool>, width: usize, out: &mut String) {
    let mark = match ticked {
        Some(true) => "[x] ",
        Some(false) => "[ ] ",
        None => "",
    };
    let first = format!("  {number:>2} {mark}");
    let rest = " ".repeat(first.len());
    let options = Options::new(width).initial_indent(&first).subsequent_indent(&rest);
    out.push_str(&textwrap::fill(label, options));
    out.push('\n');
}

fn write_block(block: &Block, urgency: Option<Urgency>, width: usize, out: &mut String) {
    let options = Options::new(width).initial_indent("  ").subsequent_indent("  ");
    match block {
        Block::Heading(spans) => {
            let style = Style::new().bold().fg_color(urgency.map(|urgency| colour(urgency).into()));
            styled(&textwrap::fill(&words(spans), options), style, out);
        }
        Block::Small(spans) => styled(&textwrap::fill(&words(spans), options), Style::new().dimmed(), out),
        Block::Paragraph(spans) => {
            out.push_str(&textwrap::fill(&words(spans), options));
            out.push('\n');
        }
        Block::List(start, items) => {
            for (n, item) in items.iter().enumerate() {
                let first = match start {
                    Some(start) => format!("  {}. ", start + n as u64),
                    None => "  - ".to_owned(),
                };
                let rest = " ".repeat(first.len());
                let options = Options::new(width).initial_indent(&first).subsequent_indent(&rest);
                out.push_str(&textwrap::fill(&words(item), options));
                out.push('\n');
            }
        }
    }
}

/// Style around the words of each line, never around the indent: some terminals draw it there.
fn styled(text: &str, style: Style, out: &mut String) {
    for line in text.lines() {
        let words = line.trim_start();
        let indent = &line[..line.len() - words.len()];
        out.push_str(&format!("{indent}{style}{words}{style:#}\n"));
    }
}

fn words(spans: &[Span]) -> String {
    let word = |span: &Span| match span {
        Span::Text(words) | Span::Strong(words) | Span::Day(_, words) => words.clone(),
        Span::Link(words, url) => format!("{words} {url}"),
    };
    spans.iter().map(word).collect()
}

/// A label is not broken between lines of buttons.
fn keep_together(label: &str) -> String {
    label.replace(' ', "\u{a0}")
}

fn colour(urgency: Urgency) -> AnsiColor {
    match urgency {
        Urgency::Normal => AnsiColor::Green,
        Urgency::SelfCare => AnsiColor::Blue,
        Urgency::SeeClinicianSoon => AnsiColor::Yellow,
        Urgency::UrgentSameDay => AnsiColor::Magenta,
        Urgency::EmergencyNow => AnsiColor::Red,
    }
}
