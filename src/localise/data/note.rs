//! Notes under tables.

use schemars::JsonSchema;
use serde::Serialize;

use super::citation::Cite;
use super::writer::{Writer, id};
use crate::localise::scope::Resolved;
use crate::model;
use crate::model::record::Record;

/// A note under a table.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Note {
    id: String,
    /// The table, a term of the vocabulary `table`.
    on: String,
    on_label: Option<Resolved>,
    text: Resolved,
    cites: Vec<Cite>,
}

impl Writer<'_, '_> {
    pub fn note(&self, note: &Record<model::note::Note>) -> Note {
        Note {
            id: id(&note.id),
            on: id(&note.on),
            on_label: self.label("table", &note.on),
            text: self.required(&format!("note-{}", note.id.get_ref()), &note.place),
            cites: self.cites(&note.sources),
        }
    }
}
