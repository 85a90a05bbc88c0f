//! Repetitions: told after the weight ("for 5", "x 10", "for a double"), or before it ("the last set of 5 (squat, 150kg)").

use super::{COUNTED, LIGHTEST, MOST_REPS, Reader, count};
use crate::understanding::concept::{Meaning, Role};
use crate::understanding::reading::Lift;

/// How far a weight may stand from the sets or repetitions told before it.
const REACH_OF_TOLD: u32 = 12;

/// Sets or repetitions that are told before their weight: "the last set of 5 (squat, 150kg)", "8 sets of deadlifts, 100kg x
/// 10 each", "5 singles at 170".
#[derive(Clone, Copy)]
pub(super) struct Told {
    pub sets: Option<u16>,
    pub reps: Option<u16>,
    /// "doubles", "200 swings": in how many sets is not said.
    pub many: bool,
    /// Tells a lift of its own if no weight goes with it: "100 pull-ups", "10 sets of curls".
    pub alone: bool,
    pub from: u32,
    pub to: u32,
}

impl Told {
    /// Whether a lift that begins at `at` is near enough.
    pub(super) fn is_for(&self, at: u32) -> bool {
        self.to <= at && at - self.to <= REACH_OF_TOLD
    }

    pub(super) fn complete(self, lift: &mut Lift) {
        if lift.reps.is_none() && self.reps.is_some() {
            (lift.reps, lift.sets) = (self.reps, self.sets.or(once(self.many)));
        } else if lift.sets.is_none_or(|sets| sets == 1) && lift.reps.is_some() && self.reps.is_none() {
            lift.sets = self.sets;
        }
    }
}

/// The sets of repetitions that are told without them: one, unless there were several.
pub(super) fn once(many: bool) -> Option<u16> {
    (!many).then_some(1)
}

impl Reader<'_, '_> {
    /// "a double", "triples": how many repetitions, where it ends, and whether they are several.
    pub(super) fn named(&self, at: u32) -> Option<(u16, u32, bool)> {
        self.scene.hits_in(at, at + 1).iter().find_map(|hit| match self.scene.lexicon.meaning(hit.concept) {
            Meaning::Repetitions(reps, many) => Some((u16::from(reps), hit.to, many)),
            _ => None,
        })
    }

    /// Sets or repetitions that stand here without a weight.
    pub(super) fn told(&self) -> Option<Told> {
        let at = self.at;
        // "a single", "5 singles".
        let counted = self.amount(at).filter(|many| many.unit.is_none() && many.value < MOST_REPS);
        let several = counted.and_then(|many| self.named(many.end));
        if let Some((reps, to, many)) = several.or_else(|| self.named(at)) {
            let sets = counted.filter(|_| several.is_some()).and_then(|many| count(many.value));
            return Some(Told { sets, reps: Some(reps), many, alone: false, from: at, to });
        }
        // "set of 5", "the last rep of 5".
        let begins = self.role(Role::Sets, at).or_else(|| self.role(Role::Reps, at));
        // "rep 4 of 5"
        let begins =
            begins.map(|end| self.amount(end).filter(|which| which.unit.is_none()).map_or(end, |which| which.end));
        let counts = self.at.checked_sub(1).is_some_and(|before| self.amount(before).is_some());
        if let Some(reps) =
            begins.filter(|_| !counts).and_then(|end| self.role(Role::Of, end)).and_then(|of| self.amount(of))
            && reps.unit.is_none()
            && reps.value < LIGHTEST
            && self.role(Role::Times, reps.end).is_none()
        {
            let many = self.scene.has(at, Role::Several) || self.role(Role::Several, reps.end).is_some();
            return Some(Told { sets: None, reps: count(reps.value), many, alone: false, from: at, to: reps.end });
        }
        // "8 sets of deadlifts", "20 light swings with 16kg".
        let Some(many) = counted else { return self.many_told() };
        if let Some(of) =
            self.role(Role::Sets, many.end).filter(|_| many.digits).and_then(|end| self.role(Role::Of, end))
        {
            return (self.amount(of).is_none()).then_some(Told {
                sets: count(many.value),
                reps: None,
                many: false,
                alone: self.exercise_at(of).is_some(),
                from: at,
                to: of,
            });
        }
        // "20 rep squats"
        let each = self.role(Role::Reps, many.end).and_then(|end| self.exercise_at(end)).filter(|_| many.digits);
        if let Some(exercise) = each {
            return Some(Told {
                sets: None,
                reps: count(many.value),
                many: false,
                alone: true,
                from: at,
                to: exercise.to,
            });
        }
        if self.counts_what_follows(many)
            && let Some(told) = self.many_told().filter(|told| self.role(Role::At, told.to).is_none())
        {
            return Some(told);
        }
        let exercise = self.exercise_at(many.end).or_else(|| self.exercise_at(many.end + 1))?;
        // "4/10. Trap bar at 315": ten is no count of anything.
        if exercise.from >= self.scene.sentence(at).to || at > 0 && self.scene.tokens[at as usize - 1].is('/') {
            return None;
        }
        let timed = self.scene.hits_in(many.end, many.end + 1).iter().any(|hit| {
            matches!(self.scene.lexicon.meaning(hit.concept), Meaning::Span(_) | Meaning::Role(Role::Times | Role::At))
        });
        let led = (exercise.to..exercise.to + 4).any(|at| self.role(Role::At, at).is_some());
        (led && many.digits && !timed).then_some(Told {
            sets: None,
            reps: count(many.value),
            many: false,
            alone: false,
            from: at,
            to: exercise.to,
        })
    }

    /// "200 kettlebell swings (24kg)": so many are no weight.
    fn many_told(&self) -> Option<Told> {
        let many = self.amount(self.at).filter(|many| many.unit.is_none() && many.digits && many.value <= 1000.0)?;
        let exercise = [many.end, many.end - 1, many.end + 1].into_iter().find_map(|at| self.exercise_at(at))?;
        let meaning = self.scene.lexicon.meaning(exercise.concept);
        let alone = exercise.from <= many.end && self.counts_what_follows(many);
        let counted = COUNTED.map(Meaning::Exercise).contains(&meaning) || alone;
        let (from, to) = (self.at, exercise.to);
        counted.then_some(Told { sets: None, reps: count(many.value), many: true, alone, from, to })
    }

    /// The lift with its repetitions, if they follow: "for 5", "x 10", "for a double".
    pub(super) fn with_reps(&self, lift: Lift, at: u32) -> (Lift, u32) {
        // "225 on bench for 8", "140kg squat x 3".
        let on = self.exercise_at(self.role(Role::At, at).unwrap_or(at)).map(|hit| hit.to);
        let follow =
            |after: &u32| self.role(Role::ForReps, *after).or_else(|| self.role(Role::Times, *after)).is_some();
        let at = on.filter(follow).unwrap_or(at);
        // "100 kg at rpe 8 for 4", "two plates (100kg) for 5".
        let effort = self.role(Role::At, at).unwrap_or(at);
        let effort = self.role(Role::NotScore, effort).and_then(|scale| self.amount(scale)).map(|effort| effort.end);
        let closed = self.scene.tokens.get(at as usize).filter(|token| token.is(')')).map(|_| at + 1);
        let at = effort.or(closed).filter(follow).unwrap_or(at);
        // "pressed 135 overhead for five": the exercise began before the weight.
        let around = self.scene.hits_in(self.at.saturating_sub(2), at).iter();
        let around = around
            .filter(|hit| hit.to > at && matches!(self.scene.lexicon.meaning(hit.concept), Meaning::Exercise(_)))
            .map(|hit| hit.to)
            .max();
        let at = around.filter(follow).unwrap_or(at);
        let times = self.role(Role::Times, at);
        let Some(next) = times.or_else(|| self.role(Role::ForReps, at)) else { return (lift, at) };
        let named =
            self.scene.hits_in(next, next + 2).iter().find_map(|hit| match self.scene.lexicon.meaning(hit.concept) {
                Meaning::Repetitions(reps, many) => Some((f32::from(reps), hit.to, many)),
                _ => None,
            });
        let counted = self.amount(next).filter(|reps| reps.unit.is_none() && reps.value <= 100.0);
        let timed = counted.is_some_and(|reps| {
            let after = self.scene.hits_in(reps.end, reps.end + 1).iter();
            after.into_iter().any(|hit| matches!(self.scene.lexicon.meaning(hit.concept), Meaning::Span(_)))
        });
        let counts = counted.filter(|_| !timed).map(|reps| (reps.value, reps.end, false));
        let Some((reps, mut end, many)) = named.or(counts) else {
            return (lift, at);
        };
        // "60 kg for sets of 8", "70 kg for 5s"
        let unsaid =
            times.is_none() && (self.role(Role::Several, at).is_some() || self.role(Role::Several, end).is_some());
        let mut sets = once(many || unsaid && reps < LIGHTEST);
        // "for 5 triples".
        if let Some((many, (triple, to, _))) = counted.and_then(|many| Some((many, self.named(many.end)?))) {
            return (Lift { sets: count(many.value), reps: Some(triple), ..lift }, to);
        }
        if let Some(second) =
            self.role(Role::Times, end).and_then(|at| self.amount(at)).filter(|more| more.unit.is_none())
        {
            // "315 x 3 x 2" is two sets of three, "315 for 3x2" three of two.
            if times.is_none() {
                return (Lift { sets: count(reps), reps: count(second.value), ..lift }, second.end);
            }
            (sets, end) = (count(second.value), second.end);
        }
        if let Some(of) =
            self.role(Role::Sets, end).and_then(|at| self.role(Role::Of, at)).and_then(|at| self.amount(at))
        {
            return (Lift { sets: count(reps), reps: count(of.value), ..lift }, of.end);
        }
        let end = self.role(Role::Reps, end).unwrap_or(end);
        (Lift { reps: count(reps), sets, ..lift }, end)
    }
}
