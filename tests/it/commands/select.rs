//! Which documents `fiche build` makes.

use crate::workspace::Workspace;

/// Names of the documents built.
#[track_caller]
fn built(workspace: &Workspace, arguments: &[&str]) -> Vec<String> {
    let run = workspace.run(&[&["build", "--force"], arguments].concat()).expect(0);
    let name = |line: &str| line.rsplit('/').next().expect("a name").trim_end_matches(".pdf").to_owned();
    let mut names: Vec<_> = run.stdout.lines().map(name).collect();
    names.sort();
    names
}

#[test]
fn by_name_and_by_option() {
    let workspace = Workspace::two_countries();
    assert_eq!(built(&workspace, &["example-country-brief.fr"]), ["example-country-brief.fr"]);
    assert_eq!(built(&workspace, &["other"]), ["other-country-brief.en", "other-country-brief.fr"]);
    assert_eq!(
        built(&workspace, &["--language", "fr"]),
        ["example-country-brief.fr", "other-country-brief.fr"]
    );
    assert_eq!(built(&workspace, &["-s", "other", "-l", "en"]), ["other-country-brief.en"]);
    assert_eq!(built(&workspace, &["--subject", "example,other", "-l", "en"]).len(), 2);
    assert_eq!(built(&workspace, &["country-brief"]).len(), 4);
}

#[test]
fn what_the_manifest_does_not_name_can_be_asked_for() {
    let workspace = Workspace::two_countries();
    let arguments = ["--report", "recommendation-tracker", "--subject", "example", "--language", "fr"];
    assert_eq!(built(&workspace, &arguments), ["example-recommendation-tracker.fr"]);
    let arguments = ["--report", "recommendation-tracker", "--subject", "example", "--language", "fr+en"];
    assert_eq!(built(&workspace, &arguments), ["example-recommendation-tracker.fr+en"]);
}

#[test]
fn what_is_refused() {
    let workspace = Workspace::two_countries();
    let mut shown = String::new();
    for arguments in [
        &["--report", "country-brief", "--language", "en+fr"][..],
        &["--report", "country-brief", "--subject", "example", "--language", "en+fr"],
        &["--report", "factsheet", "--subject", "example", "--language", "en"],
        &["--report", "recommendation-tracker", "--subject", "example", "--language", "en+en"],
        &["--report", "country-breif"],
        &["--subject", "exampel"],
        &["--language", "de"],
        &["exampel"],
        &["../example"],
        &["example", "--language", "en", "--report", "factsheet"],
    ] {
        let run = workspace.run(&[&["build"], arguments].concat()).expect(2);
        assert_eq!(run.stdout, "");
        shown.push_str(&format!("$ fiche build {}\n{}\n", arguments.join(" "), run.stderr));
    }
    assert!(!workspace.path("output/example").exists(), "something was built");
    insta::assert_snapshot!(shown);
}

#[test]
fn pictures() {
    let workspace = Workspace::two_countries();
    workspace.run(&["build", "example-country-brief.en", "--format", "png"]).expect(0);
    let files = workspace.files("output/example");
    assert!(!files.is_empty() && files.iter().all(|path| path.ends_with(".png")), "{files:?}");
    let first =
        std::fs::read(workspace.path("output/example/example-country-brief.en-1.png")).expect("page 1");
    assert!(first.starts_with(b"\x89PNG"));
    // A4 at 144 dots per inch.
    let size = |at: usize| u32::from_be_bytes(first[at..at + 4].try_into().expect("four bytes"));
    assert_eq!((size(16), size(20)), (1191, 1684));

    workspace.run(&["build", "example-country-brief.en", "--format", "pdf,png"]).expect(0);
    assert!(workspace.path("output/example/example-country-brief.en.pdf").exists());
}

#[test]
fn the_pattern_names_the_files() {
    let workspace = Workspace::two_countries();
    workspace.append("fiche.toml", "\n[output]\npattern = \"{language}/{report}/{subject}\"\n");
    workspace.run(&["build", "--subject", "example"]).expect(0);
    assert!(
        workspace.path("output/fr/country-brief/example.pdf").exists(),
        "{:?}",
        workspace.files("output")
    );
}

/// A new country is in no document until `fiche.toml` names it.
#[test]
fn a_subject_without_documents_is_told() {
    let workspace = Workspace::init();
    let config = workspace.read("fiche.toml").replace("subjects = \"all\"", "subjects = [\"example\"]");
    workspace.write("fiche.toml", config);
    workspace.run(&["new", "country", "ghana"]).expect(0);
    let run = workspace.run(&["build", "ghana"]).expect(2);
    assert!(
        run.stderr.contains("`fiche.toml` names no document on `ghana`: add it to `subjects`"),
        "{}",
        run.stderr
    );
    let run = workspace
        .run(&["build", "--subject", "example", "--language", "fr", "--report", "country-brief"])
        .expect(0);
    assert!(run.stderr.ends_with("no warnings\n"), "{}", run.stderr);
}
