//! The commands that Telegram offers while somebody types, in every language served and for every kind of chat.

use std::time::Duration;

use teloxide::prelude::*;
use teloxide::types::{BotCommand, BotCommandScope};

use super::sending::insist;
use crate::conversation::Command;
use crate::library::{Locale, ResponseLibrary};

/// What makes sense in a group: everything else is private.
const IN_GROUPS: [Command; 3] = [Command::Check, Command::Technique, Command::Help];

/// How long to go on trying: commands work without being offered.
const PATIENCE: Duration = Duration::from_secs(3600);

/// Registers them. What a failed registration costs is a menu, so nothing waits for it.
pub(super) async fn register(bot: &Bot, library: &ResponseLibrary) {
    let mut languages: Vec<Locale> = Vec::new();
    for locale in library.locales() {
        // Telegram knows languages by two letters, without regions.
        if locale.language().as_str().len() == 2 && !languages.contains(&locale.language()) {
            languages.push(locale.language());
        }
    }
    for language in languages {
        let served = library.nearest(&language);
        let scopes = [
            (BotCommandScope::Default, Command::ALL),
            (BotCommandScope::AllPrivateChats, Command::ALL),
            (BotCommandScope::AllGroupChats, IN_GROUPS.as_slice()),
        ];
        for (scope, commands) in scopes {
            let offered: Vec<BotCommand> =
                commands.iter().map(|command| describe(library, &served, *command)).collect();
            let registered = insist("setMyCommands", PATIENCE, || {
                let request = bot.set_my_commands(offered.clone()).scope(scope.clone());
                // English is what everybody else gets, too.
                if language == Locale::base() { request } else { request.language_code(language.as_str()) }
            });
            if registered.await.is_err() {
                tracing::warn!(language = language.as_str(), "commands could not be registered");
            }
        }
    }
}

fn describe(library: &ResponseLibrary, locale: &Locale, command: Command) -> BotCommand {
    let words = library.raw(locale, &format!("command-{}", command.id()), None);
    BotCommand::new(command.id(), words.unwrap_or_else(|| command.id().to_owned()))
}
