//! Manifest, summaries and records say what is so.

use serde_json::Value;

use super::{EXAMPLE, built, built_once, documents, entry, manifest};
use crate::workspace::Workspace;

const FACTS: &str = "data/countries/example/country.toml";

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

/// What is wrong where no document is concerned is told as often as it is there, not only when something is made.
#[test]
fn errors_that_concern_no_document() {
    let mut edits: Vec<(&str, &str)> = Vec::new();
    // A language in which nothing is made, in a subject's words and in shared labels.
    edits.push(("data/countries/example/text/es.ftl", "claim-summary = { $\n"));
    edits.push(("locales/es/own.ftl", "organisation-name = { $\n"));
    for (path, text) in edits {
        let workspace = Workspace::two_countries();
        workspace.append("fiche.toml", "\n[languages.es]\nfallback = [\"en\"]\n");
        for language in ["en", "fr"] {
            workspace.append(&format!("locales/{language}/workspace.ftl"), "language-es = Spanish\n");
        }
        workspace.run(&["build"]).expect(0);
        workspace.write(path, text);
        for _ in 0..3 {
            let run = workspace.run(&["build"]).expect(1);
            assert_eq!(run.stdout, "");
            assert!(run.stderr.contains(path), "{}", run.stderr);
        }
        workspace.remove(path);
        workspace.run(&["build"]).expect(0);
        assert!(workspace.run(&["build", "--explain"]).expect(0).stderr.contains("brief.en: up to date\n"));
    }
}

#[test]
fn the_manifest() {
    let workspace = built_once();
    let entry = entry(&workspace, "example-country-brief.fr");
    assert_eq!(entry["pages"], 1);
    assert_eq!(entry["standards"], serde_json::json!(["PDF/UA-1", "PDF/A-2a"]));
    assert_eq!(entry["text"]["fr"], "provisional");
    let file = &entry["files"][0];
    let bytes =
        std::fs::read(workspace.path("output/example/example-country-brief.fr.pdf")).expect("a document");
    assert_eq!(file["bytes"], bytes.len());
    let sum = std::process::Command::new("sha256sum")
        .arg(workspace.path("output/example/example-country-brief.fr.pdf"))
        .output()
        .expect("sha256sum");
    let sum = String::from_utf8(sum.stdout).expect("text");
    assert_eq!(file["sha256"].as_str(), sum.split(' ').next());
}

/// A warning stays with the document, also when it is not made again.
#[test]
fn warnings_in_the_manifest() {
    let workspace = Workspace::two_countries();
    workspace.append(
        "data/countries/other/country.toml",
        "\n[[figure]]\nid = \"nobody-shows-it\"\nvalue = 5\nsources = [{ source = \"example-report\" }]\n",
    );
    for _ in 0..2 {
        workspace.run(&["build"]).expect(0);
        assert_eq!(entry(&workspace, "other-country-brief.en")["warnings"][0]["code"], "figure-unused");
        assert_eq!(entry(&workspace, "example-country-brief.en")["warnings"], serde_json::json!([]));
    }
}

#[test]
fn summaries() {
    let workspace = built_once();
    workspace.edit("data/countries/example/country.toml", "value = 12\n", "value = 12\nvalues = 3\n");
    workspace.run(&["build", "--summary", "how.json"]).expect(1);
    let summary: serde_json::Value = serde_json::from_str(&workspace.read("how.json")).expect("JSON");
    let status = |name: &str| {
        let mut all = summary["documents"].as_array().expect("a list").iter();
        all.find(|document| document["name"] == name).expect("the document").clone()
    };
    assert_eq!(status("other-country-brief.en")["status"], "up-to-date");
    let failed = status("example-country-brief.en");
    assert_eq!(failed["status"], "failed");
    assert!(failed["problems"][0].as_str().expect("text").contains("unknown key `values`"), "{failed}");

    workspace.run(&["build", "--summary", "how.xml"]).expect(1);
    let junit = workspace.read("how.xml");
    assert!(junit.contains("<testsuite name=\"fiche build\" tests=\"4\""), "{junit}");
    assert!(junit.contains("failures=\"2\""), "{junit}");
    assert!(junit.contains("unknown key `values`"), "{junit}");

    workspace.run(&["build", "--summary", "how.txt"]).expect(1);
    assert!(workspace.read("how.txt").starts_with("2 documents failed: "), "{}", workspace.read("how.txt"));
}

#[test]
fn log_for_programs() {
    let workspace = Workspace::two_countries();
    let run = workspace.run(&["build", "--log-format", "json"]).expect(0);
    let lines: Vec<serde_json::Value> =
        run.stderr.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let documents: Vec<_> = lines.iter().filter(|line| line["event"] == "document").collect();
    assert_eq!(documents.len(), 4, "{}", run.stderr);
    assert!(documents.iter().all(|document| document["status"] == "built"));
    let last = lines.last().expect("a line");
    assert_eq!((&last["event"], &last["built"]), (&"summary".into(), &4.into()));
    let runs = workspace.read("output/.fiche/runs.jsonl");
    assert_eq!(runs.lines().count(), 1);
    let started = serde_json::from_str::<serde_json::Value>(&runs).expect("JSON")["started"].clone();
    assert!(started.as_str().is_some_and(|time| time.len() >= 24), "{started}");
}

/// What the manifest tells of a document does not depend on which others were made with it.
#[test]
fn warnings_are_those_of_the_document() {
    let workspace = Workspace::two_countries();
    workspace.edit("fiche.toml", "[languages.fr]\n", "[languages.fr]\nfallback = [\"en\"]\n");
    let words = "data/countries/example/text/fr.ftl";
    let text = workspace.read(words);
    let claim = text.lines().find(|line| line.starts_with("claim-summary")).expect("a claim").to_owned();
    workspace.write(words, text.replace(&claim, ""));
    built(&workspace, &[EXAMPLE[0]]);
    built(&workspace, &[]);
    let one_by_one = manifest(&workspace);
    for jobs in ["1", "4"] {
        built(&workspace, &["--force", "--jobs", jobs]);
        assert_eq!(manifest(&workspace), one_by_one, "{jobs} at the same time");
    }
    assert!(entry(&workspace, EXAMPLE[1])["warnings"].to_string().contains("claim-summary"));
    assert!(!entry(&workspace, EXAMPLE[0])["warnings"].to_string().contains("claim-summary"));
}
