//! Places lie in the country that they are said to be in, as far as its map shows.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::IgnoredAny;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::workspace::{Common, templates};

/// What is read here of a map.
#[derive(Deserialize)]
struct Map {
    size: (f64, f64),
    projection: Projection,
    /// Parts that lie far away, which the drawing does not show where they are.
    #[serde(default)]
    insets: Vec<IgnoredAny>,
}

#[derive(Deserialize)]
struct Projection {
    longitude: f64,
    latitude: f64,
    scale: f64,
    x: f64,
    y: f64,
}

impl Map {
    /// Whether a place is within the drawing; `lib/map.typ` says the same for Typst.
    fn shows(&self, longitude: f64, latitude: f64) -> bool {
        let Projection { longitude: centre, latitude: middle, scale, x, y } = self.projection;
        let (east, north, middle) =
            ((longitude - centre).to_radians(), latitude.to_radians(), middle.to_radians());
        let near = north.cos() * east.cos();
        let from_centre = 1.0 + middle.sin() * north.sin() + middle.cos() * near;
        let stretch = (2.0 / from_centre.max(1e-9)).sqrt() * scale;
        let x = x + stretch * north.cos() * east.sin();
        let y = y - stretch * (middle.cos() * north.sin() - middle.sin() * near);
        (0.0..=self.size.0).contains(&x) && (0.0..=self.size.1).contains(&y)
    }
}

pub fn check(workspace: &Common, diagnostics: &mut Diagnostics) {
    let mut maps: BTreeMap<&str, Option<Map>> = BTreeMap::new();
    for place in &workspace.places {
        let (longitude, latitude) = (place.longitude, place.latitude);
        let problem = |code| Diagnostic::error(code).at(place.at(&place.id));
        if !(-180.0..=180.0).contains(&longitude) || !(-90.0..=90.0).contains(&latitude) {
            diagnostics.push(problem(Code::NotOnEarth));
            continue;
        }
        let map = maps.entry(&place.country).or_insert_with(|| read(workspace, &place.country));
        let Some(map) = map.as_ref().filter(|map| !map.shows(longitude, latitude)) else { continue };
        let outside = problem(Code::PlaceElsewhere).with("place", place.id.get_ref());
        let outside = outside.with("country", &place.country);
        let outside = outside.with("longitude", longitude).with("latitude", latitude);
        if map.shows(latitude, longitude) {
            diagnostics.push(outside.with("hint", "exchanged"));
        } else if map.insets.is_empty() {
            diagnostics.push(outside.with("hint", "other").as_warning());
        }
    }
}

/// The map of a country. One of the workspace's own that cannot be read is told of when it is drawn.
fn read(workspace: &Common, country: &str) -> Option<Map> {
    let name = country.to_lowercase();
    let known = workspace.maps.contains(&name).then(|| format!("maps/{name}.json"))?;
    let file = templates::read(&workspace.files, &known, &mut Diagnostics::default())?;
    serde_json::from_str(&file.text).ok()
}
