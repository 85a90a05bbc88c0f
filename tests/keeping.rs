//! What somebody may expect of what is kept about them: they can see it, take it with them, and it goes when it was said to go.

mod stores;

use spotter::app::{App, DAYS_TO_COME_BACK, Inbound};
use spotter::conversation::{Tag, Timestamp};
use spotter::library::Rendered;
use spotter::store::{SessionStore, Store, export};
use stores::{key, library, memory, reader, rt, sqlite};

const NOW: Timestamp = Timestamp(1_777_881_600);
const RETENTION_DAYS: u32 = 90;

fn days(days: i64) -> Timestamp {
    NOW.plus_days(days)
}

async fn says(app: &App, text: &str, at: Timestamp) -> Vec<Rendered> {
    app.handle(&key("1"), Inbound::Said(text), None, &reader(), at, Tag(3)).await.expect("an answer")
}

fn text(said: &[Rendered]) -> String {
    said.iter().map(|rendered| rendered.text.to_plain()).collect::<Vec<_>>().join("\n")
}

/// A check with two answers of somebody who wants to be kept.
async fn begun(store: Store) -> App {
    let app = App::new(store, library());
    for words in ["/check", "keep my answers", "low back", "none of these"] {
        says(&app, words, NOW).await;
    }
    app
}

async fn known(app: &App) -> bool {
    app.store().load(&key("1")).await.expect("loads").0.is_some()
}

#[test]
fn who_left_is_deleted_after_a_week_and_whoever_comes_back_is_not() {
    rt().block_on(async {
        let folder = tempfile::tempdir().expect("a folder");
        for store in [memory(), Store::Sqlite(sqlite(folder.path()).await)] {
            let app = begun(store).await;
            app.left(&key("1"), NOW, RETENTION_DAYS).await.expect("is noted");
            app.sweep(days(DAYS_TO_COME_BACK - 1), RETENTION_DAYS).await.expect("sweeps");
            assert!(known(&app).await, "a day early");
            // Back on the sixth day, where they were.
            let said = says(&app, "/check", days(DAYS_TO_COME_BACK - 1)).await;
            assert!(text(&said).contains("is open, at question 3"), "{}", text(&said));
            app.sweep(days(DAYS_TO_COME_BACK + 1), RETENTION_DAYS).await.expect("sweeps");
            assert!(known(&app).await, "they came back");
            // Gone for good.
            app.left(&key("1"), days(10), RETENTION_DAYS).await.expect("is noted");
            assert_eq!(app.sweep(days(10 + DAYS_TO_COME_BACK + 1), RETENTION_DAYS).await.expect("sweeps"), 1);
            assert!(!known(&app).await);
            // Of somebody unknown nothing is made up.
            app.left(&key("1"), days(20), RETENTION_DAYS).await.expect("is noted");
            assert!(!known(&app).await);
            app.close().await;
        }
    });
}

#[test]
fn who_is_not_heard_from_is_deleted_when_it_was_said() {
    rt().block_on(async {
        let app = begun(memory()).await;
        app.sweep(days(i64::from(RETENTION_DAYS) - 1), RETENTION_DAYS).await.expect("sweeps");
        assert!(known(&app).await);
        app.sweep(days(i64::from(RETENTION_DAYS) + 1), RETENTION_DAYS).await.expect("sweeps");
        assert!(!known(&app).await);
    });
}

#[test]
fn the_export_is_what_its_schema_says() {
    rt().block_on(async {
        let schema = include_str!("../docs/export.schema.json");
        let schema: serde_json::Value = serde_json::from_str(schema).expect("JSON");
        let schema = jsonschema::validator_for(&schema).expect("a JSON Schema");
        let app = begun(memory()).await;
        let said = says(&app, "/export", NOW).await;
        let file = said.iter().find_map(|rendered| rendered.file.as_ref()).expect("a file");
        let kept: serde_json::Value = serde_json::from_slice(&file.bytes).expect("JSON");
        let problems: Vec<String> = schema.iter_errors(&kept).map(|problem| problem.to_string()).collect();
        assert_eq!(problems, Vec::<String>::new());
        assert_eq!(kept["conversation"]["check"]["answers"]["region"], serde_json::json!(["low-back"]));
        // Every field is described, in the schema and on the page.
        let page = include_str!("../docs/export.md");
        for field in kept.as_object().expect("an object").keys() {
            assert!(page.contains(&format!("`{field}`")), "docs/export.md says nothing of `{field}`");
        }
        let mut wrong = kept.clone();
        wrong["conversation"]["keeping"] = serde_json::json!("for ever");
        assert!(!schema.is_valid(&wrong), "the schema notices what is wrong");
    });
}

#[test]
fn what_is_not_kept_cannot_be_exported_and_that_is_said() {
    rt().block_on(async {
        let app = App::new(memory(), library());
        for words in ["/check", "just this chat", "low back"] {
            says(&app, words, NOW).await;
        }
        let said = says(&app, "/export", NOW).await;
        assert!(said.iter().all(|rendered| rendered.file.is_none()));
        assert!(text(&said).contains("/privacy"), "{}", text(&said));
        let kept = export::to_json(&export::of(app.store(), &key("1"), NOW).await.expect("an export"));
        assert!(!String::from_utf8(kept).expect("text").contains("low-back"));
    });
}

#[test]
fn deleted_is_deleted() {
    rt().block_on(async {
        let app = begun(memory()).await;
        let said = says(&app, "/forget", NOW).await;
        let button =
            said.iter().flat_map(Rendered::buttons).find(|button| button.label.starts_with("Delete everything"));
        let token = button.expect("a button").token.clone();
        assert!(known(&app).await, "not before it is confirmed");
        let said =
            app.handle(&key("1"), Inbound::Pressed(&token), None, &reader(), NOW, Tag(3)).await.expect("an answer");
        assert!(text(&said).contains("gone") || text(&said).contains("deleted"), "{}", text(&said));
        assert!(!known(&app).await);
        let kept = export::to_json(&export::of(app.store(), &key("1"), NOW).await.expect("an export"));
        let kept: serde_json::Value = serde_json::from_slice(&kept).expect("JSON");
        assert_eq!((&kept["conversation"], &kept["consents"]), (&serde_json::Value::Null, &serde_json::json!([])));
    });
}
