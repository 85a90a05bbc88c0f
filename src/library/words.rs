//! The messages of one language. The only file that knows the format is Fluent.

use std::borrow::Cow;
use std::collections::BTreeMap;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::ast;

use super::locale::{Locale, SourceFile};
use super::problem::{Code, Problem};

/// A value for a variable of a message.
pub type Argument<'a> = (&'static str, Cow<'a, str>);

/// Every message of one language.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
    /// Where each message stands, its slots, and the variables each of its parts uses.
    pub(super) index: BTreeMap<String, Message>,
}

/// What is known about a message without formatting it.
#[derive(Clone, Debug, Default)]
pub(super) struct Message {
    pub path: String,
    pub line: usize,
    pub comment: String,
    /// `None` is the message's own words.
    pub parts: BTreeMap<Option<String>, Part>,
}

/// The words of a message, or of one of its slots.
#[derive(Clone, Debug, Default)]
pub(super) struct Part {
    pub line: usize,
    pub variables: Vec<String>,
    /// Whether it selects on something that is neither a number nor a plural.
    pub selects: bool,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Words({} messages)", self.index.len())
    }
}

impl Words {
    /// Reads the files of one language. What could not be read is in the problems.
    pub(super) fn read(locale: &Locale, files: &[&SourceFile], problems: &mut Vec<Problem>) -> Words {
        let language = locale.as_str().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // Isolation marks around every number would be shown as boxes by some fonts, and no served language needs them.
        bundle.set_use_isolating(false);
        let mut index: BTreeMap<String, Message> = BTreeMap::new();
        for file in files {
            let (resource, errors) = match FluentResource::try_new(file.text.clone()) {
                Ok(resource) => (resource, Vec::new()),
                Err((resource, errors)) => (resource, errors),
            };
            for error in errors {
                problems.push(Problem {
                    path: file.path.clone(),
                    line: line_of(&file.text, error.pos.start),
                    code: Code::Unreadable,
                    what: format!("this cannot be read as Fluent: {}", error.kind),
                    fix: "compare it with the message above it: `id = words`, slots as `    .slot = words`, further lines \
                          indented, and no line of words that begins with `*`, `[`, `.` or `}`"
                        .to_owned(),
                });
            }
            // Once more with comments, which the parser for the run time leaves out: they explain variables and carry reviews.
            let (Ok(commented) | Err((commented, _))) = fluent_syntax::parser::parse(file.text.as_str());
            for entry in &commented.body {
                if let ast::Entry::Message(message) = entry {
                    note(message, file, &mut index, problems);
                }
            }
            // Doubles were reported above; the first one stands.
            let _ = bundle.add_resource(resource);
        }
        Words { bundle, index }
    }

    /// The words of a message, or of one of its slots, in Markdown. `None` if there are none, or a variable is missing.
    pub(super) fn format(&self, id: &str, slot: Option<&str>, arguments: &[Argument<'_>]) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = match slot {
            None => message.value()?,
            Some(slot) => message.get_attribute(slot)?.value(),
        };
        let mut args = FluentArgs::with_capacity(arguments.len());
        for (name, value) in arguments {
            args.set(*name, value.as_ref());
        }
        let mut errors = Vec::new();
        let words = self.bundle.format_pattern(pattern, Some(&args), &mut errors);
        errors.is_empty().then(|| words.into_owned())
    }
}

fn note(
    message: &ast::Message<&str>,
    file: &SourceFile,
    index: &mut BTreeMap<String, Message>,
    problems: &mut Vec<Problem>,
) {
    let id = message.id.name;
    let line = line_starting(&file.text, id, 1).unwrap_or(1);
    if let Some(first) = index.get(id) {
        problems.push(Problem {
            path: file.path.clone(),
            line,
            code: Code::Unused,
            what: format!("`{id}` is written twice; the first is in {}:{}", first.path, first.line),
            fix: "keep one of them".to_owned(),
        });
        return;
    }
    let mut parts = BTreeMap::new();
    if let Some(value) = &message.value {
        parts.insert(None, part(value, line));
    }
    for attribute in &message.attributes {
        let slot = attribute.id.name;
        let at = line_starting(&file.text, &format!(".{slot}"), line).unwrap_or(line);
        parts.insert(Some(slot.to_owned()), part(&attribute.value, at));
    }
    let comment = message.comment.as_ref().map(|comment| comment.content.join("\n")).unwrap_or_default();
    index.insert(id.to_owned(), Message { path: file.path.clone(), line, comment, parts });
}

fn part(pattern: &ast::Pattern<&str>, line: usize) -> Part {
    let mut part = Part { line, ..Part::default() };
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            look_into(expression, &mut part);
        }
    }
    part.variables.sort();
    part.variables.dedup();
    part
}

fn look_into(expression: &ast::Expression<&str>, part: &mut Part) {
    match expression {
        ast::Expression::Inline(inline) => look_into_inline(inline, part),
        ast::Expression::Select { selector, variants } => {
            look_into_inline(selector, part);
            let by_words = |variant: &ast::Variant<&str>| match &variant.key {
                ast::VariantKey::NumberLiteral { .. } => false,
                ast::VariantKey::Identifier { name } => {
                    !matches!(*name, "zero" | "one" | "two" | "few" | "many" | "other")
                }
            };
            part.selects |= variants.iter().any(by_words);
            for element in variants.iter().flat_map(|variant| &variant.value.elements) {
                if let ast::PatternElement::Placeable { expression } = element {
                    look_into(expression, part);
                }
            }
        }
    }
}

fn look_into_inline(inline: &ast::InlineExpression<&str>, part: &mut Part) {
    match inline {
        ast::InlineExpression::VariableReference { id } => part.variables.push(id.name.to_owned()),
        ast::InlineExpression::Placeable { expression } => look_into(expression, part),
        _ => {}
    }
}

/// The line, from 1, of a byte in a text.
fn line_of(text: &str, byte: usize) -> usize {
    1 + text.bytes().take(byte).filter(|byte| *byte == b'\n').count()
}

/// The first line at or after `from` that begins with `start` and then `=`.
fn line_starting(text: &str, start: &str, from: usize) -> Option<usize> {
    let begins =
        |line: &str| line.trim_start().strip_prefix(start).is_some_and(|rest| rest.trim_start().starts_with('='));
    text.lines().enumerate().skip(from - 1).find(|(_, line)| begins(line)).map(|(n, _)| n + 1)
}
