//! Which problems concern which documents.

use super::Engine;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::plan::Document;
use crate::span::Concern;

impl Engine {
    /// Whether a problem concerns a document. A problem of a language also concerns documents for which it is a fallback.
    pub fn concerns(&self, problem: &Diagnostic, document: &Document) -> bool {
        let which = match &problem.concern {
            Concern::All => return true,
            Concern::None => return false,
            Concern::Some(which) => which,
        };
        let of_edition = which.edition.as_ref().is_none_or(|edition| *edition == document.edition.id);
        let own = |tag: &String| document.languages.contains(tag);
        let stands_in = |tag: &String| {
            let mut chains = document.languages.iter().filter_map(|own| self.languages().get(own));
            chains.any(|language| language.fallback.contains(tag))
        };
        if problem.code == Code::TextUntranslated {
            // Who reads another language in its place does not miss it.
            let missing = problem.arguments.get("language");
            let of_subject = which.subject.as_ref() == Some(&document.subject) && of_edition;
            return of_subject && missing.is_some_and(own);
        }
        which.subject.as_ref().is_none_or(|subject| *subject == document.subject)
            && of_edition
            && which.report.as_ref().is_none_or(|report| *report == document.report)
            && which.language.as_ref().is_none_or(|tag| own(tag) || stands_in(tag))
    }

    /// Whether one of the errors concerns a document, so that it cannot be made.
    pub fn blocked<'p>(
        &self,
        document: &Document,
        problems: impl IntoIterator<Item = &'p Diagnostic>,
    ) -> bool {
        let mut errors = problems.into_iter().filter(|problem| problem.severity == Severity::Error);
        errors.any(|problem| self.concerns(problem, document))
    }
}
