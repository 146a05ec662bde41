//! The variants of a choice: each can be reached, and none stands twice.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::localise::language::Language;
use crate::span::Span;
use crate::text::message::{Message, Selector};

/// What stands for a number that a figure does not have.
const STATUSES: [&str; 4] = ["unknown", "unavailable", "not-applicable", "not-stated"];
const WITH_NUMBER: &str = "known";
const SCALES: [&str; 4] = ["none", "thousand", "million", "billion"];

/// Checks the choices of a message of a subject.
pub fn check(language: &Language, message: &Message, diagnostics: &mut Diagnostics) {
    for selection in &message.selections {
        let by = if message.is_term() { Selector::Other } else { selection.by };
        let known: Vec<&str> = match by {
            Selector::Figure => language.plurals().iter().copied().chain(STATUSES).collect(),
            Selector::Status => STATUSES.into_iter().chain([WITH_NUMBER]).collect(),
            Selector::Scale => SCALES.to_vec(),
            Selector::Other => Vec::new(),
        };
        let mut seen = BTreeSet::new();
        for range in &selection.variants {
            let name = message.written(range.clone());
            let place = || Span { file: message.place.file.clone(), range: range.clone() };
            let number = by == Selector::Figure && name.parse::<f64>().is_ok();
            if !seen.insert(name) {
                diagnostics.push(Diagnostic::error(Code::VariantTwice).at(place()).with("variant", name));
            } else if by != Selector::Other && name != DEFAULT && !number && !known.contains(&name) {
                let unknown = Diagnostic::error(Code::UnknownVariant).at(place());
                diagnostics.push(unknown.among(name, known.iter().copied(), known.len()));
            }
        }
    }
}

/// The usual name of the variant for all else.
const DEFAULT: &str = "other";
