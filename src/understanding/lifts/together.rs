//! What several numbers say together: a weight and the sets told a few words later are one lift, and a unit told once
//! holds for a list.

use super::{Found, LIGHTEST};
use crate::understanding::concept::{Meaning, Role};
use crate::understanding::reading::{Lift, Unit};
use crate::understanding::scene::Scene;

/// How far apart the weight and the sets of one lift stand at most.
const APART: u32 = 8;
/// How far apart the numbers of a list stand at most.
const IN_A_LIST: u32 = 2;

/// Makes one lift of a weight and the sets that stand near it: "20kg dumbbells on curls (4x10)", "3x10 of good mornings
/// with 40 kg".
pub(super) fn join(scene: &Scene, found: &mut Vec<Found>) {
    let mut joined: Vec<Found> = Vec::with_capacity(found.len());
    for next in found.drain(..) {
        match joined.last_mut().and_then(|last| Some((one(scene, last, &next)?, last))) {
            Some((lift, last)) => *last = Found { lift, from: last.from, to: next.to },
            None => joined.push(next),
        }
    }
    *found = joined;
}

fn one(scene: &Scene, first: &Found, second: &Found) -> Option<Lift> {
    let (a, b) = (&first.lift, &second.lift);
    let weighs = |lift: &Lift| lift.weight.is_some() || lift.percent.is_some();
    let counts = |lift: &Lift| lift.reps.is_some() || lift.sets.is_some();
    // "2x20kg dumbbells, 3x10": a pair of them.
    let pair = Lift { reps: None, ..first.lift };
    let paired = a.reps == Some(2) && a.sets.is_none() && weighs(a) && counts(b) && !weighs(b);
    let a = if paired { &pair } else { a };
    // "Two plates (100 kg) for 5": one weight, told twice.
    let twice = weighs(a) && !counts(a) && (a.weight, a.unit) == (b.weight, b.unit) && second.from == first.to + 1;
    // "Finally three plates on squat!!! 315 for 2"
    let plates = weighs(a) && !counts(a) && a.weight == b.weight && a.unit.is_some() && b.unit.is_none() && counts(b);
    let halves = weighs(a) && !counts(a) && counts(b) && !weighs(b)
        || counts(a) && !weighs(a) && weighs(b) && !counts(b)
        || twice && a.exercise == b.exercise;
    let apart = second.from.saturating_sub(first.to);
    let same_sentence = scene.clause(first.from).sentence == scene.clause(second.from).sentence;
    if !(halves && same_sentence || plates) || apart > APART || a.exercise != b.exercise {
        return None;
    }
    // "100 kg and then 3x10": two lifts.
    let parted = (first.to..second.from).any(|at| {
        scene.has(at, Role::Joiner) || scene.has(at, Role::Contrast) || scene.tokens[at as usize].number().is_some()
    });
    let alike = Lift { exercise: a.exercise, weight: a.weight.or(b.weight), unit: a.unit.or(b.unit), ..*b };
    let lift = Lift { reps: a.reps.or(b.reps), sets: a.sets.or(b.sets), percent: a.percent.or(b.percent), ..alike };
    (!parted).then_some(lift)
}

/// The unit that is told for all weights: "(all in kilos)", "(deadlift, kg)".
pub(super) fn told_unit(scene: &Scene) -> Option<Unit> {
    let units = scene.hits.iter().filter_map(|hit| match scene.lexicon.meaning(hit.concept) {
        Meaning::Weight(unit) => Some((hit, unit)),
        _ => None,
    });
    let mut told = units.filter(|(hit, _)| {
        let in_words = scene.hits_in(hit.from.saturating_sub(6), hit.to);
        let counted = in_words
            .iter()
            .any(|near| near.to == hit.from && matches!(scene.lexicon.meaning(near.concept), Meaning::Number(_)));
        let counted = counted || hit.from > 0 && scene.tokens[hit.from as usize - 1].number().is_some();
        let told = in_words
            .iter()
            .any(|near| near.to >= hit.to && scene.lexicon.meaning(near.concept) == Meaning::Role(Role::UnitTold));
        let mark = |at: u32| {
            scene
                .tokens
                .get(at as usize)
                .is_some_and(|token| [',', '(', ')', '/', ':'].into_iter().any(|m| token.is(m)))
        };
        let opened = (hit.from.saturating_sub(4)..hit.from).any(|at| scene.tokens[at as usize].is('('));
        let bracketed = opened && hit.from > 0 && mark(hit.from - 1) && mark(hit.to);
        !counted && (told || bracketed)
    });
    told.next().map(|(_, unit)| unit)
}

/// Gives the weights of a list the unit of one of them, and those without any the unit told for all.
pub(super) fn give_units(scene: &Scene, found: &mut [Found], told: Option<Unit>) {
    let neighbours = |a: &Found, b: &Found| {
        let between = a.to..b.from;
        a.to <= b.from && b.from - a.to <= IN_A_LIST && between.into_iter().all(|at| is_joint(scene, at))
    };
    for at in 1..found.len() {
        let (before, here) = (found[at - 1], found[at]);
        if here.lift.weight.is_some() && here.lift.unit.is_none() && neighbours(&before, &here) {
            found[at].lift.unit = before.lift.unit;
        }
    }
    for at in (1..found.len()).rev() {
        let (before, here) = (found[at - 1], found[at]);
        if before.lift.weight.is_some() && before.lift.unit.is_none() && neighbours(&before, &here) {
            found[at - 1].lift.unit = here.lift.unit;
        }
    }
    for lift in found.iter_mut().map(|found| &mut found.lift).filter(|lift| lift.weight.is_some()) {
        lift.unit = lift.unit.or(told);
    }
}

/// Adds the weights of a list whose unit stands at its end: "worked up 40, 60, 80kg".
pub(super) fn fill(scene: &Scene, found: &mut Vec<Found>) {
    let mut at = found.len();
    while at > 0 {
        at -= 1;
        let Found { lift, from, .. } = found[at];
        let Some(heaviest) = lift.weight.filter(|_| lift.unit.is_some()) else { continue };
        let sentence = scene.sentence(from).from;
        let (mut end, mut above, mut lighter) = (from, heaviest, Vec::new());
        let taken = at.checked_sub(1).map_or(sentence, |before| found[before].to.max(sentence));
        loop {
            let joints = (taken..end).rev().take_while(|at| is_joint(scene, *at)).count() as u32;
            let number =
                end.checked_sub(joints + 1).filter(|number| joints > 0 && joints <= IN_A_LIST && *number >= taken);
            let weight = number.and_then(|at| scene.tokens[at as usize].number());
            let Some((number, weight)) = number.zip(weight).filter(|(_, w)| (LIGHTEST..above).contains(w)) else {
                break;
            };
            (end, above) = (number, weight);
            lighter.push(Found {
                lift: Lift { weight: Some(weight), reps: None, sets: None, ..lift },
                from: number,
                to: number + 1,
            });
        }
        let listed = found.get(at + 1).is_some_and(|next| next.from <= found[at].to + IN_A_LIST);
        if lighter.len() > 1 || listed {
            lighter.reverse();
            found.splice(at..at, lighter);
        }
    }
}

/// Whether a token joins the numbers of a list: "95, 102.5", "60 then 80", "80 to 110".
pub(super) fn is_joint(scene: &Scene, at: u32) -> bool {
    let token = scene.tokens[at as usize];
    let mark = [',', '/', '-', '>', '~', '+', ';'].into_iter().any(|mark| token.is(mark));
    mark || scene.has(at, Role::Joiner) || scene.has(at, Role::To)
}
