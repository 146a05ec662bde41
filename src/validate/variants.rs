//! The variants of a choice: each can be reached, and none stands twice.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::localise::format::{selected_number, status_key};
use crate::localise::language::Language;
use crate::localise::scope::Scope;
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

/// Warns of a figure without a number in a sentence that reads as if it had one.
pub fn statuses(scope: &Scope<'_>, message: &Message, diagnostics: &mut Diagnostics) {
    for (name, variable) in &message.variables {
        // A form that is only selected on is not printed.
        let is_placed = variable.forms.iter().any(|form| !["status", "scale"].contains(&form.as_str()));
        let Some(figure) = scope
            .figure(name)
            .filter(|figure| is_placed && figure.status.is_some() && selected_number(figure).is_none())
        else {
            continue;
        };
        let chosen = |by| matches!(by, Selector::Figure | Selector::Status);
        let says = |name: &str| STATUSES.contains(&name) || name == WITH_NUMBER;
        let handles =
            message.selections.iter().filter(|one| one.variable.as_ref() == Some(name) && chosen(one.by));
        if handles.flat_map(|one| &one.variants).any(|range| says(message.written(range.clone()))) {
            continue;
        }
        let place = Span { file: message.place.file.clone(), range: variable.span.clone() };
        let warning = Diagnostic::warning(Code::StatusInText).at(place).with("message", &message.id);
        diagnostics.push(warning.with("figure", name).with("status", status_key(figure)));
    }
}

/// The usual name of the variant for all else.
const DEFAULT: &str = "other";
