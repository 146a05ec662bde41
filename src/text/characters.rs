//! Which characters documents can print, and what to call the others.

use std::ops::Range;
use std::sync::Arc;

use super::tidy;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::glyphs::{self, Glyphs};
use crate::span::{File, Span};

/// First and last of each run of characters that a built-in font has; `build.rs` lists them.
static RUNS: &[(u32, u32)] = &include!(concat!(env!("OUT_DIR"), "/characters.rs"));

/// Whether documents can print a character with the built-in fonts, or have nothing to print for it.
pub fn is_printable(char: char) -> bool {
    match char {
        ' '..='~' | '\t'..='\r' => true,
        // What a font has here is known to its makers alone.
        _ if char.is_control() || is_private(char) || turns(char) => false,
        // Letters for tones, to which the font gives no room.
        LOST | '\u{A717}'..='\u{A71A}' | '\u{A720}' | '\u{A721}' | '\u{A788}' => false,
        _ if is_ignorable(char) => true,
        _ => glyphs::within(RUNS, char),
    }
}

/// What programs put in the place of a character that they could not read.
const LOST: char = '\u{FFFD}';

/// No text of a report is nearly as long. Typst would look for minutes for places to break a longer one, most often something
/// that was pasted by mistake.
const LONGEST: usize = 30_000;

/// Reports what documents cannot print of a text that stands at a place in a file: each character once.
/// text: what is printed, without marks of quotation and with escapes resolved
pub fn check(text: &str, file: &Arc<File>, range: &Range<usize>, diagnostics: &mut Diagnostics) {
    if text.len() > LONGEST {
        let problem =
            Diagnostic::error(Code::TextTooLong).at(Span { file: file.clone(), range: range.clone() });
        diagnostics.push(problem.with("count", text.len()).with("most", LONGEST));
        return;
    }
    for char in lacking(text, &file.glyphs) {
        // An escape stands for characters that are not there: then the whole text is shown.
        let written = file.text.get(range.clone()).and_then(|written| written.find(char));
        let range = written.map_or(range.clone(), |at| range.start + at..range.start + at + char.len_utf8());
        let problem = Diagnostic::error(Code::CharacterNotPrinted).at(Span { file: file.clone(), range });
        let problem = problem.with("character", code(char)).with("name", name(char));
        let kind = if char == LOST {
            "lost"
        } else if char.is_control() {
            "control"
        } else if is_private(char) {
            "private"
        } else if turns(char) {
            "direction"
        } else {
            "other"
        };
        let meant = meant(char);
        let hint = if meant.is_some() { "meant" } else { kind };
        let meant = meant.map(String::from).unwrap_or_default();
        diagnostics.push(problem.with("kind", kind).with("hint", hint).with("meant", meant));
    }
}

/// The characters of a text that neither the built-in fonts have nor those of the workspace, each once. What fonts have for
/// private use is known to their makers alone.
pub fn lacking(text: &str, added: &Glyphs) -> Vec<char> {
    let mut found = unprintable(&tidy::composed(text));
    found.retain(|char| {
        *char == LOST || char.is_control() || is_private(*char) || turns(*char) || !added.has(*char)
    });
    found
}

/// The first character of a text that documents cannot print, as problems call it, and how many there are.
pub fn first_lacking(text: &str, added: &Glyphs) -> Option<(String, usize)> {
    let lacking = lacking(text, added);
    let first = lacking.first()?;
    Some((format!("{} ({})", code(*first), name(*first)), lacking.len()))
}

/// The characters that documents cannot print with the built-in fonts, each once.
fn unprintable(text: &str) -> Vec<char> {
    let mut found: Vec<char> = Vec::new();
    for char in text.chars().filter(|char| !is_printable(*char)) {
        if !found.contains(&char) {
            found.push(char);
        }
    }
    found
}

/// What tells how neighbours are set and is not seen itself (Unicode's `Default_Ignorable_Code_Point`).
fn is_ignorable(char: char) -> bool {
    matches!(
        char,
        '\u{AD}'
            | '\u{34F}'
            | '\u{61C}'
            | '\u{180B}'..='\u{180F}'
            | '\u{200B}'..='\u{200F}'
            | '\u{2028}'..='\u{2029}'
            | '\u{2060}'..='\u{206F}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{FEFF}'
    )
}

/// What turns the direction of all that follows, unseen: figures would be read backwards.
fn turns(char: char) -> bool {
    matches!(char, '\u{202A}'..='\u{202E}')
}

fn is_private(char: char) -> bool {
    matches!(char, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..)
}

/// A character in the notation of Unicode: `U+2011`.
pub fn code(char: char) -> String {
    format!("U+{:04X}", u32::from(char))
}

/// Its name in Unicode: `NON-BREAKING HYPHEN`. Where none is known, the character itself.
fn name(char: char) -> String {
    unicode_names2::name(char).map_or_else(|| char.to_string(), |name| name.to_string())
}

/// What somebody meant who wrote a character that stands for nothing: a byte of Windows-1252, or a sign of a font for symbols
/// that Word writes.
fn meant(char: char) -> Option<char> {
    /// The characters of Windows-1252 from 0x80 to 0x9F; a space where there is none.
    const WINDOWS: &str = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";
    /// Signs of Symbol and Wingdings that Word sets as bullets and arrows.
    const SYMBOLS: [(char, char); 14] = [
        ('\u{F02D}', '-'),
        ('\u{F06C}', '•'),
        ('\u{F06E}', '■'),
        ('\u{F06F}', '□'),
        ('\u{F071}', '□'),
        ('\u{F075}', '◆'),
        ('\u{F076}', '◆'),
        ('\u{F0A7}', '■'),
        ('\u{F0A8}', '□'),
        ('\u{F0B7}', '•'),
        ('\u{F0D8}', '▶'),
        ('\u{F0E0}', '→'),
        ('\u{F0FC}', '✓'),
        ('\u{F0FE}', '☑'),
    ];
    match u32::from(char) {
        code @ 0x80..=0x9F => WINDOWS.chars().nth(code as usize - 0x80).filter(|meant| *meant != ' '),
        _ => SYMBOLS.iter().find(|(written, _)| *written == char).map(|(_, meant)| *meant),
    }
}

#[cfg(test)]
mod tests {
    use super::{code, is_printable, meant, name, unprintable};

    #[test]
    fn what_fonts_have() {
        for char in "aéŋƊ«–\u{A0}\u{202F}\u{2010}\u{2011}\u{AD}\u{200B}✓☐⚠₂₃℃→ʿ´Ⅳعربية\t\n".chars()
        {
            assert!(is_printable(char), "{char}");
        }
        for char in "\u{92}\u{1}\u{F0B7}\u{E000}\u{F0000}ߒ中😀".chars() {
            assert!(!is_printable(char), "{char}");
        }
        assert_eq!(unprintable("a中b😀c中"), ['中', '😀']);
    }

    #[test]
    fn what_was_meant() {
        assert_eq!(meant('\u{92}'), Some('’'));
        assert_eq!(meant('\u{80}'), Some('€'));
        assert_eq!(meant('\u{9F}'), Some('Ÿ'));
        assert_eq!(meant('\u{81}'), None);
        assert_eq!(meant('\u{F0B7}'), Some('•'));
        assert_eq!(meant('中'), None);
    }

    #[test]
    fn what_they_are_called() {
        assert_eq!((code('\u{2011}').as_str(), name('\u{2011}').as_str()), ("U+2011", "NON-BREAKING HYPHEN"));
        assert_eq!(code('\u{F0000}'), "U+F0000");
    }
}
