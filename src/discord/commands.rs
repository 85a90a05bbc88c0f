//! The commands that Discord offers while somebody types, in every language served, wherever the app can be used.

use serde::Serialize;
use serenity::builder::{CreateCommand, CreateCommandOption};
use serenity::model::Permissions;
use serenity::model::application::{CommandOptionType, CommandType, InstallationContext, InteractionContext};

use super::outbound::cut;
use crate::conversation::Command;
use crate::library::{Label, Locale, Reader, ResponseLibrary};

/// The languages that Discord has.
const LANGUAGES: [&str; 33] = [
    "id", "da", "de", "en-GB", "en-US", "es-ES", "es-419", "fr", "hr", "it", "lt", "hu", "nl", "no", "pl", "pt-BR",
    "ro", "fi", "sv-SE", "vi", "tr", "cs", "el", "bg", "ru", "uk", "hi", "th", "zh-CN", "ja", "zh-TW", "ko", "ar",
];

/// Limits, in characters.
const NAME: usize = 32;
const DESCRIPTION: usize = 100;
/// What can be typed behind `/check`.
const LONGEST_STORY: u16 = 4000;
/// The name of what can be typed there. Discord keeps it; it says nothing about anybody's health.
const STORY: &str = "story";

/// Commands that only people who may change the server see.
const FOR_MODERATORS: [&str; 1] = ["settings"];

/// Where commands are registered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reach {
    /// Everywhere: servers, direct messages, groups of friends; added to a server or to an account.
    Everywhere,
    /// One server, while developing.
    OneServer,
}

/// Everything to be registered.
pub(super) fn all(library: &ResponseLibrary, reach: Reach) -> Vec<impl Serialize + use<>> {
    let slash = Command::ALL.iter().map(|command| slash(library, command.id()));
    let words = |locale: &Locale| library.label(Label::AboutAPost, &reader(locale));
    let about = CreateCommand::new(cut(&words(&Locale::base()), NAME)).kind(CommandType::Message);
    let about = localized(
        library,
        about,
        |locale| Some(cut(&words(locale), NAME)),
        |command, language, words| command.name_localized(language, words),
    );
    let everywhere = |command: CreateCommand| match reach {
        // Discord takes neither for the commands of one server.
        Reach::OneServer => command,
        Reach::Everywhere => command
            .integration_types(vec![InstallationContext::Guild, InstallationContext::User])
            .contexts(vec![InteractionContext::Guild, InteractionContext::BotDm, InteractionContext::PrivateChannel]),
    };
    slash.chain([about]).map(everywhere).collect()
}

fn slash(library: &ResponseLibrary, id: &str) -> CreateCommand {
    let message = format!("command-{id}");
    let description = |locale: &Locale| library.raw(locale, &message, None).map(|words| cut(&words, DESCRIPTION));
    let name = |locale: &Locale| library.raw(locale, &message, Some("name")).filter(|name| is_a_name(name));
    let command = CreateCommand::new(id).description(description(&Locale::base()).unwrap_or_else(|| id.to_owned()));
    let command = localized(library, command, description, |command, language, words| {
        command.description_localized(language, words)
    });
    let command = localized(library, command, name, |command, language, words| command.name_localized(language, words));
    let command = match FOR_MODERATORS.contains(&id) {
        true => command.default_member_permissions(Permissions::MANAGE_GUILD),
        false => command,
    };
    if id == Command::Check.id() { command.add_option(story(library)) } else { command }
}

fn story(library: &ResponseLibrary) -> CreateCommandOption {
    let words = |locale: &Locale| cut(&library.label(Label::CommandStory, &reader(locale)), DESCRIPTION);
    let option = CreateCommandOption::new(CommandOptionType::String, STORY, words(&Locale::base()));
    let option = option.required(false).max_length(LONGEST_STORY);
    localized(
        library,
        option,
        |locale| Some(words(locale)),
        |option, language, words| option.description_localized(language, words),
    )
}

/// Adds the words of every language of Discord's for which there is one of ours besides English.
fn localized<T>(
    library: &ResponseLibrary,
    to: T,
    words: impl Fn(&Locale) -> Option<String>,
    add: impl Fn(T, &'static str, String) -> T,
) -> T {
    LANGUAGES.iter().fold(to, |to, language| {
        let served = Locale::parse(language).map(|wanted| library.nearest(&wanted));
        match served.filter(|served| *served != Locale::base()).and_then(|served| words(&served)) {
            Some(words) => add(to, language, words),
            None => to,
        }
    })
}

/// What Discord takes for the name of a command.
fn is_a_name(name: &str) -> bool {
    let letter = |c: char| (c.is_alphanumeric() && !c.is_uppercase()) || matches!(c, '_' | '-');
    (1..=NAME).contains(&name.chars().count()) && name.chars().all(letter)
}

fn reader(locale: &Locale) -> Reader {
    Reader { locale: Some(locale.clone()), ..Reader::default() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::library::embedded;

    #[test]
    fn every_command_is_there_in_every_language() {
        let library = ResponseLibrary::load_complete(&embedded()).expect("the words are complete").0;
        let commands = serde_json::to_value(all(&library, Reach::Everywhere)).expect("it can be written");
        let commands = commands.as_array().expect("a list");
        assert_eq!(commands.len(), Command::ALL.len() + 1);
        let others = library.locales().filter(|locale| **locale != Locale::base()).count();
        for command in commands {
            let names = command["name_localizations"].as_object().map_or(0, serde_json::Map::len);
            assert!(names >= others, "{command}");
            assert_eq!(command["integration_types"], serde_json::json!([0, 1]));
            assert_eq!(command["contexts"], serde_json::json!([0, 1, 2]));
        }
        let for_one = serde_json::to_value(all(&library, Reach::OneServer)).expect("it can be written");
        assert!(for_one[0]["contexts"].is_null());
        let names: Vec<&str> = commands.iter().filter_map(|command| command["name"].as_str()).collect();
        assert!(names.contains(&"check") && names.contains(&"DOMS or injury?"));
    }

    #[test]
    fn only_moderators_are_offered_the_settings() {
        let library = ResponseLibrary::load_complete(&embedded()).expect("the words are complete").0;
        let settings = serde_json::to_value(slash(&library, "settings")).expect("it can be written");
        assert_eq!(settings["default_member_permissions"], "32");
        assert!(
            serde_json::to_value(slash(&library, "check")).expect("written")["default_member_permissions"].is_null()
        );
    }
}
