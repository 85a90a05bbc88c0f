//! 500 people at once, from the first screen to an outcome, against the emulated Telegram: how many conversations a second,
//! how long from an update to its reply, how much memory, and whether anybody is lost.
//!
//! `cargo bench --bench telegram_load --features emulator [-- PEOPLE]`. The bot runs in a process of its own. Telegram itself
//! allows 30 messages a second, so two of the runs lift that limit to see ours, and one keeps it.

mod load;

use std::process::{Child, Command, ExitCode};
use std::sync::Arc;
use std::time::Duration;

use load::{labels, memory, times, title, trail};
use spotter::app::App;
use spotter::config::{Database, Settings};
use spotter::emulator::telegram::{Emulator, Person};
use spotter::library::{ResponseLibrary, embedded};
use spotter::store::{DataKey, SqliteStore, Store};
use spotter::telegram::{Limit, Limits, Telegram};
use spotter::triage::walk::Trail;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

const TOKEN: &str = "4242:load";

/// One run.
struct Load {
    name: &'static str,
    people: u32,
    webhook: bool,
    /// Telegram's limits, and people who take this long to read a question.
    paced: Option<Duration>,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    if arguments.first().is_some_and(|first| first == "serve") {
        runtime.block_on(serve(arguments.iter().any(|argument| argument == "unlimited")));
        return ExitCode::SUCCESS;
    }
    let people = arguments.iter().find_map(|argument| argument.parse().ok()).unwrap_or(500);
    let loads = [
        Load { name: "long polling, no limits", people, webhook: false, paced: None },
        Load { name: "webhook, no limits", people, webhook: true, paced: None },
        Load {
            name: "long polling, Telegram's limits",
            people: people / 5,
            webhook: false,
            paced: Some(Duration::from_secs(5)),
        },
    ];
    let mut lost = 0;
    for load in loads {
        lost += runtime.block_on(run(&load));
    }
    if lost == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

async fn run(load: &Load) -> usize {
    let telegram = Emulator::start(TOKEN).await.expect("the emulator starts");
    telegram.paced(load.paced.is_some());
    let folder = tempfile::tempdir().expect("a folder");
    let listen = std::net::TcpListener::bind("127.0.0.1:0").and_then(|socket| socket.local_addr()).expect("a port");
    telegram.delivers_to(listen);
    let mut bot = start(load, &telegram, folder.path(), listen);
    telegram.connected().await.expect("the bot connects");
    let library = Arc::new(ResponseLibrary::load_complete(&embedded()).expect("the words are complete").0);
    let trail = trail();
    let began = Instant::now();
    let mut walks = JoinSet::new();
    for n in 0..load.people {
        let person = telegram.person(10_000 + i64::from(n), "en");
        let (library, trail, paced) = (Arc::clone(&library), trail.clone(), load.paced);
        walks.spawn(async move {
            // Nobody presses at the same moment as everybody else, also not in a full gym.
            sleep(paced.unwrap_or(Duration::from_secs(1)).mul_f64(rand::random::<f64>())).await;
            walk(&person, &library, &trail, paced).await
        });
    }
    let (mut waits, mut lost) = (Vec::new(), 0);
    while let Some(walked) = walks.join_next().await {
        match walked.expect("people do not panic") {
            Ok(times) => waits.extend(times),
            Err(problem) => {
                lost += 1;
                eprintln!("lost: {}", problem.lines().next().unwrap_or_default());
            }
        }
    }
    let took = began.elapsed();
    let memory = memory(&bot);
    let complaints = telegram.complaints();
    println!("{}", load.name);
    println!("  people {}, lost {lost}, replies {}, took {:.1} s", load.people, waits.len(), took.as_secs_f64());
    println!(
        "  conversations a second {:.1}, updates a second {:.0}",
        rate(load.people as usize, took),
        rate(waits.len(), took)
    );
    println!("  update to reply: {}", times(&mut waits));
    println!("  memory of the bot: {memory}; requests that were wrong: {}", complaints.len());
    bot.kill().and_then(|()| bot.wait()).expect("the bot ends");
    lost + complaints.len()
}

/// One conversation; how long each reply took.
async fn walk(
    person: &Person,
    library: &ResponseLibrary,
    trail: &Trail,
    thinks: Option<Duration>,
) -> Result<Vec<Duration>, String> {
    let mut waits = Vec::new();
    let since = Instant::now();
    person.says("/start").await?;
    waits.push(since.elapsed());
    for label in labels(library, trail) {
        if let Some(thinks) = thinks {
            sleep(thinks.mul_f64(0.5 + rand::random::<f64>())).await;
        }
        let since = Instant::now();
        person.presses(&label).await?;
        waits.push(since.elapsed());
    }
    person.sees(&title(library)).await?;
    Ok(waits)
}

fn start(load: &Load, telegram: &Emulator, folder: &std::path::Path, listen: std::net::SocketAddr) -> Child {
    let mut command = Command::new(std::env::current_exe().expect("this program"));
    command.arg("serve").args(load.paced.is_none().then_some("unlimited")).env_clear().current_dir(folder);
    command.env("TELEGRAM_TOKEN", TOKEN).env("TELEGRAM_API_URL", telegram.url()).env("LISTEN", listen.to_string());
    command.env("DATABASE_URL", format!("sqlite:{}", folder.join("load.db").display())).env("TIME_ZONE", "UTC");
    if load.webhook {
        command.env("TELEGRAM_WEBHOOK_URL", "https://bot.example/telegram").env("TELEGRAM_WEBHOOK_SECRET", "load");
    }
    command.spawn().expect("the bot starts")
}

/// The bot, as `spotter run` puts it together.
async fn serve(unlimited: bool) {
    let settings = Settings::read(None, |name| std::env::var(name).ok()).expect("settings");
    let library = ResponseLibrary::load_complete(&embedded()).expect("the words are complete").0;
    let Database::Sqlite(path) = &settings.database else { panic!("it runs on SQLite") };
    let app = Arc::new(App::new(
        Store::Sqlite(SqliteStore::open(path, &DataKey::generate()).await.expect("a database")),
        library,
    ));
    let any = Limit::new(1_000_000, Duration::from_millis(1));
    let limits = if unlimited { Limits { chat: any, group: any, overall: any } } else { Limits::default() };
    let (stop, tracker) = (CancellationToken::new(), TaskTracker::new());
    let bot = Telegram::new(app, &settings, limits, tracker).expect("settings").expect("a token");
    let listener = tokio::net::TcpListener::bind(settings.listen).await.expect("a port");
    let listen = spotter::serve::listen(listener, bot.routes(), stop.clone());
    let (listened, ran) = tokio::join!(listen, bot.run(stop));
    listened.and(ran).expect("it serves");
}

fn rate(number: usize, took: Duration) -> f64 {
    number as f64 / took.as_secs_f64()
}
