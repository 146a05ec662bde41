//! Entries of the bibliography.

use std::ops::Range;

use super::entry::Described;

/// An entry of the bibliography.
#[derive(Debug, Clone)]
pub struct Source {
    pub id: String,
    pub entry: hayagriva::Entry,
    /// BCP 47 tag of the language it is written in.
    pub language: String,
    /// The time its facts cover.
    pub covers: Option<super::period::Period>,
    /// What it says, piece by piece.
    pub values: Vec<Value>,
}

/// A single value of an entry.
#[derive(Debug, Clone)]
pub struct Value {
    /// The key that it belongs to.
    pub key: String,
    pub text: String,
    /// Where it stands in the file.
    pub range: Range<usize>,
}

impl Described for Source {}
