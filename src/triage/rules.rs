//! Which rule concludes what: the decision table, most pressing first.
//!
//! All rules are looked at; the highest urgency that matches wins, and within it the first row. The other matches of the
//! winning level are "also noted". Sources of each rule: `responses/sources.toml`.

use std::fmt;

use super::facts::Facts;
use super::outcomes::{Outcome, Urgency};
use super::questions::*;
use super::terms::Pain;

struct Row {
    id: &'static str,
    outcome: Outcome,
    when: fn(&Facts) -> bool,
}

/// A row of the decision table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rule(u8);

/// Rules that matched as well.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Rules(u64);

/// What the protocol concludes, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Decision {
    /// The rule that decided.
    pub rule: Rule,
    /// The other rules of the same urgency that matched.
    pub also: Rules,
}

impl Decision {
    /// What it comes to.
    pub fn outcome(self) -> Outcome {
        self.rule.outcome()
    }

    /// How soon somebody should be seen.
    pub fn urgency(self) -> Urgency {
        self.rule.outcome().urgency()
    }
}

impl Rule {
    /// The rule for everything that nothing else matched.
    pub const FALLBACK: Rule = Rule(TABLE.len() as u8 - 1);

    /// "Not sure" on the first screen, and not cleared line by line.
    pub(super) const UNCLEAR: Rule = find("r-urg-unclear");

    /// Every rule, in the order of the table.
    pub fn all() -> impl DoubleEndedIterator<Item = Rule> + Clone {
        (0..TABLE.len() as u8).map(Rule)
    }

    /// The stable id.
    pub fn id(self) -> &'static str {
        TABLE[usize::from(self.0)].id
    }

    /// What it concludes.
    pub fn outcome(self) -> Outcome {
        TABLE[usize::from(self.0)].outcome
    }

    /// Finds a rule by its id.
    pub fn parse(id: &str) -> Option<Rule> {
        Rule::all().find(|rule| rule.id() == id)
    }

    /// Whether its condition holds.
    pub fn matches(self, known: &Facts) -> bool {
        (TABLE[usize::from(self.0)].when)(known)
    }
}

impl Rules {
    /// These rules, in the order of the table.
    pub fn iter(self) -> impl Iterator<Item = Rule> {
        Rule::all().filter(move |rule| self.0 & 1 << rule.0 != 0)
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }
}

impl FromIterator<Rule> for Rules {
    fn from_iter<I: IntoIterator<Item = Rule>>(rules: I) -> Rules {
        Rules(rules.into_iter().fold(0, |bits, rule| bits | 1 << rule.0))
    }
}

impl fmt::Debug for Rules {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Rules({})", self.0.count_ones())
    }
}

/// Applies the table to whatever is known. Total: an unfinished set of facts has a decision too, though nobody is shown it.
pub fn decide(known: &Facts) -> Decision {
    let mut matching = Rule::all().filter(|rule| rule.matches(known));
    // The table runs from most to least pressing, and its last row holds whatever the facts.
    let rule = matching.next().unwrap_or(Rule::FALLBACK);
    let level = rule.outcome().urgency();
    let also = matching
        .take_while(|other| *other != Rule::FALLBACK && other.outcome().urgency() == level)
        .fold(0, |bits, other| bits | 1 << other.0);
    Decision { rule, also: Rules(also) }
}

/// Whether any rule of at least "a professional today" matches: then nothing more is asked.
pub(super) fn urgent(known: &Facts) -> bool {
    let urgent = |rule: &Rule| rule.outcome().urgency() >= Urgency::UrgentSameDay;
    Rule::all().take_while(urgent).any(|rule| rule.matches(known))
}

const fn find(id: &str) -> Rule {
    let mut index = 0;
    loop {
        let (a, b) = (TABLE[index].id.as_bytes(), id.as_bytes());
        let mut same = a.len() == b.len();
        let mut i = 0;
        while same && i < a.len() {
            same = a[i] == b[i];
            i += 1;
        }
        if same {
            return Rule(index as u8);
        }
        index += 1;
    }
}

const fn rule(id: &'static str, outcome: Outcome, when: fn(&Facts) -> bool) -> Row {
    Row { id, outcome, when }
}

#[rustfmt::skip] // one row, one rule: it is read beside the protocol document
const TABLE: [Row; 48] = [
    // Emergency now.
    rule("r-emg-life", Outcome::EmergencyOther, |k| k.has_any(&[Emergency::Chest, Emergency::BreathFaint, Emergency::Stroke])),
    rule("r-emg-ces", Outcome::EmergencyCaudaEquina, |k| k.has_any(&[Emergency::Saddle, Emergency::Bladder, Emergency::Bowel, Emergency::BothLegs])),
    rule("r-emg-body", Outcome::EmergencyOther, |k| k.has_any(&[Emergency::Trauma, Emergency::Limb, Emergency::Belly])),

    // A professional today.
    rule("r-urg-rhabdo", Outcome::UrgentRhabdo, |k| k.has_any(&[Serious::DarkUrine, Serious::RockHard])),
    rule("r-urg-neuro", Outcome::UrgentNeuro, |k| k.has_any(&[Serious::Weakness, Serious::SpreadingNumb, Serious::BothLegShooting])),
    rule("r-urg-neuro-worse", Outcome::UrgentNeuro, |k| k.nerve_sign() && k.has(Trend::Worse)),
    rule("r-urg-tear", Outcome::UrgentTear, |k| k.has(Serious::Pop)),
    rule("r-urg-infection", Outcome::UrgentInfection, |k| k.has(Serious::Fever)),
    rule("r-urg-clot", Outcome::UrgentClot, |k| k.has(Serious::SwollenLimb)),
    rule("r-urg-pregnancy", Outcome::UrgentPregnancy, |k| k.has(Serious::Pregnancy)),
    rule("r-urg-cannot-use", Outcome::UrgentCannotUse, |k| k.has(Serious::CannotUse)),
    rule("r-urg-severe", Outcome::UrgentSeverePain, |k| k.pain_is(&[Pain::Worst])),
    rule("r-urg-unclear", Outcome::UrgentUnclearRedFlag, |k| k.has(Emergency::NotSure) && !k.has(Clarify::ClearlyNormal)),

    // A physiotherapist or doctor within days.
    rule("r-see-radicular", Outcome::SeeClinicianRadicular, Facts::nerve_sign),
    rule("r-see-red-flag", Outcome::SeeClinicianRedFlag, |k| k.has_any(Background::RED_FLAGS)),
    rule("r-see-unclear", Outcome::SeeClinicianUnclearFlag, |k| k.has(Serious::NotSure)),
    rule("r-see-severe", Outcome::SeeClinicianSevere, |k| k.pain_is(&[Pain::Strong]) && !severe_muscle_soreness(k)),
    rule("r-see-clearance-surgery", Outcome::SeeClinicianClearance, |k| k.has(Background::BackSurgery) && k.region_is(Region::is_spine)),
    rule("r-see-clearance-pregnant", Outcome::SeeClinicianClearance, |k| k.has(Background::Pregnant) && k.region_is(Region::matters_in_pregnancy)),
    rule("r-see-young", Outcome::SeeClinicianYoungLifter, |k| k.has(Background::Under18) && k.has_any(&[Region::LowBack, Region::UpperMidBack]) && k.over_a_week()),
    rule("r-see-inflammatory", Outcome::SeeClinicianInflammatory, inflammatory),
    rule("r-see-hamstring", Outcome::SeeClinicianHamstring, |k| k.has(Region::Hamstrings) && k.has(Onset::DuringRep) && k.four_days_or_longer() && !k.has(Trend::Better)),
    rule("r-see-persistent-6w", Outcome::SeeClinicianPersistent, |k| k.six_weeks_or_more() && !k.mild_recurring()),
    rule("r-see-persistent-2w", Outcome::SeeClinicianPersistent, |k| k.has(Duration::Weeks2To6) && !k.has_any(&[Trend::Better, Trend::BetweenSessions]) && !k.mild_overuse()),
    rule("r-see-persistent-1w", Outcome::SeeClinicianPersistent, |k| k.has_any(&[Duration::Weeks1To2, Duration::NotSure]) && !k.has_any(&[Trend::Better, Trend::BetweenSessions, Trend::UpAndDown]) && !k.mild_overuse()),
    rule("r-see-worsening", Outcome::SeeClinicianPersistent, |k| k.has(Duration::Days4To7) && k.has(Trend::Worse)),
    rule("r-see-arm", Outcome::SeeClinicianArm, |k| k.has(Region::ArmElbow) && k.has(Onset::DuringRep)),
    rule("r-see-trunk", Outcome::SeeClinicianTrunk, |k| k.region_is(Region::is_trunk) && !k.delayed()),
    rule("r-see-non-mechanical", Outcome::SeeClinicianNonMechanical, |k| k.has(Movement::NoChange) && !k.has(Duration::Under24Hours)),

    // Safe to manage oneself, and asked again.
    rule("r-self-severe-doms", Outcome::SevereDomsWatch, |k| k.pain_is(&[Pain::Strong]) && severe_muscle_soreness(k)),
    rule("r-self-technique", Outcome::TechniqueOverload, |k| k.plain_soreness() && k.has(Region::LowBack) && nothing_new(k) && (k.has_any(&[Pattern::MostSessions, Pattern::NotSure]) || k.has(FeltMuscles::BackOnly))),
    rule("r-self-technique-recurring", Outcome::TechniqueOverload, |k| k.has(Region::LowBack) && k.has(Trend::BetweenSessions) && k.comes_with_sessions()),
    rule("r-self-technique-gradual", Outcome::TechniqueOverload, |k| k.has(Region::LowBack) && k.has(Onset::GradualWeeks)),
    rule("r-self-load-spike", Outcome::LoadSpikeSoreness, |k| k.has(Region::LowBack) && k.delayed() && k.within_soreness_time() && k.load_spike()),
    rule("r-self-low-back-watch", Outcome::LowBackSorenessWatch, |k| k.has(Region::LowBack) && k.delayed() && k.within_soreness_time() && !new_lifter(k)),
    rule("r-self-not-lifting", Outcome::OutsideLiftingScope, |k| k.has(Onset::NotFromLifting)),
    rule("r-self-shoulder", Outcome::ShoulderAfterDeadlift, |k| k.has(Region::Shoulder)),
    rule("r-self-trunk", Outcome::TrunkSorenessWatch, |k| k.region_is(Region::is_trunk)),
    rule("r-self-joint", Outcome::JointOrTendonSelfCare, |k| k.region_is(Region::is_joint_or_tendon)),
    rule("r-self-not-enough", Outcome::NotEnoughInformation, |k| k.has(Onset::NotSure) || k.has(Severity::NotSure) || k.has(Region::Other)),
    rule("r-self-recurring", Outcome::GradualOverload, |k| k.region_is(Region::is_working_muscle) && k.has(Trend::BetweenSessions) && k.comes_with_sessions() && k.four_days_or_longer() && !k.plain_soreness()),
    rule("r-self-lingering", Outcome::LingeringSoreness, |k| k.delayed() && k.four_days_or_longer() && !k.plain_soreness()),
    rule("r-self-strain", Outcome::MechanicalStrainSelfCare, |k| k.has(Onset::DuringRep) || k.has_any(Quality::STRAIN)),
    rule("r-self-gradual-muscle", Outcome::GradualOverload, |k| k.has(Onset::GradualWeeks)),

    // Expected soreness.
    rule("r-norm-hamstring", Outcome::HamstringDoms, |k| k.plain_soreness() && k.has(Region::Hamstrings)),
    rule("r-norm-new-lifter", Outcome::NormalDomsNewLifter, new_lifter),
    rule("r-norm-muscle", Outcome::NormalDoms, |k| k.plain_soreness() && k.region_is(Region::is_working_muscle)),

    // Nothing else matched.
    rule("r-fallback", Outcome::NotEnoughInformation, |_| true),
];

/// Strong pain that is still in the pattern of plain soreness: a working muscle, after the session, up to three days.
fn severe_muscle_soreness(known: &Facts) -> bool {
    known.region_is(Region::is_working_muscle) && known.delayed() && known.up_to_3_days()
}

/// Nothing new about the session. A context that was not asked for counts as nothing new.
fn nothing_new(known: &Facts) -> bool {
    known.usual_training() || !known.answered(Question::Context)
}

/// A sore low back in somebody new to the lift, or back after a break.
fn new_lifter(known: &Facts) -> bool {
    known.plain_soreness() && known.has(Region::LowBack) && known.new_or_returning()
}

/// At least two of the four features of inflammatory back pain (ASAS; NICE NG65), for six weeks or more.
fn inflammatory(known: &Facts) -> bool {
    let features = [
        known.has(MorningStiffness::Over30),
        known.has(NightPain::SecondHalf),
        known.has(Movement::EasesMoving),
        known.has_any(&[Onset::GradualWeeks, Onset::NotFromLifting]),
    ];
    known.six_weeks_or_more()
        && known.region_is(Region::can_be_inflammatory)
        && features.into_iter().filter(|feature| *feature).count() >= 2
}
