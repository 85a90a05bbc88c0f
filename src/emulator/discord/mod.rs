//! A Discord on loopback, good enough for the real serenity: REST and gateway. It keeps channels and messages, checks every
//! request it gets against Discord's own description and documented limits, and misbehaves on demand.

mod faults;
mod gateway;
mod people;
mod rest;
mod rules;
mod state;

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::routing::any;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::time::{Instant, sleep};

pub use faults::{Break, Fault};
pub use people::{Key, Person, Place, Shown};
pub use state::{APPLICATION, DEADLINE};

use rules::Spec;
use state::{Human, Message, State};

/// A Discord of our own.
#[derive(Clone)]
pub struct Emulator {
    inner: Arc<Inner>,
}

struct Inner {
    spec: Spec,
    token: String,
    address: SocketAddr,
    state: Mutex<State>,
    /// Counts changes, for whoever waits for one.
    changes: watch::Sender<u64>,
}

impl Emulator {
    /// Starts one, for the bot with this token.
    pub async fn start(token: &str) -> std::io::Result<Emulator> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let state = State { shards: 1, heartbeat: 41_250, ..State::default() };
        let inner = Inner {
            spec: Spec::built_in(),
            token: token.to_owned(),
            address: listener.local_addr()?,
            state: Mutex::new(state),
            changes: watch::channel(0).0,
        };
        let emulator = Emulator { inner: Arc::new(inner) };
        let routes = Router::new().route("/gateway/", any(gateway::open)).route("/api/v10/{*path}", any(rest::request));
        let routes = routes.with_state(emulator.clone());
        tokio::spawn(async move { axum::serve(listener, routes).await });
        Ok(emulator)
    }

    /// What `DISCORD_API_URL` has to be.
    pub fn url(&self) -> String {
        format!("http://{}", self.inner.address)
    }

    /// Where the gateway is.
    pub(self) fn gateway(&self) -> String {
        format!("ws://{}/gateway/", self.inner.address)
    }

    pub(self) fn token(&self) -> &str {
        &self.inner.token
    }

    /// Somebody in a channel of a server.
    pub fn person(&self, id: u64, locale: &str, guild: u64, channel: u64) -> Person {
        self.look(|state| {
            state.public.entry(channel).or_default();
            let direct = 7_000_000_000 + id;
            let version = watch::channel(0).0;
            let human =
                Human { locale: locale.to_owned(), direct, closed: None, version, window: None, messages: Vec::new() };
            state.people.entry(id).or_insert(human);
        });
        Person::new(self, id, Place::Server { guild, channel })
    }

    /// The bot may not speak in this channel: it is not a member of the server.
    pub fn shuts(&self, channel: u64) {
        self.look(|state| state.shut.push(channel));
    }

    /// How many shards Discord recommends.
    pub fn recommends(&self, shards: u32) {
        self.look(|state| state.shards = shards);
    }

    /// How often heartbeats come, from the next connection on.
    pub fn beats_every(&self, interval: Duration) {
        self.look(|state| state.heartbeat = interval.as_millis() as u64);
    }

    /// The next requests of this kind (empty: any) go wrong.
    pub fn goes_wrong(&self, operation: &str, fault: Fault, times: usize) {
        self.look(|state| state.planned.add(operation, fault, times));
    }

    /// Whether everything planned has gone wrong.
    pub fn went_wrong(&self) -> bool {
        self.look(|state| state.planned.is_empty())
    }

    /// At most so many requests in one bucket in so long; the answers say so.
    pub fn limits(&self, number: u32, per: Duration) {
        self.look(|state| state.bucket = Some((number, per)));
    }

    /// Something happens to every socket of the gateway.
    pub fn breaks(&self, how: Break) {
        self.change(|state| state.break_sockets(how));
    }

    /// From now on no socket of the gateway can be opened; or one can again.
    pub fn is_away(&self, yes: bool) {
        self.look(|state| state.away = yes);
    }

    /// An event that no library knows how to read.
    pub fn dispatches(&self, name: &str, event: Value) {
        self.change(|state| state.dispatch(None, name, event));
    }

    /// The bot was killed: what it had in hand is nobody's fault.
    pub fn excuses(&self) {
        self.change(|state| {
            state.interactions.values_mut().filter(|asked| !asked.acknowledged).for_each(|asked| asked.excused = true);
        });
    }

    /// Every interaction so far is older than fifteen minutes.
    pub fn expires(&self) {
        self.look(|state| state.interactions.values_mut().for_each(|asked| asked.expired = true));
    }

    /// A message of somebody else's bot, as a post.
    pub fn says_in(&self, channel: u64, author: u64, text: &str) -> u64 {
        self.change(|state| {
            let id = state.number();
            let (embeds, components) = (json!([]), json!([]));
            state.show(Message {
                id,
                channel,
                author,
                content: text.to_owned(),
                embeds,
                components,
                ..Message::default()
            })
        })
    }

    /// Everything that was wrong with the requests so far.
    pub fn complaints(&self) -> Vec<String> {
        self.look(|state| {
            let mut complaints = state.complaints.clone();
            let forgotten = state.forgotten();
            if forgotten > 0 {
                complaints.push(format!("{forgotten} interactions were not acknowledged within three seconds"));
            }
            complaints
        })
    }

    /// How many requests of this kind there were.
    pub fn requests(&self, operation: &str) -> usize {
        self.look(|state| state.requests.get(operation).copied().unwrap_or_default())
    }

    /// The commands registered: everywhere, or for one server.
    pub fn commands(&self, guild: Option<u64>) -> Vec<Value> {
        let key = guild.map_or(String::new(), |guild| guild.to_string());
        self.look(|state| state.commands.get(&key).and_then(Value::as_array).cloned().unwrap_or_default())
    }

    /// Which shards identified themselves, of how many, and with which intents.
    pub fn identified(&self) -> Vec<(u32, u32, u64)> {
        self.look(|state| state.identified.clone())
    }

    /// How often a session was resumed.
    pub fn resumed(&self) -> usize {
        self.look(|state| state.resumed)
    }

    /// How long interactions waited for their first answer, so far.
    pub fn acknowledged(&self) -> Vec<Duration> {
        self.look(|state| state.answers.clone())
    }

    /// What the bot said in a channel where everybody reads it.
    pub fn in_public(&self, channel: u64) -> Vec<String> {
        self.look(|state| {
            let messages = state.public.get(&channel).into_iter().flatten().filter_map(|id| state.messages.get(id));
            messages.filter(|message| message.author == APPLICATION).map(|message| message.content.clone()).collect()
        })
    }

    /// Waits until this many shards are connected.
    pub async fn connected(&self, shards: usize) -> Result<(), String> {
        self.until("the bot is connected", |state| state.connected().len() >= shards).await
    }

    /// Waits until nothing is waiting and the bot has asked for nothing for this long.
    pub async fn quiet_for(&self, long: Duration) {
        loop {
            let (waiting, last) = self.look(|state| (state.waiting(), state.last_request));
            if waiting == 0 && last.is_none_or(|last| last.elapsed() >= long) {
                return;
            }
            sleep(Duration::from_millis(50)).await;
        }
    }

    /// Waits until something is so.
    async fn until(&self, what: &str, so: impl Fn(&State) -> bool) -> Result<(), String> {
        let end = Instant::now() + Duration::from_secs(60);
        while !self.look(|state| so(state)) {
            if Instant::now() > end {
                return Err(format!("waited in vain: {what}"));
            }
            sleep(Duration::from_millis(20)).await;
        }
        Ok(())
    }

    /// Waits until sessions have been resumed this often.
    pub async fn resumed_times(&self, times: usize) -> Result<(), String> {
        self.until("the session is resumed", |state| state.resumed >= times).await
    }

    /// Waits until shards have identified themselves this often.
    pub async fn identified_times(&self, times: usize) -> Result<(), String> {
        self.until("a new session is begun", |state| state.identified.len() >= times).await
    }

    pub(self) fn look<T>(&self, look: impl FnOnce(&mut State) -> T) -> T {
        look(&mut self.inner.state.lock().unwrap_or_else(PoisonError::into_inner))
    }

    pub(self) fn change<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
        let result = self.look(change);
        self.moved();
        result
    }

    pub(self) fn moved(&self) {
        self.inner.changes.send_modify(|changes| *changes += 1);
    }
}
