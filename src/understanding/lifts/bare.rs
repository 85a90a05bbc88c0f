//! Numbers of lifts that stand without a unit, a weight or repetitions: "warm ups (60, 100, 140)", "went up to the 24",
//! "3x15 with the 40s", "100 pull-ups", "10 sets of curls".

use super::reps::Told;
use super::together::is_joint;
use super::{Amount, Found, HEAVIEST, LIGHTEST, PLATES, Reader, exercise};
use crate::understanding::concept::{Meaning, Role};
use crate::understanding::reading::{Exercise, Lift};
use crate::understanding::scene::Scene;

/// The lightest and the heaviest dumbbell or kettlebell that is named by its weight alone.
const SIZES: std::ops::RangeInclusive<f32> = 4.0..=150.0;
/// The highest pain score.
const SCORES: f32 = 10.0;
/// How many marks and small words may stand between the numbers of a list.
const IN_A_LIST: u32 = 3;
/// The fewest weights of a list that nothing else says to be one.
const A_LIST: usize = 3;
/// How far before a list the words for warming up may stand.
const REACH_OF_WARM_UP: u32 = 8;
/// The fewest repetitions that are told for themselves.
const FEWEST: f32 = 20.0;

impl Reader<'_, '_> {
    /// "with the 40s", "with 15s", "went up to the 24": where the name of a dumbbell or kettlebell ends, if it is one and an
    /// exercise is named.
    pub(super) fn sized(&self, first: Amount) -> Option<u32> {
        let led = || self.scene.role_in(Role::Sized, self.at.saturating_sub(4), self.at).any(|hit| hit.to == self.at);
        let several = self.role(Role::Several, first.end);
        // "Down to the 4": a score.
        let weight = SIZES.contains(&first.value) && (first.value > SCORES || several.is_some());
        // "with 15s, 3x12"
        let bare = several.is_some() && self.at > 0 && self.scene.has(self.at - 1, Role::At);
        if !first.digits || !weight || !(bare || led()) || !self.follows_lift() {
            return None;
        }
        // "with the 3 of them", "in the 40s of last century", "the 20 minutes": something else is counted.
        let after = several.unwrap_or(first.end);
        let token = self.scene.tokens.get(after as usize);
        let ends =
            token.is_none_or(|token| matches!(token.kind, super::Kind::Mark(_)) && !token.is('%') && !token.is('/'));
        // "to the 15th"
        let place = |at: u32| self.scene.tokens.get(at as usize).map(|token| token.at);
        let glued = place(after).zip(place(first.end - 1)).is_some_and(|(next, here)| next.0 == here.1);
        if several.is_none() && glued && !ends {
            return None;
        }
        let next = self.scene.hits_in(after, after + 1);
        let counted = next.iter().any(|hit| {
            matches!(
                self.scene.lexicon.meaning(hit.concept),
                Meaning::Span(_)
                    | Meaning::Region(_)
                    | Meaning::Month(_)
                    | Meaning::Role(Role::Sets | Role::Reps | Role::NotWeight | Role::Plates)
            )
        });
        (ends || !next.is_empty() && !counted && (led() || !bare)).then_some(after)
    }

    /// "60, 100, 140", "worked up 60 / 100 / 140 / 170", "warm ups at 40 and 60": weights that rise.
    pub(super) fn is_on_ladder(&self, first: Amount) -> bool {
        let weight = |value: f32| (LIGHTEST..=HEAVIEST).contains(&value);
        if !first.digits || !weight(first.value) {
            return false;
        }
        let (mut rungs, mut lowest, mut from) = (1, first.value, self.at);
        while rungs < A_LIST
            && let Some((at, value)) = self.rung(from, true).filter(|(_, value)| weight(*value) && *value < lowest)
        {
            (rungs, lowest, from) = (rungs + 1, value, at);
        }
        let (mut highest, mut to) = (first.value, self.at);
        let mut above = 0;
        while rungs + above < A_LIST
            && let Some((at, value)) = self.rung(to, false).filter(|(_, value)| weight(*value) && *value > highest)
        {
            (above, highest, to) = (above + 1, value, at);
        }
        let warming = || self.scene.any(Role::WarmUp, from.saturating_sub(REACH_OF_WARM_UP), from);
        let listed = rungs + above >= A_LIST && highest >= super::MOST_REPS || rungs + above > 1 && warming();
        // The last is for whoever reads what is told after it: "60, 100, 140x5".
        let next = self.rung(self.at, false).is_some_and(|(_, value)| value > first.value);
        let alone = next || self.role(Role::Times, first.end).or_else(|| self.role(Role::ForReps, first.end)).is_none();
        // "Resting heart rate 55, 60, 65"
        let other = self.scene.any(Role::NotWeight, from.saturating_sub(IN_A_LIST), from);
        let timed = other
            || self.scene.hits_in(to + 1, to + 2).iter().any(|hit| {
                matches!(
                    self.scene.lexicon.meaning(hit.concept),
                    Meaning::Span(_) | Meaning::Role(Role::NotWeight | Role::Sets | Role::Reps)
                )
            });
        listed && alone && !timed && (warming() || self.follows_lift())
    }

    /// "A lady of mine, 71, did": between two commas, and no list.
    pub(super) fn is_an_age(&self, first: Amount) -> bool {
        let comma = |at: Option<u32>| at.and_then(|at| self.scene.tokens.get(at as usize)).is_some_and(|at| at.is(','));
        let listed = self.rung(self.at, true).is_some() || self.rung(self.at, false).is_some();
        let named = self.at.checked_sub(2).and_then(|at| self.exercise_at(at)).is_some();
        first.value < 100.0 && comma(self.at.checked_sub(1)) && comma(Some(first.end)) && !listed && !named
    }

    /// "Took the press from 30 to 40": both are weights.
    pub(super) fn is_of_a_rise(&self, value: f32) -> bool {
        let number = |at: u32| self.scene.tokens.get(at as usize)?.number();
        let (has, at) = (|role: Role, at: Option<u32>| at.is_some_and(|at| self.scene.has(at, role)), self.at);
        let first = has(Role::From, at.checked_sub(1))
            && has(Role::To, Some(at + 1))
            && number(at + 2).is_some_and(|next| value < next && next <= HEAVIEST);
        let second = has(Role::From, at.checked_sub(3))
            && has(Role::To, at.checked_sub(1))
            && at.checked_sub(2).and_then(number).is_some_and(|lower| LIGHTEST <= lower && lower < value);
        let last = if first { at + 3 } else { at + 1 };
        value >= LIGHTEST && (first || second) && !self.is_timed(last)
    }

    /// The number before or after the one at `at`, where only what joins a list stands between.
    fn rung(&self, at: u32, before: bool) -> Option<(u32, f32)> {
        for step in 1..=IN_A_LIST + 1 {
            let place = if before { at.checked_sub(step)? } else { at + step };
            let token = self.scene.tokens.get(place as usize)?;
            if let Some(value) = token.number() {
                return (step > 1).then_some((place, value));
            }
            if !is_joint(self.scene, place) {
                return None;
            }
        }
        None
    }

    /// "100 pull-ups", "150 squats": so many were done, and no weight is told. "315 squats" is a weight.
    pub(super) fn counts_what_follows(&self, many: Amount) -> bool {
        let weighed = PLATES.iter().any(|(pounds, _)| *pounds == many.value);
        many.unit.is_none() && many.value >= FEWEST && !weighed && many.digits && {
            self.role(Role::Countable, many.end).or_else(|| self.role(Role::Countable, many.end - 1)).is_some()
        }
    }
}

/// Adds what was counted and has no weight, unless the text tells more about that exercise.
pub(super) fn add_counted(scene: &Scene, found: &mut Vec<Found>, counted: &[Told]) {
    for told in counted {
        let named = exercise(scene, told.from, told.from + 1);
        let joke = named.is_none_or(|named| named == Exercise::Core);
        let known = found.iter().any(|found| found.lift.exercise == named || found.lift.exercise.is_none());
        let not = scene.any(Role::NotWeight, told.from.saturating_sub(3), told.to + 3);
        if !joke && !known && !not {
            let lift = Lift { exercise: named, sets: told.sets, reps: told.reps, ..Lift::default() };
            let at = found.partition_point(|found| found.from < told.from);
            found.insert(at, Found { lift, from: told.from, to: told.to });
        }
    }
}
