//! Entries of the bibliography.

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
}

impl Described for Source {}
