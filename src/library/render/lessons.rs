//! Screens that teach.

use super::{Button, Rendered, Writer};
use crate::aftercare::{Advice, Family, Lesson, LoadFirst};
use crate::conversation::{Press, Tag, Tap, encode};
use crate::library::labels::Label;
use crate::library::rich::{Block, RichText, Span};

impl Writer<'_> {
    pub(super) fn shelf(&self, tag: Tag, family: Option<Family>, may_check_technique: bool) -> Rendered {
        match family {
            None => {
                let text = self.rich("label-shelves-title", None, &[]);
                let choices = Family::all().map(|family| Button {
                    label: self.text(&format!("shelf-{}", family.id()), None, &[]),
                    token: encode(tag, Tap::Family(family)),
                    ticked: None,
                });
                let technique = self.button(Label::Technique, tag, Tap::Press(Press::Technique));
                let choices = may_check_technique.then_some(technique).into_iter().chain(choices).collect();
                Rendered { choices, ..Rendered::of(text) }.laid_out()
            }
            Some(family) => {
                let text = RichText(vec![Block::Heading(
                    self.rich(&format!("shelf-{}", family.id()), None, &[]).into_spans(),
                )]);
                let choices = family.lessons().map(|lesson| self.lesson_button(tag, lesson)).collect();
                let actions = vec![self.button(Label::Lessons, tag, Tap::Press(Press::Lessons))];
                Rendered { choices, actions, ..Rendered::of(text) }.laid_out()
            }
        }
    }

    fn lesson_button(&self, tag: Tag, lesson: Lesson) -> Button {
        let label = self.text(lesson.id(), Some("title"), &[]);
        Button { label, token: encode(tag, Tap::Lesson(lesson)), ticked: None }
    }

    /// One thing per screen: why, what to do, one cue, what to watch for.
    pub(super) fn teach(&self, tag: Tag, lesson: Lesson) -> Rendered {
        let slot = |slot| self.rich(lesson.id(), Some(slot), &[]);
        let line = |label, slot: RichText| {
            let mut spans = vec![Span::Strong(self.label(label)), Span::Text(" ".to_owned())];
            spans.extend(slot.into_spans());
            Block::Paragraph(spans)
        };
        let mut text = RichText(vec![Block::Heading(slot("title").into_spans())]);
        text.extend(slot("why"));
        text.extend(slot("steps"));
        text.push(line(Label::LessonCue, slot("cue")));
        text.push(line(Label::LessonWatch, slot("watch")));
        let shelf = Button {
            label: self.text(&format!("shelf-{}", lesson.family().id()), None, &[]),
            token: encode(tag, Tap::Family(lesson.family())),
            ticked: None,
        };
        let actions = vec![shelf, self.button(Label::Lessons, tag, Tap::Press(Press::Lessons))];
        Rendered { actions, stays: true, ..Rendered::of(text) }
    }

    pub(super) fn care(&self, tag: Tag, lessons: &[Lesson]) -> Rendered {
        let text = self.rich("label-care-title", None, &[]);
        let choices = lessons.iter().map(|lesson| self.lesson_button(tag, *lesson)).collect();
        let actions = vec![self.button(Label::ShowOutcome, tag, Tap::Press(Press::Outcome))];
        Rendered { choices, actions, stays: true, ..Rendered::of(text) }.laid_out()
    }

    pub(super) fn technique(&self, tag: Tag, advice: &Advice) -> Rendered {
        let mut text = RichText(vec![self.heading(Label::AdviceTitle)]);
        if advice.load_first == LoadFirst::Yes {
            text.extend(self.rich("label-advice-load-first", None, &[]));
        }
        let named = |label, lesson: Lesson| {
            let title = self.text(lesson.id(), Some("title"), &[]);
            let cue = self.text(lesson.id(), Some("cue"), &[]);
            Block::Paragraph(vec![Span::Strong(self.label(label)), Span::Text(format!(" {title}. ")), Span::Text(cue)])
        };
        if let Some(cause) = advice.cause {
            text.push(named(Label::AdviceCause, cause));
        }
        text.push(named(Label::AdviceLesson, advice.lesson));
        let lessons = std::iter::once(advice.lesson).chain(advice.cause);
        let choices = lessons.map(|lesson| self.lesson_button(tag, lesson)).collect();
        let actions = vec![self.button(Label::ShowOutcome, tag, Tap::Press(Press::Outcome))];
        Rendered { choices, actions, stays: true, ..Rendered::of(text) }.laid_out()
    }
}
