//! The gateway: sessions that can be resumed, events by shard, and a socket that can be made to misbehave.

use axum::extract::State as Shared;
use axum::extract::ws::{CloseFrame, Message as Frames, WebSocket, WebSocketUpgrade};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};
use tokio::sync::mpsc;

use super::Emulator;
use super::faults::Break;
use super::state::{APPLICATION, Frames as Outbox, State};

/// Intents that have to be approved: members, presences, the content of messages.
const PRIVILEGED: u64 = (1 << 1) | (1 << 8) | (1 << 15);

/// What a socket is told to do.
#[derive(Clone, Debug)]
pub(super) enum Frame {
    Say(Value),
    Close(u16),
    Drop,
}

/// A session: what was sent in it stays until it is over, so that it can be sent again.
#[derive(Debug)]
pub(super) struct Session {
    pub shard: (u32, u32),
    pub log: Vec<Value>,
    pub socket: Option<Outbox>,
    /// Whether it can be resumed.
    pub alive: bool,
}

impl State {
    /// An event for the shard that serves this server; direct messages are the first one's. `false`: nobody serves it.
    pub fn dispatch(&mut self, guild: Option<u64>, name: &str, event: Value) -> bool {
        let serves = |session: &&mut Session| {
            let (shard, of) = session.shard;
            session.alive && guild.map_or(0, |guild| ((guild >> 22) % u64::from(of.max(1))) as u32) == shard
        };
        let Some(session) = self.sessions.values_mut().find(serves) else { return false };
        let event = json!({"op": 0, "s": session.log.len() + 1, "t": name, "d": event});
        session.log.push(event.clone());
        if let Some(socket) = &session.socket {
            let _ = socket.send(Frame::Say(event));
        }
        true
    }

    /// Shards whose socket is open.
    pub fn connected(&self) -> Vec<u32> {
        let open = self.sessions.values().filter(|session| session.alive && session.socket.is_some());
        let mut shards: Vec<u32> = open.map(|session| session.shard.0).collect();
        shards.sort_unstable();
        shards
    }

    /// Something happens to every socket.
    pub fn break_sockets(&mut self, how: Break) {
        self.deaf = how == Break::Deaf;
        for session in self.sessions.values_mut() {
            let Some(socket) = &session.socket else { continue };
            let frame = match how {
                Break::Drop => Frame::Drop,
                Break::Close(code) => Frame::Close(code),
                Break::Reconnect => Frame::Say(json!({"op": 7, "d": null})),
                Break::Invalidate(resumable) => {
                    session.alive = resumable;
                    Frame::Say(json!({"op": 9, "d": resumable}))
                }
                Break::Deaf => continue,
            };
            let ends = !matches!(frame, Frame::Say(_));
            let _ = socket.send(frame);
            if ends {
                session.socket = None;
            }
        }
    }
}

/// A socket is opened.
pub(super) async fn open(Shared(emulator): Shared<Emulator>, upgrade: WebSocketUpgrade) -> Response {
    if emulator.look(|state| state.away) {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    }
    upgrade.on_upgrade(move |socket| serve(emulator, socket))
}

async fn serve(emulator: Emulator, mut socket: WebSocket) {
    let (outbox, mut frames) = mpsc::unbounded_channel();
    let beat = emulator.look(|state| state.heartbeat);
    let hello = json!({"op": 10, "d": {"heartbeat_interval": beat}, "s": null, "t": null});
    if socket.send(Frames::Text(hello.to_string().into())).await.is_err() {
        return;
    }
    let mut session = String::new();
    loop {
        let frame = tokio::select! {
            frame = frames.recv() => frame,
            heard = socket.recv() => match heard {
                Some(Ok(Frames::Text(text))) => {
                    hear(&emulator, &outbox, &mut session, &text);
                    continue;
                }
                Some(Ok(Frames::Close(_))) | Some(Err(_)) | None => None,
                Some(Ok(_)) => continue,
            },
        };
        let sent = match frame {
            Some(Frame::Say(event)) => socket.send(Frames::Text(event.to_string().into())).await,
            Some(Frame::Close(code)) => {
                let _ = socket.send(Frames::Close(Some(CloseFrame { code, reason: "".into() }))).await;
                break;
            }
            Some(Frame::Drop) => break,
            None => break,
        };
        if sent.is_err() {
            break;
        }
    }
    emulator.look(|state| {
        if let Some(session) = state.sessions.get_mut(&session)
            && session.socket.as_ref().is_some_and(|socket| socket.same_channel(&outbox))
        {
            session.socket = None;
        }
    });
}

fn hear(emulator: &Emulator, outbox: &Outbox, session: &mut String, text: &str) {
    let Ok(said) = serde_json::from_str::<Value>(text) else {
        return emulator.look(|state| state.complain("the gateway was sent something that is not JSON"));
    };
    let say = |event: Value| {
        let _ = outbox.send(Frame::Say(event));
    };
    match said["op"].as_u64() {
        Some(1) if emulator.look(|state| state.deaf) => {}
        Some(1) => say(json!({"op": 11, "d": null})),
        Some(2) => identify(emulator, outbox, session, &said["d"]),
        Some(6) => resume(emulator, outbox, session, &said["d"]),
        other => emulator.look(|state| state.complain(format!("the gateway was sent an op {other:?}"))),
    }
    emulator.moved();
}

fn identify(emulator: &Emulator, outbox: &Outbox, session: &mut String, given: &Value) {
    let number = |value: &Value| u32::try_from(value.as_u64().unwrap_or_default()).unwrap_or_default();
    let shard = match given["shard"].as_array().map(Vec::as_slice) {
        Some([id, of]) => (number(id), number(of)),
        _ => (0, 1),
    };
    let token = given["token"].as_str().unwrap_or_default().trim_start_matches("Bot ").to_owned();
    let intents = given["intents"].as_u64().unwrap_or_default();
    let name = format!("session-{:x}", rand::random::<u64>());
    let refusal = emulator.look(|state| {
        if token != emulator.token() {
            return Some(4004);
        }
        if intents & PRIVILEGED != 0 {
            state.complain("a privileged intent was asked for");
            return Some(4014);
        }
        if shard.1 == 0 || shard.0 >= shard.1 {
            return Some(4010);
        }
        state.identified.push((shard.0, shard.1, intents));
        state.deaf = false;
        // A new session takes the place of the old one of its shard.
        state.sessions.retain(|_, session| session.shard != shard);
        let ready = json!({"op": 0, "s": 1, "t": "READY", "d": {
            "v": 10, "user": state.user(APPLICATION), "guilds": [], "session_id": name,
            "resume_gateway_url": emulator.gateway(), "shard": [shard.0, shard.1],
            "application": {"id": APPLICATION.to_string(), "flags": 0}}});
        let _ = outbox.send(Frame::Say(ready.clone()));
        let opened = Session { shard, log: vec![ready], socket: Some(outbox.clone()), alive: true };
        state.sessions.insert(name.clone(), opened);
        None
    });
    match refusal {
        Some(code) => {
            let _ = outbox.send(Frame::Close(code));
        }
        None => *session = name,
    }
}

fn resume(emulator: &Emulator, outbox: &Outbox, session: &mut String, given: &Value) {
    let name = given["session_id"].as_str().unwrap_or_default().to_owned();
    let seen = given["seq"].as_u64().unwrap_or_default() as usize;
    let resumed = emulator.look(|state| {
        let Some(known) = state.sessions.get_mut(&name).filter(|known| known.alive) else { return false };
        known.socket = Some(outbox.clone());
        for missed in known.log.iter().skip(seen) {
            let _ = outbox.send(Frame::Say(missed.clone()));
        }
        let event = json!({"op": 0, "s": known.log.len() + 1, "t": "RESUMED", "d": {}});
        known.log.push(event.clone());
        let _ = outbox.send(Frame::Say(event));
        state.resumed += 1;
        state.deaf = false;
        true
    });
    match resumed {
        true => *session = name,
        false => {
            let _ = outbox.send(Frame::Say(json!({"op": 9, "d": false})));
        }
    }
}
