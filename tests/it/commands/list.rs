use serde_json::Value;

use crate::workspace::Workspace;

#[test]
fn for_people() {
    let run = Workspace::two_countries().run(&["list"]).expect(0);
    insta::assert_snapshot!(run.stdout);
    assert_eq!(run.stderr, "");
}

#[test]
fn for_people_in_french() {
    let run = Workspace::two_countries().run(&["list", "--ui-language", "fr"]).expect(0);
    insta::assert_snapshot!(run.stdout);
}

#[test]
fn for_programs() {
    let run = Workspace::two_countries().run(&["list", "--format", "json"]).expect(0);
    let list: Value = serde_json::from_str(&run.stdout).expect("JSON");
    assert_eq!(list["languages"], serde_json::json!(["en", "fr"]));
    let editions = serde_json::json!([{ "id": "2024", "state": "draft" }]);
    let other = serde_json::json!({ "id": "other", "kind": "country", "editions": editions });
    assert_eq!(list["subjects"][1], other);
    assert_eq!(
        list["documents"][0],
        serde_json::json!({
            "name": "example-country-brief.en",
            "report": "country-brief",
            "subject": "example",
            "edition": "2024",
            "languages": ["en"],
            "path": "example/example-country-brief.en",
        })
    );
}

#[test]
fn without_a_list_of_documents_everything_is_made() {
    let workspace = Workspace::init();
    workspace.write("fiche.toml", "[languages.en]\n[languages.fr]\n");
    let run = workspace.run(&["list", "--format", "json"]).expect(0);
    let list: Value = serde_json::from_str(&run.stdout).expect("JSON");
    let documents = list["documents"].as_array().expect("a list");
    let names: Vec<_> = documents.iter().filter_map(|document| document["name"].as_str()).collect();
    for name in ["example-country-brief.en", "example-recommendation-tracker.fr"] {
        assert!(names.contains(&name), "{names:?}");
    }
    assert!(names.iter().all(|name| !name.contains("factsheet")), "{names:?}");
}

/// Every subject of the kind that the report is made for, and those that come later.
#[test]
fn documents_on_all_subjects() {
    let workspace = Workspace::two_countries();
    workspace.edit("fiche.toml", "subjects = [\"example\", \"other\"]", "subjects = \"all\"");
    workspace.run(&["new", "project", "a-project"]).expect(0);
    workspace.run(&["new", "country", "niger"]).expect(0);
    let list = workspace.run(&["list"]);
    let documents: Vec<&str> =
        list.stdout.lines().filter(|line| line.contains("-country-brief.")).map(str::trim).collect();
    let wanted: Vec<String> = ["example", "niger", "other"]
        .iter()
        .flat_map(|subject| ["en", "fr"].map(|language| format!("{subject}-country-brief.{language}")))
        .collect();
    assert_eq!(documents, wanted);
    assert!(!list.stdout.contains("a-project-"), "{}", list.stdout);
    workspace.edit("fiche.toml", "subjects = \"all\"", "subjects = \"every\"");
    let wrong = workspace.run(&["list"]);
    assert!(wrong.stderr.contains("error[subjects-malformed]"), "{}", wrong.stderr);
}
