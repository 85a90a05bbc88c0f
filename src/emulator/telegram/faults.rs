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

/// A fault that is waiting for its request.
#[derive(Clone, Debug)]
pub(super) struct Planned {
    /// The method; empty for any but `getUpdates`.
    pub method: String,
    pub fault: Fault,
    /// How many more times.
    pub times: usize,
}

/// Takes the fault that is meant for this request, if there is one.
pub(super) fn take(planned: &mut Vec<Planned>, method: &str) -> Option<Fault> {
    let meant = |plan: &Planned| plan.method == method || (plan.method.is_empty() && method != "getUpdates");
    let at = planned.iter().position(meant)?;
    let fault = planned[at].fault.clone();
    planned[at].times -= 1;
    if planned[at].times == 0 {
        planned.remove(at);
    }
    Some(fault)
}
