//! The protocol: is it soreness, or should somebody look at it, and how soon?
//!
//! [`triage`] is the whole of it. It is a pure function of the answers and of the signs that somebody's own words named:
//! it concludes, or says which question it needs next. It never says a word to anyone (the words are in `responses/`), and
//! it keeps no state: where a conversation stands is worked out again from the facts, so changing this room cannot strand
//! a conversation that is half way through.
//!
//! Two tables hold the protocol: `asking` says when each question is asked, `rules` which rule concludes what. The
//! terms they share ("working muscle", "soreness path", "nerve sign") are in `terms`.

mod answer;
mod asking;
mod facts;
mod outcomes;
mod questions;
mod rules;
mod terms;
pub mod walk;

pub use answer::{Answer, Choice};
pub use facts::{Facts, Mentioned, Unanswered};
pub use outcomes::{Outcome, Urgency};
pub use questions::*;
pub use rules::{Decision, Rule, Rules, decide};
pub use terms::{Pain, Soreness};

/// The version of the protocol these tables implement. A change of what is asked or concluded raises it.
pub const PROTOCOL_VERSION: &str = "1.0.0";

/// Concludes, or says which question must be answered first.
///
/// `known` holds only answers that were asked for, in whatever order they came; [`walk::retrace`] takes care of that.
pub fn triage(known: &Facts, mentioned: &Mentioned) -> Result<Decision, Unanswered> {
    // Nobody should have to answer small talk on the way to "go now".
    if known.emergency_sign() {
        return Ok(decide(known));
    }
    let to_be_clarified = known.has(Emergency::NotSure) && !known.answered(Question::Clarify);
    let first_screen_settled = known.answered(Question::Emergency) && !to_be_clarified;
    if first_screen_settled
        && (Rule::UNCLEAR.matches(known) || known.answered(Question::Serious) && rules::urgent(known))
    {
        return Ok(decide(known));
    }
    // What somebody wrote about a danger sign is asked about before anything else.
    if !known.answered(Question::Emergency) && mentioned.any_of(Question::Emergency) {
        return Err(Unanswered(Question::Emergency));
    }
    for (question, when) in asking::ASKING {
        if !known.answered(question) && when(known, mentioned) {
            return Err(Unanswered(question));
        }
    }
    Ok(decide(known))
}
