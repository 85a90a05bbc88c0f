//! By when it should be better: the dated expectation that every outcome carries.

use crate::conversation::Timestamp;
use crate::triage::{Background, Duration, Facts, Outcome, Trend};

/// What usually happens, with the day it happens by. If the day passes, the outcome's safety net applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expectation {
    /// Soreness: clearly better by the first day, gone by the second.
    Soreness(Timestamp, Timestamp),
    /// Clearly better by then.
    Better(Timestamp),
    /// Strong soreness: easing by tomorrow evening.
    SevereDoms(Timestamp),
    /// Clearly better within a week.
    Week(Timestamp),
    /// Clearly better within two weeks.
    TwoWeeks(Timestamp),
    /// Clearly better after four weeks of the change.
    FourWeeks(Timestamp),
    /// If it is not clearly better by then, have it looked at.
    OrLook(Timestamp),
    /// The day by which to have booked.
    Booked(Timestamp),
    /// Today.
    Today,
}

impl Expectation {
    /// The ids of the words for it.
    pub const IDS: &'static [&'static str] = &[
        "expect-soreness",
        "expect-better",
        "expect-severe-doms",
        "expect-week",
        "expect-two-weeks",
        "expect-four-weeks",
        "expect-or-look",
        "expect-booked",
        "expect-today",
    ];

    /// The id of the words for it.
    pub fn id(self) -> &'static str {
        Expectation::IDS[match self {
            Expectation::Soreness(..) => 0,
            Expectation::Better(_) => 1,
            Expectation::SevereDoms(_) => 2,
            Expectation::Week(_) => 3,
            Expectation::TwoWeeks(_) => 4,
            Expectation::FourWeeks(_) => 5,
            Expectation::OrLook(_) => 6,
            Expectation::Booked(_) => 7,
            Expectation::Today => 8,
        }]
    }

    /// The day it names first.
    pub fn day(self) -> Option<Timestamp> {
        match self {
            Expectation::Soreness(day, _)
            | Expectation::Better(day)
            | Expectation::SevereDoms(day)
            | Expectation::Week(day)
            | Expectation::TwoWeeks(day)
            | Expectation::FourWeeks(day)
            | Expectation::OrLook(day)
            | Expectation::Booked(day) => Some(day),
            Expectation::Today => None,
        }
    }

    /// The day by which it should be gone.
    pub fn gone(self) -> Option<Timestamp> {
        match self {
            Expectation::Soreness(_, gone) => Some(gone),
            _ => None,
        }
    }
}

impl Duration {
    /// Its lower end in hours. Not sure counts as one to two weeks.
    pub fn lower_end_hours(self) -> i64 {
        match self {
            Duration::Under24Hours => 0,
            Duration::Days1To3 => 24,
            Duration::Days4To7 => 96,
            Duration::Weeks1To2 | Duration::NotSure => 168,
            Duration::Weeks2To6 => 336,
            Duration::Weeks6To12 | Duration::Over3Months => 1008,
        }
    }
}

/// What to expect after `outcome`, reached at `now`.
pub fn expectation(outcome: Outcome, facts: &Facts, now: Timestamp) -> Expectation {
    let in_days = |days: i64| now.plus_days(days);
    match outcome {
        Outcome::NormalDoms
        | Outcome::NormalDomsNewLifter
        | Outcome::HamstringDoms
        | Outcome::LoadSpikeSoreness
        | Outcome::LowBackSorenessWatch
        | Outcome::TrunkSorenessWatch => {
            let began = now.plus_hours(-facts.one().map_or(0, Duration::lower_end_hours));
            let third_day = began.plus_days(3);
            let better = if third_day > now { third_day } else { in_days(2) };
            let gone = began.plus_days(7);
            // A sore rib that has lasted for weeks has no seventh day left to name.
            if gone > better { Expectation::Soreness(better, gone) } else { Expectation::Better(better) }
        }
        Outcome::SevereDomsWatch => Expectation::SevereDoms(in_days(1)),
        Outcome::MechanicalStrainSelfCare | Outcome::LingeringSoreness | Outcome::ShoulderAfterDeadlift => {
            Expectation::Week(in_days(7))
        }
        Outcome::JointOrTendonSelfCare | Outcome::GradualOverload => Expectation::TwoWeeks(in_days(14)),
        Outcome::TechniqueOverload => Expectation::FourWeeks(in_days(28)),
        Outcome::OutsideLiftingScope | Outcome::NotEnoughInformation => Expectation::OrLook(in_days(7)),
        // The day in the first step of each outcome.
        Outcome::SeeClinicianInflammatory => Expectation::Booked(in_days(14)),
        Outcome::SeeClinicianPersistent if facts.has(Trend::Worse) => Expectation::Booked(in_days(3)),
        Outcome::SeeClinicianPersistent | Outcome::SeeClinicianClearance | Outcome::SeeClinicianYoungLifter => {
            Expectation::Booked(in_days(7))
        }
        Outcome::SeeClinicianRadicular
        | Outcome::SeeClinicianHamstring
        | Outcome::SeeClinicianTrunk
        | Outcome::SeeClinicianNonMechanical => Expectation::Booked(in_days(3)),
        Outcome::SeeClinicianRedFlag if red_flags(facts) > 1 => Expectation::Booked(in_days(1)),
        Outcome::SeeClinicianSevere | Outcome::SeeClinicianRedFlag | Outcome::SeeClinicianArm => {
            Expectation::Booked(in_days(2))
        }
        Outcome::SeeClinicianUnclearFlag => Expectation::Booked(in_days(1)),
        Outcome::EmergencyCaudaEquina
        | Outcome::EmergencyOther
        | Outcome::UrgentRhabdo
        | Outcome::UrgentNeuro
        | Outcome::UrgentTear
        | Outcome::UrgentInfection
        | Outcome::UrgentClot
        | Outcome::UrgentPregnancy
        | Outcome::UrgentCannotUse
        | Outcome::UrgentSeverePain
        | Outcome::UrgentUnclearRedFlag => Expectation::Today,
    }
}

fn red_flags(facts: &Facts) -> usize {
    Background::RED_FLAGS.iter().filter(|flag| facts.has(**flag)).count()
}
