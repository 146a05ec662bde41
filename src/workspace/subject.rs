//! A subject's folder: every TOML file in it may hold records of every kind.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde::de::DeserializeOwned;
use toml::de::DeValue;

use super::paths;
use super::toml_file::{self, Entry, record, records};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::files::input::Files;
use crate::model::address::WORKSPACE;
use crate::model::config::SubjectKind;
use crate::model::edition::Edition;
use crate::model::kinds::{Fill, Records};
use crate::model::record::{Record, is_kebab_case};
use crate::model::subject::{Kind, Subject};
use crate::span::{Concern, File, Span};

/// Tables of which a subject has one at most.
const SINGLE: [&str; 5] = ["country", "project", "edition", "text", "brief"];

/// Reads the records of an entry into the list of its name.
struct List<'f, 'd> {
    file: &'f Arc<File>,
    entry: Entry<'f>,
    diagnostics: &'d mut Diagnostics,
}

impl Fill for List<'_, '_> {
    fn fill<T: DeserializeOwned>(self, into: &mut Vec<Record<T>>, unreadable: &mut BTreeSet<String>) {
        records(self.file, self.entry, into, unreadable, self.diagnostics);
    }
}

/// Reads a subject. Nothing is returned when its main table or its edition is missing.
pub fn load(files: &Files, kind: SubjectKind, id: &str, diagnostics: &mut Diagnostics) -> Option<Subject> {
    let (folder, concern) = (paths::subject(kind, id), Concern::subject(id));
    if id == WORKSPACE {
        diagnostics.push(files.problem(Code::ReservedName, &folder, concern).with("written", id));
        return None;
    }
    if !is_kebab_case(id) {
        diagnostics.push(files.problem(Code::NotAnId, &folder, concern).with("written", id));
        return None;
    }
    let mut draft = Draft { wanted: kind, kind: None, edition: None, records: Records::default() };
    let mut unlisted = Diagnostics::default();
    let paths = files.list(&folder, "toml", &mut unlisted);
    let mut broken = unlisted.errors() > 0;
    diagnostics.0.extend(unlisted.0.into_iter().map(|problem| problem.concerning(concern.clone())));
    for path in paths {
        let before = diagnostics.errors();
        let Some(file) = files.read(&path, concern.clone(), diagnostics) else {
            broken = true;
            continue;
        };
        for entry in toml_file::entries(&file, diagnostics) {
            draft.take(&file, entry, diagnostics);
        }
        broken |= diagnostics.errors() > before;
    }
    match (draft.kind, draft.edition) {
        (Some(kind), Some(edition)) => {
            Some(Subject { id: id.to_owned(), kind, edition, records: draft.records })
        }
        // A file that could not be read may well hold what seems to be missing.
        _ if broken => None,
        (main, _) => {
            let table = if main.is_none() { kind.key() } else { "edition" };
            let path = format!("{folder}/{}.toml", kind.key());
            let missing = files.problem(Code::MissingTable, &path, concern).with("folder", &folder);
            diagnostics.push(missing.with("table", table));
            None
        }
    }
}

/// What is wrong with one file of a subject, whatever its others say.
pub fn problems_of(file: &Arc<File>, kind: SubjectKind) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    one(file, kind, &mut diagnostics);
    diagnostics
}

/// The records that one file of a subject holds, as far as they can be read.
pub fn records_of(file: &Arc<File>, kind: SubjectKind) -> Records {
    one(file, kind, &mut Diagnostics::default())
}

fn one(file: &Arc<File>, kind: SubjectKind, diagnostics: &mut Diagnostics) -> Records {
    let mut draft = Draft { wanted: kind, kind: None, edition: None, records: Records::default() };
    for entry in toml_file::entries(file, diagnostics) {
        draft.take(file, entry, diagnostics);
    }
    draft.records
}

/// What has been read of a subject so far.
struct Draft {
    wanted: SubjectKind,
    kind: Option<Kind>,
    edition: Option<Record<Edition>>,
    records: Records,
}

impl Draft {
    fn take(&mut self, file: &Arc<File>, entry: Entry<'_>, diagnostics: &mut Diagnostics) {
        let lists = &mut self.records;
        let place = Span { file: file.clone(), range: entry.key_span.clone() };
        let mut once = |taken: bool| {
            if taken {
                diagnostics
                    .push(Diagnostic::error(Code::TableTwice).at(place.clone()).with("key", &entry.key));
            }
            !taken
        };
        match (entry.key.as_str(), self.wanted) {
            ("country", SubjectKind::Country) if once(self.kind.is_some()) => {
                self.kind = record(file, entry.value, diagnostics).map(Kind::Country);
            }
            ("project", SubjectKind::Project) if once(self.kind.is_some()) => {
                self.kind = record(file, entry.value, diagnostics).map(Kind::Project);
            }
            ("edition", _) if once(self.edition.is_some()) => {
                self.edition = record(file, entry.value, diagnostics);
            }
            ("brief", _) if once(lists.brief.is_some()) => {
                lists.brief = record(file, entry.value, diagnostics);
            }
            ("country" | "project", wanted) if entry.key == wanted.key() => {}
            ("edition" | "brief", _) => {}
            ("text", _) => text(file, entry, lists, diagnostics),
            _ => {
                let key = entry.key.clone();
                if let Err(list) = lists.fill(&key, List { file, entry, diagnostics }) {
                    let known = SINGLE.iter().chain(Records::LISTS).copied();
                    let problem = Diagnostic::error(Code::UnknownKey).at(place);
                    list.diagnostics.push(problem.among(&key, known, usize::MAX));
                }
            }
        }
    }
}

/// `[text.en]`, `[text.fr]`, …: one table a language.
fn text(file: &Arc<File>, entry: Entry<'_>, lists: &mut Records, diagnostics: &mut Diagnostics) {
    let span = entry.value.span();
    let DeValue::Table(languages) = entry.value.into_inner() else {
        let place = Span { file: file.clone(), range: span };
        diagnostics.push(Diagnostic::error(Code::MissingKey).at(place).with("key", "state"));
        return;
    };
    for (language, value) in languages {
        if let Some(state) = record(file, value, diagnostics) {
            lists.text.push((language.into_inner().into_owned(), state));
        }
    }
}
