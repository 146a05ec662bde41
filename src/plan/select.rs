//! The documents that were asked for.

use std::collections::BTreeSet;

use super::document::Document;
use super::make::{apart, document, in_edition, kinds, language_problem};
use super::path::{folded, is_document};
use crate::diagnostic::{Code, Diagnostic};
use crate::workspace::{Outline, paths};

/// What was asked for on the command line; empty lists mean everything.
#[derive(Debug, Clone, Default)]
pub struct Selection {
    /// Names of subjects, reports or documents.
    pub selectors: Vec<String>,
    pub reports: Vec<String>,
    pub subjects: Vec<String>,
    pub languages: Vec<String>,
    /// Of subjects that have it, this edition in the place of the newest.
    pub edition: Option<String>,
}

/// The selected documents. What `fiche.toml` does not name can still be asked for by report, subject and language.
pub fn select(
    outline: &Outline,
    documents: Vec<Document>,
    selection: &Selection,
) -> Result<Vec<Document>, Diagnostic> {
    check_edition(outline, selection)?;
    let documents = match &selection.edition {
        Some(id) => in_edition(outline, &documents, id),
        None => documents,
    };
    check_names(outline, &documents, selection)?;
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
    let (chosen, others): (Vec<_>, Vec<_>) = documents.into_iter().partition(selected);
    if !chosen.is_empty() {
        return Ok(chosen);
    }
    let mut made: Vec<Document> = Vec::new();
    for report in &selection.reports {
        let Some(definition) = outline.reports.get(report) else { continue };
        for subject in &selection.subjects {
            let Some(kind) = outline.index.get(subject) else { continue };
            if !definition.subjects.contains(kind) {
                let wrong =
                    Diagnostic::error(Code::ReportNotFor).with("report", report).with("subject", subject);
                return Err(wrong.with("kinds", kinds(&definition.subjects)));
            }
            for language in &selection.languages {
                let tags: Vec<String> = language.split('+').map(str::to_owned).collect();
                if let Some(problem) = language_problem(outline, report, definition.bilingual, &tags) {
                    return Err(problem);
                }
                let edition = selection.edition.as_deref();
                let one = match edition.and_then(|id| outline.editions.get(subject)?.named(id)) {
                    Some(edition) => apart(outline, report, subject, edition, tags),
                    None => document(outline, report, subject, None, tags),
                };
                if !is_document(&one.path) {
                    return Err(Diagnostic::error(Code::OutputPattern).with("written", &one.path));
                }
                let same = |other: &&Document| folded(&other.path) == folded(&one.path);
                if let Some(other) = others.iter().chain(&made).find(same) {
                    return Err(other.has_path_of(&one));
                }
                made.push(one);
            }
        }
    }
    if made.is_empty() { Err(nothing(outline, &others, selection)) } else { Ok(made) }
}

/// Refuses an edition that none of the subjects has that are asked for.
fn check_edition(outline: &Outline, selection: &Selection) -> Result<(), Diagnostic> {
    let Some(id) = &selection.edition else { return Ok(()) };
    let asked: Vec<_> = selection.subjects.iter().chain(&selection.selectors).collect();
    let asked_for = |subject: &&String| asked.contains(subject);
    let any = outline.index.keys().any(|subject| asked_for(&subject));
    let all = outline.editions.iter().filter(|(subject, _)| !any || asked_for(subject));
    let all: Vec<_> = all.flat_map(|(_, editions)| editions.iter()).map(|one| one.id.as_str()).collect();
    match all.contains(&id.as_str()) {
        true => Ok(()),
        false => {
            let known: BTreeSet<&str> = all.into_iter().collect();
            Err(Diagnostic::error(Code::UnknownEdition).suggesting(id, known))
        }
    }
}

/// Nothing matches; as a rule because `fiche.toml` names no document on the subject.
fn nothing(outline: &Outline, planned: &[Document], selection: &Selection) -> Diagnostic {
    let mut asked = selection.subjects.iter().chain(&selection.selectors);
    let unplanned = asked.find(|name| {
        outline.index.contains_key(*name) && !planned.iter().any(|document| document.subject == **name)
    });
    let problem = Diagnostic::error(Code::NothingSelected);
    match unplanned {
        Some(subject) => problem.with("hint", "unplanned").with("subject", subject),
        None => problem.with("hint", "none"),
    }
}

/// Whether documents are asked for of a report that cannot be read, which has been said.
pub fn asks_for_unreadable(outline: &Outline, selection: &Selection) -> bool {
    selection.reports.iter().chain(&selection.selectors).any(|name| of_unreadable(outline, name))
}

/// Whether a name is that of a report that cannot be read, or would be that of a document of it.
fn of_unreadable(outline: &Outline, name: &str) -> bool {
    let document = |report: &String| {
        let name = paths::name(name);
        let (subject, language) = name.split_once(&format!("-{report}."))?;
        let in_edition = |(subject, edition): (&str, &str)| {
            outline.editions.get(subject).is_some_and(|all| all.named(edition).is_some())
        };
        let editions = || subject.match_indices('-').map(|(at, _)| (&subject[..at], &subject[at + 1..]));
        let is_subject = outline.index.contains_key(subject) || editions().any(in_edition);
        let is_tag = |tag: &str| outline.config.languages.keys().any(|known| known.get_ref() == tag);
        Some(is_subject && language.split('+').all(is_tag))
    };
    outline.unreadable_reports.iter().any(|report| name == report || document(report) == Some(true))
}

/// Refuses names that nothing has, before anything is built.
pub fn check_names(
    outline: &Outline,
    documents: &[Document],
    selection: &Selection,
) -> Result<(), Diagnostic> {
    let reports: Vec<&str> = outline.reports.keys().map(String::as_str).collect();
    let subjects: Vec<&str> = outline.index.keys().map(String::as_str).collect();
    let names: Vec<String> = documents.iter().flat_map(|d| [d.name(), d.path.clone()]).collect();
    for report in &selection.reports {
        if !reports.contains(&report.as_str()) && !outline.unreadable_reports.contains(report) {
            return Err(Diagnostic::error(Code::UnknownReport).suggesting(report, reports));
        }
    }
    for subject in &selection.subjects {
        if !subjects.contains(&subject.as_str()) {
            return Err(Diagnostic::error(Code::UnknownSubject).suggesting(subject, subjects));
        }
    }
    for language in &selection.languages {
        let tags: Vec<String> = language.split('+').map(str::to_owned).collect();
        if let Some(problem) = language_problem(outline, "", true, &tags) {
            return Err(problem);
        }
        // A bilingual version may be asked of reports that offer it; others name themselves.
        for report in &selection.reports {
            let bilingual = outline.reports.get(report).is_some_and(|definition| definition.bilingual);
            if let Some(problem) = language_problem(outline, report, bilingual, &tags) {
                return Err(problem);
            }
        }
    }
    for selector in &selection.selectors {
        let known = || reports.iter().chain(&subjects).copied().chain(names.iter().map(String::as_str));
        if !known().any(|name| name == selector) && !of_unreadable(outline, selector) {
            return Err(Diagnostic::error(Code::UnknownSelector).suggesting(selector, known()));
        }
    }
    Ok(())
}
