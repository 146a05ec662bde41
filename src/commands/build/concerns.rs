//! Which problems of the workspace concern which documents.

use crate::batch::cache::Warning;
use crate::batch::make;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::localise::language::Languages;
use crate::plan::Document;
use crate::span::Concern;

/// Whether an error that was found concerns a document.
pub fn blocked(document: &Document, languages: &Languages, diagnostics: &Diagnostics) -> bool {
    let errors = diagnostics.0.iter().filter(|d| d.severity == Severity::Error);
    errors.into_iter().any(|d| concerns(d, document, languages))
}

/// The warnings that concern a document.
pub fn warnings(document: &Document, languages: &Languages, diagnostics: &Diagnostics) -> Vec<Warning> {
    let found = diagnostics.0.iter().filter(|d| d.severity == Severity::Warning);
    found.filter(|d| concerns(d, document, languages)).map(make::warning).collect()
}

/// Whether a problem concerns a document: of a language also if that one stands in for one of the document's.
pub fn concerns(diagnostic: &Diagnostic, document: &Document, languages: &Languages) -> bool {
    let which = match &diagnostic.concern {
        Concern::All => return true,
        Concern::None => return false,
        Concern::Some(which) => which,
    };
    let own = |tag: &String| document.languages.contains(tag);
    let stands_in = |tag: &String| {
        let mut chains = document.languages.iter().filter_map(|own| languages.get(own));
        chains.any(|language| language.fallback.contains(tag))
    };
    which.subject.as_ref().is_none_or(|subject| *subject == document.subject)
        && which.report.as_ref().is_none_or(|report| *report == document.report)
        && which.language.as_ref().is_none_or(|tag| own(tag) || stands_in(tag))
}
