//! Finds every phrase of a lexicon in a sequence of tokens.
//!
//! All phrases together are two finite automata over word ids, made deterministic at load (the subset construction), so that
//! reading is one lookup per token and open phrase however many phrases begin with "my". One automaton would read a little
//! faster and take twice as long to make and to keep.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use super::patterns::Piece;
use super::tokens::{Kind, Token};
use super::words::{NONE, WordId, Words};

/// A list of the lexicon: everything that can stand for one idea.
pub(super) type ConceptId = u16;

/// A phrase that was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Hit {
    /// What it stands for.
    pub concept: ConceptId,
    /// Its first token.
    pub from: u32,
    /// The token after its last.
    pub to: u32,
}

impl Hit {
    pub(super) fn overlaps(&self, other: &Hit) -> bool {
        self.from < other.to && other.from < self.to
    }

    /// How many tokens stand between the two.
    pub(super) fn gap(&self, other: &Hit) -> u32 {
        other.from.saturating_sub(self.to).max(self.from.saturating_sub(other.to))
    }
}

const ANY: WordId = NONE - 1;
const NUMBER: WordId = NONE - 2;
const START: u32 = 0;

/// Phrases as they are added: automata with a choice of ways, the lists dealt out among them.
#[derive(Debug)]
pub(super) struct Drafts {
    parts: Vec<Draft>,
}

/// Lists whose phrases overlap multiply when they are made deterministic together; apart they only add up.
const PARTS: usize = 2;

impl Default for Drafts {
    fn default() -> Drafts {
        Drafts { parts: (0..PARTS).map(|_| Draft::default()).collect() }
    }
}

impl Drafts {
    pub(super) fn add(&mut self, phrase: &[Piece], concept: ConceptId, words: &mut Words) {
        self.parts[usize::from(concept) % PARTS].add(phrase, concept, words);
    }

    /// The same phrases with one way for each word.
    pub(super) fn compile(self) -> Phrases {
        let parts: Vec<Automaton> = self.parts.into_iter().map(Draft::compile).collect();
        let mut begins: Vec<[u32; PARTS]> = Vec::new();
        for (part, automaton) in parts.iter().enumerate() {
            let ways = automaton.nodes.first().map_or(&[][..], |start| automaton.ways(start));
            for (word, next) in ways.iter().filter(|(word, _)| *word < NUMBER) {
                let at = *word as usize;
                if begins.len() <= at {
                    begins.resize(at + 1, [START; PARTS]);
                }
                begins[at][part] = *next;
            }
        }
        Phrases { parts, begins }
    }
}

#[derive(Debug)]
struct Draft {
    /// For each node, where each word leads, and where nothing leads to for free.
    edges: Vec<Vec<(WordId, u32)>>,
    free: Vec<Vec<u32>>,
    ends: Vec<Option<ConceptId>>,
}

impl Default for Draft {
    fn default() -> Draft {
        Draft { edges: vec![Vec::new()], free: vec![Vec::new()], ends: vec![None] }
    }
}

impl Draft {
    fn add(&mut self, phrase: &[Piece], concept: ConceptId, words: &mut Words) {
        let last = self.sequence(phrase, START, words);
        let end = self.node();
        self.ends[end as usize] = Some(concept);
        self.free[last as usize].push(end);
    }

    fn node(&mut self) -> u32 {
        self.edges.push(Vec::new());
        self.free.push(Vec::new());
        self.ends.push(None);
        (self.ends.len() - 1) as u32
    }

    fn sequence(&mut self, pieces: &[Piece], from: u32, words: &mut Words) -> u32 {
        let mut at = from;
        for piece in pieces {
            let word = match piece {
                Piece::Word(word) => words.learn(word),
                Piece::Stem(stem) => words.learn_stem(stem),
                Piece::Any => ANY,
                Piece::Number => NUMBER,
                Piece::Either(either) => {
                    let join = self.node();
                    for sequence in either {
                        let last = self.sequence(sequence, at, words);
                        self.free[last as usize].push(join);
                    }
                    at = join;
                    continue;
                }
            };
            let next = self.node();
            self.edges[at as usize].push((word, next));
            at = next;
        }
        at
    }

    /// Every node reachable for free that matters: one with an edge or an end.
    fn closure(&self, nodes: impl Iterator<Item = u32>, seen: &mut [bool]) -> Vec<u32> {
        let mut open: Vec<u32> = nodes.collect();
        let mut all = Vec::new();
        while let Some(node) = open.pop() {
            if !std::mem::replace(&mut seen[node as usize], true) {
                all.push(node);
                open.extend(&self.free[node as usize]);
            }
        }
        all.iter().for_each(|node| seen[*node as usize] = false);
        all.retain(|node| self.ends[*node as usize].is_some() || !self.edges[*node as usize].is_empty());
        all.sort_unstable();
        all
    }

    fn compile(self) -> Automaton {
        let mut seen = vec![false; self.ends.len()];
        let mut automaton = Automaton::default();
        let mut known: FxHashMap<Vec<u32>, u32> = FxHashMap::default();
        let mut sets = vec![self.closure(std::iter::once(START), &mut seen)];
        known.insert(sets[0].clone(), START);
        let mut at = 0;
        while at < sets.len() {
            let set = std::mem::take(&mut sets[at]);
            let mut node = Node { from: automaton.edges.len() as u32, ..Node::default() };
            let mut ways: BTreeMap<WordId, Vec<u32>> = BTreeMap::new();
            for member in &set {
                node.ends.extend(self.ends[*member as usize]);
                for (word, next) in &self.edges[*member as usize] {
                    ways.entry(*word).or_default().push(*next);
                }
            }
            node.ends.sort_unstable();
            node.ends.dedup();
            node.any = ways.contains_key(&ANY);
            node.number = ways.contains_key(&NUMBER);
            for (word, nexts) in ways {
                let next = self.closure(nexts.into_iter(), &mut seen);
                let fresh = sets.len() as u32;
                let id = *known.entry(next.clone()).or_insert(fresh);
                if id == fresh {
                    sets.push(next);
                }
                automaton.edges.push((word, id));
            }
            node.to = automaton.edges.len() as u32;
            automaton.nodes.push(node);
            at += 1;
        }
        automaton.edges.shrink_to_fit();
        automaton
    }
}

/// All phrases of a lexicon.
#[derive(Debug, Default)]
pub(super) struct Phrases {
    parts: Vec<Automaton>,
    /// Where each word leads at the beginning of a phrase, in each part; `START` where to nothing.
    begins: Vec<[u32; PARTS]>,
}

#[derive(Debug, Default)]
struct Automaton {
    /// Where each word leads: the ways of one node beside each other, in the order of their words.
    edges: Vec<(WordId, u32)>,
    nodes: Vec<Node>,
}

#[derive(Debug, Default)]
struct Node {
    ends: Vec<ConceptId>,
    /// Its ways are `edges[from..to]`.
    from: u32,
    to: u32,
    /// Whether a way for any word, or for any number, leaves from here. Saves two lookups almost everywhere.
    any: bool,
    number: bool,
}

impl Phrases {
    /// How large the automata are.
    pub(super) fn size(&self) -> usize {
        self.parts.iter().map(|part| part.edges.len()).sum()
    }

    /// Every phrase in `tokens`, in the order of first tokens. Of one concept at one place, the longest.
    pub(super) fn find(&self, tokens: &[Token]) -> Vec<Hit> {
        let mut hits = Vec::with_capacity(4 * tokens.len());
        let mut open = Vec::with_capacity(16);
        for (from, token) in (0..).zip(tokens) {
            let first = hits.len();
            let mut end = |concept, to| {
                let same = hits[first..].iter_mut().find(|hit: &&mut Hit| hit.concept == concept);
                match same {
                    Some(hit) => hit.to = hit.to.max(to),
                    None => hits.push(Hit { concept, from, to }),
                }
            };
            let (word, stem) = (self.begin(token.word), self.begin(token.stem));
            for (part, automaton) in self.parts.iter().enumerate() {
                for next in [word[part], stem[part]] {
                    automaton.enter(next, from, &mut open, &mut end);
                }
                automaton.step_freely(START, from, token, &mut open, &mut end);
                while let Some((node, at)) = open.pop() {
                    automaton.step(node, at, tokens, &mut open, &mut end);
                }
            }
        }
        hits
    }

    fn begin(&self, word: WordId) -> [u32; PARTS] {
        self.begins.get(word as usize).copied().unwrap_or([START; PARTS])
    }
}

impl Automaton {
    fn ways(&self, node: &Node) -> &[(WordId, u32)] {
        &self.edges[node.from as usize..node.to as usize]
    }

    /// Goes on from `next`, which the token at `at` led to.
    fn enter(&self, next: u32, at: u32, open: &mut Vec<(u32, u32)>, end: &mut impl FnMut(ConceptId, u32)) {
        if next == START {
            return;
        }
        let node = &self.nodes[next as usize];
        node.ends.iter().for_each(|concept| end(*concept, at + 1));
        if node.from < node.to {
            open.push((next, at + 1));
        }
    }

    fn follow(&self, node: &Node, word: WordId) -> u32 {
        let ways = self.ways(node);
        ways.binary_search_by_key(&word, |way| way.0).map_or(START, |way| ways[way].1)
    }

    /// The ways for any number and for any word.
    fn step_freely(
        &self,
        node: u32,
        at: u32,
        token: &Token,
        open: &mut Vec<(u32, u32)>,
        end: &mut impl FnMut(ConceptId, u32),
    ) {
        let Some(here) = self.nodes.get(node as usize) else { return };
        if here.number && matches!(token.kind, Kind::Number(_)) {
            self.enter(self.follow(here, NUMBER), at, open, end);
        }
        if here.any && !matches!(token.kind, Kind::Mark(_)) {
            self.enter(self.follow(here, ANY), at, open, end);
        }
    }

    fn step(
        &self,
        node: u32,
        at: u32,
        tokens: &[Token],
        open: &mut Vec<(u32, u32)>,
        end: &mut impl FnMut(ConceptId, u32),
    ) {
        let (Some(token), Some(here)) = (tokens.get(at as usize), self.nodes.get(node as usize)) else { return };
        for word in [token.word, token.stem] {
            if word != NONE {
                self.enter(self.follow(here, word), at, open, end);
            }
        }
        self.step_freely(node, at, token, open, end);
    }
}
