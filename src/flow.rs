//! The protocol drawn from the code: which question can follow which, and where a conversation can end.
//!
//! Nothing here is written by hand: the arrows are those that some path takes.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::library::ids::{outcome_id, question_id};
use crate::library::{Locale, ResponseLibrary};
use crate::triage::walk::{Diagram, Node, alike};
use crate::triage::{Outcome, Question, Urgency};

/// The chart.
#[derive(Debug)]
pub struct Flow {
    /// From one question to the next: the answers with which it happens, or nothing if with any.
    arrows: BTreeMap<(Question, Question), String>,
    /// Where a conversation can end right after a question.
    ends: BTreeSet<(Question, Urgency)>,
    questions: BTreeMap<Question, String>,
    outcomes: Vec<(Outcome, String)>,
}

/// Longer lists of answers are cut: the chart is an overview, the tables are in the code.
const MOST_ANSWERS: usize = 3;

impl Flow {
    /// Walks every path and notes each step.
    pub fn of_the_protocol(library: &ResponseLibrary) -> Flow {
        let diagram = Diagram::of_the_protocol();
        let mut steps: BTreeMap<(Question, Question), BTreeSet<usize>> = BTreeMap::new();
        let mut ends = BTreeSet::new();
        for node in &diagram.nodes {
            let Node::Ask(question, children) = node else { continue };
            for (group, child) in children.iter().enumerate() {
                match &diagram.nodes[*child] {
                    Node::Ask(next, _) => {
                        steps.entry((*question, *next)).or_default().insert(group);
                    }
                    Node::End(decision) => {
                        ends.insert((*question, decision.urgency()));
                    }
                }
            }
        }
        let words = |id: &str, slot| library.raw(&Locale::base(), id, slot).unwrap_or_default();
        let label = |question: Question, groups: &BTreeSet<usize>| {
            let all = alike(question);
            if groups.len() == all.len() {
                return String::new();
            }
            let ids = groups.iter().map(|group| all[*group][0].choices().next().map_or("", |choice| choice.id()));
            let ids: BTreeSet<&str> = ids.collect();
            let more = if ids.len() > MOST_ANSWERS { ", …" } else { "" };
            format!("{}{more}", ids.into_iter().take(MOST_ANSWERS).collect::<Vec<_>>().join(", "))
        };
        Flow {
            arrows: steps.iter().map(|(step, groups)| (*step, label(step.0, groups))).collect(),
            ends,
            questions: Question::TRIAGE.iter().map(|q| (*q, words(&question_id(*q), None))).collect(),
            outcomes: Outcome::ALL.iter().map(|o| (*o, words(&outcome_id(*o), Some("title")))).collect(),
        }
    }

    /// A Mermaid flow chart.
    pub fn mermaid(&self) -> String {
        let mut out = String::from("flowchart TD\n");
        let quoted = |words: &str| words.replace('"', "'").replace('\n', " ");
        for (question, words) in &self.questions {
            let _ = writeln!(out, "  {}[\"<b>{}</b><br>{}\"]", question.id(), question.id(), quoted(words));
        }
        for urgency in Urgency::ALL.iter().rev() {
            let _ = writeln!(out, "  subgraph {}", urgency.id());
            for (outcome, words) in self.of(*urgency) {
                let _ = writeln!(out, "    {}([\"{}\"])", outcome.id(), quoted(words));
            }
            out.push_str("  end\n");
        }
        for ((from, to), label) in &self.arrows {
            let label = if label.is_empty() { String::new() } else { format!("|{label}|") };
            let _ = writeln!(out, "  {} -->{label} {}", from.id(), to.id());
        }
        for (from, urgency) in &self.ends {
            let _ = writeln!(out, "  {} -.-> {}", from.id(), urgency.id());
        }
        out
    }

    /// A Graphviz graph.
    pub fn dot(&self) -> String {
        let mut out =
            String::from("digraph protocol {\n  rankdir=TB;\n  compound=true;\n  node [shape=box, style=rounded];\n");
        let quoted = |words: &str| words.replace('\\', "\\\\").replace('"', "\\\"");
        for (question, words) in &self.questions {
            let _ = writeln!(out, "  \"{}\" [label=\"{}\\n{}\"];", question.id(), question.id(), quoted(words));
        }
        for urgency in Urgency::ALL.iter().rev() {
            let titles: Vec<String> = self.of(*urgency).map(|(_, words)| quoted(words)).collect();
            let label = format!("{}\\n\\n{}", urgency.id(), titles.join("\\n"));
            let _ = writeln!(
                out,
                "  \"{}\" [shape=note, label=\"{label}\", color=\"{}\"];",
                urgency.id(),
                colour(*urgency)
            );
        }
        for ((from, to), label) in &self.arrows {
            let _ = writeln!(out, "  \"{}\" -> \"{}\" [label=\"{label}\"];", from.id(), to.id());
        }
        for (from, urgency) in &self.ends {
            let _ = writeln!(out, "  \"{}\" -> \"{}\" [style=dashed];", from.id(), urgency.id());
        }
        out.push_str("}\n");
        out
    }

    /// A picture: the questions from top to bottom in the order of the protocol, what can be skipped as arcs on the left,
    /// where a conversation can end on the right.
    pub fn svg(&self) -> String {
        let row = |question: Question| 40.0 + 58.0 * question as usize as f64;
        let end_row = |urgency: Urgency| {
            let above: usize =
                Urgency::ALL.iter().rev().take_while(|u| **u != urgency).map(|u| self.of(*u).count() + 2).sum();
            24.0 + 19.0 * above as f64
        };
        let height = row(Question::NightPain) + 80.0;
        let mut out = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1320 {height}\" font-family=\"sans-serif\" font-size=\"12\">\n\
             <rect width=\"1320\" height=\"{height}\" fill=\"#ffffff\"/>\n"
        );
        for ((from, to), label) in &self.arrows {
            let (a, b) = (row(*from), row(*to));
            let adjacent = *to as usize == *from as usize + 1;
            let title = if label.is_empty() { "any answer" } else { label };
            let path = if adjacent {
                format!("M 420 {} L 420 {}", a + 40.0, b)
            } else {
                let bulge = 190.0 - 12.0 * (*to as usize).abs_diff(*from as usize) as f64;
                format!("M 200 {} C {bulge} {} {bulge} {} 200 {}", a + 20.0, a + 30.0, b + 10.0, b + 20.0)
            };
            let _ = writeln!(
                out,
                "<path d=\"{path}\" fill=\"none\" stroke=\"#8a94a6\" stroke-opacity=\"0.7\"><title>{} to {}: {}</title></path>",
                from.id(),
                to.id(),
                escaped(title)
            );
        }
        for (from, urgency) in &self.ends {
            let (a, b) = (row(*from) + 20.0, end_row(*urgency) + 9.0);
            let _ = writeln!(
                out,
                "<path d=\"M 640 {a} C 740 {a} 760 {b} 860 {b}\" fill=\"none\" stroke=\"{}\" stroke-opacity=\"0.5\"/>",
                colour(*urgency)
            );
        }
        for (question, words) in &self.questions {
            let y = row(*question);
            let _ = writeln!(
                out,
                "<rect x=\"200\" y=\"{y}\" width=\"440\" height=\"40\" rx=\"8\" fill=\"#f3f5f8\" stroke=\"#4a5568\"/>\
                 <text x=\"212\" y=\"{}\" font-weight=\"bold\" fill=\"#1a202c\">{}</text>\
                 <text x=\"212\" y=\"{}\" fill=\"#1a202c\">{}</text>",
                y + 16.0,
                question.id(),
                y + 32.0,
                escaped(&cut(words, 66))
            );
        }
        for urgency in Urgency::ALL.iter().rev() {
            let y = end_row(*urgency);
            let _ = writeln!(
                out,
                "<text x=\"870\" y=\"{}\" font-weight=\"bold\" fill=\"{}\">{}</text>",
                y + 13.0,
                colour(*urgency),
                urgency.id()
            );
            for (n, (_, words)) in self.of(*urgency).enumerate() {
                let _ = writeln!(
                    out,
                    "<text x=\"882\" y=\"{}\" fill=\"#1a202c\">{}</text>",
                    y + 13.0 + 19.0 * (n + 1) as f64,
                    escaped(&cut(words, 66))
                );
            }
        }
        out.push_str("</svg>\n");
        out
    }

    fn of(&self, urgency: Urgency) -> impl Iterator<Item = (Outcome, &str)> {
        let these = self.outcomes.iter().filter(move |(outcome, _)| outcome.urgency() == urgency);
        these.map(|(outcome, words)| (*outcome, words.as_str()))
    }
}

fn colour(urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::Normal => "#2f855a",
        Urgency::SelfCare => "#2b6cb0",
        Urgency::SeeClinicianSoon => "#b7791f",
        Urgency::UrgentSameDay => "#c05621",
        Urgency::EmergencyNow => "#c53030",
    }
}

fn escaped(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn cut(words: &str, most: usize) -> String {
    if words.chars().count() <= most { words.to_owned() } else { words.chars().take(most - 1).chain(['…']).collect() }
}
