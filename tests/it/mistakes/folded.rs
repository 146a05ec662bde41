//! The cause first, and what may follow from it counted beside it; errors before warnings; many texts in a line.

use crate::workspace::Workspace;

const FACTS: &str = "data/countries/example/country.toml";

fn codes(shown: &str) -> Vec<&str> {
    let heads = shown.lines().filter(|line| line.starts_with("error[") || line.starts_with("warning["));
    heads.filter_map(|line| line.split(['[', ']']).nth(1)).collect()
}

/// Figures in a file of their own, which cannot be read: sentences and tables lack them all.
#[test]
fn facts_that_cannot_be_read() {
    let workspace = Workspace::init();
    let facts = workspace.read(FACTS);
    let (before, rest) = facts.split_once("# A number is written once").expect("the figures");
    let (figures, after) = rest.split_once("[[claim]]").expect("the claims");
    workspace.write(FACTS, format!("{before}[[claim]]{after}"));
    workspace.write("data/countries/example/figures.toml", format!("#{figures}"));
    workspace.run(&["check"]).expect(0);
    workspace.edit("data/countries/example/figures.toml", "value = 240", "value = 849,922");
    let run = workspace.run(&["check"]).expect(1);
    assert_eq!(codes(&run.stderr), ["toml-syntax"], "{}", run.stderr);
    assert!(run.stderr.contains("other problems may follow from this"), "{}", run.stderr);
    let all = workspace.run(&["check", "--all"]).expect(1);
    assert!(codes(&all.stderr).len() > 5, "{}", all.stderr);
    assert!(all.stderr.contains("error[unknown-figure]"), "{}", all.stderr);
    // What does not follow is told all the same.
    workspace.edit(FACTS, "area = \"enforcement\"", "area = \"enforcment\"");
    let run = workspace.run(&["check"]).expect(1);
    assert_eq!(codes(&run.stderr), ["unknown-term", "toml-syntax"], "{}", run.stderr);
    // A build shows the cause, too.
    let run = workspace.run(&["build"]).expect(1);
    assert_eq!(codes(&run.stderr), ["unknown-term", "toml-syntax"], "{}", run.stderr);
}

#[test]
fn texts_that_cannot_be_read() {
    for bytes in [b"country-name = Pays \xE9tranger\n".to_vec(), "{ ".repeat(200).into_bytes()] {
        let workspace = Workspace::init();
        workspace.write("data/countries/example/text/fr.ftl", bytes);
        let run = workspace.run(&["check"]).expect(1);
        assert_eq!(codes(&run.stderr).len(), 1, "{}", run.stderr);
        assert!(run.stderr.contains("7 other problems may follow"), "{}", run.stderr);
    }
}

/// If one message cannot be read, others that are missing are told.
#[test]
fn one_text_that_cannot_be_read() {
    let workspace = Workspace::init();
    let path = "data/countries/example/text/fr.ftl";
    let text = workspace.read(path);
    let without =
        text.lines().filter(|line| !line.starts_with("claim-summary")).collect::<Vec<_>>().join("\n");
    workspace.write(path, without.replace("claim-few-inspectors =", "claim-few-inspectors") + "\n");
    let run = workspace.run(&["check"]).expect(1);
    assert_eq!(codes(&run.stderr), ["fluent-syntax", "text-untranslated"], "{}", run.stderr);
    assert!(run.stderr.contains("the text `claim-summary` is not translated into: fr"), "{}", run.stderr);
    assert!(run.stderr.contains("1 other problem may follow"), "{}", run.stderr);
}

#[test]
fn errors_come_before_warnings_and_all_can_be_seen() {
    let workspace = Workspace::init();
    workspace.append("data/sources.yml", &workspace.read("data/sources.yml").replace("example-", "other-"));
    let text = "data/countries/example/text/en.ftl";
    for number in 0..250 {
        workspace.append(text, &format!("claim-of-nobody-{number} = Nobody.\n"));
    }
    workspace.append(text, "claim-last = It has 5 words.\n");
    let run = workspace.run(&["check"]).expect(1);
    assert_eq!(codes(&run.stderr)[0], "number-in-text");
    assert_eq!(codes(&run.stderr).len(), 200);
    assert!(run.stderr.contains("; `fiche check --all` shows all"), "{}", run.stderr);
    let run = workspace.run(&["check", "--all"]).expect(1);
    assert_eq!(codes(&run.stderr).len(), 253);
}

#[test]
fn untranslated_texts_are_one_line_a_subject() {
    let workspace = Workspace::two_countries();
    for subject in ["example", "other"] {
        let path = format!("data/countries/{subject}/text/fr.ftl");
        workspace.write(&path, "country-name = Pays d'exemple\n");
    }
    workspace.edit("fiche.toml", "[languages.fr]\n", "[languages.fr]\nfallback = [\"en\"]\n");
    let count = "`example`: 7 texts are not translated into: fr";
    let run = workspace.run(&["check"]).expect(0);
    assert_eq!(codes(&run.stderr), ["texts-untranslated"; 2], "{}", run.stderr);
    assert!(run.stderr.contains(count), "{}", run.stderr);
    let all = workspace.run(&["check", "--all"]).expect(0);
    assert_eq!(codes(&all.stderr), ["text-untranslated"; 14], "{}", all.stderr);
    // A build says so of the documents that it makes, and only of these.
    let run = workspace.run(&["build", "example-country-brief.en"]).expect(0);
    assert_eq!(run.stderr, "1 document built, no warnings\n");
    let run = workspace.run(&["build"]).expect(0);
    assert!(run.stderr.contains(count), "{}", run.stderr);
    assert!(run.stderr.ends_with("3 documents built, 1 up to date, 2 warnings\n"), "{}", run.stderr);
    let manifest: serde_json::Value =
        serde_json::from_str(&workspace.read("output/manifest.json")).expect("JSON");
    for document in manifest["documents"].as_array().expect("documents") {
        let expected =
            if document["name"].as_str().is_some_and(|name| name.ends_with(".fr")) { 7 } else { 0 };
        let warnings = document["warnings"].as_array().map_or(0, Vec::len);
        assert_eq!(warnings, expected, "{document}");
    }
}

#[test]
fn files_that_are_not_read() {
    let workspace = Workspace::init();
    let folder = "data/countries/example";
    for path in ["text/en-more.ftl", "text/en/more/x.ftl", "text/es.ftl", "more.ftl", "facts/more.toml"] {
        workspace.write(&format!("{folder}/{path}"), "# nothing\n");
    }
    for command in [&["check"][..], &["build"]] {
        let run = workspace.run(command).expect(0);
        assert_eq!(codes(&run.stderr), ["file-ignored"; 5], "{}", run.stderr);
    }
}

/// A country that cannot be read is there: the projects in it wait for it, and the cause alone is told.
#[test]
fn a_country_that_cannot_be_read() {
    let workspace = Workspace::sample();
    workspace.edit(
        "data/countries/mali/2020/edition.toml",
        "as-of = \"2020-12-31\"",
        "as-of = \"2020-02-30\"",
    );
    for arguments in [&["check"][..], &["build", "ecpat-factsheet.en"], &["build", "--jobs", "1"]] {
        let run = workspace.run(arguments).expect(1);
        let errors: Vec<&str> = run.stderr.lines().filter(|line| line.starts_with("error[")).collect();
        assert!(errors.len() == 1 && errors[0].starts_with("error[date-impossible]"), "{}", run.stderr);
    }
    assert_eq!(workspace.files("output").iter().filter(|path| path.ends_with(".pdf")).count(), 0);
    workspace.edit("data/projects/ecpat/project.toml", "countries = [\"mali\"]", "countries = [\"maly\"]");
    let run = workspace.run(&["build", "ecpat-factsheet.en"]).expect(1);
    assert!(run.stderr.contains("did you mean `mali`"), "{}", run.stderr);
}

/// A report that cannot be read is there, whoever asks for it.
#[test]
fn a_report_that_cannot_be_read() {
    let workspace = Workspace::init();
    workspace.write("templates/country-brief/report.toml", "subject = [\"country\"]\n");
    workspace.append(
        "fiche.toml",
        "\n[[schedule]]\nname = \"nightly\"\nwhen = \"@daily\"\nreports = [\"country-brief\"]\n",
    );
    for arguments in [
        &["check"][..],
        &["build"],
        &["build", "-r", "country-brief"],
        &["build", "country-brief"],
        &["build", "example-country-brief.en"],
    ] {
        let run = workspace.run(arguments).expect(1);
        let errors: Vec<&str> = run.stderr.lines().filter(|line| line.starts_with("error[")).collect();
        assert!(errors.len() == 1 && errors[0].starts_with("error[unknown-key]"), "{}", run.stderr);
    }
    let run = workspace.run(&["build", "-r", "country-breif"]).expect(2);
    assert!(run.stderr.contains("error[unknown-report]"), "{}", run.stderr);
    // Nor may anything be a name because such a report's name is in it.
    for slip in ["exampel-country-brief.en", "example-country-brief.xx", "country-briefs"] {
        let run = workspace.run(&["build", slip]).expect(2);
        assert!(run.stderr.contains("error[unknown-selector]"), "{}", run.stderr);
    }
}
