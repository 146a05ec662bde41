//! Which editions a subject has, known before its facts are read.

use std::cmp::Reverse;

use super::paths;
use super::toml_file;
use crate::diagnostic::{Code, Diagnostics};
use crate::files::input::Files;
use crate::model::config::SubjectKind;
use crate::model::edition::{Edition, EditionState, is_edition, is_edition_id};
use crate::model::period::Date;
use crate::span::Concern;

/// An edition of a subject.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EditionInfo {
    /// The name of its folder; of one in the subject's own folder, its year.
    pub id: String,
    /// Whether it has a folder of its own.
    pub apart: bool,
    pub state: EditionState,
    /// The end of what its facts go up to.
    as_of: Option<Date>,
}

impl EditionInfo {
    /// The name of its folder, if it has one.
    pub fn folder(&self) -> Option<&str> {
        Some(self.id.as_str()).filter(|_| self.apart)
    }
}

/// The editions of a subject, the newest first.
#[derive(Debug, Clone, Default)]
pub struct Editions(Vec<EditionInfo>);

impl Editions {
    /// The one of which documents are made unless they ask for another: the newest that is published, else the newest.
    pub fn usual(&self) -> Option<&EditionInfo> {
        let published = self.0.iter().find(|edition| edition.state == EditionState::Published);
        published.or(self.0.first())
    }

    /// Whether there is no earlier one.
    pub fn is_first(&self, id: &str) -> bool {
        self.0.last().is_none_or(|edition| edition.id == id)
    }

    /// The published ones before an edition, the newest first.
    pub fn before(&self, id: &str) -> impl Iterator<Item = &EditionInfo> {
        let older = self.0.iter().skip_while(move |edition| edition.id != id).skip(1);
        older.filter(|edition| edition.state == EditionState::Published)
    }

    pub fn named(&self, id: &str) -> Option<&EditionInfo> {
        self.0.iter().find(|edition| edition.id == id)
    }

    /// Whether all others go up to an earlier day.
    pub fn is_newest(&self, id: &str) -> bool {
        let own = self.named(id).map(day);
        self.0.iter().all(|edition| edition.id == id || Some(day(edition)) < own)
    }

    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &EditionInfo> {
        self.0.iter()
    }
}

/// Looks for the editions of a subject. Of an edition that cannot be read no more than the name is known, and whether it says
/// that it is a draft: what is wrong in it is told when a document needs it.
pub fn of(files: &Files, kind: SubjectKind, id: &str, diagnostics: &mut Diagnostics) -> Editions {
    let folder = paths::subject(kind, id);
    let mut unlisted = Diagnostics::default();
    let mut found = Vec::new();
    for path in files.folders(&folder, &mut unlisted) {
        let name = paths::name(&path);
        if !is_edition(name) {
            continue;
        }
        if !is_edition_id(name) {
            diagnostics.push(files.problem(Code::NotAnEdition, &path, Concern::subject(id)));
            continue;
        }
        let (state, edition) = read(files, &path, "edition").unwrap_or_default();
        let as_of = edition.map(|edition| edition.as_of.last());
        found.push(EditionInfo { id: name.to_owned(), apart: true, state, as_of });
    }
    if found.is_empty() {
        let (state, edition) = read(files, &folder, kind.key()).unwrap_or_default();
        let id = edition.as_ref().map_or_else(String::new, |edition| edition.year.to_string());
        found.push(EditionInfo {
            id,
            apart: false,
            state,
            as_of: edition.map(|edition| edition.as_of.last()),
        });
    }
    found.sort_by_cached_key(|edition| Reverse((day(edition), edition.id.clone())));
    Editions(found)
}

/// The day up to which the facts of an edition go. One whose day is not known is as new as its name says.
fn day(edition: &EditionInfo) -> (i32, u8, u8) {
    let named = || edition.id.get(..4).and_then(|year| year.parse().ok());
    let unknown = || Date { year: named().unwrap_or(0), month: None, day: None };
    let date = edition.as_of.unwrap_or_else(unknown);
    date.last_day()
}

/// The table `[edition]` of a folder, as a rule in a file of this name; its state also where the rest cannot be read.
fn read(files: &Files, folder: &str, usual: &str) -> Option<(EditionState, Option<Edition>)> {
    let first = format!("{folder}/{usual}.toml");
    let mut quiet = Diagnostics::default();
    let mut paths = files.list(folder, "toml", &mut quiet);
    paths.sort_by_key(|path| *path != first);
    paths.into_iter().find_map(|path| {
        let file = files.read(&path, Concern::All, &mut quiet)?;
        if !file.text.contains("edition") {
            return None;
        }
        let entry = toml_file::entries(&file, &mut quiet).into_iter().find(|entry| entry.key == "edition")?;
        let is_draft = toml_file::text(&entry.value, "state").as_deref() == Some(EditionState::Draft.key());
        let state = if is_draft { EditionState::Draft } else { EditionState::Published };
        let edition = toml_file::record::<Edition>(&file, entry.value, &mut quiet);
        Some((state, edition.map(|edition| edition.inner)))
    })
}
