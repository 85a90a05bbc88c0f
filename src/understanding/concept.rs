//! What the lists of a lexicon mean to the program. These are ids, not words: the words are in `responses/`.

use crate::triage::{Choice, Question};

use super::reading::{Exercise, Unit};

/// A list of `[context]`: words that say something about the words around them.
macro_rules! roles {
    ($($(#[$doc:meta])* $Role:ident = $id:literal),+ $(,)?) => {
        /// What a list of `[context]` does to the words around it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u8)]
        pub(super) enum Role { $($(#[$doc])* $Role),+ }

        impl Role {
            /// Every role. A lexicon must have a list for each.
            pub const ALL: &'static [Role] = &[$(Role::$Role),+];

            /// Its name in the lexicon.
            pub const fn id(self) -> &'static str {
                match self { $(Role::$Role => $id),+ }
            }
        }
    };
}

roles! {
    /// "no", "without": denies what follows in its clause.
    Negation = "negation",
    /// "no idea", "not only", "won't go away": looks like a negation and is none; hides those inside it.
    NotNegation = "not-negation",
    /// "never": denies, unless "before" or "like this" follows.
    Never = "never",
    /// "before", "like this": undoes a "never".
    NeverBefore = "never-before",
    /// "none", "all fine": denies what stands before it.
    DenialAfter = "denial-after",
    /// "it's gone", "went away": denies what stands before it, also in the clause before.
    Gone = "gone",
    /// "none of that", "I don't have those": denies what was named before, also in the sentence before.
    NoneOfThat = "none-of-that",
    /// "not a word of it is true", "false alarm": denies what others said before it, what was asked or quoted.
    Retracts = "retracts",
    /// "I had to admit that", "nobody knows that": what follows is said to be so, whatever stands before.
    Claims = "claims",
    /// "nope": as the first word after a question, or the last after a name, denies what was asked.
    No = "no",
    /// "yes": as the first word after a question, affirms what was asked.
    Yes = "yes",
    /// "it's back", "neither can I", "happened to me today": what was told of long ago, of others or as a question is so now.
    Resumes = "resumes",
    /// "years ago", "used to": over.
    Past = "past",
    /// "in", "back in", "last": may lead to the year or month in which something was.
    When = "when",
    /// "still", "again", "now": not over.
    NotPast = "not-past",
    /// "never went away", "ever since": the injury that was told of is what hurts now.
    Lasts = "lasts",
    /// "went back to squats", "woke up": after something of months ago, the story has come to these days.
    MovesOn = "moves-on",
    /// "was", "had", "couldn't": tells; in the clauses and sentences after a "years ago" it tells of back then.
    PastTense = "past-tense",
    /// "is", "have", "can't": says that it is so now.
    PresentTense = "present-tense",
    /// "that hasn't changed": what has been there since a time long past is old.
    Unchanged = "unchanged",
    /// "always have", "nothing new for me": old trouble.
    AlwaysSo = "always-so",
    /// "should I worry about", "if I get": not said to be so.
    Asks = "asks",
    /// "what if", "let's say": nothing after it in its sentence is said to be so.
    Supposes = "supposes",
    /// "if my", "should it ever": what follows at once is not said to be so; what comes of it later is.
    If = "if",
    /// ": call 112": what stands before it is a warning, unless it is a question.
    Directive = "directive",
    /// "would be an emergency": what stands before it is not said to be so.
    AsksAfter = "asks-after",
    /// "does", "can": opens a question; the question is about oneself only if it says so.
    QuestionOpener = "question-opener",
    /// "can you", "how long after": opens a question that needs no question mark.
    Interrogative = "interrogative",
    /// "my buddy", "he": what follows is somebody else's.
    OtherPerson = "other-person",
    /// "his", "her": what stands before or after it is somebody else's.
    Theirs = "theirs",
    /// "my wife says", "the doc told me": somebody speaks, about the writer.
    NotOtherPerson = "not-other-person",
    /// "I", "my": the writer.
    Me = "me",
    /// "I told my wife": what is quoted after it is the writer's.
    Tells = "tells",
    /// "mine", "the left one": the writer's own of what was just told of somebody else or as a question.
    Mine = "mine",
    /// "but", "though": ends every scope.
    Contrast = "contrast",
    /// "because": ends the scope of a "no", and tells of the same time.
    Because = "because",
    /// "and", "so": ends a scope if a clause follows.
    Joiner = "joiner",
    /// "or": what follows is asked about or imagined with what stands before it.
    Or = "or",
    /// "I", "it", "this": begins a clause.
    Subject = "subject",
    /// "is", "feels", "can't": a chunk with one of these is a clause, not an item of a list.
    Verb = "verb",
    /// "that", "which": the verb after it does not make a clause of its own.
    Relative = "relative",
    /// "some", "just", "still": at the start of a chunk, says that what follows is so.
    Affirms = "affirms",
    /// Looks like a symptom and is none: hides what is inside it.
    Idiom = "idiom",
    /// "not a niggle anywhere": what was named before is no complaint now.
    AllWell = "all-well",
    /// "lol": the sentence is not meant.
    Joke = "joke",
    /// "sore", "hurts": a complaint.
    Pain = "pain",
    /// "killing me", "knackered": a complaint only where a place is named.
    Vague = "vague-pain",
    /// "wouldn't turn", "said no": a place beside it is a complaint.
    Fails = "fails",
    /// "something slid", "grabbed hold": it happened at one moment.
    Struck = "it-struck",
    /// "fine", "good to go": the place before it is no complaint.
    Fine = "fine",
    /// "mostly", "especially": the place beside it is the one that counts.
    Emphasis = "emphasis",
    /// "down the", "into": the place after it is where pain goes, not where it is.
    Into = "into",
    /// "woke up": it began that morning.
    Woke = "woke",
    /// "the day after", "next morning": one day after what the time says.
    NextDay = "next-day-of",
    /// "from", "after": the time or exercise after it is the cause.
    From = "from",
    /// "until": what was fine ended then.
    Until = "until",
    /// "am": the number before it is an hour before noon.
    BeforeNoon = "before-noon",
    /// "pm", "o'clock tonight": the number before it is an hour after noon.
    AfterNoon = "after-noon",
    /// "in the mornings", "every morning": a length beside "stiff" is morning stiffness.
    Mornings = "mornings",
    /// "deadlifted", "leg day": training took place.
    Session = "session",
    /// "started", "began": what a time near it is about.
    Began = "began",
    /// "ago".
    Ago = "ago",
    /// "for", "the past": a length of time follows.
    For = "for",
    /// "since".
    Since = "since",
    /// "ever since", "since then": since the time named before.
    EverSince = "ever-since",
    /// "now" or "already" after a length of time.
    SoFar = "so-far",
    /// "off", "layoff", "haven't lifted in": a length of time away from training.
    Off = "off",
    /// "lifting for", "into training": a length of time in training.
    InTraining = "in-training",
    /// "later", "after": a length of time after something.
    Later = "later",
    /// "last", "past" before a unit or weekday.
    Last = "last",
    /// "next", "in": the future.
    Future = "future",
    /// "can I", "is it ok to": a day named after it is one to come.
    Plans = "plans",
    /// "every", "a week": how often, not how long.
    Often = "often",
    /// "sorry", "I mean": the word before it was wrong, and the one after it is right.
    Corrects = "corrects",
    /// "than", "compared to": the time after it is only compared with.
    Compared = "compared",
    /// "of", "more", "full": may stand between a number and its unit.
    Filler = "filler",
    /// "st", "nd": the number before it is an ordinal.
    Ordinal = "ordinal",
    /// "a", "an": one, before a unit.
    One = "one",
    /// "para nada" after "no puedo": makes a "no" stronger, and is none of its own.
    AtAll = "at-all",
    /// "perdio diez kilos": verbs by which a language without "she" goes on about whoever the sentence before told of.
    GoesOn = "goes-on",
    /// "es mi cuñado": says afterwards whose story it was.
    Reveals = "reveals",
    /// "and a half" after a unit.
    AndHalf = "and-half",
    /// "to", "or" between two numbers.
    To = "to",
    /// "out of", "/": between a score and ten.
    OutOf = "out-of",
    /// "pain is a", "like a": a score follows.
    ScoreLead = "score-lead",
    /// "on the pain scale" after a score.
    ScoreTail = "score-tail",
    /// "was", "started at": the score is an old one.
    OldScore = "old-score",
    /// "now", "down to": the score is the current one.
    NewScore = "new-score",
    /// "rpe", "would recommend": the number is no score of pain.
    NotScore = "not-score",
    /// "x", "by": between weight, reps and sets.
    Times = "times",
    /// "sets".
    Sets = "sets",
    /// "reps".
    Reps = "reps",
    /// "at", "@", "with": a weight follows.
    At = "at",
    /// "of": "3 sets of 8".
    Of = "of",
    /// "plates".
    Plates = "plates",
    /// "for" between a weight and its reps.
    ForReps = "for-reps",
    /// "pulled", "moved", "hit": a bare number near it is a weight.
    Pulled = "pulled",
    /// "pulling": says that it was a deadlift where nothing names another exercise.
    Pulling = "pulling",
    /// "bodyweight", "up by", "lost": the weight near it is on no bar.
    NotWeight = "not-weight",
    /// "per hand": the weight before it is.
    ByHand = "by-hand",
    /// "% of 1RM".
    OfMax = "of-max",
    /// "all in kilos": the unit in it is that of every weight.
    UnitTold = "unit-told",
    /// "sets of", the "s" of "for 5s": so many repetitions, and nobody says how many sets.
    Several = "several-sets",
    /// "with the" in "with the 40s", "up to the" in "up to the 24": a dumbbell or kettlebell named by its weight follows.
    Sized = "sized",
    /// "warm ups", "worked up": the numbers that follow are weights.
    WarmUp = "warm-up",
    /// "squats", "pull ups": a round number right before it counts them.
    Countable = "countable",
    /// "came down on my": the weight that did was on a bar.
    OnBody = "on-body-weight",
}

/// One bit each in [`super::scene::Scene`].
const _: () = assert!(Role::ALL.len() <= 128);

/// What one list stands for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Meaning {
    /// A building block of rules.
    Plain,
    /// A list of `[context]`.
    Role(Role),
    /// A number in words.
    Number(f32),
    /// A unit of time, in hours.
    Span(f32),
    /// A day of the week, Monday being 0.
    Weekday(u8),
    /// A month, January being 1.
    Month(u8),
    /// A moment: days ago, and the hour of that day.
    Moment(f32, f32),
    /// A part of the day, by its hour.
    DayPart(f32),
    /// A place that can hurt.
    Region(Choice),
    /// Left, right, both.
    Side(Choice),
    /// A lift.
    Exercise(Exercise),
    /// Kilos or pounds.
    Weight(Unit),
    /// "a double", "a triple"; "doubles" are several.
    Repetitions(u8, bool),
}

/// The tables of a lexicon whose lists have a meaning of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Table {
    Context,
    Concepts,
    Numbers,
    Spans,
    Weekdays,
    Months,
    Moments,
    Dayparts,
    Regions,
    Sides,
    Exercises,
    Weights,
    Repetitions,
}

const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const SPANS: [(&str, f32); 6] = [
    ("minute", 1.0 / 60.0),
    ("hour", 1.0),
    ("day", 24.0),
    ("week", 24.0 * 7.0),
    ("month", 24.0 * 30.44),
    ("year", 24.0 * 365.25),
];

impl Meaning {
    /// What the list called `name` in `table` means. `None` if the program knows no such list.
    pub(super) fn of(table: Table, name: &str) -> Option<Meaning> {
        match table {
            Table::Concepts => Some(Meaning::Plain),
            Table::Context => Role::ALL.iter().find(|role| role.id() == name).map(|role| Meaning::Role(*role)),
            Table::Numbers => name.parse().ok().map(Meaning::Number),
            Table::Spans => SPANS.iter().find(|(unit, _)| *unit == name).map(|(_, hours)| Meaning::Span(*hours)),
            Table::Weekdays => WEEKDAYS.iter().position(|day| *day == name).map(|day| Meaning::Weekday(day as u8)),
            Table::Months => name.parse().ok().filter(|month| (1..=12).contains(month)).map(Meaning::Month),
            Table::Moments => {
                let (days, hour) = name.split_once('@')?;
                Some(Meaning::Moment(days.parse().ok()?, hour.parse().ok()?))
            }
            Table::Dayparts => name.parse().ok().map(Meaning::DayPart),
            Table::Regions => Choice::parse(Question::Region, name).map(Meaning::Region),
            Table::Sides => Choice::parse(Question::Side, name).map(Meaning::Side),
            Table::Exercises => Exercise::parse(name).map(Meaning::Exercise),
            Table::Repetitions => {
                let one = name.strip_suffix('s');
                one.unwrap_or(name).parse().ok().map(|reps| Meaning::Repetitions(reps, one.is_some()))
            }
            Table::Weights => Unit::parse(name).map(Meaning::Weight),
        }
    }
}
