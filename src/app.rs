//! The one thing the program does: an event comes in, replies go out. Load, decide, store, put into words.

use crate::conversation::{
    Check, Command, Country, Described, Event, Keeping, Message, Notice, Press, Screen, Session, Tag, Tap, Timestamp,
    UNFINISHED_CHECK_WAITS, decode, overheard, step, where_we_are,
};
use crate::library::typed::{OnScreen, reply};
use crate::library::{Attachment, Locale, Reader, Rendered, ResponseLibrary};
use crate::store::kept::Consent;
use crate::store::record::SessionRecord;
use crate::store::{
    CheckInStore, MemoryStore, PersonStore, Platform, Revision, Saved, SessionKey, SessionStore, Store, StoreError,
    export,
};
use crate::understanding::{Now, read};

/// How often to decide again when two events for one person race.
const ATTEMPTS: usize = 3;

/// Bytes of a text that are read: over 4,000 characters of any language, and the platforms allow no more.
const LONGEST_TEXT: usize = 16_000;

/// How many of a person's last updates are remembered: platforms deliver one again within seconds, and keep little more in
/// flight for one person.
const REMEMBERED: usize = 16;

/// How long what is known about somebody who cannot be reached waits for them.
pub const DAYS_TO_COME_BACK: i64 = 7;

/// Why there is no reply.
#[derive(Debug, thiserror::Error)]
pub enum HandleError {
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Too many events at once from one person.
    #[error("too many events at once from one person")]
    Busy,
}

/// What a person did, as an adapter hands it in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Inbound<'a> {
    /// They came: show where they are, or begin.
    Arrived,
    /// A button, by its token.
    Pressed(&'a str),
    /// A menu of several options was closed: the token of any of its options, and those of the selected ones.
    Selected(&'a str, &'a [String]),
    /// Words. They are read and dropped.
    Said(&'a str),
}

impl Inbound<'_> {
    /// What kind of thing it is, for logs: never what it says.
    pub fn kind(self) -> &'static str {
        match self {
            Inbound::Arrived => "arrived",
            Inbound::Pressed(_) => "pressed",
            Inbound::Selected(..) => "selected",
            Inbound::Said(_) => "said",
        }
    }
}

/// Everything [`App::handle`] needs. Shared by the adapters.
#[derive(Debug)]
pub struct App {
    kept: Store,
    /// Conversations of people who have not chosen yet, or chose "just this chat".
    passing: MemoryStore,
    library: ResponseLibrary,
}

/// What a post says, for somebody who did not write it.
#[derive(Clone, Debug)]
pub struct Overheard {
    /// For their eyes alone.
    pub shown: Rendered,
    /// What can be put under the post for its author, where it is about their own pain. Nothing about anybody's health is in it.
    pub offer: Option<Rendered>,
}

/// What is remembered about a person, and where it was found.
struct Found {
    session: Option<Session>,
    kept: (Option<SessionRecord>, Revision),
    passing: Revision,
    handled: Vec<u64>,
    /// The language they were last spoken to in.
    language: Option<Locale>,
    /// Something was stored, and cannot be read.
    damaged: bool,
}

impl Found {
    fn keeping(&self) -> Option<Keeping> {
        self.session.as_ref().and_then(|session| session.keeping)
    }
}

impl App {
    /// Puts the parts together.
    pub fn new(kept: Store, library: ResponseLibrary) -> App {
        App { kept, passing: MemoryStore::default(), library }
    }

    /// The words.
    pub fn library(&self) -> &ResponseLibrary {
        &self.library
    }

    /// Handles what one person did, and says what to answer.
    ///
    /// `delivery` is the platform's own id of the update. One that was handled before changes nothing: the answer to it is
    /// where the conversation stands, in case the first one never arrived.
    ///
    /// Stored before said: a reply that is lost can be had again by pressing again, but a reply that was said and not stored
    /// is a lie.
    pub async fn handle(
        &self,
        key: &SessionKey,
        inbound: Inbound<'_>,
        delivery: Option<u64>,
        reader: &Reader,
        now: Timestamp,
        tag: Tag,
    ) -> Result<Vec<Rendered>, HandleError> {
        for _ in 0..ATTEMPTS {
            let mut found = self.find(key).await?;
            // Discord says nothing about the language of a direct message.
            found.language = reader.locale.clone().or(found.language).or_else(|| self.language_of(inbound, now));
            let reader = &Reader { locale: found.language.clone(), ..reader.clone() };
            if delivery.is_some_and(|id| found.handled.contains(&id)) {
                let message = where_we_are(found.session.as_ref(), now);
                return Ok(vec![self.library.render(&message, reader)]);
            }
            let event = self.event(found.session.as_ref(), inbound, reader, now);
            let forget = asks_to_delete(&event);
            let step = step(found.session.clone(), event, now, tag);
            if self.keep(key, &found, step.session.as_ref(), delivery, forget, now).await? == Saved::Yes {
                let apology = found.damaged.then_some(Message::Notice(Notice::StartedAfresh));
                let mut said = Vec::new();
                for message in apology.iter().chain(&step.say) {
                    said.push(self.put_into_words(key, message, reader, now).await?);
                }
                return Ok(said);
            }
        }
        Err(HandleError::Busy)
    }

    /// What somebody's post says, for another person who asks about it. Nothing is kept, of either of them.
    pub fn overheard(&self, text: &str, reader: &Reader, now: Timestamp) -> Overheard {
        let text = &text[..text.floor_char_boundary(LONGEST_TEXT)];
        let message = overheard(self.read(text, reader, now).as_ref());
        let offer = matches!(message, Message::Overheard { .. }).then_some(Message::Notice(Notice::Offer));
        let render = |message: &Message| self.library.render(message, reader);
        Overheard { shown: render(&message), offer: offer.as_ref().map(render) }
    }

    /// Somebody cannot be reached any more: they blocked the bot, or are gone. Nothing more is sent to them, and everything
    /// about them is deleted after [`DAYS_TO_COME_BACK`], unless they say something before.
    pub async fn left(&self, key: &SessionKey, now: Timestamp, retention_days: u32) -> Result<(), HandleError> {
        self.kept.cancel(key, None).await?;
        for _ in 0..ATTEMPTS {
            let (record, revision) = self.kept.load(key).await?;
            let Some(record) = record else { return Ok(()) };
            let left = now.plus_days(DAYS_TO_COME_BACK - i64::from(retention_days));
            let record = SessionRecord { left: Some(left.0), ..record };
            if self.kept.save(key, revision, Some(&record)).await? == Saved::Yes {
                return Ok(());
            }
        }
        Err(HandleError::Busy)
    }

    /// Whether the database answers.
    pub async fn reachable(&self) -> bool {
        let nobody = SessionKey { platform: Platform::Terminal, person: String::new() };
        self.kept.load(&nobody).await.is_ok()
    }

    /// Finishes what is being written and closes the database. Nothing can be handled afterwards.
    pub async fn close(&self) {
        self.kept.close().await;
    }

    async fn find(&self, key: &SessionKey) -> Result<Found, StoreError> {
        let (kept, damaged) = match self.kept.load(key).await {
            // One unreadable row: that person starts afresh, nobody else is touched. The next write takes its place.
            Err(StoreError::Corrupt(revision)) => ((None, revision), true),
            other => (other?, false),
        };
        let (passing, revision) = self.passing.load(key).await?;
        // Somebody who has not chosen yet here, and has elsewhere meanwhile: what they chose counts.
        let not_chosen = |record: &&SessionRecord| record.keeping.is_none() && kept.0.is_some();
        let record = passing.as_ref().filter(|record| !not_chosen(record)).or(kept.0.as_ref());
        let session = record.map(|record| record.restore().session);
        let handled = record.map(|record| record.handled.clone()).unwrap_or_default();
        let language = record.and_then(|record| Locale::parse(record.language.as_deref()?));
        Ok(Found { session, kept, passing: revision, handled, language, damaged })
    }

    /// Stores a session where its person wants it: in the database, or in memory with only the choice in the database.
    async fn keep(
        &self,
        key: &SessionKey,
        found: &Found,
        session: Option<&Session>,
        delivery: Option<u64>,
        forget: bool,
        now: Timestamp,
    ) -> Result<Saved, StoreError> {
        let mut handled = found.handled.clone();
        handled.extend(delivery);
        handled.drain(..handled.len().saturating_sub(REMEMBERED));
        let language = found.language.as_ref().map(|language| language.to_string());
        let record = session.map(|session| SessionRecord { handled, language, ..SessionRecord::of(session) });
        let keeping = session.and_then(|session| session.keeping);
        let (kept, passing) = match keeping {
            Some(Keeping::Keep) => (record, None),
            Some(Keeping::JustThisChat) => (session.map(|session| only_the_choice(session, found)), record),
            None => (None, record),
        };
        // "Delete", "no thanks" and "just this chat" delete everything that was kept before, not the conversation alone. What
        // is damaged never does: the person did not ask for it, and their journal can still be read.
        let chosen = keeping.filter(|keeping| found.keeping() != Some(*keeping));
        let seen = if forget || chosen == Some(Keeping::JustThisChat) {
            self.kept.forget(key).await?;
            Revision::default()
        } else {
            found.kept.1
        };
        // What may be kept is a choice that is kept itself, with its time: before what it allows, so that nothing is ever kept
        // that the choice does not allow. Written twice it is there once.
        if let Some(keeping) = chosen {
            let consent = Consent { to: "keeping".to_owned(), choice: keeping.id().to_owned(), at: now.0 };
            self.kept.put(key, &consent).await?;
        }
        if (kept != found.kept.0 || found.damaged) && self.kept.save(key, seen, kept.as_ref()).await? == Saved::Conflict
        {
            return Ok(Saved::Conflict);
        }
        self.passing.save(key, found.passing, passing.as_ref()).await
    }

    async fn put_into_words(
        &self,
        key: &SessionKey,
        message: &Message,
        reader: &Reader,
        now: Timestamp,
    ) -> Result<Rendered, StoreError> {
        let mut rendered = self.library.render(message, reader);
        if *message == Message::Notice(Notice::Exported) {
            let bytes = export::to_json(&export::of(&self.kept, key, now).await?);
            rendered.file = Some(Attachment { name: "spotter-export.json".to_owned(), bytes });
        }
        Ok(rendered)
    }

    /// Deletes everybody who has not been heard from for so many days, and conversations in memory after a week. Says how many
    /// people were deleted. To be called about once an hour.
    pub async fn sweep(&self, now: Timestamp, retention_days: u32) -> Result<u64, StoreError> {
        self.passing.purge_idle(Timestamp(now.0.saturating_sub(UNFINISHED_CHECK_WAITS))).await?;
        self.kept.purge_idle(now.plus_days(-i64::from(retention_days))).await
    }

    /// Deletes one person if they have not been heard from for so many days.
    pub async fn sweep_one(&self, key: &SessionKey, now: Timestamp, retention_days: u32) -> Result<bool, StoreError> {
        let before = now.plus_days(-i64::from(retention_days));
        match self.kept.load(key).await {
            Ok((Some(record), _)) if record.counts_from() < before.0 => self.kept.forget(key).await,
            // One that cannot be read is told to its person when they next write.
            Ok(_) | Err(StoreError::Corrupt(_)) => Ok(false),
            Err(problem) => Err(problem),
        }
    }

    /// What is kept, for operators' commands, health and metrics.
    pub fn store(&self) -> &Store {
        &self.kept
    }

    /// What the inbound means, given what is on the person's screen.
    fn event(&self, session: Option<&Session>, inbound: Inbound<'_>, reader: &Reader, now: Timestamp) -> Event {
        match inbound {
            Inbound::Arrived => arrival(session),
            Inbound::Pressed(token) => decode(token).map_or(Event::Unreadable, |(tag, tap)| Event::Tapped(tag, tap)),
            Inbound::Selected(menu, options) => selected(menu, options).unwrap_or(Event::Unreadable),
            Inbound::Said(text) => match command(text) {
                Some((Event::Command(Command::Check), Some(story))) => {
                    self.read(story, reader, now).map_or(Event::Command(Command::Check), Event::CheckDescribed)
                }
                Some((Event::Country(Some(country)), _)) if self.library.numbers().of(country).is_none() => {
                    Event::CountryNotKnown
                }
                Some((event, _)) => event,
                None => self.said(session, text, reader, now),
            },
        }
    }

    fn said(&self, session: Option<&Session>, text: &str, reader: &Reader, now: Timestamp) -> Event {
        let message = where_we_are(session, now);
        let rendered = self.library.render(&message, reader);
        // A bare "no" answers what is in sight. With a menu or a lesson over the question, it is shown again first.
        let text = &text[..text.floor_char_boundary(LONGEST_TEXT)];
        let screen = session.map(Session::screen);
        let in_sight = match screen {
            Some(Screen::Question(question)) => session.is_some_and(|session| session.shown == Some(question)),
            _ => true,
        };
        let on_screen = if in_sight { OnScreen::of(&rendered, screen) } else { OnScreen::default() };
        match reply(text, &on_screen, self.library.replies(reader)) {
            Some(event) => event,
            None => match self.bare_command(text, reader) {
                Some(command) => Event::Command(command),
                None => self.read(text, reader, now).map_or(Event::NotUnderstood, Event::Described),
            },
        }
    }

    /// "help", "forget": the name of a command and nothing else, which people write where `/` means something of the
    /// platform's own. Names that are also answers ("today", "back") are left to be read as such.
    fn bare_command(&self, text: &str, reader: &Reader) -> Option<Command> {
        const BARE: [Command; 8] = [
            Command::Check,
            Command::Summary,
            Command::Privacy,
            Command::Export,
            Command::Forget,
            Command::Help,
            Command::About,
            Command::Cancel,
        ];
        let word = text.trim().trim_matches(|c: char| c.is_ascii_punctuation()).to_lowercase();
        let locale = reader.locale.clone().unwrap_or_else(Locale::base);
        let name = |command: &Command| self.library.raw(&locale, &format!("command-{}", command.id()), Some("name"));
        BARE.into_iter().find(|command| word == command.id() || name(command).is_some_and(|name| name == word))
    }

    /// The language of somebody's first words, where nothing else says it: the one in which most of them means something.
    fn language_of(&self, inbound: Inbound<'_>, now: Timestamp) -> Option<Locale> {
        let Inbound::Said(text) = inbound else { return None };
        let text = &text[..text.floor_char_boundary(LONGEST_TEXT)];
        let understood = |locale: &Locale| {
            let reader = Reader { locale: Some(locale.clone()), ..Reader::default() };
            let described = self.read(text, &reader, now)?;
            // A danger sign weighs more than everything else.
            let danger = described.mentioned.iter().count() + usize::from(described.hard.is_some());
            let all = 100 * danger + described.denied.len() + described.answers.len();
            (all > 0).then(|| (all, locale.clone()))
        };
        let best = self.library.locales().filter_map(understood);
        // Of two that are as good, the base.
        let best = best.max_by_key(|(all, locale)| (*all, *locale == Locale::base()));
        best.map(|(_, locale)| locale)
    }

    /// Reads a text. It is dropped here: what goes on holds ids and numbers.
    fn read(&self, text: &str, reader: &Reader, now: Timestamp) -> Option<Described> {
        let lexicon = self.library.lexicon(reader)?;
        let local = Now::from_seconds(now.0.saturating_add(i64::from(reader.offset.0)));
        Some(Described::from(&read(text, lexicon, local)))
    }
}

/// Whether somebody wants everything about them gone: "delete", asked and confirmed, or "no thanks".
fn asks_to_delete(event: &Event) -> bool {
    matches!(event, Event::Tapped(_, Tap::Press(Press::Forget) | Tap::Keep(None)) | Event::Replied(Tap::Keep(None)))
}

/// "Just this chat": nothing but the choice itself is written.
fn only_the_choice(session: &Session, found: &Found) -> SessionRecord {
    let choice = Session { keeping: session.keeping, ..Session::default() };
    // The time of the choice stays, so that going on with the chat writes nothing.
    let before = found.kept.0.as_ref().filter(|record| record.keeping.as_deref() == Some(Keeping::JustThisChat.id()));
    SessionRecord { touched: before.map_or(session.touched.0, |record| record.touched), ..SessionRecord::of(&choice) }
}

/// Somebody is here again: their outcome, their unfinished check, or a new one.
fn arrival(session: Option<&Session>) -> Event {
    let concluded = session.and_then(|session| session.check.as_ref()).filter(|check| check.decision().is_some());
    match concluded {
        Some(Check { tag, .. }) => Event::Tapped(*tag, Tap::Press(Press::Outcome)),
        None => Event::Command(Command::Check),
    }
}

/// Reads a menu of options that are tokens: what each of them would tick, if it were pressed alone.
fn selected(menu: &str, options: &[String]) -> Option<Event> {
    let tick = |token: &str| match decode(token)? {
        (tag, Tap::Tick(choice) | Tap::Untick(choice)) => Some((tag, choice)),
        _ => None,
    };
    let (tag, any) = tick(menu)?;
    let of_this_menu =
        |token: &String| tick(token).filter(|(other, choice)| (*other, choice.question()) == (tag, any.question()));
    let choices: Option<Vec<_>> = options.iter().map(|token| Some(of_this_menu(token)?.1)).collect();
    Some(Event::Selected(tag, any.question(), choices?))
}

/// Reads `/check`, `/country DE` and the like, and what stands after it. `None` if it is not a command.
fn command(text: &str) -> Option<(Event, Option<&str>)> {
    let text = text.trim().strip_prefix('/')?;
    let (name, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    // In Telegram groups a command carries the bot's name: `/check@spotter_bot`.
    let name = name.split('@').next().unwrap_or_default().to_lowercase();
    let name = if name == "start" { "check" } else { &name };
    let rest = Some(rest.trim()).filter(|rest| !rest.is_empty());
    let event = match (Command::parse(name), rest) {
        (Some(Command::Country), Some(code)) => {
            // What people in the United Kingdom write.
            let code = if code.eq_ignore_ascii_case("uk") { "GB" } else { code };
            Country::parse(code).map_or(Event::NotUnderstood, |country| Event::Country(Some(country)))
        }
        (Some(command), _) => Event::Command(command),
        (None, _) => Event::NotUnderstood,
    };
    Some((event, rest))
}
