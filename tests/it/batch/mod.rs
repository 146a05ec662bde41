//! Builds of many documents: only what has changed, nothing half-written, the same result however it is divided.

mod divided;
mod foreign;
mod incremental;
mod locks;
mod many;
mod meanwhile;
mod prune;
mod records;
mod safe;
mod told;

use std::collections::BTreeMap;

use crate::workspace::Workspace;

const ALL: [&str; 4] = [
    "example-country-brief.en",
    "example-country-brief.fr",
    "other-country-brief.en",
    "other-country-brief.fr",
];

const EXAMPLE: [&str; 2] = ["example-country-brief.en", "example-country-brief.fr"];

/// Two countries whose documents are all there.
fn built_once() -> Workspace {
    let workspace = Workspace::two_countries();
    assert_eq!(built(&workspace, &[]), ALL);
    workspace
}

/// Names of the documents that a build made.
#[track_caller]
fn built(workspace: &Workspace, arguments: &[&str]) -> Vec<String> {
    let run = workspace.run(&[&["build"], arguments].concat()).expect(0);
    let name = |line: &str| line.rsplit('/').next().expect("a name").trim_end_matches(".pdf").to_owned();
    let mut names: Vec<_> = run.stdout.lines().map(name).collect();
    names.sort();
    names
}

/// All documents, by path.
fn documents(workspace: &Workspace) -> BTreeMap<String, Vec<u8>> {
    let files = workspace.files("output").into_iter().filter(|path| path.ends_with(".pdf"));
    files.map(|path| (path.clone(), std::fs::read(workspace.path(&path)).expect("a document"))).collect()
}

fn manifest(workspace: &Workspace) -> serde_json::Value {
    serde_json::from_str(&workspace.read("output/manifest.json")).expect("JSON")
}

/// An entry of the manifest.
#[track_caller]
fn entry(workspace: &Workspace, name: &str) -> serde_json::Value {
    let manifest = manifest(workspace);
    let mut entries = manifest["documents"].as_array().expect("a list").iter();
    entries.find(|entry| entry["name"] == name).unwrap_or_else(|| panic!("no {name} in {manifest:#}")).clone()
}
