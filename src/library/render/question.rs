//! Screens that ask.

use super::{Button, Layout, Rendered, Writer, argument};
use crate::conversation::{Ask, Heard, Keeping, Press, Tag, Tap, encode};
use crate::library::ids::question_id;
use crate::library::labels::Label;
use crate::library::rich::{Block, RichText, Span};
use crate::triage::{Answer, Choice, Kind, Mentioned, Question};
use crate::understanding::Lift;

/// How many signs that somebody wrote about are named above the question.
const NAMED: usize = 3;

impl Writer<'_> {
    pub(super) fn ask(&self, ask: &Ask) -> Rendered {
        let id = question_id(ask.question);
        let mut text = RichText::default();
        let (number, of) = ask.progress;
        let progress = [argument("number", number.to_string()), argument("of", of.to_string())];
        text.push(self.small(Label::Progress, &progress));
        if !ask.mentioned.is_empty() {
            // They all stand first in the list; naming a few is enough to say why it is asked.
            let signs = ask.mentioned.iter().take(NAMED).map(|sign| self.choice(*sign)).collect::<Vec<_>>().join("; ");
            let line = self.label_with(Label::YouMentioned, &[argument("signs", signs)]);
            text.push(Block::Paragraph(RichText::parse(&line).into_spans()));
        }
        text.push(Block::Heading(self.rich(&id, None, &[]).into_spans()));
        if matches!(ask.question.kind(), Kind::Scale | Kind::Number { .. }) && ask.question != Question::ReadySorensen {
            text.push(self.ends_of_the_scale(ask.question));
        }
        if let Some(given) = ask.given {
            text.push(self.small(Label::YouSaid, &[argument("answer", self.answer(given))]));
        }
        if ask.question.kind() == Kind::Several {
            text.push(self.small(Label::TickHint, &[]));
        }
        if ask.explained {
            text.extend(self.rich(&id, Some("why"), &[]));
        }
        if ask.helped {
            text.push(self.help_lines(ask.question));
        }
        let scale = ask.question.kind() == Kind::Scale;
        let rendered = Rendered { text, choices: self.choices(ask), actions: self.actions(ask), ..Rendered::default() };
        if scale { Rendered { layout: Layout::Scale, ..rendered } } else { rendered.laid_out() }
    }

    fn ends_of_the_scale(&self, question: Question) -> Block {
        let (low, high) = match question.kind() {
            Kind::Number { min, max } => (min, max),
            _ => (0, 10),
        };
        let words = |slot| self.text(&question_id(question), Some(slot), &[]);
        Block::Small(vec![Span::Text(format!("{low} = {} · {high} = {}", words("low"), words("high")))])
    }

    fn choices(&self, ask: &Ask) -> Vec<Button> {
        let several = ask.question.kind() == Kind::Several;
        let ticking = !ask.ticks.is_empty();
        let mut choices: Vec<Choice> = ask.question.choices().collect();
        // What the person wrote about stands first.
        choices.sort_by_key(|choice| !ask.mentioned.contains(choice));
        let button = |choice: Choice| {
            let label = self.choice(choice);
            let ticked = ask.ticks.contains(&choice);
            let (tap, ticked) = match (several, choice.is_exclusive()) {
                (true, false) if ticked => (Tap::Untick(choice), Some(true)),
                (true, false) => (Tap::Tick(choice), Some(false)),
                (true, true) if ticking => (Tap::ClearTicks(ask.question), None),
                (true, true) | (false, _) => (Tap::Answer(Answer::one(choice)), None),
            };
            Button { label, token: encode(ask.tag, tap), ticked }
        };
        // With something ticked, "none" starts the screen again, and "not sure" would do the same.
        let shown = |choice: &Choice| !(several && ticking && choice.is_exclusive() && choice.is_not_sure());
        choices.into_iter().filter(shown).map(button).collect()
    }

    fn actions(&self, ask: &Ask) -> Vec<Button> {
        let mut actions = Vec::new();
        if !ask.ticks.is_empty() {
            actions.push(self.button(Label::Done, ask.tag, Tap::Done(ask.question)));
        }
        if !ask.explained {
            actions.push(self.button(Label::Why, ask.tag, Tap::Why(ask.question)));
        }
        if ask.question.is_screen() && !ask.helped {
            actions.push(self.button(Label::HowToTell, ask.tag, Tap::HowToTell(ask.question)));
        }
        if ask.can_go_back {
            actions.push(self.button(Label::Back, ask.tag, Tap::Press(Press::Back)));
        }
        actions
    }

    /// How to tell each sign of a screen. The second look at the first screen shows the lines of the first.
    pub(super) fn help_lines(&self, question: Question) -> Block {
        let screen = if question == Question::Clarify { Question::Emergency } else { question };
        let helped: Vec<&str> = crate::library::ids::helped_signs().collect();
        let signs = screen.choices().filter(|choice| helped.contains(&choice.id()));
        let line = |sign: Choice| {
            let mut spans = vec![Span::Strong(format!("{}:", self.choice(sign))), Span::Text(" ".to_owned())];
            spans.extend(self.rich(&format!("help-{}", sign.id()), None, &[]).into_spans());
            spans
        };
        Block::List(None, signs.map(line).collect())
    }

    pub(super) fn how_to_tell(&self, question: Question) -> Rendered {
        let mut text = RichText(vec![self.heading(Label::HelpTitle)]);
        text.push(self.help_lines(question));
        Rendered { stays: true, ..Rendered::of(text) }
    }

    /// An answer in words.
    pub(super) fn answer(&self, answer: Answer) -> String {
        match (answer.question().kind(), answer.value()) {
            (Kind::Number { .. }, Some(value)) => value.to_string(),
            (Kind::Scale, Some(value)) => format!("{value}/10"),
            _ => answer.choices().map(|choice| self.choice(choice)).collect::<Vec<_>>().join("; "),
        }
    }

    /// "Where: Low back", one for each answer.
    pub(super) fn answer_lines(&self, answers: impl Iterator<Item = Answer>) -> Block {
        let line = |answer: Answer| {
            vec![
                Span::Strong(format!("{}:", self.name(answer.question()))),
                Span::Text(format!(" {}", self.answer(answer))),
            ]
        };
        Block::List(None, answers.map(line).collect())
    }

    /// One line for each thing that was understood, and a button to take each answer out.
    pub(super) fn recap(&self, tag: Tag, heard: &Heard, mentioned: &Mentioned) -> Rendered {
        let answers: Vec<Answer> = heard.answers.iter().collect();
        let mut text = RichText(vec![self.heading(Label::RecapTitle), self.answer_lines(answers.iter().copied())]);
        self.heard_lines(&mut text, heard, mentioned, Label::RecapNamed, Label::RecapDenied);
        let right = self.button(Label::Right, tag, Tap::Press(Press::Right));
        let drop = |answer: &Answer| Button {
            label: self.label_with(Label::NotThat, &[argument("answer", self.name(answer.question()))]),
            token: encode(tag, Tap::NotThat(answer.question())),
            ticked: None,
        };
        let choices = std::iter::once(right).chain(answers.iter().map(drop)).collect();
        Rendered { choices, ..Rendered::of(text) }.laid_out()
    }

    /// The same for somebody who is not the one in pain: nothing to press.
    pub(super) fn overheard(&self, heard: &Heard, mentioned: &Mentioned) -> Rendered {
        let mut text = RichText(vec![self.heading(Label::OverheardTitle)]);
        if !heard.answers.is_empty() {
            text.push(self.answer_lines(heard.answers.iter()));
        }
        self.heard_lines(&mut text, heard, mentioned, Label::OverheardNamed, Label::OverheardDenied);
        Rendered { stays: true, ..Rendered::of(text) }
    }

    /// Lifts, and signs that were named or denied.
    fn heard_lines(&self, text: &mut RichText, heard: &Heard, mentioned: &Mentioned, yes: Label, no: Label) {
        let named = |signs: Vec<Choice>| signs.into_iter().map(|sign| self.choice(sign)).collect::<Vec<_>>().join("; ");
        let mut line = |label: Label, words: String| {
            if !words.is_empty() {
                text.push(Block::Paragraph(
                    RichText::parse(&self.label_with(label, &[argument("answer", words)])).into_spans(),
                ));
            }
        };
        line(
            Label::RecapLifts,
            heard.lifts.iter().filter_map(|lift| self.lift_line(lift)).collect::<Vec<_>>().join("; "),
        );
        line(yes, named(mentioned.iter().collect()));
        line(no, named(heard.denied.clone()));
    }

    /// "deadlifts 205 × 5": what was on the bar, as lifters write it.
    fn lift_line(&self, lift: &Lift) -> Option<String> {
        let name = lift.exercise.and_then(|exercise| self.words.format(&format!("lift-{}", exercise.id()), None, &[]));
        let unit = lift.unit.map_or("", |unit| unit.id());
        let weight = lift.weight.map(|weight| format!("{weight} {unit}").trim().to_owned());
        let percent = lift.percent.map(|percent| format!("{percent} %"));
        let reps = lift.reps.map(|reps| format!("× {reps}"));
        let sets = lift.sets.filter(|sets| *sets > 1).map(|sets| format!("× {sets}"));
        let parts: Vec<String> = [name, weight, percent, reps, sets].into_iter().flatten().collect();
        (!parts.is_empty()).then(|| parts.join(" "))
    }

    pub(super) fn change_menu(&self, tag: Tag, answers: &[Answer]) -> Rendered {
        let text = RichText(vec![self.heading(Label::ChangeMenuTitle), self.answer_lines(answers.iter().copied())]);
        let button = |answer: &Answer| Button {
            label: self.name(answer.question()),
            token: encode(tag, Tap::Change(answer.question())),
            ticked: None,
        };
        let choices = answers.iter().map(button).collect();
        let actions = vec![self.button(Label::GoOn, tag, Tap::Press(Press::GoOn))];
        Rendered { choices, actions, ..Rendered::of(text) }
    }

    pub(super) fn unfinished(&self, tag: Tag, (number, of): (usize, usize)) -> Rendered {
        let arguments = [argument("number", number.to_string()), argument("of", of.to_string())];
        let text = self.rich("label-unfinished-title", None, &arguments);
        let choices = vec![
            self.button(Label::GoOn, tag, Tap::Press(Press::GoOn)),
            self.button(Label::StartOver, tag, Tap::Press(Press::StartOver)),
        ];
        Rendered { choices, ..Rendered::of(text) }
    }

    pub(super) fn consent(&self) -> Rendered {
        let keep = |label, keeping| self.button(label, Tag(0), Tap::Keep(keeping));
        let choices = vec![
            keep(Label::Keep, Some(Keeping::Keep)),
            keep(Label::JustThisChat, Some(Keeping::JustThisChat)),
            keep(Label::NoThanks, None),
        ];
        Rendered { choices, ..Rendered::of(self.rich("consent", None, &[])) }
    }
}
