//! Misbehaviour on demand.

use std::time::Duration;

/// What goes wrong with a request.
#[derive(Clone, Debug)]
pub enum Fault {
    /// "Too Many Requests: retry after" so many seconds. Coming back earlier is a complaint.
    TooMany(u64),
    /// A web page that says 502.
    BadGateway,
    /// A web page that says 413.
    TooLarge,
    /// "Unauthorized".
    Unauthorized,
    /// The connection ends before Telegram has done anything.
    DropBefore,
    /// Telegram does it, and the connection ends before it can say so.
    DropAfter,
    /// The answer comes after this long.
    Slow(Duration),
}
