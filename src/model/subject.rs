//! A subject: what a report is about, with all its records.

use super::citation::Citation;
use super::config::SubjectKind;
use super::country::Country;
use super::edition::{Edition, Import, ReviewState};
use super::kinds::{self, Found, Records};
use super::project::Project;
use super::record::{Record, Ref};

/// What a subject is.
#[derive(Debug, Clone)]
pub enum Kind {
    Country(Record<Country>),
    Project(Record<Project>),
}

impl Kind {
    pub fn of(&self) -> SubjectKind {
        match self {
            Self::Country(_) => SubjectKind::Country,
            Self::Project(_) => SubjectKind::Project,
        }
    }

    /// The name in message ids and templates.
    pub fn key(&self) -> &'static str {
        self.of().key()
    }
}

/// A country or a project with everything that is known of it.
#[derive(Debug, Clone)]
pub struct Subject {
    /// Name of its folder.
    pub id: String,
    pub kind: Kind,
    pub edition: Record<Edition>,
    /// Name of the folder of its edition within its own; nothing if its own holds the edition.
    pub edition_folder: Option<String>,
    /// What imports wrote, a file each.
    pub imports: Vec<Record<Import>>,
    pub records: Records,
}

impl Subject {
    /// Countries a project works in; empty for a country.
    pub fn countries(&self) -> &[Ref] {
        match &self.kind {
            Kind::Country(_) => &[],
            Kind::Project(project) => &project.countries,
        }
    }

    /// The id of its edition: the name of the folder, or else the year.
    pub fn edition_id(&self) -> String {
        self.edition_folder.clone().unwrap_or_else(|| self.edition.year.to_string())
    }

    /// What wrote a file of the subject, if an import did.
    pub fn import_of(&self, path: &str) -> Option<&Record<Import>> {
        self.imports.iter().find(|import| import.place.file.path == path)
    }

    /// How far the words in a language have been checked; provisional unless stated.
    pub fn text_state(&self, language: &str) -> ReviewState {
        let stated = self.records.text.iter().find(|(tag, _)| tag == language);
        stated.map_or(ReviewState::Provisional, |(_, record)| record.state)
    }

    /// All records: the subject's own table first, then the choice for the brief, then the lists.
    pub fn entries(&self) -> impl Iterator<Item = Found<'_>> {
        let main = match &self.kind {
            Kind::Country(country) => Found::new(&kinds::COUNTRY, country),
            Kind::Project(project) => Found::new(&kinds::PROJECT, project),
        };
        let brief = self.records.brief.as_ref().map(|brief| Found::new(&kinds::BRIEF, brief));
        std::iter::once(main).chain(brief).chain(self.records.listed()).flat_map(Found::with_inner)
    }

    /// All citations; references are numbered in this order.
    pub fn citations(&self) -> impl Iterator<Item = &Citation> {
        self.entries().flat_map(|found| found.entry.sources().all())
    }
}
