//! The REST side: which operation a request is, whether it is right, what goes wrong with it, and what it does.

use std::time::Duration;

use axum::body::Bytes;
use axum::extract::{FromRequest, Multipart, Request, State as Shared};
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};
use tokio::time::{Instant, sleep};

use super::Emulator;
use super::faults::Fault;
use super::state::{APPLICATION, Refusal, State};
use crate::emulator::faults::hang_up;

/// How long a request may have been on its way when another one is told to wait.
const ON_THE_WAY: Duration = Duration::from_millis(100);

/// What somebody wants, and what Discord counts it under.
struct Wanted {
    operation: &'static str,
    bucket: String,
    /// Whether it needs the bot's token, or brings one of its own.
    signed: bool,
}

/// One request.
pub(super) async fn request(Shared(emulator): Shared<Emulator>, request: Request) -> Response {
    let (method, path) = (request.method().clone(), request.uri().path().to_owned());
    let parts: Vec<&str> = path.trim_start_matches("/api/v10/").split('/').collect();
    let Some(wanted) = wanted(&method, &parts) else {
        emulator.change(|state| state.complain(format!("there is no {method} {path}")));
        return refused(&Refusal { status: 404, code: 0, words: "404: Not Found" });
    };
    let right = format!("Bot {}", emulator.token());
    let shown = request.headers().get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    if wanted.signed && shown != Some(right.as_str()) {
        return refused(&Refusal { status: 401, code: 0, words: "401: Unauthorized" });
    }
    let (body, files) = match body(&emulator, request).await {
        Ok(read) => read,
        Err(problem) => {
            emulator.change(|state| state.complain(format!("{}: {problem}", wanted.operation)));
            return refused(&Refusal { status: 400, code: 50109, words: "The request body contains invalid JSON." });
        }
    };
    let complaints = match method {
        Method::GET => Vec::new(),
        _ => emulator.inner.spec.complaints(wanted.operation, &body),
    };
    let (fault, left) = emulator.look(|state| {
        *state.requests.entry(wanted.operation.to_owned()).or_default() += 1;
        state.last_request = Some(Instant::now());
        state.complaints.extend(complaints.iter().cloned());
        // What was on its way already is nobody's fault.
        let early = |(until, since): (Instant, Instant)| Instant::now() < until && since.elapsed() > ON_THE_WAY;
        // Answers to interactions are not bound to the limit of everything.
        let everything = wanted.signed.then(|| state.waits.get("").copied()).flatten();
        let told = [state.waits.get(&wanted.bucket).copied(), everything];
        if told.into_iter().flatten().any(early) {
            state.complain(format!("{}: came back before the time it was told to wait", wanted.operation));
        }
        (state.planned.take(wanted.operation, true), count(state, &wanted.bucket))
    });
    if !complaints.is_empty() {
        return refused(&Refusal { status: 400, code: 50035, words: "Invalid Form Body" });
    }
    if let Left::Nothing(wait) = left {
        return too_many(&emulator, &wanted.bucket, wait.as_secs_f64(), false);
    }
    match &fault {
        Some(Fault::TooMany(seconds)) => return too_many(&emulator, &wanted.bucket, *seconds, false),
        Some(Fault::TooManyOfEverything(seconds)) => {
            let closed = if wanted.signed { "" } else { wanted.bucket.as_str() };
            return too_many(&emulator, closed, *seconds, true);
        }
        Some(Fault::BadGateway) => {
            return (StatusCode::BAD_GATEWAY, "<html><body>502 Bad Gateway</body></html>").into_response();
        }
        Some(Fault::Broken) => return refused(&Refusal { status: 500, code: 0, words: "500: Internal Server Error" }),
        Some(Fault::DropBefore) => hang_up(),
        Some(Fault::DropAfter | Fault::Slow(_)) | None => {}
    }
    let answer = emulator.change(|state| perform(&emulator, state, wanted.operation, &parts, &body, &files));
    match fault {
        Some(Fault::DropAfter) => {
            if let (true, Some(token)) = (wanted.operation == "callback", parts.get(2)) {
                // Whoever sent it does not know that it arrived.
                emulator
                    .look(|state| state.interactions.get_mut(*token).into_iter().for_each(|asked| asked.known = false));
            }
            hang_up();
        }
        Some(Fault::Slow(long)) => sleep(long).await,
        _ => {}
    }
    let mut response = match answer {
        Ok(Value::Null) => StatusCode::NO_CONTENT.into_response(),
        Ok(result) => axum::Json(result).into_response(),
        Err(refusal) => refused(&refusal),
    };
    if let Left::Some(number, reset) = left {
        let headers = response.headers_mut();
        let mut set = |name: &'static str, value: String| {
            if let Ok(value) = HeaderValue::from_str(&value) {
                headers.insert(name, value);
            }
        };
        set("x-ratelimit-remaining", number.to_string());
        set("x-ratelimit-reset-after", format!("{:.3}", reset.as_secs_f64()));
        set("x-ratelimit-bucket", wanted.operation.to_owned());
    }
    response
}

fn wanted(method: &Method, parts: &[&str]) -> Option<Wanted> {
    let application = APPLICATION.to_string();
    let (operation, major, signed) = match (method.as_str(), parts) {
        ("GET", ["gateway", "bot"]) => ("gateway", "", true),
        ("POST", ["interactions", id, _, "callback"]) => ("callback", *id, false),
        ("PATCH", ["webhooks", app, token, "messages", "@original"]) if *app == application => {
            ("editOriginal", *token, false)
        }
        ("POST", ["webhooks", app, token]) if *app == application => ("followUp", *token, false),
        ("PUT", ["applications", app, "commands"]) if *app == application => ("commands", "", true),
        ("PUT", ["applications", app, "guilds", guild, "commands"]) if *app == application => {
            ("commands", *guild, true)
        }
        ("POST", ["users", "@me", "channels"]) => ("openDirect", "", true),
        ("POST", ["channels", channel, "messages"]) => ("message", *channel, true),
        _ => return None,
    };
    Some(Wanted { operation, bucket: format!("{operation}/{major}"), signed })
}

fn perform(
    emulator: &Emulator,
    state: &mut State,
    operation: &str,
    parts: &[&str],
    body: &Value,
    files: &[(String, usize)],
) -> Result<Value, Refusal> {
    let number = |at: usize| parts.get(at).and_then(|part| part.parse::<u64>().ok()).unwrap_or_default();
    let text = |at: usize| parts.get(at).copied().unwrap_or_default();
    match operation {
        "gateway" => Ok(json!({"url": emulator.gateway(), "shards": state.shards,
            "session_start_limit": {"total": 1000, "remaining": 999, "reset_after": 14_400_000, "max_concurrency": 1}})),
        "callback" => state.callback(number(1), text(2), body, files),
        "editOriginal" => state.edit_original(text(2), body, files),
        "followUp" => state.follow_up(text(2), body, files),
        "openDirect" => state.open_direct(body),
        "message" => state.post(number(1), body, files),
        _ => {
            let guild = if text(2) == "guilds" { text(3).to_owned() } else { String::new() };
            let commands = body.as_array().cloned().unwrap_or_default();
            if !guild.is_empty() && commands.iter().any(|command| !command["contexts"].is_null()) {
                state.complain("the commands of one server have no contexts");
            }
            state.commands.insert(guild, body.clone());
            Ok(body.clone())
        }
    }
}

/// How much of a bucket is left.
enum Left {
    Unlimited,
    Some(u32, Duration),
    Nothing(Duration),
}

fn count(state: &mut State, bucket: &str) -> Left {
    let Some((number, per)) = state.bucket else { return Left::Unlimited };
    let now = Instant::now();
    let used = state.used.entry(bucket.to_owned()).or_insert((0, now + per));
    if used.1 <= now {
        *used = (0, now + per);
    }
    used.0 += 1;
    let reset = used.1 - now;
    if used.0 > number { Left::Nothing(reset) } else { Left::Some(number - used.0, reset) }
}

fn too_many(emulator: &Emulator, bucket: &str, seconds: f64, global: bool) -> Response {
    let until = Instant::now() + Duration::from_secs_f64(seconds);
    emulator.look(|state| state.waits.insert(bucket.to_owned(), (until, Instant::now())));
    let body = json!({"message": "You are being rate limited.", "retry_after": seconds, "global": global});
    let mut response = (StatusCode::TOO_MANY_REQUESTS, axum::Json(body)).into_response();
    let scope = if global { "global" } else { "user" };
    response.headers_mut().insert("x-ratelimit-scope", HeaderValue::from_static(scope));
    if let Ok(value) = HeaderValue::from_str(&format!("{:.0}", seconds.ceil())) {
        response.headers_mut().insert("retry-after", value);
    }
    response
}

async fn body(emulator: &Emulator, request: Request) -> Result<(Value, Vec<(String, usize)>), String> {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if !kind.starts_with("multipart") {
        let bytes = Bytes::from_request(request, &()).await.map_err(|_| "the body cannot be read")?;
        if bytes.is_empty() {
            return Ok((Value::Null, Vec::new()));
        }
        return Ok((serde_json::from_slice(&bytes).map_err(|_| "the body is not JSON")?, Vec::new()));
    }
    let mut form = Multipart::from_request(request, emulator).await.map_err(|_| "the form cannot be read")?;
    let (mut body, mut files) = (Value::Null, Vec::new());
    while let Some(field) = form.next_field().await.map_err(|_| "the form cannot be read")? {
        let (name, file) = (field.name().unwrap_or_default().to_owned(), field.file_name().map(str::to_owned));
        let bytes = field.bytes().await.map_err(|_| "the form cannot be read")?;
        match file {
            Some(file) if name == format!("files[{}]", files.len()) => files.push((file, bytes.len())),
            Some(_) => return Err(format!("`{name}` is not the name of the next file")),
            None if name == "payload_json" => {
                body = serde_json::from_slice(&bytes).map_err(|_| "payload_json is not JSON")?;
            }
            None => return Err(format!("there is no `{name}` in a form")),
        }
    }
    Ok((body, files))
}

fn refused(refusal: &Refusal) -> Response {
    let status = StatusCode::from_u16(refusal.status).unwrap_or(StatusCode::BAD_REQUEST);
    (status, axum::Json(json!({"message": refusal.words, "code": refusal.code}))).into_response()
}
