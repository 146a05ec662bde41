//! Quotation marks, apostrophes and ellipses.

use super::glyph::Glyph;
use super::profile::Quotes;
use crate::text::phrase;

/// Three dots become one character; longer rows of dots and the dots of paths do not.
pub(super) fn ellipses(glyphs: &[Glyph]) -> Vec<Glyph> {
    let mut set = Vec::with_capacity(glyphs.len());
    let mut rest = glyphs;
    while let Some((&first, tail)) = rest.split_first() {
        let dots = rest.iter().take_while(|glyph| glyph.is('.')).count();
        let after = rest.get(dots).map(|glyph| glyph.char);
        let path = set.last().is_some_and(|glyph: &Glyph| glyph.char == '/') || after == Some('/');
        if dots == 3 && !path {
            set.push(Glyph { char: '…', verbatim: false });
            rest = rest.get(dots..).unwrap_or_default();
        } else if dots > 1 {
            set.extend(rest.iter().take(dots));
            rest = rest.get(dots..).unwrap_or_default();
        } else {
            set.push(first);
            rest = tail;
        }
    }
    set
}

/// Turns straight quotation marks and apostrophes into those of the language.
pub(super) fn curl(glyphs: &mut [Glyph], quotes: &Quotes) {
    double(glyphs, quotes);
    single(glyphs, quotes);
}

/// English words whose first letters an apostrophe stands for; of *’n’* the last, too.
const SHORTENED: [&str; 11] =
    ["bout", "cause", "cos", "em", "n", "neath", "round", "til", "tis", "twas", "twere"];

/// What stands before a mark, as far as it tells an opening mark from a closing one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    /// Nothing, a space, an opening bracket: only an opening mark can follow.
    Gap,
    /// An apostrophe, as in *l’« école »*, or a closing mark: what follows the mark decides.
    Apostrophe,
    /// A sign after which somebody forgot the space.
    Sign,
    Text,
}

impl Before {
    /// The same, one character later.
    fn then(self, glyph: Glyph) -> Self {
        match glyph.char {
            _ if glyph.verbatim => Before::Text,
            char if phrase::is_sign(char) => self,
            '(' | '[' | '{' | '«' | '“' | '—' | '–' | '-' | '/' => Before::Gap,
            '\'' | '‘' | '’' if self == Before::Gap => Before::Gap,
            '\'' | '‘' | '’' => Before::Apostrophe,
            char if char.is_whitespace() => Before::Gap,
            ':' | ';' | ',' => Before::Sign,
            _ => Before::Text,
        }
    }
}

/// A space, the end, or a sign before which some styles set a space: no mark opens here.
fn closing(after: Option<char>) -> bool {
    after.is_none_or(|char| char.is_whitespace() || ",.;:!?…)]}»”".contains(char))
}

fn in_word(after: Option<char>) -> bool {
    after.is_some_and(char::is_alphanumeric)
}

fn char_at(glyphs: &[Glyph], index: usize) -> Option<char> {
    glyphs.get(index).map(|glyph| glyph.char)
}

fn put(glyphs: &mut [Glyph], index: usize, char: char) {
    if let Some(glyph) = glyphs.get_mut(index) {
        glyph.char = char;
    }
}

/// A quotation that is still open.
enum Open {
    /// Where its straight mark stands.
    Straight(usize),
    /// The same of a mark with a space within.
    Spaced(usize),
    /// The typographic mark that will close it.
    Typed(char),
}

/// Only pairs are turned: a straight mark without its partner may be a sign for inches. Marks that are typographic
/// already count for the depth.
fn double(glyphs: &mut [Glyph], quotes: &Quotes) {
    // Where marks have spaces within, people type these around straight ones, too.
    let spaced_out = quotes.outer == ('«', '»');
    let mut open: Vec<Open> = Vec::new();
    let mut before = Before::Gap;
    for index in 0..glyphs.len() {
        let Some(&glyph) = glyphs.get(index) else { break };
        let after = char_at(glyphs, index + 1);
        let mut next = before.then(glyph);
        match glyph.char {
            _ if glyph.verbatim => {}
            '"' if before == Before::Gap && !closing(after)
                || matches!(before, Before::Apostrophe | Before::Sign) && in_word(after) =>
            {
                open.push(Open::Straight(index));
                next = Before::Gap;
            }
            '"' if spaced_out && before == Before::Gap && opens_spaced(glyphs, index) => {
                open.push(Open::Spaced(index));
                next = Before::Gap;
            }
            '"' if !in_word(after) => {
                let straight = open.iter().enumerate().rev().find_map(|(depth, quote)| match quote {
                    Open::Straight(start) if before != Before::Gap => Some((depth, *start)),
                    Open::Spaced(start) if before == Before::Gap => Some((depth, *start)),
                    _ => None,
                });
                if let Some((depth, start)) = straight {
                    let (opener, closer) = if depth == 0 { quotes.outer } else { quotes.inner };
                    put(glyphs, start, opener);
                    put(glyphs, index, closer);
                    open.truncate(depth);
                }
                if straight.is_some() || before != Before::Gap {
                    next = Before::Apostrophe;
                }
            }
            '«' => open.push(Open::Typed('»')),
            '“' => open.push(Open::Typed('”')),
            closer if matches!(open.last(), Some(Open::Typed(expected)) if *expected == closer) => {
                open.pop();
            }
            _ => {}
        }
        before = next;
    }
}

/// Whether a mark with a space on both sides opens a quotation: not after a number, which it may be the inches of, and the
/// next mark has a space before it, too.
fn opens_spaced(glyphs: &[Glyph], index: usize) -> bool {
    let (before, after) =
        (glyphs.get(..index).unwrap_or_default(), glyphs.get(index + 1..).unwrap_or_default());
    let number = before
        .iter()
        .rev()
        .find(|glyph| !glyph.char.is_whitespace())
        .is_some_and(|glyph| glyph.char.is_numeric());
    let Some(end) = after.iter().position(|glyph| glyph.is('"')) else { return false };
    let quoted = after.get(..end).unwrap_or_default();
    let spaced = |glyph: Option<&Glyph>| glyph.is_some_and(|glyph| glyph.char.is_whitespace());
    let words = quoted.iter().any(|glyph| glyph.char.is_alphanumeric())
        && !quoted.iter().any(|glyph| "«»“”".contains(glyph.char));
    !number && words && spaced(quoted.first()) && spaced(quoted.last()) && !in_word(char_at(after, end + 1))
}

/// Apostrophes and single quotation marks: these become the inner marks of the language.
fn single(glyphs: &mut [Glyph], quotes: &Quotes) {
    let english = quotes.inner == ('‘', '’');
    let mut before = Before::Gap;
    let mut previous = None;
    for index in 0..glyphs.len() {
        let Some(&glyph) = glyphs.get(index) else { break };
        if glyph.is('\'') {
            let after = char_at(glyphs, index + 1);
            let opens = before == Before::Gap && !closing(after);
            let partner = if opens && !(english && is_shortened(glyphs, index + 1)) {
                closing_single(glyphs, index + 1, english)
            } else {
                None
            };
            if let Some(partner) = partner {
                put(glyphs, index, quotes.inner.0);
                put(glyphs, partner, quotes.inner.1);
            } else if previous.is_some_and(char::is_alphabetic) || in_word(after) {
                put(glyphs, index, '’');
            }
        }
        before = before.then(glyph);
        previous = Some(glyph.char);
    }
}

/// Whether a word of which an apostrophe stands for the beginning follows: *’tis*, *’90s*.
fn is_shortened(glyphs: &[Glyph], start: usize) -> bool {
    let rest = glyphs.iter().skip(start).map(|glyph| glyph.char);
    let word: String = rest.take_while(|char| char.is_alphanumeric()).collect();
    let decade =
        word.strip_suffix('s').is_some_and(|digits| digits.len() == 2 && digits.parse::<u8>().is_ok());
    decade || SHORTENED.contains(&word.to_lowercase().as_str())
}

/// The single mark that ends a quotation that begins before `start`.
fn closing_single(glyphs: &[Glyph], start: usize, english: bool) -> Option<usize> {
    let mut previous = None;
    let mut last = start;
    for (index, glyph) in glyphs.iter().enumerate().skip(start) {
        let after_text = previous.is_some_and(|char: char| !char.is_whitespace());
        if glyph.is('\'') {
            // The second of ’n’.
            let second = english && last > start && index == last + 2 && is_shortened(glyphs, last + 1);
            if after_text && !second && !in_word(char_at(glyphs, index + 1)) {
                return Some(index);
            }
            last = index;
        }
        previous = Some(glyph.char);
    }
    None
}
