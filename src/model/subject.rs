//! A subject: what a report is about, with all its records.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::claim::Claim;
use super::config::SubjectKind;
use super::country::{
    Assessment, BriefChoice, Country, Enforcement, Event, Institution, Instrument, Law, Standard,
};
use super::figure::Figure;
use super::note::Note;
use super::period::Period;
use super::prevalence::{Statistic, Work};
use super::programme::{Policy, Programme};
use super::project::{Achievement, Item, Partner, Project, ProjectPlace, Publication};
use super::recommendation::Recommendation;
use super::record::Record;
use super::record::Ref;
use super::source::Citation;

/// `[edition]`: which round of facts the reports show.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Edition {
    /// Printed in titles, for example 2020.
    pub year: u16,
    /// The date up to which the facts go; printed as "Situation as of …".
    pub as_of: Period,
}

/// `[text.LANGUAGE]`: how far the words in one language have been checked.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct TextState {
    pub state: ReviewState,
    /// Who reviewed it; required when reviewed.
    pub by: Option<String>,
    /// When; required when reviewed.
    pub on: Option<Period>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ReviewState {
    Provisional,
    Reviewed,
}

impl ReviewState {
    /// The name in data files and message ids.
    pub fn key(self) -> &'static str {
        match self {
            Self::Provisional => "provisional",
            Self::Reviewed => "reviewed",
        }
    }
}

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
    pub records: Records,
}

/// The records of a subject, by kind.
#[derive(Debug, Clone, Default)]
pub struct Records {
    /// By language tag.
    pub text: Vec<(String, Record<TextState>)>,
    pub brief: Option<Record<BriefChoice>>,
    pub figures: Vec<Record<Figure>>,
    pub claims: Vec<Record<Claim>>,
    pub assessments: Vec<Record<Assessment>>,
    pub statistics: Vec<Record<Statistic>>,
    pub works: Vec<Record<Work>>,
    pub instruments: Vec<Record<Instrument>>,
    pub laws: Vec<Record<Law>>,
    pub standards: Vec<Record<Standard>>,
    pub enforcement: Vec<Record<Enforcement>>,
    pub institutions: Vec<Record<Institution>>,
    pub policies: Vec<Record<Policy>>,
    pub programmes: Vec<Record<Programme>>,
    pub events: Vec<Record<Event>>,
    pub recommendations: Vec<Record<Recommendation>>,
    pub notes: Vec<Record<Note>>,
    pub places: Vec<Record<ProjectPlace>>,
    pub partners: Vec<Record<Partner>>,
    pub reasons: Vec<Record<Item>>,
    pub targets: Vec<Record<Item>>,
    pub expected: Vec<Record<Item>>,
    pub activities: Vec<Record<Item>>,
    pub achievements: Vec<Record<Achievement>>,
    pub publications: Vec<Record<Publication>>,
    /// Ids of records that could not be read; what refers to them is not wrong.
    pub unreadable: BTreeSet<String>,
}

impl Subject {
    /// Countries a project works in; empty for a country.
    pub fn countries(&self) -> &[Ref] {
        match &self.kind {
            Kind::Country(_) => &[],
            Kind::Project(project) => &project.countries,
        }
    }

    /// How far the words in a language have been checked; provisional unless stated.
    pub fn text_state(&self, language: &str) -> ReviewState {
        let stated = self.records.text.iter().find(|(tag, _)| tag == language);
        stated.map_or(ReviewState::Provisional, |(_, record)| record.state)
    }

    /// All citations; references are numbered in this order.
    pub fn citations(&self) -> impl Iterator<Item = &Citation> {
        let r = &self.records;
        let main = match &self.kind {
            Kind::Country(_) => &[],
            Kind::Project(project) => project.sources.as_slice(),
        };
        let values = r.enforcement.iter().flat_map(|e| &e.values).flat_map(|v| &v.sources);
        let assessed = r.recommendations.iter().flat_map(|r| &r.implementation).flat_map(|i| &i.sources);
        let followed = r.recommendations.iter().flat_map(|r| &r.follow_up).flat_map(|f| &f.sources);
        let items = [&r.reasons, &r.targets, &r.expected, &r.activities];
        (main.iter())
            .chain(r.assessments.iter().flat_map(|a| &a.sources))
            .chain(r.claims.iter().flat_map(|c| &c.sources))
            .chain(r.figures.iter().flat_map(|f| &f.sources))
            .chain(r.works.iter().flat_map(|w| &w.sources))
            .chain(r.instruments.iter().flat_map(|i| &i.sources))
            .chain(r.laws.iter().flat_map(|l| &l.sources))
            .chain(r.standards.iter().flat_map(|s| &s.sources))
            .chain(values)
            .chain(r.institutions.iter().flat_map(|i| &i.sources))
            .chain(r.policies.iter().flat_map(|p| &p.sources))
            .chain(r.programmes.iter().flat_map(|p| &p.sources))
            .chain(r.events.iter().flat_map(|e| &e.sources))
            .chain(r.recommendations.iter().flat_map(|r| &r.sources))
            .chain(assessed)
            .chain(followed)
            .chain(r.places.iter().flat_map(|p| &p.sources))
            .chain(r.partners.iter().flat_map(|p| &p.sources))
            .chain(items.into_iter().flatten().flat_map(|i| &i.sources))
            .chain(r.publications.iter().flat_map(|p| &p.sources))
            .chain(r.notes.iter().flat_map(|n| &n.sources))
    }
}
