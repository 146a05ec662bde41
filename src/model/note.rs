//! Notes under tables.

use schemars::JsonSchema;
use serde::Deserialize;

use super::record::Ref;
use super::source::Citation;

/// A note under a table, for example what a source has where it slipped. The words are the message `note-ID`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Note {
    #[schemars(with = "String")]
    pub id: Ref,
    /// The table, a term of the vocabulary `table`.
    #[schemars(with = "String")]
    pub on: Ref,
    pub sources: Vec<Citation>,
}
