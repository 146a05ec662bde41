//! Formatters with the catalogues of the program, or with others.

use std::sync::Arc;

use fiche::diagnostic::Diagnostics;
use fiche::localise::format::Formatter;
use fiche::span::{Concern, File};
use fiche::text::message;
use fiche::text::texts::Texts;

const ENGLISH: &str = include_str!("../../locales/en/format.ftl");
const AMERICAN: &str = include_str!("../../locales/en-US/format.ftl");
const FRENCH: &str = include_str!("../../locales/fr/format.ftl");

/// A formatter with the words of Fluent files, later ones over earlier ones.
pub fn formatter_of(language: &str, sources: &[&str]) -> Formatter {
    let language = language.parse().expect("a language tag");
    let mut problems = Diagnostics::default();
    let mut parse = |source: &&str| {
        let (path, text) = ("format.ftl".to_owned(), (*source).to_owned());
        let file = Arc::new(File::new(path, text, Concern::All));
        Arc::new(message::parse(&file, &mut problems))
    };
    let words = Texts::new(&language, sources.iter().map(&mut parse).collect());
    assert!(problems.0.is_empty(), "{:?}", problems.0);
    let words = Arc::new(words);
    Formatter::new(&language, words.clone(), words).expect("data for the language")
}

/// A formatter with the words of the program.
pub fn formatter(language: &str) -> Formatter {
    match language {
        "en-US" => formatter_of(language, &[ENGLISH, AMERICAN]),
        _ if language.starts_with("en") => formatter_of(language, &[ENGLISH]),
        _ => formatter_of(language, &[FRENCH]),
    }
}
