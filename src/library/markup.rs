//! Rich text in the markup of the two platforms, escaped. Pure, so that previews and length checks need no adapter.

use super::rich::{Block, RichText, Span};
use crate::triage::Urgency;

/// Telegram's HTML: `<b>`, `<i>`, `<a>`. Only `<`, `>`, `&` and, in addresses, `"` need escaping.
pub fn telegram(text: &RichText) -> String {
    let escape = |words: &str| words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let span = |span: &Span| match span {
        Span::Text(words) | Span::Day(_, words) => escape(words),
        Span::Strong(words) => format!("<b>{}</b>", escape(words)),
        Span::Link(words, url) => format!("<a href=\"{}\">{}</a>", escape(url).replace('"', "&quot;"), escape(words)),
    };
    write(text, span, |words| format!("<b>{words}</b>"), |words| format!("<i>{words}</i>"))
}

/// Discord's Markdown. Days become relative timestamps, which Discord shows in the reader's own zone.
pub fn discord(text: &RichText) -> String {
    let escape = |words: &str| {
        let mut out = String::with_capacity(words.len());
        for c in words.chars() {
            if matches!(c, '\\' | '*' | '_' | '`' | '~' | '|' | '>' | '#' | '[' | ']' | '<' | '@') {
                out.push('\\');
            }
            out.push(c);
        }
        out
    };
    let span = |span: &Span| match span {
        Span::Text(words) => escape(words),
        Span::Strong(words) => format!("**{}**", escape(words)),
        // A link in angle brackets has no preview box.
        Span::Link(words, url) => format!("[{}](<{url}>)", escape(words)),
        Span::Day(at, _) => format!("<t:{}:R>", at.0),
    };
    write(text, span, |words| format!("**{}**", words.replace("**", "")), |words| format!("-# {words}"))
}

/// The colour of an outcome: that of the sign before its title.
pub fn colour(urgency: Urgency) -> u32 {
    match urgency {
        Urgency::Normal => 0x0078_B159,
        Urgency::SelfCare => 0x0055_ACEE,
        Urgency::SeeClinicianSoon => 0x00FD_CB58,
        Urgency::UrgentSameDay => 0x00F4_900C,
        Urgency::EmergencyNow => 0x00DD_2E44,
    }
}

fn write(
    text: &RichText,
    span: impl Fn(&Span) -> String,
    heading: impl Fn(String) -> String,
    small: impl Fn(String) -> String,
) -> String {
    let run = |spans: &[Span]| spans.iter().map(&span).collect::<String>();
    let mut out = String::new();
    for (n, block) in text.0.iter().enumerate() {
        if n > 0 {
            // A heading stands close to what it heads.
            let after_heading = matches!(text.0[n - 1], Block::Heading(_));
            out.push_str(if after_heading { "\n" } else { "\n\n" });
        }
        match block {
            Block::Heading(spans) => out.push_str(&heading(run(spans))),
            Block::Paragraph(spans) => out.push_str(&run(spans)),
            Block::Small(spans) => out.push_str(&small(run(spans))),
            Block::List(start, items) => {
                for (index, item) in items.iter().enumerate() {
                    let mark = match start {
                        Some(start) => format!("{}. ", start + index as u64),
                        None => "• ".to_owned(),
                    };
                    let line_break = if index > 0 { "\n" } else { "" };
                    out.push_str(&format!("{line_break}{mark}{}", run(item)));
                }
            }
        }
    }
    out
}
