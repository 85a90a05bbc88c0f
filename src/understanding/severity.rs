//! How bad it is: "6/10", "like a 4", "7 out of 10", "went from an 8 to a 4".

use super::concept::{Meaning, Role};
use super::phrases::Hit;
use super::reading::Status;
use super::scene::Scene;
use super::times::before;

/// What the numbers say.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Scores {
    /// How bad it is now.
    pub now: Option<u16>,
    /// How bad it was.
    pub earlier: Option<u16>,
    /// Where the score stands, if it is plainly one of pain.
    pub hit: Option<Hit>,
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
    let mut now: Option<(bool, Certainty, u16)> = None;
    let (mut earlier, mut plain) = (None, None);
    for at in 0..scene.tokens.len() as u32 {
        let Some((score, certainty, end)) = score(scene, at) else { continue };
        let core = Hit { concept: 0, from: at, to: end };
        if scene.is_someone_elses(&core, end) || scene.status(&core, at, end) == Status::SomeoneElse {
            continue;
        }
        plain = plain.or(Some(core).filter(|_| certainty > Certainty::Alone && score > 0));
        let near = before(scene, at, 4);
        let clause = *scene.clause(at);
        let newer = scene.role_in(Role::NewScore, near, at).next_back().map(|hit| hit.from);
        let older = scene.role_in(Role::OldScore, near, at).next_back().map(|hit| hit.from);
        // "8 to a 4": the "to" belongs to the 4.
        let belongs = |hit: &&Hit| small(scene, hit.to).or_else(|| small(scene, hit.to + 1)).is_some();
        let after = scene.role_in(Role::NewScore, end, clause.to.min(end + 3)).any(|hit| !belongs(&hit));
        if older.is_some() && older > newer && !after {
            earlier = Some(score);
            continue;
        }
        let current = newer.is_some() || after;
        // A later number counts more than an earlier one, a "now" more than either.
        if now.is_none_or(|(was_current, was, _)| (current, certainty) >= (was_current, was) || current) {
            now = Some((current, certainty, score));
        }
    }
    Scores { now: now.map(|(_, _, score)| score), earlier, hit: plain }
}

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

fn score(scene: &Scene, at: u32) -> Option<(u16, Certainty, u32)> {
    let mut number = small(scene, at)?;
    let last = scene.tokens.len() as u32;
    let clause = *scene.clause(at);
    let mut end = at + 1;
    // "6-7/10", "a 3 or 4": the higher one, to be careful.
    if let Some(second) = small(scene, end + 1).filter(|second| *second > number)
        && (scene.has(end, Role::To) || scene.tokens[end as usize].is('-'))
    {
        (number, end) = (second, end + 2);
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
    if scene.any(Role::NotScore, before(scene, at, 3), (end + 4).min(clause.to)) {
        return None;
    }
    let rounded = number.round() as u16;
    if scene.has(end, Role::OutOf) {
        let ten = scene.role_in(Role::OutOf, end, end + 1).next().map_or(end + 1, |hit| hit.to);
        let is_ten = small(scene, ten) == Some(10.0);
        return is_ten.then_some((rounded, Certainty::OutOfTen, ten + 1));
    }
    // "5 sets", "5 kg", "5 days", "5 x", "5%", "5th": counts of something.
    let counted = scene.hits_in(end, (end + 2).min(clause.to)).iter().any(|hit| {
        use Role::{Ordinal, Plates, Reps, Sets, Times};
        match scene.lexicon.meaning(hit.concept) {
            Meaning::Span(_) | Meaning::Weight(_) | Meaning::Exercise(_) => true,
            Meaning::Role(role) => matches!(role, Ordinal | Plates | Reps | Sets | Times),
            _ => false,
        }
    });
    let mark =
        scene.tokens.get(end as usize).is_some_and(|t| t.is('%') || t.is('/') || t.is('@') || t.number().is_some());
    if counted || mark {
        return None;
    }
    let lead = scene.role_in(Role::ScoreLead, before(scene, at, 6), at).any(|hit| hit.to + 1 >= at);
    let tail = scene.any(Role::ScoreTail, end, (end + 2).min(last));
    // "a weird one" is no score.
    let worded = scene.tokens[at as usize].number().is_none();
    if (lead || tail) && !(worded && rounded <= 1) {
        return Some((rounded, Certainty::Led, end));
    }
    let sentence = scene.sentence(at);
    let written =
        sentence.to - u32::from(scene.tokens[sentence.to as usize - 1].word == super::words::NONE && sentence.to > end);
    (sentence.from == at && written == end && scene.tokens.len() > 1).then_some((rounded, Certainty::Alone, end))
}
