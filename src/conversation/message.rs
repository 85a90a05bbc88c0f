//! What a conversation says, as data: a closed list, so that the library can be proved complete.

use super::Timestamp;
use super::session::{Country, Tag};
use crate::aftercare::{Advice, Expectation, Family, Lesson};
use crate::names::names;
use crate::triage::{Answer, Choice, Decision, Facts, Mentioned, Outcome, Question};
use crate::understanding::HardTopic;

/// One message.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// The first screen: what this is and is not, what is kept, three buttons.
    Consent,
    /// One question.
    Ask(Ask),
    /// What was understood of somebody's own words: is that right?
    Recap {
        /// Whose buttons.
        tag: Tag,
        /// What was read.
        heard: super::Heard,
        /// Signs and qualities that were named as present: their screens are asked.
        mentioned: Mentioned,
    },
    /// What was understood of somebody else's post.
    Overheard {
        /// What was read.
        heard: super::Heard,
        /// Signs and qualities that were named as present.
        mentioned: Mentioned,
    },
    /// A topic that a person should talk about with a person.
    Hard(HardTopic, Option<Country>),
    /// An unfinished check was found: go on, or start over?
    Unfinished {
        /// Whose buttons.
        tag: Tag,
        /// The number of the question they stopped at, and of about how many.
        progress: (usize, usize),
    },
    /// The outcome.
    Conclude(Conclusion),
    /// What stands behind the first screen of an urgent outcome.
    Details(Conclusion),
    /// Why this outcome: the rule, the answers that decided, the sources.
    WhyThis(Conclusion),
    /// The answers that would have raised it.
    WouldChange {
        /// Whose buttons.
        tag: Tag,
        /// What came out.
        outcome: Outcome,
        /// Signs that would raise it; none after the most urgent.
        signs: Vec<Choice>,
    },
    /// One page for a clinician.
    Summary(Conclusion),
    /// What can be trained today.
    Today(Conclusion),
    /// Which answer is to be changed?
    ChangeMenu {
        /// Whose buttons.
        tag: Tag,
        /// What was answered, in the order it was asked.
        answers: Vec<Answer>,
    },
    /// How to tell the signs of this screen.
    HowToTell(Question),
    /// A shelf of lessons; `None` is the list of shelves.
    Shelf {
        /// Whose buttons.
        tag: Tag,
        /// Which shelf.
        family: Option<Family>,
        /// Whether the technique check can be offered.
        may_check_technique: bool,
    },
    /// One lesson.
    Teach {
        /// Whose buttons.
        tag: Tag,
        /// Which.
        lesson: Lesson,
    },
    /// Self-care that fits the outcome.
    Care {
        /// Whose buttons.
        tag: Tag,
        /// What helps, best first.
        lessons: Vec<Lesson>,
    },
    /// What the technique check found.
    Technique {
        /// Whose buttons.
        tag: Tag,
        /// The one thing to work on.
        advice: Advice,
    },
    /// Which country, for the emergency number?
    Countries {
        /// Whose buttons.
        tag: Tag,
        /// What is saved now.
        chosen: Option<Country>,
    },
    /// What is kept and for how long.
    Privacy {
        /// Whose buttons.
        tag: Tag,
        /// What they chose.
        keeping: Option<super::Keeping>,
    },
    /// After an outcome: what of it is kept and until when, counted from this moment, with the way to take it away or delete it.
    Receipt {
        /// Whose buttons.
        tag: Tag,
        /// When they were last heard from.
        at: Timestamp,
    },
    /// Leaving half-way, before both danger screens were answered.
    BeforeYouGo,
    /// Everything short.
    Notice(Notice),
}

/// One question, and everything that its screen shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ask {
    /// Which.
    pub question: Question,
    /// Whose buttons.
    pub tag: Tag,
    /// What is ticked so far.
    pub ticks: Vec<Choice>,
    /// The answer given earlier, shown and not counting.
    pub given: Option<Answer>,
    /// Signs of this screen that the person wrote about, named first.
    pub mentioned: Vec<Choice>,
    /// The number of this question, and of about how many.
    pub progress: (usize, usize),
    /// Whether there is an answer to take back.
    pub can_go_back: bool,
    /// Whether "why do you ask?" is open.
    pub explained: bool,
    /// Whether "how do I tell?" is open.
    pub helped: bool,
}

/// An outcome with everything that is said about it.
#[derive(Clone, Debug, PartialEq)]
pub struct Conclusion {
    /// Whose buttons.
    pub tag: Tag,
    /// The rule that decided, and the others that matched.
    pub decision: Decision,
    /// The answers that were used.
    pub facts: Facts,
    /// In the order in which they were asked.
    pub asked: Vec<Question>,
    /// Signs that the person's own words named.
    pub mentioned: Mentioned,
    /// By when it should be better.
    pub expectation: Expectation,
    /// When the check began.
    pub begun: Timestamp,
    /// When the outcome was reached.
    pub concluded: Timestamp,
    /// For the emergency number.
    pub country: Option<Country>,
}

names! {
    /// The short things Spotter says that are neither a question nor an outcome.
    Notice {
        NothingInProgress = "nothing-in-progress",
        OldButton = "old-button",
        NotUnderstood = "not-understood",
        NotAboutPain = "not-about-pain",
        SomebodyElse = "somebody-else",
        /// What was told waits until the first screen is answered.
        Heard = "heard",
        ScreenAsWhole = "screen-as-whole",
        TickFirst = "tick-first",
        TicksCleared = "ticks-cleared",
        WhichOne = "which-one",
        TicksKept = "ticks-kept",
        AskedAgain = "asked-again",
        Cancelled = "cancelled",
        Declined = "declined",
        KeptFromNow = "kept-from-now",
        NotKept = "not-kept",
        Forgotten = "forgotten",
        CheckFirst = "check-first",
        NoOutcomeYet = "no-outcome-yet",
        TrainingWaits = "training-waits",
        GladYouReachedSomeone = "glad-you-reached-someone",
        CountrySaved = "country-saved",
        CountryNotKnown = "country-not-known",
        AfterOutcome = "after-outcome",
        NeedsKeeping = "needs-keeping",
        /// The application adds the file.
        Exported = "exported",
        /// What was stored could not be read.
        StartedAfresh = "started-afresh",
        Help = "help",
        About = "about",
        Sorry = "sorry",
        /// A picture or a voice message came.
        WordsOnly = "words-only",
        Lost = "lost",
        InPrivate = "in-private",
        NotYours = "not-yours",
        Offer = "offer",
        Offered = "offered",
        OfferedToday = "offered-today",
    }
}
