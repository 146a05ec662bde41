//! What every report reads of a subject.

use schemars::JsonSchema;
use serde::Serialize;

use super::country::Country;
use super::project::Project;
use super::writer::Writer;
use crate::localise::scope::Resolved;
use crate::model::edition::ReviewState;

/// What every report reads of a subject: its names, and what is said once.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Common {
    /// Its tag.
    language: String,
    name: Resolved,
    edition: Edition,
    /// How far the words in this language have been checked.
    state: ReviewState,
    /// How many records nobody has confirmed for the edition; left out if there are none.
    #[serde(skip_serializing_if = "Option::is_none")]
    unconfirmed: Option<usize>,
    #[serde(flatten)]
    country: Option<Country>,
    #[serde(flatten)]
    project: Option<Project>,
}

/// Which round of facts a document shows.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Edition {
    year: String,
    /// The date up to which the facts go.
    as_of: String,
}

impl Common {
    pub fn new(writer: &Writer<'_, '_>) -> Self {
        let (subject, language) = (writer.scope.subject, writer.language);
        let (country, project) = (writer.country(), writer.project());
        let name = if country.is_some() { "country-name" } else { "project-name" };
        Common {
            language: language.tag.clone(),
            name: writer.required(name, &subject.edition.place),
            edition: Edition {
                year: subject.edition.year.to_string(),
                as_of: writer.period(&subject.edition.as_of),
            },
            state: subject.text_state(&language.tag),
            unconfirmed: Some(subject.unconfirmed().count()).filter(|count| *count > 0),
            country: country.map(|country| writer.about_country(country)),
            project: project.map(|project| writer.about_project(project)),
        }
    }
}
