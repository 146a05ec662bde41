//! Which parts of a text are not prose.

use super::glyph::Glyph;
use crate::text::tidy::PARAGRAPH;

/// Marks web addresses and code between backticks.
pub(super) fn mark(text: &str) -> Vec<Glyph> {
    let mut glyphs: Vec<Glyph> = text.chars().map(|char| Glyph { char, verbatim: false }).collect();
    // Most texts have none of these.
    if !["://", "www.", "`"].iter().any(|sign| text.contains(sign)) {
        return glyphs;
    }
    let mut index = 0;
    while index < glyphs.len() {
        let rest = glyphs.get(index..).unwrap_or_default();
        let length = code(rest).or_else(|| address(rest)).unwrap_or(0);
        for glyph in glyphs.iter_mut().skip(index).take(length) {
            glyph.verbatim = true;
        }
        index += length.max(word(glyphs.get(index..).unwrap_or_default())).max(1);
    }
    glyphs
}

/// Length of the code that begins here, with its backticks.
fn code(rest: &[Glyph]) -> Option<usize> {
    let (first, inside) = rest.split_first()?;
    // Most characters begin nothing; without this each would look as far as the next line.
    if first.char != '`' {
        return None;
    }
    let end = inside.iter().position(|glyph| matches!(glyph.char, '`' | '\n' | PARAGRAPH))?;
    (inside.get(end)?.char == '`').then_some(end + 2)
}

/// Length of the web address that begins here, without the punctuation of the sentence behind it.
fn address(rest: &[Glyph]) -> Option<usize> {
    let scheme = word(rest);
    let follows = |at: usize, text: &str| {
        rest.len() >= at + text.len()
            && rest.iter().skip(at).map(|g| g.char).zip(text.chars()).all(|(a, b)| a == b)
    };
    if !(follows(scheme, "://") || follows(0, "www.")) {
        return None;
    }
    let ends =
        |char: char| char.is_whitespace() || matches!(char, '"' | '<' | '>' | '«' | '»' | '“' | '”' | '`');
    let length = rest.iter().position(|glyph| ends(glyph.char)).unwrap_or(rest.len());
    let trailing = |glyph: &&Glyph| ".,;:!?…)]'’".contains(glyph.char);
    let trailing = rest.iter().take(length).rev().take_while(trailing).count();
    Some(length - trailing)
}

/// Length of the run of letters and digits that begins here: an address does not begin inside it.
fn word(rest: &[Glyph]) -> usize {
    rest.iter().take_while(|glyph| glyph.char.is_alphanumeric()).count()
}
