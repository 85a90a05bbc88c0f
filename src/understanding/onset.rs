//! How it began: what the words say of it, what the days of the training and of the pain come to, and which of the two holds.

use crate::triage::{Choice, Movement, Onset, Question};

use super::concept::{Meaning, Role};
use super::phrases::Hit;
use super::reading::{Sign, Status};
use super::rules::Yield;
use super::scene::Scene;
use super::targets::Target;
use super::times::{Tie, Time};
use super::tokens::Kind;

/// What the words say of the onset.
#[derive(Clone, Copy)]
pub(super) struct Told {
    pub onset: Choice,
    /// The phrase that says so.
    pub hit: Hit,
    /// Nothing in its clause hurts: "did five sets, to failure on the last set".
    pub aside: bool,
    /// It names something that may have caused it, and does not say so: "sore at work today".
    pub guess: bool,
}

impl Told {
    /// Whether it says that the pain came at one moment, which is that of the times beside it.
    pub fn is_moment(&self) -> bool {
        self.onset == Onset::DuringRep.into() || self.onset == Onset::NotFromLifting.into()
    }
}

/// The phrase that tells of an injury: what came at one moment, for certain.
pub(super) fn injury(told: Option<Told>) -> Option<Hit> {
    told.filter(|told| told.is_moment() && !told.aside && !told.guess).map(|told| told.hit)
}

/// A rule of so much weight is sure of what it says.
const SURE: u8 = 3;
/// "An hour later I still see stars": how far the "still" may stand.
const STILL: u32 = 2;
/// A rule of so little weight guesses.
const GUESS: u8 = 0;

/// What the words say: the weightiest; of equals the first.
pub(super) fn told(scene: &Scene, targets: &[Target], complaints: &[Hit]) -> Option<Told> {
    let (during, slow) = (Choice::from(Onset::DuringRep), Choice::from(Onset::GradualWeeks));
    let elsewhere = Choice::from(Onset::NotFromLifting);
    let fainted = fainted(targets);
    let mut best: Option<(u8, Told)> = None;
    let is_during = |target: &Target| matches!(target.yields, Yield::Answer(choice) if choice == during);
    let struck = targets.iter().any(|target| target.status == Status::Present && is_during(target));
    for target in targets.iter().filter(|target| target.status == Status::Present) {
        let Yield::Answer(onset) = target.yields else { continue };
        let hit = target.core;
        if onset.question() != Question::Onset
            || (onset == during || onset == elsewhere) && is_habit(scene, targets, &hit, onset == during)
            || onset == during && fainted && !is_about_pain(scene, &hit, complaints)
            || onset == Onset::LaterSameDay.into() && struck && scene.any(Role::NotPast, hit.to, hit.to + STILL)
            || onset == Onset::NextDay.into() && is_length(scene, &hit)
            || onset == elsewhere && target.weight <= SURE && is_no_cause(scene, &hit, complaints)
        {
            continue;
        }
        let clause = scene.clause_index(hit.from);
        // "During the second set I felt a sharp pain": a clause that goes on without a pause.
        let end = scene.clauses[clause].to;
        let goes_on = scene.clauses.get(clause + 1).is_some_and(|next| {
            let pause = matches!(scene.tokens[end as usize - 1].kind, Kind::Mark(_));
            !pause && !scene.has(next.from, Role::Joiner) && !next.contrast
        });
        let here = |hit: &Hit| {
            let of = scene.clause_index(hit.from);
            of == clause || goes_on && of == clause + 1
        };
        let hurts = complaints.iter().any(here);
        let known = best.map(|(_, known)| known.onset);
        // "Crept up on me when I bench" crept up; "it crept in the same evening" came that evening.
        let dated = [Onset::LaterSameDay.into(), Onset::NextDay.into()].contains(&onset);
        // "No idea when, it just crept in."
        let weight = if onset == Onset::NotSure.into() { GUESS } else { target.weight };
        let wins = onset == slow && known == Some(during) || dated && known == Some(slow);
        if best.is_none_or(|(known, _)| weight > known || weight == known && wins) {
            best = Some((weight, Told { onset, hit, aside: !hurts && weight < SURE, guess: weight == GUESS }));
        }
    }
    best.map(|(_, told)| told)
}

/// "Achy for a day after each session" is how long it lasts.
fn is_length(scene: &Scene, hit: &Hit) -> bool {
    scene.any(Role::For, hit.from.saturating_sub(2), hit.from + 1) && scene.any(Role::Often, hit.to, hit.to + 1)
}

/// How far the "no bother" may stand from what was none.
const REACH_OF_FINE: u32 = 7;

/// Whether what may have caused it is an exercise ("after the farmer's walk"), or stands in no sentence beside one in which
/// something hurts.
fn is_no_cause(scene: &Scene, hit: &Hit, complaints: &[Hit]) -> bool {
    let inside = scene.hits_in(hit.from, hit.to).iter();
    let exercise = |other: &Hit| matches!(scene.lexicon.meaning(other.concept), Meaning::Exercise(_));
    if inside.into_iter().any(|other| other.to <= hit.to && exercise(other)) {
        return true;
    }
    // "Ran a 5k yesterday, no bother."
    if scene.any(Role::Fine, hit.to, scene.clause(hit.from).to.min(hit.to + REACH_OF_FINE)) {
        return true;
    }
    let sentence = scene.sentence(hit.from);
    let first = scene.sentence(sentence.from.saturating_sub(1)).from;
    let last = scene.sentence(sentence.to.min(scene.tokens.len() as u32 - 1)).to;
    !complaints.iter().any(|complaint| (first..last).contains(&complaint.from))
}

/// Which holds: what the words say aside, on another day than that on which the pain began, is not how it began.
pub(super) fn settle(told: Option<Told>, dated: Option<Choice>, certain: bool) -> Option<Choice> {
    match (told, dated) {
        (Some(told), _) if told.guess => dated,
        (Some(told), Some(dated)) if told.aside && told.is_moment() && certain => Some(dated),
        (Some(told), _) => Some(told.onset),
        (None, dated) => dated,
    }
}

/// Signs of something that no training brings on: when they began is said or not known.
const NOT_OF_TRAINING: [&str; 6] =
    ["rfe-chest", "rfe-breath-faint", "rfe-stroke", "rfe-belly", "rfs-fever", "rfs-pregnancy"];

pub(super) fn has_another_cause(targets: &[Target]) -> bool {
    targets.iter().filter(|target| target.status == Status::Present).any(
        |target| matches!(target.yields, Yield::Sign(Sign::Triage(choice)) if NOT_OF_TRAINING.contains(&choice.id())),
    )
}

/// "It bothers me when I squat": that is what makes it worse, not when it began.
fn is_habit(scene: &Scene, targets: &[Target], hit: &Hit, in_a_lift: bool) -> bool {
    let habit = |target: &Target| {
        target.status == Status::Present
            && matches!(target.yields, Yield::Answer(choice) if choice == Movement::SomeMoves.into())
            && hit.from < target.to
            && target.from < hit.to
    };
    let clause = scene.clause(hit.from);
    let (from, to) = (clause.from.max(hit.from.saturating_sub(15)), clause.to.min(hit.to + 15));
    let ago = scene.any(Role::Ago, from, to) && !scene.is_of_now(from, to);
    // "I get a headache on the last set", "my knees ache on the way down".
    let still = || in_a_lift && scene.any(Role::PresentTense, from, hit.from) && !scene.any(Role::Began, from, to);
    (targets.iter().any(habit) || still()) && !scene.any(Role::PastTense, from, to) && !ago
}

fn fainted(targets: &[Target]) -> bool {
    let faint = |target: &Target| matches!(target.yields, Yield::Sign(Sign::Triage(choice)) if choice.id() == FAINT);
    targets.iter().any(faint)
}

/// Who says that it began on the evening of the session means after it.
const EVENING: f32 = 18.0;

const FAINT: &str = "rfe-breath-faint";

/// Whether what happened during a rep is the pain, and not that somebody fainted and woke up sore.
fn is_about_pain(scene: &Scene, hit: &Hit, complaints: &[Hit]) -> bool {
    let woke = scene.role_in(Role::Woke, 0, scene.tokens.len() as u32).next();
    let Some(woke) = woke else { return true };
    let sentence = scene.sentence(hit.from);
    let placed = scene
        .hits_in(sentence.from.max(hit.from.saturating_sub(30)), sentence.to.min(hit.to + 30))
        .iter()
        .any(|hit| matches!(scene.lexicon.meaning(hit.concept), Meaning::Region(_) | Meaning::Role(Role::Pain)));
    placed || !complaints.iter().any(|complaint| complaint.gap(woke) < 12)
}

/// What the days come to: sore the day after the session, or hours after it.
pub(super) fn inferred(pain: Option<Time>, session: Option<Time>, woke: bool, hurts: bool) -> Option<Choice> {
    let session = session?;
    let then = session.day?;
    match pain {
        Some(pain) => {
            let day = pain.day.unwrap_or((pain.hours / 24.0).floor());
            let later = (then - day).round();
            let hours = session.hour.zip(pain.hour).filter(|_| later == 0.0).map(|(first, second)| second - first);
            let before = session.hour.is_none_or(|_| session.hours - pain.hours >= 2.0);
            let just_now = pain.tie > Tie::Plain && pain.day.is_none() && pain.hours <= 8.0 && then == 0.0 && before;
            if just_now {
                Some(Onset::LaterSameDay.into())
            } else if (1.0..=2.0).contains(&later) {
                Some(Onset::NextDay.into())
            } else if later == 0.0 && session.hour.is_none() && pain.hour.is_some_and(|hour| hour >= EVENING) {
                Some(Onset::LaterSameDay.into())
            } else {
                hours.filter(|hours| *hours >= 3.0).map(|_| Onset::LaterSameDay.into())
            }
        }
        None => (hurts && (then == 1.0 || woke && then <= 2.0)).then_some(Onset::NextDay.into()),
    }
}
