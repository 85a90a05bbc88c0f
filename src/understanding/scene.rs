//! The text as a scene: its tokens, the phrases found in them, and its sentences and clauses.
//!
//! A clause is what a "no" reaches over. It ends where the sentence ends, at a "but", and at a comma or an "and" after
//! which a new statement begins; a comma between the items of a list does not end it.

use super::calendar::Now;
use super::concept::{Meaning, Role};
use super::lexicon::Lexicon;
use super::long_ago::long_ago;
use super::phrases::Hit;
use super::tokens::{Token, tokenise};

/// A stretch of text that is one statement.
#[derive(Clone, Copy, Debug)]
pub(super) struct Clause {
    /// Its first token.
    pub from: u32,
    /// The token after its last.
    pub to: u32,
    /// Which sentence it belongs to.
    pub sentence: u32,
    /// Whether a "but" or the like stands before it.
    pub contrast: bool,
}

/// A sentence.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sentence {
    /// Its first token.
    pub from: u32,
    /// The token after its last, the closing mark included.
    pub to: u32,
    /// It ends with a question mark.
    pub asks: bool,
    /// It is quoted from somebody else: the line begins with `>`.
    pub quoted: bool,
    /// It goes on telling of what an earlier sentence said was long ago.
    pub back_then: bool,
}

/// A text, taken apart.
pub(super) struct Scene<'a> {
    pub lexicon: &'a Lexicon,
    pub tokens: Vec<Token>,
    /// Every phrase found and not hidden, in the order of first tokens.
    pub hits: Vec<Hit>,
    /// Where in `hits` those of each token begin; one more at the end.
    starts: Vec<u32>,
    /// For each token, which roles cover it.
    roles: Vec<u128>,
    /// For each token, which roles begin there.
    begins: Vec<u128>,
    /// The roles that occur at all, which spares most searches for one.
    any_roles: u128,
    pub clauses: Vec<Clause>,
    pub sentences: Vec<Sentence>,
    /// The tokens of each pair of quotation marks, longer than a word or two.
    pub quotes: Vec<(u32, u32)>,
    /// For each token, its clause.
    clause_of: Vec<u32>,
}

impl<'a> Scene<'a> {
    pub(super) fn of(text: &str, lexicon: &'a Lexicon, now: Now) -> Scene<'a> {
        let tokens = tokenise(text, &lexicon.words);
        let mut hits = lexicon.phrases.find(&tokens);
        hide(&mut hits, lexicon, tokens.len());
        hits.extend(long_ago(&tokens, &hits, lexicon, now));
        hits.sort_by_key(|hit| hit.from);
        forget_now(&mut hits, lexicon, tokens.len());
        let mut starts = vec![0; tokens.len() + 1];
        let mut roles = vec![0; tokens.len()];
        let mut begins = vec![0; tokens.len()];
        for hit in &hits {
            starts[hit.from as usize + 1] += 1;
            if let Meaning::Role(role) = lexicon.meaning(hit.concept) {
                begins[hit.from as usize] |= 1u128 << role as u32;
                roles[hit.from as usize..hit.to as usize].iter_mut().for_each(|bits| *bits |= 1u128 << role as u32);
            }
        }
        for at in 1..starts.len() {
            starts[at] += starts[at - 1];
        }
        let any_roles = begins.iter().fold(0, |all, bits| all | bits);
        let mut scene = Scene {
            lexicon,
            clause_of: vec![0; tokens.len()],
            tokens,
            hits,
            starts,
            roles,
            begins,
            any_roles,
            clauses: Vec::new(),
            sentences: Vec::new(),
            quotes: Vec::new(),
        };
        scene.quotes = scene.quotations();
        scene.divide();
        scene.mark_back_then();
        scene
    }

    /// The tokens between quotation marks. "I can't pee" is somebody's words, "pins and needles" a name.
    fn quotations(&self) -> Vec<(u32, u32)> {
        let mut marks = (0u32..).zip(&self.tokens).filter(|(_, token)| token.is('"')).map(|(at, _)| at);
        let mut quotes = Vec::new();
        while let (Some(first), Some(last), true) = (marks.next(), marks.next(), quotes.len() < MOST_QUOTES) {
            let length = last - first;
            if length > SCARE_QUOTES || length == SCARE_QUOTES && self.any(Role::Me, first, last) {
                quotes.push((first, last));
            }
        }
        quotes
    }

    /// The quotation it stands in: its first and last token.
    pub(super) fn quote_of(&self, core: &Hit) -> Option<(u32, u32)> {
        self.quotes.iter().copied().find(|(first, last)| *first < core.from && core.to <= *last)
    }

    /// Whether a phrase of `role` covers the token at `at`.
    pub(super) fn has(&self, at: u32, role: Role) -> bool {
        self.roles.get(at as usize).is_some_and(|bits| bits & (1u128 << role as u32) != 0)
    }

    pub(super) fn clause(&self, at: u32) -> &Clause {
        &self.clauses[self.clause_of[at as usize] as usize]
    }

    pub(super) fn clause_index(&self, at: u32) -> usize {
        self.clause_of[at as usize] as usize
    }

    pub(super) fn sentence(&self, at: u32) -> &Sentence {
        &self.sentences[self.clause(at).sentence as usize]
    }

    /// The first phrase that begins at a token or after it.
    pub(super) fn first_hit(&self, at: u32) -> usize {
        self.starts[(at as usize).min(self.tokens.len())] as usize
    }

    /// The phrases that begin in these tokens.
    pub(super) fn hits_in(&self, from: u32, to: u32) -> &[Hit] {
        let last = self.tokens.len() as u32;
        let (from, to) = (from.min(last) as usize, to.min(last) as usize);
        if from >= to {
            return &[];
        }
        &self.hits[self.starts[from] as usize..self.starts[to] as usize]
    }

    /// The phrases of `role` that begin in these tokens.
    pub(super) fn role_in(&self, role: Role, from: u32, to: u32) -> impl DoubleEndedIterator<Item = &Hit> {
        let to = if self.any_roles & (1u128 << role as u32) == 0 { from } else { to };
        self.hits_in(from, to).iter().filter(move |hit| self.lexicon.meaning(hit.concept) == Meaning::Role(role))
    }

    pub(super) fn any(&self, role: Role, from: u32, to: u32) -> bool {
        let (bit, to) = (1u128 << role as u32, self.begins.len().min(to as usize));
        self.any_roles & bit != 0 && self.begins[(from as usize).min(to)..to].iter().any(|begins| begins & bit != 0)
    }

    fn divide(&mut self) {
        let count = self.tokens.len() as u32;
        let mut from = 0;
        let mut contrast = false;
        let mut sentence = Sentence::default();
        let mut at = 0;
        sentence.quoted = self.tokens.first().is_some_and(|token| token.is('>'));
        while at < count {
            let ends = self.ends_sentence(at);
            let breaks = ends || at > from && self.begins_clause(at);
            if breaks {
                let to = if ends { at + 1 } else { at };
                self.close(from, to, contrast);
                contrast = self.has(at, Role::Contrast);
                from = to;
            }
            if ends {
                sentence.asks = self.tokens[at as usize].is('?');
                sentence.to = at + 1;
                self.sentences.push(sentence);
                let line_ends = self.tokens[at as usize].is('\n');
                let quoted = if line_ends {
                    self.tokens.get(at as usize + 1).is_some_and(|t| t.is('>'))
                } else {
                    sentence.quoted
                };
                sentence = Sentence { from: at + 1, to: at + 1, quoted, ..Sentence::default() };
                contrast = false;
            }
            at += 1;
        }
        if from < count {
            self.close(from, count, contrast);
        }
        sentence.to = count;
        self.sentences.push(sentence);
    }

    /// "In 2016 I slipped a disc. My foot was numb for weeks.": the second sentence is of 2016 too, as long as it only tells.
    fn mark_back_then(&mut self) {
        let mut before = false;
        for index in 0..self.sentences.len() {
            let Sentence { from, to, asks, .. } = self.sentences[index];
            let goes_on = before && !asks && self.any(Role::PastTense, from, to) && !self.is_of_now(from, to);
            let goes_on = goes_on && !self.hits_in(from, to).iter().any(|hit| self.is_training(hit));
            self.sentences[index].back_then = goes_on;
            let ails = |hit: &Hit| {
                let pain = self.lexicon.meaning(hit.concept) == Meaning::Role(Role::Pain);
                pain || self.lexicon.signs[usize::from(hit.concept)]
            };
            let opens = self.any(Role::Past, from, to)
                && !self.any(Role::NotPast, from, to)
                && self.hits_in(from, to).iter().any(ails);
            let silent = before && to - from <= 1;
            before = opens || goes_on || silent;
        }
    }

    /// Whether these tokens speak of now: the present tense, a "still", a day of these weeks.
    pub(super) fn is_of_now(&self, from: u32, to: u32) -> bool {
        self.any(Role::NotPast, from, to)
            || self.any(Role::PresentTense, from, to)
            || self.hits_in(from, to).iter().any(|hit| self.is_day(hit))
    }

    /// Whether it names a day or a time of these weeks.
    pub(super) fn is_day(&self, hit: &Hit) -> bool {
        let day = matches!(self.lexicon.meaning(hit.concept), Meaning::Moment(..) | Meaning::Weekday(_));
        day && !(self.has(hit.from, Role::Past) && hit.from > 0 && self.has(hit.from - 1, Role::Ago))
    }

    /// Whether it is about lifting.
    pub(super) fn is_training(&self, hit: &Hit) -> bool {
        matches!(self.lexicon.meaning(hit.concept), Meaning::Exercise(_) | Meaning::Role(Role::Session))
    }

    fn close(&mut self, from: u32, to: u32, contrast: bool) {
        let index = self.clauses.len() as u32;
        self.clauses.push(Clause { from, to, sentence: self.sentences.len() as u32, contrast });
        self.clause_of[from as usize..to as usize].fill(index);
    }

    fn ends_sentence(&self, at: u32) -> bool {
        // "I never told her that | I can't pee".
        let denied = |claims: &Hit| {
            let before = self.any(Role::Negation, claims.from.saturating_sub(1), claims.from);
            // "I told them that I never had": more than one word of it denies.
            let mut along = [Role::Negation, Role::NotNegation]
                .into_iter()
                .flat_map(|role| self.role_in(role, claims.from, claims.to));
            before || along.any(|no| no.to > claims.to && no.to - no.from > 1 && no.from < claims.to - 1)
        };
        let claims = |hit: &Hit| hit.to == at + 1 && !denied(hit);
        if self.role_in(Role::Claims, at.saturating_sub(LONGEST_CLAIM), at + 1).any(claims) {
            return true;
        }
        let token = &self.tokens[at as usize];
        let next = self.tokens.get(at as usize + 1);
        match token.kind {
            super::tokens::Kind::Mark('\n' | '!' | ';') => true,
            // Who ends a sentence with a face puts no full stop.
            super::tokens::Kind::Emoji => !next.is_some_and(|next| next.kind == super::tokens::Kind::Emoji),
            super::tokens::Kind::Mark('?') => !next.is_some_and(|next| next.is('?') || next.is('!')),
            // Two dots are a pause, not an end.
            super::tokens::Kind::Mark('.') => {
                let before = at > 0 && self.tokens[at as usize - 1].is('.');
                !before && !next.is_some_and(|next| next.is('.'))
            }
            _ => false,
        }
    }

    fn begins_clause(&self, at: u32) -> bool {
        let token = &self.tokens[at as usize];
        if self.has(at, Role::Contrast) && !self.has(at - 1, Role::Contrast) && !self.is_inside_question(at) {
            return true;
        }
        let dash = token.is('-') && token.at.0 > self.tokens[at as usize - 1].at.1;
        // No pins and "needles": quotation marks around a word or two divide nothing.
        let quotes = || self.quotes.iter().any(|(first, last)| at == *first || at == *last);
        let pause = token.is('.') || token.is('~') || token.is('(') || token.is(')') || token.is('"') && quotes();
        let joiner = self.has(at, Role::Joiner) && !self.has(at - 1, Role::Joiner);
        // "are so sore": that "so" joins nothing.
        let joiner = joiner && !(self.has(at - 1, Role::Verb) && self.has(at + 1, Role::Pain));
        if pause {
            return true;
        }
        // "I'm not breathless or having chest pains": an "or" with nobody after it goes on.
        let joiner = joiner && (!self.has(at, Role::Or) || self.any(Role::Subject, at + 1, at + 3));
        // "Not the same: today I fell".
        let tells = token.is(':') && self.hits_in(at + 1, at + 2).iter().any(|hit| self.is_day(hit));
        (token.is(',') || dash || joiner || tells) && self.states_something(at + 1)
    }

    /// "Can deadlifts cause that": that "cause" is no "because".
    fn is_inside_question(&self, at: u32) -> bool {
        self.role_in(Role::Asks, at.saturating_sub(LONGEST_QUESTION), at).any(|asks| asks.to == at + 1)
    }

    /// Whether what begins here is a statement of its own and not one more item of a list.
    fn states_something(&self, from: u32) -> bool {
        let mut related = false;
        for at in from..(from + 8).min(self.tokens.len() as u32) {
            let token = &self.tokens[at as usize];
            let first = at == from;
            let ends = matches!(
                token.kind,
                super::tokens::Kind::Mark(',' | '.' | '?' | '!' | ';' | '\n' | '(' | ')' | ':' | '~')
            );
            if ends || self.has(at, Role::Contrast) || !first && self.has(at, Role::Joiner) {
                return false;
            }
            if first && (self.has(at, Role::Negation) || self.has(at, Role::Never) || self.has(at, Role::Affirms)) {
                return true;
            }
            // "It isn't a pulled muscle, the doc says": whoever speaks begins anew.
            if at < from + 2 && (self.has(at, Role::Subject) || self.any(Role::NotOtherPerson, at, at + 1)) {
                return true;
            }
            related |= self.has(at, Role::Relative);
            if !related && self.has(at, Role::Verb) {
                return true;
            }
        }
        false
    }
}

/// The most tokens of an "I had to admit that".
const LONGEST_CLAIM: u32 = 12;

/// The most tokens of an opening of a question, up to its last word.
const LONGEST_QUESTION: u32 = 3;

/// How many quotations are told apart; who quotes more than that quotes noise.
const MOST_QUOTES: usize = 8;

/// A quotation of so few words is a name for something, and quotes nobody.
const SCARE_QUOTES: u32 = 4;

/// What hides the phrases inside it.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
enum Cover {
    /// Nothing.
    None,
    /// A region, shorter regions only: "lower back" is not also "back".
    Region,
    /// Everything shorter but what opens a question: "can you".
    Person,
    /// Everything shorter: a pseudo-negation, an exercise.
    All,
    /// Everything: what is inside an idiom is not meant.
    Idiom,
}

/// "Two years ago today": what stands after the "ago" of a "years ago", and belongs to it, says nothing of now.
fn forget_now(hits: &mut Vec<Hit>, lexicon: &Lexicon, tokens: usize) {
    let is = |hit: &Hit, role: Role| lexicon.meaning(hit.concept) == Meaning::Role(role);
    if !hits.iter().any(|hit| is(hit, Role::Ago)) {
        return;
    }
    let mut after = vec![false; tokens + 1];
    hits.iter().filter(|hit| is(hit, Role::Ago)).for_each(|ago| after[ago.to as usize] = true);
    let mut inside = vec![false; tokens];
    for past in hits.iter().filter(|hit| is(hit, Role::Past) && hit.to - hit.from > 2) {
        let last = past.to as usize - 1;
        inside[last] |= after[last];
    }
    hits.retain(|hit| !(is(hit, Role::NotPast) && inside[hit.from as usize]));
}

/// Takes away what stands inside an idiom, a longer region, an exercise.
fn hide(hits: &mut Vec<Hit>, lexicon: &Lexicon, tokens: usize) {
    let cover_of = |hit: &Hit| match lexicon.meaning(hit.concept) {
        Meaning::Role(Role::Idiom) => Cover::Idiom,
        Meaning::Role(Role::NotOtherPerson) => Cover::Person,
        Meaning::Region(_) => Cover::Region,
        _ if lexicon.hides[usize::from(hit.concept)] => Cover::All,
        _ => Cover::None,
    };
    // For each token, the longest hiding phrase that covers it: of regions, and of the others.
    let mut longest = vec![[(0, 0, Cover::None); 2]; tokens];
    for hit in hits.iter() {
        let cover = cover_of(hit);
        if cover == Cover::None {
            continue;
        }
        for place in &mut longest[hit.from as usize..hit.to as usize] {
            let place = &mut place[usize::from(cover != Cover::Region)];
            let longer = (hit.to - hit.from).cmp(&(place.1 - place.0));
            if longer.is_gt() || longer.is_eq() && cover > place.2 {
                *place = (hit.from, hit.to, cover);
            }
        }
    }
    hits.retain(|hit| {
        let meaning = lexicon.meaning(hit.concept);
        !longest[hit.from as usize].iter().any(|&(from, to, cover)| {
            let inside = from <= hit.from && hit.to <= to;
            let smaller = hit.to - hit.from < to - from;
            inside
                && match cover {
                    Cover::None => false,
                    Cover::Region => smaller && matches!(meaning, Meaning::Region(_)),
                    Cover::Person => smaller && !counts(meaning) && meaning != Meaning::Role(Role::QuestionOpener),
                    // "Couldn't" and "no pude" tell of then, whatever they deny.
                    Cover::All => smaller && !counts(meaning) && meaning != Meaning::Role(Role::PastTense),
                    // "Hip thrusts" says nothing of hips, and is an exercise all the same; "years back" is no back, and past.
                    Cover::Idiom if !smaller => {
                        let stays = matches!(meaning, Meaning::Exercise(_) | Meaning::Role(Role::Past | Role::Ago));
                        !stays && !counts(meaning) && cover_of(hit) != Cover::Idiom
                    }
                    Cover::Idiom => !counts(meaning),
                }
        })
    });
}

/// Whether it means what it means wherever it stands: a time, a number, a training session.
fn counts(meaning: Meaning) -> bool {
    use Meaning::{Moment, Number, Span, Weekday, Weight};
    matches!(meaning, Number(_) | Span(_) | Weekday(_) | Moment(..) | Weight(_))
        || matches!(meaning, Meaning::Role(Role::Plates | Role::Session))
}
