//! How bad it is: "6/10", "like a 4", "7 out of 10", "went from an 8 to a 4".

use super::concept::{Meaning, Role};
use super::phrases::Hit;
use super::reading::Status;
use super::scene::Scene;
use super::times::{before, hour_at};
use super::tokens::{Kind, Token};

/// What the numbers say.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Scores {
    /// How bad it is now.
    pub now: Option<u16>,
    /// How bad it was.
    pub earlier: Option<u16>,
    /// Where the score stands, if it is plainly one of pain.
    pub hit: Option<Hit>,
    /// Where the score of now stands, if it is one of some pain.
    pub now_at: Option<Hit>,
}

/// How certain it is that a number is a score of pain.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Certainty {
    /// A sentence that is only a number.
    Alone,
    /// "like a 4".
    Led,
    /// "4/10".
    OutOfTen,
}

/// Reads the scores.
pub(super) fn scores(scene: &Scene) -> Scores {
    let mut now: Option<(bool, Certainty, u16, Hit)> = None;
    let (mut earlier, mut plain, mut last_place) = (None, None, None);
    for at in 0..scene.tokens.len() as u32 {
        let Some((score, certainty, end)) = score(scene, at) else {
            earlier = earlier.or_else(|| {
                // "Was a 7 last week, 3/10 today."
                let last = at > 0 && scene.has(at - 1, Role::One) && scene.has(at + 1, Role::Last);
                bare_old_score(scene, at).filter(|_| plain.is_some() || last)
            });
            continue;
        };
        let core = Hit { concept: 0, from: at, to: end };
        if scene.is_someone_elses(&core, end) || scene.status(&core, at, end) == Status::SomeoneElse {
            continue;
        }
        plain = plain.or(Some(core).filter(|_| certainty > Certainty::Alone && score > 0));
        let near = before(scene, at, 4);
        let clause = *scene.clause(at);
        let newer = scene.role_in(Role::NewScore, near, at).next_back().map(|hit| hit.from);
        // "Sore from Thursday, 8/10": that "from" is none of a score.
        let of_time = |hit: &&Hit| {
            let next = scene.hits_in(hit.to, hit.to + 1);
            next.iter()
                .any(|hit| matches!(scene.lexicon.meaning(hit.concept), Meaning::Weekday(_) | Meaning::Moment(..)))
        };
        // "Sore from pressing, 5": nor is that one.
        let of_cause = |hit: &&Hit| {
            let next = hit.to + u32::from(scene.has(hit.to, Role::One));
            hit.to == hit.from + 1 && scene.has(hit.from, Role::From) && small(scene, next).is_none() && hit.to < at
        };
        // "Woke up with it yesterday, 3/10": the day is that of the waking.
        let of_onset = |hit: &&Hit| {
            let began = [Role::Woke, Role::Began, Role::Since];
            let from = hit.from.saturating_sub(ONSET_BEFORE);
            let comma = scene.tokens.get(hit.to as usize).is_some_and(|token| token.is(','));
            let day = scene.hits_in(hit.from, hit.from + 1).iter();
            let day = day.into_iter().any(|hit| matches!(scene.lexicon.meaning(hit.concept), Meaning::Moment(..)));
            comma && day && began.into_iter().any(|role| scene.any(role, from, hit.from))
        };
        let mut older = scene.role_in(Role::OldScore, near, at);
        let older = older.rfind(|hit| !of_time(hit) && !of_cause(hit) && !of_onset(hit));
        let older = older.map(|hit| hit.from);
        // "8 to a 4": the "to" belongs to the 4.
        let belongs = |hit: &&Hit| small(scene, hit.to).or_else(|| small(scene, hit.to + 1)).is_some();
        // "6/10 yesterday"
        let day = end + u32::from(scene.has(end, Role::At));
        let dated = scene.hits_in(day, clause.to.min(day + 1)).iter().any(|hit| {
            matches!(scene.lexicon.meaning(hit.concept), Meaning::Weekday(_))
                || matches!(scene.lexicon.meaning(hit.concept), Meaning::Moment(days, _) if days >= 1.0)
        });
        // "A 6 at first, a 3 now"
        let old_after = scene.role_in(Role::OldScore, end, end + 1).any(|hit| {
            let next = scene.tokens.get(hit.to as usize);
            scene.has(hit.to, Role::Joiner) || next.is_none_or(|next| matches!(next.kind, Kind::Mark(_)))
        });
        if (dated || old_after) && certainty > Certainty::Alone {
            earlier = Some(score);
            continue;
        }
        let after = scene.role_in(Role::NewScore, end, clause.to.min(end + 3)).any(|hit| !belongs(&hit));
        if older.is_some() && older > newer && !after {
            earlier = Some(score);
            continue;
        }
        let current = newer.is_some() || after;
        // "Low back 5, hamstrings 2": of places told one after the other the worse counts.
        let beside = scene
            .hits_in(at.saturating_sub(6), at)
            .iter()
            .any(|hit| hit.to == at && matches!(scene.lexicon.meaning(hit.concept), Meaning::Region(_)));
        let of_place = beside.then_some(clause.sentence);
        if of_place.is_some() && of_place == last_place && now.is_some_and(|(_, _, worse, _)| worse >= score) {
            continue;
        }
        last_place = of_place;
        // A later number counts more than an earlier one, a "now" more than either.
        if now.is_none_or(|(was_current, was, ..)| (current, certainty) >= (was_current, was) || current) {
            now = Some((current, certainty, score, core));
        }
    }
    let now_at = now.filter(|(_, certainty, score, _)| *certainty > Certainty::Alone && *score > 0).map(|now| now.3);
    Scores { now: now.map(|now| now.2), earlier, hit: plain, now_at }
}

/// How far the waking up may stand from its day.
const ONSET_BEFORE: u32 = 5;
/// How far a score at the end of a sentence may stand from what hurts.
const CLOSES: u32 = 40;

fn small(scene: &Scene, at: u32) -> Option<f32> {
    let token = scene.tokens.get(at as usize)?;
    let number = token.number().or_else(|| {
        scene.hits_in(at, at + 1).iter().find_map(|hit| match scene.lexicon.meaning(hit.concept) {
            Meaning::Number(number) if hit.to == at + 1 => Some(number),
            _ => None,
        })
    })?;
    (0.0..=10.0).contains(&number).then_some(number)
}

/// What makes a count of the number before it: "sets", "kg", "days", "x", "th".
fn is_count(scene: &Scene, hit: &Hit) -> bool {
    use Role::{Ordinal, Plates, Reps, Sets, Times};
    match scene.lexicon.meaning(hit.concept) {
        Meaning::Span(_) | Meaning::Weight(_) | Meaning::Exercise(_) => true,
        Meaning::Role(role) => matches!(role, Ordinal | Plates | Reps | Sets | Times),
        _ => false,
    }
}

/// "3/10, was 7 the first day": a number that is called an old score, and counts nothing.
fn bare_old_score(scene: &Scene, at: u32) -> Option<u16> {
    let number = small(scene, at)?;
    let first = at - u32::from(at > 0 && scene.has(at - 1, Role::One));
    let clause = scene.clause(at);
    let old = scene.role_in(Role::OldScore, clause.from.max(at.saturating_sub(4)), first).any(|hit| hit.to == first);
    let joined = scene.tokens.get(at as usize + 1).is_some_and(|token| {
        token.number().is_some() || matches!(token.kind, Kind::Mark('/' | '%' | '@' | '-' | ':' | '*'))
    });
    // "Was a 6 last week."
    let last = first < at && scene.has(at + 1, Role::Last);
    let counted = scene.hits_in(at + 1, (at + 3).min(clause.to)).iter().any(|hit| {
        let role = scene.lexicon.meaning(hit.concept);
        !last && (is_count(scene, hit) || matches!(role, Meaning::Role(Role::NotScore | Role::To)))
    });
    (old && !joined && !counted && number.fract() == 0.0).then_some(number as u16)
}

/// Whether a number of a weight, or its unit, stands here.
fn is_weight(scene: &Scene, at: u32) -> bool {
    let unit = |hit: &Hit| matches!(scene.lexicon.meaning(hit.concept), Meaning::Weight(_));
    scene.tokens[at as usize].number().is_some() || scene.hits_in(at, at + 1).iter().any(unit)
}

fn is_span(scene: &Scene, at: u32) -> bool {
    scene.hits_in(at, at + 1).iter().any(|hit| matches!(scene.lexicon.meaning(hit.concept), Meaning::Span(_)))
}

fn score(scene: &Scene, at: u32) -> Option<(u16, Certainty, u32)> {
    let mut number = small(scene, at)?;
    // "Around 10 this morning."
    if hour_at(scene, at).is_some() && !scene.has(at + 1, Role::OutOf) {
        return None;
    }
    let last = scene.tokens.len() as u32;
    let clause = *scene.clause(at);
    let mut end = at + 1;
    // "6-7/10", "a 3 or 4": the higher one, to be careful. "Went from 5 to 7" is two.
    let went_from = scene.role_in(Role::OldScore, before(scene, at, 4), at).any(|hit| hit.to == at);
    if let Some(second) = small(scene, end + 1).filter(|second| *second > number && !went_from)
        && (scene.has(end, Role::To) || scene.tokens[end as usize].is('-'))
    {
        // "From 1 to 10: 4" names the scale.
        if number <= 1.0 && second == 10.0 && scene.tokens[at as usize].number().is_some() {
            return None;
        }
        (number, end) = (second, end + 2);
    }
    // "3 or so out of 10".
    if scene.has(end, Role::Filler) {
        let filled =
            (end..last.min(end + 3)).take_while(|at| scene.has(*at, Role::Filler)).last().map_or(end, |at| at + 1);
        end = if scene.has(filled, Role::OutOf) { filled } else { end };
    }
    // "455 for 2 today", "160 kg for 3", "90 x 5 x 5": those are reps.
    let of_weight = |at: u32| at >= 2 && scene.has(at - 1, Role::ForReps) && is_weight(scene, at - 2);
    if (of_weight(at) || at > 0 && scene.has(at - 1, Role::Times)) && scene.tokens[at as usize].number().is_some() {
        return None;
    }
    // "3 weeks maybe 4".
    let said_so = at > 1 && !scene.has(at - 1, Role::One) && scene.tokens[at as usize - 1].kind == Kind::Word;
    if said_so && !scene.has(end, Role::OutOf) && is_span(scene, at - 2) {
        return None;
    }
    // The ten of "3 out of 10" is no score.
    let ten = scene.hits_in(at.saturating_sub(4), at).iter().any(|hit| {
        let out_of = scene.lexicon.meaning(hit.concept) == Meaning::Role(Role::OutOf);
        out_of && hit.to == at && hit.from.checked_sub(1).is_some_and(|score| small(scene, score).is_some())
    });
    if ten && number == 10.0 {
        return None;
    }
    // The second half of a range, or of "/10", is no score of its own.
    let previous = at.checked_sub(1);
    let joined = |at: u32| scene.has(at, Role::To) || scene.tokens[at as usize].is('-') || scene.has(at, Role::OutOf);
    if previous.is_some_and(|p| {
        joined(p)
            && p > 0
            && small(scene, p - 1).is_some_and(|first| first < number)
            && !scene.has(p - 1, Role::NewScore)
    }) {
        let from_to = scene.any(Role::OldScore, before(scene, at, 5), at);
        if !from_to {
            return None;
        }
    }
    // "Number two", "one arm": part of what it stands in.
    let part = scene.hits_in(at.saturating_sub(4), at + 1).iter();
    if part.into_iter().any(|hit| hit.to > at && hit.from < at && scene.lexicon.signs[usize::from(hit.concept)]) {
        return None;
    }
    let rounded = number.round() as u16;
    // "8 on Friday" is out of nothing.
    let ten = scene.role_in(Role::OutOf, end, end + 1).next().map_or(end + 1, |hit| hit.to);
    let number_follows = scene.tokens.get(ten as usize).is_some_and(|token| token.number().is_some());
    let is_ten = small(scene, ten) == Some(10.0);
    // "Down to 3 from 8": that is no eight out of which there are three.
    let of_ten = scene.has(end, Role::OutOf) && (is_ten || !scene.has(end, Role::From));
    if of_ten && (number_follows || small(scene, ten).is_some()) {
        let sentence = scene.sentence(at);
        // "10/10 would deadlift again": a full ten is one of pain if the sentence says so.
        let hurts = || {
            let alone = sentence.to - sentence.from <= 4;
            let from = if alone { at.saturating_sub(30) } else { sentence.from.max(at.saturating_sub(30)) };
            let around = scene.hits_in(from, sentence.to.min(at + 30));
            around.iter().any(|hit| {
                let ails = matches!(scene.lexicon.meaning(hit.concept), Meaning::Role(Role::Pain) | Meaning::Region(_));
                ails || !alone && scene.lexicon.signs[usize::from(hit.concept)]
            })
        };
        let rated = scene.role_in(Role::NotScore, before(scene, at, 3), at).any(|hit| hit.to == at);
        let rated = rated || scene.any(Role::NotScore, ten + 1, (ten + 2).min(clause.to));
        let counts = is_ten && !rated && (rounded < 10 || hurts());
        return counts.then_some((rounded, Certainty::OutOfTen, ten + 1));
    }
    // "A 3, day 2": what stands after a comma is about something else.
    let comma = |at: &u32| scene.tokens[*at as usize].is(',');
    let near = (end + 4).min(clause.to);
    let near = (end..near).find(comma).unwrap_or(near);
    let tail = scene.any(Role::ScoreTail, end, (end + 2).min(last));
    // "At 4 on the scale" is no hour.
    let tails: Vec<Hit> = scene.role_in(Role::ScoreTail, end, (end + 2).min(last)).copied().collect();
    let in_tail = |hit: &Hit| tails.iter().any(|tail| tail.from < hit.from && hit.to <= tail.to);
    // "The first day an 8": that day is no count.
    let first = at - u32::from(at > 0 && scene.has(at - 1, Role::One));
    let dated = |hit: &Hit| {
        let mut old = scene.role_in(Role::OldScore, hit.from.saturating_sub(3), hit.from + 1);
        old.any(|old| old.to == first && hit.to <= old.to && old.to - old.from > 1)
    };
    let spoils = |hit: &Hit| !(tail && hit.from < at && at < hit.to || in_tail(hit) || dated(hit));
    if scene.role_in(Role::NotScore, before(scene, at, 3), near).any(spoils) {
        return None;
    }
    // "5 sets", "5 kg", "5 days", "5 x", "5%", "5th": counts of something.
    let next = if end < clause.to && comma(&end) { end } else { (end + 2).min(clause.to) };
    // "More like 3 these days": those days are not counted.
    let next = if scene.role_in(Role::NewScore, end, end + 1).next().is_some() { end } else { next };
    let counted = scene.hits_in(end, next).iter().any(|hit| is_count(scene, hit));
    let mark =
        scene.tokens.get(end as usize).is_some_and(|t| t.is('%') || t.is('/') || t.is('@') || t.number().is_some());
    if counted || mark {
        return None;
    }
    let worded = scene.tokens[at as usize].number().is_none();
    // "from 7 to 3": each number leads to the other.
    let ends_here = |role: Role, at: u32| scene.role_in(role, before(scene, at, 4), at).any(|hit| hit.to == at);
    let leads = |at: u32| {
        let hit = scene.role_in(Role::NewScore, at, at + 1).map(|hit| hit.to).max();
        hit.is_some_and(|to| small(scene, to).or_else(|| small(scene, to + 1)).is_some())
    };
    let led = |at: u32| {
        let hit = scene.role_in(Role::NewScore, before(scene, at, 4), at).find(|hit| hit.to == at || hit.to + 1 == at);
        hit.and_then(|hit| hit.from.checked_sub(1)).is_some_and(|first| {
            small(scene, first).is_some()
                && (ends_here(Role::OldScore, first) || first > 0 && ends_here(Role::OldScore, first - 1))
        })
    };
    let old =
        ends_here(Role::OldScore, at) || at > 0 && scene.has(at - 1, Role::One) && ends_here(Role::OldScore, at - 1);
    if !worded && (old && leads(end) || at > 1 && led(at)) {
        return Some((rounded, Certainty::Led, end));
    }
    let lead = scene.role_in(Role::ScoreLead, before(scene, at, 6), at).any(|hit| hit.to + 1 >= at);
    // "like two tablespoons", "one calf is 3 cm thicker": what is counted need not be in the lexicon.
    let of_something = scene.tokens.get(end as usize).is_some_and(|next| {
        next.kind == Kind::Word && next.word == super::words::NONE && next.stem == super::words::NONE
    });
    if of_something {
        return None;
    }
    let sentence = scene.sentence(at);
    // "is sore, 4.", "my back (6)", "knee - 3", "sore back, a 3, day 2".
    let opened = first.checked_sub(1).map(|mark| scene.tokens[mark as usize]);
    let one_of = |token: Option<Token>, marks: &[char]| token.is_some_and(|token| marks.iter().any(|m| token.is(*m)));
    let closed = scene.tokens.get(end as usize).copied();
    // "2 or so", "3 maybe", "4 tops".
    let said = |at: u32| [Role::Filler, Role::ScoreTail, Role::To].into_iter().any(|role| scene.has(at, role));
    let written = (end..sentence.to.min(end + 3)).take_while(|at| said(*at)).last().map_or(end, |at| at + 1);
    let last = (written..sentence.to).all(|at| matches!(scene.tokens[at as usize].kind, Kind::Mark(_)));
    let bracketed = one_of(opened, &['(']) && one_of(closed, &[')', ',', ';']);
    let between = one_of(opened, &[',', '-', ':']) && one_of(closed, &[',', ';', '.', '\n']);
    let added = last && one_of(opened, &[',', '-', ':', '(', '~']) || bracketed || between;
    // "Like being torn from the chest to the blades, all day long, an 8."
    let closes = || {
        let (from, to) = (sentence.from.max(at.saturating_sub(CLOSES)), sentence.to);
        let hits = scene.hits_in(from, to).iter();
        first < at
            && last
            && hits
                .into_iter()
                .any(|hit| matches!(scene.lexicon.meaning(hit.concept), Meaning::Region(_) | Meaning::Role(Role::Pain)))
    };
    let ailing = || {
        scene.hits_in(first.saturating_sub(9).max(sentence.from), first.saturating_sub(1)).iter().any(|hit| {
            let pain = scene.lexicon.meaning(hit.concept) == Meaning::Role(Role::Pain);
            let beside = last || bracketed || hit.to + 1 == first;
            pain || beside && matches!(scene.lexicon.meaning(hit.concept), Meaning::Region(_))
        })
    };
    if added && !worded && (ailing() || closes()) {
        return Some((rounded, Certainty::Led, end));
    }
    // "The back at 3 since Thursday", "atm 2".
    let ends = last || closed.is_some_and(|token| matches!(token.kind, Kind::Mark(_)));
    let placed = scene.hits_in(at.saturating_sub(6), at).iter().any(|hit| {
        // "Low back, left, at 4".
        let sides = scene
            .hits_in(hit.to, at)
            .iter()
            .filter(|hit| matches!(scene.lexicon.meaning(hit.concept), Meaning::Side(_)));
        let to = sides.map(|side| side.to).max().unwrap_or(hit.to);
        let beside = to == at && ends || to + 1 == at && scene.has(at - 1, Role::At);
        beside && matches!(scene.lexicon.meaning(hit.concept), Meaning::Region(_))
    });
    let fresh = ends && at > 0 && ends_here(Role::NewScore, at) && !scene.has(at - 1, Role::To);
    // "It was a 3 last week and a 5 now".
    let fresh = fresh || first < at && scene.any(Role::SoFar, end, end + 1);
    if !worded && (placed || fresh) {
        return Some((rounded, Certainty::Led, end));
    }
    // "Like two bruises", "over a few sessions" are counted; "about a five, I'd say" is not.
    let goes_on = worded && !ends && !tail && !said(end) && !scene.any(Role::NewScore, end, end + 1);
    if (lead || tail) && !(worded && rounded <= 1) && !goes_on {
        return Some((rounded, Certainty::Led, end));
    }
    let nothing = worded && rounded <= 1 && written > end;
    (sentence.from == at && last && !nothing && scene.tokens.len() > 1).then_some((rounded, Certainty::Alone, end))
}
