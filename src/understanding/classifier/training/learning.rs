//! How it is learned.

use rustc_hash::FxHashMap;

use super::super::super::reading::Sign;
use super::super::features::share;
use super::super::weights::{KINDS, PLACES, kind};
use super::examples::{Examples, Naming};

/// How often every text is gone through.
const ROUNDS: usize = 12;
/// How big the first steps are: of what names a sign, and of whose it is.
const STEP_NAMING: f32 = 1.5;
const STEP_HAVING: f32 = 0.5;
/// From this round on a sign of which only the text is known counts as named in the sentence that sounds most like it.
const FIRST_ROUND_OF_LIKELY: usize = 3;
/// After so many rounds what says little of a sign is dropped, and the rest learns on without it: five weights of six
/// go, and nothing is read worse.
const ROUNDS_OF_ALL: usize = 8;
/// What is dropped: weights for a sign under this, and weights against it over that.
const LITTLE_FOR: f32 = 0.75;
const LITTLE_AGAINST: f32 = -3.0;
/// A sign of which an example says what was known already, within this much, is left alone.
const KNOWN: f32 = 0.003;

/// One weight that is learned.
#[derive(Clone, Copy, Default)]
pub(super) struct Weight {
    pub value: f32,
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
pub(super) struct Names {
    pub weights: Vec<Weight>,
    pub bias: Vec<Weight>,
}

impl Names {
    /// Where the signs stand of which only the text is known: in the sentence that sounds most like them.
    fn likely(&self, examples: &[Naming], signs: usize) -> Vec<(u32, u8)> {
        let mut best: FxHashMap<(u32, u8), (f32, u32)> = FxHashMap::default();
        for (at, example) in examples.iter().enumerate() {
            let share = share(example.features.len());
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

/// Learns what names a sign.
pub(super) fn learn_naming(all: &Examples, signs: usize) -> Names {
    let (examples, vocabulary) = (&all.naming, &all.vocabulary);
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
        let likely = if round >= FIRST_ROUND_OF_LIKELY { names.likely(examples, signs) } else { Vec::new() };
        shuffle.shuffle(&mut order);
        for (at, example) in order.iter().map(|at| (*at, &examples[*at as usize])) {
            let share = share(example.features.len());
            odds.iter_mut().zip(&names.bias).for_each(|(odds, bias)| *odds = bias.value);
            let known = || example.features.iter().filter(|id| vocabulary.is_common(**id));
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

/// For each feature, kind of sign and place its weight, for each sign its bias, and what a question and being first or
/// last say.
pub(super) struct Has {
    pub weights: Vec<[[Weight; PLACES]; KINDS]>,
    pub bias: Vec<Weight>,
    pub asks: Weight,
    pub first: Weight,
    pub last: Weight,
}

/// Learns what says that the writer has it.
pub(super) fn learn_having(all: &Examples, signs: &[Sign]) -> Has {
    let (examples, vocabulary) = (&all.having, &all.vocabulary);
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
            let share = share(example.features.len());
            let known = || example.features.iter().filter(|(id, _)| vocabulary.is_common(*id));
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
