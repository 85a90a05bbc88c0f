//! What can be learned from a text.

use rustc_hash::FxHashMap;

use super::super::super::patterns::fold;
use super::super::super::reading::Sign;
use super::super::super::scene::Scene;
use super::super::super::targets::Target;
use super::super::super::together::sign_of;
use super::super::super::tokens::{Kind, Token};
use super::super::super::words::{NONE, NUMBER, name_of_stem};
use super::super::EARLIER;
use super::super::features::{Feature, each};
use super::super::weights::{LIST, Place, group};
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
    pub ids: FxHashMap<String, u32>,
    pub names: Vec<String>,
    pub seen: Vec<u32>,
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
        let units = units(scene, &text.text, &mut self.vocabulary);
        let index = |sign: &Sign| signs.binary_search(sign).unwrap_or_default() as u8;
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
            let sentence = scene.sentences[at];
            let here = |target: &&Target| target.from < sentence.to && target.to > sentence.from;
            let named = found.iter().filter(here).filter_map(sign_of).filter(|sign| labels.contains_key(sign));
            let named = if alone { all.clone() } else { named.map(|sign| index(&sign)).collect() };
            let somewhere = if alone { Vec::new() } else { lost.clone() };
            self.name(Naming { text: number, features: unit.all.clone(), named, somewhere, counts });
        }
        if !alone && units.len() <= FEW {
            let features = units.iter().flat_map(|unit| unit.all.iter().copied()).collect();
            self.name(Naming { text: number, features, named: all, somewhere: Vec::new(), counts });
        }
        let had = |sign: Sign| labels.get(&sign).filter(|had| had.len() == 1).and_then(|had| had.first().copied());
        for target in found {
            if let Some((sign, had)) = sign_of(target).and_then(|sign| Some((sign, had(sign)?))) {
                self.having.push(around(scene, &units, Some(target.core.from), (index(&sign), had), counts));
            }
        }
        for sign in labels.keys().filter(|sign| alone && lost.contains(&index(sign))) {
            if let Some(had) = had(*sign) {
                self.having.push(around(scene, &units, None, (index(sign), had), counts));
            }
        }
    }

    fn name(&mut self, naming: Naming) {
        naming.features.iter().for_each(|id| self.vocabulary.seen[*id as usize] += 1);
        self.naming.push(naming);
    }
}

/// The features of each sentence.
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
