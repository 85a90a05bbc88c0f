//! The words a lexicon knows, and the close misspellings of them.
//!
//! Close matches are precomputed the way SymSpell does it: every known word is filed under itself and under each of its
//! forms with one letter left out (two for long words). A misspelt word then finds its candidates with a handful of
//! lookups, whatever the size of the lexicon.

use rustc_hash::FxHashMap;

/// A word or stem of the lexicon.
pub(super) type WordId = u32;

/// No word of the lexicon.
pub(super) const NONE: WordId = u32::MAX;

/// What has no name in a feature of the classifier.
pub(super) const UNNAMED: u32 = 0;
/// What every number is called there.
pub(super) const NUMBER: &str = "#";

/// Shorter words must match exactly: too many short words are one letter apart.
const SHORTEST_CLOSE: usize = 5;
/// From this length on, two mistakes are forgiven.
const SHORTEST_VERY_CLOSE: usize = 9;
/// Longer words must match exactly, which keeps the search small.
const LONGEST_CLOSE: usize = 17;
/// A stem is at least this long.
pub(super) const SHORTEST_STEM: usize = 3;

/// The vocabulary of one lexicon.
#[derive(Debug, Default)]
pub(super) struct Words {
    exact: FxHashMap<Box<str>, WordId>,
    stems: FxHashMap<Box<str>, WordId>,
    longest_stem: usize,
    numbers: FxHashMap<u32, WordId>,
    spelled: Vec<Box<str>>,
    /// The hash of each word, and of each stem with the mark of a stem behind it.
    hashes: Vec<u32>,
    near: Near,
}

/// Which words are filed under a key, the keys in order.
#[derive(Debug, Default)]
struct Near {
    filed: Vec<(u32, WordId)>,
    /// Where in `filed` the keys with the same first bits begin; one more at the end.
    starts: Vec<u32>,
}

/// By so many first bits a key is found.
const FIRST_BITS: u32 = 16;

impl Near {
    fn of(mut filed: Vec<(u32, WordId)>) -> Near {
        filed.sort_unstable();
        filed.dedup();
        let mut starts = vec![0; (1 << FIRST_BITS) + 1];
        filed.iter().for_each(|(key, _)| starts[first_bits(*key) + 1] += 1);
        for at in 1..starts.len() {
            starts[at] += starts[at - 1];
        }
        filed.shrink_to_fit();
        Near { filed, starts }
    }

    fn under(&self, key: u32) -> impl Iterator<Item = WordId> {
        let at = first_bits(key);
        let bounds = self.starts.get(at).zip(self.starts.get(at + 1));
        let alike = bounds.map_or(&[][..], |(from, to)| &self.filed[*from as usize..*to as usize]);
        alike.iter().filter(move |(known, _)| *known == key).map(|(_, word)| *word)
    }
}

fn first_bits(key: u32) -> usize {
    (key >> (u32::BITS - FIRST_BITS)) as usize
}

impl Words {
    /// The id of `word`, which is added if it is new.
    pub(super) fn learn(&mut self, word: &str) -> WordId {
        if let Some(&known) = self.exact.get(word) {
            return known;
        }
        let id = self.next(word);
        self.exact.insert(word.into(), id);
        if let Ok(value) = word.parse() {
            self.numbers.insert(value, id);
        }
        id
    }

    /// The id of everything that begins with `stem`.
    pub(super) fn learn_stem(&mut self, stem: &str) -> WordId {
        if let Some(&known) = self.stems.get(stem) {
            return known;
        }
        let id = self.next(stem);
        self.hashes[id as usize] = hash_of_word(&name_of_stem(stem));
        self.longest_stem = self.longest_stem.max(stem.len());
        self.stems.insert(stem.into(), id);
        id
    }

    fn next(&mut self, spelled: &str) -> WordId {
        self.spelled.push(spelled.into());
        self.hashes.push(hash_of_word(spelled));
        (self.spelled.len() - 1) as WordId
    }

    /// Files every word under its misspellings. To be called once, when all words are known.
    pub(super) fn prepare_close_matches(&mut self) {
        let mut filed = Vec::new();
        for (word, &id) in &self.exact {
            if is_close_matchable(word) {
                with_letters_left_out(word.as_bytes(), depth(word.len()), &mut |key| filed.push((key, id)));
            }
        }
        self.near = Near::of(filed);
    }

    /// The hash of what was looked up: that of the word or stem that was found, or of what is written.
    pub(super) fn hash(&self, written: &str, (word, stem): (WordId, WordId)) -> u32 {
        let known = if word == NONE { stem } else { word };
        self.hashes.get(known as usize).copied().unwrap_or_else(|| hash_of_word(written))
    }

    /// How a word or stem is spelled.
    #[cfg(feature = "training")]
    pub(super) fn spelled(&self, id: WordId) -> &str {
        self.spelled.get(id as usize).map_or("", |spelled| spelled)
    }

    /// The id of exactly this word.
    pub(super) fn exactly(&self, word: &str) -> WordId {
        self.exact.get(word).copied().unwrap_or(NONE)
    }

    /// The id of a punctuation mark that some phrase uses.
    pub(super) fn mark(&self, mark: char) -> WordId {
        self.exactly(mark.encode_utf8(&mut [0; 4]))
    }

    /// The id of a number that some phrase uses.
    pub(super) fn number(&self, value: f32) -> WordId {
        // "38.9 and shivers" is as feverish as 38; no other number with a fraction is a word.
        if value.fract() != 0.0 && !(38.0..42.0).contains(&value) {
            return NONE;
        }
        self.numbers.get(&(value as u32)).copied().unwrap_or(NONE)
    }

    /// The word and the stem that `word`, already folded, stands for: exactly, drawn out ("soooore"), or misspelt.
    pub(super) fn look_up(&self, word: &str) -> (WordId, WordId) {
        let found = (self.exactly(word), self.stem_of(word));
        if found != (NONE, NONE) || !word.is_ascii() {
            return found;
        }
        if let Some(shorter) = drawn_in(word, 1).filter(|shorter| shorter != word) {
            let twice = drawn_in(word, 2).unwrap_or_default();
            let found = [twice.as_str(), shorter.as_str()].into_iter().map(|w| (self.exactly(w), self.stem_of(w)));
            if let Some(found) = found.into_iter().find(|found| *found != (NONE, NONE)) {
                return found;
            }
        }
        (self.closest(word), NONE)
    }

    fn stem_of(&self, word: &str) -> WordId {
        let longest = word.len().min(self.longest_stem);
        let stems = (SHORTEST_STEM..=longest).rev().filter_map(|end| self.stems.get(word.get(..end)?));
        stems.into_iter().next().copied().unwrap_or(NONE)
    }

    /// The closest word, if one is close enough: it begins the same way, and one letter (in long words two) is wrong, missing, too
    /// much, or swapped.
    fn closest(&self, word: &str) -> WordId {
        if !is_close_matchable(word) && word.len() != SHORTEST_CLOSE - 1 {
            return NONE;
        }
        let mut best = (usize::MAX, NONE);
        let depth = if word.len() + 1 >= SHORTEST_VERY_CLOSE { 2 } else { 1 };
        with_letters_left_out(word.as_bytes(), depth, &mut |key| {
            for candidate in self.near.under(key) {
                let known = &self.spelled[candidate as usize];
                let allowed = if known.len() >= SHORTEST_VERY_CLOSE { 2 } else { 1 };
                if (best.0, best.1) <= (1, candidate) || !begins_alike(word, known) {
                    continue;
                }
                let distance = strsim::osa_distance(word, known);
                if distance <= allowed && (distance, candidate) < best {
                    best = (distance, candidate);
                }
            }
        });
        best.1
    }
}

/// Where the FNV hash of anything begins.
const FNV: u64 = 0xcbf2_9ce4_8422_2325;

/// Its next step.
fn fnv(hash: u64, byte: u8) -> u64 {
    (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
}

/// The hash of a word.
pub(super) fn hash_of_word(word: &str) -> u32 {
    ((word.bytes().fold(FNV, fnv) >> 32) as u32).max(UNNAMED + 1)
}

/// What a stem is called in a feature of the classifier.
pub(super) fn name_of_stem(stem: &str) -> String {
    format!("{stem}*")
}

fn is_close_matchable(word: &str) -> bool {
    (SHORTEST_CLOSE..=LONGEST_CLOSE).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_lowercase())
}

fn depth(length: usize) -> u8 {
    if length >= SHORTEST_VERY_CLOSE { 2 } else { 1 }
}

/// Mistakes are rarely made in the first letter; asking for it keeps "dumb" from being "numb".
fn begins_alike(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    a[0] == b[0] || a[0] == b[1] && a[1] == b[0]
}

/// Calls `found` with a key for `word` and for each form of it with up to `depth` letters left out.
fn with_letters_left_out(word: &[u8], depth: u8, found: &mut impl FnMut(u32)) {
    let gone = word.len();
    found(key(word, gone, gone));
    for first in 0..word.len() {
        found(key(word, first, gone));
        if depth > 1 {
            for second in first + 1..word.len() {
                found(key(word, first, second));
            }
        }
    }
}

fn key(word: &[u8], first: usize, second: usize) -> u32 {
    let mut key = FNV;
    for (place, byte) in word.iter().enumerate() {
        if place != first && place != second {
            key = fnv(key, *byte);
        }
    }
    // The upper half of an FNV hash is the better mixed one.
    (key >> 32) as u32
}

/// `word` with every letter that stands three times or more in a row written `times` times. `None` if there is none.
fn drawn_in(word: &str, times: usize) -> Option<String> {
    let bytes = word.as_bytes();
    if !bytes.windows(3).any(|three| three[0] == three[1] && three[1] == three[2]) {
        return None;
    }
    let mut short = String::with_capacity(word.len());
    for run in bytes.chunk_by(|a, b| a == b) {
        let kept = if run.len() > 2 { times } else { run.len() };
        short.extend(run.iter().take(kept).map(|b| char::from(*b)));
    }
    Some(short)
}
