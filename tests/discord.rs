//! The promise: a lifter on a Discord server gets the whole of Spotter, privately, whatever Discord does meanwhile. The real
//! program, with the real serenity, against an emulated Discord that checks every request.

mod discord_bot;
mod program;

use std::sync::Arc;
use std::time::Duration;

use discord_bot::{Bot, CHANNEL, SERVER, TOKEN};
use program::{every_outcome_is_reached, everybody_reaches, path_to};
use serde_json::json;
use spotter::app::App;
use spotter::config::Settings;
use spotter::conversation::{Message, Notice};
use spotter::discord::{Discord, Undelivered};
use spotter::emulator::discord::{Break, DEADLINE, Emulator, Fault, Person, Place, Shown};
use spotter::library::{Attachment, Reader, ResponseLibrary, embedded, markup};
use spotter::store::{MemoryStore, Store};
use spotter::triage::{Outcome, Question, Urgency};
use tokio_util::task::TaskTracker;

type Test = Result<(), String>;

fn outcome(id: &str) -> Outcome {
    Outcome::parse(id).expect("known")
}

#[tokio::test(flavor = "multi_thread")]
async fn every_outcome_is_reached_on_a_server_and_nobody_else_sees_any_of_it() -> Test {
    let bot = Arc::new(Bot::start().await);
    every_outcome_is_reached(|n, outcome| {
        let bot = Arc::clone(&bot);
        async move {
            let person = bot.person(1000 + u64::from(n));
            bot.begins(&person).await?;
            bot.reaches(&person, outcome).await?;
            let shown = person.shown();
            let concluded = shown.iter().find(|shown| shown.text.contains(&bot.title(outcome))).expect("it was seen");
            assert_eq!(concluded.edits, 0, "the outcome is a message of its own");
            assert_eq!(concluded.colour, Some(u64::from(markup::colour(outcome.urgency()))));
            assert!(shown.iter().all(|shown| shown.private), "only they see it ({})", outcome.id());
            // The question's buttons go; the outcome's stay.
            let questions = shown.iter().filter(|shown| shown.text.contains(" of about "));
            let open = questions.filter(|shown| shown.can_be_answered()).count();
            assert_eq!(open, 0, "old questions cannot be answered any more ({})", outcome.id());
            assert!(concluded.can_be_answered());
            // Days are shown in the reader's own zone.
            let dated = shown.iter().any(|shown| shown.written.contains("<t:"));
            assert!(dated || outcome.urgency() >= Urgency::SeeClinicianSoon, "{}", outcome.id());
            Ok(())
        }
    })
    .await?;
    bot.was_polite().await;
    assert_eq!(bot.discord.in_public(CHANNEL), Vec::<String>::new(), "nothing is said in public");
    assert!(bot.discord.acknowledged().iter().all(|wait| *wait < DEADLINE));
    // Logs hold nothing that a person read or wrote, and no token, at any level of detail.
    assert_eq!(bot.quotes(&["Keep my answers", "Low back", "/check", TOKEN, "token-"]), Vec::<String>::new());
    let (status, metrics) = bot.page("/metrics").await;
    assert_eq!(status, 200);
    for name in ["spotter_updates_total", "spotter_acknowledged_seconds", "spotter_shards_connected"] {
        assert!(metrics.contains(name), "{name} is not among\n{metrics}");
    }
    // Nothing privileged is asked for.
    assert!(bot.discord.identified().iter().all(|(_, _, intents)| *intents == 1 << 12));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn words_go_into_a_window_and_everything_can_be_changed() -> Test {
    let bot = Bot::start().await;
    assert_eq!(bot.page("/healthz").await.0, 200);
    assert_eq!(bot.page("/readyz").await.0, 200);
    let person = bot.person(1);
    bot.begins(&person).await?;
    let trail = path_to(outcome("normal-doms"));
    bot.walks(&person, &trail, 2).await?;
    let before = person.last();
    person.presses(&bot.label("why")).await?;
    assert!(person.last().len() > before.len(), "the reason opens under the question, in the same message");
    assert_eq!(person.shown().len(), 1, "one message, edited in place");
    person.presses(&bot.label("back")).await?;
    assert_ne!(person.last(), before);
    // Words in place of a button: what is in the window answers the question that is open, in its place.
    person.taps(&bot.label("in-words"))?;
    person.types_into_the_window("none of these").await?;
    assert_eq!(person.last(), before);
    person.taps(&bot.label("in-words"))?;
    person.types_into_the_window("💪").await?;
    person.sees(&bot.says("notice-not-understood", None)).await?;
    // A longer description, in a window.
    person.taps(&bot.label("in-words"))?;
    person.types_into_the_window("my lower back is dull and sore since yesterday, like a 3, did 205x5").await?;
    person.sees(&bot.label("recap-title")).await?;
    person.presses(&bot.label("right")).await?;
    person.commands("change", None).await?;
    person.commands("cancel", None).await?;
    // Behind /check, in the command's own box.
    person.commands("check", Some("my low back is sore since this morning, like a 2")).await?;
    person.sees(&bot.label("recap-title")).await?;
    person.commands("cancel", None).await?;
    person.sees("Before you go").await?;
    // And again, from the beginning to the end.
    person.commands("check", None).await?;
    bot.walks(&person, &trail, usize::MAX).await?;
    bot.sees(&person, outcome("normal-doms")).await?;
    let messages = person.shown().len();
    person.presses(&bot.label("why-this")).await?;
    person.sees(&bot.label("why-title")).await?;
    assert!(person.shown().len() > messages, "the outcome stays where it is");
    person.presses(&bot.label("show-outcome")).await?;
    // Everything kept, as a file with a description.
    person.commands("export", None).await?;
    let file = |shown: &[Shown]| {
        shown.iter().any(|s| s.pictures.iter().any(|(_, about, size)| !about.is_empty() && *size > 2))
    };
    person.waits_for("a file", file).await?;
    // Buttons that nobody made, that are older than anything, and a message that is gone.
    person.sends(person.shown()[0].id, "1.ffffffff.a.region.low-back");
    person.sees(&bot.says("notice-old-button", None)).await?;
    person.sends(99_999, "🙃 what'; NOBODY MADE THIS");
    person.sends(person.shown()[0].id, "*nonsense");
    let gone = person.screen().expect("a screen").id;
    let messages = person.shown().len();
    person.deletes(gone);
    person.sends(gone, "1.0.b");
    person.waits_for("an answer all the same", |shown| shown.len() >= messages).await?;
    bot.was_polite().await;
    assert_eq!(bot.quotes(&["NOBODY MADE THIS", "dull and sore"]), Vec::<String>::new());
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_post_can_be_asked_about_and_offered_a_check_once() -> Test {
    let bot = Bot::start().await;
    let (author, helper, other) = (bot.person(1), bot.person(2), bot.person(3));
    let own = author.writes("first heavy deadlifts in a while, low back is sore since yesterday, is this DOMS?");
    // One's own post begins a check from it.
    author.asks_about(own).await?;
    author.presses(&bot.label("keep")).await?;
    author.sees(&bot.label("recap-title")).await?;
    // Somebody else's is read back to whoever asks, to nobody else.
    helper.asks_about(own).await?;
    helper.sees(&bot.label("overheard-title")).await?;
    assert!(helper.shown().iter().filter(|shown| shown.by_bot).all(|shown| shown.private));
    assert_eq!(bot.discord.in_public(CHANNEL), Vec::<String>::new());
    helper.presses(&bot.label("make-offer")).await?;
    helper.sees(&bot.says("notice-offered", None)).await?;
    assert_eq!(bot.discord.in_public(CHANNEL), vec![bot.says("notice-offer", None)]);
    let offer = other.shown().into_iter().find(|shown| shown.under == Some(own)).expect("under the post");
    assert!(!offer.text.contains("sore") && !offer.text.contains("back") && !offer.buttons[0].id.contains("sore"));
    // Once, whoever asks.
    other.asks_about(own).await?;
    other.presses(&bot.label("make-offer")).await?;
    assert_eq!(bot.discord.in_public(CHANNEL).len(), 1, "one offer under a post");
    // Only its author can use it.
    other.taps(&bot.label("open-private"))?;
    other.sees(&bot.says("notice-not-yours", None)).await?;
    author.commands("cancel", None).await?;
    author.taps(&bot.label("open-private"))?;
    author.sees(&bot.label("recap-title")).await?;
    assert!(author.shown().iter().filter(|shown| shown.by_bot && shown.under.is_none()).all(|shown| shown.private));
    // Not about pain: nothing to offer.
    let gym = other.writes("deadlift day was sick");
    helper.asks_about(gym).await?;
    helper.sees(&bot.says("notice-not-about-pain", None)).await?;
    // Where the bot is not a member, it speaks only where it was asked.
    let elsewhere = Place::Server { guild: SERVER, channel: CHANNEL + 1 };
    bot.discord.person(209, "en-US", SERVER, CHANNEL + 1);
    bot.discord.shuts(CHANNEL + 1);
    let (there, asking) = (bot.person(211).at(elsewhere), helper.at(elsewhere));
    let post = there.writes("my knee hurts since monday when I squat");
    asking.asks_about(post).await?;
    asking.presses(&bot.label("make-offer")).await?;
    assert_eq!(bot.discord.in_public(CHANNEL + 1), vec![bot.says("notice-offer", None)]);
    // In a group of friends everything is private as well, and there is no offer.
    let friends = Place::Friends(CHANNEL + 2);
    bot.discord.person(210, "en-US", SERVER, CHANNEL + 2);
    let (there, asking) = (author.at(friends), helper.at(friends));
    let post = there.writes("my hip hurts since monday when I squat");
    asking.asks_about(post).await?;
    assert!(asking.shown().iter().filter(|shown| shown.by_bot).all(|shown| shown.private && !shown.can_be_answered()));
    bot.was_polite().await;
    assert_eq!(bot.quotes(&["heavy deadlifts", "my knee"]), Vec::<String>::new());
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn direct_messages_are_a_conversation_in_the_language_of_the_person() -> Test {
    let bot = Bot::start().await;
    let person = bot.person(1).in_private();
    person.says("hi").await?;
    person.says("/check").await?;
    person.presses(&bot.label("keep")).await?;
    bot.reaches(&person, outcome("normal-doms")).await?;
    assert!(person.shown().iter().all(|shown| !shown.private), "it stays after a reload");
    assert!(
        person.shown().iter().filter(|s| s.by_bot).all(|s| s.buttons.iter().all(|k| k.label != bot.label("in-words")))
    );
    person.says("/summary").await?;
    person.sees(&bot.label("summary-title")).await?;
    // A check that was begun on the server goes on here, and the other way round.
    let lifter = bot.person(2);
    bot.begins(&lifter).await?;
    lifter.in_private().says("low back").await?;
    lifter.commands("check", None).await?;
    lifter.sees("A check of yours is open").await?;
    // The language of the last interaction is the one of direct messages, too.
    let spanish = bot.discord.person(203, "es-419", SERVER, CHANNEL);
    spanish.commands("help", None).await?;
    assert!(spanish.last().contains("/check"));
    let help = spanish.last();
    spanish.in_private().says("/help").await?;
    assert_eq!(spanish.in_private().last(), help);
    assert_ne!(bot.person(4).in_private().last(), help);
    bot.was_polite().await;
    // Registered once, for everywhere, in every language.
    let commands = bot.discord.commands(None);
    assert_eq!(commands.len(), 15);
    let check = commands.iter().find(|command| command["name"] == "check").expect("there is /check");
    assert_eq!(check["name_localizations"]["es-ES"], "revisar");
    assert_eq!((&check["contexts"], &check["integration_types"]), (&json!([0, 1, 2]), &json!([0, 1])));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_in_the_middle_it_goes_on_where_it_was() -> Test {
    let mut bot = Bot::start().await;
    let reached = outcome("see-clinician-persistent");
    let trail = path_to(reached);
    let (half, keeper, passer) = (trail.asked.len() / 2, bot.person(1), bot.person(2));
    bot.begins(&keeper).await?;
    passer.commands("check", None).await?;
    passer.presses(&bot.label("just-this-chat")).await?;
    tokio::try_join!(bot.walks(&keeper, &trail, half), bot.walks(&passer, &trail, 1))?;
    let question = keeper.screen().expect("a question");
    bot.killed_and_started().await;
    // The same buttons of the same message work, and nothing that was answered is asked again.
    let mut rest = trail.clone();
    rest.asked.drain(..half);
    bot.walks(&keeper, &rest, 1).await?;
    assert_ne!(keeper.screen().expect("the next question").text, question.text);
    // Pressed, and the program dies at once: stored or not, the press is not lost.
    let next = rest.used.answer(rest.asked[1]).expect("answered").choices().next().expect("one");
    keeper.taps(&bot.answer(next))?;
    bot.killed_and_started().await;
    keeper.commands("check", None).await?;
    keeper.presses(&bot.label("go-on")).await?;
    let asked = |question| keeper.last().contains(&bot.says(&format!("ask-{question}"), None));
    let at = (1..rest.asked.len()).find(|n| asked(rest.asked[*n].id())).expect("this question or the next one");
    assert!(at <= 2, "nothing that was stored before is asked again");
    rest.asked.drain(..at);
    bot.walks(&keeper, &rest, usize::MAX).await?;
    bot.sees(&keeper, reached).await?;
    // Whoever wanted nothing kept is told the truth.
    let lost = passer.screen().expect("a question").buttons[0].clone();
    passer.taps(&lost.label)?;
    passer.sees("I lost our place").await?;
    bot.was_polite().await;
    assert_eq!(bot.stopped(), Some(0), "SIGTERM ends it in order");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_the_gateway_does_no_interaction_is_lost() -> Test {
    let bot = Bot::start().await;
    let person = bot.person(1);
    bot.begins(&person).await?;
    let helps = |person: &Person| {
        person.shown().iter().filter(|s| s.text.contains("/privacy") && s.text.contains("/why")).count()
    };
    // Commands that are given while the socket is down are delivered when the session is resumed, each once and in order.
    for (n, how) in [Break::Drop, Break::Close(4000), Break::Reconnect, Break::Invalidate(true)].into_iter().enumerate()
    {
        bot.discord.breaks(how);
        for _ in 0..3 {
            person.gives("help", None);
        }
        bot.discord.resumed_times(n + 1).await?;
        person.waits_for("three answers", |_| helps(&person) >= 3 * (n + 1)).await?;
    }
    assert_eq!(helps(&person), 12, "each was answered once");
    assert_eq!(bot.discord.identified().len(), 1, "one session, resumed");
    // A session that is over: a new one is begun, and people go on.
    bot.discord.beats_every(Duration::from_secs(1));
    bot.discord.breaks(Break::Invalidate(false));
    bot.discord.identified_times(2).await?;
    person.commands("help", None).await?;
    assert_eq!(helps(&person), 13);
    assert_eq!(bot.quotes(&["has resumed its session"]).len(), 4, "the operator is told");
    assert_eq!(bot.quotes(&["has begun a session"]).len(), 2);
    // Nobody answers heartbeats: the connection is given up for a new one.
    bot.discord.breaks(Break::Deaf);
    bot.discord.identified_times(3).await?;
    person.commands("help", None).await?;
    // What serenity cannot read is counted, and answered as far as it can be.
    let answers = bot.discord.requests("callback");
    bot.discord.dispatches("INTERACTION_CREATE", json!({"id": "77", "token": "unreadable", "type": 2, "data": {}}));
    bot.discord.dispatches("SOMETHING_NEW", json!({"id": 1}));
    let tried = async || {
        while bot.discord.requests("callback") == answers {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(10), tried()).await.map_err(|_| "the unreadable one was not answered")?;
    // Nor is anybody left without an answer whom Discord does not name.
    person.gives_as_nobody("help");
    person.sees("something broke on my side").await?;
    assert!(bot.page("/metrics").await.1.contains("spotter_updates_unreadable_total{platform=\"discord\"} 2"));
    bot.was_polite().await;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_gateway_that_is_away_is_told_to_the_operator_and_found_again() -> Test {
    let bot = Bot::start().await;
    let ready = async |status: u16| {
        while bot.page("/readyz").await.0 != status {
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    };
    let soon = async |status: u16| tokio::time::timeout(Duration::from_secs(30), ready(status)).await;
    let told = || bot.quotes(&["a shard lost its connection to Discord"]).len();
    assert_eq!(told(), 0);
    bot.discord.is_away(true);
    bot.discord.breaks(Break::Drop);
    soon(503).await.map_err(|_| "without its shard it is not ready")?;
    assert_eq!(told(), 1, "once");
    bot.discord.is_away(false);
    soon(200).await.map_err(|_| "the shard is connected again")?;
    let person = bot.person(1);
    bot.begins(&person).await?;
    assert_eq!(told(), 1);
    bot.was_polite().await;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn two_shards_serve_two_servers() -> Test {
    let discord = Emulator::start(TOKEN).await.map_err(|e| e.to_string())?;
    discord.recommends(2);
    let mut bot = Bot::with(discord, 2, &[("DISCORD_GUILD_ID", "77")]).await;
    let mut shards: Vec<(u32, u32)> = bot.discord.identified().iter().map(|(id, of, _)| (*id, *of)).collect();
    shards.sort_unstable();
    assert_eq!(shards, [(0, 2), (1, 2)]);
    let even = bot.discord.person(201, "en-US", 10 << 22, 100);
    let odd = bot.discord.person(202, "en-US", 11 << 22, 200);
    for person in [&even, &odd] {
        bot.begins(person).await?;
    }
    let (calm, pressing) = (outcome("normal-doms"), outcome("emergency-cauda-equina"));
    tokio::try_join!(bot.reaches(&even, calm), bot.reaches(&odd, pressing))?;
    bot.was_polite().await;
    // For one server while developing: without what such commands cannot have.
    assert!(bot.discord.commands(None).is_empty());
    assert_eq!(bot.discord.commands(Some(77)).len(), 15);
    assert_eq!(bot.stopped(), Some(0));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn one_process_of_several_takes_its_shards_with_the_last_one() -> Test {
    let discord = Emulator::start(TOKEN).await.map_err(|e| e.to_string())?;
    let bot = Bot::with(discord, 1, &[("DISCORD_SHARDS", "1..1/2")]).await;
    assert_eq!(bot.discord.identified().iter().map(|(id, of, _)| (*id, *of)).collect::<Vec<_>>(), [(1, 2)]);
    let person = bot.discord.person(201, "en-US", 11 << 22, 100);
    bot.begins(&person).await?;
    bot.was_polite().await;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_rest_does_nothing_is_lost() -> Test {
    let bot = Bot::start().await;
    let discord = bot.discord.clone();
    // Commands are registered in peace; then the weather turns.
    discord.quiet_for(Duration::from_secs(1)).await;
    discord.limits(3, Duration::from_secs(1));
    for (operation, fault, times) in [
        ("callback", Fault::TooMany(1.2), 2),
        ("followUp", Fault::TooMany(1.0), 2),
        ("callback", Fault::TooManyOfEverything(0.8), 1),
        ("callback", Fault::Broken, 2),
        ("callback", Fault::DropBefore, 2),
        ("callback", Fault::DropAfter, 3),
        ("callback", Fault::BadGateway, 1),
        ("callback", Fault::Slow(Duration::from_millis(1500)), 2),
        ("followUp", Fault::Broken, 2),
        ("followUp", Fault::DropBefore, 1),
        ("message", Fault::TooMany(2.0), 1),
        ("message", Fault::DropAfter, 2),
        ("message", Fault::BadGateway, 1),
    ] {
        discord.goes_wrong(operation, fault, times);
    }
    let bot = Arc::new(bot);
    let ids = ["normal-doms", "urgent-clot", "low-back-soreness-watch", "emergency-other"];
    everybody_reaches(&ids.map(outcome), |n, outcome| {
        let bot = Arc::clone(&bot);
        async move {
            let person = bot.person(50 + u64::from(n));
            bot.begins(&person).await?;
            bot.reaches(&person, outcome).await
        }
    })
    .await?;
    // In direct messages each answer arrives once, also when Discord does not say that it did.
    let person = bot.person(80).in_private();
    for _ in 0..3 {
        person.says("/help").await?;
    }
    discord.quiet_for(Duration::from_secs(2)).await;
    assert_eq!(person.shown().iter().filter(|shown| shown.by_bot).count(), 3);
    assert!(discord.went_wrong(), "everything that was to go wrong did");
    bot.was_polite().await;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_slow_database_is_nobodys_failed_interaction() -> Test {
    use sqlx::{Connection, SqliteConnection};
    let bot = Bot::start().await;
    let (server, direct) = (bot.person(1), bot.person(2).in_private());
    bot.begins(&server).await?;
    direct.says("/check").await?;
    direct.presses(&bot.label("keep")).await?;
    let open = format!("sqlite://{}", bot.database().display());
    let mut held = SqliteConnection::connect(&open).await.map_err(|e| e.to_string())?;
    let sql = async |held: &mut SqliteConnection, what: &'static str| {
        sqlx::raw_sql(what).execute(held).await.map(|_| ()).map_err(|e| e.to_string())
    };
    // Slow: "one moment", and the answer in its place afterwards.
    let hold = |held, how_long| async move {
        let held: &mut SqliteConnection = held;
        sql(held, "BEGIN IMMEDIATE").await?;
        tokio::time::sleep(Duration::from_millis(how_long)).await;
        sql(held, "COMMIT").await
    };
    sql(&mut held, "BEGIN IMMEDIATE").await?;
    let question = server.last();
    server.taps("Low back")?;
    direct.taps("Low back")?;
    tokio::time::sleep(Duration::from_millis(1600)).await;
    assert_eq!(bot.discord.acknowledged().iter().filter(|wait| **wait > Duration::from_secs(1)).count(), 2);
    assert_eq!(server.last(), question, "nothing is said before it is stored");
    sql(&mut held, "COMMIT").await?;
    server.waits_for("the next question", |shown| shown.last().is_some_and(|last| last.text != question)).await?;
    bot.discord.quiet_for(Duration::from_secs(1)).await;
    // Fifteen minutes later nothing can be said in the old place. In direct messages it is said anew; on the server the next
    // press says where we are.
    let (before, said) = (server.last(), direct.shown().len());
    let screen = path_to(outcome("normal-doms")).used.answer(Question::Emergency).expect("answered");
    let none = bot.answer(screen.choices().next().expect("one"));
    sql(&mut held, "BEGIN IMMEDIATE").await?;
    server.taps(&none)?;
    direct.taps(&none)?;
    tokio::time::sleep(Duration::from_millis(1600)).await;
    bot.discord.expires();
    sql(&mut held, "COMMIT").await?;
    direct.waits_for("the answer below", |shown| shown.len() > said).await?;
    bot.discord.quiet_for(Duration::from_secs(1)).await;
    assert_eq!(server.last(), before);
    server.taps(&none)?;
    server.waits_for("where we are", |shown| shown.last().is_some_and(|last| last.text != before)).await?;
    // Away: they are told, with what to do if they are worried; then it recovers by itself.
    let pressed = server.screen().expect("a question").buttons[0].label.clone();
    let (away, told) = tokio::join!(hold(&mut held, 4000), async {
        tokio::time::sleep(Duration::from_millis(100)).await;
        server.taps(&pressed)?;
        server.sees("something broke on my side").await
    });
    away.and(told)?;
    server.commands("check", None).await?;
    server.sees("A check of yours is open").await?;
    bot.was_polite().await;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_cannot_be_written_to_is_known() -> Test {
    let discord = Emulator::start(TOKEN).await.map_err(|e| e.to_string())?;
    let library = ResponseLibrary::load_complete(&embedded()).map_err(|_| "the words are complete")?.0;
    let app = Arc::new(App::new(Store::Memory(MemoryStore::default()), library));
    let url = discord.url();
    let set = |name: &str| match name {
        "DISCORD_TOKEN" => Some(TOKEN.to_owned()),
        "DISCORD_API_URL" => Some(url.clone()),
        _ => None,
    };
    let settings = Settings::read(None, set).map_err(|e| e.to_string())?;
    let bot =
        Discord::new(Arc::clone(&app), &settings, TaskTracker::new()).map_err(|e| e.to_string())?.expect("a token");
    let hello = app.library().render(&Message::Notice(Notice::Help), &Reader::default());
    let person = discord.person(201, "en-US", SERVER, CHANNEL).in_private();
    let said = || person.shown().len();
    // Told once, also if it is told again under the same name, and if Discord does not say that it arrived.
    discord.goes_wrong("message", Fault::DropAfter, 1);
    assert_eq!(bot.tell("201", &hello, "checkin-7").await, Ok(()));
    assert_eq!(bot.tell("201", &hello, "checkin-7").await, Ok(()));
    assert_eq!(said(), 1);
    assert_eq!(discord.requests("openDirect"), 1, "direct messages are opened once");
    let file = Attachment { name: "progress.png".to_owned(), bytes: vec![1, 2, 3] };
    let with_file = spotter::library::Rendered { file: Some(file), ..hello.clone() };
    assert_eq!(bot.tell("201", &with_file, "picture").await, Ok(()));
    let pictures = person.shown().last().map(|shown| shown.pictures.clone()).unwrap_or_default();
    assert!(matches!(pictures.as_slice(), [(name, about, 3)] if name == "progress.png" && !about.is_empty()));
    // The ways in which it does not work.
    for (code, why) in [(50007, Undelivered::Closed), (20026, Undelivered::Quarantined)] {
        person.closes(Some(code));
        assert_eq!(bot.tell("201", &hello, &code.to_string()).await, Err(why));
    }
    person.closes(Some(40003));
    assert_eq!(bot.tell("201", &hello, "fast").await, Err(Undelivered::TooFast));
    assert_eq!(bot.tell("202", &hello, "nobody").await, Err(Undelivered::Later));
    assert_eq!(bot.tell("not a person", &hello, "x").await, Err(Undelivered::Closed));
    person.closes(None);
    assert_eq!(bot.tell("201", &hello, "again").await, Ok(()));
    assert_eq!(discord.complaints(), Vec::<String>::new());
    Ok(())
}
