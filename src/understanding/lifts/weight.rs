//! The weight that is told after sets and repetitions: "5x5 @ 100kg", "4x8 at 80%".

use super::{HEAVIEST, MOST_REPS, Reader};
use crate::understanding::concept::{Meaning, Role};
use crate::understanding::reading::Lift;

impl Reader<'_, '_> {
    /// The lift with its weight, if it follows: "@ 100kg", "at 60 kilos", "with 70", "100kg", "@ 80%".
    pub(super) fn with_weight(&self, lift: Lift, at: u32) -> (Lift, u32) {
        // "5x10 squats 60kg", "4x8 sumo @ 225".
        let exercise = self
            .scene
            .hits_in(at, at + 1)
            .iter()
            .find(|hit| matches!(self.scene.lexicon.meaning(hit.concept), Meaning::Exercise(_)));
        // "3x10 de buenos días con 40 kg".
        let of = self
            .role(Role::At, at)
            .and_then(|of| self.exercise_at(of))
            .filter(|hit| self.role(Role::At, hit.to).is_some());
        let exercise = exercise.or(of);
        let at = exercise.map_or(at, |hit| hit.to);
        // "3x15 with the 40s"
        let lead = self.role(Role::Sized, at).or_else(|| self.role(Role::At, at));
        let skip = lead.unwrap_or_else(|| {
            at + u32::from(self.scene.tokens.get(at as usize).is_some_and(|t| t.is(',') || t.is('(')))
        });
        let amount = self.amount(skip);
        if let Some((weight, unit, end)) = amount.and_then(|first| self.loaded(first)) {
            return (Lift { weight: Some(weight), unit: Some(unit), ..lift }, end);
        }
        let Some(weight) = amount.filter(|weight| weight.digits) else { return (lift, at) };
        // "at 80%, 120 kg": what was on the bar says it all.
        if self.scene.tokens.get(weight.end as usize).is_some_and(|t| t.is('%')) {
            let mark = self.scene.tokens.get(weight.end as usize + 1).is_some_and(|t| t.is(',') || t.is('('));
            if let Some(kilos) = self.amount(weight.end + 1 + u32::from(mark)).filter(|kilos| kilos.unit.is_some()) {
                return (Lift { weight: Some(kilos.value), unit: kilos.unit, ..lift }, kilos.end);
            }
        }
        if let Some(end) = self.role(Role::OfMax, weight.end) {
            return (Lift { percent: Some(weight.value), ..lift }, end);
        }
        if lead.is_some() && self.scene.tokens.get(weight.end as usize).is_some_and(|t| t.is('%')) {
            return (Lift { percent: Some(weight.value), ..lift }, weight.end + 1);
        }
        let multiplied = self.role(Role::Times, weight.end).is_some();
        // "squats 5x5 225".
        let bare = weight.value >= MOST_REPS && weight.value == weight.value.round() && !self.is_timed(weight.end);
        let next_to = skip == at && bare && exercise.is_none();
        let plausible = weight.unit.is_some() || lead.is_some() && weight.value >= 15.0 || next_to;
        if plausible && !multiplied && weight.value <= HEAVIEST {
            return (Lift { weight: Some(weight.value), unit: weight.unit, ..lift }, weight.end);
        }
        (lift, at)
    }
}
