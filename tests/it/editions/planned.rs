use super::{COUNTRY, apart, said, with_edition};
use crate::workspace::Workspace;

/// Published of 2024, with a draft of 2025.
fn with_draft() -> Workspace {
    let workspace = apart();
    // The editions alone say what is a draft.
    workspace.write("fiche.toml", workspace.read("fiche.toml").replace("distribution = \"draft\"\n", ""));
    with_edition(&workspace, "2025", "draft");
    workspace
}

/// The documents of `output/`, by path.
fn documents(workspace: &Workspace) -> Vec<(String, Vec<u8>)> {
    let paths = workspace.files("output").into_iter().filter(|path| path.ends_with(".pdf"));
    paths.map(|path| (path.clone(), std::fs::read(workspace.path(&path)).expect("a document"))).collect()
}

#[test]
fn a_draft_is_built_when_it_is_asked_for() {
    let workspace = with_draft();
    workspace.run(&["build"]).expect(0);
    let before = documents(&workspace);
    assert_eq!(before.len(), 5);
    workspace.run(&["build", "example", "--edition", "2025"]).expect(0);
    let draft = said(&workspace, "2025/example/example-country-brief.en");
    for words in ["EDITION 2025", "260 visits", "· Draft", "Version française : example-country-brief.fr.pdf"]
    {
        assert!(draft.contains(words), "no {words} in {draft}");
    }
    // The published ones are as they were, and no other build makes the draft.
    let all = documents(&workspace);
    assert_eq!(all.len(), 10);
    assert!(before.iter().all(|document| all.contains(document)));
    let published = said(&workspace, "example/example-country-brief.en");
    assert!(published.contains("240 visits") && !published.contains("Draft"), "{published}");
    assert!(workspace.run(&["build"]).expect(0).stderr.contains("5 up to date"));
    // That of the published edition is the planned document.
    let run = workspace.run(&["build", "--edition", "2024"]).expect(0);
    assert!(run.stderr.contains("5 up to date"), "{}", run.stderr);
}

#[test]
fn published_it_takes_the_place_of_the_one_before() {
    let workspace = with_draft();
    workspace.run(&["build"]).expect(0);
    let edition = format!("{COUNTRY}/2025/edition.toml");
    workspace.edit(&edition, "state = \"draft\"", "state = \"published\"");
    let run = workspace.run(&["build", "--explain"]).expect(0);
    assert!(run.stderr.contains("5 documents built"), "{}", run.stderr);
    let text = said(&workspace, "example/example-country-brief.en");
    assert!(text.contains("260 visits") && !text.contains("Draft"), "{text}");
}

/// `fiche.toml` names an edition: whatever others come, its documents stay as they are to the byte.
#[test]
fn a_new_edition_changes_no_document_of_another() {
    let workspace = apart();
    let all = "subjects = \"all\"\n";
    let config = workspace.read("fiche.toml").replace(all, &format!("{all}edition = 2024\n"));
    workspace.write(
        "fiche.toml",
        format!("{config}\n[output]\npattern = \"{{subject}}/{{edition}}/{{report}}.{{language}}\"\n"),
    );
    workspace.run(&["build"]).expect(0);
    let before = documents(&workspace);
    assert_eq!(before.len(), 5);
    for state in ["draft", "published"] {
        with_edition(&workspace, "2025-q1", state);
        workspace.append(&format!("{COUNTRY}/2025-q1/text/en.ftl"), "\nclaim-no-claim = Superfluous.\n");
        let run = workspace.run(&["build"]).expect(0);
        assert!(run.stderr.contains("5 up to date"), "{}", run.stderr);
        workspace.run(&["build", "--force"]).expect(0);
        assert!(documents(&workspace) == before, "documents differ");
    }
    let manifest = workspace.read("output/manifest.json");
    assert!(manifest.contains("\"name\": \"example-2024-country-brief.en\""), "{manifest}");
    assert!(manifest.contains("\"edition\": \"2024\""), "{manifest}");
    // What is wrong in another edition does not stop them, and is told where that edition is checked.
    workspace.append(&format!("{COUNTRY}/2025-q1/edition.toml"), "\n[[figure]]\nid = 1\n");
    workspace.run(&["build"]).expect(0);
    assert!(
        workspace.run(&["check", "--edition", "2025-q1"]).expect(1).stderr.contains("2025-q1/edition.toml")
    );
    workspace.run(&["check", "--edition", "2024"]).expect(0);
}

#[test]
fn documents_of_several_editions() {
    let workspace = with_draft();
    let more = "\n[[document]]\nreport = \"country-brief\"\nsubjects = [\"example\"]\nlanguages = [\"en\"]\nedition = \"2025\"\n";
    workspace.append("fiche.toml", more);
    let run = workspace.run(&["check"]).expect(1);
    assert!(run.stderr.contains("error[editions-one-path]"), "{}", run.stderr);
    assert!(
        run.stderr.contains("`country-brief` on `example` of the editions 2024 and 2025"),
        "{}",
        run.stderr
    );
    workspace.edit(
        "fiche.toml",
        "[brand]",
        "[output]\npattern = \"{subject}-{edition}/{report}.{language}\"\n\n[brand]",
    );
    workspace.run(&["check"]).expect(0);
    workspace.run(&["build"]).expect(0);
    assert_eq!(documents(&workspace).len(), 6);
    assert!(said(&workspace, "example-2024/country-brief.en").contains("240 visits"));
    let draft = said(&workspace, "example-2025/country-brief.en");
    assert!(draft.contains("260 visits") && draft.contains("· Draft"), "{draft}");
    workspace.run(&["build", "example-2025-country-brief.en"]).expect(0);
    workspace.run(&["check", "--pages"]).expect(0);
    workspace.edit("fiche.toml", "edition = \"2025\"", "edition = 2026");
    let run = workspace.run(&["check"]).expect(1);
    assert!(run.stderr.contains("error[unknown-edition]"), "{}", run.stderr);
    for command in [
        &["build", "--edition", "2026"][..],
        &["check", "--edition", "2026"],
        &["list", "--edition", "2026"],
        &["show", "summary", "--edition", "2026"],
    ] {
        let run = workspace.run(command).expect(2);
        assert!(run.stderr.contains("error[unknown-edition]"), "{}", run.stderr);
    }
}

#[test]
fn a_country_without_a_published_edition() {
    let workspace = with_draft();
    workspace.edit(
        &format!("{COUNTRY}/2024/edition.toml"),
        "year = 2024\n",
        "year = 2024\nstate = \"draft\"\n",
    );
    workspace.run(&["build", "example-country-brief.en"]).expect(0);
    let text = said(&workspace, "example/example-country-brief.en");
    assert!(text.contains("260 visits") && text.contains("· Draft"), "{text}");
}

#[test]
fn commands_on_an_edition() {
    let workspace = with_draft();
    let list = workspace.run(&["list"]).expect(0).stdout;
    assert!(list.contains("example (country) 2024, 2025 (draft)\n"), "{list}");
    let list = workspace.run(&["list", "--edition", "2025"]).expect(0).stdout;
    assert!(list.contains("  example-2025-country-brief.en\n"), "{list}");
    let shown =
        |more: &[&str]| workspace.run(&[&["show", "inspections-2024"], more].concat()).expect(0).stdout;
    assert!(shown(&[]).contains("value = 240"), "{}", shown(&[]));
    assert!(shown(&["--edition", "2025"]).contains("value = 260"));
    workspace.run(&["set", "inspections-2024", "value", "270", "--edition", "2025"]).expect(0);
    assert!(shown(&["--edition", "2025"]).contains("value = 270"));
    assert!(shown(&[]).contains("value = 240"));
    workspace.run(&["new", "claim", "one-more", "--edition", "2025", "--source", "example-report"]).expect(0);
    assert!(workspace.read(&format!("{COUNTRY}/2025/claims.toml")).contains("one-more"));
    workspace
        .run(&["export", "typst", "exported", "example-2025-country-brief.en", "--edition", "2025"])
        .expect(0);
    assert!(workspace.read("exported/example-2025-country-brief.en/report.json").contains("270"));
    let run = workspace.run(&["review", "example", "--edition", "2025"]).expect(0);
    assert!(run.stdout.contains("2025/"), "{}", run.stdout);
}

/// An id is one through all editions.
#[test]
fn a_record_is_renamed_in_all_editions() {
    let workspace = with_draft();
    workspace.run(&["rename", "inspections-2024", "visits"]).expect(0);
    for edition in ["2024", "2025"] {
        for path in ["edition.toml", "text/en.ftl", "text/fr.ftl"] {
            let text = workspace.read(&format!("{COUNTRY}/{edition}/{path}"));
            assert!(
                !text.contains("inspections-2024") && text.contains("visits"),
                "{edition}/{path}: {text}"
            );
        }
    }
    assert_eq!(workspace.run(&["check"]).expect(0).stderr, "no errors, no warnings\n");
    assert_eq!(workspace.run(&["check", "--edition", "2025"]).expect(0).stderr, "no errors, no warnings\n");
}
