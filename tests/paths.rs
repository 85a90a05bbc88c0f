//! The routes, ids only. A change of the protocol is reviewed as the difference in this list, by a clinician.

use proptest::prelude::*;
use spotter::triage::walk::{Diagram, OutcomeNode, Position, alike, retrace};
use spotter::triage::*;

/// One line for each place where the outcome still depends on an answer: the answers, and the place or outcome they lead to.
#[test]
fn routes() {
    let nodes = Diagram::of_the_protocol().by_outcome();
    let mut numbers = vec![0; nodes.len()];
    let mut counts = std::collections::BTreeMap::new();
    for (index, node) in nodes.iter().enumerate().rev() {
        if let OutcomeNode::Ask(question, _) = node {
            let count = counts.entry(*question).or_insert(0);
            *count += 1;
            numbers[index] = *count;
        }
    }
    let name = |index: usize| match &nodes[index] {
        OutcomeNode::Ask(question, _) => format!("{}#{}", question.id(), numbers[index]),
        OutcomeNode::End(outcome) => outcome.id().to_owned(),
    };
    let mut lines = Vec::new();
    for (index, node) in nodes.iter().enumerate().rev() {
        let OutcomeNode::Ask(question, children) = node else { continue };
        let mut ways: Vec<(String, Vec<String>)> = Vec::new();
        for (group, child) in alike(*question).iter().zip(children) {
            let answers =
                group.iter().map(|a| a.choices().map(Choice::id).collect::<Vec<_>>().join("+")).collect::<Vec<_>>();
            // Pairs of signs of the same kinds are named by their first pair.
            let answers = if answers[0].contains('+') { format!("{}…", answers[0]) } else { answers.join(" ") };
            match ways.iter_mut().find(|(to, _)| *to == name(*child)) {
                Some((_, from)) => from.push(answers),
                None => ways.push((name(*child), vec![answers])),
            }
        }
        let ways: Vec<String> = ways.iter().map(|(to, from)| format!("{} => {to}", from.join(" "))).collect();
        lines.push(format!("{}: {}", name(index), ways.join("; ")));
    }
    assert!(lines.len() < 2_000, "too many routes to review by eye: split the protocol");
    insta::assert_snapshot!(lines.join("\n"));
}

fn any_answer(question: Question) -> BoxedStrategy<Answer> {
    let choices: Vec<Choice> = question.choices().collect();
    let most = if question.kind() == Kind::Several { 4 } else { 1 };
    proptest::sample::subsequence(choices.clone(), 1..=most.min(choices.len()))
        .prop_map(move |chosen| Answer::several(question, chosen).expect("one to four options"))
        .boxed()
}

fn any_facts() -> impl Strategy<Value = Facts> {
    let answers: Vec<_> = Question::TRIAGE.iter().map(|question| any_answer(*question)).collect();
    answers.prop_map(|answers| answers.into_iter().collect())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever else was answered, the members of a group lead to the same questions, the same rule and the same notes: so
    /// walking one of each group walks every path.
    #[test]
    fn answers_of_one_group_are_treated_alike(facts in any_facts(), pick in any::<proptest::sample::Index>()) {
        for &question in Question::TRIAGE {
            for group in alike(question) {
                let other = group[pick.index(group.len())];
                let one = retrace(&facts.with(group[0]), &Mentioned::default());
                let two = retrace(&facts.with(other), &Mentioned::default());
                prop_assert_eq!(&one.asked, &two.asked);
                prop_assert_eq!(one.position, two.position);
            }
        }
    }

    /// Any set of signs, not only the pairs that the walk offers, is decided as one of its groups is.
    #[test]
    fn the_order_of_answering_is_irrelevant(facts in any_facts()) {
        let backwards: Facts = facts.iter().collect::<Vec<_>>().into_iter().rev().collect();
        prop_assert_eq!(retrace(&facts, &Mentioned::default()), retrace(&backwards, &Mentioned::default()));
        let trail = retrace(&facts, &Mentioned::default());
        // Complete facts always conclude, and only what was asked for is used.
        prop_assert!(matches!(trail.position, Position::Reached(_)));
        prop_assert_eq!(retrace(&trail.used, &Mentioned::default()), trail);
    }
}

#[test]
fn every_answer_is_in_exactly_one_group_or_a_pair_of_them() {
    for &question in Question::TRIAGE {
        for choice in question.choices() {
            let groups = alike(question);
            let alone = groups.iter().filter(|group| group.contains(&Answer::one(choice))).count();
            assert_eq!(alone, 1, "{} {}", question.id(), choice.id());
        }
    }
}

#[test]
fn every_question_and_answer_can_happen() {
    let diagram = Diagram::of_the_protocol();
    for question in Question::TRIAGE {
        let asked =
            diagram.nodes.iter().any(|node| matches!(node, spotter::triage::walk::Node::Ask(q, _) if q == question));
        assert!(asked, "{} is never asked", question.id());
    }
}
