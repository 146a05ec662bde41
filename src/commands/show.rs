//! `fiche show ID`: one record with its facts, its words in all languages, its sources and where it is used.

use std::path::Path;

use super::{Opened, open, report, status};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::localise::language::Language;
use crate::localise::scope::Scope;
use crate::ui::Ui;
use crate::validate;

pub fn run(ui: &Ui, root: &Path, id: &str) -> u8 {
    let mut diagnostics = Diagnostics::default();
    let Some(Opened { workspace, languages }) = open(root, &mut diagnostics) else {
        report(ui, &mut diagnostics);
        return status::UNUSABLE;
    };
    let mut known: Vec<String> = Vec::new();
    let mut shown = String::new();
    for subject in workspace.subjects.values() {
        let scope = Scope::new(&workspace, &languages, subject, &mut diagnostics);
        let needed = validate::needed(&scope);
        known.extend(subject.records.figures.iter().map(|figure| figure.id.get_ref().clone()));
        known.extend(needed.iter().map(|n| n.key.clone()));
        if let Some(figure) = scope.figure(id) {
            shown.push_str(&format!("{} · {id}\n", subject.id));
            shown.push_str(&source_text(&figure.place));
            for language in languages.values() {
                let text = scope.form(language, figure, "text").unwrap_or_default();
                shown.push_str(&format!("  {}: {text}\n", language.tag));
            }
            let users: Vec<String> = needed
                .iter()
                .filter(|n| !n.key.contains('.') && uses(&scope, languages.values(), &n.key, id))
                .map(|n| n.key.clone())
                .collect();
            shown.push_str(&format!("  {}: {}\n\n", ui.text("show-used", &[]), users.join(", ")));
        }
        // A record by its own id (`light-work`) or a message by its key (`claim-light-work`).
        let matches = |key: &str| {
            let bare = key.split('.').next().unwrap_or(key);
            bare == id
                || bare.split_once('-').is_some_and(|(_, rest)| rest == id)
                || bare.strip_prefix("follow-up-") == Some(id)
        };
        let mut place_shown = false;
        for entry in needed.iter().filter(|n| matches(&n.key) && scope.figure(id).is_none()) {
            if !place_shown {
                shown.push_str(&format!("{} · {id}\n", subject.id));
                shown.push_str(&record_text(&entry.place));
                place_shown = true;
            }
            for language in languages.keys() {
                if let Some(text) = scope.optional(language, &entry.key) {
                    let mark = if text.fallback { " *" } else { "" };
                    shown.push_str(&format!("  {} [{}]{mark}: {}\n", entry.key, language, text.text));
                }
            }
        }
        diagnostics.0.extend(scope.take_problems());
    }
    if shown.is_empty() {
        diagnostics.push(Diagnostic::error("unknown-id").suggesting(id, known.iter().map(String::as_str)));
        report(ui, &mut diagnostics);
        return status::FAILED;
    }
    super::print(&shown);
    status::WELL
}

fn uses<'l>(
    scope: &Scope<'_>,
    mut languages: impl Iterator<Item = &'l Language>,
    key: &str,
    figure: &str,
) -> bool {
    languages.any(|l| scope.texts(&l.tag).is_some_and(|texts| texts.variables(key).contains_key(figure)))
}

/// The lines of a file that a place covers, with its path.
fn source_text(place: &crate::model::record::Place) -> String {
    let text = place.file.text.get(place.span.clone()).unwrap_or_default();
    let indented: String = text.trim_end().lines().map(|line| format!("    {line}\n")).collect();
    format!("  {}\n{indented}", place.file.path)
}

/// The table around a record's id.
fn record_text(place: &crate::model::record::Place) -> String {
    let text = &place.file.text;
    let start = text[..place.span.start.min(text.len())].rfind("\n[[").map_or(0, |at| at + 1);
    let end = text[start..].find("\n\n[[").map_or(text.len(), |at| start + at);
    source_text(&crate::model::record::Place { file: place.file.clone(), span: start..end })
}
