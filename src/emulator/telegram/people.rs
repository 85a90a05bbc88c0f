//! The people on the other side: they type, press buttons by what stands on them, and read the chat as it is shown.

use serde_json::{Value, json};
use tokio::sync::watch;
use tokio::time::Instant;

use super::Emulator;
use super::state::{BOT, BOT_NAME, Chat, Kind, Message, State};
use crate::emulator::waiting::{PATIENCE, waits};

/// Somebody with a phone.
#[derive(Clone)]
pub struct Person {
    telegram: Emulator,
    /// Their number; also that of their private chat.
    pub id: i64,
}

/// A message as it is shown.
#[derive(Clone, Debug)]
pub struct Shown {
    /// Its number.
    pub id: i32,
    /// Whether the bot wrote it.
    pub by_bot: bool,
    /// What it says.
    pub text: String,
    /// Its buttons, row by row.
    pub buttons: Vec<Vec<Key>>,
    /// The same as it was sent, to be compared.
    pub keyboard: String,
    /// How often it was edited.
    pub edits: u32,
    /// The topic it stands in.
    pub topic: Option<i32>,
    /// The message it answers.
    pub reply_to: Option<i32>,
}

/// A button as it is shown.
#[derive(Clone, Debug)]
pub struct Key {
    /// What stands on it.
    pub label: String,
    /// What pressing it sends.
    pub data: Option<String>,
    /// Where it leads.
    pub url: Option<String>,
}

impl Shown {
    /// Every button.
    pub fn keys(&self) -> impl Iterator<Item = &Key> {
        self.buttons.iter().flatten()
    }

    /// Whether it is a message of its own, whose buttons do not replace it.
    pub fn stays(&self) -> bool {
        self.keys().all(|key| key.data.as_deref().is_none_or(|data| data.starts_with('~')))
    }

    /// The button for this answer: by its label, with or without a tick, or by its number in the list above.
    pub fn key(&self, label: &str) -> Option<&Key> {
        let bare = |key: &Key| key.label.trim_start_matches(['☐', '☑', ' ']).to_owned();
        if let Some(key) = self.keys().find(|key| key.label == label || bare(key) == label) {
            return Some(key);
        }
        let line = self.text.lines().find_map(|line| line.split_once(". ").filter(|(_, words)| *words == label));
        let number = line?.0;
        self.keys().find(|key| bare(key) == number)
    }
}

impl Person {
    pub(super) fn new(telegram: &Emulator, id: i64) -> Person {
        Person { telegram: telegram.clone(), id }
    }

    /// Types something in the private chat, without waiting.
    pub fn types(&self, text: &str) {
        self.telegram.change(|state| {
            let chat = state.chats.entry(self.id).or_insert_with(|| Chat::new(Kind::Private));
            chat.started = true;
            let number = chat.add(said(self.id, text, None, None));
            let message = state.message(self.id, number);
            Some(state.update(json!({"message": message})))
        });
    }

    /// Sends a message of any form: these fields in place of the text.
    pub fn sends(&self, content: Value) {
        self.telegram.change(|state| {
            let chat = state.chats.entry(self.id).or_insert_with(|| Chat::new(Kind::Private));
            chat.started = true;
            let number = chat.add(said(self.id, "", None, None));
            let mut message = state.message(self.id, number);
            if let (Some(message), Value::Object(content)) = (message.as_object_mut(), content) {
                message.remove("text");
                message.extend(content);
            }
            Some(state.update(json!({"message": message})))
        });
    }

    /// Types something and waits for the answer.
    pub async fn says(&self, text: &str) -> Result<(), String> {
        let before = self.version();
        self.types(text);
        self.answered(before, text).await
    }

    /// Presses a button in sight, as soon as it is there, and waits until other buttons are.
    pub async fn presses(&self, label: &str) -> Result<(), String> {
        let what = format!("a button `{label}`");
        self.waits_for(&what, |chat: &[Shown]| in_sight(chat, label).is_some()).await?;
        let before = self.screen().map(|shown| (shown.id, shown.text, shown.keyboard));
        self.taps(label)?;
        let changed = |chat: &[Shown]| {
            newest_with_buttons(chat).map(|shown| (shown.id, shown.text.clone(), shown.keyboard.clone())) != before
        };
        self.waits_for(&format!("an answer to `{label}`"), changed).await
    }

    /// Presses a button in sight, without waiting.
    pub fn taps(&self, label: &str) -> Result<(), String> {
        let chat = self.chat();
        let found = in_sight(&chat, label).map(|(shown, key)| (shown.id, key.clone()));
        let (message, key) = found.ok_or_else(|| format!("there is no button `{label}`; {}", self.describe()))?;
        let data = key.data.ok_or_else(|| format!("`{label}` is a link"))?;
        self.sends_data(message, &data, None);
        Ok(())
    }

    /// Sends callback data of any kind, as a changed client could; `whose`: from under a message in somebody else's chat.
    pub fn sends_data(&self, message: i32, data: &str, whose: Option<i64>) {
        self.telegram.change(|state| {
            let query = format!("q{}", state.queries.len() + 1);
            state.queries.insert(query.clone(), false);
            let chat = whose.unwrap_or(self.id);
            let mut shown = state.message(chat, message);
            if shown.is_null() {
                // Too old to be shown: Telegram sends its number alone.
                shown = json!({"message_id": message, "date": 0, "chat": state.chat(chat)});
            }
            let from = state.people[&self.id].clone();
            Some(state.update(json!({"callback_query":
                {"id": query, "from": from, "chat_instance": "1", "data": data, "message": shown}})))
        });
    }

    /// Blocks the bot. `silently`: Telegram says so only when the bot writes.
    pub fn blocks(&self, silently: bool) {
        self.telegram.change(|state| {
            state.chats.entry(self.id).or_insert_with(|| Chat::new(Kind::Private)).closed = true;
            let from = state.people[&self.id].clone();
            let bot = json!({"id": BOT, "is_bot": true, "first_name": "Spotter", "username": BOT_NAME});
            let update = json!({"my_chat_member": {"chat": state.chat(self.id), "from": from, "date": 1_767_225_600,
                "old_chat_member": {"user": bot, "status": "member"},
                "new_chat_member": {"user": bot, "status": "kicked", "until_date": 0}}});
            (!silently).then(|| state.update(update))
        });
    }

    /// Lets the bot write again.
    pub fn unblocks(&self) {
        self.telegram.change(|state| {
            state.chats.entry(self.id).or_insert_with(|| Chat::new(Kind::Private)).closed = false;
            None
        });
    }

    /// Follows a deep link to the bot.
    pub async fn follows(&self, url: &str) -> Result<(), String> {
        let payload = url.strip_prefix(&format!("https://t.me/{BOT_NAME}?start="));
        let payload = payload.ok_or_else(|| format!("`{url}` does not lead to the bot"))?;
        let letters = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
        if payload.len() > 64 || !payload.chars().all(letters) {
            return Err(format!("`{payload}` cannot be a deep link"));
        }
        self.says(&format!("/start {payload}")).await
    }

    /// Deletes a message for both.
    pub fn deletes(&self, message: i32) {
        self.telegram.change(|state| {
            if let Some(chat) = state.chats.get_mut(&self.id) {
                chat.messages.remove(&message);
            }
            None
        });
    }

    /// The private chat as it is shown.
    pub fn chat(&self) -> Vec<Shown> {
        self.telegram.shown(self.id)
    }

    /// The newest message of the bot; nothing, if there is none.
    pub fn last(&self) -> String {
        self.chat().iter().rev().find(|shown| shown.by_bot).map(|shown| shown.text.clone()).unwrap_or_default()
    }

    /// The newest message with buttons.
    pub fn screen(&self) -> Option<Shown> {
        newest_with_buttons(&self.chat()).cloned()
    }

    /// Waits until some message of the bot says this.
    pub async fn sees(&self, words: &str) -> Result<(), String> {
        let sees = |chat: &[Shown]| chat.iter().any(|shown| shown.by_bot && shown.text.contains(words));
        self.waits_for(words, sees).await
    }

    /// Waits until the chat is so.
    pub async fn waits_for(&self, what: &str, so: impl Fn(&[Shown]) -> bool) -> Result<(), String> {
        let seen = waits(self.changes(), move || so(&self.chat())).await;
        seen.then_some(()).ok_or_else(|| format!("waited in vain for {what}; {}", self.describe()))
    }

    async fn answered(&self, before: u64, what: &str) -> Result<(), String> {
        let answered = waits(self.changes(), || self.version() != before).await;
        answered.then_some(()).ok_or_else(|| format!("no answer to `{what}`; {}", self.describe()))
    }

    fn version(&self) -> u64 {
        *self.changes().borrow()
    }

    fn changes(&self) -> watch::Receiver<u64> {
        let new = || Chat::new(Kind::Private);
        self.telegram.look(|state| state.chats.entry(self.id).or_insert_with(new).version.subscribe())
    }

    /// The chat, for a failed test.
    fn describe(&self) -> String {
        let line = |shown: &Shown| {
            let keys: Vec<&str> = shown.keys().map(|key| key.label.as_str()).collect();
            format!("{}: {} {keys:?}", if shown.by_bot { "bot" } else { "me" }, shown.text)
        };
        format!("the chat is\n{}", self.chat().iter().map(line).collect::<Vec<_>>().join("\n"))
    }
}

fn newest_with_buttons(chat: &[Shown]) -> Option<&Shown> {
    with_buttons(chat).next()
}

fn with_buttons(chat: &[Shown]) -> impl Iterator<Item = &Shown> {
    chat.iter().rev().filter(|shown| shown.by_bot && shown.keys().next().is_some())
}

/// The newest button with this label: of the question that is open, or of the messages that stay below it.
fn in_sight<'a>(chat: &'a [Shown], label: &str) -> Option<(&'a Shown, &'a Key)> {
    let below = with_buttons(chat).take_while(|shown| shown.stays());
    let open = with_buttons(chat).find(|shown| !shown.stays());
    below.chain(open).find_map(|shown| shown.key(label).map(|key| (shown, key)))
}

/// A group that the bot is in.
#[derive(Clone)]
pub struct Group {
    telegram: Emulator,
    /// Its number.
    pub id: i64,
}

impl Group {
    pub(super) fn new(telegram: &Emulator, id: i64) -> Group {
        Group { telegram: telegram.clone(), id }
    }

    /// Somebody writes into it; in a topic, in reply to a message. The bot hears of it as privacy mode allows.
    pub fn hears(&self, who: &Person, text: &str, topic: Option<i32>, reply_to: Option<i32>) -> i32 {
        self.telegram.change_with(|state| {
            let number = match state.chats.get_mut(&self.id) {
                Some(chat) => {
                    chat.topics.extend(topic);
                    chat.add(said(who.id, text, topic, reply_to))
                }
                None => 0,
            };
            let heard = is_heard(state, self.id, text, reply_to);
            let message = state.message(self.id, number);
            (number, heard.then(|| state.update(json!({"message": message}))))
        })
    }

    /// An administrator writes into it in its own name.
    pub fn hears_itself(&self, text: &str) {
        let somebody = self.telegram.person(1_087_968_824, "en");
        self.telegram.change(|state| {
            let number = state.chats.get_mut(&self.id)?.add(said(somebody.id, text, None, None));
            let mut message = state.message(self.id, number);
            message["from"]["is_bot"] = json!(true);
            message["sender_chat"] = state.chat(self.id);
            Some(state.update(json!({"message": message})))
        });
    }

    /// A topic is deleted.
    pub fn loses(&self, topic: i32) {
        self.telegram.change(|state| {
            state.chats.get_mut(&self.id)?.topics.remove(&topic);
            None
        });
    }

    /// It becomes a supergroup, with a new number.
    pub fn grows(&self) -> Group {
        let new = self.id - 1_000_000_000_000;
        self.telegram.change(|state| {
            state.chats.insert(new, Chat::new(Kind::Supergroup));
            state.chats.get_mut(&self.id)?.moved = Some(new);
            None
        });
        Group::new(&self.telegram, new)
    }

    /// What the bot wrote in it.
    pub fn from_the_bot(&self) -> Vec<Shown> {
        self.telegram.shown(self.id).into_iter().filter(|shown| shown.by_bot).collect()
    }

    /// Waits until the bot has written so many messages in it.
    pub async fn waits_for(&self, number: usize) -> Result<(), String> {
        let until = Instant::now() + PATIENCE;
        while self.from_the_bot().len() < number {
            self.telegram.wait(until).await.map_err(|()| format!("the bot did not write {number} messages"))?;
        }
        Ok(())
    }
}

/// With privacy mode on a bot hears commands that are not for somebody else, and replies to itself.
fn is_heard(state: &State, chat: i64, text: &str, reply_to: Option<i32>) -> bool {
    let messages = state.chats.get(&chat).map(|chat| &chat.messages);
    let to_the_bot = reply_to.and_then(|to| messages?.get(&to)).is_some_and(|message| message.from == BOT);
    let word = text.split_whitespace().next().unwrap_or_default();
    let command = word.starts_with('/') && word.split_once('@').is_none_or(|(_, name)| name == BOT_NAME);
    !state.private_groups || command || to_the_bot
}

fn said(from: i64, text: &str, topic: Option<i32>, reply_to: Option<i32>) -> Message {
    Message { from, text: text.to_owned(), html: String::new(), markup: Value::Null, topic, reply_to, edits: 0 }
}
