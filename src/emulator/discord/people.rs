//! The people on the other side: they give commands, press what they see, choose from menus, type where one can type, and read
//! what is shown to them.

use std::time::Duration;

use serde_json::{Value, json};
use tokio::sync::watch;
use tokio::time::Instant;

use super::Emulator;
use super::state::{APPLICATION, Interaction, Message, State};
use crate::emulator::waiting::{PATIENCE, waits};

/// Where somebody is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A channel of a server.
    Server {
        /// The server.
        guild: u64,
        /// The channel.
        channel: u64,
    },
    /// Their direct messages with the bot.
    Direct(u64),
    /// A group of friends; the app was added to an account.
    Friends(u64),
}

impl Place {
    /// The channel.
    pub fn channel(self) -> u64 {
        match self {
            Place::Server { channel, .. } | Place::Direct(channel) | Place::Friends(channel) => channel,
        }
    }

    fn guild(self) -> Option<u64> {
        match self {
            Place::Server { guild, .. } => Some(guild),
            Place::Direct(_) | Place::Friends(_) => None,
        }
    }
}

/// Somebody at a place.
#[derive(Clone)]
pub struct Person {
    discord: Emulator,
    /// Their number.
    pub id: u64,
    /// Where they are.
    pub place: Place,
}

/// A message as it is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// Its number.
    pub id: u64,
    /// Whether the bot wrote it.
    pub by_bot: bool,
    /// What it says, without Markdown.
    pub text: String,
    /// The same as it was written.
    pub written: String,
    /// Its buttons.
    pub buttons: Vec<Key>,
    /// The options of its menus: the menu's id, and each option.
    pub options: Vec<(String, Key)>,
    /// The colour of its embed.
    pub colour: Option<u64>,
    /// Whether only this person sees it.
    pub private: bool,
    /// Whether it only says that something is coming.
    pub loading: bool,
    /// How often it was edited.
    pub edits: u32,
    /// The message that it answers.
    pub under: Option<u64>,
    /// Its pictures: name, description, bytes.
    pub pictures: Vec<(String, String, usize)>,
}

/// Something to press or to choose.
#[derive(Clone, Debug, PartialEq)]
pub struct Key {
    /// What stands on it.
    pub label: String,
    /// What it sends.
    pub id: String,
    /// Whether it is selected.
    pub selected: bool,
}

impl Shown {
    /// Whether there is anything to press.
    pub fn can_be_answered(&self) -> bool {
        !self.buttons.is_empty() || !self.options.is_empty()
    }

    /// The button for this answer: by its label, or by its number in the list above.
    pub fn key(&self, label: &str) -> Option<&Key> {
        if let Some(key) = self.buttons.iter().find(|key| key.label == label) {
            return Some(key);
        }
        let line = self.text.lines().find_map(|line| line.split_once(". ").filter(|(_, words)| *words == label));
        let number = line?.0;
        self.buttons.iter().find(|key| key.label == number)
    }

    /// The option for this answer, and its menu.
    pub fn option(&self, label: &str) -> Option<&(String, Key)> {
        self.options.iter().find(|(_, key)| key.label == label)
    }

    fn offers(&self, label: &str) -> bool {
        self.key(label).is_some() || self.option(label).is_some()
    }
}

impl Person {
    pub(super) fn new(discord: &Emulator, id: u64, place: Place) -> Person {
        Person { discord: discord.clone(), id, place }
    }

    /// The same person somewhere else.
    pub fn at(&self, place: Place) -> Person {
        Person { place, ..self.clone() }
    }

    /// The same person in their direct messages with the bot.
    pub fn in_private(&self) -> Person {
        let direct = self.discord.look(|state| state.people.get(&self.id).map_or(0, |human| human.direct));
        self.at(Place::Direct(direct))
    }

    /// Gives a command, without waiting.
    pub fn gives(&self, command: &str, story: Option<&str>) {
        let options = story.map(|words| json!([{"name": "story", "type": 3, "value": words}]));
        let data = json!({"id": "1", "name": command, "type": 1, "options": options.unwrap_or_else(|| json!([]))});
        self.does(2, data, None);
    }

    /// Gives a command, without waiting, and Discord does not say who gives it.
    pub fn gives_as_nobody(&self, command: &str) {
        let data = json!({"id": "1", "name": command, "type": 1, "options": []});
        self.discord.change(|state| {
            let mut interaction = self.interaction(state, 2, data, None);
            if let Some(said) = interaction.as_object_mut() {
                said.retain(|name, _| !matches!(name.as_str(), "member" | "user"));
            }
            state.dispatch(self.place.guild(), "INTERACTION_CREATE", interaction);
        });
    }

    /// Gives a command and waits for the answer.
    pub async fn commands(&self, command: &str, story: Option<&str>) -> Result<(), String> {
        let before = self.version();
        self.gives(command, story);
        self.answered(before, command).await
    }

    /// Uses the message command on a post.
    pub async fn asks_about(&self, post: u64) -> Result<(), String> {
        let before = self.version();
        let message = self.discord.look(|state| state.message(post));
        let data = json!({"id": "2", "name": "DOMS or injury?", "type": 3, "target_id": post.to_string(),
                          "resolved": {"messages": {post.to_string(): message}}});
        self.does(2, data, None);
        self.answered(before, "the message command").await
    }

    /// Presses a button on the newest message that has it, as soon as it is there, and waits until something else is shown.
    pub async fn presses(&self, label: &str) -> Result<(), String> {
        let has_it = |shown: &[Shown]| newest(shown).is_some_and(|shown| shown.key(label).is_some());
        self.waits_for(&format!("a button `{label}`"), has_it).await?;
        let before = self.shown();
        self.taps(label)?;
        self.waits_for(&format!("an answer to `{label}`"), |shown| changed(&before, shown)).await
    }

    /// Presses a button on the newest message that has it, without waiting.
    pub fn taps(&self, label: &str) -> Result<(), String> {
        let shown = self.shown();
        let found = shown.iter().rev().find_map(|message| Some((message.id, message.key(label)?.id.clone())));
        let (message, id) = found.ok_or_else(|| format!("there is no button `{label}`; {}", self.describe()))?;
        self.sends(message, &id);
        Ok(())
    }

    /// Sends the press of any button under any message, as a changed client could.
    pub fn sends(&self, message: u64, id: &str) {
        self.does(3, json!({"custom_id": id, "component_type": 2}), Some(message));
    }

    /// Selects options of a menu, these and no others, and waits until they are shown as selected.
    pub async fn selects(&self, labels: &[String]) -> Result<(), String> {
        let has_them =
            |shown: &[Shown]| newest(shown).is_some_and(|shown| labels.iter().all(|l| shown.option(l).is_some()));
        self.waits_for(&format!("a menu with {labels:?}"), has_them).await?;
        let before = self.shown();
        let message = newest(&before).ok_or("there is no menu")?;
        let chosen: Vec<&(String, Key)> = labels.iter().filter_map(|label| message.option(label)).collect();
        let menu = chosen.first().map(|(menu, _)| menu.clone()).ok_or("nothing to select")?;
        let values: Vec<&str> = chosen.iter().map(|(_, key)| key.id.as_str()).collect();
        self.does(3, json!({"custom_id": menu, "component_type": 3, "values": values}), Some(message.id));
        self.waits_for(&format!("an answer to {labels:?}"), |shown| changed(&before, shown)).await
    }

    /// Answers with a button or a menu, whichever there is.
    pub async fn answers(&self, label: &str) -> Result<(), String> {
        let has_it = |shown: &[Shown]| newest(shown).is_some_and(|shown| shown.offers(label));
        self.waits_for(&format!("an answer `{label}`"), has_it).await?;
        let shown = self.shown();
        match newest(&shown).is_some_and(|shown| shown.key(label).is_some()) {
            true => self.presses(label).await,
            false => self.selects(&[label.to_owned()]).await,
        }
    }

    /// Types into the window that is open, and sends it.
    pub async fn types_into_the_window(&self, words: &str) -> Result<(), String> {
        let open = |person: &Person| {
            person.discord.look(|state| state.people.get_mut(&person.id).and_then(|human| human.window.take()))
        };
        let until = Instant::now() + PATIENCE;
        let (window, place, source) = loop {
            match open(self) {
                Some(window) => break window,
                None if Instant::now() > until => return Err("no window opened".to_owned()),
                None => tokio::time::sleep(Duration::from_millis(20)).await,
            }
        };
        let input = window["components"][0]["components"][0]["custom_id"].clone();
        let data = json!({"custom_id": window["custom_id"], "components":
            [{"type": 1, "components": [{"type": 4, "custom_id": input, "value": words}]}]});
        let before = self.shown();
        self.at(place).does(5, data, source);
        self.waits_for("an answer to the words in the window", |shown| changed(&before, shown)).await
    }

    /// Writes a message where they are. In direct messages the bot reads it; in a server it does not. Its number.
    pub fn writes(&self, text: &str) -> u64 {
        self.discord.change(|state| {
            let id = state.number();
            let message = Message {
                id,
                channel: self.place.channel(),
                author: self.id,
                content: text.to_owned(),
                embeds: json!([]),
                components: json!([]),
                ..Message::default()
            };
            state.show(message);
            if let Place::Direct(_) = self.place {
                let event = state.message(id);
                state.dispatch(None, "MESSAGE_CREATE", event);
            }
            id
        })
    }

    /// Writes a message and waits for the answer.
    pub async fn says(&self, text: &str) -> Result<(), String> {
        self.writes(text);
        let before = self.version();
        self.answered(before, text).await
    }

    /// From now on they cannot be written to; the reason is Discord's number for it.
    pub fn closes(&self, code: Option<u64>) {
        self.discord.change(|state| {
            if let Some(human) = state.people.get_mut(&self.id) {
                human.closed = code;
            }
        });
    }

    /// A message is deleted.
    pub fn deletes(&self, message: u64) {
        self.discord.change(|state| state.messages.remove(&message));
    }

    /// What is shown to them here.
    pub fn shown(&self) -> Vec<Shown> {
        let (id, channel) = (self.id, self.place.channel());
        self.discord.look(|state| {
            let theirs = state.people.get(&id).map(|human| human.messages.as_slice()).unwrap_or_default();
            let public = state.public.get(&channel).map(Vec::as_slice).unwrap_or_default();
            let mut all: Vec<&Message> = theirs.iter().chain(public).filter_map(|id| state.messages.get(id)).collect();
            all.retain(|message| message.channel == channel);
            all.sort_by_key(|message| message.id);
            all.into_iter().map(shown).collect()
        })
    }

    /// The newest message of the bot; nothing, if there is none.
    pub fn last(&self) -> String {
        self.shown().iter().rev().find(|shown| shown.by_bot).map(|shown| shown.text.clone()).unwrap_or_default()
    }

    /// The newest message that can be answered.
    pub fn screen(&self) -> Option<Shown> {
        newest(&self.shown()).cloned()
    }

    /// Waits until some message of the bot says this.
    pub async fn sees(&self, words: &str) -> Result<(), String> {
        self.waits_for(words, |shown| shown.iter().any(|shown| shown.by_bot && shown.text.contains(words))).await
    }

    /// Waits until what is shown is so.
    pub async fn waits_for(&self, what: &str, so: impl Fn(&[Shown]) -> bool) -> Result<(), String> {
        let seen = waits(self.changes(), move || so(&self.shown())).await;
        seen.then_some(()).ok_or_else(|| format!("waited in vain for {what}; {}", self.describe()))
    }

    async fn answered(&self, before: u64, what: &str) -> Result<(), String> {
        let there = || self.version() > before && !self.shown().last().is_some_and(|last| last.loading);
        let answered = waits(self.changes(), there).await;
        answered.then_some(()).ok_or_else(|| format!("no answer to `{what}`; {}", self.describe()))
    }

    fn version(&self) -> u64 {
        *self.changes().borrow()
    }

    fn changes(&self) -> watch::Receiver<u64> {
        self.discord.look(|state| state.people[&self.id].version.subscribe())
    }

    /// What is shown, for a failed test.
    fn describe(&self) -> String {
        let line = |shown: &Shown| {
            let keys: Vec<&str> = shown.buttons.iter().map(|key| key.label.as_str()).collect();
            let options: Vec<&str> = shown.options.iter().map(|(_, key)| key.label.as_str()).collect();
            format!("{}: {} {keys:?} {options:?}", if shown.by_bot { "bot" } else { "somebody" }, shown.text)
        };
        format!("what is shown is\n{}", self.shown().iter().map(line).collect::<Vec<_>>().join("\n"))
    }

    /// An interaction.
    fn does(&self, kind: u8, data: Value, source: Option<u64>) {
        self.discord.change(|state| {
            let interaction = self.interaction(state, kind, data, source);
            if !state.dispatch(self.place.guild(), "INTERACTION_CREATE", interaction.clone()) {
                // Nobody serves it: Discord says "the application did not respond".
                let token = interaction["token"].as_str().unwrap_or_default();
                if let Some(asked) = state.interactions.get_mut(token) {
                    asked.excused = true;
                }
            }
        });
    }

    fn interaction(&self, state: &mut State, kind: u8, data: Value, source: Option<u64>) -> Value {
        let id = state.number();
        let token = format!("token-{id}-{:016x}", rand::random::<u64>());
        let locale = state.people[&self.id].locale.clone();
        let user = state.user(self.id);
        let mut interaction = json!({
            "id": id.to_string(), "application_id": APPLICATION.to_string(), "type": kind, "data": data,
            "channel_id": self.place.channel().to_string(), "token": token, "version": 1, "locale": locale,
            "entitlements": [], "attachment_size_limit": 10_485_760, "app_permissions": "2147483647",
            "authorizing_integration_owners": {},
        });
        let context = match self.place {
            Place::Server { guild, .. } => {
                interaction["guild_id"] = guild.to_string().into();
                interaction["guild_locale"] = "en-US".into();
                interaction["member"] = json!({"user": user, "roles": [], "deaf": false, "mute": false, "flags": 0,
                    "joined_at": "2026-01-01T00:00:00+00:00", "permissions": "2147483647"});
                0
            }
            Place::Direct(_) => 1,
            Place::Friends(_) => 2,
        };
        interaction["context"] = context.into();
        if context != 0 {
            interaction["user"] = user;
        }
        if let Some(source) = source {
            interaction["message"] = match state.message(source) {
                Value::Null => json!({"id": source.to_string(), "channel_id": self.place.channel().to_string(),
                    "author": state.user(APPLICATION), "content": "", "timestamp": "2026-01-01T00:00:00+00:00",
                    "tts": false, "mention_everyone": false, "mentions": [], "mention_roles": [], "attachments": [],
                    "embeds": [], "components": [], "pinned": false, "type": 0, "flags": 64}),
                message => message,
            };
        }
        let asked = Interaction {
            id,
            person: self.id,
            place: self.place,
            kind,
            since: Instant::now(),
            source,
            acknowledged: false,
            known: false,
            original: None,
            excused: false,
            expired: false,
        };
        state.interactions.insert(token, asked);
        interaction
    }
}

fn newest(shown: &[Shown]) -> Option<&Shown> {
    shown.iter().rev().find(|shown| shown.by_bot && shown.can_be_answered())
}

/// Whether something else can be answered now, or something new was said.
fn changed(before: &[Shown], now: &[Shown]) -> bool {
    let settled = now.last().is_some_and(|last| !last.loading);
    let newer = newest(now).map(|shown| (shown.id, &shown.text, &shown.buttons, &shown.options))
        != newest(before).map(|shown| (shown.id, &shown.text, &shown.buttons, &shown.options));
    settled && (newer || now.len() != before.len())
}

fn shown(message: &Message) -> Shown {
    let mut written = message.content.clone();
    for embed in message.embeds.as_array().into_iter().flatten() {
        written.push_str(embed["description"].as_str().unwrap_or_default());
    }
    let (mut buttons, mut options) = (Vec::new(), Vec::new());
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let rows = message.components.as_array().into_iter().flatten();
    for component in rows.flat_map(|row| row["components"].as_array().into_iter().flatten()) {
        let id = text(&component["custom_id"]);
        if component["type"] == 2 {
            buttons.push(Key { label: text(&component["label"]), id, selected: false });
            continue;
        }
        for option in component["options"].as_array().into_iter().flatten() {
            let key =
                Key { label: text(&option["label"]), id: text(&option["value"]), selected: option["default"] == true };
            options.push((id.clone(), key));
        }
    }
    Shown {
        id: message.id,
        by_bot: message.author == APPLICATION,
        text: plain(&written),
        written,
        buttons,
        options,
        colour: message.embeds[0]["color"].as_u64(),
        private: message.only.is_some(),
        loading: message.loading,
        edits: message.edits,
        under: message.under,
        pictures: message.pictures.clone(),
    }
}

/// What is read of Markdown.
fn plain(markdown: &str) -> String {
    let mut plain = String::with_capacity(markdown.len());
    let mut letters = markdown.chars().peekable();
    while let Some(c) = letters.next() {
        match c {
            '\\' => plain.extend(letters.next()),
            '*' if letters.peek() == Some(&'*') => {
                letters.next();
            }
            c => plain.push(c),
        }
    }
    plain.lines().map(|line| line.strip_prefix("-# ").unwrap_or(line)).collect::<Vec<_>>().join("\n")
}
