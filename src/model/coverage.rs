//! How a source looks at a country, and what a government has set up.

use schemars::JsonSchema;
use serde::Deserialize;

use super::citation::Citation;
use super::country::Answer;
use super::entry::{Described, Entry, Sources};
use super::link::Links;
use super::record::Ref;
use super::vocabulary::Vocabulary;
use super::web_address::WebAddress;

/// How a source looks at the country.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Coverage {
    /// Who looks at it: a term of the vocabulary `mechanism`.
    #[schemars(with = "String", extend("vocabulary" = "mechanism"))]
    pub id: Ref,
    /// What it calls the country, if that is another name than the document's.
    pub name: Option<String>,
    /// The part of the world where the source puts the country: a term of the vocabulary `region`.
    #[schemars(with = "Option<String>", extend("vocabulary" = "region"))]
    pub region: Option<Ref>,
    /// Whether it tells of parts of the country separately.
    pub territories: Option<Answer>,
    /// Its page on the country.
    pub url: Option<WebAddress>,
    pub sources: Vec<Citation>,
}

/// Whether the government has set something up against child labour.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Framework {
    /// A term of the vocabulary `framework`.
    #[schemars(with = "String", extend("vocabulary" = "framework"))]
    pub id: Ref,
    pub exists: Answer,
    pub sources: Vec<Citation>,
}

impl Described for Coverage {}

impl Entry for Coverage {
    fn id(&self) -> Option<&Ref> {
        Some(&self.id)
    }

    fn links<'r>(&'r self, links: &mut Links<'_, 'r>) {
        links.terms(Vocabulary::Mechanism, [&self.id]);
        links.terms(Vocabulary::Region, &self.region);
    }

    fn sources(&self) -> Sources<'_> {
        Sources::Required(&self.sources)
    }
}

impl Described for Framework {
    const SKELETON: &'static str = "exists = \"unknown\"\nSOURCES";
}

impl Entry for Framework {
    fn id(&self) -> Option<&Ref> {
        Some(&self.id)
    }

    fn links<'r>(&'r self, links: &mut Links<'_, 'r>) {
        links.terms(Vocabulary::Framework, [&self.id]);
    }

    fn sources(&self) -> Sources<'_> {
        Sources::Required(&self.sources)
    }
}
