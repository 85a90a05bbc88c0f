//! Weight, repetitions and sets that are each named: "30 kg 15 reps 4 sets", "12 reps, 3 sets", "185x5, 3 sets".

use super::{LIGHTEST, MOST_REPS, Reader, count};
use crate::understanding::concept::{Meaning, Role};
use crate::understanding::reading::Lift;

/// How many marks and small words may stand between two of them.
const APART: u32 = 2;

impl Reader<'_, '_> {
    /// "30 kg 15 reps 4 sets", in any order.
    pub(super) fn spelled(&self, first: super::Amount) -> Option<(Lift, u32)> {
        if !first.digits {
            return None;
        }
        let (mut lift, mut end) = match self.named_count(self.at) {
            Some(begun) => begun,
            None if first.unit.is_some() || first.value >= LIGHTEST => {
                (Lift { weight: Some(first.value), unit: first.unit, ..Lift::default() }, first.end)
            }
            None => return None,
        };
        let last = self.scene.sentence(self.at).to;
        while let Some((more, to)) = self.next_count(end, last) {
            if more.sets.is_some() && lift.sets.is_some() || more.reps.is_some() && lift.reps.is_some() {
                break;
            }
            lift = Lift { sets: lift.sets.or(more.sets), reps: lift.reps.or(more.reps), ..lift };
            end = to;
        }
        match (lift.weight, lift.reps, lift.sets) {
            (Some(_), Some(_), Some(_)) => Some((lift, end)),
            (Some(_), None, Some(_)) if lift.unit.is_some() && end - first.end <= 6 => Some((lift, end)),
            (None, Some(_), Some(_)) => Some(self.with_weight(lift, end)),
            // "12 reps of 60kg rdl", "4 sets at 50 kilos".
            (None, reps, _) => {
                let (lift, end) = self.with_weight(lift, end);
                let sets = lift.sets.or(reps.and(Some(1)));
                (lift.weight.is_some() || lift.percent.is_some()).then_some((Lift { sets, ..lift }, end))
            }
            _ => None,
        }
    }

    /// The sets that follow a weight and its repetitions: "185x5, 3 sets", "100kg for 8, 4 sets".
    pub(super) fn with_sets(&self, lift: Lift, end: u32) -> (Lift, u32) {
        if lift.sets != Some(1) || lift.reps.is_none() {
            return (lift, end);
        }
        match self.next_count(end, self.scene.sentence(self.at).to) {
            Some((Lift { sets: Some(sets), .. }, to)) => (Lift { sets: Some(sets), ..lift }, to),
            _ => (lift, end),
        }
    }

    /// The next number of sets or repetitions, if only marks and small words stand before it.
    fn next_count(&self, from: u32, last: u32) -> Option<(Lift, u32)> {
        let mut at = from;
        for _ in 0..=APART {
            if at >= last {
                return None;
            }
            if let Some(found) = self.named_count(at) {
                return Some(found);
            }
            // "40 kg each hand for 3 rounds", "10 reps with 100kg on squat, 4 sets"
            let on = self.role(Role::At, at).and_then(|on| self.exercise_at(on)).map(|exercise| exercise.to);
            if let Some(hand) = self.role(Role::ByHand, at).or(on) {
                at = hand;
                continue;
            }
            let token = self.scene.tokens[at as usize];
            let mark = [',', '(', ')', '-', '/', ':', '+', '*', '@'].into_iter().any(|mark| token.is(mark));
            let small = [Role::Times, Role::At, Role::Of, Role::ForReps, Role::Joiner];
            if !mark && !small.into_iter().any(|role| self.scene.has(at, role)) {
                return None;
            }
            at += 1;
        }
        None
    }

    /// "15 reps", "4 sets"; not the "4 sets" of "4 sets of 8".
    fn named_count(&self, at: u32) -> Option<(Lift, u32)> {
        let many = self.amount(at).filter(|many| many.unit.is_none() && many.digits && many.value <= MOST_REPS)?;
        if let Some(end) = self.role(Role::Reps, many.end) {
            return Some((Lift { reps: count(many.value), ..Lift::default() }, end));
        }
        let end = self.role(Role::Sets, many.end)?;
        let of = self.role(Role::Of, end).or_else(|| self.role(Role::Times, end)).and_then(|of| self.amount(of));
        let of = of.filter(|of| {
            of.unit.is_none() && self.role(Role::Reps, of.end).is_none() && {
                of.value < LIGHTEST || self.counts_what_follows(*of)
            }
        });
        let timed = self.scene.hits_in(end, end + 1).iter();
        let timed = timed.into_iter().any(|hit| matches!(self.scene.lexicon.meaning(hit.concept), Meaning::Span(_)));
        (of.is_none() && !timed).then_some((Lift { sets: count(many.value), ..Lift::default() }, end))
    }
}
