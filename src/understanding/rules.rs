//! Rules: which concepts, close to each other, make a sign or an answer. `groin` and `numb` within a few words are the
//! saddle sign, in either order and in wordings nobody wrote down.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::triage::{Choice, Mentioned, Question};

use super::phrases::ConceptId;
use super::reading::{HardTopic, Sign, Status};

/// What a rule concludes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Yield {
    /// A sign, reported with its status.
    Sign(Sign),
    /// What the pain feels like; counts if present.
    Quality(Choice),
    /// A single answer; counts if true of the writer now.
    Answer(Choice),
}

impl Yield {
    /// Reads `rfe-saddle`, `q-dull`, `safe-ped`, or `onset.next-day`.
    pub(super) fn parse(id: &str) -> Option<Yield> {
        if let Some((question, option)) = id.split_once('.') {
            return Choice::parse(Question::parse(question)?, option).map(Yield::Answer);
        }
        if let Some(topic) = HardTopic::ALL.into_iter().find(|topic| topic.id() == id) {
            return Some(Yield::Sign(Sign::Hard(topic)));
        }
        let choice = Mentioned::parse(id)?;
        // Two qualities are nerve signs, and reported with their status like every sign.
        let nerve = [crate::triage::Quality::Shooting.into(), crate::triage::Quality::Tingling.into()];
        match choice.question() == Question::Quality && !nerve.contains(&choice) {
            true => Some(Yield::Quality(choice)),
            false => Some(Yield::Sign(Sign::Triage(choice))),
        }
    }
}

/// One `[[rule]]` of the file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Row {
    /// What it concludes; several ids for several conclusions.
    yields: Vec<String>,
    /// The lists that must all be met. The first carries the status: "no" before it denies the whole. `a|b` is either,
    /// `Exercises.*` any list of a table.
    all: Vec<String>,
    /// How many tokens may stand between the first and each other.
    #[serde(default = "default_within")]
    within: u32,
    /// Lists that must not be near.
    #[serde(default)]
    unless: Vec<String>,
    /// How near: tokens on either side; by default the sentence.
    unless_within: Option<u32>,
    /// Lists that must not follow the first at once.
    #[serde(default)]
    unless_next: Vec<String>,
    /// Counts whoever is spoken of: in "he hits me" somebody else is part of it.
    #[serde(default)]
    whoever: bool,
    /// Whether the others may stand in another clause of the sentence, or in the next sentence.
    #[serde(default)]
    reach: Reach,
    /// The others follow the first, in this order.
    #[serde(default)]
    in_order: bool,
    /// What is denied in one clause denies nothing told in the next: "no numbness. The zap goes down to my foot".
    #[serde(default)]
    clause_denies: bool,
    /// The rule describes health: met means denied, denied means present.
    #[serde(default)]
    healthy: bool,
    /// Counts unless present: "can walk" denies a sign, "can't walk" is for another rule.
    #[serde(default)]
    never_present: bool,
    /// It stays true when it is past: an operation, an earlier injury.
    #[serde(default)]
    timeless: bool,
    /// It stays true when it is over, and not when it was long ago: an infection, weak bones.
    #[serde(default)]
    recent: bool,
    /// Counts also when it is asked about or imagined.
    #[serde(default)]
    asking_counts: bool,
    /// Counts only with this status.
    only: Option<String>,
    /// What a denial concludes.
    when_denied: Option<String>,
    /// Which of several answers to one question wins.
    #[serde(default = "default_weight")]
    weight: u8,
}

/// How far a rule looks.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Reach {
    /// The clause; other clauses of the sentence if the clause names no place of its own.
    #[default]
    Clause,
    /// Any clause of the sentence, also beyond "but".
    Sentence,
    /// The sentences before and after too.
    Text,
}

fn default_within() -> u32 {
    6
}

fn default_weight() -> u8 {
    2
}

/// A rule, compiled.
#[derive(Clone)]
pub(super) struct Rule {
    pub yields: Yield,
    pub core: ConceptId,
    pub others: Vec<Vec<ConceptId>>,
    pub within: u32,
    pub unless: Vec<ConceptId>,
    pub unless_within: u32,
    pub unless_next: Vec<ConceptId>,
    pub whoever: bool,
    pub reach: Reach,
    pub in_order: bool,
    pub clause_denies: bool,
    pub healthy: bool,
    pub never_present: bool,
    pub timeless: bool,
    pub recent: bool,
    pub asking_counts: bool,
    pub only: Option<Status>,
    pub when_denied: Option<Yield>,
    pub weight: u8,
}

impl Rule {
    /// The rule of a `[says]` list: its phrases say it all.
    /// Whoever only asks about wanting to die is answered as well.
    pub(super) fn said(yields: Yield, core: ConceptId) -> Rule {
        let asking_counts = matches!(yields, Yield::Sign(Sign::Hard(HardTopic::SelfHarm)));
        Rule {
            yields,
            core,
            others: Vec::new(),
            within: 0,
            unless: Vec::new(),
            unless_within: 0,
            unless_next: Vec::new(),
            whoever: false,
            reach: Reach::Clause,
            in_order: false,
            clause_denies: false,
            healthy: false,
            never_present: false,
            timeless: false,
            recent: false,
            asking_counts,
            only: None,
            when_denied: None,
            weight: 2,
        }
    }

    pub(super) fn compile(row: &Row, names: &BTreeMap<String, ConceptId>) -> Result<Vec<Rule>, String> {
        let find = |name: &str| names.get(name.trim()).copied().ok_or_else(|| format!("no list `{}`", name.trim()));
        // `Exercises.*`: any list of that table.
        let all_of = |prefix: &str| -> Vec<ConceptId> {
            names.iter().filter(|(name, _)| name.starts_with(prefix)).map(|(_, id)| *id).collect()
        };
        let either = |name: &String| -> Result<Vec<ConceptId>, String> {
            let mut lists = Vec::new();
            for name in name.split('|') {
                match name.strip_suffix('*') {
                    Some(table) => lists.extend(all_of(table)),
                    None => lists.push(find(name)?),
                }
            }
            Ok(lists)
        };
        let parse = |id: &String| Yield::parse(id).ok_or_else(|| format!("`{id}` is no sign and no answer"));
        let (first, others) = row.all.split_first().ok_or("a rule needs at least one list in `all`")?;
        let others = others.iter().map(either).collect::<Result<Vec<_>, _>>()?;
        let unless = row.unless.iter().map(either).collect::<Result<Vec<_>, _>>()?.concat();
        let unless_next = row.unless_next.iter().map(|name| find(name)).collect::<Result<Vec<_>, _>>()?;
        let when_denied = row.when_denied.as_ref().map(parse).transpose()?;
        let status =
            |id: &String| Status::ALL.into_iter().find(|s| s.id() == id).ok_or_else(|| format!("no status `{id}`"));
        let only = row.only.as_ref().map(status).transpose()?;
        let mut rules = Vec::new();
        for core in either(first)? {
            for id in &row.yields {
                rules.push(Rule {
                    yields: parse(id)?,
                    core,
                    others: others.clone(),
                    within: row.within,
                    unless: unless.clone(),
                    unless_within: row.unless_within.unwrap_or(u32::MAX),
                    unless_next: unless_next.clone(),
                    whoever: row.whoever,
                    reach: row.reach,
                    in_order: row.in_order,
                    clause_denies: row.clause_denies,
                    healthy: row.healthy,
                    never_present: row.never_present,
                    timeless: row.timeless,
                    recent: row.recent,
                    asking_counts: row.asking_counts,
                    only,
                    when_denied,
                    weight: row.weight,
                });
            }
        }
        Ok(rules)
    }
}
