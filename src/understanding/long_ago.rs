//! Times that put what is told of long ago, worked out and not listed: "in 2019", "spring 2022", "eleven months ago", "back
//! in March" when it is November. What they stand beside is past, as if a phrase of the list `past` stood there.

use super::calendar::Now;
use super::concept::{Meaning, Role};
use super::lexicon::Lexicon;
use super::phrases::Hit;
use super::tokens::{Kind, Token};

/// Nobody who writes here tells of an earlier year.
const EARLIEST_YEAR: f32 = 1940.0;
/// So many hours ago is long ago: two months.
const LONG_AGO: f32 = 60.0 * 24.0;
/// So many days since a month began make it one that is over and told of.
const MONTH_OVER: f32 = 120.0;
/// How many tokens a month may stand from what happened in it.
const REACH_OF_TENSE: u32 = 8;
/// A number of these before a month is an age.
const AGES: std::ops::Range<f32> = 12.0..99.0;
/// How many tokens before a year or month a "since" makes it the beginning of what is so now.
const REACH_OF_SINCE: u32 = 4;

/// A phrase of the list `past` for each such time.
pub(super) fn long_ago(tokens: &[Token], hits: &[Hit], lexicon: &Lexicon, now: Now) -> Vec<Hit> {
    let text = Text { tokens, hits, lexicon, now };
    let times = (0..tokens.len() as u32).filter_map(|at| {
        text.year(at).or_else(|| text.short_year(at)).or_else(|| text.ago(at)).or_else(|| text.month(at))
    });
    times.map(|(from, to)| Hit { concept: lexicon.past, from, to }).collect()
}

struct Text<'a> {
    tokens: &'a [Token],
    hits: &'a [Hit],
    lexicon: &'a Lexicon,
    now: Now,
}

impl Text<'_> {
    /// What begins at a token.
    fn at(&self, at: u32) -> impl Iterator<Item = (Meaning, u32)> + '_ {
        let first = self.hits.partition_point(|hit| hit.from < at);
        let here = self.hits[first..].iter().take_while(move |hit| hit.from == at);
        here.map(|hit| (self.lexicon.meaning(hit.concept), hit.to))
    }

    fn has(&self, at: u32, role: Role) -> bool {
        self.at(at).any(|(meaning, _)| meaning == Meaning::Role(role))
    }

    /// Whether a "since" stands before it: then it is when something began that is still so.
    fn is_since(&self, at: u32) -> bool {
        (at.saturating_sub(REACH_OF_SINCE)..at).any(|at| self.has(at, Role::Since) || self.has(at, Role::EverSince))
    }

    /// Whether a word that leads to a time stands before it: "in", "back in", "last".
    fn is_led(&self, at: u32) -> bool {
        let first = at.saturating_sub(2);
        (first..at).any(|from| self.at(from).any(|(meaning, to)| meaning == Meaning::Role(Role::When) && to == at))
    }

    /// "In 2019", "the 2012 injury": a number of four digits that counts nothing.
    fn year(&self, at: u32) -> Option<(u32, u32)> {
        let token = self.tokens[at as usize];
        let year = token.number().filter(|year| year.fract() == 0.0 && token.at.1 - token.at.0 == 4)?;
        let round = year % 100.0 == 0.0 && !self.is_led(at);
        if !(EARLIEST_YEAR..f32::from(self.now.year())).contains(&year) || round || self.is_since(at) {
            return None;
        }
        let weighs =
            self.at(at + 1).any(|(meaning, _)| matches!(meaning, Meaning::Weight(_) | Meaning::Role(Role::Times)));
        // "20:15", and not "2017: first meet".
        let token = |at: u32| self.tokens.get(at as usize);
        let hour =
            token(at + 1).is_some_and(|mark| mark.is(':')) && token(at + 2).is_some_and(|t| t.number().is_some());
        let part = token(at + 1).is_some_and(|mark| mark.is('/') || mark.is('%'));
        (!weighs && !hour && !part).then_some((at, at + 1))
    }

    /// "Back in 98".
    fn short_year(&self, at: u32) -> Option<(u32, u32)> {
        let token = self.tokens[at as usize];
        token
            .number()
            .filter(|year| year.fract() == 0.0 && (60.0..100.0).contains(year) && token.at.1 - token.at.0 == 2)?;
        let counts = self.at(at + 1).any(|(meaning, _)| {
            matches!(
                meaning,
                Meaning::Weight(_) | Meaning::Span(_) | Meaning::Role(Role::Times | Role::Sets | Role::Reps)
            )
        });
        let ends = self
            .tokens
            .get(at as usize + 1)
            .is_none_or(|token| matches!(token.kind, Kind::Mark(',' | '.' | ';' | '!' | '?' | ')' | '\n')));
        (ends && !counts && self.is_led(at) && !self.is_since(at)).then_some((at, at + 1))
    }

    /// "Eleven months ago", "a year and a half back".
    fn ago(&self, at: u32) -> Option<(u32, u32)> {
        let (number, mut next) = match self.tokens[at as usize].number() {
            Some(number) => (number, at + 1),
            None => self.at(at).find_map(|(meaning, to)| match meaning {
                Meaning::Number(number) => Some((number, to)),
                Meaning::Role(Role::One) => Some((1.0, to)),
                _ => None,
            })?,
        };
        let span = |at: u32| {
            self.at(at).find_map(|(meaning, to)| match meaning {
                Meaning::Span(hours) => Some((hours, to)),
                _ => None,
            })
        };
        while span(next).is_none() && self.has(next, Role::Filler) && next < at + 4 {
            next += 1;
        }
        let (hours, to) = span(next)?;
        let to = self
            .at(to)
            .find_map(|(meaning, end)| (meaning == Meaning::Role(Role::AndHalf)).then_some(end))
            .unwrap_or(to);
        let ago = |at: u32| self.at(at).find_map(|(meaning, end)| (meaning == Meaning::Role(Role::Ago)).then_some(end));
        // In some languages it stands before the length.
        let before = at.checked_sub(1).and_then(ago).map(|_| to);
        let end = ago(to).or(before)?;
        (number * hours >= LONG_AGO && !self.is_since(at)).then_some((at, end))
    }

    /// "Back in March": a month that ended long before now.
    fn month(&self, at: u32) -> Option<(u32, u32)> {
        let (month, to) = self.at(at).find_map(|(meaning, to)| match meaning {
            Meaning::Month(month) => Some((month, to)),
            _ => None,
        })?;
        let over = self.now.days_since_month(month) >= MONTH_OVER;
        // "Im turning 17 in October" is to come.
        let tells = (at.saturating_sub(REACH_OF_TENSE)..to + REACH_OF_TENSE).any(|at| self.has(at, Role::PastTense));
        // "I'll be 64 in May": who says so will be.
        let age = at.checked_sub(2).and_then(|age| self.tokens[age as usize].number());
        let coming = age.is_some_and(|age| AGES.contains(&age));
        (over && tells && !coming && self.is_led(at) && !self.is_since(at)).then_some((at, to))
    }
}
