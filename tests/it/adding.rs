//! The page on what to touch when something is added: its files exist, and a text needs no more than six of them.

use std::collections::BTreeSet;

use crate::workspace::repository;

/// What stands in code in the first column of the tables below a heading.
fn files(heading: &str) -> BTreeSet<String> {
    let docs = std::fs::read_to_string(repository().join("docs/architecture.md")).expect("the docs");
    let start = format!("\n### {heading}\n");
    let (_, section) = docs.split_once(&start).unwrap_or_else(|| panic!("no {heading}"));
    let section = section.split("\n### ").next().unwrap_or_default();
    let first = section.lines().filter_map(|line| line.strip_prefix("| `")?.split(" | ").next());
    first.flat_map(|cell| cell.split('`').step_by(2)).map(str::to_owned).collect()
}

#[test]
fn a_text_needs_six_files() {
    assert_eq!(files("A text").len(), 6, "{:?}", files("A text"));
    assert_eq!(files("A key of a record").len(), 5, "{:?}", files("A key of a record"));
}

/// What the examples add is not there; all else is.
#[test]
fn the_files_to_touch_exist() {
    for heading in ["A text", "A key of a record", "A kind of record", "A report", "A command"] {
        let files = files(heading);
        assert!(files.len() > 3, "{heading}: {files:?}");
        for file in
            files.iter().filter(|file| !["helpline", "leaflet", "NAME"].iter().any(|new| file.contains(new)))
        {
            assert!(repository().join(file).is_file(), "{heading}: {file}");
        }
    }
}
