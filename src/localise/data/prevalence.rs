//! How many children work, and at what.

use schemars::JsonSchema;
use serde::Serialize;

use super::citation::Cite;
use super::figure::Figure;
use super::writer::{Writer, id};
use crate::localise::scope::Resolved;
use crate::model;
use crate::model::record::Record;

/// A row of the statistics on children's work and education.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Statistic {
    id: String,
    label: Option<Resolved>,
    /// The part of the country that it is on.
    territory: Option<Resolved>,
    /// `whole` if that is the whole country.
    territory_group: Option<String>,
    /// Its number among several that the source does not tell apart.
    variant: Option<String>,
    percent: Option<Figure>,
    number: Option<Figure>,
    cites: Vec<Cite>,
}

/// Work that children do.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Work {
    id: String,
    /// A term of the vocabulary `sector`.
    sector: String,
    sector_label: Option<Resolved>,
    /// The group of the sector.
    sector_group: Option<String>,
    text: Resolved,
    /// By national law or regulation.
    hazardous: bool,
    /// Sometimes as a result of trafficking in persons.
    trafficking: bool,
    parts: Vec<WorkPart>,
    cites: Vec<Cite>,
}

/// A task within the work.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct WorkPart {
    id: String,
    text: Resolved,
    /// By national law or regulation.
    hazardous: bool,
}

impl Writer<'_, '_> {
    pub fn statistic(&self, statistic: &Record<model::prevalence::Statistic>) -> Statistic {
        Statistic {
            id: id(&statistic.id),
            label: self.label("statistic", &statistic.id),
            territory: statistic.territory.as_ref().and_then(|territory| self.label("territory", territory)),
            territory_group: statistic
                .territory
                .as_ref()
                .and_then(|territory| self.group("territory", territory)),
            variant: statistic.variant.map(|number| self.language.formatter.count(number.get().into())),
            percent: statistic.percent.as_ref().and_then(|id| self.figure_of(id)),
            number: statistic.number.as_ref().and_then(|id| self.figure_of(id)),
            cites: self.statistic_cites(statistic),
        }
    }

    /// The sources of a statistic are those of its figures.
    pub fn statistic_cites(&self, statistic: &model::prevalence::Statistic) -> Vec<Cite> {
        let figures = statistic.percent.iter().chain(&statistic.number);
        let figures = figures.filter_map(|figure| self.scope.figure(figure.get_ref()));
        self.cites(figures.flat_map(|figure| &figure.sources))
    }

    pub fn work(&self, work: &Record<model::prevalence::Work>) -> Work {
        let part = |part: &model::prevalence::WorkPart| WorkPart {
            id: id(&part.id),
            text: self.required(&format!("work-part-{}", part.id.get_ref()), &work.at(&part.id)),
            hazardous: part.hazardous,
        };
        Work {
            id: id(&work.id),
            sector: id(&work.sector),
            sector_label: self.label("sector", &work.sector),
            sector_group: self.group("sector", &work.sector),
            text: self.required(&format!("work-{}", work.id.get_ref()), &work.place),
            hazardous: work.hazardous,
            trafficking: work.trafficking,
            parts: work.parts.iter().map(part).collect(),
            cites: self.cites(&work.sources),
        }
    }
}
