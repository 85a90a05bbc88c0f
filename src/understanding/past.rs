//! Long ago, and over: what was so once.

use super::concept::{Meaning, Role};
use super::context::{LONGEST_NO, REACH_BACK, REACH_OF_OTHERS};
use super::phrases::Hit;
use super::reading::Status;
use super::scene::{Clause, Scene};

/// How far after the thing a recovery may be told.
const REACH_OF_RECOVERY: u32 = 20;
/// From here on a number is a year.
const A_YEAR: f32 = 1900.0;
/// Shorter spans than these are months, weeks and days.
pub(super) const HOURS_OF_A_YEAR: f32 = 360.0 * 24.0;
/// So few tokens without a verb only go on with what was said.
const FRAGMENT: u32 = 10;
/// How many clauses back a "years ago" is remembered.
const MOST_CLAUSES: usize = 6;

impl Scene<'_> {
    /// Whether what looks like a denial says only that it is over: "an infection, cleared up last week", "all clear since 2019".
    pub(super) fn is_only_over(&self, core: &Hit, from: u32, to: u32) -> bool {
        let near = self.clause(core.from).to.min(to + REACH_BACK);
        let (gone, well) = (self.any(Role::Gone, to, near), self.any(Role::DenialAfter, to, near));
        // "Had cancer at 23, all clear since": the date says that it was there.
        let start = self.clause(core.from).from.max(core.from.saturating_sub(REACH_BACK));
        let dated = || self.any(Role::Past, start, near) || self.any(Role::Since, to, near + 2);
        let once = || (gone || well) && dated() && !self.is_denied_by_reference(core, to);
        let gone = gone && !well;
        (gone || once()) && !self.is_denied_before(core, from, to) && self.answered(core, to).is_none()
    }

    /// "Passed out yesterday, fine now": a day of these weeks says that it was there, and what follows only that it is over.
    pub(super) fn is_only_over_by_now(&self, core: &Hit, from: u32, to: u32) -> bool {
        let sentence = self.sentence(core.from);
        let start = sentence.from.max(core.from.saturating_sub(REACH_OF_RECOVERY));
        let day = self.hits_in(start, sentence.to.min(to + REACH_BACK)).iter().any(|hit| self.is_day(hit));
        day && !self.is_retracted(core)
            && !self.is_denied_before(core, from, to)
            && !self.is_denied_by_reference(core, to)
            && self.answered(core, to).is_none()
    }

    /// Whether it is told of a time long ago, and of no time since.
    pub(super) fn is_past(&self, core: &Hit, to: u32) -> bool {
        let clause = *self.clause(core.from);
        let (start, end) = (clause.from.max(core.from.saturating_sub(25)), clause.to.min(to + 25));
        // "In 2019 my leg still went numb".
        let then = |now: &Hit| {
            let told = self.any(Role::PastTense, now.to, now.to + 3) && !self.any(Role::PresentTense, start, end);
            told && self.role_in(Role::Past, start, now.from).any(|past| self.ends_in_year(past))
        };
        let still = || self.role_in(Role::NotPast, start, end).any(|now| !self.is_well_since(now, start) && !then(now));
        // "I take prednisone, for a year": in the present tense and no other, it goes on.
        let goes_on = || self.any(Role::PresentTense, start, end) && !self.any(Role::PastTense, start, end);
        if self.any(Role::Past, start, end) && !still() && !goes_on() {
            return true;
        }
        // "My record is short: chest pain in 2013".
        if self.role_in(Role::Past, core.to, end.min(to + 2)).any(|past| self.ends_in_year(past)) && !still() {
            return true;
        }
        self.is_told_of_then(core, (start, end))
    }

    /// The status of what is told about the session. Sessions are told in the past tense, and what made one special is
    /// often told with a "never" or a "first": "after my first time doing sumo", "which I never did before", "same weights as
    /// always, I changed nothing".
    pub(super) fn status_of_session(
        &self,
        core: &Hit,
        (from, to): (u32, u32),
        (status, usual): (Status, bool),
    ) -> Status {
        let clause = self.clause(core.from);
        // "The same weights for the last year": what is as ever has been so for long.
        let elsewhere = |hit: &Hit| !usual && (hit.to + 2 <= from || to <= hit.from);
        match status {
            Status::Denied if !self.is_denied_at_once(core) => Status::Present,
            Status::Past => {
                let (start, end) = (clause.from.max(core.from.saturating_sub(25)), clause.to.min(to + 25));
                let past =
                    self.role_in(Role::Past, start, end).any(elsewhere) || self.is_told_of_then(core, (from, to));
                if past { Status::Past } else { Status::Present }
            }
            other => other,
        }
    }

    /// Whether a year or an "ago" in its clause, or what was told before, puts it long ago.
    pub(super) fn is_dated_long_ago(&self, core: &Hit) -> bool {
        let clause = *self.clause(core.from);
        let (start, end) = (clause.from.max(core.from.saturating_sub(25)), clause.to.min(core.to + 25));
        let dated = |past: &Hit| self.names_year(past);
        self.role_in(Role::Past, start, end).any(dated) || self.is_told_of_then(core, (start, end))
    }

    /// Whether the last word of it is a year.
    pub(super) fn ends_in_year(&self, past: &Hit) -> bool {
        self.is_year(past.to - 1)
    }

    /// Whether a year or an "ago" is in it.
    pub(super) fn names_year(&self, past: &Hit) -> bool {
        (past.from..past.to).any(|at| self.has(at, Role::Ago) || self.is_year(at))
    }

    fn is_year(&self, at: u32) -> bool {
        self.tokens[at as usize].number().is_some_and(|number| number > A_YEAR)
    }

    /// The "now" of "all good now" says that it is over.
    fn is_well_since(&self, now: &Hit, start: u32) -> bool {
        let start = start.max(now.from.saturating_sub(LONGEST_NO));
        let well = |hit: &Hit| {
            matches!(self.lexicon.meaning(hit.concept), Meaning::Role(Role::DenialAfter | Role::Gone | Role::Fine))
        };
        self.hits_in(start, now.from).iter().any(|hit| well(hit) && hit.to == now.from)
            || self.hits_in(now.to, now.to + 2).iter().any(well)
    }

    /// Whether the clause goes on telling of a time that another clause or an earlier sentence put long ago: "back in 2018 I
    /// had a bad disc and was numb down there". Only what is told in the past tense is.
    pub(super) fn is_told_of_then(&self, core: &Hit, (start, end): (u32, u32)) -> bool {
        let clause = *self.clause(core.from);
        // "Guillain Barré in 2013, both legs numb, full recovery": no verb, and it got well.
        let healed = || {
            let sentence = self.sentence(core.from);
            let after = sentence.to.min(core.to + REACH_OF_RECOVERY);
            let dated = self.any(Role::Past, sentence.from.max(core.from.saturating_sub(REACH_OF_RECOVERY)), core.from);
            dated && !self.any(Role::Verb, start, end) && self.any(Role::Gone, core.to, after)
        };
        // "In 2016 I missed the nationals because of chest pain": says nothing of its own.
        let fragment = || {
            let joined = self.has(clause.from, Role::Joiner) || self.has(clause.from, Role::Because);
            joined && clause.to - clause.from <= FRAGMENT && !self.any(Role::Verb, clause.from, clause.to)
        };
        if self.is_of_now(start, end) || !self.any(Role::PastTense, start, end) && !healed() && !fragment() {
            return false;
        }
        let here = self.clause_index(core.from);
        let sentence = self.clauses[here].sentence;
        let of_sentence = |clause: &&Clause| clause.sentence == sentence;
        let long_ago = |clause: &Clause| self.any(Role::Past, clause.from, clause.to.min(clause.from + 40));
        for index in (here.saturating_sub(MOST_CLAUSES)..here).rev() {
            let clause = self.clauses[index];
            let later = self.clauses[index + 1];
            if later.contrast && !self.has(later.from, Role::Because) || clause.sentence != sentence {
                break;
            }
            // "I'm 55 and lifting after a stent in 2020 (had crushing chest pain)": the bracket goes on with what stands last.
            let bracket = self.tokens[later.from as usize].is('(')
                && self.any(Role::Past, clause.to.saturating_sub(3), clause.to);
            if !bracket && self.is_of_now(clause.from, clause.to.min(clause.from + 40)) {
                return false;
            }
            if long_ago(&clause) {
                let told = self.any(Role::PastTense, clause.from, clause.to.min(clause.from + 40));
                return (told || !fragment()) && !self.has_moved_on(&clause, self.clauses[here].to.min(core.to));
            }
        }
        // "Till I was eleven" turns nothing.
        let turns = |next: &&Clause| next.contrast && !self.has(next.from, Role::Until);
        let now = |next: &Clause| self.any(Role::NotPast, next.from, next.to.min(next.from + 40));
        let next = self.clauses.get(here + 1).filter(of_sentence).filter(|next| !turns(next) && !now(next));
        // "Had a fever, that was the flu, long gone."
        let then = self.clauses.get(here + 2).filter(of_sentence).filter(|then| !turns(then) && !now(then));
        let then = then.filter(|_| next.is_some_and(|next| self.any(Role::PastTense, next.from, next.to)));
        let after = next.into_iter().chain(then).any(long_ago);
        after || self.sentences[sentence as usize].back_then
    }

    /// "Gave birth two months ago, went back to the gym and woke up with a fat calf": months ago only at the beginning.
    fn has_moved_on(&self, dated: &Clause, to: u32) -> bool {
        let months = |past: &Hit| {
            let mut within = self.hits_in(past.from, past.to).iter();
            within
                .any(|hit| matches!(self.lexicon.meaning(hit.concept), Meaning::Span(hours) if hours < HOURS_OF_A_YEAR))
        };
        let end = dated.to.min(dated.from + 40);
        self.role_in(Role::Past, dated.from, end).all(months)
            && self.any(Role::MovesOn, dated.to.max(to.saturating_sub(REACH_OF_OTHERS)), to)
    }

    /// Old trouble that has not changed: "leaked a bit since my second, same as ever".
    pub(super) fn is_old(&self, core: &Hit, to: u32) -> bool {
        let sentence = self.clause(core.from).sentence as usize;
        let here = self.sentences[sentence];
        let next = self.sentences[(sentence + 1).min(self.sentences.len() - 1)];
        let start = here.from.max(core.from.saturating_sub(25));
        let end = here.to.max(next.to.min(next.from + REACH_BACK + 2)).min(to + 30);
        // "Always have.", and not "Grip's the same as ever" of the next sentence.
        if self.any(Role::AlwaysSo, start, here.to.min(to + 30).max(next.to.min(next.from + 3).min(to + 30))) {
            return true;
        }
        self.any(Role::Unchanged, to, end) && self.any(Role::Past, start, here.to.min(to + 25))
    }
}
