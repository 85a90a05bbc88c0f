//! `spotter run`: every platform that a token is set for, one listener, an orderly end.

use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use axum::Router;
use spotter::app::App;
use spotter::config::Settings;
use spotter::conversation::Timestamp;
use spotter::serve::{self, Ready};
use spotter::store::Purpose;
use spotter::telemetry;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

/// How long what is in hand may take once the program was told to stop.
const LAST_WORDS: Duration = Duration::from_secs(10);

/// What `spotter run` is made of while it runs.
struct Parts {
    app: Arc<App>,
    /// One task per platform, and the listener. The first that fails stops all.
    tasks: JoinSet<Result<()>>,
    /// What is in hand.
    tracker: TaskTracker,
    stop: CancellationToken,
    routes: Router,
    ready: Vec<Ready>,
}

/// Serves until SIGINT or SIGTERM.
pub fn run(settings: &Settings) -> Result<ExitCode> {
    if settings.telegram_token.is_none() && settings.discord_token.is_none() {
        bail!(
            "neither TELEGRAM_TOKEN nor DISCORD_TOKEN is set: there is nothing to serve; `spotter chat` needs no token"
        );
    }
    telemetry::logs(settings)?;
    let library = super::library(settings.responses.as_deref())?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().context("cannot start")?;
    runtime.block_on(async {
        let app = Arc::new(App::new(super::store(settings, Purpose::Use).await?, library));
        let parts = Parts {
            app: Arc::clone(&app),
            tasks: JoinSet::new(),
            tracker: TaskTracker::new(),
            stop: CancellationToken::new(),
            routes: Router::new(),
            ready: Vec::new(),
        };
        let ended = serve(settings, parts).await;
        app.close().await;
        ended
    })?;
    Ok(ExitCode::SUCCESS)
}

async fn serve(settings: &Settings, mut parts: Parts) -> Result<()> {
    let metrics = telemetry::metrics()?;
    // Each platform adds its task, its readiness, and its routes.
    telegram(settings, &mut parts)?;
    discord(settings, &mut parts)?;
    if parts.ready.is_empty() {
        bail!("this build has none of the platforms that a token is set for");
    }
    let Parts { app, mut tasks, tracker, stop, routes, ready } = parts;
    let listener = TcpListener::bind(settings.listen)
        .await
        .with_context(|| format!("LISTEN: cannot listen on {}; is another copy running?", settings.listen))?;
    tracing::info!(version = env!("CARGO_PKG_VERSION"), listen = %settings.listen, "serving");
    let swept = Arc::clone(&app);
    let routes = routes.merge(serve::routes(app, ready, metrics, stop.clone()));
    tasks.spawn(serve::listen(listener, routes, stop.clone()));

    let (mut interrupt, mut terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    tasks.spawn(sweep(swept, settings.retention_days, stop.clone()));
    let mut ended = tokio::select! {
        _ = interrupt.recv() => Ok(()),
        _ = terminate.recv() => Ok(()),
        ended = tasks.join_next() => ended.unwrap_or(Ok(Ok(()))).context("a part of the program panicked").flatten(),
    };
    tracing::info!("stopping: what is in hand is finished");
    stop.cancel();
    while let Some(task) = tasks.join_next().await {
        ended = ended.and(task.context("a part of the program panicked").flatten());
    }
    tracker.close();
    if tokio::time::timeout(LAST_WORDS, tracker.wait()).await.is_err() {
        tracing::warn!("some replies could not be sent in time; they are said again when their people press again");
    }
    ended
}

/// Deletes what was kept long enough, every hour. A database that is away is tried again a minute later.
async fn sweep(app: Arc<App>, retention_days: u32, stop: CancellationToken) -> Result<()> {
    let mut wait = Duration::ZERO;
    while stop.run_until_cancelled(tokio::time::sleep(wait)).await.is_some() {
        let now = Timestamp(jiff::Timestamp::now().as_second());
        // It stops in the middle when the program does: what is left goes at the next start.
        let Some(swept) = stop.run_until_cancelled(app.sweep(now, retention_days)).await else { break };
        wait = match swept {
            Ok(people) => {
                tracing::info!(people, "deleted what was kept for RETENTION_DAYS");
                Duration::from_secs(60 * 60)
            }
            Err(problem) => {
                tracing::warn!(%problem, "cannot delete what was kept long enough; trying again");
                Duration::from_secs(60)
            }
        };
    }
    Ok(())
}

#[cfg(feature = "telegram")]
fn telegram(settings: &Settings, parts: &mut Parts) -> Result<()> {
    use spotter::telegram::{Limits, Telegram};

    let telegram = Telegram::new(Arc::clone(&parts.app), settings, Limits::default(), parts.tracker.clone())?;
    if let Some(telegram) = telegram {
        parts.ready.push(telegram.ready());
        parts.routes = std::mem::take(&mut parts.routes).merge(telegram.routes());
        parts.tasks.spawn(telegram.run(parts.stop.clone()));
    }
    Ok(())
}

#[cfg(not(feature = "telegram"))]
fn telegram(_: &Settings, _: &mut Parts) -> Result<()> {
    Ok(())
}

#[cfg(feature = "discord")]
fn discord(settings: &Settings, parts: &mut Parts) -> Result<()> {
    use spotter::discord::Discord;

    if let Some(discord) = Discord::new(Arc::clone(&parts.app), settings, parts.tracker.clone())? {
        parts.ready.push(discord.ready());
        parts.tasks.spawn(discord.run(parts.stop.clone()));
    }
    Ok(())
}

#[cfg(not(feature = "discord"))]
fn discord(_: &Settings, _: &mut Parts) -> Result<()> {
    Ok(())
}
