//! What was read: ids and numbers, never the text.

use std::fmt;

use crate::triage::{Choice, Facts, Mentioned};

/// Whose pain a text is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum About {
    /// The writer's.
    Own,
    /// Somebody else's.
    SomebodyElse,
    /// Nobody's: "deadlift day was sick".
    #[default]
    None,
}

/// What a text says about a sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Status {
    /// The writer has it.
    Present,
    /// The writer does not have it, or no longer.
    Denied,
    /// The writer asks about it, or imagines it.
    AskedAbout,
    /// The writer had it once.
    Past,
    /// Somebody else has it.
    SomeoneElse,
}

impl Status {
    /// Every status.
    pub const ALL: [Status; 5] =
        [Status::Present, Status::Denied, Status::AskedAbout, Status::Past, Status::SomeoneElse];

    /// The stable id.
    pub fn id(self) -> &'static str {
        match self {
            Status::Present => "present",
            Status::Denied => "denied",
            Status::AskedAbout => "asked-about",
            Status::Past => "past",
            Status::SomeoneElse => "someone-else",
        }
    }
}

/// A topic that ends the check and is answered in private, at once (`protocol.md` 6.8).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum HardTopic {
    /// Self-harm or suicide.
    SelfHarm,
    /// An eating disorder, or compulsive training.
    Eating,
    /// Performance-enhancing drugs, injections.
    Ped,
    /// Abuse, coercion, assault.
    Abuse,
}

impl HardTopic {
    /// Every topic.
    pub const ALL: [HardTopic; 4] = [HardTopic::SelfHarm, HardTopic::Eating, HardTopic::Ped, HardTopic::Abuse];

    /// The stable id.
    pub fn id(self) -> &'static str {
        match self {
            HardTopic::SelfHarm => "safe-self-harm",
            HardTopic::Eating => "safe-eating",
            HardTopic::Ped => "safe-ped",
            HardTopic::Abuse => "safe-abuse",
        }
    }
}

/// Something worth knowing whatever its status.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Sign {
    /// A danger or nerve sign of the protocol.
    Triage(Choice),
    /// A hard topic.
    Hard(HardTopic),
}

impl Sign {
    /// The stable id.
    pub fn id(self) -> &'static str {
        match self {
            Sign::Triage(choice) => choice.id(),
            Sign::Hard(topic) => topic.id(),
        }
    }
}

impl fmt::Debug for Sign {
    /// Never shows which: signs are health data, and `Debug` output ends up in logs.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sign")
    }
}

/// A sign, what the text says about it, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The sign.
    pub sign: Sign,
    /// What is said about it.
    pub status: Status,
    /// From and to, in Unicode code points of the text.
    pub at: (usize, usize),
}

macro_rules! ids {
    ($(#[$doc:meta])* $Name:ident { $($Variant:ident = $id:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[allow(missing_docs)]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $Name { $($Variant),+ }

        impl $Name {
            /// The stable id.
            pub fn id(self) -> &'static str {
                match self { $($Name::$Variant => $id),+ }
            }

            /// Finds one by its id.
            pub fn parse(id: &str) -> Option<$Name> {
                [$($Name::$Variant),+].into_iter().find(|known| known.id() == id)
            }
        }
    };
}

ids! {
    /// An exercise that a lift can name: the lift ids of `protocol.md` 7 that have a weight.
    Exercise {
        Deadlift = "deadlift", Rdl = "rdl", Squat = "squat", GobletSquat = "goblet-squat", SplitSquat = "split-squat",
        LegPress = "leg-press", LegCurlExtension = "leg-curl-extension", HipThrust = "hip-thrust", Bench = "bench",
        MachinePress = "machine-press", OverheadPress = "overhead-press", PullUp = "pull-up", RowBent = "row-bent",
        RowSupported = "row-supported", Curl = "curl", Swing = "swing", Olympic = "olympic", Carry = "carry",
        Core = "core",
    }
}

ids! {
    /// What a weight is counted in.
    Unit { Kilograms = "kg", Pounds = "lb" }
}

/// One line of a training log, as far as it was said.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Lift {
    /// Which exercise, if it was named nearby.
    pub exercise: Option<Exercise>,
    /// The weight on the bar.
    pub weight: Option<f32>,
    /// Its unit, if it was named.
    pub unit: Option<Unit>,
    /// Repetitions in a set.
    pub reps: Option<u16>,
    /// Sets.
    pub sets: Option<u16>,
    /// Per cent of the one-repetition maximum.
    pub percent: Option<f32>,
}

/// What one text says. Holds nothing of the text itself.
#[derive(Clone, Default, PartialEq)]
pub struct Reading {
    /// Whose pain it is about.
    pub about: About,
    /// Single answers that are true of the writer now.
    pub answers: Facts,
    /// What the pain was called.
    pub quality: Vec<Choice>,
    /// Danger signs, nerve signs and hard topics, each with its status, in the order of the text.
    pub findings: Vec<Finding>,
    /// Lifts, in the order of the text.
    pub lifts: Vec<Lift>,
}

impl Reading {
    /// The signs that make their screen be asked: those present, and the qualities named.
    pub fn mentioned(&self) -> Mentioned {
        let signs = self.findings.iter().filter(|finding| finding.status == Status::Present);
        let signs = signs.filter_map(|finding| match finding.sign {
            Sign::Triage(choice) => Some(choice),
            Sign::Hard(_) => None,
        });
        signs.chain(self.quality.iter().copied()).collect()
    }

    /// The hard topics that are present.
    pub fn hard_topics(&self) -> impl Iterator<Item = HardTopic> + '_ {
        self.findings.iter().filter(|finding| finding.status == Status::Present).filter_map(|finding| {
            match finding.sign {
                Sign::Hard(topic) => Some(topic),
                Sign::Triage(_) => None,
            }
        })
    }
}

impl fmt::Debug for Reading {
    /// Shows how much was read, never what.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (answers, quality) = (self.answers.len(), self.quality.len());
        write!(f, "Reading({answers} answers, {quality} qualities, ")?;
        write!(f, "{} findings, {} lifts)", self.findings.len(), self.lifts.len())
    }
}
