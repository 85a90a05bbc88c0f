//! The part of the conversation that shows: commands, what stands behind an outcome, lessons.

use super::event::Command;
use super::message::{Conclusion, Message, Notice};
use super::session::Keeping;
use super::{Step, Turn};
use crate::aftercare::{self, Family, Lesson, may_be_coached};
use crate::triage::{Choice, Facts, Kind, Mentioned, Outcome, Question, Urgency, walk};

impl Turn {
    pub(super) fn command(&mut self, command: Command) {
        match command {
            Command::Check => self.check(),
            Command::Technique => self.shelf(None),
            Command::Today => self.about_the_outcome(Message::Today),
            Command::Why => self.about_the_outcome(Message::WhyThis),
            Command::Summary => self.about_the_outcome(Message::Summary),
            Command::Country => self.countries(),
            Command::Privacy => self.privacy(),
            Command::Export => self.export(),
            Command::Help => self.notice(Notice::Help),
            Command::About => self.notice(Notice::About),
            Command::Back => self.back(),
            Command::Change => self.change_menu(),
            Command::Cancel => self.cancel(),
            // Handled before: it ends the turn.
            Command::Forget => {}
        }
    }

    /// Starts a check, or offers to go on with an unfinished one.
    fn check(&mut self) {
        match self.session.unfinished() {
            // What they described a moment ago is not offered to be thrown away: a danger sign could be in it.
            Some(check) if check.described() => self.say_where_we_are(),
            Some(check) => {
                let (tag, progress) = (check.tag, check.progress());
                self.say.push(Message::Unfinished { tag, progress });
            }
            None => self.begin(),
        }
    }

    pub(super) fn ask_before_forgetting(mut self) -> Step {
        self.privacy();
        self.end()
    }

    pub(super) fn privacy(&mut self) {
        let (tag, keeping) = (self.current_tag(), self.session.keeping);
        self.say.push(Message::Privacy { tag, keeping });
    }

    /// Everything that is kept; of somebody who chose not to be kept there is nothing.
    pub(super) fn export(&mut self) {
        self.notice(match self.session.keeping {
            Some(Keeping::Keep) => Notice::Exported,
            Some(Keeping::JustThisChat) | None => Notice::NeedsKeeping,
        });
    }

    pub(super) fn countries(&mut self) {
        let (tag, chosen) = (self.current_tag(), self.session.country);
        self.say.push(Message::Countries { tag, chosen });
    }

    /// Says something about the outcome, if there is one.
    pub(super) fn about_the_outcome(&mut self, message: fn(Conclusion) -> Message) {
        match self.conclusion() {
            Some(conclusion) => self.say.push(message(conclusion)),
            None => self.no_outcome_yet(),
        }
    }

    fn no_outcome_yet(&mut self) {
        self.notice(Notice::NoOutcomeYet);
        if self.session.check.is_some() {
            self.say_where_we_are();
        }
    }

    /// The one or two signs that would raise the outcome most: each is a button, "this has changed".
    pub(super) fn would_change(&mut self) {
        let Some(conclusion) = self.conclusion() else { return self.no_outcome_yet() };
        let outcome = conclusion.decision.outcome();
        let signs = signs_that_would_raise(outcome, &conclusion.facts);
        self.say.push(Message::WouldChange { tag: conclusion.tag, outcome, signs });
    }

    pub(super) fn change_menu(&mut self) {
        let Some(check) = &self.session.check else { return self.notice(Notice::NothingInProgress) };
        let trail = check.trail();
        let answers: Vec<_> = trail.asked.iter().filter_map(|question| trail.used.answer(*question)).collect();
        if answers.is_empty() {
            return self.say_where_we_are();
        }
        self.say.push(Message::ChangeMenu { tag: check.tag, answers });
    }

    pub(super) fn care(&mut self) {
        let Some(outcome) = self.outcome() else { return self.no_outcome_yet() };
        let lessons: Vec<Lesson> = aftercare::care(outcome).collect();
        if lessons.is_empty() {
            return self.training_waits();
        }
        let tag = self.current_tag();
        self.say.push(Message::Care { tag, lessons });
    }

    /// A lesson, unless an urgent outcome is open: then only the self-care listed with it.
    pub(super) fn teach(&mut self, lesson: Lesson) {
        let urgent = self.outcome().is_none() && self.session.urgent_since.is_some();
        if urgent || self.outcome().is_some_and(|outcome| !may_be_taught(outcome, lesson)) {
            return self.training_waits();
        }
        let tag = self.current_tag();
        self.say.push(Message::Teach { tag, lesson });
    }

    pub(super) fn shelf(&mut self, family: Option<Family>) {
        if self.session.urgent_since.is_some() {
            return self.training_waits();
        }
        let tag = self.current_tag();
        let may_check_technique = self.outcome().is_some_and(may_be_coached);
        self.say.push(Message::Shelf { tag, family, may_check_technique });
    }

    fn training_waits(&mut self) {
        self.notice(Notice::TrainingWaits);
        self.say_where_we_are();
    }

    /// The technique check comes after the danger screens, never before.
    pub(super) fn technique_check(&mut self) {
        match self.outcome() {
            Some(outcome) if may_be_coached(outcome) => {}
            Some(_) => return self.training_waits(),
            None => return self.again_after(Notice::CheckFirst),
        }
        if let Some(check) = &mut self.session.check {
            for &question in Question::COACHING {
                check.reopen(question);
            }
            check.coaching = true;
        }
        self.say_where_we_are();
    }

    pub(super) fn technique_result(&mut self) {
        let Some(check) = &mut self.session.check else { return };
        check.coaching = false;
        let (tag, advice) = (check.tag, aftercare::advise(&check.given));
        self.say.push(Message::Technique { tag, advice });
    }
}

fn may_be_taught(outcome: Outcome, lesson: Lesson) -> bool {
    match outcome.urgency() {
        Urgency::Normal | Urgency::SelfCare => true,
        // Self-care listed with the outcome, and what people disagree about: reading is not training.
        Urgency::SeeClinicianSoon => {
            aftercare::care(outcome).any(|listed| listed == lesson) || !teaches_training(lesson)
        }
        Urgency::UrgentSameDay | Urgency::EmergencyNow => aftercare::care(outcome).any(|listed| listed == lesson),
    }
}

fn teaches_training(lesson: Lesson) -> bool {
    !matches!(lesson.family().id(), "disagreements" | "clearance")
}

/// Signs not ticked that would lead to a more pressing outcome, the nearest first: the person can say "this has changed".
fn signs_that_would_raise(outcome: Outcome, facts: &Facts) -> Vec<Choice> {
    let signs = Mentioned::every_sign().filter(|sign| sign.question().kind() == Kind::Several && !facts.has(*sign));
    let raised = signs.filter_map(|sign| {
        let answer = facts.answer(sign.question());
        let ticked = answer.into_iter().flat_map(|answer| answer.choices()).chain([sign]);
        let changed = facts.with(crate::triage::Answer::several(sign.question(), ticked)?);
        let after = match walk::retrace(&changed, &Mentioned::default().with(sign)).position {
            walk::Position::Reached(decision) => decision.urgency(),
            walk::Position::Asking(_) => crate::triage::decide(&changed).urgency(),
        };
        (after > outcome.urgency()).then_some((after, sign))
    });
    let mut raised: Vec<(Urgency, Choice)> = raised.collect();
    raised.sort();
    let mut picked: Vec<Choice> = Vec::new();
    for (level, sign) in &raised {
        // One sign for each level above, the common ones first.
        let seen = picked.iter().any(|other| raised.iter().any(|(l, s)| s == other && l == level));
        if !seen && picked.len() < 2 {
            picked.push(*sign);
        }
    }
    picked
}
