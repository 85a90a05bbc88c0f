//! Text to tokens: words, numbers and punctuation, each with its place in the text. Nothing here knows a language.
//!
//! Words are compared without case, accents or apostrophes, so "Can’t", "can't" and "cant" are one word. A boundary
//! between digits and letters ends a token, so `205x5` is three.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::words::{NONE, NUMBER, UNNAMED, WordId, Words, hash_of_word};

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Kind {
    /// Letters, or one sign of another kind.
    Word,
    /// An emoji.
    Emoji,
    /// Digits.
    Number(f32),
    /// ASCII punctuation; a line break is `'\n'`.
    Mark(char),
}

/// One token.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    /// What it is.
    pub kind: Kind,
    /// The lexicon's word, if it is one (possibly after mending a misspelling).
    pub word: WordId,
    /// The lexicon's stem it begins with, if any.
    pub stem: WordId,
    /// What it is known by to the classifier; [`UNNAMED`] if it is not.
    pub hash: u32,
    /// Where it stands, in Unicode code points.
    pub at: (u32, u32),
}

impl Token {
    pub(super) fn is(&self, mark: char) -> bool {
        self.kind == Kind::Mark(mark)
    }

    pub(super) fn number(&self) -> Option<f32> {
        match self.kind {
            Kind::Number(value) => Some(value),
            Kind::Word | Kind::Emoji | Kind::Mark(_) => None,
        }
    }
}

/// Pictures begin here: weather, faces, flags.
const FIRST_EMOJI: char = '\u{2600}';

/// Longer words than this are in no lexicon.
const LONGEST_WORD: usize = 40;

/// Reads the tokens of `text`.
pub(super) fn tokenise(text: &str, words: &Words) -> Vec<Token> {
    let mut reader = Reader { words, tokens: Vec::with_capacity(text.len() / 4 + 8), word: String::with_capacity(64) };
    let mut chars = text.chars().zip(0u32..).peekable();
    while let Some((first, at)) = chars.next() {
        if is_silent(first) || is_apostrophe(first) {
            continue;
        }
        if is_hyphen(first) && joins_words(&reader.tokens, at, chars.peek().map(|(next, _)| *next)) {
            continue;
        }
        // "**Bladder:** fine": what makes it bold is no mark of the sentence.
        if first == '*' && chars.peek().is_some_and(|(next, _)| *next == '*') {
            chars.next();
        } else if first == '\n' || first.is_ascii_punctuation() {
            reader.mark(first, at);
        } else if let Some(mark) = ascii_twin(first) {
            reader.mark(mark, at);
        } else if first.is_ascii_digit() {
            let mut end = at + 1;
            let mut number = Digits::new(first);
            while let Some(&(next, place)) = chars.peek() {
                let mut ahead = chars.clone();
                ahead.next();
                let joins = matches!(next, '.' | ',') && ahead.peek().is_some_and(|(after, _)| after.is_ascii_digit());
                if !(next.is_ascii_digit() || joins && number.may_join(next)) {
                    break;
                }
                number.push(next);
                end = place + 1;
                chars.next();
            }
            reader.number(&number, (at, end));
        } else if first.is_alphabetic() {
            reader.word.clear();
            reader.push(first);
            let mut end = at + 1;
            while let Some(&(next, place)) = chars.peek() {
                if !(next.is_alphabetic() || is_silent(next) || is_apostrophe(next) || is_combining_mark(next)) {
                    break;
                }
                if !is_silent(next) && !is_apostrophe(next) {
                    reader.push(next);
                    end = place + 1;
                }
                chars.next();
            }
            // "100kgx5": the "x" between a unit and a number is a word of its own.
            let counted = reader.tokens.last().is_some_and(|token| token.number().is_some() && token.at.1 == at);
            let number_follows = chars.peek().is_some_and(|(next, place)| *place == end && next.is_ascii_digit());
            if counted && number_follows && reader.word.len() > 1 && reader.word.ends_with('x') {
                reader.word.pop();
                reader.finish((at, end - 1));
                reader.word.clear();
                reader.word.push('x');
                reader.finish((end - 1, end));
                continue;
            }
            reader.finish((at, end));
        } else if !first.is_whitespace() && !is_combining_mark(first) {
            reader.word.clear();
            reader.word.push(first);
            let word = words.exactly(&reader.word);
            let kind = if first >= FIRST_EMOJI { Kind::Emoji } else { Kind::Word };
            let hash = words.hash(&reader.word, (word, NONE));
            reader.tokens.push(Token { kind, word, stem: NONE, hash, at: (at, at + 1) });
        }
    }
    reader.tokens
}

struct Reader<'a> {
    words: &'a Words,
    tokens: Vec<Token>,
    word: String,
}

impl Reader<'_> {
    fn push(&mut self, letter: char) {
        if self.word.len() > LONGEST_WORD {
            return;
        }
        if letter.is_ascii() {
            self.word.push(letter.to_ascii_lowercase());
            return;
        }
        let plain = std::iter::once(letter).nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase);
        self.word.extend(plain);
    }

    fn finish(&mut self, at: (u32, u32)) {
        let found = if self.word.len() > LONGEST_WORD { (NONE, NONE) } else { self.words.look_up(&self.word) };
        let hash = self.words.hash(&self.word, found);
        self.tokens.push(Token { kind: Kind::Word, word: found.0, stem: found.1, hash, at });
    }

    fn mark(&mut self, mark: char, at: u32) {
        let word = self.words.mark(mark);
        let hash = if word == NONE { UNNAMED } else { self.words.hash("", (word, NONE)) };
        self.tokens.push(Token { kind: Kind::Mark(mark), word, stem: NONE, hash, at: (at, at + 1) });
    }

    fn number(&mut self, number: &Digits, at: (u32, u32)) {
        let word = self.words.number(number.value());
        let hash = hash_of_word(NUMBER);
        self.tokens.push(Token { kind: Kind::Number(number.value()), word, stem: NONE, hash, at });
    }
}

/// A number being read: `7.5`, `102,5` and `1,000` are one number each, `1.2.3` is two.
struct Digits {
    whole: f32,
    fraction: f32,
    fraction_digits: u32,
    joined_by: Option<char>,
}

impl Digits {
    fn new(first: char) -> Digits {
        let whole = first.to_digit(10).unwrap_or(0) as f32;
        Digits { whole, fraction: 0.0, fraction_digits: 0, joined_by: None }
    }

    fn may_join(&self, _mark: char) -> bool {
        self.joined_by.is_none()
    }

    fn push(&mut self, next: char) {
        match (next.to_digit(10), self.joined_by) {
            (None, _) => self.joined_by = Some(next),
            (Some(digit), None) => self.whole = (self.whole * 10.0 + digit as f32).min(1e9),
            (Some(digit), Some(_)) => {
                self.fraction = (self.fraction * 10.0 + digit as f32).min(1e9);
                self.fraction_digits += 1;
            }
        }
    }

    fn value(&self) -> f32 {
        // Three digits after the mark are thousands in one country or the other, never a weight.
        match self.fraction_digits {
            0 => self.whole,
            3 => self.whole * 1000.0 + self.fraction,
            digits => self.whole + self.fraction / 10f32.powi(digits.min(9) as i32),
        }
    }
}

fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '‐' | '‑')
}

/// "chin-ups" is "chin ups": a hyphen between two words, with no space beside it, is none.
fn joins_words(tokens: &[Token], at: u32, next: Option<char>) -> bool {
    let after_word = tokens.last().is_some_and(|token| token.kind == Kind::Word && token.at.1 == at);
    after_word && next.is_some_and(char::is_alphabetic)
}

/// Characters nobody sees: joiners, variation selectors, marks of direction.
fn is_silent(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | 'ʼ' | '´' | '`')
}

/// The ASCII mark that a typographic one stands for.
fn ascii_twin(c: char) -> Option<char> {
    match c {
        '–' | '—' | '−' | '‐' | '‑' => Some('-'),
        '“' | '”' | '«' | '»' | '„' => Some('"'),
        '…' => Some('~'),
        '×' | '✕' | '✖' => Some('*'),
        '¿' => Some('\\'),
        '¡' => Some('^'),
        '\u{2028}' | '\u{2029}' => Some('\n'),
        '、' | '،' => Some(','),
        '。' => Some('.'),
        '？' | '؟' => Some('?'),
        '！' => Some('!'),
        _ => None,
    }
}
