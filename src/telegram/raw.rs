//! Updates as Telegram writes them, with what we do not read taken off before teloxide reads them: one new kind of quote,
//! entity or forward makes it see no text at all, and somebody's words must not be lost over that.

use serde::Serialize;
use serde_json::{Map, Value};
use teloxide::payloads::GetUpdates;
use teloxide::requests::Payload;
use teloxide::types::{Update, UpdateKind};

/// `getUpdates`, whose updates are read one by one.
#[derive(Clone, Serialize)]
#[serde(transparent)]
pub(super) struct GetRaw(pub GetUpdates);

impl Payload for GetRaw {
    type Output = Vec<Value>;
    const NAME: &'static str = "GetUpdates";

    fn timeout_hint(&self) -> Option<std::time::Duration> {
        self.0.timeout_hint()
    }
}

/// What a message with words is read for, besides the words.
const READ: [&str; 7] = ["message_id", "date", "chat", "from", "sender_chat", "message_thread_id", "is_topic_message"];

/// What comes with a message of any kind, is not read, and gains new forms.
const NOT_READ: [&str; 6] =
    ["external_reply", "quote", "reply_to_message", "reply_to_story", "forward_origin", "link_preview_options"];

/// The number of an update.
pub(super) fn id(update: &Value) -> Option<i64> {
    update.get("update_id")?.as_i64()
}

/// Reads an update; `None` if it is none.
pub(super) fn parse(mut update: Value) -> Option<Update> {
    for at in ["/message", "/callback_query/message"] {
        if let Some(Value::Object(message)) = update.pointer_mut(at) {
            *message = mended(message);
        }
    }
    let read = |update: &Value| serde_json::from_str::<Update>(&update.to_string()).ok();
    let first = read(&update);
    if first.as_ref().is_some_and(|update| !matches!(update.kind, UpdateKind::Error(_))) {
        return first;
    }
    // A medium of a form that nobody knows yet: that something came is all there is to it.
    let message = update.get_mut("message")?.as_object_mut()?;
    *message = bare(message);
    read(&update).filter(|update| !matches!(update.kind, UpdateKind::Error(_)))
}

/// A message without what is not read. Where there are words, whatever they stand under, they are a text.
fn mended(message: &Map<String, Value>) -> Map<String, Value> {
    let Some(text) = message.get("text").or_else(|| message.get("caption")).filter(|text| text.is_string()) else {
        let read = message.iter().filter(|(name, _)| !NOT_READ.contains(&name.as_str()));
        return read.map(|(name, value)| (name.clone(), value.clone())).collect();
    };
    let mut kept = bare(message);
    kept.insert("text".to_owned(), text.clone());
    let entities = message.get("entities").or_else(|| message.get("caption_entities")).and_then(Value::as_array);
    let commands = entities.into_iter().flatten().filter(|entity| entity["type"] == "bot_command");
    kept.insert("entities".to_owned(), commands.cloned().collect());
    // The own post that a command in a group answers.
    if let Some(Value::Object(post)) = message.get("reply_to_message") {
        let mut post = mended(post);
        post.remove("reply_to_message");
        if post.contains_key("text") {
            kept.insert("reply_to_message".to_owned(), Value::Object(post));
        }
    }
    kept
}

fn bare(message: &Map<String, Value>) -> Map<String, Value> {
    message.iter().filter(|(name, _)| READ.contains(&name.as_str())).map(owned).collect()
}

fn owned((name, value): (&String, &Value)) -> (String, Value) {
    (name.clone(), value.clone())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn text(more: Value) -> Option<String> {
        let mut message = json!({"message_id": 5, "date": 1_767_225_600,
            "chat": {"id": 1, "type": "private", "first_name": "L"}, "from": {"id": 1, "is_bot": false, "first_name": "L"}});
        message.as_object_mut()?.extend(more.as_object()?.clone());
        match parse(json!({"update_id": 7, "message": message}))?.kind {
            UpdateKind::Message(message) => Some(message.text().unwrap_or_default().to_owned()),
            _ => None,
        }
    }

    #[test]
    fn words_are_read_whatever_stands_around_them() {
        for around in [
            json!({"text": "numb"}),
            json!({"text": "numb", "external_reply": {"origin": {"type": "user", "date": 1}, "chat": {"id": 4}}}),
            json!({"text": "numb", "quote": {"text": "of something", "position": 0, "is_manual": "perhaps"}}),
            json!({"text": "numb", "forward_origin": {"type": "a new one"}}),
            json!({"text": "numb", "entities": [{"type": "a new one", "offset": 0, "length": 4}]}),
            json!({"text": "numb", "reply_to_message": {"message_id": 4, "hologram": {}}}),
            json!({"caption": "numb", "hologram": {"file_id": "x"}}),
        ] {
            assert_eq!(text(around.clone()).as_deref(), Some("numb"), "{around}");
        }
        assert_eq!(text(json!({"hologram": {"file_id": "x"}})).as_deref(), Some(""), "something came");
        assert_eq!(text(json!({"photo": "not as it was"})).as_deref(), Some(""), "something came");
        assert!(parse(json!("nonsense")).is_none());
    }
}
