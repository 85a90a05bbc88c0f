//! The technique check: which one lesson helps most, and which cause it points to.

use super::lessons::Lesson;
use crate::triage::{
    Context, Facts, FeltMuscles, Footwear, HingeCheck, Pain, Question, SittingHours, TechniqueCheck, TrainingType,
};

/// Whether to take weight off before any cue is worth teaching.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoadFirst {
    /// The load rose faster than the body: that comes first.
    Yes,
    /// It did not.
    No,
}

/// What to work on: never more than one lesson and one cause at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Advice {
    /// The first cause that fits, if one does.
    pub cause: Option<Lesson>,
    /// The one mistake card, or the set-up when nothing was seen.
    pub lesson: Lesson,
    /// Whether the load is the first thing to change.
    pub load_first: LoadFirst,
}

/// The question of the technique check that comes next. The hinge check is left out while it hurts more than 5 of 10.
pub fn next_coaching_question(facts: &Facts) -> Option<Question> {
    let may_hinge = facts.pain_is(&[Pain::Mild, Pain::Five]) || !facts.answered(Question::Severity);
    let asked = |question: &&Question| **question != Question::HingeCheck || may_hinge;
    Question::COACHING.iter().filter(asked).find(|question| !facts.answered(**question)).copied()
}

/// Picks the one lesson, by the protocol's order of teaching.
pub fn advise(facts: &Facts) -> Advice {
    let spike = facts.has_any(&[Context::LoadJump, Context::ToFailure]);
    let load_first = spike || facts.has(TrainingType::Testing);
    let card = TEACH_FIRST.iter().find(|mistake| facts.has(**mistake)).and_then(|m| Lesson::parse(mistake_id(*m)));
    Advice {
        cause: CAUSES.iter().find(|(_, when)| when(facts)).and_then(|(id, _)| Lesson::parse(id)),
        lesson: card.unwrap_or(Lesson::SETUP),
        load_first: if load_first || facts.has(Context::NewVariation) { LoadFirst::Yes } else { LoadFirst::No },
    }
}

fn mistake_id(mistake: TechniqueCheck) -> &'static str {
    crate::triage::Choice::from(mistake).id()
}

/// If several mistakes are seen, the first of these is taught.
const TEACH_FIRST: [TechniqueCheck; 15] = [
    TechniqueCheck::BarStartsFar,
    TechniqueCheck::BarDrifts,
    TechniqueCheck::HipsTooHigh,
    TechniqueCheck::LittleKneeBend,
    TechniqueCheck::HipsShootUp,
    TechniqueCheck::RoundLowBack,
    TechniqueCheck::NoBrace,
    TechniqueCheck::PullNotPush,
    TechniqueCheck::DropDown,
    TechniqueCheck::LeanBackTop,
    TechniqueCheck::OverArchStart,
    TechniqueCheck::BarGrindsThighs,
    TechniqueCheck::UnevenFeet,
    TechniqueCheck::LookUp,
    TechniqueCheck::RoundUpperBack,
];

type Cause = (&'static str, fn(&Facts) -> bool);

/// The cause finder, in its order. `cause-technique` is the mistake card itself, which is shown anyway; the causes that
/// need something nobody was asked about (`cause-posterior-chain`, `cause-pairing`) are lessons to look up.
const CAUSES: [Cause; 8] = [
    ("cause-load", |k| k.has_any(&[Context::LoadJump, Context::ToFailure]) || k.has(TrainingType::Testing)),
    ("cause-hinge-hamstrings", |k| k.has(HingeCheck::HamTug)),
    ("cause-hinge-hip-joint", |k| k.has_any(&[HingeCheck::HipPinch, HingeCheck::ButtTight])),
    ("cause-hinge-glutes", |k| k.has(HingeCheck::NoGlutes) || k.has(FeltMuscles::BackOnly)),
    ("cause-hinge-flexors", |k| k.has(HingeCheck::FrontHipTight)),
    ("cause-hinge-core", |k| k.has_any(&[HingeCheck::Wobble, HingeCheck::BackBends]) || k.has(TechniqueCheck::NoBrace)),
    ("cause-sitting", |k| k.has(SittingHours::Over8)),
    ("cause-footwear", |k| k.has(Footwear::Running)),
];
