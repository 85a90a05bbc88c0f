//! Requests to Discord: one small honest sender. It keeps to the limits that Discord's answers state, waits as long as a 429
//! says, tries again what may not have arrived, and names what a refusal means.
//!
//! serenity's own sender is not used: behind a proxy its limiter has to be off, and then it throws `retry_after` away.

use std::time::Duration;

use dashmap::DashMap;
use reqwest::header::{AUTHORIZATION, HeaderMap, USER_AGENT};
use reqwest::multipart::{Form, Part};
use reqwest::{Client, Method, Response, StatusCode};
use serde::Serialize;
use serde_json::Value;
use tokio::time::{Instant, sleep, sleep_until};

use crate::config::Secret;
use crate::library::Attachment;
use crate::patience::Patience;
use crate::telemetry;

/// Where Discord is, unless a proxy is set.
const DISCORD: &str = "https://discord.com";

/// What is left of the time for the last try.
const LAST_TRY: Duration = Duration::from_millis(400);

/// The longest that one request may take.
const SLOWEST: Duration = Duration::from_secs(15);

/// The key under which "nothing at all for a while" is noted.
const EVERYTHING: &str = "";

/// More buckets than this are swept when a new one closes.
const MANY_BUCKETS: usize = 10_000;

/// Why a request did not do what it asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Trouble {
    /// This interaction has been answered already.
    Acknowledged,
    /// The interaction is over: three seconds without an answer, or fifteen minutes after it.
    Expired,
    /// The message or channel is not there any more.
    Gone,
    /// This person takes no direct messages from us.
    Closed,
    /// Direct messages are opened too fast.
    TooFast,
    /// Discord takes us for a spammer: no direct messages to anybody new.
    Quarantined,
    /// We may not do this here.
    Forbidden,
    /// The token is wrong.
    BadToken,
    /// It could not be done in the time it had. It may have arrived all the same.
    Late,
    /// It would be refused again.
    Refused,
}

impl Trouble {
    /// A name for logs and metrics.
    pub(super) fn name(self) -> &'static str {
        match self {
            Trouble::Acknowledged => "acknowledged",
            Trouble::Expired => "expired",
            Trouble::Gone => "gone",
            Trouble::Closed => "closed",
            Trouble::TooFast => "too-fast",
            Trouble::Quarantined => "quarantined",
            Trouble::Forbidden => "forbidden",
            Trouble::BadToken => "bad-token",
            Trouble::Late => "late",
            Trouble::Refused => "refused",
        }
    }

    /// What Discord's own number for a refusal means.
    fn of(status: StatusCode, code: u64) -> Trouble {
        match code {
            40060 => Trouble::Acknowledged,
            10062 | 10015 | 50027 => Trouble::Expired,
            10003 | 10008 | 10013 => Trouble::Gone,
            50007 => Trouble::Closed,
            40003 => Trouble::TooFast,
            20026 => Trouble::Quarantined,
            50001 | 50013 | 160_002 => Trouble::Forbidden,
            _ if status == StatusCode::UNAUTHORIZED => Trouble::BadToken,
            _ if status == StatusCode::FORBIDDEN => Trouble::Forbidden,
            _ if status == StatusCode::NOT_FOUND => Trouble::Gone,
            _ => Trouble::Refused,
        }
    }
}

/// One request.
pub(super) struct Call<'a> {
    pub method: Method,
    /// Behind `/api/v10`.
    pub path: String,
    /// What it is, for metrics and for the bucket it belongs to.
    pub name: &'static str,
    /// What Discord counts it under, besides its name: a channel, an interaction.
    pub major: &'a str,
    pub body: Option<Value>,
    pub file: Option<&'a Attachment>,
    /// When it is no longer worth sending.
    pub until: Instant,
}

impl<'a> Call<'a> {
    /// Whether it counts for the limit of everything: answers to interactions do not.
    fn counts(&self) -> bool {
        !matches!(self.name, "callback" | "editOriginal" | "followUp")
    }

    /// A request without body.
    pub(super) fn get(path: &str, name: &'static str, until: Instant) -> Call<'a> {
        Call { method: Method::GET, path: path.to_owned(), name, major: "", body: None, file: None, until }
    }

    /// A request with a body.
    pub(super) fn new(
        method: Method,
        path: String,
        name: &'static str,
        body: &impl Serialize,
        until: Instant,
    ) -> Call<'a> {
        // Ours are plain structures of strings and numbers: they can always be written.
        let body = serde_json::to_value(body).ok();
        Call { method, path, name, major: "", body, file: None, until }
    }
}

/// The way to Discord.
pub(super) struct Rest {
    http: Client,
    base: String,
    token: Secret,
    /// Buckets that Discord said are used up, and until when.
    closed: DashMap<String, Instant>,
}

impl Rest {
    /// Sets it up; connects to nothing yet. `proxy` takes the place of Discord's address.
    pub(super) fn new(token: Secret, proxy: Option<&str>) -> reqwest::Result<Rest> {
        let http = Client::builder().timeout(SLOWEST).connect_timeout(Duration::from_secs(5)).build()?;
        Ok(Rest { http, base: format!("{}/api/v10", proxy.unwrap_or(DISCORD)), token, closed: DashMap::new() })
    }

    /// Sends a request until it arrives, is refused, or is no longer worth it.
    pub(super) async fn send(&self, call: &Call<'_>) -> Result<Value, Trouble> {
        let bucket = format!("{}/{}", call.name, call.major);
        let mut patience = Patience::default();
        loop {
            self.turn(call, &bucket).await?;
            let left = call.until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(late(call));
            }
            let sent = self.request(call).timeout(left.min(SLOWEST)).send().await;
            let wait = match sent {
                Ok(answer) => match self.read(call, &bucket, answer).await {
                    Read::Done(value) => return Ok(value),
                    Read::Trouble(trouble) => return Err(trouble),
                    Read::TurnedAway => continue,
                    Read::OutOfOrder => patience.next(),
                },
                Err(_) => {
                    count(call.name, "unreachable");
                    patience.next()
                }
            };
            // A last try that still has time for an answer is worth more than a wait of its full length.
            let left = call.until.saturating_duration_since(Instant::now());
            let wait = wait.min(left.saturating_sub(LAST_TRY));
            if wait.is_zero() {
                return Err(late(call));
            }
            tracing::warn!(method = call.name, ms = wait.as_millis() as u64, "Discord cannot be reached; trying again");
            sleep(wait).await;
        }
    }

    fn request(&self, call: &Call<'_>) -> reqwest::RequestBuilder {
        let request = self.http.request(call.method.clone(), format!("{}{}", self.base, call.path));
        let request = request.header(AUTHORIZATION, format!("Bot {}", self.token.reveal()));
        let request = request.header(
            USER_AGENT,
            concat!("DiscordBot (https://docs.rs/serenity, ", env!("CARGO_PKG_VERSION"), ") Spotter"),
        );
        match (&call.body, call.file) {
            (None, _) => request,
            (Some(body), None) => request.json(body),
            (Some(body), Some(file)) => {
                let bytes = Part::bytes(file.bytes.clone()).file_name(file.name.clone());
                request.multipart(Form::new().part("payload_json", json_part(body)).part("files[0]", bytes))
            }
        }
    }

    /// Waits until this bucket, and everything, is open again. Answers to interactions are not bound to the limit of
    /// everything: whoever pressed a button is answered, however much else was said.
    async fn turn(&self, call: &Call<'_>, bucket: &str) -> Result<(), Trouble> {
        let keys = [Some(bucket), call.counts().then_some(EVERYTHING)];
        loop {
            let closed = keys.iter().flatten().filter_map(|key| self.closed.get(*key).map(|at| *at)).max();
            match closed {
                Some(at) if at >= call.until => return Err(Trouble::Late),
                Some(at) if at > Instant::now() => sleep_until(at).await,
                _ => return Ok(()),
            }
        }
    }

    async fn read(&self, call: &Call<'_>, bucket: &str, answer: Response) -> Read {
        let (status, headers) = (answer.status(), answer.headers().clone());
        let seconds = |name: &str| header(&headers, name)?.parse::<f64>().ok();
        let body = answer.bytes().await;
        let value: Value = body.ok().and_then(|body| serde_json::from_slice(&body).ok()).unwrap_or_default();
        if status == StatusCode::TOO_MANY_REQUESTS {
            let wait = value["retry_after"].as_f64().or_else(|| seconds("retry-after")).unwrap_or(5.0);
            let everything = value["global"] == true || header(&headers, "x-ratelimit-scope") == Some("global");
            self.close(if everything && call.counts() { EVERYTHING } else { bucket }, wait);
            count(call.name, "wait");
            tracing::info!(method = call.name, seconds = wait, "Discord asks to wait");
            return Read::TurnedAway;
        }
        if header(&headers, "x-ratelimit-remaining") == Some("0")
            && let Some(wait) = seconds("x-ratelimit-reset-after")
        {
            self.close(bucket, wait);
        }
        if status.is_success() {
            count(call.name, "ok");
            return Read::Done(value);
        }
        if status.is_server_error() {
            count(call.name, "again");
            return Read::OutOfOrder;
        }
        let trouble = Trouble::of(status, value["code"].as_u64().unwrap_or_default());
        count(call.name, trouble.name());
        if matches!(trouble, Trouble::Refused | Trouble::BadToken | Trouble::Quarantined) {
            let code = value["code"].as_u64().unwrap_or_default();
            tracing::error!(
                method = call.name,
                status = status.as_u16(),
                code,
                reason = trouble.name(),
                "Discord refused a request"
            );
        }
        Read::Trouble(trouble)
    }

    fn close(&self, bucket: &str, seconds: f64) {
        let now = Instant::now();
        if self.closed.len() > MANY_BUCKETS {
            self.closed.retain(|_, until| *until > now);
        }
        // A little air: clocks do not tick together.
        let wait = Duration::try_from_secs_f64(seconds).unwrap_or(Duration::from_secs(60)) + Duration::from_millis(20);
        self.closed.insert(bucket.to_owned(), now + wait);
    }
}

/// What came back.
enum Read {
    Done(Value),
    Trouble(Trouble),
    TurnedAway,
    OutOfOrder,
}

fn late(call: &Call<'_>) -> Trouble {
    count(call.name, "late");
    Trouble::Late
}

fn json_part(body: &Value) -> Part {
    let part = Part::text(body.to_string());
    // The kind is right as it stands here.
    part.mime_str("application/json").unwrap_or_else(|_| Part::text(body.to_string()))
}

fn header<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

fn count(method: &'static str, result: &'static str) {
    metrics::counter!(telemetry::REQUESTS, "platform" => "discord", "method" => method, "result" => result)
        .increment(1);
}
