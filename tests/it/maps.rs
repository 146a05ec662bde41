//! Maps: one for every country, with names that stand free, and the places that a text names.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::geometry;
use crate::pdf::Pdf;
use crate::sample;
use crate::workspace::{Workspace, repository};

/// A page is a map: each country in the given width.
const ATLAS: &str = r##"
#import "/fiche.typ": report
#import "/lib/map.typ": locator-map
#set document(title: [Atlas])
#set text(font: "Noto Sans", lang: "en")
#let places(iso) = if iso == "MLI" { report().content.values().first().map.places.map(place => (
  ..place,
  name: place.id,
  marked: true,
)) } else { () }
#for iso in json("/countries.json") {
  page(width: WIDTH, height: auto, margin: 0pt, locator-map(iso: iso, width: WIDTH, places: places(iso), full: WIDTH > 30mm, alt: (iso,)))
}
"##;

fn codes() -> Vec<String> {
    let table =
        std::fs::read_to_string(repository().join("src/model/codes/countries.tsv")).expect("the codes");
    let lines = table.lines().filter(|line| !line.starts_with('#'));
    let mut codes: Vec<String> =
        lines.map(|line| line.split('\t').next().expect("a code").to_owned()).collect();
    codes.push("XKX".to_owned());
    codes
}

fn file(iso: &str) -> Value {
    let path = format!("templates/maps/{}.json", iso.to_lowercase());
    let text = std::fs::read_to_string(repository().join(path)).unwrap_or_else(|_| panic!("no map of {iso}"));
    assert!(text.len() < 15_000, "{iso}: {} bytes", text.len());
    serde_json::from_str(&text).expect("JSON")
}

/// The corners of the lines of a path.
fn lines(path: &str) -> Vec<Vec<(f32, f32)>> {
    let mut found = Vec::new();
    let (mut x, mut y) = (0.0, 0.0);
    for part in path.split('m').filter(|part| !part.is_empty()) {
        let closed = part.ends_with('z');
        let numbers = part.trim_end_matches('z').replace('-', " -");
        let numbers: Vec<f32> = numbers.split_whitespace().map(|n| n.parse().expect("a number")).collect();
        let mut line = Vec::new();
        for step in numbers.chunks_exact(2) {
            (x, y) = (x + step[0], y + step[1]);
            line.push((x, y));
        }
        if closed {
            (x, y) = line[0];
            line.push(line[0]);
        }
        found.push(line);
    }
    found
}

/// Whether a line runs through a box (left, top, right, bottom): looked at point by point.
fn crosses(line: &[(f32, f32)], (left, top, right, bottom): (f32, f32, f32, f32)) -> bool {
    line.windows(2).any(|ends| {
        let ((x1, y1), (x2, y2)) = (ends[0], ends[1]);
        let apart = x1.max(x2) < left || x1.min(x2) > right || y1.max(y2) < top || y1.min(y2) > bottom;
        !apart
            && (0..=100).any(|step| {
                let part = step as f32 / 100.0;
                let (x, y) = (x1 + (x2 - x1) * part, y1 + (y2 - y1) * part);
                x > left && x < right && y > top && y < bottom
            })
    })
}

fn atlas(width: &str) -> Vec<u8> {
    let workspace = Workspace::sample();
    workspace.write("templates/atlas/report.toml", "subjects = [\"country\"]\nreads = [\"map\"]\n");
    workspace.write("templates/atlas/main.typ", ATLAS.replace("WIDTH", width));
    workspace.write("templates/countries.json", serde_json::to_string(&codes()).expect("JSON"));
    workspace.append("locales/en/workspace.ftl", "\nreport-atlas = Atlas\n");
    workspace.append("locales/fr/workspace.ftl", "\nreport-atlas = Atlas\n");
    workspace.append(
        "fiche.toml",
        "\n[[document]]\nreport = \"atlas\"\nsubjects = [\"mali\"]\nlanguages = [\"en\"]\n",
    );
    workspace.run(&["build", "-r", "atlas"]).expect(0);
    std::fs::read(workspace.path("output/mali/mali-atlas.en.pdf")).expect("the atlas")
}

/// In every country and size no name lies on another, runs out of its map or crosses a border, and the capital has its name.
#[test]
fn names_stand_free() {
    let codes = codes();
    let files: BTreeMap<&String, Value> = codes.iter().map(|iso| (iso, file(iso))).collect();
    for width in ["28mm", "50mm", "82mm"] {
        let bytes = atlas(width);
        let names = geometry::names(&bytes);
        assert_eq!(names.len(), codes.len());
        let faults = geometry::overlaps_of(&bytes);
        assert!(faults.is_empty(), "{width}: {faults:#?}");
        let (leaders, mut struck) = geometry::struck(&bytes);
        assert!(leaders > 10, "{width}: {leaders}");
        // Only a wide map has room for all places of Mali at once: of others many names stand below.
        if width != "82mm" {
            let mali = codes.iter().position(|iso| iso == "MLI").expect("Mali") + 1;
            struck.retain(|name| !name.starts_with(&format!("page {mali}:")));
        }
        assert!(struck.is_empty(), "{width}: {struck:#?}");
        let (mut crossed, mut nameless, mut named) = (Vec::new(), Vec::new(), 0);
        for (iso, (page_width, page_height, names)) in codes.iter().zip(&names) {
            let map = &files[iso];
            let scale = 1000.0 / page_width;
            let mut drawn = lines(map["country"].as_str().expect("a path"));
            drawn.extend(lines(map["neighbours"].as_str().expect("a path")));
            for region in map["regions"]["list"].as_array().into_iter().flatten() {
                drawn.extend(lines(region["path"].as_str().expect("a path")));
            }
            if let Some(capital) = map["capital"]["names"]["en"].as_str() {
                // A hyphen and a space are pieces of text of their own or none.
                let plain = |text: &str| -> String { text.chars().filter(|c| c.is_alphanumeric()).collect() };
                let all: String = names.iter().map(|name| plain(&name.0)).collect();
                if !all.contains(&plain(capital)) && iso != "MLI" {
                    nameless.push(format!("{iso}: {capital}"));
                }
            }
            for (name, left, bottom, right, top) in names {
                assert!(
                    *left >= 0.0 && right <= page_width && *bottom >= 0.0 && top <= page_height,
                    "{iso}: {name}"
                );
                named += 1;
                // The map is as wide as its page; names may stand below it.
                let area = (
                    left * scale,
                    (page_height - top) * scale,
                    right * scale,
                    (page_height - bottom) * scale,
                );
                if drawn.iter().any(|line| crosses(line, area)) {
                    crossed.push(format!("{iso}: {name}"));
                }
            }
        }
        assert!(named > 250, "{named}");
        assert!(crossed.is_empty(), "{width}: {crossed:#?}");
        assert!(nameless.is_empty(), "{width}: {nameless:#?}");
    }
}

/// Every map says whose it is and of when, and its names are in both languages.
#[test]
fn what_a_map_says() {
    for iso in codes() {
        let map = file(&iso);
        assert_eq!(map["source"], "Natural Earth", "{iso}");
        assert!(map["as-of"].as_u64().is_some(), "{iso}");
        let area: usize = lines(map["country"].as_str().expect("a path")).iter().map(Vec::len).sum();
        assert!(area > 3, "{iso}: nothing is drawn");
        let capital = map.get("capital").into_iter();
        for names in map["names"].as_array().into_iter().flatten().chain(capital).map(|one| &one["names"]) {
            assert!(names["en"].is_string() && names["fr"].is_string(), "{iso}: {names}");
        }
    }
}

/// Nor does a line run through a name where the places are those of a project.
#[test]
fn lines_on_maps_of_projects() {
    for name in
        ["ecpat-factsheet.en", "ecpat-factsheet.fr", "ecpat-factsheet.fr+en", "accel-africa-factsheet.fr+en"]
    {
        let (leaders, struck) = geometry::struck(&sample::documents()[name]);
        assert!(leaders > 0, "{name}");
        assert!(struck.is_empty(), "{name}: {struck:#?}");
    }
}

fn map_in(pdf: &Pdf) -> String {
    let figures = pdf.elements("Figure").into_iter().filter_map(|figure| figure.alt);
    let mut maps = figures.filter(|alt| alt.starts_with("Map of") || alt.starts_with("Carte du"));
    maps.next().expect("a map")
}

#[test]
fn country_documents_have_a_map() {
    for (name, capital) in [
        ("mali-country-brief.en", "The capital, Bamako, is marked with a square."),
        ("mali-country-brief.fr", "Un carré marque la capitale, Bamako."),
    ] {
        let pdf = sample::document(name);
        assert!(map_in(&pdf).contains(capital), "{name}: {}", map_in(&pdf));
        assert!(pdf.page_text(1).contains("Natural Earth"), "{name}");
    }
    for name in ["en", "fr", "fr+en"].map(|tag| format!("mali-recommendation-tracker.{tag}")) {
        let pdf = sample::document(&name);
        assert!(map_in(&pdf).contains("Bamako") && pdf.text().contains("Natural Earth"), "{name}");
    }
    // The profile marks what its text names, and nothing else.
    let alt = map_in(&sample::document("mali-country-profile.en"));
    assert!(alt.contains("Kangaba") && !alt.contains("Kéniéba"), "{alt}");
}

/// The name of a place is looked for as it is written, whatever signs are in it, and as whole words.
#[test]
fn names_with_signs() {
    let workspace = Workspace::two_countries();
    workspace.edit("fiche.toml", "country-brief", "country-profile");
    let place = |id: &str, longitude: f64| {
        format!(
            "[[place]]\nid = \"{id}\"\ncountry = \"BFA\"\nlongitude = {longitude}\nlatitude = 12.5\nkind = \"city\"\n\n"
        )
    };
    let places = [("old", -1.0), ("saint-dawa", -2.0), ("sam", 0.5)].map(|(id, at)| place(id, at)).concat();
    workspace.write("data/places.toml", places);
    let names = "place-old = Dori (old\nplace-saint-dawa = St. Dawa\nplace-sam = Sam\n";
    for tag in ["en", "fr"] {
        workspace.write(&format!("locales/{tag}/places.ftl"), names);
    }
    let text = "data/countries/example/text/en.ftl";
    workspace.edit(text, "too few for its workforce.", "too few for Dori (old), St. Dawa and Samba.");
    workspace.run(&["build", "example"]).expect(0);
    let alt = map_in(&workspace.pdf("example/example-country-profile.en"));
    assert!(alt.contains("Dori (old") && alt.contains("St. Dawa") && !alt.contains("Sam"), "{alt}");
}

/// A territory of another country, and one whose boundaries are not settled.
#[test]
fn what_is_disputed() {
    let workspace = Workspace::two_countries();
    workspace.edit(
        "data/countries/example/country.toml",
        "iso = \"BFA\"\nm49 = \"854\"",
        "iso = \"ESH\"\nm49 = \"732\"",
    );
    workspace.run(&["build", "example"]).expect(0);
    let english = workspace.pdf("example/example-country-brief.en").page_text(1).replace('\n', " ");
    assert!(english.contains("The final status of Western Sahara is not settled."), "{english}");
    assert!(english.contains("Dashes: boundaries that are not settled."), "{english}");
    let french = workspace.pdf("example/example-country-brief.fr").page_text(1).replace('\n', " ");
    assert!(french.contains("Le statut définitif du Sahara occidental"), "{french}");

    // A workspace knows better.
    let map = file("ESH");
    let mut own = map.clone();
    own["source"] = "United Nations".into();
    own["status"] = Value::Array(Vec::new());
    workspace.write("templates/maps/esh.json", serde_json::to_string(&own).expect("JSON"));
    workspace.run(&["build", "example"]).expect(0);
    let english = workspace.pdf("example/example-country-brief.en").page_text(1).replace('\n', " ");
    assert!(english.contains("after United Nations"), "{english}");
    assert!(!english.contains("final status"), "{english}");
}
