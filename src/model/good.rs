//! Products of child labour or forced labour.

use schemars::JsonSchema;
use serde::Deserialize;

use super::citation::Citation;
use super::country::Answer;
use super::entry::{Described, Entry, Sources};
use super::link::Links;
use super::record::Ref;
use super::vocabulary::Vocabulary;

/// A product that a source lists as made by child labour or forced labour in the country.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Good {
    /// A term of the vocabulary `good`.
    #[schemars(with = "String", extend("vocabulary" = "good"))]
    pub id: Ref,
    pub child_labour: Answer,
    pub forced_labour: Answer,
    /// Forced labour of children, which the two others do not say.
    pub forced_child_labour: Option<Answer>,
    /// Made from something that is on the list, as cloth from cotton: a term of the vocabulary `good`.
    #[schemars(with = "Option<String>", extend("vocabulary" = "good"))]
    pub made_from: Option<Ref>,
    pub sources: Vec<Citation>,
}

impl Described for Good {
    const SKELETON: &'static str = "child-labour = \"yes\"\nforced-labour = \"no\"\nSOURCES";
}

impl Entry for Good {
    fn id(&self) -> Option<&Ref> {
        Some(&self.id)
    }

    fn links<'r>(&'r self, links: &mut Links<'_, 'r>) {
        links.terms(Vocabulary::Good, [&self.id]);
        links.terms(Vocabulary::Good, &self.made_from);
    }

    fn sources(&self) -> Sources<'_> {
        Sources::Required(&self.sources)
    }
}
