//! How fast Telegram lets a bot speak, and waiting for one's turn.

use std::collections::VecDeque;
use std::time::Duration;

use tokio::time::Instant;

/// At most so many in any stretch of so long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// How many.
    pub number: usize,
    /// In how long.
    pub span: Duration,
}

impl Limit {
    /// At most `number` in any stretch of `span`.
    pub const fn new(number: usize, span: Duration) -> Limit {
        Limit { number, span }
    }
}

/// What Telegram allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// In one chat.
    pub chat: Limit,
    /// In one group.
    pub group: Limit,
    /// In all chats together.
    pub overall: Limit,
}

impl Default for Limits {
    /// <https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this>, with a little air: what is sent a
    /// second apart does not arrive exactly a second apart.
    fn default() -> Limits {
        Limits {
            chat: Limit::new(1, Duration::from_millis(1050)),
            group: Limit::new(20, Duration::from_secs(61)),
            overall: Limit::new(30, Duration::from_millis(1050)),
        }
    }
}

/// The latest turns that one limit gave out.
#[derive(Debug)]
pub(super) struct Turns {
    limit: Limit,
    given: VecDeque<Instant>,
}

impl Turns {
    pub(super) fn new(limit: Limit) -> Turns {
        Turns { limit, given: VecDeque::new() }
    }

    /// The next free moment, from `now` on; it is taken with this. First come, first served.
    pub(super) fn take(&mut self, now: Instant) -> Instant {
        let full = self.given.len() >= self.limit.number;
        let earliest = if full { self.given.pop_front().map(|oldest| oldest + self.limit.span) } else { None };
        let turn = earliest.map_or(now, |earliest| earliest.max(now));
        self.given.push_back(turn);
        turn
    }

    /// The latest turn was used until now: a slow request counts from when Telegram answered it.
    pub(super) fn used(&mut self, now: Instant) {
        if let Some(last) = self.given.back_mut() {
            *last = now.max(*last);
        }
    }

    /// Whether none of the turns given out matters any more.
    pub(super) fn is_over(&self, now: Instant) -> bool {
        self.given.back().is_none_or(|last| *last + self.limit.span <= now)
    }
}
