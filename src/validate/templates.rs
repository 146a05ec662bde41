//! Labels: every one that a template asks for exists in every language and gets its variables; none is left over.

use std::collections::BTreeSet;

use super::references::terms;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::localise::labels;
use crate::localise::language::{Language, Languages};
use crate::model::labels::labels as labels_of_values;
use crate::model::vocabulary::Vocabulary;
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
    let reports = workspace.reports.keys().chain(&workspace.unreadable_reports);
    wanted.extend(reports.map(|report| format!("report-{report}")));

    for template in &templates {
        if let Some(at) = template.too_deep {
            let place = Span { file: template.file.clone(), range: at..at };
            diagnostics.push(Diagnostic::error(Code::TemplateTooDeep).at(place));
        }
        uses(template, languages, diagnostics);
    }
    let vocabularies = vocabularies(languages);
    for language in languages.values() {
        asked(workspace, languages, language, diagnostics);
        let referred: BTreeSet<&String> =
            language.labels.messages().flat_map(|message| &message.references).collect();
        let by_name = |key: &String| {
            wanted.contains(key)
                || referred.contains(key)
                || labels::ASKED.contains(&key.as_str())
                || labels_of_values().any(|label| label == key)
                || labels::OPTIONAL.iter().any(|prefix| key.starts_with(prefix))
        };
        for message in language.labels.messages() {
            // What the program brings along and this workspace does not use is no concern of its author.
            if !workspace.files.exists(&message.place.file.path) {
                continue;
            }
            let keys = message.attributes.iter().map(|(name, range)| {
                let place = Span { file: message.place.file.clone(), range: range.clone() };
                (format!("{}.{name}", message.id), name.as_str(), place)
            });
            let keys: Vec<_> = keys.collect();
            let of_terms = vocabularies.iter().filter(|(prefix, _)| message.id.starts_with(prefix));
            let attributes: Vec<&str> =
                of_terms.clone().flat_map(|(_, names)| names.iter().copied()).collect();
            let is_term = of_terms.count() > 0;
            let unused = |key: &str, place: Span| {
                Diagnostic::warning(Code::MessageUnused).at(place).with("message", key)
            };
            let used = by_name(&message.id) || is_term || keys.iter().any(|(key, ..)| by_name(key));
            if !used {
                diagnostics.push(unused(&message.id, message.place.clone()));
            }
            for (key, name, place) in keys {
                if used && !by_name(&key) && !attributes.contains(&name) {
                    diagnostics.push(unused(&key, place));
                }
            }
        }
    }
}

/// How the labels of each vocabulary begin, and which attributes of them reports print.
fn vocabularies(languages: &Languages) -> Vec<(String, &'static [&'static str])> {
    let schemes = terms(languages, &Vocabulary::Scheme.key());
    let levels = schemes.into_iter().map(Vocabulary::Levels);
    let all = Vocabulary::ALL.iter().cloned().chain(levels);
    all.map(|vocabulary| (format!("{}-", vocabulary.key()), vocabulary.attributes())).collect()
}

/// Labels that no template names and reports print all the same.
fn asked(workspace: &Workspace, languages: &Languages, language: &Language, diagnostics: &mut Diagnostics) {
    let tags = workspace.config.languages.keys();
    let Some(tag) = tags.into_iter().find(|tag| *tag.get_ref() == language.tag) else { return };
    // Who is named in one language is named in all.
    let publisher = languages.values().any(|other| other.labels.has(labels::PUBLISHER));
    let publisher = publisher.then_some(labels::PUBLISHER);
    for key in labels::ASKED.into_iter().chain(labels_of_values()).chain(publisher) {
        if !language.labels.has(key) && !stands_in(languages, language, key) {
            let place = Span { file: workspace.config.place.file.clone(), range: tag.span() };
            let missing = Diagnostic::error(Code::LabelMissing).at(place).with("message", key);
            diagnostics.push(missing.with("language", &language.tag));
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
