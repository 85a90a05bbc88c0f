//! The outcome, and everything that stands behind it.

use super::{Button, Rendered, Writer, argument};
use crate::aftercare::{self, Lift, Training, may_be_coached};
use crate::conversation::{Conclusion, Press, Tag, Tap, encode};
use crate::library::ids::{outcome_id, rule_id};
use crate::library::labels::Label;
use crate::library::rich::{Block, RichText, Span};
use crate::library::{Checked, Source};
use crate::triage::{Background, Choice, Outcome, Question, Urgency, decide};

impl Writer<'_> {
    pub(super) fn conclude(&self, conclusion: &Conclusion) -> Rendered {
        let outcome = conclusion.decision.outcome();
        if outcome.urgency().stops_training() { self.urgent(conclusion) } else { self.calm(conclusion) }
    }

    /// What to do now, and nothing else: the whole of it is read on a phone at a glance.
    fn urgent(&self, conclusion: &Conclusion) -> Rendered {
        let mut text = RichText(vec![self.title(conclusion)]);
        text.extend(self.slot(conclusion, "do-now"));
        if self.library.numbers.of_option(conclusion.country).is_none() {
            text.push(self.small(Label::Numbers, &[]));
        }
        let button = |label, press| self.button(label, conclusion.tag, Tap::Press(press));
        let actions = vec![button(Label::Details, Press::Details), button(Label::Reached, Press::Reached)];
        Rendered { actions, urgency: Some(conclusion.decision.urgency()), stays: true, ..Rendered::of(text) }
    }

    /// What it means, what to do, what to leave, when to see someone, and by when it should be better.
    fn calm(&self, conclusion: &Conclusion) -> Rendered {
        let mut text = RichText(vec![self.title(conclusion)]);
        text.extend(self.slot(conclusion, "means"));
        text.push(self.heading(Label::DoNow));
        text.extend(self.slot(conclusion, "do-now"));
        text.push(self.heading(Label::Avoid));
        text.extend(self.slot(conclusion, "avoid"));
        let soon = conclusion.decision.urgency() == Urgency::SeeClinicianSoon;
        text.push(self.heading(if soon { Label::WorrySoon } else { Label::WorryNormal }));
        text.extend(self.slot(conclusion, "see-someone-if"));
        text.extend(self.expectation(conclusion));
        self.also_noted(conclusion, &mut text);
        if conclusion.facts.has(Background::Under18) {
            text.push(self.small(Label::Minor, &[]));
        }
        if conclusion.facts.has(Background::NotSure) {
            text.push(self.small(Label::UnsureHistory, &[]));
        }
        text.push(self.small(Label::NotADiagnosis, &[]));
        let actions = self.under_a_calm_outcome(conclusion);
        Rendered { actions, urgency: Some(conclusion.decision.urgency()), stays: true, ..Rendered::of(text) }
    }

    fn under_a_calm_outcome(&self, conclusion: &Conclusion) -> Vec<Button> {
        let outcome = conclusion.decision.outcome();
        let button = |label, press| self.button(label, conclusion.tag, Tap::Press(press));
        let mut actions = vec![button(Label::WhyThis, Press::WhyThis), button(Label::WouldChange, Press::WouldChange)];
        if aftercare::care(outcome).next().is_some() {
            actions.push(button(Label::Care, Press::Care));
        }
        if offers_technique(outcome) {
            actions.push(button(Label::Technique, Press::Technique));
        }
        actions.push(button(Label::Summary, Press::Summary));
        actions.push(button(Label::ChangeSomething, Press::ChangeSomething));
        actions.push(button(Label::StartOver, Press::StartOver));
        actions
    }

    /// What stands behind the first screen of an urgent outcome.
    pub(super) fn details(&self, conclusion: &Conclusion) -> Rendered {
        let mut text = RichText(vec![self.title(conclusion), self.heading(Label::Means)]);
        text.extend(self.slot(conclusion, "means"));
        text.push(self.heading(Label::Avoid));
        text.extend(self.slot(conclusion, "avoid"));
        text.push(self.heading(Label::WorryUrgent));
        text.extend(self.slot(conclusion, "see-someone-if"));
        self.also_noted(conclusion, &mut text);
        if conclusion.facts.has(Background::Under18) {
            text.push(self.small(Label::MinorEmergency, &[]));
        }
        match self.library.numbers.of_option(conclusion.country) {
            Some(numbers) => {
                text.push(self.small(Label::YourNumber, &[argument("emergency-number", numbers.emergency())]));
                if let Some(line) = &numbers.health_line {
                    text.push(self.small(Label::HealthLine, &[argument("health-line", line.as_str())]));
                }
            }
            None => text.push(self.small(Label::Numbers, &[])),
        }
        let button = |label, press| self.button(label, conclusion.tag, Tap::Press(press));
        let mut actions = vec![
            button(Label::Reached, Press::Reached),
            button(Label::WhyThis, Press::WhyThis),
            button(Label::Summary, Press::Summary),
        ];
        if aftercare::care(conclusion.decision.outcome()).next().is_some() {
            actions.push(button(Label::Care, Press::Care));
        }
        actions.push(button(Label::Countries, Press::Countries));
        actions.push(button(Label::ChangeSomething, Press::ChangeSomething));
        Rendered { actions, urgency: Some(conclusion.decision.urgency()), stays: true, ..Rendered::of(text) }
    }

    /// The title, after the sign of its urgency.
    fn title(&self, conclusion: &Conclusion) -> Block {
        let outcome = conclusion.decision.outcome();
        let sign = self.text(&format!("urgency-{}", outcome.urgency().id()), Some("emoji"), &[]);
        let title = self.text(&outcome_id(outcome), Some("title"), &[]);
        Block::Heading(vec![Span::Text(format!("{sign} {title}"))])
    }

    fn slot(&self, conclusion: &Conclusion, slot: &str) -> RichText {
        let number = self.emergency_number(conclusion.country);
        self.rich(&outcome_id(conclusion.decision.outcome()), Some(slot), &[argument("emergency-number", number)])
    }

    fn expectation(&self, conclusion: &Conclusion) -> RichText {
        let expectation = conclusion.expectation;
        let days: Vec<_> = expectation.day().map(|day| ("day", day)).into_iter().collect();
        let days: Vec<_> = days.into_iter().chain(expectation.gone().map(|day| ("gone", day))).collect();
        self.rich_with_days(expectation.id(), &days)
    }

    fn also_noted(&self, conclusion: &Conclusion, text: &mut RichText) {
        // Two rules of one outcome would say the same thing twice in other words.
        let others = conclusion.decision.also.iter().filter(|rule| rule.outcome() != conclusion.decision.outcome());
        let lines: Vec<Vec<Span>> =
            others.map(|rule| self.rich(&rule_id(rule), Some("also"), &[]).into_spans()).collect();
        if !lines.is_empty() {
            text.push(self.heading(Label::AlsoNoted));
            text.push(Block::List(None, lines));
        }
    }

    pub(super) fn why_this(&self, conclusion: &Conclusion) -> Rendered {
        let mut text = RichText(vec![self.heading(Label::WhyTitle)]);
        text.extend(self.rich(&rule_id(conclusion.decision.rule), None, &[]));
        let deciding =
            |question: &&Question| decide(&conclusion.facts.without(**question)).rule != conclusion.decision.rule;
        let answers: Vec<_> =
            conclusion.asked.iter().filter(deciding).filter_map(|q| conclusion.facts.answer(*q)).collect();
        if !answers.is_empty() {
            text.push(self.heading(Label::DecidingAnswers));
            text.push(self.answer_lines(answers.into_iter()));
        }
        let outcome = conclusion.decision.outcome();
        let sources: Vec<Vec<Span>> =
            self.library.sources.cited_by(outcome.id()).map(|(_, source)| self.source(source)).collect();
        if !sources.is_empty() {
            text.push(self.heading(Label::Sources));
            text.push(Block::List(Some(1), sources));
        }
        let back = self.button(Label::ShowOutcome, conclusion.tag, Tap::Press(Press::Outcome));
        Rendered { actions: vec![back], stays: true, ..Rendered::of(text) }
    }

    /// What it found, then who found it: a lifter reads the first half, a doubter the second.
    fn source(&self, source: &Source) -> Vec<Span> {
        let note = match source.checked {
            Checked::Read => String::new(),
            Checked::SecondHand => format!(" {}", self.label(Label::SecondHand)),
            Checked::FromMemory => format!(" {}", self.label(Label::FromMemory)),
        };
        let cite = shortened(&source.cite);
        let cite = match &source.url {
            Some(url) => Span::Link(cite, url.clone()),
            None => Span::Text(cite),
        };
        vec![cite, Span::Text(note)]
    }

    pub(super) fn would_change(&self, tag: Tag, signs: &[Choice]) -> Rendered {
        let title = if signs.is_empty() { Label::NothingWould } else { Label::ChangeTitle };
        let text = self.rich(&crate::library::ids::label_id(title), None, &[]);
        let choices = signs.iter().map(|sign| Button {
            label: self.label_with(Label::HasChanged, &[argument("answer", self.choice(*sign))]),
            token: encode(tag, Tap::HasChanged(*sign)),
            ticked: None,
        });
        let choices = choices.collect();
        let actions = vec![self.button(Label::ShowOutcome, tag, Tap::Press(Press::Outcome))];
        Rendered { choices, actions, stays: true, ..Rendered::of(text) }.laid_out()
    }

    /// One page for a clinician: what was asked, what was said, what was asked and denied.
    pub(super) fn summary(&self, conclusion: &Conclusion) -> Rendered {
        let mut text = RichText(vec![self.heading(Label::SummaryTitle)]);
        text.extend(self.rich_with_days("label-summary-begun", &[("day", conclusion.begun)]));
        let outcome = conclusion.decision.outcome();
        let urgency = self.text(&format!("urgency-{}", outcome.urgency().id()), None, &[]);
        let result =
            [argument("result", self.text(&outcome_id(outcome), Some("title"), &[])), argument("urgency", urgency)];
        text.extend(self.rich("label-summary-result", None, &result));
        text.push(self.answer_lines(conclusion.asked.iter().filter_map(|q| conclusion.facts.answer(*q))));
        let denied = |question: &&Question| conclusion.facts.answered(**question) && **question != Question::Background;
        let denied: Vec<String> = Question::SCREENS
            .iter()
            .filter(denied)
            .flat_map(|screen| screen.choices())
            .filter(|sign| !sign.is_exclusive() && !conclusion.facts.has(*sign))
            .filter(|sign| !unsure(conclusion, sign.question()))
            .map(|sign| self.choice(sign))
            .collect();
        if !denied.is_empty() {
            text.push(self.heading(Label::SummaryDenied));
            text.push(Block::Paragraph(vec![Span::Text(denied.join("; "))]));
        }
        if !conclusion.mentioned.is_empty() {
            // A page has an end; more signs than these stand among the answers.
            let named =
                conclusion.mentioned.iter().take(6).map(|sign| self.choice(sign)).collect::<Vec<_>>().join("; ");
            text.push(self.heading(Label::SummaryMentioned));
            text.push(Block::Paragraph(vec![Span::Text(named)]));
        }
        text.push(self.small(Label::SummaryNote, &[]));
        let back = self.button(Label::ShowOutcome, conclusion.tag, Tap::Press(Press::Outcome));
        Rendered { actions: vec![back], stays: true, ..Rendered::of(text) }
    }

    pub(super) fn today(&self, conclusion: &Conclusion) -> Rendered {
        let mut text = RichText::default();
        match aftercare::training(conclusion.decision.outcome(), &conclusion.facts) {
            Training::WhenSeen => text.extend(self.rich("today-later", None, &[])),
            Training::FittedByTheirTeam => text.extend(self.rich("today-pregnant", None, &[])),
            Training::Lists(row, coached) => {
                text.push(Block::Heading(self.rich("today-title", None, &[]).into_spans()));
                let lists = [("go", row.go), ("lighter", row.lighter), ("not-yet", row.not_yet)];
                for (list, lifts) in lists {
                    if let Some(spans) = self.lifts(row.number, list, lifts) {
                        text.push(Block::Paragraph(spans));
                    }
                }
                if coached {
                    text.extend(self.rich("today-with-your-coach", None, &[]));
                }
                text.push(Block::Small(self.rich("today-rule", None, &[]).into_spans()));
            }
        }
        Rendered { stays: true, ..Rendered::of(text) }
    }

    /// "**Lighter:** squat, leg press (short range)". `None` for an empty list.
    fn lifts(&self, row: u8, list: &str, lifts: &[Lift]) -> Option<Vec<Span>> {
        let note = |about: &str| self.words.format(&format!("today-{row}-{about}"), None, &[]);
        let mut names: Vec<String> = Vec::new();
        for lift in lifts {
            let name = self.text(&format!("lift-{}", lift.id()), None, &[]);
            // A note on one lift belongs to the list that the table puts it in.
            names.push(match note(lift.id()) {
                Some(words) => format!("{name} ({words})"),
                None => name,
            });
        }
        let of_the_list = note(list);
        let words = match (names.is_empty(), of_the_list) {
            (true, None) => return None,
            (true, Some(words)) => words,
            (false, None) => names.join(", "),
            (false, Some(words)) => format!("{} ({words})", names.join(", ")),
        };
        let heading = self.text(&format!("today-{list}"), None, &[]);
        Some(vec![Span::Strong(format!("{heading}:")), Span::Text(format!(" {words}"))])
    }
}

/// Whether the technique check is offered under the outcome. Elsewhere it is found under `/technique`.
fn offers_technique(outcome: Outcome) -> bool {
    may_be_coached(outcome)
        && matches!(
            outcome,
            Outcome::TechniqueOverload
                | Outcome::LoadSpikeSoreness
                | Outcome::LowBackSorenessWatch
                | Outcome::MechanicalStrainSelfCare
                | Outcome::NormalDomsNewLifter
        )
}

fn unsure(conclusion: &Conclusion, screen: Question) -> bool {
    let cleared = screen == Question::Emergency && conclusion.facts.first_screen_cleared();
    conclusion.facts.answer(screen).is_some_and(|answer| answer.is_not_sure()) && !cleared
}

/// A citation as long as a phone shows in three lines.
fn shortened(cite: &str) -> String {
    const LONGEST: usize = 160;
    if cite.chars().count() <= LONGEST {
        return cite.to_owned();
    }
    let cut: String = cite.chars().take(LONGEST - 1).collect();
    format!("{}…", cut.trim_end())
}
