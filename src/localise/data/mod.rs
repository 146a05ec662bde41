//! What templates read: a subject's records in one language, with every number, date, name and reference finished.
//! `docs/templates.md` describes it, `docs/schemas/data.schema.json` has it as a schema.

mod acronym;
mod cache;
mod citation;
mod claim;
mod common;
mod content;
mod country;
mod coverage;
mod difference;
mod enforcement;
mod figure;
mod good;
mod institution;
mod law;
mod map;
mod note;
mod numbers;
mod prevalence;
mod programme;
mod project;
mod recommendation;
mod report;
mod series;
mod settings;
mod texts;
mod writer;

use serde::Serialize;

pub use cache::Cache;
pub use report::Report;
pub use settings::Settings;

use super::language::Language;
use super::scope::Scope;
use crate::plan::Document;

/// The data of a document, as JSON.
#[derive(Hash)]
pub struct Data {
    /// `/settings.json`: what many documents have in common. What Typst has made of nothing else, it need not make again.
    pub settings: Vec<u8>,
    /// `/report.json`: the rest.
    pub report: Vec<u8>,
}

impl Data {
    /// The data of a document. `all` are the documents on the same subject and edition, for the note that names the versions
    /// in other languages.
    pub fn new(scope: &Scope<'_>, cache: &Cache, document: &Document, all: &[Document]) -> Self {
        let settings = Settings::new(scope, document);
        let report = Report::new(scope, cache, document, all);
        Data { settings: json(&settings), report: json(&report) }
    }
}

/// Fills every sentence of a subject in one language, for the problems that this finds.
pub fn fill(scope: &Scope<'_>, language: &Language) {
    content::Content::new(scope, &Cache::new(scope.subject), language, None);
}

fn json(value: &impl Serialize) -> Vec<u8> {
    serde_json::to_vec(value).unwrap_or_default()
}
