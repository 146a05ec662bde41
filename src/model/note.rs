//! Notes under tables.

use schemars::JsonSchema;
use serde::Deserialize;

use super::citation::Citation;
use super::entry::{Described, Entry, Sources, Words};
use super::link::Links;
use super::record::Ref;
use super::vocabulary::Vocabulary;

/// A note under a table, for example what a source has where it slipped. The words are the message `note-ID`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Note {
    #[schemars(with = "String")]
    pub id: Ref,
    /// The table, a term of the vocabulary `table`.
    #[schemars(with = "String", extend("vocabulary" = "table"))]
    pub on: Ref,
    pub sources: Vec<Citation>,
}

impl Described for Note {
    const WORDS: &'static [Words] = &[Words::required("").in_paragraphs()];
    const SKELETON: &'static str = "on = \"laws\"\nSOURCES";
}

impl Entry for Note {
    fn id(&self) -> Option<&Ref> {
        Some(&self.id)
    }

    fn links<'r>(&'r self, links: &mut Links<'_, 'r>) {
        links.terms(Vocabulary::Table, [&self.on]);
    }

    fn sources(&self) -> Sources<'_> {
        Sources::Required(&self.sources)
    }
}
