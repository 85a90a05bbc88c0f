//! One text as several messages, each short enough for a platform.

use super::rich::{Block, RichText, Span};

/// Writes a text in a platform's markup, in pieces of at most `longest`, as `length` counts. Split between blocks; a block
/// that is too long by itself between its items, and an item between words.
pub fn split(text: RichText, longest: usize, write: fn(&RichText) -> String, length: fn(&str) -> usize) -> Vec<String> {
    let splitter = Splitter { longest, write, length };
    let mut messages = Vec::new();
    let mut current = RichText::default();
    for block in text.0.into_iter().flat_map(|block| splitter.small_enough(block)) {
        let mut longer = current.clone();
        longer.push(block.clone());
        if !current.0.is_empty() && length(&write(&longer)) > longest {
            messages.push(std::mem::replace(&mut current, RichText(vec![block])));
        } else {
            current = longer;
        }
    }
    messages.push(current);
    messages.iter().map(write).filter(|written| length(written) > 0).collect()
}

struct Splitter {
    longest: usize,
    write: fn(&RichText) -> String,
    length: fn(&str) -> usize,
}

impl Splitter {
    fn small_enough(&self, block: Block) -> Vec<Block> {
        if (self.length)(&(self.write)(&RichText(vec![block.clone()]))) <= self.longest {
            return vec![block];
        }
        match block {
            Block::List(start, items) if items.len() > 1 => {
                let number = |n: usize| start.map(|start| start + n as u64);
                let lists = items.into_iter().enumerate().map(|(n, item)| Block::List(number(n), vec![item]));
                lists.flat_map(|list| self.small_enough(list)).collect()
            }
            Block::List(_, items) => {
                items.into_iter().flat_map(|item| self.small_enough(Block::Paragraph(item))).collect()
            }
            Block::Heading(spans) | Block::Paragraph(spans) | Block::Small(spans) => {
                let words: String = spans.iter().map(Span::words).collect();
                let paragraph = |words: &str| Block::Paragraph(vec![Span::Text(words.to_owned())]);
                let fits =
                    |words: &str| (self.length)(&(self.write)(&RichText(vec![paragraph(words)]))) <= self.longest;
                let mut pieces = vec![String::new()];
                for word in words.split_inclusive(char::is_whitespace).flat_map(in_pieces) {
                    let longer = format!("{}{word}", pieces.last().map_or("", String::as_str));
                    match pieces.last_mut() {
                        Some(last) if last.is_empty() || fits(&longer) => *last = longer,
                        _ => pieces.push(word),
                    }
                }
                pieces.iter().map(|piece| paragraph(piece)).collect()
            }
        }
    }
}

/// A word without end, cut.
fn in_pieces(word: &str) -> Vec<String> {
    let letters: Vec<char> = word.chars().collect();
    letters.chunks(1000).map(|piece| piece.iter().collect()).collect()
}
