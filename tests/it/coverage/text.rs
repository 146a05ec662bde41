//! The text of a document, to be searched block by block.

use std::collections::BTreeSet;

use crate::pdf::Pdf;
use crate::sample::without_references;

/// All blocks.
pub struct Text(Vec<Piece>);

/// A block, in small letters and without citations.
struct Piece {
    /// The page it begins on.
    page: u32,
    text: String,
    /// All that is in a row is close together.
    row: bool,
}

/// Signs that join digits to one number, date or article.
const JOINTS: [char; 5] = ['.', ',', '-', '–', '\u{202F}'];

/// How many bytes before and after a number are close to it.
const NEAR: usize = 150;

impl Text {
    pub fn of(pdf: &Pdf) -> Self {
        let mut pieces: Vec<Piece> = Vec::new();
        // A key figure stands in a paragraph of its own above its caption.
        let is_figure = |text: &str| text.len() < 20 && text.contains(|c: char| c.is_ascii_digit());
        for block in pdf.blocks() {
            let text = without_references(&block.text).to_lowercase();
            match pieces.last_mut() {
                Some(last) if is_figure(&last.text) => last.text.extend([" ", &text]),
                _ => pieces.push(Piece { page: block.page, text, row: block.role == "TR" }),
            }
        }
        Text(pieces)
    }

    /// The pages on which one of some forms stands, close to one of some words if any are given.
    pub fn pages(&self, forms: &str, near: Option<&str>) -> BTreeSet<u32> {
        let (forms, near) = (forms.to_lowercase(), near.map(str::to_lowercase));
        let fits = |piece: &&Piece| {
            forms.split('|').flat_map(written).any(|form| {
                whole(&piece.text, &form).any(|at| {
                    let around = piece.around(at, at + form.len());
                    near.as_ref().is_none_or(|near| near.split('|').any(|word| around.contains(word)))
                })
            })
        };
        self.0.iter().filter(fits).map(|piece| piece.page).collect()
    }
}

/// Small counts as sentences write them: in English, and in French with both genders.
const WORDS: [(&str, &[&str]); 10] = [
    ("1", &["one", "un", "une"]),
    ("2", &["two", "deux"]),
    ("3", &["three", "trois"]),
    ("4", &["four", "quatre"]),
    ("5", &["five", "cinq"]),
    ("6", &["six"]),
    ("7", &["seven", "sept"]),
    ("8", &["eight", "huit"]),
    ("9", &["nine", "neuf"]),
    ("10", &["ten", "dix"]),
];

/// A form with its number in digits, and in words if it is small.
fn written(form: &str) -> Vec<String> {
    let in_words = |(digits, words): &(&str, &'static [&'static str])| {
        let number = form.split(' ').any(|part| part == *digits);
        let replaced = |word: &&str| {
            let parts: Vec<&str> =
                form.split(' ').map(|part| if part == *digits { word } else { part }).collect();
            parts.join(" ")
        };
        if number { words.iter().map(replaced).collect() } else { Vec::new() }
    };
    std::iter::once(form.to_owned()).chain(WORDS.iter().flat_map(in_words)).collect()
}

impl Piece {
    fn around(&self, start: usize, end: usize) -> &str {
        let text = self.text.as_str();
        let start = text.floor_char_boundary(start.saturating_sub(NEAR));
        if self.row { text } else { &text[start..text.ceil_char_boundary(end + NEAR)] }
    }
}

/// Where a text has these words or this number, not as a part of longer ones.
fn whole<'t>(text: &'t str, words: &'t str) -> impl Iterator<Item = usize> {
    let is_whole = |at: usize| {
        let digit = |edge: Option<char>| edge.is_some_and(|edge| edge.is_ascii_digit());
        let joined = |next: Option<char>, rest: Option<char>| {
            digit(next) || (next.is_some_and(|next| JOINTS.contains(&next)) && digit(rest))
        };
        let mut before = text[..at].chars().rev();
        let begins = match before.next() {
            Some(last) if last.is_alphanumeric() => false,
            last => !digit(words.chars().next()) || !joined(last, before.next()),
        };
        let mut after = text[at + words.len()..].chars();
        let next = after.next();
        let ends = match words.chars().next_back() {
            // Charts print a number close to its caption, so that letters may follow.
            edge if digit(edge) => !joined(next, after.next()),
            Some(edge) if edge.is_alphabetic() => !next.is_some_and(char::is_alphanumeric),
            _ => true,
        };
        begins && ends
    };
    text.match_indices(words).map(|(at, _)| at).filter(move |at| is_whole(*at))
}

#[test]
fn numbers_are_found_whole() {
    for (text, words, found) in [
        ("13 traffickers", "13", true),
        ("in 2013 or 113", "13", false),
        ("1,313 or 13.5 or 13,000 or 13–14 or e13", "13", false),
        ("6\u{202F}664personnes", "6\u{202F}664", true),
        ("6\u{202F}664", "664", false),
        ("d’au moins 13.", "au moins 13", true),
        ("the number of kangabas", "kangaba", false),
    ] {
        assert_eq!(whole(text, words).next().is_some(), found, "“{words}” in “{text}”");
    }
}

#[test]
fn words_are_looked_for_close_by() {
    let text = format!("2 missions; {} 3 sites", "é".repeat(NEAR));
    let pages = [(1, false), (4, true)].map(|(page, row)| Piece { page, text: text.clone(), row });
    let text = Text(Vec::from(pages));
    assert_eq!(text.pages("2", None), BTreeSet::from([1, 4]));
    assert_eq!(text.pages("2", Some("Missions|trips")), BTreeSet::from([1, 4]));
    assert_eq!(text.pages("2", Some("sites")), BTreeSet::from([4]));
}
