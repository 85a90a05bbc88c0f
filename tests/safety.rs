//! What must hold on every path, whatever the protocol comes to say.
//!
//! The promises are worked out in `spotter::proof`, from a diagram of every path there is. Here they are asserted, and each
//! is shown to notice a protocol that breaks it.

use std::sync::OnceLock;

use spotter::proof::{Promise, prove};
use spotter::triage::walk::{Diagram, Node, Position, alike, retrace};
use spotter::triage::*;

fn diagram() -> &'static Diagram {
    static DIAGRAM: OnceLock<Diagram> = OnceLock::new();
    DIAGRAM.get_or_init(Diagram::of_the_protocol)
}

fn broken(promises: &[Promise]) -> Vec<String> {
    let broken = promises.iter().filter_map(|promise| Some((promise.name, promise.found.as_ref().err()?)));
    broken.map(|(name, path)| format!("{name}: {path}")).collect()
}

#[test]
fn every_promise_holds_on_every_path() {
    assert_eq!(broken(&prove(diagram())), Vec::<String>::new());
}

/// The same protocol, except that whatever ended in `from` now ends in `to`.
fn mutant(from: Outcome, to: Outcome) -> Diagram {
    let replacement = Rule::all().find(|rule| rule.outcome() == to).expect("every outcome has a rule");
    let mut diagram = diagram().clone();
    for node in &mut diagram.nodes {
        if let Node::End(decision) = node
            && decision.outcome() == from
        {
            decision.rule = replacement;
        }
    }
    diagram
}

fn noticed(diagram: &Diagram, promise: &str) -> bool {
    broken(&prove(diagram)).iter().any(|line| line.contains(promise))
}

#[test]
fn a_missed_emergency_is_noticed() {
    let quiet = mutant(Outcome::EmergencyCaudaEquina, Outcome::UrgentNeuro);
    assert!(noticed(&quiet, "I-02"));
    assert!(noticed(&quiet, "I-07"));
}

#[test]
fn a_false_alarm_is_noticed() {
    assert!(noticed(&mutant(Outcome::SeeClinicianSevere, Outcome::EmergencyOther), "I-02"));
}

#[test]
fn a_danger_sign_that_ends_well_is_noticed() {
    assert!(noticed(&mutant(Outcome::UrgentRhabdo, Outcome::NormalDoms), "I-03"));
    assert!(noticed(&mutant(Outcome::SeeClinicianRedFlag, Outcome::GradualOverload), "I-04"));
    assert!(noticed(&mutant(Outcome::SeeClinicianUnclearFlag, Outcome::NormalDoms), "I-05"));
    assert!(noticed(&mutant(Outcome::UrgentSeverePain, Outcome::SeeClinicianSevere), "I-10"));
    assert!(noticed(&mutant(Outcome::TrunkSorenessWatch, Outcome::NormalDoms), "I-06"));
}

#[test]
fn a_rule_nobody_reaches_is_noticed() {
    assert!(noticed(&mutant(Outcome::HamstringDoms, Outcome::NormalDoms), "I-13"));
}

#[test]
fn a_question_that_changes_nothing_is_noticed() {
    let mut idle = diagram().clone();
    for node in &mut idle.nodes {
        if let Node::Ask(Question::Severity, children) = node {
            let first = children[0];
            children.fill(first);
        }
    }
    assert!(noticed(&idle, "I-19"));
}

#[test]
fn danger_asked_too_late_is_noticed() {
    let mut careless = diagram().clone();
    for node in &mut careless.nodes {
        if let Node::Ask(question @ Question::Serious, _) = node {
            // Stands in for a protocol that asks something else in its place.
            *question = Question::Side;
        }
    }
    assert!(noticed(&careless, "danger is asked"));
}

fn facts(answers: &[(Question, &str)]) -> Facts {
    let answer = |(question, ids): &(Question, &str)| {
        let choices = ids.split('+').map(|id| Choice::parse(*question, id).expect(id));
        Answer::several(*question, choices).expect("one answer")
    };
    answers.iter().map(answer).collect()
}

fn outcome(facts: &Facts) -> Outcome {
    match retrace(facts, &Mentioned::default()).position {
        Position::Reached(decision) => decision.outcome(),
        Position::Asking(question) => panic!("{} is still asked", question.id()),
    }
}

/// The budgets of the protocol: an emergency 2, urgent on the second screen 3, soreness 7 (8 from day 4), low back after
/// usual training 9, an injury under six weeks 10, over six weeks 12. One more where the first screen was unsure.
#[test]
fn nobody_is_asked_more_than_the_budget() {
    let mut open = vec![(diagram().root(), facts(&[]), 0_usize)];
    let mut seen = std::collections::HashSet::new();
    while let Some((at, known, asked)) = open.pop() {
        let relevant = known
            .without(Question::Context)
            .without(Question::Side)
            .without(Question::Movement)
            .without(Question::MorningStiffness)
            .without(Question::NightPain)
            .without(Question::Pattern);
        if !seen.insert((at, relevant, asked)) {
            continue;
        }
        match &diagram().nodes[at] {
            Node::End(decision) => {
                let unsure = usize::from(known.answered(Question::Clarify));
                let late = usize::from(known.has(Duration::Days4To7));
                let budget = match decision.outcome() {
                    _ if known.emergency_sign() => 2,
                    _ if known.answered(Question::Serious) && !known.answered(Question::Onset) => 3,
                    Outcome::NormalDoms | Outcome::HamstringDoms | Outcome::NormalDomsNewLifter => 7 + late,
                    _ if known.plain_soreness() => 9 + late,
                    _ if known.six_weeks_or_more() => 12,
                    _ if known.nerve_sign() => 12,
                    _ => 10,
                };
                assert!(
                    asked <= budget + unsure,
                    "{asked} answers for {}: {:?}",
                    decision.outcome().id(),
                    named(&known)
                );
            }
            Node::Ask(question, children) => {
                for (group, child) in alike(*question).iter().zip(children) {
                    open.push((*child, known.with(group[0]), asked + 1));
                }
            }
        }
    }
}

fn named(facts: &Facts) -> Vec<String> {
    facts
        .iter()
        .map(|a| format!("{}={}", a.question().id(), a.choices().map(Choice::id).collect::<Vec<_>>().join("+")))
        .collect()
}

#[test]
fn more_signs_never_lower_the_urgency() {
    let rest = [
        (Question::Region, "low-back"),
        (Question::Onset, "next-day"),
        (Question::Severity, "3"),
        (Question::Duration, "d1-3"),
        (Question::Context, "first-time"),
    ];
    for signs in 0_u32..1 << 11 {
        let ticked = |signs: u32| {
            let chosen = Question::Serious.choices().enumerate().filter(move |(n, _)| signs & 1 << n != 0);
            Answer::several(Question::Serious, chosen.map(|(_, choice)| choice))
        };
        let level = |signs: u32| {
            let serious = ticked(signs).unwrap_or(Answer::one(Serious::None));
            let trend = (Question::Trend, "same");
            let quality = (Question::Quality, "q-dull");
            let history = (Question::Background, "none");
            let known = facts(&rest).with(Answer::one(Emergency::None)).with(serious);
            let known = facts(&[trend, quality, history]).iter().fold(known, Facts::with);
            outcome(&known).urgency()
        };
        for more in 0..11 {
            assert!(level(signs | 1 << more) >= level(signs), "{signs:b} and sign {more}");
        }
    }
}

#[test]
fn not_sure_on_a_screen_is_read_as_the_protocol_says() {
    let core = |emergency: &'static str, serious: &'static str| {
        facts(&[
            (Question::Region, "glutes"),
            (Question::Emergency, emergency),
            (Question::Clarify, "clearly-normal"),
            (Question::Serious, serious),
            (Question::Onset, "next-day"),
            (Question::Severity, "2"),
            (Question::Duration, "d1-3"),
            (Question::Context, "usual"),
            (Question::Quality, "q-dull"),
            (Question::Background, "none"),
        ])
    };
    assert_eq!(outcome(&core("none", "none")), Outcome::NormalDoms);
    assert_eq!(outcome(&core("not-sure", "none")), Outcome::NormalDoms);
    assert_eq!(outcome(&core("none", "not-sure")), Outcome::SeeClinicianUnclearFlag);
    let unclear = core("not-sure", "none").with(Answer::one(Clarify::NoOrUnsure));
    assert_eq!(outcome(&unclear), Outcome::UrgentUnclearRedFlag);
}

#[test]
fn a_sign_in_somebodys_own_words_is_asked_about_first() {
    for sign in Question::Emergency.choices().filter(|choice| !choice.is_exclusive()) {
        let trail = retrace(&Facts::default(), &Mentioned::default().with(sign));
        assert_eq!(trail.position, Position::Asking(Question::Emergency));
    }
}

#[test]
fn debug_shows_how_much_is_known_never_what() {
    let known = facts(&[(Question::Emergency, "rfe-saddle+rfe-bladder"), (Question::Region, "low-back")]);
    let shown = format!("{known:?} {:?} {:?}", known.iter().collect::<Vec<_>>(), Choice::from(Emergency::Saddle));
    for secret in ["saddle", "bladder", "low-back", "LowBack"] {
        assert!(!shown.contains(secret), "{shown}");
    }
}
