//! How many children work, and at what.

use std::num::NonZeroU8;

use schemars::JsonSchema;
use serde::Deserialize;

use super::citation::Citation;
use super::entry::{Described, Entry, Sources, Words};
use super::link::{Links, Takes};
use super::record::Ref;
use super::vocabulary::Vocabulary;

/// A row of the statistics on children's work and education.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Statistic {
    /// A term of the vocabulary `statistic`.
    #[schemars(with = "String", extend("vocabulary" = "statistic"))]
    pub id: Ref,
    /// The part of the country that it is on: a term of the vocabulary `territory`.
    #[schemars(with = "Option<String>", extend("vocabulary" = "territory"))]
    pub territory: Option<Ref>,
    /// Its number among several that the source gives without saying what tells them apart.
    pub variant: Option<NonZeroU8>,
    /// The figure that gives it in per cent.
    #[schemars(with = "Option<String>")]
    pub percent: Option<Ref>,
    /// The figure that gives it in persons.
    #[schemars(with = "Option<String>")]
    pub number: Option<Ref>,
}

/// Work that children do. The words are the message `work-ID`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Work {
    #[schemars(with = "String")]
    pub id: Ref,
    /// A term of the vocabulary `sector`.
    #[schemars(with = "String", extend("vocabulary" = "sector"))]
    pub sector: Ref,
    /// Hazardous by national law or regulation.
    #[serde(default)]
    pub hazardous: bool,
    /// Sometimes as a result of trafficking in persons.
    #[serde(default)]
    pub trafficking: bool,
    #[serde(default)]
    pub parts: Vec<WorkPart>,
    pub sources: Vec<Citation>,
}

/// A task within the work. The words are the message `work-part-ID`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct WorkPart {
    #[schemars(with = "String")]
    pub id: Ref,
    /// Hazardous by national law or regulation.
    #[serde(default)]
    pub hazardous: bool,
}

impl Described for Statistic {
    const SKELETON: &'static str = "percent = \"FIGURE\"";
}

impl Entry for Statistic {
    fn id(&self) -> Option<&Ref> {
        Some(&self.id)
    }

    fn variant(&self) -> Option<String> {
        let territory = self.territory.as_ref().map(|territory| territory.get_ref().clone());
        let variant = self.variant.map(|number| number.to_string());
        territory.or(variant)
    }

    fn links<'r>(&'r self, links: &mut Links<'_, 'r>) {
        links.terms(Vocabulary::Statistic, [&self.id]);
        links.terms(Vocabulary::Territory, &self.territory);
        links.figures_in(Takes::Percent, &self.percent);
        links.figures_in(Takes::Count, &self.number);
    }
}

impl Described for Work {
    const WORDS: &'static [Words] = &[Words::required("")];
    const SKELETON: &'static str = "sector = \"agriculture\"\nSOURCES";
}

impl Entry for Work {
    fn id(&self) -> Option<&Ref> {
        Some(&self.id)
    }

    fn links<'r>(&'r self, links: &mut Links<'_, 'r>) {
        links.terms(Vocabulary::Sector, [&self.sector]);
    }

    fn sources(&self) -> Sources<'_> {
        Sources::Required(&self.sources)
    }

    fn inner(&self) -> Vec<(&'static str, &dyn Entry)> {
        self.parts.iter().map(|part| ("work-part", part as &dyn Entry)).collect()
    }
}

impl Described for WorkPart {
    const WORDS: &'static [Words] = &[Words::required("")];
}

impl Entry for WorkPart {
    fn id(&self) -> Option<&Ref> {
        Some(&self.id)
    }

    fn links<'r>(&'r self, _: &mut Links<'_, 'r>) {}
}
