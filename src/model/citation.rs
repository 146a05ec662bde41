//! References to sources.

use schemars::JsonSchema;
use serde::Deserialize;

use super::locator::Locator;
use super::record::Ref;

/// A source and the place in it that supports a fact.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Citation {
    /// Key of the entry in `data/sources.yml`.
    #[schemars(with = "String")]
    pub source: Ref,
    /// Number of a table.
    pub table: Option<Locator>,
    /// Number of a section (`III`), or a term of the vocabulary `section`.
    #[schemars(with = "Option<String>", extend("vocabulary" = "section"))]
    pub section: Option<Ref>,
    /// Page or pages, as printed in the source.
    pub page: Option<Locator>,
    /// Number of a paragraph.
    pub paragraph: Option<Locator>,
}
