//! Manifest, summaries and records say what is so.

use serde_json::Value;

use super::{built, documents, entry, manifest};
use crate::workspace::Workspace;

const FACTS: &str = "data/countries/example/country.toml";

fn built_once() -> Workspace {
    let workspace = Workspace::two_countries();
    workspace.run(&["build"]).expect(0);
    workspace
}

fn spoil(workspace: &Workspace) {
    workspace.edit(FACTS, "value = 12\n", "value = 12\nvalues = 3\n");
}

/// Names in the manifest, and whether they are current.
fn listed(workspace: &Workspace) -> Vec<(String, bool)> {
    let entries = manifest(workspace)["documents"].as_array().expect("a list").clone();
    let entry = |e: &Value| (e["name"].as_str().expect("a name").to_owned(), e["current"] == true);
    entries.iter().map(entry).collect()
}

/// Without records the manifest tells which documents are there.
#[test]
fn records_that_are_lost() {
    for damage in [None, Some("{")] {
        let workspace = built_once();
        let before = workspace.read("output/manifest.json");
        match damage {
            None => workspace.remove("output/.fiche/records.json"),
            Some(text) => workspace.write("output/.fiche/records.json", text),
        };
        workspace.append_bytes("output/other/other-country-brief.fr.pdf", b"changed");
        spoil(&workspace);
        let run = workspace.run(&["build", "example"]).expect(1);
        assert!(run.stderr.contains("note[no-records]"), "{}", run.stderr);
        assert!(run.stderr.contains("the last versions of 2 documents stay in place"), "{}", run.stderr);
        let name = |name: &str| (name.to_owned(), false);
        let whole = ["example-country-brief.en", "example-country-brief.fr", "other-country-brief.en"];
        assert_eq!(listed(&workspace), whole.map(name));
        workspace.edit(FACTS, "value = 12\nvalues = 3\n", "value = 12\n");
        assert_eq!(built(&workspace, &[]).len(), 4);
        assert_eq!(workspace.read("output/manifest.json"), before);
    }
}

/// A document that is neither there nor can be made is not spoken of.
#[test]
fn a_lost_document_that_fails() {
    let workspace = built_once();
    workspace.remove("output/example/example-country-brief.en.pdf");
    workspace.append_bytes("output/example/example-country-brief.fr.pdf", b"changed");
    workspace.remove("output/other/other-country-brief.en.pdf");
    spoil(&workspace);
    let run = workspace.run(&["build", "example"]).expect(1);
    assert!(!run.stderr.contains("in place"), "{}", run.stderr);
    assert_eq!(listed(&workspace), [("other-country-brief.fr".to_owned(), true)]);
    workspace.edit(FACTS, "value = 12\nvalues = 3\n", "value = 12\n");
    assert_eq!(built(&workspace, &[]).len(), 3);
    assert_eq!(listed(&workspace).len(), 4);
}

/// Whatever happens to one file of a document, the manifest lists those that are as it says.
#[test]
fn a_picture_that_cannot_be_written() {
    let workspace = built_once();
    std::fs::create_dir(workspace.path("output/example/example-country-brief.en-1.png")).expect("a folder");
    workspace.edit(FACTS, "value = 12\n", "value = 13\n");
    let run = workspace.run(&["build", "--format", "pdf,png", "example"]).expect(1);
    assert!(run.stderr.contains("error[foreign-file]"), "{}", run.stderr);
    let names: Vec<_> = listed(&workspace).into_iter().map(|(name, _)| name).collect();
    // The document of before was put back.
    assert!(names.contains(&"example-country-brief.en".to_owned()), "{names:?}");
    std::fs::remove_dir(workspace.path("output/example/example-country-brief.en-1.png")).expect("removed");
    assert_eq!(built(&workspace, &["--explain"]).len(), 1);
    assert_eq!(listed(&workspace).len(), 4);
}

/// A warning that comes or goes without a change of the document.
#[test]
fn warnings_of_a_document_that_stays() {
    let workspace = built_once();
    let text = "data/countries/other/text/fr.ftl";
    let words = workspace.read(text);
    workspace.append(text, "\nclaim-nobody = Rien.\n");
    assert_eq!(built(&workspace, &[]), [""; 0]);
    let warnings = entry(&workspace, "other-country-brief.fr")["warnings"].clone();
    assert_eq!(warnings[0]["code"], "text-superfluous", "{warnings}");
    // As if it had been so from the start.
    let history = workspace.read("output/manifest.json");
    workspace.run(&["build", "--force"]).expect(0);
    assert_eq!(workspace.read("output/manifest.json"), history);
    workspace.write(text, words);
    assert_eq!(built(&workspace, &[]), [""; 0]);
    assert_eq!(entry(&workspace, "other-country-brief.fr")["warnings"], serde_json::json!([]));
}

#[test]
fn an_archive_is_completed() {
    let workspace = Workspace::two_countries();
    let archived = || workspace.files("output/archive").len();
    workspace.write("output/archive", "not a folder");
    let run = workspace.run(&["build", "--archive", "example"]).expect(1);
    assert!(run.stderr.contains("error[unwritable]: cannot write `archive/2024/20"), "{}", run.stderr);
    workspace.remove("output/archive");
    assert_eq!(built(&workspace, &["example"]), [""; 0]);
    assert_eq!(archived(), 0);
    // What was made by a build that does not archive belongs there too.
    workspace.run(&["build"]).expect(0);
    assert_eq!(built(&workspace, &["--archive"]), [""; 0]);
    assert_eq!(archived(), 4);
}

#[test]
fn summaries_of_what_is_wrong_beyond_the_documents() {
    let workspace = built_once();
    let json = || serde_json::from_str::<Value>(&workspace.read("how.json")).expect("JSON");
    // Nothing was built.
    workspace.run(&["build", "--summary", "how.json", "exampel"]).expect(2);
    assert!(json()["problems"][0].as_str().expect("text").contains("exampel"), "{:#}", json());
    assert_eq!(json()["documents"], serde_json::json!([]));
    workspace.run(&["build", "--summary", "how.xml", "--schedule", "none"]).expect(2);
    let junit = workspace.read("how.xml");
    assert!(junit.contains("failures=\"1\"") && junit.contains("unknown-schedule"), "{junit}");
    workspace.run(&["build", "--summary", "how.txt", "--output", "fiche.toml"]).expect(2);
    assert!(workspace.read("how.txt").starts_with("error[unwritable]"), "{}", workspace.read("how.txt"));

    // What could be built was built.
    workspace.edit("fiche.toml", "[\"example\", \"other\"]", "[\"exampel\", \"other\"]");
    workspace.run(&["build", "--summary", "how.json"]).expect(1);
    assert!(json()["problems"][0].as_str().expect("text").contains("unknown-subject"), "{:#}", json());
    assert_eq!(json()["documents"].as_array().expect("a list").len(), 2);
    workspace.run(&["build", "--summary", "how.xml"]).expect(1);
    assert!(workspace.read("how.xml").contains("failures=\"1\""), "{}", workspace.read("how.xml"));

    // No workspace at all.
    workspace.remove("fiche.toml");
    workspace.run(&["build", "--summary", "how.json"]).expect(2);
    assert!(json()["problems"][0].as_str().expect("text").contains("no-workspace"), "{:#}", json());
}

/// What is known of documents is written only if it has changed: nothing else says that it is not.
#[test]
fn records_of_documents_that_stay() {
    let workspace = built_once();
    let records =
        || std::fs::metadata(workspace.path("output/.fiche/records.json")).and_then(|m| m.modified());
    let before = records().expect("a time");
    workspace.run(&["build"]).expect(0);
    assert_eq!(records().expect("a time"), before);
    assert_eq!(documents(&workspace).len(), 4);
}
