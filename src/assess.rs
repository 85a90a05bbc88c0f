//! One set of answers in, one conclusion out: what `spotter assess` does with each line.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::triage::walk::{Position, retrace};
use crate::triage::{Answer, Choice, Facts, Kind, Mentioned, Question};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Request {
    #[serde(default)]
    id: Value,
    answers: Map<String, Value>,
    #[serde(default)]
    mentioned: Vec<String>,
}

/// What comes of one line.
#[derive(Debug, Serialize, PartialEq)]
#[serde(untagged)]
pub enum Assessment {
    /// The answers lead to an outcome.
    Concluded {
        /// As given.
        #[serde(skip_serializing_if = "Value::is_null")]
        id: Value,
        /// Outcome id.
        outcome: &'static str,
        /// Urgency id.
        urgency: &'static str,
        /// The rule that decided.
        rule: &'static str,
        /// The questions whose answers were used, in the order in which they are asked.
        asked: Vec<&'static str>,
        /// Given answers that nobody would have asked for, in the protocol's order.
        unused: Vec<&'static str>,
    },
    /// One more answer is needed.
    Needs {
        /// As given.
        #[serde(skip_serializing_if = "Value::is_null")]
        id: Value,
        /// The question that comes next.
        needs: &'static str,
        /// The questions whose answers were used.
        asked: Vec<&'static str>,
    },
    /// The line cannot be read.
    Wrong {
        /// As given, where it could be read.
        #[serde(skip_serializing_if = "Value::is_null")]
        id: Value,
        /// What is wrong, and what was expected.
        error: String,
    },
}

/// Reads one line of JSON and assesses it. Never fails: a wrong line is answered with what is wrong with it.
pub fn assess(line: &str) -> Assessment {
    let request: Request = match serde_json::from_str(line) {
        Ok(request) => request,
        Err(problem) => {
            let id = serde_json::from_str::<Value>(line).ok().and_then(|value| value.get("id").cloned());
            let error = format!("not a request: {problem}; expected {{\"id\":…,\"answers\":{{question: answer, …}}}}");
            return Assessment::Wrong { id: id.unwrap_or_default(), error };
        }
    };
    match read(&request) {
        Ok((facts, mentioned)) => conclude(request.id, &facts, &mentioned),
        Err(error) => Assessment::Wrong { id: request.id, error },
    }
}

fn conclude(id: Value, facts: &Facts, mentioned: &Mentioned) -> Assessment {
    let trail = retrace(facts, mentioned);
    let asked = trail.asked.iter().map(|question| question.id()).collect();
    match trail.position {
        Position::Asking(question) => Assessment::Needs { id, needs: question.id(), asked },
        Position::Reached(decision) => Assessment::Concluded {
            id,
            outcome: decision.outcome().id(),
            urgency: decision.urgency().id(),
            rule: decision.rule.id(),
            unused: facts.iter().map(|a| a.question()).filter(|q| !trail.asked.contains(q)).map(Question::id).collect(),
            asked,
        },
    }
}

fn read(request: &Request) -> Result<(Facts, Mentioned), String> {
    let mut facts = Facts::default();
    for (id, value) in &request.answers {
        let question = Question::parse(id).filter(|question| Question::TRIAGE.contains(question));
        let question =
            question.ok_or_else(|| format!("unknown question `{id}`; expected one of: {}", list(Question::TRIAGE)))?;
        facts = facts.with(answer(question, value)?);
    }
    let sign = |id: &String| {
        Mentioned::parse(id).ok_or_else(|| {
            format!("unknown sign `{id}` in `mentioned`; expected an answer of rf-emergency, rf-serious, rf-background or quality")
        })
    };
    let mentioned = request.mentioned.iter().map(sign).collect::<Result<Mentioned, String>>()?;
    Ok((facts, mentioned))
}

fn answer(question: Question, value: &Value) -> Result<Answer, String> {
    let several = question.kind() == Kind::Several;
    match value {
        Value::String(id) => Ok(Answer::one(choice(question, id)?)),
        Value::Number(number) if question.kind() == Kind::Scale => {
            Ok(Answer::one(choice(question, &number.to_string())?))
        }
        Value::Array(ids) if several => {
            let text = |id: &Value| id.as_str().map(str::to_owned).ok_or_else(|| wrong_shape(question));
            let choices = ids.iter().map(|id| choice(question, &text(id)?)).collect::<Result<Vec<_>, String>>()?;
            Answer::several(question, choices).ok_or_else(|| {
                format!(
                    "no answer to `{}`: the list is empty; leave the question out if it was not asked",
                    question.id()
                )
            })
        }
        _ => Err(wrong_shape(question)),
    }
}

fn wrong_shape(question: Question) -> String {
    let shape = match question.kind() {
        Kind::Several => "a list of answer ids",
        Kind::Scale => "a number from \"0\" to \"10\", or \"not-sure\"",
        Kind::One | Kind::Number { .. } => "one answer id",
    };
    format!("the answer to `{}` must be {shape}; {}", question.id(), expected(question))
}

fn choice(question: Question, id: &str) -> Result<Choice, String> {
    Choice::parse(question, id)
        .ok_or_else(|| format!("unknown answer `{id}` to `{}`; {}", question.id(), expected(question)))
}

fn expected(question: Question) -> String {
    format!("expected one of: {}", question.option_ids().join(", "))
}

fn list(questions: &[Question]) -> String {
    questions.iter().map(|question| question.id()).collect::<Vec<_>>().join(", ")
}
