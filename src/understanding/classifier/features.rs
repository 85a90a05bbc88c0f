//! What the classifier looks at: words, pairs and triples of neighbours, and the phrases of the lexicon.

use super::super::phrases::Hit;
use super::super::scene::{Scene, Sentence};
use super::super::tokens::Kind;
use super::super::words::UNNAMED;

/// The most words of one feature.
pub(super) const LONGEST: usize = 3;
/// Something in a text that has a weight.
#[derive(Clone, Copy)]
pub(super) enum Feature {
    /// Neighbouring words: the first token, how many, and their hash.
    Gram { at: u32, words: u32, key: u32 },
    /// A phrase of the lexicon.
    Concept(Hit),
}

impl Feature {
    /// Whether it is a single word.
    pub(super) fn is_word(&self) -> bool {
        matches!(self, Feature::Gram { words: 1, .. })
    }

    /// Its first token, and the token after its last.
    pub(super) fn tokens(&self) -> (u32, u32) {
        match self {
            Feature::Gram { at, words, .. } => (*at, at + words),
            Feature::Concept(hit) => (hit.from, hit.to),
        }
    }
}

/// The hash of neighbouring words.
pub(super) fn hash_of_gram(words: &[u32]) -> u32 {
    words.iter().fold(0x811c_9dc5, |hash: u32, word| (hash ^ word).wrapping_mul(0x9e37_79b1).rotate_left(13))
}

/// The sentences in which something is said, and for each sentence of the scene its place among them: a blank one goes with
/// the one before.
pub(super) fn spoken(scene: &Scene) -> (Vec<Sentence>, Vec<usize>) {
    let says = |sentence: &Sentence| {
        let tokens = &scene.tokens[sentence.from as usize..sentence.to as usize];
        tokens.iter().any(|token| !matches!(token.kind, Kind::Mark(_)))
    };
    let mut spoken: Vec<Sentence> = Vec::with_capacity(scene.sentences.len());
    let mut places = Vec::with_capacity(scene.sentences.len());
    for sentence in &scene.sentences {
        if spoken.is_empty() || says(sentence) {
            spoken.push(*sentence);
        }
        places.push(spoken.len() - 1);
    }
    (spoken, places)
}

/// What each of so many features counts: by the root of their number, so that long sentences say more than short ones, and
/// not as much more as they are longer; and the longest no less than shorter ones.
pub(super) fn share(features: usize) -> f32 {
    1.0 / (features.clamp(1, MOST) as f32).sqrt()
}

/// From so many features on more of them no longer make each count less.
const MOST: usize = 200;

/// Calls `found` with every feature of these tokens.
pub(super) fn each(scene: &Scene, (from, to): (u32, u32), found: &mut impl FnMut(Feature)) {
    let mut words = [UNNAMED; LONGEST];
    for at in from..to {
        for (count, token) in scene.tokens[at as usize..to as usize].iter().take(LONGEST).enumerate() {
            if token.hash == UNNAMED {
                break;
            }
            words[count] = token.hash;
            found(Feature::Gram { at, words: count as u32 + 1, key: hash_of_gram(&words[..=count]) });
        }
    }
    for hit in scene.hits_in(from, to) {
        found(Feature::Concept(*hit));
    }
}
