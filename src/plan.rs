//! Which documents there are to build: report × subject × languages.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::Workspace;
use crate::model::config::{Distribution, SubjectKind};
use crate::model::figure::Ref;
use crate::model::period::Period;
use crate::model::record::Place;
use crate::model::subject::{Kind, Subject};

/// One PDF.
#[derive(Debug, Clone)]
pub struct Document {
    pub report: String,
    pub subject: String,
    /// One language, or two for a version with both side by side.
    pub languages: Vec<String>,
    pub distribution: Distribution,
    pub embargo: Option<Period>,
    /// No text may be missing.
    pub complete: bool,
    /// Below the output folder, with `/`, without extension.
    pub path: String,
}

impl Document {
    /// `mali-country-brief.fr`: what people call it, and the name of its file unless a pattern says otherwise.
    pub fn name(&self) -> String {
        format!("{}-{}.{}", self.subject, self.report, self.language())
    }

    /// `fr` or `en+fr`.
    pub fn language(&self) -> String {
        self.languages.join("+")
    }

    /// The last part of its path, with an extension.
    pub fn file_name(&self, extension: &str) -> String {
        let last = self.path.rsplit('/').next().unwrap_or(&self.path);
        format!("{last}.{extension}")
    }
}

/// What was asked for on the command line; empty lists mean everything.
#[derive(Debug, Clone, Default)]
pub struct Selection {
    /// Names of subjects, reports or documents.
    pub selectors: Vec<String>,
    pub reports: Vec<String>,
    pub subjects: Vec<String>,
    pub languages: Vec<String>,
}

/// What `documents` finds wrong in `fiche.toml`: the entries concerned are left out, the others are built.
pub const PROBLEMS: [&str; 7] = [
    "document-twice",
    "language-pair",
    "not-bilingual",
    "report-not-for",
    "unknown-language",
    "unknown-report",
    "unknown-subject",
];

/// The documents that `fiche.toml` names; without any, every report on every subject in every language.
pub fn documents(workspace: &Workspace, diagnostics: &mut Diagnostics) -> Vec<Document> {
    let config = &workspace.config;
    let mut found: Vec<Document> = Vec::new();
    if config.documents.is_empty() {
        for (report, settings) in workspace.reports.iter().filter(|(_, settings)| !settings.review) {
            for (subject, _) in workspace.subjects.iter().filter(|(_, s)| suits(&settings.subjects, s)) {
                for language in config.languages.keys() {
                    found.push(document(workspace, report, subject, vec![language.get_ref().clone()]));
                }
            }
        }
        return found;
    }
    for entry in &config.documents {
        let settings = entry.get_ref();
        let at = |reference: &Ref| Place { file: config.place.file.clone(), span: reference.span() };
        let report = settings.report.get_ref();
        let Some(definition) = workspace.reports.get(report) else {
            let known = workspace.reports.keys().map(String::as_str);
            diagnostics
                .push(Diagnostic::error("unknown-report").at(at(&settings.report)).suggesting(report, known));
            continue;
        };
        for subject in &settings.subjects {
            match workspace.subjects.get(subject.get_ref()) {
                Some(known) if suits(&definition.subjects, known) => {}
                Some(_) => {
                    let wrong = Diagnostic::error("report-not-for").at(at(subject)).with("report", report);
                    diagnostics.push(
                        wrong.with("subject", subject.get_ref()).with("kinds", kinds(&definition.subjects)),
                    );
                    continue;
                }
                None => {
                    // A subject that could not be read has been reported with its reason.
                    if !folder_exists(workspace, subject.get_ref()) {
                        let known = workspace.subjects.keys().map(String::as_str);
                        let unknown = Diagnostic::error("unknown-subject").at(at(subject));
                        diagnostics.push(unknown.suggesting(subject.get_ref(), known));
                        continue;
                    }
                }
            }
            for language in &settings.languages {
                let tags: Vec<String> = language.get_ref().split('+').map(str::to_owned).collect();
                if let Some(problem) = language_problem(workspace, report, definition.bilingual, &tags) {
                    diagnostics.push(problem.at(at(language)));
                    continue;
                }
                let mut one = document(workspace, report, subject.get_ref(), tags);
                one.distribution = settings.distribution;
                one.embargo = settings.embargo;
                one.complete = settings.complete;
                if found.iter().any(|other| other.path == one.path && other.name() == one.name()) {
                    diagnostics.push(
                        Diagnostic::error("document-twice").at(at(language)).with("document", one.name()),
                    );
                } else {
                    found.push(one);
                }
            }
        }
    }
    // The same mistake is made once, however many subjects share the entry.
    let mut seen = BTreeSet::new();
    diagnostics.0.retain(|d| {
        let place = d.place.as_ref().map(|p| (p.file.path.clone(), p.span.start, p.span.end));
        place.is_none_or(|place| seen.insert((d.code, place)))
    });
    found
}

/// The selected documents. What `fiche.toml` does not name can still be asked for by report, subject and language.
pub fn select(
    workspace: &Workspace,
    documents: Vec<Document>,
    selection: &Selection,
) -> Result<Vec<Document>, Diagnostic> {
    check_names(workspace, &documents, selection)?;
    let among = |list: &[String], name: &str| list.is_empty() || list.iter().any(|item| item == name);
    let selected = |document: &Document| {
        let by_name = selection.selectors.is_empty()
            || selection.selectors.iter().any(|selector| {
                [&document.subject, &document.report, &document.name(), &document.path].contains(&selector)
            });
        by_name
            && among(&selection.reports, &document.report)
            && among(&selection.subjects, &document.subject)
            && among(&selection.languages, &document.language())
    };
    let chosen: Vec<Document> = documents.into_iter().filter(selected).collect();
    if !chosen.is_empty() {
        return Ok(chosen);
    }
    let mut made = Vec::new();
    for report in &selection.reports {
        let Some(definition) = workspace.reports.get(report) else { continue };
        for subject in &selection.subjects {
            let Some(known) = workspace.subjects.get(subject) else { continue };
            if !suits(&definition.subjects, known) {
                let wrong =
                    Diagnostic::error("report-not-for").with("report", report).with("subject", subject);
                return Err(wrong.with("kinds", kinds(&definition.subjects)));
            }
            for language in &selection.languages {
                let tags: Vec<String> = language.split('+').map(str::to_owned).collect();
                if let Some(problem) = language_problem(workspace, report, definition.bilingual, &tags) {
                    return Err(problem);
                }
                made.push(document(workspace, report, subject, tags));
            }
        }
    }
    if made.is_empty() { Err(Diagnostic::error("nothing-selected")) } else { Ok(made) }
}

/// Refuses names that nothing has, before anything is built.
fn check_names(
    workspace: &Workspace,
    documents: &[Document],
    selection: &Selection,
) -> Result<(), Diagnostic> {
    let reports: Vec<&str> = workspace.reports.keys().map(String::as_str).collect();
    let subjects: Vec<&str> = workspace.subjects.keys().map(String::as_str).collect();
    let names: Vec<String> = documents.iter().flat_map(|d| [d.name(), d.path.clone()]).collect();
    for report in &selection.reports {
        if !reports.contains(&report.as_str()) {
            return Err(Diagnostic::error("unknown-report").suggesting(report, reports));
        }
    }
    for subject in &selection.subjects {
        if !subjects.contains(&subject.as_str()) && !folder_exists(workspace, subject) {
            return Err(Diagnostic::error("unknown-subject").suggesting(subject, subjects));
        }
    }
    for language in &selection.languages {
        for tag in language.split('+') {
            if !workspace.config.languages.keys().any(|known| known.get_ref() == tag) {
                let known = workspace.config.languages.keys().map(|known| known.get_ref().as_str());
                return Err(Diagnostic::error("unknown-language").suggesting(tag, known));
            }
        }
        let tags: Vec<String> = language.split('+').map(str::to_owned).collect();
        if let Some(problem) = language_problem(workspace, "", true, &tags) {
            return Err(problem);
        }
        // A bilingual version may be asked of reports that offer it; others name themselves.
        for report in &selection.reports {
            let bilingual = workspace.reports.get(report).is_some_and(|definition| definition.bilingual);
            if let Some(problem) = language_problem(workspace, report, bilingual, &tags) {
                return Err(problem);
            }
        }
    }
    for selector in &selection.selectors {
        let known = || reports.iter().chain(&subjects).copied().chain(names.iter().map(String::as_str));
        if !known().any(|name| name == selector) && !folder_exists(workspace, selector) {
            return Err(Diagnostic::error("unknown-selector").suggesting(selector, known()));
        }
    }
    Ok(())
}

fn document(workspace: &Workspace, report: &str, subject: &str, languages: Vec<String>) -> Document {
    let pattern = workspace.config.output.pattern.get_ref();
    let path = pattern
        .replace("{subject}", subject)
        .replace("{report}", report)
        .replace("{language}", &languages.join("+"));
    Document {
        report: report.to_owned(),
        subject: subject.to_owned(),
        languages,
        distribution: Distribution::default(),
        embargo: None,
        complete: false,
        path,
    }
}

/// Whether a report can be made for a subject.
pub fn suits(kinds: &[SubjectKind], subject: &Subject) -> bool {
    let kind = match subject.kind {
        Kind::Country(_) => SubjectKind::Country,
        Kind::Project(_) => SubjectKind::Project,
    };
    kinds.contains(&kind)
}

fn kinds(kinds: &[SubjectKind]) -> String {
    kinds.iter().map(|kind| kind.key()).collect::<Vec<_>>().join(", ")
}

fn folder_exists(workspace: &Workspace, subject: &str) -> bool {
    let plain = !subject.is_empty() && !subject.contains(['/', '\\', '.']);
    let data = workspace.files.root().join("data");
    plain && ["countries", "projects"].iter().any(|kind| data.join(kind).join(subject).is_dir())
}

fn language_problem(
    workspace: &Workspace,
    report: &str,
    bilingual: bool,
    tags: &[String],
) -> Option<Diagnostic> {
    let languages = || workspace.config.languages.keys().map(|known| known.get_ref().as_str());
    if let Some(unknown) = tags.iter().find(|tag| !languages().any(|known| known == tag.as_str())) {
        return Some(Diagnostic::error("unknown-language").suggesting(unknown, languages()));
    }
    let pair = tags.len() == 2 && tags.first() != tags.get(1);
    if tags.len() > 1 && !pair {
        return Some(Diagnostic::error("language-pair").with("written", tags.join("+")));
    }
    if pair && !bilingual {
        let offered = languages().collect::<Vec<_>>().join(", ");
        return Some(Diagnostic::error("not-bilingual").with("report", report).with("languages", offered));
    }
    None
}
