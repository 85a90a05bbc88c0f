//! Makes the weights: `cargo run --release --features training --example train`.
//!
//! Logistic regression by stochastic gradient descent with a step per weight (AdaGrad, Duchi 2011). The order of the texts
//! is shuffled in a fixed way, so the same texts make the same weights.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use rustc_hash::FxHashMap;

use super::super::calendar::Now;
use super::super::lexicon::Lexicon;
use super::super::patterns::fold;
use super::super::reading::{Sign, Status};
use super::super::rules::Yield;
use super::super::scene::Scene;
use super::super::targets::{Target, by_rules};
use super::super::together::sign_of;
use super::super::tokens::{Kind, Token};
use super::super::words::{NONE, NUMBER, name_of_stem};
use super::EARLIER;
use super::features::{Feature, each};
use super::weights::{HEADER, KINDS, LIST, MADE, PLACES, Place, SCALE, group, kind, letter};

/// A text, and what a careful reader finds in it.
pub struct Labelled {
    /// What somebody wrote.
    pub text: String,
    /// When, in seconds since 1970.
    pub now: i64,
    /// Ids of signs, each with the id of a status.
    pub findings: Vec<(String, String)>,
    /// How much it counts; 1 for what somebody might write as it stands.
    pub counts: f32,
}

/// How often every text is gone through.
const ROUNDS: usize = 12;
/// How big the first steps are: of what names a sign, and of whose it is.
const STEP_NAMING: f32 = 1.5;
const STEP_HAVING: f32 = 0.5;
/// From this round on a sign of which only the text is known counts as named in the sentence that sounds most like it.
const ROUNDS_OF_KNOWN: usize = 3;
/// After so many rounds what says little of a sign is dropped, and the rest learns on without it: five weights of six
/// go, and nothing is read worse.
const ROUNDS_OF_ALL: usize = 8;
/// What is dropped: weights for a sign under this, and weights against it over that.
const LITTLE_FOR: f32 = 0.75;
const LITTLE_AGAINST: f32 = -3.0;
/// A sign of which an example says what was known already, within this much, is left alone.
const KNOWN: f32 = 0.003;
/// Rarer features are not learned.
const LEAST: u32 = 2;
/// Texts of so few sentences are learned as a whole as well.
const FEW: usize = 3;

/// The features of a stretch of text.
#[derive(Default)]
struct Unit {
    all: Vec<u32>,
    /// Of these, single words.
    words: Vec<u32>,
    asks: bool,
}

/// A stretch of text, and the signs that are named in it.
struct Naming {
    /// Which text it is of.
    text: u32,
    features: Vec<u32>,
    named: Vec<u8>,
    /// Named somewhere in the text, nobody knows where.
    somewhere: Vec<u8>,
    counts: f32,
}

/// What stands around a sign, and whether the writer has it.
struct Having {
    features: Vec<(u32, Place)>,
    sign: u8,
    asks: bool,
    first: bool,
    last: bool,
    had: bool,
    counts: f32,
}

/// The names of features by number.
#[derive(Default)]
struct Vocabulary {
    ids: FxHashMap<String, u32>,
    names: Vec<String>,
    seen: Vec<u32>,
}

impl Vocabulary {
    fn id(&mut self, name: String) -> u32 {
        let next = self.names.len() as u32;
        let id = *self.ids.entry(name.clone()).or_insert(next);
        if id == next {
            self.names.push(name);
            self.seen.push(0);
        }
        id
    }
}

/// Learns from texts: the contents of a `classifier.tsv`.
pub fn train(lexicon: &Lexicon, texts: &[Labelled]) -> String {
    let mut signs: Vec<Sign> = texts.iter().flat_map(|text| labels(text).into_keys()).collect();
    signs.sort_unstable();
    signs.dedup();
    let mut vocabulary = Vocabulary::default();
    let (mut naming, mut having) = (Vec::new(), Vec::new());
    for text in texts {
        let scene = Scene::of(&text.text, lexicon, Now::from_seconds(text.now));
        let units = units(&scene, &text.text, &mut vocabulary);
        let found = by_rules(&scene);
        let labels = labels(text);
        examples(&scene, &units, &found, &labels, &signs, text.counts, (&mut naming, &mut having));
    }
    for example in &naming {
        example.features.iter().for_each(|id| vocabulary.seen[*id as usize] += 1);
    }
    let names = learn_naming(&naming, signs.len(), &vocabulary);
    let has = learn_having(&having, &signs, &vocabulary);
    write(&signs, &vocabulary, &names, &has)
}

/// Which statuses each sign has, relatives counted as one.
fn labels(text: &Labelled) -> BTreeMap<Sign, BTreeSet<bool>> {
    let mut labels: BTreeMap<Sign, BTreeSet<bool>> = BTreeMap::new();
    for (id, status) in &text.findings {
        if let Some(Yield::Sign(sign)) = Yield::parse(id) {
            labels.entry(group(sign)).or_default().insert(status == Status::Present.id());
        }
    }
    labels
}

fn units(scene: &Scene, text: &str, vocabulary: &mut Vocabulary) -> Vec<Unit> {
    let text: Vec<char> = text.chars().collect();
    let mut units = Vec::new();
    for sentence in &scene.sentences {
        let mut unit = Unit { asks: sentence.asks, ..Unit::default() };
        each(scene, (sentence.from, sentence.to), &mut |feature| {
            let id = vocabulary.id(name(scene, &text, &feature));
            unit.all.push(id);
            if feature.is_word() {
                unit.words.push(id);
            }
        });
        units.push(unit);
    }
    units
}

/// What a feature is called: words as the lexicon spells them, or as they are written.
fn name(scene: &Scene, text: &[char], feature: &Feature) -> String {
    let spelled = |token: &Token| match token.kind {
        Kind::Number(_) => NUMBER.to_owned(),
        _ if token.word != NONE => scene.lexicon.words.spelled(token.word).to_owned(),
        _ if token.stem != NONE => name_of_stem(scene.lexicon.words.spelled(token.stem)),
        _ => fold(&text[token.at.0 as usize..token.at.1 as usize].iter().collect::<String>()),
    };
    match feature {
        Feature::Concept(hit) => format!("{LIST}{}", scene.lexicon.names[usize::from(hit.concept)]),
        Feature::Gram { .. } => {
            let (from, to) = feature.tokens();
            scene.tokens[from as usize..to as usize].iter().map(spelled).collect::<Vec<_>>().join(" ")
        }
    }
}

/// What can be learned from one text.
fn examples(
    scene: &Scene,
    units: &[Unit],
    found: &[Target],
    labels: &BTreeMap<Sign, BTreeSet<bool>>,
    signs: &[Sign],
    counts: f32,
    (naming, having): (&mut Vec<Naming>, &mut Vec<Having>),
) {
    let index = |sign: &Sign| signs.binary_search(sign).unwrap_or_default() as u8;
    let sign_of = |target: &Target| sign_of(target).map(group);
    let all: Vec<u8> = labels.keys().map(index).collect();
    let lost: Vec<u8> =
        labels.keys().filter(|sign| !found.iter().any(|target| sign_of(target) == Some(**sign))).map(index).collect();
    let number = naming.last().map_or(0, |last| last.text + 1);
    let alone = units.len() == 1;
    for (at, unit) in units.iter().enumerate() {
        let sentence = scene.sentences[at];
        let here = |target: &&Target| target.from < sentence.to && target.to > sentence.from;
        let named = found.iter().filter(here).filter_map(sign_of).filter(|sign| labels.contains_key(sign));
        let mut named: Vec<u8> = if alone { all.clone() } else { named.map(|sign| index(&sign)).collect() };
        named.sort_unstable();
        named.dedup();
        let somewhere = if alone { Vec::new() } else { lost.clone() };
        naming.push(Naming { text: number, features: unit.all.clone(), named, somewhere, counts });
    }
    if !alone && units.len() <= FEW {
        let features = units.iter().flat_map(|unit| unit.all.iter().copied()).collect();
        naming.push(Naming { text: number, features, named: all, somewhere: Vec::new(), counts });
    }
    let had = |sign: Sign| labels.get(&sign).filter(|had| had.len() == 1).and_then(|had| had.first().copied());
    for target in found {
        if let Some((sign, had)) = sign_of(target).and_then(|sign| Some((sign, had(sign)?))) {
            having.push(around(scene, units, Some(target.core.from), (index(&sign), had), counts));
        }
    }
    for sign in labels.keys().filter(|sign| alone && lost.contains(&index(sign))) {
        if let Some(had) = had(*sign) {
            having.push(around(scene, units, None, (index(sign), had), counts));
        }
    }
}

/// The features around a sign: `core` is the token that names it.
fn around(scene: &Scene, units: &[Unit], core: Option<u32>, (sign, had): (u8, bool), counts: f32) -> Having {
    let at = core.map_or(0, |core| scene.clause(core).sentence as usize);
    let of = |ids: &[u32], place: Place| ids.iter().map(|id| (*id, place)).collect::<Vec<_>>();
    let mut features = of(&units[at].all, Place::Here);
    if let Some(previous) = at.checked_sub(1) {
        features.extend(of(&units[previous].all, Place::Previous));
    }
    if let Some(next) = units.get(at + 1) {
        features.extend(of(&next.all, Place::Next));
    }
    for earlier in &units[at.saturating_sub(1 + EARLIER)..at.saturating_sub(1)] {
        features.extend(of(&earlier.words, Place::Earlier));
    }
    if let Some(core) = core {
        let sentence = scene.sentences[at];
        let hits = scene.hits_in(sentence.from, sentence.to);
        // The lists are the last features of a sentence.
        let lists = &units[at].all[units[at].all.len() - hits.len()..];
        features.extend(
            hits.iter().zip(lists).map(|(hit, id)| (*id, if hit.from < core { Place::Ahead } else { Place::Behind })),
        );
    }
    let (asks, first, last) = (units[at].asks, at == 0, at + 1 == units.len());
    Having { features, sign, asks, first, last, had, counts }
}

/// One weight that is learned.
#[derive(Clone, Copy, Default)]
struct Weight {
    value: f32,
    steps: f32,
}

impl Weight {
    fn says_little(&self) -> bool {
        (LITTLE_AGAINST..LITTLE_FOR).contains(&self.value)
    }

    /// Makes it nothing, and keeps it there.
    fn drop(&mut self) {
        *self = Weight { value: 0.0, steps: f32::INFINITY };
    }

    fn step(&mut self, slope: f32, size: f32) {
        self.steps += slope * slope;
        self.value -= size * slope / (self.steps.sqrt() + 1e-6);
    }
}

fn sigmoid(odds: f32) -> f32 {
    1.0 / (1.0 + (-odds).exp())
}

/// A fixed shuffle (a linear congruential generator).
struct Order(u64);

impl Order {
    fn shuffle(&mut self, items: &mut [u32]) {
        for at in (1..items.len()).rev() {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            items.swap(at, (self.0 >> 33) as usize % (at + 1));
        }
    }
}

/// For each feature and sign its weight, and for each sign its bias.
struct Names {
    weights: Vec<Weight>,
    bias: Vec<Weight>,
}

impl Names {
    /// Where the signs stand of which only the text is known: in the sentence that sounds most like them.
    fn likely(&self, examples: &[Naming], signs: usize) -> Vec<(u32, u8)> {
        let mut best: FxHashMap<(u32, u8), (f32, u32)> = FxHashMap::default();
        for (at, example) in examples.iter().enumerate() {
            let share = 1.0 / (example.features.len().max(1) as f32).sqrt();
            for &sign in &example.somewhere {
                let weight = |id: &u32| self.weights[*id as usize * signs + usize::from(sign)].value;
                let odds = share * example.features.iter().map(weight).sum::<f32>();
                let known = best.entry((example.text, sign)).or_insert((odds, at as u32));
                if odds > known.0 {
                    *known = (odds, at as u32);
                }
            }
        }
        let mut likely: Vec<(u32, u8)> = best.into_iter().map(|((_, sign), (_, at))| (at, sign)).collect();
        likely.sort_unstable();
        likely
    }
}

fn learn_naming(examples: &[Naming], signs: usize, vocabulary: &Vocabulary) -> Names {
    let mut names = Names {
        weights: vec![Weight::default(); vocabulary.names.len() * signs],
        bias: vec![Weight { value: -4.0, steps: 0.0 }; signs],
    };
    let mut order: Vec<u32> = (0..examples.len() as u32).collect();
    let mut shuffle = Order(1);
    let mut odds = vec![0.0; signs];
    for round in 0..ROUNDS {
        let size = STEP_NAMING / (1.0 + round as f32 / 4.0);
        if round == ROUNDS_OF_ALL {
            names.weights.iter_mut().filter(|weight| weight.says_little()).for_each(Weight::drop);
        }
        let likely = if round >= ROUNDS_OF_KNOWN { names.likely(examples, signs) } else { Vec::new() };
        shuffle.shuffle(&mut order);
        for (at, example) in order.iter().map(|at| (*at, &examples[*at as usize])) {
            let share = 1.0 / (example.features.len().max(1) as f32).sqrt();
            odds.iter_mut().zip(&names.bias).for_each(|(odds, bias)| *odds = bias.value);
            let known = || example.features.iter().filter(|id| vocabulary.seen[**id as usize] >= LEAST);
            for id in known() {
                let row = &names.weights[*id as usize * signs..(*id as usize + 1) * signs];
                odds.iter_mut().zip(row).for_each(|(odds, weight)| *odds += weight.value * share);
            }
            for (sign, odds) in odds.iter().enumerate() {
                let likely = likely.binary_search(&(at, sign as u8)).is_ok();
                if example.somewhere.contains(&(sign as u8)) && !likely {
                    continue;
                }
                let truth = f32::from(u8::from(likely || example.named.contains(&(sign as u8))));
                let slope = (sigmoid(*odds) - truth) * example.counts;
                if slope.abs() < KNOWN {
                    continue;
                }
                names.bias[sign].step(slope, size / 8.0);
                for id in known() {
                    names.weights[*id as usize * signs + sign].step(slope * share, size);
                }
            }
        }
    }
    names
}

/// For each feature, kind of sign and place its weight, for each sign its bias, and what a question and being first or last say.
struct Has {
    weights: Vec<[[Weight; PLACES]; KINDS]>,
    bias: Vec<Weight>,
    asks: Weight,
    first: Weight,
    last: Weight,
}

fn learn_having(examples: &[Having], signs: &[Sign], vocabulary: &Vocabulary) -> Has {
    let mut has = Has {
        weights: vec![[[Weight::default(); PLACES]; KINDS]; vocabulary.names.len()],
        bias: vec![Weight::default(); signs.len()],
        asks: Weight::default(),
        first: Weight::default(),
        last: Weight::default(),
    };
    let mut order: Vec<u32> = (0..examples.len() as u32).collect();
    let mut shuffle = Order(2);
    for round in 0..ROUNDS {
        let size = STEP_HAVING / (1.0 + round as f32 / 4.0);
        shuffle.shuffle(&mut order);
        for example in order.iter().map(|at| &examples[*at as usize]) {
            let share = 1.0 / (example.features.len().max(1) as f32).sqrt();
            let known = || example.features.iter().filter(|(id, _)| vocabulary.seen[*id as usize] >= LEAST);
            let kind = kind(signs[usize::from(example.sign)]);
            let mut odds = has.bias[usize::from(example.sign)].value;
            odds += if example.asks { has.asks.value } else { 0.0 };
            odds += if example.first { has.first.value } else { 0.0 };
            odds += if example.last { has.last.value } else { 0.0 };
            odds +=
                share * known().map(|(id, place)| has.weights[*id as usize][kind][*place as usize].value).sum::<f32>();
            let slope = (sigmoid(odds) - f32::from(u8::from(example.had))) * example.counts;
            has.bias[usize::from(example.sign)].step(slope, size / 4.0);
            for (told, weight) in
                [(example.asks, &mut has.asks), (example.first, &mut has.first), (example.last, &mut has.last)]
            {
                if told {
                    weight.step(slope, size / 8.0);
                }
            }
            for (id, place) in known() {
                has.weights[*id as usize][kind][*place as usize].step(slope * share, size);
            }
        }
    }
    has
}

/// The file. What rounds to nothing is left out.
fn write(signs: &[Sign], vocabulary: &Vocabulary, names: &Names, has: &Has) -> String {
    let mut text =
        format!("{HEADER}{MADE}\tby `cargo run --release --no-default-features --features training --example train`\n");
    let round = |weight: &Weight| (weight.value * SCALE).round().clamp(-127.0, 127.0) as i8;
    let line = |name: &str, weights: &[Weight]| {
        let weights: Vec<String> = weights.iter().map(|weight| format!("{:.2}", weight.value)).collect();
        format!("{HEADER}{name}\t{}\n", weights.join(" "))
    };
    let ids: Vec<&str> = signs.iter().map(|sign| sign.id()).collect();
    text += &format!("{HEADER}signs\t{}\n", ids.join(" "));
    text += &line("naming", &names.bias);
    text += &line("having", &has.bias);
    text += &line("asks", &[has.asks]);
    text += &line("first", &[has.first]);
    text += &line("last", &[has.last]);
    let mut sorted: Vec<(&str, usize)> =
        vocabulary.names.iter().enumerate().map(|(id, name)| (name.as_str(), id)).collect();
    sorted.sort_unstable();
    for (name, id) in sorted {
        let row = &names.weights[id * signs.len()..(id + 1) * signs.len()];
        let named = row.iter().enumerate().filter(|(_, weight)| round(weight) != 0);
        let named: Vec<String> = named.map(|(sign, weight)| format!("{}{}", letter(sign), round(weight))).collect();
        let says: Vec<String> = has.weights[id].iter().map(|places| numbers(places, round)).collect();
        let says = says.join("\t");
        if !named.is_empty() || !says.trim().is_empty() {
            let _ = writeln!(text, "{name}\t{}\t{}", named.join(" "), says.trim_end());
        }
    }
    text
}

/// The numbers of a row, up to the last that is not zero.
fn numbers(weights: &[Weight], round: impl Fn(&Weight) -> i8) -> String {
    let numbers: Vec<i8> = weights.iter().map(round).collect();
    let count = numbers.iter().rposition(|number| *number != 0).map_or(0, |last| last + 1);
    numbers[..count].iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}
