//! Which problems of the workspace concern which documents, by the file that they are in.

use crate::batch::make;
use crate::batch::record::Warning;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::localise::language::Languages;
use crate::plan::{self, Document};

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

/// Whether a problem concerns a document. What lies outside data, texts and templates concerns all.
pub fn concerns(diagnostic: &Diagnostic, document: &Document, languages: &Languages) -> bool {
    let mut tags: Vec<&str> = document.languages.iter().map(String::as_str).collect();
    for tag in &document.languages {
        tags.extend(languages.get(tag).iter().flat_map(|l| &l.fallback).map(String::as_str));
    }
    // A file that could not be read has no place in it, but a path.
    let path = match &diagnostic.place {
        Some(place) => Some(place.file.path.as_str()),
        None => ["path", "folder"].iter().find_map(|name| diagnostic.arguments.get(name)).map(String::as_str),
    };
    let Some(path) = path else { return true };
    let parts: Vec<&str> = path.split('/').collect();
    let language = |file: &str| tags.contains(&file.trim_end_matches(".ftl"));
    match parts.as_slice() {
        ["data", "countries" | "projects", subject, "text", file] => {
            *subject == document.subject && language(file)
        }
        ["data", "countries" | "projects", subject, ..] => *subject == document.subject,
        ["data", "text", file] => language(file),
        ["locales", language, ..] => tags.contains(language),
        ["templates", report, _, ..] if *report != "lib" => *report == document.report,
        // A document that `fiche.toml` asks for wrongly is not among those that were planned.
        ["fiche.toml"] => !plan::PROBLEMS.contains(&diagnostic.code),
        _ => true,
    }
}
