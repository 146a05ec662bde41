//! How sources look at a country, and what its government has set up.

use schemars::JsonSchema;
use serde::Serialize;

use super::citation::Cite;
use super::institution::Answered;
use super::writer::{Writer, id};
use crate::localise::scope::Resolved;
use crate::model;
use crate::model::record::Record;

/// How a source looks at the country.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Coverage {
    id: String,
    /// What it calls the country, if that is another name than the document's.
    name: Option<String>,
    /// The part of the world where the source puts the country.
    region: Option<Resolved>,
    /// Whether it tells of parts of the country separately.
    territories: Option<Answered>,
    /// Its page on the country.
    url: Option<String>,
    cites: Vec<Cite>,
}

/// Whether the government has set something up against child labour.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Framework {
    id: String,
    label: Option<Resolved>,
    exists: Answered,
    cites: Vec<Cite>,
}

impl Writer<'_, '_> {
    pub fn coverage(&self, coverage: &Record<model::coverage::Coverage>) -> Coverage {
        Coverage {
            id: id(&coverage.id),
            name: coverage.name.clone(),
            region: coverage.region.as_ref().and_then(|region| self.label("region", region)),
            territories: coverage.territories.map(|answer| self.answer(answer, None)),
            url: coverage.url.as_ref().map(|address| address.0.clone()),
            cites: self.cites(&coverage.sources),
        }
    }

    pub fn framework(&self, framework: &Record<model::coverage::Framework>) -> Framework {
        Framework {
            id: id(&framework.id),
            label: self.label("framework", &framework.id),
            exists: self.answer(framework.exists, None),
            cites: self.cites(&framework.sources),
        }
    }
}
