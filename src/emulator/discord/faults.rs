//! Misbehaviour on demand.

use std::time::Duration;

/// What goes wrong with a request.
#[derive(Clone, Debug)]
pub enum Fault {
    /// 429: this bucket is used up for so many seconds. Coming back earlier is a complaint.
    TooMany(f64),
    /// 429: everything is used up for so many seconds.
    TooManyOfEverything(f64),
    /// A web page that says 502.
    BadGateway,
    /// 500, in Discord's own words.
    Broken,
    /// The connection ends before Discord has done anything.
    DropBefore,
    /// Discord does it, and the connection ends before it can say so.
    DropAfter,
    /// Discord does it, and the answer comes after this long.
    Slow(Duration),
}

/// What goes wrong with the gateway.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Break {
    /// The connection ends without a word.
    Drop,
    /// It is closed with this code.
    Close(u16),
    /// "Reconnect, and resume."
    Reconnect,
    /// "This session is over"; whether it can be resumed.
    Invalidate(bool),
    /// Heartbeats are not answered any more.
    Deaf,
}
