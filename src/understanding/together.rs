//! What targets say of each other: a sign that takes in a lesser one, a phrase that denies the whole of another, what is
//! said once and holds for the sentence, what was so once and is so again.

use crate::triage::{Background, Emergency, Quality, Serious};

use super::concept::{Meaning, Role};
use super::past::HOURS_OF_A_YEAR;
use super::phrases::Hit;
use super::reading::{HardTopic, Sign, Status};
use super::rules::{Rule, Yield};
use super::scene::Scene;
use super::targets::{NEARBY, Target};

/// A sign of at most so many tokens is one expression.
const CLOSE: u32 = 6;

/// The most tokens of a phrase that denies a sign as a whole.
const LONGEST_DENIAL: u32 = 12;

/// More than this is not told apart.
const MOST_TOLD: usize = 16;

/// How far after a "mine" what is said of it may stand.
const REACH_OF_MINE: u32 = 12;

/// Of two signs read from the same words, the graver stays: if both are said to be so, or both not, or if it takes in the
/// whole of the other. A "no" over many words is not undone by fewer words inside it.
pub(super) fn outrank(found: &mut Vec<Target>, pairs: &[(Sign, Sign)]) {
    let signs: Vec<(Sign, Target)> = found.iter().filter_map(|target| Some((sign_of(target)?, *target))).collect();
    let belly = Sign::Triage(Emergency::Belly.into());
    let mut first = 0;
    found.retain(|target| {
        let Some(sign) = sign_of(target) else { return true };
        // Targets are in the order of their cores, so winners stand nearby.
        while signs.get(first).is_some_and(|(_, winner)| winner.to + 60 < target.from) {
            first += 1;
        }
        let near = signs[first..].iter().take_while(|(_, winner)| winner.from < target.to + 60).take(64);
        !near.into_iter().any(|(graver, winner)| {
            // A sign pieced together over half a sentence takes only its core.
            let words = if winner.to - winner.from > CLOSE {
                (winner.core.from, winner.core.to)
            } else {
                (winner.from, winner.to)
            };
            let overlaps = words.0 < target.core.to && target.core.from < words.1;
            let covers = winner.from <= target.from && target.to <= winner.to;
            // "Belly pains" of a pregnancy denied deny no emergency of the belly; said to be so, they may be one.
            let kept = target.status == Status::Present && sign == belly;
            overlaps && !kept && (winner.status == target.status || covers) && pairs.contains(&(*graver, sign))
        })
    });
}

/// "Both feet are numb and I keep catching my toes": of two signs that one sentence says to be so, the graver takes in the lesser.
pub(super) fn absorb(scene: &Scene, found: &mut Vec<Target>) {
    let pairs = &scene.lexicon.absorbed;
    let sentence = |target: &Target| scene.clause(target.core.from).sentence;
    let present = found.iter().filter(|target| target.status == Status::Present);
    let grave: Vec<(Sign, u32)> = present
        .filter_map(|target| Some((sign_of(target)?, sentence(target))))
        .filter(|(sign, _)| pairs.iter().any(|(graver, _)| graver == sign))
        .take(MOST_TOLD)
        .collect();
    if grave.is_empty() {
        return;
    }
    found.retain(|target| {
        let Some(sign) = sign_of(target).filter(|_| target.status == Status::Present) else { return true };
        let here = sentence(target);
        !grave.iter().any(|(graver, there)| *there == here && pairs.contains(&(*graver, sign)))
    });
}

/// "Never fainted", "he doesn't hit me": a phrase that denies a sign, and takes in the whole of a shorter one that claims it.
pub(super) fn deny_whole(found: &mut Vec<Target>) {
    let denied = found.iter().filter(|target| target.status == Status::Denied && target.core.to - target.core.from > 1);
    let denied: Vec<(Sign, Hit)> = denied.filter_map(|target| Some((sign_of(target)?, target.core))).collect();
    let mut first = 0;
    found.retain(|target| {
        let Some(sign) = sign_of(target).filter(|_| target.status == Status::Present) else { return true };
        while denied.get(first).is_some_and(|(_, core)| core.from + LONGEST_DENIAL < target.from) {
            first += 1;
        }
        let near = denied[first..].iter().take_while(|(_, core)| core.from <= target.from).take(MOST_TOLD);
        !near.into_iter().any(|(denied, core)| {
            let longer = core.to - core.from > target.to - target.from;
            *denied == sign && longer && core.from <= target.from && target.to <= core.to
        })
    });
}

/// What is said of a sign once holds for it in the whole sentence. "Had a clot in 2016, left leg twice its size": the leg is of
/// 2016 too, as long as no word of now stands with it. "They say a pop means a tear, is that so?" asks about both.
pub(super) fn tell_on(scene: &Scene, found: &mut [Target]) {
    let told = |status: Status| -> Vec<(Sign, u32, u32)> {
        let known = found.iter().filter(|target| target.status == status);
        let known = known
            .filter_map(|target| Some((group_of(target)?, scene.sentence(target.core.from).from, target.core.from)));
        known.take(MOST_TOLD).collect()
    };
    let (past, asked, others) = (told(Status::Past), told(Status::AskedAbout), told(Status::SomeoneElse));
    for target in found.iter_mut().filter(|target| target.status == Status::Present) {
        let sentence = scene.sentence(target.core.from).from;
        let same = |known: &&(Sign, u32, u32)| group_of(target) == Some(known.0) && known.1 == sentence;
        // Asked about as a whole, unless the writer comes in.
        let whole = asked.iter().filter(same).any(|known| {
            let last = known.2.max(target.core.from);
            !scene.any(Role::Me, sentence.max(last.saturating_sub(NEARBY)), last)
        });
        if whole {
            target.status = Status::AskedAbout;
            continue;
        }
        // "My mate tore his pec. You could hear the pop": the next sentence is his too, if it only tells and names nobody else.
        let of_others = others.iter().any(|known| {
            let here = scene.sentence(target.core.from);
            Some(known.0) == group_of(target)
                && scene.sentence(known.2).to == sentence
                && !here.asks
                && !scene.any(Role::Me, sentence, here.to.min(sentence + 2 * NEARBY))
                && !scene.is_of_now(sentence, here.to.min(sentence + 2 * NEARBY))
        });
        if of_others {
            target.status = Status::SomeoneElse;
            continue;
        }
        if past.iter().find(same).is_none() {
            continue;
        }
        let clause = *scene.clause(target.core.from);
        let (from, to) = (clause.from.max(target.core.from.saturating_sub(20)), clause.to.min(target.core.to + 20));
        if !clause.contrast && !scene.is_of_now(from, to) {
            target.status = Status::Past;
        }
    }
}

/// "Had chest pain in 2021. It's back tonight", "Grandma couldn't breathe lying flat, and neither can I": what is named once, and
/// then said to be so.
pub(super) fn resume(scene: &Scene, found: &mut Vec<Target>) {
    let named = |status: Status| matches!(status, Status::Past | Status::SomeoneElse | Status::AskedAbout);
    let mut resumed = Vec::new();
    let told = |hit: &Hit| -> Vec<&Target> {
        let sentence = scene.clause(hit.from).sentence as usize;
        let start = scene.sentences[sentence.saturating_sub(1)].from.max(hit.from.saturating_sub(NEARBY));
        let near = |target: &&Target| target.core.from >= start && target.core.to <= hit.from;
        found.iter().filter(|target| near(target) && sign_of(target).is_some()).collect()
    };
    let last = scene.tokens.len() as u32;
    for hit in scene.role_in(Role::Resumes, 0, last).take(MOST_TOLD) {
        let said = scene.status(hit, hit.from, hit.to);
        // "My mother had cancer and I had it at 44": a history of one's own.
        let history =
            |target: &Target| said == Status::Past && rule_of(scene, target).is_some_and(|rule| rule.timeless);
        // "Went away for a bit, then came back".
        let gone = |target: &Target| target.status == Status::Denied && scene.any(Role::Gone, target.to, hit.from);
        let target = told(hit).last().copied().filter(|target| named(target.status) || gone(target));
        let target = target.filter(|target| said == Status::Present || history(target));
        resumed.extend(target.map(|target| Target { status: Status::Present, ..*target }));
    }
    // "A guy's groin went numb. Mine went numb this morning": the same word again, of the writer's own.
    for mine in scene.role_in(Role::Mine, 0, last).take(MOST_TOLD) {
        let end = scene.clause(mine.from).to.min(mine.to + REACH_OF_MINE);
        let again = |target: &&Target| {
            let mut said = scene.hits_in(mine.to, end).iter().filter(|hit| hit.concept == target.core.concept);
            named(target.status) && said.any(|hit| scene.status(hit, hit.from, hit.to) == Status::Present)
        };
        let target = told(mine).into_iter().rev().find(again);
        resumed.extend(target.map(|target| Target { status: Status::Present, ..*target }));
    }
    found.extend(resumed);
}

/// "Got accused of being on the juice. For the record: natty": who denies it somewhere claims it nowhere without an "I".
pub(super) fn doubt_doping(scene: &Scene, found: &mut [Target]) {
    let doping = |target: &Target| sign_of(target) == Some(Sign::Hard(HardTopic::Ped));
    // "The tendons don't keep up with the gear" denies nothing of the sort.
    let says = |target: &Target| {
        let clause = scene.clause(target.core.from);
        let own = scene.any(Role::Me, clause.from, clause.to.min(clause.from + NEARBY));
        own || rule_of(scene, target).is_some_and(|rule| rule.healthy)
    };
    if !found.iter().any(|target| doping(target) && target.status == Status::Denied && says(target)) {
        return;
    }
    let claimed = |target: &Target| {
        let start = scene.clause(target.core.from).from.max(target.core.from.saturating_sub(NEARBY));
        scene.writer_in(start, target.core.to).next().is_some()
    };
    for target in found.iter_mut().filter(|target| doping(target) && target.status == Status::Present) {
        if !claimed(target) {
            target.status = Status::AskedAbout;
        }
    }
}

/// "Tweaked my back in September and it never went away": the injury of months ago is the complaint, and no earlier one.
/// Years ago it is both.
pub(super) fn forget_lasting(scene: &Scene, found: &mut Vec<Target>) {
    let lasts = |target: &Target| {
        let sentence = scene.clause(target.core.from).sentence as usize;
        let next = scene.sentences[(sentence + 2).min(scene.sentences.len() - 1)];
        let start = scene.sentences[sentence].from.max(target.from.saturating_sub(NEARBY));
        let end = next.to.min(target.to + NEARBY);
        let year = |hit: &Hit| match scene.lexicon.meaning(hit.concept) {
            Meaning::Span(hours) => hours > HOURS_OF_A_YEAR,
            _ => {
                let number = scene.tokens[hit.to as usize - 1].number().is_some();
                scene.ends_in_year(hit) || number && hit.to - hit.from <= 2
            }
        };
        let years = scene.role_in(Role::Past, start, end).any(year)
            || scene.hits_in(start, end).iter().any(|hit| hit.overlaps(&target.core) && year(hit));
        !years && scene.any(Role::Lasts, start, end)
    };
    let earlier = Sign::Triage(Background::PrevInjury.into());
    found.retain(|target| {
        let told = sign_of(target) == Some(earlier) && target.status == Status::Present;
        !(told && lasts(target))
    });
}

pub(super) fn rule_of<'a>(scene: &'a Scene, target: &Target) -> Option<&'a Rule> {
    scene.lexicon.rules.get(usize::from(target.rule?))
}

pub(super) fn sign_of(target: &Target) -> Option<Sign> {
    match target.yields {
        Yield::Sign(sign) => Some(sign),
        Yield::Quality(_) | Yield::Answer(_) => None,
    }
}

/// The sign that stands for its relatives: what shoots and what tingles are one with a trapped nerve ("sciatica in 2020, the
/// foot numb and all").
pub(super) fn group(sign: Sign) -> Sign {
    match sign {
        Sign::Triage(choice) if choice == Quality::Tingling.into() || choice == Quality::Shooting.into() => {
            Sign::Triage(Serious::Nerve.into())
        }
        other => other,
    }
}

fn group_of(target: &Target) -> Option<Sign> {
    sign_of(target).map(group)
}
