//! Typography: people type plain text, the profile of the language sets it.
//!
//! [`set`] takes a whole finished string, because spacing and quotes depend on what stands around a sign. Web
//! addresses and code between backticks are left as they are; so are signs inside a word, such as the colon of
//! `10:30` or of a ratio. Setting a text twice changes nothing.

mod glyph;
mod profile;
mod quotes;
mod spaces;
mod verbatim;

use std::borrow::Cow;

use profile::NARROW_NO_BREAK_SPACE;
pub use profile::Profile;

/// Lines break at this space, so it is never set.
const THIN_SPACE: char = '\u{2009}';

/// What the rules are about: signs, and what may end an abbreviation.
const SIGNS: [char; 12] = [THIN_SPACE, '"', '\'', ';', ':', '!', '?', '«', '»', '%', '‰', '`'];
const SEQUENCES: [&str; 4] = ["..", ". ", "° ", "Mme "];

/// Sets a finished text.
pub fn set(text: &str, profile: Profile) -> Cow<'_, str> {
    // Most texts are names and sentences without any of these: they need not be taken apart.
    if !text.contains(SIGNS) && !SEQUENCES.iter().any(|sequence| text.contains(sequence)) {
        return Cow::Borrowed(text);
    }
    let mut glyphs = verbatim::mark(text);
    for glyph in &mut glyphs {
        if glyph.char == THIN_SPACE {
            glyph.char = NARROW_NO_BREAK_SPACE;
        }
    }
    if let Some(quotes) = profile.quotes() {
        if text.contains("..") {
            glyphs = quotes::ellipses(&glyphs);
        }
        if text.contains(['"', '\'']) {
            quotes::curl(&mut glyphs, &quotes);
        }
    }
    if let Some(spacing) = profile.spacing() {
        glyphs = spaces::space(&glyphs, &spacing);
    }
    if text.chars().eq(glyphs.iter().map(|glyph| glyph.char)) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(glyphs.iter().map(|glyph| glyph.char).collect())
}
