//! One outbox per chat: replies leave in order, as fast as Telegram allows and no faster, and are tried again until they
//! arrive. A chat that has to wait holds up no other.

use std::collections::VecDeque;
use std::future::IntoFuture;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use dashmap::DashMap;
use teloxide::prelude::*;
use teloxide::requests::{Output, Request};
use teloxide::types::{
    ChatId, InlineKeyboardMarkup, InputFile, LinkPreviewOptions, MessageId, ParseMode, ReplyParameters,
};
use tokio::sync::mpsc;
use tokio::time::{Instant, sleep, sleep_until};
use tokio_util::task::TaskTracker;

use super::calls::{Trouble, name, trouble};
use super::outbound::Screen;
use super::pace::{Limits, Turns};
use super::waiting::{Chat, Next, Reply};
use crate::library::Attachment;
use crate::patience::Patience;
use crate::telemetry;

/// How many replies may wait for one group. Whoever asks a question for the fortieth time in a row gets no answer to it.
const WAITING_IN_A_GROUP: usize = 40;

/// How long a message is tried again that something keeps answering with an error page, or the like.
const BROKEN_FOR: Duration = Duration::from_secs(60 * 60);

/// How often a file is: a page of errors may mean that it is too large for whatever stands in between.
const BROKEN_FILE: u32 = 5;

/// The method that sends one.
const FILE: &str = "sendDocument";

/// Everything waiting to be said.
pub(super) struct Outbox {
    bot: Bot,
    limits: Limits,
    chats: DashMap<ChatId, Chat>,
    overall: Mutex<Turns>,
    gone: mpsc::UnboundedSender<ChatId>,
    tracker: TaskTracker,
    /// When this process began. What the one before it said a moment earlier counts for Telegram too.
    begun: Instant,
}

impl Outbox {
    /// An empty outbox. Chats that turn out to be closed to us are told to `gone`.
    pub(super) fn new(bot: Bot, limits: Limits, gone: mpsc::UnboundedSender<ChatId>, tracker: TaskTracker) -> Outbox {
        let overall = Mutex::new(Turns::new(limits.overall));
        Outbox { bot, limits, chats: DashMap::new(), overall, gone, tracker, begun: Instant::now() }
    }

    /// Takes a reply. It leaves after everything that was put in before it for this chat.
    pub(super) fn put(self: &Arc<Self>, to: ChatId, reply: Reply) {
        if reply.screens.is_empty() {
            return;
        }
        let mut chat = self.chats.entry(to).or_insert_with(|| Chat::new(to, self.limits, self.begun));
        if to.is_group() && chat.waiting.len() >= WAITING_IN_A_GROUP {
            return;
        }
        if !to.is_group() {
            chat.make_room(&reply);
        }
        // A screen that was not shown yet and is out of date already need not be shown: ticking fast shows the last tick.
        match (chat.waiting.back().and_then(Reply::only_replaces), reply.only_replaces()) {
            (Some(before), Some(now)) if before == now => {
                let first = chat.waiting.pop_back().map_or(reply.received, |overtaken| overtaken.received);
                chat.waiting.push_back(Reply { received: first, ..reply });
            }
            _ => chat.waiting.push_back(reply),
        }
        if !chat.busy {
            chat.busy = true;
            drop(chat);
            let outbox = Arc::clone(self);
            self.tracker.spawn(async move { outbox.work(to).await });
        }
    }

    /// Forgets chats that nothing was said in for a while.
    pub(super) fn sweep(&self) {
        let now = Instant::now();
        self.chats.retain(|_, chat| !chat.is_over(now));
    }

    async fn work(self: Arc<Self>, id: ChatId) {
        loop {
            let next = match self.chats.get_mut(&id) {
                Some(mut chat) => chat.next(),
                None => return,
            };
            let done = match next {
                Next::Say(reply) => self.say(id, reply).await,
                Next::TakeOff(message) => self.take_off(id, message).await,
                Next::Nothing => return,
            };
            if done.is_err() {
                // Nobody is there to read the rest.
                self.chats.remove(&id);
                let _ = self.gone.send(id);
                return;
            }
        }
    }

    async fn say(&self, id: ChatId, mut reply: Reply) -> Result<(), Gone> {
        let mut screens = std::mem::take(&mut reply.screens).into_iter().peekable();
        let closes = screens.clone().any(|screen| screen.closes);
        let mut left_behind = reply.pressed.filter(|_| closes);
        let mut live = None;
        if let (Some(message), Some(first)) = (reply.pressed, screens.peek())
            && !first.stays
            && first.parts.len() == 1
            && self.edit(id, message, first).await?
        {
            left_behind = None;
            live = screens.next().filter(|screen| !screen.keyboard.is_empty()).map(|_| message);
            self.arrived(&mut reply);
        }
        let mut screens: VecDeque<Screen> = screens.collect();
        while let Some(screen) = screens.pop_front() {
            if let Some(file) = &screen.file
                && !self.send_file(id, file).await?
            {
                // It must not say that here it is.
                let mut instead = VecDeque::from(std::mem::take(&mut reply.without_file));
                instead.append(&mut screens);
                screens = instead;
                continue;
            }
            let last = screen.parts.len().saturating_sub(1);
            for (n, part) in screen.parts.iter().enumerate() {
                let keyboard = if n == last { screen.keyboard.clone() } else { Vec::new() };
                let sent = self.send(id, &mut reply, part, keyboard).await?;
                if n == last && !screen.stays && !screen.keyboard.is_empty() {
                    left_behind = left_behind.or(live);
                    live = sent;
                }
                self.arrived(&mut reply);
            }
        }
        if let Some(mut chat) = self.chats.get_mut(&id) {
            let over = chat.live.filter(|_| closes);
            let bare = [left_behind, over].into_iter().flatten().filter(|message| Some(*message) != live);
            let bare: Vec<MessageId> = bare.filter(|message| !chat.bare.contains(message)).collect();
            chat.bare.extend(bare);
            chat.bare.dedup();
            if closes {
                chat.live = live;
            }
            chat.spoken = Instant::now();
            chat.bare.retain(|message| Some(*message) != live);
        }
        Ok(())
    }

    fn arrived(&self, reply: &mut Reply) {
        let seconds = reply.received.elapsed().as_secs_f64();
        metrics::histogram!(telemetry::ANSWERED, "platform" => "telegram").record(seconds);
    }

    /// Puts a screen in the place of a message. `false`: that cannot be done, it has to be said anew.
    async fn edit(&self, id: ChatId, message: MessageId, screen: &Screen) -> Result<bool, Gone> {
        let Some(text) = screen.parts.first() else { return Ok(true) };
        let edited = self
            .call(id, "editMessageText", |chat| {
                self.bot
                    .edit_message_text(chat, message, text)
                    .parse_mode(ParseMode::Html)
                    .link_preview_options(no_preview())
                    .reply_markup(InlineKeyboardMarkup::new(screen.keyboard.clone()))
            })
            .await?;
        Ok(match edited {
            Ok(_) | Err(Trouble::NotModified | Trouble::Done) => true,
            Err(_) => false,
        })
    }

    async fn send(
        &self,
        id: ChatId,
        reply: &mut Reply,
        text: &str,
        keyboard: Vec<Vec<teloxide::types::InlineKeyboardButton>>,
    ) -> Result<Option<MessageId>, Gone> {
        loop {
            let sent = self
                .call(id, "sendMessage", |chat| {
                    let mut request = self
                        .bot
                        .send_message(chat, text)
                        .parse_mode(ParseMode::Html)
                        .link_preview_options(no_preview());
                    if let Some(topic) = reply.topic {
                        request = request.message_thread_id(topic);
                    }
                    // After a move the numbers of messages mean others.
                    if let Some(under) = reply.under.filter(|_| chat == id) {
                        request = request.reply_parameters(ReplyParameters::new(under).allow_sending_without_reply());
                    }
                    if !keyboard.is_empty() {
                        request = request.reply_markup(InlineKeyboardMarkup::new(keyboard.clone()));
                    }
                    request
                })
                .await?;
            match sent {
                Ok(message) => return Ok(Some(message.id)),
                Err(Trouble::NoTopic) if reply.topic.is_some() => reply.topic = None,
                Err(_) => return Ok(None),
            }
        }
    }

    /// Sends a file, with nothing under it; `false` if it does not arrive.
    async fn send_file(&self, id: ChatId, file: &Attachment) -> Result<bool, Gone> {
        let document = || InputFile::memory(file.bytes.clone()).file_name(file.name.clone());
        let sent = self.call(id, FILE, |chat| self.bot.send_document(chat, document())).await?;
        Ok(matches!(sent, Ok(_) | Err(Trouble::Done)))
    }

    /// Takes the buttons off a message.
    async fn take_off(&self, id: ChatId, message: MessageId) -> Result<(), Gone> {
        let bare = |chat| self.bot.edit_message_reply_markup(chat, message);
        self.call(id, "editMessageReplyMarkup", bare).await.map(|_| ())
    }

    /// One request, in its turn, until it arrives or is refused.
    async fn call<R>(
        &self,
        id: ChatId,
        method: &'static str,
        request: impl Fn(ChatId) -> R,
    ) -> Result<Result<Output<R>, Trouble>, Gone>
    where
        R: Request<Err = teloxide::RequestError> + IntoFuture<Output = Result<Output<R>, teloxide::RequestError>>,
    {
        let mut patience = Patience::default();
        let (begun, mut broken) = (Instant::now(), 0_u32);
        loop {
            let chat = self.turn(id).await;
            let answer = request(chat).into_future().await;
            self.change(id, |chat| chat.turns.iter_mut().for_each(|turns| turns.used(Instant::now())));
            let problem = match answer {
                Ok(done) => {
                    count(method, "ok");
                    return Ok(Ok(done));
                }
                Err(error) => trouble(&error),
            };
            count(method, name(problem));
            match problem {
                Trouble::Wait(wait) => {
                    tracing::info!(method, seconds = wait.as_secs(), "Telegram asks to wait");
                    self.change(id, |chat| chat.not_before = Instant::now() + wait);
                }
                Trouble::Again => {
                    let wait = patience.next();
                    tracing::warn!(method, ms = wait.as_millis() as u64, "Telegram cannot be reached; trying again");
                    sleep(wait).await;
                }
                // A token is known when the program begins; one refusal later is no proof.
                Trouble::Broken | Trouble::BadToken => {
                    broken += 1;
                    let enough = if method == FILE { broken >= BROKEN_FILE } else { begun.elapsed() >= BROKEN_FOR };
                    if enough {
                        count(method, "given-up");
                        tracing::error!(method, times = broken, "an answer is not the one of Telegram; given up");
                        return Ok(Err(problem));
                    }
                    let wait = patience.next();
                    tracing::warn!(method, ms = wait.as_millis() as u64, "Telegram is out of order; trying again");
                    sleep(wait).await;
                }
                Trouble::Moved(to) => self.change(id, |chat| chat.moved = Some(to)),
                Trouble::Gone => return Err(Gone),
                Trouble::Conflict | Trouble::Refused => {
                    tracing::error!(method, reason = name(problem), "Telegram refused a request");
                    return Ok(Err(problem));
                }
                Trouble::NotModified | Trouble::TooLate | Trouble::CannotEdit | Trouble::NoTopic | Trouble::Done => {
                    return Ok(Err(problem));
                }
            }
        }
    }

    /// Waits for this chat's turn, and says where it is now.
    async fn turn(&self, id: ChatId) -> ChatId {
        loop {
            let now = Instant::now();
            let not_before = self.chats.get(&id).map_or(now, |chat| chat.not_before);
            if not_before <= now {
                break;
            }
            sleep_until(not_before).await;
        }
        let now = Instant::now();
        let (chat, moment) = match self.chats.get_mut(&id) {
            Some(mut chat) => {
                let turn = chat.turns.iter_mut().fold(now, |turn, turns| turns.take(turn));
                (chat.moved.unwrap_or(id), turn)
            }
            None => (id, now),
        };
        sleep_until(moment).await;
        let overall = self.overall.lock().unwrap_or_else(PoisonError::into_inner).take(Instant::now());
        sleep_until(overall).await;
        chat
    }

    fn change(&self, id: ChatId, change: impl FnOnce(&mut Chat)) {
        if let Some(mut chat) = self.chats.get_mut(&id) {
            change(&mut chat);
        }
    }
}

/// The person is gone: nothing more can be said to them.
pub(super) struct Gone;

/// A request that belongs to no chat: tried again until it is done or refused, or until the next try would be
/// later than `patience_for` from now. `Err`: what was the trouble with it the last time.
pub(super) async fn insist<R>(
    method: &'static str,
    patience_for: Duration,
    request: impl Fn() -> R,
) -> Result<Output<R>, Trouble>
where
    R: Request<Err = teloxide::RequestError> + IntoFuture<Output = Result<Output<R>, teloxide::RequestError>>,
{
    let mut patience = Patience::default();
    let until = Instant::now() + patience_for;
    loop {
        let problem = match request().into_future().await {
            Ok(done) => {
                count(method, "ok");
                return Ok(done);
            }
            Err(error) => trouble(&error),
        };
        count(method, name(problem));
        let wait = match problem {
            Trouble::Wait(wait) => wait,
            Trouble::Again | Trouble::Broken => patience.next(),
            other => return Err(other),
        };
        if Instant::now() + wait > until {
            return Err(problem);
        }
        sleep(wait).await;
    }
}

fn count(method: &'static str, result: &'static str) {
    metrics::counter!(telemetry::REQUESTS, "platform" => "telegram", "method" => method, "result" => result)
        .increment(1);
}

fn no_preview() -> LinkPreviewOptions {
    LinkPreviewOptions {
        is_disabled: true,
        url: None,
        prefer_small_media: false,
        prefer_large_media: false,
        show_above_text: false,
    }
}
