//! `fiche show ID`: one record with its facts, its words in all languages, its sources and where it is used.

use std::ops::Range;
use std::path::Path;

use fluent::FluentArgs;

use super::{Opened, open, report};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::localise::language::Languages;
use crate::localise::scope::Scope;
use crate::span::Span;
use crate::text::texts::Texts;
use crate::ui::{Status, Ui};
use crate::validate::{self, Needed};
use crate::workspace::{Workspace, catalogues, paths};

pub fn run(ui: &Ui, root: &Path, id: &str) -> Status {
    let mut diagnostics = Diagnostics::default();
    let Some(Opened { workspace, languages }) = open(root, &mut diagnostics) else {
        report(ui, &mut diagnostics);
        return Status::Unusable;
    };
    let mut known: Vec<String> = Vec::new();
    let mut shown = String::new();
    for subject in workspace.subjects.values() {
        let scope = Scope::new(&workspace, &languages, subject, &mut diagnostics);
        let needed = validate::needed(&scope);
        known.extend(subject.records.figures.iter().map(|figure| figure.id.get_ref().clone()));
        // By the message's key and by the record's own id.
        let keys = needed.iter().map(|n| n.key.split('.').next().unwrap_or(&n.key));
        known.extend(
            keys.flat_map(|key| [Some(key), key.split_once('-').map(|(_, id)| id)])
                .flatten()
                .map(str::to_owned),
        );
        if let Some(figure) = scope.figure(id) {
            shown.push_str(&format!("{} · {id}\n{}", subject.id, table_around(&figure.place)));
            for language in languages.values() {
                let text = scope.form(language, figure, "text").unwrap_or_default();
                shown.push_str(&format!("  {}: {text}\n", language.tag));
            }
            let users = figure_users(&scope, &needed, id).join(", ");
            shown.push_str(&format!("  {}: {users}\n\n", ui.text("show-used", &[])));
            continue;
        }
        let Some(first) = needed.iter().find(|n| names(&n.key, id)) else { continue };
        shown.push_str(&format!("{} · {id}\n{}", subject.id, table_around(&first.place)));
        // A recommendation's table holds its follow-up, whose words are shown too.
        let table = table_range(&first.place);
        let inside =
            |place: &Span| place.file.path == first.place.file.path && table.contains(&place.range.start);
        for entry in needed.iter().filter(|n| names(&n.key, id) || inside(&n.place)) {
            for language in languages.keys() {
                if let Some(text) = scope.optional(language, &entry.key) {
                    let mark = if text.fallback { " *" } else { "" };
                    shown.push_str(&format!("  {} [{language}]{mark}: {}\n", entry.key, text.text));
                }
            }
        }
        diagnostics.0.extend(scope.take_problems());
    }
    shown.push_str(&shared(&workspace, &languages, id));
    known.extend(workspace.sources.iter().flat_map(|sources| sources.keys().cloned()));
    known.extend(workspace.institutions.iter().map(|institution| institution.id.get_ref().clone()));
    if shown.is_empty() {
        known.sort();
        known.dedup();
        diagnostics.push(Diagnostic::error(Code::UnknownId).suggesting(id, known.iter().map(String::as_str)));
        report(ui, &mut diagnostics);
        return Status::Failed;
    }
    super::print(&shown);
    Status::Well
}

/// A source or an institution that all subjects share.
fn shared(workspace: &Workspace, languages: &Languages, id: &str) -> String {
    let mut shown = String::new();
    if let Some(source) = workspace.sources.as_ref().and_then(|sources| sources.get(id)) {
        let text = source.place.file.text.get(source.place.range.start..).unwrap_or_default();
        // An entry ends where the next line is not indented.
        let own = |(index, line): &(usize, &str)| *index == 0 || line.starts_with(' ');
        let entry = text.lines().enumerate().take_while(own).map(|(_, line)| format!("    {line}\n"));
        shown.push_str(&format!("  {}\n{}", source.place.file.path, entry.collect::<String>()));
        for language in languages.values() {
            let runs = languages
                .references
                .as_ref()
                .map(|style| style.reference(source, &language.locale, language.profile));
            let text: String = runs.into_iter().flatten().map(|run| run.text).collect();
            shown.push_str(&format!("  {}: {text}\n", language.tag));
        }
    }
    if let Some(institution) = workspace.institutions.iter().find(|i| i.id.get_ref() == id) {
        shown.push_str(&table_around(&institution.at(&institution.id)));
        for language in languages.values() {
            // What is wrong in the words is for `check` to say.
            let mut ignored = Diagnostics::default();
            let words = catalogues::beside(&workspace.files, paths::DATA, None, &language.tag, &mut ignored);
            let texts = Texts::new(&language.locale, words.into_iter().collect());
            if let Ok(name) = texts.format(&format!("institution-{id}"), &FluentArgs::new()) {
                shown.push_str(&format!("  institution-{id} [{}]: {}\n", language.tag, language.set(&name)));
            }
        }
    }
    shown
}

/// Whether a message belongs to a record: by the record's own id (`light-work`) or the message's (`claim-light-work`).
fn names(key: &str, id: &str) -> bool {
    let message = key.split('.').next().unwrap_or(key);
    let own = message.strip_prefix("follow-up-").or_else(|| message.split_once('-').map(|(_, rest)| rest));
    message == id || own == Some(id)
}

/// Messages and tables that show a figure.
fn figure_users(scope: &Scope<'_>, needed: &[Needed], figure: &str) -> Vec<String> {
    let in_text = |key: &str| {
        let mut all = scope.languages.keys().filter_map(|tag| scope.texts(tag));
        all.any(|texts| texts.variables(key).contains_key(figure))
    };
    let messages = needed.iter().filter(|n| !n.key.contains('.')).map(|n| n.key.clone());
    let records = &scope.subject.records;
    let rows = records.enforcement.iter().filter(|row| {
        row.values.iter().any(|value| value.figure.as_ref().is_some_and(|f| f.get_ref() == figure))
    });
    let mut users: Vec<String> = messages.filter(|key| in_text(key)).collect();
    users.dedup();
    users.extend(rows.map(|row| format!("enforcement {}", row.id.get_ref())));
    if records.brief.iter().flat_map(|brief| &brief.figures).any(|f| f.get_ref() == figure) {
        users.push("brief".to_owned());
    }
    if records.achievements.iter().any(|achievement| achievement.figure.get_ref() == figure) {
        users.push("achievement".to_owned());
    }
    users
}

/// The table of a file in which a place lies, with the file's path.
fn table_around(place: &Span) -> String {
    let table = place.file.text.get(table_range(place)).unwrap_or_default();
    let indented: String = table.trim_end().lines().map(|line| format!("    {line}\n")).collect();
    format!("  {}\n{indented}", place.file.path)
}

/// From the header of a record's table to the next one that is not part of it.
fn table_range(place: &Span) -> Range<usize> {
    let text = place.file.text.as_str();
    let header = |line: &str| line.starts_with('[') && !line.contains('.');
    let mut range = 0..text.len();
    let mut at = 0;
    let mut blank = 0;
    for line in text.split_inclusive('\n') {
        if header(line) && at <= place.range.start {
            range.start = at;
        } else if header(line) {
            // Comments above the next table are its own.
            range.end = blank.max(range.start);
            break;
        }
        at += line.len();
        if !line.starts_with('#') {
            blank = at;
        }
    }
    range
}
