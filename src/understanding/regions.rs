//! Where it hurts the most, and on which side.

use crate::triage::{Choice, Side};

use super::concept::{Meaning, Role};
use super::phrases::Hit;
use super::reading::{Sign, Status};
use super::rules::Yield;
use super::scene::Scene;
use super::targets::Target;
use super::tokens::Kind;

/// How far a complaint may stand from its place.
const NEAR: u32 = 12;
/// What a score said of a place adds to it.
const SCORED: i32 = 8;
/// Texts this short are answers to a question: "lower back", "the left one".
const SHORT: usize = 12;

/// Signs whose place is where something is felt or fails, not where it hurts.
const NOT_A_PLACE: [&str; 6] =
    ["q-tingling", "rfs-weakness", "rfe-both-legs", "rfs-spreading-numb", "rfe-saddle", "rfs-both-leg-shooting"];

const SHOOTS: &str = "rfs-both-leg-shooting";

/// Regions whose side is not that of a limb named elsewhere.
const OF_THE_TRUNK: [&str; 5] = ["low-back", "upper-mid-back", "neck", "chest-ribs", "belly-side"];

/// A place that the text names as the writer's, and how much it is complained about.
struct Place {
    hit: Hit,
    region: Choice,
    score: i32,
}

/// Where it hurts the most, and on which side.
pub(super) fn region_and_side(
    scene: &Scene,
    targets: &[Target],
    complaints: &[Hit],
    scored: Option<Hit>,
) -> (Option<Choice>, Option<Choice>) {
    let short = scene.tokens.len() <= SHORT && !scene.hits.iter().any(|hit| is_training(scene, hit));
    if complaints.is_empty() && !short {
        return (None, None);
    }
    // What is only numb or weak does not hurt anywhere.
    let felt = |hit: &Hit| targets.iter().any(|target| target.core == *hit && is_felt(target));
    if !short && complaints.iter().take(40).all(felt) {
        return (None, side(scene, None, targets, complaints, short));
    }
    let places: Vec<Place> =
        scene.hits.iter().filter_map(|hit| place(scene, hit, targets, (complaints, scored))).collect();
    let only = if places.is_empty() { only(scene, targets) } else { None };
    let best = best(&places).or(only.as_ref());
    (best.map(|place| place.region), side(scene, best, targets, complaints, short))
}

/// The only region that a text names, where no sentence says plainly that it hurts: "tore my hamstring in 2020. Today the
/// same spot feels tight".
fn only(scene: &Scene, targets: &[Target]) -> Option<Place> {
    let mut regions = scene.hits.iter().filter_map(|hit| match scene.lexicon.meaning(hit.concept) {
        Meaning::Region(region) => Some((hit, region)),
        _ => None,
    });
    let (hit, region) = regions.next()?;
    let negated = scene.role_in(Role::Negation, hit.from.saturating_sub(3), hit.from).any(|no| no.to == hit.from);
    let felt = targets.iter().any(|target| is_felt(target) && target.from <= hit.from && hit.to <= target.to);
    let fine = negated || felt || scene.any(Role::Fine, hit.to, hit.to + 4);
    let own = scene.status(hit, hit.from, hit.to) != Status::SomeoneElse && !fine;
    (own && regions.all(|(_, other)| other == region)).then_some(Place { hit: *hit, region, score: 0 })
}

fn is_training(scene: &Scene, hit: &Hit) -> bool {
    matches!(scene.lexicon.meaning(hit.concept), Meaning::Exercise(_) | Meaning::Role(Role::Session))
}

fn place(scene: &Scene, hit: &Hit, targets: &[Target], (complaints, scored): (&[Hit], Option<Hit>)) -> Option<Place> {
    let Meaning::Region(region) = scene.lexicon.meaning(hit.concept) else { return None };
    let status = scene.status(hit, hit.from, hit.to);
    let clause = *scene.clause(hit.from);
    // "Left me with a tight lower back, fine.": what stands after a comma is said of the whole.
    let comma = (hit.to..clause.to.min(hit.to + 6)).find(|at| scene.tokens[*at as usize].is(','));
    let fine = scene.any(Role::Fine, hit.to, comma.unwrap_or(clause.to.min(hit.to + 6)));
    // "Back isn't even that bad, 2.": what has a score hurts.
    let scored = scored.is_some_and(|score| {
        let others = scene.hits_in(hit.to, score.from).iter();
        let mut others = others.filter(|hit| matches!(scene.lexicon.meaning(hit.concept), Meaning::Region(_)));
        let after = hit.to <= score.from && score.from - hit.to <= NEAR && others.next().is_none();
        let well = [Role::Fine, Role::DenialAfter].into_iter().any(|role| scene.any(role, hit.to, score.from));
        after && !well && scene.clause(score.from).sentence == clause.sentence
    });
    // "Bien amolado": that "bien" is no word for fine.
    let much = || {
        let words = scene.hits_in(hit.to, clause.to.min(hit.to + 4)).iter();
        let mut words = words.filter(|word| {
            matches!(scene.lexicon.meaning(word.concept), Meaning::Role(Role::Fine | Role::DenialAfter))
        });
        words.any(|word| complaints.iter().any(|complaint| complaint.from == word.to))
    };
    if status == Status::SomeoneElse || (status == Status::Denied || fine) && !scored && !much() {
        return None;
    }
    // A limb that is only numb or weak is not where it hurts.
    let around = targets.partition_point(|target| target.core.to + 20 < hit.from);
    let within = |target: &&Target| target.from <= hit.from && hit.to <= target.to;
    if targets[around..].iter().take_while(|target| target.core.from < hit.to + 20).filter(within).any(is_felt) {
        return None;
    }
    let mut score = if scored { 10 + SCORED } else { 10 };
    if let Some(complaint) = nearest(complaints, hit) {
        let gap = hit.gap(complaint).min(NEAR) as i32;
        let same_clause = scene.clause_index(complaint.from) == scene.clause_index(hit.from);
        let same_sentence = clause.sentence == scene.clause(complaint.from).sentence;
        score += if same_clause { 24 - gap } else { 0 } + if same_sentence { 12 - gap / 2 } else { 0 };
    }
    if scene.any(Role::Emphasis, hit.from.saturating_sub(3), hit.from) || scene.any(Role::Emphasis, hit.to, hit.to + 2)
    {
        score += 30;
    }
    if scene.any(Role::Into, hit.from.saturating_sub(3), hit.from) {
        score -= 16;
    }
    // "From my bum right down to the ankle": where the pain sets out is less than where it is said to be.
    if scene.any(Role::From, hit.from.saturating_sub(3), hit.from) && scene.any(Role::Into, hit.to, hit.to + 3) {
        score -= 16;
    }
    let limb_sign =
        |target: &&Target| matches!(target.yields, Yield::Sign(Sign::Triage(choice)) if choice.id() == "rfe-limb");
    let cold = targets[around..].iter().take_while(|target| target.core.from < hit.to + 20).filter(limb_sign);
    if cold.filter(within).any(|target| target.from < target.core.from || target.core.to < target.to) {
        score -= 30;
    }
    if status == Status::Past {
        score -= 20;
    }
    Some(Place { hit: *hit, region, score })
}

fn is_felt(target: &Target) -> bool {
    matches!(target.yields, Yield::Sign(Sign::Triage(choice)) if NOT_A_PLACE.contains(&choice.id()))
}

fn nearest<'a>(complaints: &'a [Hit], hit: &Hit) -> Option<&'a Hit> {
    let after = complaints.partition_point(|complaint| complaint.from < hit.from);
    let around = &complaints[after.saturating_sub(2)..(after + 2).min(complaints.len())];
    around.iter().min_by_key(|complaint| complaint.gap(hit))
}

/// The region with the highest score; each further mention of it adds a little, and the first mention wins a tie.
fn best(places: &[Place]) -> Option<&Place> {
    let total = |region: Choice| {
        let all = places.iter().filter(|place| place.region == region);
        let top = all.clone().map(|place| place.score).max().unwrap_or(0);
        top + 5 * (all.take(4).count() as i32 - 1)
    };
    let mut best: Option<(&Place, i32)> = None;
    let mut seen: Vec<Choice> = Vec::new();
    for place in places {
        if seen.contains(&place.region) {
            continue;
        }
        seen.push(place.region);
        let score = total(place.region);
        if best.is_none_or(|(_, other)| score > other) {
            best = Some((place, score));
        }
    }
    best.map(|(place, _)| place)
}

fn side(scene: &Scene, best: Option<&Place>, targets: &[Target], complaints: &[Hit], short: bool) -> Option<Choice> {
    let corrected = corrected(scene);
    let sides = scene.hits.iter().filter_map(|hit| match scene.lexicon.meaning(hit.concept) {
        Meaning::Side(side) => Some((hit, side)),
        _ => None,
    });
    let sides = sides.filter(|(_, side)| corrected.is_none_or(|right| right == *side));
    // "Left and right", "on my left, on my right": no side of its own.
    let other = |hit: &Hit, side: Choice| {
        corrected.is_none()
            && scene.hits_in(hit.from.saturating_sub(4), hit.to + 4).iter().any(|near| {
                match scene.lexicon.meaning(near.concept) {
                    Meaning::Side(other) => other != side && side != Side::Both.into(),
                    _ => false,
                }
            })
    };
    let sides = sides.filter(|(hit, side)| !other(hit, *side) && is_side(scene, hit));
    let own =
        sides.filter(|(hit, _)| !matches!(scene.status(hit, hit.from, hit.to), Status::SomeoneElse | Status::Denied));
    let near = own.filter_map(|(hit, side)| {
        if best.is_some_and(|best| is_elsewhere(scene, hit, side, best)) {
            return None;
        }
        // "Both legs tingle" when the back hurts.
        let within = |target: &&Target| target.from <= hit.from && hit.to <= target.to && is_felt(target);
        let around = targets.partition_point(|target| target.core.to + 20 < hit.from);
        let mut around = targets[around..].iter().take_while(|target| target.core.from < hit.to + 20);
        let shoots =
            |target: &Target| matches!(target.yields, Yield::Sign(Sign::Triage(choice)) if choice.id() == SHOOTS);
        if side == Side::Both.into() && around.any(|target| within(&target) && (best.is_some() || shoots(target))) {
            return None;
        }
        let to_place = best.map(|place| {
            place.hit.gap(hit) + 4 * u32::from(scene.clause_index(place.hit.from) != scene.clause_index(hit.from))
        });
        let to_complaint = nearest(complaints, hit).map(|complaint| complaint.gap(hit) + 6);
        let to_sign = targets.iter().filter(|t| t.status == Status::Present).map(|t| t.core.gap(hit) + 6).min();
        let distance = [to_place, to_complaint, to_sign].into_iter().flatten().min()?;
        // "My hand is cold. My right shoulder aches": the side of one place is not that of another.
        // "Tore the left one in 2020. The right one is tight": the pain of now counts.
        let past = scene.status(hit, hit.from, hit.to) == Status::Past;
        (distance <= 24 || short).then_some(((past, distance), side))
    });
    let found = near.min_by_key(|(distance, ..)| *distance).map(|(_, side)| side).or(corrected);
    let alone = || {
        let mut sides = scene.hits.iter().filter_map(|hit| match scene.lexicon.meaning(hit.concept) {
            Meaning::Side(side) if is_side(scene, hit) => Some(side),
            _ => None,
        });
        sides.next()
    };
    // "The right leg said no. It won't take me. Front of the thigh": the only side of any place is that of a limb.
    let of_limb = || {
        let best = best.filter(|best| !OF_THE_TRUNK.contains(&best.region.id()))?;
        let mut sides = scene.hits.iter().filter_map(|hit| match scene.lexicon.meaning(hit.concept) {
            Meaning::Side(side) => Some((hit, side)),
            _ => None,
        });
        let (hit, only) = sides.next()?;
        let placed = scene.hits_in(hit.to, hit.to + 1).iter().any(|near| {
            scene.lexicon.places[usize::from(near.concept)]
                && !matches!(scene.lexicon.meaning(near.concept), Meaning::Region(_))
        });
        let own = is_side(scene, hit) && scene.status(hit, hit.from, hit.to) == Status::Present;
        (placed && own && sides.all(|(_, side)| side == only) && !is_elsewhere(scene, hit, only, best)).then_some(only)
    };
    found.or_else(of_limb).or_else(|| short.then(alone).flatten())
}

/// "My right hip, no wait, left": the side after the correction, if another stands before it.
fn corrected(scene: &Scene) -> Option<Choice> {
    let side = |hit: &Hit| match scene.lexicon.meaning(hit.concept) {
        Meaning::Side(side) if side != Side::Both.into() => Some(side),
        _ => None,
    };
    let all = scene.tokens.len() as u32;
    let mut corrections = scene.role_in(Role::Corrects, 0, all).take(MOST_CORRECTIONS);
    corrections.find_map(|said| {
        let right = scene.hits_in(said.to, all.min(said.to + REACH_OF_CORRECTION)).iter().find_map(side)?;
        let before = scene.hits_in(said.from.saturating_sub(CORRECTED), said.from).iter();
        before.rev().find_map(side).is_some_and(|wrong| wrong != right).then_some(right)
    })
}

/// How far the right side may stand from its "no wait".
const REACH_OF_CORRECTION: u32 = 5;
/// How far the wrong one may.
const CORRECTED: u32 = 30;
/// More corrections than these are not followed.
const MOST_CORRECTIONS: usize = 10;

/// Whether it is a side at all: one letter is one beside a place or in brackets, and "los dos días" is none.
fn is_side(scene: &Scene, hit: &Hit) -> bool {
    let token = scene.tokens[hit.to as usize - 1];
    let mark = |at: Option<u32>, marks: &[char]| {
        let token = at.and_then(|at| scene.tokens.get(at as usize));
        token.is_some_and(|token| marks.iter().any(|mark| token.is(*mark)))
    };
    let next = scene.hits_in(hit.to, hit.to + 1).iter();
    if next.into_iter().any(|hit| matches!(scene.lexicon.meaning(hit.concept), Meaning::Span(_))) {
        return false;
    }
    // "Right. Twisted my back": so people begin to speak.
    if hit.from == 0 && scene.tokens.len() > SHORT && mark(Some(hit.to), &['.', ',']) {
        return false;
    }
    if hit.to - hit.from > 1 || token.at.1 - token.at.0 > 1 {
        return true;
    }
    let before = hit.from.checked_sub(1);
    if mark(before, &['(', '[']) && mark(Some(hit.to), &[')', ']']) {
        return true;
    }
    let beside = |from: u32, to: u32| {
        scene.hits_in(from.saturating_sub(6), from + 1).iter().any(|near| {
            let place = scene.lexicon.places[usize::from(near.concept)]
                || matches!(scene.lexicon.meaning(near.concept), Meaning::Region(_));
            place && (near.to == to || near.from == from)
        })
    };
    let ends = scene.tokens.get(hit.to as usize).is_none_or(|token| matches!(token.kind, Kind::Mark(_)));
    // "Side: R".
    if mark(before, &[':']) && scene.tokens.get(hit.to as usize).is_none_or(|next| matches!(next.kind, Kind::Mark(_))) {
        return true;
    }
    // "L shoulder", "lower back, L", "knee R".
    let comma = u32::from(mark(before, &[',', '-', ':', '/']));
    let numbered = scene.tokens.get(hit.to as usize).is_some_and(|token| token.number().is_some());
    let after = hit.from > comma && beside(hit.from, hit.from - comma);
    beside(hit.to, NOWHERE) || after && (ends || comma > 0 && !numbered)
}

/// No token stands here.
const NOWHERE: u32 = u32::MAX;

/// Whether a side is that of another place: "both my feet" when the back hurts, "into the left arm" when the chest does.
fn is_elsewhere(scene: &Scene, hit: &Hit, side: Choice, best: &Place) -> bool {
    let near = scene.hits_in(hit.from.saturating_sub(7), hit.to + 4).iter();
    let places = near.filter(|near| scene.lexicon.places[usize::from(near.concept)]);
    // "Where it meets the shoulder, left side": a comma parts them.
    let apart = |place: &Hit| {
        let comma = place.to < hit.from && scene.tokens[place.to as usize].is(',');
        place.gap(hit) + u32::from(comma)
    };
    let Some(gap) = places.clone().map(apart).min() else { return false };
    let mut closest = places.filter(|place| apart(place) == gap);
    let region = |place: &Hit| scene.lexicon.meaning(place.concept) == Meaning::Region(best.region);
    let other_region =
        |place: &Hit| matches!(scene.lexicon.meaning(place.concept), Meaning::Region(_)) && !region(place);
    match side == Side::Both.into() {
        // "Adductors are sore, both legs": a word for the limb is no other place.
        true => {
            let trunk = OF_THE_TRUNK.contains(&best.region.id());
            !closest.clone().any(region) && (trunk || closest.any(other_region))
        }
        // "My right foot slaps" when the back hurts: the foot is not where it hurts.
        false => {
            let trunk = OF_THE_TRUNK.contains(&best.region.id());
            gap <= 1 && !closest.clone().any(region) && (trunk || closest.any(other_region))
        }
    }
}
