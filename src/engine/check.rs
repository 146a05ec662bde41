//! Everything that can be wrong, without laying anything out.

use super::Engine;
use crate::diagnostic::Diagnostics;
use crate::localise::data;
use crate::localise::scope::Scope;
use crate::validate;

impl Engine {
    /// All problems of the workspace.
    pub fn check(&self) -> Diagnostics {
        let languages = self.languages();
        let mut diagnostics = Diagnostics(self.problems().cloned().collect());
        let workspace = self.read(self.outline.index.keys().cloned().collect(), &mut diagnostics);
        validate::templates(&workspace, languages, &mut diagnostics);
        for subject in workspace.subjects.values() {
            let before = diagnostics.errors();
            let scope = Scope::new(&workspace, languages, subject, &mut diagnostics);
            validate::subject(&scope, &mut diagnostics);
            // Filling every sentence finds what the messages' syntax does not show; where something refers to what is
            // not there it would only say so again.
            let sound = diagnostics.errors() == before && subject.records.unreadable.is_empty();
            for language in languages.values().filter(|_| sound) {
                data::fill(&scope, language);
            }
            diagnostics.0.extend(scope.take_problems());
            let all = languages.keys().map(String::as_str).collect();
            validate::warnings(&scope, &all, &mut diagnostics);
            validate::differences(&scope, &mut diagnostics);
        }
        validate::shared_terms(&workspace, languages, &mut diagnostics);
        validate::unused_sources(&workspace, &mut diagnostics);
        validate::sources(&workspace, languages, &mut diagnostics);
        diagnostics
    }
}
