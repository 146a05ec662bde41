//! `fiche set ID KEY VALUE` and `fiche set ID --text LANGUAGE TEXT`: changes one value or text in its file.

use std::path::Path;

use super::open::{Opened, open};
use super::tell::{finish, tell};
use crate::cli::Set;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::edit::changes::Changes;
use crate::edit::{fluent, splice, toml, yaml};
use crate::engine::change;
use crate::model::address::{Address, TEXT};
use crate::model::figure;
use crate::model::kinds::{self, Of};
use crate::span::Concern;
use crate::ui::{Status, Ui};
use crate::workspace::record::{self, Named};
use crate::workspace::{Workspace, catalogues, paths};

pub fn run(ui: &Ui, root: &Path, set: &Set) -> Status {
    let mut problems = Diagnostics::default();
    let changes = Changes::of(root);
    let Some(Opened { workspace, .. }) = open(root, set.edition.as_deref(), &mut problems) else {
        tell(ui, &mut problems);
        return Status::Unusable;
    };
    // A key may be what keeps its record from being read.
    let named = match set.key {
        Some(_) => record::named_or_unread(&workspace, &set.id),
        None => record::named(&workspace, &set.id),
    };
    // What could not be read may be why the record is not known.
    let unread = named.as_ref().is_err_and(|problem| problem.code == Code::UnknownId);
    if unread && problems.errors() > 0 {
        tell(ui, &mut problems);
    }
    let changed = named.map_err(Diagnostics::from).and_then(|named| {
        let mut changes = changes?;
        let edition = of_edition(&workspace, &named, set.edition.as_deref())?;
        let edition = edition.as_deref();
        match (set.text.as_deref(), &set.key, &set.value) {
            (Some([language, text]), _, _) => {
                words(&workspace, &mut changes, &named, edition, language, text)?
            }
            (_, Some(key), Some(value)) => fact(&mut changes, &named, edition, key, value)?,
            _ => {}
        }
        let subject = named.subject.map(|subject| (subject.id.clone(), set.edition.clone()));
        change::sound(&workspace.files, &changes.drafts(), &subject.into_iter().collect())?;
        Ok(changes.write()?)
    });
    finish(ui, changed)
}

/// The folder of the edition that was asked for, to which all that is changed has to belong.
fn of_edition(
    workspace: &Workspace,
    named: &Named<'_>,
    edition: Option<&str>,
) -> Result<Option<String>, Diagnostic> {
    let Some(id) = edition else { return Ok(None) };
    let Some(subject) = named.subject else { return Err(not_of_edition(named, "shared", id)) };
    workspace.check_edition_of(&subject.id, edition)?;
    Ok(subject.edition_folder.as_ref().map(|name| paths::edition(subject.kind.of(), &subject.id, name)))
}

/// What holds for other editions too, and cannot be changed for one.
fn not_of_edition(named: &Named<'_>, hint: &str, edition: &str) -> Diagnostic {
    let refused = Diagnostic::error(Code::NotOfEdition).at(named.place.clone());
    refused.with("id", named.address.to_string()).with("hint", hint).with("edition", edition)
}

/// A key of a record, or of a table or list in it: `period`, `from.value`, `sources.1.page`.
fn fact(
    changes: &mut Changes,
    named: &Named<'_>,
    edition: Option<&str>,
    key: &str,
    value: &str,
) -> Result<(), Diagnostic> {
    let (path, address) = (named.place.file.path.as_str(), &named.address);
    let within = kinds::ALL.iter().any(|kind| kind.of == Of::Record && kind.key == address.kind);
    if within && address.id.as_ref().is_some_and(|number| number.parse::<usize>().is_ok()) {
        // It has no id by which its own table is found.
        return Err(Diagnostic::error(Code::NotEditable).at(named.place.clone()));
    }
    if key == "id" && !named.is_term {
        return Err(Diagnostic::error(Code::IdByRename).at(named.place.clone()));
    }
    // What was found is where it was only if the file is as it was.
    changes.splice(&named.place.file, Vec::new())?;
    if address.kind == kinds::SOURCE.key {
        let id = address.id.as_deref().unwrap_or_default();
        let keys: Vec<&str> = std::iter::once(id).chain(key.split('.')).collect();
        changes.make(path, |text| yaml::set_typed(text, &keys, value))
    } else if let Some((folder, refused)) = above(named, edition) {
        over(changes, named, &folder, refused, key, value)
    } else {
        let steps: Vec<toml::Step<'_>> = key.split('.').map(step).collect();
        let mut place = named.place.range.clone();
        let new = toml::Typed { text: value, keeps_quotes: named.is_read };
        for other in other_amounts(address, key) {
            changes.make(path, |text| {
                let splices = toml::remove_at(text, &place, other)?;
                place = splice::moved(&place, &splices);
                Ok(splices)
            })?;
        }
        changes.make(path, |text| toml::set_at(text, &place, &steps, new))
    }
}

/// The keys in whose place one stands: a figure has one amount.
fn other_amounts(address: &Address, key: &str) -> &'static [&'static str] {
    let first = key.split('.').next().unwrap_or(key);
    if address.kind == "figure" { figure::replaced(first) } else { &[] }
}

/// The folder of a record that has to stand over what was found, and why there can be none: what an import wrote, the next
/// import writes again; and what lasts, other editions have too.
fn above(named: &Named<'_>, edition: Option<&str>) -> Option<(String, Diagnostic)> {
    let (path, subject) = (named.place.file.path.as_str(), named.subject?);
    if let Some(folder) = edition.filter(|folder| !path.starts_with(&format!("{folder}/"))) {
        return Some((folder.to_owned(), not_of_edition(named, "part", paths::name(folder))));
    }
    let import = subject.import_of(path)?;
    let refused = Diagnostic::error(Code::ImportedRecord).at(named.place.clone());
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    Some((folder.to_owned(), refused.with("source", import.source.get_ref())))
}

/// Sets a key of a record in another one that stands over it.
fn over(
    changes: &mut Changes,
    named: &Named<'_>,
    folder: &str,
    refused: Diagnostic,
    key: &str,
    value: &str,
) -> Result<(), Diagnostic> {
    let (kind, below) = (named.address.kind.as_str(), &named.place.file);
    let old = |steps: &[toml::Step<'_>]| toml::get(&below.text, steps).ok();
    let (record, part) = match (named.address.id.as_deref(), kinds::listed(kind)) {
        (Some(id), Some((_, part))) => (vec![toml::Step::Key(kind), toml::Step::Id(id)], part),
        (None, _) => (vec![toml::Step::Key(kind)], kind.to_owned()),
        // It stands within another record.
        (Some(_), None) => return Err(refused),
    };
    let with = |key| record.iter().copied().chain([toml::Step::Key(key)]).collect::<Vec<_>>();
    let path = format!("{folder}/{part}.toml");
    let is_imported = named.subject.is_some_and(|subject| subject.import_of(&path).is_some());
    // Lists and tables are replaced whole, and an id does not tell territories apart.
    if key.contains('.') || old(&with("territory")).is_some() || is_imported {
        return Err(refused);
    }
    changes.make(&path, |text| match named.address.id.as_deref() {
        Some(id) => toml::add_table(text, &[], kind, &[("id", toml::New::Text(id))]),
        None => toml::add_block(text, &format!("[{kind}]\n")),
    })?;
    let new = toml::Typed { text: value, keeps_quotes: true }.over(old(&with(key)));
    changes.make(&path, |text| toml::set(text, &with(key), new))
}

/// Elements of lists are counted from 1.
fn step(part: &str) -> toml::Step<'_> {
    match part.parse::<usize>() {
        Ok(number) if number > 0 => toml::Step::Index(number - 1),
        _ => toml::Step::Key(part),
    }
}

/// What a record says in a language, as Fluent.
fn words(
    workspace: &Workspace,
    changes: &mut Changes,
    named: &Named<'_>,
    edition: Option<&str>,
    language: &str,
    source: &str,
) -> Result<(), Diagnostic> {
    let known = || workspace.config.languages.keys().map(|tag| tag.get_ref().as_str());
    if !known().any(|tag| tag == language) {
        return Err(Diagnostic::error(Code::UnknownLanguage).suggesting(language, known()));
    }
    if source.trim().is_empty() {
        return Err(Diagnostic::error(Code::TextEmpty));
    }
    let mut address = named.address.clone();
    address.attribute.get_or_insert_with(|| TEXT.to_owned());
    if !named.texts.contains(&address) {
        let written = address.attribute.clone().unwrap_or_default();
        let unknown = Diagnostic::error(Code::UnknownText).with("address", address.record());
        let known = named.texts.iter().filter_map(|text| text.attribute.as_deref());
        return Err(unknown.among(&written, known, usize::MAX));
    }
    let key = address.message().unwrap_or_default();
    let (id, attribute) = match key.split_once('.') {
        Some((id, attribute)) => (id, Some(attribute)),
        None => (key.as_str(), None),
    };
    let (path, below) = file_of_words(workspace, named, edition, language, id);
    // What stands over a message stands in the place of all of it.
    if let Some(entry) = below {
        changes.make(&path, |text| fluent::add_block(text, &(entry + "\n")))?;
    }
    changes.make(&path, |text| match fluent::get(text, id, None) {
        Ok(_) => fluent::set(text, id, attribute, source),
        Err(fault) if fault.code() == Code::NotThere => {
            let attributes: Vec<(&str, &str)> = attribute.map(|name| (name, source)).into_iter().collect();
            let value = Some(source).filter(|_| attribute.is_none());
            fluent::add(text, &fluent::NewMessage { id, value, attributes: &attributes, comment: "" })
        }
        Err(fault) => Err(fault),
    })
}

/// The file in which a message is or should be written, and what an import, or all editions, say in its place. A new message
/// stands beside its record, or in the edition that was asked for.
fn file_of_words(
    workspace: &Workspace,
    named: &Named<'_>,
    edition: Option<&str>,
    language: &str,
    id: &str,
) -> (String, Option<String>) {
    let shared = || vec![(paths::DATA.to_owned(), Concern::All)];
    let folders = named.subject.map_or_else(shared, paths::of);
    let mut quiet = Diagnostics::default();
    let mut below = None;
    for (folder, concern) in folders.iter().rev() {
        let all = catalogues::beside(&workspace.files, folder, concern, language, &mut quiet);
        let is_of_edition = edition.is_none_or(|edition| edition == folder);
        for message in all.iter().rev().flat_map(|words| &words.messages).filter(|message| message.id == id) {
            if is_of_edition && !catalogues::is_imported(&message.place.file.text) {
                return (message.place.file.path.clone(), None);
            }
            below.get_or_insert_with(|| message.entry().to_owned());
        }
    }
    let holds = |(folder, _): &&(String, Concern)| named.place.file.path.starts_with(&format!("{folder}/"));
    let home = || folders.iter().rfind(holds).or(folders.first()).map(|(folder, _)| folder.as_str());
    (paths::words(edition.or_else(home).unwrap_or(paths::DATA), language), below)
}
