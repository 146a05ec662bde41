//! Everything that can be wrong, without laying anything out.

use std::collections::BTreeSet;

use super::Engine;
use crate::diagnostic::Diagnostics;
use crate::localise::data;
use crate::localise::language::Languages;
use crate::localise::scope::Scope;
use crate::model::subject::Subject;
use crate::validate;
use crate::workspace::editions::Editions;
use crate::workspace::{Wanted, Workspace};

/// A subject with its words, checked with every sentence in every language.
pub fn checked<'w>(
    workspace: &'w Workspace,
    languages: &'w Languages,
    subject: &'w Subject,
    diagnostics: &mut Diagnostics,
) -> Scope<'w> {
    let before = diagnostics.errors();
    let scope = Scope::new(workspace, languages, subject, diagnostics);
    validate::subject(&scope, diagnostics);
    // Filling every sentence finds what the messages' syntax does not show; where something refers to what is not there
    // it would only say so again.
    let sound = diagnostics.errors() == before && subject.records.unreadable.is_empty();
    for language in languages.values().filter(|_| sound) {
        data::fill(&scope, language);
    }
    diagnostics.0.extend(scope.take_problems());
    scope
}

impl Engine {
    /// All problems of the workspace: of the editions of which documents are made, or of one that is asked for.
    pub fn check(&self, edition: Option<&str>) -> Diagnostics {
        let languages = self.languages();
        let mut diagnostics = Diagnostics(self.problems().cloned().collect());
        let read: Vec<Workspace> =
            self.rounds(edition).iter().map(|wanted| self.read(wanted, &mut diagnostics)).collect();
        let Some(workspace) = read.first() else { return diagnostics };
        validate::templates(workspace, languages, &mut diagnostics);
        let mut seen = BTreeSet::new();
        let all = read.iter().flat_map(|workspace| workspace.subjects.values().map(move |s| (workspace, s)));
        for (workspace, subject) in all {
            // A country is read once more with each project in it.
            if !seen.insert((&subject.id, &subject.edition_folder)) {
                continue;
            }
            let scope = checked(workspace, languages, subject, &mut diagnostics);
            let all = languages.keys().map(String::as_str).collect();
            validate::warnings(&scope, &all, &mut diagnostics);
            validate::differences(&scope, &mut diagnostics);
            validate::series(&scope, &mut diagnostics);
        }
        validate::shared_terms(workspace, languages, &mut diagnostics);
        if edition.is_none() {
            validate::unused_sources(&read, &mut diagnostics);
        }
        validate::sources(workspace, languages, &mut diagnostics);
        diagnostics
    }

    /// What is to be read: all subjects, then those of which documents show another edition than the usual.
    fn rounds(&self, edition: Option<&str>) -> Vec<Wanted> {
        let all = self.outline.editions.iter();
        let has = |editions: &Editions| edition.is_none_or(|id| editions.named(id).is_some());
        let all = all.filter(|(_, editions)| has(editions));
        let first: Wanted = all.map(|(id, _)| (id.clone(), edition.map(str::to_owned))).collect();
        let usual = |subject: &str| self.outline.editions.get(subject)?.usual();
        let mut others: BTreeSet<(String, String)> = BTreeSet::new();
        for document in self.planned.iter().filter(|_| edition.is_none()) {
            if usual(&document.subject) != Some(&document.edition) {
                others.insert((document.subject.clone(), document.edition.id.clone()));
            }
        }
        let others = others.into_iter().map(|(subject, edition)| Wanted::from([(subject, Some(edition))]));
        [first].into_iter().chain(others).collect()
    }
}
