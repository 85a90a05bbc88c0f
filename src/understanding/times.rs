//! Times: "yesterday evening", "since Monday", "for like 3 weeks now", "2 days ago", "day 5".

use super::calendar::Now;
use super::concept::{Meaning, Role};
use super::phrases::Hit;
use super::scene::Scene;
use super::tokens::Kind;

/// How a time is tied to what it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Tie {
    /// Just there: "on Monday".
    Plain,
    /// "ago".
    Ago,
    /// "for 3 weeks", "3 weeks now".
    For,
    /// "since Monday".
    Since,
}

/// A time that the text names.
#[derive(Clone, Copy, Debug)]
pub(super) struct Time {
    pub from: u32,
    pub to: u32,
    pub tie: Tie,
    /// How long ago, in hours, counted to its beginning.
    pub hours: f32,
    /// Which day it was, counted back from today, if it is a day.
    pub day: Option<f32>,
    /// The hour of that day, if it was said.
    pub hour: Option<f32>,
    /// Whether the day was called by its name.
    pub weekday: bool,
}

/// A length without a number, "for weeks", counts as three.
const SOME: f32 = 3.0;

/// Every time in the text, in order.
pub(super) fn times(scene: &Scene, now: Now) -> Vec<Time> {
    let mut found: Vec<Time> = Vec::new();
    let mut at = 0;
    let count = scene.tokens.len() as u32;
    while at < count {
        let time = moment(scene, at, now).or_else(|| clock(scene, at, now));
        let time = time.or_else(|| date(scene, at, now)).or_else(|| month(scene, at, now));
        let time = time.or_else(|| length(scene, at)).or_else(|| day_count(scene, at));
        match time {
            Some(time) => {
                at = time.to.max(at + 1);
                if is_past_time(scene, &time) {
                    found.push(time);
                }
            }
            None => at += 1,
        }
    }
    found
}

/// Whether a time is one that has been: not "every 2 days", "5x a week", "in 3 weeks", "til Monday" unless it was fine til then.
fn is_past_time(scene: &Scene, time: &Time) -> bool {
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
    let compared = scene
        .role_in(Role::Compared, before(scene, time.from, 5), time.from)
        .any(|hit| {
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

/// Whether a mark, or the end, stands at `at`.
pub(super) fn ends_at(scene: &Scene, at: u32) -> bool {
    scene.tokens.get(at as usize).is_none_or(|token| matches!(token.kind, Kind::Mark(_)))
}

/// Whether a phrase of these roles begins before this one and takes it in: the "off" of "kicked off".
pub(super) fn is_inside(scene: &Scene, hit: &Hit, roles: &[Role]) -> bool {
    let longer = scene.hits_in(hit.from.saturating_sub(LONGEST_OUTER), hit.from).iter();
    let role = |outer: &Hit| roles.iter().any(|role| scene.lexicon.meaning(outer.concept) == Meaning::Role(*role));
    longer.into_iter().any(|outer| outer.to >= hit.to && role(outer))
}

/// Phrases that take in another are looked for so many tokens back.
const LONGEST_OUTER: u32 = 4;

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

/// The start of the clause, at most `tokens` before `at`.
pub(super) fn before(scene: &Scene, at: u32, tokens: u32) -> u32 {
    scene.clause(at.min(scene.tokens.len() as u32 - 1)).from.max(at.saturating_sub(tokens))
}

/// The start of the sentence, at most `tokens` before `at`.
fn before_in_sentence(scene: &Scene, at: u32, tokens: u32) -> u32 {
    scene.sentence(at).from.max(at.saturating_sub(tokens))
}

/// The end of the clause, at most `tokens` after `at`.
fn after(scene: &Scene, from: u32, at: u32, tokens: u32) -> u32 {
    scene.clause(from).to.min(at + tokens)
}

fn moment(scene: &Scene, at: u32, now: Now) -> Option<Time> {
    let (hit, mut day, mut hour, named) =
        scene.hits_in(at, at + 1).iter().find_map(|hit| match scene.lexicon.meaning(hit.concept) {
            Meaning::Moment(days, hour) => Some((hit, days, hour, hour != NOON)),
            Meaning::Weekday(weekday) => {
                let last = scene.any(Role::Last, before(scene, at, 1), at);
                let today = scene.hits_in(before(scene, at, 2), at + 4).iter();
                let is_today = |hit: &&Hit| matches!(scene.lexicon.meaning(hit.concept), Meaning::Moment(0.0, _));
                // "Friday now 3/10".
                // "It's Wednesday,", "by now (Thursday)".
                let mark = |at: u32| scene.tokens.get(at as usize).is_none_or(|t| matches!(t.kind, Kind::Mark(_)));
                let its = at > 0 && scene.has(at - 1, Role::PresentTense) && ends_at(scene, hit.to);
                let now_is = at > 1 && mark(at - 1) && ends_at(scene, hit.to) && scene.has(at - 2, Role::SoFar);
                let today =
                    today.into_iter().any(|hit| is_today(&hit)) || scene.has(hit.to, Role::SoFar) || its || now_is;
                let days = match now.days_since(weekday) {
                    0 if last || !today && !follows_yesterday(scene, at, weekday) => 7,
                    days => days,
                };
                Some((hit, f32::from(days), NOON, false))
            }
            _ => None,
        })?;
    let weekday = matches!(scene.lexicon.meaning(hit.concept), Meaning::Weekday(_));
    let mut to = hit.to;
    // "Since I woke up yesterday": the waking was yesterday's.
    let next_day = |hit: &Hit| match scene.lexicon.meaning(hit.concept) {
        Meaning::Moment(days, _) => days >= 1.0,
        Meaning::Weekday(_) => true,
        _ => false,
    };
    // "Since I woke up on Sunday."
    let named_at = |at: u32| scene.hits_in(at, at + 1).iter().any(next_day);
    let of_day = named_at(to) || (scene.has(to, Role::At) || scene.has(to, Role::One)) && named_at(to + 1);
    if day == 0.0 && scene.any(Role::Woke, hit.from, hit.to) && of_day {
        return None;
    }
    // "El sábado 14": the number is its date if that day was a Saturday.
    if let Meaning::Weekday(weekday) = scene.lexicon.meaning(hit.concept)
        && let Some(date) = scene.tokens.get(to as usize).and_then(|token| token.number())
        && date.fract() == 0.0
        && (1.0..=31.0).contains(&date)
        && !is_counted(scene, to + 1)
        && let Some(ago) = now.days_since_weekday_date(weekday, date as u8)
    {
        (day, to) = (f32::from(ago), to + 1);
    }
    let mut said = named;
    let parts = scene.hits_in(to, after(scene, at, to, 4)).iter();
    // "This afternoon following this morning's swings" is two times.
    let parts = parts.take_while(|hit| !scene.is_day(hit));
    if let Some((part, of_day)) = parts.into_iter().find_map(|hit| match scene.lexicon.meaning(hit.concept) {
        Meaning::DayPart(hour) => Some((hit.to, hour)),
        _ => None,
    }) {
        (to, hour, said) = (part, of_day, true);
    }
    // "Yesterday at 7 pm": the hour is that of the day.
    if !said && let Some((hour_said, end)) = (to..to + 3).find_map(|at| hour_at(scene, at)) {
        (to, hour, said) = (end, hour_said, true);
    }
    if !said && day >= 1.0 && is_waking(scene, (at, to), (6, 4)) {
        (hour, said) = (MORNING, true);
    }
    // The night belongs to the day before.
    if hour >= 24.0 {
        day -= 1.0;
        hour -= 24.0;
    }
    let tie = tie_of_moment(scene, at);
    // The morning of another day is a day ago, however early it is now; so is a day that is called by its name.
    let a_day = day >= 1.0 && if said { hour < NOON } else { weekday };
    let hours = now.hours_since(day, hour).max(if a_day { A_DAY } else { 0.0 });
    Some(Time { from: at, to, tie, hours, day: Some(day), hour: said.then_some(hour), weekday })
}

/// "Monday: squats. Tuesday: stiff. Wednesday: better", written on a Wednesday.
fn follows_yesterday(scene: &Scene, at: u32, weekday: u8) -> bool {
    let named = |hit: &Hit| match scene.lexicon.meaning(hit.concept) {
        Meaning::Weekday(day) => Some((weekday + 7 - day) % 7),
        _ => None,
    };
    let mut days = scene.hits_in(at.saturating_sub(DIARY), at).iter().filter_map(named);
    days.next_back().is_some_and(|days| (1..=3).contains(&days))
}

/// How far back the day before is looked for.
const DIARY: u32 = 60;

/// Whether waking up stands beside the time, `reach` tokens back and ahead, and no other time is closer to it.
pub(super) fn is_waking(scene: &Scene, (from, to): (u32, u32), (back, ahead): (u32, u32)) -> bool {
    let timed = |from: u32, to: u32| scene.hits_in(from, to).iter().any(|hit| scene.is_day(hit));
    let before = scene.role_in(Role::Woke, before(scene, from, back), from).any(|woke| !timed(woke.to, from));
    // "Left the gym yesterday, opened my eyes this morning": that waking has a time of its own.
    let beside = |woke: &Hit| woke.from <= to + 1 && !scene.tokens[to as usize].is(',');
    let mut ahead = scene.role_in(Role::Woke, to, after(scene, from, to, ahead));
    before || ahead.any(|woke| beside(woke) || !timed(woke.to, woke.to + 3))
}

/// A little more than a day, in hours.
const A_DAY: f32 = 24.1;
const NOON: f32 = 12.0;
/// When people get up.
const MORNING: f32 = 7.0;

/// "since Monday", and not "the first time since, on Monday".
fn tie_of_moment(scene: &Scene, at: u32) -> Tie {
    // The "since" of "since breakfast" is part of the time.
    let since = scene.role_in(Role::Since, before(scene, at, 7), at + 1).next_back();
    // "Sore since Tuesday from Monday's rows": the "since" is that of the first time after it.
    // "Hadn't trained since September and on Wednesday": nor is it that of the month.
    let month = |hit: &Hit| matches!(scene.lexicon.meaning(hit.concept), Meaning::Month(_));
    let other = |since: &Hit| scene.hits_in(since.to, at).iter().any(|hit| scene.is_day(hit) || month(hit));
    let since = since.filter(|since| !(since.to..at).any(|at| scene.tokens[at as usize].is(',')) && !other(since));
    let on = |since: &Hit| scene.has(since.to, Role::At);
    if since.is_some_and(|since| !on(since)) { Tie::Since } else { Tie::Plain }
}

/// "since March". Without a "since" it is as often a verb or a date.
fn month(scene: &Scene, at: u32, now: Now) -> Option<Time> {
    let (month, to) = named_month(scene, at)?;
    let days = now.days_since_month(month);
    // "Since I went to four days a week in July".
    let since = tie_of_moment(scene, at) == Tie::Since || scene.any(Role::Since, before(scene, at, LONG_SINCE), at);
    // "It crept in from the middle of January."
    let from = |from: &Hit| scene.role_in(Role::Began, before(scene, at, LONG_SINCE), from.from).next().is_some();
    let since = since || scene.role_in(Role::From, before(scene, at, FROM_MONTH), at).any(from);
    // "Tweaked it in September", "en noviembre me lastimé".
    let led = at > 0 && scene.has(at - 1, Role::SoFar) || at > 0 && scene.has(at - 1, Role::Future);
    let hurt = |from: u32, to: u32| scene.any(Role::Began, from, to);
    let since = since || led && (hurt(before(scene, at, HURT_IN), at) || hurt(to, after(scene, at, to, HURT_IN)));
    since.then_some(Time { from: at, to, tie: Tie::Since, hours: days * 24.0, day: None, hour: None, weekday: false })
}

/// How far the month may stand from its "from".
const FROM_MONTH: u32 = 4;

/// How far the month may stand from what began then.
const HURT_IN: u32 = 7;

/// How far the month may stand from its "since".
const LONG_SINCE: u32 = 14;

/// "It all started on the 5th", "on Nov 24th", "since the 3rd of May": the last day of that number.
fn date(scene: &Scene, at: u32, now: Now) -> Option<Time> {
    let first = at;
    let led = named_month(scene, at);
    let at = led.map_or(at, |(_, to)| to);
    let day = scene.tokens.get(at as usize)?.number().filter(|day| (1.0..=31.0).contains(day) && day.fract() == 0.0)?;
    let ordinal = scene.role_in(Role::Ordinal, at + 1, at + 2).next().map(|hit| hit.to);
    let to = ordinal.unwrap_or(at + 1);
    let followed = || {
        let of = scene.has(to, Role::Of) || scene.has(to, Role::Filler);
        named_month(scene, to).or_else(|| named_month(scene, to + 1).filter(|_| of))
    };
    let lead = before(scene, first, 5);
    let since = tie_of_moment(scene, first);
    let on = since == Tie::Since || first > 0 && scene.any(Role::At, first.saturating_sub(2), first);
    let began = scene.any(Role::Began, lead, first);
    let time = |days: f32, to: u32, tie: Tie| {
        let hours = (days * 24.0).max(1.0);
        Some(Time { from: first, to, tie, hours, day: Some(days), hour: None, weekday: false })
    };
    if let Some((month, end)) = led.map(|(month, _)| (month, to)).or_else(followed) {
        // "May 5 sets" is no date.
        if ordinal.is_none() && (!on || is_counted(scene, to)) {
            return None;
        }
        return time(now.days_since_month_day(month, day as u8), end, since);
    }
    // "The 5th rep", "the 3rd week" are no dates, nor is a bare number.
    let ends = scene.tokens.get(to as usize).is_none_or(|token| matches!(token.kind, Kind::Mark(_)));
    let ends = ends || scene.has(to, Role::Joiner) || on && goes_on(scene, to);
    let ends = ends && !is_counted(scene, to);
    if ordinal.is_none() || !ends || !(on || began) {
        return None;
    }
    time(now.days_since_date(day as u8), to, if began { Tie::Since } else { since })
}

/// The month named at `at`, and where its name ends.
fn named_month(scene: &Scene, at: u32) -> Option<(u8, u32)> {
    scene.hits_in(at, at + 1).iter().find_map(|hit| match scene.lexicon.meaning(hit.concept) {
        Meaning::Month(month) => Some((month, hit.to)),
        _ => None,
    })
}

/// Whether the number before `at` counts something.
fn is_counted(scene: &Scene, at: u32) -> bool {
    use Role::{Plates, Reps, Sets, Times};
    scene.hits_in(at, at + 1).iter().any(|hit| match scene.lexicon.meaning(hit.concept) {
        Meaning::Span(_) | Meaning::Weight(_) => true,
        Meaning::Role(role) => matches!(role, Plates | Reps | Sets | Times),
        _ => false,
    })
}

/// Whether what stands here goes on with the statement: "on the 16th pulling sumo", and not "on the 5th rep".
fn goes_on(scene: &Scene, at: u32) -> bool {
    scene.hits_in(at, at + 1).iter().any(|hit| {
        let role = scene.lexicon.meaning(hit.concept);
        scene.is_training(hit) && role != Meaning::Role(Role::Session)
            || matches!(role, Meaning::Role(Role::Pulling | Role::Pulled | Role::From | Role::Contrast | Role::Pain))
    })
}

/// "at 6 this morning", "since 2am": the last time it was that hour.
fn clock(scene: &Scene, at: u32, now: Now) -> Option<Time> {
    let (hour, to) = hour_at(scene, at)?;
    let day = if hour <= now.hour() { 0.0 } else { 1.0 };
    let tie = tie_of_moment(scene, at);
    Some(Time {
        from: at,
        to,
        tie,
        hours: now.hours_since(day, hour),
        day: Some(day),
        hour: Some(hour),
        weekday: false,
    })
}

/// "6 am", "7:30 in the evening": the hour, and where it ends.
fn hour_at(scene: &Scene, at: u32) -> Option<(f32, u32)> {
    let hour = scene.tokens.get(at as usize)?.number().filter(|hour| (1.0..=12.0).contains(hour))?;
    // "5/10 last night", "every night around 3am".
    let lead = before(scene, at, 4);
    let counted = at > 0 && (scene.has(at - 1, Role::OutOf) || scene.has(at - 1, Role::Times));
    if counted || scene.any(Role::Often, lead, at) {
        return None;
    }
    let mut end = at + 1;
    // "6:30 am"
    let minutes = scene.tokens.get(end as usize + 1).and_then(|token| token.number());
    if scene.tokens.get(end as usize)?.is(':') && minutes.is_some() {
        end += 2;
    }
    let of = |role: Role| scene.role_in(role, end, end + 1).map(|hit| hit.to).max();
    let (hour, to) = match (of(Role::BeforeNoon), of(Role::AfterNoon)) {
        (Some(to), _) => (hour % 12.0, to),
        (None, Some(to)) => (hour % 12.0 + 12.0, to),
        (None, None) => return None,
    };
    Some((hour, to))
}

fn length(scene: &Scene, at: u32) -> Option<Time> {
    let (number, mut next) = amount(scene, at)?;
    // "Was a 6 last week" is a score.
    if at > 0 && scene.has(at - 1, Role::One) && scene.has(next, Role::Last) {
        return None;
    }
    // "2-3 weeks", "one or two weeks": somewhere between.
    let mut number = number;
    let range = scene.has(next, Role::To) || scene.tokens.get(next as usize).is_some_and(|token| token.is('-'));
    if let Some((second, end)) = amount(scene, next + 1).filter(|(second, _)| range && *second > number) {
        (number, next) = ((number + second) / 2.0, end);
    }
    let limit = (next + 3).min(scene.tokens.len() as u32);
    while next < limit && scene.has(next, Role::Filler) && span(scene, next).is_none() {
        next += 1;
    }
    let (hours, mut to) = span(scene, next)?;
    if let Some(half) = scene.role_in(Role::AndHalf, to, to + 1).next() {
        number += 0.5;
        to = half.to;
    }
    let in_days = hours >= 24.0;
    let mut hours = number * hours;
    // "Three months and one week."
    let joined = amount(scene, to + 1).filter(|_| scene.has(to, Role::Joiner));
    let more = joined.and_then(|(more, unit)| span(scene, unit).map(|(each, end)| (more * each, end)));
    if let Some((more, end)) = more.filter(|(more, _)| *more < hours) {
        (hours, to) = (hours + more, end);
    }
    let ago = scene.role_in(Role::Ago, before(scene, at, 3), (to + 2).min(scene.tokens.len() as u32)).next();
    let lead = before(scene, at, 3);
    // "Since I switched to low bar 2 months ago".
    let mut since = scene.role_in(Role::Since, before(scene, at, SINCE_THEN), at);
    let since_then = ago.is_some_and(|ago| ago.from >= at)
        && since.any(|since| !scene.hits_in(since.to, at).iter().any(|hit| scene.is_day(hit)));
    // "Since then rehab, and 18 months ago": that "since" has its time.
    let then = |since: &Hit| scene.has(since.from, Role::EverSince) && scene.has(since.to, Role::EverSince);
    let since_near = scene.role_in(Role::Since, before(scene, at, 4), at).any(|since| !then(since))
        && (ago.is_none() || !scene.any(Role::Since, before(scene, at, 1), at));
    let tie = if since_near || since_then && !scene.any(Role::Since, before(scene, at, 4), at) {
        Tie::Since
    } else if scene.any(Role::For, lead, at) || scene.any(Role::SoFar, to, to + 2) || scene.any(Role::Last, lead, at) {
        Tie::For
    } else if ago.is_some() {
        Tie::Ago
    } else {
        Tie::Plain
    };
    let day = (in_days && tie == Tie::Ago).then_some(hours / 24.0);
    Some(Time { from: at, to, tie, hours, day, hour: None, weekday: false })
}

/// How far an "ago" may stand from its "since".
const SINCE_THEN: u32 = 10;

/// "day 5".
fn day_count(scene: &Scene, at: u32) -> Option<Time> {
    let (hours, next) = span(scene, at).filter(|(hours, _)| (24.0..=A_MONTH).contains(hours))?;
    let token = scene.tokens.get(next as usize)?;
    let in_words = || {
        scene.hits_in(next, next + 1).iter().find_map(|hit| match scene.lexicon.meaning(hit.concept) {
            Meaning::Number(number) if hit.to == next + 1 => Some(number),
            _ => None,
        })
    };
    let number = token.number().or_else(in_words).filter(|number| (1.0..=60.0).contains(number))?;
    // "Weeks 1-4 felt easy" are those of a programme.
    if scene.tokens.get(next as usize + 1).is_some_and(|token| token.is('-')) && amount(scene, next + 2).is_some() {
        return None;
    }
    // "week 30" is that of a pregnancy or a programme, "month 5" that of anything.
    if number * hours > if hours < A_MONTH { LONGEST_COUNT } else { LONGEST_MONTHS } {
        return None;
    }
    let hours = (number - 0.5) * hours;
    Some(Time { from: at, to: next + 1, tie: Tie::For, hours, day: None, hour: None, weekday: false })
}

/// Nobody counts longer in days and weeks: eight weeks.
const LONGEST_COUNT: f32 = 8.0 * 7.0 * 24.0;
const A_MONTH: f32 = 30.44 * 24.0;
/// Nobody counts more months.
const LONGEST_MONTHS: f32 = 24.0 * A_MONTH;

/// A number at `at`, in digits or words, or a bare unit ("for weeks"), and where it ends.
fn amount(scene: &Scene, at: u32) -> Option<(f32, u32)> {
    let token = scene.tokens.get(at as usize)?;
    if let Some(number) = token.number() {
        return Some((number, at + 1));
    }
    let word = scene.hits_in(at, at + 1).iter().find_map(|hit| match scene.lexicon.meaning(hit.concept) {
        Meaning::Number(number) => Some((number, hit.to)),
        _ => None,
    });
    let one = || scene.has(at, Role::One).then_some((1.0, at + 1));
    // "for weeks", "the last week": the unit stands alone.
    let bare = || {
        span(scene, at)?;
        let lead = before(scene, at, 1);
        let last = scene.any(Role::Last, lead, at);
        let plural = scene.any(Role::For, lead, at);
        (last || plural).then_some((if last { 1.0 } else { SOME }, at))
    };
    word.or_else(one).or_else(bare)
}

fn span(scene: &Scene, at: u32) -> Option<(f32, u32)> {
    scene.hits_in(at, at + 1).iter().find_map(|hit| match scene.lexicon.meaning(hit.concept) {
        Meaning::Span(hours) => Some((hours, hit.to)),
        _ => None,
    })
}
