//! Phrases in another language than the text around them, in Unicode's own signs for languages: U+E0001 and the letters of the
//! tag begin a phrase, U+E0001 U+E007F end it. They are not seen; templates tell the PDF.

use std::borrow::Cow;

const LANGUAGE: char = '\u{E0001}';
const CANCEL: char = '\u{E007F}';

/// Words in a language, by its tag.
pub fn marked(words: &str, tag: &str) -> String {
    let letters: String = tag.chars().filter_map(|char| char::from_u32(0xE0000 + u32::from(char))).collect();
    format!("{LANGUAGE}{letters}{words}{LANGUAGE}{CANCEL}")
}

/// Whether a character is one of the signs.
pub fn is_sign(char: char) -> bool {
    matches!(char, LANGUAGE | '\u{E0020}'..=CANCEL)
}

/// A text without signs.
pub fn plain(text: &str) -> Cow<'_, str> {
    match text.contains(LANGUAGE) {
        true => Cow::Owned(text.replace(is_sign, "")),
        false => Cow::Borrowed(text),
    }
}
