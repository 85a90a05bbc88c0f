//! A second reader beside the rules: a linear classifier over words and concepts, trained on labelled texts.
//!
//! The rules read what somebody foresaw. They go wrong in two ways that no single rule can see: in a text about something
//! else entirely ("died on set 13, saw my nan") and in a story whose status is three sentences away. The classifier looks at
//! all words of a sentence, and of those around it, and says two things about a sign: how much this sounds like somebody
//! naming it (`naming`), and how much like the writer having it now (`having`). Where it is sure that the rules are wrong it
//! takes a sign back, or asks about it; where it is sure of a sign that no rule knows the words for, it adds it.
//!
//! Two logistic regressions, nothing more: one sum over a sentence for each sign, one sum over the sentences around a sign.
//! Every weight is a line of `responses/<locale>/classifier.tsv` that a person can read; `training` makes that file.

mod features;
#[cfg(feature = "training")]
pub mod training;
mod weights;

use rustc_hash::FxHashSet;

use super::concept::Role;
use super::context::LONGEST_NO;
use super::phrases::Hit;
use super::reading::{Sign, Status};
use super::rules::Yield;
use super::scene::{Scene, Sentence};
use super::targets::Target;
use super::together::sign_of;
use crate::triage::Question;
use features::Feature;
pub(super) use weights::Classifier;
use weights::{KINDS, PLACES, Place};

/// A sign that the rules read from words sounding less like it than this was not named. In log odds.
const NOT_NAMED: f32 = -5.0;
/// A sign that the rules call present, and that sounds less like the writer's own and of now than this, is only asked
/// about: the screen asks. In log odds.
const NOT_HAD: f32 = -1.0;
/// The same where more is at stake, or the rules know more than a sum: of an emergency, and beside another sign that they
/// call otherwise ("fever: no, chills: yes").
const NOT_HAD_FOR_SURE: f32 = -2.5;
/// From here on a sign is named whatever the rules know.
const NAMED: f32 = 0.5;
/// And from here on the writer has it.
const HAD: f32 = 0.5;
/// How many sentences before the previous one are listened to.
const EARLIER: usize = 3;
/// What was found nearby, in sentences, is not added once more.
const NEARBY: usize = 1;

/// What a sentence with words in it says, summed up.
#[derive(Clone, Copy, Default)]
struct Unit {
    /// First token, and the token after the last.
    from: u32,
    to: u32,
    asks: bool,
    quoted: bool,
    /// How many features it has, and how many of them are single words.
    features: u32,
    words: u32,
    /// What it says of signs of each kind, by the place it stands in to them.
    says: [[i32; PLACES]; KINDS],
}

/// A scene, as the classifier sees it.
struct View<'a> {
    scene: &'a Scene<'a>,
    classifier: &'a Classifier,
    units: Vec<Unit>,
    /// For each sentence of the scene, its place in `units`.
    unit_of: Vec<usize>,
    /// For each unit and sign, the sum of what names it.
    named: Vec<i32>,
    /// What the phrases before each one say of a sign after them, summed; and those after it of one before.
    ahead: Vec<[i32; KINDS]>,
    behind: Vec<[i32; KINDS]>,
}

/// What the rules made of a text.
struct Rules {
    /// For each sentence and sign, whether they found it there.
    found: Vec<bool>,
    /// For each sentence, whether they call a sign in it anything but present.
    otherwise: Vec<bool>,
    /// The signs that they call so, each with the token where its core begins.
    not_had: FxHashSet<(usize, u32)>,
}

/// Lets the classifier have its say on what the rules found.
pub(super) fn reconsider(scene: &Scene, found: &mut Vec<Target>) {
    let Some(classifier) = &scene.lexicon.classifier else { return };
    let view = View::of(scene, classifier);
    let rules = view.rules(found);
    found.retain_mut(|target| {
        // Of a hard topic nothing is taken back: no screen would ask about it.
        let Some(sign) = sign_of(target).filter(|sign| !matches!(sign, Sign::Hard(_))) else { return true };
        let emergency = matches!(sign, Sign::Triage(choice) if choice.question() == Question::Emergency);
        let Some(sign) = classifier.index(sign) else { return true };
        // "Chest pain in 2019. It's back": the same words said to be so and otherwise, which is too fine for a sum.
        // "Wouldn't say there's no weakness" is the other: two negations that a sum takes for two denials.
        let first = scene.clause(target.core.from).from.max(target.core.from.saturating_sub(LONGEST_NO));
        if target.status != Status::Present
            || rules.not_had.contains(&(sign, target.core.from))
            || scene.any(Role::NotNegation, first, target.core.from + 1)
        {
            return true;
        }
        if view.naming_of(target, sign) < NOT_NAMED {
            return false;
        }
        // "No fever, no weight loss, but I can't feel my crotch": what stands after the "but" is what is meant.
        if emergency && scene.clause(target.core.from).contrast {
            return true;
        }
        let unit = view.unit_of(target.core.from);
        let least = if emergency || rules.otherwise[unit] { NOT_HAD_FOR_SURE } else { NOT_HAD };
        if view.having(unit, sign, Some(target.core.from)) < least {
            target.status = Status::AskedAbout;
        }
        true
    });
    let signs = classifier.signs.len();
    for unit in (0..view.units.len()).filter(|unit| !view.units[*unit].quoted) {
        let around = unit.saturating_sub(NEARBY)..(unit + NEARBY + 1).min(view.units.len());
        for sign in 0..signs {
            let known = || around.clone().any(|unit| rules.found[unit * signs + sign]);
            if view.naming(unit, sign) < NAMED || known() || view.having(unit, sign, None) < HAD {
                continue;
            }
            found.extend(view.heart(unit, sign).map(|core| view.target(classifier.signs[sign], core)));
        }
    }
}

impl<'a> View<'a> {
    fn of(scene: &'a Scene<'a>, classifier: &'a Classifier) -> View<'a> {
        let signs = classifier.signs.len();
        let (sentences, unit_of) = features::spoken(scene);
        let mut units = Vec::with_capacity(sentences.len());
        let mut named = vec![0; sentences.len() * signs];
        for (index, sentence) in sentences.iter().enumerate() {
            let &Sentence { from, to, asks, quoted, .. } = sentence;
            let mut unit = Unit { from, to, asks, quoted, ..Unit::default() };
            let names = &mut named[index * signs..(index + 1) * signs];
            features::each(scene, (sentence.from, sentence.to), &mut |feature| {
                unit.features += 1;
                unit.words += u32::from(feature.is_word());
                let Some(entry) = classifier.entry(&feature) else { return };
                names.iter_mut().zip(classifier.names(entry)).for_each(|(sum, weight)| *sum += i32::from(*weight));
                for (sums, weights) in unit.says.iter_mut().zip(&entry.says) {
                    for place in [Place::Here, Place::Previous, Place::Next] {
                        sums[place as usize] += i32::from(weights[place as usize]);
                    }
                    if feature.is_word() {
                        sums[Place::Earlier as usize] += i32::from(weights[Place::Earlier as usize]);
                    }
                }
            });
            units.push(unit);
        }
        let sums = |place: Place| {
            let mut sum = [0; KINDS];
            let mut sums = vec![sum];
            for hit in &scene.hits {
                let says = classifier.entry(&Feature::Concept(*hit)).map(|entry| entry.says).unwrap_or_default();
                sum.iter_mut().zip(says).for_each(|(sum, says)| *sum += i32::from(says[place as usize]));
                sums.push(sum);
            }
            sums
        };
        let (ahead, behind) = (sums(Place::Ahead), sums(Place::Behind));
        View { scene, classifier, units, unit_of, named, ahead, behind }
    }

    fn rules(&self, found: &[Target]) -> Rules {
        let signs = self.classifier.signs.len();
        let mut rules = Rules {
            found: vec![false; self.units.len() * signs],
            otherwise: vec![false; self.units.len()],
            not_had: FxHashSet::default(),
        };
        for target in found {
            let Some(sign) = sign_of(target).and_then(|sign| self.classifier.index(sign)) else { continue };
            let unit = self.unit_of(target.core.from);
            rules.found[unit * signs + sign] = true;
            if target.status != Status::Present {
                rules.otherwise[unit] = true;
                rules.not_had.insert((sign, target.core.from));
            }
        }
        rules
    }

    /// The sentence of a token.
    fn unit_of(&self, at: u32) -> usize {
        self.unit_of[self.scene.clause(at).sentence as usize]
    }

    /// How much a sentence sounds like naming a sign, in log odds.
    fn naming(&self, unit: usize, sign: usize) -> f32 {
        let sum = self.named[unit * self.classifier.signs.len() + sign];
        self.classifier.naming_bias[sign] + weighed(sum, self.units[unit].features)
    }

    /// How much the sentences in which a target stands do.
    fn naming_of(&self, target: &Target, sign: usize) -> f32 {
        let (first, last) = (self.unit_of(target.from), self.unit_of(target.to - 1));
        (first..=last).map(|unit| self.naming(unit, sign)).fold(f32::NEG_INFINITY, f32::max)
    }

    /// How much it sounds as if the writer had the sign now, in log odds. `core` is the token that names it.
    fn having(&self, unit: usize, sign: usize, core: Option<u32>) -> f32 {
        let here = &self.units[unit];
        let kind = self.classifier.kinds[sign];
        let says = |unit: &Unit, place: Place| unit.says[kind][place as usize];
        let (mut sum, mut features) = (says(here, Place::Here), here.features);
        let mut bias = self.classifier.having_bias[sign] + if here.asks { self.classifier.asks } else { 0.0 };
        match unit.checked_sub(1).map(|previous| &self.units[previous]) {
            Some(previous) => {
                sum += says(previous, Place::Previous);
                features += previous.features;
            }
            None => bias += self.classifier.first,
        }
        match self.units.get(unit + 1) {
            Some(next) => {
                sum += says(next, Place::Next);
                features += next.features;
            }
            None => bias += self.classifier.last,
        }
        for earlier in &self.units[unit.saturating_sub(1 + EARLIER)..unit.saturating_sub(1)] {
            sum += says(earlier, Place::Earlier);
            features += earlier.words;
        }
        if let Some(core) = core {
            let [from, core, to] = [here.from, core, here.to].map(|at| self.scene.first_hit(at));
            let (ahead, behind) = (|at: usize| self.ahead[at][kind], |at: usize| self.behind[at][kind]);
            sum += ahead(core) - ahead(from) + behind(to) - behind(core);
            features += (to - from) as u32;
        }
        bias + weighed(sum, features)
    }

    /// The words of a sentence that name the sign most.
    fn heart(&self, unit: usize, sign: usize) -> Option<(u32, u32)> {
        let mut heart: Option<(i8, (u32, u32))> = None;
        features::each(self.scene, (self.units[unit].from, self.units[unit].to), &mut |feature| {
            let Some(entry) = self.classifier.entry(&feature) else { return };
            let weight = self.classifier.names(entry).get(sign).copied().unwrap_or(0);
            if weight > 0 && heart.is_none_or(|(most, _)| weight > most) {
                heart = Some((weight, feature.tokens()));
            }
        });
        heart.map(|(_, tokens)| tokens)
    }

    fn target(&self, sign: Sign, (from, to): (u32, u32)) -> Target {
        // Words are no list of the lexicon; where one is wanted, any will do that is no place and no pain.
        let core = Hit { concept: self.scene.lexicon.past, from, to };
        Target { yields: Yield::Sign(sign), status: Status::Present, core, from, to, weight: 1, rule: None }
    }
}

fn weighed(sum: i32, features: u32) -> f32 {
    sum as f32 / weights::SCALE * features::share(features as usize)
}
