//! The documents that `fiche.toml` names.

use std::collections::{BTreeSet, HashMap};

use super::document::Document;
use super::make::{distribution, document, kinds, language_problem};
use super::path::{folded, is_document, pattern_differs};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::config::Subjects;
use crate::model::record::Ref;
use crate::span::{Concern, Span};
use crate::workspace::Outline;
use crate::workspace::editions::Editions;

/// The documents that `fiche.toml` names; without any, every report on every subject in every language. An entry with a
/// mistake is left out, and what is wrong with it concerns no other document.
pub fn documents(outline: &Outline, diagnostics: &mut Diagnostics) -> Vec<Document> {
    let config = &outline.config;
    let pattern = &config.output.pattern;
    let place = |span: std::ops::Range<usize>| Span { file: config.place.file.clone(), range: span };
    let mut found = Found { paths_differ: pattern_differs(pattern.get_ref()), ..Found::default() };
    if !found.paths_differ {
        let wrong = Diagnostic::error(Code::OutputPattern).at(place(pattern.span()));
        diagnostics.push(wrong.with("written", pattern.get_ref()));
    }
    let mut left_out = Diagnostics::default();
    if config.documents.is_empty() {
        for (report, settings) in outline.reports.iter().filter(|(_, settings)| !settings.review) {
            for (subject, _) in outline.index.iter().filter(|(_, kind)| settings.subjects.contains(kind)) {
                for language in config.languages.keys() {
                    let one = document(outline, report, subject, None, vec![language.get_ref().clone()]);
                    found.add(one, place(pattern.span()), &mut left_out);
                }
            }
        }
    }
    for entry in &config.documents {
        let settings = entry.get_ref();
        let at = |reference: &Ref| place(reference.span());
        let report = settings.report.get_ref();
        let Some(definition) = outline.reports.get(report) else {
            // What is wrong with it has been said.
            if outline.unreadable_reports.contains(report) {
                continue;
            }
            let known = outline.reports.keys().map(String::as_str);
            left_out.push(
                Diagnostic::error(Code::UnknownReport).at(at(&settings.report)).suggesting(report, known),
            );
            continue;
        };
        let all = |span: std::ops::Range<usize>| {
            let of_kind = outline.index.iter().filter(|(_, kind)| definition.subjects.contains(kind));
            of_kind.map(|(id, _)| Ref::new(span.clone(), id.clone())).collect::<Vec<_>>()
        };
        let (subjects, named) = match settings.subjects.get_ref() {
            Subjects::All => (all(settings.subjects.span()), false),
            Subjects::Named(named) => (named.clone(), true),
        };
        for subject in &subjects {
            match outline.index.get(subject.get_ref()) {
                Some(kind) if definition.subjects.contains(kind) => {}
                Some(_) => {
                    let wrong = Diagnostic::error(Code::ReportNotFor).at(at(subject)).with("report", report);
                    left_out.push(
                        wrong.with("subject", subject.get_ref()).with("kinds", kinds(&definition.subjects)),
                    );
                    continue;
                }
                None => {
                    let known = outline.index.keys().map(String::as_str);
                    let unknown = Diagnostic::error(Code::UnknownSubject).at(at(subject));
                    left_out.push(unknown.suggesting(subject.get_ref(), known));
                    continue;
                }
            }
            let edition = match &settings.edition {
                None => None,
                Some(wanted) => {
                    let (id, all) = (&wanted.get_ref().0, outline.editions.get(subject.get_ref()));
                    let Some(found) = all.and_then(|all| all.named(id)) else {
                        // Of all subjects, those that have it.
                        if !named {
                            continue;
                        }
                        let known = all.into_iter().flat_map(Editions::iter).map(|one| one.id.as_str());
                        let unknown = Diagnostic::error(Code::UnknownEdition).at(place(wanted.span()));
                        left_out.push(unknown.suggesting(id, known).with("subject", subject.get_ref()));
                        continue;
                    };
                    Some(found)
                }
            };
            for language in &settings.languages {
                let tags: Vec<String> = language.get_ref().split('+').map(str::to_owned).collect();
                if let Some(problem) = language_problem(outline, report, definition.bilingual, &tags) {
                    left_out.push(problem.at(at(language)));
                    continue;
                }
                let mut one = document(outline, report, subject.get_ref(), edition, tags);
                one.distribution = distribution(&one.edition, settings.distribution);
                one.embargo = settings.embargo;
                one.complete = settings.complete;
                found.add(one, at(language), &mut left_out);
            }
        }
    }
    // The same mistake is made once, however many subjects share the entry.
    let mut seen = BTreeSet::new();
    left_out.0.retain(|d| {
        let place = d.place.as_ref().map(|p| (p.file.path.clone(), p.range.start, p.range.end));
        place.is_none_or(|place| seen.insert((d.code, place)))
    });
    let unconcerned = left_out.0.into_iter().map(|problem| problem.concerning(Concern::None));
    diagnostics.0.extend(unconcerned);
    found.documents
}

/// Documents of which each has a path of its own.
#[derive(Default)]
struct Found {
    documents: Vec<Document>,
    /// Where in the list the document of a path is; the paths are those that no file system tells apart.
    paths: HashMap<String, usize>,
    /// The pattern of paths tells documents apart at all.
    paths_differ: bool,
}

impl Found {
    /// Adds a document, unless it is there or another one has its path.
    fn add(&mut self, one: Document, place: Span, diagnostics: &mut Diagnostics) {
        if self.paths_differ && !is_document(&one.path) {
            let wrong = Diagnostic::error(Code::OutputPattern).at(place);
            diagnostics.push(wrong.with("written", &one.path));
            return;
        }
        let folded = folded(&one.path);
        match self.paths.get(&folded).and_then(|at| self.documents.get(*at)) {
            Some(other) if other.is(&one) => {
                diagnostics
                    .push(Diagnostic::error(Code::DocumentTwice).at(place).with("document", one.name()));
                return;
            }
            Some(other) if self.paths_differ => {
                diagnostics.push(other.has_path_of(&one).at(place));
                return;
            }
            _ => {}
        }
        self.paths.insert(folded, self.documents.len());
        self.documents.push(one);
    }
}
