//! The one record that a name stands for.

use std::collections::BTreeSet;

use super::Workspace;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::address::{Address, WORKSPACE};
use crate::model::kinds;
use crate::model::subject::Subject;
use crate::span::Span;

/// A record that was asked for.
pub struct Named<'w> {
    /// With the attribute that was asked for.
    pub address: Address,
    /// Nothing for what all subjects share.
    pub subject: Option<&'w Subject>,
    /// Of its id, or where its table begins.
    pub place: Span,
}

/// The record of an address or id, with an attribute or without: `mali/claim/summary`, `claim-summary`, `summary.short`.
pub fn named<'w>(workspace: &'w Workspace, name: &str) -> Result<Named<'w>, Diagnostic> {
    let (record, attribute) = match name.split_once('.') {
        Some((record, attribute)) => (record, Some(attribute.to_owned())),
        None => (name, None),
    };
    let mut known = BTreeSet::new();
    let mut found = Vec::new();
    let mut consider = |address: Address, subject, place: &dyn Fn() -> Span| {
        let names = names(&address);
        if names.iter().any(|name| name == record) {
            found.push(Named {
                address: Address { attribute: attribute.clone(), ..address },
                subject,
                place: place(),
            });
        }
        known.extend(names);
    };
    for owned in workspace.inventory() {
        consider(owned.address(), owned.subject, &|| owned.found.here());
    }
    for (id, source) in workspace.sources.iter().flatten() {
        consider(Address::of(WORKSPACE, kinds::SOURCE.key, Some(id)), None, &|| source.place.clone());
    }
    match found.len() {
        0 => Err(Diagnostic::error(Code::UnknownId).suggesting(record, known.iter().map(String::as_str))),
        1 => found.pop().ok_or_else(|| Diagnostic::error(Code::UnknownId)),
        _ => {
            let all: Vec<String> = found.iter().map(|named| named.address.to_string()).collect();
            Err(Diagnostic::error(Code::IdAmbiguous).with("written", name).with("known", all.join(", ")))
        }
    }
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
