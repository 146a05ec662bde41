//! Policies and programmes.

use schemars::JsonSchema;
use serde::Serialize;

use super::citation::Cite;
use super::figure::Figure;
use super::institution::Institution;
use super::writer::{Writer, id};
use crate::localise::scope::Resolved;
use crate::model;
use crate::model::record::Record;

/// A policy or plan.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Policy {
    id: String,
    name: Resolved,
    acronym: Option<Resolved>,
    aim: Option<Resolved>,
    activity: Option<Resolved>,
    lead: Option<Institution>,
    period: Option<String>,
    cites: Vec<Cite>,
}

/// A programme or project as a source lists it.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Programme {
    id: String,
    name: Resolved,
    /// A term of the vocabulary `programme-group`.
    group: String,
    group_label: Option<Resolved>,
    aim: Option<Resolved>,
    activity: Option<Resolved>,
    funders: Vec<Institution>,
    implementers: Vec<Institution>,
    budget: Option<Figure>,
    period: Option<String>,
    /// It began in the year of the edition.
    launched: bool,
    government_funded: bool,
    /// Where its publisher tells of it.
    url: Option<String>,
    cites: Vec<Cite>,
}

impl Writer<'_, '_> {
    pub fn policy(&self, policy: &Record<model::programme::Policy>) -> Policy {
        let key = format!("policy-{}", policy.id.get_ref());
        Policy {
            id: id(&policy.id),
            name: self.required(&key, &policy.place),
            acronym: self.short(&format!("{key}.acronym")),
            aim: self.optional(&format!("{key}.aim")),
            activity: self.optional(&format!("{key}.activity")),
            lead: policy.lead.as_ref().map(|lead| self.institution(lead)),
            period: policy.period.as_ref().map(|period| self.period(period)),
            cites: self.cites(&policy.sources),
        }
    }

    pub fn programme(&self, programme: &Record<model::programme::Programme>) -> Programme {
        let key = format!("programme-{}", programme.id.get_ref());
        Programme {
            id: id(&programme.id),
            name: self.required(&key, &programme.place),
            group: id(&programme.group),
            group_label: self.label("programme-group", &programme.group),
            aim: self.optional(&format!("{key}.aim")),
            activity: self.optional(&format!("{key}.activity")),
            funders: programme.funders.iter().map(|body| self.institution(body)).collect(),
            implementers: programme.implementers.iter().map(|body| self.institution(body)).collect(),
            budget: programme.budget.as_ref().and_then(|id| self.figure_of(id)),
            period: programme.period.as_ref().map(|period| self.period(period)),
            launched: programme.launched,
            government_funded: programme.government_funded,
            url: programme.url.as_ref().map(|address| address.0.clone()),
            cites: self.cites(&programme.sources),
        }
    }
}
