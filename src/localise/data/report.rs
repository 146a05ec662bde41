//! What depends on the subject: `/report.json`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::cache::Cache;
use super::content::Content;
use super::texts::{self, Section};
use crate::localise::scope::Scope;
use crate::model::config::SubjectKind;
use crate::plan::Document;

/// What a document says.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Report {
    /// Name of its folder in `templates/`.
    report: String,
    /// Id of what it is about.
    subject: String,
    kind: SubjectKind,
    /// By tag, for every language of the document: the subject.
    content: BTreeMap<String, Content>,
    /// How many pages it has at most, if its `report.toml` says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pages: Option<usize>,
    /// The versions in one other language.
    other_versions: Vec<Version>,
    /// All texts of the subject, in the order in which a person checks them; of a review only.
    #[serde(skip_serializing_if = "Option::is_none")]
    texts: Option<Vec<Section>>,
}

/// The same report in another language.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Version {
    /// Its tag.
    language: String,
    /// Name of the PDF.
    file: String,
}

impl Report {
    pub(super) fn new(scope: &Scope<'_>, cache: &Cache, document: &Document, all: &[Document]) -> Self {
        let config = scope.workspace.reports.get(&document.report).map(|report| &report.inner);
        let languages = || document.languages.iter().filter_map(|tag| scope.languages.get(tag));
        let content =
            languages().map(|language| (language.tag.clone(), Content::new(scope, cache, language, config)));
        let others = all
            .iter()
            .filter(|other| other.subject == document.subject && other.report == document.report)
            .filter(|other| other.languages != document.languages && other.languages.len() == 1);
        let version = |other: &Document| Version { language: other.language(), file: other.file_name("pdf") };
        let review = config.is_some_and(|config| config.review);
        let writers = || languages().map(|language| cache.writer(scope, language)).collect::<Vec<_>>();
        Report {
            report: document.report.clone(),
            subject: document.subject.clone(),
            kind: scope.subject.kind.of(),
            content: content.collect(),
            pages: config.and_then(|config| config.pages(document.languages.len() > 1)),
            other_versions: others.map(version).collect(),
            texts: review.then(|| texts::sections(&writers())),
        }
    }
}
