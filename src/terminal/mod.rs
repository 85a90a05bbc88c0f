//! The terminal adapter: the whole bot without any account. One line in, the reply out.

mod outbound;

use std::io::{self, BufRead, IsTerminal, Write};
use std::path::PathBuf;

use anyhow::Context;

use crate::app::{App, HandleError, Inbound};
use crate::conversation::{Message, Notice, Tag, Timestamp};
use crate::library::{Attachment, Layout, Reader, Rendered};
use crate::store::{Platform, SessionKey};

/// Everything the terminal needs from outside: the time, the reader, a fresh tag for each check.
pub struct World<'a> {
    /// Who reads: language, clock.
    pub reader: Reader,
    /// The clock.
    pub now: &'a (dyn Fn() -> Timestamp + Sync),
    /// Chance.
    pub tag: &'a (dyn Fn() -> Tag + Sync),
}

/// Whoever sits at this terminal.
pub fn local() -> SessionKey {
    SessionKey { platform: Platform::Terminal, person: "local".to_owned() }
}

/// Talks until the input ends.
///
/// Every answer is stored before its reply is written, so the terminal may go away at any moment.
pub async fn chat(app: &App, world: &World<'_>) -> anyhow::Result<()> {
    let key = local();
    let interactive = io::stdin().is_terminal() && io::stdout().is_terminal();
    let mut on_screen = turn(app, world, &key, Inbound::Arrived).await?;
    let mut line = String::new();
    loop {
        if interactive {
            show("\n> ")?;
        }
        line.clear();
        let mut input = io::stdin().lock();
        // Bytes that are not text are read as best they can be: a paste from elsewhere is not an error.
        let mut bytes = Vec::new();
        if input.read_until(b'\n', &mut bytes).context("cannot read from the terminal")? == 0 {
            return Ok(());
        }
        drop(input);
        line.push_str(&String::from_utf8_lossy(&bytes));
        let said = line.trim();
        if said.is_empty() {
            continue;
        }
        let inbound = match button(said, &on_screen) {
            Some(token) => Inbound::Pressed(token),
            None => Inbound::Said(said),
        };
        let shown = match turn(app, world, &key, inbound).await {
            Ok(shown) => shown,
            Err(problem) if problem.is::<HandleError>() => {
                // Whoever is worried must not be left with a closed window.
                eprintln!("spotter: {problem:#}");
                let sorry = app.library().render(&Message::Notice(Notice::Sorry), &world.reader);
                show(&outbound::write(&sorry, width()))?;
                continue;
            }
            Err(problem) => return Err(problem),
        };
        if shown.iter().any(|rendered| rendered.buttons().next().is_some()) {
            on_screen = shown;
        }
    }
}

/// A message as the terminal would show it.
pub fn preview(rendered: &Rendered) -> String {
    outbound::write(rendered, 80)
}

/// One turn: hand in, store, show.
async fn turn(app: &App, world: &World<'_>, key: &SessionKey, inbound: Inbound<'_>) -> anyhow::Result<Vec<Rendered>> {
    let replies = app
        .handle(key, inbound, None, &world.reader, (world.now)(), (world.tag)())
        .await
        .context("your last answer could not be stored; nothing before it is lost")?;
    for reply in &replies {
        show(&outbound::write(reply, width()))?;
        if let Some(file) = &reply.file {
            show(&format!("\n  {}\n", written(file)?.display()))?;
        }
    }
    Ok(replies)
}

/// Writes a file into the folder the terminal is in, under a name that is free. Only its owner may read it.
fn written(file: &Attachment) -> anyhow::Result<PathBuf> {
    let (stem, ending) = file.name.rsplit_once('.').unwrap_or((&file.name, "txt"));
    for number in 1..1000 {
        let name = if number == 1 { file.name.clone() } else { format!("{stem}-{number}.{ending}") };
        let path = std::env::current_dir().context("cannot tell where to write the file")?.join(name);
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        match options.open(&path) {
            Ok(mut out) => {
                out.write_all(&file.bytes).with_context(|| format!("cannot write {}", path.display()))?;
                return Ok(path);
            }
            Err(problem) if problem.kind() == io::ErrorKind::AlreadyExists => {}
            Err(problem) => return Err(problem).with_context(|| format!("cannot write {}", path.display())),
        }
    }
    anyhow::bail!("there are a thousand files called {} here already", file.name)
}

/// The button that a number stands for. Answers to several-may-apply questions are left to be read as answers ("1 4" is
/// both of them, and done), everything else with a number in front of it is pressed.
fn button<'a>(said: &str, on_screen: &'a [Rendered]) -> Option<&'a str> {
    let number: usize = said.parse().ok()?;
    let shown = on_screen.iter().rev().find(|rendered| rendered.buttons().next().is_some())?;
    let first = usize::from(shown.layout != Layout::Scale);
    let index = number.checked_sub(first)?;
    if shown.several() && index < shown.choices.len() && shown.choices[index].ticked.is_some() {
        return None;
    }
    shown.buttons().nth(index).map(|button| button.token.as_str())
}

/// Columns to write in: of the terminal, between 40 and 80.
fn width() -> usize {
    let columns = terminal_size::terminal_size().map_or(80, |(width, _)| usize::from(width.0));
    columns.clamp(40, 80)
}

fn show(text: &str) -> anyhow::Result<()> {
    // Colour is taken out where the output is no terminal, or NO_COLOR is set.
    let mut out = anstream::stdout().lock();
    let gone = "the terminal is gone; what you answered is kept, and `spotter chat` goes on from there";
    out.write_all(text.as_bytes()).and_then(|()| out.flush()).context(gone)
}
