//! When it began and how long it has lasted: which of the times is that of the pain, and which that of the session.

use crate::triage::{Choice, Context, Duration, MorningStiffness, Onset, Pattern, Question, Trend};

use super::concept::{Meaning, Role};
use super::onset::{Told, has_another_cause, inferred, injury, settle};
use super::phrases::Hit;
use super::reading::{Sign, Status};
use super::rules::Yield;
use super::scene::Scene;
use super::subject::{EARLY, Subject, is_begun, subject};
use super::targets::Target;
use super::times::{Tie, Time, is_waking};

/// What hurts, what is only a sign of danger, and what is history.
struct Kinds {
    /// Whether anything hurts.
    aches: bool,
    pains: Vec<Hit>,
    signs: Vec<Hit>,
    histories: Vec<Hit>,
    /// Of these, what is no matter of the body: what somebody takes or eats.
    topics: Vec<Hit>,
}

impl Kinds {
    fn of(complaints: &[Hit], targets: &[Target]) -> Kinds {
        let (mut signs, mut histories, mut topics) = (Vec::new(), Vec::new(), Vec::new());
        for target in targets {
            match target.yields {
                // "Lost 6 kilos since July, on purpose": whatever is said of it, the time is not that of the pain.
                Yield::Sign(Sign::Triage(choice)) if choice.question() == Question::Background => {
                    histories.push(target.core);
                }
                _ if target.status != Status::Present => {}
                // "He threw me against the wall last night" is when it began.
                Yield::Sign(Sign::Hard(topic)) if topic.id() != "safe-abuse" => {
                    histories.push(target.core);
                    topics.push(target.core);
                }
                Yield::Sign(Sign::Hard(_)) => {}
                Yield::Sign(Sign::Triage(_)) => signs.push(target.core),
                Yield::Quality(_) | Yield::Answer(_) => {}
            }
        }
        let pains: Vec<Hit> = complaints.iter().filter(|hit| !signs.contains(hit)).copied().take(MOST_KINDS).collect();
        signs.truncate(MOST_KINDS);
        histories.truncate(MOST_KINDS);
        topics.truncate(MOST_KINDS);
        Kinds { aches: !pains.is_empty(), pains, signs, histories, topics }
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

    /// Whether its sentence tells of pain, and of nothing worse.
    fn is_ache_alone(&self, scene: &Scene, time: &Time) -> bool {
        let here = scene.sentence(time.from).from;
        let in_sentence = |hits: &[Hit]| hits.iter().any(|hit| scene.sentence(hit.from).from == here);
        in_sentence(&self.pains) && !in_sentence(&self.signs)
    }

    fn is_history(&self, scene: &Scene, time: &Time) -> bool {
        // "Down 7 kg since Christmas without trying."
        let sentence = scene.sentence(time.from).from;
        // "Been on test and tren since summer."
        let led = |hit: &Hit| sentence <= hit.from && hit.to <= time.from && time.from - hit.to <= OF_HISTORY;
        let told = self.histories.iter().any(|hit| hit.from < time.from && time.to < hit.to);
        let told = told || self.topics.iter().any(led);
        // "I've been making myself throw up after dinner since February".
        let sentence_of = |hit: &Hit| scene.sentence(hit.from).from == sentence;
        let told = told || self.topics.iter().any(sentence_of) && !self.pains.iter().any(sentence_of);
        told || self.alone(scene, time, &self.histories) && !self.alone(scene, time, &self.signs)
    }
}

/// How far the time of a history may stand from it.
const OF_HISTORY: u32 = 2;
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

pub(super) const TWO_WEEKS: f32 = 13.5 * 24.0;
/// Two times that are no further apart may be one, in hours.
const A_DAY_OR_SO: f32 = 30.0;
/// What is gone between sessions lasts no longer.
const A_BOUT: f32 = 4.0 * 24.0;
const ONE_MONTH: f32 = 31.5 * 24.0;
/// An injury of so many hours ago is the same as the pain since then.
const SAME_INJURY: f32 = 15.0 * 24.0;
/// How closely an "ever since" ties a time to the pain.
const EVER_SINCE: u8 = 9;
/// How closely a "since" or a beginning does.
const TIED: u8 = 2;
/// How far a complaint may stand from the waking up it belongs to.
const REACH_OF_WAKING: u32 = 20;

/// Works out the timeline. `told` is the onset that the text gives in words.
pub(super) fn timeline(
    scene: &Scene,
    times: &[Time],
    (complaints, targets): (&[Hit], &[Target]),
    told: Option<Told>,
    hour_now: f32,
) -> Timeline {
    let kinds = Kinds::of(complaints, targets);
    let mut line = Timeline::default();
    let injury = injury(told);
    let comes_back = comes_back(targets);
    let mut pain: Option<(u8, Time)> = None;
    let mut session: Option<Time> = None;
    let mut sessions: Vec<Time> = Vec::new();
    let mut days: Vec<Time> = Vec::new();
    let (mut old, mut training): (Option<Time>, Option<Time>) = (None, None);
    for time in times {
        match subject(scene, time, complaints, injury) {
            // "Achy for a day, then gone until the next session" is how long it lasts each time.
            Subject::Pain if time.day.is_none() && time.tie < Tie::Since && time.hours <= A_BOUT && comes_back => {}
            // "On test since March", "had an infection two weeks ago".
            Subject::Pain if kinds.is_history(scene, time) => {}
            Subject::Pain => {
                days.extend(time.day.map(|_| *time));
                let rank = rank(scene, time, complaints, injury);
                // "Back sore since Monday, can't pee since this morning": the pain is what is asked for.
                let rank = if kinds.is_sign_alone(scene, time) { rank.min(OF_A_SIGN) } else { rank };
                // The one tied closest; of equals the earliest, and of two that mean the same that which names the day.
                let same = |first: &Time| (first.hours - time.hours).abs() < A_DAY_OR_SO;
                let named = |first: &Time| same(first) && time.day.is_some() && first.day.is_none();
                let vague = |first: &Time| same(first) && time.day.is_none() && first.day.is_some();
                let of_equals = |first: &Time| named(first) || time.hours > first.hours && !vague(first);
                if pain.is_none_or(|(other, first)| rank > other || rank == other && of_equals(&first)) {
                    pain = Some((rank, *time));
                }
            }
            // "Sore after yesterday's rows, 2/10 this morning".
            Subject::Session if is_scored(scene, time) => {}
            Subject::Session => {
                sessions.push(*time);
                let later = |known: &Time| time.hours < known.hours && time.day.is_some();
                if session.is_none_or(|known| later(&known) || known.day.is_none()) {
                    session = Some(*time);
                }
                // "Deadlifted on Tuesday, stiff ever since": that is when it began.
                if is_ever_since(scene, time, complaints) {
                    pain = pain.filter(|(_, first)| first.hours > time.hours).or(Some((EVER_SINCE, *time)));
                }
            }
            // "Wrecked it in 2015, 3 months off": that is over.
            Subject::Off if is_of_past(scene, time) => {}
            Subject::Off if time.hours >= TWO_WEEKS => line.context = Some(Context::Comeback.into()),
            // "Going to the gym tonight" is no beginning.
            Subject::Training if time.hours < A_DAY_OR_SO => {}
            Subject::Training => {
                if time.hours <= ONE_MONTH {
                    line.context = Some(Context::FirstMonth.into());
                }
                training = training.or(Some(*time));
            }
            Subject::Stiffness => {
                let long = time.hours >= 0.49;
                line.stiffness =
                    Some(if long { MorningStiffness::Over30.into() } else { MorningStiffness::Under30.into() });
            }
            Subject::Old => old = old.or(Some(*time)),
            Subject::Off | Subject::Nothing => {}
        }
    }
    // "Squats on Saturday, sore since Sunday, class on Monday": the cause is the last session before it began.
    if let (Some((rank, pain)), Some(last)) = (pain, session)
        && rank > OF_A_SIGN
        && last.hours + 1.0 < pain.hours
    {
        let before = sessions.iter().take(MOST_KINDS).filter(|time| time.day.is_some() && time.hours >= pain.hours);
        session = before.min_by(|a, b| a.hours.total_cmp(&b.hours)).copied().or(session);
    }
    // "Sore since a new max on Sunday, woke up with it on Monday": what came the day before the waking was the session.
    if let (None, Some((rank, _))) = (session, pain)
        && let Some((waking, before)) = waking(scene, &days)
    {
        session = Some(before);
        pain = Some((rank, waking));
    }
    let told_of_training = |time: &Time| session.is_some() && time.tie > Tie::Plain;
    let pain = pain.filter(|(rank, time)| *rank > 0 || !told_of_training(time));
    // "Squat day was Monday. 2/10 today, is rowing ok today?" tells of no beginning.
    let pain = pain.filter(|(rank, time)| *rank > 0 || !is_scored(scene, time) && !asks_alone(scene, time, complaints));
    // "Since yesterday" is less than a day.
    let earlier = |time: &Time| session.is_some_and(|session: Time| session.hours > time.hours);
    let pain = pain.filter(|(rank, time)| *rank > 0 || !earlier(time));
    // "Thursday's squats left my back tight. Since yesterday my feet are numb": it began on Thursday.
    let of_session = |(rank, time): (u8, Time)| {
        let session = session.filter(|session| session.day.is_some() && session.hours < SAME_INJURY)?;
        let sign = rank <= OF_A_SIGN && kinds.is_sign_alone(scene, &time);
        (sign && kinds.aches && session.hours > time.hours && told.is_none()).then_some((rank, session))
    };
    let pain = pain.map(|pain| of_session(pain).unwrap_or(pain));
    // "Back sore after Friday's deadlifts. My foot slaps since yesterday": that is not how the soreness began.
    let of_a_sign = kinds.aches && pain.is_some_and(|(_, time)| kinds.is_sign_alone(scene, &time));
    let tied = pain.is_some_and(|(rank, time)| rank >= TIED && time.day.is_some());
    // "Woke up Tuesday with a sore back. Since last night I have a fever": the ache began as aches do.
    let of_ache = pain.is_some_and(|(_, time)| kinds.is_ache_alone(scene, &time));
    let another_cause = has_another_cause(targets) && !of_ache;
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
    let after_session = scene.any(Role::NextDay, 0, scene.tokens.len() as u32);
    let trained = scene.hits.iter().any(|hit| matches!(scene.lexicon.meaning(hit.concept), Meaning::Exercise(_)));
    let dated = if of_a_sign { None } else { inferred(pain, session, woke.is_some(), !complaints.is_empty()) };
    let dated = dated.filter(|onset| !another_cause || *onset == Onset::LaterSameDay.into());
    let next_day = dated == Some(Onset::NextDay.into());
    line.onset = settle(told, dated, tied && next_day).or_else(|| {
        // "Woke up sore", in a text about training.
        let beside = woke.is_some_and(|woke| complaints.iter().any(|hit| hit.gap(woke) < REACH_OF_WAKING));
        let of_waking = |pain: &Time| {
            woke.is_some_and(|woke| pain.from.saturating_sub(woke.to).max(woke.from.saturating_sub(pain.to)) < 4)
        };
        let recent = pain.is_none_or(|pain| pain.hours < 24.0 || pain.hours < SAME_INJURY && of_waking(&pain));
        (beside && trained && !another_cause && recent).then_some(Onset::NextDay.into())
    });
    line.onset = line.onset.or(told.map(|told| told.onset));
    // "That evening", "on the last set": on the day of the session.
    let that_day = [Onset::DuringRep.into(), Onset::LaterSameDay.into()].map(Some).contains(&line.onset);
    let hours = match (pain, session) {
        // "My back went on Monday's last set. Since yesterday I can't pee": it began on Monday.
        (Some(pain), Some(session)) if that_day && session.day.is_some() && session.hours < SAME_INJURY => {
            // "Sore since last night, did it yesterday afternoon" is sore since last night.
            let dated = pain.tie == Tie::Since
                && kinds.is_ache_alone(scene, &pain)
                && line.onset == Some(Onset::LaterSameDay.into());
            Some(if dated { pain.hours } else { pain.hours.max(session.hours) })
        }
        (Some(pain), _) => Some(pain.hours),
        // Sore the morning after yesterday's session is sore since this morning.
        (None, Some(session)) if line.onset == Some(Onset::NextDay.into()) => {
            let morning_after = session.day.map(|day| (day - 1.0) * 24.0 + hour_now - 7.0);
            Some(morning_after.unwrap_or(session.hours - 24.0).max(1.0))
        }
        (None, Some(session)) if !complaints.is_empty() || told.is_some() => Some(session.hours),
        // "Started deadlifting three weeks ago, and my back is sore after every session."
        (None, None) if training.is_some() && after_each_session(targets) => training.map(|time| time.hours),
        // "Knees click. Been like that for years."
        (None, None) if kinds.aches && kinds.signs.is_empty() => old.map(|time| time.hours),
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

/// The day that a waking stands beside, or whose morning is named, and the day one or two before it.
fn waking(scene: &Scene, days: &[Time]) -> Option<(Time, Time)> {
    let early = |time: &Time| time.day > Some(0.0) && time.hour.is_some_and(|hour| hour < EARLY);
    let wakes = |time: &&Time| early(time) || is_waking(scene, (time.from, time.to), (6, 4));
    let waking = days.iter().take(MOST_KINDS).find(wakes)?;
    let gap = |time: &Time| Some((time.day? - waking.day?).round());
    let before = days.iter().take(MOST_KINDS).find(|time| gap(time).is_some_and(|gap| (1.0..=2.0).contains(&gap)))?;
    Some((*waking, *before))
}

fn duration(hours: f32) -> Choice {
    let days = hours / 24.0;
    match days {
        _ if hours < 24.0 => Duration::Under24Hours,
        _ if days < 3.5 => Duration::Days1To3,
        _ if days < 7.6 => Duration::Days4To7,
        _ if days < 15.5 => Duration::Weeks1To2,
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
    let sentence = *scene.sentence(time.from);
    let same = |hit: &&Hit| (sentence.from..sentence.to).contains(&hit.from);
    // "Helped for a week. Sharp at the bottom": the week is that of what helped.
    let beside =
        complaints.iter().filter(same).any(|hit| scene.clause_index(hit.from) == clause || hit.gap(&core) <= 4);
    let began = is_begun(scene, time, scene.clause(time.from).from);
    let injured = injury.is_some_and(|hit| {
        let bracket = same(&&hit) && hit.to <= time.from && hit.gap(&core) < INJURED_IN_SENTENCE;
        scene.clause_index(hit.from) == clause
            || (bracket || hit.gap(&core) < 8) && !(is_today(time) && hit.to <= time.from)
    });
    let tied = time.tie > Tie::Plain || began || injured;
    if (is_today(time) || is_scored(scene, time)) && !tied {
        0
    } else {
        let rank = 1 + 2 * u8::from(tied) + u8::from(beside || injured);
        // "Sat down for ten minutes" is a while, "started the pill in March" is about something else.
        let long = time.tie == Tie::For && time.hours > TWO_WEEKS && !began;
        let apart =
            (time.tie == Tie::Since && time.day.is_none() || long) && !has_pain_or_place(scene, time, complaints);
        let a_while = time.day.is_none() && time.tie != Tie::Ago && time.hours < A_WHILE;
        if apart {
            0
        } else if a_while {
            rank.min(OF_A_SIGN)
        } else {
            rank
        }
    }
}

/// Whether the sentence of the time, as far as is worth looking, tells of pain, names a place, or speaks of "it".
fn has_pain_or_place(scene: &Scene, time: &Time, complaints: &[Hit]) -> bool {
    let sentence = scene.sentence(time.from);
    let (from, to) = (sentence.from.max(time.from.saturating_sub(AROUND)), sentence.to.min(time.to + AROUND));
    let region = |hit: &Hit| matches!(scene.lexicon.meaning(hit.concept), Meaning::Region(_));
    // "Been like that since we moved house in September."
    let like_that = scene.role_in(Role::SoFar, from, time.from).any(|hit| hit.to - hit.from > 1);
    let few = time.from.saturating_sub(from) < A_FEW || like_that;
    few || complaints.iter().any(|hit| (from..to).contains(&hit.from)) || scene.hits_in(from, to).iter().any(region)
}

/// How far the injury may stand before its day: "hurt it during cleans (60 kg) on the 12th".
const INJURED_IN_SENTENCE: u32 = 14;
/// How far a complaint in the sentence may stand from the time.
const AROUND: u32 = 30;
/// "Started in March", "been like it since March": a sentence so short is about what was told.
const A_FEW: u32 = 6;
/// So few hours are those of something that was done, or of stiffness.
const A_WHILE: f32 = 0.8;

/// Whether a year long past stands before it in its sentence.
fn is_of_past(scene: &Scene, time: &Time) -> bool {
    let from = scene.sentence(time.from).from.max(time.from.saturating_sub(12));
    let past = scene.role_in(Role::Past, from, time.from).rfind(|past| scene.names_year(past));
    past.is_some_and(|past| past.to <= time.from && !scene.is_of_now(past.to, time.from))
}

fn is_today(time: &Time) -> bool {
    time.day == Some(0.0) && time.hour.is_none()
}

fn comes_back(targets: &[Target]) -> bool {
    let said =
        |target: &Target| matches!(target.yields, Yield::Answer(choice) if choice == Trend::BetweenSessions.into());
    targets.iter().any(|target| target.status == Status::Present && said(target))
}

fn after_each_session(targets: &[Target]) -> bool {
    let said =
        |target: &Target| matches!(target.yields, Yield::Answer(choice) if choice == Pattern::MostSessions.into());
    targets.iter().any(|target| target.status == Status::Present && said(target))
}

/// "Is rowing ok today?": a question in which nothing hurts.
fn asks_alone(scene: &Scene, time: &Time, complaints: &[Hit]) -> bool {
    let sentence = scene.sentence(time.from);
    sentence.asks && !complaints.iter().any(|hit| (sentence.from..sentence.to).contains(&hit.from))
}

/// "2/10 this morning": the time of a score.
fn is_scored(scene: &Scene, time: &Time) -> bool {
    let near = |from: u32, to: u32| scene.any(Role::OutOf, from, to);
    let digits =
        |from: u32, to: u32| (from..to).any(|at| scene.tokens.get(at as usize).is_some_and(|t| t.number().is_some()));
    let sentence = scene.sentence(time.from);
    let (before, after) = (sentence.from.max(time.from.saturating_sub(3)), sentence.to.min(time.to + 3));
    time.day == Some(0.0)
        && time.tie == Tie::Plain
        && (near(before, time.from) && digits(before, time.from) || near(time.to, after) && digits(time.to, after))
}

/// Whether an "ever since" with a complaint beside it, and no time of its own, points back to this one.
fn is_ever_since(scene: &Scene, time: &Time, complaints: &[Hit]) -> bool {
    let sentence = scene.sentence(time.from);
    // "Pull ups on Saturday. Since then my arms are sore."
    let next = scene.role_in(Role::EverSince, sentence.to, sentence.to + 1).next();
    let end = next.map_or(sentence.to.min(time.to + 25), |next| next.to);
    scene.role_in(Role::EverSince, time.to, end).any(|since| {
        let timed = scene.hits_in(since.to, since.to + 3).iter().any(|hit| scene.is_day(hit));
        !timed && complaints.iter().any(|hit| hit.gap(since) < 10 && hit.from >= time.to)
    })
}
