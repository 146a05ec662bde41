//! `fiche.toml` beyond its types.

use std::collections::BTreeSet;

use super::templates::stands_in;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::localise::language::Languages;
use crate::model::record::Ref;
use crate::model::record::{Record, is_kebab_case};
use crate::span::{Concern, Span};
use crate::text::message::Message;
use crate::workspace::{Common, catalogues, paths};

/// Least contrast of text on its ground, after WCAG 2.1, 1.4.3.
const CONTRAST: f64 = 4.5;

/// Checks brand, closing block, and the institutions that all subjects share.
pub fn config(workspace: &Common, languages: &Languages, diagnostics: &mut Diagnostics) {
    let config = &workspace.config;
    let at = |span: std::ops::Range<usize>| Span { file: config.place.file.clone(), range: span };

    let colour = &config.brand.colour;
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

    for key in &config.closing {
        for language in languages.values() {
            if language.labels.has(key.get_ref()) || stands_in(languages, language, key.get_ref()) {
                continue;
            }
            let missing = Diagnostic::error(Code::NoClosingText).at(at(key.span()));
            diagnostics.push(missing.with("message", key.get_ref()).with("language", &language.tag));
        }
    }
    institutions(workspace, languages, diagnostics);
    ids(&workspace.places, |place| &place.id, diagnostics);
    ids(&workspace.glossary, |term| &term.id, diagnostics);
    for place in &workspace.places {
        term(languages, "place", &place.id, place.at(&place.id), diagnostics);
        if !(-180.0..=180.0).contains(&place.longitude) || !(-90.0..=90.0).contains(&place.latitude) {
            diagnostics.push(Diagnostic::error(Code::NotOnEarth).at(place.at(&place.id)));
        }
    }
    for report in workspace.reports.values() {
        for mechanism in report.mechanisms.iter().flatten() {
            term(languages, "mechanism", mechanism, report.at(mechanism), diagnostics);
        }
    }
    for logo in &config.brand.logos {
        let path = paths::template(logo.file.get_ref());
        if workspace.files.bytes(&path, &Concern::All).is_err() {
            diagnostics.push(
                Diagnostic::error(Code::NoLogo).at(at(logo.file.span())).with("path", logo.file.get_ref()),
            );
        }
    }
}

/// Ids of shared records: kebab-case, each once.
fn ids<T>(records: &[Record<T>], id: impl Fn(&T) -> &Ref, diagnostics: &mut Diagnostics) {
    let mut seen = BTreeSet::new();
    for record in records {
        let reference = id(&record.inner);
        let name = reference.get_ref();
        if !is_kebab_case(name) {
            diagnostics.push(Diagnostic::error(Code::NotAnId).at(record.at(reference)).with("written", name));
        }
        if !seen.insert(name) {
            diagnostics.push(Diagnostic::error(Code::IdTwice).at(record.at(reference)).with("id", name));
        }
    }
}

/// A term of a shared vocabulary: one that has a label in some language.
fn term(languages: &Languages, vocabulary: &str, term: &Ref, at: Span, diagnostics: &mut Diagnostics) {
    let prefix = format!("{vocabulary}-");
    let all = languages.values().flat_map(|language| language.labels.messages());
    let known: BTreeSet<&str> = all.filter_map(|message| message.id.strip_prefix(&prefix)).collect();
    if !known.contains(term.get_ref().as_str()) {
        let unknown = Diagnostic::error(Code::UnknownTerm).at(at).with("vocabulary", vocabulary);
        diagnostics.push(unknown.suggesting(term.get_ref(), known));
    }
}

/// Ids, references and names of the institutions that all subjects share.
fn institutions(workspace: &Common, languages: &Languages, diagnostics: &mut Diagnostics) {
    // Reading the words again reports nothing new: what is wrong in them is found with each subject.
    let mut known = Diagnostics::default();
    let words: Vec<_> = languages
        .keys()
        .filter_map(|tag| catalogues::beside(&workspace.files, paths::DATA, None, tag, &mut known))
        .collect();
    ids(&workspace.institutions, |institution| &institution.id, diagnostics);
    for record in &workspace.institutions {
        let id = record.id.get_ref();
        let named = |message: &Message| message.id.strip_prefix("institution-") == Some(id);
        if !words.iter().flat_map(|catalogue| &catalogue.messages).any(named) {
            let nameless = Diagnostic::error(Code::NoText).at(record.at(&record.id));
            diagnostics.push(nameless.with("message", format!("institution-{id}")));
        }
        for role in &record.roles {
            term(languages, "role", role, record.at(role), diagnostics);
        }
        if let Some(above) = &record.led_by {
            let ids = || workspace.institutions.iter().map(|other| other.id.get_ref().as_str());
            if !ids().any(|other| other == above.get_ref()) {
                let unknown = Diagnostic::error(Code::UnknownInstitution).at(record.at(above));
                diagnostics.push(unknown.suggesting(above.get_ref(), ids()));
            }
        }
        for citation in &record.sources {
            let known = workspace.sources.iter().flat_map(|sources| sources.keys()).map(String::as_str);
            let written = citation.source.get_ref();
            if workspace.sources.as_ref().is_some_and(|sources| !sources.contains_key(written)) {
                let unknown = Diagnostic::error(Code::UnknownSource).at(record.at(&citation.source));
                diagnostics.push(unknown.suggesting(written, known));
            }
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
