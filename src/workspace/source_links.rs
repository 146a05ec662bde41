//! Where sources of the bibliography lead: to addresses on the web and nowhere else.

use std::ops::Range;

use super::yaml::{Content, Key, Node};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::problem;
use crate::model::web_address::{self, OF_SOURCES};
use crate::span::Span;

/// Checks the addresses that are written in entries, so that each problem has its place also where Hayagriva reads none
/// of the file. Whether all hold.
pub fn check(
    entries: &[(Key, Node)],
    at: &impl Fn(Range<usize>) -> Span,
    diagnostics: &mut Diagnostics,
) -> bool {
    let before = diagnostics.errors();
    for (_, entry) in entries {
        node(entry, at, diagnostics);
    }
    diagnostics.errors() == before
}

fn node(entry: &Node, at: &impl Fn(Range<usize>) -> Span, diagnostics: &mut Diagnostics) {
    for (key, value) in entry.pairs() {
        match (key.text.as_str(), &value.content) {
            ("parent", Content::List(parents)) => {
                parents.iter().for_each(|parent| node(parent, at, diagnostics));
            }
            ("parent", _) => node(value, at, diagnostics),
            ("url", _) => {
                let address = value.get("value").unwrap_or(value);
                if let Some(written) = address.scalar() {
                    link(written, &at(address.span.clone()), diagnostics);
                }
            }
            ("serial-number", _) => {
                if let Some((doi, written)) = value.get("doi").and_then(|doi| Some((doi, doi.scalar()?))) {
                    link(&of_doi(written), &at(doi.span.clone()), diagnostics);
                }
            }
            _ => {}
        }
    }
}

/// The same for an entry as Hayagriva reads it, where a value may be named that stands elsewhere.
pub fn check_entry(entry: &hayagriva::Entry, place: &Span, diagnostics: &mut Diagnostics) {
    if let Some(url) = entry.url() {
        link(url.value.as_str(), place, diagnostics);
    }
    if let Some(doi) = entry.doi() {
        link(&of_doi(doi), place, diagnostics);
    }
    entry.parents().iter().for_each(|parent| check_entry(parent, place, diagnostics));
}

/// Where the list of references has a DOI lead.
fn of_doi(doi: &str) -> String {
    format!("https://doi.org/{doi}")
}

fn link(written: &str, place: &Span, diagnostics: &mut Diagnostics) {
    let wrong = web_address::link(written, &OF_SOURCES).err();
    if let Some((code, written)) = wrong.as_deref().and_then(problem::decode) {
        diagnostics.push(Diagnostic::error(code).at(place.clone()).with("written", written));
    }
}
