//! What can be learned from a text.

use rustc_hash::FxHashMap;

use super::super::super::patterns::fold;
use super::super::super::reading::Sign;
use super::super::super::scene::{Scene, Sentence};
use super::super::super::targets::Target;
use super::super::super::together::{group, sign_of};
use super::super::super::tokens::{Kind, Token};
use super::super::super::words::{NONE, NUMBER, name_of_stem};
use super::super::EARLIER;
use super::super::features::{Feature, each, spoken};
use super::super::weights::{LIST, Place};
use super::{Labelled, Labels};

/// Texts of so few sentences are learned as a whole as well.
const FEW: usize = 3;

/// Rarer features are not learned.
const LEAST: u32 = 2;

/// The features of a stretch of text.
#[derive(Default)]
struct Unit {
    all: Vec<u32>,
    /// Of these, single words.
    words: Vec<u32>,
    asks: bool,
}

/// A stretch of text, and the signs that are named in it.
pub(super) struct Naming {
    /// Which text it is of.
    pub text: u32,
    pub features: Vec<u32>,
    pub named: Vec<u8>,
    /// Named somewhere in the text, nobody knows where.
    pub somewhere: Vec<u8>,
    pub counts: f32,
}

/// What stands around a sign, and whether the writer has it.
pub(super) struct Having {
    pub features: Vec<(u32, Place)>,
    pub sign: u8,
    pub asks: bool,
    pub first: bool,
    pub last: bool,
    pub had: bool,
    pub counts: f32,
}

/// The names of features by number.
#[derive(Default)]
pub(super) struct Vocabulary {
    ids: FxHashMap<String, u32>,
    pub names: Vec<String>,
    /// In how many texts each stands.
    seen: Vec<u32>,
}

impl Vocabulary {
    /// Whether a feature is common enough to be learned.
    pub(super) fn is_common(&self, id: u32) -> bool {
        self.seen[id as usize] >= LEAST
    }

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

/// What can be learned from all texts.
#[derive(Default)]
pub(super) struct Examples {
    pub vocabulary: Vocabulary,
    pub naming: Vec<Naming>,
    pub having: Vec<Having>,
}

impl Examples {
    /// Adds what can be learned from one text. `found` is what the rules find in it.
    pub(super) fn add(&mut self, scene: &Scene, text: &Labelled, found: &[Target], labels: &Labels, signs: &[Sign]) {
        let (sentences, places) = spoken(scene);
        let units = units(scene, &sentences, &text.text, &mut self.vocabulary);
        let at = |core: u32| places[scene.clause(core).sentence as usize];
        let index = |sign: &Sign| signs.binary_search(sign).expect("a sign of these texts") as u8;
        let sign_of = |target: &Target| sign_of(target).map(group);
        let all: Vec<u8> = labels.keys().map(index).collect();
        let lost: Vec<u8> = labels
            .keys()
            .filter(|sign| !found.iter().any(|target| sign_of(target) == Some(**sign)))
            .map(index)
            .collect();
        let (number, counts) = (self.naming.last().map_or(0, |last| last.text + 1), text.counts);
        let alone = units.len() == 1;
        for (at, unit) in units.iter().enumerate() {
            let sentence = sentences[at];
            let here = |target: &&Target| target.from < sentence.to && target.to > sentence.from;
            let named = found.iter().filter(here).filter_map(sign_of).filter(|sign| labels.contains_key(sign));
            let named = if alone { all.clone() } else { named.map(|sign| index(&sign)).collect() };
            let somewhere = if alone { Vec::new() } else { lost.clone() };
            self.naming.push(Naming { text: number, features: unit.all.clone(), named, somewhere, counts });
        }
        if !alone && units.len() <= FEW {
            let features = units.iter().flat_map(|unit| unit.all.iter().copied()).collect();
            self.naming.push(Naming { text: number, features, named: all, somewhere: Vec::new(), counts });
        }
        let had = |sign: Sign| labels.get(&sign).filter(|had| had.len() == 1).and_then(|had| had.first().copied());
        for target in found {
            if let Some((sign, had)) = sign_of(target).and_then(|sign| Some((sign, had(sign)?))) {
                let core = target.core.from;
                let lists = scene.hits_in(sentences[at(core)].from, sentences[at(core)].to);
                let lists: Vec<bool> = lists.iter().map(|hit| hit.from < core).collect();
                self.having.push(around(&units, at(core), &lists, (index(&sign), had), counts));
            }
        }
        for sign in labels.keys().filter(|sign| alone && lost.contains(&index(sign))) {
            if let Some(had) = had(*sign) {
                self.having.push(around(&units, 0, &[], (index(sign), had), counts));
            }
        }
    }
}

/// The features of each sentence.
fn units(scene: &Scene, sentences: &[Sentence], text: &str, vocabulary: &mut Vocabulary) -> Vec<Unit> {
    let text: Vec<char> = text.chars().collect();
    let mut units = Vec::new();
    for sentence in sentences {
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
    let mut once: Vec<u32> = units.iter().flat_map(|unit: &Unit| unit.all.iter().copied()).collect();
    once.sort_unstable();
    once.dedup();
    once.into_iter().for_each(|id| vocabulary.seen[id as usize] += 1);
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

/// The features around a sign in the unit `at`; of each list of the lexicon in it, whether it stands before the sign.
fn around(units: &[Unit], at: usize, before: &[bool], (sign, had): (u8, bool), counts: f32) -> Having {
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
    // The lists are the last features of a sentence.
    let lists = &units[at].all[units[at].all.len() - before.len()..];
    let place = |before: &bool| if *before { Place::Ahead } else { Place::Behind };
    features.extend(lists.iter().zip(before).map(|(id, before)| (*id, place(before))));
    let (asks, first, last) = (units[at].asks, at == 0, at + 1 == units.len());
    Having { features, sign, asks, first, last, had, counts }
}
