//! How fast text is read: `cargo bench --no-default-features --bench understanding`.

use divan::{Bencher, black_box};
use spotter::understanding::{Lexicon, Now, read};

fn main() {
    divan::main();
}

const POST: &str = "Long time lurker. Did 5x5 @ 140kg deadlifts on Thursday, felt a twinge in my lower back on the last set and it's \
been getting worse ever since. Bit embarrassing but I'm having a bit of trouble peeing, have to stand there and push. No numbness or \
tingling that I noticed, and nothing going down the leg. My buddy had sciatica two years ago and says it's just that. Pain is like a 6 out \
of 10, was an 8 yesterday. Should I just foam roll and rest, or is this something a doctor should look at before I pull again next week?";

fn lexicon(locale: &str) -> Lexicon {
    let (toml, weights) = files(locale);
    sound(&toml, &weights)
}

fn files(locale: &str) -> (String, String) {
    let read = |file: &str| std::fs::read_to_string(format!("responses/{locale}/{file}")).expect("a file");
    (read("lexicon.toml"), read("classifier.tsv"))
}

fn sound(toml: &str, weights: &str) -> Lexicon {
    let lexicon = Lexicon::load("lexicon.toml", toml).expect("a sound lexicon");
    lexicon.with_classifier("classifier.tsv", weights).expect("sound weights")
}

fn of_length(piece: &str, length: usize) -> String {
    piece.chars().cycle().take(length).collect()
}

#[divan::bench(args = ["en", "es"])]
fn load(bencher: Bencher, locale: &str) {
    let (toml, weights) = files(locale);
    bencher.bench(|| sound(black_box(&toml), black_box(&weights)));
}

#[divan::bench]
fn post_of_100_words(bencher: Bencher) {
    let lexicon = lexicon("en");
    bencher.bench(|| read(black_box(POST), &lexicon, Now::from_seconds(1_778_054_400)));
}

#[divan::bench(args = ["post", "numb groin ", "no ", "qwertyuiopa ", "back ", "1 ", "3x5 ", "my ", "😭", "a,", "3 days "])]
fn four_thousand_characters(bencher: Bencher, piece: &str) {
    let lexicon = lexicon("en");
    let text = of_length(if piece == "post" { POST } else { piece }, 4000);
    bencher.bench(|| read(black_box(&text), &lexicon, Now::from_seconds(1_778_054_400)));
}
