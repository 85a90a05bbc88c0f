//! One attempt to do what somebody asks for. Whatever becomes of it, there is an answer: a failure is counted, logged by its
//! kind, and told to whom it happened.

use crate::app::{App, HandleError};
use crate::conversation::{Message, Notice};
use crate::library::{Reader, Rendered};
use crate::telemetry;

/// Does a piece of one person's work, and gives what to say. `Err` is what to say if it failed: that something broke, and what
/// to do in danger. `platform` and `kind` name it in metrics and logs.
pub async fn attempt(
    app: &App,
    reader: &Reader,
    platform: &'static str,
    kind: &'static str,
    work: impl Future<Output = Result<Vec<Rendered>, HandleError>> + Send + 'static,
) -> Result<Vec<Rendered>, Rendered> {
    // A task of its own, so that a panic in it is an answer like any other.
    let reason = match tokio::spawn(work).await {
        Ok(Ok(replies)) => return Ok(replies),
        Ok(Err(HandleError::Store(_))) => "store",
        Ok(Err(HandleError::Busy)) => "busy",
        Err(_) => "panic",
    };
    metrics::counter!(telemetry::FAILED, "platform" => platform, "reason" => reason).increment(1);
    tracing::error!(platform, kind, reason, "an update could not be handled");
    Err(app.library().render(&Message::Notice(Notice::Sorry), reader))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::library::{ResponseLibrary, embedded};
    use crate::store::{MemoryStore, Store, StoreError};

    #[tokio::test]
    async fn a_failure_of_any_kind_is_an_answer() {
        let library = ResponseLibrary::load_complete(&embedded()).expect("the words are complete").0;
        let (app, reader) = (App::new(Store::Memory(MemoryStore::default()), library), Reader::default());
        let sorry = app.library().render(&Message::Notice(Notice::Sorry), &reader);
        let done = attempt(&app, &reader, "test", "test", async { Ok(Vec::new()) }).await;
        assert_eq!(done, Ok(Vec::new()));
        let panics = attempt(&app, &reader, "test", "test", async { panic!("on purpose") }).await;
        assert_eq!(panics.as_ref(), Err(&sorry));
        for problem in [HandleError::Busy, HandleError::Store(StoreError::Corrupt(Default::default()))] {
            let failed = attempt(&app, &reader, "test", "test", async { Err(problem) }).await;
            assert_eq!(failed.as_ref(), Err(&sorry));
        }
    }
}
