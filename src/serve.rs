//! The listener: `/healthz`, `/readyz`, `/metrics`, and whatever routes the platforms bring.

use std::future::IntoFuture;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use anyhow::Context;
use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;
use metrics_exporter_prometheus::PrometheusHandle;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

use crate::app::App;
use crate::store::PersonStore;
use crate::telemetry;

/// Whether a platform takes what people send.
#[derive(Clone, Debug, Default)]
pub struct Ready(Arc<AtomicBool>);

impl Ready {
    /// From now on it does, or no longer does.
    pub fn set(&self, ready: bool) {
        self.0.store(ready, Ordering::Relaxed);
    }

    /// Whether it does.
    pub fn is_set(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// The routes every copy has.
pub fn routes(app: Arc<App>, platforms: Vec<Ready>, handle: PrometheusHandle, stop: CancellationToken) -> Router {
    let counted = Arc::clone(&app);
    let counts = move || async move {
        metrics::counter!(telemetry::UNREADABLE_RECORDS).absolute(counted.store().unreadable());
        handle.render()
    };
    let ready = move || {
        let (app, platforms, stop) = (Arc::clone(&app), platforms.clone(), stop.clone());
        async move {
            if stop.is_cancelled() {
                return (StatusCode::SERVICE_UNAVAILABLE, "stopping\n");
            }
            if !platforms.iter().all(Ready::is_set) {
                return (StatusCode::SERVICE_UNAVAILABLE, "connecting\n");
            }
            match app.reachable().await {
                true => (StatusCode::OK, "ready\n"),
                false => (StatusCode::SERVICE_UNAVAILABLE, "the database cannot be used\n"),
            }
        }
    };
    Router::new()
        .route("/healthz", get(|| async { "ok\n" }))
        .route("/readyz", get(ready))
        .route("/metrics", get(counts))
}

/// How long requests in hand may take once the program stops.
const LAST_REQUESTS: Duration = Duration::from_secs(5);

/// Listens until told to stop, then finishes the requests in hand.
pub async fn listen(listener: TcpListener, routes: Router, stop: CancellationToken) -> anyhow::Result<()> {
    let asked = stop.clone();
    let server = axum::serve(listener, routes).with_graceful_shutdown(async move { asked.cancelled().await });
    let late = async {
        stop.cancelled().await;
        tokio::time::sleep(LAST_REQUESTS).await;
    };
    tokio::select! {
        ended = server.into_future() => ended.context("the listener failed"),
        () = late => Ok(()),
    }
}
