//! Everything that a workspace records, by address, and what refers to what.

use super::{Common, Workspace};
use crate::model::address::{Address, WORKSPACE};
use crate::model::kinds::Found;
use crate::model::link::{Link, Target};
use crate::model::subject::Subject;
use crate::span::Span;

/// A record with its owner.
#[derive(Clone, Copy)]
pub struct Owned<'w> {
    /// Nothing for what all subjects share.
    pub subject: Option<&'w Subject>,
    pub found: Found<'w>,
}

impl Owned<'_> {
    pub fn address(&self) -> Address {
        self.found.address(self.subject.map_or(WORKSPACE, |subject| &subject.id))
    }
}

impl Workspace {
    /// The records of all subjects that were read, and those that they share.
    pub fn inventory(&self) -> impl Iterator<Item = Owned<'_>> {
        let subjects = self
            .subjects
            .values()
            .flat_map(|subject| subject.entries().map(move |found| Owned { subject: Some(subject), found }));
        subjects.chain(self.entries().map(|found| Owned { subject: None, found }))
    }

    /// What a reference leads to: a record of the subject itself, of a country that a project works in, or one that all
    /// subjects share.
    pub fn target(&self, from: Option<&Subject>, link: &Link<'_>) -> Address {
        let (kind, id) = (link.to.kind(), link.id.get_ref());
        match link.to {
            Target::Country => Address::of(id, "country", None),
            Target::Source | Target::Term(_) => Address::of(WORKSPACE, &kind, Some(id)),
            _ => {
                let countries = from.iter().flat_map(|subject| subject.countries());
                let countries = countries.filter_map(|country| self.subjects.get(country.get_ref()));
                let named = |found: &Found<'_>| {
                    found.kind.key == kind && found.entry.id().is_some_and(|other| other.get_ref() == id)
                };
                let mut owners = from.into_iter().chain(countries);
                let owner = owners.find(|subject| subject.entries().any(|found| named(&found)));
                Address::of(owner.map_or(WORKSPACE, |subject| &subject.id), &kind, Some(id))
            }
        }
    }

    /// The records that refer to one, each with the place where it does.
    pub fn references_to(&self, address: &Address) -> Vec<(Address, Span)> {
        let mut references = Vec::new();
        for owned in self.inventory() {
            owned.found.links(&mut |link| {
                let named = link.to.kind() == address.kind
                    && address.id.as_ref().is_none_or(|id| id == link.id.get_ref());
                if named && self.target(owned.subject, &link) == *address {
                    references.push((owned.address(), owned.found.at(link.id)));
                }
            });
        }
        references
    }
}

impl Common {
    /// The whole entry of a source, from its key to where the next line is not indented.
    pub fn source_entry(&self, id: &str) -> Option<Span> {
        let source = self.sources.as_ref()?.get(id)?;
        let start = source.place.range.start;
        let text = source.place.file.text.get(start..)?;
        let own = |(index, line): &(usize, &str)| *index == 0 || line.starts_with([' ', '\t']);
        let length: usize =
            text.split_inclusive('\n').enumerate().take_while(own).map(|(_, line)| line.len()).sum();
        Some(Span { file: source.place.file.clone(), range: start..start + length })
    }
}
