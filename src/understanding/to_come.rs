//! Which of the times that a text names have been: not "every 2 days", "in 3 weeks", "can I train on Saturday?".

use super::concept::{Meaning, Role};
use super::phrases::Hit;
use super::scene::Scene;
use super::times::{Tie, Time, before, ends_at, is_inside};

/// Whether a time is one that has been: not "every 2 days", "5x a week", "in 3 weeks", "til Monday" unless it was fine til then.
pub(super) fn is_past_time(scene: &Scene, time: &Time) -> bool {
    let lead = before(scene, time.from, 2);
    // "Last night's bad sleep", "Monday night's good mornings" are days; a "weekly" or an "of sleep" is said of lengths.
    let length = time.day.is_none() || time.weekday && !is_exercise(scene, time.to + 1);
    let often = scene.any(Role::Often, before(scene, time.from, 1), time.from)
        || !ends_at(scene, time.to)
            && !scene.has(time.to, Role::SoFar)
            && length
            && scene.any(Role::Often, time.to, time.to + if time.weekday { 1 } else { 2 })
            && !scene.any(Role::Mornings, time.to, time.to + 2)
        || scene.role_in(Role::Often, lead, time.from + 1).any(|hit| hit.to > time.from);
    // "8 days til weigh in."
    let to_come = time.day.is_none() && time.tie == Tie::Plain && scene.any(Role::Until, time.to, time.to + 1);
    let until = to_come
        || scene.any(Role::Until, lead, time.from) && !scene.any(Role::Fine, time.from.saturating_sub(8), time.from);
    // The "in" of "kicked in Wednesday evening" leads to nothing.
    let leads = |hit: &Hit| (hit.to == time.from || hit.to >= time.to) && !is_inside(scene, hit, &[Role::Began]);
    let planned = before(scene, time.from, PLANNED);
    let future = scene.role_in(Role::Future, planned, time.from).any(leads) && time.tie < Tie::For;
    // "Hurt to laugh by Friday": it did.
    let clause = scene.clause(time.from).from.max(time.from.saturating_sub(8));
    let told = time.weekday && scene.any(Role::Pain, clause, time.from) && !scene.sentence(time.from).asks;
    // "By Thursday evening my quads were useless."
    let after = scene.clause(time.from).to.min(time.to + 8);
    let told = told || time.weekday && scene.any(Role::PastTense, time.to, after);
    let future = future && (!told || scene.any(Role::PresentTense, clause, time.from));
    // "Better than yesterday" tells of today.
    let compared = scene.role_in(Role::Compared, before(scene, time.from, 5), time.from).any(|hit| {
        let of = scene.has(hit.to, Role::At) || scene.has(hit.to, Role::Last) && hit.to + 1 == time.from;
        hit.to == time.from || hit.to + 1 == time.from && of
    });
    // "I'm 64 years old", said without the "old".
    let age = time.tie == Tie::Plain && time.day.is_none() && time.hours > 11.5 * 8766.0;
    !often && !until && !future && !compared && !age && !is_appointment(scene, time) && !is_planned(scene, time)
}

/// "Can I still deadlift on Saturday?", "if I can bench tonight": a day to come, unless something is told between the two.
fn is_planned(scene: &Scene, time: &Time) -> bool {
    let day = time.weekday || time.day == Some(0.0);
    let from = before_in_sentence(scene, time.from, REACH_OF_PLANS);
    // "I can't even sit, since Saturday".
    let denied = |plans: &Hit| scene.any(Role::Negation, plans.from.saturating_sub(2), plans.to);
    let plans = scene.role_in(Role::Plans, from, time.from).next_back().filter(|plans| day && !denied(plans));
    let Some(plans) = plans else { return false };
    let tells = [Role::PastTense, Role::Pain, Role::Since, Role::Until, Role::Woke, Role::From];
    time.tie == Tie::Plain && !tells.into_iter().any(|role| scene.any(role, plans.to, time.from))
}

/// How far the day may stand from its "can I".
const REACH_OF_PLANS: u32 = 16;

/// How far the "will" of "will film it on Thursday" may stand from the day.
const PLANNED: u32 = 6;

/// Whether an exercise begins at or just before `at`.
fn is_exercise(scene: &Scene, at: u32) -> bool {
    let hits = scene.hits_in(at.saturating_sub(1), at + 1).iter();
    hits.into_iter().any(|hit| matches!(scene.lexicon.meaning(hit.concept), Meaning::Exercise(_)))
}

/// "Shall I wait for the doctor on Thursday?": a day in a question that tells of nothing.
fn is_appointment(scene: &Scene, time: &Time) -> bool {
    let sentence = *scene.sentence(time.from);
    let (from, to) = (sentence.from.max(time.from.saturating_sub(25)), sentence.to.min(time.to + 25));
    let tells = scene.any(Role::PastTense, from, to) || scene.any(Role::Pain, from, to);
    sentence.asks
        && time.weekday
        && time.tie == Tie::Plain
        && !tells
        && !scene.hits_in(from, to).iter().any(|hit| scene.is_training(hit))
}

/// The start of the sentence, at most `tokens` before `at`.
fn before_in_sentence(scene: &Scene, at: u32, tokens: u32) -> u32 {
    scene.sentence(at).from.max(at.saturating_sub(tokens))
}
