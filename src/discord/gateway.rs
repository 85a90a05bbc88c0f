//! The gateway: serenity's shards, watched. It brings resuming, reconnecting and heartbeats; what it does not bring is here:
//! the address and number of shards from the API that is set, events in the order in which they came, events it cannot read,
//! and whether every shard is up.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, bail};
use serenity::async_trait;
use serenity::client::{Context, RawEventHandler};
use serenity::gateway::{CollectorCallback, ConnectionStage, GatewayError, ShardManager, ShardManagerOptions};
use serenity::http::HttpBuilder;
use serenity::model::event::Event;
use serenity::model::gateway::GatewayIntents;
use serenity::prelude::TypeMap;
use tokio::sync::{Mutex, RwLock};
use tokio::time::{Instant, interval, sleep};
use tokio_util::sync::CancellationToken;

use super::Discord;
use super::rest::{Call, Trouble};
use crate::config::Secret;
use crate::telemetry;

/// Messages in the bot's own direct messages; interactions come without asking. Nothing privileged.
const INTENTS: GatewayIntents = GatewayIntents::DIRECT_MESSAGES;

/// How often to look after the shards.
const LOOK: Duration = Duration::from_millis(500);

/// Which shards this process serves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shards {
    /// As many as Discord recommends, all of them.
    Auto,
    /// From the first to the last, both included, of so many.
    Range { first: u32, last: u32, total: u32 },
}

impl Shards {
    /// Reads the setting: `auto`, or `first..last/total`.
    pub(super) fn parse(setting: &str) -> Option<Shards> {
        if setting == "auto" {
            return Some(Shards::Auto);
        }
        let (range, total) = setting.split_once('/')?;
        let (first, last) = range.split_once("..")?;
        let (first, last, total) = (first.parse().ok()?, last.parse().ok()?, total.parse().ok()?);
        (first <= last && last < total).then_some(Shards::Range { first, last, total })
    }

    /// The first of them, how many, and of how many in all.
    fn counted(self, recommended: u32) -> (u32, u32, u32) {
        match self {
            Shards::Auto => (0, recommended.max(1), recommended.max(1)),
            Shards::Range { first, last, total } => (first, last - first + 1, total),
        }
    }
}

/// Where the gateway is, and how many shards Discord recommends.
struct Way {
    url: String,
    recommended: u32,
    /// How many sessions may be begun, and when there will be more.
    sessions: (u64, Duration),
}

/// Takes events until told to stop.
pub(super) async fn serve(discord: &Arc<Discord>, token: &Secret, stop: &CancellationToken) -> anyhow::Result<()> {
    let way = tokio::select! {
        () = stop.cancelled() => return Ok(()),
        way = find(discord) => way?,
    };
    let (first, number, total) = discord.shards.counted(way.recommended);
    let (left, until_more) = way.sessions;
    if left < u64::from(number) {
        tracing::warn!(seconds = until_more.as_secs(), "Discord allows no more sessions for now; waiting");
        tokio::select! {
            () = stop.cancelled() => return Ok(()),
            () = sleep(until_more) => {}
        }
    }
    let http = HttpBuilder::new(token.reveal()).ratelimiter_disabled(true).build();
    let (manager, mut ended) = ShardManager::new(ShardManagerOptions {
        data: Arc::new(RwLock::new(TypeMap::new())),
        event_handlers: Vec::new(),
        raw_event_handlers: vec![Arc::new(Events(Arc::clone(discord)))],
        shard_index: first,
        shard_init: number,
        shard_total: total,
        ws_url: Arc::new(Mutex::new(way.url)),
        http: Arc::new(http),
        intents: INTENTS,
        presence: None,
    });
    manager.initialize().context("the gateway cannot be set up")?;
    tracing::info!(shards = number, of = total, "connecting to Discord");
    let (mut look, mut up_before) = (interval(LOOK), 0);
    let result = loop {
        tokio::select! {
            () = stop.cancelled() => break Ok(()),
            _ = look.tick() => {}
        }
        let up = {
            let runners = manager.runners.lock().await;
            runners.values().filter(|shard| shard.stage == ConnectionStage::Connected).count()
        };
        // One that is back before the next look says so by itself.
        if up < up_before {
            tracing::warn!(up, of = number, "a shard lost its connection to Discord; connecting it again");
        }
        up_before = up;
        metrics::gauge!(telemetry::SHARDS, "platform" => "discord").set(up as f64);
        discord.set_ready(up == number as usize);
        match ended.try_recv() {
            Ok(Err(GatewayError::InvalidAuthentication)) => {
                break Err(anyhow::anyhow!("DISCORD_TOKEN: Discord does not know this token"));
            }
            Ok(Err(_)) => break Err(anyhow::anyhow!("Discord refuses the intents that were asked for")),
            Ok(Ok(())) => break Err(anyhow::anyhow!("the gateway ended by itself")),
            // Nothing yet.
            Err(_) => {}
        }
    };
    discord.set_ready(false);
    metrics::gauge!(telemetry::SHARDS, "platform" => "discord").set(0.0);
    manager.shutdown_all().await;
    result
}

/// Asks where the gateway is, for as long as it takes. serenity would fall back to Discord's own address in silence.
async fn find(discord: &Discord) -> anyhow::Result<Way> {
    loop {
        let minute = Instant::now() + Duration::from_secs(60);
        match discord.rest.send(&Call::get("/gateway/bot", "gateway", minute)).await {
            Ok(answer) => {
                let url = answer["url"].as_str().context("Discord does not say where its gateway is")?;
                let limit = &answer["session_start_limit"];
                let sessions = limit["remaining"].as_u64().unwrap_or(u64::MAX);
                let reset = Duration::from_millis(limit["reset_after"].as_u64().unwrap_or_default());
                let recommended = answer["shards"].as_u64().and_then(|n| u32::try_from(n).ok()).unwrap_or(1);
                return Ok(Way { url: url.to_owned(), recommended, sessions: (sessions, reset) });
            }
            Err(Trouble::BadToken) => bail!("DISCORD_TOKEN: Discord does not know this token"),
            Err(Trouble::Late) => {}
            Err(trouble) => {
                tracing::warn!(reason = trouble.name(), "Discord does not say where its gateway is; trying again");
                sleep(Duration::from_secs(5)).await;
            }
        }
    }
}

/// Everything that serenity hears.
struct Events(Arc<Discord>);

#[async_trait]
impl RawEventHandler for Events {
    /// serenity calls this for each event in a task of its own, so that neighbours overtake each other. What the collector
    /// took before is not taken again; this has what came before the collector was there.
    async fn raw_event(&self, context: Context, event: Event) {
        match event {
            Event::Ready(ready) => {
                let discord = Arc::clone(&self.0);
                let in_order = move |event: &Event| {
                    if matches!(event, Event::InteractionCreate(_) | Event::MessageCreate(_)) {
                        take(&discord, event.clone());
                    }
                    true
                };
                context.shard.add_collector(CollectorCallback(Box::new(in_order)));
                tracing::info!(shard = context.shard_id.0, "a shard has begun a session");
                self.0.connected(ready.ready.application.id);
            }
            Event::Resumed(_) => {
                tracing::info!(shard = context.shard_id.0, "a shard was interrupted, and has resumed its session");
            }
            Event::Unknown(unknown) => self.0.unreadable(&unknown.kind, &unknown.value),
            other => take(&self.0, other),
        }
    }
}

fn take(discord: &Arc<Discord>, event: Event) {
    match event {
        Event::InteractionCreate(created) => discord.take(created.interaction),
        Event::MessageCreate(created) => discord.take_direct(created.message),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shards_are_counted_with_the_last_one() {
        assert_eq!(Shards::parse("auto").map(|shards| shards.counted(3)), Some((0, 3, 3)));
        assert_eq!(Shards::parse("auto").map(|shards| shards.counted(0)), Some((0, 1, 1)));
        assert_eq!(Shards::parse("4..7/8").map(|shards| shards.counted(3)), Some((4, 4, 8)));
        assert_eq!(Shards::parse("0..0/1").map(|shards| shards.counted(3)), Some((0, 1, 1)));
        assert!(["4..8/8", "7..4/8", "", "4..7", "a..b/c"].iter().all(|wrong| Shards::parse(wrong).is_none()));
    }
}
