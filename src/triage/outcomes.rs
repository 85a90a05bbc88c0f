//! Every conclusion the protocol can reach.

/// How soon somebody should be seen. Ordered from least to most pressing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Urgency {
    /// Expected soreness.
    Normal,
    /// Safe to manage oneself; Spotter asks again.
    SelfCare,
    /// A physiotherapist or doctor within days.
    SeeClinicianSoon,
    /// A professional today.
    UrgentSameDay,
    /// Ambulance or emergency department now.
    EmergencyNow,
}

impl Urgency {
    /// Every level, from least to most pressing.
    pub const ALL: &'static [Urgency] = &[
        Urgency::Normal,
        Urgency::SelfCare,
        Urgency::SeeClinicianSoon,
        Urgency::UrgentSameDay,
        Urgency::EmergencyNow,
    ];

    /// The stable id.
    pub const fn id(self) -> &'static str {
        match self {
            Urgency::Normal => "normal",
            Urgency::SelfCare => "self-care-with-check-in",
            Urgency::SeeClinicianSoon => "see-clinician-soon",
            Urgency::UrgentSameDay => "urgent-same-day",
            Urgency::EmergencyNow => "emergency-now",
        }
    }
}

/// One table of outcomes: name, id, urgency, and after how many hours Spotter asks again.
macro_rules! outcomes {
    ($($Name:ident = $id:literal, $urgency:ident, $hours:literal;)+) => {
        /// A conclusion. Its words live in `responses/<locale>/outcomes/<id>.ftl`.
        #[allow(missing_docs)]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum Outcome { $($Name),+ }

        impl Outcome {
            /// Every outcome, most pressing first.
            pub const ALL: &'static [Outcome] = &[$(Outcome::$Name),+];

            /// The stable id.
            pub const fn id(self) -> &'static str {
                match self { $(Outcome::$Name => $id),+ }
            }

            /// How soon somebody should be seen.
            pub const fn urgency(self) -> Urgency {
                match self { $(Outcome::$Name => Urgency::$urgency),+ }
            }

            /// Hours after which Spotter asks again, if it may.
            pub const fn recheck_hours(self) -> u16 {
                match self { $(Outcome::$Name => $hours),+ }
            }
        }
    };
}

outcomes! {
    EmergencyCaudaEquina = "emergency-cauda-equina", EmergencyNow, 2;
    EmergencyOther = "emergency-other", EmergencyNow, 2;
    UrgentRhabdo = "urgent-rhabdo", UrgentSameDay, 12;
    UrgentNeuro = "urgent-neuro", UrgentSameDay, 12;
    UrgentTear = "urgent-tear", UrgentSameDay, 24;
    UrgentInfection = "urgent-infection", UrgentSameDay, 12;
    UrgentClot = "urgent-clot", UrgentSameDay, 12;
    UrgentPregnancy = "urgent-pregnancy", UrgentSameDay, 6;
    UrgentCannotUse = "urgent-cannot-use", UrgentSameDay, 12;
    UrgentSeverePain = "urgent-severe-pain", UrgentSameDay, 6;
    UrgentUnclearRedFlag = "urgent-unclear-red-flag", UrgentSameDay, 4;
    SeeClinicianRadicular = "see-clinician-radicular", SeeClinicianSoon, 48;
    SeeClinicianInflammatory = "see-clinician-inflammatory", SeeClinicianSoon, 168;
    SeeClinicianPersistent = "see-clinician-persistent", SeeClinicianSoon, 72;
    SeeClinicianSevere = "see-clinician-severe", SeeClinicianSoon, 24;
    SeeClinicianRedFlag = "see-clinician-red-flag", SeeClinicianSoon, 48;
    SeeClinicianUnclearFlag = "see-clinician-unclear-flag", SeeClinicianSoon, 12;
    SeeClinicianClearance = "see-clinician-clearance", SeeClinicianSoon, 72;
    SeeClinicianYoungLifter = "see-clinician-young-lifter", SeeClinicianSoon, 72;
    SeeClinicianHamstring = "see-clinician-hamstring", SeeClinicianSoon, 48;
    SeeClinicianArm = "see-clinician-arm", SeeClinicianSoon, 24;
    SeeClinicianTrunk = "see-clinician-trunk", SeeClinicianSoon, 24;
    SeeClinicianNonMechanical = "see-clinician-non-mechanical", SeeClinicianSoon, 48;
    MechanicalStrainSelfCare = "mechanical-strain-self-care", SelfCare, 24;
    TechniqueOverload = "technique-overload", SelfCare, 72;
    LoadSpikeSoreness = "load-spike-soreness", SelfCare, 48;
    LowBackSorenessWatch = "low-back-soreness-watch", SelfCare, 48;
    SevereDomsWatch = "severe-doms-watch", SelfCare, 12;
    LingeringSoreness = "lingering-soreness", SelfCare, 72;
    GradualOverload = "gradual-overload", SelfCare, 168;
    ShoulderAfterDeadlift = "shoulder-after-deadlift", SelfCare, 72;
    JointOrTendonSelfCare = "joint-or-tendon-self-care", SelfCare, 72;
    TrunkSorenessWatch = "trunk-soreness-watch", SelfCare, 24;
    OutsideLiftingScope = "outside-lifting-scope", SelfCare, 72;
    NotEnoughInformation = "not-enough-information", SelfCare, 24;
    NormalDoms = "normal-doms", Normal, 48;
    NormalDomsNewLifter = "normal-doms-new-lifter", Normal, 48;
    HamstringDoms = "hamstring-doms", Normal, 48;
}

impl Outcome {
    /// Finds an outcome by its id.
    pub fn parse(id: &str) -> Option<Outcome> {
        Outcome::ALL.iter().copied().find(|outcome| outcome.id() == id)
    }
}
