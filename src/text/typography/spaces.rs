//! Spaces of French.

use super::glyph::Glyph;
use super::profile::{FrenchSpacing, NARROW_NO_BREAK_SPACE, NO_BREAK_SPACE};
use crate::text::tidy::PARAGRAPH;

/// Abbreviations that stay with the number or the name that follows; initials do so too.
const ABBREVIATIONS: [&str; 9] = ["n°", "N°", "art.", "p.", "pp.", "M.", "MM.", "Mme", "C."];

/// Sets the spaces around signs. What people typed there does not matter: several spaces, the wrong one or none.
pub(super) fn space(glyphs: &[Glyph], spacing: &FrenchSpacing) -> Vec<Glyph> {
    let mut line = Line { set: Vec::with_capacity(glyphs.len() + 8) };
    let mut rest = glyphs;
    while let Some((&glyph, tail)) = rest.split_first() {
        rest = tail;
        match glyph.char {
            _ if glyph.verbatim => line.set.push(glyph),
            ';' | '!' | '?' if ends_word(tail) => line.sign(glyph, spacing.high),
            ':' if ends_word(tail) => line.sign(glyph, spacing.colon),
            '«' => {
                line.set.push(glyph);
                let inside = skip_spaces(tail);
                if inside.first().is_some_and(|glyph| !is_end(glyph.char)) {
                    line.push(NO_BREAK_SPACE);
                    rest = inside;
                }
            }
            '»' => {
                line.close_up(|last| !is_end(last), Some(NO_BREAK_SPACE));
                line.set.push(glyph);
            }
            '%' | '‰' => {
                if line.set.last().is_some_and(|glyph| glyph.is(' ')) {
                    line.close_up(|last| last.is_ascii_digit(), Some(NO_BREAK_SPACE));
                }
                line.set.push(glyph);
            }
            ' ' => {
                let next = skip_spaces(tail);
                if line.keeps_with(next.first()) {
                    line.push(NO_BREAK_SPACE);
                    rest = next;
                } else {
                    line.set.push(glyph);
                }
            }
            _ => line.set.push(glyph),
        }
    }
    line.set
}

/// Whether a sign before `rest` ends a word, and is not part of an address, a time or a name.
fn ends_word(rest: &[Glyph]) -> bool {
    let after = rest.iter().find(|glyph| glyph.verbatim || !")]}”’\"'!?…;:.,".contains(glyph.char));
    after.is_none_or(|glyph| !glyph.verbatim && (glyph.char.is_whitespace() || glyph.char == '»'))
}

/// The end of a line or paragraph.
fn is_end(char: char) -> bool {
    matches!(char, '\n' | PARAGRAPH)
}

fn is_space(glyph: &Glyph) -> bool {
    !glyph.verbatim && matches!(glyph.char, ' ' | NO_BREAK_SPACE | NARROW_NO_BREAK_SPACE)
}

fn skip_spaces(glyphs: &[Glyph]) -> &[Glyph] {
    let spaces = glyphs.iter().take_while(|glyph| is_space(glyph)).count();
    glyphs.get(spaces..).unwrap_or_default()
}

/// What has been set so far.
struct Line {
    set: Vec<Glyph>,
}

impl Line {
    fn push(&mut self, char: char) {
        self.set.push(Glyph { char, verbatim: false });
    }

    fn sign(&mut self, sign: Glyph, space: Option<char>) {
        // Rows of signs such as `?!` stay together, and so does a sign alone in brackets.
        let typed_space = self.set.last().is_some_and(is_space);
        let row = !typed_space && self.set.last().is_some_and(|last| ";:!?".contains(last.char));
        if !row {
            self.close_up(|last| !"([{«“‘\n\u{2029}".contains(last), space);
        }
        self.set.push(sign);
    }

    /// Replaces the spaces at the end by the right one, if what stands before them is `fit`.
    fn close_up(&mut self, fit: impl Fn(char) -> bool, space: Option<char>) {
        let spaces = self.set.iter().rev().take_while(|glyph| is_space(glyph)).count();
        let length = self.set.len() - spaces;
        if self.set.iter().nth_back(spaces).is_some_and(|last| fit(last.char)) {
            self.set.truncate(length);
            if let Some(space) = space {
                self.push(space);
            }
        }
    }

    /// Whether the word at the end must not be parted from what comes next.
    fn keeps_with(&self, next: Option<&Glyph>) -> bool {
        let Some(next) = next.filter(|next| next.char.is_alphanumeric()) else { return false };
        let part = |glyph: &&Glyph| {
            !glyph.verbatim && (glyph.char.is_alphanumeric() || matches!(glyph.char, '.' | '°'))
        };
        let length = self.set.iter().rev().take_while(part).count();
        let word: String = self.set.iter().skip(self.set.len() - length).map(|glyph| glyph.char).collect();
        let mut letters = word.chars();
        let initial = letters.next().is_some_and(char::is_uppercase) && letters.as_str() == ".";
        ABBREVIATIONS.contains(&word.as_str()) || initial && next.char.is_uppercase()
    }
}
