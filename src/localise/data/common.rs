//! What every report reads of a subject.

use schemars::JsonSchema;
use serde::Serialize;

use super::country::Country;
use super::project::Project;
use super::writer::{Writer, primary};
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
    /// Another language that stands in for claims or recommendations that nobody has translated.
    stands_in: Option<StandsIn>,
    #[serde(flatten)]
    country: Option<Country>,
    #[serde(flatten)]
    project: Option<Project>,
}

/// A language that stands in for another.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct StandsIn {
    /// Its name.
    language: Option<Resolved>,
    /// For recommendations alone.
    recommendations: bool,
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
            stands_in: stands_in(writer),
            country: country.map(|country| writer.about_country(country)),
            project: project.map(|project| writer.about_project(project)),
        }
    }
}

fn stands_in(writer: &Writer<'_, '_>) -> Option<StandsIn> {
    let (scope, wanted) = (writer.scope, &writer.language.tag);
    let other = |key: String| {
        let has = |tag: &str| scope.texts(tag).is_some_and(|texts| texts.has(&key));
        if has(wanted) { None } else { scope.chain(wanted).find(|language| has(&language.tag)) }
    };
    let records = &scope.subject.records;
    let of_claims = records.claims.iter().find_map(|claim| other(format!("claim-{}", claim.id.get_ref())));
    let of_recommendations = || {
        records.recommendations.iter().find_map(|item| other(format!("recommendation-{}", item.id.get_ref())))
    };
    let language = of_claims.or_else(of_recommendations)?;
    let language = writer.optional(&format!("language-{}", primary(&language.tag)));
    Some(StandsIn { language, recommendations: of_claims.is_none() })
}
