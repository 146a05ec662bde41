//! Which part of a report a term of a vocabulary belongs to.

use schemars::JsonSchema;
use serde::Deserialize;

use super::record::{Record, Ref};

/// `[[group]]` in `locales/groups.toml`: terms of a vocabulary that reports print together. What no group takes is printed
/// under "other".
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Group {
    /// For example `role`.
    #[schemars(with = "String")]
    pub vocabulary: Ref,
    /// The name by which templates ask for it.
    #[schemars(with = "String")]
    pub id: Ref,
    #[schemars(with = "Vec<String>")]
    pub terms: Vec<Ref>,
}

/// All groups, those of the workspace first: they decide.
#[derive(Debug, Default)]
pub struct Groups(pub Vec<Record<Group>>);

impl Groups {
    /// The group of a term; none if no group takes it.
    pub fn of(&self, vocabulary: &str, term: &str) -> Option<&str> {
        let named = |group: &&Record<Group>| {
            group.vocabulary.get_ref() == vocabulary && group.terms.iter().any(|own| own.get_ref() == term)
        };
        self.0.iter().find(named).map(|group| group.id.get_ref().as_str())
    }
}
