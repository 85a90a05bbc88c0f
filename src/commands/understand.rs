//! `spotter understand`.

use std::path::Path;
use std::process::ExitCode;

use anyhow::Result;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use spotter::library::{Locale, Reader, ResponseLibrary};
use spotter::understanding::{About, Now, Reading, read};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Request {
    #[serde(default)]
    id: Value,
    #[serde(default)]
    locale: Option<String>,
    text: String,
    /// When it was written; now, if it is not said.
    #[serde(default)]
    now: Option<jiff::Timestamp>,
}

/// Reads each line of standard input.
pub fn run(folder: Option<&Path>) -> Result<ExitCode> {
    let library = super::library(folder)?;
    super::json_lines(|line| match understand(&library, line) {
        Ok(answer) => (answer, true),
        Err((id, error)) => (json!({"id": id, "error": error}), false),
    })
}

fn understand(library: &ResponseLibrary, line: &str) -> Result<Value, (Value, String)> {
    let request: Request = serde_json::from_str(line).map_err(|problem| {
        let id = serde_json::from_str::<Value>(line).ok().and_then(|value| value.get("id").cloned());
        let shape = r#"{"id":…,"locale":"en","text":"…","now":"2026-05-04T08:00:00Z"}"#;
        (id.unwrap_or_default(), format!("not a request: {problem}; expected {shape}"))
    })?;
    let wanted = request.locale.as_deref().unwrap_or("en");
    let locale = Locale::parse(wanted).filter(|locale| library.nearest(locale).language() == locale.language());
    let Some(locale) = locale else {
        let served: Vec<&str> = library.locales().map(Locale::as_str).collect();
        let error = format!("there are no words for locale `{wanted}`; expected one of: {}", served.join(", "));
        return Err((request.id, error));
    };
    let reader = Reader { locale: Some(locale), ..Reader::default() };
    let Some(lexicon) = library.lexicon(&reader) else { return Err((request.id, "there is no lexicon".to_owned())) };
    let now = request.now.unwrap_or_else(jiff::Timestamp::now);
    let reading = read(&request.text, lexicon, Now::from_seconds(now.as_second()));
    let mut answer = written(&reading);
    if let (Value::Object(fields), false) = (&mut answer, request.id.is_null()) {
        fields.insert("id".to_owned(), request.id);
    }
    Ok(answer)
}

/// A reading as the contract writes it.
fn written(reading: &Reading) -> Value {
    let answers: Map<String, Value> = reading
        .answers
        .iter()
        .filter_map(|answer| Some((answer.question().id().to_owned(), json!(answer.choices().next()?.id()))))
        .collect();
    let findings: Vec<Value> = reading
        .findings
        .iter()
        .map(|found| json!({"sign": found.sign.id(), "status": found.status.id(), "at": [found.at.0, found.at.1]}))
        .collect();
    let lifts: Vec<Value> = reading
        .lifts
        .iter()
        .map(|lift| {
            json!({
                "exercise": lift.exercise.map(|exercise| exercise.id()),
                "weight": lift.weight.map(number),
                "unit": lift.unit.map(|unit| unit.id()),
                "reps": lift.reps,
                "sets": lift.sets,
            })
        })
        .collect();
    json!({
        "about_pain": reading.about == About::Own,
        "answers": answers,
        "quality": reading.quality.iter().map(|quality| quality.id()).collect::<Vec<_>>(),
        "findings": findings,
        "lifts": lifts,
    })
}

/// 205, not 205.0.
fn number(weight: f32) -> Value {
    if weight.fract() == 0.0 { json!(weight as i64) } else { json!((f64::from(weight) * 100.0).round() / 100.0) }
}
