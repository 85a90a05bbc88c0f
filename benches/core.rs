//! How long the pure core takes: `cargo bench --no-default-features --bench core`. Quote medians.

use std::hint::black_box;

use divan::Bencher;
use spotter::conversation::{Check, Event, Keeping, Message, Session, Tag, Tap, Timestamp, step};
use spotter::library::{Reader, ResponseLibrary, embedded};
use spotter::proof::words::conclusion;
use spotter::triage::walk::{Diagram, first_path_to, retrace};
use spotter::triage::{Answer, Facts, Mentioned, Outcome, Question};

fn main() {
    divan::main();
}

const NOW: Timestamp = Timestamp(1_777_881_600);

/// The longest way: thirteen answers.
fn longest() -> Facts {
    let ways = Diagram::of_the_protocol().ways();
    ways.into_iter().max_by_key(Facts::len).expect("there are ways")
}

fn session(given: Facts) -> Session {
    let mut check = Check::begin(Tag(7), NOW);
    check.given = given;
    Session { keeping: Some(Keeping::Keep), check: Some(check), touched: NOW, ..Session::default() }
}

/// The whole protocol over complete facts.
#[divan::bench]
fn triage(bencher: Bencher) {
    let facts = longest();
    bencher.bench(|| retrace(black_box(&facts), &Mentioned::default()));
}

/// One press, the replay of everything before it included: seven answers, the last of which is pressed.
#[divan::bench]
fn step_typical(bencher: Bencher) {
    let trail = first_path_to(Outcome::NormalDomsNewLifter).expect("a path");
    press(bencher, &trail.used, *trail.asked.last().expect("a question"));
}

/// The same on the longest path.
#[divan::bench]
fn step_longest(bencher: Bencher) {
    let facts = longest();
    let last = *retrace(&facts, &Mentioned::default()).asked.last().expect("a question");
    press(bencher, &facts, last);
}

fn press(bencher: Bencher, facts: &Facts, last: Question) {
    let session = session(facts.without(last));
    let answer: Answer = facts.answer(last).expect("it was answered");
    let event = Event::Tapped(Tag(7), Tap::Answer(answer));
    bencher.bench(|| step(Some(black_box(&session).clone()), event.clone(), NOW, Tag(8)));
}

/// An outcome put into words.
#[divan::bench]
fn render_outcome(bencher: Bencher) {
    let library = ResponseLibrary::load(&embedded()).expect("complete");
    let message = Message::Conclude(conclusion(Outcome::MechanicalStrainSelfCare).expect("a path"));
    bencher.bench(|| library.render(black_box(&message), &Reader::default()));
}

/// A danger screen put into words.
#[divan::bench]
fn render_screen(bencher: Bencher) {
    let library = ResponseLibrary::load(&embedded()).expect("complete");
    let begun = session([Answer::one(spotter::triage::Region::LowBack)].into_iter().collect());
    let message = spotter::conversation::where_we_are(Some(&begun), NOW);
    bencher.bench(|| library.render(black_box(&message), &Reader::default()));
}

/// Everything in `responses/` read and checked: once at start.
#[divan::bench]
fn load_words(bencher: Bencher) {
    let files = embedded();
    bencher.bench(|| ResponseLibrary::load(black_box(&files)));
}

/// One line of `spotter assess`, JSON included.
#[divan::bench]
fn assess_line(bencher: Bencher) {
    let line = r#"{"id":"v1","answers":{"region":"low-back","rf-emergency":["none"],"rf-serious":["none"],"onset":"next-day","severity":"3","duration":"d1-3","context":"first-time"}}"#;
    bencher.bench(|| spotter::assess::assess(black_box(line)));
}
