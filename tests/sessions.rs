//! Conversations survive: storage, a change of the protocol, pressing twice, going back, coming back.
#![cfg(feature = "runtime")]

use std::sync::OnceLock;

use spotter::conversation::*;
use spotter::store::record::SessionRecord;
use spotter::triage::walk::{Diagram, Position};
use spotter::triage::*;

const NOW: Timestamp = Timestamp(1_777_881_600);
const TAG: Tag = Tag(0x9f3a);

/// The answers of one way to every place of the protocol.
fn ways() -> &'static [Facts] {
    static WAYS: OnceLock<Vec<Facts>> = OnceLock::new();
    WAYS.get_or_init(|| Diagram::of_the_protocol().ways())
}

/// A kept conversation with these answers.
fn session(given: Facts) -> Session {
    let mut check = Check::begin(TAG, NOW);
    check.given = given;
    let urgent = check.decision().is_some_and(|decision| decision.urgency().stops_training());
    if check.decision().is_some() {
        check.concluded = Some(NOW);
    }
    let session = Session {
        keeping: Some(Keeping::Keep),
        check: Some(check),
        urgent_since: urgent.then_some(NOW),
        touched: NOW,
        ..Session::default()
    };
    // As after a turn: with what is on the screen noted.
    let shown = step(Some(session), Event::Tapped(TAG, Tap::Press(Press::GoOn)), NOW, Tag(1));
    shown.session.expect("a session")
}

fn press(session: &Session, tap: Tap) -> Step {
    step(Some(session.clone()), Event::Tapped(TAG, tap), NOW, Tag(1))
}

fn check(session: &Session) -> &Check {
    session.check.as_ref().expect("a check")
}

fn after(step: &Step) -> &Session {
    step.session.as_ref().expect("a session")
}

fn stored(answers: &[(&str, &[&str])]) -> SessionRecord {
    let mut record = SessionRecord::of(&session(Facts::default()));
    let owned = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect();
    record.check.as_mut().expect("a check").answers =
        answers.iter().map(|(q, ids)| ((*q).to_owned(), owned(ids))).collect();
    record
}

#[test]
fn every_place_of_the_protocol_survives_storage() {
    for known in ways() {
        let session = session(*known);
        let json = serde_json::to_string(&SessionRecord::of(&session)).expect("a record is JSON");
        let record: SessionRecord = serde_json::from_str(&json).expect("and reads back");
        let restored = record.restore();
        assert_eq!(restored.session, session);
        assert_eq!(restored.dropped, 0);
    }
}

#[test]
fn back_then_forward_is_the_identity() {
    for known in ways() {
        let session = session(*known);
        let trail = check(&session).trail();
        let Some(&last) = trail.asked.last() else { continue };
        let answer = trail.used.answer(last).expect("it was asked");
        let back = press(&session, Tap::Press(Press::Back));
        assert_eq!(after(&back).screen(), Screen::Question(last), "back asks the last question again");
        assert!(!check(after(&back)).given.answered(last), "and counts its answer no more");
        let forward = step(back.session.clone(), Event::Tapped(TAG, Tap::Answer(answer)), NOW, Tag(1));
        let forward = match answer.question().kind() {
            // Signs are ticked one by one.
            Kind::Several if !answer.choices().all(Choice::is_exclusive) => {
                let ticked = answer.choices().fold(back.session, |session, choice| {
                    step(session, Event::Tapped(TAG, Tap::Tick(choice)), NOW, Tag(1)).session
                });
                step(ticked, Event::Tapped(TAG, Tap::Done(last)), NOW, Tag(1))
            }
            _ => forward,
        };
        assert_eq!(after(&forward), &session);
    }
}

/// Everything that can be pressed at a place, and what comes of pressing it.
fn taps(session: &Session) -> Vec<Tap> {
    let Position::Asking(question) = check(session).trail().position else {
        let presses = Press::ALL
            .iter()
            .filter(|press| !matches!(press, Press::StartOver | Press::Forget | Press::Cancel | Press::Back));
        return presses.map(|press| Tap::Press(*press)).collect();
    };
    let mut taps: Vec<Tap> = question.choices().map(|choice| Tap::Answer(Answer::one(choice))).collect();
    taps.extend(question.choices().map(Tap::Tick));
    taps.extend(question.choices().map(Tap::Untick));
    taps.extend([Tap::Done(question), Tap::ClearTicks(question), Tap::Why(question), Tap::HowToTell(question)]);
    taps
}

/// A press that is delivered twice changes nothing the second time: no answer is given twice, no tick is taken back.
#[test]
fn pressing_twice_changes_nothing() {
    for known in ways().iter().step_by(7) {
        let session = session(*known);
        for tap in taps(&session) {
            let once = press(&session, tap);
            let twice = press(after(&once), tap);
            assert_eq!(twice.session, once.session, "{tap:?}");
        }
    }
}

#[test]
fn a_ticked_danger_sign_is_not_lost_to_a_press_of_none() {
    let begun = session([Answer::one(Region::LowBack)].into_iter().collect());
    let ticked = press(&begun, Tap::Tick(Emergency::Saddle.into()));
    // The "none" of an older screen, even twice.
    let none = Tap::Answer(Answer::one(Emergency::None));
    let pressed = press(after(&press(after(&ticked), none)), none);
    assert_eq!(after(&pressed), after(&ticked));
    let done = press(after(&pressed), Tap::Done(Question::Emergency));
    assert_eq!(check(after(&done)).decision().map(Decision::outcome), Some(Outcome::EmergencyCaudaEquina));
    // The one that clears says so, and clears.
    let cleared = press(after(&ticked), Tap::ClearTicks(Question::Emergency));
    assert!(check(after(&cleared)).ticks.is_empty());
}

#[test]
fn every_button_fits_and_reads_back() {
    let mut taps: Vec<Tap> = Press::ALL.iter().map(|press| Tap::Press(*press)).collect();
    for &question in Question::ALL {
        taps.extend([Tap::Done(question), Tap::ClearTicks(question), Tap::Why(question), Tap::HowToTell(question)]);
        taps.extend([Tap::Change(question), Tap::NotThat(question)]);
        for choice in question.choices() {
            taps.extend([
                Tap::Answer(Answer::one(choice)),
                Tap::Tick(choice),
                Tap::Untick(choice),
                Tap::HasChanged(choice),
            ]);
        }
        if let Kind::Number { min, max } = question.kind() {
            taps.extend((min..=max).filter_map(|n| Answer::number(question, n)).map(Tap::Answer));
        }
    }
    taps.extend(spotter::aftercare::Lesson::all().map(Tap::Lesson));
    taps.extend(spotter::aftercare::Family::all().map(Tap::Family));
    taps.extend([
        Tap::Keep(None),
        Tap::Keep(Some(Keeping::Keep)),
        Tap::Country(None),
        Tap::Country(Country::parse("DE")),
    ]);
    let mut seen = std::collections::HashSet::new();
    for tap in taps {
        let token = encode(Tag(u32::MAX), tap);
        assert!(token.len() <= TOKEN_MAX_BYTES, "{token}");
        assert_eq!(decode(&token), Some((Tag(u32::MAX), tap)), "{token}");
        assert!(seen.insert(token.clone()), "{token} means two things");
    }
}

#[test]
fn a_forged_button_says_where_we_are_and_changes_nothing() {
    let begun = session([Answer::one(Region::LowBack)].into_iter().collect());
    for junk in [
        "",
        "1",
        "1.",
        "1.9f3a",
        "1.zz.a.onset.next-day",
        "2.9f3a.a.onset.next-day",
        "1.9f3a.a.onset.next-day.x",
        "1.9f3a.a.gone.x",
        "1.9f3a.a.onset.sideways",
        "1.+9f3a.b",
        "1.123456789.b",
        "1.9f3a.a.log-before.11",
        "1.9f3a.c.D",
        "💥",
        "1.9f3a.a.rf-emergency",
    ] {
        assert_eq!(decode(junk), None, "{junk}");
    }
    let told = step(Some(begun.clone()), Event::Unreadable, NOW, Tag(1));
    assert_eq!(told.session, Some(begun.clone()));
    assert!(matches!(told.say[..], [Message::Notice(Notice::OldButton), Message::Ask(_)]));
    let elsewhere =
        step(Some(begun.clone()), Event::Tapped(Tag(7), Tap::Answer(Answer::one(Emergency::None))), NOW, Tag(1));
    assert_eq!(elsewhere.session, Some(begun));
}

#[test]
fn an_answer_to_another_question_changes_nothing() {
    for known in ways().iter().step_by(11) {
        let session = session(*known);
        let here = check(&session).trail().position;
        for &question in Question::TRIAGE {
            if here == Position::Asking(question) {
                continue;
            }
            let answer =
                question.choices().next().map(Answer::one).expect("every question of the protocol has options");
            assert_eq!(press(&session, Tap::Answer(answer)).session.as_ref(), Some(&session));
        }
    }
}

#[test]
fn a_withdrawn_question_is_forgotten_and_the_rest_kept() {
    let restored = stored(&[("region", &["low-back"]), ("star-sign", &["leo"]), ("rf-emergency", &["none"])]).restore();
    assert_eq!(restored.session.screen(), Screen::Question(Question::Serious));
    assert_eq!(restored.dropped, 1);
}

#[test]
fn a_screen_with_an_unknown_sign_is_asked_again_rather_than_guessed() {
    let restored = stored(&[("region", &["low-back"]), ("rf-emergency", &["rfe-withdrawn", "rfe-saddle"])]).restore();
    assert_eq!(restored.session.screen(), Screen::Question(Question::Emergency));
    assert_eq!(restored.dropped, 1);
}

#[test]
fn a_question_added_in_front_is_asked_and_later_answers_still_count() {
    // Stored before the first screen was part of the protocol.
    let restored = stored(&[("region", &["low-back"]), ("rf-serious", &["none"]), ("onset", &["next-day"])]).restore();
    assert_eq!(restored.session.screen(), Screen::Question(Question::Emergency));
    let next = press(&restored.session, Tap::Answer(Answer::one(Emergency::None)));
    assert_eq!(after(&next).screen(), Screen::Question(Question::Severity));
}

/// Records written by each release are kept for ever, and must restore.
#[test]
fn records_of_earlier_releases_are_still_read() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sessions");
    let mut read = 0;
    for entry in std::fs::read_dir(folder).expect("tests/sessions") {
        let path = entry.expect("an entry").path();
        let text = std::fs::read_to_string(&path).expect("a record");
        let record: SessionRecord = serde_json::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        assert_eq!(record.restore().dropped, 0, "{}", path.display());
        read += 1;
    }
    assert!(read > 0, "there are no records to read");
}

/// Ids are for ever: one that disappears breaks stored answers and old buttons.
#[test]
fn no_id_is_lost() {
    let mut ids: Vec<String> = Vec::new();
    for question in Question::ALL {
        ids.push(question.id().to_owned());
        ids.extend(question.choices().map(|choice| format!("{}.{}", question.id(), choice.id())));
    }
    ids.extend(Outcome::ALL.iter().map(|outcome| outcome.id().to_owned()));
    ids.extend(Rule::all().map(|rule| rule.id().to_owned()));
    ids.extend(spotter::aftercare::Lesson::all().map(|lesson| lesson.id().to_owned()));
    insta::assert_snapshot!(ids.join("\n"));
}
