//! 500 people at once on a Discord server, from the first command to an outcome, against the emulated Discord: interactions a
//! second, how long until each is acknowledged and until its answer is there, how much memory, and whether anybody is lost.
//!
//! `cargo bench --bench discord_load --features emulator [-- PEOPLE]`. The bot runs in a process of its own; the emulator checks
//! every request against Discord's schemas meanwhile, on the same machine.

mod load;

use std::process::{Child, Command, ExitCode};
use std::sync::Arc;
use std::time::Duration;

use load::{labels, memory, times, title, trail, words};
use spotter::app::App;
use spotter::config::{Database, Settings};
use spotter::discord::Discord;
use spotter::emulator::discord::{DEADLINE, Emulator, Person};
use spotter::library::{ResponseLibrary, embedded};
use spotter::store::{DataKey, MemoryStore, SqliteStore, Store};
use spotter::triage::walk::Trail;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

const TOKEN: &str = "MTA.load";

/// One run.
struct Load {
    name: &'static str,
    people: u64,
    shards: u32,
    /// How long people take to read a question; nobody waits if nothing is set.
    thinks: Option<Duration>,
    /// Where sessions are kept: `sqlite`, or `memory` to see what Discord's side alone can do.
    store: &'static str,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    if arguments.first().is_some_and(|first| first == "serve") {
        runtime.block_on(serve(arguments.iter().any(|argument| argument == "memory")));
        return ExitCode::SUCCESS;
    }
    let people = arguments.iter().find_map(|argument| argument.parse().ok()).unwrap_or(500);
    let loads = [
        Load { name: "everybody as fast as they can, in memory", people, shards: 1, thinks: None, store: "memory" },
        Load { name: "everybody as fast as they can, SQLite", people, shards: 1, thinks: None, store: "sqlite" },
        Load {
            name: "people who read, two shards, SQLite",
            people,
            shards: 2,
            thinks: Some(Duration::from_secs(6)),
            store: "sqlite",
        },
    ];
    let lost: usize = loads.iter().map(|load| runtime.block_on(run(load))).sum();
    if lost == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

async fn run(load: &Load) -> usize {
    let discord = Emulator::start(TOKEN).await.expect("the emulator starts");
    discord.recommends(load.shards);
    let folder = tempfile::tempdir().expect("a folder");
    let mut bot = start(&discord, folder.path(), load.store);
    discord.connected(load.shards as usize).await.expect("the bot connects");
    let library = Arc::new(ResponseLibrary::load_complete(&embedded()).expect("the words are complete").0);
    let trail = trail();
    let began = Instant::now();
    let mut walks = JoinSet::new();
    for n in 0..load.people {
        let person = discord.person(10_000 + n, "en-US", (500 + n % 2) << 22, 700);
        let (library, trail, thinks) = (Arc::clone(&library), trail.clone(), load.thinks);
        walks.spawn(async move {
            // Nobody presses at the same moment as everybody else, also not in a full gym.
            sleep(thinks.unwrap_or(Duration::from_secs(1)).mul_f64(rand::random::<f64>())).await;
            walk(&person, &library, &trail, thinks).await
        });
    }
    let (mut waits, mut lost, mut again) = (Vec::new(), 0, 0);
    while let Some(walked) = walks.join_next().await {
        match walked.expect("people do not panic") {
            Ok((times, times_told)) => {
                waits.extend(times);
                again += times_told;
            }
            Err(problem) => {
                lost += 1;
                eprintln!("lost: {}", problem.lines().next().unwrap_or_default());
            }
        }
    }
    let took = began.elapsed();
    let (memory, complaints) = (memory(&bot), discord.complaints());
    let mut acknowledged = discord.acknowledged();
    println!("{}", load.name);
    println!("  people {}, lost {lost}, interactions {}, took {:.1} s", load.people, waits.len(), took.as_secs_f64());
    println!("  told to try again, and did: {again}");
    println!("  interactions a second {:.0}", waits.len() as f64 / took.as_secs_f64());
    println!("  to acknowledge: {} (Discord waits {} ms)", times(&mut acknowledged), DEADLINE.as_millis());
    println!("  to the answer: {}", times(&mut waits));
    println!("  memory of the bot: {memory}; requests that were wrong: {}", complaints.len());
    for complaint in complaints.iter().take(5) {
        println!("  {complaint}");
    }
    bot.kill().and_then(|()| bot.wait()).expect("the bot ends");
    lost + complaints.len()
}

/// One conversation; how long each answer took, and how often they were told to try again.
async fn walk(
    person: &Person,
    library: &ResponseLibrary,
    trail: &Trail,
    thinks: Option<Duration>,
) -> Result<(Vec<Duration>, usize), String> {
    let sorry = words(library, "notice-sorry", None).chars().take(30).collect::<String>();
    let told = || person.shown().iter().filter(|shown| shown.text.starts_with(&sorry)).count();
    let mut waits = Vec::new();
    let since = Instant::now();
    person.commands("check", None).await?;
    waits.push(since.elapsed());
    for label in labels(library, trail) {
        if let Some(thinks) = thinks {
            sleep(thinks.mul_f64(0.5 + rand::random::<f64>())).await;
        }
        loop {
            let (since, before) = (Instant::now(), told());
            person.answers(&label).await?;
            waits.push(since.elapsed());
            if told() == before {
                break;
            }
            // "Please try again in a minute." Nobody waits that long.
            sleep(Duration::from_secs(2)).await;
        }
    }
    person.sees(&title(library)).await?;
    Ok((waits, told()))
}

fn start(discord: &Emulator, folder: &std::path::Path, store: &str) -> Child {
    let mut command = Command::new(std::env::current_exe().expect("this program"));
    command.arg("serve").arg(store).env_clear().current_dir(folder);
    command.env("DISCORD_TOKEN", TOKEN).env("DISCORD_API_URL", discord.url()).env("TIME_ZONE", "UTC");
    command.env("DATABASE_URL", format!("sqlite:{}", folder.join("load.db").display()));
    command.spawn().expect("the bot starts")
}

/// The bot, as `spotter run` puts it together.
async fn serve(in_memory: bool) {
    let settings = Settings::read(None, |name| std::env::var(name).ok()).expect("settings");
    let library = ResponseLibrary::load_complete(&embedded()).expect("the words are complete").0;
    let store = match &settings.database {
        _ if in_memory => Store::Memory(MemoryStore::default()),
        Database::Sqlite(path) => {
            Store::Sqlite(SqliteStore::open(path, &DataKey::generate()).await.expect("a database"))
        }
        _ => panic!("it runs on SQLite, or in memory"),
    };
    let app = Arc::new(App::new(store, library));
    let (stop, tracker) = (CancellationToken::new(), TaskTracker::new());
    let bot = Discord::new(app, &settings, tracker).expect("settings").expect("a token");
    bot.run(stop).await.expect("it serves");
}
