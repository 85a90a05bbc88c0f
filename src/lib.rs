//! Spotter: is it DOMS, or did I hurt myself?
//!
//! The rooms, in reading order. The first five are pure: no clock, no chance, no I/O, no failure.

// The documentation is read with private items: `cargo doc --document-private-items`.
#![allow(rustdoc::private_intra_doc_links)]

pub mod triage;

pub mod aftercare;
pub mod understanding;

pub mod conversation;

pub mod library;

pub mod assess;
pub mod flow;
mod names;
pub mod proof;

#[cfg(feature = "runtime")]
pub mod app;
#[cfg(feature = "runtime")]
pub mod store;

#[cfg(feature = "runtime")]
pub mod config;
#[cfg(feature = "runtime")]
pub mod readers;

#[cfg(feature = "serve")]
pub mod attempt;
#[cfg(feature = "serve")]
pub mod mailbox;
#[cfg(feature = "serve")]
pub mod patience;
#[cfg(feature = "serve")]
pub mod serve;
#[cfg(feature = "serve")]
pub mod telemetry;

#[cfg(feature = "discord")]
pub mod discord;
#[cfg(feature = "telegram")]
pub mod telegram;
#[cfg(feature = "terminal")]
pub mod terminal;

#[cfg(feature = "emulator")]
pub mod emulator;
