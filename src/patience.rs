//! What platforms need that can be slow, or say a thing twice: waits that grow, and a memory of what was answered.

use std::collections::{HashSet, VecDeque};
use std::hash::Hash;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// Waits that grow, each somewhere between half of its length and all of it, so that not everybody comes back at once.
#[derive(Debug, Default)]
pub struct Patience(u32);

impl Patience {
    const FIRST: Duration = Duration::from_millis(500);
    const LONGEST: Duration = Duration::from_secs(30);

    /// How long to wait this time.
    #[allow(clippy::should_implement_trait)] // it never ends, and is no list
    pub fn next(&mut self) -> Duration {
        let whole = (Self::FIRST * 2_u32.saturating_pow(self.0.min(10))).min(Self::LONGEST);
        self.0 += 1;
        whole.mul_f64(0.5 + 0.5 * f64::from(rand::random::<u16>()) / f64::from(u16::MAX))
    }
}

/// How many of the latest are remembered.
const REMEMBERED: usize = 10_000;

/// The latest things that something was done about: one that is delivered again needs it no second time.
#[derive(Debug)]
pub struct Latest<T>(Mutex<(HashSet<T>, VecDeque<T>)>);

impl<T> Default for Latest<T> {
    fn default() -> Latest<T> {
        Latest(Mutex::default())
    }
}

impl<T: Copy + Eq + Hash> Latest<T> {
    /// Notes one; `false` if it was known.
    pub fn note(&self, id: T) -> bool {
        let (known, order) = &mut *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let new = known.insert(id);
        if new {
            order.push_back(id);
        }
        while order.len() > REMEMBERED {
            if let Some(oldest) = order.pop_front() {
                known.remove(&oldest);
            }
        }
        new
    }

    /// Takes a note back.
    pub fn forget(&self, id: T) {
        let (known, order) = &mut *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.remove(&id);
        order.retain(|noted| *noted != id);
    }

    /// Whether it is known.
    pub fn has(&self, id: T) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).0.contains(&id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_and_have_an_end() {
        let mut patience = Patience::default();
        let waits: Vec<Duration> = (0..20).map(|_| patience.next()).collect();
        assert!(waits[0] >= Duration::from_millis(250) && waits[0] <= Duration::from_millis(500));
        assert!(waits.iter().all(|wait| *wait <= Duration::from_secs(30)));
        assert!(waits[19] >= Duration::from_secs(15));
    }

    #[test]
    fn the_latest_are_remembered_and_the_others_are_not() {
        let latest = Latest::default();
        assert!((0..=REMEMBERED).all(|n| latest.note(n)));
        assert!(!latest.note(5) && latest.has(5));
        assert!(!latest.has(0), "there is an end to memory");
    }
}
