//! What a map shows.

use schemars::JsonSchema;
use serde::Serialize;

use super::writer::{Writer, id};
use crate::localise::scope::Resolved;
use crate::model;
use crate::model::place::PlaceKind;
use crate::model::record::{Record, Ref};
use crate::model::subject::Kind;

/// A country with some of its places.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Map {
    /// ISO 3166-1 alpha-3: the name of the map.
    iso: String,
    places: Vec<Marked>,
}

/// A place on a map.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "MapPlace")]
#[serde(rename_all = "kebab-case")]
pub struct Marked {
    id: String,
    name: Option<Resolved>,
    longitude: f64,
    latitude: f64,
    kind: PlaceKind,
}

impl Writer<'_, '_> {
    pub fn map(&self) -> Option<Map> {
        match &self.scope.subject.kind {
            Kind::Country(country) => self.country_map(country.iso.get_ref()),
            Kind::Project(project) => self.project_map(project),
        }
    }

    /// A country with all its known places; nothing without a map of it.
    fn country_map(&self, iso: &str) -> Option<Map> {
        let places = self.scope.workspace.places.iter().filter(|place| place.country == iso);
        self.located(iso, places.map(|place| (&place.id, None)).collect())
    }

    /// The places of a project in the first of its countries; nothing without a map of it.
    fn project_map(&self, project: &Record<model::project::Project>) -> Option<Map> {
        let country = self.scope.workspace.subjects.get(project.countries.first()?.get_ref())?;
        let Kind::Country(country) = &country.kind else { return None };
        let places = self.records().places.iter().map(|place| (&place.id, place.kind));
        self.located(country.iso.get_ref(), places.collect())
    }

    fn located(&self, iso: &str, places: Vec<(&Ref, Option<PlaceKind>)>) -> Option<Map> {
        if !self.scope.workspace.maps.contains(&iso.to_lowercase()) {
            return None;
        }
        let known = &self.scope.workspace.places;
        let located = places.into_iter().filter_map(|(reference, kind)| {
            let place = known.iter().find(|place| place.id.get_ref() == reference.get_ref())?;
            Some(Marked {
                id: id(reference),
                name: self.label("place", reference),
                longitude: place.longitude,
                latitude: place.latitude,
                kind: kind.unwrap_or(place.kind),
            })
        });
        Some(Map { iso: iso.to_owned(), places: located.collect() })
    }
}
