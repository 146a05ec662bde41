//! `fiche set ID KEY VALUE` and `fiche set ID --text LANGUAGE TEXT`: changes one value or text in its file.

use std::path::Path;
use std::sync::Arc;

use super::tell::{print, tell};
use crate::cli::Set;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::edit::changes::Changes;
use crate::edit::{fluent, toml, yaml};
use crate::model::address::TEXT;
use crate::model::kinds::{self, Of};
use crate::span::File;
use crate::ui::{Status, Ui};
use crate::workspace::record::{self, Named};
use crate::workspace::{self, Workspace, paths, problems_of, problems_of_shared};

pub fn run(ui: &Ui, root: &Path, set: &Set) -> Status {
    let mut problems = Diagnostics::default();
    let changes = Changes::of(root);
    let Some(workspace) = workspace::load(root, &mut problems) else {
        tell(ui, &mut problems);
        return Status::Unusable;
    };
    let changed = record::named(&workspace, &set.id).and_then(|named| {
        let mut changes = changes?;
        match (set.text.as_deref(), &set.key, &set.value) {
            (Some([language, text]), _, _) => words(&workspace, &mut changes, &named, language, text)?,
            (_, Some(key), Some(value)) => fact(&mut changes, &named, key, value)?,
            _ => {}
        }
        changes.write()
    });
    // What could not be read may be why the record is not known.
    let unread = changed.as_ref().is_err_and(|problem| problem.code == Code::UnknownId);
    if unread && problems.errors() > 0 {
        tell(ui, &mut problems);
    }
    finish(ui, changed)
}

/// Says which files have changed, or why none has.
pub fn finish(ui: &Ui, changed: Result<Vec<String>, Diagnostic>) -> Status {
    match changed {
        Ok(paths) if paths.is_empty() => print(&format!("{}\n", ui.text("set-same", &[]))),
        Ok(paths) => {
            paths.iter().for_each(|path| print(&format!("{}\n", ui.text("set-done", &[("path", path)]))));
        }
        Err(problem) => {
            tell(ui, &mut Diagnostics(vec![problem]));
            return Status::Failed;
        }
    }
    Status::Well
}

/// A key of a record, or of a table or list in it: `period`, `from.value`, `sources.1.page`.
fn fact(changes: &mut Changes, named: &Named<'_>, key: &str, value: &str) -> Result<(), Diagnostic> {
    let (path, address) = (named.place.file.path.clone(), &named.address);
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
        changes.make(&path, |text| yaml::set_typed(text, &keys, value))?;
    } else {
        let steps: Vec<toml::Step<'_>> = key.split('.').map(step).collect();
        changes.make(&path, |text| toml::set_at(text, &named.place.range, &steps, toml::Kept(value)))?;
    }
    let text = changes.text(&path)?.to_owned();
    let (concern, glyphs) = (named.place.file.concern.clone(), named.place.file.glyphs.clone());
    let file = Arc::new(File { path, text, concern, glyphs });
    let problems = match named.subject {
        Some(subject) => problems_of(&file, subject.kind.of()),
        None => problems_of_shared(&file),
    };
    match problems.0.into_iter().find(|problem| problem.severity == Severity::Error) {
        Some(problem) => Err(problem),
        None => Ok(()),
    }
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
    let folder = named.subject.map_or(paths::DATA.to_owned(), |s| paths::subject(s.kind.of(), &s.id));
    let path = paths::words(&folder, language);
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
