//! What a map shows.

use serde_json::{Value, json};

use super::Writer;
use crate::builtin;
use crate::model::place::PlaceKind;
use crate::model::project::Project;
use crate::model::record::Record;
use crate::model::record::Ref;
use crate::model::subject::Kind;
use crate::workspace::paths;

impl Writer<'_, '_> {
    /// A country with all its known places; nothing without a map of it.
    pub fn country_map(&self, iso: &str) -> Value {
        let places = self.scope.workspace.places.iter().filter(|place| place.country == iso);
        self.map(iso, places.map(|place| (&place.id, None)).collect())
    }

    /// The places of a project in the first of its countries; nothing without a map of it.
    pub fn project_map(&self, project: &Record<Project>) -> Value {
        let country = project.countries.first();
        let subject = country.and_then(|country| self.scope.workspace.subjects.get(country.get_ref()));
        let Some(Kind::Country(country)) = subject.map(|subject| &subject.kind) else { return Value::Null };
        let places = self.scope.subject.records.places.iter().map(|place| (&place.id, place.kind));
        self.map(&country.iso, places.collect())
    }

    fn map(&self, iso: &str, places: Vec<(&Ref, Option<PlaceKind>)>) -> Value {
        let file = format!("maps/{}.json", iso.to_lowercase());
        let own = self.scope.workspace.files.exists(&paths::template(&file));
        if builtin::template(&file).is_none() && !own {
            return Value::Null;
        }
        let known = &self.scope.workspace.places;
        let located = places.into_iter().filter_map(|(id, kind)| {
            let place = known.iter().find(|place| place.id.get_ref() == id.get_ref())?;
            Some(json!({
                "id": id.get_ref(),
                "name": self.label("place", id),
                "longitude": place.longitude,
                "latitude": place.latitude,
                "kind": kind.unwrap_or(place.kind).key(),
            }))
        });
        json!({ "iso": iso, "places": located.collect::<Value>() })
    }
}
