//! What the emulated Discord knows, and what each request does to it.

use std::collections::{BTreeMap, HashMap};
use std::time::Duration;

use serde_json::{Value, json};
use tokio::sync::{mpsc, watch};
use tokio::time::Instant;

use super::faults::Fault;
use super::gateway::Session;
use super::people::Place;
use super::rules::object;
use crate::emulator::faults::Planned;

/// The number of the application, and of its bot.
pub const APPLICATION: u64 = 4_242_424_242_424_242;

/// How long an interaction waits for its first answer.
pub const DEADLINE: Duration = Duration::from_secs(3);

/// "For one person's eyes."
const EPHEMERAL: u64 = 64;

/// A message.
#[derive(Clone, Debug, Default)]
pub(super) struct Message {
    pub id: u64,
    pub channel: u64,
    pub author: u64,
    pub content: String,
    pub embeds: Value,
    pub components: Value,
    /// Whose eyes it is for; everybody's in the channel if nobody is named.
    pub only: Option<u64>,
    /// Whether it only says that something is coming.
    pub loading: bool,
    pub under: Option<u64>,
    /// The interaction that it answers: its number, and whose it was.
    pub asked: Option<(u64, u64)>,
    pub pictures: Vec<(String, String, usize)>,
    pub edits: u32,
}

/// Somebody pressed, chose, typed or commanded something.
#[derive(Clone, Debug)]
pub(super) struct Interaction {
    pub id: u64,
    pub person: u64,
    pub place: Place,
    pub kind: u8,
    pub since: Instant,
    /// The message that was pressed on.
    pub source: Option<u64>,
    /// Whether it was acknowledged, and whether the one who did so knows.
    pub acknowledged: bool,
    pub known: bool,
    /// What `@original` is.
    pub original: Option<u64>,
    /// Nobody is to blame if it is not answered.
    pub excused: bool,
    pub expired: bool,
}

/// Somebody.
#[derive(Debug)]
pub(super) struct Human {
    pub locale: String,
    /// The channel of their direct messages with the bot.
    pub direct: u64,
    /// Why they cannot be written to, as Discord's number for it.
    pub closed: Option<u64>,
    pub version: watch::Sender<u64>,
    /// The window that is open for them.
    pub window: Option<(Value, Place, Option<u64>)>,
    pub messages: Vec<u64>,
}

/// Everything.
#[derive(Default)]
pub(super) struct State {
    pub people: HashMap<u64, Human>,
    pub messages: HashMap<u64, Message>,
    pub public: BTreeMap<u64, Vec<u64>>,
    /// Channels of servers that the bot may not speak in.
    pub shut: Vec<u64>,
    pub interactions: HashMap<String, Interaction>,
    pub commands: BTreeMap<String, Value>,
    pub nonces: HashMap<(u64, String), u64>,
    pub complaints: Vec<String>,
    pub requests: BTreeMap<String, usize>,
    pub planned: Planned<Fault>,
    /// Until when nobody may come back, and since when.
    pub waits: HashMap<String, (Instant, Instant)>,
    pub last_request: Option<Instant>,
    pub answers: Vec<Duration>,
    /// Requests may come this fast in one bucket; nothing is counted if nothing is set.
    pub bucket: Option<(u32, Duration)>,
    pub used: HashMap<String, (u32, Instant)>,
    // The gateway.
    pub sessions: HashMap<String, Session>,
    pub shards: u32,
    pub heartbeat: u64,
    pub deaf: bool,
    /// No socket can be opened.
    pub away: bool,
    pub identified: Vec<(u32, u32, u64)>,
    pub resumed: usize,
    /// The latest number given out.
    pub numbers: u64,
}

/// A refusal in Discord's words.
#[derive(Debug)]
pub(super) struct Refusal {
    pub status: u16,
    pub code: u64,
    pub words: &'static str,
}

const fn refuse(status: u16, code: u64, words: &'static str) -> Refusal {
    Refusal { status, code, words }
}

const UNKNOWN_INTERACTION: Refusal = refuse(404, 10062, "Unknown interaction");
const UNKNOWN_WEBHOOK: Refusal = refuse(404, 10015, "Unknown Webhook");
const UNKNOWN_MESSAGE: Refusal = refuse(404, 10008, "Unknown Message");

impl State {
    /// A new number; later ones are larger.
    pub fn number(&mut self) -> u64 {
        self.numbers += 1;
        (1_400_000_000_000 << 22) + self.numbers
    }

    pub fn complain(&mut self, what: impl Into<String>) {
        self.complaints.push(what.into());
    }

    /// A user as Discord writes them.
    pub fn user(&self, id: u64) -> Value {
        let bot = id == APPLICATION;
        json!({"id": id.to_string(), "username": if bot { "spotter" } else { "lifter" }, "discriminator": "0",
               "global_name": null, "avatar": null, "bot": bot})
    }

    /// A message as Discord writes it.
    pub fn message(&self, id: u64) -> Value {
        let Some(message) = self.messages.get(&id) else { return Value::Null };
        let mut written = json!({
            "id": id.to_string(), "channel_id": message.channel.to_string(), "author": self.user(message.author),
            "content": message.content, "timestamp": "2026-01-01T00:00:00.000000+00:00", "edited_timestamp": null,
            "tts": false, "mention_everyone": false, "mentions": [], "mention_roles": [], "attachments": [],
            "embeds": message.embeds, "components": message.components, "pinned": false, "type": 0,
            "flags": if message.only.is_some() { EPHEMERAL } else { 0 },
        });
        if let Some((interaction, person)) = message.asked {
            written["interaction_metadata"] = json!({"id": interaction.to_string(), "type": 2, "user": self.user(person),
                "authorizing_integration_owners": {}, "original_response_message_id": null});
        }
        written
    }

    /// Shows a message to whoever may see it.
    pub fn show(&mut self, message: Message) -> u64 {
        let (id, channel) = (message.id, message.channel);
        let direct = self.people.values().any(|human| human.direct == channel);
        match message.only {
            Some(person) => {
                if let Some(human) = self.people.get_mut(&person) {
                    human.messages.push(id);
                }
            }
            None if direct => {
                let human = self.people.values_mut().find(|human| human.direct == channel);
                human.into_iter().for_each(|human| human.messages.push(id));
            }
            None => self.public.entry(channel).or_default().push(id),
        }
        self.messages.insert(id, message);
        self.changed(id);
        id
    }

    /// Tells those who see a message that something happened.
    pub fn changed(&self, message: u64) {
        let Some(message) = self.messages.get(&message) else { return };
        let newer = |human: &Human| human.version.send_modify(|version| *version += 1);
        match message.only {
            Some(person) => self.people.get(&person).into_iter().for_each(newer),
            None if self.public.contains_key(&message.channel) => self.people.values().for_each(newer),
            None => self.people.values().filter(|human| human.direct == message.channel).for_each(newer),
        }
    }

    /// What a request changes of a message.
    fn apply(&mut self, id: u64, body: &Value, files: &[(String, usize)]) {
        let Some(message) = self.messages.get_mut(&id) else { return };
        let given = object(body);
        if let Some(content) = given.get("content") {
            message.content = content.as_str().unwrap_or_default().to_owned();
            message.loading = false;
        }
        if let Some(embeds) = given.get("embeds") {
            message.embeds = embeds.clone();
            message.loading = false;
        }
        if let Some(components) = given.get("components") {
            message.components = components.clone();
        }
        for (n, (name, size)) in files.iter().enumerate() {
            let described = body["attachments"][n]["description"].as_str().unwrap_or_default();
            message.pictures.push((name.clone(), described.to_owned(), *size));
        }
        message.edits += 1;
        self.changed(id);
    }

    fn said(&mut self, by: &Interaction, body: &Value, files: &[(String, usize)]) -> u64 {
        let id = self.number();
        let private = body["flags"].as_u64().unwrap_or_default() & EPHEMERAL != 0;
        let message = Message {
            id,
            channel: by.place.channel(),
            author: APPLICATION,
            embeds: json!([]),
            components: json!([]),
            only: private.then_some(by.person),
            asked: Some((by.id, by.person)),
            ..Message::default()
        };
        self.show(message);
        self.apply(id, body, files);
        if let Some(message) = self.messages.get_mut(&id) {
            message.edits = 0;
        }
        id
    }

    /// The first answer to an interaction.
    pub fn callback(
        &mut self,
        id: u64,
        token: &str,
        body: &Value,
        files: &[(String, usize)],
    ) -> Result<Value, Refusal> {
        let Some(asked) = self.interactions.get(token).filter(|asked| asked.id == id).cloned() else {
            return Err(UNKNOWN_INTERACTION);
        };
        if asked.acknowledged {
            if asked.known {
                self.complain("an interaction was acknowledged twice");
            }
            return Err(refuse(400, 40060, "Interaction has already been acknowledged."));
        }
        if asked.since.elapsed() > DEADLINE {
            self.complain(format!("an interaction was acknowledged after {:?}", asked.since.elapsed()));
            return Err(UNKNOWN_INTERACTION);
        }
        let kind = body["type"].as_u64().unwrap_or_default();
        let fits = match (asked.kind, kind) {
            (_, 4 | 5) => true,
            (3, 6 | 7 | 9) | (2, 9) => true,
            (5, 6 | 7) => asked.source.is_some(),
            _ => false,
        };
        if !fits {
            self.complain(format!("an interaction of type {} cannot be answered with {kind}", asked.kind));
            return Err(refuse(400, 50035, "Invalid Form Body"));
        }
        let original = match kind {
            4 => Some(self.said(&asked, &body["data"], files)),
            5 => {
                let message = self.said(&asked, &body["data"], &[]);
                if let Some(message) = self.messages.get_mut(&message) {
                    message.loading = true;
                }
                Some(message)
            }
            7 => {
                let source = asked.source.unwrap_or_default();
                self.apply(source, &body["data"], files);
                asked.source
            }
            9 => {
                if let Some(human) = self.people.get_mut(&asked.person) {
                    human.window = Some((body["data"].clone(), asked.place, asked.source));
                    human.version.send_modify(|version| *version += 1);
                }
                None
            }
            _ => asked.source,
        };
        self.answers.push(asked.since.elapsed());
        if let Some(asked) = self.interactions.get_mut(token) {
            asked.acknowledged = true;
            asked.known = true;
            asked.original = original;
        }
        Ok(Value::Null)
    }

    /// An edit of the first answer.
    pub fn edit_original(&mut self, token: &str, body: &Value, files: &[(String, usize)]) -> Result<Value, Refusal> {
        let asked = self.webhook(token)?;
        let original = asked.original.filter(|_| asked.acknowledged).ok_or(UNKNOWN_WEBHOOK)?;
        if !self.messages.contains_key(&original) {
            return Err(UNKNOWN_MESSAGE);
        }
        self.apply(original, body, files);
        Ok(self.message(original))
    }

    /// Another message after the first answer.
    pub fn follow_up(&mut self, token: &str, body: &Value, files: &[(String, usize)]) -> Result<Value, Refusal> {
        let asked = self.webhook(token)?;
        if !asked.acknowledged {
            return Err(UNKNOWN_WEBHOOK);
        }
        let id = self.said(&asked, body, files);
        Ok(self.message(id))
    }

    fn webhook(&self, token: &str) -> Result<Interaction, Refusal> {
        match self.interactions.get(token).cloned() {
            Some(asked) if asked.expired => Err(refuse(401, 50027, "Invalid Webhook Token")),
            Some(asked) => Ok(asked),
            None => Err(UNKNOWN_WEBHOOK),
        }
    }

    /// A message in a channel.
    pub fn post(&mut self, channel: u64, body: &Value, files: &[(String, usize)]) -> Result<Value, Refusal> {
        let direct = self.people.values().find(|human| human.direct == channel);
        match direct.map(|human| human.closed) {
            Some(Some(20026)) => return Err(refuse(403, 20026, "Your bot has been flagged by our anti-spam system")),
            Some(Some(_)) => return Err(refuse(403, 50007, "Cannot send messages to this user")),
            Some(None) => {}
            None if self.shut.contains(&channel) => return Err(refuse(403, 50001, "Missing Access")),
            None if !self.public.contains_key(&channel) => return Err(refuse(404, 10003, "Unknown Channel")),
            None => {}
        }
        let nonce = body["nonce"].as_str().map(|nonce| (channel, nonce.to_owned()));
        if body["enforce_nonce"] == true
            && let Some(known) = nonce.as_ref().and_then(|nonce| self.nonces.get(nonce))
        {
            return Ok(self.message(*known));
        }
        let id = self.number();
        let under = body["message_reference"]["message_id"].as_str().and_then(|id| id.parse().ok());
        let message = Message {
            id,
            channel,
            author: APPLICATION,
            embeds: json!([]),
            components: json!([]),
            under,
            ..Message::default()
        };
        self.show(message);
        self.apply(id, body, files);
        if let Some(message) = self.messages.get_mut(&id) {
            message.edits = 0;
        }
        self.nonces.extend(nonce.map(|nonce| (nonce, id)));
        Ok(self.message(id))
    }

    /// Direct messages with somebody.
    pub fn open_direct(&mut self, body: &Value) -> Result<Value, Refusal> {
        let person: u64 = body["recipient_id"].as_str().and_then(|id| id.parse().ok()).unwrap_or_default();
        let Some(human) = self.people.get(&person) else {
            return Err(refuse(400, 50033, "Invalid Recipient(s)"));
        };
        match human.closed {
            Some(40003) => Err(refuse(400, 40003, "You are opening direct messages too fast")),
            _ => Ok(json!({"id": human.direct.to_string(), "type": 1, "recipients": [self.user(person)],
                           "last_message_id": null})),
        }
    }

    /// Interactions that nobody acknowledged in time.
    pub fn forgotten(&self) -> usize {
        let late = |asked: &&Interaction| {
            !asked.acknowledged && !asked.excused && asked.since.elapsed() > DEADLINE + Duration::from_millis(300)
        };
        self.interactions.values().filter(late).count()
    }

    /// Interactions still waiting for their first answer.
    pub fn waiting(&self) -> usize {
        let waits = |asked: &&Interaction| !asked.acknowledged && !asked.excused && asked.since.elapsed() <= DEADLINE;
        self.interactions.values().filter(waits).count()
    }
}

/// Where a session's events go.
pub(super) type Frames = mpsc::UnboundedSender<super::gateway::Frame>;
