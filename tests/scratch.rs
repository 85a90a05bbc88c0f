use spotter::understanding::{Lexicon, Now, read};
#[test]
fn scratch() {
    let locale = std::env::var("L").unwrap_or("en".into());
    let path = format!("responses/{locale}/lexicon.toml");
    let lexicon = Lexicon::load(&path, &std::fs::read_to_string(&path).unwrap())
        .map_err(|p| p.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
        .unwrap();
    println!("{lexicon:?}");
    for text in std::env::var("T").unwrap_or_default().split("||") {
        println!("== {text}");
        if std::env::var("D").is_ok() {
            println!("{}", spotter::understanding::explain(text, &lexicon));
        }
        let r = read(text, &lexicon, Now::from_seconds(1_777_881_600 + 86400 * 2)); // Wed 2026-05-06 08:00
        println!(
            "  about {:?}; {}",
            r.about,
            r.answers
                .iter()
                .map(|a| format!("{}={}", a.question().id(), a.choices().next().unwrap().id()))
                .collect::<Vec<_>>()
                .join(" ")
        );
        println!("  quality {:?}", r.quality.iter().map(|c| c.id()).collect::<Vec<_>>());
        for f in &r.findings {
            println!("  {} {} {:?}", f.sign.id(), f.status.id(), f.at);
        }
        for l in &r.lifts {
            println!("  lift {l:?}");
        }
    }
}
