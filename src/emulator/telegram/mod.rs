//! A Bot API on loopback, good enough for the real client: it keeps chats and messages, gives out updates by long polling
//! and by webhook, checks every request it gets, and misbehaves on demand.

mod faults;
mod people;
mod rules;
mod state;

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{FromRequest, Multipart, Path, Request, State as Shared};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::any;
use serde_json::{Map, Value, json};
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::time::{Instant, sleep, timeout_at};

pub use faults::Fault;
pub use people::{Group, Key, Person, Shown};
pub use rules::{Spec, parse_html};
pub use state::{BOT_NAME, Kind};

use crate::emulator::faults::hang_up;
use state::{Chat, Refusal, State};

/// A Telegram of our own.
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
    /// Where the webhook really is: the address that was set is that of a proxy which is not there.
    deliver_to: Mutex<Option<SocketAddr>>,
    http: reqwest::Client,
}

impl Emulator {
    /// Starts one, for the bot with this token.
    pub async fn start(token: &str) -> std::io::Result<Emulator> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let state = State { paced: true, private_groups: true, ..State::default() };
        let inner = Inner {
            spec: Spec::built_in(),
            token: token.to_owned(),
            address: listener.local_addr()?,
            state: Mutex::new(state),
            changes: watch::channel(0).0,
            deliver_to: Mutex::default(),
            http: reqwest::Client::new(),
        };
        let emulator = Emulator { inner: Arc::new(inner) };
        let routes = Router::new().route("/{bot}/{method}", any(request)).with_state(emulator.clone());
        tokio::spawn(async move { axum::serve(listener, routes).await });
        Ok(emulator)
    }

    /// What `TELEGRAM_API_URL` has to be.
    pub fn url(&self) -> String {
        format!("http://{}", self.inner.address)
    }

    /// Somebody with a phone in this language, who has not yet written to the bot.
    pub fn person(&self, id: i64, language: &str) -> Person {
        self.change(|state| {
            let user = json!({"id": id, "is_bot": false, "first_name": "Lifter", "language_code": language});
            state.people.insert(id, user);
            state.chats.entry(id).or_insert_with(|| Chat::new(Kind::Private));
            None
        });
        Person::new(self, id)
    }

    /// A group with the bot in it.
    pub fn group(&self, id: i64, kind: Kind) -> Group {
        self.change(|state| {
            state.chats.insert(id, Chat::new(kind));
            None
        });
        Group::new(self, id)
    }

    /// The next requests of this kind (empty: any but `getUpdates`) go wrong.
    pub fn goes_wrong(&self, method: &str, fault: Fault, times: usize) {
        self.change(|state| {
            state.planned.add(method, fault, times);
            None
        });
    }

    /// Whether everything planned has gone wrong.
    pub fn went_wrong(&self) -> bool {
        self.look(|state| state.planned.is_empty())
    }

    /// Updates come twice from now on, the second time also after they were confirmed.
    pub fn repeats(&self, yes: bool) {
        self.look(|state| state.duplicates = yes);
    }

    /// Updates come in another order from now on.
    pub fn reorders(&self, yes: bool) {
        self.look(|state| state.reorders = yes);
    }

    /// The next update has this number, whatever the ones before had: Telegram begins anew after a week without any.
    pub fn counts_from(&self, id: u32) {
        self.look(|state| state.newest = Some(id.saturating_sub(1)));
    }

    /// Whether speaking too fast is a complaint. It is, unless turned off.
    pub fn paced(&self, yes: bool) {
        self.look(|state| state.paced = yes);
    }

    /// Whether the bot hears only what is for it in groups. It does, unless turned off.
    pub fn privacy_mode(&self, on: bool) {
        self.look(|state| state.private_groups = on);
    }

    /// Where webhooks are delivered, whatever address was set.
    pub fn delivers_to(&self, address: SocketAddr) {
        *self.inner.deliver_to.lock().unwrap_or_else(PoisonError::into_inner) = Some(address);
    }

    /// Everything that was wrong with the requests so far.
    pub fn complaints(&self) -> Vec<String> {
        self.look(|state| {
            let mut complaints = state.complaints.clone();
            let unanswered = state.queries.values().filter(|answered| !**answered).count();
            if unanswered > 0 {
                complaints.push(format!("{unanswered} callback queries were not answered"));
            }
            complaints
        })
    }

    /// How many requests of this kind there were.
    pub fn requests(&self, method: &str) -> usize {
        self.look(|state| state.requests.get(method).copied().unwrap_or_default())
    }

    /// The commands registered for a scope and language (empty: all).
    pub fn commands(&self, scope: &str, language: &str) -> Vec<(String, String)> {
        let key = (scope.to_owned(), language.to_owned());
        self.look(|state| state.commands.get(&key).cloned().unwrap_or_default())
    }

    /// The webhook that is set, and its secret.
    pub fn webhook(&self) -> Option<(String, String)> {
        self.look(|state| state.hook.as_ref().map(|hook| (hook.url.clone(), hook.secret.clone())))
    }

    /// Updates that were not confirmed yet.
    pub fn unconfirmed(&self) -> usize {
        self.look(|state| state.updates.len() + state.on_the_way)
    }

    /// Waits until every update is confirmed and the bot has said nothing for this long.
    pub async fn quiet_for(&self, long: Duration) {
        loop {
            let (waiting, last) = self.look(|state| (state.updates.len() + state.on_the_way, state.last_request));
            if waiting == 0 && last.is_none_or(|last| last.elapsed() >= long) {
                return;
            }
            sleep(Duration::from_millis(50)).await;
        }
    }

    /// Waits until a webhook is set, or long polling has begun.
    pub async fn connected(&self) -> Result<(), String> {
        let until = Instant::now() + Duration::from_secs(30);
        loop {
            let so = self.look(|state| state.hook.is_some() || state.requests.contains_key("getUpdates"));
            if so {
                return Ok(());
            }
            self.wait(until).await.map_err(|()| "the bot did not connect".to_owned())?;
        }
    }

    pub(self) fn look<T>(&self, look: impl FnOnce(&mut State) -> T) -> T {
        look(&mut self.inner.state.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Changes something, with an update that comes of it.
    fn change(&self, change: impl FnOnce(&mut State) -> Option<(u32, Value)>) {
        self.change_with(|state| ((), change(state)));
    }

    fn change_with<T>(&self, change: impl FnOnce(&mut State) -> (T, Option<(u32, Value)>)) -> T {
        // In one step: an update put in after a later one was confirmed would be lost, and that is not what Telegram does.
        let (result, to_deliver) = self.look(|state| {
            let (result, update) = change(state);
            let Some(update) = update else { return (result, None) };
            if state.hook.is_some() {
                state.on_the_way += 1;
                return (result, Some(update.1));
            }
            state.updates.push_back(update);
            (result, None)
        });
        if let Some(update) = to_deliver {
            self.deliver(update);
        }
        self.inner.changes.send_modify(|changes| *changes += 1);
        result
    }

    /// Waits for something to change.
    async fn wait(&self, until: Instant) -> Result<(), ()> {
        let mut changes = self.inner.changes.subscribe();
        // A change between looking and subscribing is seen a moment later.
        let soon = Instant::now() + Duration::from_millis(100);
        let _ = timeout_at(soon.min(until), changes.changed()).await;
        if Instant::now() < until { Ok(()) } else { Err(()) }
    }

    fn shown(&self, chat: i64) -> Vec<Shown> {
        let key = |key: &Value| Key {
            label: key["text"].as_str().unwrap_or_default().to_owned(),
            data: key["callback_data"].as_str().map(str::to_owned),
            url: key["url"].as_str().map(str::to_owned),
        };
        let rows = |markup: &Value| {
            let rows = markup["inline_keyboard"].as_array().cloned().unwrap_or_default();
            rows.iter().map(|row| row.as_array().into_iter().flatten().map(key).collect()).collect()
        };
        self.look(|state| {
            let messages = state.chats.get(&chat).map(|chat| &chat.messages);
            let shown = |(id, message): (&i32, &state::Message)| Shown {
                id: *id,
                by_bot: message.from == state::BOT,
                text: message.text.clone(),
                buttons: rows(&message.markup),
                keyboard: message.markup.to_string(),
                edits: message.edits,
                topic: message.topic,
                reply_to: message.reply_to,
            };
            messages.into_iter().flatten().map(shown).collect()
        })
    }

    /// Delivers an update to the webhook until it is taken.
    fn deliver(&self, update: Value) {
        let emulator = self.clone();
        tokio::spawn(async move {
            let (copies, late) = emulator.look(|state| (1 + usize::from(state.duplicates), state.reorders));
            if late {
                sleep(Duration::from_millis(u64::from(rand::random::<u8>()) / 4)).await;
            }
            for _ in 0..copies {
                while !emulator.post(&update, None).await.is_some_and(|status| status.is_success()) {
                    sleep(Duration::from_millis(300)).await;
                }
            }
            emulator.look(|state| state.on_the_way -= 1);
            emulator.inner.changes.send_modify(|changes| *changes += 1);
        });
    }

    /// Calls the webhook once; `secret` in place of the right one.
    pub async fn post(&self, update: &Value, secret: Option<&str>) -> Option<StatusCode> {
        let (url, known) = self.webhook()?;
        let path = url.split_once("://").and_then(|(_, rest)| rest.find('/').map(|at| rest[at..].to_owned()));
        let address = (*self.inner.deliver_to.lock().unwrap_or_else(PoisonError::into_inner))?;
        let call = self.inner.http.post(format!("http://{address}{}", path.unwrap_or_default()));
        let call = call.header("X-Telegram-Bot-Api-Secret-Token", secret.unwrap_or(&known));
        let call = call.header(header::CONTENT_TYPE.as_str(), "application/json").body(update.to_string());
        let answer = call.timeout(Duration::from_secs(10)).send().await.ok()?;
        StatusCode::from_u16(answer.status().as_u16()).ok()
    }

    /// Takes updates as `getUpdates` does.
    async fn updates(&self, given: &Map<String, Value>) -> Result<Value, Refusal> {
        let number = |name: &str| given.get(name).and_then(Value::as_i64);
        let offset = number("offset").unwrap_or_default();
        let limit = number("limit").unwrap_or(100).clamp(1, 100) as usize;
        let until = Instant::now() + Duration::from_secs(number("timeout").unwrap_or_default().clamp(0, 50) as u64);
        loop {
            let batch = self.look(|state| {
                if state.hook.is_some() {
                    let words = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete \
                                 the webhook first";
                    return Err(Refusal::new(409, words));
                }
                // An offset from the time before the count began anew confirms nothing.
                let offset = if offset > i64::from(state.newest()) + 10 { 0 } else { offset };
                let confirmed: Vec<_> = state.updates.iter().filter(|(id, _)| i64::from(*id) < offset).cloned().collect();
                if state.duplicates {
                    state.ghosts.extend(confirmed);
                }
                state.updates.retain(|(id, _)| i64::from(*id) >= offset);
                let mut batch: Vec<Value> = state.ghosts.drain(..).map(|(_, update)| update).collect();
                batch.extend(state.updates.iter().map(|(_, update)| update.clone()));
                batch.truncate(limit);
                if state.reorders {
                    batch.reverse();
                }
                Ok(batch)
            })?;
            if !batch.is_empty() || Instant::now() >= until {
                return Ok(Value::Array(batch));
            }
            let _ = self.wait(until).await;
        }
    }
}

/// One request to the Bot API.
async fn request(
    Shared(emulator): Shared<Emulator>,
    Path((bot, method)): Path<(String, String)>,
    request: Request,
) -> Response {
    // The client writes method names with a capital letter; Telegram does not mind.
    let method = method[..1].to_lowercase() + &method[1..];
    if bot != format!("bot{}", emulator.inner.token) {
        return refused(&Refusal::new(401, "Unauthorized"));
    }
    let given = match parameters(&emulator, request).await {
        Ok(given) => given,
        Err(problem) => {
            emulator.look(|state| state.complaints.push(format!("{method}: {problem}")));
            return refused(&Refusal::new(400, format!("Bad Request: {problem}")));
        }
    };
    // Whom a "retry after" is for: a chat, or one query.
    let chat = given.get("chat_id").map(Value::to_string);
    let chat = chat.or_else(|| given.get("callback_query_id").map(Value::to_string)).unwrap_or_default();
    let complaints = emulator.inner.spec.complaints(&method, &given);
    let fault = emulator.look(|state| {
        *state.requests.entry(method.clone()).or_default() += 1;
        state.complaints.extend(complaints.iter().cloned());
        let early = state.waits.get(&(method.clone(), chat.clone())).is_some_and(|until| Instant::now() < *until);
        if early {
            state.complaints.push(format!("{method}: came back before the time it was told to wait"));
        }
        state.planned.take(&method, method != "getUpdates")
    });
    if let Some(complaint) = complaints.first() {
        return refused(&Refusal::new(400, format!("Bad Request: {complaint}")));
    }
    match &fault {
        Some(Fault::TooMany(seconds)) => {
            let until = Instant::now() + Duration::from_secs(*seconds);
            emulator.look(|state| state.waits.insert((method.clone(), chat), until));
            let mut refusal = Refusal::new(429, format!("Too Many Requests: retry after {seconds}"));
            refusal.parameters = json!({"retry_after": seconds});
            return refused(&refusal);
        }
        Some(Fault::BadGateway) => {
            return (StatusCode::BAD_GATEWAY, "<html><body>502 Bad Gateway</body></html>").into_response();
        }
        Some(Fault::TooLarge) => {
            return (StatusCode::PAYLOAD_TOO_LARGE, "<html><body>413 Too Large</body></html>").into_response();
        }
        Some(Fault::Unauthorized) => return refused(&Refusal::new(401, "Unauthorized")),
        Some(Fault::DropBefore) => hang_up(),
        Some(Fault::Slow(long)) => sleep(*long).await,
        Some(Fault::DropAfter) | None => {}
    }
    let answer = match method.as_str() {
        "getUpdates" => emulator.updates(&given).await,
        _ => emulator.look(|state| {
            state.last_request = Some(Instant::now());
            state.perform(&method, &given)
        }),
    };
    emulator.inner.changes.send_modify(|changes| *changes += 1);
    if let Some(Fault::DropAfter) = fault {
        hang_up();
    }
    match answer {
        Ok(result) => axum::Json(json!({"ok": true, "result": result})).into_response(),
        Err(refusal) => refused(&refusal),
    }
}

async fn parameters(emulator: &Emulator, request: Request) -> Result<Map<String, Value>, String> {
    let multipart =
        request.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"multipart"));
    if !multipart {
        let body = Bytes::from_request(request, &()).await.map_err(|_| "the body cannot be read")?;
        if body.is_empty() {
            return Ok(Map::new());
        }
        let body: Value = serde_json::from_slice(&body).map_err(|_| "the body is not JSON")?;
        // No parameters at all are written as nothing.
        return match body {
            Value::Object(parameters) => Ok(parameters),
            Value::Null => Ok(Map::new()),
            _ => Err("the body is not an object".to_owned()),
        };
    }
    let mut form = Multipart::from_request(request, emulator).await.map_err(|_| "the form cannot be read")?;
    let mut given = Map::new();
    while let Some(field) = form.next_field().await.map_err(|_| "the form cannot be read")? {
        let (name, file) = (field.name().unwrap_or_default().to_owned(), field.file_name().map(str::to_owned));
        let bytes = field.bytes().await.map_err(|_| "the form cannot be read")?;
        let text = String::from_utf8_lossy(&bytes).into_owned();
        // In a form everything is text; lists, objects and numbers are written as JSON.
        let value = match serde_json::from_str::<Value>(&text) {
            _ if file.is_some() => Value::String(format!("{}\n{text}", file.unwrap_or_default())),
            Ok(value) if !value.is_string() => value,
            _ => Value::String(text),
        };
        given.insert(name, value);
    }
    // A file is a part of its own that its parameter points to.
    let attached = |value: &Value| value.as_str()?.strip_prefix("attach://").map(str::to_owned);
    let attached: Vec<_> = given.iter().filter_map(|(name, value)| Some((name.clone(), attached(value)?))).collect();
    for (name, part) in attached {
        let file = given.remove(&part).ok_or_else(|| format!("`{name}` points to a part that is not there"))?;
        given.insert(name, file);
    }
    Ok(given)
}

fn refused(refusal: &Refusal) -> Response {
    let mut body = json!({"ok": false, "error_code": refusal.code, "description": refusal.description});
    if !refusal.parameters.is_null() {
        body["parameters"] = refusal.parameters.clone();
    }
    let status = StatusCode::from_u16(refusal.code).unwrap_or(StatusCode::BAD_REQUEST);
    (status, axum::Json(body)).into_response()
}
