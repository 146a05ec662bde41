//! The documents that `fiche.toml` names.

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;

use super::document::Document;
use super::make::{distribution, document, kinds, language_problem};
use super::path::{folded, is_document, pattern_differs};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::config::{DocumentConfig, ReportConfig, Subjects};
use crate::model::edition::Round;
use crate::model::record::Ref;
use crate::span::{Concern, Span};
use crate::workspace::Outline;
use crate::workspace::editions::Editions;

/// The documents that `fiche.toml` names; without any, every report on every subject in every language. An entry with a
/// mistake is left out, and what is wrong with it concerns no other document.
pub fn documents(outline: &Outline, diagnostics: &mut Diagnostics) -> Vec<Document> {
    let config = &outline.config;
    let pattern = &config.output.pattern;
    let place = |span: Range<usize>| Span { file: config.place.file.clone(), range: span };
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
        of_entry(outline, entry.get_ref(), &mut found, &mut left_out);
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

/// The documents of an entry.
fn of_entry(outline: &Outline, entry: &DocumentConfig, found: &mut Found, left_out: &mut Diagnostics) {
    let place = |span: Range<usize>| Span { file: outline.config.place.file.clone(), range: span };
    let report = entry.report.get_ref();
    let Some(definition) = outline.reports.get(report) else {
        // What is wrong with one that is there has been said.
        if !outline.unreadable_reports.contains(report) {
            let unknown = Diagnostic::error(Code::UnknownReport).at(place(entry.report.span()));
            left_out.push(unknown.suggesting(report, outline.reports.keys().map(String::as_str)));
        }
        return;
    };
    let no_subjects = matches!(entry.subjects.get_ref(), Subjects::Named(named) if named.is_empty());
    let empty = [("subjects", no_subjects), ("languages", entry.languages.is_empty())];
    for (key, _) in empty.into_iter().filter(|(_, is_empty)| *is_empty) {
        left_out.push(Diagnostic::error(Code::EmptyValue).at(place(entry.report.span())).with("key", key));
    }
    for subject in &subjects(outline, entry, definition) {
        let id = subject.get_ref();
        if let Some(problem) = subject_problem(outline, report, definition, id) {
            left_out.push(problem.at(place(subject.span())));
            continue;
        }
        let all = outline.editions.get(id);
        let named = |wanted: &toml::Spanned<Round>| all.and_then(|all| all.named(&wanted.get_ref().0));
        let edition = entry.edition.as_ref().and_then(named);
        if let Some(wanted) = entry.edition.as_ref().filter(|_| edition.is_none()) {
            // Of all subjects, those that have it.
            if let Subjects::Named(_) = entry.subjects.get_ref() {
                let known = all.into_iter().flat_map(Editions::iter).map(|one| one.id.as_str());
                let unknown = Diagnostic::error(Code::UnknownEdition).at(place(wanted.span()));
                left_out.push(unknown.suggesting(&wanted.get_ref().0, known).with("subject", id));
            }
            continue;
        }
        for language in &entry.languages {
            let at = place(language.span());
            let tags: Vec<String> = language.get_ref().split('+').map(str::to_owned).collect();
            if let Some(problem) = language_problem(outline, report, definition.bilingual, &tags) {
                left_out.push(problem.at(at));
                continue;
            }
            let mut one = document(outline, report, id, edition, tags);
            one.distribution = distribution(&one.edition, entry.distribution);
            one.embargo = entry.embargo;
            one.complete = entry.complete;
            found.add(one, at, left_out);
        }
    }
}

/// The subjects that an entry names, or all that its report can be made for.
fn subjects(outline: &Outline, entry: &DocumentConfig, report: &ReportConfig) -> Vec<Ref> {
    match entry.subjects.get_ref() {
        Subjects::Named(named) => named.clone(),
        Subjects::All => {
            let of_kind = outline.index.iter().filter(|(_, kind)| report.subjects.contains(kind));
            of_kind.map(|(id, _)| Ref::new(entry.subjects.span(), id.clone())).collect()
        }
    }
}

/// Why a report cannot be made for a subject.
fn subject_problem(
    outline: &Outline,
    report: &str,
    definition: &ReportConfig,
    subject: &str,
) -> Option<Diagnostic> {
    match outline.index.get(subject) {
        Some(kind) if definition.subjects.contains(kind) => None,
        Some(_) => {
            let wrong = Diagnostic::error(Code::ReportNotFor).with("report", report).with("subject", subject);
            Some(wrong.with("kinds", kinds(&definition.subjects)))
        }
        None => {
            let known = outline.index.keys().map(String::as_str);
            Some(Diagnostic::error(Code::UnknownSubject).suggesting(subject, known))
        }
    }
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
