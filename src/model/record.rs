//! A decoded record together with its place in a file.

use std::ops::{Deref, Range};
use std::sync::Arc;

use super::figure::Ref;

/// A text file of the workspace, kept for error messages.
#[derive(Debug)]
pub struct File {
    /// Path below the workspace's folder, with `/`.
    pub path: String,
    pub text: String,
}

/// A part of a file.
#[derive(Debug, Clone)]
pub struct Place {
    pub file: Arc<File>,
    /// Byte range in the file's text.
    pub span: Range<usize>,
}

/// A record and the place where it was written.
#[derive(Debug, Clone)]
pub struct Record<T> {
    pub place: Place,
    pub inner: T,
}

impl<T> Record<T> {
    /// The place of one of the record's references.
    pub fn at(&self, reference: &Ref) -> Place {
        Place { file: self.place.file.clone(), span: reference.span() }
    }
}

impl<T> Deref for Record<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.inner
    }
}

/// Lower-case letters, digits and single hyphens, starting with a letter.
pub fn is_kebab_case(text: &str) -> bool {
    let parts_ok = text
        .split('-')
        .all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()));
    parts_ok && text.starts_with(|first: char| first.is_ascii_lowercase())
}
