//! Products of child labour or forced labour.

use schemars::JsonSchema;
use serde::Serialize;

use super::citation::Cite;
use super::institution::Answered;
use super::writer::{Writer, id};
use crate::localise::scope::Resolved;
use crate::model;
use crate::model::record::Record;

/// A product that a source lists.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Good {
    id: String,
    label: Option<Resolved>,
    /// As it stands in a sentence.
    in_text: Option<Resolved>,
    child_labour: Answered,
    forced_labour: Answered,
    /// Forced labour of children.
    forced_child_labour: Option<Answered>,
    /// What it is made from, if that is what the list is about.
    made_from: Option<Resolved>,
    cites: Vec<Cite>,
}

impl Writer<'_, '_> {
    pub fn good(&self, good: &Record<model::good::Good>) -> Good {
        Good {
            id: id(&good.id),
            label: self.label("good", &good.id),
            in_text: self.optional(&format!("good-{}.in-text", good.id.get_ref())),
            child_labour: self.answer(good.child_labour, None),
            forced_labour: self.answer(good.forced_labour, None),
            forced_child_labour: good.forced_child_labour.map(|answer| self.answer(answer, None)),
            made_from: good.made_from.as_ref().and_then(|other| self.label("good", other)),
            cites: self.cites(&good.sources),
        }
    }
}
