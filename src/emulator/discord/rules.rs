//! What Discord accepts: shapes from its own OpenAPI document, everything else from its documentation. Whatever it would
//! refuse, and whatever would ping somebody, is a complaint.

use std::collections::{BTreeMap, BTreeSet};

use jsonschema::Validator;
use serde_json::{Map, Value, json};

/// Checks of requests, by the name of a schema.
pub(super) struct Spec(BTreeMap<&'static str, Validator>);

/// Which schema a request's body has to fit.
const SCHEMAS: [&str; 9] = [
    "CreateMessageInteractionCallbackRequest",
    "UpdateMessageInteractionCallbackRequest",
    "ModalInteractionCallbackRequest",
    "IncomingWebhookRequestPartial",
    "IncomingWebhookUpdateRequestPartial",
    "MessageCreateRequest",
    "MessageEditRequestPartial",
    "CreatePrivateChannelRequest",
    "ApplicationCommandUpdateRequest",
];

impl Spec {
    /// The one this program was built with.
    pub(super) fn built_in() -> Spec {
        let text = include_str!("../../../tests/specs/discord/discord_api.json");
        let document: Value = serde_json::from_str(text).expect("the document in the repository can be read");
        let known = SCHEMAS.into_iter().filter(|name| document["schemas"].get(name).is_some());
        let validator = |name| {
            let schema = json!({ "$ref": format!("#/components/schemas/{name}"),
                                 "components": { "schemas": document["schemas"] } });
            jsonschema::draft202012::new(&schema).expect("the schemas in the repository are schemas")
        };
        Spec(known.map(|name| (name, validator(name))).collect())
    }

    /// What is wrong with a body; nothing, if nothing is.
    pub(super) fn complaints(&self, operation: &str, body: &Value) -> Vec<String> {
        let mut complaints = Vec::new();
        let bodies: Vec<&Value> = match body.as_array() {
            Some(list) if operation == "commands" => list.iter().collect(),
            _ => vec![body],
        };
        for body in bodies {
            let Some(validator) = schema_of(operation, body).and_then(|name| self.0.get(name)) else {
                complaints.push(format!("{operation}: there is no such request"));
                continue;
            };
            complaints.extend(validator.iter_errors(body).map(|error| {
                let what: String = error.to_string().chars().take(300).collect();
                format!("{operation}: at `{}`: {what}", error.instance_path())
            }));
        }
        limits(operation, body, &mut complaints);
        complaints
    }
}

fn schema_of(operation: &str, body: &Value) -> Option<&'static str> {
    Some(match (operation, body["type"].as_u64()) {
        ("callback", Some(4 | 5)) => SCHEMAS[0],
        ("callback", Some(6 | 7)) => SCHEMAS[1],
        ("callback", Some(9)) => SCHEMAS[2],
        ("followUp", _) => SCHEMAS[3],
        ("editOriginal", _) => SCHEMAS[4],
        ("message", _) => SCHEMAS[5],
        ("editMessage", _) => SCHEMAS[6],
        ("openDirect", _) => SCHEMAS[7],
        ("commands", _) => SCHEMAS[8],
        _ => return None,
    })
}

fn limits(operation: &str, body: &Value, complaints: &mut Vec<String>) {
    let mut complain = |what: String| complaints.push(format!("{operation}: {what}"));
    match operation {
        "callback" if body["type"] == 9 => window(&body["data"]).into_iter().for_each(complain),
        "callback" if body["type"] == 4 => message(&body["data"], true).into_iter().for_each(complain),
        "callback" if body["type"] == 7 => message(&body["data"], false).into_iter().for_each(complain),
        "followUp" => message(body, true).into_iter().for_each(complain),
        "message" => {
            message(body, true).into_iter().for_each(&mut complain);
            if body["flags"].as_u64().unwrap_or_default() & 64 != 0 {
                complain("only answers to interactions can be for one person's eyes".to_owned());
            }
        }
        "editOriginal" | "editMessage" => message(body, false).into_iter().for_each(complain),
        "commands" => commands(body).into_iter().for_each(complain),
        _ => {}
    }
}

fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

fn message(body: &Value, new: bool) -> Vec<String> {
    let mut problems = Vec::new();
    let text = |value: &Value| value.as_str().map_or(0, units);
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let content = text(&body["content"]);
    if content > 2000 {
        problems.push(format!("content has {content} units; 2000 are allowed"));
    }
    let (embeds, rows) = (list(&body["embeds"]), list(&body["components"]));
    let mut together = 0;
    for embed in &embeds {
        let description = text(&embed["description"]);
        let fields: usize = list(&embed["fields"]).iter().map(|f| text(&f["name"]) + text(&f["value"])).sum();
        together += text(&embed["title"]) + description + text(&embed["footer"]["text"]) + fields;
        if description > 4096 || text(&embed["title"]) > 256 {
            problems.push("an embed is too long".to_owned());
        }
        if description == 0 && fields == 0 && text(&embed["title"]) == 0 {
            problems.push("an embed is empty".to_owned());
        }
    }
    if together > 6000 || embeds.len() > 10 {
        problems.push("the embeds are too long together".to_owned());
    }
    let says_something = body["content"].as_str().is_some_and(|words| !words.trim().is_empty())
        || !embeds.is_empty()
        || !list(&body["attachments"]).is_empty();
    if new && !says_something {
        problems.push("50006: cannot send an empty message".to_owned());
    }
    // House rule: whatever somebody's words are quoted in, nobody is pinged.
    if says_something && body["allowed_mentions"]["parse"] != json!([]) {
        problems.push("somebody could be pinged".to_owned());
    }
    for attachment in list(&body["attachments"]) {
        if text(&attachment["description"]) == 0 {
            problems.push("a picture has no description".to_owned());
        }
    }
    problems.extend(components(&rows));
    problems
}

fn components(rows: &[Value]) -> Vec<String> {
    let mut problems = Vec::new();
    let mut ids = BTreeSet::new();
    if rows.len() > 5 {
        problems.push(format!("there are {} rows; 5 are allowed", rows.len()));
    }
    for row in rows {
        let inside = row["components"].as_array().cloned().unwrap_or_default();
        let menus = inside.iter().filter(|component| component["type"] == 3).count();
        if row["type"] != 1 || inside.is_empty() || inside.len() > 5 || (menus > 0 && inside.len() > 1) {
            problems.push("a row is not one menu, or one to five buttons".to_owned());
        }
        for component in &inside {
            let id = component["custom_id"].as_str().unwrap_or_default();
            if component["style"] != 5 && !(1..=100).contains(&id.chars().count()) {
                problems.push(format!("a custom id has {} characters", id.chars().count()));
            }
            if !id.is_empty() && !ids.insert(id.to_owned()) {
                problems.push("a custom id is there twice".to_owned());
            }
            match component["type"].as_u64() {
                Some(2) => {
                    let label = component["label"].as_str().unwrap_or_default();
                    if label.trim().is_empty() || units(label) > 80 {
                        problems.push("a button has no label, or one that is too long".to_owned());
                    }
                }
                Some(3) => problems.extend(menu(component)),
                _ => problems.push("a component that is not for messages".to_owned()),
            }
        }
    }
    problems
}

fn menu(menu: &Value) -> Vec<String> {
    let mut problems = Vec::new();
    let options = menu["options"].as_array().cloned().unwrap_or_default();
    let most = menu["max_values"].as_u64().unwrap_or(1) as usize;
    let least = menu["min_values"].as_u64().unwrap_or(1) as usize;
    if !(1..=25).contains(&options.len()) || most > options.len() || least > most || most == 0 {
        problems.push("a menu has too many options, or asks for more than it has".to_owned());
    }
    let values: BTreeSet<&str> = options.iter().filter_map(|option| option["value"].as_str()).collect();
    if values.len() != options.len() {
        problems.push("two options of a menu have one value".to_owned());
    }
    if options.iter().filter(|option| option["default"] == true).count() > most {
        problems.push("more options are selected than may be".to_owned());
    }
    for option in &options {
        let length = |name: &str| option[name].as_str().map_or(0, units);
        if !(1..=100).contains(&length("label")) || !(1..=100).contains(&length("value")) {
            problems.push("the label or value of an option is too long, or missing".to_owned());
        }
    }
    problems
}

fn window(data: &Value) -> Vec<String> {
    let mut problems = Vec::new();
    let rows = data["components"].as_array().cloned().unwrap_or_default();
    if !(1..=5).contains(&rows.len()) {
        problems.push("a window has one to five boxes".to_owned());
    }
    for row in rows {
        let boxes = row["components"].as_array().cloned().unwrap_or_default();
        let input = boxes.first().cloned().unwrap_or_default();
        if boxes.len() != 1 || input["type"] != 4 {
            problems.push("a row of a window is one box".to_owned());
        }
        if !(1..=45).contains(&input["label"].as_str().map_or(0, units)) {
            problems.push("the label of a box is too long, or missing".to_owned());
        }
    }
    problems
}

fn commands(body: &Value) -> Vec<String> {
    let mut problems = Vec::new();
    let mut names = BTreeSet::new();
    for command in body.as_array().into_iter().flatten() {
        let kind = command["type"].as_u64().unwrap_or(1);
        let name = command["name"].as_str().unwrap_or_default();
        if !names.insert((kind, name.to_owned())) {
            problems.push(format!("the command {name} is there twice"));
        }
        let localized = command["name_localizations"].as_object().cloned().unwrap_or_default();
        let all = localized.values().filter_map(Value::as_str).chain([name]);
        if kind == 1 {
            problems.extend(all.filter(|name| !is_a_name(name)).map(|name| format!("{name} is not a name")));
            if !(1..=100).contains(&command["description"].as_str().map_or(0, units)) {
                problems.push(format!("{name} has no description, or one that is too long"));
            }
        } else if command["description"].as_str().is_some_and(|words| !words.is_empty()) {
            problems.push(format!("{name} cannot have a description"));
        }
        let mut optional = false;
        for option in command["options"].as_array().into_iter().flatten() {
            if !is_a_name(option["name"].as_str().unwrap_or_default()) {
                problems.push(format!("an option of {name} has no name"));
            }
            let required = option["required"] == true;
            if required && optional {
                problems.push(format!("{name} asks for something after what may be left out"));
            }
            optional |= !required;
        }
    }
    problems
}

/// `^[-_'\p{L}\p{N}]{1,32}$`, in lower case.
fn is_a_name(name: &str) -> bool {
    let letter = |c: char| (c.is_alphanumeric() && !c.is_uppercase()) || matches!(c, '-' | '_' | '\'');
    (1..=32).contains(&name.chars().count()) && name.chars().all(letter)
}

/// An object, or an empty one.
pub(super) fn object(value: &Value) -> Map<String, Value> {
    value.as_object().cloned().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn complaints(operation: &str, body: Value) -> Vec<String> {
        Spec::built_in().complaints(operation, &body)
    }

    fn said(words: &str, rows: Value) -> Value {
        json!({"content": words, "embeds": [], "components": rows, "allowed_mentions": {"parse": []}})
    }

    #[test]
    fn what_is_right_is_not_complained_about() {
        let button = json!([{"type": 1, "components": [{"type": 2, "style": 1, "label": "Yes", "custom_id": "y"}]}]);
        assert_eq!(complaints("message", said("hi", button.clone())), Vec::<String>::new());
        assert_eq!(complaints("callback", json!({"type": 4, "data": said("hi", button)})), Vec::<String>::new());
        assert_eq!(complaints("callback", json!({"type": 6})), Vec::<String>::new());
        assert_eq!(complaints("editOriginal", json!({"components": []})), Vec::<String>::new());
    }

    #[test]
    fn what_discord_would_refuse_is_complained_about() {
        let button = |id: &str| json!({"type": 2, "style": 1, "label": "Yes", "custom_id": id});
        let row = |buttons: Vec<Value>| json!({"type": 1, "components": buttons});
        let cases = [
            ("message", said("", json!([]))),
            ("message", said(&"x".repeat(2001), json!([]))),
            ("message", json!({"content": "@everyone"})),
            ("message", said("hi", json!([row(vec![button("a"), button("a")])]))),
            ("message", said("hi", json!([row((0..6).map(|n| button(&n.to_string())).collect())]))),
            ("message", said("hi", Value::Array((0..6).map(|n| row(vec![button(&n.to_string())])).collect()))),
            ("message", said("hi", json!([row(vec![button(&"x".repeat(101))])]))),
            ("message", json!({"content": 5, "allowed_mentions": {"parse": []}})),
            (
                "callback",
                json!({"type": 4, "data": {"content": "hi", "flags": "64", "allowed_mentions": {"parse": []}}}),
            ),
            ("callback", json!({"type": 99})),
            ("callback", json!({"type": 9, "data": {"custom_id": "w", "title": "x".repeat(46), "components": []}})),
            ("commands", json!([{"name": "Check", "description": "x"}])),
            ("commands", json!([{"name": "check", "description": "x".repeat(101)}])),
            ("openDirect", json!({"recipient_id": 5})),
        ];
        for (operation, body) in cases {
            assert!(!complaints(operation, body.clone()).is_empty(), "{operation}: {body}");
        }
    }
}
