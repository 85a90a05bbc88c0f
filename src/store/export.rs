//! Everything that is kept about a person, as one JSON document they can take away. `docs/export.md` describes it, and
//! `docs/export.schema.json` is its schema.

use std::collections::BTreeMap;

use serde::Serialize;

use super::kept::{CheckIn, Consent, Contact, JournalEntry, PlanEntry};
use super::record::{LiftRecord, SessionRecord};
use super::{CheckInStore, PersonStore, SessionKey, SessionStore, StoreError};
use crate::conversation::Timestamp;

/// The version of the document: raised when something in it is renamed or removed, not when something is added.
pub const VERSION: u16 = 1;

/// The document.
#[derive(Serialize)]
pub struct Export {
    spotter_export: u16,
    made: String,
    platform: &'static str,
    person: String,
    conversation: Option<Conversation>,
    consents: Vec<Consent>,
    journal: Vec<JournalEntry>,
    plan: Vec<PlanEntry>,
    check_ins: Vec<CheckIn>,
    contact: Option<Contact>,
}

/// The conversation, with what follows from the answers.
#[derive(Serialize)]
struct Conversation {
    keeping: Option<String>,
    country: Option<String>,
    last_word: String,
    language: Option<String>,
    /// What was asked last.
    on_screen: Option<String>,
    /// Since when an outcome that is urgent stands.
    urgent_since: Option<String>,
    /// What is kept goes `RETENTION_DAYS` after this.
    kept_from: String,
    updates_handled: Vec<u64>,
    check: Option<Check>,
}

#[derive(Serialize)]
struct Check {
    begun: String,
    concluded: Option<String>,
    outcome: Option<&'static str>,
    urgency: Option<&'static str>,
    rule: Option<&'static str>,
    answers: BTreeMap<String, Vec<String>>,
    taken_back: BTreeMap<String, Vec<String>>,
    not_confirmed: BTreeMap<String, Vec<String>>,
    named_in_own_words: Vec<String>,
    said_not_to_be_there: Vec<String>,
    lifts: Vec<LiftRecord>,
    ticked: Vec<String>,
    technique_check_open: bool,
    number: u32,
}

impl std::fmt::Debug for Export {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Export({} journal entries)", self.journal.len())
    }
}

/// Gathers it. A conversation that cannot be read is left out; the person is told of it when they next write.
pub async fn of<S>(store: &S, key: &SessionKey, now: Timestamp) -> Result<Export, StoreError>
where
    S: SessionStore + PersonStore + CheckInStore,
{
    let record = match store.load(key).await {
        Err(StoreError::Corrupt(_)) => None,
        other => other?.0,
    };
    Ok(Export {
        spotter_export: VERSION,
        made: date(now.0),
        platform: key.platform.id(),
        person: key.person.clone(),
        conversation: record.as_ref().map(conversation),
        consents: store.all(key).await?,
        journal: store.all(key).await?,
        plan: store.all(key).await?,
        check_ins: store.check_ins(key).await?,
        contact: store.all(key).await?.pop(),
    })
}

/// As a file, for people as much as for programs.
pub fn to_json(export: &Export) -> Vec<u8> {
    let mut json = serde_json::to_vec_pretty(export).expect("the document has text keys only, so it is JSON");
    json.push(b'\n');
    json
}

fn conversation(record: &SessionRecord) -> Conversation {
    Conversation {
        keeping: record.keeping.clone(),
        country: record.country.clone(),
        last_word: date(record.touched),
        language: record.language.clone(),
        on_screen: record.shown.clone(),
        urgent_since: record.urgent_since.map(date),
        kept_from: date(record.counts_from()),
        updates_handled: record.handled.clone(),
        check: check(record),
    }
}

fn check(record: &SessionRecord) -> Option<Check> {
    let kept = record.check.as_ref()?;
    let decision = record.restore().session.check.and_then(|check| check.decision());
    let by_question = |answers: &[(String, Vec<String>)]| answers.iter().cloned().collect();
    Some(Check {
        begun: date(kept.begun),
        concluded: kept.concluded.map(date),
        outcome: decision.map(|decision| decision.outcome().id()),
        urgency: decision.map(|decision| decision.urgency().id()),
        rule: decision.map(|decision| decision.rule.id()),
        answers: by_question(&kept.answers),
        taken_back: by_question(&kept.reopened),
        not_confirmed: by_question(&kept.heard),
        named_in_own_words: kept.mentioned.clone(),
        said_not_to_be_there: kept.denied.iter().map(|(_, option)| option.clone()).collect(),
        lifts: kept.lifts.clone(),
        ticked: kept.ticks.iter().map(|(_, option)| option.clone()).collect(),
        technique_check_open: kept.coaching,
        number: kept.tag,
    })
}

/// ISO 8601, in UTC.
fn date(seconds: i64) -> String {
    jiff::Timestamp::from_second(seconds).map(|at| at.to_string()).unwrap_or_default()
}
