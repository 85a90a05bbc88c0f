//! What a time is the time of: of the pain, of the session, of time off, or of nothing that is asked for.

use super::concept::{Meaning, Role};
use super::phrases::Hit;
use super::scene::Scene;
use super::timeline::TWO_WEEKS;
use super::times::{Tie, Time, is_inside, is_waking};
use super::tokens::Kind;

/// What a time is the time of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Subject {
    Pain,
    Session,
    /// "3 weeks off".
    Off,
    /// "lifting for 2 weeks".
    Training,
    /// "45 minutes every morning".
    Stiffness,
    /// "been like that for years".
    Old,
    Nothing,
}

const TWO_YEARS: f32 = 2.0 * 365.0 * 24.0;

/// How many words a comma counts for.
const COMMA: u32 = 8;

/// How far the time of a cause may stand from its "after".
const REACH_OF_CAUSE: u32 = 7;

/// How far the "since" of "haven't touched a bar since" may stand from it.
const OFF_SINCE: u32 = 3;

/// How far a time off may stand from the bracket that tells how long it was.
const OFF_BEFORE_BRACKET: u32 = 12;

/// An hour at which one wakes up sore.
pub(super) const EARLY: f32 = 10.0;

/// A sentence of so many tokens says no more than a time.
const A_FEW_WORDS: u32 = 8;

pub(super) fn subject(scene: &Scene, time: &Time, complaints: &[Hit], injury: Option<Hit>) -> Subject {
    let clause = *scene.clause(time.from);
    let core = Hit { concept: 0, from: time.from, to: time.to };
    // "My boyfriend shoved me on Wednesday": who did it is somebody else, whom it hurts is not.
    let done_to_me = injury.is_some_and(|hit| scene.clause_index(hit.from) == scene.clause_index(time.from));
    if scene.is_someone_elses(&core, time.to) && !done_to_me || scene.sentence(time.from).quoted {
        return Subject::Nothing;
    }
    let sentence = *scene.sentence(time.from);
    let (around, beyond) = (time.from.saturating_sub(30), time.to + 30);
    // "Saturday: bench 60 kg, the same as always": a day that is named is no old trouble.
    if time.day.is_none() && scene.any(Role::AlwaysSo, sentence.from.max(around), sentence.to.min(beyond)) {
        return if time.tie == Tie::For { Subject::Old } else { Subject::Nothing };
    }
    // "Three years of grinding for that number".
    if time.tie == Tie::Plain
        && time.day.is_none()
        && time.hours > TWO_WEEKS
        && scene.any(Role::Of, time.to, time.to + 1)
        && !complaints.iter().any(|hit| (time.to..time.to + 7).contains(&hit.from))
    {
        return Subject::Nothing;
    }
    // "Was numb for a day, back in 2018."
    if time.tie == Tie::For && (scene.is_told_of_then(&core, (clause.from, clause.to)) || is_of_then(scene, time)) {
        return Subject::Nothing;
    }
    let near = |role: Role, back: u32, ahead: u32| {
        scene.any(role, clause.from.max(time.from.saturating_sub(back)), clause.to.min(time.to + ahead))
    };
    // "Hadn't pulled since February": the "since" begins a clause.
    let is_off = |hit: &&Hit| !is_inside(scene, hit, &[Role::Began, Role::Pain]);
    // "First time since before Xmas (like 4 weeks)": what stands in brackets is of what stands before them.
    let bracket = (time.from.saturating_sub(3)..time.from).any(|at| scene.tokens[at as usize].is('('));
    let reach = if bracket { OFF_BEFORE_BRACKET } else { 5 };
    let off = scene.role_in(Role::Off, sentence.from.max(time.from.saturating_sub(reach)), time.from);
    let off_since = (time.tie == Tie::Since || bracket && time.day.is_none())
        && off.filter(is_off).any(|hit| bracket || hit.to + OFF_SINCE >= time.from);
    // "On Monday, for the first time in 3 months": Monday is no time off.
    let length = time.day.is_none() || time.tie == Tie::Since;
    let (start, end) = (clause.from.max(time.from.saturating_sub(6)), clause.to.min(time.to + 4));
    let near_off = scene.role_in(Role::Off, start, end).any(|hit| is_off(&hit));
    if length && near_off || off_since {
        return Subject::Off;
    }
    // "Benched after two weeks in Mexico": a time spent elsewhere, if nothing in the sentence hurts.
    let away = |after: &Hit| after.to == time.from || scene.has(after.to, Role::Joiner) && after.to + 1 == time.from;
    if time.day.is_none()
        && time.hours >= TWO_WEEKS
        && scene.role_in(Role::From, time.from.saturating_sub(2), time.from).any(away)
        && scene.hits_in(sentence.from.max(around), time.from).iter().any(|hit| scene.is_training(hit))
        && !complaints.iter().any(|hit| (sentence.from..sentence.to).contains(&hit.from))
    {
        return Subject::Off;
    }
    if near(Role::InTraining, 6, 5) {
        return Subject::Training;
    }
    if time.hours < 6.0 && time.tie != Tie::Ago && time.day.is_none() && near(Role::Mornings, 12, 6) {
        return Subject::Stiffness;
    }
    let beside = complaints.iter().any(|hit| scene.clause_index(hit.from) == scene.clause_index(time.from));
    // "Me molesta, hace dos meses": it still does.
    let goes_on = beside && time.hours < TWO_YEARS && scene.is_of_now(clause.from.max(around), time.from);
    if near(Role::Past, 4, 4)
        && !goes_on
        && time.hours > TWO_WEEKS
        && (matches!(time.tie, Tie::Plain | Tie::Ago) || !beside && time.tie == Tie::For && near(Role::Last, 1, 0))
        && !near(Role::Began, 8, 4)
    {
        return Subject::Nothing;
    }
    if time.day.is_none() && time.tie == Tie::Plain && time.hours < 12.0 && !near(Role::Began, 6, 3) {
        return Subject::Nothing;
    }
    let training = |hit: &&Hit| {
        matches!(scene.lexicon.meaning(hit.concept), Meaning::Exercise(_) | Meaning::Role(Role::Session | Role::Pulled))
    };
    // "squats on Monday, sore since Tuesday": a comma is a long way.
    let comma = |from: u32, to: u32| (from..to).any(|at| scene.tokens[at as usize].is(','));
    let distance =
        |hit: &Hit| core.gap(hit) + if comma(core.to.min(hit.to), core.from.max(hit.from)) { COMMA } else { 0 };
    let (from, to) = (clause.from.max(time.from.saturating_sub(25)), clause.to.min(time.to + 25));
    // "Leg day was Sunday, today is worse": the training was on Sunday.
    let today = time.day == Some(0.0) && time.hour.is_none() && time.tie == Tie::Plain;
    let of_another = |hit: &Hit| {
        today
            && comma(hit.to, time.from.max(hit.to))
            && scene.hits_in(hit.to, time.from).iter().any(|hit| scene.is_day(hit))
    };
    let session = scene.hits_in(from, to).iter().filter(training).filter(|hit| !of_another(hit)).map(distance).min();
    // "Pulled Wednesday, 365x3" is training.
    let lifted = |hit: &&Hit| {
        let number = |at: u32| scene.tokens.get(at as usize).is_some_and(|token| token.number().is_some());
        scene.has(hit.from, Role::Pulled) && hit.to - hit.from == 1 && (hit.to..hit.to + 4).any(number)
    };
    let hurt = complaints.iter().filter(|hit| from <= hit.from && hit.from < to && !lifted(hit)).map(distance).min();
    let injured = injury.filter(|hit| scene.sentence(hit.from).from == scene.sentence(time.from).from).is_some();
    let began =
        is_begun(scene, time, clause.from) || near(Role::Until, 3, 0) || is_waking(scene, (time.from, time.to), (8, 8));
    let cause = time.tie != Tie::Since && is_cause(scene, time, complaints, clause.from);
    let placed = || {
        let (from, to) = (clause.from.max(time.from.saturating_sub(8)), clause.to.min(time.to + 8));
        let region = |hit: &Hit| matches!(scene.lexicon.meaning(hit.concept), Meaning::Region(_));
        !complaints.is_empty() && scene.hits_in(from, to).iter().any(region)
    };
    let told_before = || {
        let (from, to) = (sentence.from.max(time.from.saturating_sub(12)), time.from);
        let region = |hit: &Hit| matches!(scene.lexicon.meaning(hit.concept), Meaning::Region(_));
        scene.hits_in(from, to).iter().any(region)
    };
    // "I came off the bike on Thursday": the "off" is no cause.
    let hurt_then = injury.is_some_and(|hit| {
        scene.clause_index(hit.from) == scene.clause_index(time.from) && hit.to <= time.from && hit.gap(&core) < 4
    });
    let long = time.day.is_none() && time.hours > 20.0 && !complaints.is_empty();
    let length = long && (time.tie == Tie::For || time.tie == Tie::Plain && stands_alone(scene, time));
    match (session, hurt) {
        // "Wrist on the bench, three weeks", "elbows sore, five weeks, dips": no session lasts that long.
        (Some(_), _) if length && told_before() => Subject::Pain,
        _ if cause && time.day.is_some() && !hurt_then => Subject::Session,
        _ if began => Subject::Pain,
        // "Back at the gym since June": what goes on since then is training.
        _ if time.tie == Tie::Since && hurt.is_none() && is_training_since(scene, time, complaints) => Subject::Nothing,
        _ if time.tie == Tie::Since => Subject::Pain,
        _ if cause => Subject::Session,
        (_, _) if injured => Subject::Pain,
        (Some(session), Some(hurt)) if session < hurt || session <= 3 && hurt > 1 && time.tie == Tie::Plain => {
            Subject::Session
        }
        (_, Some(_)) => Subject::Pain,
        (Some(_), None) => Subject::Session,
        (None, None) if time.tie >= Tie::For && !complaints.is_empty() => Subject::Pain,
        (None, None) if placed() => Subject::Pain,
        (None, None) => pain_alone(scene, time, complaints),
    }
}

/// Whether marks part it from what is said around it.
pub(super) fn stands_alone(scene: &Scene, time: &Time) -> bool {
    let mark = |at: Option<u32>| {
        let token = at.and_then(|at| scene.tokens.get(at as usize));
        token.is_none_or(|token| matches!(token.kind, Kind::Mark(_)))
    };
    mark(time.from.checked_sub(1)) && mark(Some(time.to))
}

/// "In 2019 my foot flapped for a month": that month is over.
fn is_of_then(scene: &Scene, time: &Time) -> bool {
    let sentence = scene.sentence(time.from).from.max(time.from.saturating_sub(25));
    let past = scene.role_in(Role::Past, sentence, time.from).next_back();
    past.is_some_and(|past| scene.any(Role::PastTense, sentence, time.from) && !scene.is_of_now(past.to, time.from))
}

fn is_training_since(scene: &Scene, time: &Time, complaints: &[Hit]) -> bool {
    let sentence = scene.sentence(time.from).from;
    let Some(since) = scene.role_in(Role::Since, sentence.max(time.from.saturating_sub(4)), time.from).next_back()
    else {
        return false;
    };
    let start = sentence.max(since.from.saturating_sub(4));
    let hurts =
        complaints.iter().any(|hit| sentence.max(since.from.saturating_sub(10)) <= hit.from && hit.from < since.from);
    let comma = since.from > start && scene.tokens[since.from as usize - 1].is(',');
    !hurts && !comma && scene.hits_in(start, since.from).iter().any(|hit| scene.is_training(hit))
}

/// Whether it says that something began then. In "sore since Tuesday" after a time the beginning is that of the next one, and
/// with training between the two it is the training that began.
pub(super) fn is_begun(scene: &Scene, time: &Time, from: u32) -> bool {
    let between = |from: u32, to: u32| scene.hits_in(from, to).iter().any(|hit| scene.is_training(hit));
    let before = scene.role_in(Role::Began, from.max(time.from.saturating_sub(8)), time.from);
    // "The class was on Sunday": what began then is what stands before the verb.
    let trained = |hit: &Hit| {
        scene.hits_in(hit.from.saturating_sub(2), hit.from).iter().any(|by| by.to == hit.from && scene.is_training(by))
    };
    let before = before.into_iter().any(|hit| !between(hit.to, time.from) && !trained(hit))
        || is_from_morning(scene, time, from);
    let (end, last) = (scene.clause(time.from).to, scene.sentence(time.from).to);
    let of_next = |hit: &Hit| {
        let pause = scene.tokens.get(hit.to as usize).is_some_and(|token| matches!(token.kind, Kind::Mark(_)));
        let next = scene.hits_in(hit.to, if pause { hit.to } else { last.min(hit.to + 3) });
        next.iter().any(|hit| {
            matches!(
                scene.lexicon.meaning(hit.concept),
                Meaning::Moment(..) | Meaning::Weekday(_) | Meaning::Role(Role::Since)
            )
        })
    };
    // "Squats last night, sore since I got up": what stands after a comma began at another time.
    let comma = scene.tokens.get(time.to as usize).is_some_and(|token| token.is(','));
    let woke = |hit: &Hit| comma && scene.any(Role::Woke, hit.to, last.min(hit.to + 4));
    before
        || scene
            .role_in(Role::Began, time.from, end.min(time.to + if time.hour.is_some() { 6 } else { 4 }))
            .any(|hit| !of_next(hit) && !woke(hit))
}

/// "Sore from Tuesday morning": nobody trains before breakfast, unless it is "from this morning's squats".
fn is_from_morning(scene: &Scene, time: &Time, from: u32) -> bool {
    let early = time.hour.is_some_and(|hour| hour < EARLY);
    let end = scene.clause(time.from).to.min(time.to + 4);
    let comma = |at: &u32| !scene.tokens[*at as usize].is(',');
    let end = (time.to..end).take_while(comma).last().map_or(time.to, |at| at + 1);
    let trained = scene.hits_in(time.to, end).iter().any(|hit| scene.is_training(hit));
    let lead = from.max(time.from.saturating_sub(3));
    // "From Sunday to now".
    let last = scene.sentence(time.from).to;
    let onward = scene.any(Role::Began, time.to, last.min(time.to + 2))
        || scene.any(Role::SoFar, time.to, last.min(time.to + 1));
    (early || onward) && !trained && scene.role_in(Role::From, lead, time.from).any(|hit| hit.to + 1 >= time.from)
}

/// Whether the time is that of what caused it: "sore from Friday", "tender after 100 calf raises on Monday".
fn is_cause(scene: &Scene, time: &Time, complaints: &[Hit], from: u32) -> bool {
    let start = from.max(time.from.saturating_sub(REACH_OF_CAUSE));
    let Some(cause) = scene.role_in(Role::From, start, time.from).next_back() else { return false };
    if is_from_morning(scene, time, from) {
        return false;
    }
    let from = cause;
    time.from.saturating_sub(from.to) < 3
        || time.day.is_some() && !complaints.iter().any(|hit| from.to <= hit.from && hit.from < time.from)
}

/// A time in a clause of its own: "3 days now", "day 5", "yesterday." It belongs to what was spoken of last.
fn pain_alone(scene: &Scene, time: &Time, complaints: &[Hit]) -> Subject {
    let sentence = scene.sentence(time.from);
    let (from, to) = (sentence.from.max(time.from.saturating_sub(40)), sentence.to.min(time.to + 40));
    let meaning = |hit: &Hit| scene.lexicon.meaning(hit.concept);
    let topic = |hit: &Hit| {
        let trained = matches!(meaning(hit), Meaning::Exercise(_) | Meaning::Role(Role::Session | Role::Pulled));
        let hurts = matches!(meaning(hit), Meaning::Region(_)) || complaints.contains(hit);
        if hurts { Some(Subject::Pain) } else { trained.then_some(Subject::Session) }
    };
    let before = scene.hits_in(from, time.from).iter().rev().find_map(topic);
    let after = || scene.hits_in(time.to, to).iter().find_map(topic);
    // "Knot under the blade. 3 wks. Roller helps": a sentence that is no more than a time goes on with the one before.
    let scored = scene.any(Role::OutOf, sentence.from, sentence.to.min(sentence.from + A_FEW_WORDS));
    // "Six weeks, no better and no worse."
    let first = if time.from == sentence.from { A_FEW_WORDS / 2 } else { 0 };
    let alone = sentence.to - sentence.from <= A_FEW_WORDS + first && time.day != Some(0.0) && !scored;
    let told = || {
        let earlier = scene.hits_in(from.saturating_sub(20), sentence.from).iter().rev().find_map(topic);
        let later = || scene.hits_in(sentence.to, sentence.to + 20).iter().find_map(topic);
        // "It hurts when I squat. Three weeks.": no session lasts that long.
        let told = if time.day.is_none() { Some(Subject::Pain) } else { earlier.or_else(later) };
        told.filter(|_| alone && !complaints.is_empty())
    };
    match before.or_else(after).or_else(told) {
        // "Warm up set with 60 kilos. An hour ago."
        Some(Subject::Session) if time.tie == Tie::Ago && !complaints.is_empty() => Subject::Pain,
        Some(Subject::Session) if time.day.is_none() => Subject::Nothing,
        Some(subject) => subject,
        None if scene.tokens.len() <= 14 || time.tie == Tie::Ago && !complaints.is_empty() => Subject::Pain,
        None => Subject::Nothing,
    }
}
