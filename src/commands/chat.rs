//! `spotter chat`.

use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::Args;
use spotter::app::App;
use spotter::config::Settings;
use spotter::conversation::{Tag, Timestamp};
use spotter::library::Locale;
use spotter::readers::Readers;
use spotter::store::Purpose;
use spotter::terminal::{World, chat, local};

/// Arguments of `spotter chat`.
#[derive(Args)]
pub struct Chat {
    /// The language, such as en or es. By default that of the terminal.
    #[arg(long)]
    locale: Option<String>,
}

impl Chat {
    /// Talks until the input ends.
    pub fn run(self, settings: &Settings) -> Result<ExitCode> {
        let library = super::library(settings.responses.as_deref())?;
        let locale = match &self.locale {
            None => std::env::var("LANG").ok().and_then(|lang| Locale::parse(lang.split('.').next()?)),
            Some(tag) => {
                let wanted = Locale::parse(tag).with_context(|| format!("`{tag}` is not a language"))?;
                if library.nearest(&wanted).language() != wanted.language() {
                    let served: Vec<&str> = library.locales().map(Locale::as_str).collect();
                    bail!("there are no words for `{tag}`; expected one of: {}", served.join(", "));
                }
                Some(wanted)
            }
        };
        let reader = Readers::new(settings).reader(locale);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().context("cannot start")?;
        runtime.block_on(async {
            let app = App::new(super::store(settings, Purpose::Use).await?, library);
            let now = || Timestamp(jiff::Timestamp::now().as_second());
            let tag = || Tag(rand::random());
            // Whoever talks here, and nobody else: sweeping everybody is for `spotter run` and `spotter data purge`.
            let swept = app.sweep_one(&local(), now(), settings.retention_days).await;
            swept.context("cannot delete what was kept long enough")?;
            let talked = chat(&app, &World { reader, now: &now, tag: &tag }).await;
            app.store().close().await;
            talked
        })?;
        Ok(ExitCode::SUCCESS)
    }
}
