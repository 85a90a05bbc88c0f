//! A mailbox per person: what one person sends is worked through in order, one piece at a time, and nobody waits for
//! anybody else. Mailboxes exist only while there is something in them.

use std::collections::VecDeque;
use std::hash::Hash;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use dashmap::DashMap;
use tokio_util::task::TaskTracker;

/// One piece of work.
type Work = Pin<Box<dyn Future<Output = ()> + Send>>;

/// What is waiting for one person. The map's own lock is what guards it; this one only makes it shareable.
type Waiting = Mutex<VecDeque<Work>>;

/// Mailboxes by person.
#[derive(Clone)]
pub struct Mailboxes<K: Eq + Hash> {
    boxes: Arc<DashMap<K, Waiting>>,
    tracker: TaskTracker,
}

impl<K: Clone + Eq + Hash + Send + Sync + 'static> Mailboxes<K> {
    /// No mailboxes yet. The tracker knows of all work in hand.
    pub fn new(tracker: TaskTracker) -> Mailboxes<K> {
        Mailboxes { boxes: Arc::default(), tracker }
    }

    /// Puts work into somebody's mailbox. It is done after everything that was put in before it.
    pub fn put(&self, person: K, work: impl Future<Output = ()> + Send + 'static) {
        let mut begins = false;
        let waiting = self.boxes.entry(person.clone()).or_insert_with(|| {
            begins = true;
            Waiting::default()
        });
        waiting.lock().unwrap_or_else(PoisonError::into_inner).push_back(Box::pin(work));
        drop(waiting);
        if begins {
            let boxes = Arc::clone(&self.boxes);
            self.tracker.spawn(async move {
                while let Some(work) = next(&boxes, &person) {
                    // A task of its own: a panic in one person's work is nobody else's, nor that of their next piece.
                    let _ = tokio::spawn(work).await;
                }
            });
        }
    }
}

/// The next piece of work. With none left the mailbox goes, in one step, so that work put in meanwhile is not forgotten.
fn next<K: Eq + Hash>(boxes: &DashMap<K, Waiting>, person: &K) -> Option<Work> {
    let pop = || boxes.get(person)?.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
    let is_empty = |waiting: &Waiting| waiting.lock().unwrap_or_else(PoisonError::into_inner).is_empty();
    match pop() {
        Some(work) => Some(work),
        None if boxes.remove_if(person, |_, waiting| is_empty(waiting)).is_some() => None,
        None => pop(),
    }
}
