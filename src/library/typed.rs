//! Short typed answers to the question on the screen: a number, a label, yes or no, a close misspelling.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::{Layout, Rendered, Replies};
use crate::conversation::{Event, Press, Screen, Tap, decode};
use crate::triage::{Answer, Choice, Clarify, Kind, Question};

/// What is in front of the person, as far as it can be answered in a word.
#[derive(Debug, Default)]
pub struct OnScreen {
    /// The labels of the answers, as compared, and what pressing them means.
    choices: Vec<(String, Tap)>,
    actions: Vec<(String, Tap)>,
    question: Option<Question>,
    screen: Option<Screen>,
    first_number: usize,
}

impl OnScreen {
    /// Takes it from the message that is, or would be, on the screen.
    pub fn of(rendered: &Rendered, screen: Option<Screen>) -> OnScreen {
        let read = |buttons: &[super::Button]| {
            buttons.iter().filter_map(|b| Some((folded(&b.label), decode(&b.token)?.1))).collect()
        };
        let question = match screen {
            Some(Screen::Question(question)) => Some(question),
            _ => None,
        };
        OnScreen {
            choices: read(&rendered.choices),
            actions: read(&rendered.actions),
            question,
            screen,
            first_number: usize::from(rendered.layout != Layout::Scale),
        }
    }

    /// The answer button whose option this is, whatever pressing it would do.
    fn button_of(&self, choice: Choice) -> Option<Tap> {
        self.choices.iter().map(|(_, tap)| *tap).find(|tap| chosen(*tap) == Some(choice))
    }
}

/// Reads a short reply. `None` if it is none, so that it may be read as a description.
pub fn reply(text: &str, on_screen: &OnScreen, words: &Replies) -> Option<Event> {
    let said = folded(text);
    // "-1" is no score, and a score is not what is left of it.
    if said.is_empty() || text.trim_start().starts_with('-') {
        return None;
    }
    // "None?" is a question, not an answer.
    if let Some(question) = on_screen.question.filter(|q| q.is_screen() || *q == Question::Clarify)
        && text.trim_end().ends_with('?')
        && said.split(' ').count() <= 4
    {
        return Some(Event::Replied(Tap::HowToTell(question)));
    }
    if let Some(question) = on_screen.question
        && let Some(event) = number_asked_for(&said, question)
    {
        return Some(event);
    }
    one(&said, on_screen, words).or_else(|| many(text, on_screen, words))
}

/// A whole number, where the question wants one.
fn number_asked_for(said: &str, question: Question) -> Option<Event> {
    let Kind::Number { .. } = question.kind() else { return None };
    Answer::number(question, said.parse().ok()?).map(|answer| Event::Replied(Tap::Answer(answer)))
}

/// One answer, or one button. Whole labels first, then the short words that mean the same everywhere, and only then what is
/// merely like a label: "back" is never "Back after two weeks off".
fn one(said: &str, on_screen: &OnScreen, words: &Replies) -> Option<Event> {
    let says = |list: &[String]| list.iter().any(|word| folded(word) == said);
    if let Some(tap) = by_number(said, on_screen, words).or_else(|| whole_label(said, &on_screen.choices)) {
        return Some(pressed(tap));
    }
    if let Some(event) = yes_or_no(said, on_screen, words) {
        return Some(event);
    }
    let question = on_screen.question;
    let unsure = || question?.choices().find(|choice| choice.is_not_sure()).and_then(|c| on_screen.button_of(c));
    if (says(&words.not_sure) || says(&words.skip))
        && let Some(tap) = unsure()
    {
        return Some(pressed(tap));
    }
    let about = |tap: fn(Question) -> Tap| question.map(|question| Event::Replied(tap(question)));
    // Asked for the place, "back" is a place.
    if says(&words.back) && question != Some(Question::Region) {
        return Some(Event::Replied(Tap::Press(Press::Back)));
    }
    if says(&words.why) {
        return about(Tap::Why);
    }
    if says(&words.how) {
        return about(Tap::HowToTell);
    }
    if says(&words.done) {
        return about(Tap::Done);
    }
    let like = || by_label(said, on_screen).or_else(|| whole_label(said, &on_screen.actions));
    like().or_else(|| misspelt(said, on_screen)).map(pressed)
}

/// Several answers in one line: "1, 4 and 7", "dull, tight".
fn many(text: &str, on_screen: &OnScreen, words: &Replies) -> Option<Event> {
    if on_screen.question?.kind() != Kind::Several {
        return None;
    }
    let is_and = |word: &str| words.and.iter().any(|and| folded(and) == folded(word));
    let mut parts: Vec<String> = vec![String::new()];
    for word in text.split_inclusive([',', ';', ' ']) {
        let bare = word.trim_end_matches([',', ';', ' ']);
        let number = bare.parse::<usize>().is_ok();
        if is_and(bare) {
            parts.push(String::new());
            continue;
        }
        let Some(last) = parts.last_mut() else { continue };
        // Numbers may be separated by nothing but a space.
        if number && !last.trim().is_empty() {
            parts.push(word.to_owned());
        } else {
            last.push_str(word);
        }
        if number || word.ends_with([',', ';']) {
            parts.push(String::new());
        }
    }
    let parts: Vec<String> = parts.iter().map(|part| folded(part)).filter(|part| !part.is_empty()).collect();
    if parts.len() < 2 {
        return None;
    }
    let read = |part: &String| {
        let tap = by_number(part, on_screen, words).or_else(|| whole_label(part, &on_screen.choices));
        let tap = tap.or_else(|| by_label(part, on_screen));
        let unsure = words.not_sure.iter().any(|word| folded(word) == *part);
        let unsure = || unsure.then(|| on_screen.question?.choices().find(|choice| choice.is_not_sure())).flatten();
        tap.and_then(chosen).or_else(unsure)
    };
    parts.iter().map(read).collect::<Option<Vec<Choice>>>().map(Event::Ticked)
}

/// "4", "four", "4/10". Anything longer with a number in it is left to be read as a sentence.
fn by_number(said: &str, on_screen: &OnScreen, words: &Replies) -> Option<Tap> {
    let bare = if on_screen.first_number == 0 { said.strip_suffix("/10").unwrap_or(said).trim_end() } else { said };
    let in_words = words.numbers.iter().position(|word| folded(word) == bare);
    let number = bare.parse::<usize>().ok().or(in_words)?;
    let index = number.checked_sub(on_screen.first_number)?;
    on_screen.choices.get(index).map(|(_, tap)| *tap)
}

fn whole_label(said: &str, buttons: &[(String, Tap)]) -> Option<Tap> {
    buttons.iter().find(|(label, _)| label == said).map(|(_, tap)| *tap)
}

/// The beginning of one label: "calf" for "Calf or shin". Never of a danger sign: "pregnant" is not "pregnant, with
/// bleeding".
fn by_label(said: &str, on_screen: &OnScreen) -> Option<Tap> {
    if on_screen.question.is_some_and(Question::is_screen) || said.len() < 3 {
        return None;
    }
    let mut named = on_screen.choices.iter().filter(|(label, _)| begins_with_words(label, said));
    let first = named.next()?;
    // Two answers that begin alike: better to ask than to guess.
    named.next().is_none().then_some(first.1)
}

fn begins_with_words(label: &str, said: &str) -> bool {
    label.strip_prefix(said).is_some_and(|rest| rest.starts_with(' '))
}

fn yes_or_no(said: &str, on_screen: &OnScreen, words: &Replies) -> Option<Event> {
    let says = |list: &[String]| list.iter().any(|word| folded(word) == said);
    let (yes, no) = (says(&words.yes), says(&words.no));
    match on_screen.screen {
        Some(Screen::Consent) if yes => on_screen.choices.first().map(|(_, tap)| pressed(*tap)),
        Some(Screen::Consent) if no => on_screen.choices.last().map(|(_, tap)| pressed(*tap)),
        Some(Screen::Recap) if yes => Some(Event::Replied(Tap::Press(Press::Right))),
        // Ten danger signs are only cleared by a clear yes.
        Some(Screen::Question(Question::Clarify)) if says(&words.surely) => Some(answer(Clarify::ClearlyNormal)),
        Some(Screen::Question(Question::Clarify)) if no => Some(answer(Clarify::NoOrUnsure)),
        Some(Screen::Question(question)) if question.kind() == Kind::Several => {
            let none = question.choices().find(|choice| choice.id() == "none");
            match none.and_then(|none| on_screen.button_of(none).or_else(|| clear_button(on_screen))) {
                Some(tap) if says(&words.none) => Some(pressed(tap)),
                Some(_) if yes => Some(Event::SaidYes),
                _ => None,
            }
        }
        _ => None,
    }
}

fn clear_button(on_screen: &OnScreen) -> Option<Tap> {
    on_screen.choices.iter().map(|(_, tap)| *tap).find(|tap| matches!(tap, Tap::ClearTicks(_)))
}

/// The only label within one or two typing errors, of those long enough for that to mean something. "None of these" and
/// "not sure" are never guessed.
fn misspelt(said: &str, on_screen: &OnScreen) -> Option<Tap> {
    // A number that is off by one is another answer, not a typing error.
    if said.chars().any(char::is_numeric) {
        return None;
    }
    let length = said.chars().count();
    let allowed = match length {
        0..=3 => return None,
        4..=7 => 1,
        _ => 2,
    };
    let whole_or_first = |label: &str| {
        let whole = strsim::damerau_levenshtein(label, said);
        let same_words = said.split(' ').count();
        let first: Vec<&str> = label.split(' ').take(same_words).collect();
        whole.min(strsim::damerau_levenshtein(&first.join(" "), said))
    };
    let near = |(label, tap): &(String, Tap)| {
        let guessable = chosen(*tap).is_none_or(|choice| !choice.is_exclusive());
        (guessable && whole_or_first(label) <= allowed).then_some(*tap)
    };
    let mut near = on_screen.choices.iter().filter_map(near);
    let first = near.next()?;
    near.next().is_none().then_some(first)
}

fn answer(choice: impl Into<Choice>) -> Event {
    Event::Replied(Tap::Answer(Answer::one(choice.into())))
}

/// What typing a button's label means: a sign typed is a sign ticked and done.
fn pressed(tap: Tap) -> Event {
    match tap {
        Tap::Tick(choice) | Tap::Untick(choice) => Event::Ticked(vec![choice]),
        other => Event::Replied(other),
    }
}

/// The option that a button stands for.
fn chosen(tap: Tap) -> Option<Choice> {
    match tap {
        Tap::Answer(answer) => answer.choices().next(),
        Tap::Tick(choice) | Tap::Untick(choice) => Some(choice),
        _ => None,
    }
}

/// Lower case, without accents and marks, single spaces: how words are compared.
pub fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.nfkd().filter(|c| !is_combining_mark(*c)) {
        let c = if c == '\u{2019}' { '\'' } else { c };
        if c.is_alphanumeric() || matches!(c, '\'' | '/' | '?' | '&' | '+') {
            out.extend(c.to_lowercase());
        } else if !out.ends_with(' ') && !out.is_empty() {
            out.push(' ');
        }
    }
    out.truncate(out.trim_end_matches([' ', '?']).len().max(usize::from(out == "?")));
    out
}
