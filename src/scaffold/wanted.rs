//! What is to be made, and what that adds to files.

use crate::model::config::SubjectKind;

/// What is to be made.
pub struct Wanted<'w> {
    /// The key of a kind of record, of a kind of subject, or `source`.
    pub kind: &'w str,
    pub id: &'w str,
    /// Whose record it is; needed where the workspace has several subjects.
    pub subject: Option<&'w str>,
    /// The edition whose record it is, where one was asked for.
    pub edition: Option<&'w str>,
    /// The source that the record cites.
    pub source: Option<&'w str>,
    /// Of a country: its code, from which the others and its names follow.
    pub iso: Option<&'w str>,
    /// Of a country or project: its name in every language.
    pub name: Option<&'w str>,
}

impl Wanted<'_> {
    /// A folder of its own, of which documents are made.
    pub fn is_subject(&self) -> bool {
        SubjectKind::ALL.iter().any(|kind| kind.key() == self.kind)
    }
}

/// Text to be added to a file.
pub struct Addition {
    /// Below the workspace.
    pub path: String,
    pub text: String,
}
