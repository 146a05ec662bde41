use crate::workspace::Workspace;

fn all(workspace: &Workspace) -> Vec<(String, String)> {
    workspace.files(".").into_iter().map(|path| (path.clone(), workspace.read(&path))).collect()
}

/// What `check` says, without the ids of what was renamed.
fn checked(workspace: &Workspace, ids: [&str; 2]) -> String {
    let run = workspace.run(&["check"]).expect(0);
    run.stderr.replace(ids[0], "ID").replace(ids[1], "ID")
}

/// A record is renamed and renamed back: nothing is found wrong in between, no trace of the old id is left in its place,
/// and at the end every byte is as it was.
#[track_caller]
fn there_and_back(name: &str, old: &str, files: usize) {
    let workspace = Workspace::sample();
    let before = all(&workspace);
    let found = checked(&workspace, [old, "fresh-name"]);
    let run = workspace.run(&["rename", name, "fresh-name"]).expect(0);
    assert_eq!(run.stdout.lines().count(), files, "{}", run.stdout);
    // Places may have moved by a few columns.
    let codes = |text: &str| text.matches("[").count();
    assert_eq!(codes(&checked(&workspace, [old, "fresh-name"])), codes(&found));
    workspace.run(&["show", name]).expect(1);
    let back = name.replace(old, "fresh-name");
    workspace.run(&["rename", &back, old]).expect(0);
    assert_eq!(all(&workspace), before);
}

#[test]
fn a_figure_with_its_sentences() {
    there_and_back("mali/figure/working-children", "working-children", 5);
}

#[test]
fn a_figure_that_differs_from_another() {
    there_and_back("mali/figure/detained-ilab", "detained-ilab", 3);
}

#[test]
fn a_claim() {
    there_and_back("mali/claim/tip-data", "tip-data", 3);
}

#[test]
fn a_recommendation_and_a_follow_up() {
    there_and_back("mali/recommendation/inspectorate-resources", "inspectorate-resources", 5);
    there_and_back("mali/follow-up/illicit-use-law-2020", "illicit-use-law-2020", 3);
}

#[test]
fn an_institution_that_all_share_and_one_of_a_country() {
    there_and_back("workspace/institution/us-department-of-state", "us-department-of-state", 6);
    there_and_back("mali/institution/ministry-of-labour", "ministry-of-labour", 4);
}

#[test]
fn a_source() {
    there_and_back("workspace/source/tip-2020", "tip-2020", 11);
}

#[test]
fn a_figure_in_every_place_of_a_text() {
    let workspace = Workspace::init();
    let path = "data/countries/example/text/en.ftl";
    workspace.append(
        path,
        "\n# $inspectors-2024: inspectors, $inspectors-2024-b is another\nclaim-x = { $inspectors-2024 ->\n    \
         [one] { FIGURE($inspectors-2024, form: \"of\") } $inspectors-2024\n   *[other] { claim-summary }\n}\n",
    );
    workspace.run(&["rename", "example/figure/inspectors-2024", "staff"]).expect(0);
    let text = workspace.read(path);
    let expected = "\n# $staff: inspectors, $inspectors-2024-b is another\nclaim-x = { $staff ->\n    \
         [one] { FIGURE($staff, form: \"of\") } $inspectors-2024\n   *[other] { claim-summary }\n}\n";
    assert!(text.ends_with(expected), "{text}");
    workspace.run(&["rename", "example/claim/summary", "essence"]).expect(0);
    assert!(workspace.read(path).contains("   *[other] { claim-essence }\n"));
}

#[track_caller]
fn refused(workspace: &Workspace, arguments: [&str; 2], code: &str) {
    let before = all(workspace);
    for language in ["en", "fr"] {
        let run = workspace.run(&[&["--ui-language", language, "rename"], &arguments[..]].concat()).expect(1);
        assert!(run.stderr.contains(&format!("[{code}]")), "{}", run.stderr);
    }
    assert_eq!(all(workspace), before);
}

#[test]
fn what_cannot_be_done_says_why() {
    let workspace = Workspace::sample();
    refused(&workspace, ["mali/claim/tip-data", "tip-rating"], "id-exists");
    refused(&workspace, ["tip-2020", "ilab-2020"], "id-exists");
    refused(&workspace, ["mali/claim/tip-data", "Tip data"], "not-an-id");
    refused(&workspace, ["mali/claim/tip-dat", "x"], "unknown-id");
    refused(&workspace, ["mali/instrument/c182", "x"], "id-is-term");
    refused(&workspace, ["mali/country", "x"], "nothing-to-rename");
    // A message of that name is there already.
    workspace.append("data/countries/mali/2020/text/fr.ftl", "\nclaim-y = …\n");
    refused(&workspace, ["mali/claim/tip-data", "y"], "id-exists");
    workspace.append("data/countries/mali/2020/claims.toml", "\n[[claim]]\nid = 1\n");
    workspace.run(&["rename", "mali/claim/tip-data", "z"]).expect(2);
}

#[test]
fn sentences_of_other_subjects_keep_their_own_figures() {
    let workspace = Workspace::sample();
    workspace.append(
        "data/projects/ecpat/project.toml",
        "\n[[figure]]\nid = \"inspectors-2020\"\nvalue = 7\nsources = [{ source = \"ecpat-mali\" }]\n",
    );
    for language in ["en", "fr"] {
        let path = format!("data/projects/ecpat/text/{language}.ftl");
        workspace.append(&path, "\n# Other.\nactivity-other = { $inspectors-2020 }\n");
    }
    let before = workspace.read("data/projects/ecpat/text/en.ftl");
    workspace.run(&["rename", "mali/figure/inspectors-2020", "labour-inspectors-2020"]).expect(0);
    assert_eq!(workspace.read("data/projects/ecpat/text/en.ftl"), before);
    assert!(workspace.read("data/countries/mali/2020/text/en.ftl").contains("$labour-inspectors-2020"));
}
