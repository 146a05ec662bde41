//! References to sources, and the list of them.

use schemars::JsonSchema;
use serde::Serialize;

use super::writer::{Writer, primary};
use crate::localise::bibliography::Run;
use crate::model::citation::Citation;

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
            parts.push(named.unwrap_or_else(|| self.words("locator-section", "number", section.get_ref())));
        }
        for (key, number) in numbered {
            parts.extend(number.as_ref().map(|number| self.words(key, "number", number)));
        }
        parts.join(", ")
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
