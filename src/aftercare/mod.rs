//! What follows an outcome, pure: what one can train today, by when it should be better, which self-care and lessons fit,
//! and which one lesson the technique check picks.

mod expectation;
mod lessons;
mod technique;
mod today;

pub use expectation::{Expectation, expectation};
pub use lessons::{Family, Lesson, care, may_be_coached};
pub use technique::{Advice, LoadFirst, advise, next_coaching_question};
pub use today::{Lift, ROWS, Row, Training, training};
