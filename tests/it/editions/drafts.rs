//! Work on a draft changes no document of what is published.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use fiche::diagnostic::Diagnostics;
use fiche::model::kinds::{Of, Records};

use super::{COUNTRY, apart, said, with_edition};
use crate::workspace::Workspace;

const MALI: &str = "data/countries/mali";

/// The sample with records of every kind that last, and a draft. Of the published edition only `[edition]` and what stands over
/// recommendations is left in its folder.
fn lasting() -> Workspace {
    let workspace = Workspace::sample();
    let folder = format!("{MALI}/2020");
    for entry in fs::read_dir(workspace.path(&folder)).expect("a folder") {
        let name = entry.expect("an entry").file_name().into_string().expect("a name");
        if name.ends_with(".toml") && !["edition.toml", "recommendations.toml"].contains(&name.as_str()) {
            workspace.write(&format!("{MALI}/of-{name}"), workspace.read(&format!("{folder}/{name}")));
            workspace.remove(&format!("{folder}/{name}"));
        }
    }
    for language in ["en", "fr"] {
        // What lies below is imported, so that the words of the edition can stand over it in the same folder.
        let (own, edition) = (format!("{MALI}/text/{language}.ftl"), format!("{folder}/text/{language}.ftl"));
        let below = format!("### import below\n\n{}", workspace.read(&own));
        workspace.write(&format!("{MALI}/text/{language}/below.ftl"), below);
        workspace.write(&own, workspace.read(&edition));
        workspace.remove(&edition);
        for vocabulary in ["mechanism", "statistic", "good", "instrument", "standard", "measure", "framework"]
        {
            let path = format!("locales/{language}/workspace.ftl");
            workspace.append(&path, &format!("\n{vocabulary}-zz-new = New\n    .short = New\n"));
        }
    }
    workspace.run(&["new", "edition", "2021", "--subject", "mali"]).expect(0);
    workspace
}

fn documents(workspace: &Workspace) -> BTreeMap<&'static str, Vec<u8>> {
    let names = ["mali-country-brief.en", "mali-country-profile.fr", "mali-recommendation-tracker.en"];
    workspace.run(&[["build", "--force"].as_slice(), &names].concat()).expect(0);
    let file = |name| fs::read(workspace.path(&format!("output/mali/{name}.pdf"))).expect("a document");
    names.map(|name| (name, file(name))).into()
}

/// For every kind of record: a new one, and another value and other words of one that lasts.
#[test]
fn work_on_a_draft_changes_no_published_document() {
    let workspace = lasting();
    let before = documents(&workspace);
    let run = |arguments: &[&str]| workspace.run(&[arguments, &["--edition", "2021"]].concat());
    let of_projects =
        ["place", "partner", "reason", "target", "expected", "activity", "achievement", "publication"];
    for kind in Records::LISTS.iter().filter(|kind| !of_projects.contains(kind)) {
        run(&["new", kind, "zz-new", "--subject", "mali", "--source", "ilab-2020"]).expect(0);
    }
    let all = fiche::workspace::load(&workspace.root, None, &mut Diagnostics::default());
    let all = all.expect("a workspace");
    let mut changed = BTreeSet::new();
    for found in all.subjects["mali"].entries() {
        let (key, value) = match found.kind.key {
            // Other editions have none of these.
            "brief" | "assessment" => continue,
            "country" => ("currency", "USD"),
            "enforcement" => ("group", "criminal"),
            "statistic" => ("number", "light-work-minimum-age"),
            _ => ("sources", "[{ source = \"tip-2020\" }]"),
        };
        if found.kind.of == Of::Record || !changed.insert(found.kind.key) {
            continue;
        }
        let record = found.address("mali");
        run(&["set", &record.to_string(), key, value]).expect(0);
        if let Some(text) = found.texts("mali").find(|text| text.address.record() == record) {
            run(&["set", &text.address.to_string(), "--text", "fr", "Autre texte."]).expect(0);
        }
    }
    assert!(changed.len() > 12, "{changed:?}");
    assert!(documents(&workspace) == before);
}

/// What lasts is new from the edition on; what an older edition needs, and what has a date, is of that edition alone.
#[test]
fn new_records_of_an_edition_are_not_in_those_before() {
    let workspace = apart();
    workspace.write(&format!("{COUNTRY}/laws.toml"), "[[law]]\nid = \"old\"\nstatus = \"in-force\"\n");
    workspace.append(&format!("{COUNTRY}/text/en.ftl"), "law-old = Old Law\n");
    let new = |id: &str, edition: &[&str]| {
        let law = ["new", "law", id, "--source", "example-report"];
        workspace.run(&[&law, edition].concat()).expect(0).stdout
    };
    assert!(new("first", &["--edition", "2024"]).contains(&format!("{COUNTRY}/laws.toml")));
    assert!(!workspace.read(&format!("{COUNTRY}/laws.toml")).contains("valid"));
    with_edition(&workspace, "2025", "draft");
    assert!(new("second", &["--edition", "2025"]).contains(&format!("{COUNTRY}/laws.toml")));
    let law = "[[law]]\nid = \"second\"\nvalid = \"since 2025-06-30\"\n";
    assert!(workspace.read(&format!("{COUNTRY}/laws.toml")).contains(law));
    with_edition(&workspace, "2023", "draft");
    assert!(new("third", &["--edition", "2023"]).contains(&format!("{COUNTRY}/2023/laws.toml")));
}

/// What cannot be changed for one edition says so.
#[test]
fn what_other_editions_have_too_is_not_changed_for_one() {
    let workspace = apart();
    with_edition(&workspace, "2025", "draft");
    let law = "[[law]]\nid = \"old\"\nstatus = \"in-force\"\nsources = [{ source = \"example-report\" }]\n";
    workspace.write(&format!("{COUNTRY}/laws.toml"), law);
    for (arguments, says) in [
        (["set", "example-report", "title", "Other"], "subjects share it"),
        (["set", "old", "sources.1.page", "ii"], "with the whole list or table"),
    ] {
        let run = workspace.run(&[&arguments, ["--edition", "2025"].as_slice()].concat()).expect(1);
        assert!(run.stderr.contains("error[not-of-edition]"), "{}", run.stderr);
        assert!(run.stderr.contains(says), "{}", run.stderr);
        workspace.run(&arguments).expect(0);
    }
    // The edition is another subject's.
    crate::workspace::copy(&workspace.path(COUNTRY), &workspace.path("data/countries/other"));
    fs::remove_dir_all(workspace.path("data/countries/other/2025")).expect("a folder");
    for arguments in
        [["set", "other/law/old", "status", "draft"].as_slice(), &["new", "law", "x", "--subject", "other"]]
    {
        let run = workspace.run(&[arguments, &["--edition", "2025"]].concat()).expect(1);
        assert!(run.stderr.contains("error[unknown-edition]"), "{}", run.stderr);
    }
}

/// A recommendation of later rounds has not been dropped: it was not there yet.
#[test]
fn recommendations_of_later_rounds_are_not_there() {
    let workspace = apart();
    let path = format!("{COUNTRY}/2024/edition.toml");
    let facts = workspace.read(&path);
    let at = facts.find("[[recommendation]]").expect("a recommendation");
    let first = facts[at..].to_owned();
    let second = first
        .replace("id = \"", "id = \"later-")
        .replace("code = \"E", "code = \"L")
        .replace("editions = [2024]", "editions = [2025]");
    assert!(second.contains("[2025]") && second.contains("later-") && second.contains("\"L"), "{second}");
    workspace.append(&path, &format!("\n{second}"));
    workspace.run(&["build", "example-recommendation-tracker.en"]).expect(0);
    assert!(!said(&workspace, "example/example-recommendation-tracker.en").contains("L1"));
    assert_eq!(workspace.run(&["check"]).expect(0).stderr, "no errors, no warnings\n");
    // One of before has been dropped, and one of no round is none.
    let facts = workspace.read(&path);
    workspace.write(&path, facts.replace("[2025]", "[]"));
    let run = workspace.run(&["check"]).expect(1);
    assert!(run.stderr.contains("error[missing-key]: the key `editions`"), "{}", run.stderr);
    workspace.write(&path, facts.replace("[2025]", "[2023]"));
    for language in ["en", "fr"] {
        let words = format!("{COUNTRY}/2024/text/{language}.ftl");
        workspace.append(&words, "recommendation-later-more-inspectors = Other text.\n");
    }
    workspace.run(&["build", "example-recommendation-tracker.en"]).expect(0);
    assert!(said(&workspace, "example/example-recommendation-tracker.en").contains("L1"));
}
