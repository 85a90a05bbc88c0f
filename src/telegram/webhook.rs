//! Receiving by webhook: Telegram calls, and is told "received" only when what the update changed is stored.

use std::sync::Arc;
use std::time::Duration;

use anyhow::bail;
use axum::Router;
use axum::body::Bytes;
use axum::extract::{FromRequest, Request, State};
use axum::http::StatusCode;
use axum::routing::post;
use serde_json::Value;
use subtle::ConstantTimeEq;
use teloxide::prelude::*;
use tokio_util::sync::CancellationToken;
use url::Url;

use super::calls::name;
use super::sending::insist;
use super::{ALLOWED, Telegram};
use crate::config::Secret;
use crate::telemetry;

/// Where Telegram calls, and how it shows that it is Telegram.
#[derive(Clone, Debug)]
pub struct Webhook {
    /// The address as the world sees it.
    pub url: Url,
    /// What comes in the header `X-Telegram-Bot-Api-Secret-Token`.
    pub secret: Secret,
}

/// The route that Telegram calls: the path of the address.
pub(super) fn routes(telegram: Arc<Telegram>, webhook: &Webhook) -> Router {
    Router::new().route(webhook.url.path(), post(receive)).with_state(telegram)
}

/// Tells Telegram where to call, and is ready until told to stop. The webhook stays set: another process may be serving it.
pub(super) async fn serve(telegram: &Arc<Telegram>, webhook: &Webhook, stop: &CancellationToken) -> anyhow::Result<()> {
    let set = insist("setWebhook", Duration::from_secs(3600), || {
        let request = telegram.bot.set_webhook(webhook.url.clone()).allowed_updates(ALLOWED);
        request.secret_token(webhook.secret.reveal())
    });
    tokio::select! {
        () = stop.cancelled() => return Ok(()),
        set = set => if let Err(problem) = set {
            bail!("TELEGRAM_WEBHOOK_URL: Telegram does not accept it ({}); it wants a public https address", name(problem));
        },
    }
    telegram.ready.set(true);
    tracing::info!("taking updates by webhook");
    stop.cancelled().await;
    Ok(())
}

async fn receive(State(telegram): State<Arc<Telegram>>, request: Request) -> StatusCode {
    let shown =
        request.headers().get("x-telegram-bot-api-secret-token").map(|value| value.as_bytes()).unwrap_or_default();
    let known = telegram.webhook.as_ref().is_some_and(|webhook| webhook.secret.reveal().as_bytes().ct_eq(shown).into());
    if !known {
        return StatusCode::UNAUTHORIZED;
    }
    // Before we know our own name, and once we stop, Telegram keeps it and comes again.
    if !telegram.ready.is_set() {
        return StatusCode::SERVICE_UNAVAILABLE;
    }
    // Whoever does not know the secret is not listened to.
    let Ok(body) = Bytes::from_request(request, &()).await else { return StatusCode::BAD_REQUEST };
    let Ok(update) = serde_json::from_slice::<Value>(&body) else {
        // It would come again for ever.
        metrics::counter!(telemetry::UNREADABLE, "platform" => "telegram").increment(1);
        return StatusCode::OK;
    };
    let _ = telegram.receive(update).await;
    StatusCode::OK
}
