//! What a text says about something it names: the ConText model (Chapman 2001, Harkema 2009) on clauses.
//!
//! A modifier has a direction and a scope. "No" reaches forward to the end of its clause, "none" and "has gone" reach
//! back, "my buddy" reaches forward to the next "my", a question reaches over its clause.

use super::concept::Role;
use super::phrases::Hit;
use super::reading::Status;
use super::scene::Scene;

/// How many tokens a "no" reaches over without a list.
const REACH_OF_NO: u32 = 9;
/// How many it reaches over along a list: "no fever, chills, night sweats or weight loss".
const REACH_ALONG_LIST: u32 = 40;
/// How many tokens may stand between a thing and the "none" after it.
const REACH_BACK: u32 = 6;
/// How far back somebody else is remembered.
const REACH_OF_OTHERS: u32 = 30;

impl Scene<'_> {
    /// What the text says about the target between tokens `from` and `to`, whose core is `core`.
    pub(super) fn status(&self, core: &Hit, from: u32, to: u32) -> Status {
        if self.sentence(core.from).quoted {
            return Status::SomeoneElse;
        }
        if self.is_someone_elses(core, to) {
            return if self.is_asked(core, from) { Status::AskedAbout } else { Status::SomeoneElse };
        }
        match self.answered(core, to) {
            Some(true) => return Status::Present,
            Some(false) => return Status::Denied,
            None => {}
        }
        if self.is_denied_before(core, from, to) {
            Status::Denied
        } else if self.is_asked(core, from) {
            Status::AskedAbout
        } else if self.is_past(core, to) {
            Status::Past
        } else if self.is_denied_after(core, to) {
            Status::Denied
        } else {
            Status::Present
        }
    }

    /// Whether the thing is said of somebody else.
    pub(super) fn is_someone_elses(&self, core: &Hit, to: u32) -> bool {
        let sentence = self.sentence(core.from);
        let start = sentence.from.max(core.from.saturating_sub(REACH_OF_OTHERS));
        let Some(person) = self.role_in(Role::OtherPerson, start, core.from).next_back() else { return false };
        if person.to > core.from && person.from < core.from {
            return true;
        }
        let reclaimed = self.role_in(Role::Me, person.to, to).next().is_some();
        let turned = (self.clause_index(person.from)..=self.clause_index(core.from))
            .skip(1)
            .any(|clause| self.clauses[clause].contrast);
        !reclaimed && !turned
    }

    /// What the answer to the question says: "tingling? nope", "peeing normally? yes", "fever: no".
    fn answered(&self, core: &Hit, to: u32) -> Option<bool> {
        let sentence = self.sentence(core.from);
        let last = self.tokens.len() as u32;
        let asks = if sentence.asks {
            Some(sentence.to)
        } else {
            (to..(to + REACH_BACK).min(sentence.to)).find(|at| self.tokens[*at as usize].is(':')).map(|at| at + 1)
        };
        // A bullet or a quote mark may stand before the answer.
        let at = asks?;
        let at = (at..(at + 2).min(last)).find(|at| self.tokens[*at as usize].word != super::words::NONE)?;
        if self.has(at, Role::No) {
            return Some(false);
        }
        self.has(at, Role::Yes).then_some(true)
    }

    fn is_denied_before(&self, core: &Hit, from: u32, to: u32) -> bool {
        let clause = *self.clause(core.from);
        let start = clause.from.max(core.from.saturating_sub(REACH_ALONG_LIST));
        let own = |hit: &&Hit| hit.to <= core.from && !(hit.from >= from && hit.to <= to && hit.from > core.from);
        let sentence = *self.sentence(core.from);
        let plain = self.role_in(Role::Negation, start, core.from).rfind(own);
        let never = self.role_in(Role::Never, start, core.from).rfind(own);
        let never = never.filter(|hit| !self.any(Role::NeverBefore, hit.to, sentence.to.min(hit.to + 12)));
        let Some(no) = [plain, never].into_iter().flatten().max_by_key(|hit| hit.to) else { return false };
        core.from - no.to <= REACH_OF_NO || self.is_list(no.to, core.from)
    }

    fn is_list(&self, from: u32, to: u32) -> bool {
        (from..to).any(|at| {
            self.tokens[at as usize].is(',') || self.tokens[at as usize].is('/') || self.has(at, Role::Joiner)
        })
    }

    fn is_denied_after(&self, core: &Hit, to: u32) -> bool {
        let clause = *self.clause(core.from);
        let last = self.tokens.len() as u32;
        // "gone now" is gone; "gone, now it's back" is not.
        let back_again = |from: u32, to: u32| self.role_in(Role::NotPast, from, to).any(|hit| hit.from > from);
        let near = clause.to.min(to + REACH_BACK);
        // "getting better so all good" denies nothing.
        if self.role_in(Role::DenialAfter, to, near).any(|hit| !self.has(hit.from - 1, Role::Joiner)) {
            return true;
        }
        if let Some(gone) = self.role_in(Role::Gone, to, near).next() {
            return !back_again(gone.to, clause.to);
        }
        // "tingling yesterday, it's gone now": the next clause says so, at its beginning.
        let next = self.clause_index(core.from) + 1;
        let Some(next) = self.clauses.get(next) else { return false };
        let soon = next.from <= to + 2 * REACH_BACK;
        let gone = self.role_in(Role::Gone, next.from, (next.from + 4).min(last)).next();
        soon && gone.is_some_and(|gone| !back_again(gone.to, next.to))
    }

    /// Whether the thing is only asked about, or imagined.
    pub(super) fn is_asked(&self, core: &Hit, from: u32) -> bool {
        let clause = *self.clause(core.from);
        let start = clause.from.max(core.from.saturating_sub(2 * REACH_OF_NO));
        let before = self.role_in(Role::Asks, start, core.from.max(from + 1)).any(|hit| hit.from < core.from);
        let sentence = *self.sentence(core.from);
        let opened = sentence.asks
            && (self.opens_question(clause.from) || self.opens_question(sentence.from))
            && !self.any(Role::Me, sentence.from.max(core.from.saturating_sub(40)), sentence.to.min(core.to + 40));
        before || opened || self.any(Role::AsksAfter, core.to, clause.to.min(core.to + REACH_BACK + 2))
    }

    fn opens_question(&self, at: u32) -> bool {
        let first = (at..at + 2).find(|at| !self.has(*at, Role::Joiner)).unwrap_or(at);
        self.any(Role::QuestionOpener, first, first + 1)
    }

    fn is_past(&self, core: &Hit, to: u32) -> bool {
        let clause = *self.clause(core.from);
        let (start, end) = (clause.from.max(core.from.saturating_sub(25)), clause.to.min(to + 25));
        self.any(Role::Past, start, end) && !self.any(Role::NotPast, start, end)
    }
}
