//! The inventory: the one table that says which kinds of records there are.
//!
//! The records of a subject, the parts that reports read, the loader, the JSON Schema, checks of references and words,
//! `fiche new` and `fiche show` follow from it. What a kind of record refers to and which words belong to it is said by its
//! type: see [`entry`](super::entry).

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::de::value::StrDeserializer;
use serde::de::{DeserializeOwned, IntoDeserializer};
use serde::{Deserialize, Serialize};

use super::claim::Claim;
use super::country::{
    Assessment, BriefChoice, Country, Enforcement, EnforcementValue, Event, Institution, Instrument, Law,
    Standard,
};
use super::coverage::{Coverage, Framework};
use super::difference::Difference;
use super::edition::{Edition, Import, TextState};
use super::entry::{Described, Entry, Words};
use super::figure::Figure;
use super::glossary::Term;
use super::good::Good;
use super::note::Note;
use super::place::Place;
use super::prevalence::{Statistic, Work, WorkPart};
use super::programme::{Policy, Programme};
use super::project::{Achievement, Item, Partner, Project, ProjectPlace, Publication};
use super::recommendation::{FollowUp, Implementation, Recommendation};
use super::record::Record;
use super::source::Source;
use crate::span::Span;

/// A kind of record.
#[derive(Debug, PartialEq, Eq)]
pub struct RecordKind {
    /// The name of its tables in data files, and how the ids of its messages begin.
    pub key: &'static str,
    pub of: Of,
    /// Whether its owner has one at most.
    pub single: bool,
    /// Which part of the data of reports holds it.
    pub part: Option<Part>,
    pub words: &'static [Words],
    /// What `fiche new` writes: see [`Described::SKELETON`].
    pub skeleton: &'static str,
}

/// Whose records are of a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Of {
    Country,
    Project,
    /// Of countries and projects.
    Subject,
    /// Shared by all subjects.
    Workspace,
    /// Within a record of another kind.
    Record,
}

macro_rules! kinds {
    (
        lists { $($key:ident: $field:ident $part:ident $type:ident $of:ident,)* }
        single { $($single:ident $single_part:tt $single_type:ident $single_of:ident $single_const:ident,)* }
        others { $($other:literal $other_const:ident $other_of:ident $other_type:ty,)* }
        derived { $($derived:ident,)* }
    ) => {
        /// All kinds. Of a subject, the order of this list is the order in which its sources are numbered.
        pub const ALL: &[&RecordKind] = &[$(&$single_const,)* $(&lists::$key,)* $(&$other_const,)*];

        #[allow(non_upper_case_globals)]
        mod lists {
            use super::*;
            $(pub static $key: RecordKind = RecordKind {
                key: stringify!($key),
                of: Of::$of,
                single: false,
                part: Some(Part::$part),
                words: <$type as Described>::WORDS,
                skeleton: <$type as Described>::SKELETON,
            };)*
        }

        $(pub static $single_const: RecordKind = RecordKind {
            key: stringify!($single),
            of: Of::$single_of,
            single: true,
            part: single_part!($single_part),
            words: <$single_type as Described>::WORDS,
            skeleton: <$single_type as Described>::SKELETON,
        };)*

        $(pub static $other_const: RecordKind = RecordKind {
            key: $other,
            of: Of::$other_of,
            single: false,
            part: None,
            words: <$other_type as Described>::WORDS,
            skeleton: <$other_type as Described>::SKELETON,
        };)*

        /// A part of the data of reports: a list of records, the choice for the brief, or what follows from records.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
        #[serde(rename_all = "kebab-case")]
        pub enum Part {
            Brief,
            $($part,)*
            $($derived,)*
        }

        impl Part {
            pub const ALL: &[Part] = &[Part::Brief, $(Part::$part,)* $(Part::$derived,)*];
        }

        /// The records of a subject, by kind.
        #[derive(Debug, Clone, Default)]
        pub struct Records {
            /// How far the words have been checked, by language tag.
            pub text: Vec<(String, Record<TextState>)>,
            pub brief: Option<Record<BriefChoice>>,
            $(pub $field: Vec<Record<$type>>,)*
            /// Ids of records that could not be read; what refers to them is not wrong.
            pub unreadable: BTreeSet<String>,
            /// Where records have their ids over which others stand, by kind and id with `/` between them.
            pub below: BTreeMap<String, Vec<Span>>,
            /// Kinds and ids, with `/` between them, of records that go on from an earlier edition.
            pub continued: BTreeSet<String>,
            /// What earlier editions say of figures, by their id: values of earlier periods, the oldest first.
            pub earlier: BTreeMap<String, Vec<Record<Figure>>>,
            /// The newest edition before in which a figure counts something else, by its id.
            pub parted: BTreeMap<String, String>,
            /// What is written and not there, by the id of its message.
            pub absent: BTreeMap<String, Absent>,
        }

        impl Records {
            /// The names of the lists.
            pub const LISTS: &[&str] = &[$(stringify!($key),)*];

            /// Calls `fill` with the list of this name; returns it if there is no such list.
            pub fn fill<F: Fill>(&mut self, key: &str, fill: F) -> Result<(), F> {
                match key {
                    $(stringify!($key) => fill.fill(&mut self.$field, &mut self.unreadable),)*
                    _ => return Err(fill),
                }
                Ok(())
            }

            /// The records of all lists.
            pub fn listed(&self) -> impl Iterator<Item = Found<'_>> {
                std::iter::empty()$(.chain(found(&lists::$key, &self.$field)))*
            }
        }

        /// The tables that a subject's files may hold.
        #[derive(JsonSchema)]
        #[serde(deny_unknown_fields)]
        #[allow(dead_code)]
        pub struct SubjectFile {
            import: Option<Import>,
            country: Option<Country>,
            project: Option<Project>,
            edition: Option<Edition>,
            text: Option<BTreeMap<String, TextState>>,
            brief: Option<BriefChoice>,
            $($key: Option<Vec<$type>>,)*
        }
    };
}

/// A record that is written and that the edition does not have.
#[derive(Debug, Clone)]
pub struct Absent {
    /// A layer above takes it away; otherwise it does not hold on the day of the edition.
    pub withdrawn: bool,
    /// Where that is said.
    pub place: Span,
}

macro_rules! single_part {
    (-) => {
        None
    };
    ($part:ident) => {
        Some(Part::$part)
    };
}

kinds! {
    lists {
        assessment: assessments Assessments Assessment Country,
        coverage: coverage Coverage Coverage Country,
        claim: claims Claims Claim Subject,
        figure: figures Figures Figure Subject,
        statistic: statistics Statistics Statistic Country,
        work: works Works Work Country,
        good: goods Goods Good Country,
        instrument: instruments Instruments Instrument Country,
        law: laws Laws Law Country,
        standard: standards Standards Standard Country,
        enforcement: enforcement Enforcement Enforcement Country,
        framework: frameworks Frameworks Framework Country,
        institution: institutions Institutions Institution Subject,
        policy: policies Policies Policy Country,
        programme: programmes Programmes Programme Country,
        event: events Events Event Subject,
        recommendation: recommendations Recommendations Recommendation Subject,
        place: places Places ProjectPlace Project,
        partner: partners Partners Partner Project,
        reason: reasons Reasons Item Project,
        target: targets Targets Item Project,
        expected: expected Expected Item Project,
        activity: activities Activities Item Project,
        achievement: achievements Achievements Achievement Project,
        publication: publications Publications Publication Project,
        note: notes Notes Note Subject,
    }
    single {
        country - Country Country COUNTRY,
        project - Project Project PROJECT,
        brief Brief BriefChoice Country BRIEF,
    }
    others {
        "work-part" WORK_PART Record WorkPart,
        "enforcement-value" ENFORCEMENT_VALUE Record EnforcementValue,
        "implementation" IMPLEMENTATION Record Implementation,
        "follow-up" FOLLOW_UP Record FollowUp,
        "difference" DIFFERENCE Subject Difference<'static>,
        "source" SOURCE Workspace Source,
        "institution" SHARED_INSTITUTION Workspace Institution,
        "place" PLACE Workspace Place,
        "term" TERM Workspace Term,
    }
    derived { Acronyms, Differences, Map, References, Series, }
}

/// A kind of record of which a subject has a list, and the name of the part that holds it.
pub fn listed(key: &str) -> Option<(&'static RecordKind, String)> {
    let kind = ALL.iter().find(|kind| kind.key == key && Records::LISTS.contains(&key))?;
    let part = serde_json::to_value(kind.part?).ok()?;
    Some((kind, part.as_str()?.to_owned()))
}

impl Part {
    /// The part of this name, if it is one.
    pub fn named(name: &str) -> Option<Self> {
        let name: StrDeserializer<'_, serde::de::value::Error> = name.into_deserializer();
        Self::deserialize(name).ok()
    }
}

/// Whoever reads the records of a list.
pub trait Fill {
    fn fill<T: DeserializeOwned>(self, into: &mut Vec<Record<T>>, unreadable: &mut BTreeSet<String>);
}

/// A record with its kind and place, whatever its type.
#[derive(Clone, Copy)]
pub struct Found<'s> {
    pub kind: &'static RecordKind,
    /// Of the record, or of the one that it is within.
    pub place: &'s Span,
    /// Its number within its list, from 1: the name of a record that has no id.
    pub number: usize,
    pub entry: &'s dyn Entry,
}

impl<'s> Found<'s> {
    pub fn new<T: Entry>(kind: &'static RecordKind, record: &'s Record<T>) -> Self {
        Found { kind, place: &record.place, number: 1, entry: &record.inner }
    }

    /// Its id, or its number where such records have none.
    pub fn name(&self) -> String {
        self.entry.id().map_or_else(|| self.number.to_string(), |id| id.get_ref().clone())
    }

    /// The key under which [`Records::below`] has what it stands over.
    pub fn key(&self) -> String {
        format!("{}/{}", self.kind.key, self.name())
    }

    /// This one and the records within it.
    pub fn with_inner(self) -> impl Iterator<Item = Found<'s>> {
        let inner = self.entry.inner().into_iter().enumerate();
        let found = move |(index, (key, entry)): (usize, (&str, &'s dyn Entry))| {
            let kind = ALL.iter().find(|kind| kind.of == Of::Record && kind.key == key)?;
            Some(Found { kind, place: self.place, number: index + 1, entry })
        };
        std::iter::once(self).chain(inner.filter_map(found))
    }
}

/// The records of a list.
pub fn found<'s, T: Entry>(
    kind: &'static RecordKind,
    records: &'s [Record<T>],
) -> impl Iterator<Item = Found<'s>> + use<'s, T> {
    let numbered = records.iter().enumerate();
    numbered.map(move |(index, record)| Found { number: index + 1, ..Found::new(kind, record) })
}
