//! The part of the conversation that asks and is answered.

use super::event::Described;
use super::message::{Message, Notice};
use super::session::{Check, Keeping, Screen};
use super::token::{Press, Tap};
use super::{Country, Step, Tag, Turn};
use crate::triage::walk::Position;
use crate::triage::{Answer, Choice, Kind, Outcome, Question};
use crate::understanding::{About, HardTopic};

/// Seconds within which the same press again is one press of a hurried thumb.
const PRESSED_TWICE: i64 = 1;

impl Turn {
    pub(super) fn tapped(&mut self, tag: Tag, tap: Tap) {
        match tap {
            // These belong to no check in particular.
            Tap::Keep(keeping) => return self.keep(keeping),
            Tap::Country(country) => return self.country(country),
            Tap::Lesson(lesson) => return self.teach(lesson),
            Tap::Family(family) => return self.shelf(Some(family)),
            Tap::Press(Press::Lessons) => return self.shelf(None),
            Tap::Press(Press::Countries) => return self.countries(),
            Tap::Press(Press::Privacy | Press::AskToForget) => return self.privacy(),
            Tap::Press(Press::Export) => return self.export(),
            _ => {}
        }
        let Some(check) = &self.session.check else { return self.nothing_here() };
        if tag != check.tag {
            return self.again_after(Notice::OldButton);
        }
        match tap {
            Tap::Answer(answer) => self.answered(answer),
            Tap::Tick(choice) => self.tick(choice, true),
            Tap::Untick(choice) => self.tick(choice, false),
            Tap::ClearTicks(question) => self.clear_ticks(question),
            Tap::Done(question) => self.done(question),
            Tap::Why(question) => self.open(question, true),
            Tap::HowToTell(question) => self.open(question, false),
            Tap::Change(question) => self.change(question),
            Tap::NotThat(question) => self.not_that(question),
            Tap::HasChanged(choice) => self.has_changed(choice),
            Tap::Press(press) => self.pressed(press),
            Tap::Keep(_) | Tap::Country(_) | Tap::Lesson(_) | Tap::Family(_) => {}
        }
    }

    /// A button of a check that is not there. Of somebody who chose "just this chat" it may have been lost in a restart.
    fn nothing_here(&mut self) {
        self.notice(match self.session.keeping {
            Some(Keeping::JustThisChat) => Notice::Lost,
            Some(Keeping::Keep) | None => Notice::NothingInProgress,
        });
    }

    fn pressed(&mut self, press: Press) {
        match press {
            Press::Back => self.back(),
            Press::GoOn | Press::Outcome => self.say_where_we_are(),
            Press::Right => self.right(),
            Press::StartOver => self.begin(),
            Press::Cancel => self.cancel(),
            Press::ChangeSomething => self.change_menu(),
            Press::Details => self.about_the_outcome(Message::Details),
            Press::WhyThis => self.about_the_outcome(Message::WhyThis),
            Press::Summary => self.about_the_outcome(Message::Summary),
            Press::Today => self.about_the_outcome(Message::Today),
            Press::WouldChange => self.would_change(),
            Press::Reached => self.notice(Notice::GladYouReachedSomeone),
            Press::Care => self.care(),
            Press::Technique => self.technique_check(),
            // Handled before a check is looked for.
            Press::Lessons | Press::Countries | Press::Privacy | Press::AskToForget | Press::Export | Press::Forget => {
            }
        }
    }

    /// Begins a check.
    pub(super) fn begin(&mut self) {
        self.session.check = Some(Check::begin(self.tag, self.now));
        self.say_where_we_are();
    }

    fn keep(&mut self, keeping: Option<Keeping>) {
        if keeping.is_some() && self.session.keeping == keeping && self.at_once() {
            return;
        }
        let first_time = self.session.keeping.is_none();
        self.session.keeping = keeping.or(self.session.keeping);
        if first_time {
            return self.say_where_we_are();
        }
        self.notice(match keeping {
            Some(Keeping::JustThisChat) => Notice::NotKept,
            Some(Keeping::Keep) | None => Notice::KeptFromNow,
        });
    }

    /// "No thanks": nothing is kept, not even this, and the danger signs to look for are said.
    pub(super) fn declined(self) -> Step {
        Step { session: None, say: vec![Message::Notice(Notice::Declined)] }
    }

    fn answered(&mut self, answer: Answer) {
        let question = answer.question();
        if self.session.screen() != Screen::Question(question) {
            let stands = self.session.check.as_ref().and_then(|check| check.given.answer(question)) == Some(answer);
            if stands && self.at_once() {
                return;
            }
            // An old button, or a reply that was stored but never arrived: say where we are.
            return self.again_after(Notice::OldButton);
        }
        if answer.choices().any(Choice::is_exclusive) && self.any_ticks() {
            // A danger sign that was ticked is not thrown away by one press: the button that does so says "clear", and an
            // older one that arrives late, or twice, changes nothing.
            return self.again_after(Notice::TicksKept);
        }
        self.take(answer);
    }

    /// Takes an answer to the question on the screen, and says what comes next.
    fn take(&mut self, answer: Answer) {
        let Some(check) = &mut self.session.check else { return };
        let coaching = check.coaching;
        check.answer(answer);
        let unsure_on_a_screen = answer.is_not_sure() && answer.question().is_screen();
        if unsure_on_a_screen && answer.question() != Question::Emergency {
            // The first screen has a question of its own for this, with the same lines.
            self.say.push(Message::HowToTell(answer.question()));
        }
        if coaching && self.session.check.as_ref().is_some_and(|check| check.coaching_question().is_none()) {
            return self.technique_result();
        }
        self.say_where_we_are();
    }

    /// Whether this comes so soon after the last thing that a thumb pressed twice. What the first press did is being said.
    fn at_once(&self) -> bool {
        self.now.0.saturating_sub(self.session.touched.0) <= PRESSED_TWICE
    }

    fn any_ticks(&self) -> bool {
        self.session.check.as_ref().is_some_and(|check| !check.ticks.is_empty())
    }

    fn tick(&mut self, choice: Choice, on: bool) {
        let question = choice.question();
        if self.session.screen() != Screen::Question(question) || question.kind() != Kind::Several {
            return self.again_after(Notice::OldButton);
        }
        if let Some(check) = &mut self.session.check
            && !choice.is_exclusive()
        {
            check.ticks.retain(|ticked| *ticked != choice);
            if on {
                check.ticks.push(choice);
                check.ticks.sort();
            }
        }
        self.say_where_we_are();
    }

    /// A menu was closed: what is selected in it is ticked, and nothing else. The same menu twice changes nothing.
    pub(super) fn selected(&mut self, tag: Tag, question: Question, choices: &[Choice]) {
        let Some(check) = &self.session.check else { return self.nothing_here() };
        let on_screen = self.session.screen() == Screen::Question(question) && question.kind() == Kind::Several;
        if tag != check.tag || !on_screen {
            return self.again_after(Notice::OldButton);
        }
        let signs = choices.iter().filter(|choice| choice.question() == question && !choice.is_exclusive());
        let mut ticks: Vec<Choice> = signs.copied().collect();
        ticks.sort();
        ticks.dedup();
        if let Some(check) = &mut self.session.check {
            check.ticks = ticks;
        }
        self.say_where_we_are();
    }

    fn clear_ticks(&mut self, question: Question) {
        if self.session.screen() != Screen::Question(question) || !self.any_ticks() {
            return self.again_after(Notice::OldButton);
        }
        if let Some(check) = &mut self.session.check {
            check.ticks.clear();
        }
        self.again_after(Notice::TicksCleared);
    }

    fn done(&mut self, question: Question) {
        if self.session.screen() != Screen::Question(question) {
            let stands = self.session.check.as_ref().is_some_and(|check| check.given.answered(question));
            if stands && self.at_once() {
                return;
            }
            return self.again_after(Notice::OldButton);
        }
        let ticks = self.session.check.as_ref().map(|check| check.ticks.clone()).unwrap_or_default();
        match Answer::several(question, ticks) {
            Some(answer) => self.take(answer),
            None => self.again_after(Notice::TickFirst),
        }
    }

    /// Several options typed at once ("1, 4"): ticked and done in one. Signs win over "none" and "not sure".
    pub(super) fn ticked_all(&mut self, choices: &[Choice]) {
        let Some(question) = choices.first().map(|choice| choice.question()) else { return self.not_understood() };
        if self.session.screen() != Screen::Question(question) {
            return self.again_after(Notice::OldButton);
        }
        let ticks = self.session.check.as_ref().map(|check| check.ticks.clone()).unwrap_or_default();
        match Answer::several(question, ticks.into_iter().chain(choices.iter().copied())) {
            Some(answer) => self.take(answer),
            None => self.not_understood(),
        }
    }

    /// Opens "why do you ask?" or "how do I tell?" under the question.
    fn open(&mut self, question: Question, why: bool) {
        if self.session.screen() != Screen::Question(question) {
            return self.again_after(Notice::OldButton);
        }
        if let Some(mut ask) = self.ask(question) {
            ask.explained |= why;
            ask.helped |= !why;
            self.say.push(Message::Ask(ask));
        }
    }

    /// Takes back the latest answer.
    pub(super) fn back(&mut self) {
        let Some(check) = &mut self.session.check else { return self.say_where_we_are() };
        let coached = Question::COACHING.iter().rev().find(|question| check.given.answered(**question)).copied();
        if check.coaching {
            match coached {
                Some(question) => check.reopen(question),
                None => check.coaching = false,
            }
            return self.say_where_we_are();
        }
        let trail = check.trail();
        match trail.asked.last() {
            Some(&question) => {
                check.reopen(question);
                check.ticks.clear();
                check.concluded = None;
            }
            None => check.ticks.clear(),
        }
        self.say_where_we_are();
    }

    /// Asks one question again; the others keep their answers.
    fn change(&mut self, question: Question) {
        let Some(check) = &mut self.session.check else { return self.say_where_we_are() };
        if check.given.answered(question) {
            check.reopen(question);
            check.ticks.clear();
            check.concluded = None;
            if Question::TRIAGE.contains(&question) {
                check.coaching = false;
            }
        }
        self.say_where_we_are();
    }

    /// "This has changed", under an outcome: the sign's own screen is asked again, with the sign named.
    fn has_changed(&mut self, choice: Choice) {
        let Some(check) = &mut self.session.check else { return self.say_where_we_are() };
        check.reopen(choice.question());
        check.mentioned = check.mentioned.with(choice);
        check.concluded = None;
        check.coaching = false;
        self.say_where_we_are();
    }

    /// `/check` with a text.
    pub(super) fn check_described(&mut self, described: &Described) {
        if self.session.unfinished().is_none() {
            self.session.check = Some(Check::begin(self.tag, self.now));
        }
        self.described(described);
    }

    /// Somebody's own words were read.
    pub(super) fn described(&mut self, described: &Described) {
        if let Some(topic) = described.hard {
            self.hard_topic(topic);
            if topic != HardTopic::Ped {
                return;
            }
        }
        let named = |check: &Check| described.mentioned.iter().any(|sign| !check.mentioned.has(sign));
        let new_signs = self.session.check.as_ref().map_or(!described.mentioned.is_empty(), named);
        let screen = self.session.screen();
        if described.about == About::SomebodyElse && described.answers.is_empty() && described.mentioned.is_empty() {
            return self.notice(Notice::SomebodyElse);
        }
        if described.says_nothing() {
            return match screen {
                Screen::Idle if described.about == About::None => self.notice(Notice::NotAboutPain),
                Screen::Idle => self.begin(),
                _ => self.not_understood(),
            };
        }
        if matches!(screen, Screen::Outcome(_)) && !new_signs {
            return self.again_after(Notice::AfterOutcome);
        }
        if self.session.check.is_none() {
            self.session.check = Some(Check::begin(self.tag, self.now));
        }
        // One answer, and it is the one that was asked for: no need to read it back.
        let only = described.answers.iter().next().filter(|_| described.answers.len() == 1 && !new_signs);
        match only {
            Some(answer) if screen == Screen::Question(answer.question()) => self.take(answer),
            _ => self.heard(described, matches!(screen, Screen::Outcome(_)), new_signs),
        }
    }

    /// A topic for a person, not for a bot: the check ends there. Injections alone are advised about, and the check goes on.
    fn hard_topic(&mut self, topic: HardTopic) {
        self.say.push(Message::Hard(topic, self.session.country));
        if topic != HardTopic::Ped {
            self.session.check = None;
        }
    }

    /// Notes what was read: answers to be confirmed, signs whose screens are asked (again).
    fn heard(&mut self, described: &Described, finished: bool, new_signs: bool) {
        let Some(check) = &mut self.session.check else { return };
        check.heard.add(described);
        for answer in check.given.iter() {
            // What they said before need not be confirmed.
            if check.heard.answers.answer(answer.question()) == Some(answer) {
                check.heard.answers = check.heard.answers.without(answer.question());
            }
        }
        check.mention(described.mentioned);
        let nothing_to_confirm = check.heard.answers.is_empty();
        if check.decision().is_none() {
            check.concluded = None;
            check.coaching = false;
        }
        if self.session.screen() == Screen::Consent {
            // The first screen comes before what was told: without a word it would look as if nothing had been heard.
            self.notice(Notice::Heard);
        } else if new_signs && finished {
            self.notice(Notice::AskedAgain);
        } else if !new_signs && nothing_to_confirm {
            self.notice(Notice::ScreenAsWhole);
        }
        self.say_where_we_are();
    }

    /// What was understood is right: now it counts.
    fn right(&mut self) {
        if self.session.screen() != Screen::Recap {
            if self.at_once() {
                return;
            }
            return self.again_after(Notice::OldButton);
        }
        if let Some(check) = &mut self.session.check {
            for answer in std::mem::take(&mut check.heard).answers.iter() {
                check.answer(answer);
            }
        }
        self.say_where_we_are();
    }

    /// This part of it is not: it will be asked.
    fn not_that(&mut self, question: Question) {
        if self.session.screen() != Screen::Recap {
            if self.at_once() {
                return;
            }
            return self.again_after(Notice::OldButton);
        }
        if let Some(check) = &mut self.session.check {
            check.heard.answers = check.heard.answers.without(question);
        }
        self.say_where_we_are();
    }

    pub(super) fn not_understood(&mut self) {
        match self.session.screen() {
            Screen::Outcome(_) => self.again_after(Notice::AfterOutcome),
            Screen::Idle | Screen::Consent | Screen::Recap | Screen::Question(_) => {
                self.again_after(Notice::NotUnderstood)
            }
        }
    }

    /// Leaves the check: nothing of it is kept. Before both danger screens were answered, the signs are said once.
    pub(super) fn cancel(&mut self) {
        let Some(check) = self.session.check.take() else { return self.notice(Notice::NothingInProgress) };
        let finished = matches!(check.trail().position, Position::Reached(_));
        let screened = check.given.answered(Question::Emergency) && check.given.answered(Question::Serious);
        self.notice(Notice::Cancelled);
        if !finished && !screened {
            self.say.push(Message::BeforeYouGo);
        }
    }

    pub(super) fn country(&mut self, country: Option<Country>) {
        self.session.country = country;
        self.notice(Notice::CountrySaved);
        if self.session.check.is_some() {
            self.say_where_we_are();
        }
    }

    /// The outcome reached, if there is one.
    pub(super) fn outcome(&self) -> Option<Outcome> {
        Some(self.session.check.as_ref()?.decision()?.outcome())
    }
}
