//! The Telegram adapter: updates in, messages out. It translates and decides nothing.
//!
//! teloxide brings types and requests. Confirming, order, pace and trying again are ours, because its dispatcher confirms
//! an update before it is handled and its throttle knows nothing of edits.

mod calls;
mod commands;
mod groups;
mod inbound;
mod outbound;
mod pace;
mod polling;
mod raw;
mod sending;
mod waiting;
mod webhook;

use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use anyhow::{Context, bail};
use axum::Router;
use serde_json::Value;
use teloxide::prelude::*;
use teloxide::types::{AllowedUpdate, CallbackQueryId, UpdateId};
use tokio::sync::{mpsc, oneshot};
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use self::calls::Trouble;
use self::groups::Codes;
use self::inbound::{GroupCommand, Private, Received, What};
use self::sending::{Outbox, insist};
use self::waiting::Reply;
use crate::app::{App, Inbound};
use crate::attempt::attempt;
use crate::config::Settings;
use crate::conversation::{Message, Notice, Tag, Timestamp};
use crate::library::{Reader, Rendered};
use crate::mailbox::Mailboxes;
use crate::patience::{Latest, Patience};
use crate::readers::Readers;
use crate::serve::Ready;
use crate::store::{Platform, SessionKey};
use crate::telemetry;

pub use pace::{Limit, Limits};
pub use webhook::Webhook;

/// The kinds of update we ask for.
const ALLOWED: [AllowedUpdate; 3] = [AllowedUpdate::Message, AllowedUpdate::CallbackQuery, AllowedUpdate::MyChatMember];

/// How long a block that cannot be stored keeps the updates after it from being taken: while the database is away, everybody
/// else has to hear so, and what to do in danger.
const HOLDS_UP: Duration = Duration::from_secs(10);

/// The bot, from the first update to the last reply.
pub struct Telegram {
    app: Arc<App>,
    bot: Bot,
    /// The same with a longer patience: long polling holds a request open.
    polling: Bot,
    webhook: Option<Webhook>,
    readers: Readers,
    name: OnceLock<String>,
    ready: Ready,
    mail: Mailboxes<UserId>,
    outbox: Arc<Outbox>,
    codes: Codes,
    answered: Latest<UpdateId>,
    acknowledged: Latest<UpdateId>,
    gone: Mutex<Option<mpsc::UnboundedReceiver<ChatId>>>,
    tracker: TaskTracker,
}

impl Telegram {
    /// Puts the bot together; connects to nothing yet. `None` without a token.
    pub fn new(
        app: Arc<App>,
        settings: &Settings,
        limits: Limits,
        tracker: TaskTracker,
    ) -> anyhow::Result<Option<Arc<Telegram>>> {
        let Some(token) = &settings.telegram_token else { return Ok(None) };
        let bot = |seconds: u64| -> anyhow::Result<Bot> {
            let client = teloxide::net::default_reqwest_settings().timeout(Duration::from_secs(seconds));
            let bot = Bot::with_client(token.reveal(), client.build().context("cannot set up HTTPS")?);
            match &settings.telegram_api_url {
                None => Ok(bot),
                Some(url) => Ok(bot.set_api_url(url.parse().context("TELEGRAM_API_URL is not a web address")?)),
            }
        };
        let webhook = match (&settings.telegram_webhook_url, &settings.telegram_webhook_secret) {
            (None, _) => None,
            (Some(_), None) => {
                bail!("TELEGRAM_WEBHOOK_SECRET is not set; a webhook without it could be used by anybody")
            }
            (Some(url), Some(secret)) => {
                let letters = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
                if !(1..=256).contains(&secret.reveal().len()) || !secret.reveal().chars().all(letters) {
                    bail!(
                        "TELEGRAM_WEBHOOK_SECRET: expected 1 to 256 letters, digits, `_` and `-`, as Telegram wants it"
                    );
                }
                let url = url.parse().context("TELEGRAM_WEBHOOK_URL is not a web address")?;
                Some(Webhook { url, secret: secret.clone() })
            }
        };
        let (gone, gone_chats) = mpsc::unbounded_channel();
        let outbox = Outbox::new(bot(20)?, limits, gone, tracker.clone());
        Ok(Some(Arc::new(Telegram {
            app,
            bot: bot(20)?,
            polling: bot(45)?,
            webhook,
            readers: Readers::new(settings),
            name: OnceLock::new(),
            ready: Ready::default(),
            mail: Mailboxes::new(tracker.clone()),
            outbox: Arc::new(outbox),
            codes: Codes::default(),
            answered: Latest::default(),
            acknowledged: Latest::default(),
            gone: Mutex::new(Some(gone_chats)),
            tracker,
        })))
    }

    /// Whether updates are being taken.
    pub fn ready(&self) -> Ready {
        self.ready.clone()
    }

    /// The route of the webhook, if there is one.
    pub fn routes(self: &Arc<Self>) -> Router {
        self.webhook.as_ref().map_or_else(Router::new, |webhook| webhook::routes(Arc::clone(self), webhook))
    }

    /// Takes updates until told to stop. What is in hand then goes on under the tracker.
    pub async fn run(self: Arc<Self>, stop: CancellationToken) -> anyhow::Result<()> {
        tokio::select! {
            () = stop.cancelled() => return Ok(()),
            connected = self.connect() => connected?,
        }
        let alongside = tokio::spawn(Arc::clone(&self).alongside(stop.clone()));
        let ended = match &self.webhook {
            Some(webhook) => webhook::serve(&self, webhook, &stop).await,
            None => polling::poll(&self, &stop).await,
        };
        self.ready.set(false);
        alongside.abort();
        ended
    }

    /// Learns our own name, waiting for Telegram as long as it takes.
    async fn connect(&self) -> anyhow::Result<()> {
        loop {
            match insist("getMe", Duration::from_secs(60), || self.bot.get_me()).await {
                Ok(me) => {
                    let _ = self.name.set(me.username().to_owned());
                    return Ok(());
                }
                Err(Trouble::BadToken) => bail!("TELEGRAM_TOKEN: Telegram does not know this token"),
                Err(problem) => {
                    tracing::warn!(reason = calls::name(problem), "Telegram cannot be reached; trying again")
                }
            }
        }
    }

    /// What goes on beside the updates: commands are registered, people who left are noted, old codes dropped.
    async fn alongside(self: Arc<Self>, stop: CancellationToken) {
        let gone = self.gone.lock().unwrap_or_else(PoisonError::into_inner).take();
        let leaving = async {
            let Some(mut gone) = gone else { return };
            while let Some(chat) = gone.recv().await {
                if let Ok(person) = u64::try_from(chat.0) {
                    self.left(UserId(person), None);
                }
            }
        };
        let sweep = async {
            loop {
                tokio::time::sleep(Duration::from_secs(60)).await;
                self.outbox.sweep();
                self.codes.sweep();
            }
        };
        tokio::select! {
            () = stop.cancelled() => {}
            ((), (), ()) = async { tokio::join!(commands::register(&self.bot, self.app.library()), leaving, sweep) } => {}
        }
    }

    /// Takes an update. What comes back resolves once everything that it changed is stored, or its person was told that it
    /// could not be.
    fn receive(self: &Arc<Self>, update: Value) -> oneshot::Receiver<()> {
        let (stored, waiting) = oneshot::channel();
        let unreadable = || metrics::counter!(telemetry::UNREADABLE, "platform" => "telegram").increment(1);
        let Some(update) = raw::parse(update) else {
            unreadable();
            return waiting;
        };
        let (id, since) = (update.id, Instant::now());
        let received = inbound::read(update, self.name.get().map_or("", String::as_str));
        let kind = inbound::kind(&received);
        metrics::counter!(telemetry::UPDATES, "platform" => "telegram", "kind" => kind).increment(1);
        match received {
            Received::Private(private) => {
                if let Some(query) = private.query.clone() {
                    self.acknowledge(id, query, None);
                }
                if matches!(private.what, What::Wordless { known: false }) {
                    unreadable();
                }
                let telegram = Arc::clone(self);
                self.mail.put(private.person, async move {
                    telegram.handle(id, private, kind, since).await;
                    let _ = stored.send(());
                });
            }
            Received::Group(command) => self.invite(id, command, since),
            Received::NotTheirs { query, locale } => {
                let notice =
                    self.app.library().render(&Message::Notice(Notice::NotYours), &self.readers.reader(locale));
                self.acknowledge(id, query, Some(notice.text.to_plain()));
            }
            Received::Blocked(person) => self.left(person, Some(stored)),
            Received::Nothing => {}
        }
        waiting
    }

    /// One person's update: handed in, stored, answered. A failure is answered too.
    async fn handle(self: &Arc<Self>, id: UpdateId, private: Private, kind: &'static str, since: Instant) {
        if self.answered.has(id) {
            metrics::counter!(telemetry::REPEATED, "platform" => "telegram").increment(1);
            return;
        }
        let Private { person, chat, locale, what, replaces, .. } = private;
        let reader = self.readers.reader(locale);
        let (telegram, for_them) = (Arc::clone(self), reader.clone());
        let work = async move {
            let said;
            let inbound = match &what {
                What::Pressed(token) => Inbound::Pressed(token),
                What::Said(text) => Inbound::Said(text),
                What::Started(payload) => {
                    said = telegram.codes.meaning(person, payload);
                    Inbound::Said(&said)
                }
                What::Wordless { .. } => return Ok(telegram.notice(Notice::WordsOnly, &for_them)),
            };
            let (now, tag) = (Timestamp(jiff::Timestamp::now().as_second()), Tag(rand::random()));
            let handled = telegram.app.handle(&key(person), inbound, Some(u64::from(id.0)), &for_them, now, tag).await;
            // Only now: whoever is told to try again can.
            if let (What::Started(payload), Ok(_)) = (&what, &handled) {
                telegram.codes.used(person, payload);
            }
            handled
        };
        let replies = match attempt(&self.app, &reader, "telegram", kind, work).await {
            Ok(replies) => {
                self.answered.note(id);
                replies
            }
            Err(sorry) => vec![sorry],
        };
        let seconds = since.elapsed().as_secs_f64();
        metrics::histogram!(telemetry::HANDLED, "platform" => "telegram").record(seconds);
        tracing::debug!(platform = "telegram", kind, ms = (seconds * 1000.0) as u64, "handled");
        let screens = outbound::write(&replies);
        let has_file = screens.iter().any(|screen| screen.file.is_some());
        let without_file = if has_file { outbound::write(&self.notice(Notice::Sorry, &reader)) } else { Vec::new() };
        let (topic, under, pressed, received) = (None, None, replaces, since);
        self.outbox.put(chat, Reply { topic, under, pressed, screens, without_file, received });
    }

    /// A command in a group: the way into the private chat.
    fn invite(&self, id: UpdateId, command: GroupCommand, since: Instant) {
        if !self.answered.note(id) {
            return;
        }
        let Some(bot) = self.name.get() else { return };
        let code = match command.person {
            Some(person) => self.codes.make(person, command.said),
            None => groups::NO_CODE.to_owned(),
        };
        let screens = groups::invitation(self.app.library(), &self.readers.reader(command.locale), bot, &code);
        let under = Some(command.message);
        let (topic, without_file) = (command.topic, Vec::new());
        let reply = Reply { topic, under, pressed: None, screens, without_file, received: since };
        self.outbox.put(command.chat, reply);
    }

    /// Ends the spinner on a button, at once, whatever happens next.
    fn acknowledge(&self, id: UpdateId, query: CallbackQueryId, words: Option<String>) {
        if !self.acknowledged.note(id) {
            return;
        }
        let bot = self.bot.clone();
        self.tracker.spawn(async move {
            // Later than this Telegram would not take it any more.
            let patience = Duration::from_secs(30);
            let _ = insist("answerCallbackQuery", patience, || {
                let request = bot.answer_callback_query(query.clone());
                match &words {
                    None => request,
                    Some(words) => request.text(words.chars().take(200).collect::<String>()).show_alert(true),
                }
            })
            .await;
        });
    }

    /// Notes that somebody blocked us or is no more, after whatever of theirs is still in hand: tried until it is stored.
    fn left(self: &Arc<Self>, person: UserId, mut stored: Option<oneshot::Sender<()>>) {
        let telegram = Arc::clone(self);
        let now = Timestamp(jiff::Timestamp::now().as_second());
        self.mail.put(person, async move {
            metrics::counter!(telemetry::GONE, "platform" => "telegram").increment(1);
            let (mut patience, since) = (Patience::default(), Instant::now());
            while telegram.app.left(&key(person), now, telegram.readers.retention_days()).await.is_err() {
                tracing::error!(platform = "telegram", "it could not be noted that somebody left; trying again");
                if since.elapsed() > HOLDS_UP {
                    stored = None;
                }
                tokio::time::sleep(patience.next()).await;
            }
            drop(stored);
        });
    }

    fn notice(&self, notice: Notice, reader: &Reader) -> Vec<Rendered> {
        vec![self.app.library().render(&Message::Notice(notice), reader)]
    }
}

fn key(person: UserId) -> SessionKey {
    SessionKey { platform: Platform::Telegram, person: person.0.to_string() }
}
