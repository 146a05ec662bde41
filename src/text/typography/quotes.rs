//! Quotation marks, apostrophes and ellipses.

use super::glyph::Glyph;
use super::profile::Quotes;

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

/// What stands before a mark, as far as it tells an opening mark from a closing one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    /// Nothing, a space, an opening bracket: only an opening mark can follow.
    Gap,
    /// An apostrophe, as in *l’« école »*, or a closing mark: what follows the mark decides.
    Apostrophe,
    Text,
}

impl Before {
    /// The same, one character later.
    fn then(self, glyph: Glyph) -> Self {
        match glyph.char {
            _ if glyph.verbatim => Before::Text,
            '(' | '[' | '{' | '«' | '“' | '—' | '–' | '-' | '/' => Before::Gap,
            '\'' | '‘' | '’' if self == Before::Gap => Before::Gap,
            '\'' | '‘' | '’' => Before::Apostrophe,
            char if char.is_whitespace() => Before::Gap,
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
    /// The typographic mark that will close it.
    Typed(char),
}

/// Only pairs are turned: a straight mark without its partner may be a sign for inches. Marks that are typographic
/// already count for the depth.
fn double(glyphs: &mut [Glyph], quotes: &Quotes) {
    let mut open: Vec<Open> = Vec::new();
    let mut before = Before::Gap;
    for index in 0..glyphs.len() {
        let Some(&glyph) = glyphs.get(index) else { break };
        let after = char_at(glyphs, index + 1);
        let mut next = before.then(glyph);
        match glyph.char {
            _ if glyph.verbatim => {}
            '"' if before == Before::Gap && !closing(after)
                || before == Before::Apostrophe && in_word(after) =>
            {
                open.push(Open::Straight(index));
                next = Before::Gap;
            }
            '"' if before != Before::Gap && !in_word(after) => {
                let straight = open.iter().enumerate().rev().find_map(|(depth, quote)| match quote {
                    Open::Straight(start) => Some((depth, *start)),
                    Open::Typed(_) => None,
                });
                if let Some((depth, start)) = straight {
                    let (opener, closer) = if depth == 0 { quotes.outer } else { quotes.inner };
                    put(glyphs, start, opener);
                    put(glyphs, index, closer);
                    open.truncate(depth);
                }
                next = Before::Apostrophe;
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

/// Apostrophes, and single quotation marks where the language has them.
fn single(glyphs: &mut [Glyph], quotes: &Quotes) {
    let quoting = [quotes.outer, quotes.inner].contains(&('‘', '’'));
    let mut before = Before::Gap;
    let mut previous = None;
    for index in 0..glyphs.len() {
        let Some(&glyph) = glyphs.get(index) else { break };
        if glyph.is('\'') {
            let after = char_at(glyphs, index + 1);
            let partner = if quoting && before == Before::Gap && !closing(after) {
                closing_single(glyphs, index + 1)
            } else {
                None
            };
            if let Some(partner) = partner {
                put(glyphs, index, '‘');
                put(glyphs, partner, '’');
            } else if previous.is_some_and(char::is_alphabetic) || in_word(after) {
                put(glyphs, index, '’');
            }
        }
        before = before.then(glyph);
        previous = Some(glyph.char);
    }
}

/// The single mark that ends a quotation that begins before `start`.
fn closing_single(glyphs: &[Glyph], start: usize) -> Option<usize> {
    let mut previous = None;
    for (index, glyph) in glyphs.iter().enumerate().skip(start) {
        let after_text = previous.is_some_and(|char: char| !char.is_whitespace());
        if glyph.is('\'') && after_text && !in_word(char_at(glyphs, index + 1)) {
            return Some(index);
        }
        previous = Some(glyph.char);
    }
    None
}
