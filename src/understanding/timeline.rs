//! When it began and how long it has lasted: which of the times is that of the pain, and which that of the session.

use crate::triage::{Choice, Context, Duration, MorningStiffness, Onset, Question};

use super::concept::{Meaning, Role};
use super::phrases::Hit;
use super::reading::{Sign, Status};
use super::rules::Yield;
use super::scene::Scene;
use super::targets::Target;
use super::times::{Tie, Time};
use super::tokens::Kind;

/// What a time is the time of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Subject {
    Pain,
    Session,
    /// "3 weeks off".
    Off,
    /// "lifting for 2 weeks".
    Training,
    /// "45 minutes every morning".
    Stiffness,
    Nothing,
}

/// What hurts, what is only a sign of danger, and what is history.
struct Kinds {
    /// Whether anything hurts.
    aches: bool,
    pains: Vec<Hit>,
    signs: Vec<Hit>,
    histories: Vec<Hit>,
}

impl Kinds {
    fn of(complaints: &[Hit], targets: &[Target]) -> Kinds {
        let (mut signs, mut histories) = (Vec::new(), Vec::new());
        for target in targets.iter().filter(|target| target.status == Status::Present) {
            match target.yields {
                Yield::Sign(Sign::Triage(choice)) if choice.question() == Question::Background => {
                    histories.push(target.core);
                }
                // "He threw me against the wall last night" is when it began.
                Yield::Sign(Sign::Hard(topic)) if topic.id() != "safe-abuse" => histories.push(target.core),
                Yield::Sign(Sign::Hard(_)) => {}
                Yield::Sign(Sign::Triage(_)) => signs.push(target.core),
                Yield::Quality(_) | Yield::Answer(_) => {}
            }
        }
        let pains: Vec<Hit> = complaints.iter().filter(|hit| !signs.contains(hit)).copied().take(MOST_KINDS).collect();
        signs.truncate(MOST_KINDS);
        histories.truncate(MOST_KINDS);
        Kinds { aches: !pains.is_empty(), pains, signs, histories }
    }

    /// Whether one of these, and no pain, stands in the clause of the time.
    fn alone(&self, scene: &Scene, time: &Time, these: &[Hit]) -> bool {
        let here = scene.clause_index(time.from);
        let in_clause = |hits: &[Hit]| hits.iter().any(|hit| scene.clause_index(hit.from) == here);
        in_clause(these) && !in_clause(&self.pains)
    }

    fn is_sign_alone(&self, scene: &Scene, time: &Time) -> bool {
        self.alone(scene, time, &self.signs)
    }

    fn is_history(&self, scene: &Scene, time: &Time) -> bool {
        self.alone(scene, time, &self.histories) && !self.alone(scene, time, &self.signs)
    }
}

/// More complaints than this are not told apart.
const MOST_KINDS: usize = 40;
/// How closely the time of a sign is tied to the pain.
const OF_A_SIGN: u8 = 1;

/// What the times of a text come to.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Timeline {
    pub onset: Option<Choice>,
    pub duration: Option<Choice>,
    pub context: Option<Choice>,
    pub stiffness: Option<Choice>,
}

const TWO_YEARS: f32 = 2.0 * 365.0 * 24.0;
const TWO_WEEKS: f32 = 13.5 * 24.0;
/// How many words a comma counts for.
const COMMA: u32 = 8;
/// How far the time of a cause may stand from its "after".
const REACH_OF_CAUSE: u32 = 7;
/// Who says that it began on the evening of the session means after it.
const EVENING: f32 = 18.0;
/// An hour at which one wakes up sore.
const EARLY: f32 = 10.0;
const ONE_MONTH: f32 = 31.5 * 24.0;
/// An injury of so many hours ago is the same as the pain since then.
const SAME_INJURY: f32 = 15.0 * 24.0;
/// How closely an "ever since" ties a time to the pain.
const EVER_SINCE: u8 = 9;
/// How far a complaint may stand from the waking up it belongs to.
const REACH_OF_WAKING: u32 = 20;

/// Works out the timeline. With `another_cause` in sight nothing is concluded from a session the day before. `said` is the onset that the text gives in words, `injury` where it does.
pub(super) fn timeline(
    scene: &Scene,
    times: &[Time],
    (complaints, targets): (&[Hit], &[Target]),
    said: Option<(Choice, Hit)>,
    another_cause: bool,
    hour_now: f32,
) -> Timeline {
    let kinds = Kinds::of(complaints, targets);
    let mut line = Timeline::default();
    let mut pain: Option<(u8, Time)> = None;
    let mut session: Option<Time> = None;
    for time in times {
        let injury =
            said.filter(|(onset, _)| *onset == Onset::DuringRep.into() || *onset == Onset::NotFromLifting.into());
        match subject(scene, time, complaints, injury.map(|(_, hit)| hit)) {
            // "On test since March", "had an infection two weeks ago".
            Subject::Pain if kinds.is_history(scene, time) => {}
            Subject::Pain => {
                let rank = rank(scene, time, complaints, injury.map(|(_, hit)| hit));
                // "Back sore since Monday, can't pee since this morning": the pain is what is asked for.
                let rank = if kinds.is_sign_alone(scene, time) { rank.min(OF_A_SIGN) } else { rank };
                // The one tied closest; of equals the earliest.
                if pain.is_none_or(|(other, first)| rank > other || rank == other && time.hours > first.hours) {
                    pain = Some((rank, *time));
                }
            }
            // "Sore after yesterday's rows, 2/10 this morning".
            Subject::Session if is_scored(scene, time) => {}
            Subject::Session => {
                let later = |known: &Time| time.hours < known.hours && time.day.is_some();
                if session.is_none_or(|known| later(&known) || known.day.is_none()) {
                    session = Some(*time);
                }
                // "Deadlifted on Tuesday, stiff ever since": that is when it began.
                if is_ever_since(scene, time, complaints) {
                    pain = pain.filter(|(_, first)| first.hours > time.hours).or(Some((EVER_SINCE, *time)));
                }
            }
            Subject::Off if time.hours >= TWO_WEEKS => line.context = Some(Context::Comeback.into()),
            Subject::Training if time.hours <= ONE_MONTH => line.context = Some(Context::FirstMonth.into()),
            Subject::Stiffness => {
                let long = time.hours >= 0.49;
                line.stiffness =
                    Some(if long { MorningStiffness::Over30.into() } else { MorningStiffness::Under30.into() });
            }
            Subject::Off | Subject::Training | Subject::Nothing => {}
        }
    }
    // "Since yesterday" is less than a day.
    let earlier = |time: &Time| session.is_some_and(|session: Time| session.hours > time.hours);
    let pain = pain.filter(|(rank, time)| *rank > 0 || !earlier(time));
    // "Thursday's squats left my back tight. Since yesterday my feet are numb": it began on Thursday.
    let of_session = |(rank, time): (u8, Time)| {
        let session = session.filter(|session| session.day.is_some() && session.hours < SAME_INJURY)?;
        let sign = rank <= OF_A_SIGN && time.tie > Tie::Plain && kinds.is_sign_alone(scene, &time);
        (sign && kinds.aches && session.hours > time.hours && said.is_none()).then_some((rank, session))
    };
    let pain = pain.map(|pain| of_session(pain).unwrap_or(pain));
    let mut pain = pain.map(|(_, time)| match time {
        Time { day: Some(1.0), hour: None, weekday: false, .. } => Time { hours: time.hours.min(23.0), ..time },
        time => time,
    });
    // "woke up with it": this morning, or the morning of the day named beside it.
    let woke = scene.role_in(Role::Woke, 0, scene.tokens.len() as u32).next();
    let waking_hours = (hour_now - 7.0).max(0.5);
    // "Most Mondays I wake up stiff" is no beginning.
    let habit = |woke: &Hit| {
        let sentence = scene.sentence(woke.from);
        let (from, to) = (sentence.from.max(woke.from.saturating_sub(6)), sentence.to.min(woke.to + 6));
        scene.any(Role::Often, from, to)
    };
    if let Some(woke) = woke
        && pain.is_none()
        && !complaints.is_empty()
        && !habit(woke)
    {
        pain = Some(Time {
            from: woke.from,
            to: woke.to,
            tie: Tie::Plain,
            hours: waking_hours,
            day: Some(0.0),
            hour: Some(7.0),
            weekday: false,
        });
    }
    let said = said.map(|(onset, _)| onset);
    let after_session = scene.any(Role::NextDay, 0, scene.tokens.len() as u32);
    let trained = scene.hits.iter().any(|hit| matches!(scene.lexicon.meaning(hit.concept), Meaning::Exercise(_)));
    line.onset = said
        .or_else(|| if another_cause { None } else { inferred(pain, session, woke.is_some(), !complaints.is_empty()) })
        .or_else(|| {
            // "Woke up sore", in a text about training.
            let beside = woke.is_some_and(|woke| complaints.iter().any(|hit| hit.gap(woke) < REACH_OF_WAKING));
            let of_waking = |pain: &Time| {
                woke.is_some_and(|woke| pain.from.saturating_sub(woke.to).max(woke.from.saturating_sub(pain.to)) < 4)
            };
            let recent = pain.is_none_or(|pain| pain.hours < 24.0 || pain.hours < SAME_INJURY && of_waking(&pain));
            (beside && trained && !another_cause && recent).then_some(Onset::NextDay.into())
        });
    let during = line.onset == Some(Onset::DuringRep.into());
    let hours = match (pain, session) {
        // "My back went on Monday's last set. Since yesterday I can't pee": it began on Monday.
        (Some(pain), Some(session)) if during && session.day.is_some() && session.hours < SAME_INJURY => {
            Some(pain.hours.max(session.hours))
        }
        (Some(pain), _) => Some(pain.hours),
        // Sore the morning after yesterday's session is sore since this morning.
        (None, Some(session)) if line.onset == Some(Onset::NextDay.into()) => {
            let morning_after = session.day.map(|day| (day - 1.0) * 24.0 + hour_now - 7.0);
            Some(morning_after.unwrap_or(session.hours - 24.0).max(1.0))
        }
        (None, Some(session)) if !complaints.is_empty() || said.is_some() => Some(session.hours),
        (None, _) => None,
    };
    let hours = hours.map(|hours| {
        if after_session && pain.is_some_and(|p| p.tie == Tie::Plain && session.is_none()) {
            (hours - 12.0).max(1.0)
        } else {
            hours
        }
    });
    line.duration = hours.map(duration);
    line
}

fn inferred(pain: Option<Time>, session: Option<Time>, woke: bool, hurts: bool) -> Option<Choice> {
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

fn duration(hours: f32) -> Choice {
    let days = hours / 24.0;
    match days {
        _ if hours < 24.0 => Duration::Under24Hours,
        _ if days < 3.5 => Duration::Days1To3,
        _ if days < 7.6 => Duration::Days4To7,
        _ if days < 14.6 => Duration::Weeks1To2,
        _ if days < 43.0 => Duration::Weeks2To6,
        _ if days < 92.5 => Duration::Weeks6To12,
        _ => Duration::Over3Months,
    }
    .into()
}

/// How closely a time is tied to the pain: by a "since", an "ago", a beginning; and by a complaint beside it. That it
/// hurts today says nothing of when it began.
fn rank(scene: &Scene, time: &Time, complaints: &[Hit], injury: Option<Hit>) -> u8 {
    let clause = scene.clause_index(time.from);
    let core = Hit { concept: 0, from: time.from, to: time.to };
    let beside = complaints.iter().any(|hit| scene.clause_index(hit.from) == clause || hit.gap(&core) <= 4);
    let began = is_begun(scene, time, scene.clause(time.from).from);
    let injured = injury.is_some_and(|hit| {
        scene.clause_index(hit.from) == clause || hit.gap(&core) < 8 && !(is_today(time) && hit.to <= time.from)
    });
    let tied = time.tie > Tie::Plain || began || injured;
    if (is_today(time) || is_scored(scene, time)) && !tied {
        0
    } else {
        1 + 2 * u8::from(tied) + u8::from(beside || injured)
    }
}

fn is_today(time: &Time) -> bool {
    time.day == Some(0.0) && time.hour.is_none()
}

/// "2/10 this morning": the time of a score.
fn is_scored(scene: &Scene, time: &Time) -> bool {
    let near = |from: u32, to: u32| scene.any(Role::OutOf, from, to);
    let digits =
        |from: u32, to: u32| (from..to).any(|at| scene.tokens.get(at as usize).is_some_and(|t| t.number().is_some()));
    let (before, after) = (time.from.saturating_sub(3), time.to + 3);
    time.day == Some(0.0)
        && time.tie == Tie::Plain
        && (near(before, time.from) && digits(before, time.from) || near(time.to, after) && digits(time.to, after))
}

fn subject(scene: &Scene, time: &Time, complaints: &[Hit], injury: Option<Hit>) -> Subject {
    let clause = *scene.clause(time.from);
    let core = Hit { concept: 0, from: time.from, to: time.to };
    if scene.is_someone_elses(&core, time.to) || scene.sentence(time.from).quoted {
        return Subject::Nothing;
    }
    let sentence = *scene.sentence(time.from);
    let (around, beyond) = (time.from.saturating_sub(30), time.to + 30);
    if scene.any(Role::AlwaysSo, sentence.from.max(around), sentence.to.min(beyond)) {
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
    let off = scene.role_in(Role::Off, sentence.from.max(time.from.saturating_sub(5)), time.from);
    let off_since = time.tie == Tie::Since && off.into_iter().any(|hit| hit.to + 1 >= time.from);
    // "On Monday, for the first time in 3 months": Monday is no time off.
    let length = time.day.is_none() || time.tie == Tie::Since;
    if length && near(Role::Off, 6, 4) || off_since {
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
    let session = scene.hits_in(from, to).iter().filter(training).map(distance).min();
    // "Pulled Wednesday, 365x3" is training.
    let lifted = |hit: &&Hit| {
        let number = |at: u32| scene.tokens.get(at as usize).is_some_and(|token| token.number().is_some());
        scene.has(hit.from, Role::Pulled) && hit.to - hit.from == 1 && (hit.to..hit.to + 4).any(number)
    };
    let hurt = complaints.iter().filter(|hit| from <= hit.from && hit.from < to && !lifted(hit)).map(distance).min();
    let injured = injury.filter(|hit| scene.sentence(hit.from).from == scene.sentence(time.from).from).is_some();
    let began = is_begun(scene, time, clause.from) || near(Role::Until, 3, 0) || near(Role::Woke, 8, 8);
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
    let length = time.tie == Tie::For && time.day.is_none() && time.hours > 20.0 && !complaints.is_empty();
    match (session, hurt) {
        // "Wrist on the bench, three weeks": no session lasts that long.
        (Some(_), _) if length && told_before() => Subject::Pain,
        _ if cause && time.day.is_some() => Subject::Session,
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

/// "In 2019 my foot flapped for a month": that month is over.
fn is_of_then(scene: &Scene, time: &Time) -> bool {
    let sentence = scene.sentence(time.from).from.max(time.from.saturating_sub(25));
    let past = scene.role_in(Role::Past, sentence, time.from).next_back();
    past.is_some_and(|past| scene.any(Role::PastTense, past.to, time.from) && !scene.is_of_now(past.to, time.from))
}

/// Whether an "ever since" with a complaint beside it, and no time of its own, points back to this one.
fn is_ever_since(scene: &Scene, time: &Time, complaints: &[Hit]) -> bool {
    let sentence = scene.sentence(time.from);
    let end = sentence.to.min(time.to + 25);
    scene.role_in(Role::EverSince, time.to, end).any(|since| {
        let timed = scene
            .hits_in(since.to, since.to + 3)
            .iter()
            .any(|hit| matches!(scene.lexicon.meaning(hit.concept), Meaning::Moment(..) | Meaning::Weekday(_)));
        !timed && complaints.iter().any(|hit| hit.gap(since) < 10 && hit.from >= time.to)
    })
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
fn is_begun(scene: &Scene, time: &Time, from: u32) -> bool {
    let between = |from: u32, to: u32| scene.hits_in(from, to).iter().any(|hit| scene.is_training(hit));
    let before = scene.role_in(Role::Began, from.max(time.from.saturating_sub(8)), time.from);
    let before = before.into_iter().any(|hit| !between(hit.to, time.from)) || is_from_morning(scene, time, from);
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
    before || scene.role_in(Role::Began, time.from, end.min(time.to + 4)).any(|hit| !of_next(hit) && !woke(hit))
}

/// "Sore from Tuesday morning": nobody trains before breakfast, unless it is "from this morning's squats".
fn is_from_morning(scene: &Scene, time: &Time, from: u32) -> bool {
    let early = time.hour.is_some_and(|hour| hour < EARLY);
    let trained = scene.hits_in(time.to, time.to + 4).iter().any(|hit| scene.is_training(hit));
    let lead = from.max(time.from.saturating_sub(3));
    // "From Sunday to now".
    let onward = scene.any(Role::Began, time.to, time.to + 2) || scene.any(Role::SoFar, time.to, time.to + 1);
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
    time.from - from.to < 3
        || time.day.is_some() && !complaints.iter().any(|hit| from.to <= hit.from && hit.from < time.from)
}

/// A sentence of so many tokens says no more than a time.
const A_FEW_WORDS: u32 = 8;

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
    let alone = sentence.to - sentence.from <= A_FEW_WORDS && time.day != Some(0.0) && !scored;
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
