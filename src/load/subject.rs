//! A subject's folder: every TOML file in it may hold records of every kind.

use std::path::Path;
use std::sync::Arc;

use toml::de::DeValue;

use super::files::Files;
use super::toml_file::{self, Entry, record, records};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::config::SubjectKind;
use crate::model::record::{File, Place, Record, is_kebab_case};
use crate::model::subject::{Edition, Kind, Records, Subject};

/// The tables a subject's files may hold, for error messages.
const TABLES: [&str; 23] = [
    "country",
    "project",
    "edition",
    "text",
    "brief",
    "figure",
    "claim",
    "assessment",
    "instrument",
    "law",
    "standard",
    "enforcement",
    "institution",
    "event",
    "recommendation",
    "place",
    "partner",
    "reason",
    "target",
    "expected",
    "activity",
    "achievement",
    "publication",
];

/// Reads the subject in `folder`. Nothing is returned when its main table or its edition is missing.
pub fn load(
    files: &Files,
    folder: &Path,
    kind: SubjectKind,
    diagnostics: &mut Diagnostics,
) -> Option<Subject> {
    let id = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
    if !is_kebab_case(&id) {
        diagnostics.push(files.problem("not-an-id", folder).with("written", id));
        return None;
    }
    let mut draft = Draft { wanted: kind, kind: None, edition: None, records: Records::default() };
    let mut broken = false;
    for path in files.list(folder, "toml", diagnostics) {
        let before = diagnostics.errors();
        let Some(file) = files.read(&path, diagnostics) else {
            broken = true;
            continue;
        };
        for entry in toml_file::entries(&file, diagnostics) {
            draft.take(&file, entry, diagnostics);
        }
        broken |= diagnostics.errors() > before;
    }
    match (draft.kind, draft.edition) {
        (Some(kind), Some(edition)) => Some(Subject { id, kind, edition, records: draft.records }),
        // A file that could not be read may well hold what seems to be missing.
        _ if broken => None,
        (main, _) => {
            let table = if main.is_none() { kind.key() } else { "edition" };
            let path = folder.join(format!("{}.toml", kind.key()));
            let missing = files.problem("missing-table", &path).with("folder", files.relative(folder));
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
        let place = Place { file: file.clone(), span: entry.key_span.clone() };
        let mut once = |taken: bool| {
            if taken {
                diagnostics.push(Diagnostic::error("table-twice").at(place.clone()).with("key", &entry.key));
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
            ("figure", _) => records(file, entry, &mut lists.figures, &mut lists.unreadable, diagnostics),
            ("claim", _) => records(file, entry, &mut lists.claims, &mut lists.unreadable, diagnostics),
            ("assessment", _) => {
                records(file, entry, &mut lists.assessments, &mut lists.unreadable, diagnostics)
            }
            ("instrument", _) => {
                records(file, entry, &mut lists.instruments, &mut lists.unreadable, diagnostics)
            }
            ("law", _) => records(file, entry, &mut lists.laws, &mut lists.unreadable, diagnostics),
            ("standard", _) => records(file, entry, &mut lists.standards, &mut lists.unreadable, diagnostics),
            ("enforcement", _) => {
                records(file, entry, &mut lists.enforcement, &mut lists.unreadable, diagnostics)
            }
            ("institution", _) => {
                records(file, entry, &mut lists.institutions, &mut lists.unreadable, diagnostics)
            }
            ("event", _) => records(file, entry, &mut lists.events, &mut lists.unreadable, diagnostics),
            ("recommendation", _) => {
                records(file, entry, &mut lists.recommendations, &mut lists.unreadable, diagnostics)
            }
            ("place", _) => records(file, entry, &mut lists.places, &mut lists.unreadable, diagnostics),
            ("partner", _) => records(file, entry, &mut lists.partners, &mut lists.unreadable, diagnostics),
            ("reason", _) => records(file, entry, &mut lists.reasons, &mut lists.unreadable, diagnostics),
            ("target", _) => records(file, entry, &mut lists.targets, &mut lists.unreadable, diagnostics),
            ("expected", _) => records(file, entry, &mut lists.expected, &mut lists.unreadable, diagnostics),
            ("activity", _) => {
                records(file, entry, &mut lists.activities, &mut lists.unreadable, diagnostics)
            }
            ("achievement", _) => {
                records(file, entry, &mut lists.achievements, &mut lists.unreadable, diagnostics)
            }
            ("publication", _) => {
                records(file, entry, &mut lists.publications, &mut lists.unreadable, diagnostics)
            }
            (unknown, _) => {
                diagnostics.push(Diagnostic::error("unknown-key").at(place).suggesting(unknown, TABLES));
            }
        }
    }
}

/// `[text.en]`, `[text.fr]`, …: one table a language.
fn text(file: &Arc<File>, entry: Entry<'_>, lists: &mut Records, diagnostics: &mut Diagnostics) {
    let span = entry.value.span();
    let DeValue::Table(languages) = entry.value.into_inner() else {
        let place = Place { file: file.clone(), span };
        diagnostics.push(Diagnostic::error("missing-key").at(place).with("key", "state"));
        return;
    };
    for (language, value) in languages {
        if let Some(state) = record(file, value, diagnostics) {
            lists.text.push((language.into_inner().into_owned(), state));
        }
    }
}
