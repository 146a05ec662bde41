//! The same facts and words make the same bytes, wherever, whenever and however they are built.

use std::collections::BTreeMap;

use crate::workspace::Workspace;

fn bytes(workspace: &Workspace) -> BTreeMap<String, Vec<u8>> {
    let files =
        workspace.files("output").into_iter().filter(|path| path.ends_with(".pdf") || path.ends_with(".png"));
    files.map(|path| (path.clone(), std::fs::read(workspace.path(&path)).expect("a document"))).collect()
}

#[track_caller]
fn same(one: &BTreeMap<String, Vec<u8>>, other: &BTreeMap<String, Vec<u8>>) {
    assert_eq!(one.keys().collect::<Vec<_>>(), other.keys().collect::<Vec<_>>());
    for (path, bytes) in one {
        assert!(bytes == &other[path], "{path} differs");
    }
}

#[test]
fn in_two_folders_time_zones_languages_and_numbers_of_workers() {
    let (here, there) = (Workspace::init(), Workspace::init());
    let kiritimati = [("TZ", "Pacific/Kiritimati"), ("LANG", "fr_FR.UTF-8")];
    here.run_with(&["build", "--jobs", "1", "--format", "pdf,png"], &kiritimati).expect(0);
    // Two days later on the calendar of the machine, were it looked at.
    let los_angeles = [("TZ", "America/Los_Angeles"), ("SOURCE_DATE_EPOCH", "1")];
    there.run_with(&["build", "--jobs", "8", "--format", "pdf,png"], &los_angeles).expect(0);
    let one = bytes(&here);
    assert!(one.len() > 10, "{:?}", one.keys());
    same(&one, &bytes(&there));
}

#[test]
fn alone_or_with_others() {
    let (together, alone) = (Workspace::two_countries(), Workspace::two_countries());
    together.run(&["build", "--jobs", "2"]).expect(0);
    for name in bytes(&together).keys() {
        let name = name.rsplit('/').next().expect("a name").trim_end_matches(".pdf").to_owned();
        alone.run(&["build", &name]).expect(0);
    }
    same(&bytes(&together), &bytes(&alone));
}

#[test]
fn the_date_is_that_of_the_facts() {
    let workspace = Workspace::two_countries();
    workspace.edit("data/countries/other/country.toml", "as-of = \"2024-12-31\"", "as-of = \"2023-06-05\"");
    workspace.run(&["build", "-l", "en"]).expect(0);
    let date = |name: &str| workspace.pdf(name).info("CreationDate").expect("a date");
    assert_eq!(date("example/example-country-brief.en"), "D:20241231000000Z");
    assert_eq!(date("other/other-country-brief.en"), "D:20230605000000Z");
}
