//! Receiving by long polling. Asking for the next updates is what confirms the ones before, so it is done only when
//! everything they changed is stored.

use std::sync::Arc;
use std::time::Duration;

use anyhow::bail;
use serde_json::Value;
use teloxide::payloads::{GetUpdates, GetUpdatesSetters};
use teloxide::prelude::*;
use teloxide::requests::JsonRequest;
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;

use super::calls::{Trouble, name, trouble};
use super::raw::{self, GetRaw};
use super::sending::insist;
use super::{ALLOWED, Telegram};
use crate::patience::Patience;
use crate::telemetry;

/// Seconds that Telegram holds a request open for when there is nothing new.
const HOLD: u32 = 25;

/// After so many failures in a row we do not hear what people say.
const FAILURES: u32 = 3;

/// Takes updates until told to stop.
pub(super) async fn poll(telegram: &Arc<Telegram>, stop: &CancellationToken) -> anyhow::Result<()> {
    // With a webhook still set from before, Telegram would refuse.
    let cleared = insist("deleteWebhook", Duration::from_secs(3600), || telegram.bot.delete_webhook());
    tokio::select! {
        () = stop.cancelled() => return Ok(()),
        cleared = cleared => if let Err(problem) = cleared {
            tracing::warn!(reason = name(problem), "an old webhook could not be removed");
        },
    }
    telegram.ready.set(true);
    tracing::info!("taking updates by long polling");
    let mut offset = None;
    let mut patience = Patience::default();
    let mut failures = 0_u32;
    loop {
        // After a failure it is known at once whether it works again.
        let hold = if failures == 0 { HOLD } else { 0 };
        let mut wanted = GetUpdates::new().timeout(hold).allowed_updates(ALLOWED);
        wanted.offset = offset;
        let request = JsonRequest::new(telegram.polling.clone(), GetRaw(wanted));
        let updates = tokio::select! {
            () = stop.cancelled() => break,
            updates = request.send() => updates,
        };
        let wait = match updates {
            Ok(updates) => {
                (patience, failures) = (Patience::default(), 0);
                telegram.ready.set(true);
                // Down, too: after a week without updates, and on another server, Telegram counts from somewhere else.
                offset = confirmed(&updates).or(offset);
                handled(telegram, updates).await;
                continue;
            }
            Err(error) => trouble(&error),
        };
        count(name(wait));
        failures += 1;
        if failures >= FAILURES || wait == Trouble::Conflict {
            telegram.ready.set(false);
        }
        let wait = match wait {
            Trouble::Wait(wait) => wait,
            // Once may be a server that is just starting.
            Trouble::BadToken if failures >= FAILURES => bail!("TELEGRAM_TOKEN: Telegram does not know this token"),
            Trouble::Conflict => {
                tracing::error!("another process takes the updates of this bot; stop it, or this one");
                // A new copy takes over within seconds of the old one's end.
                patience.next().clamp(Duration::from_secs(3), Duration::from_secs(10))
            }
            _ => {
                let wait = patience.next();
                tracing::warn!(ms = wait.as_millis() as u64, "updates could not be had; trying again");
                wait
            }
        };
        tokio::select! {
            () = stop.cancelled() => break,
            () = sleep(wait) => {}
        }
    }
    // What was stored is confirmed, so that it does not come again after the restart.
    if let Some(offset) = offset {
        let confirm = telegram.bot.get_updates().offset(offset).limit(1).timeout(0).send();
        let _ = tokio::time::timeout(Duration::from_secs(3), confirm).await;
    }
    Ok(())
}

/// Hands updates in, in order, and waits until what they changed is stored.
async fn handled(telegram: &Arc<Telegram>, updates: Vec<Value>) {
    let stored: Vec<_> = updates.into_iter().map(|update| telegram.receive(update)).collect();
    for stored in stored {
        // An error means that the work is over without word: it panicked, and the person was told.
        let _ = stored.await;
    }
}

fn confirmed(updates: &[Value]) -> Option<i32> {
    let last = updates.iter().filter_map(raw::id).max()?;
    i32::try_from(last).ok().map(|last| last.saturating_add(1))
}

fn count(result: &'static str) {
    let method = "getUpdates";
    metrics::counter!(telemetry::REQUESTS, "platform" => "telegram", "method" => method, "result" => result)
        .increment(1);
}
