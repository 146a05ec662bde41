//! Places that maps can mark.

use schemars::JsonSchema;
use serde::Deserialize;

use super::entry::{Described, Entry};
use super::link::Links;
use super::record::Ref;
use super::values::values;
use super::vocabulary::Vocabulary;

/// `[[place]]` in `data/places.toml`. Its name is the message `place-ID` of the shared catalogue.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Place {
    /// A term of the vocabulary `place`.
    #[schemars(with = "String", extend("vocabulary" = "place"))]
    pub id: Ref,
    /// The country it is in, ISO 3166-1 alpha-3.
    pub country: String,
    /// Degrees east.
    pub longitude: f64,
    /// Degrees north.
    pub latitude: f64,
    pub kind: PlaceKind,
}

values! {
    PlaceKind {
        City => "city",
        Region => "region",
    }
}

impl Described for Place {}

impl Entry for Place {
    fn id(&self) -> Option<&Ref> {
        Some(&self.id)
    }

    fn links<'r>(&'r self, links: &mut Links<'_, 'r>) {
        links.terms(Vocabulary::Place, [&self.id]);
    }
}
