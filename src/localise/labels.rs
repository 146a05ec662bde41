//! Labels with arguments, for the texts that are put together outside templates.

use fluent::FluentArgs;

use super::language::Language;
use crate::text::texts::{set_number, set_text};

/// A label with a text as its variable, in the first of the languages that has it; the key itself if none has.
pub fn with_text<'l>(
    languages: impl Iterator<Item = &'l Language>,
    key: &str,
    name: &str,
    value: &str,
) -> String {
    with_texts(languages, key, &[(name, value)])
}

/// The same with several variables.
pub fn with_texts<'l>(
    languages: impl Iterator<Item = &'l Language>,
    key: &str,
    values: &[(&str, &str)],
) -> String {
    first(languages, key, |_| {
        let mut arguments = FluentArgs::new();
        for (name, value) in values {
            set_text(&mut arguments, name, value);
        }
        arguments
    })
}

/// A label with a number of things as its variable `$count`.
pub fn with_count<'l>(languages: impl Iterator<Item = &'l Language>, key: &str, count: i32) -> String {
    first(languages, key, |language| {
        let mut arguments = FluentArgs::new();
        let text = language.formatter.number(&i64::from(count).into());
        set_number(&mut arguments, "count", f64::from(count), text);
        arguments
    })
}

fn first<'l, 'a>(
    mut languages: impl Iterator<Item = &'l Language>,
    key: &str,
    arguments: impl Fn(&Language) -> FluentArgs<'a>,
) -> String {
    let text = languages.find_map(|language| language.label(key, &arguments(language)).ok());
    text.unwrap_or_else(|| key.to_owned())
}

/// Labels that are asked for by name outside templates; those of vocabularies and of closed values aside.
pub const ASKED: [&str; 16] = [
    "change-down",
    "change-down-by",
    "change-down-by-less-than",
    "change-down-by-more-than",
    "change-not-comparable",
    "change-unchanged",
    "change-up",
    "change-up-by",
    "change-up-by-less-than",
    "law-number",
    "locator-page",
    "locator-paragraph",
    "locator-section",
    "locator-table",
    "status-word-not-stated",
    "years-standing",
];

/// Names the publisher, if the workspace does.
pub const PUBLISHER: &str = "organisation-name";

/// How labels begin of which a language has those that it needs: formats of numbers and dates, names of other languages, its
/// words for numbers, what a review says before a text, the publisher.
pub const OPTIONAL: [&str; 5] = ["format-", "language-", "number-words", "review-field-", PUBLISHER];
