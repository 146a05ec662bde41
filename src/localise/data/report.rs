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
use crate::text::texts::Texts;

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
    /// The other reports on the subject in the document's first language: those in this language alone come first.
    documents: Vec<Other>,
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
    /// Name of the PDF; its path below the output folder, if it lies in another folder than the document.
    file: String,
    /// How long its texts are in comparison with those of the document, about; only if the report wants both to be set alike.
    #[serde(skip_serializing_if = "Option::is_none")]
    longer: Option<f64>,
}

/// Another report on the subject.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Other {
    /// Name of its folder in `templates/`.
    report: String,
    /// As of a version.
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
            .filter(|other| other.report == document.report)
            .filter(|other| other.languages != document.languages && other.languages.len() == 1);
        let file = |other: &Document| other.name_in(document, "pdf");
        let alike = config.is_some_and(|config| config.alike);
        let version = |other: &Document| Version {
            language: other.language(),
            file: file(other),
            longer: alike.then(|| longer(scope, &document.languages, &other.languages)),
        };
        let mut reports: Vec<&Document> = all
            .iter()
            .filter(|other| other.report != document.report)
            .filter(|other| document.languages.first().is_some_and(|first| other.languages.contains(first)))
            .collect();
        reports.sort_by_key(|other| other.languages.len());
        let reports = reports.into_iter();
        let review = config.is_some_and(|config| config.review);
        let writers = || languages().map(|language| cache.writer(scope, language)).collect::<Vec<_>>();
        Report {
            report: document.report.clone(),
            subject: document.subject.clone(),
            kind: scope.subject.kind.of(),
            content: content.collect(),
            pages: config.and_then(|config| config.pages(document.languages.len() > 1)),
            other_versions: others.map(version).collect(),
            documents: reports
                .map(|other| Other { report: other.report.clone(), file: file(other) })
                .collect(),
            texts: review.then(|| texts::sections(&writers())),
        }
    }
}

/// How long the subject's own texts are in some languages in comparison with those in others, in hundredths.
fn longer(scope: &Scope<'_>, than: &[String], languages: &[String]) -> f64 {
    let length = |tags: &[String]| -> usize {
        let own = |tag: &&String| {
            let catalogues = scope.texts(tag).map(Texts::catalogues).unwrap_or_default();
            let messages = catalogues.iter().flat_map(|catalogue| &catalogue.messages);
            let own =
                messages.filter(|message| message.place.file.concern.is_words_of(&scope.subject.id, tag));
            own.map(|message| message.entry().chars().count()).sum::<usize>()
        };
        tags.iter().take(1).map(|tag| own(&tag)).sum()
    };
    match (length(than), length(languages)) {
        (0, _) | (_, 0) => 1.0,
        (own, other) => (other as f64 / own as f64 * 100.0).round() / 100.0,
    }
}
