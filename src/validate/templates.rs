//! Labels: every one that a template asks for exists in every language and gets its variables; none is left over.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::localise::labels::MADE_OUTSIDE_TEMPLATES;
use crate::localise::language::{Language, Languages};
use crate::render::scan::{Template, scan};
use crate::span::Span;
use crate::workspace::{self, Workspace};

/// Checks all templates against the shared catalogues.
pub fn templates(workspace: &Workspace, languages: &Languages, diagnostics: &mut Diagnostics) {
    let mut templates: Vec<Template> = Vec::new();
    for path in workspace::templates::paths(&workspace.files, "typ", diagnostics) {
        templates.extend(workspace::templates::read(&workspace.files, &path, diagnostics).map(scan));
    }
    let mut wanted: BTreeSet<String> = templates.iter().flat_map(|t| t.strings.iter().cloned()).collect();
    wanted.extend(workspace.config.closing.iter().map(|key| key.get_ref().clone()));
    wanted.extend(workspace.config.brand.logos.iter().map(|logo| logo.alt.clone()));
    wanted.extend(workspace.reports.keys().map(|report| format!("report-{report}")));

    for template in &templates {
        uses(template, languages, diagnostics);
    }
    for language in languages.values() {
        let referred: BTreeSet<&String> =
            language.labels.messages().flat_map(|message| &message.references).collect();
        for message in language.labels.messages() {
            let by_name = wanted.contains(&message.id)
                || message.attributes.iter().any(|(a, _)| wanted.contains(&format!("{}.{a}", message.id)));
            let outside = MADE_OUTSIDE_TEMPLATES.iter().any(|prefix| message.id.starts_with(prefix));
            // What the program brings along and this workspace does not use is no concern of its author.
            let own = workspace.files.exists(&message.place.file.path);
            if own && !by_name && !outside && !referred.contains(&message.id) {
                let unused = Diagnostic::warning(Code::MessageUnused).at(message.place.clone());
                diagnostics.push(unused.with("message", &message.id));
            }
        }
    }
}

/// Whether a language that stands in for this one has a label.
pub fn stands_in(languages: &Languages, language: &Language, key: &str) -> bool {
    language.fallback.iter().filter_map(|tag| languages.get(tag)).any(|other| other.labels.has(key))
}

fn uses(template: &Template, languages: &Languages, diagnostics: &mut Diagnostics) {
    for used in &template.uses {
        let place = || Span { file: template.file.clone(), range: used.span.clone() };
        let id = used.key.split('.').next().unwrap_or(&used.key);
        for language in languages.values() {
            if !language.labels.has(&used.key) {
                if stands_in(languages, language, &used.key) {
                    let missing = Diagnostic::warning(Code::LabelUntranslated).at(place());
                    diagnostics.push(missing.with("message", &used.key).with("language", &language.tag));
                    continue;
                }
                let known = language.labels.messages().map(|message| message.id.as_str());
                let missing = Diagnostic::error(Code::UnknownMessage).at(place()).suggesting(id, known);
                diagnostics.push(missing.with("message", &used.key).with("language", &language.tag));
                continue;
            }
            let Some(arguments) = &used.arguments else { continue };
            for variable in language.labels.variables(id).keys() {
                if !arguments.contains(variable) {
                    let missing = Diagnostic::error(Code::VariableNotPassed).at(place());
                    let missing = missing.with("variable", variable).with("message", &used.key);
                    diagnostics.push(missing.with("language", &language.tag));
                }
            }
        }
    }
}
