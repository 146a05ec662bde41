//! Terms that the workspace has agreed on.

use schemars::JsonSchema;
use serde::Deserialize;

use super::entry::{Described, Entry};
use super::link::Links;
use super::record::Ref;

/// `[[term]]` in `data/glossary.toml`: how a term is said in each language, and how it is not.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Term {
    #[schemars(with = "String")]
    pub id: Ref,
    /// By language tag.
    pub forms: std::collections::BTreeMap<String, TermForms>,
    /// Where the forms were found.
    pub evidence: Option<String>,
    /// For a person: when which form is right.
    pub note: Option<String>,
}

/// A term in one language.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct TermForms {
    /// The agreed forms, the preferred one first.
    #[serde(rename = "use")]
    pub agreed: Vec<String>,
    /// Forms that `fiche check` warns of: whole words, in capitals or not.
    #[serde(default)]
    pub avoid: Vec<String>,
}

impl Described for Term {}

impl Entry for Term {
    fn id(&self) -> Option<&Ref> {
        Some(&self.id)
    }

    fn links<'r>(&'r self, _: &mut Links<'_, 'r>) {}
}
