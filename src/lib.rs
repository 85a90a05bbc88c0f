//! Spotter: is it DOMS, or did I hurt myself?
//!
//! The rooms, in reading order. The first five are pure: no clock, no chance, no I/O, no failure.

pub mod triage;
pub mod understanding;
