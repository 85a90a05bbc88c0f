//! The answer to one interaction. Discord wants a first word within three seconds, once; after that, fifteen minutes of edits
//! and further messages. If what there is to say takes longer, the first word is "one moment".

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use reqwest::Method;
use serde::Serialize;
use serde_json::json;
use serenity::builder::CreateModal;
use tokio::sync::Mutex;
use tokio::time::{Instant, sleep_until};
use tokio_util::task::TaskTracker;

use super::inbound::At;
use super::outbound::{Body, Part, Screen};
use super::rest::{Call, Rest, Trouble};
use crate::library::Attachment;
use crate::telemetry;

/// After this long without an answer "one moment" is said.
const ONE_MOMENT: Duration = Duration::from_millis(1200);
/// After this long a first word is not taken any more: three seconds, with some air for the way.
const FIRST_WORD: Duration = Duration::from_millis(2900);
/// How long an interaction can be answered, with some air.
const LASTS: Duration = Duration::from_secs(14 * 60 + 50);

/// Kinds of first word.
const MESSAGE: u8 = 4;
const MESSAGE_LATER: u8 = 5;
const UPDATE_LATER: u8 = 6;
const UPDATE: u8 = 7;
const WINDOW: u8 = 9;

/// One interaction and how far its answer is.
pub(super) struct Answer {
    rest: Arc<Rest>,
    at: At,
    /// Whether the first message takes the place of the one with the button.
    replaces: bool,
    received: Instant,
    state: Mutex<State>,
    /// How many messages arrived.
    said: AtomicUsize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// Discord waits for the first word.
    Open,
    /// "One moment" was said.
    Promised,
    /// The first message is there, or as good as.
    Begun,
    /// Nothing can be said here any more.
    Over,
}

impl Answer {
    /// An interaction that came in at `received`.
    pub(super) fn new(rest: Arc<Rest>, at: At, replaces: bool, received: Instant) -> Arc<Answer> {
        Arc::new(Answer { rest, at, replaces, received, state: Mutex::new(State::Open), said: AtomicUsize::new(0) })
    }

    /// Says "one moment" if there is nothing else to say in time, whatever everything else is doing.
    pub(super) fn in_time(self: &Arc<Self>, tracker: &TaskTracker) {
        let answer = Arc::clone(self);
        tracker.spawn(async move {
            sleep_until(answer.received + ONE_MOMENT).await;
            let mut state = answer.state.lock().await;
            if *state == State::Open {
                *state = answer.promise().await;
            }
        });
    }

    /// Makes sure that a first word was said, so that further messages can be.
    pub(super) async fn acknowledged(&self) {
        let mut state = self.state.lock().await;
        if *state == State::Open {
            *state = self.promise().await;
        }
    }

    /// Whether it answers a press, so that the message with the button can become the answer.
    pub(super) fn replaces(&self) -> bool {
        self.replaces
    }

    /// Where it can be answered.
    pub(super) fn at(&self) -> &At {
        &self.at
    }

    async fn promise(&self) -> State {
        // What replaces a message is acknowledged silently; what is new shows that it is coming, and to whom.
        let flags = if self.at.private { 64 } else { 0 };
        let promise = match self.replaces {
            true => json!({ "type": UPDATE_LATER }),
            false => json!({ "type": MESSAGE_LATER, "data": { "flags": flags } }),
        };
        match self.first_word(&promise, None).await {
            Ok(()) | Err(Trouble::Acknowledged | Trouble::Late) => State::Promised,
            Err(_) => State::Over,
        }
    }

    /// Opens a window.
    pub(super) async fn open(&self, window: CreateModal) {
        let mut state = self.state.lock().await;
        if *state == State::Open {
            let _ = self.first_word(&json!({ "type": WINDOW, "data": window }), None).await;
            *state = State::Over;
        }
    }

    /// Says it, in order. An error means that the rest of it could not be said here.
    pub(super) async fn say(&self, screens: &[Screen]) -> Result<(), Trouble> {
        let mut state = self.state.lock().await;
        let parts: Vec<&Part> = screens.iter().flat_map(|screen| &screen.parts).collect();
        let in_place = screens.first().is_some_and(|first| !first.stays);
        let rest = if !self.replaces || in_place {
            let Some((first, rest)) = parts.split_first() else { return Ok(()) };
            self.first(&mut state, first).await?;
            rest
        } else if screens.iter().any(|screen| screen.closes) {
            // The outcome is a message of its own. The question above it is over: its buttons go.
            self.bare(&mut state).await?;
            &parts
        } else {
            self.below(&mut state, &parts).await?
        };
        self.said.store(parts.len() - rest.len(), Ordering::Relaxed);
        for part in rest {
            self.follow_up(part.body().private(self.at.private), part.file()).await?;
            self.said.fetch_add(1, Ordering::Relaxed);
        }
        Ok(())
    }

    /// How many messages of what was to be said arrived.
    pub(super) fn said(&self) -> usize {
        self.said.load(Ordering::Relaxed)
    }

    /// The first message: at once, or in the place of "one moment".
    async fn first(&self, state: &mut State, part: &Part) -> Result<(), Trouble> {
        if *state == State::Open {
            let kind = if self.replaces { UPDATE } else { MESSAGE };
            let body = part.body().private(self.at.private && !self.replaces);
            match self.first_word(&json!({ "type": kind, "data": body }), part.file()).await {
                // What was sent a moment earlier did arrive.
                Ok(()) | Err(Trouble::Acknowledged) => {
                    *state = State::Begun;
                    self.answered();
                    return Ok(());
                }
                Err(Trouble::Late) => *state = State::Promised,
                Err(trouble) => return self.over(state, trouble),
            }
        }
        if *state == State::Over {
            return Err(Trouble::Expired);
        }
        let edited = self.original(part.body(), part.file()).await;
        *state = State::Begun;
        self.answered();
        match edited {
            Ok(()) => Ok(()),
            // The message is gone from under the button: it is said anew.
            Err(Trouble::Gone) => self.follow_up(part.body().private(self.at.private), part.file()).await,
            Err(trouble) => self.over(state, trouble),
        }
    }

    /// Takes the buttons off the message with the button.
    async fn bare(&self, state: &mut State) -> Result<(), Trouble> {
        let bare = json!({ "components": [] });
        match *state {
            State::Open => match self.first_word(&json!({ "type": UPDATE, "data": bare }), None).await {
                Ok(()) | Err(Trouble::Acknowledged | Trouble::Late) => {}
                Err(trouble) => return self.over(state, trouble),
            },
            State::Over => return Err(Trouble::Expired),
            State::Promised | State::Begun => {
                // What stays of the old buttons only says where we are.
                let _ = self.original(bare, None).await;
            }
        }
        *state = State::Begun;
        Ok(())
    }

    /// A first message below the one with the button, which stays as it is; what is left to say.
    async fn below<'a>(&self, state: &mut State, parts: &'a [&'a Part]) -> Result<&'a [&'a Part], Trouble> {
        let Some((first, rest)) = parts.split_first() else { return Ok(parts) };
        match *state {
            State::Open => {
                let body = first.body().private(self.at.private);
                match self.first_word(&json!({ "type": MESSAGE, "data": body }), first.file()).await {
                    Ok(()) | Err(Trouble::Acknowledged) => {
                        *state = State::Begun;
                        self.answered();
                        Ok(rest)
                    }
                    Err(Trouble::Late) => {
                        *state = State::Begun;
                        Ok(parts)
                    }
                    Err(trouble) => self.over(state, trouble).map(|()| rest),
                }
            }
            State::Over => Err(Trouble::Expired),
            State::Promised | State::Begun => Ok(parts),
        }
    }

    fn over(&self, state: &mut State, trouble: Trouble) -> Result<(), Trouble> {
        *state = State::Over;
        Err(trouble)
    }

    async fn first_word(&self, word: &impl Serialize, file: Option<&Attachment>) -> Result<(), Trouble> {
        let path = format!("/interactions/{}/{}/callback", self.at.id, self.at.token);
        let id = self.at.id.to_string();
        let call = Call::new(Method::POST, path, "callback", word, self.received + FIRST_WORD);
        let taken = self.rest.send(&Call { major: &id, file, ..call }).await;
        if taken.is_ok() {
            let seconds = self.received.elapsed().as_secs_f64();
            metrics::histogram!(telemetry::ACKNOWLEDGED, "platform" => "discord").record(seconds);
        }
        taken.map(|_| ())
    }

    async fn original(&self, body: impl Serialize, file: Option<&Attachment>) -> Result<(), Trouble> {
        let path = format!("/webhooks/{}/{}/messages/@original", self.at.application, self.at.token);
        self.later(Method::PATCH, path, "editOriginal", &body, file).await
    }

    /// Another message, below.
    pub(super) async fn follow_up(&self, body: Body<'_>, file: Option<&Attachment>) -> Result<(), Trouble> {
        let path = format!("/webhooks/{}/{}", self.at.application, self.at.token);
        let said = self.later(Method::POST, path, "followUp", &body, file).await;
        self.answered();
        said
    }

    async fn later(
        &self,
        method: Method,
        path: String,
        name: &'static str,
        body: &impl Serialize,
        file: Option<&Attachment>,
    ) -> Result<(), Trouble> {
        let call = Call::new(method, path, name, body, self.received + LASTS);
        self.rest.send(&Call { major: &self.at.token, file, ..call }).await.map(|_| ())
    }

    fn answered(&self) {
        let seconds = self.received.elapsed().as_secs_f64();
        metrics::histogram!(telemetry::ANSWERED, "platform" => "discord").record(seconds);
    }
}
