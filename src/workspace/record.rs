//! The one record that a name stands for.

use std::collections::BTreeSet;

use toml::de::DeValue;

use super::toml_file::{self, text};
use super::{Workspace, paths};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::address::{Address, WORKSPACE};
use crate::model::kinds::{self, Found};
use crate::model::subject::Subject;
use crate::span::{Concern, Span};

/// A record that was asked for.
pub struct Named<'w> {
    /// With the attribute that was asked for.
    pub address: Address,
    /// Nothing for what all subjects share.
    pub subject: Option<&'w Subject>,
    /// Of its id, or where its table begins.
    pub place: Span,
    /// The texts that it may have.
    pub texts: Vec<Address>,
    pub is_read: bool,
    /// Its id is a term of a vocabulary or the id of an institution, which says what it is about.
    pub is_term: bool,
}

/// The record of an address or id, with an attribute or without: `mali/claim/summary`, `claim-summary`, `summary.short`.
pub fn named<'w>(workspace: &'w Workspace, name: &str) -> Result<Named<'w>, Diagnostic> {
    let (found, known) = all(workspace, name);
    only(name, found, &known)
}

/// The same, of records that could not be read too: of these only the place is known.
pub fn named_or_unread<'w>(workspace: &'w Workspace, name: &str) -> Result<Named<'w>, Diagnostic> {
    let (mut found, known) = all(workspace, name);
    found.extend(unread(workspace, name));
    only(name, found, &known)
}

/// The records of a name, and all names.
fn all<'w>(workspace: &'w Workspace, name: &str) -> (Vec<Named<'w>>, BTreeSet<String>) {
    let (record, attribute) = match name.split_once('.') {
        Some((record, attribute)) => (record, Some(attribute.to_owned())),
        None => (name, None),
    };
    let mut known = BTreeSet::new();
    let mut found = Vec::new();
    let mut consider = |address: Address, subject, owned: Option<Found<'w>>, place: &dyn Fn() -> Span| {
        let names = names(&address);
        if names.iter().any(|name| name == record) {
            found.push(Named {
                address: Address { attribute: attribute.clone(), ..address },
                subject,
                place: place(),
                is_read: true,
                texts: owned.iter().flat_map(|found| own_texts(found, subject)).collect(),
                is_term: owned.is_some_and(is_term),
            });
        }
        known.extend(names);
    };
    for owned in workspace.inventory() {
        consider(owned.address(), owned.subject, Some(owned.found), &|| owned.found.here());
    }
    for (id, source) in workspace.sources.iter().flatten() {
        consider(Address::of(WORKSPACE, kinds::SOURCE.key, Some(id)), None, None, &|| source.place.clone());
    }
    (found, known)
}

fn only<'w>(
    name: &str,
    mut found: Vec<Named<'w>>,
    known: &BTreeSet<String>,
) -> Result<Named<'w>, Diagnostic> {
    match found.len() {
        0 => {
            Err(Diagnostic::error(Code::UnknownId)
                .suggesting(record_of(name), known.iter().map(String::as_str)))
        }
        1 => found.pop().ok_or_else(|| Diagnostic::error(Code::UnknownId)),
        _ => {
            let all: Vec<String> = found.iter().map(|named| named.address.to_string()).collect();
            Err(Diagnostic::error(Code::IdAmbiguous).with("written", name).with("known", all.join(", ")))
        }
    }
}

/// Without the attribute.
fn record_of(name: &str) -> &str {
    name.split_once('.').map_or(name, |(record, _)| record)
}

/// The tables of a name whose records could not be read; of several layers, the uppermost.
fn unread<'w>(workspace: &'w Workspace, name: &str) -> Vec<Named<'w>> {
    let mut found = Vec::new();
    let mut look = |subject: Option<&'w Subject>, paths: Vec<(String, Concern)>| {
        let owner = subject.map_or(WORKSPACE, |subject| subject.id.as_str());
        let unreadable = |id: &str| match subject {
            Some(subject) => subject.records.unreadable.contains(id) && !workspace.is_unreadable(id),
            None => workspace.is_unreadable(id),
        };
        let mut of_owner: Vec<Named<'w>> = Vec::new();
        for (path, concern) in paths {
            let mut quiet = Diagnostics::default();
            let Some(file) = workspace.files.read(&path, concern, &mut quiet) else { continue };
            for entry in toml_file::entries(&file, &mut quiet) {
                let DeValue::Array(tables) = entry.value.get_ref() else { continue };
                for table in tables {
                    let (Some(id), Some(keys)) = (text(table, "id"), table.get_ref().as_table()) else {
                        continue;
                    };
                    let address = Address::of(owner, &entry.key, Some(&id));
                    let is_it = names(&address).iter().any(|known| known == name);
                    let Some(range) = keys.get("id").map(|id| id.span()).filter(|_| is_it && unreadable(&id))
                    else {
                        continue;
                    };
                    of_owner.retain(|lower| lower.address != address);
                    let place = Span { file: file.clone(), range };
                    let (is_read, is_term) = (false, false);
                    of_owner.push(Named { address, subject, place, texts: Vec::new(), is_read, is_term });
                }
            }
        }
        found.extend(of_owner);
    };
    let shared = [paths::INSTITUTIONS, paths::PLACES, paths::GLOSSARY];
    if !workspace.unreadable.is_empty() {
        look(None, shared.map(|path| (path.to_owned(), Concern::All)).into());
    }
    let own = |subject: &&Subject| subject.records.unreadable.iter().any(|id| !workspace.is_unreadable(id));
    for subject in workspace.subjects.values().filter(own) {
        let mut files = Vec::new();
        for (folder, concern) in paths::of(subject) {
            let mut listed = workspace.files.list(&folder, "toml", &mut Diagnostics::default());
            // What an import wrote lies below the others of its folder.
            listed.sort_by_key(|path| subject.import_of(path).is_none());
            files.extend(listed.into_iter().map(|path| (path, concern.clone())));
        }
        look(Some(subject), files);
    }
    found
}

/// The texts of a record itself, not those that it makes necessary elsewhere.
fn own_texts(found: &Found<'_>, subject: Option<&Subject>) -> Vec<Address> {
    let owner = subject.map_or(WORKSPACE, |subject| subject.id.as_str());
    let record = found.address(owner);
    found.texts(owner).map(|text| text.address).filter(|text| text.record() == record).collect()
}

fn is_term(found: Found<'_>) -> bool {
    let mut is_term = false;
    let id = found.entry.id().map(|id| id.span());
    found.links(&mut |link| is_term |= Some(link.id.span()) == id);
    is_term
}

/// The names by which a record can be asked for: its address, its id, and the message that has its words.
pub fn names(address: &Address) -> Vec<String> {
    let Address { owner, kind, id, .. } = address;
    let mut names = vec![address.to_string()];
    match id {
        Some(id) => names.extend([format!("{kind}/{id}"), format!("{kind}-{id}"), id.clone()]),
        // The record of a subject itself is named by the subject's id.
        None if kind != "brief" => names.push(owner.clone()),
        None => names.push(kind.clone()),
    }
    names
}
