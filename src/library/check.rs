//! Whether a language is complete: nothing missing, nothing left over, no variable that will not be there.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::ids::Entry;
use super::locale::Locale;
use super::problem::{Code, Problem};
use super::words::{Argument, Message, Words};

/// Compares the messages of one language with the list of everything that has to be said.
pub(super) fn holes(locale: &Locale, words: &Words, expected: &[Entry], problems: &mut Vec<Problem>) {
    let mut known = BTreeSet::new();
    for entry in expected {
        known.insert(entry.id.as_str());
        match words.index.get(&entry.id) {
            None => problems.push(missing(locale, entry)),
            Some(message) => compare(entry, message, words, problems),
        }
    }
    for (id, message) in words.index.iter().filter(|(id, _)| !known.contains(id.as_str())) {
        let nearest = nearest(id, known.iter().copied());
        problems.push(Problem {
            path: message.path.clone(),
            line: message.line,
            code: Code::Unused,
            what: format!("nothing uses `{id}`"),
            fix: match nearest {
                Some(nearest) => format!("did you mean `{nearest}`? Otherwise delete it"),
                None => "delete it".to_owned(),
            },
        });
    }
}

fn missing(locale: &Locale, entry: &Entry) -> Problem {
    let file = match entry.id.split('-').next() {
        Some("ask") => "questions.ftl".to_owned(),
        Some("outcome") => format!("outcomes/{}.ftl", entry.id.trim_start_matches("outcome-")),
        Some("rule") => "rules.ftl".to_owned(),
        Some("help") => "help.ftl".to_owned(),
        Some("lift" | "today" | "expect") => "today.ftl".to_owned(),
        Some("command") => "commands.ftl".to_owned(),
        Some("country") => "countries.ftl".to_owned(),
        Some("notice" | "hard" | "label" | "consent" | "before" | "your" | "shelf" | "urgency" | "calendar") => {
            "notices.ftl".to_owned()
        }
        _ => "lessons/".to_owned(),
    };
    let slots: Vec<String> = entry.slots.iter().map(|slot| format!(".{slot}")).collect();
    let slots = if slots.is_empty() { String::new() } else { format!(", with the slots {}", slots.join(" ")) };
    Problem {
        path: format!("{locale}/{file}"),
        line: 1,
        code: if *locale == Locale::base() { Code::Missing } else { Code::Incomplete },
        what: format!("nothing is written for `{}`", entry.id),
        fix: format!("add a message that begins with `{} =`{slots}", entry.id),
    }
}

fn compare(entry: &Entry, message: &Message, words: &Words, problems: &mut Vec<Problem>) {
    let mut problem = |line: usize, code: Code, what: String, fix: String| {
        problems.push(Problem { path: message.path.clone(), line, code, what, fix });
    };
    let id = &entry.id;
    let wanted: BTreeSet<Option<String>> =
        entry.value.then_some(None).into_iter().chain(entry.slots.iter().cloned().map(Some)).collect();
    for part in wanted.iter().filter(|part| !message.parts.contains_key(*part)) {
        let code = if id.starts_with("outcome-") { Code::Slot } else { Code::Missing };
        match part {
            None => problem(message.line, code, format!("`{id}` has no words of its own"), format!("write `{id} = …`")),
            Some(slot) => {
                problem(
                    message.line,
                    code,
                    format!("`{id}` has no `.{slot}`"),
                    format!("add a line `    .{slot} = …`"),
                );
            }
        }
    }
    for (slot, part) in &message.parts {
        let sample: Vec<Argument<'_>> = entry.variables.iter().map(|name| (*name, Cow::Borrowed("1"))).collect();
        let known = part.variables.iter().all(|name| entry.variables.contains(&name.as_str()));
        if known && words.format(id, slot.as_deref(), &sample).is_none() {
            problem(
                part.line,
                Code::Unreadable,
                format!("the words of `{id}` cannot be put together"),
                "they refer to themselves, or to a message or term that is not there: write them out".to_owned(),
            );
        }
        if !wanted.contains(slot) {
            let slot = slot.as_deref().unwrap_or_default();
            let near = nearest(slot, entry.slots.iter().map(String::as_str));
            let fix =
                near.map_or("delete it".to_owned(), |near| format!("did you mean `.{near}`? Otherwise delete it"));
            problem(part.line, Code::Unused, format!("nothing uses `.{slot}` of `{id}`"), fix);
        }
        for variable in part.variables.iter().filter(|name| !entry.variables.contains(&name.as_str())) {
            let known = match entry.variables {
                [] => "this message has none".to_owned(),
                names => format!("this message may use {}", names.join(", ")),
            };
            problem(
                part.line,
                Code::Variables,
                format!("`{{ ${variable} }}` is not filled in here"),
                format!("take it out; {known}"),
            );
        }
        for variable in part.variables.iter().filter(|name| entry.variables.contains(&name.as_str())) {
            if !message.comment.contains(&format!("${variable}")) {
                problem(
                    message.line,
                    Code::Variables,
                    format!("the comment of `{id}` does not explain `${variable}`"),
                    format!("add a comment line such as `# ${variable}: what it will be`"),
                );
            }
        }
        if part.selects {
            problem(
                part.line,
                Code::Selector,
                format!("`{id}` chooses its words by something that is not a number"),
                "write two messages and let the program choose: words must not hide routes".to_owned(),
            );
        }
    }
}

/// The known name that a mistyped one probably meant.
pub(super) fn nearest<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let scored = known.map(|other| (strsim::damerau_levenshtein(name, other), other));
    scored.filter(|(distance, _)| *distance <= 3).min().map(|(_, other)| other)
}
