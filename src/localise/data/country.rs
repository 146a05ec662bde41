//! What is known of a country beside its law, figures and programmes: ratings, events, the choice for the short brief.

use schemars::JsonSchema;
use serde::Serialize;

use super::citation::Cite;
use super::figure::Figure;
use super::institution::Institution;
use super::writer::{Writer, id};
use crate::localise::scope::Resolved;
use crate::model;
use crate::model::country::Movement;
use crate::model::recommendation::ImplementationStatus;
use crate::model::record::{Record, Ref};

/// What every report on a country reads.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Country {
    /// "the Philippines", "le Mali"
    name_the: Option<Resolved>,
    /// "in Mali"
    name_in: Option<Resolved>,
    /// "of Mali"
    name_of: Option<Resolved>,
    /// ISO 3166-1 alpha-3.
    iso: String,
}

/// What the short brief shows.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Choice {
    figures: Vec<Figure>,
    /// Ids of recommendations.
    recommendations: Vec<String>,
    /// Whether somebody has chosen them.
    chosen: bool,
    /// Ids of the recommendations in the chart.
    chart: Vec<String>,
    /// How many recommendations of the edition state years.
    dated: usize,
    /// The step that each recommendation of the edition has reached.
    implementation: Vec<ImplementationStatus>,
}

/// A rating given by another organisation.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Assessment {
    id: String,
    scheme: Option<Resolved>,
    /// A term of the vocabulary `scheme`.
    scheme_key: String,
    /// The group of the scheme.
    group: Option<String>,
    level: Resolved,
    /// The level as the facts name it.
    level_key: String,
    /// The levels of the scheme from the lowest to the highest; none if their order is not known.
    scale: Vec<Step>,
    movement: Option<Resolved>,
    period: String,
    /// Why it is that level.
    reason: Option<Resolved>,
    /// Who gives the rating, if the facts say so.
    author: Option<Institution>,
    /// The name of who gives the rating: that of `author`, else of whom the scheme belongs to.
    by: Option<Resolved>,
    note: Option<Resolved>,
    cites: Vec<Cite>,
}

/// A level on the scale of a scheme.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Step {
    /// The level as the facts name it.
    key: String,
    label: Option<Resolved>,
}

/// Something that happened.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Event {
    id: String,
    date: String,
    text: Resolved,
    cites: Vec<Cite>,
}

impl Writer<'_, '_> {
    pub fn about_country(&self, country: &model::country::Country) -> Country {
        Country {
            name_the: self.optional("country-name.the"),
            name_in: self.optional("country-name.in"),
            name_of: self.optional("country-name.of"),
            iso: country.iso.get_ref().clone(),
        }
    }

    pub fn brief(&self) -> Choice {
        let brief = self.records().brief.as_ref();
        let ids = |refs: &[Ref]| refs.iter().map(id).collect();
        let current = self.current();
        Choice {
            figures: brief.iter().flat_map(|b| &b.figures).filter_map(|id| self.figure_of(id)).collect(),
            recommendations: brief.and_then(|b| b.recommendations.as_deref()).map(ids).unwrap_or_default(),
            chosen: brief.is_some_and(|brief| brief.recommendations.is_some()),
            chart: self.charted().iter().map(|record| id(&record.id)).collect(),
            dated: current.iter().filter(|record| record.years.span().is_some()).count(),
            implementation: current.iter().map(|record| record.status()).collect(),
        }
    }

    pub fn assessment(&self, assessment: &Record<model::country::Assessment>) -> Assessment {
        let movement = assessment.movement.map(|movement| match movement {
            Movement::Upgraded => "movement-upgraded",
            Movement::Downgraded => "movement-downgraded",
            Movement::Unchanged => "movement-unchanged",
        });
        let author = assessment.author.as_ref().map(|author| self.institution(author));
        Assessment {
            id: id(&assessment.id),
            scheme: self.label("scheme", &assessment.scheme),
            scheme_key: id(&assessment.scheme),
            group: self.group("scheme", &assessment.scheme),
            level: self.level(assessment),
            level_key: id(&assessment.level),
            scale: self.scale(assessment),
            movement: movement.and_then(|key| self.optional(key)),
            period: self.period(&assessment.period),
            reason: assessment.reason.as_ref().and_then(|reason| self.label("assessment-reason", reason)),
            by: match &author {
                Some(author) => author.name.clone(),
                None => self.optional(&format!("scheme-{}.by", assessment.scheme.get_ref())),
            },
            author,
            note: self.optional(&format!("assessment-{}", assessment.id.get_ref())),
            cites: self.cites(&assessment.sources),
        }
    }

    /// The name of a rating's level.
    pub fn level(&self, assessment: &Record<model::country::Assessment>) -> Resolved {
        let key = format!("{}-{}", assessment.scheme.get_ref(), assessment.level.get_ref());
        self.required(&key, &assessment.place)
    }

    /// The levels of a rating's scheme, if the rating is one of them.
    fn scale(&self, assessment: &Record<model::country::Assessment>) -> Vec<Step> {
        let scheme = assessment.scheme.get_ref();
        let levels = self.scope.workspace.groups.scale(scheme);
        let steps =
            levels.map(|key| Step { key: key.to_owned(), label: self.optional(&format!("{scheme}-{key}")) });
        let steps: Vec<Step> = steps.collect();
        let rated = steps.iter().any(|step| step.key == *assessment.level.get_ref());
        if rated { steps } else { Vec::new() }
    }

    pub fn event(&self, event: &Record<model::country::Event>) -> Event {
        Event {
            id: id(&event.id),
            date: self.period(&event.date),
            text: self.required(&format!("event-{}", event.id.get_ref()), &event.place),
            cites: self.cites(&event.sources),
        }
    }
}
