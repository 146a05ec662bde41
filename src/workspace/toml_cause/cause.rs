//! What is wrong, and what would be right.

use std::ops::Range;

/// What is wrong, by the name that the help selects, with what was written and what to write instead.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Cause {
    pub name: &'static str,
    pub written: String,
    pub right: String,
    /// The place to be marked, if it is another than the parser's.
    pub range: Option<Range<usize>>,
}

impl Cause {
    pub fn new(name: &'static str, right: impl Into<String>) -> Self {
        Cause { name, right: right.into(), ..Cause::default() }
    }
}

/// No more of a line is repeated.
pub const LONGEST: usize = 80;

/// A text, or its beginning.
pub fn cut(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
