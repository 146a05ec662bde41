//! Pieces of a text that are replaced; all else stays as it is.

use std::ops::Range;

/// A piece of a text and what takes its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Splice {
    /// In bytes of the text as it was.
    pub range: Range<usize>,
    pub text: String,
}

impl Splice {
    /// What takes the place of a range.
    pub fn new(range: Range<usize>, text: impl Into<String>) -> Self {
        Splice { range, text: text.into() }
    }

    /// Something new between two characters.
    pub fn insert(at: usize, text: impl Into<String>) -> Self {
        Splice::new(at..at, text)
    }

    /// Takes a range away.
    pub fn delete(range: Range<usize>) -> Self {
        Splice::new(range, "")
    }
}

/// Where something is once splices before it and behind it are made.
pub fn moved(place: &Range<usize>, splices: &[Splice]) -> Range<usize> {
    let before: Vec<_> = splices.iter().filter(|splice| splice.range.end <= place.start).collect();
    let gone: usize = before.iter().map(|splice| splice.range.len()).sum();
    let come: usize = before.iter().map(|splice| splice.text.len()).sum();
    place.start + come - gone..place.end + come - gone
}

/// The text with all its splices made. `None` if two of them overlap or one lies outside.
pub fn apply(text: &str, splices: &[Splice]) -> Option<String> {
    let mut ordered: Vec<&Splice> = splices.iter().collect();
    ordered.sort_by_key(|splice| (splice.range.start, splice.range.end));
    let mut changed = String::with_capacity(text.len());
    let mut at = 0;
    for splice in ordered {
        changed.push_str(text.get(at..splice.range.start)?);
        changed.push_str(&splice.text);
        at = splice.range.end;
    }
    changed.push_str(text.get(at..)?);
    Some(changed)
}
