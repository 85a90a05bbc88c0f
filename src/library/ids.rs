//! Everything Spotter could ever have to say: the ids a library must contain, generated from the closed lists of the other
//! rooms. Nobody types a message id twice.

use super::labels::Label;
use super::numbers::EmergencyNumbers;
use crate::aftercare::{Expectation, Family, Lesson, Lift};
use crate::conversation::{Command, Notice};
use crate::triage::{Kind, Mentioned, Outcome, Question, Rule, Urgency};
use crate::understanding::HardTopic;

/// One message that has to exist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its id.
    pub id: String,
    /// Whether it has words of its own, besides its slots.
    pub value: bool,
    /// The slots it must have, no more and no less.
    pub slots: Vec<String>,
    /// Which variables its words may use.
    pub variables: &'static [&'static str],
}

/// The five slots of an outcome; none is optional.
pub const OUTCOME_SLOTS: [&str; 5] = ["title", "means", "do-now", "avoid", "see-someone-if"];

/// The five slots of a lesson.
pub const LESSON_SLOTS: [&str; 5] = ["title", "why", "steps", "cue", "watch"];

/// Weekdays, Monday first, then months: the words a date is made of.
pub const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// See [`WEEKDAYS`].
pub const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// Signs that have a help text.
pub fn helped_signs() -> impl Iterator<Item = &'static str> {
    let signs = Mentioned::every_sign().filter(|sign| sign.question().is_screen()).map(|sign| sign.id());
    signs.filter(|id| !id.starts_with("rfb-") || matches!(*id, "rfb-immune" | "rfb-night"))
}

/// Every message of a complete language.
pub fn every_id(numbers: &EmergencyNumbers) -> Vec<Entry> {
    let mut entries = Vec::new();
    entries.extend(Question::ALL.iter().map(|question| question_entry(*question)));
    entries.extend(helped_signs().map(|sign| plain(format!("help-{sign}"))));
    entries.extend(Outcome::ALL.iter().map(|outcome| Entry {
        id: outcome_id(*outcome),
        value: false,
        slots: OUTCOME_SLOTS.map(str::to_owned).to_vec(),
        variables: &["emergency-number"],
    }));
    entries.extend(Rule::all().map(|rule| Entry { slots: vec!["also".to_owned()], ..plain(rule_id(rule)) }));
    entries.extend(Urgency::ALL.iter().map(|urgency| {
        let id = format!("urgency-{}", urgency.id());
        Entry { slots: vec!["emoji".to_owned()], ..plain(id) }
    }));
    entries.extend(Lesson::all().map(|lesson| Entry {
        id: lesson.id().to_owned(),
        value: false,
        slots: LESSON_SLOTS.map(str::to_owned).to_vec(),
        variables: &[],
    }));
    entries.extend(Family::all().map(|family| plain(format!("shelf-{}", family.id()))));
    entries.extend(Lift::ALL.iter().map(|lift| plain(format!("lift-{}", lift.id()))));
    entries.extend(TODAY.iter().map(|id| plain((*id).to_owned())));
    entries.extend(Expectation::IDS.iter().map(|id| Entry {
        variables: match *id {
            "expect-today" => &[],
            "expect-soreness" => &["day", "gone"],
            _ => &["day"],
        },
        ..plain((*id).to_owned())
    }));
    entries.extend(Notice::ALL.iter().map(|notice| Entry {
        variables: match notice {
            Notice::About => &["version", "protocol", "operator"],
            Notice::Declined
            | Notice::Sorry
            | Notice::WordsOnly
            | Notice::Lost
            | Notice::SomebodyElse
            | Notice::StartedAfresh => &["emergency-number"],
            _ => &[],
        },
        ..plain(format!("notice-{}", notice.id()))
    }));
    entries.extend(Label::ALL.iter().map(|label| Entry {
        variables: match label {
            Label::Progress | Label::UnfinishedTitle => &["number", "of"],
            Label::YouSaid
            | Label::NotThat
            | Label::HasChanged
            | Label::RecapLifts
            | Label::RecapNamed
            | Label::RecapDenied
            | Label::OverheardNamed
            | Label::OverheardDenied => &["answer"],
            Label::YouMentioned => &["signs"],
            Label::YourNumber => &["emergency-number"],
            Label::HealthLine => &["health-line"],
            Label::SummaryBegun => &["day"],
            Label::SummaryResult => &["result", "urgency"],
            Label::PrivacyText => &["days", "operator", "contact"],
            Label::Receipt => &["day"],
            _ => &[],
        },
        ..plain(label_id(*label))
    }));
    entries.extend(HardTopic::ALL.iter().map(|topic| Entry {
        variables: &["emergency-number", "crisis-line"],
        ..plain(format!("hard-{}", topic.id()))
    }));
    entries.extend(
        Command::ALL
            .iter()
            .map(|command| Entry { slots: vec!["name".to_owned()], ..plain(format!("command-{}", command.id())) }),
    );
    entries.extend(
        ["consent", "before-you-go", "your-emergency-number", "your-crisis-line"].map(|id| plain(id.to_owned())),
    );
    entries.extend(WEEKDAYS.iter().chain(&MONTHS).map(|name| plain(format!("calendar-{name}"))));
    entries.push(Entry { variables: &["weekday", "day", "month"], ..plain("calendar-date".to_owned()) });
    entries.extend(numbers.codes().map(|code| plain(format!("country-{code}"))));
    entries
}

/// The headings and notes of "what you can train today".
#[rustfmt::skip]
pub const TODAY: &[&str] = &[
    "today-title", "today-go", "today-lighter", "today-not-yet", "today-rule", "today-with-your-coach", "today-pregnant",
    "today-later", "today-1-not-yet", "today-2-not-yet", "today-3-lighter", "today-4-not-yet", "today-6-go", "today-6-walk",
    "today-6-not-yet", "today-7-not-yet", "today-8-deadlift", "today-8-not-yet", "today-9-squat", "today-9-not-yet",
    "today-10-walk", "today-10-leg-press", "today-10-leg-curl-extension", "today-11-leg-curl-extension",
    "today-11-not-yet", "today-12-not-yet", "today-13-not-yet", "today-14-deadlift", "today-14-not-yet",
    "today-15-deadlift", "today-16-core", "today-17-lighter", "today-17-not-yet", "today-18-lighter", "today-18-not-yet",
];

/// The message of a label.
pub fn label_id(label: Label) -> String {
    format!("label-{}", label.id())
}

/// The message of a question.
pub fn question_id(question: Question) -> String {
    format!("ask-{}", question.id())
}

/// The message of an outcome.
pub fn outcome_id(outcome: Outcome) -> String {
    format!("outcome-{}", outcome.id())
}

/// The message of a rule: `rule-urg-clot` for `r-urg-clot`.
pub fn rule_id(rule: Rule) -> String {
    format!("rule-{}", rule.id().trim_start_matches("r-"))
}

fn plain(id: String) -> Entry {
    Entry { id, value: true, slots: Vec::new(), variables: &[] }
}

fn question_entry(question: Question) -> Entry {
    let mut slots = vec!["why".to_owned(), "name".to_owned()];
    match question.kind() {
        Kind::One | Kind::Several => slots.extend(question.option_ids().iter().map(|id| (*id).to_owned())),
        Kind::Scale => slots.extend(["low", "high", "not-sure"].map(str::to_owned)),
        Kind::Number { .. } if question == Question::ReadySorensen => slots.push("skip".to_owned()),
        Kind::Number { .. } => slots.extend(["low", "high"].map(str::to_owned)),
    }
    Entry { slots, ..plain(question_id(question)) }
}
