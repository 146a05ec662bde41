//! Another id for a record, wherever it is named: by records, in both languages' texts, and in comments on these.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::changes::Changes;
use super::fluent::{self, Renaming};
use super::splice::Splice;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::address::{Address, WORKSPACE};
use crate::model::difference::{Difference, Side};
use crate::model::kinds;
use crate::model::record::is_kebab_case;
use crate::model::subject::Subject;
use crate::span::{File, Span};
use crate::workspace::{Workspace, paths};

/// Collects what has to change so that a record gets another id, in all editions of its subject.
pub fn record(
    changes: &mut Changes,
    editions: &[Workspace],
    address: &Address,
    new: &str,
) -> Result<(), Diagnostic> {
    if !is_kebab_case(new) {
        return Err(Diagnostic::error(Code::NotAnId).with("written", new));
    }
    let Some(old) = address.id.as_deref() else {
        return Err(Diagnostic::error(Code::NothingToRename).with("address", address));
    };
    let renamed = Address::of(&address.owner, &address.kind, Some(new));
    if editions.iter().any(|workspace| is_there(workspace, &renamed)) {
        return Err(Diagnostic::error(Code::IdExists).with("id", new));
    }
    let message = format!("{}-{old}", address.kind);
    let mut messages = vec![(message.clone(), format!("{}-{new}", address.kind))];
    let (mut places, mut files) = (Places::new(), BTreeMap::new());
    for workspace in editions {
        in_facts(workspace, address, &mut places)?;
        messages.extend(differences(workspace, address, old, new));
        files.extend(catalogues(workspace, address, &message)?);
    }
    if places.is_empty() {
        return Err(Diagnostic::error(Code::NothingToRename).with("address", address));
    }
    for (file, spans) in places.into_values() {
        let splices = spans.into_iter().map(|(start, end)| {
            // Whatever its quotes.
            let written = file.text.get(start..end).unwrap_or_default();
            Splice::new(start..end, written.replacen(old, new, 1))
        });
        let splices = splices.collect();
        changes.splice(&file, splices)?;
    }
    messages.sort();
    messages.dedup();
    let variable = (address.kind == "figure").then_some((old, new));
    for (path, own) in files {
        // A subject's sentences show figures of its own alone.
        let renaming = Renaming { messages: messages.clone(), variable: variable.filter(|_| own) };
        changes.make(&path, |text| fluent::rename(text, &renaming))?;
    }
    Ok(())
}

/// The message on two figures or programmes that differ is named after the id that comes first in the alphabet.
fn differences(workspace: &Workspace, address: &Address, old: &str, new: &str) -> Vec<(String, String)> {
    let named = |difference: &Difference<'_>| {
        let sides = difference.sides.map(|side| match side {
            Side::Figure(figure) => ("figure", figure.id.get_ref().as_str()),
            Side::Programme(programme) => ("programme", programme.id.get_ref().as_str()),
        });
        sides.contains(&(&address.kind, old)).then(|| {
            let first =
                sides.map(|(_, id)| if id == old { new } else { id }).into_iter().min().unwrap_or(new);
            (format!("difference-{}", difference.id), format!("difference-{first}"))
        })
    };
    let subject = workspace.subjects.get(&address.owner);
    let found: BTreeMap<_, _> =
        subject.iter().flat_map(|subject| subject.differences()).filter_map(|d| named(&d)).collect();
    found.into_iter().filter(|(old, new)| old != new).collect()
}

fn is_there(workspace: &Workspace, address: &Address) -> bool {
    let source = address.kind == kinds::SOURCE.key
        && workspace
            .sources
            .iter()
            .flat_map(|sources| sources.keys())
            .any(|key| Some(key) == address.id.as_ref());
    source || workspace.inventory().any(|owned| owned.address() == *address)
}

/// Files by their paths, with the places in them where an id stands.
type Places = BTreeMap<String, (Arc<File>, BTreeSet<(usize, usize)>)>;

/// Where facts name a record: its own id, and those of the records that refer to it.
fn in_facts(workspace: &Workspace, address: &Address, places: &mut Places) -> Result<(), Diagnostic> {
    let mut own: Vec<Span> = Vec::new();
    for owned in workspace.inventory().filter(|owned| owned.address() == *address) {
        let Some(id) = owned.found.entry.id() else { continue };
        // The id of such a record is a term, whose words all subjects share.
        let mut is_term = false;
        owned.found.links(&mut |link| is_term |= link.id.span() == id.span());
        if is_term {
            return Err(Diagnostic::error(Code::IdIsTerm).with("id", id.get_ref()).at(owned.found.at(id)));
        }
        let below = owned.subject.and_then(|subject| subject.records.below.get(&owned.found.key()));
        for place in below.into_iter().flatten().cloned().chain([owned.found.at(id)]) {
            if let Some(import) = owned.subject.and_then(|subject| subject.import_of(&place.file.path)) {
                let imported = Diagnostic::error(Code::ImportedRecord).with("id", id.get_ref());
                return Err(imported.with("source", import.source.get_ref()).at(place));
            }
            own.push(place);
        }
    }
    if address.kind == kinds::SOURCE.key {
        let sources = workspace.sources.as_ref();
        own.extend(sources.and_then(|all| all.get(address.id.as_ref()?)).map(|source| source.place.clone()));
        let imports = workspace.subjects.values().flat_map(|subject| &subject.imports);
        let cites = imports.filter(|import| Some(import.source.get_ref()) == address.id.as_ref());
        own.extend(cites.map(|import| import.at(&import.source)));
    }
    let named = workspace.references_to(address).into_iter().map(|(_, place)| place);
    for Span { file, range } in own.into_iter().chain(named) {
        let (_, spans) = places.entry(file.path.clone()).or_insert_with(|| (file, BTreeSet::new()));
        spans.insert((range.start, range.end));
    }
    Ok(())
}

/// The files whose texts may name a record, and whether they are of its owner: those, and the files of the subjects that see
/// its texts and have none of their own in their place.
fn catalogues(
    workspace: &Workspace,
    address: &Address,
    message: &str,
) -> Result<Vec<(String, bool)>, Diagnostic> {
    let files = &workspace.files;
    let texts = |folder: &str| {
        let mut problems = Diagnostics::default();
        let folder = format!("{folder}/text");
        let mut found = files.list(&folder, "ftl", &mut problems);
        for language in files.folders(&folder, &mut problems) {
            found.extend(files.list(&language, "ftl", &mut problems));
        }
        problems.0.pop().map_or(Ok(found), Err)
    };
    let mut found = Vec::new();
    if address.owner == WORKSPACE {
        found.extend(texts(paths::DATA)?.into_iter().map(|path| (path, true)));
    }
    for subject in workspace.subjects.values() {
        let own = subject.id == address.owner;
        let mut paths = Vec::new();
        for (folder, _) in paths::of(subject) {
            paths.extend(texts(&folder)?);
        }
        let says_itself = |path: &String| {
            let file = files.read(path, crate::span::Concern::All, &mut Diagnostics::default());
            file.is_some_and(|file| fluent::get(&file.text, message, None).is_ok())
        };
        if own || (sees(subject, &address.owner) && !paths.iter().any(says_itself)) {
            found.extend(paths.into_iter().map(|path| (path, own)));
        }
    }
    Ok(found)
}

/// Whether the texts of an owner can be used in those of a subject.
fn sees(subject: &Subject, owner: &str) -> bool {
    owner == WORKSPACE || subject.countries().iter().any(|country| country.get_ref() == owner)
}
