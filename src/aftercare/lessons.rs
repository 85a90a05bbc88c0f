//! What can be taught: lessons, mistake cards, causes, self-care, exercises, variations, habits, and where people disagree.

use crate::triage::{Outcome, Urgency};

/// Something to teach, one screen each. Its words are in `responses/<locale>/lessons/`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lesson(u8);

/// A shelf of lessons.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Family(u8);

#[rustfmt::skip]
const SHELVES: [(&str, &[&str]); 9] = [
    ("lessons", &["lesson-setup", "lesson-rdl", "lesson-hinge", "lesson-brace"]),
    ("mistakes", &[
        "m-bar-starts-far", "m-bar-drifts", "m-hips-too-high", "m-little-knee-bend", "m-hips-shoot-up", "m-round-low-back",
        "m-no-brace", "m-pull-not-push", "m-drop-down", "m-lean-back-top", "m-over-arch-start", "m-bar-grinds-thighs",
        "m-uneven-feet", "m-look-up", "m-round-upper-back",
    ]),
    ("causes", &[
        "cause-load", "cause-technique", "cause-hinge-hamstrings", "cause-hinge-hip-joint", "cause-hinge-glutes",
        "cause-hinge-flexors", "cause-hinge-core", "cause-posterior-chain", "cause-sitting", "cause-footwear", "cause-pairing",
    ]),
    ("care", &[
        "care-relative-rest", "care-walk", "care-positions", "care-heat", "care-ice", "care-contrast", "care-massage",
        "care-doms", "care-load", "care-medicines", "care-hands-on",
    ]),
    ("strength", &[
        "str-menu", "str-hip-thrust", "str-band-walk", "str-rdl", "str-nordic", "str-plank", "str-pallof", "str-back-ext",
        "str-row", "str-tspine",
    ]),
    ("variations", &["reg-menu", "var-trap-bar", "var-block", "var-sumo", "var-rdl", "var-grip", "var-tempo"]),
    ("habits", &[
        "habit-warm-up", "habit-accessory", "habit-no-spikes", "habit-test-rarely", "habit-spacing", "habit-recover",
        "habit-move", "habit-video", "habit-log", "habit-variation",
    ]),
    ("disagreements", &[
        "conflict-never-normal", "conflict-glute-amnesia", "conflict-testosterone", "conflict-posture",
        "conflict-form-perfect", "conflict-bar-contact", "conflict-bar-start", "conflict-upper-back", "conflict-exhale",
        "conflict-gaze", "conflict-mixed-grip", "conflict-pain-free", "conflict-swedish", "conflict-cure", "conflict-ice",
        "conflict-immediate-doctor", "conflict-arch-support", "conflict-impingement", "conflict-ten-percent",
        "conflict-submax",
    ]),
    ("clearance", &[
        "clear-back-surgery", "clear-prev-injury", "clear-recovering", "clear-nerve", "clear-bone", "clear-heart",
        "clear-pregnant", "clear-hernia", "clear-teen", "clear-open-flag",
    ]),
];

impl Family {
    /// The shelf of self-care.
    pub const CARE: Family = Family(3);

    /// Every shelf.
    pub fn all() -> impl Iterator<Item = Family> {
        (0..SHELVES.len() as u8).map(Family)
    }

    /// The stable id.
    pub fn id(self) -> &'static str {
        SHELVES[usize::from(self.0)].0
    }

    /// What stands on it, in order.
    pub fn lessons(self) -> impl Iterator<Item = Lesson> {
        SHELVES[usize::from(self.0)].1.iter().filter_map(|id| Lesson::parse(id))
    }

    /// Finds a shelf by its id.
    pub fn parse(id: &str) -> Option<Family> {
        Family::all().find(|family| family.id() == id)
    }
}

impl Lesson {
    /// The deadlift in seven steps: what is taught when nothing else is.
    pub const SETUP: Lesson = Lesson(0);

    /// Every lesson, shelf by shelf.
    pub fn all() -> impl Iterator<Item = Lesson> {
        (0..SHELVES.iter().map(|(_, ids)| ids.len()).sum::<usize>() as u8).map(Lesson)
    }

    /// The stable id.
    pub fn id(self) -> &'static str {
        SHELVES.iter().flat_map(|(_, ids)| ids.iter()).nth(usize::from(self.0)).copied().unwrap_or("lesson-setup")
    }

    /// The shelf it stands on.
    pub fn family(self) -> Family {
        Family::all().find(|family| family.lessons().any(|lesson| lesson == self)).unwrap_or(Family(0))
    }

    /// Finds a lesson by its id.
    pub fn parse(id: &str) -> Option<Lesson> {
        SHELVES.iter().flat_map(|(_, ids)| ids.iter()).position(|known| *known == id).map(|index| Lesson(index as u8))
    }
}

/// Whether technique and training may be taught after this outcome. After level 2 only the self-care listed with the
/// outcome is shown; after an urgent one, nothing that teaches or sells training.
pub fn may_be_coached(outcome: Outcome) -> bool {
    outcome.urgency() <= Urgency::SelfCare
}

/// The self-care that fits an outcome, in the order in which it helps.
#[rustfmt::skip]
pub fn care(outcome: Outcome) -> impl Iterator<Item = Lesson> {
    let ids: &'static [&'static str] = match outcome {
        Outcome::UrgentCannotUse | Outcome::UrgentSeverePain => &["care-positions"],
        Outcome::SeeClinicianRadicular => &["care-walk", "care-positions"],
        Outcome::SeeClinicianPersistent => &["care-walk", "care-relative-rest"],
        Outcome::SeeClinicianSevere => &["care-relative-rest", "care-positions", "care-heat"],
        Outcome::SeeClinicianInflammatory
        | Outcome::SeeClinicianRedFlag
        | Outcome::SeeClinicianUnclearFlag
        | Outcome::SeeClinicianClearance
        | Outcome::SeeClinicianYoungLifter
        | Outcome::SeeClinicianNonMechanical => &["care-walk"],
        Outcome::SeeClinicianHamstring => &["care-relative-rest"],
        Outcome::MechanicalStrainSelfCare => &["care-relative-rest", "care-walk", "care-heat", "care-ice"],
        Outcome::TechniqueOverload => &["lesson-setup", "lesson-hinge", "lesson-brace"],
        Outcome::LoadSpikeSoreness => &["care-walk", "care-heat", "care-load"],
        Outcome::LowBackSorenessWatch
        | Outcome::SevereDomsWatch
        | Outcome::TrunkSorenessWatch
        | Outcome::OutsideLiftingScope
        | Outcome::NotEnoughInformation => &["care-walk"],
        Outcome::LingeringSoreness => &["care-relative-rest", "care-walk", "care-heat"],
        Outcome::GradualOverload => &["care-load", "care-relative-rest"],
        Outcome::ShoulderAfterDeadlift => &["var-grip", "care-load"],
        Outcome::JointOrTendonSelfCare => &["care-load", "care-relative-rest"],
        Outcome::NormalDoms | Outcome::HamstringDoms => &["care-doms"],
        Outcome::NormalDomsNewLifter => &["care-doms", "lesson-hinge", "lesson-setup"],
        Outcome::EmergencyCaudaEquina
        | Outcome::EmergencyOther
        | Outcome::UrgentRhabdo
        | Outcome::UrgentNeuro
        | Outcome::UrgentTear
        | Outcome::UrgentInfection
        | Outcome::UrgentClot
        | Outcome::UrgentPregnancy
        | Outcome::UrgentUnclearRedFlag
        | Outcome::SeeClinicianArm
        | Outcome::SeeClinicianTrunk => &[],
    };
    ids.iter().filter_map(|id| Lesson::parse(id))
}
