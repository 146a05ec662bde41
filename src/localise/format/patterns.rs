//! Where the words come from.

use fluent::FluentArgs;

use super::{FormatError, Formatter};

/// A catalogue, as far as formatting needs it.
pub trait Patterns {
    /// The message `id` filled with `arguments`, or nothing if there is none or if it does not fit the arguments.
    ///
    /// `id` may name an attribute, as `message.attribute`. An implementation that falls back to another language
    /// must look for an attribute only in the language that has the message itself: a missing attribute means
    /// "as the message", not "as in the other language".
    fn pattern(&self, id: &str, arguments: &FluentArgs) -> Option<String>;
}

impl<P: Patterns> Formatter<P> {
    /// Fills the first of the attributes that the message has, or else the message itself: languages that make no
    /// difference leave the attributes out.
    pub(super) fn fill(
        &self,
        id: &str,
        attributes: &[&str],
        arguments: &FluentArgs,
    ) -> Result<String, FormatError> {
        attributes
            .iter()
            .find_map(|attribute| self.patterns.pattern(&format!("{id}.{attribute}"), arguments))
            .or_else(|| self.patterns.pattern(id, arguments))
            .ok_or_else(|| FormatError::Pattern { id: id.to_owned() })
    }
}

/// Arguments that are all text.
pub(super) fn texts<'a, const N: usize>(pairs: [(&'a str, &'a str); N]) -> FluentArgs<'a> {
    pairs.into_iter().collect()
}
