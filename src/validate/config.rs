//! `fiche.toml` beyond its types.

use std::collections::BTreeSet;

use super::codes;
use super::messages::shared_words;
use super::places;
use super::references::{self, terms};
use super::templates::stands_in;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::localise::language::Languages;
use crate::model::vocabulary::Vocabulary;
use crate::render::Renderer;
use crate::span::{Concern, Span};
use crate::workspace::{Common, paths};

/// Least contrast of text on its ground, after WCAG 2.1, 1.4.3.
const CONTRAST: f64 = 4.5;

/// Checks brand, closing block, and the institutions that all subjects share.
pub fn config(workspace: &Common, languages: &Languages, diagnostics: &mut Diagnostics) {
    let config = &workspace.config;
    let at = |span: std::ops::Range<usize>| Span { file: config.place.file.clone(), range: span };

    for colour in std::iter::once(&config.brand.colour).chain(&config.brand.second_colour) {
        match luminance(colour.get_ref()) {
            None => {
                let wrong = Diagnostic::error(Code::NotAColour).at(at(colour.span()));
                diagnostics.push(wrong.with("written", colour.get_ref()));
            }
            Some(luminance) => {
                let contrast = 1.05 / (luminance + 0.05);
                if contrast < CONTRAST {
                    let weak = Diagnostic::error(Code::WeakContrast).at(at(colour.span()));
                    diagnostics.push(weak.with("contrast", format!("{contrast:.1}")));
                }
            }
        }
    }

    for key in &config.closing {
        for language in languages.values() {
            if language.labels.has(key.get_ref()) || stands_in(languages, language, key.get_ref()) {
                continue;
            }
            let missing = Diagnostic::error(Code::NoClosingText).at(at(key.span()));
            diagnostics.push(missing.with("message", key.get_ref()).with("language", &language.tag));
        }
    }
    references::shared(workspace, languages, diagnostics);
    shared_words(workspace, languages, diagnostics);
    places::check(workspace, diagnostics);
    codes::places(workspace, diagnostics);
    placeholders(languages, diagnostics);
    groups(workspace, languages, diagnostics);
    for report in workspace.reports.values() {
        let known: BTreeSet<&str> = workspace.groups.ids("mechanism").collect();
        let named = report.mechanism_groups.iter().flatten();
        for group in named.filter(|group| !known.contains(group.get_ref().as_str())) {
            let unknown = Diagnostic::error(Code::UnknownGroup).at(report.at(group));
            let unknown = unknown.with("vocabulary", "mechanism");
            diagnostics.push(unknown.suggesting(group.get_ref(), known.iter().copied()));
        }
    }
}

/// Checks that each logo can be printed.
pub fn logos(workspace: &Common, renderer: &Renderer, diagnostics: &mut Diagnostics) {
    let config = &workspace.config;
    for logo in &config.brand.logos {
        let (path, span) = (logo.file.get_ref(), logo.file.span());
        let problem = |code| {
            let place = Span { file: config.place.file.clone(), range: span.clone() };
            Diagnostic::error(code).at(place).with("path", path)
        };
        if workspace.files.bytes(&paths::template(path), &Concern::All).is_err() {
            diagnostics.push(problem(Code::NoLogo));
        } else if let Err(reason) = renderer.try_picture(path) {
            diagnostics.push(problem(Code::LogoUnprintable).quoting(reason));
        }
    }
}

/// What `fiche init` says of a workspace, until somebody has said it.
fn placeholders(languages: &Languages, diagnostics: &mut Diagnostics) {
    for language in languages.values() {
        for id in ["organisation-name", "closing-publisher"] {
            let Some(message) = language.labels.message(id) else { continue };
            if INITIAL.iter().any(|text| text.lines().any(|line| line == message.entry())) {
                let still = Diagnostic::warning(Code::Placeholder).at(message.place.clone());
                let (_, text) = message.entry().split_once('=').unwrap_or_default();
                diagnostics.push(still.with("kind", id).with("written", text.trim()));
            }
        }
    }
}

const INITIAL: [&str; 2] = [
    include_str!("../builtin/init/locales/en/workspace.ftl"),
    include_str!("../builtin/init/locales/fr/workspace.ftl"),
];

/// Groups are of vocabularies and terms that there are.
fn groups(workspace: &Common, languages: &Languages, diagnostics: &mut Diagnostics) {
    let schemes = terms(languages, &Vocabulary::Scheme.key());
    let scales = schemes.iter().map(|scheme| Vocabulary::Levels(scheme));
    let vocabularies: Vec<_> =
        Vocabulary::ALL.iter().cloned().chain(scales).map(|known| known.key().into_owned()).collect();
    for group in &workspace.groups.0 {
        let vocabulary = group.vocabulary.get_ref();
        if !vocabularies.contains(vocabulary) {
            let unknown = Diagnostic::error(Code::UnknownVocabulary).at(group.at(&group.vocabulary));
            let known = vocabularies.iter().map(String::as_str);
            diagnostics.push(unknown.among(vocabulary, known, usize::MAX));
            continue;
        }
        let known = terms(languages, vocabulary);
        for term in group.terms.iter().filter(|term| !known.contains(&term.get_ref().as_str())) {
            let unknown = Diagnostic::error(Code::UnknownTerm).at(group.at(term));
            let unknown = unknown.with("vocabulary", vocabulary);
            diagnostics.push(unknown.among(term.get_ref(), known.iter().copied(), usize::MAX));
        }
    }
}

/// Relative luminance of `#rrggbb`, after WCAG 2.1.
fn luminance(colour: &str) -> Option<f64> {
    let digits = colour.strip_prefix('#').filter(|d| d.len() == 6 && d.is_ascii())?;
    let channel = |at: usize| -> Option<f64> {
        let value = f64::from(u8::from_str_radix(digits.get(at..at + 2)?, 16).ok()?) / 255.0;
        Some(if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) })
    };
    Some(0.2126 * channel(0)? + 0.7152 * channel(2)? + 0.0722 * channel(4)?)
}

#[cfg(test)]
mod tests {
    use super::luminance;

    #[test]
    fn luminance_of_black_white_and_nonsense() {
        assert_eq!(luminance("#000000"), Some(0.0));
        assert!(luminance("#ffffff").is_some_and(|l| (l - 1.0).abs() < 1e-9));
        assert_eq!(luminance("blue"), None);
        assert_eq!(luminance("#ééé"), None);
    }
}
