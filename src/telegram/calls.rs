//! What Telegram's refusals mean, and how long to wait before trying again.

use std::time::Duration;

use teloxide::types::ChatId;
use teloxide::{ApiError, RequestError};

/// Why a request did not do what it asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Trouble {
    /// Try again after this long: Telegram says so.
    Wait(Duration),
    /// Try again, later each time: Telegram, or the way there, is out of order.
    Again,
    /// Try again, not for ever: something answered in place of Telegram, or Telegram cannot do this.
    Broken,
    /// Already as it should be.
    NotModified,
    /// The query was answered too late. Nothing is lost but the end of a spinner.
    TooLate,
    /// This message cannot be edited: it is gone, or too old.
    CannotEdit,
    /// This topic is gone, or is the general one.
    NoTopic,
    /// The group has a new number.
    Moved(ChatId),
    /// The person blocked the bot or is no more; the bot was thrown out of the group.
    Gone,
    /// The token is wrong.
    BadToken,
    /// Somebody else takes the updates.
    Conflict,
    /// It arrived, but what Telegram said about it cannot be read.
    Done,
    /// It would be refused again.
    Refused,
}

/// Reads an error.
pub(super) fn trouble(error: &RequestError) -> Trouble {
    match error {
        RequestError::RetryAfter(wait) => Trouble::Wait(wait.duration()),
        RequestError::MigrateToChatId(chat) => Trouble::Moved(*chat),
        RequestError::Api(error) => refusal(error),
        // Asking again would say it twice.
        RequestError::InvalidJson { raw, .. } if raw.contains("\"ok\":true") => Trouble::Done,
        // A web page from in front of Telegram: it may be out of order, or may never let this through.
        RequestError::InvalidJson { .. } => Trouble::Broken,
        RequestError::Network(_) | RequestError::Io(_) => Trouble::Again,
    }
}

fn refusal(error: &ApiError) -> Trouble {
    match error {
        ApiError::MessageNotModified => Trouble::NotModified,
        ApiError::InvalidQueryId => Trouble::TooLate,
        ApiError::MessageToEditNotFound | ApiError::MessageCantBeEdited | ApiError::MessageIdInvalid => {
            Trouble::CannotEdit
        }
        ApiError::BotBlocked
        | ApiError::UserDeactivated
        | ApiError::CantInitiateConversation
        | ApiError::CantTalkWithBots
        | ApiError::BotKicked
        | ApiError::BotKickedFromSupergroup
        | ApiError::ChatNotFound
        | ApiError::GroupDeactivated => Trouble::Gone,
        ApiError::InvalidToken => Trouble::BadToken,
        ApiError::TerminatedByOtherGetUpdates | ApiError::CantGetUpdates => Trouble::Conflict,
        ApiError::Unknown(text) => by_its_words(&text.to_lowercase()),
        _ => Trouble::Refused,
    }
}

/// teloxide knows some refusals by older words than Telegram uses now.
fn by_its_words(text: &str) -> Trouble {
    let says = |words: &str| text.contains(words);
    if says("message is not modified") {
        Trouble::NotModified
    } else if says("query is too old") || says("query id is invalid") {
        Trouble::TooLate
    } else if says("message to edit not found") || says("message can't be edited") {
        Trouble::CannotEdit
    } else if says("thread not found") || says("topic_deleted") || says("topic_closed") {
        Trouble::NoTopic
    } else if text.starts_with("forbidden") || says("chat not found") {
        Trouble::Gone
    } else if text.starts_with("conflict") {
        Trouble::Conflict
    } else if text.starts_with("too many requests") {
        Trouble::Wait(Duration::from_secs(5))
    } else if text.starts_with("bad request") {
        Trouble::Refused
    } else {
        // "Internal Server Error", "Bad Gateway", "restart": the code itself does not come through teloxide.
        Trouble::Broken
    }
}

/// A name for logs and metrics.
pub(super) fn name(trouble: Trouble) -> &'static str {
    match trouble {
        Trouble::Wait(_) => "wait",
        Trouble::Again => "again",
        Trouble::Broken => "broken",
        Trouble::NotModified => "not-modified",
        Trouble::TooLate => "too-late",
        Trouble::CannotEdit => "cannot-edit",
        Trouble::NoTopic => "no-topic",
        Trouble::Moved(_) => "moved",
        Trouble::Gone => "gone",
        Trouble::BadToken => "bad-token",
        Trouble::Conflict => "conflict",
        Trouble::Done => "done",
        Trouble::Refused => "refused",
    }
}
