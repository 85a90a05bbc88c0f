//! What a text says about something it names: the ConText model (Chapman 2001, Harkema 2009) on clauses.
//!
//! A modifier has a direction and a scope. "No" reaches forward to the end of its clause, "none" and "has gone" reach
//! back, "my buddy" reaches forward to the next "my", a question reaches over its clause.

use super::concept::{Meaning, Role};
use super::phrases::Hit;
use super::reading::Status;
use super::scene::{Clause, Scene, Sentence};
use super::tokens::Kind;

/// How many tokens a "no" reaches over without a list.
const REACH_OF_NO: u32 = 9;
/// How many it reaches over along a list: "no fever, chills, night sweats or weight loss".
const REACH_ALONG_LIST: u32 = 40;
/// How many tokens may stand between a thing and the "none" after it.
const REACH_BACK: u32 = 6;
/// How far back somebody else is remembered.
const REACH_OF_OTHERS: u32 = 30;
/// How far into the next sentence a "none of that" may stand.
const REACH_OF_REFERENCE: u32 = 8;
/// How far a "his" or "my" may stand from what hurts.
const REACH_OF_PLACE: u32 = 3;
/// So few tokens, the full stop included, are no sentence of their own.
const FRAGMENT: u32 = 6;
/// How many bare questions one answer is taken for.
const MOST_QUESTIONS: usize = 6;
/// A question of so few tokens may go on with the one before.
const SHORT_QUESTION: u32 = 6;
/// The most tokens of an "if" and the word between it and the thing.
const LONGEST_IF: u32 = 7;
/// How far from a thing a ": call 112" may stand.
const REACH_OF_DIRECTIVE: u32 = 10;
/// How many clauses back a "years ago" is remembered.
const MOST_CLAUSES: usize = 6;
/// The most tokens of a "no".
const LONGEST_NO: u32 = 6;

impl Scene<'_> {
    /// What the text says about the target between tokens `from` and `to`, whose core is `core`.
    pub(super) fn status(&self, core: &Hit, from: u32, to: u32) -> Status {
        if self.sentence(core.from).quoted {
            return Status::SomeoneElse;
        }
        if self.is_denied_by_reference(core, to) {
            // "Used to get it every winter, haven't had it in ages": it was there once.
            let once = self.is_past(core, to) && !self.is_asked(core, from) && !self.is_someone_elses(core, to);
            return if once { Status::Past } else { Status::Denied };
        }
        if let Some(status) = self.is_quoted(core) {
            return status;
        }
        if self.is_someone_elses(core, to) {
            return if self.is_asked(core, from) { Status::AskedAbout } else { Status::SomeoneElse };
        }
        match self.answered(core, to) {
            Some(true) => return Status::Present,
            Some(false) => return Status::Denied,
            None => {}
        }
        if self.is_denied_before(core, from, to) || self.is_denied_at_the_end(to) && !self.is_past(core, to) {
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
        // The "own" of "his own" is his.
        let mine = |hit: &&Hit| !self.has(hit.from, Role::OtherPerson);
        let reclaimed = self.role_in(Role::Me, person.to, to).any(|hit| mine(&hit));
        let turned =
            (self.clause_index(person.from)..=self.clause_index(core.from)).skip(1).any(|clause| self.turns(clause));
        !reclaimed && !turned
    }

    /// Whether a clause begins with a "but"; the "just" of "it just folds" turns nothing.
    fn turns(&self, clause: usize) -> bool {
        self.clauses[clause].contrast && !self.has(self.clauses[clause].from, Role::Affirms)
    }

    /// "The numb patch on his leg": the place is somebody else's.
    fn is_theirs(&self, core: &Hit, to: u32) -> bool {
        let end = self.clause(core.from).to.max(to).min(to + REACH_OF_PLACE);
        self.any(Role::Theirs, core.from, end) && !self.any(Role::Me, core.from.saturating_sub(REACH_OF_PLACE), end)
    }

    /// "She woke with half her mouth hanging. Stroke.": a word or two after a sentence about somebody else.
    fn goes_on_about_others(&self, sentence: &Sentence) -> bool {
        let Some(at) = sentence.from.checked_sub(1) else { return false };
        let before = *self.sentence(at);
        let start = before.from.max(before.to.saturating_sub(REACH_OF_OTHERS));
        sentence.to - sentence.from <= FRAGMENT
            && !sentence.asks
            && self.any(Role::OtherPerson, start, before.to)
            && !self.role_in(Role::Me, start, before.to).any(|hit| !self.has(hit.from, Role::OtherPerson))
            && !self.any(Role::Me, sentence.from, sentence.to)
            && self.hits_in(start, before.to).iter().any(|hit| {
                let pain = self.lexicon.meaning(hit.concept) == Meaning::Role(Role::Pain);
                pain || self.lexicon.ails[usize::from(hit.concept)]
            })
    }

    /// What the answer to the question says: "tingling? nope", "peeing normally? yes", "fever: no".
    fn answered(&self, core: &Hit, to: u32) -> Option<bool> {
        let sentence = self.sentence(core.from);
        let last = self.tokens.len() as u32;
        let asks = if sentence.asks {
            Some(self.end_of_questions(core.from))
        } else {
            let leads = |at: &u32| self.tokens[*at as usize].is(':') || self.is_dash(*at);
            (to..(to + REACH_BACK).min(sentence.to)).find(leads).map(|at| at + 1)
        };
        // A bullet or a quote mark may stand before the answer.
        let at = asks?;
        let at = (at..(at + 2).min(last)).find(|at| self.tokens[*at as usize].word != super::words::NONE)?;
        // "leaked a bit?? never happened before" is no answer.
        let unlike =
            self.role_in(Role::Never, at, at + 1).any(|never| self.any(Role::NeverBefore, never.to, never.to + 3));
        if unlike {
            return None;
        }
        if self.has(at, Role::No) {
            return Some(false);
        }
        self.has(at, Role::Yes).then_some(true)
    }

    /// "Dizzy? fainted? out of breath? no": where the bare questions after a question end.
    fn end_of_questions(&self, at: u32) -> u32 {
        let mut sentence = self.clause(at).sentence as usize;
        let bare = |next: &Sentence| next.asks && next.to - next.from <= SHORT_QUESTION;
        for _ in 0..MOST_QUESTIONS {
            match self.sentences.get(sentence + 1) {
                Some(next) if bare(next) => sentence += 1,
                _ => break,
            }
        }
        self.sentences[sentence].to
    }

    /// "numbness, no", "tingling no, weakness no": a "no" that ends what it stands in.
    fn is_denied_at_the_end(&self, to: u32) -> bool {
        let last = self.tokens.len() as u32;
        let stops = |at: u32| {
            at >= last
                || matches!(self.tokens[at as usize].kind, Kind::Mark(',' | '.' | ';' | '!' | ')' | '\n' | '~'))
                || self.has(at, Role::Contrast)
        };
        let limit = (to + REACH_BACK - 1).min(last);
        for at in to..limit {
            if at > to && stops(at - 1) && !self.tokens[at as usize - 1].is(',') {
                return false;
            }
            let no = self.role_in(Role::No, at, at + 1).map(|hit| hit.to).max();
            if no.is_some_and(stops) {
                // "yes or no": the "no" is none.
                return at == to || !self.has(at - 1, Role::Joiner);
            }
            let goes_on = self.tokens[at as usize].is(',') || !matches!(self.tokens[at as usize].kind, Kind::Mark(_));
            if !goes_on || self.has(at, Role::Joiner) || self.has(at, Role::Verb) || self.has(at, Role::Contrast) {
                return false;
            }
        }
        false
    }

    /// "They ask about fever and numbness. I have none of that.", "numb groin, weak legs... haven't got any of it".
    fn is_denied_by_reference(&self, core: &Hit, to: u32) -> bool {
        let sentence = self.clause(core.from).sentence as usize;
        let next = self.sentences[(sentence + 1).min(self.sentences.len() - 1)];
        let limit = next.to.min(next.from + REACH_OF_REFERENCE).max(self.sentences[sentence].to);
        let limit = limit.min(to + REACH_ALONG_LIST);
        let ends = |hit: &&Hit| {
            let after = self.tokens.get(hit.to as usize);
            let mark = after.is_none_or(|token| matches!(token.kind, Kind::Mark(_)));
            let before = self.any(Role::NeverBefore, hit.to, hit.to + 3);
            let goes_on = self.clause(hit.from).to.saturating_sub(hit.to) > 3
                || self.hits_in(hit.to, hit.to + 3).iter().any(|hit| self.lexicon.signs[usize::from(hit.concept)]);
            let ends = mark || !goes_on || self.has(hit.to, Role::Contrast) || self.has(hit.to, Role::Joiner);
            ends && !before
        };
        // "Hard as stone, not sore nor anything like that": denies the items before it, not what was said first.
        let of_list = |hit: &Hit| self.has(hit.from - 1, Role::Negation);
        if !self.role_in(Role::NoneOfThat, to, limit).any(|hit| ends(&hit) && !of_list(hit)) {
            return false;
        }
        // "My foot is numb": what the writer says to be so stays so.
        let clause = *self.clause(core.from);
        let start = clause.from.max(core.from.saturating_sub(REACH_OF_NO));
        // The "my" of "my wife" is of the wife.
        let mine = |hit: &&Hit| !self.has(hit.from, Role::OtherPerson);
        let me = self.role_in(Role::Me, start, core.from + 1).find(mine).map(|hit| hit.from);
        let says = |me: u32| self.any(Role::PresentTense, me, to + 3) || self.any(Role::PastTense, me, to + 1);
        let asked = self.is_asked(core, core.from);
        asked || !me.is_some_and(says)
    }

    /// Whether what a "none of that" denies was named as something to look out for: "if it goes numb, go in".
    pub(super) fn is_warned_of(&self, core: &Hit, to: u32) -> bool {
        let start = self.clause(core.from).from.max(core.from.saturating_sub(2 * REACH_OF_NO));
        let asks = || self.sentence(core.from).asks && self.any(Role::Asks, start, core.from);
        (self.is_quoted(core) == Some(Status::AskedAbout) || asks()) && self.is_denied_by_reference(core, to)
    }

    /// Whether a "nothing like that here" denies what was told of somebody else.
    pub(super) fn is_told_of_others(&self, core: &Hit, to: u32) -> bool {
        self.is_someone_elses(core, to) && self.is_denied_by_reference(core, to)
    }

    /// "fever - no", "fever = no": a dash with space before it.
    fn is_dash(&self, at: u32) -> bool {
        let token = &self.tokens[at as usize];
        token.is('=') || token.is('-') && at > 0 && token.at.0 > self.tokens[at as usize - 1].at.1
    }

    fn is_denied_before(&self, core: &Hit, from: u32, to: u32) -> bool {
        let clause = *self.clause(core.from);
        let start = clause.from.max(core.from.saturating_sub(REACH_ALONG_LIST));
        let ahead = |hit: &Hit| hit.to <= core.from || self.takes_along(hit, core);
        let own = |hit: &&Hit| ahead(hit) && !(hit.from >= from && hit.to <= to && hit.from > core.from);
        let sentence = *self.sentence(core.from);
        // "Se me fue la rodilla en la prensa, y no puedo andar": what has gone is what comes next, and nothing later.
        let far = |hit: &Hit| self.has(hit.from, Role::Gone) && core.from.saturating_sub(hit.to) > REACH_BACK;
        let plain = self.role_in(Role::Negation, start, core.from).rfind(|hit| own(hit) && !far(hit));
        let never = self.role_in(Role::Never, start, core.from).rfind(own);
        let never = never.filter(|hit| !self.any(Role::NeverBefore, hit.to, sentence.to.min(hit.to + 12)));
        let Some(no) = [plain, never].into_iter().flatten().max_by_key(|hit| hit.to) else { return false };
        core.from.saturating_sub(no.to) <= REACH_OF_NO || self.is_list(no.to, core.from)
    }

    /// "Not getting better": the "no" takes the first words of the thing with it. The "no" of "have no feeling" is part of it.
    fn takes_along(&self, no: &Hit, core: &Hit) -> bool {
        no.from < core.from && no.to < core.to && !self.any(Role::Negation, core.from, core.from + 1)
    }

    /// Whether a "no" stands right before the thing, with no comma and no other item of a list between.
    pub(super) fn is_denied_at_once(&self, core: &Hit) -> bool {
        let clause = self.clause(core.from);
        let start = clause.from.max(core.from.saturating_sub(LONGEST_NO + 3));
        let ahead = |hit: &&Hit| hit.to <= core.from || self.takes_along(hit, core);
        let no = self.role_in(Role::Negation, start, core.from).rfind(ahead);
        no.is_some_and(|no| core.from.saturating_sub(no.to) <= 3 && !self.is_list(no.to, core.from))
    }

    /// Whether a "no" that belongs to nothing else stands at the side of one part of a sign.
    pub(super) fn is_denied_itself(&self, core: &Hit, part: &Hit) -> bool {
        let start = self.clause(part.from).from.max(part.from.saturating_sub(2));
        let no = self.role_in(Role::Negation, start, part.from).rfind(|no| no.to == part.from);
        // "No agarro aire ni sentado": the second "no" only goes on with the one of the sign.
        let denies = self.any(Role::Negation, core.from, core.to);
        no.is_some_and(|no| !denies && !no.overlaps(core) && !self.covered(no))
    }

    /// Whether a longer phrase than the "no" covers it, which may mean something else.
    fn covered(&self, no: &Hit) -> bool {
        let start = no.from.saturating_sub(LONGEST_NO);
        self.hits_in(start, no.from + 1).iter().any(|hit| {
            let wider = hit.from <= no.from && hit.to >= no.to && hit.to - hit.from > no.to - no.from;
            wider && self.lexicon.ails[usize::from(hit.concept)]
        })
    }

    /// The first and last token of what denies the tokens beside it: "no numbness", "numbness: none".
    pub(super) fn with_denial(&self, from: u32, to: u32) -> (u32, u32) {
        let start = self.clause(from).from.max(from.saturating_sub(LONGEST_NO));
        let denies =
            |hit: &&Hit| matches!(self.lexicon.meaning(hit.concept), Meaning::Role(Role::Negation | Role::Never));
        let before =
            self.hits_in(start, from).iter().filter(denies).filter(|hit| hit.to == from).map(|hit| hit.from).min();
        let answer = to + u32::from(self.tokens.get(to as usize).is_some_and(|t| t.is(':') || t.is('?')));
        let denied = self
            .hits_in(answer, answer + 1)
            .iter()
            .filter(|hit| matches!(self.lexicon.meaning(hit.concept), Meaning::Role(Role::No | Role::DenialAfter)));
        let after = denied.map(|hit| hit.to).max().filter(|_| before.is_none());
        (before.unwrap_or(from), after.unwrap_or(to))
    }

    /// Whether it stands in quotation marks, and beside them who said it. What is quoted with an "I" is of that person.
    fn is_quoted(&self, core: &Hit) -> Option<Status> {
        let (first, last) = *self.quotes.iter().find(|(first, last)| *first < core.from && core.to <= *last)?;
        let speaks =
            |from: u32, to: u32| self.any(Role::OtherPerson, from, to) || self.any(Role::NotOtherPerson, from, to);
        // "The leaflet says: "sudden chest pain: call 999".": a warning.
        let warns = self.any(Role::Asks, first.saturating_sub(REACH_BACK), first)
            || self.any(Role::Asks, last, last + REACH_BACK + 4) && !self.any(Role::Me, first, last)
            || self.any(Role::Directive, first, last) && !self.any(Role::Me, first, last);
        if warns {
            return Some(Status::AskedAbout);
        }
        let others = speaks(first.saturating_sub(REACH_BACK), first) || speaks(last, last + REACH_BACK + 4);
        if !others {
            return None;
        }
        if self.any(Role::Me, first, last) {
            return Some(Status::SomeoneElse);
        }
        self.any(Role::Asks, first, last).then_some(Status::AskedAbout)
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
        let start = clause.from.max(core.from.saturating_sub(REACH_OF_OTHERS));
        let was = self.any(Role::PastTense, start, to) && !self.any(Role::PresentTense, start, to);
        let near = clause.to.min(to + if was { 2 * REACH_BACK } else { REACH_BACK });
        // "getting better so all good" denies nothing.
        if self.role_in(Role::DenialAfter, to, near).any(|hit| !self.has(hit.from - 1, Role::Joiner)) {
            return true;
        }
        if let Some(gone) = self.role_in(Role::Gone, to, near).find(|hit| self.is_gone(hit)) {
            return !back_again(gone.to, clause.to);
        }
        // "tingling yesterday, it's gone now": the next clause says so, at its beginning.
        let next = self.clause_index(core.from) + 1;
        let Some(next) = self.clauses.get(next) else { return false };
        let soon = next.from <= to + 2 * REACH_BACK;
        let gone = self.role_in(Role::Gone, next.from, (next.from + 4).min(last)).find(|hit| self.is_gone(hit));
        if soon && gone.is_some_and(|gone| !back_again(gone.to, next.to)) {
            return true;
        }
        // "was asleep for ten minutes, all normal now".
        let well = self.role_in(Role::DenialAfter, next.from, (next.from + 2).min(last)).next();
        let ends = |hit: &Hit| self.has(hit.to, Role::NotPast) || hit.to + 1 >= next.to;
        was && soon && well.is_some_and(ends)
    }

    /// "Has gone" and "has gone now", and not "has gone rigid" or "has gone into spasm".
    fn is_gone(&self, gone: &Hit) -> bool {
        let goes_on = self.hits_in(gone.from, gone.to + 1).iter().any(|hit| {
            let ails = matches!(self.lexicon.meaning(hit.concept), Meaning::Role(Role::Pain | Role::Into))
                || self.lexicon.signs[usize::from(hit.concept)];
            ails && hit.to > gone.to
        });
        !goes_on
    }

    /// Whether the thing is only asked about, or imagined.
    pub(super) fn is_asked(&self, core: &Hit, from: u32) -> bool {
        let clause = *self.clause(core.from);
        let start = clause.from.max(core.from.saturating_sub(2 * REACH_OF_NO));
        // The "any" of "it's not like I don't have any tingling" asks nothing.
        let around = |hit: &Hit| hit.from == core.from && hit.to > core.to;
        let asks = |hit: &Hit| (hit.from < core.from || around(hit)) && !self.has(hit.from, Role::NotNegation);
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
        before
            || opened
            || self.is_imagined(from, clause.from)
            || self.is_supposed(core, &sentence)
            || !sentence.asks && self.any(Role::Directive, core.to, clause.to.min(core.to + REACH_OF_DIRECTIVE))
            || self.is_asked_along(core, &sentence)
            || self.any(Role::AsksAfter, core.to, clause.to.min(core.to + REACH_BACK + 2))
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

    /// "What should I look out for, numb legs? weak foot?": the items of a question, and bare questions after it.
    fn is_asked_along(&self, core: &Hit, sentence: &Sentence) -> bool {
        if !sentence.asks || core.from - sentence.from > REACH_OF_OTHERS {
            return false;
        }
        let claimed = |from: u32, to: u32| {
            self.role_in(Role::Me, from, to).next().is_some()
                || self.role_in(Role::PresentTense, from, to).next().is_some()
        };
        if let Some(asks) = self.role_in(Role::Asks, sentence.from, core.from).next_back() {
            return !claimed(asks.to, core.to);
        }
        let Some(at) = sentence.from.checked_sub(1) else { return false };
        let before = *self.sentence(at);
        let bare = sentence.to - sentence.from <= SHORT_QUESTION && !claimed(sentence.from, sentence.to);
        bare && before.asks && self.any(Role::Asks, before.from, before.to)
    }

    fn opens_question(&self, at: u32) -> bool {
        let skipped = |at: u32| {
            self.has(at, Role::Joiner) || self.tokens.get(at as usize).is_some_and(|t| matches!(t.kind, Kind::Mark(_)))
        };
        let first = (at..at + 3).find(|at| !skipped(*at)).unwrap_or(at);
        self.any(Role::QuestionOpener, first, first + 1)
    }

    /// Whether what looks like a denial says only that it is over: "an infection, cleared up last week".
    pub(super) fn is_only_over(&self, core: &Hit, from: u32, to: u32) -> bool {
        let near = self.clause(core.from).to.min(to + REACH_BACK);
        let gone = self.any(Role::Gone, to, near) && !self.any(Role::DenialAfter, to, near);
        gone && !self.is_denied_before(core, from, to) && self.answered(core, to).is_none()
    }

    pub(super) fn is_past(&self, core: &Hit, to: u32) -> bool {
        let clause = *self.clause(core.from);
        let (start, end) = (clause.from.max(core.from.saturating_sub(25)), clause.to.min(to + 25));
        let still = || self.role_in(Role::NotPast, start, end).any(|now| !self.is_well_since(now, start));
        if self.any(Role::Past, start, end) && !still() {
            return true;
        }
        self.is_told_of_then(core, (start, end))
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
        if !self.any(Role::PastTense, start, end) || self.is_of_now(start, end) {
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
            if self.is_of_now(clause.from, clause.to.min(clause.from + 40)) {
                return false;
            }
            if long_ago(&clause) {
                return true;
            }
        }
        // "Till I was eleven" turns nothing.
        let turns = |next: &&Clause| next.contrast && !self.has(next.from, Role::Until);
        let next = self.clauses.get(here + 1).filter(of_sentence).filter(|next| !turns(next));
        let after =
            next.is_some_and(|next| long_ago(next) && !self.any(Role::NotPast, next.from, next.to.min(next.from + 40)));
        after || self.sentences[sentence as usize].back_then
    }

    /// Old trouble that has not changed: "leaked a bit since my second, same as ever".
    pub(super) fn is_old(&self, core: &Hit, to: u32) -> bool {
        let sentence = self.clause(core.from).sentence as usize;
        let here = self.sentences[sentence];
        let next = self.sentences[(sentence + 1).min(self.sentences.len() - 1)];
        let start = here.from.max(core.from.saturating_sub(25));
        let end = here.to.max(next.to.min(next.from + REACH_BACK + 2)).min(to + 30);
        if self.any(Role::AlwaysSo, start, end) {
            return true;
        }
        self.any(Role::Unchanged, to, end) && self.any(Role::Past, start, here.to.min(to + 25))
    }
}
