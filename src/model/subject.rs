//! A subject: what a report is about, with all its records.

use super::citation::Citation;
use super::config::SubjectKind;
use super::country::Country;
use super::edition::{Edition, Import, ReviewState};
use super::kinds::{self, Found, Records};
use super::project::Project;
use super::record::{Record, Ref};
use crate::span::{Concern, Span};

/// Kinds of records that say themselves when they hold: what they say does not cease to be true.
pub const DATED: [&str; 5] = ["achievement", "event", "figure", "publication", "recommendation"];

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
    /// It has no earlier edition.
    pub is_first_edition: bool,
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

    /// Records of lists that nobody has confirmed for the edition: those that an import wrote and nobody stands over; and in
    /// later editions, those that last. Whether an import wrote it is told of each.
    pub fn unconfirmed(&self) -> impl Iterator<Item = (Found<'_>, bool)> {
        let confirmed = |found: &Found<'_>| {
            let named = |one: &Ref| *one.get_ref() == found.key() || one.get_ref() == found.kind.key;
            self.edition.confirmed.iter().any(named)
        };
        let listed = self.records.listed().filter(move |found| !confirmed(found));
        listed.filter_map(|found| {
            let imported = self.import_of(&found.place.file.path).is_some();
            let stale = || !self.is_first_edition && self.lasts(&found) && !DATED.contains(&found.kind.key);
            let unseen = imported || stale();
            unseen.then_some((found, imported))
        })
    }

    /// Whether a record stands in the subject's own folder, beside editions with folders of their own.
    pub fn lasts(&self, found: &Found<'_>) -> bool {
        self.edition_folder.is_some() && !of_edition(found.place)
    }

    /// Whether a record, or one that it stands over, lasts.
    pub fn is_lasting(&self, found: &Found<'_>) -> bool {
        let below = self.records.below.get(&found.key()).into_iter().flatten();
        self.lasts(found) || below.into_iter().any(|place| !of_edition(place))
    }

    /// All citations; references are numbered in this order. Those of earlier editions come last, so that they change no number.
    pub fn citations(&self) -> impl Iterator<Item = &Citation> {
        let earlier = self.records.earlier.values().flatten();
        let own = self.entries().flat_map(|found| found.entry.sources().all());
        own.chain(earlier.flat_map(|figure| &figure.sources))
    }
}

/// Whether something stands in the folder of an edition.
fn of_edition(place: &Span) -> bool {
    matches!(&place.file.concern, Concern::Some(which) if which.edition.is_some())
}
