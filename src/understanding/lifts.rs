//! Lifts: `205x5 135x10`, `5x5 @ 100kg`, `3 plates for 5`, `315 x 3 x 2`, `3 sets of 8 at 60 kilos`, "a heavy single (215kg)".

mod bare;
mod reps;
mod spelled;
mod together;
mod weight;

use super::concept::{Meaning, Role};
use super::reading::{Exercise, Lift, Unit};
use super::scene::Scene;
use super::tokens::Kind;

/// The lightest weight that a bare number can be, in `205x5` as opposed to `3x5`.
const LIGHTEST: f32 = 20.0;
/// The most repetitions that are told before the weight they were done with.
const MOST_REPS: f32 = 60.0;
/// The heaviest that anybody lifts.
const HEAVIEST: f32 = 1200.0;
/// Plates on each side, with the bar, in pounds and in kilos.
const PLATES: [(f32, f32); 6] =
    [(135.0, 60.0), (225.0, 100.0), (315.0, 140.0), (405.0, 180.0), (495.0, 220.0), (585.0, 260.0)];
/// How far a lift may stand from the exercise it belongs to.
const REACH: u32 = 60;
/// What is counted rather than weighed: "300 pull-ups".
const COUNTED: [Exercise; 4] = [Exercise::PullUp, Exercise::Swing, Exercise::Carry, Exercise::Core];

/// Every lift of the text, in order.
pub(super) fn lifts(scene: &Scene) -> Vec<Lift> {
    let kilos = scene.hits.iter().any(|hit| scene.lexicon.meaning(hit.concept) == Meaning::Weight(Unit::Kilograms));
    let in_pounds = scene.lexicon.plates_in_pounds && !kilos;
    let told_unit = together::told_unit(scene);
    let mut found = Vec::new();
    let mut at = 0;
    let mut told: Option<reps::Told> = None;
    let mut counted: Vec<reps::Told> = Vec::new();
    while at < scene.tokens.len() as u32 {
        let reader = Reader { scene, at, in_pounds, told_unit };
        let new = reader.told().filter(|new| told.is_none_or(|old| new.to > old.to));
        counted.extend(new.filter(|new| new.alone && !scene.sentence(at).quoted));
        told = new.or(told);
        match reader.lift() {
            Some((mut lift, end)) => {
                if !scene.sentence(at).quoted {
                    lift.exercise = exercise(scene, at, end);
                    if let Some(told) = told.take_if(|told| told.is_for(at)) {
                        told.complete(&mut lift);
                    }
                    found.push(Found { lift, from: at, to: end });
                }
                at = end.max(at + 1);
            }
            None => at += 1,
        }
    }
    bare::add_counted(scene, &mut found, &counted);
    together::join(scene, &mut found);
    together::give_units(scene, &mut found, told_unit);
    together::fill(scene, &mut found);
    found.into_iter().map(|found| found.lift).collect()
}

/// A lift and where it stands.
#[derive(Clone, Copy)]
struct Found {
    lift: Lift,
    from: u32,
    to: u32,
}

/// The exercise a lift belongs to: in its sentence the nearest, otherwise the nearest in the text.
fn exercise(scene: &Scene, from: u32, to: u32) -> Option<Exercise> {
    let sentence = scene.sentence(from);
    let around = scene.hits_in(from.saturating_sub(REACH), to + REACH).iter();
    // "Feels like I did 1000 sit-ups": those are counted, and no weight was lifted with them.
    let counted = |hit: &super::phrases::Hit| {
        let number = hit.from.checked_sub(1).and_then(|at| scene.tokens[at as usize].number());
        hit.from > to && number.is_some_and(|number| f64::from(number) >= f64::from(MOST_REPS))
    };
    let exercises = around.filter_map(|hit| match scene.lexicon.meaning(hit.concept) {
        Meaning::Exercise(Exercise::Core) if counted(hit) => None,
        Meaning::Exercise(exercise) => Some((hit, exercise)),
        _ => None,
    });
    let number = |at: u32| scene.tokens.get(at as usize).is_some_and(|token| token.number().is_some());
    let mark =
        |at: u32| scene.tokens.get(at as usize).is_some_and(|token| token.is(',') || token.is(';') || token.is('/'));
    let nearest = exercises.min_by_key(|(hit, _)| {
        let here = sentence.from <= hit.from && hit.from < sentence.to;
        // "Bench is stuck at 92.5 kg, squat 130 kg": what stands behind a comma and before a weight has that one.
        let next = hit.from == to + 1 && (mark(to) || scene.has(to, Role::Joiner)) && sentence.to > hit.to;
        let others = next && (number(hit.to) || number(hit.to + 1) && !mark(hit.to));
        // "Rows don't bother it at all. Currently at 80kg 3x8.": those are not what the post is about.
        let fine = !here
            && (scene.any(Role::DenialAfter, hit.to, hit.to + 4) || scene.any(Role::Negation, hit.to, hit.to + 2));
        let led = hit.from > to && (scene.has(to, Role::At) || scene.has(to, Role::Of));
        let distance = hit.from.saturating_sub(to + u32::from(led)).max(from.saturating_sub(hit.to));
        // Otherwise the one named before counts more than the one named after.
        // "Saqué 140 kg en sentadilla": the verb names the exercise only where nothing else does.
        (!here, others, fine, !here && hit.from >= to, distance, !led, hit.from)
    });
    nearest.map(|(_, exercise)| exercise).or_else(|| {
        // "First time pulling in months, got up to 275x3", "heavy pulls. 250 kg for a triple".
        let start = match sentence.from.checked_sub(1) {
            Some(before) => scene.sentence(before).from,
            None => 0,
        };
        scene
            .any(Role::Pulling, start.max(from.saturating_sub(REACH)), sentence.to.min(to + REACH))
            .then_some(Exercise::Deadlift)
    })
}

struct Reader<'a, 'b> {
    scene: &'a Scene<'b>,
    at: u32,
    in_pounds: bool,
    /// "(all in kilos)".
    told_unit: Option<Unit>,
}

/// A number of a lift, and the unit right after it.
#[derive(Clone, Copy)]
struct Amount {
    value: f32,
    unit: Option<Unit>,
    digits: bool,
    end: u32,
}

impl Reader<'_, '_> {
    fn lift(&self) -> Option<(Lift, u32)> {
        let first = self.amount(self.at)?;
        let found = self.plates(first).or_else(|| self.spelled(first));
        found
            .or_else(|| self.percent(first))
            .or_else(|| self.sets_of(first))
            .or_else(|| self.product(first))
            .or_else(|| self.weight_for(first))
            .map(|(lift, end)| self.with_sets(lift, end))
    }

    fn amount(&self, at: u32) -> Option<Amount> {
        let token = self.scene.tokens.get(at as usize)?;
        // "+20kg": what was hung from the belt.
        let counts = |at: u32| self.scene.tokens.get(at as usize).is_some_and(|token| token.number().is_some());
        if token.is('+') && counts(at + 1) && !at.checked_sub(1).is_some_and(counts) {
            return self.amount(at + 1);
        }
        let number = token.number().map(|value| (value, true, at + 1)).or_else(|| {
            // "Forty five" is not forty.
            let numbers =
                self.scene.hits_in(at, at + 1).iter().filter_map(|hit| match self.scene.lexicon.meaning(hit.concept) {
                    Meaning::Number(number) => Some((number, false, hit.to)),
                    _ => None,
                });
            numbers.max_by_key(|(_, _, to)| *to)
        });
        let (value, digits, mut end) = number?;
        let unit =
            self.scene.hits_in(end, end + 1).iter().find_map(|hit| match self.scene.lexicon.meaning(hit.concept) {
                Meaning::Weight(unit) => Some((unit, hit.to)),
                _ => None,
            });
        if let Some((_, to)) = unit {
            end = to;
        }
        Some(Amount { value, unit: unit.map(|(unit, _)| unit), digits, end })
    }

    fn role(&self, role: Role, at: u32) -> Option<u32> {
        self.scene.role_in(role, at, at + 1).map(|hit| hit.to).max()
    }

    fn exercise_at(&self, at: u32) -> Option<&super::phrases::Hit> {
        let hits = self.scene.hits_in(at, at + 1).iter();
        hits.filter(|hit| matches!(self.scene.lexicon.meaning(hit.concept), Meaning::Exercise(_)))
            .max_by_key(|hit| hit.to)
    }

    /// "3 plates for 5", "2 plates x 10", "3 plates".
    fn plates(&self, first: Amount) -> Option<(Lift, u32)> {
        let (weight, unit, end) = self.loaded(first)?;
        let lift = Lift { weight: Some(weight), unit: Some(unit), ..Lift::default() };
        Some(self.with_reps(lift, end))
    }

    /// What so many plates on each side and the bar weigh.
    fn loaded(&self, first: Amount) -> Option<(f32, Unit, u32)> {
        // "1.25 kg plates" are no plates on a bar.
        let end = self.role(Role::Plates, first.end).filter(|_| first.unit.is_none())?;
        if self.scene.any(Role::NotWeight, end, end + 4) {
            return None;
        }
        // "three plates of 20 kilos a side".
        let each = self.role(Role::Of, end).and_then(|of| self.amount(of));
        if let Some((each, unit)) = each.and_then(|each| Some((each, each.unit?))) {
            let bar = if unit == Unit::Kilograms { 20.0 } else { 45.0 };
            let end = self.role(Role::ByHand, each.end).unwrap_or(each.end);
            return Some((bar + 2.0 * first.value * each.value, unit, end));
        }
        let (pounds, kilos) = *PLATES.get((first.value as usize).checked_sub(1)?)?;
        let half = first.value.fract();
        Some(match self.in_pounds {
            true => (pounds + half * 90.0, Unit::Pounds, end),
            false => (kilos + half * 40.0, Unit::Kilograms, end),
        })
    }

    /// "80% of 1RM", "5x3 @ 80%" is read by `product`.
    fn percent(&self, first: Amount) -> Option<(Lift, u32)> {
        let sign = first.end;
        let bare = || self.scene.tokens.get(sign as usize).is_some_and(|t| t.is('%')).then_some(sign + 1);
        let named = self.role(Role::OfMax, first.end);
        let end = named.or_else(bare)?;
        let lift = Lift { percent: Some(first.value), ..Lift::default() };
        // "80%, 5x3"
        let comma = u32::from(self.scene.tokens.get(end as usize).is_some_and(|t| t.is(',') || t.is('(') || t.is(':')));
        let rest = Reader { at: end + comma, ..*self };
        let sets = rest.amount(rest.at).filter(|sets| sets.unit.is_none() && sets.value < LIGHTEST);
        if let Some((more, end)) = sets.and_then(|sets| rest.product(sets).or_else(|| rest.sets_of(sets)))
            && more.weight.is_none()
            && more.percent.is_none()
        {
            return Some((Lift { percent: lift.percent, ..more }, end));
        }
        let (with, to) = self.with_reps(lift, end);
        // "80% x 3" needs no "of my max".
        // "5 singles at 90%"
        let several = (self.at.saturating_sub(4)..self.at).any(|at| self.named(at).is_some());
        (named.is_some() || with.reps.is_some() || several).then_some((with, to))
    }

    /// "3 sets of 8 at 60 kilos", "5 sets of 10", "3 series de 8 con 60 kilos".
    fn sets_of(&self, first: Amount) -> Option<(Lift, u32)> {
        let Some(end) = self.role(Role::Sets, first.end) else { return self.some_with(first) };
        let end = self.role(Role::Of, end).or_else(|| self.role(Role::Times, end))?;
        let reps = self.amount(end)?;
        let lift = Lift { sets: count(first.value), reps: count(reps.value), ..Lift::default() };
        let end = self.role(Role::Reps, reps.end).unwrap_or(reps.end);
        Some(self.with_weight(lift, end))
    }

    /// "3 of 10 with 50 kilos": only a weight with its unit makes sets of it.
    fn some_with(&self, first: Amount) -> Option<(Lift, u32)> {
        let reps = self.role(Role::Of, first.end).and_then(|of| self.amount(of));
        let small = |many: &Amount| many.digits && many.unit.is_none() && many.value < LIGHTEST;
        // "rep 4 of 5 at 150 kg"
        let which = self.at > 0 && (self.scene.has(self.at - 1, Role::Reps) || self.scene.has(self.at - 1, Role::Sets));
        let reps = reps
            .filter(|_| !which)
            .filter(|reps| small(reps) && small(&first) && self.role(Role::At, reps.end).is_some())?;
        let lift = Lift { sets: count(first.value), reps: count(reps.value), ..Lift::default() };
        let (lift, end) = self.with_weight(lift, reps.end);
        lift.unit.is_some().then_some((lift, end))
    }

    /// "100 kilos, 4 de 8": after a weight, sets of repetitions.
    fn some_of(&self, first: Amount) -> Option<(Lift, u32)> {
        let reps = self.role(Role::Of, first.end).and_then(|of| self.amount(of))?;
        let small = reps.unit.is_none() && reps.value < LIGHTEST && first.digits && reps.value != 10.0;
        small.then_some((Lift { sets: count(first.value), reps: count(reps.value), ..Lift::default() }, reps.end))
    }

    /// "205x5", "3x5", "315 x 3 x 2", "100kg 5x5", "3x5 100kg", "5x5 @ 80%".
    fn product(&self, first: Amount) -> Option<(Lift, u32)> {
        let mut factors = vec![first];
        let mut end = first.end;
        while factors.len() < 3 {
            let Some(next) = self.role(Role::Times, end).and_then(|at| self.amount(at)) else { break };
            end = next.end;
            factors.push(next);
        }
        let is_weight = |amount: &Amount| amount.unit.is_some() || amount.value >= LIGHTEST && amount.value <= HEAVIEST;
        let weighed = |amount: Amount| Lift { weight: Some(amount.value), unit: amount.unit, ..Lift::default() };
        match factors[..] {
            [weight, reps] if is_weight(&weight) && reps.unit.is_none() => {
                let end = self.role(Role::Reps, end).unwrap_or(end);
                Some((Lift { reps: count(reps.value), sets: Some(1), ..weighed(weight) }, end))
            }
            [weight, reps, sets] if is_weight(&weight) && sets.unit.is_none() => {
                Some((Lift { reps: count(reps.value), sets: count(sets.value), ..weighed(weight) }, end))
            }
            [sets, reps, weight] if is_weight(&weight) => {
                Some((Lift { reps: count(reps.value), sets: count(sets.value), ..weighed(weight) }, end))
            }
            [sets, weight] if weight.unit.is_some() => {
                Some((Lift { sets: None, reps: count(sets.value), ..weighed(weight) }, end))
            }
            [sets, reps] if sets.digits => {
                let lift = Lift { sets: count(sets.value), reps: count(reps.value), ..Lift::default() };
                let end = self.role(Role::Reps, end).unwrap_or(end);
                Some(self.with_weight(lift, end))
            }
            _ => None,
        }
    }

    /// "275 for 8", "100kg 5x5", "405 for a single", "190kg for 1"; and a weight alone where it can be nothing else.
    fn weight_for(&self, first: Amount) -> Option<(Lift, u32)> {
        // "fifty kilos" is a weight, "fifty" is none.
        let told = first.digits || first.unit.is_some() && first.value >= 10.0;
        if !told || !(1.0..=HEAVIEST).contains(&first.value) {
            return None;
        }
        let lift = Lift { weight: Some(first.value), unit: first.unit, ..Lift::default() };
        // "60kg 3x8", "60 kg, 3 sets of 8": sets and reps follow.
        let clause_end = self.scene.sentence(self.at).to;
        let heavy = first.value >= MOST_REPS;
        for skip in (0..4).filter(|skip| first.unit.is_some() || heavy && *skip == 0) {
            // "20kg bar only 3x8", "20kg dumbbells 3x10", "20 kg a hand, 3x12".
            let at = self.role(Role::ByHand, first.end).unwrap_or(first.end) + skip;
            let before = skip.checked_sub(1).and_then(|_| self.scene.tokens.get(at as usize - 1));
            let word = |token: &super::tokens::Token| token.kind == Kind::Word || token.is(',') || token.is(':');
            if at >= clause_end
                || before.is_some_and(|token| !word(token))
                || skip > 1 && self.role(Role::At, at - 1).is_some()
            {
                break;
            }
            let rest = Reader { at, ..*self };
            if let Some(next) = rest.amount(rest.at).filter(|next| next.unit.is_none() && next.value < LIGHTEST) {
                let more = rest.product(next).or_else(|| rest.sets_of(next)).or_else(|| rest.some_of(next));
                if let Some((more, end)) = more.filter(|(more, _)| more.weight.is_none()) {
                    return Some((Lift { reps: more.reps, sets: more.sets, ..lift }, end));
                }
            }
        }
        // "a 405 single", "45kg doubles", "a 315 bench triple".
        let on = self.exercise_at(first.end).and_then(|exercise| self.named(exercise.to));
        let single = self.named(first.end).or(on).filter(|_| first.unit.is_some() || first.value >= LIGHTEST);
        if let Some((reps, end, many)) = single {
            return Some((Lift { reps: Some(reps), sets: reps::once(many), ..lift }, end));
        }
        // "170 kg, 5 singles".
        let comma = self.scene.tokens.get(first.end as usize).is_some_and(|token| token.is(','));
        let several = self.amount(first.end + 1).filter(|many| comma && many.unit.is_none() && many.value <= MOST_REPS);
        let several = several.and_then(|many| Some((many, self.named(many.end)?)));
        if let Some((many, (reps, end, true))) = several.filter(|_| first.unit.is_some()) {
            return Some((Lift { reps: Some(reps), sets: count(many.value), ..lift }, end));
        }
        // "150kg, heavy set of 5".
        let next = (first.end..first.end + 5).find_map(|at| Reader { at, ..*self }.told());
        if let Some(told) = next.filter(|told| first.unit.is_some() && told.to <= clause_end && told.sets.is_none()) {
            let between = (first.end..told.to - 1).all(|at| self.scene.tokens[at as usize].number().is_none());
            if between && told.reps.is_some() {
                return Some((Lift { reps: told.reps, sets: reps::once(told.many), ..lift }, told.to));
            }
        }
        // "225 deadlift, got 22 reps".
        let counted = (first.end..(first.end + 5).min(clause_end)).find_map(|at| self.amount(at));
        let reps = counted.filter(|many| many.unit.is_none() && many.digits && many.value <= 100.0);
        let reps = reps.and_then(|many| Some((many.value, self.role(Role::Reps, many.end)?)));
        if let Some((reps, end)) = reps.filter(|_| first.value >= MOST_REPS && self.is_lifted(first)) {
            return Some((Lift { reps: count(reps), sets: Some(1), ..lift }, end));
        }
        // "from 80 to 110 kg".
        let second = self.role(Role::To, first.end).and_then(|at| self.amount(at));
        if let Some(second) = second.filter(|second| first.unit.is_none() && second.digits && second.value >= LIGHTEST)
        {
            // "took the press from 30 to 40"
            let of_lift = second.unit.is_some()
                || self.role(Role::Times, second.end).is_some()
                || self.at > 0 && self.scene.has(self.at - 1, Role::From);
            let lifted = Amount { unit: second.unit, end: second.end, ..first };
            let plausible =
                first.value >= LIGHTEST || second.unit.is_some() && self.scene.has(self.at.max(1) - 1, Role::From);
            if of_lift && plausible && self.is_lifted(lifted) {
                return Some((Lift { unit: second.unit, ..lift }, first.end));
            }
        }
        if first.unit.is_none()
            && let Some(end) = self.sized(first)
        {
            return Some(self.with_reps(lift, end));
        }
        if first.unit.is_none() && self.is_on_ladder(first) {
            return Some((lift, first.end));
        }
        let (with, end) = self.with_reps(lift, first.end);
        let plausible = first.unit.is_some() || first.value >= LIGHTEST;
        if with.reps.is_some() && plausible {
            return Some((with, end));
        }
        self.is_lifted(first).then_some((lift, first.end))
    }

    /// Whether a weight that stands alone was on a bar: an exercise or a verb of lifting is near, and nothing says that it
    /// is a change, a body, a dose.
    fn is_lifted(&self, first: Amount) -> bool {
        let sentence = self.scene.sentence(self.at);
        let (from, to) = (sentence.from.max(self.at.saturating_sub(9)), sentence.to.min(first.end + 6));
        let near = |role: Role| self.scene.any(role, from, to);
        // "495 around 6 pm": what comes after another number is about that one.
        let after = (first.end..(first.end + 3).min(sentence.to)).find(|at| self.amount(*at).is_some());
        // "Deadlift 180 kg, weigh 82": what stands behind a comma and before another number is about that one.
        let parted = self.scene.tokens.get(first.end as usize).is_some_and(|token| token.is(','));
        // "80 kg, 1.80 m, bench 100 kg": what stands before a comma and the name of an exercise is not about it.
        let named = (from..self.at).rev().find(|at| self.exercise_at(*at).is_some_and(|hit| hit.to == self.at));
        let named = named.filter(|named| *named > 0 && self.scene.tokens[*named as usize - 1].is(','));
        let no_weight = self.scene.any(
            Role::NotWeight,
            sentence.from.max(self.at.saturating_sub(3)).max(named.unwrap_or(0)),
            after.map_or((first.end + 3).min(sentence.to), |next| if parted { first.end } else { next }),
        );
        let exercise = self
            .scene
            .hits_in(from, to)
            .iter()
            .any(|hit| matches!(self.scene.lexicon.meaning(hit.concept), Meaning::Exercise(_)));
        let counted = self.scene.hits_in(first.end, first.end + 1).iter().any(|hit| {
            matches!(self.scene.lexicon.meaning(hit.concept), Meaning::Span(_))
                || matches!(self.scene.lexicon.meaning(hit.concept), Meaning::Role(Role::Sets | Role::Reps))
        });
        let scored =
            self.role(Role::OutOf, first.end).and_then(|ten| self.amount(ten)).is_some_and(|ten| ten.value == 10.0);
        let counted = counted || scored;
        // "300 pull-ups" are counted, "405 deadlift" is weighed.
        let counted = counted
            || first.unit.is_none()
                && self
                    .scene
                    .hits_in(first.end, first.end + 1)
                    .iter()
                    .any(|hit| COUNTED.map(Meaning::Exercise).contains(&self.scene.lexicon.meaning(hit.concept)));
        let counted = counted || first.unit.is_none() && self.counts_what_follows(first);
        // "100/110/120 kg" is a list, "120/80" is none.
        let heavy = |at: u32| self.amount(at).is_some_and(|next| next.digits && next.value >= LIGHTEST);
        let listed = |at: u32| heavy(at) && (first.unit.is_some() || self.told_unit.is_some());
        let mark = self.scene.tokens.get(first.end as usize).is_some_and(|t| t.is('%') || t.is('/'));
        let mark = mark && !listed(first.end + 1);
        let before = self.at.checked_sub(1).is_some_and(|p| {
            let part = self.scene.tokens[p as usize];
            part.is('/') && !(p > 0 && listed(p - 1)) || part.is('\'')
        });
        // "Jumped to 20 kg on curls": what it rose to was lifted, what it rose by was not.
        let risen = exercise && first.unit.is_some() && self.at > 1 && self.scene.has(self.at - 1, Role::To);
        let risen = risen
            && self.scene.role_in(Role::NotWeight, self.at.saturating_sub(4), self.at).any(|hit| hit.to + 1 == self.at);
        // "Jumped from 80 to 110 kg on squats": both were.
        let from = exercise && first.unit.is_some() && self.at > 0 && self.scene.has(self.at - 1, Role::From);
        let reached = exercise && self.is_of_a_rise(first.value);
        let risen = risen || from || reached || self.scene.any(Role::OnBody, self.at, first.end + 2);
        if counted || mark || before || no_weight && !risen {
            return false;
        }
        match first.unit {
            Some(_) => exercise || near(Role::Session) || near(Role::At) || near(Role::ByHand) || self.follows_lift(),
            None => {
                // "Pressing 52.5": nobody counts halves but of weights.
                let halves = first.value.fract() == 0.5;
                let least = if self.told_unit.is_some() || halves { LIGHTEST } else { MOST_REPS };
                // "A stroke at 60": what is named by no exercise needs training to be told of at all.
                let told = exercise || near(Role::Pulled) && (near(Role::Session) || self.follows_lift());
                // "Back in the 90s"
                let decade = self.role(Role::Several, first.end).is_some();
                reached || first.value >= least && told && !decade && !self.is_an_age(first)
            }
        }
    }

    fn is_timed(&self, at: u32) -> bool {
        self.scene.hits_in(at, at + 1).iter().any(|hit| {
            let meaning = self.scene.lexicon.meaning(hit.concept);
            matches!(meaning, Meaning::Span(_) | Meaning::Role(Role::NotWeight | Role::Sets | Role::Reps))
        })
    }

    /// Whether the text names an exercise at all: a weight with its unit is then a weight on the bar.
    fn follows_lift(&self) -> bool {
        let around = self.scene.hits_in(self.at.saturating_sub(REACH), self.at + REACH);
        around.iter().any(|hit| matches!(self.scene.lexicon.meaning(hit.concept), Meaning::Exercise(_)))
    }
}

fn count(value: f32) -> Option<u16> {
    (1.0..=1000.0).contains(&value).then_some(value.round() as u16)
}
