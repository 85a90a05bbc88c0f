//! Every question Spotter can ask, and every answer it accepts.
//!
//! The quoted ids are stored in databases and inside buttons that people may press weeks later. An id is never reused
//! and never changes meaning: to change what a question means, give it a new id.
//!
//! The first seventeen questions are the protocol, in the order in which they are asked; the rest are coaching questions
//! (after the outcome) and those of the return-to-deadlift plan.

use super::answer::Choice;

/// How many answers a question takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Exactly one of its options.
    One,
    /// Any of its options; `none` and `not-sure`, where offered, exclude the others.
    Several,
    /// 0 to 10, or `not-sure`: a row of number buttons. Its options are numbers, because every decision made of it is a
    /// threshold, and a closed list can be walked by the tests.
    Scale,
    /// A whole number in this range (seconds, or 0 to 100). Used by no rule of the protocol.
    Number {
        /// Smallest accepted value.
        min: u16,
        /// Largest accepted value.
        max: u16,
    },
}

/// A set of options that an enum of this file stands for.
pub trait Options: Copy + 'static {
    /// The question these are answers to.
    const QUESTION: Question;
    /// Every option, in the order offered.
    const ALL: &'static [Self];
    /// Its place in [`Options::ALL`].
    fn index(self) -> u8;
}

/// One table in; out come an enum per question, [`Question`], and the ids of both. It is the only macro in the crate; it
/// exists so that a question cannot be added to one list and forgotten in another.
macro_rules! questions {
    ($(
        $(#[$doc:meta])*
        $Name:ident = $id:literal $kind:expr, { $($Option:ident = $option_id:literal),+ $(,)? }
    )+ ; numbers { $( $(#[$number_doc:meta])* $Number:ident = $number_id:literal, $min:literal..=$max:literal; )+ }) => {
        $(
            $(#[$doc])*
            #[allow(missing_docs)]
            #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
            #[repr(u8)]
            pub enum $Name { $($Option),+ }

            impl Options for $Name {
                const QUESTION: Question = Question::$Name;
                const ALL: &'static [Self] = &[$($Name::$Option),+];
                fn index(self) -> u8 { self as u8 }
            }

            impl From<$Name> for Choice {
                fn from(option: $Name) -> Choice { Choice::of(Question::$Name, option as u8) }
            }
        )+

        /// A question Spotter can ask.
        #[allow(missing_docs)]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum Question { $($Name,)+ $($(#[$number_doc])* $Number),+ }

        impl Question {
            /// Every question, in the order of the table.
            pub const ALL: &'static [Question] = &[$(Question::$Name,)+ $(Question::$Number),+];

            /// The stable id, as stored and as named in `responses/`.
            pub const fn id(self) -> &'static str {
                match self { $(Question::$Name => $id,)+ $(Question::$Number => $number_id),+ }
            }

            /// How many answers it takes.
            pub const fn kind(self) -> Kind {
                match self {
                    $(Question::$Name => $kind,)+
                    $(Question::$Number => Kind::Number { min: $min, max: $max }),+
                }
            }

            /// The ids of its options, in the order offered. Empty for a [`Kind::Number`].
            pub const fn option_ids(self) -> &'static [&'static str] {
                match self { $(Question::$Name => &[$($option_id),+],)+ $(Question::$Number => &[]),+ }
            }
        }
    };
}

questions! {
    /// Where does it hurt the most?
    Region = "region" Kind::One, {
        LowBack = "low-back", UpperMidBack = "upper-mid-back", Neck = "neck", Glutes = "glutes",
        Hamstrings = "hamstrings", ThighFrontInner = "thigh-front-inner", Calves = "calves", HipGroin = "hip-groin",
        Knee = "knee", Shoulder = "shoulder", ArmElbow = "arm-elbow", ForearmHand = "forearm-hand",
        ChestRibs = "chest-ribs", BellySide = "belly-side", ManyMuscles = "many-muscles", Other = "other",
    }
    /// Danger screen 1 of 3: is any of this happening now, and new?
    Emergency = "rf-emergency" Kind::Several, {
        Saddle = "rfe-saddle", Bladder = "rfe-bladder", Bowel = "rfe-bowel", BothLegs = "rfe-both-legs",
        Chest = "rfe-chest", BreathFaint = "rfe-breath-faint", Stroke = "rfe-stroke", Trauma = "rfe-trauma",
        Limb = "rfe-limb", Belly = "rfe-belly", None = "none", NotSure = "not-sure",
    }
    /// Asked after "not sure" on the first screen: line by line, does none of it fit?
    Clarify = "rf-clarify" Kind::One, { ClearlyNormal = "clearly-normal", NoOrUnsure = "no-or-unsure" }
    /// Danger screen 2 of 3: is any of this true since the pain started?
    Serious = "rf-serious" Kind::Several, {
        DarkUrine = "rfs-dark-urine", RockHard = "rfs-rock-hard", Weakness = "rfs-weakness",
        SpreadingNumb = "rfs-spreading-numb", BothLegShooting = "rfs-both-leg-shooting", Pop = "rfs-pop",
        CannotUse = "rfs-cannot-use", Fever = "rfs-fever", SwollenLimb = "rfs-swollen-limb",
        Pregnancy = "rfs-pregnancy", Nerve = "rfs-nerve", None = "none", NotSure = "not-sure",
    }
    /// When did it start, relative to the session?
    Onset = "onset" Kind::One, {
        NextDay = "next-day", LaterSameDay = "later-same-day", DuringRep = "during-rep",
        GradualWeeks = "gradual-weeks", NotFromLifting = "not-from-lifting", NotSure = "not-sure",
    }
    /// How bad is it right now, 0 to 10 (numeric rating scale)?
    Severity = "severity" Kind::Scale, {
        N0 = "0", N1 = "1", N2 = "2", N3 = "3", N4 = "4", N5 = "5", N6 = "6", N7 = "7", N8 = "8", N9 = "9",
        N10 = "10", NotSure = "not-sure",
    }
    /// How long has this been going on?
    Duration = "duration" Kind::One, {
        Under24Hours = "lt-24h", Days1To3 = "d1-3", Days4To7 = "d4-7", Weeks1To2 = "w1-2", Weeks2To6 = "w2-6",
        Weeks6To12 = "w6-12", Over3Months = "gt-3mo", NotSure = "not-sure",
    }
    /// Which way has it gone over the last two days?
    Trend = "trend" Kind::One, {
        Better = "better", BetweenSessions = "between-sessions", UpAndDown = "up-and-down", Same = "same",
        Worse = "worse", NotSure = "not-sure",
    }
    /// What does it feel like?
    Quality = "quality" Kind::Several, {
        Dull = "q-dull", Tight = "q-tight", Tender = "q-tender", Sharp = "q-sharp", Spasm = "q-spasm",
        Catching = "q-catching", Shooting = "q-shooting", Tingling = "q-tingling", NotSure = "not-sure",
    }
    /// Danger screen 3 of 3: health history.
    Background = "rf-background" Kind::Several, {
        Cancer = "rfb-cancer", WeightSweats = "rfb-weight-sweats", Bone = "rfb-bone", Immune = "rfb-immune",
        Night = "rfb-night", Over60 = "rfb-over-60", BackSurgery = "rfb-back-surgery",
        PrevInjury = "rfb-prev-injury", Pregnant = "rfb-pregnant", Under18 = "rfb-under-18", None = "none",
        NotSure = "not-sure",
    }
    /// Which side? For wording and the summary only.
    Side = "side" Kind::One, { Both = "both", Left = "left", Right = "right", NotSure = "not-sure" }
    /// What fits that training session best?
    Context = "context" Kind::One, {
        FirstTime = "first-time", FirstMonth = "first-month", Comeback = "comeback", LoadJump = "load-jump",
        ToFailure = "to-failure", NewVariation = "new-variation", Usual = "usual", NotSure = "not-sure",
    }
    /// How often does the low back get sore after deadlifts?
    Pattern = "pattern" Kind::One, {
        First = "first", Sometimes = "sometimes", MostSessions = "most-sessions", NotSure = "not-sure",
    }
    /// Which muscles did the work?
    FeltMuscles = "felt-muscles" Kind::One, {
        GlutesHams = "felt-glutes-hams", Both = "felt-both", BackOnly = "felt-back-only", NotSure = "not-sure",
    }
    /// What happens on moving (mechanical or not)?
    Movement = "movement" Kind::One, {
        EasesMoving = "eases-moving", SomeMoves = "worse-some-moves", AllMoves = "worse-all-moves",
        NoChange = "no-change", NotSure = "not-sure",
    }
    /// How long is the morning stiffness?
    MorningStiffness = "morning-stiffness" Kind::One, {
        None = "ms-none", Under30 = "ms-under-30", Over30 = "ms-over-30", NotSure = "not-sure",
    }
    /// Does it wake at night?
    NightPain = "night-pain" Kind::One, {
        None = "np-none", Settles = "np-settles", SecondHalf = "np-second-half", NotEased = "np-not-eased",
        NotSure = "not-sure",
    }

    /// Coaching: what is seen on a video from the side?
    TechniqueCheck = "technique-check" Kind::Several, {
        RoundLowBack = "m-round-low-back", RoundUpperBack = "m-round-upper-back", OverArchStart = "m-over-arch-start",
        BarStartsFar = "m-bar-starts-far", BarDrifts = "m-bar-drifts", BarGrindsThighs = "m-bar-grinds-thighs",
        LeanBackTop = "m-lean-back-top", LittleKneeBend = "m-little-knee-bend", HipsShootUp = "m-hips-shoot-up",
        HipsTooHigh = "m-hips-too-high", LookUp = "m-look-up", DropDown = "m-drop-down",
        PullNotPush = "m-pull-not-push", NoBrace = "m-no-brace", UnevenFeet = "m-uneven-feet", None = "m-none",
        NotSure = "not-sure",
    }
    /// Coaching: how hard is deadlift day usually?
    TrainingType = "training-type" Kind::One, {
        Testing = "tt-testing", Hard = "tt-hard", Training = "tt-training", Light = "tt-light", NotSure = "not-sure",
    }
    /// Coaching: what is noticed in five slow hinges without weight?
    HingeCheck = "hinge-check" Kind::Several, {
        HamTug = "h-ham-tug", HipPinch = "h-hip-pinch", ButtTight = "h-butt-tight", BackBends = "h-back-bends",
        NoGlutes = "h-no-glutes", Wobble = "h-wobble", FrontHipTight = "h-front-hip-tight", Fine = "h-fine",
        NotSure = "not-sure",
    }
    /// Coaching: hours of sitting on a normal day.
    SittingHours = "sitting-hours" Kind::One, {
        Under4 = "sit-under-4", From4To8 = "sit-4-8", Over8 = "sit-over-8", NotSure = "not-sure",
    }
    /// Coaching: what is worn on the feet?
    Footwear = "footwear" Kind::One, {
        Flat = "fw-flat", Heel = "fw-heel", Running = "fw-running", Other = "fw-other",
    }

    /// Plan: who should have a clinician look at it first.
    ClearCheck = "clear-check" Kind::Several, {
        BackSurgery = "clear-back-surgery", PrevInjury = "clear-prev-injury", Recovering = "clear-recovering",
        Nerve = "clear-nerve", Bone = "clear-bone", Heart = "clear-heart", Pregnant = "clear-pregnant",
        Hernia = "clear-hernia", Teen = "clear-teen", None = "none", NotSure = "not-sure",
    }
    /// Plan log: when did it settle?
    LogSettle = "log-settle" Kind::One, {
        AfterSet = "after-set", SameDay = "same-day", ByMorning = "by-morning", NotByMorning = "not-by-morning",
    }
    /// Plan log: did the form hold?
    LogForm = "log-form" Kind::One, { Held = "form-held", Slipped = "form-slipped", Broke = "form-broke" }

    ; numbers {
        /// Plan: average pain of the last seven days, 0 to 100.
        ReadyWeekPain = "ready-week-pain", 0..=100;
        /// Plan: Biering-Sørensen hold in seconds; the test is stopped at 240.
        ReadySorensen = "ready-sorensen", 0..=240;
        /// Plan log: pain before the session, 0 to 10.
        LogBefore = "log-before", 0..=10;
        /// Plan log: worst pain during the sets, 0 to 10.
        LogDuring = "log-during", 0..=10;
        /// Plan log: pain the next morning, 0 to 10.
        LogMorning = "log-morning", 0..=10;
    }
}

impl Question {
    /// How many there are.
    pub const COUNT: usize = Question::ALL.len();

    /// The questions of the protocol, in the order in which they are asked.
    pub const TRIAGE: &'static [Question] = {
        let (triage, _) = Question::ALL.split_at(Question::NightPain as usize + 1);
        triage
    };

    /// The optional questions of the technique check, in the order in which they are asked.
    pub const COACHING: &'static [Question] = &[
        Question::TechniqueCheck,
        Question::TrainingType,
        Question::HingeCheck,
        Question::SittingHours,
        Question::Footwear,
    ];

    /// The three screens that look for danger signs.
    pub const SCREENS: &'static [Question] = &[Question::Emergency, Question::Serious, Question::Background];

    /// Finds a question by its id.
    pub fn parse(id: &str) -> Option<Question> {
        Question::ALL.iter().copied().find(|question| question.id() == id)
    }

    /// Its options, in the order offered.
    pub fn choices(self) -> impl DoubleEndedIterator<Item = Choice> + Clone {
        (0..self.option_ids().len() as u8).map(move |index| Choice::of(self, index))
    }

    /// Whether this is one of the three danger screens.
    pub fn is_screen(self) -> bool {
        Question::SCREENS.contains(&self)
    }
}
