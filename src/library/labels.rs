//! Words of the interface: what stands on buttons and above parts of a message.

use crate::names::names;

names! {
    /// A button or a heading; its message is `label-<id>`.
    Label {
        // The first screen.
        Keep = "keep", JustThisChat = "just-this-chat", NoThanks = "no-thanks",
        // Under a question.
        Why = "why", HowToTell = "how-to-tell", Back = "back", Done = "done",
        GoOn = "go-on", StartOver = "start-over", ChangeSomething = "change-something", Right = "right",
        NotThat = "not-that", // Under an outcome.
        Details = "details", Reached = "reached", WhyThis = "why-this", WouldChange = "would-change",
        HasChanged = "has-changed", Summary = "summary", Care = "care", Technique = "technique",
        Lessons = "lessons", ShowOutcome = "show-outcome", Countries = "countries", NoCountry = "no-country",
        Forget = "forget", Export = "export", Delete = "delete",
        // In a group.
        OpenPrivate = "open-private", MakeOffer = "make-offer", AboutAPost = "about-a-post",
        // Where words have to be asked for.
        InWords = "in-words", InWordsTitle = "in-words-title", InWordsHint = "in-words-hint", CommandStory = "command-story",
        // Headings and lines of a question.
        Progress = "progress", YouSaid = "you-said", YouMentioned = "you-mentioned", TickHint = "tick-hint",
        // Headings and lines of an outcome.
        DoNow = "do-now", Avoid = "avoid", WorryNormal = "worry-normal", WorrySoon = "worry-soon",
        WorryUrgent = "worry-urgent", Means = "means", AlsoNoted = "also-noted", NotADiagnosis = "not-a-diagnosis",
        Minor = "minor", MinorEmergency = "minor-emergency", Numbers = "numbers", YourNumber = "your-number",
        HealthLine = "health-line", UnsureHistory = "unsure-history",
        // Why.
        WhyTitle = "why-title", DecidingAnswers = "deciding-answers", Sources = "sources", FromMemory = "from-memory",
        SecondHand = "second-hand",
        // What would change this.
        ChangeTitle = "change-title", NothingWould = "nothing-would",
        // The page for a clinician.
        SummaryTitle = "summary-title", SummaryBegun = "summary-begun", SummaryResult = "summary-result",
        SummaryDenied = "summary-denied", SummaryMentioned = "summary-mentioned", SummaryNote = "summary-note",
        // Recap, change, help.
        RecapTitle = "recap-title", RecapLifts = "recap-lifts", RecapNamed = "recap-named", RecapDenied = "recap-denied", OverheardTitle = "overheard-title", OverheardNamed = "overheard-named",
        OverheardDenied = "overheard-denied", ChangeMenuTitle = "change-menu-title", HelpTitle = "help-title",
        UnfinishedTitle = "unfinished-title",
        // Lessons.
        ShelvesTitle = "shelves-title", CareTitle = "care-title", LessonCue = "lesson-cue", LessonWatch = "lesson-watch",
        AdviceTitle = "advice-title", AdviceLoadFirst = "advice-load-first", AdviceCause = "advice-cause",
        AdviceLesson = "advice-lesson",
        // Countries, privacy.
        CountriesTitle = "countries-title", PrivacyKept = "privacy-kept", PrivacyNotKept = "privacy-not-kept",
        PrivacyNotAsked = "privacy-not-asked", PrivacyText = "privacy-text", Receipt = "receipt",
    }
}
