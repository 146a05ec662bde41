//! Characters on their way through the rules.

/// A character, and whether it belongs to an address or to code.
#[derive(Clone, Copy)]
pub struct Glyph {
    pub char: char,
    pub verbatim: bool,
}

impl Glyph {
    /// A character that is set by the rules, not one that is left as it is.
    pub fn is(self, char: char) -> bool {
        !self.verbatim && self.char == char
    }
}
