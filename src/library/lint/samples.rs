//! A value for every variable of the messages, as long as it gets, so that lengths are judged as they will be read.

use std::borrow::Cow;

use crate::conversation::Country;
use crate::library::ResponseLibrary;
use crate::library::ids::{MONTHS, WEEKDAYS, every_id};
use crate::library::words::{Argument, Words};
use crate::triage::{PROTOCOL_VERSION, Urgency};

/// A value for every variable, as long as it gets.
pub(super) fn samples(library: &ResponseLibrary, words: &Words) -> Vec<Argument<'static>> {
    let countries = || library.numbers.codes().filter_map(Country::parse).filter_map(|c| library.numbers.of(c));
    let said = |id: &str| words.format(id, None, &[]);
    let slots = |prefix: &'static str, wanted: fn(&str) -> bool| {
        let messages = words.index.iter().filter(move |(id, _)| id.starts_with(prefix));
        let slots = messages.flat_map(|(id, message)| message.parts.keys().flatten().map(move |slot| (id, slot)));
        longest(slots.filter(|(_, slot)| wanted(slot)).filter_map(|(id, slot)| words.format(id, Some(slot), &[])))
    };
    let calendar = |names: &[&str]| longest(names.iter().filter_map(|name| said(&format!("calendar-{name}"))));
    let (weekday, month) = (calendar(&WEEKDAYS), calendar(&MONTHS));
    let date = [("weekday", weekday.clone()), ("day", "30".into()), ("month", month.clone())];
    let date: Cow<'static, str> = words.format("calendar-date", None, &date).unwrap_or_default().into();
    let answer = slots("ask-", |slot| !matches!(slot, "why" | "name" | "low" | "high"));
    let emergency = countries().map(|numbers| numbers.emergency()).chain(said("your-emergency-number"));
    let crisis = countries().filter_map(|numbers| numbers.crisis.clone()).chain(said("your-crisis-line"));
    let samples = vec![
        ("emergency-number", longest(emergency)),
        ("health-line", longest(countries().filter_map(|numbers| numbers.health_line.clone()))),
        ("crisis-line", longest(crisis)),
        ("signs", answer.clone()),
        ("answer", answer),
        ("result", slots("outcome-", |slot| slot == "title")),
        ("urgency", longest(Urgency::ALL.iter().filter_map(|urgency| said(&format!("urgency-{}", urgency.id()))))),
        ("day", date.clone()),
        ("gone", date),
        ("weekday", weekday),
        ("month", month),
        ("number", "10".into()),
        ("of", "10".into()),
        ("days", "365".into()),
        ("version", env!("CARGO_PKG_VERSION").into()),
        ("protocol", PROTOCOL_VERSION.into()),
        // Whoever runs a copy writes these.
        ("operator", "".into()),
        ("contact", "".into()),
    ];
    let known = |name: &&str| samples.iter().any(|(sampled, _)| sampled == name);
    // Its messages could not be formatted, and so would not be looked at.
    debug_assert!(
        every_id(&library.numbers).iter().flat_map(|entry| entry.variables).all(known),
        "a variable of `ids` has no sample here"
    );
    samples
}

pub(super) fn longest(words: impl Iterator<Item = String>) -> Cow<'static, str> {
    words.max_by_key(|words| words.chars().count()).unwrap_or_default().into()
}
