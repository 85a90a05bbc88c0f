//! Misbehaviour on demand, on every platform: what is to go wrong, with which requests, how often.

/// Faults that wait for their requests.
#[derive(Debug)]
pub(super) struct Planned<F>(Vec<Plan<F>>);

#[derive(Debug)]
struct Plan<F> {
    /// The name of the request; empty for any.
    request: String,
    fault: F,
    /// How many more times.
    times: usize,
}

// Derived, it would want a fault to have a default.
impl<F> Default for Planned<F> {
    fn default() -> Planned<F> {
        Planned(Vec::new())
    }
}

impl<F: Clone> Planned<F> {
    /// The next requests of this kind (empty: any) go wrong.
    pub(super) fn add(&mut self, request: &str, fault: F, times: usize) {
        self.0.push(Plan { request: request.to_owned(), fault, times });
    }

    /// Takes the fault that is meant for this request, if there is one; `any`: also one that is meant for any.
    pub(super) fn take(&mut self, request: &str, any: bool) -> Option<F> {
        let meant = |plan: &Plan<F>| plan.request == request || (plan.request.is_empty() && any);
        let at = self.0.iter().position(meant)?;
        let fault = self.0[at].fault.clone();
        self.0[at].times -= 1;
        if self.0[at].times == 0 {
            self.0.remove(at);
        }
        Some(fault)
    }

    /// Whether everything planned has gone wrong.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Ends the connection without an answer: its task unwinds, silently.
pub(super) fn hang_up() {
    std::panic::resume_unwind(Box::new("the emulator was told to hang up"));
}
