//! Logs and metrics. Lines count and time; they never quote.

use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use tracing_subscriber::layer::{Layer, SubscriberExt};
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{EnvFilter, filter};

use crate::config::{LogFormat, Settings};

/// Updates that came in, by platform and kind.
pub const UPDATES: &str = "spotter_updates_total";
/// Updates that could not be read, by platform.
pub const UNREADABLE: &str = "spotter_updates_unreadable_total";
/// Updates that were delivered again and had been answered, by platform.
pub const REPEATED: &str = "spotter_updates_repeated_total";
/// Seconds from receiving an update to having stored what it changed, by platform.
pub const HANDLED: &str = "spotter_handled_seconds";
/// Updates whose work failed (the person was told), by platform and reason: store, busy, panic.
pub const FAILED: &str = "spotter_failed_total";
/// Seconds from receiving an update to its reply having arrived at the platform, by platform.
pub const ANSWERED: &str = "spotter_answered_seconds";
/// Seconds from receiving an interaction to the platform having taken a first word about it, by platform.
pub const ACKNOWLEDGED: &str = "spotter_acknowledged_seconds";
/// Connections to a platform's gateway that are up.
pub const SHARDS: &str = "spotter_shards_connected";
/// Requests to a platform, by platform, method and result.
pub const REQUESTS: &str = "spotter_requests_total";
/// How often somebody left, which is to block the bot or to be gone, by platform. What is kept of them is deleted days later,
/// unless they come back before.
pub const GONE: &str = "spotter_people_gone_total";
/// Stored records that could not be read since the start: the operator's disk or keys are not as they were.
pub const UNREADABLE_RECORDS: &str = "spotter_unreadable_records_total";

/// Libraries that log what people write, or addresses with tokens in them. They stay silent whatever `LOG` says.
const NEVER: [&str; 9] = [
    "teloxide",
    "teloxide_core",
    "serenity",
    "tungstenite",
    "tokio_tungstenite",
    "reqwest",
    "hyper",
    "hyper_util",
    "axum",
];

/// Sets up logs, and the hook that reports a panic by its place alone: its message may quote what somebody wrote.
pub fn logs(settings: &Settings) -> anyhow::Result<()> {
    let chosen = EnvFilter::try_new(&settings.log).map_err(|_| {
        anyhow::anyhow!("LOG: `{}` is not right; expected such as `info` or `spotter=debug`", settings.log)
    })?;
    let silent = filter::filter_fn(|line| !NEVER.iter().any(|name| of(line.target(), name)));
    let lines = tracing_subscriber::fmt::layer().with_writer(std::io::stderr);
    let lines = match settings.log_format {
        LogFormat::Text => lines.boxed(),
        LogFormat::Json => lines.json().boxed(),
    };
    tracing_subscriber::registry().with(lines.with_filter(chosen).with_filter(silent)).init();
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(|at| format!("{}:{}", at.file(), at.line())).unwrap_or_default();
        tracing::error!(place, "a task panicked");
    }));
    Ok(())
}

/// Sets up metrics; the handle writes them out for `/metrics`.
pub fn metrics() -> anyhow::Result<PrometheusHandle> {
    Ok(PrometheusBuilder::new().install_recorder()?)
}

fn of(target: &str, library: &str) -> bool {
    target.strip_prefix(library).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}
