//! Spaces that can be seen.

/// Makes the spaces of the tables visible ones: they are written ⍽ and ₙ there.
pub fn spaces(expected: &str) -> String {
    expected.replace('⍽', "\u{A0}").replace('ₙ', "\u{202F}")
}
