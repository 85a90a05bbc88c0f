//! What holds on every path of the protocol, worked out by walking all of them.
//!
//! `spotter prove` prints it; `tests/safety.rs` asserts it. A promise that does not hold names a path that breaks it.

pub mod words;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::triage::walk::{Diagram, Node, alike};
use crate::triage::{
    Answer, Background, Choice, Decision, Emergency, Outcome, Question, Region, Rule, Serious, Severity, Urgency,
};

/// One promise, and whether it holds.
#[derive(Clone, Debug)]
pub struct Promise {
    /// What is promised, as an id of the protocol's list where it has one.
    pub name: &'static str,
    /// What was found: a figure, or the path that breaks it.
    pub found: Result<String, String>,
}

impl Promise {
    fn new(name: &'static str, found: Result<String, String>) -> Promise {
        Promise { name, found }
    }
}

/// Walks every path and says what holds.
pub fn prove(diagram: &Diagram) -> Vec<Promise> {
    let worlds = Worlds::of(diagram);
    vec![
        Promise::new("every path ends in one outcome (I-01)", Ok(format!("{} paths", diagram.paths()))),
        Promise::new("danger is asked before anything ends well", danger_first(diagram)),
        Promise::new("a sign on the first screen is an emergency, after two answers (I-02)", worlds.emergencies()),
        Promise::new("a sign on the second screen is at least seen soon, all but one today (I-03)", worlds.serious()),
        Promise::new("a red flag in the history is at least seen soon (I-04)", worlds.red_flags()),
        Promise::new("not sure is never good news (I-05)", worlds.not_sure()),
        Promise::new("normal is only plain soreness, never chest or belly (I-06, I-15)", worlds.normal()),
        Promise::new("strong pain is never normal, the worst is seen today (I-10)", worlds.severity()),
        Promise::new("more worrying answers never lower the urgency (I-07, I-09)", monotone(diagram)),
        Promise::new("which side it is changes nothing but words (I-12)", side_is_for_words(diagram)),
        Promise::new("every rule and outcome can happen, the fallback never does (I-13)", everything_happens(diagram)),
        Promise::new("no question can change nothing (I-19)", no_vain_question(diagram)),
        Promise::new("nobody is asked more than thirteen questions (I-08)", longest(diagram)),
        Promise::new("unsure, then clearly normal, is the same as none (I-20)", cleared_is_none(diagram)),
    ]
}

/// From every place the danger screens have been asked before an outcome below "today" can be reached.
fn danger_first(diagram: &Diagram) -> Result<String, String> {
    fn visit(diagram: &Diagram, at: usize, asked: (bool, bool), seen: &mut BTreeSet<(usize, (bool, bool))>) -> bool {
        if !seen.insert((at, asked)) {
            return true;
        }
        match &diagram.nodes[at] {
            Node::End(decision) => decision.urgency() >= Urgency::UrgentSameDay || asked == (true, true),
            Node::Ask(question, children) => {
                let asked = (asked.0 || *question == Question::Emergency, asked.1 || *question == Question::Serious);
                children.iter().all(|child| visit(diagram, *child, asked, seen))
            }
        }
    }
    if visit(diagram, diagram.root(), (false, false), &mut BTreeSet::new()) {
        Ok("on every path".to_owned())
    } else {
        Err("a path ends below urgent without both danger screens".to_owned())
    }
}

/// For each place, every combination of (something noteworthy that was answered, urgency reached): small sets that say what
/// a path can combine.
struct Worlds {
    /// What was noted on the way, and the outcome it led to, over all paths.
    ends: BTreeSet<(Noted, Outcome, usize)>,
}

/// The answers the promises are about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Noted {
    emergency: bool,
    serious: bool,
    nerve_only: bool,
    red_flag: bool,
    unsure_first: bool,
    cleared: bool,
    unsure_second: bool,
    unsure_history: bool,
    unsure_severity: bool,
    strong: bool,
    worst: bool,
    trunk: bool,
    low_back: bool,
}

impl Noted {
    fn with(mut self, answer: Answer) -> Noted {
        let unsure = answer.is_not_sure();
        match answer.question() {
            Question::Emergency => {
                self.emergency = !unsure && !answer.has(Emergency::None);
                self.unsure_first = unsure;
            }
            Question::Clarify => self.cleared = !unsure,
            Question::Serious => {
                self.serious = !unsure && !answer.has(Serious::None);
                self.nerve_only = answer == Answer::one(Serious::Nerve);
                self.unsure_second = unsure;
            }
            Question::Background => {
                self.red_flag = Background::RED_FLAGS.iter().any(|flag| answer.has(*flag));
                self.unsure_history = unsure;
            }
            Question::Severity => {
                self.unsure_severity = unsure;
                self.strong = answer.has(Severity::N7);
                self.worst = answer.has(Severity::N9);
            }
            Question::Region => {
                self.trunk = answer.has(Region::ChestRibs) || answer.has(Region::BellySide);
                self.low_back = answer.has(Region::LowBack);
            }
            _ => {}
        }
        self
    }
}

impl Worlds {
    fn of(diagram: &Diagram) -> Worlds {
        let mut ends = BTreeSet::new();
        let mut seen = BTreeSet::new();
        let mut open = vec![(diagram.root(), Noted::default(), 0)];
        while let Some((at, noted, asked)) = open.pop() {
            if !seen.insert((at, noted, asked)) {
                continue;
            }
            match &diagram.nodes[at] {
                Node::End(decision) => {
                    ends.insert((noted, decision.outcome(), asked));
                }
                Node::Ask(question, children) => {
                    // Members of a group that the rules do not tell apart may differ in what is noted.
                    for (group, child) in alike(*question).into_iter().zip(children) {
                        for answer in group {
                            open.push((*child, noted.with(answer), asked + 1));
                        }
                    }
                }
            }
        }
        Worlds { ends }
    }

    /// Every path with this property keeps this promise.
    fn all(
        &self,
        has: impl Fn(&Noted) -> bool,
        keeps: impl Fn(&Noted, Outcome, usize) -> bool,
    ) -> Result<String, String> {
        let mut kinds = 0;
        for (noted, outcome, asked) in self.ends.iter().filter(|(noted, _, _)| has(noted)) {
            if !keeps(noted, *outcome, *asked) {
                return Err(format!("{} after {asked} answers, with {noted:?}", outcome.id()));
            }
            kinds += 1;
        }
        Ok(format!("{kinds} kinds of paths"))
    }

    fn emergencies(&self) -> Result<String, String> {
        self.all(|n| n.emergency, |_, o, asked| o.urgency() == Urgency::EmergencyNow && asked <= 2)?;
        self.all(|n| !n.emergency, |_, o, _| o.urgency() != Urgency::EmergencyNow)
    }

    fn serious(&self) -> Result<String, String> {
        self.all(
            |n| n.serious,
            |n, o, _| {
                let least = if n.nerve_only { Urgency::SeeClinicianSoon } else { Urgency::UrgentSameDay };
                o.urgency() >= least
            },
        )
    }

    fn red_flags(&self) -> Result<String, String> {
        self.all(|n| n.red_flag, |_, o, _| o.urgency() >= Urgency::SeeClinicianSoon)
    }

    fn not_sure(&self) -> Result<String, String> {
        self.all(|n| n.unsure_first && !n.cleared, |_, o, _| o.urgency() >= Urgency::UrgentSameDay)?;
        self.all(|n| n.unsure_second, |_, o, _| o.urgency() >= Urgency::SeeClinicianSoon)?;
        self.all(|n| n.unsure_history || n.unsure_severity, |_, o, _| o.urgency() >= Urgency::SelfCare)
    }

    fn normal(&self) -> Result<String, String> {
        self.all(
            |_| true,
            |n, o, _| {
                let low_back = o.urgency() != Urgency::Normal || !n.low_back || o == Outcome::NormalDomsNewLifter;
                low_back && (o.urgency() != Urgency::Normal || !n.trunk)
            },
        )
    }

    fn severity(&self) -> Result<String, String> {
        self.all(|n| n.strong, |_, o, _| o.urgency() >= Urgency::SelfCare)?;
        self.all(|n| n.worst, |_, o, _| o.urgency() >= Urgency::UrgentSameDay)
    }
}

/// For each pair of answers of which one is more worrying: whatever else is answered, the urgency is not lower.
fn monotone(diagram: &Diagram) -> Result<String, String> {
    let mut pairs = Pairs { diagram, futures: futures(diagram), seen: HashMap::new() };
    let mut compared = 0;
    for node in &diagram.nodes {
        let Node::Ask(question, children) = node else { continue };
        for (less, more) in worry_order(*question) {
            compared += 1;
            pairs.not_lower(children[less], children[more], Vec::new()).map_err(|path| {
                let name =
                    |group: usize| alike(*question)[group][0].choices().map(Choice::id).collect::<Vec<_>>().join("+");
                format!("{}: {} is less urgent than {}: {path}", question.id(), name(more), name(less))
            })?;
        }
    }
    Ok(format!("{compared} changes of an answer, with everything that can follow each"))
}

/// What can still come after a place.
#[derive(Clone, Copy)]
struct Future {
    lowest: Urgency,
    highest: Urgency,
    /// A bit for each question that may still be asked.
    questions: u64,
}

fn futures(diagram: &Diagram) -> Vec<Future> {
    let mut futures: Vec<Future> = Vec::with_capacity(diagram.nodes.len());
    for node in &diagram.nodes {
        futures.push(match node {
            Node::End(decision) => Future { lowest: decision.urgency(), highest: decision.urgency(), questions: 0 },
            Node::Ask(question, children) => {
                let start = Future {
                    lowest: Urgency::EmergencyNow,
                    highest: Urgency::Normal,
                    questions: 1 << *question as u64,
                };
                children.iter().map(|child| futures[*child]).fold(start, |all, one| Future {
                    lowest: all.lowest.min(one.lowest),
                    highest: all.highest.max(one.highest),
                    questions: all.questions | one.questions,
                })
            }
        });
    }
    futures
}

/// Two places, and the answers that one of them has been given already.
type Comparison = (usize, usize, Vec<(Question, usize)>);

/// Compares the futures of two places, answer by answer.
struct Pairs<'a> {
    diagram: &'a Diagram,
    futures: Vec<Future>,
    seen: HashMap<Comparison, Result<(), String>>,
}

impl Pairs<'_> {
    /// `fixed` holds answers that one side has been asked for already and the other may yet be: it answers the same.
    fn not_lower(&mut self, less: usize, more: usize, mut fixed: Vec<(Question, usize)>) -> Result<(), String> {
        let (a, b) = (self.futures[less], self.futures[more]);
        fixed.retain(|(question, _)| (a.questions | b.questions) & 1 << *question as u64 != 0);
        if a.highest <= b.lowest || less == more && fixed.is_empty() {
            return Ok(());
        }
        let key = (less, more, fixed);
        if let Some(known) = self.seen.get(&key) {
            return known.clone();
        }
        let result = self.compare(less, more, &key.2);
        self.seen.insert(key, result.clone());
        result
    }

    fn compare(&mut self, less: usize, more: usize, fixed: &[(Question, usize)]) -> Result<(), String> {
        let answered = |question: Question| fixed.iter().find(|(known, _)| *known == question).map(|(_, group)| *group);
        match (&self.diagram.nodes[less], &self.diagram.nodes[more]) {
            (Node::End(a), Node::End(b)) if b.urgency() >= a.urgency() => Ok(()),
            (Node::End(a), Node::End(b)) => {
                Err(format!("{} becomes {} with {fixed:?}", a.outcome().id(), b.outcome().id()))
            }
            (Node::Ask(question, children), _) if answered(*question).is_some() => {
                let child = children[answered(*question).unwrap_or_default()];
                self.not_lower(child, more, fixed.to_vec())
            }
            (_, Node::Ask(question, children)) if answered(*question).is_some() => {
                let child = children[answered(*question).unwrap_or_default()];
                self.not_lower(less, child, fixed.to_vec())
            }
            (Node::Ask(a, left), Node::Ask(b, right)) if a == b => {
                let (left, right) = (left.clone(), right.clone());
                left.into_iter().zip(right).try_for_each(|(l, r)| self.not_lower(l, r, fixed.to_vec()))
            }
            (Node::Ask(a, left), Node::Ask(b, right)) if b < a => {
                let (question, right, _) = (*b, right.clone(), left);
                self.each(question, &right, fixed, |pairs, child, fixed| pairs.not_lower(less, child, fixed))
            }
            (Node::Ask(question, left), _) => {
                let (question, left) = (*question, left.clone());
                self.each(question, &left, fixed, |pairs, child, fixed| pairs.not_lower(child, more, fixed))
            }
            (Node::End(_), Node::Ask(question, right)) => {
                let (question, right) = (*question, right.clone());
                self.each(question, &right, fixed, |pairs, child, fixed| pairs.not_lower(less, child, fixed))
            }
        }
    }

    /// One side is asked something: every answer to it, remembered for the other side while it may still be asked there.
    fn each(
        &mut self,
        question: Question,
        children: &[usize],
        fixed: &[(Question, usize)],
        mut go_on: impl FnMut(&mut Self, usize, Vec<(Question, usize)>) -> Result<(), String>,
    ) -> Result<(), String> {
        for (group, child) in children.iter().enumerate() {
            let mut fixed = fixed.to_vec();
            fixed.push((question, group));
            fixed.sort();
            go_on(self, *child, fixed)?;
        }
        Ok(())
    }
}

/// Pairs of groups of which the second is more worrying, after the protocol's worry orders. Where and which side have none.
#[rustfmt::skip]
fn worry_order(question: Question) -> Vec<(usize, usize)> {
    // Ranks by the first member of each group; equal ranks are not compared.
    let ranks: &[(&str, u8)] = match question {
        Question::Onset => &[("next-day", 0), ("gradual-weeks", 1), ("during-rep", 2), ("not-from-lifting", 2), ("not-sure", 2)],
        Question::Severity => &[("0", 0), ("5", 1), ("6", 2), ("not-sure", 3), ("7", 4), ("9", 5)],
        Question::Duration => &[("lt-24h", 0), ("d1-3", 1), ("d4-7", 2), ("w1-2", 3), ("not-sure", 3), ("w2-6", 4), ("w6-12", 5)],
        Question::Trend => &[("better", 0), ("up-and-down", 2), ("between-sessions", 0), ("same", 3), ("not-sure", 3), ("worse", 4)],
        Question::Quality => &[("q-dull", 0), ("q-sharp", 1), ("q-shooting", 2)],
        Question::Context => &[("first-time", 0), ("load-jump", 1), ("usual", 2)],
        Question::Pattern => &[("first", 0), ("most-sessions", 1)],
        Question::FeltMuscles => &[("felt-glutes-hams", 0), ("felt-back-only", 1)],
        Question::Movement => &[("worse-some-moves", 0), ("eases-moving", 1), ("no-change", 1)],
        Question::MorningStiffness => &[("ms-none", 0), ("ms-over-30", 1)],
        Question::NightPain => &[("np-none", 0), ("np-second-half", 1)],
        Question::Clarify => &[("clearly-normal", 0), ("no-or-unsure", 1)],
        Question::Emergency | Question::Serious | Question::Background => return screen_order(question),
        _ => return Vec::new(),
    };
    let groups = alike(question);
    let rank = |group: &[Answer]| {
        let id = group[0].choices().next().map_or("", Choice::id);
        ranks.iter().find(|(known, _)| *known == id).map(|(_, rank)| *rank)
    };
    let mut pairs = Vec::new();
    for (a, less) in groups.iter().enumerate() {
        for (b, more) in groups.iter().enumerate() {
            if let (Some(x), Some(y)) = (rank(less), rank(more)) && x < y && ordered(question, less[0], more[0]) {
                pairs.push((a, b));
            }
        }
    }
    pairs
}

/// Orders that are not a simple ladder: creeping in is only compared with what is worse than it.
fn ordered(question: Question, less: Answer, more: Answer) -> bool {
    let is = |answer: Answer, id: &str| answer.choices().any(|choice| choice.id() == id);
    match question {
        Question::Onset if is(less, "next-day") => !is(more, "gradual-weeks"),
        Question::Onset => !is(less, "gradual-weeks") || !is(more, "during-rep"),
        _ => true,
    }
}

/// Screens: none, then not sure, then any sign, then more signs.
fn screen_order(question: Question) -> Vec<(usize, usize)> {
    let groups = alike(question);
    let signs = |answer: Answer| answer.choices().filter(|choice| !choice.is_exclusive()).collect::<BTreeSet<_>>();
    let red =
        |answer: Answer| question != Question::Background || Background::RED_FLAGS.iter().any(|flag| answer.has(*flag));
    let mut pairs = Vec::new();
    for (a, less) in groups.iter().enumerate() {
        for (b, more) in groups.iter().enumerate() {
            let (x, y) = (less[0], more[0]);
            let none_first = x.choices().all(|choice| choice.id() == "none") && x != y;
            let unsure_before_a_sign = x.is_not_sure() && !signs(y).is_empty() && red(y);
            let added = !signs(x).is_empty() && signs(x).is_subset(&signs(y)) && x != y;
            if none_first || unsure_before_a_sign || added {
                pairs.push((a, b));
            }
        }
    }
    pairs
}

fn side_is_for_words(diagram: &Diagram) -> Result<String, String> {
    let asked = diagram.nodes.iter().filter(|node| matches!(node, Node::Ask(Question::Side, _))).count();
    match alike(Question::Side).len() {
        1 => Ok(format!("asked in {asked} places")),
        _ => Err("some rule tells sides apart".to_owned()),
    }
}

fn everything_happens(diagram: &Diagram) -> Result<String, String> {
    let decisions: BTreeSet<Rule> = decisions(diagram).map(|decision| decision.rule).collect();
    let outcomes: BTreeSet<Outcome> = decisions.iter().map(|rule| rule.outcome()).collect();
    if decisions.contains(&Rule::FALLBACK) {
        return Err("the fallback decides a complete conversation".to_owned());
    }
    let missing: Vec<&str> =
        Rule::all().filter(|rule| *rule != Rule::FALLBACK && !decisions.contains(rule)).map(Rule::id).collect();
    let lost: Vec<&str> = Outcome::ALL.iter().filter(|o| !outcomes.contains(o)).map(|o| o.id()).collect();
    match (missing.as_slice(), lost.as_slice()) {
        ([], []) => Ok(format!("{} rules, {} outcomes", decisions.len(), outcomes.len())),
        _ => Err(format!("never reached: {missing:?} {lost:?}")),
    }
}

fn decisions(diagram: &Diagram) -> impl Iterator<Item = Decision> {
    diagram.nodes.iter().filter_map(|node| match node {
        Node::End(decision) => Some(*decision),
        Node::Ask(..) => None,
    })
}

/// Questions that may be asked although the outcome is settled: they serve the words, the also-noted lines and the page for
/// a clinician (I-19).
const FOR_WORDS: [Question; 8] = [
    Question::Side,
    Question::Context,
    Question::Pattern,
    Question::FeltMuscles,
    Question::Movement,
    Question::MorningStiffness,
    Question::NightPain,
    // What it feels like is the first thing a clinician asks.
    Question::Quality,
];

fn no_vain_question(diagram: &Diagram) -> Result<String, String> {
    let mut vain: BTreeMap<Question, usize> = BTreeMap::new();
    for node in &diagram.nodes {
        if let Node::Ask(question, children) = node
            && children.windows(2).all(|pair| pair[0] == pair[1])
        {
            *vain.entry(*question).or_default() += 1;
        }
    }
    let not_allowed: Vec<&str> = vain.keys().filter(|q| !FOR_WORDS.contains(q)).map(|q| q.id()).collect();
    match not_allowed.as_slice() {
        [] => {
            let counts: Vec<String> =
                vain.iter().map(|(question, count)| format!("{} {count}", question.id())).collect();
            Ok(format!("asked for words alone: {}", counts.join(", ")))
        }
        ids => Err(format!("asked although nothing depends on it: {ids:?}")),
    }
}

fn longest(diagram: &Diagram) -> Result<String, String> {
    match diagram.longest() {
        length @ 0..=13 => Ok(format!("the longest path has {length}")),
        length => Err(format!("a path has {length}")),
    }
}

/// Under every first screen, the place after "not sure, clearly normal" is the place after "none".
fn cleared_is_none(diagram: &Diagram) -> Result<String, String> {
    let groups = alike(Question::Emergency);
    let find = |choice: Emergency| groups.iter().position(|group| group[0] == Answer::one(choice));
    let (Some(none), Some(unsure)) = (find(Emergency::None), find(Emergency::NotSure)) else {
        return Err("the first screen has no such answers".to_owned());
    };
    for node in &diagram.nodes {
        let Node::Ask(Question::Emergency, children) = node else { continue };
        let Node::Ask(Question::Clarify, after) = &diagram.nodes[children[unsure]] else {
            return Err("not sure is not asked about".to_owned());
        };
        if after[0] != children[none] {
            return Err("what follows differs".to_owned());
        }
    }
    Ok("everywhere".to_owned())
}
