//! What a text says about something it names: the ConText model (Chapman 2001, Harkema 2009) on clauses.
//!
//! A modifier has a direction and a scope. "No" reaches forward to the end of its clause, "none" and "has gone" reach
//! back, "my buddy" reaches forward to the next "my", a question reaches over its clause.

use super::concept::{Meaning, Role};
use super::phrases::Hit;
use super::reading::Status;
use super::scene::{Scene, Sentence};
use super::tokens::Kind;

/// How many tokens a "no" reaches over without a list.
pub(super) const REACH_OF_NO: u32 = 9;
/// How many it reaches over along a list: "no fever, chills, night sweats or weight loss".
const REACH_ALONG_LIST: u32 = 40;
/// How many tokens may stand between a thing and the "none" after it.
pub(super) const REACH_BACK: u32 = 6;
/// How far back somebody else is remembered.
pub(super) const REACH_OF_OTHERS: u32 = 30;
/// How far into the next sentence a "none of that" may stand.
const REACH_OF_REFERENCE: u32 = 8;
/// How many bare questions one answer is taken for.
const MOST_QUESTIONS: usize = 6;
/// A question of so few tokens may go on with the one before.
pub(super) const SHORT_QUESTION: u32 = 6;
/// The most tokens of a "no".
pub(super) const LONGEST_NO: u32 = 6;

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
        if self.is_retracted(core) {
            return Status::Denied;
        }
        if let Some(status) = self.is_quoted(core) {
            return status;
        }
        if self.is_someone_elses(core, to) {
            return if self.is_asked(core, from) { Status::AskedAbout } else { Status::SomeoneElse };
        }
        match self.answered(core, to) {
            // "Numb down there? Yes, for two days in 2020."
            Some(true) if self.is_answered_of_then(core) => return Status::Past,
            Some(true) => return Status::Present,
            Some(false) => return Status::Denied,
            None => {}
        }
        if self.is_denied_before(core, from, to) || self.is_denied_at_the_end(from, to) && !self.is_past(core, to) {
            Status::Denied
        } else if self.is_asked(core, from) {
            Status::AskedAbout
        } else if self.is_past(core, to) {
            Status::Past
        } else if self.is_denied_after(core, from, to) {
            Status::Denied
        } else {
            Status::Present
        }
    }

    /// What the answer to the question says: "tingling? nope", "peeing normally? yes", "fever: no".
    pub(super) fn answered(&self, core: &Hit, to: u32) -> Option<bool> {
        let sentence = self.sentence(core.from);
        let last = self.tokens.len() as u32;
        if !sentence.asks && self.closes_with(Role::Yes, to) && !self.is_denied_at_once(core) {
            return Some(true);
        }
        let asks = if sentence.asks {
            Some(self.end_of_questions(core.from))
        } else {
            let leads = |at: &u32| self.tokens[*at as usize].is(':') || self.is_dash(*at);
            // "Pain in the belly or balls (nope)": the bracket answers what it ends.
            let bracket = self.clause(core.from).to;
            let bracket = if (to..=to + REACH_BACK).contains(&bracket) { bracket } else { to };
            let beside = self.is_bracketed_answer(bracket).then_some(bracket + 1);
            beside.or_else(|| (to..(to + REACH_BACK).min(sentence.to)).find(leads).map(|at| at + 1))
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
        if self.says_no(at, sentence.asks) {
            return Some(false);
        }
        // "Brittle bones? DEXA was fine."
        let answer = *self.sentence(at);
        let bare = sentence.asks && sentence.to - sentence.from <= SHORT_QUESTION && answer.from == asks.unwrap_or(at);
        let well = || self.role_in(Role::DenialAfter, at, answer.to).any(|well| well.to + 1 >= answer.to);
        if bare && answer.to - answer.from <= SHORT_QUESTION && well() {
            return Some(false);
        }
        // "Any numbness in a leg? Left big toe, a little."
        let said = || {
            let words = self.role_in(Role::Yes, at, answer.to).any(|yes| yes.to + 1 >= answer.to);
            words && bare && !self.any(Role::No, at, answer.to) && !self.any(Role::Negation, at, answer.to)
        };
        (self.has(at, Role::Yes) || said()).then_some(true)
    }

    /// "Fever yes, 39", "numbness no, …": a word or two that begin here and end with a mark or the text.
    fn closes_with(&self, role: Role, at: u32) -> bool {
        let closes = |hit: &Hit| {
            let next = self.tokens.get(hit.to as usize);
            hit.to - hit.from <= 2
                && next.is_none_or(|next| matches!(next.kind, Kind::Mark(',' | '.' | ';' | '!' | '\n')))
        };
        self.role_in(role, at, at + 1).any(closes)
    }

    /// The "no" of "numbness no, fever …": it answers the item before it, and says nothing of the next.
    fn is_answer_before(&self, no: &Hit) -> bool {
        let mark = |at: u32| matches!(self.tokens[at as usize].kind, Kind::Mark(_));
        let start = no.from.saturating_sub(LONGEST_NO).max(self.sentence(no.from).from);
        let item = (start..no.from).rev().find(|at| mark(*at)).map_or(start, |at| at + 1);
        let told = self.any(Role::Verb, item, no.from) || self.any(Role::Me, item, no.from);
        let comma = self.tokens.get(no.to as usize).is_some_and(|next| next.is(','));
        comma && item < no.from && !told && self.closes_with(Role::No, no.from)
    }

    /// "No.", "they don't.": a "no" that answers. "They don't hurt at all", and "no me duelen" after a question, tell of
    /// something else.
    fn says_no(&self, at: u32, asked: bool) -> bool {
        let closes = |no: &Hit| {
            let next = self.tokens.get(no.to as usize);
            no.to - no.from == 1 || next.is_none_or(|next| matches!(next.kind, Kind::Mark(_) | Kind::Emoji))
        };
        let tells_on = self.any(Role::No, at, at + 1) && !self.role_in(Role::No, at, at + 1).any(closes);
        let end = self.sentence(at).to.min(at + REACH_OF_NO);
        self.has(at, Role::No) && !tells_on && !(asked && self.any(Role::Pain, at + 1, end))
    }

    /// Whether the answer to the question is of a time long ago.
    fn is_answered_of_then(&self, core: &Hit) -> bool {
        let sentence = *self.sentence(core.from);
        let at = if sentence.asks { self.end_of_questions(core.from) } else { core.to };
        if at as usize >= self.tokens.len() {
            return false;
        }
        // "Chest pain, yes, back in 2015".
        let answer = if sentence.asks { *self.sentence(at) } else { Sentence { from: at, ..sentence } };
        let to = answer.to.min(answer.from + REACH_OF_OTHERS);
        self.any(Role::Past, answer.from, to) && !self.any(Role::NotPast, answer.from, to)
    }

    /// "If I had cancer (no), if I lost weight (no)".
    fn is_bracketed_answer(&self, at: u32) -> bool {
        let mark = |at: u32, mark: char| self.tokens.get(at as usize).is_some_and(|token| token.is(mark));
        let said = |hit: &Hit| mark(hit.to, ')') || mark(hit.to, ',');
        let answers = [Role::No, Role::Yes].into_iter().any(|role| self.role_in(role, at + 1, at + 2).any(said));
        mark(at, '(') && answers
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
    fn is_denied_at_the_end(&self, from: u32, to: u32) -> bool {
        let last = self.tokens.len() as u32;
        let stops = |at: u32| {
            at >= last
                || matches!(self.tokens[at as usize].kind, Kind::Mark(',' | '.' | ';' | '!' | ')' | '\n' | '~'))
                || self.has(at, Role::Contrast)
        };
        // "No position helps, sitting, lying, nothing."
        if self.any(Role::NotNegation, from, to) || self.is_until_now(to) {
            return false;
        }
        let limit = (to + REACH_BACK - 1).min(last);
        for at in to..limit {
            if at > to && stops(at - 1) && !self.tokens[at as usize - 1].is(',') {
                return false;
            }
            let no = self.role_in(Role::No, at, at + 1).map(|hit| hit.to).max();
            if no.is_some_and(stops) && !self.is_at_all(from, to, at) {
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

    /// "I hadn't fainted once until today": what was not so before is so.
    fn is_until_now(&self, to: u32) -> bool {
        let end = self.sentence(to.saturating_sub(1)).to.min(to + LONGEST_NO);
        self.role_in(Role::Until, to, end)
            .any(|until| self.is_of_now(until.to, until.to + 2) || self.has(until.from, Role::Began))
    }

    /// "No puedo cerrar la mano para nada": after a thing that has a "no" of its own, the second one only says how much.
    fn is_at_all(&self, from: u32, to: u32, at: u32) -> bool {
        let start = from.saturating_sub(2).max(self.sentence(from).from);
        self.has(at, Role::AtAll) && (self.any(Role::Negation, start, to) || self.any(Role::NotNegation, start, to))
    }

    /// "They ask about fever and numbness. I have none of that.", "numb groin, weak legs... haven't got any of it".
    pub(super) fn is_denied_by_reference(&self, core: &Hit, to: u32) -> bool {
        let sentence = self.clause(core.from).sentence as usize;
        let mut next = self.sentences[(sentence + 1).min(self.sentences.len() - 1)];
        // "The pin says "numb groin = hospital". Read it three times. I have none of it": what is only named may wait a
        // sentence.
        let beyond = self.sentences.get(sentence + 2).filter(|beyond| {
            if !self.any(Role::NoneOfThat, beyond.from, beyond.to.min(beyond.from + REACH_OF_REFERENCE)) {
                return false;
            }
            let told = self.hits_in(next.from, next.to).iter().any(|hit| self.lexicon.signs[usize::from(hit.concept)]);
            let named = || self.is_asked(core, core.from) || self.is_quoted(core).is_some();
            !told && !self.any(Role::NoneOfThat, to, next.to) && named()
        });
        next = *beyond.unwrap_or(&next);
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
        // "Pressure in my chest. Never had that.": it is new, and there.
        let new = |hit: &Hit| {
            self.has(hit.from, Role::Never) && !self.is_asked(core, core.from) && !self.is_someone_elses(core, to)
        };
        if !self.role_in(Role::NoneOfThat, to, limit).any(|hit| ends(&hit) && !of_list(hit) && !new(hit)) {
            return false;
        }
        // "My foot is numb": what the writer says to be so stays so.
        let clause = *self.clause(core.from);
        let start = clause.from.max(core.from.saturating_sub(REACH_OF_NO));
        let me = self.writer_in(start, core.from + 1).next().map(|hit| hit.from);
        let says = |me: u32| self.any(Role::PresentTense, me, to + 3) || self.any(Role::PastTense, me, to + 1);
        let asked = self.is_asked(core, core.from);
        asked || !me.is_some_and(says)
    }

    /// "Mum thinks I can't pee. Not a word of it is true": what others say, asked about or in quotation marks, is taken
    /// back. What the writer says is not: in "my crotch is numb. Coach says it's DOMS, that's not true" something else is.
    pub(super) fn is_retracted(&self, core: &Hit) -> bool {
        let sentence = self.clause(core.from).sentence as usize;
        let here = self.sentences[sentence];
        let next = self.sentences.get(sentence + 1).map_or(here.to, |next| next.to.min(next.from + REACH_OF_REFERENCE));
        let start = core.to.max(here.to.saturating_sub(REACH_OF_OTHERS));
        let retracts = |hit: &Hit| !self.any(Role::Negation, hit.from.saturating_sub(2), hit.from);
        self.role_in(Role::Retracts, start, next).any(retracts) && self.is_reported(core)
    }

    /// Whether somebody else says it, or it is only named: "the coach told them that I can't pee".
    fn is_reported(&self, core: &Hit) -> bool {
        let from = self.clause(core.from).from.max(core.from.saturating_sub(REACH_OF_OTHERS));
        let said = [Role::OtherPerson, Role::NotOtherPerson, Role::Retracts].into_iter();
        self.quote_of(core).is_some()
            || said.into_iter().any(|role| self.any(role, from, core.from))
            || self.is_asked(core, core.from)
    }

    /// "fever - no", "fever = no": a dash with space before it.
    fn is_dash(&self, at: u32) -> bool {
        let token = &self.tokens[at as usize];
        token.is('=') || token.is('-') && at > 0 && token.at.0 > self.tokens[at as usize - 1].at.1
    }

    pub(super) fn is_denied_before(&self, core: &Hit, from: u32, to: u32) -> bool {
        let clause = *self.clause(core.from);
        let start = clause.from.max(core.from.saturating_sub(REACH_ALONG_LIST));
        let ahead = |hit: &Hit| hit.to <= core.from || self.takes_along(hit, core);
        let own = |hit: &&Hit| ahead(hit) && !(hit.from >= from && hit.to <= to && hit.from > core.from);
        let sentence = *self.sentence(core.from);
        // "Se me fue la rodilla en la prensa, y no puedo andar": what has gone is what comes next, and nothing later.
        let far = |hit: &Hit| self.has(hit.from, Role::Gone) && core.from.saturating_sub(hit.to) > REACH_BACK;
        // "No son agujetas, no puedo orinar": after a comma, what has a "no" of its own is denied by no other.
        let comma = |at: u32| self.tokens[at as usize].is(',');
        let own_no = self.has(core.from, Role::Negation) || self.has(core.from, Role::NotNegation);
        // "No improvement: my crotch is numb".
        let told = |at: u32| {
            let says = |role: Role| self.any(role, at, core.to);
            self.tokens[at as usize].is(':') && (says(Role::Me) || says(Role::Verb))
        };
        let apart = |hit: &Hit| (hit.to..core.from).any(|at| own_no && comma(at) || told(at));
        let plain = self.role_in(Role::Negation, start, core.from);
        let plain = plain.rev().find(|hit| own(hit) && !far(hit) && !apart(hit) && !self.is_answer_before(hit));
        let never = self.role_in(Role::Never, start, core.from).rfind(own);
        // "Never had surgery, and never hurt it before": the "before" is that of the second "never".
        let next =
            |hit: &Hit| self.role_in(Role::Never, hit.to, sentence.to.min(hit.to + 12)).next().map(|next| next.from);
        let never = never.filter(|hit| {
            let end = next(hit).unwrap_or(sentence.to.min(hit.to + 12));
            !self.any(Role::NeverBefore, hit.to, end)
        });
        if self.is_until_now(to) {
            return false;
        }
        let Some(no) = [plain, never].into_iter().flatten().max_by_key(|hit| hit.to) else { return false };
        // "Without the gym I don't want to be here": a "no" of its own is not undone by one further off.
        let own = own_no && core.to > core.from + 1;
        let far = core.from.saturating_sub(no.to) > 1 && no.to <= core.from;
        !(own && far) && (core.from.saturating_sub(no.to) <= REACH_OF_NO || self.is_list(no.to, core.from))
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
        let no = no.filter(|no| !self.is_answer_before(no));
        no.is_some_and(|no| core.from.saturating_sub(no.to) <= 3 && !self.is_list(no.to, core.from))
    }

    /// Whether a "no" that belongs to nothing else stands at the side of one part of a sign.
    pub(super) fn is_denied_itself(&self, core: &Hit, part: &Hit) -> bool {
        let start = self.clause(part.from).from.max(part.from.saturating_sub(2));
        // "The patch has gone, it never spread".
        let no = self.role_in(Role::Negation, start, part.from).chain(self.role_in(Role::Never, start, part.from));
        let mut no = no.filter(|no| no.to == part.from);
        // "No agarro aire ni sentado": the second "no" only goes on with the one of the sign.
        let denies = self.any(Role::Negation, core.from, core.to);
        no.any(|no| !denies && !no.overlaps(core) && !self.covered(no))
    }

    /// "Numbness none,": a "no" or "none" right after the thing, and then a mark.
    pub(super) fn is_answered_no(&self, core: &Hit) -> bool {
        let none = |hit: &Hit| {
            matches!(self.lexicon.meaning(hit.concept), Meaning::Role(Role::No | Role::DenialAfter))
                && self.tokens.get(hit.to as usize).is_none_or(|token| matches!(token.kind, Kind::Mark(_)))
        };
        self.hits_in(core.to, core.to + 1).iter().any(none)
    }

    /// Whether the "no" with which the thing begins belongs to a "wouldn't say there's no".
    pub(super) fn is_no_negation(&self, core: &Hit) -> bool {
        let start = core.from.saturating_sub(2 * LONGEST_NO);
        // "Never fainted until tonight".
        let until = self.any(Role::Never, core.from, core.to) && self.any(Role::Until, core.to, core.to + LONGEST_NO);
        until || self.role_in(Role::NotNegation, start, core.from).any(|no| core.from < no.to && no.to < core.to)
    }

    /// Whether what looks like a denial says that all is well: "fine", and no "none".
    pub(super) fn is_only_well(&self, core: &Hit, from: u32, to: u32) -> bool {
        // "I'm 17, natural, nothing else": a "no" further on is of other things.
        let no = self.any(Role::No, to, to + 2) || self.any(Role::Negation, to, to + 2);
        !no && !self.is_denied_before(core, from, to)
            && !self.is_denied_by_reference(core, to)
            && self.answered(core, to) != Some(false)
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

    fn is_list(&self, from: u32, to: u32) -> bool {
        (from..to).any(|at| {
            self.tokens[at as usize].is(',') || self.tokens[at as usize].is('/') || self.has(at, Role::Joiner)
        })
    }

    fn is_denied_after(&self, core: &Hit, from: u32, to: u32) -> bool {
        let clause = *self.clause(core.from);
        let last = self.tokens.len() as u32;
        // "gone now" is gone; "gone, now it's back" is not.
        let back_again = |from: u32, to: u32| self.role_in(Role::NotPast, from, to).any(|hit| hit.from > from);
        let start = clause.from.max(core.from.saturating_sub(REACH_OF_OTHERS));
        let was = self.any(Role::PastTense, start, to + 3) && !self.any(Role::PresentTense, start, to);
        let near = clause.to.min(to + if was { 2 * REACH_BACK } else { REACH_BACK });
        // "getting better so all good" denies nothing. "Tingling in my foot, strength fine": what is fine is something else.
        let comma = |at: u32| at >= to && self.tokens[at as usize - 1].is(',');
        let other = |fine: &Hit| {
            let words = self.hits_in(to, fine.from).iter().filter(|word| comma(word.from) && word.to >= fine.from);
            words.into_iter().any(|word| self.lexicon.signs[usize::from(word.concept)])
        };
        // "My mouth droops and I can't speak well".
        let cannot = |fine: &Hit| self.any(Role::NotNegation, from, fine.from) && self.has(fine.from, Role::Fine);
        let denies = |hit: &Hit| {
            let joined = self.has(hit.from - 1, Role::Joiner);
            // "I can't pee, normal?" asks whether it is.
            let asks = self.tokens.get(hit.to as usize).is_some_and(|next| next.is('?'));
            !joined && !asks && !self.is_at_all(from, to, hit.from) && !other(hit) && !cannot(hit)
        };
        if self.role_in(Role::DenialAfter, to, near).any(denies) {
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
        // "Wet myself. Pooing is normal": what is well is something else.
        let other = |hit: &Hit| {
            let words = self.hits_in(next.from, hit.from + 1).iter();
            words.filter(|word| word.from < hit.from).any(|word| self.lexicon.signs[usize::from(word.concept)])
        };
        let ends = |hit: &Hit| (self.has(hit.to, Role::NotPast) || hit.to + 1 >= next.to) && !other(hit);
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
}
