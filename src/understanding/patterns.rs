//! The little language phrases are written in.
//!
//! `can't feel (my|the|) groin*`: alternatives in brackets (an empty one makes it optional), `*` for any ending, `_` for
//! any one word that does not deny, `#` for any number, `{name}` for a list of the lexicon's `[macros]`.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::words::SHORTEST_STEM;

/// One piece of a phrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// Exactly this word.
    Word(String),
    /// Any word that begins so.
    Stem(String),
    /// Any one token.
    Any,
    /// Any number.
    Number,
    /// One of these sequences; an empty one makes it optional.
    Either(Vec<Vec<Piece>>),
}

/// Macros may use macros, this deep.
const DEEPEST: usize = 5;
/// A macro may be used this often in one phrase.
const MOST_USES: usize = 20;

/// Reads one phrase.
pub(super) fn parse(pattern: &str, macros: &BTreeMap<String, String>) -> Result<Vec<Piece>, String> {
    let mut written = pattern.to_owned();
    for _ in 0..DEEPEST * MOST_USES {
        let Some((before, rest)) = written.split_once('{') else { break };
        let (name, after) = rest.split_once('}').ok_or("a `{` without its `}`")?;
        let body = macros.get(name).ok_or_else(|| format!("no macro `{name}`"))?;
        written = format!("{before}({body}){after}");
    }
    if written.contains('{') {
        return Err("macros inside macros, too deep".to_owned());
    }
    let mut rest = written.as_str();
    let either = alternatives(&mut rest)?;
    if !rest.is_empty() {
        return Err("a `)` without its `(`".to_owned());
    }
    match either.iter().any(|sequence| is_optional(sequence)) {
        true => Err("everything in it may be left out".to_owned()),
        false => Ok(vec![Piece::Either(either)]),
    }
}

fn is_optional(sequence: &[Piece]) -> bool {
    sequence.iter().all(|piece| match piece {
        Piece::Either(either) => either.iter().any(|sequence| is_optional(sequence)),
        Piece::Word(_) | Piece::Stem(_) | Piece::Any | Piece::Number => false,
    })
}

fn alternatives(rest: &mut &str) -> Result<Vec<Vec<Piece>>, String> {
    let mut all = Vec::new();
    loop {
        all.push(sequence(rest)?);
        match rest.strip_prefix('|') {
            Some(after) => *rest = after,
            None => return Ok(all),
        }
    }
}

fn sequence(rest: &mut &str) -> Result<Vec<Piece>, String> {
    let mut pieces = Vec::new();
    loop {
        *rest = rest.trim_start();
        if let Some(after) = rest.strip_prefix('(') {
            *rest = after;
            let inside = alternatives(rest)?;
            *rest = rest.strip_prefix(')').ok_or("a `(` without its `)`")?;
            pieces.push(Piece::Either(inside));
            continue;
        }
        let end = rest.find(|c: char| c.is_whitespace() || "()|".contains(c)).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        if word.is_empty() {
            return Ok(pieces);
        }
        *rest = after;
        pieces.push(piece(word)?);
    }
}

fn piece(word: &str) -> Result<Piece, String> {
    match word {
        "_" => return Ok(Piece::Any),
        "#" => return Ok(Piece::Number),
        _ => {}
    }
    if let Some(stem) = word.strip_suffix('*').filter(|stem| !stem.is_empty()) {
        let stem = fold(stem);
        if stem.len() < SHORTEST_STEM {
            return Err(format!("`{word}`: a stem needs at least {SHORTEST_STEM} letters"));
        }
        return Ok(Piece::Stem(stem));
    }
    let folded = fold(word);
    let letters = folded.chars().any(char::is_alphabetic);
    let mixed = letters && folded.chars().any(|c| c.is_ascii_digit() || c.is_ascii_punctuation());
    let marks = folded.chars().count() > 1 && folded.chars().any(|c| c.is_ascii_punctuation());
    if folded.is_empty() || mixed || marks {
        return Err(format!("`{word}` is more than one word: put spaces between letters, digits and marks"));
    }
    Ok(Piece::Word(folded))
}

/// A word as the tokeniser would see it.
pub(super) fn fold(word: &str) -> String {
    let letters = word.chars().filter(|c| !matches!(c, '\'' | '’'));
    letters.nfkd().filter(|c| !is_combining_mark(*c) && *c != '\u{fe0f}').flat_map(char::to_lowercase).collect()
}
