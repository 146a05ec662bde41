//! A file: of which year it is, and its countries.

use std::collections::{BTreeMap, BTreeSet};
use std::io::BufRead;
use std::sync::LazyLock;

use regex::Regex;

use super::country;
use super::value::{clean, slug};
use crate::diagnostic::{Code, Diagnostic};
use crate::import::mapped::Mapped;
use crate::import::xml::{Element, Fault, Records};

/// The element around all countries.
pub const ROOT: &str = "Countries";

/// The source of a year in the bibliography.
pub fn source_key(year: u16) -> String {
    format!("ilab-data-{year}")
}

/// The reporting year: the one that most descriptions name in their first sentence, which says what was done *in 2020* or
/// in *the 2020 reporting period*. Years of laws and plans are others.
pub fn year<R: BufRead>(mut records: Records<R>) -> Result<Option<u16>, Fault> {
    #[allow(clippy::expect_used)]
    static YEAR: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"\b(?:[Ii]n ((?:19|20)\d\d)(?:[^\d–/-]|-\D|$)|the ((?:19|20)\d\d) reporting)")
            .expect("a constant")
    });
    #[allow(clippy::expect_used)]
    static SENTENCE: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"[\p{Ll})]\.\s*\p{Lu}").expect("a constant"));
    let mut votes: BTreeMap<u16, usize> = BTreeMap::new();
    while let Some(country) = records.next_record()? {
        let text = clean(country.text_of("Description").unwrap_or_default());
        let end = SENTENCE.find(&text).map_or(text.len(), |found| found.start());
        let found = YEAR.captures(&text[..end]);
        let year = found.and_then(|found| found.get(1).or(found.get(2))?.as_str().parse().ok());
        year.into_iter().for_each(|year| *votes.entry(year).or_default() += 1);
    }
    Ok(votes.into_iter().max_by_key(|(_, count)| *count).map(|(year, _)| year))
}

/// All countries of a file.
pub fn countries<R: BufRead>(mut records: Records<R>, year: u16) -> Result<Vec<Mapped>, Fault> {
    let mut countries = Vec::new();
    let mut seen: BTreeSet<String> = BTreeSet::new();
    while let Some(element) = records.next_record()? {
        let name = name_of(&element)?;
        if !seen.insert(slug(&name)) {
            let problem = Diagnostic::error(Code::ImportCountryTwice).with("country", name);
            return Err(Fault { line: element.line, problem });
        }
        countries.push(country::map(&element, &name, year, &source_key(year)));
    }
    Ok(countries)
}

fn name_of(element: &Element) -> Result<String, Fault> {
    let name = element.text_of("Name").map(clean).filter(|name| !name.is_empty());
    name.filter(|_| element.name == "Country").ok_or_else(|| {
        let problem = Diagnostic::error(Code::ImportNoName).with("element", &element.name);
        Fault { line: element.line, problem }
    })
}
