//! References to sources, and the list of them.

use schemars::JsonSchema;
use serde::Serialize;

use super::writer::{Writer, primary};
use crate::localise::bibliography::Run;
use crate::localise::labels;
use crate::model::citation::Citation;
use crate::model::locator::is_dash;

/// A source and the place in it.
#[derive(PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Cite {
    number: usize,
    /// For example "p. 4"; empty if none is given.
    place: String,
}

/// A source in the list of references.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Reference {
    number: usize,
    /// The entry in pieces.
    runs: Option<Vec<Run>>,
    /// Language of the source, without region.
    lang: String,
    /// The time that its facts cover.
    covers: Option<String>,
}

impl Writer<'_, '_> {
    /// Numbers and places of citations, in the order of the numbers.
    pub fn cites<'c>(&self, citations: impl IntoIterator<Item = &'c Citation>) -> Vec<Cite> {
        let cite = |citation: &Citation| {
            let number = self.numbers.of_source(citation.source.get_ref())?;
            Some(Cite { number, place: self.place_in(citation) })
        };
        let mut cites: Vec<Cite> = citations.into_iter().filter_map(cite).collect();
        cites.sort_by_cached_key(|cite| (cite.number, sortable(&cite.place)));
        cites.dedup();
        cites
    }

    /// "table 6", "p. 4": the place in a source; empty if none is given.
    fn place_in(&self, citation: &Citation) -> String {
        let numbered = [
            ("locator-table", &citation.table),
            ("locator-page", &citation.page),
            ("locator-paragraph", &citation.paragraph),
        ];
        let mut parts: Vec<String> = Vec::new();
        // A page says more than the name of the chapter it is in.
        let section = citation.section.as_ref().filter(|_| citation.page.is_none());
        if let Some(section) = section {
            let named = self.label("section", section).map(|text| text.text);
            parts.push(named.unwrap_or_else(|| self.numbered("locator-section", section.get_ref())));
        }
        for (key, numbers) in numbered {
            parts.extend(numbers.as_ref().map(|numbers| self.numbered(key, &numbers.0)));
        }
        parts.join(", ")
    }

    /// "p. 4", "pp. 3–5": one number or several.
    fn numbered(&self, key: &str, numbers: &str) -> String {
        let numbers = ranges(numbers);
        let several = numbers.contains(['–', ',', ';', '&']);
        let arguments = [("number", numbers.as_str()), ("several", if several { "yes" } else { "no" })];
        labels::with_texts(self.scope.chain(&self.language.tag), key, &arguments)
    }

    /// All sources, in the order of their numbers.
    pub fn references(&self) -> Vec<Reference> {
        let reference = |(number, id): (usize, &str)| {
            let source = self.scope.workspace.sources.as_ref()?.get(id)?;
            let (language, style) = (self.language, self.scope.languages.references.as_ref());
            Some(Reference {
                number,
                runs: style.map(|style| style.reference(source, &language.locale, language.profile)),
                lang: primary(&source.language),
                covers: source.covers.as_ref().map(|period| self.period(period)),
            })
        };
        self.numbers.sources().into_iter().filter_map(reference).collect()
    }
}

/// Numbers with an en dash between the first and the last of a range: whichever hyphen or dash was typed.
fn ranges(numbers: &str) -> String {
    let mut set = String::with_capacity(numbers.len());
    let mut rest = numbers;
    while let Some(at) = rest.find(is_dash) {
        let (before, from) = rest.split_at(at);
        let after = from.trim_start_matches(is_dash);
        let dashes = &from[..from.len() - after.len()];
        let last = before.trim_end().rsplit([' ', ',', ';']).next().unwrap_or_default();
        let next = after.trim_start().split([' ', ',', ';', '–']).next().unwrap_or_default();
        let next = next.split(is_dash).next().unwrap_or_default();
        if is_number(last) && is_number(next) && is_digits(last) == is_digits(next) {
            set.push_str(before.trim_end());
            set.push('–');
            rest = after.trim_start();
        } else {
            set.push_str(before);
            set.push_str(dashes);
            rest = after;
        }
    }
    set + rest
}

/// Whether this is a number as pages have: in digits or in Roman letters, perhaps with a small letter behind.
fn is_number(text: &str) -> bool {
    is_digits(text) || !text.is_empty() && text.chars().all(|char| "ivxlcdmIVXLCDM".contains(char))
}

fn is_digits(text: &str) -> bool {
    let digits = text.trim_end_matches(|char: char| char.is_ascii_lowercase());
    !digits.is_empty() && text.len() - digits.len() <= 1 && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// A place in a source with its numbers filled up with zeros, so that table 9 comes before table 10.
fn sortable(place: &str) -> String {
    let mut key = String::new();
    let mut digits = String::new();
    for character in place.chars() {
        if character.is_ascii_digit() {
            digits.push(character);
        } else {
            key.push_str(&filled(&digits));
            digits.clear();
            key.push(character);
        }
    }
    key + &filled(&digits)
}

fn filled(digits: &str) -> String {
    if digits.is_empty() { String::new() } else { format!("{digits:0>8}") }
}
