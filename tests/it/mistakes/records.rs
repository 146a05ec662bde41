//! Keys, ids and references.

use super::found;

const FILE: &str = "data/countries/example/country.toml";

#[test]
fn unknown_key() {
    found("unknown-key", |w| {
        w.edit(FILE, "kind = \"summary\"", "kindd = \"summary\"");
    });
}

#[test]
fn unknown_table() {
    found("unknown-table", |w| {
        w.append(FILE, "\n[[figures]]\nid = \"x\"\n");
    });
}

#[test]
fn unknown_value() {
    found("unknown-value", |w| {
        w.edit(FILE, "kind = \"progress\"", "kind = \"progres\"");
    });
}

#[test]
fn missing_key() {
    found("missing-key", |w| {
        w.edit(FILE, "mechanism = \"ilab\"\n", "");
    });
}

#[test]
fn missing_table() {
    found("missing-table", |w| {
        w.edit(FILE, "[edition]\nyear = 2024\nas-of = \"2024-12-31\"\n", "");
        w.edit(FILE, "state = \"draft\"\n", "");
    });
}

#[test]
fn unknown_source() {
    found("unknown-source", |w| {
        w.edit(
            FILE,
            "{ source = \"example-report\", page = \"9\" }",
            "{ source = \"exampel-report\", page = \"9\" }",
        );
    });
}

#[test]
fn no_source() {
    found("no-source", |w| {
        w.edit(FILE, "sources = [{ source = \"example-report\", page = \"9\" }]", "sources = []");
    });
}

#[test]
fn unknown_figure() {
    found("unknown-figure", |w| {
        w.edit(FILE, "figures = [\"inspectors-2024\", ", "figures = [\"inspector-2024\", ");
    });
}

#[test]
fn unknown_recommendation() {
    found("unknown-recommendation", |w| {
        w.edit(FILE, "chart = [\"more-inspectors\"]", "chart = [\"less-inspectors\"]");
    });
}

#[test]
fn unknown_institution() {
    found("unknown-institution", |w| {
        w.edit(FILE, "lead = [\"example-organisation\"]", "lead = [\"exemple-organisation\"]");
    });
}

#[test]
fn unknown_area() {
    found("unknown-area", |w| {
        w.edit(FILE, "area = \"enforcement\"", "area = \"enforcment\"");
    });
}

#[test]
fn id_twice() {
    found("id-twice", |w| {
        w.edit(FILE, "id = \"more-inspections\"", "id = \"few-inspectors\"");
    });
}

#[test]
fn not_an_id() {
    found("not-an-id", |w| {
        w.edit(FILE, "id = \"inspections\"\ngroup", "id = \"Inspections_2\"\ngroup");
    });
}

#[test]
fn reviewed_by_nobody() {
    found("reviewed-by-nobody", |w| {
        w.edit(FILE, "[text.fr]\nstate = \"provisional\"", "[text.fr]\nstate = \"reviewed\"");
    });
}

#[test]
fn unknown_key_of_a_source() {
    found("unknown-key-of-a-source", |w| {
        w.edit("data/sources.yml", "  date: 2024", "  dat: 2024");
    });
}

#[test]
fn source_without_language() {
    found("source-without-language", |w| {
        w.edit("data/sources.yml", "  fiche: { language: en, covers: 2024 }\n", "");
    });
}

#[test]
fn unknown_place() {
    found("record-unknown-place", |w| {
        w.write(
            "data/places.toml",
            "[[place]]\nid = \"bamakko\"\ncountry = \"MLI\"\nlongitude = -8.0\nlatitude = 12.65\nkind = \"city\"\n",
        );
    });
}
