//! Composes targets: runs the rules over what was found, and gives each target its status.

use crate::triage::{Background, Choice, Context, Emergency, Question};

use super::classifier::reconsider;
use super::concept::{Meaning, Role};
use super::phrases::{ConceptId, Hit};
use super::reading::{HardTopic, Sign, Status};
use super::rules::{Reach, Rule, Yield};
use super::scene::Scene;
use super::together::{absorb, deny_whole, doubt_doping, forget_lasting, outrank, resume, sign_of, tell_on};

/// Something the text names, and what it says about it.
#[derive(Clone, Copy)]
pub(super) struct Target {
    pub yields: Yield,
    pub status: Status,
    /// The phrase that carries the status.
    pub core: Hit,
    /// First token, and the token after the last.
    pub from: u32,
    pub to: u32,
    pub weight: u8,
    /// Which rule of the lexicon found it; none if the classifier did.
    pub rule: Option<u16>,
}

/// The longest phrase worth looking back for.
const LONGEST_PHRASE: u32 = 10;

/// How near to what somebody else does the writer must be named for it to be done to the writer.
const NEAR_ME: u32 = 3;

/// How far back the writer is looked for.
pub(super) const NEARBY: u32 = 30;

/// Nobody says anything new about one thing after saying it this often; a text made of one word repeated must not cost more
/// than another.
const OFTEN_ENOUGH: u8 = 60;

/// Every target of a scene, in the order of their cores.
pub(super) fn targets(scene: &Scene) -> Vec<Target> {
    let mut found = by_rules(scene);
    reconsider(scene, &mut found);
    found.sort_by_key(|target| target.core.from);
    // A sign that was added may be part of a graver one, or take in a lesser.
    if found.iter().any(|target| target.rule.is_none()) {
        outrank(&mut found, &scene.lexicon.outranked);
        absorb(scene, &mut found);
    }
    found
}

/// Every target that the rules find.
pub(super) fn by_rules(scene: &Scene) -> Vec<Target> {
    let mut found = Vec::new();
    let mut tried = vec![0u8; scene.lexicon.rules.len()];
    for core in &scene.hits {
        for &index in &scene.lexicon.rules_of[usize::from(core.concept)] {
            let tried = &mut tried[usize::from(index)];
            if *tried == OFTEN_ENOUGH {
                continue;
            }
            *tried += 1;
            let target = meet(scene, core, index);
            // "If you go numb, come back, he said. None of that so far": asked about, and denied.
            let warned = target.filter(|target| {
                target.status == Status::Denied
                    && sign_of(target).is_some()
                    && scene.is_warned_of(&target.core, (target.from, target.to))
            });
            found.extend(warned.map(|target| Target { status: Status::AskedAbout, ..target }));
            // "My wife had it. Nothing like that here": somebody else's, and denied.
            let theirs = target.filter(|target| {
                target.status == Status::Denied
                    && sign_of(target).is_some()
                    && scene.is_told_of_others(&target.core, target.to)
            });
            found.extend(theirs.map(|target| Target { status: Status::SomeoneElse, ..target }));
            found.extend(target);
        }
    }
    outrank(&mut found, &scene.lexicon.outranked);
    absorb(scene, &mut found);
    deny_whole(&mut found);
    tell_on(scene, &mut found);
    resume(scene, &mut found);
    doubt_doping(scene, &mut found);
    forget_lasting(scene, &mut found);
    found
}

fn meet(scene: &Scene, core: &Hit, index: u16) -> Option<Target> {
    let rule = &scene.lexicon.rules[usize::from(index)];
    let (mut from, mut to) = (core.from, core.to);
    let mut at = *core;
    let mut parts: Vec<Hit> = Vec::new();
    for either in &rule.others {
        let other = nearest(scene, core, &at, either, rule)?;
        parts.push(other);
        // What another sentence adds is no part of the words that are quoted.
        if scene.sentence(other.from).from == scene.sentence(core.from).from {
            from = from.min(other.from);
            to = to.max(other.to);
        }
        if rule.in_order {
            at = other;
        }
    }
    let mut status = scene.status(core, from, to);
    // "No blood when I cough": the "no" may stand with another part than the one that leads.
    if status == Status::Present && parts.iter().any(|part| !part.overlaps(core) && scene.is_denied_itself(core, part))
    {
        status = Status::Denied;
    }
    // "Numbness none, bladder fine": the "none" says it before the rest is told.
    if status == Status::Present && parts.iter().any(|part| part.from > core.to) && scene.is_answered_no(core) {
        status = Status::Denied;
    }
    // "I'm 68. If I had a fall, …": what is told elsewhere has a status of its own.
    if status == Status::Present && rule.reach == Reach::Text && !rule.healthy {
        let elsewhere = parts.iter().filter(|part| scene.clause_index(part.from) != scene.clause_index(core.from));
        let said = elsewhere.filter(|part| !is_place(scene, part)).map(|part| scene.status(part, part.from, part.to));
        let doubt = said.into_iter().find(|said| matches!(said, Status::AskedAbout | Status::SomeoneElse));
        let denied = |part: &&Hit| !is_place(scene, part) && scene.is_denied_at_once(part);
        let denied = parts.iter().find(denied);
        // "No numbness. The pain is getting worse": what is not there neither spreads nor fails to.
        let before = |part: &Hit| scene.clause_index(part.from) < scene.clause_index(core.from);
        if doubt.is_none() && denied.is_some_and(before) {
            return None;
        }
        let doubt = doubt.or(denied.map(|_| Status::Denied));
        status = doubt.unwrap_or(status);
    }
    // "No numbness. The zap runs down to my foot": what is not there is not told on.
    if rule.clause_denies && status == Status::Denied {
        let first = parts.iter().chain([core]).min_by_key(|part| part.from).unwrap_or(core);
        let told_on =
            parts.iter().chain([core]).any(|part| scene.clause_index(part.from) != scene.clause_index(first.from));
        if told_on && scene.is_denied_before(first, first.from, first.to) {
            return None;
        }
    }
    // "It loosens up once I move. None of that stuff he had", "crept in, gone by the next session": how it goes is not denied
    // with the signs.
    let answer = matches!(rule.yields, Yield::Answer(_));
    let denied = || scene.is_denied_before(core, from, to) || scene.answered(core, to) == Some(false);
    if answer && status == Status::Denied && !denied() {
        status = Status::Present;
    }
    // "Started the morning after my first session", "good days and bad ever since": only a year or an "ago" puts that long ago.
    if answer_to(rule, &[Question::Onset, Question::Trend]) && status == Status::Past && !scene.is_dated_long_ago(core)
    {
        status = Status::Present;
    }
    if let Yield::Answer(choice) = rule.yields
        && choice.question() == Question::Context
    {
        status = scene.status_of_session(core, (from, to), (status, choice == Context::Usual.into()));
    }
    let sign = matches!(rule.yields, Yield::Sign(_));
    if status == Status::Present && sign && scene.is_old(core, to) {
        status = Status::Past;
    }
    if status == Status::Denied && is_event(scene, core, rule.yields) && scene.is_only_over_by_now(core, from, to) {
        status = Status::Present;
    }
    // "Im 16 and pulled 275 at school on Tuesday": an age that somebody is.
    let age = [Background::Under18.into(), Background::Over60.into()];
    let aged = matches!(rule.yields, Yield::Sign(Sign::Triage(choice)) if age.contains(&choice));
    if status == Status::Past && aged && scene.any(Role::PresentTense, core.from, core.to) {
        status = Status::Present;
    }
    // "He used to hit us" is past, whoever did it.
    if rule.whoever && status == Status::SomeoneElse && scene.is_past(core, to) {
        status = Status::Past;
    }
    // "28 weeks pregnant, all good", "on a cycle, bloods are fine": a state is not denied by being well.
    if status == Status::Denied && is_state(rule.yields) && scene.is_only_well(core, from, to) {
        status = Status::Present;
    }
    // "Had a chest infection, cleared up" stays a history.
    if (rule.timeless || rule.recent) && status == Status::Denied && scene.is_only_over(core, from, to) {
        status = Status::Present;
    }
    let done_to_writer = rule.whoever && status == Status::SomeoneElse && is_done_to_writer(scene, core, to);
    if done_to_writer || rule.asking_counts && status == Status::AskedAbout {
        status = Status::Present;
    }
    if is_undone(scene, core, (from, to), rule, status) {
        return None;
    }
    if rule.only.is_some_and(|only| only != status) {
        return None;
    }
    let mut yields = rule.yields;
    if rule.timeless && status == Status::Past {
        status = Status::Present;
    }
    if rule.healthy {
        status = match status {
            // "Wouldn't say there's no trouble peeing".
            Status::Present if scene.is_no_negation(core) => Status::Present,
            Status::Present => Status::Denied,
            // "No weakness, bladder fine": the "no" is that of the weakness.
            // "No tomo nada de eso": two negations that say one thing.
            Status::Denied if scene.is_denied_at_once(core) && !scene.any(Role::Negation, core.from, core.to) => {
                Status::Present
            }
            Status::Denied => Status::Denied,
            Status::Past => return None,
            other => other,
        };
    }
    if rule.never_present && status == Status::Present {
        return None;
    }
    if let (Status::Denied, Some(denied)) = (status, rule.when_denied) {
        // "Nothing going down the leg, better today": only a "no" at its side makes the opposite of it.
        if !scene.is_denied_at_once(core) {
            return None;
        }
        (yields, status) = (denied, Status::Present);
    }
    Some(Target { yields, status, core: *core, from, to, weight: rule.weight, rule: Some(index) })
}

/// "Fainted on Monday": it happened at a moment, and has happened however well one is since.
fn is_event(scene: &Scene, core: &Hit, yields: Yield) -> bool {
    let events = [Emergency::BreathFaint, Emergency::Stroke, Emergency::Trauma].map(Choice::from);
    let event = matches!(yields, Yield::Sign(Sign::Triage(choice)) if events.contains(&choice));
    let could_not = scene.has(core.from, Role::NotNegation) || scene.has(core.from, Role::Negation);
    event && !could_not && scene.any(Role::PastTense, core.from, core.to)
}

fn answer_to(rule: &Rule, questions: &[Question]) -> bool {
    matches!(rule.yields, Yield::Answer(choice) if questions.contains(&choice.question()))
}

/// What one is or has had, and does not feel.
fn is_state(yields: Yield) -> bool {
    let states = [Background::Pregnant, Background::Under18];
    match yields {
        Yield::Sign(Sign::Hard(topic)) => topic == HardTopic::Ped,
        Yield::Sign(Sign::Triage(choice)) => states.into_iter().any(|state| choice == state.into()),
        Yield::Quality(_) | Yield::Answer(_) => false,
    }
}

/// "He hits me" is about the writer, "he hits her" is not.
fn is_done_to_writer(scene: &Scene, core: &Hit, to: u32) -> bool {
    let sentence = scene.sentence(core.from);
    let end = to.max(core.to);
    let (from, until) = (sentence.from.max(core.from.saturating_sub(NEAR_ME)), sentence.to.min(end + NEAR_ME));
    scene.writer_in(from, until).next().is_some() && !scene.any(Role::Theirs, core.to.saturating_sub(1), end + 2)
}

/// Whether something near makes it not count. A joke undoes only what it claims to be so.
fn is_undone(scene: &Scene, core: &Hit, (from, to): (u32, u32), rule: &Rule, status: Status) -> bool {
    if scene.hits_in(core.to, core.to + 1).iter().any(|hit| rule.unless_next.contains(&hit.concept)) {
        return true;
    }
    if rule.unless.is_empty() {
        return false;
    }
    let sentence = scene.sentence(core.from);
    let left = sentence.from.max(from.saturating_sub(rule.unless_within.min(40)));
    let right = sentence.to.min(to.saturating_add(rule.unless_within.min(40)));
    scene.hits_in(left, right).iter().any(|hit| {
        let joke = scene.lexicon.meaning(hit.concept) == Meaning::Role(Role::Joke);
        // "No swelling, but the leg is pale and cold": what is denied undoes nothing.
        let denied = hit.to - hit.from == 1 && scene.is_denied_at_once(hit);
        // "They say it's only sore, but there's a pressure": what stands before the "but" is what it turns against.
        let turned = hit.to <= core.from
            && scene.clause(core.from).contrast
            && scene.clause_index(hit.from) != scene.clause_index(core.from);
        let counts = rule.unless.contains(&hit.concept) && hit.to <= right && (!joke || status == Status::Present);
        counts && !denied && !turned
    })
}

/// The closest phrase of one of these concepts that the rule may use.
fn nearest(scene: &Scene, core: &Hit, at: &Hit, either: &[ConceptId], rule: &Rule) -> Option<Hit> {
    let left = at.from.saturating_sub(rule.within + LONGEST_PHRASE);
    let around = scene.hits_in(if rule.in_order { at.to } else { left }, at.to + rule.within + 1).iter();
    let close = around.filter(|hit| either.contains(&hit.concept) && *hit != core && at.gap(hit) <= rule.within);
    let usable = close.filter(|hit| may_use(scene, core, hit, rule.reach));
    // The same clause first, then the distance.
    usable.min_by_key(|hit| (scene.clause_index(hit.from) != scene.clause_index(core.from), at.gap(hit))).copied()
}

fn may_use(scene: &Scene, core: &Hit, other: &Hit, reach: Reach) -> bool {
    let (here, there) = (scene.clause_index(core.from), scene.clause_index(other.from));
    if here == there {
        return !another_complaint_between(scene, core, other);
    }
    let one_sentence = scene.clauses[here].sentence == scene.clauses[there].sentence;
    match reach {
        Reach::Text => true,
        Reach::Sentence => one_sentence,
        Reach::Clause => {
            let (first, last) = (here.min(there), here.max(there));
            let contrast = scene.clauses[first + 1..=last].iter().any(|clause| clause.contrast);
            let clause = scene.clauses[here];
            let (left, right) = (clause.from.max(core.from.saturating_sub(20)), clause.to.min(core.to + 20));
            let placed = scene
                .hits_in(left, right)
                .iter()
                .any(|hit| is_place(scene, hit) && !hit.overlaps(core) && !hit.overlaps(other));
            match is_place(scene, other) {
                // "my groin hurts but it's numb too": the place carries over if no other is named.
                true => one_sentence && !placed,
                // "pee just comes out": a "just" between neighbours changes nothing.
                false => one_sentence && (!contrast || core.gap(other) <= 2),
            }
        }
    }
}

/// "numb foot and sore groin": the groin is sore, not numb.
fn another_complaint_between(scene: &Scene, core: &Hit, place: &Hit) -> bool {
    if !is_place(scene, place) || core.overlaps(place) {
        return false;
    }
    let between = scene.hits_in(core.to.min(place.to), core.from.max(place.from));
    let complaint = between.iter().any(|hit| scene.lexicon.meaning(hit.concept) == Meaning::Role(Role::Pain));
    let closer = scene.hits_in(core.from.saturating_sub(4), core.to + 4).iter();
    complaint && closer.into_iter().any(|hit| is_place(scene, hit) && core.gap(hit) < core.gap(place))
}

fn is_place(scene: &Scene, hit: &Hit) -> bool {
    scene.lexicon.places[usize::from(hit.concept)]
}
