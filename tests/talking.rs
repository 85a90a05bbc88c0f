//! Talking to the whole program in one's own words: what is understood, what is asked about it, and what is left of it.
#![cfg(feature = "sqlite")]

use spotter::app::{App, Inbound};
use spotter::conversation::{Tag, Timestamp};
use spotter::library::{Locale, Reader, Rendered, ResponseLibrary, embedded};
use spotter::store::{DataKey, MemoryStore, Platform, SessionKey, SqliteStore, Store, export};

const NOW: Timestamp = Timestamp(1_777_881_600);

struct Chat {
    app: App,
    reader: Reader,
    said: Vec<Rendered>,
}

impl Chat {
    fn new(locale: &str) -> Chat {
        Chat::with(Store::Memory(MemoryStore::default()), locale)
    }

    fn with(store: Store, locale: &str) -> Chat {
        let library = ResponseLibrary::load(&embedded()).expect("the words are complete");
        let reader = Reader { locale: Locale::parse(locale), ..Reader::default() };
        Chat { app: App::new(store, library), reader, said: Vec::new() }
    }

    async fn does(&mut self, inbound: Inbound<'_>) -> &mut Chat {
        let key = SessionKey { platform: Platform::Terminal, person: "somebody".to_owned() };
        self.said = self.app.handle(&key, inbound, None, &self.reader, NOW, Tag(9)).await.expect("an answer");
        self
    }

    async fn says(&mut self, text: &str) -> &mut Chat {
        self.does(Inbound::Said(text)).await
    }

    /// Presses the button with this label.
    async fn presses(&mut self, label: &str) -> &mut Chat {
        let button = self.said.iter().rev().flat_map(Rendered::buttons).find(|button| button.label.contains(label));
        let token = button.unwrap_or_else(|| panic!("no button `{label}` in {}", self.text())).token.clone();
        self.does(Inbound::Pressed(&token)).await
    }

    fn text(&self) -> String {
        self.said.iter().map(|rendered| rendered.text.to_plain()).collect::<Vec<_>>().join("\n")
    }

    fn asks(&self, words: &str) {
        assert!(self.text().contains(words), "`{words}` is not in: {}", self.text());
    }
}

#[tokio::test]
async fn a_good_description_leaves_at_most_four_answers() {
    let mut chat = Chat::new("en");
    chat.says("first time deadlifting on saturday, 3x5 with 60kg. woke up yesterday with a sore low back, like a 3 out of 10. no numbness or anything. is this doms?").await;
    chat.presses("Keep my answers").await;
    chat.asks("This is what I got");
    chat.presses("That’s right").await;
    let mut answers = 0;
    while !chat.text().contains("What to do now") {
        answers += 1;
        assert!(answers <= 4, "still asking: {}", chat.text());
        let screen = chat.text();
        let label = if screen.contains("Safety first") || screen.contains("since the pain started") {
            "None of these"
        } else {
            "First or second"
        };
        chat.presses(label).await;
    }
    chat.asks("A sore low back is okay");
}

#[tokio::test]
async fn one_sentence_about_danger_in_a_cheerful_post_comes_first() {
    let mut chat = Chat::new("en");
    chat.says("hit a 200kg PR today, best session of my life!! coach was so happy. only thing is my crotch has been numb since and wiping feels weird. anyway back is a bit sore, 4/10, any stretches?").await;
    chat.asks("Safety first");
    chat.asks("You wrote about this: Numb or strange feeling");
    chat.presses("Numb or strange feeling").await;
    chat.presses("Done").await;
    chat.asks("emergency department");
    assert!(!chat.text().contains("May I keep"), "nobody in an emergency is asked about data");
}

#[tokio::test]
async fn danger_named_in_the_middle_of_a_lesson_is_asked_about() {
    let mut chat = Chat::new("en");
    for text in ["/check", "keep my answers", "glutes", "none", "none", "next morning", "2", "1 to 3 days", "as usual"]
    {
        chat.says(text).await;
    }
    chat.asks("What you can train today");
    chat.says("/technique").await;
    chat.presses("The lift, step by step").await;
    chat.says("btw my pee is the color of coke since this morning").await;
    chat.asks("You wrote about this: Dark pee");
    chat.presses("Dark pee").await;
    chat.presses("Done").await;
    chat.asks("blood and pee");
}

#[tokio::test]
async fn what_is_denied_is_shown_and_its_screen_is_asked_all_the_same() {
    let mut chat = Chat::new("en");
    for text in ["/check", "keep my answers"] {
        chat.says(text).await;
    }
    chat.says("my low back hurts since yesterday, no numbness between the legs, can pee fine").await;
    chat.asks("You said no to");
    chat.presses("That’s right").await;
    chat.asks("Safety first");
}

#[tokio::test]
async fn hard_topics_are_answered_at_once_and_nothing_is_sold() {
    let mut chat = Chat::new("en");
    for text in ["/check", "keep my answers", "low back"] {
        chat.says(text).await;
    }
    chat.says("honestly i just want to kill myself").await;
    chat.asks("I’m really glad you said that");
    assert_eq!(chat.said.len(), 1, "one message, no question after it");
}

#[tokio::test]
async fn somebody_elses_pain_is_not_checked() {
    let mut chat = Chat::new("en");
    chat.says("my buddy tore his bicep deadlifting, poor guy").await;
    chat.asks("somebody else’s pain");
}

#[tokio::test]
async fn a_post_about_nothing_is_told_so() {
    let mut chat = Chat::new("en");
    chat.says("deadlift day was sick").await;
    chat.asks("doesn’t sound like an ache");
}

#[tokio::test]
async fn spanish_is_understood_and_spoken() {
    let mut chat = Chat::new("es-MX");
    chat.says("ayer hice peso muerto 5x5 con 100 kg y hoy amanecí con la espalda baja adolorida, como un 4 de 10")
        .await;
    chat.presses("Guarda mis respuestas").await;
    chat.asks("¿");
    let mut urgent = Chat::new("es");
    urgent.says("desde ayer tengo dormida la entrepierna y me cuesta orinar").await;
    urgent.asks("Primero, la seguridad");
}

/// The text goes no further than the room that reads it.
#[tokio::test]
async fn the_text_is_nowhere_afterwards() {
    const CANARY: &str = "xylophonezebra";
    let folder = tempfile::tempdir().expect("a folder");
    let store = SqliteStore::open(&folder.path().join("spotter.db"), &DataKey::generate()).await.expect("a database");
    let mut chat = Chat::with(Store::Sqlite(store), "en");
    let logs = Logs::default();
    let subscriber = tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_writer(logs.clone()).finish();
    let guard = tracing::subscriber::set_default(subscriber);
    for text in ["/check", "keep my answers"] {
        chat.says(text).await;
    }
    chat.says(&format!("{CANARY} my low back hurts since yesterday, a 4, {CANARY} and numb down there")).await;
    chat.says(&format!("/check {CANARY} knee")).await;
    chat.presses("None of these").await;
    drop(guard);
    assert!(!chat.text().contains(CANARY));
    // What is stored is sealed: it is read back, and then the files are looked through for what was not.
    let key = SessionKey { platform: Platform::Terminal, person: "somebody".to_owned() };
    let kept = export::of(chat.app.store(), &key, NOW).await.expect("an export");
    let kept = String::from_utf8(export::to_json(&kept)).expect("text");
    assert!(kept.contains("knee") && !kept.contains(CANARY), "{kept}");
    chat.app.close().await;
    for entry in std::fs::read_dir(folder.path()).expect("the folder") {
        let bytes = std::fs::read(entry.expect("an entry").path()).expect("a file");
        assert!(!bytes.windows(CANARY.len()).any(|window| window == CANARY.as_bytes()));
    }
    let logged = logs.text();
    for secret in [CANARY, "low-back", "Low back", "rfe-saddle", "somebody"] {
        assert!(!logged.contains(secret), "`{secret}` was logged: {logged}");
    }
}

#[derive(Clone, Default)]
struct Logs(std::sync::Arc<std::sync::Mutex<Vec<u8>>>);

impl Logs {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().expect("the logs")).into_owned()
    }
}

impl std::io::Write for Logs {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().expect("the logs").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> tracing_subscriber::fmt::MakeWriter<'a> for Logs {
    type Writer = Logs;

    fn make_writer(&'a self) -> Logs {
        self.clone()
    }
}

/// What was described is not thrown away by asking for a check again, which people do when the screen is gone.
#[tokio::test]
async fn a_second_check_loses_nothing_of_what_was_described() {
    for text in [
        "/check cant hold my pee since deadlifts and my groin is numb",
        "cant hold my pee since deadlifts and my groin is numb",
    ] {
        let mut chat = Chat::new("en");
        chat.says(text).await;
        chat.asks("You wrote about this");
        chat.says("/check").await;
        chat.asks("You wrote about this");
        chat.presses("Numb or strange feeling").await;
        chat.presses("Done").await;
        chat.asks("emergency department");
    }
    let mut chat = Chat::new("en");
    for text in ["/check", "keep my answers", "/check low back sore since yesterday, 4/10, no numbness", "/check"] {
        chat.says(text).await;
    }
    chat.asks("This is what I got");
}

/// A platform that does not say which language somebody speaks: their first words do.
#[tokio::test]
async fn danger_is_understood_in_whatever_language_it_is_told() {
    let mut chat = Chat::new("en");
    chat.reader.locale = None;
    chat.says("me duele la espalda baja y no puedo aguantar la orina").await;
    chat.asks("Primero, la seguridad");
    // And from then on.
    chat.says("🙂").await;
    chat.asks("Primero, la seguridad");
    let mut chat = Chat::new("en");
    chat.reader.locale = None;
    chat.says("my crotch is numb and I can't pee").await;
    chat.asks("Safety first");
}

#[tokio::test]
async fn the_bare_name_of_a_command_is_the_command() {
    let mut chat = Chat::new("en");
    chat.says("Help").await;
    chat.asks("Tell me what happened");
    for text in ["/check", "keep my answers", "low back", "forget"] {
        chat.says(text).await;
    }
    chat.asks("What I keep");
    let mut chat = Chat::new("es");
    chat.says("ayuda").await;
    chat.asks("Cuéntame qué pasó");
}

/// What a first post said is still there after the question about keeping: the lifts, and what was denied.
#[tokio::test]
async fn what_was_understood_is_shown_whole_after_the_first_screen() {
    let mut chat = Chat::new("en");
    chat.says("205x5, 135x10 yesterday evening, low back is sore today like a 4, no numbness in my groin").await;
    chat.asks("May I keep");
    chat.presses("Keep my answers").await;
    chat.asks("205");
    chat.asks("135");
    chat.asks("Numb or strange feeling");
}
