//! What the Bot API accepts: parameters and types from its machine-readable description, lengths and entities from its
//! documentation. Everything that Telegram would refuse, and everything it would quietly ignore, is a complaint.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Map, Value};

/// The reduced description in `tests/specs/telegram`.
#[derive(Debug, Deserialize)]
pub struct Spec {
    methods: BTreeMap<String, Method>,
    types: BTreeMap<String, Type>,
}

#[derive(Debug, Deserialize)]
struct Method {
    fields: BTreeMap<String, Field>,
}

#[derive(Debug, Deserialize)]
struct Type {
    fields: BTreeMap<String, Field>,
    subtypes: Vec<String>,
}

#[derive(Debug, Deserialize)]
struct Field {
    types: Vec<String>,
    required: bool,
}

impl Spec {
    /// The one this program was built with.
    pub fn built_in() -> Spec {
        let text = include_str!("../../../tests/specs/telegram/bot_api.json");
        serde_json::from_str(text).expect("the description in the repository can be read")
    }

    /// Whether there is such a method.
    pub fn knows(&self, method: &str) -> bool {
        self.methods.contains_key(method)
    }

    /// What is wrong with a request; nothing, if nothing is.
    pub fn complaints(&self, method: &str, parameters: &Map<String, Value>) -> Vec<String> {
        let Some(known) = self.methods.get(method) else { return vec![format!("there is no method {method}")] };
        let mut complaints = Vec::new();
        self.fields(method, &known.fields, parameters, &mut complaints);
        limits(method, parameters, &mut complaints);
        complaints
    }

    fn fields(
        &self,
        at: &str,
        known: &BTreeMap<String, Field>,
        given: &Map<String, Value>,
        complaints: &mut Vec<String>,
    ) {
        for (name, field) in known {
            if field.required && given.get(name).is_none_or(Value::is_null) {
                complaints.push(format!("{at}: `{name}` is required"));
            }
        }
        for (name, value) in given {
            match known.get(name) {
                None => complaints.push(format!("{at}: there is no `{name}`")),
                Some(field) => {
                    if !field.types.iter().any(|kind| self.is(value, kind)) {
                        complaints.push(format!("{at}: `{name}` is not {}", field.types.join(" or ")));
                        // What exactly, where it can only be one thing.
                        if let [only] = field.types.as_slice() {
                            self.explain(&format!("{at}.{name}"), value, only, complaints);
                        }
                    }
                }
            }
        }
    }

    fn explain(&self, at: &str, value: &Value, kind: &str, complaints: &mut Vec<String>) {
        if let (Some(known), Some(given)) = (self.types.get(kind), value.as_object()) {
            self.fields(at, &known.fields, given, complaints);
        }
    }

    fn is(&self, value: &Value, kind: &str) -> bool {
        if let Some(inner) = kind.strip_prefix("Array of ") {
            return value.as_array().is_some_and(|items| items.iter().all(|item| self.is(item, inner)));
        }
        match kind {
            "Integer" => value.is_i64() || value.is_u64(),
            "Float" => value.is_number(),
            "String" => value.is_string(),
            "Boolean" => value.is_boolean(),
            "True" => value == &Value::Bool(true),
            "InputFile" => value.is_string(),
            _ => {
                let (Some(known), Some(given)) = (self.types.get(kind), value.as_object()) else { return false };
                if !known.subtypes.is_empty() {
                    return known.subtypes.iter().any(|subtype| self.is(value, subtype));
                }
                let mut wrong = Vec::new();
                self.fields(kind, &known.fields, given, &mut wrong);
                wrong.is_empty() && scope_is(kind, given)
            }
        }
    }
}

/// The scopes of commands have the same fields; their `type` tells them apart.
fn scope_is(kind: &str, given: &Map<String, Value>) -> bool {
    let expected = match kind {
        "BotCommandScopeDefault" => "default",
        "BotCommandScopeAllPrivateChats" => "all_private_chats",
        "BotCommandScopeAllGroupChats" => "all_group_chats",
        "BotCommandScopeAllChatAdministrators" => "all_chat_administrators",
        _ => return true,
    };
    given.get("type").is_some_and(|kind| kind == expected)
}

fn limits(method: &str, parameters: &Map<String, Value>, complaints: &mut Vec<String>) {
    let text = |name: &str| parameters.get(name).and_then(Value::as_str);
    let mut complain = |what: String| complaints.push(format!("{method}: {what}"));
    let html = text("parse_mode") == Some("HTML");
    for (name, most) in [("text", 4096), ("caption", 1024)] {
        let Some(words) = text(name).filter(|_| method != "answerCallbackQuery") else { continue };
        let parsed = if html { parse_html(words) } else { Ok(words.to_owned()) };
        match parsed {
            Err(problem) => complain(format!("can't parse entities: {problem}")),
            Ok(plain) => {
                let units = plain.encode_utf16().count();
                if units > most || (name == "text" && plain.trim().is_empty()) {
                    complain(format!("`{name}` has {units} UTF-16 units after parsing; 1 to {most} are allowed"));
                }
            }
        }
    }
    if method == "answerCallbackQuery" && text("text").is_some_and(|words| words.encode_utf16().count() > 200) {
        complain("`text` is over 200 units".to_owned());
    }
    if let Some(rows) = parameters.get("reply_markup").and_then(|markup| markup.get("inline_keyboard")) {
        let problem = keyboard(rows);
        problem.into_iter().for_each(&mut complain);
    }
    if method == "setMyCommands" {
        let commands = parameters.get("commands").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        commands_of(commands).into_iter().for_each(&mut complain);
        if text("language_code").is_some_and(|code| code.len() != 2) {
            complain("`language_code` is not a two-letter code".to_owned());
        }
    }
    if method == "setWebhook" {
        if text("url").is_some_and(|url| !url.is_empty() && !url.starts_with("https://")) {
            complain("bad webhook: HTTPS url must be provided for webhook".to_owned());
        }
        let letters = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
        if text("secret_token").is_some_and(|s| !(1..=256).contains(&s.len()) || !s.chars().all(letters)) {
            complain("`secret_token` has letters that are not allowed, or too many".to_owned());
        }
    }
    if method == "getUpdates"
        && parameters.get("limit").and_then(Value::as_u64).is_some_and(|n| !(1..=100).contains(&n))
    {
        complain("`limit` is not 1 to 100".to_owned());
    }
}

fn keyboard(rows: &Value) -> Vec<String> {
    const KINDS: [&str; 10] = [
        "url",
        "callback_data",
        "web_app",
        "login_url",
        "switch_inline_query",
        "switch_inline_query_current_chat",
        "switch_inline_query_chosen_chat",
        "copy_text",
        "callback_game",
        "pay",
    ];
    let mut problems = Vec::new();
    let rows: Vec<&Vec<Value>> = rows.as_array().into_iter().flatten().filter_map(Value::as_array).collect();
    if rows.iter().any(|row| row.is_empty()) {
        problems.push("a row of buttons is empty".to_owned());
    }
    if rows.iter().any(|row| row.len() > 8) {
        problems.push("a row has more than 8 buttons".to_owned());
    }
    let buttons: Vec<&Value> = rows.into_iter().flatten().collect();
    if buttons.len() > 100 {
        problems.push(format!("there are {} buttons; 100 are allowed", buttons.len()));
    }
    for button in buttons {
        let kinds = KINDS.iter().filter(|kind| button.get(**kind).is_some()).count();
        if kinds != 1 {
            problems.push(format!("a button has {kinds} things to do instead of one"));
        }
        let label = button.get("text").and_then(Value::as_str).unwrap_or_default();
        if label.trim().is_empty() || label.encode_utf16().count() > 128 {
            problems.push("a button has no label, or one nobody can read".to_owned());
        }
        if let Some(data) = button.get("callback_data").and_then(Value::as_str)
            && !(1..=64).contains(&data.len())
        {
            problems.push(format!("BUTTON_DATA_INVALID: {} bytes of callback data", data.len()));
        }
        if let Some(url) = button.get("url").and_then(Value::as_str)
            && !["https://", "http://", "tg://"].iter().any(|scheme| url.starts_with(scheme))
        {
            problems.push("BUTTON_URL_INVALID".to_owned());
        }
    }
    problems
}

fn commands_of(commands: &[Value]) -> Vec<String> {
    let mut problems = Vec::new();
    if commands.len() > 100 {
        problems.push("more than 100 commands".to_owned());
    }
    for command in commands {
        let of = |name: &str| command.get(name).and_then(Value::as_str).unwrap_or_default();
        let letters = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        let name = of("command");
        if !(1..=32).contains(&name.len()) || !name.chars().all(letters) {
            problems.push("BOT_COMMAND_INVALID".to_owned());
        }
        if !(1..=256).contains(&of("description").encode_utf16().count()) {
            problems.push("BOT_COMMAND_DESCRIPTION_INVALID".to_owned());
        }
    }
    problems
}

/// What is left of HTML once Telegram has read it, or why it refuses it.
pub fn parse_html(html: &str) -> Result<String, String> {
    const TAGS: [&str; 15] = [
        "b",
        "strong",
        "i",
        "em",
        "u",
        "ins",
        "s",
        "strike",
        "del",
        "a",
        "code",
        "pre",
        "blockquote",
        "tg-spoiler",
        "span",
    ];
    let (mut plain, mut open, mut rest) = (String::new(), Vec::new(), html);
    while let Some(at) = rest.find(['<', '&']) {
        plain.push_str(&rest[..at]);
        rest = &rest[at..];
        if rest.starts_with('&') {
            let end = rest.find(';').filter(|end| *end <= 10);
            let entity = end.map(|end| &rest[1..end]);
            let known = match entity {
                Some("lt") => Some('<'),
                Some("gt") => Some('>'),
                Some("amp") => Some('&'),
                Some("quot") => Some('"'),
                Some(number) => number.strip_prefix('#').and_then(|n| n.parse().ok()).and_then(char::from_u32),
                None => None,
            };
            // Telegram leaves an ampersand it does not know; we do not want to rely on that.
            let (Some(known), Some(end)) = (known, end) else {
                return Err("an ampersand that is not escaped".to_owned());
            };
            plain.push(known);
            rest = &rest[end + 1..];
            continue;
        }
        let end = rest.find('>').ok_or("unclosed start tag")?;
        let tag = &rest[1..end];
        rest = &rest[end + 1..];
        match tag.strip_prefix('/') {
            Some(name) => {
                if open.pop() != Some(name) {
                    return Err(format!("unexpected end tag \"{name}\""));
                }
            }
            None => {
                let name = tag.split_whitespace().next().unwrap_or_default();
                if !TAGS.contains(&name) {
                    return Err(format!("unsupported start tag \"{name}\""));
                }
                if name == "a" && !(tag.starts_with("a href=\"") && tag.ends_with('"')) {
                    return Err("a link without an address".to_owned());
                }
                open.push(name);
            }
        }
    }
    plain.push_str(rest);
    match open.pop() {
        Some(name) => Err(format!("can't find end tag corresponding to start tag \"{name}\"")),
        None => Ok(plain),
    }
}
