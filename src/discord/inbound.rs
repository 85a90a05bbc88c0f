//! What Discord sends, as ours: a total function over plain values, the same for the gateway and for interactions by HTTP.

use serenity::model::application::{
    ActionRowComponent, CommandInteraction, CommandType, ComponentInteraction, ComponentInteractionDataKind,
    Interaction, InteractionContext, MessageInteractionMetadata, ModalInteraction, ResolvedTarget, ResolvedValue,
};
use serenity::model::channel::{Message, MessageFlags, MessageType};
use serenity::model::id::{ApplicationId, ChannelId, GuildId, InteractionId, MessageId, UserId};
use serenity::model::user::User;

use crate::library::Locale;

/// Stands before what a button under a message that stays carries: whoever presses it is answered below.
pub(super) const STAYS: &str = "~";
/// A menu whose options are ticked; behind it the token of its first option.
pub(super) const MENU: &str = "*";
/// A menu from which one option is chosen; behind it the token of its first option.
pub(super) const ONE_OF: &str = "?";
/// The button that opens the window for words, and the window itself.
pub(super) const IN_WORDS: &str = "words";
/// The box in that window.
pub(super) const WORDS: &str = "story";
/// The button that puts an offer under a post; behind it a code.
pub(super) const MAKE_OFFER: &str = "offer.";
/// The button of an offer; behind it whom it is for, and a code.
pub(super) const TAKE_OFFER: &str = "go.";

/// Discord's own first account: what serenity reads where somebody is missing.
const NOBODY: u64 = 1;

/// Where an interaction can be answered.
#[derive(Clone)]
pub(super) struct At {
    pub id: InteractionId,
    pub application: ApplicationId,
    /// A secret: whoever has it can answer in our name for fifteen minutes.
    pub token: String,
    pub channel: ChannelId,
    pub guild: Option<GuildId>,
    /// Whether answers are for one person's eyes: everywhere but in the bot's own direct messages.
    pub private: bool,
}

/// One interaction, as far as it is any of our business. It may hold what somebody wrote, so it cannot be printed.
pub(super) struct Received {
    pub person: UserId,
    pub locale: Option<Locale>,
    pub at: At,
    pub what: What,
    /// Whether the answer may take the place of a message.
    pub replaces: bool,
}

/// What somebody did.
pub(super) enum What {
    /// Words, or a command with what stands after it.
    Said(String),
    /// A button, by its token.
    Pressed(String),
    /// A menu was closed: the token of one of its options, and those that are selected.
    Selected(String, Vec<String>),
    /// A window for words is wanted; this is its name.
    InWords(String),
    /// The message command, on somebody else's post.
    AboutAPost(Post),
    /// Put the offer there.
    MakeOffer(String),
    /// The offer was taken by its author.
    TakeOffer(String),
    /// A button that belongs to somebody else.
    NotTheirs,
}

/// A post that somebody asked about.
#[derive(Clone)]
pub(super) struct Post {
    pub author: UserId,
    pub message: MessageId,
    pub text: String,
}

/// Reads an interaction. `None` for what is not ours, or not whole.
pub(super) fn read(interaction: Interaction) -> Option<Received> {
    match interaction {
        Interaction::Command(command) => given(command),
        Interaction::Component(press) => pressed(press),
        Interaction::Modal(modal) => typed(modal),
        // Nothing of ours completes itself, and pings come by HTTP, where they are answered at the door.
        _ => None,
    }
}

/// Where an interaction can be answered even if it cannot be read: by its id and token, in its language.
pub(super) struct Door {
    pub id: String,
    /// A secret, as in [`At`].
    pub token: String,
    pub locale: Option<Locale>,
}

/// Finds the door. `None` for what cannot be answered with a message.
pub(super) fn door(interaction: &Interaction) -> Option<Door> {
    let (token, locale) = match interaction {
        Interaction::Command(command) => (&command.token, &command.locale),
        Interaction::Component(press) => (&press.token, &press.locale),
        Interaction::Modal(modal) => (&modal.token, &modal.locale),
        _ => return None,
    };
    Some(Door { id: interaction.id().to_string(), token: token.clone(), locale: Locale::parse(locale) })
}

fn given(command: CommandInteraction) -> Option<Received> {
    let user = command.member.as_ref().map_or(&command.user, |member| &member.user);
    let (person, locale) = (whole(user)?, Locale::parse(&command.locale));
    let private = is_private(command.context, command.guild_id);
    let what = match (command.data.kind, command.data.target()) {
        (CommandType::Message, Some(ResolvedTarget::Message(post))) => about(post, person),
        _ => {
            let mut said = format!("/{}", command.data.name);
            for option in command.data.options() {
                if let ResolvedValue::String(words) = option.value {
                    said.push(' ');
                    said.push_str(words.trim());
                }
            }
            What::Said(said)
        }
    };
    let at = At {
        id: command.id,
        application: command.application_id,
        token: command.token,
        channel: command.channel_id,
        guild: command.guild_id,
        private,
    };
    Some(Received { person, locale, at, what, replaces: false })
}

/// One's own post begins a check; of somebody else's one is told what it says.
fn about(post: &Message, person: UserId) -> What {
    if post.author.id == person {
        return What::Said(format!("/check {}", post.content));
    }
    let author = if post.author.bot { UserId::new(NOBODY) } else { post.author.id };
    What::AboutAPost(Post { author, message: post.id, text: post.content.clone() })
}

fn pressed(press: ComponentInteraction) -> Option<Received> {
    let user = press.member.as_ref().map_or(&press.user, |member| &member.user);
    let (person, locale) = (whole(user)?, Locale::parse(&press.locale));
    let private = is_private(press.context, press.guild_id);
    let id = press.data.custom_id.as_str();
    let (id, stays) = id.strip_prefix(STAYS).map_or((id, false), |id| (id, true));
    let mut replaces = !stays;
    let what = match press.data.kind {
        ComponentInteractionDataKind::StringSelect { values } => match id.strip_prefix(MENU) {
            Some(menu) => What::Selected(menu.to_owned(), values),
            None => What::Pressed(values.into_iter().next().unwrap_or_default()),
        },
        _ if id == IN_WORDS => What::InWords(press.data.custom_id.clone()),
        _ => match (id.strip_prefix(MAKE_OFFER), id.strip_prefix(TAKE_OFFER)) {
            (Some(code), _) => What::MakeOffer(code.to_owned()),
            (_, Some(offer)) => {
                // The offer itself stays where everybody sees it.
                replaces = false;
                let (author, code) = offer.split_once('.').unwrap_or((offer, ""));
                match author == person.to_string() {
                    true => What::TakeOffer(code.to_owned()),
                    false => What::NotTheirs,
                }
            }
            (None, None) => What::Pressed(id.to_owned()),
        },
    };
    let theirs = match press.message.interaction_metadata.as_deref() {
        Some(MessageInteractionMetadata::Command(asked)) => asked.user.id == person,
        Some(MessageInteractionMetadata::Component(asked)) => asked.user.id == person,
        Some(MessageInteractionMetadata::ModalSubmit(asked)) => asked.user.id == person,
        _ => true,
    };
    let in_public = private && !press.message.flags.is_some_and(|flags| flags.contains(MessageFlags::EPHEMERAL));
    let what = if !theirs && in_public && !matches!(what, What::TakeOffer(_)) { What::NotTheirs } else { what };
    replaces &= !matches!(what, What::NotTheirs);
    let at = At {
        id: press.id,
        application: press.application_id,
        token: press.token,
        channel: press.channel_id,
        guild: press.guild_id,
        private,
    };
    Some(Received { person, locale, at, what, replaces })
}

fn typed(modal: ModalInteraction) -> Option<Received> {
    let user = modal.member.as_ref().map_or(&modal.user, |member| &member.user);
    let (person, locale) = (whole(user)?, Locale::parse(&modal.locale));
    // The window's own interaction does not say in which kind of place it was opened.
    let private = match &modal.message {
        Some(message) if modal.guild_id.is_none() => {
            message.flags.is_some_and(|flags| flags.contains(MessageFlags::EPHEMERAL))
        }
        _ => true,
    };
    let boxes = modal.data.components.iter().flat_map(|row| &row.components);
    let words = boxes.filter_map(|component| match component {
        ActionRowComponent::InputText(input) => input.value.as_deref(),
        _ => None,
    });
    let said = words.collect::<Vec<_>>().join("\n");
    let replaces = modal.message.is_some() && !modal.data.custom_id.starts_with(STAYS);
    let at = At {
        id: modal.id,
        application: modal.application_id,
        token: modal.token,
        channel: modal.channel_id,
        guild: modal.guild_id,
        private,
    };
    Some(Received { person, locale, at, what: What::Said(said), replaces })
}

/// Only the bot's own direct messages are between two; in a group of friends everybody would read along.
fn is_private(context: Option<InteractionContext>, guild: Option<GuildId>) -> bool {
    match context {
        Some(InteractionContext::BotDm) => false,
        Some(_) => true,
        None => guild.is_some(),
    }
}

/// Somebody, unless serenity had to make them up.
fn whole(user: &User) -> Option<UserId> {
    (user.id.get() != NOBODY && !user.bot).then_some(user.id)
}

/// Something written to the bot in its own direct messages.
pub(super) struct Direct {
    pub person: UserId,
    pub channel: ChannelId,
    pub message: MessageId,
    pub text: String,
}

/// Reads a message. `None` for what was not said to us by a person.
pub(super) fn direct(message: Message) -> Option<Direct> {
    let said = matches!(message.kind, MessageType::Regular | MessageType::InlineReply);
    let to_us = message.guild_id.is_none() && message.webhook_id.is_none();
    let person = whole(&message.author).filter(|_| said && to_us)?;
    Some(Direct { person, channel: message.channel_id, message: message.id, text: message.content })
}

/// Whether a post can be answered by whoever wrote it.
pub(super) fn is_somebody(author: UserId) -> bool {
    author.get() != NOBODY
}

/// Which kind of thing it is, for metrics.
pub(super) fn kind(what: &What) -> &'static str {
    match what {
        What::Said(_) => "said",
        What::Pressed(_) => "pressed",
        What::Selected(..) => "selected",
        What::InWords(_) => "in-words",
        What::AboutAPost(_) => "about-a-post",
        What::MakeOffer(_) => "make-offer",
        What::TakeOffer(_) => "take-offer",
        What::NotTheirs => "not-theirs",
    }
}
