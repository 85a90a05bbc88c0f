//! The Discord adapter: interactions and direct messages in, messages out. It translates and decides nothing.
//!
//! serenity brings the gateway and the types. The handler knows nothing of the gateway: whatever brings an interaction calls
//! [`Discord::take`]. Sending, order, deadlines and trying again are ours.

mod answering;
mod commands;
mod gateway;
mod inbound;
mod outbound;
mod posts;
mod rest;

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use anyhow::Context;
use dashmap::DashMap;
use reqwest::Method;
use serde_json::{Value, json};
use serenity::model::application::Interaction;
use serenity::model::channel::Message as ChannelMessage;
use serenity::model::id::{ApplicationId, ChannelId, UserId};
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use self::answering::Answer;
use self::commands::Reach;
use self::gateway::Shards;
use self::inbound::{At, Direct, Door, Received, What};
use self::outbound::{Part, Screen};
use self::posts::{May, Posts};
use self::rest::{Call, Rest, Trouble};
use crate::app::{App, Inbound};
use crate::attempt::attempt;
use crate::config::{Secret, Settings};
use crate::conversation::{Message, Notice, Tag, Timestamp};
use crate::library::{Label, Locale, Reader, Rendered};
use crate::mailbox::Mailboxes;
use crate::patience::Latest;
use crate::readers::Readers;
use crate::serve::Ready;
use crate::store::{Platform, SessionKey};
use crate::telemetry;

/// How long to go on trying to say something in direct messages.
const PATIENCE: Duration = Duration::from_secs(10 * 60);

/// How long to go on trying to register commands: those of before work meanwhile.
const REGISTERING: Duration = Duration::from_secs(3600);

/// Languages and channels of more people than this are not remembered.
const MOST: usize = 100_000;

/// Why somebody could not be written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Undelivered {
    /// They take no direct messages from the bot (50007), or are no more: writing again later does not help.
    #[error("this person takes no direct messages from the bot")]
    Closed,
    /// Too many direct messages were begun at once (40003): later, and fewer.
    #[error("direct messages are being opened too fast")]
    TooFast,
    /// Discord takes the bot for a spammer (20026): nothing goes to anybody new until somebody has appealed.
    #[error("Discord has quarantined the bot")]
    Quarantined,
    /// It did not work now; Discord, or the way there, is out of order.
    #[error("Discord cannot be reached")]
    Later,
}

/// The bot, from the first interaction to the last reply.
pub struct Discord {
    app: Arc<App>,
    rest: Arc<Rest>,
    token: Secret,
    shards: Shards,
    /// The one server that commands are registered for, while developing.
    only: Option<u64>,
    readers: Readers,
    ready: Ready,
    registered: OnceLock<()>,
    mail: Mailboxes<UserId>,
    taken: Latest<u64>,
    posts: Posts,
    /// Direct messages come without a language: the one of the person's last interaction counts.
    languages: DashMap<UserId, Locale>,
    /// Channels of direct messages: opening one again and again looks like spam.
    channels: DashMap<UserId, ChannelId>,
    tracker: TaskTracker,
}

impl Discord {
    /// Puts the bot together; connects to nothing yet. `None` without a token.
    pub fn new(app: Arc<App>, settings: &Settings, tracker: TaskTracker) -> anyhow::Result<Option<Arc<Discord>>> {
        let Some(token) = &settings.discord_token else { return Ok(None) };
        let rest = Rest::new(token.clone(), settings.discord_api_url.as_deref()).context("cannot set up HTTPS")?;
        let shards = Shards::parse(&settings.discord_shards).context("DISCORD_SHARDS cannot be read")?;
        Ok(Some(Arc::new(Discord {
            app,
            rest: Arc::new(rest),
            token: token.clone(),
            shards,
            only: settings.discord_guild_id,
            readers: Readers::new(settings),
            ready: Ready::default(),
            registered: OnceLock::new(),
            mail: Mailboxes::new(tracker.clone()),
            taken: Latest::default(),
            posts: Posts::default(),
            languages: DashMap::new(),
            channels: DashMap::new(),
            tracker,
        })))
    }

    /// Whether every shard is up.
    pub fn ready(&self) -> Ready {
        self.ready.clone()
    }

    /// Takes what comes by the gateway until told to stop. What is in hand then goes on under the tracker.
    pub async fn run(self: Arc<Self>, stop: CancellationToken) -> anyhow::Result<()> {
        let (discord, ending) = (Arc::clone(&self), stop.clone());
        let sweep = tokio::spawn(async move {
            while !ending.is_cancelled() {
                tokio::time::sleep(Duration::from_secs(60)).await;
                discord.posts.sweep();
            }
        });
        let ended = gateway::serve(&self, &self.token, &stop).await;
        sweep.abort();
        ended
    }

    fn set_ready(&self, ready: bool) {
        if ready && !self.ready.is_set() {
            tracing::info!("taking interactions by the gateway");
        }
        self.ready.set(ready);
    }

    /// We know who we are: commands are registered, once. What a failed registration costs is a menu, so nothing waits for it.
    fn connected(self: &Arc<Self>, application: ApplicationId) {
        if self.registered.set(()).is_err() {
            return;
        }
        let discord = Arc::clone(self);
        // Not under the tracker: a stopping program does not wait for it.
        tokio::spawn(async move {
            let (reach, path) = match discord.only {
                None => (Reach::Everywhere, format!("/applications/{application}/commands")),
                Some(server) => (Reach::OneServer, format!("/applications/{application}/guilds/{server}/commands")),
            };
            let commands = commands::all(discord.app.library(), reach);
            let call = Call::new(Method::PUT, path, "commands", &commands, Instant::now() + REGISTERING);
            if discord.rest.send(&call).await.is_err() {
                tracing::warn!("commands could not be registered");
            }
        });
    }

    /// An interaction, whatever brought it. It is in order with others of its person, and acknowledged in time whatever the
    /// database does. One that is delivered again is not handled again.
    pub fn take(self: &Arc<Self>, interaction: Interaction) {
        let since = Instant::now();
        let id = interaction.id().get();
        if !self.taken.note(id) {
            return;
        }
        let door = inbound::door(&interaction);
        let Some(received) = inbound::read(interaction) else { return self.not_read(door) };
        let kind = inbound::kind(&received.what);
        metrics::counter!(telemetry::UPDATES, "platform" => "discord", "kind" => kind).increment(1);
        let Received { person, locale, at, what, replaces } = received;
        if let Some(locale) = locale.clone().filter(|_| self.languages.len() < MOST) {
            self.languages.insert(person, locale);
        }
        if !at.private && self.channels.len() < MOST {
            self.channels.insert(person, at.channel);
        }
        let answer = Answer::new(Arc::clone(&self.rest), at.clone(), replaces, since);
        let (discord, reader) = (Arc::clone(self), self.readers.reader(locale));
        if let What::InWords(window) = &what {
            // The same for everybody, whatever is going on: it waits for nothing.
            let window = outbound::window(self.app.library(), &reader, window);
            self.tracker.spawn(async move { answer.open(window).await });
            return;
        }
        answer.in_time(&self.tracker);
        self.mail.put(person, async move {
            let mut screens = discord.screens(&answer, id, person, what, kind, &reader).await;
            let seconds = since.elapsed().as_secs_f64();
            metrics::histogram!(telemetry::HANDLED, "platform" => "discord").record(seconds);
            tracing::debug!(platform = "discord", kind, ms = (seconds * 1000.0) as u64, "handled");
            if screens.is_empty() && answer.replaces() {
                // A button that was pressed twice: the first press is being answered, and this one only has to be heard.
                return answer.acknowledged().await;
            }
            if screens.is_empty() {
                screens = discord.write(&discord.notice(Notice::NothingInProgress, &reader), &at, &reader);
            }
            if let Err(trouble) = answer.say(&screens).await {
                discord.too_late(person, &at, (&screens, answer.said()), trouble, id).await;
            }
        });
    }

    /// The interaction is over and not everything was said. In direct messages it can be said all the same; elsewhere it is
    /// said again with the next press, for it was stored.
    async fn too_late(&self, person: UserId, at: &At, said: (&[Screen], usize), trouble: Trouble, id: u64) {
        let (screens, arrived) = said;
        tracing::warn!(platform = "discord", reason = trouble.name(), "a reply could not be said in its place");
        if !at.private && matches!(trouble, Trouble::Expired | Trouble::Late | Trouble::Gone) {
            let _ = self.post(person, at.channel, (screens, arrived), id).await;
        }
    }

    /// What to answer.
    async fn screens(
        self: &Arc<Self>,
        answer: &Answer,
        id: u64,
        person: UserId,
        what: What,
        kind: &'static str,
        reader: &Reader,
    ) -> Vec<Screen> {
        let at = answer.at();
        match what {
            What::AboutAPost(post) => self.about(post, at, reader),
            What::MakeOffer(code) => {
                let notice = self.make_offer(answer, &code, reader).await;
                self.write(&self.notice(notice, reader), at, reader)
            }
            What::NotTheirs => self.write(&self.notice(Notice::NotYours, reader), at, reader),
            What::InWords(_) => Vec::new(),
            What::TakeOffer(code) => {
                let said = Did::Said(self.posts.take(person, &code));
                let replies = self.handle(id, person, said, kind, reader).await;
                self.write(&replies, at, reader)
            }
            What::Said(words) => {
                let replies = self.handle(id, person, Did::Said(words), kind, reader).await;
                self.write(&replies, at, reader)
            }
            What::Pressed(token) => {
                let replies = self.handle(id, person, Did::Pressed(token), kind, reader).await;
                self.write(&replies, at, reader)
            }
            What::Selected(menu, options) => {
                let replies = self.handle(id, person, Did::Selected(menu, options), kind, reader).await;
                self.write(&replies, at, reader)
            }
        }
    }

    /// What one person did: handed in and stored. A failure is answered too.
    async fn handle(&self, id: u64, person: UserId, did: Did, kind: &'static str, reader: &Reader) -> Vec<Rendered> {
        let (app, for_them) = (Arc::clone(&self.app), reader.clone());
        let work = async move {
            let inbound = match &did {
                Did::Said(words) => Inbound::Said(words),
                Did::Pressed(token) => Inbound::Pressed(token),
                Did::Selected(menu, options) => Inbound::Selected(menu, options),
            };
            app.handle(&key(person), inbound, Some(id), &for_them, now(), Tag(rand::random())).await
        };
        attempt(&self.app, reader, "discord", kind, work).await.unwrap_or_else(|sorry| vec![sorry])
    }

    /// What somebody else's post says, and, in a server, the button that puts an offer under it.
    fn about(&self, post: inbound::Post, at: &At, reader: &Reader) -> Vec<Screen> {
        let overheard = self.app.overheard(&post.text, reader, now());
        let mut screens = self.write(&[overheard.shown], at, reader);
        let offered = overheard.offer.is_some() && at.guild.is_some() && inbound::is_somebody(post.author);
        if let Some(last) = screens.last_mut().and_then(|screen| screen.parts.last_mut()).filter(|_| offered) {
            let label = self.app.library().label(Label::MakeOffer, reader);
            let code = self.posts.note(post, at.channel);
            *last = std::mem::take(last).with_button(&label, format!("{}{code}", inbound::MAKE_OFFER));
        }
        screens
    }

    /// Puts the offer under the post: in reply to it where the bot is a member, below where it is not.
    async fn make_offer(&self, answer: &Answer, code: &str, reader: &Reader) -> Notice {
        let Some((post, channel)) = self.posts.of(code) else { return Notice::Sorry };
        match self.posts.offer(&post) {
            May::Offer => {}
            May::NotAgain => return Notice::Offered,
            May::NotToday => return Notice::OfferedToday,
        }
        let offer = outbound::write(&self.notice(Notice::Offer, reader), None);
        let Some(part) = offer.into_iter().next().and_then(|screen| screen.parts.into_iter().next()) else {
            return Notice::Sorry;
        };
        let label = self.app.library().label(Label::OpenPrivate, reader);
        let part = part.with_button(&label, format!("{}{}.{code}", inbound::TAKE_OFFER, post.author));
        let body = part.body().under(post.message.get()).once(format!("o{}", post.message));
        let until = Instant::now() + PATIENCE;
        let path = format!("/channels/{channel}/messages");
        let call = Call::new(Method::POST, path, "message", &body, until);
        let posted = self.rest.send(&Call { major: &channel.to_string(), ..call }).await;
        let posted = match posted {
            Ok(_) => Ok(()),
            // Added by a person, not to the server: it may speak only where it was asked.
            Err(Trouble::Forbidden | Trouble::Gone) => {
                answer.acknowledged().await;
                answer.follow_up(part.body(), None).await
            }
            Err(trouble) => Err(trouble),
        };
        match posted {
            Ok(()) => Notice::Offered,
            // Perhaps it did arrive.
            Err(Trouble::Late) => Notice::Sorry,
            Err(_) => {
                self.posts.did_not_offer(&post);
                Notice::Sorry
            }
        }
    }

    /// A message, whatever brought it: something written to the bot in its own direct messages is heard, nothing else is.
    pub fn take_direct(self: &Arc<Self>, message: ChannelMessage) {
        let since = Instant::now();
        let Some(direct) = inbound::direct(message) else { return };
        let Direct { person, channel, message, text } = direct;
        let id = message.get();
        if !self.taken.note(id) {
            return;
        }
        metrics::counter!(telemetry::UPDATES, "platform" => "discord", "kind" => "direct").increment(1);
        if self.channels.len() < MOST {
            self.channels.insert(person, channel);
        }
        let reader = self.readers.reader(self.languages.get(&person).map(|locale| locale.clone()));
        let discord = Arc::clone(self);
        self.mail.put(person, async move {
            let replies = discord.handle(id, person, Did::Said(text), "direct", &reader).await;
            metrics::histogram!(telemetry::HANDLED, "platform" => "discord").record(since.elapsed().as_secs_f64());
            let said = discord.post(person, channel, (&outbound::write(&replies, None), 0), id).await;
            metrics::histogram!(telemetry::ANSWERED, "platform" => "discord").record(since.elapsed().as_secs_f64());
            if let Err(problem) = said {
                tracing::warn!(platform = "discord", reason = %problem, "a direct message could not be answered");
            }
        });
    }

    /// Writes into direct messages. Each part is sent once, also if Discord does not say whether it arrived.
    async fn post(
        &self,
        person: UserId,
        channel: ChannelId,
        (screens, arrived): (&[Screen], usize),
        id: u64,
    ) -> Result<(), Undelivered> {
        let parts = screens.iter().flat_map(|screen| &screen.parts);
        for (n, part) in parts.enumerate().skip(arrived) {
            self.post_part(person, channel, part, format!("{id}.{n}")).await?;
        }
        Ok(())
    }

    async fn post_part(
        &self,
        person: UserId,
        channel: ChannelId,
        part: &Part,
        nonce: String,
    ) -> Result<(), Undelivered> {
        let path = format!("/channels/{channel}/messages");
        let body = part.body().once(nonce);
        let call = Call::new(Method::POST, path, "message", &body, Instant::now() + PATIENCE);
        let sent = self.rest.send(&Call { major: &channel.to_string(), file: part.file(), ..call }).await;
        sent.map(|_| ()).map_err(|trouble| {
            self.channels.remove(&person);
            undelivered(trouble)
        })
    }

    /// Writes to somebody who did not just write to us. `once` names the occasion, in at most 20 letters: what is told twice
    /// under one name within some minutes arrives once.
    pub async fn tell(&self, person: &str, what: &Rendered, once: &str) -> Result<(), Undelivered> {
        let person: UserId = person.parse().map_err(|_| Undelivered::Closed)?;
        let known = self.channels.get(&person).map(|channel| *channel);
        let channel = match known {
            Some(channel) => channel,
            None => self.open(person).await?,
        };
        let screens = outbound::write(std::slice::from_ref(what), None);
        for (n, part) in screens.iter().flat_map(|screen| &screen.parts).enumerate() {
            self.post_part(person, channel, part, format!("{once}.{n}")).await?;
        }
        Ok(())
    }

    /// Opens direct messages with somebody.
    async fn open(&self, person: UserId) -> Result<ChannelId, Undelivered> {
        let (path, body) = ("/users/@me/channels".to_owned(), json!({ "recipient_id": person.to_string() }));
        let call = Call::new(Method::POST, path, "openDirect", &body, Instant::now() + PATIENCE);
        let opened = self.rest.send(&call).await.map_err(undelivered)?;
        let channel: ChannelId = opened["id"].as_str().and_then(|id| id.parse().ok()).ok_or(Undelivered::Later)?;
        self.channels.insert(person, channel);
        Ok(channel)
    }

    /// Somebody removed the app, which Discord tells by webhook event (`APPLICATION_DEAUTHORIZED`); whatever receives that
    /// calls this. Nothing more is sent to them, and what is kept of them goes as [`App::left`] says.
    pub fn removed_by(self: &Arc<Self>, person: &str) {
        let Ok(person) = person.parse::<UserId>() else { return };
        let discord = Arc::clone(self);
        self.mail.put(person, async move {
            discord.languages.remove(&person);
            discord.channels.remove(&person);
            metrics::counter!(telemetry::GONE, "platform" => "discord").increment(1);
            if discord.app.left(&key(person), now(), discord.readers.retention_days()).await.is_err() {
                tracing::error!(platform = "discord", "that somebody is gone could not be noted");
            }
        });
    }

    /// An event that serenity could not read.
    fn unreadable(&self, kind: &str, event: &Value) {
        if kind != "INTERACTION_CREATE" {
            return;
        }
        let text = |name: &str| event[name].as_str().map(str::to_owned);
        let locale = text("locale").and_then(|locale| Locale::parse(&locale));
        self.not_read(text("id").zip(text("token")).map(|(id, token)| Door { id, token, locale }));
    }

    /// An interaction that could not be read, or does not say whose it is. It is answered even so, if it says where.
    fn not_read(&self, door: Option<Door>) {
        metrics::counter!(telemetry::UNREADABLE, "platform" => "discord").increment(1);
        tracing::error!(platform = "discord", "an interaction could not be read");
        let Some(Door { id, token, locale }) = door else { return };
        let reader = self.readers.reader(locale);
        let screens = outbound::write(&self.notice(Notice::Sorry, &reader), None);
        let rest = Arc::clone(&self.rest);
        self.tracker.spawn(async move {
            let Some(part) = screens.first().and_then(|screen| screen.parts.first()) else { return };
            let word = json!({ "type": 4, "data": part.body().private(true) });
            let path = format!("/interactions/{id}/{token}/callback");
            let call = Call::new(Method::POST, path, "callback", &word, Instant::now() + Duration::from_secs(3));
            let _ = rest.send(&Call { major: &id, ..call }).await;
        });
    }

    fn notice(&self, notice: Notice, reader: &Reader) -> Vec<Rendered> {
        vec![self.app.library().render(&Message::Notice(notice), reader)]
    }

    /// Puts replies into messages; where nobody can type, with a button for words.
    fn write(&self, replies: &[Rendered], at: &At, reader: &Reader) -> Vec<Screen> {
        let in_words = at.private.then(|| self.app.library().label(Label::InWords, reader));
        outbound::write(replies, in_words.as_deref())
    }
}

/// What one person did, owned.
enum Did {
    Said(String),
    Pressed(String),
    Selected(String, Vec<String>),
}

fn undelivered(trouble: Trouble) -> Undelivered {
    match trouble {
        Trouble::Closed | Trouble::Gone | Trouble::Forbidden => Undelivered::Closed,
        Trouble::TooFast => Undelivered::TooFast,
        Trouble::Quarantined => Undelivered::Quarantined,
        _ => Undelivered::Later,
    }
}

fn now() -> Timestamp {
    Timestamp(jiff::Timestamp::now().as_second())
}

fn key(person: UserId) -> SessionKey {
    SessionKey { platform: Platform::Discord, person: person.to_string() }
}
