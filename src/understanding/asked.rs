//! Asked about, imagined, warned of, quoted: what is named and not said to be so.

use super::concept::Role;
use super::context::{REACH_BACK, REACH_OF_NO, REACH_OF_OTHERS, SHORT_QUESTION};
use super::phrases::Hit;
use super::reading::Status;
use super::scene::{Scene, Sentence};
use super::tokens::Kind;

/// The most tokens of an "if" and the word between it and the thing.
const LONGEST_IF: u32 = 7;
/// How many alternatives of one condition are followed.
const MOST_ALTERNATIVES: usize = 3;
/// How far from a thing or a "since" the day may stand.
const LATELY: u32 = 6;
/// How far from a thing a ": call 112" may stand.
const REACH_OF_DIRECTIVE: u32 = 10;

impl Scene<'_> {
    /// Whether what a "none of that" denies was named as something to look out for: "if it goes numb, go in".
    pub(super) fn is_warned_of(&self, core: &Hit, (from, to): (u32, u32)) -> bool {
        (self.is_quoted(core) == Some(Status::AskedAbout) || self.is_asked(core, from))
            && self.is_denied_by_reference(core, to)
    }

    /// Whether it stands in quotation marks, and beside them who said it. What is quoted with an "I" is of that person.
    pub(super) fn is_quoted(&self, core: &Hit) -> Option<Status> {
        let (first, last) = self.quote_of(core)?;
        let opens = self.sentence(first).from;
        let start = opens.max(first.saturating_sub(REACH_BACK + 4));
        // "I told my wife "I can't feel my crotch"", ""I can't pee" is what I said".
        if self.any(Role::Tells, start, first) || self.any(Role::Tells, last, last + 2) {
            return None;
        }
        let speaks =
            |from: u32, to: u32| self.any(Role::OtherPerson, from, to) || self.any(Role::NotOtherPerson, from, to);
        // "The leaflet says: "sudden chest pain: call 999".": a warning.
        let warns = self.any(Role::Asks, first.saturating_sub(REACH_BACK), first)
            || self.any(Role::Asks, last, last + REACH_BACK + 4) && !self.any(Role::Me, first, last)
            || self.any(Role::Directive, first, last) && !self.any(Role::Me, first, last);
        if warns {
            return Some(Status::AskedAbout);
        }
        let others = speaks(start, first) || speaks(last, last + REACH_BACK + 4);
        // "…" - that comment gave me chills: whoever begins with an "I" in quotation marks, and says no "I" beside it, quotes
        // somebody else. After words of one's own it may be oneself: told the nurse "I can't feel my legs".
        let beside = |from: u32, to: u32| self.writer_in(from, to).next().is_some();
        // ""I can't pee" is what I told the nurse".
        let after = self.clause(last).to.min(last + REACH_BACK);
        let tells =
            beside(start, first) || beside(last, after) || self.any(Role::PastTense, opens, first.min(opens + 2));
        let nobody = first == start && !beside(last, last + 2) || !tells && self.any(Role::Me, first, last);
        if !others && !nobody {
            return None;
        }
        if self.any(Role::Me, first, last) {
            return Some(Status::SomeoneElse);
        }
        self.any(Role::Asks, first, last).then_some(Status::AskedAbout)
    }

    /// Whether the thing is only asked about, or imagined.
    pub(super) fn is_asked(&self, core: &Hit, from: u32) -> bool {
        let clause = *self.clause(core.from);
        let start = clause.from.max(core.from.saturating_sub(2 * REACH_OF_NO));
        // The "any" of "it's not like I don't have any tingling" asks nothing.
        let around = |hit: &Hit| hit.from == core.from && hit.to > core.to;
        let asks = |hit: &Hit| {
            (hit.from < core.from || around(hit))
                && !self.has(hit.from, Role::NotNegation)
                && !self.is_answered_there(hit.to, core)
        };
        let before = self.role_in(Role::Asks, start, core.from.max(from + 1)).any(asks);
        let sentence = *self.sentence(core.from);
        // "Nobody told me: can you lift while pregnant?"
        let colon = (sentence.from.max(core.from.saturating_sub(40))..core.from).rev();
        let colon = colon.into_iter().find(|at| self.tokens[*at as usize].is(':')).map(|at| at + 1);
        let starts = [Some(clause.from), colon, Some(sentence.from)].into_iter().flatten();
        let opened = sentence.asks
            && starts.into_iter().any(|from| {
                let said = from.max(core.from.saturating_sub(40));
                self.opens_question(from) && !self.any(Role::Me, said, sentence.to.min(core.to + 40))
            });
        // "Is it bad if I can't feel my crotch since Tuesday?", "should I worry that I wet the bed last night": it happened.
        if (before || opened) && self.is_dated_own(core, start, &sentence) {
            return false;
        }
        before
            || opened
            || self.is_asked_without_mark(core, &sentence)
            || self.is_imagined(from, clause.from)
            || self.is_supposed(core, &sentence)
            || self.is_alternative(core)
            || !sentence.asks && self.is_directed(core, start, &sentence)
            || self.is_asked_along(core, &sentence)
            || self.any(Role::AsksAfter, core.to, clause.to.min(core.to + REACH_BACK + 2))
    }

    /// Whether a "since" or a day of these weeks after it, and the writer before it, say that it is so.
    fn is_dated_own(&self, core: &Hit, start: u32, sentence: &Sentence) -> bool {
        let end = sentence.to.min(core.to + REACH_OF_NO);
        let since = self.role_in(Role::Since, core.to, end).next().map(|hit| hit.to);
        let day = |from: u32, to: u32| self.hits_in(from, to).iter().any(|hit| self.is_day(hit));
        let lately = !self.any(Role::If, start, core.from) && day(core.to, end.min(core.to + LATELY));
        // "Why are both my legs numb since the squats".
        let trained = |from: u32, to: u32| self.hits_in(from, to).iter().any(|hit| self.is_training(hit));
        let dated = lately || since.is_some_and(|since| day(since, since + LATELY) || trained(since, since + LATELY));
        dated && self.writer_in(start, core.to).next().is_some()
    }

    /// "Everybody asks about bladder stuff, so: I can pee": after a colon the writer speaks.
    fn is_answered_there(&self, from: u32, core: &Hit) -> bool {
        let colon = (from..core.from).find(|at| self.tokens[*at as usize].is(':'));
        colon.is_some_and(|colon| self.any(Role::Me, colon, core.from + 1))
    }

    /// "Numb groin: call 112", "any fever and you should be seen": a warning, unless the writer is in it.
    fn is_directed(&self, core: &Hit, start: u32, sentence: &Sentence) -> bool {
        let end = sentence.to.min(core.to + REACH_OF_DIRECTIVE);
        let own = self.any(Role::Me, start, end);
        let end = if own { end.min(self.clause(core.from).to) } else { end };
        self.any(Role::Directive, core.to, end)
    }

    /// "can you deadlift while pregnant": words that open a question, no mark, and neither a writer nor a day in it.
    fn is_asked_without_mark(&self, core: &Hit, sentence: &Sentence) -> bool {
        if sentence.asks || core.from - sentence.from > REACH_OF_OTHERS {
            return false;
        }
        let start = (sentence.from..sentence.from + 2).find(|at| !self.has(*at, Role::Joiner)).unwrap_or(sentence.from);
        let end = sentence.to.min(core.to + REACH_OF_OTHERS);
        self.has(start, Role::Interrogative)
            && !self.any(Role::Me, sentence.from, end)
            && !self.any(Role::Since, core.to, end)
            && !self.hits_in(core.to, end).iter().any(|hit| self.is_day(hit))
    }

    /// "What if I get up tomorrow and can't feel my legs": as far as the sentence goes, or a "but".
    fn is_supposed(&self, core: &Hit, sentence: &Sentence) -> bool {
        let start = sentence.from.max(core.from.saturating_sub(REACH_OF_OTHERS));
        let supposes = self.role_in(Role::Supposes, start, core.from).next_back();
        supposes.is_some_and(|supposes| {
            let clauses = self.clause_index(supposes.from) + 1..=self.clause_index(core.from);
            !clauses.into_iter().any(|clause| self.turns(clause))
        })
    }

    /// "If my foot drops": the condition. "If I sit, my foot goes numb" says what comes of it.
    fn is_imagined(&self, from: u32, start: u32) -> bool {
        let start = start.max(from.saturating_sub(LONGEST_IF));
        self.role_in(Role::If, start, from)
            .any(|condition| condition.from < from && condition.to <= from + 1 && from <= condition.to + 1)
    }

    /// "If I go numb or I wet myself, I'm off to hospital": an "or" goes on with the condition, if that was a sign too.
    fn is_alternative(&self, core: &Hit) -> bool {
        let here = self.clause_index(core.from);
        let first = here.saturating_sub(MOST_ALTERNATIVES);
        for index in (first + 1..=here).rev() {
            let (clause, before) = (self.clauses[index], self.clauses[index - 1]);
            if before.sentence != clause.sentence || !self.any(Role::Or, clause.from, clause.from + 2) {
                return false;
            }
            let start = before.from.max(before.to.saturating_sub(REACH_OF_OTHERS));
            let sign = |hit: &Hit| self.lexicon.signs[usize::from(hit.concept)];
            // "Could it be", "should I" ask.
            let mut conditions = self
                .role_in(Role::If, start, before.to)
                .filter(|condition| !self.any(Role::QuestionOpener, condition.from, condition.from + 1));
            if conditions.any(|condition| self.hits_in(condition.from + 1, condition.to + 2).iter().any(sign)) {
                return true;
            }
        }
        false
    }

    /// "What should I look out for, numb legs? weak foot?": the items of a question, and bare questions after it.
    fn is_asked_along(&self, core: &Hit, sentence: &Sentence) -> bool {
        if !sentence.asks || core.from - sentence.from > REACH_OF_OTHERS {
            return false;
        }
        let claimed = |from: u32, to: u32| self.any(Role::Me, from, to) || self.any(Role::PresentTense, from, to);
        // "And chest pain?"
        let short = sentence.to - sentence.from <= SHORT_QUESTION && !claimed(sentence.from, sentence.to);
        if short && (sentence.from..sentence.from + 2).any(|at| self.has(at, Role::Joiner)) {
            return true;
        }
        if let Some(asks) = self.role_in(Role::Asks, sentence.from, core.from).next_back() {
            return !claimed(asks.to, core.to);
        }
        let Some(at) = sentence.from.checked_sub(1) else { return false };
        let before = *self.sentence(at);
        short && before.asks && self.any(Role::Asks, before.from, before.to)
    }

    fn opens_question(&self, at: u32) -> bool {
        let skipped = |at: u32| {
            self.has(at, Role::Joiner) || self.tokens.get(at as usize).is_some_and(|t| matches!(t.kind, Kind::Mark(_)))
        };
        let first = (at..at + 3).find(|at| !skipped(*at)).unwrap_or(at);
        self.any(Role::QuestionOpener, first, first + 1)
    }
}
