//! Resolves the answers: of all that a text says about one question, what is true of the writer now.

use crate::triage::{Answer, Background, Choice, Facts, NightPain, Question, Trend};

use super::calendar::Now;
use super::complaints::{complaints, implied};
use super::concept::{Meaning, Role};
use super::onset::told;
use super::phrases::Hit;
use super::reading::{About, Sign, Status};
use super::regions::region_and_side;
use super::rules::Yield;
use super::scene::Scene;
use super::severity::{Scores, scores};
use super::targets::Target;
use super::timeline::timeline;
use super::times::{Time, times};

/// Texts up to this many tokens may answer a question without naming a complaint.
const SHORT: usize = 20;

/// A question of so many tokens, its mark among them, is an answer with a doubt: "2 weeks?"
const A_WORD_OR_TWO: u32 = 3;

/// What was resolved.
pub(super) struct Resolved {
    pub about: About,
    pub answers: Facts,
    pub quality: Vec<Choice>,
}

/// Resolves what `targets` and the rest of the scene say.
pub(super) fn resolve(scene: &Scene, targets: &[Target], now: Now) -> Resolved {
    let (mut complaints, others) = complaints(scene, targets);
    let scores = scores(scene);
    // "Low back 6/10": a score beside a place is a complaint too.
    let placed = |hit: &Hit| {
        let (clause, sentence) = (scene.clause(hit.from), scene.sentence(hit.from));
        let around = scene.hits_in(sentence.from.max(hit.from.saturating_sub(7)), clause.to.min(hit.to + 3));
        around.iter().any(|hit| matches!(scene.lexicon.meaning(hit.concept), Meaning::Region(_)))
    };
    complaints.extend(scores.hit.filter(|hit| complaints.is_empty() || placed(hit)));
    complaints.sort_unstable_by_key(|hit| (hit.from, hit.to));
    if scores.now.is_none() && !targets.iter().any(is_danger) {
        let well = scene.role_in(Role::AllWell, 0, scene.tokens.len() as u32).next_back();
        complaints.retain(|hit| well.is_none_or(|well| hit.from >= well.to));
    }
    let times = times(scene, now);
    if complaints.is_empty() && !others {
        complaints.extend(implied(scene, targets, &times));
    }
    let about = match (complaints.is_empty(), others) {
        (false, _) => About::Own,
        (true, true) => About::SomebodyElse,
        (true, false) => About::None,
    };
    let mut answers = Facts::default();
    let trained = scene
        .hits
        .iter()
        .any(|hit| matches!(scene.lexicon.meaning(hit.concept), Meaning::Exercise(_) | Meaning::Role(Role::Session)));
    // What somebody says about training, or about somebody else, answers nothing.
    let began = scene.hits.iter().any(|hit| scene.lexicon.meaning(hit.concept) == Meaning::Role(Role::Began));
    let asks = scene.sentences.iter().any(|sentence| sentence.asks && sentence.to - sentence.from > A_WORD_OR_TWO);
    let short = scene.tokens.len() <= SHORT && (!trained || began) && !asks;
    if about == About::Own || about == About::None && short {
        answers = own_answers(scene, targets, &complaints, scores, &times, now);
    }
    let mut quality = Vec::new();
    for target in targets.iter().filter(|target| target.status == Status::Present) {
        let named = match target.yields {
            // "Sore to prod" is tender and no more than that; "sore when I press it" is both.
            Yield::Quality(_) if around(targets, target).any(|other| says_more(scene, other, target)) => None,
            Yield::Quality(choice) => Some(choice),
            // The two nerve qualities are reported as findings alone.
            Yield::Sign(_) | Yield::Answer(_) => None,
        };
        if let Some(choice) = named.filter(|choice| !quality.contains(choice)) {
            quality.push(choice);
        }
    }
    if about == About::SomebodyElse {
        quality.clear();
    }
    Resolved { about, answers, quality }
}

/// The targets near one.
fn around<'a>(targets: &'a [Target], target: &Target) -> impl Iterator<Item = &'a Target> {
    let (from, to) = (target.core.from, target.core.to);
    let first = targets.partition_point(|other| other.core.to + 20 < from);
    targets[first..].iter().take_while(move |other| other.core.from < to + 20)
}

/// Whether another quality was read out of more words around the same ones.
fn says_more(scene: &Scene, other: &Target, target: &Target) -> bool {
    let longer = other.core.to - other.core.from > target.core.to - target.core.from;
    let around = other.core.from <= target.core.from && target.core.to <= other.core.to;
    let told = [Role::Me, Role::Joiner].into_iter().any(|role| scene.any(role, other.core.from, other.core.to));
    matches!(other.yields, Yield::Quality(_)) && other.status == Status::Present && longer && around && !told
}

fn is_danger(target: &Target) -> bool {
    let sign = matches!(target.yields, Yield::Sign(Sign::Triage(choice)) if choice.question() != Question::Background);
    sign && target.status == Status::Present
}

fn own_answers(
    scene: &Scene,
    targets: &[Target],
    complaints: &[Hit],
    scores: Scores,
    times: &[Time],
    now: Now,
) -> Facts {
    let mut answers = Facts::default();
    let mut give = |choice: Option<Choice>| {
        if let Some(choice) = choice
            && !answers.answered(choice.question())
        {
            answers = answers.with(Answer::one(choice));
        }
    };
    let (region, side) = region_and_side(scene, targets, complaints, scores.now_at);
    give(region);
    give(side);
    give(scores.now.and_then(|score| Answer::number(Question::Severity, score)?.choices().next()));
    let line = timeline(scene, times, (complaints, targets), told(scene, targets, complaints), now.hour());
    give(line.onset);
    give(line.duration);
    for question in Question::TRIAGE.iter().filter(|question| **question != Question::Onset) {
        give(said(scene, targets, *question));
    }
    give(night(targets));
    give(line.context);
    give(line.stiffness);
    if let (Some(earlier), Some(score)) = (scores.earlier, scores.now) {
        give(match score.cmp(&earlier) {
            std::cmp::Ordering::Less => Some(Trend::Better.into()),
            std::cmp::Ordering::Greater => Some(Trend::Worse.into()),
            std::cmp::Ordering::Equal => Some(Trend::Same.into()),
        });
    }
    // "Three toes on Monday, the whole foot today": where nothing else hurts, that is how it goes.
    let spreads = |target: &Target| {
        target.status == Status::Present
            && matches!(target.yields, Yield::Sign(Sign::Triage(choice)) if choice.id() == SPREADS)
    };
    give(targets.iter().any(|target| region.is_none() && spreads(target)).then_some(Trend::Worse.into()));
    answers
}

const SPREADS: &str = "rfs-spreading-numb";

/// "No night pain", "no position eases it at night": the danger sign answers the question too.
fn night(targets: &[Target]) -> Option<Choice> {
    let night = |target: &&Target| matches!(target.yields, Yield::Sign(Sign::Triage(choice)) if choice == Background::Night.into());
    targets.iter().filter(night).find_map(|target| match target.status {
        Status::Present => Some(NightPain::NotEased.into()),
        Status::Denied => Some(NightPain::None.into()),
        Status::AskedAbout | Status::Past | Status::SomeoneElse => None,
    })
}

/// What the words say about `question`: the weightiest; of equals the last trend, and otherwise the first.
fn said(scene: &Scene, targets: &[Target], question: Question) -> Option<Choice> {
    let mut best: Option<(u8, Choice)> = None;
    for target in targets.iter().filter(|target| target.status == Status::Present) {
        let Yield::Answer(choice) = target.yields else { continue };
        if choice.question() != question {
            continue;
        }
        // "I've always leaked a bit, that hasn't changed": that is no trend of the pain.
        if question == Question::Trend && is_of_old_trouble(scene, targets, target) {
            continue;
        }
        let later_wins = question == Question::Trend;
        if best.is_none_or(|(weight, _)| target.weight > weight || target.weight == weight && later_wins) {
            best = Some((target.weight, choice));
        }
    }
    best.map(|(_, choice)| choice)
}

/// Whether its sentence speaks of something that has always been so, or that is long past.
fn is_of_old_trouble(scene: &Scene, targets: &[Target], target: &Target) -> bool {
    let sentence = scene.sentence(target.core.from);
    let (from, to) = (target.core.from.saturating_sub(OLD_TROUBLE), target.core.to + OLD_TROUBLE);
    let past = |other: &Target| {
        matches!(other.yields, Yield::Sign(_))
            && other.status == Status::Past
            && (sentence.from..sentence.to).contains(&other.core.from)
    };
    scene.any(Role::AlwaysSo, sentence.from.max(from), sentence.to.min(to)) || around(targets, target).any(past)
}

/// How far the "always" may stand from what has not changed.
const OLD_TROUBLE: u32 = 20;
