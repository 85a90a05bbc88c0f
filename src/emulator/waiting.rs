//! How people wait for the bot, on every platform.

use std::time::Duration;

use tokio::sync::watch;
use tokio::time::{Instant, timeout_at};

/// How long a person waits for an answer before giving up on the bot.
pub(super) const PATIENCE: Duration = Duration::from_secs(45);

/// Waits until it is so; `changes` tells when the bot did something. What it does silently is seen a moment later. `false`: it
/// was in vain.
pub(super) async fn waits(mut changes: watch::Receiver<u64>, so: impl Fn() -> bool) -> bool {
    let until = Instant::now() + PATIENCE;
    while !so() {
        let soon = Instant::now() + Duration::from_millis(200);
        let _ = timeout_at(soon.min(until), changes.changed()).await;
        if Instant::now() >= until {
            return false;
        }
    }
    true
}
