//! What holds of every message in every language: it can be said on every platform.

use super::Promise;
use crate::aftercare::{Advice, Family, Lesson, LoadFirst, care, expectation};
use crate::conversation::{
    Ask, Conclusion, Country, Heard, Keeping, Message, Notice, TOKEN_MAX_BYTES, Tag, Timestamp, decode,
};
use crate::library::{Locale, Reader, Rendered, ResponseLibrary, markup};
use crate::triage::walk::{Position, first_path_to};
use crate::triage::{Answer, Choice, Facts, Kind, Mentioned, Outcome, Question, Rule, Urgency};
use crate::understanding::HardTopic;

/// Telegram's limit for a text, in UTF-16 units after parsing; Discord's for the description of an embed.
const LONGEST_TEXT: usize = 4_096;
/// Discord's limit for the label of a button, and for the value of a select option's label.
const LONGEST_LABEL: usize = 80;
/// Characters of the first screen of an emergency.
const FIRST_SCREEN: usize = 400;

/// Renders everything that can be said and says whether it fits.
pub fn prove(library: &ResponseLibrary) -> Vec<Promise> {
    let locales: Vec<Locale> = library.locales().cloned().collect();
    // Finding a path to each outcome is most of the work: once for both.
    let messages = every_message();
    vec![
        Promise::new(
            "every message fits Discord and Telegram, in every language",
            each(library, &messages, &locales, fits),
        ),
        Promise::new(
            "every button reads back, and is at most 64 bytes",
            each(library, &messages, &locales, reads_back),
        ),
        Promise::new("an emergency is said in 400 characters, in every country", first_screens(library, &locales)),
    ]
}

fn each(
    library: &ResponseLibrary,
    messages: &[Message],
    locales: &[Locale],
    check: fn(&Rendered) -> Result<(), String>,
) -> Result<String, String> {
    for locale in locales {
        let reader = Reader { locale: Some(locale.clone()), ..Reader::default() };
        for message in messages {
            let rendered = library.render(message, &reader);
            check(&rendered).map_err(|what| format!("{locale}: {what}: {}", name(&rendered)))?;
        }
    }
    let names: Vec<&str> = locales.iter().map(Locale::as_str).collect();
    Ok(format!("{} messages in {}", messages.len(), names.join(", ")))
}

/// Enough of a message to find it.
fn name(rendered: &Rendered) -> String {
    rendered.text.to_plain().chars().take(60).collect()
}

fn fits(rendered: &Rendered) -> Result<(), String> {
    let text = rendered.text_with_numbered_choices();
    let units = text.to_plain().encode_utf16().count();
    if units > LONGEST_TEXT {
        return Err(format!("{units} UTF-16 units of {LONGEST_TEXT}"));
    }
    let discord = markup::discord(&text).chars().count();
    if discord > LONGEST_TEXT {
        return Err(format!("{discord} characters of {LONGEST_TEXT} on Discord"));
    }
    if text.to_plain().trim().is_empty() {
        return Err("nothing is said".to_owned());
    }
    match rendered.actions.iter().find(|button| button.label.chars().count() > LONGEST_LABEL) {
        Some(button) => Err(format!("the button `{}` is too long", button.label)),
        None => Ok(()),
    }
}

fn reads_back(rendered: &Rendered) -> Result<(), String> {
    for (n, button) in rendered.buttons().enumerate() {
        if button.token.len() > TOKEN_MAX_BYTES {
            return Err(format!("`{}` has {} bytes", button.token, button.token.len()));
        }
        if decode(&button.token).is_none() {
            return Err(format!("`{}` does not read back", button.token));
        }
        // Discord refuses a message with the same button twice.
        if rendered.buttons().skip(n + 1).any(|other| other.token == button.token) {
            return Err(format!("`{}` is there twice", button.token));
        }
    }
    Ok(())
}

fn first_screens(library: &ResponseLibrary, locales: &[Locale]) -> Result<String, String> {
    let countries: Vec<Option<Country>> =
        std::iter::once(None).chain(library.numbers().codes().map(Country::parse)).collect();
    let urgent = Outcome::ALL.iter().filter(|outcome| outcome.urgency() >= Urgency::UrgentSameDay);
    let mut longest = 0;
    for conclusion in urgent.filter_map(|outcome| conclusion(*outcome)) {
        for (locale, country) in locales.iter().flat_map(|l| countries.iter().map(move |c| (l, c))) {
            let message = Message::Conclude(Conclusion { country: *country, ..conclusion.clone() });
            let reader = Reader { locale: Some(locale.clone()), ..Reader::default() };
            let length = library.render(&message, &reader).text.length();
            longest = longest.max(length);
            if length > FIRST_SCREEN {
                return Err(format!("{locale}: {} has {length}", conclusion.decision.outcome().id()));
            }
        }
    }
    Ok(format!("the longest has {longest}"))
}

/// One conclusion for an outcome, by the first path that leads there.
pub fn conclusion(outcome: Outcome) -> Option<Conclusion> {
    let trail = first_path_to(outcome)?;
    let Position::Reached(decision) = trail.position else { return None };
    // A Wednesday in September: the longest weekday and month in most languages.
    let now = Timestamp(1_788_000_000);
    Some(Conclusion {
        tag: Tag(u32::MAX),
        decision,
        expectation: expectation(outcome, &trail.used, now),
        facts: trail.used,
        asked: trail.asked,
        mentioned: Mentioned::default(),
        begun: now,
        concluded: now,
        country: None,
    })
}

/// Everything that can be said, in its longest form.
pub fn every_message() -> Vec<Message> {
    let tag = Tag(u32::MAX);
    let mut messages = vec![Message::Consent, Message::BeforeYouGo, Message::Unfinished { tag, progress: (12, 13) }];
    messages.extend(Notice::ALL.iter().map(|notice| Message::Notice(*notice)));
    messages.extend(Question::ALL.iter().flat_map(|question| asks(*question)));
    messages.extend(Question::SCREENS.iter().map(|question| Message::HowToTell(*question)));
    for conclusion in Outcome::ALL.iter().filter_map(|outcome| conclusion(*outcome)) {
        messages.extend(about(&worst_case(&conclusion)));
        messages.extend(about(&conclusion));
    }
    let every_answer: Vec<Answer> = Question::TRIAGE.iter().filter_map(|question| everything(*question)).collect();
    messages.push(Message::ChangeMenu { tag, answers: every_answer.clone() });
    let denied: Vec<Choice> = Mentioned::every_sign().take(6).collect();
    let heard = Heard { answers: every_answer.into_iter().collect(), denied: denied.clone(), lifts: Vec::new() };
    let mentioned: Mentioned = denied.into_iter().collect();
    messages.push(Message::Overheard { heard: heard.clone(), mentioned });
    messages.push(Message::Recap { tag, heard, mentioned });
    messages.extend(HardTopic::ALL.iter().map(|topic| Message::Hard(*topic, None)));
    messages.push(Message::Shelf { tag, family: None, may_check_technique: true });
    messages.extend(Family::all().map(|family| Message::Shelf {
        tag,
        family: Some(family),
        may_check_technique: true,
    }));
    messages.extend(Lesson::all().map(|lesson| Message::Teach { tag, lesson }));
    let causes = Family::parse("causes").into_iter().flat_map(Family::lessons);
    messages.extend(causes.map(|lesson| Message::Technique {
        tag,
        advice: Advice { cause: Some(lesson), lesson: Lesson::SETUP, load_first: LoadFirst::Yes },
    }));
    messages.push(Message::Receipt { tag, at: Timestamp(0) });
    messages.push(Message::Countries { tag, chosen: Country::parse("DE") });
    let choices = [None, Some(Keeping::Keep), Some(Keeping::JustThisChat)];
    messages.extend(choices.map(|keeping| Message::Privacy { tag, keeping }));
    messages
}

/// A question as it is first asked, and with everything open, ticked and named.
fn asks(question: Question) -> Vec<Message> {
    let signs: Vec<Choice> = question.choices().filter(|choice| !choice.is_exclusive()).collect();
    let several = question.kind() == Kind::Several;
    let plain = Ask {
        question,
        tag: Tag(u32::MAX),
        ticks: Vec::new(),
        given: None,
        mentioned: Vec::new(),
        progress: (12, 13),
        can_go_back: true,
        explained: false,
        helped: question == Question::Clarify,
    };
    let full = Ask {
        ticks: if several { signs.clone() } else { Vec::new() },
        given: everything(question),
        mentioned: if several { signs } else { Vec::new() },
        // "Why?" and "How do I tell?" are never open at once, except where the lines are always shown.
        explained: !question.is_screen(),
        helped: question.is_screen() || question == Question::Clarify,
        ..plain.clone()
    };
    vec![Message::Ask(plain), Message::Ask(full)]
}

/// Every sign of a question at once, or its last option.
fn everything(question: Question) -> Option<Answer> {
    match question.kind() {
        Kind::Several => Answer::several(question, question.choices()),
        Kind::One | Kind::Scale => question.choices().next_back().map(Answer::one),
        Kind::Number { max, .. } => Answer::number(question, max),
    }
}

/// The same outcome with everything that can be added to it: every rule of its level noted, under 18, unsure of history.
fn worst_case(conclusion: &Conclusion) -> Conclusion {
    let mut also = conclusion.decision;
    also.also = Rule::all().filter(|rule| rule.outcome().urgency() == also.urgency()).collect();
    let young = Answer::several(Question::Background, Question::Background.choices());
    let facts: Facts = conclusion.facts.iter().chain(young).collect();
    Conclusion { decision: also, facts, mentioned: Mentioned::every_sign().collect(), ..conclusion.clone() }
}

fn about(conclusion: &Conclusion) -> Vec<Message> {
    let tag = conclusion.tag;
    let outcome = conclusion.decision.outcome();
    let signs = Mentioned::every_sign().take(2).collect();
    vec![
        Message::Conclude(conclusion.clone()),
        Message::Details(conclusion.clone()),
        Message::WhyThis(conclusion.clone()),
        Message::Summary(conclusion.clone()),
        Message::Today(conclusion.clone()),
        Message::WouldChange { tag, outcome, signs },
        Message::WouldChange { tag, outcome, signs: Vec::new() },
        Message::Care { tag, lessons: care(outcome).collect() },
    ]
}
