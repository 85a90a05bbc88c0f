//! Whose it is: the writer's, or somebody else's.

use super::concept::{Meaning, Role};
use super::context::REACH_OF_OTHERS;
use super::phrases::Hit;
use super::scene::{Scene, Sentence};

/// How far a "his" or "my" may stand from what hurts.
const REACH_OF_PLACE: u32 = 3;
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
            return self.goes_on_about_others(sentence);
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

    /// Whether a clause begins with a "but"; the "just" of "it just folds" turns nothing.
    pub(super) fn turns(&self, clause: usize) -> bool {
        self.clauses[clause].contrast && !self.has(self.clauses[clause].from, Role::Affirms)
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
            && self.any(Role::OtherPerson, start, before.to)
            && self.writer_in(start, before.to).next().is_none()
            && !self.any(Role::Me, sentence.from, sentence.to)
            && self.hits_in(start, before.to).iter().any(|hit| {
                let pain = self.lexicon.meaning(hit.concept) == Meaning::Role(Role::Pain);
                pain || self.lexicon.ails[usize::from(hit.concept)]
            })
    }

    /// Whether a "nothing like that here" denies what was told of somebody else.
    pub(super) fn is_told_of_others(&self, core: &Hit, to: u32) -> bool {
        self.is_someone_elses(core, to) && self.is_denied_by_reference(core, to)
    }
}
