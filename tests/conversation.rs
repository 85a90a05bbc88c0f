//! The conversation as a person meets it: consent, changing answers, leaving, coming back, words about danger.

use spotter::conversation::*;
use spotter::triage::*;

const NOW: Timestamp = Timestamp(1_777_881_600);
const TAG: Tag = Tag(5);

/// Somebody talking to Spotter.
struct Person {
    session: Option<Session>,
    said: Vec<Message>,
    now: Timestamp,
}

impl Person {
    fn new() -> Person {
        Person { session: None, said: Vec::new(), now: NOW }
    }

    /// A kept check, these answers given by pressing.
    fn answering(answers: &[Answer]) -> Person {
        let mut person = Person::new();
        person.does(Event::Command(Command::Check));
        person.presses(Tap::Keep(Some(Keeping::Keep)));
        for answer in answers {
            person.answers(*answer);
        }
        person
    }

    fn does(&mut self, event: Event) -> &mut Person {
        let step = step(self.session.take(), event, self.now, TAG);
        self.session = step.session;
        self.said = step.say;
        self
    }

    fn presses(&mut self, tap: Tap) -> &mut Person {
        self.does(Event::Tapped(TAG, tap))
    }

    fn answers(&mut self, answer: Answer) -> &mut Person {
        if answer.question().kind() == Kind::Several && !answer.choices().all(Choice::is_exclusive) {
            for choice in answer.choices() {
                self.presses(Tap::Tick(choice));
            }
            return self.presses(Tap::Done(answer.question()));
        }
        self.presses(Tap::Answer(answer))
    }

    fn screen(&self) -> Screen {
        self.session.as_ref().map_or(Screen::Idle, Session::screen)
    }

    fn outcome(&self) -> Option<Outcome> {
        match self.screen() {
            Screen::Outcome(decision) => Some(decision.outcome()),
            _ => None,
        }
    }

    fn check(&self) -> &Check {
        self.session.as_ref().and_then(|session| session.check.as_ref()).expect("a check")
    }

    fn heard(&self, notice: Notice) -> bool {
        self.said.contains(&Message::Notice(notice))
    }
}

fn new_lifter() -> Vec<Answer> {
    vec![
        Answer::one(Region::LowBack),
        Answer::one(Emergency::None),
        Answer::one(Serious::None),
        Answer::one(Onset::NextDay),
        Answer::one(Severity::N3),
        Answer::one(Duration::Days1To3),
        Answer::one(Context::FirstTime),
    ]
}

#[test]
fn a_sore_new_lifter_is_told_so_after_seven_answers() {
    let person = Person::answering(&new_lifter());
    assert_eq!(person.outcome(), Some(Outcome::NormalDomsNewLifter));
    assert!(
        matches!(person.said[..], [Message::Conclude(_), Message::Today(_), Message::Receipt { .. }]),
        "with what they can train today, and what is kept"
    );
}

#[test]
fn a_numb_groin_is_an_emergency_after_two_answers() {
    let person = Person::answering(&[Answer::one(Region::LowBack), Answer::one(Emergency::Saddle)]);
    assert_eq!(person.outcome(), Some(Outcome::EmergencyCaudaEquina));
    assert!(matches!(person.said[..], [Message::Conclude(_)]), "and nothing else is said");
}

#[test]
fn nothing_is_kept_before_somebody_said_so() {
    let mut person = Person::new();
    person.does(Event::Command(Command::Check));
    assert_eq!(person.screen(), Screen::Consent);
    person.presses(Tap::Keep(None));
    assert_eq!(person.session, None, "no thanks leaves nothing behind");
    assert!(person.heard(Notice::Declined), "and ends with the signs to look for");
}

#[test]
fn a_story_before_the_first_screen_is_acknowledged_and_waits() {
    let mut person = Person::new();
    let answers = Facts::default().with(Answer::one(Region::LowBack));
    person.does(Event::Described(Described {
        answers,
        about: spotter::understanding::About::Own,
        ..Described::default()
    }));
    assert_eq!(person.said, [Message::Notice(Notice::Heard), Message::Consent]);
    person.presses(Tap::Keep(Some(Keeping::JustThisChat)));
    assert_eq!(person.screen(), Screen::Recap, "what was told is shown back then");
}

#[test]
fn a_danger_sign_in_the_first_words_comes_before_consent() {
    let mut person = Person::new();
    let mentioned = Mentioned::default().with(Emergency::Saddle.into());
    person.does(Event::Described(Described { mentioned, ..Described::default() }));
    assert_eq!(person.screen(), Screen::Question(Question::Emergency));
    let Message::Ask(ask) = &person.said[0] else { panic!("a question") };
    assert_eq!(ask.mentioned, [Emergency::Saddle.into()], "the sign is named");
    assert!(ask.ticks.is_empty(), "and not ticked in advance");
    person.answers(Answer::one(Emergency::Saddle));
    assert_eq!(person.outcome(), Some(Outcome::EmergencyCaudaEquina), "nobody is asked about data first");
}

#[test]
fn a_mention_taken_back_leads_on_to_consent() {
    let mut person = Person::new();
    let mentioned = Mentioned::default().with(Emergency::Saddle.into());
    person.does(Event::Described(Described { mentioned, ..Described::default() }));
    person.answers(Answer::one(Emergency::None));
    assert_eq!(person.screen(), Screen::Consent);
    person.presses(Tap::Keep(Some(Keeping::JustThisChat)));
    assert_eq!(person.screen(), Screen::Question(Question::Region));
}

#[test]
fn words_about_danger_after_the_outcome_open_its_screen_again() {
    let mut person = Person::answering(&new_lifter());
    let mentioned = Mentioned::default().with(Serious::DarkUrine.into());
    person.does(Event::Described(Described { mentioned, ..Described::default() }));
    assert!(person.heard(Notice::AskedAgain));
    assert_eq!(person.screen(), Screen::Question(Question::Serious));
    person.answers(Answer::one(Serious::DarkUrine));
    assert_eq!(person.outcome(), Some(Outcome::UrgentRhabdo));
}

#[test]
fn words_never_answer_a_screen() {
    let mut person = Person::answering(&[Answer::one(Region::LowBack)]);
    let answers = Facts::default().with(Answer::one(Emergency::None)).with(Answer::one(Onset::NextDay));
    person.does(Event::Described(Described { answers, ..Described::default() }));
    person.presses(Tap::Press(Press::Right));
    assert_eq!(person.screen(), Screen::Question(Question::Emergency));
    assert!(person.check().given.has(Onset::NextDay));
}

#[test]
fn what_was_understood_counts_only_once_it_is_confirmed() {
    let mut person = Person::answering(&[]);
    let answers = Facts::default().with(Answer::one(Region::Glutes)).with(Answer::one(Severity::N4));
    person.does(Event::Described(Described { answers, ..Described::default() }));
    assert_eq!(person.screen(), Screen::Recap);
    assert!(person.check().given.is_empty());
    person.presses(Tap::NotThat(Question::Severity));
    person.presses(Tap::Press(Press::Right));
    assert!(person.check().given.has(Region::Glutes));
    assert!(!person.check().given.answered(Question::Severity));
}

#[test]
fn one_answer_in_words_to_the_question_on_the_screen_is_taken_at_once() {
    let mut person = Person::answering(&[]);
    person.does(Event::Described(Described::answer(Answer::one(Region::Glutes))));
    assert_eq!(person.screen(), Screen::Question(Question::Emergency));
}

#[test]
fn changing_an_answer_keeps_the_others_and_confirms_the_screens_it_touches() {
    let mut person = Person::answering(&new_lifter());
    person.presses(Tap::Change(Question::Region));
    assert_eq!(person.screen(), Screen::Question(Question::Region));
    let Message::Ask(ask) = &person.said[0] else { panic!("a question") };
    assert_eq!(ask.given, Some(Answer::one(Region::LowBack)), "the old answer is shown");
    person.answers(Answer::one(Region::Hamstrings));
    // Signs "since the pain started, there" are asked again, with their old answers; the rest stands.
    for screen in [Question::Emergency, Question::Serious] {
        let Message::Ask(ask) = &person.said[0] else { panic!("a question") };
        assert_eq!((ask.question, ask.given.is_some()), (screen, true));
        let none = screen.choices().find(|choice| choice.id() == "none").expect("none");
        person.answers(Answer::one(none));
    }
    assert_eq!(person.outcome(), Some(Outcome::HamstringDoms));
}

#[test]
fn the_same_answer_again_asks_nothing_again() {
    let mut person = Person::answering(&new_lifter());
    person.presses(Tap::Change(Question::Region));
    person.answers(Answer::one(Region::LowBack));
    assert_eq!(person.outcome(), Some(Outcome::NormalDomsNewLifter));
}

#[test]
fn an_answer_left_aside_applies_again_when_it_is_asked_for_again() {
    let mut person = Person::answering(&new_lifter());
    person.presses(Tap::Change(Question::Severity));
    person.answers(Answer::one(Severity::N9));
    assert_eq!(person.outcome(), Some(Outcome::UrgentSeverePain));
    person.presses(Tap::Change(Question::Severity));
    person.answers(Answer::one(Severity::N2));
    assert_eq!(person.outcome(), Some(Outcome::NormalDomsNewLifter), "the context was not asked for again");
}

#[test]
fn not_sure_on_the_first_screen_shows_how_to_tell() {
    let mut person = Person::answering(&[Answer::one(Region::LowBack), Answer::one(Emergency::NotSure)]);
    let Message::Ask(ask) = &person.said[0] else { panic!("a question") };
    assert!(ask.question == Question::Clarify && ask.helped);
    person.answers(Answer::one(Clarify::ClearlyNormal));
    person.answers(Answer::one(Serious::NotSure));
    assert!(person.said.contains(&Message::HowToTell(Question::Serious)), "and so does the second");
}

#[test]
fn leaving_before_the_screens_says_the_signs_once() {
    let mut early = Person::answering(&[Answer::one(Region::LowBack)]);
    early.does(Event::Command(Command::Cancel));
    assert!(early.said.contains(&Message::BeforeYouGo));
    assert!(early.session.as_ref().is_some_and(|session| session.check.is_none()), "nothing of the check is kept");
    let mut later = Person::answering(&new_lifter()[..4]);
    later.does(Event::Command(Command::Cancel));
    assert!(!later.said.contains(&Message::BeforeYouGo));
}

#[test]
fn an_unfinished_check_waits_a_week_and_no_longer() {
    let mut person = Person::answering(&new_lifter()[..4]);
    person.now = NOW.plus_days(6);
    person.does(Event::Command(Command::Check));
    assert!(matches!(person.said[..], [Message::Unfinished { .. }]));
    person.presses(Tap::Press(Press::GoOn));
    assert_eq!(person.screen(), Screen::Question(Question::Severity));
    person.now = person.now.plus_hours(7 * 24 + 1);
    person.does(Event::Command(Command::Check));
    assert_eq!(person.screen(), Screen::Question(Question::Region));
}

#[test]
fn an_old_button_says_where_we_are() {
    let mut person = Person::answering(&new_lifter()[..4]);
    person.answers(Answer::one(Region::Knee));
    assert!(person.heard(Notice::OldButton));
    assert_eq!(person.screen(), Screen::Question(Question::Severity));
    assert!(person.check().given.has(Region::LowBack));
}

#[test]
fn an_outcome_can_be_had_again() {
    let mut person = Person::answering(&new_lifter());
    let first = person.said[0].clone();
    person.presses(Tap::Press(Press::Outcome));
    assert_eq!(person.said, [first], "the same, also with the same dates");
}

#[test]
fn technique_is_never_checked_before_the_danger_screens() {
    let mut person = Person::answering(&[Answer::one(Region::LowBack)]);
    person.presses(Tap::Press(Press::Technique));
    assert!(person.heard(Notice::CheckFirst));
    let mut urgent = Person::answering(&[Answer::one(Region::LowBack), Answer::one(Emergency::Saddle)]);
    urgent.presses(Tap::Press(Press::Technique));
    assert!(urgent.heard(Notice::TrainingWaits));
    urgent.does(Event::Command(Command::Technique));
    assert!(urgent.heard(Notice::TrainingWaits), "after an urgent outcome nothing teaches or sells training");
}

#[test]
fn the_technique_check_picks_one_lesson() {
    let mut person = Person::answering(&new_lifter());
    person.presses(Tap::Press(Press::Technique));
    let answers = [
        Answer::several(Question::TechniqueCheck, [TechniqueCheck::LookUp.into(), TechniqueCheck::BarDrifts.into()]),
        Some(Answer::one(TrainingType::Training)),
        Some(Answer::one(HingeCheck::NoGlutes)),
        Some(Answer::one(SittingHours::Under4)),
        Some(Answer::one(Footwear::Flat)),
    ];
    for answer in answers.into_iter().flatten() {
        person.answers(answer);
    }
    let [Message::Technique { advice, .. }] = &person.said[..] else { panic!("advice, got {:?}", person.said) };
    assert_eq!(advice.lesson.id(), "m-bar-drifts", "the bar before the eyes");
    assert_eq!(advice.cause.map(|cause| cause.id()), Some("cause-hinge-glutes"));
    assert_eq!(person.outcome(), Some(Outcome::NormalDomsNewLifter), "and the outcome stands");
}

#[test]
fn what_would_change_this_names_signs_that_really_would() {
    let mut person = Person::answering(&new_lifter());
    person.presses(Tap::Press(Press::WouldChange));
    let [Message::WouldChange { signs, .. }] = &person.said[..] else { panic!("signs") };
    assert!((1..=2).contains(&signs.len()));
    let sign = signs[0];
    person.presses(Tap::HasChanged(sign));
    assert_eq!(person.screen(), Screen::Question(sign.question()), "its screen is asked, the sign named, not ticked");
    assert!(person.check().ticks.is_empty());
}

#[test]
fn just_this_chat_that_was_lost_says_so() {
    let lost = Session { keeping: Some(Keeping::JustThisChat), ..Session::default() };
    let step = step(Some(lost), Event::Tapped(Tag(77), Tap::Answer(Answer::one(Region::Knee))), NOW, TAG);
    assert_eq!(step.say, [Message::Notice(Notice::Lost)]);
}

#[test]
fn forgetting_is_asked_once_and_then_done() {
    let mut person = Person::answering(&new_lifter());
    person.does(Event::Command(Command::Forget));
    assert!(matches!(person.said[..], [Message::Privacy { .. }]));
    person.presses(Tap::Press(Press::Forget));
    assert_eq!(person.session, None);
    assert!(person.heard(Notice::Forgotten));
}

#[test]
fn a_menu_sets_the_ticks_and_twice_changes_nothing() {
    let mut person = Person::answering(&[Answer::one(Region::LowBack)]);
    let signs: Vec<Choice> = Question::Emergency.choices().filter(|choice| !choice.is_exclusive()).take(3).collect();
    let ticks =
        |person: &Person| person.session.as_ref().and_then(|s| s.check.as_ref()).map(|check| check.ticks.clone());
    let selects = |choices: &[Choice]| Event::Selected(TAG, Question::Emergency, choices.to_vec());
    person.does(selects(&[signs[2], signs[0], signs[0]]));
    assert_eq!(ticks(&person), Some(vec![signs[0], signs[2]]));
    person.does(selects(&[signs[2], signs[0]]));
    assert_eq!(ticks(&person), Some(vec![signs[0], signs[2]]));
    person.does(selects(&[signs[1]]));
    assert_eq!(ticks(&person), Some(vec![signs[1]]), "what is not selected any more is not ticked any more");
    // Of another check, or another question: it says where we are.
    person.does(Event::Selected(Tag(6), Question::Emergency, vec![signs[0]]));
    assert_eq!(person.said[0], Message::Notice(Notice::OldButton));
    person.does(Event::Selected(TAG, Question::Serious, Question::Serious.choices().take(1).collect()));
    assert_eq!(person.said[0], Message::Notice(Notice::OldButton));
    assert_eq!(ticks(&person), Some(vec![signs[1]]));
    person.does(selects(&[]));
    assert_eq!(ticks(&person), Some(Vec::new()));
}

#[test]
fn what_is_overheard_is_nobodys_check() {
    assert_eq!(overheard(None), Message::Notice(Notice::NotAboutPain));
    let described = Described::answer(Answer::one(Region::LowBack));
    let Message::Overheard { heard, .. } = overheard(Some(&described)) else { panic!("it says something") };
    assert_eq!(heard.answers.len(), 1);
}
