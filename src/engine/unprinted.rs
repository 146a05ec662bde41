//! What the reports on a subject read and print nowhere.

use std::collections::BTreeSet;

use super::Engine;
use crate::diagnostic::{Code, Diagnostic};
use crate::localise::marks::figure_key;
use crate::localise::scope::Scope;
use crate::model::address::Address;
use crate::model::kinds::Found;
use crate::model::link::Target;
use crate::model::texts::Text;
use crate::plan::Document;
use crate::span::Span;

/// What the planned documents on a subject read and print.
#[derive(Default)]
pub struct Printed {
    read: BTreeSet<String>,
    printed: BTreeSet<String>,
    /// What their layouts were made of.
    pub inputs: BTreeSet<(String, u128)>,
}

impl Engine {
    /// Lays the planned documents on a subject out; none if one of them has an error.
    pub fn printed(&self, scope: &Scope<'_>) -> (Option<Printed>, Vec<Diagnostic>) {
        let mut printed = Printed::default();
        let mut problems = Vec::new();
        for document in self.planned_on(&scope.subject.id, &scope.subject.edition_id()) {
            let (traced, found) = self.trace(scope, document);
            problems.extend(found);
            let Some(traced) = traced else { return (None, problems) };
            printed.read.extend(traced.read);
            printed.printed.extend(traced.places.into_iter().map(|place| place.key));
            printed.inputs.extend(traced.inputs);
        }
        (Some(printed), problems)
    }

    /// The planned documents on a subject in an edition.
    pub fn planned_on(&self, subject: &str, edition: &str) -> impl Iterator<Item = &Document> {
        let on = move |one: &&Document| one.subject == subject && one.edition.id == edition;
        self.planned().iter().filter(on)
    }
}

impl Printed {
    /// The records and texts of a subject that its reports read and none of them prints.
    pub fn missing(&self, scope: &Scope<'_>) -> Vec<Address> {
        let mut missing = Vec::new();
        let texts = scope.subject.texts();
        for found in scope.subject.entries() {
            let address = found.address(&scope.subject.id);
            let own: Vec<&Text> = texts.iter().filter(|text| text.address.record() == address).collect();
            let evidence: Vec<String> =
                own.iter().map(|text| text.key.clone()).chain(evidence(&found)).collect();
            let read = |key: &String| self.read.contains(key);
            if evidence.iter().any(read) && !evidence.iter().any(|key| self.printed.contains(key)) {
                missing.push(address);
                continue;
            }
            let unprinted =
                own.into_iter().filter(|text| read(&text.key) && !self.printed.contains(&text.key));
            missing.extend(unprinted.map(|text| text.address.clone()));
        }
        missing
    }
}

/// Keys that show a record, besides its own texts: its value, the label of the term or the name of the institution that its id
/// is, and the figures that it refers to.
fn evidence(found: &Found<'_>) -> Vec<String> {
    let mut keys = Vec::new();
    let id = found.entry.id().map(|id| id.get_ref().clone());
    if found.kind.key == "figure" {
        keys.extend(id.as_deref().map(figure_key));
    }
    found.links(&mut |link| {
        let own = Some(link.id.get_ref()) == id.as_ref();
        match link.to {
            Target::Figure if link.shows && found.kind.key != "figure" => {
                keys.push(figure_key(link.id.get_ref()));
            }
            Target::Term(_) | Target::Institution if own => {
                keys.push(format!("{}-{}", link.to.kind(), link.id.get_ref()));
            }
            _ => {}
        }
    });
    keys
}

/// The problem of something that is printed nowhere; nothing if it is not recorded any more.
pub fn problem(scope: &Scope<'_>, address: &Address) -> Option<Diagnostic> {
    let texts = scope.subject.texts();
    let text = texts.iter().find(|text| text.address == *address);
    if let Some(text) = text {
        let mut all = scope.languages.keys().filter_map(|tag| scope.texts(tag));
        let message = all.find(|texts| texts.has(&text.key))?.message(text.id())?;
        let attribute = text.key.split_once('.').map(|(_, attribute)| attribute);
        let named = message.attributes.iter().find(|(name, _)| Some(name.as_str()) == attribute);
        let range = named.map_or(message.place.range.clone(), |(_, range)| range.clone());
        let place = Span { range, ..message.place.clone() };
        return Some(Diagnostic::warning(Code::TextNotPrinted).at(place).with("message", &text.key));
    }
    let owner = &scope.subject.id;
    let mut entries = scope.subject.entries();
    let found = entries.find(|found| found.address(owner) == *address)?;
    Some(Diagnostic::warning(Code::RecordNotPrinted).at(found.here()).with("address", address))
}
