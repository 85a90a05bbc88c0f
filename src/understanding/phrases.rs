//! Finds every phrase of a lexicon in a sequence of tokens.
//!
//! All phrases together are one finite automaton over word ids, made deterministic at load (the subset construction), so that
//! reading is one lookup per token and open phrase however many phrases begin with "my".

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
const NOWHERE: u32 = u32::MAX;

/// Where something can go on, and what ends there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
struct State {
    /// Where each word leads, in the order of the words; in a draft one word may lead to several places.
    edges: Vec<(WordId, u32)>,
    ends: Vec<ConceptId>,
}

/// Phrases as they are added: an automaton with a choice of ways. They are built from their ends, and states that lead on
/// alike are one: "numb" at the end of a hundred phrases of a list is kept once.
#[derive(Debug, Default)]
pub(super) struct Draft {
    states: Vec<State>,
    known: FxHashMap<State, u32>,
    /// Where phrases begin.
    starts: Vec<u32>,
    /// The words `_` does not stand for.
    barred: Vec<WordId>,
}

impl Draft {
    pub(super) fn add(&mut self, phrase: &[Piece], concept: ConceptId, words: &mut Words) {
        let end = self.state(State { ends: vec![concept], edges: Vec::new() });
        let start = self.sequence(phrase, end, words);
        self.starts.push(start);
    }

    /// "Shoulder never came out": `_` stands for any word but one that denies.
    pub(super) fn bar(&mut self, phrase: &[Piece], words: &mut Words) {
        if let [Piece::Either(either)] = phrase {
            let alone = either.iter().filter_map(|way| match &way[..] {
                [Piece::Word(word)] => Some(words.learn(word)),
                _ => None,
            });
            self.barred.extend(alone);
        }
    }

    /// The same phrases with one way for each word.
    pub(super) fn compile(self) -> Phrases {
        let mut automaton = Compiler::new(&self).compile();
        automaton.barred = vec![false; self.barred.iter().max().map_or(0, |word| *word as usize + 1)];
        self.barred.iter().for_each(|word| automaton.barred[*word as usize] = true);
        let ways = automaton.nodes.get(automaton.start as usize).map_or(&[][..], |start| automaton.ways(start));
        let ways = ways.iter().filter(|(word, _)| *word < NUMBER);
        let mut begins = vec![NOWHERE; ways.clone().next_back().map_or(0, |(word, _)| *word as usize + 1)];
        ways.for_each(|(word, next)| begins[*word as usize] = *next);
        Phrases { automaton, begins }
    }

    fn state(&mut self, state: State) -> u32 {
        if let Some(known) = self.known.get(&state) {
            return *known;
        }
        let id = self.states.len() as u32;
        self.states.push(state.clone());
        self.known.insert(state, id);
        id
    }

    /// Where `pieces` begin that lead to `to`.
    fn sequence(&mut self, pieces: &[Piece], to: u32, words: &mut Words) -> u32 {
        pieces.iter().rev().fold(to, |to, piece| {
            let word = match piece {
                Piece::Word(word) => words.learn(word),
                Piece::Stem(stem) => words.learn_stem(stem),
                Piece::Any => ANY,
                Piece::Number => NUMBER,
                Piece::Either(either) => {
                    let starts: Vec<u32> = either.iter().map(|pieces| self.sequence(pieces, to, words)).collect();
                    return self.either(starts);
                }
            };
            self.state(State { edges: vec![(word, to)], ends: Vec::new() })
        })
    }

    /// One state that goes on like all of these.
    fn either(&mut self, mut states: Vec<u32>) -> u32 {
        states.sort_unstable();
        states.dedup();
        if let [one] = states[..] {
            return one;
        }
        let together = join(states.iter().map(|state| &self.states[*state as usize]));
        self.state(together)
    }
}

/// All that leads on from any of `states`.
fn join<'a>(states: impl Iterator<Item = &'a State>) -> State {
    let mut together = State::default();
    for state in states {
        together.edges.extend(&state.edges);
        together.ends.extend(&state.ends);
    }
    together.edges.sort_unstable();
    together.edges.dedup();
    together.ends.sort_unstable();
    together.ends.dedup();
    together
}

/// Makes a draft deterministic: the subset construction. States that lead on alike are one here too.
struct Compiler<'a> {
    draft: &'a Draft,
    /// What has been made of each choice of the draft's states.
    of: FxHashMap<Vec<u32>, u32>,
    known: FxHashMap<State, u32>,
    automaton: Automaton,
}

impl<'a> Compiler<'a> {
    fn new(draft: &'a Draft) -> Compiler<'a> {
        Compiler { draft, of: FxHashMap::default(), known: FxHashMap::default(), automaton: Automaton::default() }
    }

    fn compile(mut self) -> Automaton {
        let mut starts = self.draft.starts.clone();
        starts.sort_unstable();
        starts.dedup();
        self.automaton.start = self.one_of(starts);
        self.automaton.edges.shrink_to_fit();
        self.automaton.nodes.shrink_to_fit();
        self.automaton
    }

    /// The state of the automaton that stands for any of these. Calls itself as deep as the longest phrase is long.
    fn one_of(&mut self, choice: Vec<u32>) -> u32 {
        if let Some(known) = self.of.get(&choice) {
            return *known;
        }
        let draft = self.draft;
        let State { edges, ends } = join(choice.iter().map(|state| &draft.states[*state as usize]));
        let ways = edges.chunk_by(|one, other| one.0 == other.0).map(|ways| {
            let nexts = ways.iter().map(|way| way.1).collect();
            (ways[0].0, self.one_of(nexts))
        });
        let state = State { edges: ways.collect(), ends };
        let id = match self.known.get(&state) {
            Some(known) => *known,
            None => {
                let id = self.automaton.push(&state);
                self.known.insert(state, id);
                id
            }
        };
        self.of.insert(choice, id);
        id
    }
}

/// All phrases of a lexicon.
#[derive(Debug, Default)]
pub(super) struct Phrases {
    automaton: Automaton,
    /// Where each word leads at the beginning of a phrase; `NOWHERE` where to nothing.
    begins: Vec<u32>,
}

#[derive(Debug, Default)]
struct Automaton {
    /// Where each word leads: the ways of one node beside each other, in the order of their words.
    edges: Vec<(WordId, u32)>,
    /// What ends at each node, all beside each other.
    ends: Vec<ConceptId>,
    nodes: Vec<Node>,
    start: u32,
    /// For each word, whether `_` does not stand for it.
    barred: Vec<bool>,
}

#[derive(Debug, Default)]
struct Node {
    /// What ends here is `ends[ends_from..ends_to]`.
    ends_from: u32,
    ends_to: u32,
    /// Its ways are `edges[from..to]`.
    from: u32,
    to: u32,
    /// Whether a way for any word, or for any number, leaves from here. Saves two lookups almost everywhere.
    any: bool,
    number: bool,
}

impl Phrases {
    /// How large the automaton is.
    pub(super) fn size(&self) -> usize {
        self.automaton.edges.len()
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
            for word in [token.word, token.stem] {
                let next = self.begins.get(word as usize).copied().unwrap_or(NOWHERE);
                self.automaton.enter(next, from, &mut open, &mut end);
            }
            self.automaton.step_freely(self.automaton.start, from, token, &mut open, &mut end);
            while let Some((node, at)) = open.pop() {
                self.automaton.step(node, at, tokens, &mut open, &mut end);
            }
        }
        hits
    }
}

impl Automaton {
    fn push(&mut self, state: &State) -> u32 {
        let (from, ends_from) = (self.edges.len() as u32, self.ends.len() as u32);
        self.edges.extend(&state.edges);
        self.ends.extend(&state.ends);
        let leads = |word| state.edges.iter().any(|way| way.0 == word);
        let (to, ends_to) = (self.edges.len() as u32, self.ends.len() as u32);
        self.nodes.push(Node { ends_from, ends_to, from, to, any: leads(ANY), number: leads(NUMBER) });
        (self.nodes.len() - 1) as u32
    }

    fn ways(&self, node: &Node) -> &[(WordId, u32)] {
        &self.edges[node.from as usize..node.to as usize]
    }

    /// Goes on from `next`, which the token at `at` led to.
    fn enter(&self, next: u32, at: u32, open: &mut Vec<(u32, u32)>, end: &mut impl FnMut(ConceptId, u32)) {
        let Some(node) = self.nodes.get(next as usize) else { return };
        let ends = &self.ends[node.ends_from as usize..node.ends_to as usize];
        ends.iter().for_each(|concept| end(*concept, at + 1));
        if node.from < node.to {
            open.push((next, at + 1));
        }
    }

    fn follow(&self, node: &Node, word: WordId) -> u32 {
        let ways = self.ways(node);
        ways.binary_search_by_key(&word, |way| way.0).map_or(NOWHERE, |way| ways[way].1)
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
        let barred = || self.barred.get(token.word as usize).is_some_and(|barred| *barred);
        if here.any && !matches!(token.kind, Kind::Mark(_)) && !barred() {
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
