//! What Telegram sends, as ours: a total function over plain values, tested with recorded JSON.

use teloxide::types::{
    CallbackQueryId, ChatId, ChatMemberStatus, Message, MessageEntityKind, MessageId, MessageKind, ThreadId, Update,
    UpdateKind, User, UserId,
};

use super::outbound;
use crate::conversation::Command;
use crate::library::Locale;

/// One update, as far as it is any of our business. It may hold what somebody wrote, so it cannot be printed.
pub(super) enum Received {
    /// Somebody did something in their own chat.
    Private(Private),
    /// Somebody gave a command in a group.
    Group(GroupCommand),
    /// Somebody pressed a button that is not theirs.
    NotTheirs { query: CallbackQueryId, locale: Option<Locale> },
    /// Somebody blocked the bot.
    Blocked(UserId),
    /// Nothing that concerns us.
    Nothing,
}

/// What somebody did in their own chat.
pub(super) struct Private {
    pub person: UserId,
    pub chat: ChatId,
    pub locale: Option<Locale>,
    pub what: What,
    /// The query to answer at once.
    pub query: Option<CallbackQueryId>,
    /// The message that the answer may take the place of.
    pub replaces: Option<MessageId>,
}

/// See [`Private`].
pub(super) enum What {
    /// Words, or a command.
    Said(String),
    /// `/start` with this payload, from a deep link.
    Started(String),
    /// A picture, a voice message, a sticker: nothing to read. `known`: Telegram's format has not moved on without us.
    Wordless { known: bool },
    /// A button, by its token.
    Pressed(String),
}

/// A command in a group.
pub(super) struct GroupCommand {
    /// Nobody, where an anonymous administrator or a channel speaks.
    pub person: Option<UserId>,
    pub chat: ChatId,
    pub topic: Option<ThreadId>,
    pub message: MessageId,
    pub locale: Option<Locale>,
    /// The command as it would be given in private: with what stands after it, or with the person's own post that it answers.
    pub said: String,
}

/// Reads an update. `bot` is the name of this bot, without `@`.
pub(super) fn read(update: Update, bot: &str) -> Received {
    match update.kind {
        UpdateKind::Message(message) => message_of(message, bot),
        UpdateKind::CallbackQuery(query) => {
            let locale = locale(&query.from);
            let Some(message) = query.message.filter(|m| m.chat().id.0 == query.from.id.0 as i64) else {
                return Received::NotTheirs { query: query.id, locale };
            };
            let data = query.data.unwrap_or_default();
            let (token, stays) = outbound::token(&data);
            Received::Private(Private {
                person: query.from.id,
                chat: message.chat().id,
                locale,
                what: What::Pressed(token.to_owned()),
                query: Some(query.id),
                replaces: (!stays).then(|| message.id()),
            })
        }
        UpdateKind::MyChatMember(change)
            if change.chat.is_private() && change.new_chat_member.status() == ChatMemberStatus::Banned =>
        {
            Received::Blocked(change.from.id)
        }
        _ => Received::Nothing,
    }
}

fn message_of(message: Message, bot: &str) -> Received {
    // Who speaks for a group or a channel is shown as a bot that they are not.
    let from = message.from.as_ref().filter(|from| !from.is_bot && message.sender_chat.is_none());
    if from.is_none() && message.sender_chat.is_none() {
        return Received::Nothing;
    }
    let said = message.text().unwrap_or_default();
    let command = command(&message);
    let to_us = |to: &str| to.eq_ignore_ascii_case(bot);
    if command.is_some_and(|(_, to, _)| to.is_some_and(|to| !to_us(to))) {
        return Received::Nothing;
    }
    if message.chat.is_private() {
        let Some(from) = from else { return Received::Nothing };
        let what = match (command, &message.kind) {
            (Some(("start", _, payload)), _) if !payload.is_empty() => What::Started(payload.to_owned()),
            _ if !said.is_empty() => What::Said(said.to_owned()),
            (_, MessageKind::Common(_)) => What::Wordless { known: true },
            (_, MessageKind::Empty {}) => What::Wordless { known: false },
            // Joining, pinning and the like are not something said.
            _ => return Received::Nothing,
        };
        let (person, chat, locale) = (from.id, message.chat.id, locale(from));
        return Received::Private(Private { person, chat, locale, what, query: None, replaces: None });
    }
    // In a group there are other bots, whose commands are none of ours.
    let ours = |name: &str| name == "start" || Command::parse(name).is_some();
    let Some((name, _, rest)) = command.filter(|(name, to, _)| to.is_some() || ours(&name.to_lowercase())) else {
        return Received::Nothing;
    };
    let answered = message
        .reply_to_message()
        .filter(|post| from.is_some_and(|from| post.from.as_ref().is_some_and(|author| author.id == from.id)));
    let own_post = answered.and_then(|post| post.text()).unwrap_or_default();
    let rest = if rest.is_empty() { own_post } else { rest };
    Received::Group(GroupCommand {
        person: from.map(|from| from.id),
        chat: message.chat.id,
        // The general topic has a number that must not be used.
        topic: message.thread_id.filter(|topic| message.is_topic_message && topic.0.0 != 1),
        message: message.id,
        locale: from.and_then(locale),
        said: format!("/{name} {rest}").trim_end().to_owned(),
    })
}

/// The command that a message begins with: its name, whom it is for, and the rest.
fn command(message: &Message) -> Option<(&str, Option<&str>, &str)> {
    let text = message.text()?;
    let entity =
        message.entities()?.iter().find(|entity| entity.kind == MessageEntityKind::BotCommand && entity.offset == 0)?;
    // Commands are plain letters, so units and bytes are the same; anything else is not one of ours.
    let (whole, rest) = text.split_at_checked(entity.length)?;
    let whole = whole.strip_prefix('/')?;
    let (name, to) = whole.split_once('@').map_or((whole, None), |(name, to)| (name, Some(to)));
    Some((name, to, rest.trim()))
}

fn locale(user: &User) -> Option<Locale> {
    Locale::parse(user.language_code.as_deref()?)
}

/// Which kind of thing it is, for metrics.
pub(super) fn kind(received: &Received) -> &'static str {
    match received {
        Received::Private(Private { what: What::Said(_), .. }) => "said",
        Received::Private(Private { what: What::Started(_), .. }) => "started",
        Received::Private(Private { what: What::Wordless { .. }, .. }) => "wordless",
        Received::Private(Private { what: What::Pressed(_), .. }) => "pressed",
        Received::Group(_) => "group",
        Received::NotTheirs { .. } => "not-theirs",
        Received::Blocked(_) => "blocked",
        Received::Nothing => "nothing",
    }
}
