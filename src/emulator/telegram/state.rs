//! What the emulated Telegram knows: chats, messages, updates that wait, and everything it has to complain about.

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};

use serde_json::{Value, json};
use tokio::sync::watch;
use tokio::time::Instant;

use super::faults::Fault;
use super::rules::parse_html;
use crate::emulator::faults::Planned;

/// The bot's own number and name.
pub(super) const BOT: i64 = 4_242;
/// See [`BOT`].
pub const BOT_NAME: &str = "spotter_test_bot";

/// What kind of chat it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// With one person.
    Private,
    /// A small group.
    Group,
    /// A large one.
    Supergroup,
    /// A large one with topics.
    Forum,
}

/// One chat.
pub(super) struct Chat {
    pub kind: Kind,
    pub messages: BTreeMap<i32, Message>,
    pub next_message: i32,
    /// The person blocked the bot; or it was thrown out.
    pub closed: bool,
    /// Somebody wrote to the bot before.
    pub started: bool,
    /// The group became this supergroup.
    pub moved: Option<i64>,
    pub topics: BTreeSet<i32>,
    /// Counts what the bot did here, for whoever waits for it.
    pub version: watch::Sender<u64>,
    /// When the bot last spoke here.
    pub spoken: VecDeque<Instant>,
}

/// One message.
#[derive(Clone)]
pub(super) struct Message {
    pub from: i64,
    pub text: String,
    pub html: String,
    pub markup: Value,
    pub topic: Option<i32>,
    pub reply_to: Option<i32>,
    pub edits: u32,
}

/// The webhook that was set.
pub(super) struct Hook {
    pub url: String,
    pub secret: String,
}

#[derive(Default)]
pub(super) struct State {
    pub chats: BTreeMap<i64, Chat>,
    pub people: BTreeMap<i64, Value>,
    /// Waiting, or given out and not confirmed.
    pub updates: VecDeque<(u32, Value)>,
    /// Confirmed, and to be given out once more all the same.
    pub ghosts: Vec<(u32, Value)>,
    /// Updates on their way to the webhook.
    pub on_the_way: usize,
    /// The number of the newest update, once there was one.
    pub newest: Option<u32>,
    pub queries: HashMap<String, bool>,
    pub planned: Planned<Fault>,
    pub duplicates: bool,
    pub reorders: bool,
    /// Whether speaking too fast is a complaint.
    pub paced: bool,
    pub private_groups: bool,
    pub hook: Option<Hook>,
    pub complaints: Vec<String>,
    pub requests: BTreeMap<String, usize>,
    pub commands: BTreeMap<(String, String), Vec<(String, String)>>,
    /// Not before then, by method and chat.
    pub waits: HashMap<(String, String), Instant>,
    pub spoken: VecDeque<Instant>,
    pub last_request: Option<Instant>,
}

/// Why a request is refused.
pub(super) struct Refusal {
    pub code: u16,
    pub description: String,
    pub parameters: Value,
}

impl Refusal {
    pub fn new(code: u16, description: impl Into<String>) -> Refusal {
        Refusal { code, description: description.into(), parameters: Value::Null }
    }
}

type Answer = Result<Value, Refusal>;

impl Chat {
    pub fn new(kind: Kind) -> Chat {
        Chat {
            kind,
            messages: BTreeMap::new(),
            next_message: 1,
            closed: false,
            started: false,
            moved: None,
            topics: BTreeSet::new(),
            version: watch::channel(0).0,
            spoken: VecDeque::new(),
        }
    }

    pub fn add(&mut self, message: Message) -> i32 {
        let id = self.next_message;
        self.next_message += 1;
        self.messages.insert(id, message);
        id
    }
}

impl State {
    /// Does what a request asks for.
    pub fn perform(&mut self, method: &str, given: &serde_json::Map<String, Value>) -> Answer {
        let text = |name: &str| given.get(name).and_then(Value::as_str).unwrap_or_default();
        match method {
            "getMe" => Ok(me()),
            "getWebhookInfo" => {
                let url = self.hook.as_ref().map_or("", |hook| hook.url.as_str());
                let waiting = self.updates.len();
                Ok(json!({"url": url, "has_custom_certificate": false, "pending_update_count": waiting}))
            }
            "setWebhook" => {
                let hook = Hook { url: text("url").to_owned(), secret: text("secret_token").to_owned() };
                self.hook = (!hook.url.is_empty()).then_some(hook);
                Ok(Value::Bool(true))
            }
            "deleteWebhook" => {
                self.hook = None;
                Ok(Value::Bool(true))
            }
            "setMyCommands" => {
                let scope = given.get("scope").and_then(|s| s.get("type")).and_then(Value::as_str).unwrap_or("default");
                let of = |command: &Value, name: &str| command[name].as_str().unwrap_or_default().to_owned();
                let commands = given["commands"].as_array().into_iter().flatten();
                let commands = commands.map(|c| (of(c, "command"), of(c, "description"))).collect();
                self.commands.insert((scope.to_owned(), text("language_code").to_owned()), commands);
                Ok(Value::Bool(true))
            }
            "answerCallbackQuery" => match self.queries.get_mut(text("callback_query_id")) {
                Some(answered) if !*answered => {
                    *answered = true;
                    Ok(Value::Bool(true))
                }
                _ => Err(Refusal::new(
                    400,
                    "Bad Request: query is too old and response timeout expired or query ID is invalid",
                )),
            },
            "sendMessage" | "sendDocument" => self.send(given),
            "editMessageText" | "editMessageReplyMarkup" => self.edit(method, given),
            "deleteMessage" => {
                let chat = self.open(given)?;
                let id = given.get("message_id").and_then(Value::as_i64).unwrap_or_default() as i32;
                match self.chats.get_mut(&chat).and_then(|chat| chat.messages.remove(&id)) {
                    Some(_) => Ok(Value::Bool(true)),
                    None => Err(Refusal::new(400, "Bad Request: message to delete not found")),
                }
            }
            _ => Err(Refusal::new(404, "Not Found")),
        }
    }

    /// The chat that a request is for, if the bot may speak there.
    fn open(&self, given: &serde_json::Map<String, Value>) -> Result<i64, Refusal> {
        let id = given.get("chat_id").and_then(Value::as_i64).unwrap_or_default();
        let Some(chat) = self.chats.get(&id) else { return Err(Refusal::new(400, "Bad Request: chat not found")) };
        if let Some(moved) = chat.moved {
            let mut refusal = Refusal::new(400, "Bad Request: group chat was upgraded to a supergroup chat");
            refusal.parameters = json!({"migrate_to_chat_id": moved});
            return Err(refusal);
        }
        if chat.closed {
            let private = chat.kind == Kind::Private;
            let words = if private { "bot was blocked by the user" } else { "bot was kicked from the group chat" };
            return Err(Refusal::new(403, format!("Forbidden: {words}")));
        }
        if chat.kind == Kind::Private && !chat.started {
            return Err(Refusal::new(403, "Forbidden: bot can't initiate conversation with a user"));
        }
        Ok(id)
    }

    fn send(&mut self, given: &serde_json::Map<String, Value>) -> Answer {
        let id = self.open(given)?;
        let chat = &self.chats[&id];
        let topic = given.get("message_thread_id").and_then(Value::as_i64).map(|topic| topic as i32);
        if topic.is_some_and(|topic| topic == 1 || !chat.topics.contains(&topic)) {
            return Err(Refusal::new(400, "Bad Request: message thread not found"));
        }
        let reply = given.get("reply_parameters");
        let reply_to = reply.and_then(|reply| reply["message_id"].as_i64()).map(|id| id as i32);
        let may_miss = reply.is_some_and(|reply| reply["allow_sending_without_reply"] == true);
        if reply_to.is_some_and(|to| !chat.messages.contains_key(&to)) && !may_miss {
            return Err(Refusal::new(400, "Bad Request: message to be replied not found"));
        }
        self.spoke(id);
        let html = given.get("text").and_then(Value::as_str).unwrap_or_default().to_owned();
        // A file is shown as its name and what is in it.
        let file = given.get("document").and_then(Value::as_str).map(str::to_owned);
        let message = Message {
            from: BOT,
            text: file.unwrap_or_else(|| parse_html(&html).unwrap_or_default()),
            html,
            markup: given.get("reply_markup").cloned().unwrap_or(Value::Null),
            topic,
            reply_to,
            edits: 0,
        };
        let Some(chat) = self.chats.get_mut(&id) else { return Err(Refusal::new(400, "Bad Request: chat not found")) };
        let number = chat.add(message);
        chat.version.send_modify(|version| *version += 1);
        Ok(self.message(id, number))
    }

    fn edit(&mut self, method: &str, given: &serde_json::Map<String, Value>) -> Answer {
        let id = self.open(given)?;
        let number = given.get("message_id").and_then(Value::as_i64).unwrap_or_default() as i32;
        self.spoke(id);
        let Some(chat) = self.chats.get_mut(&id) else { return Err(Refusal::new(400, "Bad Request: chat not found")) };
        let speaks = method == "editMessageText";
        let Some(message) = chat.messages.get_mut(&number) else {
            return Err(Refusal::new(400, "Bad Request: message to edit not found"));
        };
        chat.version.send_modify(|version| *version += u64::from(speaks));
        if message.from != BOT {
            return Err(Refusal::new(400, "Bad Request: message can't be edited"));
        }
        let rows = |markup: &Value| markup["inline_keyboard"].as_array().cloned().unwrap_or_default();
        let markup = given.get("reply_markup").cloned().unwrap_or(Value::Null);
        let html = given.get("text").and_then(Value::as_str).unwrap_or(&message.html).to_owned();
        if html == message.html && rows(&markup) == rows(&message.markup) {
            return Err(Refusal::new(
                400,
                "Bad Request: message is not modified: specified new message content and reply markup are exactly the same \
                 as a current content and reply markup of the message",
            ));
        }
        message.text = parse_html(&html).unwrap_or_default();
        message.html = html;
        message.markup = markup;
        message.edits += u32::from(speaks);
        Ok(self.message(id, number))
    }

    /// Notes that the bot spoke, and complains if it was too fast.
    fn spoke(&mut self, id: i64) {
        let now = Instant::now();
        let within =
            |times: &VecDeque<Instant>, ms: u128| times.iter().filter(|at| at.elapsed().as_millis() < ms).count();
        let Some(chat) = self.chats.get_mut(&id) else { return };
        if self.paced {
            // A little less than what Telegram says: the way here takes a different time each time.
            if within(&chat.spoken, 900) >= 1 {
                self.complaints.push("more than one message a second in one chat".to_owned());
            }
            if chat.kind != Kind::Private && within(&chat.spoken, 59_000) >= 20 {
                self.complaints.push("more than 20 messages a minute in one group".to_owned());
            }
            if within(&self.spoken, 900) >= 30 {
                self.complaints.push("more than 30 messages a second".to_owned());
            }
        }
        chat.spoken.push_back(now);
        chat.spoken.drain(..chat.spoken.len().saturating_sub(25));
        self.spoken.push_back(now);
        self.spoken.drain(..self.spoken.len().saturating_sub(40));
    }

    /// A message as Telegram writes it.
    pub fn message(&self, chat_id: i64, number: i32) -> Value {
        let Some(chat) = self.chats.get(&chat_id) else { return Value::Null };
        let Some(message) = chat.messages.get(&number) else { return Value::Null };
        let from = if message.from == BOT { me_as_user() } else { self.people[&message.from].clone() };
        let mut json = json!({
            "message_id": number,
            "date": 1_767_225_600 + i64::from(number),
            "chat": self.chat(chat_id),
            "from": from,
            "text": message.text,
        });
        if !message.markup.is_null() {
            json["reply_markup"] = message.markup.clone();
        }
        if message.text.starts_with('/') {
            let length = message.text.split_whitespace().next().unwrap_or_default().encode_utf16().count();
            json["entities"] = json!([{"type": "bot_command", "offset": 0, "length": length}]);
        }
        if let Some(topic) = message.topic {
            json["message_thread_id"] = json!(topic);
            json["is_topic_message"] = json!(true);
        }
        if let Some(to) = message.reply_to.filter(|to| *to < number && chat.messages.contains_key(to)) {
            let mut answered = self.message(chat_id, to);
            if let Some(answered) = answered.as_object_mut() {
                answered.remove("reply_to_message");
            }
            json["reply_to_message"] = answered;
        }
        json
    }

    pub fn chat(&self, id: i64) -> Value {
        let kind = self.chats.get(&id).map_or(Kind::Private, |chat| chat.kind);
        match kind {
            Kind::Private => json!({"id": id, "type": "private", "first_name": "Lifter"}),
            Kind::Group => json!({"id": id, "type": "group", "title": "Lifters"}),
            Kind::Supergroup => json!({"id": id, "type": "supergroup", "title": "Lifters"}),
            Kind::Forum => json!({"id": id, "type": "supergroup", "title": "Lifters", "is_forum": true}),
        }
    }

    /// The number of the newest update.
    pub fn newest(&self) -> u32 {
        self.newest.unwrap_or(1000)
    }

    /// A new update, to be fetched or delivered.
    pub fn update(&mut self, mut content: Value) -> (u32, Value) {
        let id = self.newest() + 1;
        self.newest = Some(id);
        content["update_id"] = json!(id);
        (id, content)
    }
}

fn me_as_user() -> Value {
    json!({"id": BOT, "is_bot": true, "first_name": "Spotter", "username": BOT_NAME})
}

fn me() -> Value {
    let mut me = me_as_user();
    for name in ["can_join_groups", "can_read_all_group_messages", "supports_inline_queries"] {
        me[name] = json!(name == "can_join_groups");
    }
    for name in ["has_main_web_app", "can_connect_to_business"] {
        me[name] = json!(false);
    }
    me
}
