//! A subject's folder: every TOML file in it may hold records of every kind.

use std::sync::Arc;

use toml::de::DeValue;

use super::paths;
use super::toml_file::{self, Entry, record, records};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::files::input::Files;
use crate::model::config::SubjectKind;
use crate::model::record::{Record, is_kebab_case};
use crate::model::subject::{Edition, Kind, Records, Subject};
use crate::span::{Concern, File, Span};

/// Tables of which a subject has one at most.
const SINGLE: [&str; 5] = ["country", "project", "edition", "text", "brief"];

/// Declares the lists of records, `[[figure]]` and so on, and where they go.
macro_rules! lists {
    ($($key:literal => $field:ident),* $(,)?) => {
        const LISTS: &[&str] = &[$($key),*];

        /// Takes a list of records; an entry that is none is given back.
        fn list<'f>(
            file: &Arc<File>,
            entry: Entry<'f>,
            lists: &mut Records,
            diagnostics: &mut Diagnostics,
        ) -> Result<(), Entry<'f>> {
            match entry.key.as_str() {
                $($key => records(file, entry, &mut lists.$field, &mut lists.unreadable, diagnostics),)*
                _ => return Err(entry),
            }
            Ok(())
        }
    };
}

lists! {
    "figure" => figures,
    "claim" => claims,
    "assessment" => assessments,
    "statistic" => statistics,
    "work" => works,
    "instrument" => instruments,
    "law" => laws,
    "standard" => standards,
    "enforcement" => enforcement,
    "institution" => institutions,
    "policy" => policies,
    "programme" => programmes,
    "event" => events,
    "recommendation" => recommendations,
    "note" => notes,
    "place" => places,
    "partner" => partners,
    "reason" => reasons,
    "target" => targets,
    "expected" => expected,
    "activity" => activities,
    "achievement" => achievements,
    "publication" => publications,
}

/// Reads a subject. Nothing is returned when its main table or its edition is missing.
pub fn load(files: &Files, kind: SubjectKind, id: &str, diagnostics: &mut Diagnostics) -> Option<Subject> {
    let (folder, concern) = (paths::subject(kind, id), Concern::subject(id));
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
                if let Err(unknown) = list(file, entry, lists, diagnostics) {
                    let known = SINGLE.iter().chain(LISTS).copied();
                    let problem = Diagnostic::error(Code::UnknownKey).at(place);
                    diagnostics.push(problem.suggesting(&unknown.key, known));
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
