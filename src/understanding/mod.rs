//! Words in, facts out.

pub mod typed;
