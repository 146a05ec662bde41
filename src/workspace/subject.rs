//! A subject: every TOML file in its folder, and in that of its edition, may hold records of every kind.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde::de::DeserializeOwned;
use toml::de::DeValue;

use super::layers::{Layer, Stack, Stacks, number, stacked};
use super::paths;
use super::toml_file::{self, Entry, record, text};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::files::input::Files;
use crate::model::address::WORKSPACE;
use crate::model::config::SubjectKind;
use crate::model::edition::{Edition, Import};
use crate::model::kinds::{Fill, Records};
use crate::model::period::Period;
use crate::model::record::{Record, is_kebab_case};
use crate::model::subject::{Kind, Subject};
use crate::span::{Concern, File, Span};

/// Tables of which a subject has one at most.
const SINGLE: [&str; 6] = ["country", "project", "edition", "text", "brief", "import"];

/// Which subject is read, and in which of its editions.
#[derive(Clone, Copy)]
pub struct Which<'w> {
    pub kind: SubjectKind,
    pub id: &'w str,
    /// The folder of its edition within its own; nothing if its own holds the edition.
    pub edition: Option<&'w str>,
    /// There is no earlier edition.
    pub is_first: bool,
}

/// Puts a record into the list of its kind.
struct Listed<'f, 'd> {
    stack: Stack<'f>,
    imports: &'d [Record<Import>],
    diagnostics: &'d mut Diagnostics,
}

impl Fill for Listed<'_, '_> {
    fn fill<T: DeserializeOwned>(self, into: &mut Vec<Record<T>>, unreadable: &mut BTreeSet<String>) {
        let Listed { stack, imports, diagnostics } = self;
        let (kind, id, is_alone) = (stack.key.clone(), stack.name.clone(), stack.is_alone(imports));
        let mut found = Diagnostics::default();
        match stack.decode(&mut found) {
            Some(record) => into.push(record),
            None => unreadable.extend(id.clone()),
        }
        // What stands over nothing is as a rule what an import has dropped.
        let missing = |problem: &&mut Diagnostic| problem.code == Code::MissingKey;
        if let Some(id) = id.filter(|_| is_alone) {
            for problem in found.0.iter_mut().filter(missing) {
                let lacking = Diagnostic { code: Code::ImportLacksRecord, ..problem.clone() };
                *problem = lacking.with("kind", &kind).with("id", &id);
            }
        }
        diagnostics.append(found);
    }
}

/// Reads a subject. Nothing is returned when its main table or its edition is missing.
pub fn load(files: &Files, which: Which<'_>, diagnostics: &mut Diagnostics) -> Option<Subject> {
    let Which { kind, id, .. } = which;
    let (folder, concern) = (paths::subject(kind, id), Concern::subject(id));
    if id == WORKSPACE {
        diagnostics.push(files.problem(Code::ReservedName, &folder, concern).with("written", id));
        return None;
    }
    if !is_kebab_case(id) {
        diagnostics.push(files.problem(Code::NotAnId, &folder, concern).with("written", id));
        return None;
    }
    read(files, which, diagnostics)
}

/// The records that one file of a subject holds, as far as they can be read.
pub fn records_of(file: &Arc<File>, kind: SubjectKind) -> Records {
    let mut diagnostics = Diagnostics::default();
    let files = [Read { file: file.clone(), of_edition: false }];
    let mut draft = Draft::new(kind);
    draft.take(&files, &mut diagnostics);
    draft.decode(&mut diagnostics).records
}

/// A file that was read, and whether it is of the edition.
struct Read {
    file: Arc<File>,
    of_edition: bool,
}

fn read(
    files: &Files,
    Which { kind, id, edition, is_first }: Which<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Subject> {
    let before = diagnostics.errors();
    let folder = paths::subject(kind, id);
    let own = (folder.clone(), false, Concern::subject(id));
    let of_edition = edition.map(|name| (paths::edition(kind, id, name), true, Concern::edition(id, name)));
    let mut read = Vec::new();
    for (folder, of_edition, concern) in [own].into_iter().chain(of_edition) {
        let mut unlisted = Diagnostics::default();
        let paths = files.list(&folder, "toml", &mut unlisted);
        diagnostics.0.extend(unlisted.0.into_iter().map(|problem| problem.concerning(concern.clone())));
        for path in paths {
            let file = files.read(&path, concern.clone(), diagnostics);
            read.extend(file.map(|file| Read { file, of_edition }));
        }
    }
    if edition.is_some() || read.iter().any(|read| read.file.text.contains("[import]")) {
        // Records may be of several files.
        let (files, of_edition): (Vec<_>, Vec<_>) =
            read.into_iter().map(|Read { file, of_edition }| (file, of_edition)).unzip();
        let read_again = stacked(files).into_iter().zip(of_edition);
        read = read_again.map(|(file, of_edition)| Read { file, of_edition }).collect();
    }
    let mut draft = Draft::new(kind);
    draft.apart = edition.is_some();
    draft.take(&read, diagnostics);
    let draft = draft.decode(diagnostics);
    match (draft.kind, draft.edition) {
        (Some(kind), Some(found)) => Some(Subject {
            id: id.to_owned(),
            kind,
            edition: found,
            edition_folder: edition.map(str::to_owned),
            is_first_edition: is_first,
            imports: draft.imports,
            records: draft.records,
        }),
        // What could not be read may well be what seems to be missing.
        _ if diagnostics.errors() > before => None,
        (main, _) => {
            let (table, folder) = match (main, edition) {
                (None, _) => (kind.key(), folder),
                (_, None) => ("edition", folder),
                (_, Some(name)) => ("edition", paths::edition(kind, id, name)),
            };
            let (file, concern) = match edition.filter(|_| table == "edition") {
                Some(name) => ("edition", Concern::edition(id, name)),
                None => (kind.key(), Concern::subject(id)),
            };
            let missing = files.problem(Code::MissingTable, &format!("{folder}/{file}.toml"), concern);
            diagnostics.push(missing.with("folder", &folder).with("table", table));
            None
        }
    }
}

/// Events are told in the order of time, wherever they were written; those that begin alike in the order of the files. One that is
/// dated by a year alone comes at its end.
fn in_time(records: &mut Records) {
    records.events.sort_by_key(|event| event.date.start.last_day());
}

/// What has been read of a subject so far.
struct Draft<'f> {
    wanted: SubjectKind,
    /// Its editions have folders of their own.
    apart: bool,
    imports: Vec<Record<Import>>,
    stacks: Stacks<'f>,
}

/// What could be read of a subject.
struct Decoded {
    kind: Option<Kind>,
    edition: Option<Record<Edition>>,
    imports: Vec<Record<Import>>,
    records: Records,
}

impl<'f> Draft<'f> {
    fn new(wanted: SubjectKind) -> Self {
        Draft { wanted, apart: false, imports: Vec::new(), stacks: Stacks::default() }
    }

    /// Takes the tables of files, those of lower layers first.
    fn take(&mut self, files: &'f [Read], diagnostics: &mut Diagnostics) {
        let mut all = Vec::new();
        for Read { file, of_edition } in files {
            let entries = toml_file::entries(file, diagnostics);
            let own = !entries.iter().any(|entry| entry.key == "import");
            all.push((Layer { of_edition: *of_edition, own }, file, entries));
        }
        all.sort_by_key(|(layer, _, _)| *layer);
        let editions = all.iter().flat_map(|(_, _, entries)| entries).filter(|entry| entry.key == "edition");
        for Entry { value, .. } in editions {
            let as_of = text(value, "as-of").and_then(|date| date.parse::<Period>().ok());
            self.stacks.as_of = as_of.map(|period| period.last()).or(self.stacks.as_of);
            self.stacks.year = value.get_ref().get("year").and_then(number).or(self.stacks.year);
        }
        for (layer, file, entries) in all {
            entries.into_iter().for_each(|entry| self.entry(file, layer, entry, diagnostics));
        }
    }

    fn entry(&mut self, file: &'f Arc<File>, layer: Layer, entry: Entry<'f>, diagnostics: &mut Diagnostics) {
        let Entry { key, key_span, value } = entry;
        let place = Span { file: file.clone(), range: key_span };
        let mut once = |key: &str, name: Option<String>, value| {
            if !self.stacks.single(file, layer, (key, name.as_deref()), value) {
                diagnostics.push(Diagnostic::error(Code::TableTwice).at(place.clone()).with("key", key));
            }
        };
        match key.as_str() {
            "import" => self.imports.extend(record(file, value, diagnostics)),
            "edition" if self.apart && !layer.of_edition => {
                diagnostics.push(Diagnostic::error(Code::EditionApart).at(place));
            }
            "edition" | "brief" => once(&key, None, value),
            _ if key == self.wanted.key() => once(&key, None, value),
            "text" => {
                let span = value.span();
                let DeValue::Table(languages) = value.into_inner() else {
                    let place = Span { file: file.clone(), range: span };
                    diagnostics.push(Diagnostic::error(Code::MissingKey).at(place).with("key", "state"));
                    return;
                };
                for (language, value) in languages {
                    once(&key, Some(language.into_inner().into_owned()), value);
                }
            }
            _ if Records::LISTS.contains(&key.as_str()) => match value.into_inner() {
                DeValue::Array(tables) => {
                    for table in tables {
                        self.stacks.listed(file, layer, &key, table, diagnostics);
                    }
                }
                _ => diagnostics.push(Diagnostic::error(Code::NotAList).at(place).with("key", &key)),
            },
            _ => {
                let known = SINGLE.iter().chain(Records::LISTS).copied();
                let problem = Diagnostic::error(Code::UnknownKey).at(place);
                diagnostics.push(problem.among(&key, known, usize::MAX));
            }
        }
    }

    fn decode(self, diagnostics: &mut Diagnostics) -> Decoded {
        let (stacks, absent) = self.stacks.finish();
        let records = Records { absent, ..Records::default() };
        let imports = self.imports;
        let mut decoded = Decoded { kind: None, edition: None, imports, records };
        for stack in stacks {
            match stack.key.as_str() {
                "country" => decoded.kind = stack.decode(diagnostics).map(Kind::Country),
                "project" => decoded.kind = stack.decode(diagnostics).map(Kind::Project),
                "edition" => decoded.edition = stack.decode(diagnostics),
                "brief" => decoded.records.brief = stack.decode(diagnostics),
                "text" => {
                    let language = stack.name.clone().unwrap_or_default();
                    let state = stack.decode(diagnostics);
                    decoded.records.text.extend(state.map(|state| (language, state)));
                }
                _ => {
                    let key = stack.key.clone();
                    decoded.records.below.extend(stack.below());
                    // Only lists of this name were taken.
                    let _ =
                        decoded.records.fill(&key, Listed { stack, imports: &decoded.imports, diagnostics });
                }
            }
        }
        in_time(&mut decoded.records);
        decoded
    }
}
