//! Stand-ins for the platforms on loopback, for tests and load tests. They know nothing of our conversations.

pub mod discord;
pub mod telegram;

mod faults;
mod waiting;
