//! The promise: a lifter who messages the bot gets the whole of Spotter, whatever Telegram does meanwhile. The real program
//! against an emulated Telegram that checks every request.

mod bot;
mod program;
mod stores;

use std::time::Duration;

use bot::Bot;
use program::{every_outcome_is_reached, everybody_reaches, path_to};
use serde_json::json;
use spotter::emulator::telegram::{BOT_NAME, Fault, Kind};
use spotter::library::embedded;
use spotter::triage::Outcome;

type Test = Result<(), String>;

#[tokio::test(flavor = "multi_thread")]
async fn every_outcome_is_reached_by_pressing_buttons() -> Test {
    let bot = std::sync::Arc::new(Bot::start().await);
    every_outcome_is_reached(|n, outcome| {
        let bot = std::sync::Arc::clone(&bot);
        async move {
            let person = bot.telegram.person(1000 + i64::from(n), "en");
            bot.begins(&person).await?;
            bot.reaches(&person, outcome).await?;
            // The question's buttons go; the outcome's stay.
            let only_the_outcome = |chat: &[spotter::emulator::telegram::Shown]| {
                chat.iter().filter(|shown| shown.keys().next().is_some()).all(|shown| shown.stays())
            };
            person.waits_for("no old buttons", only_the_outcome).await?;
            let chat = person.chat();
            let concluded = chat.iter().find(|shown| shown.text.contains(&bot.title(outcome))).expect("it was seen");
            assert_eq!(concluded.edits, 0, "the outcome is a message of its own");
            // After "how to tell" the question stands below it, in a message of its own.
            let helps = chat.iter().filter(|shown| shown.text.contains(&bot.label("help-title"))).count();
            let questions = chat.iter().filter(|shown| shown.by_bot && shown.edits > 0).count();
            assert!(questions <= 1 + helps, "the questions are one message, edited in place ({})", outcome.id());
            Ok(())
        }
    })
    .await?;
    bot.was_polite().await;
    // Logs and what is stored hold nothing that a person read or wrote, at any level of detail.
    assert_eq!(bot.quotes(&["Keep my answers", "Low back", "/start", bot::TOKEN]), Vec::<String>::new());
    let (status, metrics) = bot.page("/metrics").await;
    assert_eq!(status, 200);
    assert!(metrics.contains("spotter_updates_total"), "{metrics}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn back_change_cancel_and_words_work_at_any_moment() -> Test {
    let bot = Bot::start().await;
    assert_eq!(bot.page("/healthz").await.0, 200);
    assert_eq!(bot.page("/readyz").await.0, 200);
    let person = bot.telegram.person(1, "en");
    bot.begins(&person).await?;
    let trail = path_to(trail_outcome());
    bot.walks(&person, &trail, 2).await?;
    let before = person.last();
    // Why, and back: the same message.
    person.presses(&bot.label("why")).await?;
    let explained = person.last();
    assert!(explained.len() > before.len() && person.chat().iter().filter(|shown| shown.by_bot).count() == 1);
    person.presses(&bot.label("back")).await?;
    assert_ne!(person.last(), before);
    // Words in place of a button: a new message below, and the old one loses its buttons.
    person.says("none of these").await?;
    let with_buttons = |chat: &[spotter::emulator::telegram::Shown]| {
        chat.iter().filter(|shown| shown.keys().next().is_some()).count() == 1
    };
    person.waits_for("one message with buttons", with_buttons).await?;
    // Things that are not words.
    person.says("💪").await?;
    person.sees(&bot.says("notice-not-understood", None)).await?;
    // Change an earlier answer.
    person.says("/change").await?;
    person.says("/cancel").await?;
    person.sees("Before you go").await?;
    // And again, from the beginning to the end.
    person.says("/check").await?;
    bot.walks(&person, &trail, usize::MAX).await?;
    bot.sees(&person, trail_outcome()).await?;
    bot.telegram.quiet_for(Duration::from_secs(3)).await;
    let chat = person.chat().len();
    person.presses(&bot.label("why-this")).await?;
    person.sees(&bot.label("why-title")).await?;
    assert!(person.chat().len() > chat, "the outcome stays where it is");
    person.presses(&bot.label("show-outcome")).await?;
    // Menus say where they lead; the menu of answers is one message that becomes the question.
    person.presses(&bot.label("change-something")).await?;
    person.sees(&bot.label("change-menu-title")).await?;
    // A button that nobody made, and one of somebody else's chat.
    let other = bot.telegram.person(2, "en");
    bot.begins(&other).await?;
    let theirs = person.screen().expect("a menu");
    other.sends_data(theirs.id, "1.ffffffff.a.region.low-back", Some(person.id));
    person.sends_data(theirs.id, "🙃 what'; DROP TABLE people", None);
    person.sees(&bot.says("notice-old-button", None)).await?;
    person.sends_data(99_999, "1.0.b", None);
    bot.was_polite().await;
    assert_eq!(bot.quotes(&["DROP TABLE people", "none of these"]), Vec::<String>::new());
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_description_skips_most_questions_and_a_danger_sign_comes_first() -> Test {
    let bot = Bot::start().await;
    let person = bot.telegram.person(1, "en");
    person.says("first time deadlifting two days ago, 3x5 with 60kg. woke up the next morning with a sore low back, like a 3 out of 10. no numbness or anything. is this doms?").await?;
    person.presses(&bot.label("keep")).await?;
    person.sees(&bot.label("recap-title")).await?;
    person.presses(&bot.label("right")).await?;
    // In the middle of it: the screen with that sign comes first, and nothing before it is lost.
    person.says("oh and since this morning my crotch is numb and I can't pee").await?;
    person.sees("You wrote about this").await?;
    person.presses("None of these").await?;
    // One more, and that is all.
    person.presses("None of these").await?;
    bot.sees(&person, Outcome::parse("normal-doms-new-lifter").expect("known")).await?;
    // The one in whom it was true.
    let other = bot.telegram.person(2, "es");
    other.says("tengo la entrepierna dormida desde ayer y no puedo orinar bien").await?;
    other.sees("Primero, la seguridad").await?;
    assert_eq!(bot.quotes(&["tengo la entrepierna dormida", "crotch is numb", "heavy"]), Vec::<String>::new());
    bot.was_polite().await;
    Ok(())
}

/// The database is away for a while: people are told so, with what to do in danger, and go on where they were.
#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_is_away_is_said_and_nothing_is_lost() -> Test {
    let Some(schema) = stores::postgres("Telegram, while the database is away") else { return Ok(()) };
    let door = stores::Door::to_postgres().await;
    let bot = Bot::with(&[("DATABASE_URL", &door.leads_to(&schema.url)), ("DATA_KEY", stores::KEY)]).await;
    let outcome = Outcome::parse("normal-doms").expect("known");
    let trail = path_to(outcome);
    let person = bot.telegram.person(1, "en");
    bot.begins(&person).await?;
    bot.walks(&person, &trail, 1).await?;
    assert_eq!(bot.page("/readyz").await.0, 200);
    door.shut();
    person.taps("None of these")?;
    person.sees("something broke on my side").await?;
    person.types("and my groin went numb");
    let told = |chat: &[spotter::emulator::telegram::Shown]| {
        chat.iter().filter(|shown| shown.text.contains("don’t wait for me")).count() == 2
    };
    person.waits_for("the same, with what to do in danger", told).await?;
    assert_eq!(bot.page("/readyz").await.0, 503);
    assert_eq!(bot.page("/healthz").await.0, 200);
    // A block is not confirmed before it is stored.
    let other = bot.telegram.person(2, "en");
    other.blocks(false);
    other.unblocks();
    for _ in 0..100 {
        if bot.log().contains("it could not be noted that somebody left") {
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    assert!(bot.log().contains("it could not be noted that somebody left") && bot.telegram.unconfirmed() > 0);
    door.open();
    person.says("/check").await?;
    person.presses(&bot.label("go-on")).await?;
    let mut rest = trail.clone();
    rest.asked.remove(0);
    bot.walks(&person, &rest, usize::MAX).await?;
    bot.sees(&person, outcome).await?;
    bot.was_polite().await;
    Ok(())
}

fn trail_outcome() -> Outcome {
    Outcome::parse("normal-doms").expect("known")
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_in_the_middle_it_goes_on_where_it_was() -> Test {
    let mut bot = Bot::start().await;
    let outcome = Outcome::parse("see-clinician-persistent").expect("known");
    let trail = path_to(outcome);
    let (half, keeper, passer) = (trail.asked.len() / 2, bot.telegram.person(1, "en"), bot.telegram.person(2, "en"));
    bot.begins(&keeper).await?;
    passer.says("/start").await?;
    passer.presses(&bot.label("just-this-chat")).await?;
    tokio::try_join!(bot.walks(&keeper, &trail, half), bot.walks(&passer, &trail, 1))?;
    // Pressed, and the program dies at once: stored or not, the press is not lost.
    let next = trail.used.answer(trail.asked[half]).expect("answered").choices().next().expect("one");
    keeper.taps(&bot.answer(next))?;
    bot.killed_and_started().await;
    let mut rest = trail.clone();
    rest.asked.drain(..=half);
    let old = keeper.last();
    keeper
        .waits_for("the next question", move |chat| chat.iter().rev().find(|s| s.by_bot).is_some_and(|s| s.text != old))
        .await?;
    bot.walks(&keeper, &rest, usize::MAX).await?;
    bot.sees(&keeper, outcome).await?;
    // Whoever wanted nothing kept is told the truth.
    let lost = passer.screen().expect("a question").keys().next().cloned().expect("a button");
    passer.taps(&lost.label)?;
    passer.sees("I lost our place").await?;
    bot.was_polite().await;
    assert_eq!(bot.stopped(), Some(0), "SIGTERM ends it in order");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_group_leads_into_the_private_chat() -> Test {
    let bot = Bot::start().await;
    let (asker, other) = (bot.telegram.person(1, "en"), bot.telegram.person(2, "en"));
    let group = bot.telegram.group(-100, Kind::Forum);
    bot.telegram.privacy_mode(false);
    group.hears(&asker, "my back is fried, is this DOMS?", None, None);
    group.hears(&asker, "/check@some_other_bot", None, None);
    group.hears(&asker, "/roll 20", None, None);
    let post = group.hears(&asker, "first heavy deadlifts in a while and my low back is sore", Some(7), None);
    group.hears(&asker, &format!("/check@{BOT_NAME}"), Some(7), Some(post));
    group.waits_for(1).await?;
    let invitation = group.from_the_bot().remove(0);
    assert_eq!((invitation.topic, invitation.text.as_str()), (Some(7), bot.says("notice-in-private", None).as_str()));
    let link = invitation.keys().next().and_then(|key| key.url.clone()).expect("a link");
    // Somebody else's link begins a chat of their own; the code stays with whom it was made for.
    other.follows(&link).await?;
    asker.follows(&link).await?;
    asker.presses(&bot.label("keep")).await?;
    // What was understood of the post comes first.
    asker.sees(&bot.says("label-recap-title", None)).await?;
    // A topic that is gone, and the general one.
    group.hears(&asker, "/check", Some(9), None);
    group.loses(9);
    group.waits_for(2).await?;
    group.hears(&asker, "/check", None, None);
    group.waits_for(3).await?;
    assert!(group.from_the_bot().iter().skip(1).all(|shown| shown.topic.is_none()));
    assert!(group.from_the_bot().iter().all(|shown| !shown.text.contains("sore") && !shown.text.contains("back")));
    // Who speaks for the group has no private chat that a code could be for.
    group.hears_itself("/check");
    group.waits_for(4).await?;
    let link = group.from_the_bot()[3].keys().next().and_then(|key| key.url.clone()).expect("a link");
    assert!(link.ends_with("?start=check"), "{link}");
    // A group that became a supergroup.
    let small = bot.telegram.group(-5, Kind::Group);
    let large = small.grows();
    small.hears(&asker, "/check", None, None);
    large.waits_for(1).await?;
    bot.was_polite().await;
    let commands = |scope: &str| bot.telegram.commands(scope, "");
    assert_eq!(commands("default").len(), 14);
    assert_eq!(commands("all_private_chats").len(), 14);
    assert_eq!(commands("all_group_chats").len(), 3);
    assert!(!bot.stored().contains("heavy deadlifts") && !bot.log().contains("heavy deadlifts"));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_webhook_takes_the_right_secret_and_no_other() -> Test {
    let mut bot = Bot::with(&[
        ("TELEGRAM_WEBHOOK_URL", "https://bot.example/hooks/telegram"),
        ("TELEGRAM_WEBHOOK_SECRET", "a-secret_of-36-letters-and-1-digit"),
    ])
    .await;
    let update = json!({"update_id": 1, "message": {"message_id": 1}});
    for wrong in ["", "a-secret", "A-secret_of-36-letters-and-1-digit", "a-secret_of-36-letters-and-1-digit-and-more"] {
        assert_eq!(bot.telegram.post(&update, Some(wrong)).await.map(|status| status.as_u16()), Some(401));
    }
    assert_eq!(bot.telegram.post(&json!("nonsense"), None).await.map(|status| status.as_u16()), Some(200));
    // Twice each, and in any order.
    bot.telegram.repeats(true);
    bot.telegram.reorders(true);
    let ways = ["normal-doms", "emergency-cauda-equina", "urgent-tear"];
    let walk = async |n: usize| {
        let (person, outcome) = (bot.telegram.person(10 + n as i64, "en"), Outcome::parse(ways[n]).expect("known"));
        bot.begins(&person).await?;
        bot.reaches(&person, outcome).await?;
        bot.telegram.quiet_for(Duration::from_secs(2)).await;
        let said = person.chat().iter().filter(|shown| shown.text.contains(&bot.title(outcome))).count();
        assert_eq!(said, 1, "an update that comes twice is answered once");
        Ok::<(), String>(())
    };
    tokio::try_join!(walk(0), walk(1), walk(2))?;
    bot.was_polite().await;
    assert_eq!(bot.stopped(), Some(0));
    assert!(bot.telegram.webhook().is_some(), "the webhook stays: another process may be serving it");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_telegram_does_nothing_is_lost() -> Test {
    let bot = Bot::start().await;
    let telegram = bot.telegram.clone();
    // Commands are registered in peace; then the weather turns.
    telegram.quiet_for(Duration::from_secs(1)).await;
    telegram.repeats(true);
    telegram.reorders(true);
    let (weather, storm) = (
        telegram.clone(),
        [
            ("sendMessage", Fault::TooMany(2), 1),
            ("editMessageText", Fault::TooMany(1), 2),
            ("answerCallbackQuery", Fault::TooMany(1), 2),
            ("getUpdates", Fault::TooMany(1), 1),
            ("editMessageText", Fault::DropBefore, 2),
            ("editMessageText", Fault::DropAfter, 2),
            ("answerCallbackQuery", Fault::DropAfter, 1),
            ("getUpdates", Fault::DropBefore, 1),
            ("getUpdates", Fault::DropAfter, 1),
            ("editMessageText", Fault::Slow(Duration::from_secs(3)), 2),
            ("sendMessage", Fault::DropBefore, 2),
            ("editMessageText", Fault::BadGateway, 1),
        ],
    );
    for (method, fault, times) in storm {
        weather.goes_wrong(method, fault, times);
    }
    let bot = std::sync::Arc::new(bot);
    let ids = ["normal-doms", "urgent-clot", "low-back-soreness-watch", "emergency-other"];
    everybody_reaches(&ids.map(|id| Outcome::parse(id).expect("known")), |n, outcome| {
        let bot = std::sync::Arc::clone(&bot);
        async move {
            let person = bot.telegram.person(50 + i64::from(n), "en");
            bot.begins(&person).await?;
            bot.reaches(&person, outcome).await
        }
    })
    .await?;
    assert!(telegram.went_wrong(), "everything that was to go wrong did");
    // The message is gone from under the button: it is said anew.
    telegram.repeats(false);
    let person = telegram.person(80, "en");
    bot.begins(&person).await?;
    let question = person.screen().expect("a question");
    let back = question.keys().next().and_then(|key| key.data.clone()).expect("a button");
    person.deletes(question.id);
    person.sends_data(question.id, &back, None);
    person.waits_for("the question anew", |chat| chat.iter().any(|shown| shown.by_bot)).await?;
    // Blocked, noticed by writing. Whoever comes back within days finds their place (`tests/keeping.rs`: later it is gone).
    person.blocks(true);
    person.types("/help");
    telegram.quiet_for(Duration::from_secs(2)).await;
    person.unblocks();
    person.says("/start").await?;
    person.presses(&bot.label("go-on")).await?;
    // Blocked, and Telegram says so. Back again they take everything with them as a file, and delete it.
    person.blocks(false);
    telegram.quiet_for(Duration::from_secs(1)).await;
    person.unblocks();
    person.says("/start").await?;
    person.presses(&bot.label("go-on")).await?;
    person.types("/export");
    person.sees("spotter-export.json\n{\n  \"spotter_export\": 1").await?;
    person.says("/forget").await?;
    let forget = bot.label("forget");
    person.waits_for("the way to delete it", |chat| chat.iter().any(|shown| shown.key(&forget).is_some())).await?;
    person.taps(&forget)?;
    person.sees(&bot.says("notice-forgotten", None)).await?;
    person.says("/check").await?;
    person.sees("I’m Spotter").await?;
    bot.was_polite().await;
    Ok(())
}

/// After a week without updates, and on another server, Telegram counts them from somewhere else: also from further down.
#[tokio::test(flavor = "multi_thread")]
async fn a_count_of_updates_that_begins_anew_is_followed() -> Test {
    let bot = Bot::start().await;
    bot.telegram.counts_from(900_000);
    let person = bot.telegram.person(1, "en");
    bot.begins(&person).await?;
    bot.telegram.quiet_for(Duration::from_secs(1)).await;
    bot.telegram.counts_from(5_000);
    person.presses("Low back").await?;
    let confirmed = tokio::time::timeout(Duration::from_secs(20), bot.telegram.quiet_for(Duration::from_secs(2))).await;
    assert!(confirmed.is_ok(), "the updates after that are confirmed");
    assert!(bot.telegram.requests("getUpdates") < 30, "and had once");
    bot.was_polite().await;
    Ok(())
}

/// Words count, whatever they come with; and whoever sends none is asked for some.
#[tokio::test(flavor = "multi_thread")]
async fn no_message_of_a_person_is_met_with_silence() -> Test {
    let bot = Bot::start().await;
    let words = "my crotch is numb since this morning and I can't pee";
    for (n, content) in [
        json!({"text": words, "external_reply": {"origin": {"type": "user", "date": 1}, "chat": {"id": 4}}}),
        json!({"text": words, "forward_origin": {"type": "not known yet"}}),
        json!({"text": words, "entities": [{"type": "not_known_yet", "offset": 0, "length": 2}]}),
        json!({"caption": words, "hologram": {"file_id": "x"}}),
    ]
    .into_iter()
    .enumerate()
    {
        let person = bot.telegram.person(10 + n as i64, "en");
        person.sends(content.clone());
        person.sees("Safety first").await.map_err(|e| format!("{content}: {e}"))?;
    }
    let file = json!({"file_id": "x", "file_unique_id": "y", "duration": 3, "file_size": 9});
    for (n, content) in [json!({"voice": file}), json!({"hologram": {"file_id": "x"}})].into_iter().enumerate() {
        let person = bot.telegram.person(20 + n as i64, "en");
        person.sends(content);
        person.sees("I can’t listen to voice messages").await?;
    }
    bot.was_polite().await;
    Ok(())
}

/// What stands between us and Telegram can refuse for ever, and Telegram can be away for long.
#[tokio::test(flavor = "multi_thread")]
async fn what_never_gets_through_is_said_and_holds_up_nothing() -> Test {
    let bot = Bot::start().await;
    let person = bot.telegram.person(1, "en");
    bot.telegram.goes_wrong("sendMessage", Fault::Unauthorized, 1);
    bot.begins(&person).await?;
    bot.telegram.goes_wrong("sendDocument", Fault::TooLarge, 5);
    person.types("/export");
    person.sees("something broke on my side").await?;
    assert!(bot.telegram.went_wrong() && person.chat().iter().all(|shown| !shown.text.contains("spotter_export")));
    // Ready is only who hears.
    bot.telegram.goes_wrong("getUpdates", Fault::TooLarge, 5);
    person.types("/help");
    let mut seen = Vec::new();
    for _ in 0..150 {
        let now = bot.page("/readyz").await.0;
        if seen.last() != Some(&now) {
            seen.push(now);
        }
        if seen.ends_with(&[503, 200]) {
            break;
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    assert_eq!(seen, [200, 503, 200]);
    bot.was_polite().await;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn everybody_is_spoken_to_in_their_language() -> Test {
    let folder = tempfile::tempdir().map_err(|e| e.to_string())?;
    // A second language that is complete: English with one word changed.
    for file in embedded() {
        let write = |path: String, text: &str| {
            let path = folder.path().join(path);
            std::fs::create_dir_all(path.parent().expect("a folder")).and_then(|()| std::fs::write(path, text))
        };
        write(file.path.clone(), &file.text).map_err(|e| e.to_string())?;
        if let Some(name) = file.path.strip_prefix("en/") {
            let text = file.text.replace("label-keep = Keep my answers", "label-keep = Antworten behalten");
            let text = text.replace("command-help = this list", "command-help = diese Liste");
            write(format!("de/{name}"), &text).map_err(|e| e.to_string())?;
        }
    }
    let bot = Bot::with(&[("RESPONSES", &folder.path().to_string_lossy())]).await;
    let (german, other) = (bot.telegram.person(1, "de-AT"), bot.telegram.person(2, "xx"));
    german.says("/start").await?;
    german.presses("Antworten behalten").await?;
    other.says("/start").await?;
    other.presses("Keep my answers").await?;
    bot.was_polite().await;
    let help = |language: &str| bot.telegram.commands("default", language).into_iter().find(|(name, _)| name == "help");
    assert_eq!(help("de"), Some(("help".to_owned(), "diese Liste".to_owned())));
    assert_eq!(help(""), Some(("help".to_owned(), "this list".to_owned())));
    Ok(())
}
