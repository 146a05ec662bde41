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

/// All groups, those of the workspace last: they decide.
#[derive(Debug, Default)]
pub struct Groups(pub Vec<Record<Group>>);

impl Groups {
    /// The group of a term; none if no group takes it.
    pub fn of(&self, vocabulary: &str, term: &str) -> Option<&str> {
        let named = |group: &&Record<Group>| {
            group.vocabulary.get_ref() == vocabulary && group.terms.iter().any(|own| own.get_ref() == term)
        };
        self.0.iter().rev().find(named).map(|group| group.id.get_ref().as_str())
    }

    /// The levels of a scheme from the lowest to the highest, as the last group `scale` of them says.
    pub fn scale(&self, scheme: &str) -> impl Iterator<Item = &str> {
        let named =
            |group: &&Record<Group>| group.vocabulary.get_ref() == scheme && group.id.get_ref() == "scale";
        let levels = self.0.iter().rev().find(named).map(|group| &group.terms);
        levels.into_iter().flatten().map(|level| level.get_ref().as_str())
    }

    /// The groups of a vocabulary.
    pub fn ids<'g>(&'g self, vocabulary: &'g str) -> impl Iterator<Item = &'g str> {
        let own = self.0.iter().filter(move |group| group.vocabulary.get_ref() == vocabulary);
        own.map(|group| group.id.get_ref().as_str())
    }

    /// The terms of a vocabulary that groups take, in the order of the groups. Terms that only a workspace has come last.
    pub fn terms<'g>(&'g self, vocabulary: &'g str) -> impl Iterator<Item = &'g str> {
        let own = self.0.iter().filter(move |group| group.vocabulary.get_ref() == vocabulary);
        own.flat_map(|group| &group.terms).map(|term| term.get_ref().as_str())
    }
}
