//! A decoded record together with its place in a file.

use std::ops::Deref;

use toml::Spanned;

use crate::span::Span;
pub use crate::text::id::is_kebab_case;

/// An id that refers to another record or to a term of a vocabulary; its place is kept for error messages.
pub type Ref = Spanned<String>;

/// A record and the place where it was written.
#[derive(Debug, Clone)]
pub struct Record<T> {
    pub place: Span,
    pub inner: T,
}

impl<T> Record<T> {
    /// The place of one of the record's references.
    pub fn at(&self, reference: &Ref) -> Span {
        Span::new(&self.place.file, reference.span())
    }
}

impl<T> Deref for Record<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.inner
    }
}
