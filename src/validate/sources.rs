//! What an entry of the bibliography says is printed.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::localise::language::Languages;
use crate::model::source::Value;
use crate::span::Span;
use crate::text::tidy;
use crate::text::typography::Profile;
use crate::workspace::Common;

/// Keys of values that say how others are to be read.
const NOT_WORDS: [&str; 5] = ["type", "role", "verbatim", "language", "covers"];

/// Reports what no reference prints: which parts of an entry do depends on its type and on the style of references.
pub fn sources(workspace: &Common, languages: &Languages, diagnostics: &mut Diagnostics) {
    let (Some(style), Some(language)) = (&languages.references, languages.values().next()) else { return };
    for source in workspace.sources.iter().flat_map(|sources| sources.values()) {
        let runs = style.reference(source, &language.locale, Profile::Plain);
        let reference: String = runs.iter().map(|run| run.text.as_str()).collect();
        let printed: BTreeSet<String> = words(&reference).collect();
        let missing = |value: &&Value| {
            let mut words = words(first_part(value));
            // Other letters of an address are encoded.
            let is_address = value.text.contains("://");
            let lost = |word: String| (!is_address || word.is_ascii()) && !printed.contains(&word);
            !NOT_WORDS.contains(&value.key.as_str()) && words.any(lost)
        };
        for value in source.values.iter().filter(missing) {
            let place = Span { file: source.place.file.clone(), range: value.range.clone() };
            let lost = Diagnostic::error(Code::SourceKeyNotPrinted).at(place);
            diagnostics.push(lost.with("key", &value.key).with("source", &source.id));
        }
    }
}

/// Of a date the year: the rest may be printed in words.
fn first_part(value: &Value) -> &str {
    let is_date = value.key == "date";
    value.text.split('-').next().filter(|_| is_date).unwrap_or(&value.text)
}

/// Runs of letters and digits, in small letters.
fn words(text: &str) -> impl Iterator<Item = String> {
    let words: Vec<String> = tidy::composed(text)
        .split(|char: char| !char.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    words.into_iter()
}
