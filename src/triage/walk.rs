//! Where a set of answers leads, and every place it could lead.

use std::collections::HashMap;

use super::answer::{Answer, Choice};
use super::facts::{Facts, Mentioned, Unanswered};
use super::outcomes::Urgency;
use super::questions::*;
use super::rules::Decision;
use super::triage;

/// Where the protocol stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Position {
    /// This question comes next.
    Asking(Question),
    /// There is nothing left to ask.
    Reached(Decision),
}

/// The way a conversation took through the protocol.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trail {
    /// The questions whose answers were used, in the order in which they are asked.
    pub asked: Vec<Question>,
    /// Their answers. Whatever else was given is not in here and decides nothing.
    pub used: Facts,
    /// Where it leads.
    pub position: Position,
}

/// Walks the protocol with the answers in `given`, as far as they reach.
pub fn retrace(given: &Facts, mentioned: &Mentioned) -> Trail {
    let mut asked = Vec::with_capacity(Question::TRIAGE.len());
    let mut used = Facts::default();
    loop {
        let question = match triage(&used, mentioned) {
            Ok(decision) => return Trail { asked, used, position: Position::Reached(decision) },
            Err(Unanswered(question)) => question,
        };
        match given.answer(question) {
            Some(answer) => {
                asked.push(question);
                used = used.with(answer);
            }
            None => return Trail { asked, used, position: Position::Asking(question) },
        }
    }
}

/// Answers to one question that the protocol does not tell apart, most reassuring group first where there is an order.
///
/// Walking one of each group walks every path there is. `tests/paths.rs` checks that the members of a group are treated
/// alike everywhere, so a rule that begins to tell two of them apart fails there until this table says so too.
pub fn alike(question: Question) -> Vec<Vec<Answer>> {
    let one = |ids: &[&str]| -> Vec<Answer> { ids.iter().filter_map(|id| several(question, &[id])).collect() };
    let each = || question.choices().map(|choice| vec![Answer::one(choice)]).collect::<Vec<_>>();
    match question {
        Question::Region => {
            let mut groups: Vec<Vec<Answer>> =
                each().into_iter().filter(|g| !g[0].has(Region::Knee) && !g[0].has(Region::ForearmHand)).collect();
            groups.push(one(&["knee", "forearm-hand"]));
            groups
        }
        Question::Emergency => {
            let parts: [&[&str]; 3] = [
                &["rfe-chest", "rfe-breath-faint", "rfe-stroke"],
                &["rfe-saddle", "rfe-bladder", "rfe-bowel", "rfe-both-legs"],
                &["rfe-trauma", "rfe-limb", "rfe-belly"],
            ];
            with_pairs(question, &[&["none"], &["not-sure"]], &parts)
        }
        Question::Serious => {
            let parts: [&[&str]; 8] = [
                &["rfs-nerve"],
                &["rfs-dark-urine", "rfs-rock-hard"],
                &["rfs-weakness", "rfs-spreading-numb", "rfs-both-leg-shooting"],
                &["rfs-pop"],
                &["rfs-cannot-use"],
                &["rfs-fever"],
                &["rfs-swollen-limb"],
                &["rfs-pregnancy"],
            ];
            with_pairs(question, &[&["none"], &["not-sure"]], &parts)
        }
        Question::Background => {
            let parts: [&[&str]; 4] = [
                &["rfb-cancer", "rfb-weight-sweats", "rfb-bone", "rfb-immune", "rfb-night", "rfb-over-60"],
                &["rfb-back-surgery"],
                &["rfb-pregnant"],
                &["rfb-under-18"],
            ];
            with_pairs(question, &[&["none"], &["rfb-prev-injury", "not-sure"]], &parts)
        }
        Question::Quality => vec![
            one(&["q-dull", "q-tight", "q-tender"]),
            one(&["q-sharp", "q-spasm", "q-catching", "not-sure"]),
            one(&["q-shooting", "q-tingling"]),
        ],
        Question::Onset => vec![
            one(&["next-day", "later-same-day"]),
            one(&["during-rep"]),
            one(&["gradual-weeks"]),
            one(&["not-from-lifting"]),
            one(&["not-sure"]),
        ],
        Question::Severity => vec![
            one(&["0", "1", "2", "3", "4"]),
            one(&["5"]),
            one(&["6"]),
            one(&["not-sure"]),
            one(&["7", "8"]),
            one(&["9", "10"]),
        ],
        Question::Duration => {
            let mut groups = each();
            groups.retain(|group| !group[0].has(Duration::Over3Months) && !group[0].has(Duration::Weeks6To12));
            groups.push(one(&["w6-12", "gt-3mo"]));
            groups
        }
        Question::Side => vec![one(&["both", "left", "right", "not-sure"])],
        Question::Context => vec![
            one(&["first-time", "first-month", "comeback"]),
            one(&["load-jump", "to-failure", "new-variation"]),
            one(&["usual", "not-sure"]),
        ],
        Question::Pattern => vec![one(&["first", "sometimes"]), one(&["most-sessions", "not-sure"])],
        Question::FeltMuscles => vec![one(&["felt-glutes-hams", "felt-both", "not-sure"]), one(&["felt-back-only"])],
        Question::Movement => vec![
            one(&["worse-some-moves", "worse-all-moves", "not-sure"]),
            one(&["eases-moving"]),
            one(&["no-change"]),
        ],
        Question::MorningStiffness => vec![one(&["ms-none", "ms-under-30", "not-sure"]), one(&["ms-over-30"])],
        Question::NightPain => {
            vec![one(&["np-none", "np-settles", "np-not-eased", "not-sure"]), one(&["np-second-half"])]
        }
        Question::Clarify
        | Question::Trend
        | Question::TechniqueCheck
        | Question::TrainingType
        | Question::HingeCheck
        | Question::SittingHours
        | Question::Footwear
        | Question::ClearCheck
        | Question::ReadyWeekPain
        | Question::ReadySorensen
        | Question::LogBefore
        | Question::LogDuring
        | Question::LogSettle
        | Question::LogMorning
        | Question::LogForm => each(),
    }
}

fn several(question: Question, ids: &[&str]) -> Option<Answer> {
    Answer::several(question, ids.iter().filter_map(|id| Choice::parse(question, id)))
}

/// The plain groups, then one of each part alone, then one of each pair of parts.
fn with_pairs(question: Question, plain: &[&[&str]], parts: &[&[&str]]) -> Vec<Vec<Answer>> {
    let alone = plain.iter().chain(parts).map(|ids| ids.iter().filter_map(|id| several(question, &[id])).collect());
    let pairs = parts.iter().enumerate().flat_map(|(n, a)| parts[n + 1..].iter().map(move |b| (a, b)));
    let pairs = pairs.map(|(a, b)| {
        let both = a.iter().flat_map(|x| b.iter().map(move |y| [*x, *y]));
        both.filter_map(|ids| several(question, &ids)).collect()
    });
    alone.chain(pairs).collect()
}

/// One place in the [`Diagram`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Node {
    /// A question, and where each group of its answers leads (index into [`alike`], index into [`Diagram::nodes`]).
    Ask(Question, Vec<usize>),
    /// The end.
    End(Decision),
}

/// Every path of the protocol, with places that have the same future drawn once: a decision diagram.
#[derive(Clone, Debug)]
pub struct Diagram {
    /// The places; children stand before their parents, the beginning last.
    pub nodes: Vec<Node>,
}

impl Diagram {
    /// Walks every path. About four million of them; a few seconds.
    pub fn of_the_protocol() -> Diagram {
        let groups: Vec<Vec<Answer>> =
            Question::TRIAGE.iter().map(|q| alike(*q).into_iter().map(|group| group[0]).collect()).collect();
        let mut nodes = Vec::new();
        let mut known = HashMap::new();
        grow(&Facts::default(), &groups, &mut nodes, &mut known);
        Diagram { nodes }
    }

    /// Where every conversation begins.
    pub fn root(&self) -> usize {
        self.nodes.len() - 1
    }

    /// How many paths there are, counting groups of alike answers once.
    pub fn paths(&self) -> u64 {
        let sum = |done: &[u64], to: &[usize]| to.iter().map(|child| done[*child]).sum();
        self.fold(|_| 1, |done, _, to| sum(done, to))
    }

    /// The most questions on any path.
    pub fn longest(&self) -> u64 {
        self.fold(|_| 0, |done, _, to| 1 + to.iter().map(|child| done[*child]).max().unwrap_or(0))
    }

    /// The lowest urgency that can still be reached from each place.
    pub fn lowest_urgency(&self) -> Vec<Urgency> {
        let mut done: Vec<Urgency> = Vec::with_capacity(self.nodes.len());
        for node in &self.nodes {
            done.push(match node {
                Node::End(decision) => decision.urgency(),
                Node::Ask(_, to) => to.iter().map(|child| done[*child]).min().unwrap_or(Urgency::EmergencyNow),
            });
        }
        done
    }

    fn fold(&self, end: fn(&Decision) -> u64, ask: impl Fn(&[u64], Question, &[usize]) -> u64) -> u64 {
        let mut done = Vec::with_capacity(self.nodes.len());
        for node in &self.nodes {
            done.push(match node {
                Node::End(decision) => end(decision),
                Node::Ask(question, to) => ask(&done, *question, to),
            });
        }
        done.pop().unwrap_or(0)
    }
}

fn grow(
    used: &Facts,
    groups: &[Vec<Answer>],
    nodes: &mut Vec<Node>,
    known: &mut HashMap<Node, usize>,
) -> usize {
    let node = match triage(used, &Mentioned::default()) {
        Ok(decision) => Node::End(decision),
        Err(Unanswered(question)) => {
            let answers = groups[question as usize].iter();
            Node::Ask(question, answers.map(|answer| grow(&used.with(*answer), groups, nodes, known)).collect())
        }
    };
    *known.entry(node.clone()).or_insert_with(|| {
        nodes.push(node);
        nodes.len() - 1
    })
}
