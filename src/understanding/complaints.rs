//! What the writer complains of: words for pain, signs, a place that fails, and a place of which only the behaviour is told.

use crate::triage::{Onset, Question};

use super::concept::{Meaning, Role};
use super::phrases::Hit;
use super::reading::{Sign, Status};
use super::rules::Yield;
use super::scene::{Scene, Sentence};
use super::subject::stands_alone;
use super::targets::Target;
use super::times::{Tie, Time};
use super::tokens::Kind;

/// The writer's own complaints, in order, and whether somebody else has any.
pub(super) fn complaints(scene: &Scene, targets: &[Target]) -> (Vec<Hit>, bool) {
    let mut own = Vec::new();
    let mut others = false;
    let mut note = |status: Status, hit: &Hit| match status {
        Status::Present => own.push(*hit),
        Status::SomeoneElse => others = true,
        Status::Denied | Status::AskedAbout | Status::Past => {}
    };
    for hit in scene.hits.iter().filter(|hit| scene.lexicon.meaning(hit.concept) == Meaning::Role(Role::Pain)) {
        if !is_lifted(scene, hit) && !is_vague(scene, hit) {
            note(scene.status(hit, hit.from, hit.to), hit);
        }
    }
    for target in targets {
        let hurts = match target.yields {
            Yield::Sign(Sign::Triage(choice)) => {
                choice.question() != Question::Background || choice.id() == "rfb-night"
            }
            Yield::Sign(Sign::Hard(_)) | Yield::Answer(_) => false,
            Yield::Quality(_) => true,
        };
        if hurts {
            note(target.status, &target.core);
        }
    }
    // "My neck wouldn't turn", "something slid in my back": a place that fails hurts, if nothing else in the sentence does.
    let sentences: Vec<u32> = own.iter().map(|hit| scene.sentence(hit.from).from).collect();
    for hit in scene.hits.iter().filter(|hit| is_failure(scene, hit)) {
        let sentence = scene.sentence(hit.from).from;
        if sentences.contains(&sentence) || scene.status(hit, hit.from, hit.to) != Status::Present {
            continue;
        }
        let clause = scene.clause(hit.from);
        let beside = has_place(scene, clause.from.max(hit.from.saturating_sub(FAILS)), clause.to.min(hit.to + FAILS));
        // "Calves sore. They turned to wood on Tuesday."
        let told_before = !sentences.is_empty() && has_region(scene, sentence.saturating_sub(REFERS), sentence);
        if beside || told_before {
            own.push(*hit);
        }
    }
    own.sort_unstable_by_key(|hit| (hit.from, hit.to));
    own.dedup();
    (own, others)
}

/// "Right knee, 8 weeks, some days fine, some days awful": who says how a place behaves complains of it.
pub(super) fn implied(scene: &Scene, targets: &[Target], times: &[Time]) -> Option<Hit> {
    let behaves = |target: &&Target| {
        target.status == Status::Present
            && matches!(target.yields, Yield::Answer(choice) if BEHAVES.iter().any(|id| *id == choice.id()))
    };
    let told = targets.iter().find(behaves).or_else(|| targets.iter().find(|target| happened(target)));
    let region = |hit: &&Hit| matches!(scene.lexicon.meaning(hit.concept), Meaning::Region(_));
    let of_told = told.and_then(|told| {
        let sentence = scene.sentence(told.from);
        let (from, to) = (sentence.from.max(told.from.saturating_sub(25)), sentence.to.min(told.to + 25));
        // "Outside of right elbow, four months. Worse again this week."
        let before = || scene.hits_in(sentence.from.saturating_sub(25), sentence.from).iter().rev().find(region);
        // "It goes the same way every time. I feel it in my low back, then it's gone."
        let after = || scene.hits_in(sentence.to, sentence.to + 25).iter().find(region).filter(|_| behaves(&told));
        scene.hits_in(from, to).iter().find(region).or_else(before).or_else(after)
    });
    // "Wrist. Left. 3 days. Low bar.": in few words, a place and how long.
    let lasts =
        |time: &Time| time.day.is_none() && time.tie != Tie::Ago && time.hours > A_DAY && stands_alone(scene, time);
    let listed = || {
        let few = scene.tokens.len() <= FEW && !scene.sentences.iter().any(|sentence| sentence.asks);
        let place = scene.hits.iter().find(region).filter(|_| few)?;
        let off = scene.any(Role::Off, 0, place.from) || scene.any(Role::Fine, 0, scene.tokens.len() as u32);
        (!off && times.iter().any(lasts)).then_some(place)
    };
    let place = of_told.or_else(listed).or_else(|| named_alone(scene, targets))?;
    let sentence = scene.sentence(place.from);
    let (from, to) = (sentence.from.max(place.from.saturating_sub(25)), sentence.to.min(place.to + 25));
    let well = [Role::Fine, Role::Gone].into_iter().any(|role| scene.any(role, from, to));
    if well && !told.is_some_and(|told| behaves(&told)) {
        return None;
    }
    // "Anyone else get knee pain from dips? Right one, crept in over a month": the answer makes the question the writer's.
    let answered = told.is_some_and(|told| behaves(&told) && told.from >= sentence.to);
    match scene.status(place, place.from, place.to) {
        Status::Present => Some(*place),
        Status::AskedAbout if answered => Some(*place),
        _ => None,
    }
}

/// "Heard myself yelp before I knew why. Lower back.": a place that is all a sentence says, in a text that tells how it began.
fn named_alone<'a>(scene: &'a Scene, targets: &[Target]) -> Option<&'a Hit> {
    let began = |target: &Target| {
        let onset = matches!(target.yields, Yield::Answer(choice) if choice.question() == Question::Onset);
        onset && target.status == Status::Present && target.weight >= A_WORD
    };
    if !targets.iter().any(began) {
        return None;
    }
    // "My cardiologist shook my hand" says more than a place.
    let verbs = [Role::Verb, Role::PastTense, Role::OtherPerson];
    let alone = |sentence: &&Sentence| {
        let (from, to) = (sentence.from, sentence.to);
        let words = (from..to).filter(|at| !matches!(scene.tokens[*at as usize].kind, Kind::Mark(_))).count();
        let tells = |hit: &Hit| scene.is_training(hit) || scene.is_day(hit);
        words <= A_NAME
            && !sentence.asks
            && !verbs.into_iter().any(|role| scene.any(role, from, to))
            && !scene.hits_in(from, to).iter().any(tells)
    };
    let region = |hit: &&Hit| matches!(scene.lexicon.meaning(hit.concept), Meaning::Region(_));
    let mut alone = scene.sentences.iter().filter(alone);
    alone.find_map(|sentence| scene.hits_in(sentence.from, sentence.to).iter().find(region))
}

/// A place that is named alone, with its side, takes so many words.
const A_NAME: usize = 4;

/// Something that happened to a place during a rep, plainly.
fn happened(target: &Target) -> bool {
    let onset = |onset: Onset| matches!(target.yields, Yield::Answer(choice) if choice == onset.into());
    let came = onset(Onset::LaterSameDay) || onset(Onset::NextDay);
    let happened = came
        || onset(Onset::DuringRep) && target.weight != A_WORD
        || onset(Onset::NotFromLifting) && target.weight > A_WORD;
    happened && target.status == Status::Present
}

/// "220 kg pulled": that is training.
fn is_lifted(scene: &Scene, hit: &Hit) -> bool {
    let number = |at: u32| scene.tokens.get(at as usize).is_some_and(|token| token.number().is_some());
    let lifted = scene.has(hit.from, Role::Pulled) && hit.to - hit.from == 1;
    lifted
        && (hit.from.saturating_sub(3)..hit.to + 3).any(number)
        && !has_place(scene, hit.from.saturating_sub(4), hit.to + 4)
}

/// "Knackered", "the boss is killing me": a complaint only where a place is named.
fn is_vague(scene: &Scene, hit: &Hit) -> bool {
    let vague = scene.role_in(Role::Vague, hit.from.saturating_sub(3), hit.from + 1);
    let sentence = scene.sentence(hit.from);
    vague.into_iter().any(|vague| vague.to >= hit.to)
        && !has_place(scene, sentence.from.max(hit.from.saturating_sub(25)), sentence.to.min(hit.to + 25))
}

fn is_failure(scene: &Scene, hit: &Hit) -> bool {
    matches!(scene.lexicon.meaning(hit.concept), Meaning::Role(Role::Fails | Role::Struck))
}

fn has_region(scene: &Scene, from: u32, to: u32) -> bool {
    scene.hits_in(from, to).iter().any(|hit| matches!(scene.lexicon.meaning(hit.concept), Meaning::Region(_)))
}

fn has_place(scene: &Scene, from: u32, to: u32) -> bool {
    has_region(scene, from, to)
        || scene.hits_in(from, to).iter().any(|hit| scene.lexicon.places[usize::from(hit.concept)])
}

/// How far a word for failing may stand from its place.
const FAILS: u32 = 4;
/// How far back the place may have been told.
const REFERS: u32 = 20;
/// A text of so many tokens may be a list.
const FEW: usize = 30;
const A_DAY: f32 = 20.0;
/// The weight of what is said by a word alone, without a word for what happened.
const A_WORD: u8 = 2;

const BEHAVES: [&str; 8] = [
    "gradual-weeks",
    "up-and-down",
    "between-sessions",
    "worse-some-moves",
    "np-settles",
    "np-second-half",
    "np-not-eased",
    "worse",
];
