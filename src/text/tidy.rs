//! Texts as they are meant, however they were typed: how a file is wrapped, indented and aligned is not printed, and a letter
//! with an accent is one character.

use std::borrow::Cow;

use unicode_normalization::{UnicodeNormalization, is_nfc};

/// Stands between two paragraphs of a text.
pub const PARAGRAPH: char = '\u{2029}';

/// A text on one line: one space wherever white space stands. Spaces that do not break stay.
pub fn line(text: &str) -> Cow<'_, str> {
    tidy(text, " ")
}

/// A text of one paragraph or more: blank lines part them.
pub fn paragraphs(text: &str) -> Cow<'_, str> {
    tidy(text, "\u{2029}")
}

fn tidy<'t>(text: &'t str, blank_lines: &str) -> Cow<'t, str> {
    let mut tidy = match composed(text) {
        Cow::Borrowed(text) => spaced(text, blank_lines),
        Cow::Owned(text) => Cow::Owned(spaced(&text, blank_lines).into_owned()),
    };
    let open = open_isolates(&tidy);
    if open > 0 {
        tidy.to_mut().extend(std::iter::repeat_n(CLOSE, open));
    }
    tidy
}

/// Ends a part of a text that has a direction of its own (Unicode's POP DIRECTIONAL ISOLATE).
const CLOSE: char = '\u{2069}';

/// How many parts with a direction of their own a text begins and does not end: what a report writes after it would be within.
fn open_isolates(text: &str) -> usize {
    if text.is_ascii() {
        return 0;
    }
    text.chars().fold(0, |open: usize, char| match char {
        '\u{2066}'..='\u{2068}' => open + 1,
        CLOSE => open.saturating_sub(1),
        _ => open,
    })
}

/// The text in Unicode's normalisation form C.
pub fn composed(text: &str) -> Cow<'_, str> {
    if text.is_ascii() || is_nfc(text) { Cow::Borrowed(text) } else { Cow::Owned(text.nfc().collect()) }
}

/// White space at which a line may break, but for spaces of a certain width.
fn is_white(char: char) -> bool {
    matches!(char, ' ' | '\t'..='\r' | '\u{2028}' | PARAGRAPH)
}

fn spaced<'t>(text: &'t str, blank_lines: &str) -> Cow<'t, str> {
    let odd = |char: char| char != ' ' && is_white(char);
    if !text.contains(odd) && !text.contains("  ") {
        return Cow::Borrowed(text);
    }
    let mut tidy = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(is_white) {
        let (before, from) = rest.split_at(start);
        let end = from.find(|char| !is_white(char)).unwrap_or(from.len());
        let (white, after) = from.split_at(end);
        tidy.push_str(before);
        // At the ends there are no paragraphs to part.
        let inside = !tidy.is_empty() && !after.is_empty();
        tidy.push_str(if inside && is_blank_line(white) { blank_lines } else { " " });
        rest = after;
    }
    tidy.push_str(rest);
    Cow::Owned(tidy)
}

fn is_blank_line(white: &str) -> bool {
    let lines = white.replace("\r\n", "\n");
    lines.contains(PARAGRAPH) || lines.matches(['\n', '\r']).nth(1).is_some()
}

#[cfg(test)]
mod tests {
    use super::{line, paragraphs};

    #[test]
    fn white_space_is_one_space() {
        for (typed, meant) in [
            ("one two", "one two"),
            ("one  two\tthree\r\nfour\u{2028}five", "one two three four five"),
            ("one\n\n\n two \r\n\r\n three", "one two three"),
            ("\t; ", " ; "),
            ("12\u{A0}%\u{202F}!\u{2009}:", "12\u{A0}%\u{202F}!\u{2009}:"),
            ("", ""),
        ] {
            assert_eq!(line(typed), meant);
        }
    }

    #[test]
    fn blank_lines_part_paragraphs() {
        for (typed, meant) in [
            ("one\ntwo", "one two"),
            ("one\n\ntwo", "one\u{2029}two"),
            ("one \r\n \t\r\n\r\n two", "one\u{2029}two"),
            ("one\u{2029}two", "one\u{2029}two"),
            ("\n\none\n\n", " one "),
        ] {
            assert_eq!(paragraphs(typed), meant);
        }
    }

    #[test]
    fn directions_end_with_the_text() {
        for (typed, meant) in [
            ("\u{2067}a\u{2068}b", "\u{2067}a\u{2068}b\u{2069}\u{2069}"),
            ("\u{2069}\u{2066}a\u{2069} b", "\u{2069}\u{2066}a\u{2069} b"),
        ] {
            assert_eq!(line(typed), meant);
        }
    }

    #[test]
    fn accents_are_composed() {
        assert_eq!(line("force\u{301} \u{25B}\u{301}"), "forc\u{E9} \u{25B}\u{301}");
    }
}
