//! The words around numbers and dates.

use fluent::FluentArgs;

use super::{FormatError, Formatter};
use crate::text::message::TEXT;
use crate::text::texts::Texts;
use crate::text::tidy;

impl Formatter {
    /// The message `key`, or its attribute if `key` is `message.attribute`; nothing if there is none or if it does not fit
    /// the arguments.
    pub(super) fn pattern(&self, key: &str, arguments: &FluentArgs) -> Option<String> {
        self.pattern_in(&self.words, key, arguments)
    }

    /// The same among other words.
    pub(super) fn pattern_in(&self, words: &Texts, key: &str, arguments: &FluentArgs) -> Option<String> {
        // Patterns receive finished texts; see `message` for the form in which a placed variable is read.
        let mut doubled = FluentArgs::with_capacity(2 * arguments.iter().count());
        for (name, value) in arguments.iter() {
            doubled.set(name.to_owned(), value.clone());
            doubled.set(format!("{name}--{TEXT}"), value.clone());
        }
        let text = words.format(key, &doubled).ok()?;
        Some(tidy::line(&text).into_owned())
    }

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
            .find_map(|attribute| self.pattern(&format!("{id}.{attribute}"), arguments))
            .or_else(|| self.pattern(id, arguments))
            .ok_or_else(|| FormatError::Pattern { id: id.to_owned() })
    }
}

/// Arguments that are all text.
pub(super) fn texts<'a, const N: usize>(pairs: [(&'a str, &'a str); N]) -> FluentArgs<'a> {
    pairs.into_iter().collect()
}
