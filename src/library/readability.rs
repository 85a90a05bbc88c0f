//! How hard a text is to read, as a grade of the US school.
//!
//! The Flesch-Kincaid grade: `0.39 * words per sentence + 11.8 * syllables per word - 15.59`. Source: Kincaid JP, Fishburne
//! RP, Rogers RL, Chissom BS. Derivation of New Readability Formulas for Navy Enlisted Personnel. Research Branch Report
//! 8-75, Naval Technical Training Command, 1975. It was fitted to English and says nothing about other languages.
//!
//! Counted as that report counts: what stands between spaces is one word, hyphens and contractions included. A sentence
//! ends at a full stop, a question or exclamation mark, or the end of a title, paragraph or list item. Syllables are
//! counted by rules of spelling, about as well as a person in a hurry; a figure is one for each run of digits.

/// The grade of a text that has a line for each title, paragraph or list item. `None` if there is no word in it.
pub(super) fn grade(lines: &str) -> Option<f64> {
    let (mut words, mut sentences, mut syllables) = (0, 0, 0);
    for line in lines.lines() {
        let mut open = false;
        for word in line.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)) {
            words += 1;
            syllables += spoken(word);
            open = !ends_a_sentence(word);
            sentences += usize::from(!open);
        }
        sentences += usize::from(open);
    }
    let per = |count: usize, of: usize| count as f64 / of as f64;
    (words > 0).then(|| 0.39 * per(words, sentences) + 11.8 * per(syllables, words) - 15.59)
}

fn ends_a_sentence(word: &str) -> bool {
    word.trim_end_matches(['”', '’', '"', '\'', ')']).ends_with(['.', '!', '?', '…'])
}

/// Syllables of what stands between two spaces: the sum of its parts, at least one.
fn spoken(word: &str) -> usize {
    let word: String = word.chars().filter(|char| !matches!(char, '’' | '\'')).collect();
    let parts = word.split(|char: char| !char.is_alphanumeric()).filter(|part| !part.is_empty());
    parts.map(part).sum::<usize>().max(1)
}

fn part(part: &str) -> usize {
    let letters: Vec<char> = part.chars().filter(|char| char.is_alphabetic()).collect();
    let figures = part.split(|char: char| !char.is_ascii_digit()).filter(|run| !run.is_empty()).count();
    let singular = letters.strip_suffix(&['s']).unwrap_or(&letters);
    let spelled_out = (2..=3).contains(&singular.len()) && singular.iter().all(|char| char.is_uppercase());
    figures
        + match letters.len() {
            0 => 0,
            _ if spelled_out => singular.len(),
            _ => syllables(&letters.iter().collect::<String>().to_lowercase()),
        }
}

/// Words that the rules of spelling get wrong and that lifters need.
const IRREGULAR: [(&str, usize); 15] = [
    ("aorta", 3),
    ("area", 3),
    ("business", 2),
    ("create", 2),
    ("created", 3),
    ("diabetes", 4),
    ("experience", 4),
    ("fluid", 2),
    ("hundred", 2),
    ("idea", 3),
    ("react", 2),
    ("safety", 2),
    ("science", 2),
    ("spasm", 2),
    ("video", 3),
];

/// Syllables of a word in lower case: groups of vowels, less those that are silent, more where two are spoken apart.
fn syllables(word: &str) -> usize {
    let singular = word.strip_suffix('s').unwrap_or(word);
    if let Some((_, count)) = IRREGULAR.iter().find(|(known, _)| *known == word || *known == singular) {
        return *count;
    }
    if let Some(rest) = word.strip_prefix("some").filter(|rest| !rest.is_empty()) {
        return 1 + regular(rest);
    }
    regular(word)
}

fn regular(word: &str) -> usize {
    let letters: Vec<char> = word.chars().collect();
    let (stem, ending) = without_silent_ending(word);
    let groups = groups(&letters[..stem.chars().count()]);
    (groups + ending + contraction(word)).saturating_sub(silent_inside(stem)).max(1)
}

/// The word without an ending whose `e` is silent, and the syllables that the ending still has.
fn without_silent_ending(word: &str) -> (&str, usize) {
    let before = |ending: &str| word.strip_suffix(ending).filter(|stem| !stem.is_empty());
    // "mus-cle", "ti-tles", "set-tled": the `e` is silent, and the `l` speaks.
    for ending in ["le", "les", "led"] {
        if let Some(stem) = before(ending)
            && stem.ends_with(['b', 'c', 'd', 'f', 'g', 'k', 'p', 's', 't', 'z'])
        {
            return (stem, 1);
        }
    }
    // "fa-tigue", "tech-nique".
    if let Some(stem) = before("gue").or_else(|| before("gues")) {
        return (stem, 0);
    }
    if let Some(stem) = before("ed") {
        return if stem.ends_with(['t', 'd']) { (word, 0) } else { (stem, 0) };
    }
    if let Some(stem) = before("es") {
        let spoken = stem.ends_with(['s', 'x', 'z', 'c', 'g']) || stem.ends_with("sh") || stem.ends_with("ch");
        return if spoken { (word, 0) } else { (stem, 0) };
    }
    before("e").map_or((word, 0), |stem| (stem, 0))
}

/// "Is-n't", "does-n't", "did-n't", written without their apostrophe.
fn contraction(word: &str) -> usize {
    usize::from(word.ends_with("dnt") || word.ends_with("snt"))
}

/// "Safe-ly", "care-ful", "move-ment": an `e` before such an ending is as silent as at the end of a word.
fn silent_inside(stem: &str) -> usize {
    let suffix = ["ely", "eful", "ement", "eless", "eness"].iter().any(|suffix| {
        let before = stem.strip_suffix(suffix).map(|before| before.chars().rev());
        before.is_some_and(|mut last| last.next().is_some_and(|c| !is_vowel(c)) && last.any(is_vowel))
    });
    usize::from(suffix)
}

fn is_vowel(char: char) -> bool {
    matches!(char, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

/// Groups of vowels, and the places where a group is spoken as two.
fn groups(letters: &[char]) -> usize {
    let at = |index: usize| letters.get(index).copied().unwrap_or(' ');
    let before = |index: usize| index.checked_sub(1).map_or(' ', at);
    let vowel = |index: usize| match at(index) {
        // "Ques-tion".
        'u' => before(index) != 'q',
        // "Be-yond" and "yes", but "try-ing".
        'y' => !(is_vowel(at(index + 1)) && (index == 0 || is_vowel(before(index)))),
        char => is_vowel(char),
    };
    let begins = |index: &usize| vowel(*index) && (*index == 0 || !vowel(index - 1));
    let apart = |index: &usize| vowel(*index) && vowel(index + 1) && spoken_apart(letters, *index);
    (0..letters.len()).filter(begins).count() + (0..letters.len()).filter(apart).count()
}

/// Whether the vowel here and the one after it are two syllables.
fn spoken_apart(letters: &[char], index: usize) -> bool {
    let at = |index: usize| letters.get(index).copied().unwrap_or(' ');
    let before = index.checked_sub(1).map_or(' ', at);
    let softened = matches!(before, 'c' | 't' | 's' | 'g' | 'x' | 'l');
    match (at(index), at(index + 1)) {
        // "Spe-cial" and "I-ta-lian", but "me-di-a"; "ses-sion" and "pre-cious", but "phy-si-o".
        ('i', 'a') => !softened,
        ('i', 'o') => !softened || !matches!(at(index + 2), 'n' | 'u'),
        // "Heav-i-er", "earl-i-est", "di-et"; not "field".
        ('i', 'e') => matches!((at(index + 2), at(index + 3)), ('r', ' ') | ('s', 't') | ('t', _)),
        ('i', 'u') | ('a', 'o') | ('y', 'i') => true,
        // "U-su-al", but "guard".
        ('u', 'a') => before != 'g',
        // "Go-ing", "be-ing".
        ('o' | 'e' | 'u', 'i') => at(index + 2) == 'n' && at(index + 3) == 'g',
        _ => false,
    }
}
