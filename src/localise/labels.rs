//! Labels with one argument, for the texts that are put together outside templates.

use fluent_bundle::FluentArgs;

use super::language::Language;
use super::texts::{set_number, set_text};

/// A label with a text as its variable; the key itself if the language lacks it.
pub fn with_text(language: &Language, key: &str, name: &str, value: &str) -> String {
    let mut arguments = FluentArgs::new();
    set_text(&mut arguments, name, value);
    language.label(key, &arguments).unwrap_or_else(|_| key.to_owned())
}

/// A label with a number of things as its variable `$count`.
pub fn with_count(language: &Language, key: &str, count: i32) -> String {
    let mut arguments = FluentArgs::new();
    let text = language.formatter.number(&i64::from(count).into());
    set_number(&mut arguments, "count", f64::from(count), text);
    language.label(key, &arguments).unwrap_or_else(|_| key.to_owned())
}

/// How the ids of labels begin that no template names: formats, vocabularies, and words that belong to values.
pub const MADE_OUTSIDE_TEMPLATES: [&str; 28] = [
    "format-",
    "area-",
    "answer-",
    "assessor-",
    "breakdown-",
    "change-",
    "group-",
    "ilab-advancement-",
    "instrument-",
    "language-",
    "locator-",
    "measure-",
    "mechanism-",
    "movement-",
    "number-words",
    "place-",
    "publication-",
    "role-",
    "scheme-",
    "section-",
    "standard-",
    "status-",
    "survey-",
    "tip-tier-",
    "years-standing",
    "institution-",
    "report-",
    "law-",
];
