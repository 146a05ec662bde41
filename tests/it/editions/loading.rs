use super::{COUNTRY, apart, with_edition};
use crate::workspace::Workspace;

/// The documents of `output/`, by path.
fn documents(workspace: &Workspace) -> Vec<(String, Vec<u8>)> {
    workspace.run(&["build"]).expect(0);
    let paths = workspace.files("output").into_iter().filter(|path| path.ends_with(".pdf"));
    paths.map(|path| (path.clone(), std::fs::read(workspace.path(&path)).expect("a document"))).collect()
}

#[test]
fn a_folder_of_its_own_changes_no_document() {
    let together = Workspace::init();
    together.run(&["publish", "example", "2024", "--yes"]).expect(0);
    let (together, apart) = (documents(&together), documents(&apart()));
    assert_eq!(together.len(), 5);
    assert!(together == apart, "documents differ");
}

/// What is wrong is told with code and place.
fn told(workspace: &Workspace, code: &str, place: &str) {
    let run = workspace.run(&["check"]).expect(1);
    for words in [format!("error[{code}]"), format!("--> {COUNTRY}/{place}")] {
        assert!(run.stderr.contains(&words), "no {words} in {}", run.stderr);
    }
}

#[test]
fn mistakes_in_folders_of_editions() {
    let workspace = apart();
    workspace
        .append(&format!("{COUNTRY}/country.toml"), "\n[edition]\nyear = 2024\nas-of = \"2024-12-31\"\n");
    told(&workspace, "edition-apart", "country.toml:9:2");

    let workspace = apart();
    workspace.write(
        &format!("{COUNTRY}/2025_q1/edition.toml"),
        "[edition]\nyear = 2025\nas-of = \"2025-12-31\"\n",
    );
    let run = workspace.run(&["check"]).expect(1);
    let words = format!("error[not-an-edition]: `{COUNTRY}/2025_q1` is not the id");
    assert!(run.stderr.contains(&words), "{}", run.stderr);

    let workspace = apart();
    workspace.edit(
        &format!("{COUNTRY}/2024/edition.toml"),
        "[edition]\nyear = 2024\nas-of = \"2024-12-31\"\n",
        "",
    );
    let run = workspace.run(&["check"]).expect(1);
    let words = format!("error[missing-table]: `{COUNTRY}/2024` has no table `edition`");
    assert!(run.stderr.contains(&words), "{}", run.stderr);

    let workspace = apart();
    workspace.edit(
        &format!("{COUNTRY}/2024/edition.toml"),
        "year = 2024\n",
        "year = 2024\nstate = \"open\"\n",
    );
    told(&workspace, "unknown-value", "2024/edition.toml:3:9");
}

#[test]
fn the_newest_published_edition_is_read() {
    let workspace = apart();
    let newer = |state: &str| {
        with_edition(&workspace, "2025-h1", state);
        workspace.run(&["build", "example-country-brief.en"]).expect(0);
        workspace.pdf("example/example-country-brief.en").text()
    };
    let draft = newer("draft");
    assert!(draft.contains("240 visits") && !draft.contains("260 visits"), "{draft}");
    let published = newer("published");
    assert!(published.contains("260 visits"), "{published}");
}

#[test]
fn words_in_several_files_and_rounds_of_sources() {
    let workspace = apart();
    let words = workspace.read(&format!("{COUNTRY}/2024/text/en.ftl"));
    let (first, rest) = words.split_once("recommendation-").expect("a recommendation");
    workspace.write(&format!("{COUNTRY}/2024/text/en.ftl"), first);
    workspace.write(&format!("{COUNTRY}/2024/text/en/more.ftl"), format!("recommendation-{rest}"));
    let edition = format!("{COUNTRY}/2024/edition.toml");
    workspace.edit(&edition, "[text.en]", "[edition.rounds]\nilab = 2024\ntip = \"2025\"\n\n[text.en]");
    let run = workspace.run(&["check"]).expect(0);
    assert_eq!(run.stderr, "no errors, no warnings\n");
    // Twice is once too often, also in two files.
    workspace.append(&format!("{COUNTRY}/2024/text/en.ftl"), "\nrecommendation-more-inspectors = Again.\n");
    told(&workspace, "message-twice", "2024/text/en/more.ftl:1:1");
}

#[test]
fn what_is_not_read_is_named() {
    let workspace = apart();
    for path in ["2024/deeper/x.toml", "2024/text/de/x.ftl", "2024/x.ftl", "text/de.ftl", "text/en/a/x.ftl"] {
        workspace.write(&format!("{COUNTRY}/{path}"), "");
    }
    // Another edition is none of these.
    workspace
        .write(&format!("{COUNTRY}/2023/edition.toml"), "[edition]\nyear = 2023\nas-of = \"2023-12-31\"\n");
    let run = workspace.run(&["check"]).expect(0);
    assert_eq!(run.stderr.matches("warning[file-ignored]").count(), 5, "{}", run.stderr);
}

#[test]
fn a_bibliography_of_several_files() {
    let workspace = apart();
    let sources = workspace.read("data/sources.yml");
    workspace.write("data/sources/other.yml", sources.replace("A report on work", "Never printed"));
    workspace.run(&["build", "example-country-brief.en"]).expect(0);
    let text = workspace.pdf("example/example-country-brief.en").text();
    assert!(text.contains("A report on work") && !text.contains("Never printed"), "{text}");
    workspace.remove("data/sources.yml");
    workspace.run(&["build", "example-country-brief.en"]).expect(0);
    assert!(workspace.pdf("example/example-country-brief.en").text().contains("Never printed"));
    workspace.write("data/sources/third.yml", sources);
    let run = workspace.run(&["check"]).expect(1);
    assert!(run.stderr.contains("error[source-twice]"), "{}", run.stderr);
    assert!(run.stderr.contains("--> data/sources/third.yml"), "{}", run.stderr);
}

/// Why an edition cannot be read is said by what publishes it.
#[test]
fn publishing_says_why_an_edition_cannot_be_read() {
    for wrong in ["as-of = \"2024-99-31\"", "as-of 2024"] {
        let workspace = Workspace::init();
        workspace.edit(&format!("{COUNTRY}/country.toml"), "as-of = \"2024-12-31\"", wrong);
        let run = workspace.run(&["publish", "example", "2024", "--yes"]).expect(1);
        assert!(
            run.stderr.contains("date-impossible") || run.stderr.contains("toml-syntax"),
            "{}",
            run.stderr
        );
    }
    let workspace = apart();
    workspace.edit(
        &format!("{COUNTRY}/2024/edition.toml"),
        "[edition]\nyear = 2024",
        "[edition]\nyear = \"x\"",
    );
    let run = workspace.run(&["publish", "example", "2024", "--withdraw"]).expect(1);
    assert!(run.stderr.contains(&format!("--> {COUNTRY}/2024/edition.toml:")), "{}", run.stderr);
    assert!(!run.stderr.contains("error[unreadable]"), "{}", run.stderr);
}
