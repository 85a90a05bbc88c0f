//! Whose it is: the writer's, or somebody else's.

use super::concept::{Meaning, Role};
use super::context::REACH_OF_OTHERS;
use super::phrases::Hit;
use super::scene::{Scene, Sentence};
use super::tokens::Kind;

/// How far a "his" or "my" may stand from what hurts.
const REACH_OF_PLACE: u32 = 3;
/// Over how many sentences somebody else's story is followed.
const MOST_SENTENCES: usize = 4;
/// So few tokens, the full stop included, are no sentence of their own.
const FRAGMENT: u32 = 6;

impl Scene<'_> {
    /// Whether the thing is said of somebody else.
    pub(super) fn is_someone_elses(&self, core: &Hit, to: u32) -> bool {
        if self.is_theirs(core, to) {
            return true;
        }
        let sentence = self.sentence(core.from);
        let start = sentence.from.max(core.from.saturating_sub(REACH_OF_OTHERS));
        // "Pregnant friend": the person may begin with the thing.
        let person = self
            .role_in(Role::OtherPerson, start, core.from + 1)
            .rfind(|person| person.from < core.from || person.to > core.to);
        let Some(person) = person else {
            return self.goes_on_about_others(sentence) || self.is_told_on(core, to) || self.is_revealed(core);
        };
        if person.to > core.from {
            return true;
        }
        let reclaimed = self.writer_in(person.to, to).next().is_some();
        let turned =
            (self.clause_index(person.from)..=self.clause_index(core.from)).skip(1).any(|clause| self.turns(clause));
        !reclaimed && !turned
    }

    /// Where the writer is named: not by the "my" of "my wife", nor the "own" of "his own".
    pub(super) fn writer_in(&self, from: u32, to: u32) -> impl Iterator<Item = &Hit> {
        self.role_in(Role::Me, from, to).filter(|hit| !self.has(hit.from, Role::OtherPerson))
    }

    /// Whether a clause begins with a "but"; the "just" of "it just folds" and a "because" turn nothing.
    pub(super) fn turns(&self, clause: usize) -> bool {
        let first = self.clauses[clause].from;
        self.clauses[clause].contrast && !self.has(first, Role::Affirms) && !self.has(first, Role::Because)
    }

    /// "The numb patch on his leg": the place is somebody else's.
    fn is_theirs(&self, core: &Hit, to: u32) -> bool {
        let end = self.clause(core.from).to.max(to).min(to + REACH_OF_PLACE);
        self.any(Role::Theirs, core.from, end)
            && self.writer_in(core.from.saturating_sub(REACH_OF_PLACE), end).next().is_none()
    }

    /// "She woke with half her mouth hanging. Stroke.": a word or two after a sentence about somebody else.
    fn goes_on_about_others(&self, sentence: &Sentence) -> bool {
        let Some(at) = sentence.from.checked_sub(1) else { return false };
        let before = *self.sentence(at);
        let start = before.from.max(before.to.saturating_sub(REACH_OF_OTHERS));
        sentence.to - sentence.from <= FRAGMENT
            && !sentence.asks
            && !self.any(Role::NotPast, sentence.from, sentence.to)
            && self.any(Role::OtherPerson, start, before.to)
            && self.writer_in(start, before.to).next().is_none()
            && !self.any(Role::Me, sentence.from, sentence.to)
            && self.hits_in(start, before.to).iter().any(|hit| {
                let pain = self.lexicon.meaning(hit.concept) == Meaning::Role(Role::Pain);
                pain || self.lexicon.ails[usize::from(hit.concept)]
            })
    }

    /// "Le detectaron un tumor a mi tía. Perdió diez kilos": the verb needs no "she", and nothing near is the writer's.
    fn is_told_on(&self, core: &Hit, to: u32) -> bool {
        let clause = *self.clause(core.from);
        let here = clause.sentence as usize;
        let sentence = self.sentences[here];
        let start = sentence.from.max(core.from.saturating_sub(REACH_OF_OTHERS));
        let end = clause.to.min(to + REACH_OF_PLACE);
        if sentence.asks || !self.any(Role::GoesOn, start, end) || self.any(Role::Me, start, end) {
            return false;
        }
        for before in self.sentences[here.saturating_sub(MOST_SENTENCES)..here].iter().rev() {
            let start = before.from.max(before.to.saturating_sub(REACH_OF_OTHERS));
            if let Some(person) = self.role_in(Role::OtherPerson, start, before.to).next_back() {
                return self.writer_in(person.to, before.to).next().is_none();
            }
            if self.any(Role::Me, start, before.to) {
                return false;
            }
        }
        false
    }

    /// "No sentía al limpiarse. Es mi cuñado.": who it is comes last, and nothing so far was the writer's.
    fn is_revealed(&self, core: &Hit) -> bool {
        let here = self.clause(core.from).sentence as usize;
        let end = self.sentences.len().min(here + MOST_SENTENCES);
        for sentence in &self.sentences[here..end] {
            let to = sentence.to.min(sentence.from + REACH_OF_OTHERS);
            let revealed = |reveals: &Hit| self.role_in(Role::OtherPerson, reveals.to, reveals.to + 1).next();
            if let Some(person) = self.role_in(Role::Reveals, sentence.from, to).find_map(revealed) {
                let ends = self.has(person.to, Role::Joiner)
                    || self.tokens.get(person.to as usize).is_none_or(|next| matches!(next.kind, Kind::Mark(_)));
                return ends && person.from > core.to;
            }
            if self.any(Role::Me, sentence.from, to) {
                return false;
            }
        }
        false
    }

    /// Whether a "nothing like that here" denies what was told of somebody else.
    pub(super) fn is_told_of_others(&self, core: &Hit, to: u32) -> bool {
        self.is_someone_elses(core, to) && self.is_denied_by_reference(core, to)
    }
}
