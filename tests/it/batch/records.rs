//! What is known of earlier builds is compared with what is there; what cannot be read is made again.

use std::time::{Duration, SystemTime};

use super::{ALL, EXAMPLE, built, built_once, documents, entry};
use crate::workspace::Workspace;

/// Files that are missing, or not as they were made, are made again.
#[test]
fn a_damaged_document() {
    let workspace = built_once();
    let good = documents(&workspace);
    workspace.remove("output/example/example-country-brief.en.pdf");
    workspace.append_bytes("output/other/other-country-brief.fr.pdf", b"x");
    let run = workspace.run(&["build", "--explain"]).expect(0);
    assert_eq!(run.stdout.lines().count(), 2, "{}", run.stdout);
    assert!(
        run.stderr.contains("`other/other-country-brief.fr.pdf` is missing or not what was made"),
        "{}",
        run.stderr
    );
    assert_eq!(documents(&workspace), good);
}

#[test]
fn forced() {
    let workspace = built_once();
    assert_eq!(built(&workspace, &["--force"]), ALL);
}

/// Time says nothing: neither a clock that is wrong nor a copy with new dates.
#[test]
fn a_clock_that_jumps() {
    let workspace = built_once();
    let century = Duration::from_secs(100 * 365 * 24 * 3600);
    for time in [SystemTime::UNIX_EPOCH, SystemTime::now() + century] {
        for path in ["data", "output", "locales"].into_iter().flat_map(|folder| workspace.files(folder)) {
            let file = std::fs::File::options().append(true).open(workspace.path(&path)).expect("a file");
            file.set_modified(time).expect("a time");
        }
        assert_eq!(built(&workspace, &[]), [""; 0]);
    }
    // A change that leaves the time of the file as it was is a change.
    let path = "data/countries/example/country.toml";
    let time = modified(&workspace, path);
    workspace.edit(path, "value = 12\n", "value = 13\n");
    let file = std::fs::File::options().append(true).open(workspace.path(path)).expect("a file");
    file.set_modified(time).expect("a time");
    assert_eq!(built(&workspace, &[]), EXAMPLE);
}

/// While an entry of `fiche.toml` is wrong, what it would name is not known to be left over.
#[test]
fn nothing_is_pruned_by_mistake() {
    let workspace = built_once();
    workspace.edit("fiche.toml", "subjects = [\"example\", \"other\"]", "subjects = [\"example\", \"othr\"]");
    workspace.run(&["build", "--prune"]).expect(1);
    assert_eq!(documents(&workspace).len(), 4);
}

#[test]
fn records_that_cannot_be_read() {
    for damage in ["", "{", "null", "{\"format\":1,\"names\":[],\"sets\":[[[7,\"0\"]]],\"documents\":{}}"] {
        let workspace = built_once();
        let good = documents(&workspace);
        workspace.write("output/.fiche/records.json", damage);
        assert_eq!(built(&workspace, &[]), ALL, "{damage}");
        assert_eq!(documents(&workspace), good);
    }
}

/// Whatever a disk makes of the records, nothing wrong is told of a document.
#[test]
fn records_with_another_digit() {
    let workspace = built_once();
    let (records, manifest) = ("output/.fiche/records.json", "output/manifest.json");
    let (text, told) = (workspace.read(records), workspace.read(manifest));
    let sum = entry(&workspace, ALL[0])["files"][0]["sha256"].as_str().expect("a checksum").to_owned();
    let other = if sum.starts_with('0') { "1" } else { "0" };
    let damage = [
        text.replacen(&sum, &format!("{other}{}", &sum[1..]), 1),
        text.replacen("\"archived\":false", "\"archived\":true", 1),
        text.replacen("\"pages\":1", "\"pages\":3", 1),
        text.replacen("\"current\":true", "\"current\":false", 1),
    ];
    for damage in damage {
        assert_ne!(damage, text);
        workspace.write(records, damage);
        let run = workspace.run(&["build"]).expect(0);
        assert!(run.stderr.contains("note[no-records]"), "{}", run.stderr);
        assert_eq!(run.stdout.lines().count(), ALL.len());
        assert_eq!(workspace.read(manifest), told);
    }
}

/// A folder in which there is nothing can be what is wrong: a second subject of a name.
#[test]
fn an_empty_folder() {
    let workspace = built_once();
    std::fs::create_dir_all(workspace.path("data/projects/example")).expect("a folder");
    for _ in 0..2 {
        workspace.run(&["build"]).expect(1);
        assert_eq!(entry(&workspace, ALL[2])["current"], false);
    }
    std::fs::remove_dir(workspace.path("data/projects/example")).expect("removed");
    assert_eq!(built(&workspace, &[]), [""; 0]);
    assert_eq!(entry(&workspace, ALL[2])["current"], true);
}

fn modified(workspace: &Workspace, path: &str) -> SystemTime {
    std::fs::metadata(workspace.path(path)).and_then(|metadata| metadata.modified()).expect("a time")
}
