//! A document is made again when, and only when, something that it used has changed.

use std::time::SystemTime;

use super::{ALL, EXAMPLE, built, built_once, documents, entry, manifest};
use crate::workspace::{Workspace, copy};

#[test]
fn nothing_changed() {
    let workspace = built_once();
    let manifest = workspace.read("output/manifest.json");
    let written = modified(&workspace, "output/manifest.json");
    let run = workspace.run(&["build"]).expect(0);
    assert_eq!(
        (run.stdout.as_str(), run.stderr.as_str()),
        ("", "no documents built, 4 up to date, no warnings\n")
    );
    assert_eq!(workspace.read("output/manifest.json"), manifest);
    assert_eq!(modified(&workspace, "output/manifest.json"), written, "the manifest was written again");
}

#[test]
fn one_figure_of_one_country() {
    let workspace = built_once();
    let before = documents(&workspace);
    workspace.edit("data/countries/example/country.toml", "value = 12\n", "value = 13\n");
    let run = workspace.run(&["build", "--explain"]).expect(0);
    for name in EXAMPLE {
        let because = format!("{name}: built; changed: data/countries/example/country.toml\n");
        assert!(run.stderr.contains(&because), "{}", run.stderr);
    }
    for name in &ALL[2..] {
        assert!(run.stderr.contains(&format!("{name}: up to date\n")), "{}", run.stderr);
    }
    for (path, bytes) in documents(&workspace) {
        assert_eq!(path.contains("example-"), bytes != before[&path], "{path}");
    }
}

/// The tracker reads no figures, so that one which no recommendation names does not concern it.
#[test]
fn a_figure_that_one_report_reads() {
    let workspace = built_once();
    workspace.append(
        "fiche.toml",
        "\n[[document]]\nreport = \"recommendation-tracker\"\nsubjects = [\"example\"]\nlanguages = [\"en\"]\n",
    );
    // The brief in English names the tracker's file.
    assert_eq!(built(&workspace, &[]), [EXAMPLE[0], "example-recommendation-tracker.en"]);
    workspace.edit("data/countries/example/country.toml", "value = 12\n", "value = 13\n");
    assert_eq!(built(&workspace, &[]), EXAMPLE);
    // What it does not say it reads is not there.
    copy(
        &crate::workspace::repository().join("templates/recommendation-tracker"),
        &workspace.path("templates/recommendation-tracker"),
    );
    let report = "templates/recommendation-tracker/report.toml";
    workspace.edit(
        report,
        "reads = [\"acronyms\", \"map\", \"notes\", \"recommendations\", ",
        "reads = [\"acronyms\", \"map\", \"notes\", ",
    );
    let run = workspace.run(&["build"]).expect(1);
    let note = format!(
        "note[part-not-read]: this report has no `recommendations`, since its `reads` does not name it\n  --> {report}:3:9\n"
    );
    assert!(run.stderr.contains(&note), "{}", run.stderr);
    // A report reads everything unless it says what.
    let lines = workspace.read(report);
    workspace.write(
        report,
        lines.lines().filter(|line| !line.starts_with("reads")).collect::<Vec<_>>().join("\n"),
    );
    assert_eq!(built(&workspace, &[]), ["example-recommendation-tracker.en"]);
    workspace.edit("data/countries/example/country.toml", "value = 13\n", "value = 14\n");
    assert_eq!(built(&workspace, &[]), [EXAMPLE[0], EXAMPLE[1], "example-recommendation-tracker.en"]);
}

/// The brief reads claims of level 1 only, the profile all.
#[test]
fn a_claim_that_the_short_report_leaves_out() {
    let workspace = built_once();
    workspace.append(
        "fiche.toml",
        "\n[[document]]\nreport = \"country-profile\"\nsubjects = [\"example\"]\nlanguages = [\"en\"]\n",
    );
    built(&workspace, &[]);
    let text = "data/countries/example/text/en.ftl";
    workspace.edit(text, "claim-more-inspections = ", "claim-more-inspections = Still: ");
    assert_eq!(built(&workspace, &[]), [EXAMPLE[0], "example-country-profile.en"]);
    let facts = "data/countries/example/country.toml";
    workspace.edit(
        facts,
        "id = \"more-inspections\"\nsection = \"enforcement\"\nlevel = 1\n",
        "id = \"more-inspections\"\nsection = \"enforcement\"\n",
    );
    assert_eq!(built(&workspace, &[]), [EXAMPLE[0], EXAMPLE[1], "example-country-profile.en"]);
    workspace.edit(text, "claim-more-inspections = Still: ", "claim-more-inspections = Yet: ");
    assert_eq!(built(&workspace, &[]), ["example-country-profile.en"]);
    // A summary is for all.
    workspace.edit(
        facts,
        "id = \"summary\"\nsection = \"summary\"\nlevel = 1\n",
        "id = \"summary\"\nsection = \"summary\"\n",
    );
    let brief = format!("output/example/{}.pdf", EXAMPLE[0]);
    let before = documents(&workspace);
    built(&workspace, &[]);
    assert_eq!(documents(&workspace)[&brief], before[&brief]);
}

/// The brief reads the recommendations that it names, and those of the Trafficking in Persons report; of others of its edition
/// only how far they are.
#[test]
fn a_recommendation_that_the_short_report_leaves_out() {
    let workspace = built_once();
    let facts = "data/countries/example/country.toml";
    let source = workspace.read(facts);
    let mut recommendation = source.lines().skip_while(|line| *line != "[[recommendation]]");
    let sources = recommendation.find(|line| line.starts_with("sources")).expect("sources").to_owned();
    let more = format!(
        "\n[[recommendation]]\nid = \"schools\"\ncode = \"E2\"\nmechanism = \"ilab\"\narea = \"enforcement\"\n\
         editions = [2023]\nyears = [\"2023\"]\n{sources}\n"
    );
    workspace.append(facts, &more);
    for language in ["en", "fr"] {
        let words = "recommendation-schools = Schools\n    .short = Schools\n";
        workspace.append(&format!("data/countries/example/text/{language}.ftl"), words);
    }
    assert_eq!(built(&workspace, &[]), Vec::<String>::new());
    workspace.edit(facts, "chart = [\"more-inspectors\"]", "chart = [\"more-inspectors\", \"schools\"]");
    assert_eq!(built(&workspace, &[]), EXAMPLE);
    workspace.edit(facts, "chart = [\"more-inspectors\", \"schools\"]", "chart = [\"more-inspectors\"]");
    assert_eq!(built(&workspace, &[]), EXAMPLE);
    workspace.edit(facts, "code = \"E2\"\nmechanism = \"ilab\"", "code = \"E2\"\nmechanism = \"tip\"");
    assert_eq!(built(&workspace, &[]), EXAMPLE);
}

#[test]
fn a_group_that_is_none() {
    let workspace = Workspace::init();
    copy(
        &crate::workspace::repository().join("templates/country-brief"),
        &workspace.path("templates/country-brief"),
    );
    let report = "templates/country-brief/report.toml";
    workspace.edit(report, "mechanism-groups = [\"trafficking\"]", "mechanism-groups = [\"traficking\"]");
    let run = workspace.run(&["check"]).expect(1);
    assert!(
        run.stderr.contains("error[unknown-group]") && run.stderr.contains("`trafficking`"),
        "{}",
        run.stderr
    );
    assert!(run.stderr.contains(&format!("{report}:3:")), "{}", run.stderr);
}

#[test]
fn a_comment_changes_no_document() {
    let workspace = built_once();
    workspace.append("data/countries/example/country.toml", "\n# Checked in May.\n");
    let run = workspace.run(&["build", "--explain"]).expect(0);
    assert_eq!(run.stdout, "");
    let same = "example-country-brief.fr: up to date; what has changed does not concern it\n";
    assert!(run.stderr.contains(same), "{}", run.stderr);
    // The next build need not look at them more closely.
    let run = workspace.run(&["build", "--explain"]).expect(0);
    assert!(run.stderr.contains("example-country-brief.fr: up to date\n"), "{}", run.stderr);
}

#[test]
fn a_french_text_of_one_country() {
    let workspace = built_once();
    let text = "data/countries/other/text/fr.ftl";
    let words = workspace.read(text);
    let claim = words.lines().find(|line| line.starts_with("claim-")).expect("a claim").to_owned();
    workspace.edit(text, &claim, &format!("{claim} Encore."));
    assert_eq!(built(&workspace, &[]), ["other-country-brief.fr"]);
}

/// A label concerns the documents that show it, in its language.
#[test]
fn a_french_label() {
    let workspace = built_once();
    workspace.write(
        "locales/fr/workspace.ftl",
        workspace.read("locales/fr/workspace.ftl") + "\nunused-label = Rien\n",
    );
    assert_eq!(built(&workspace, &[]), [""; 0]);
    let labels = std::fs::read_to_string(crate::workspace::repository().join("locales/fr/documents.ftl"))
        .expect("labels");
    workspace
        .write("locales/fr/documents.ftl", labels.replace("heading-findings = ", "heading-findings = Les "));
    assert_eq!(built(&workspace, &[]), ["example-country-brief.fr", "other-country-brief.fr"]);
    // One that no brief shows.
    let labels = workspace.read("locales/fr/documents.ftl");
    workspace
        .write("locales/fr/documents.ftl", labels.replace("heading-objective = ", "heading-objective = L'"));
    assert_eq!(built(&workspace, &[]), [""; 0]);
}

#[test]
fn a_template() {
    let workspace = Workspace::two_countries();
    workspace.append(
        "fiche.toml",
        "\n[[document]]\nreport = \"recommendation-tracker\"\nsubjects = [\"example\"]\nlanguages = [\"en\"]\n",
    );
    built(&workspace, &[]);
    copy(
        &crate::workspace::repository().join("templates/country-brief"),
        &workspace.path("templates/country-brief"),
    );
    assert_eq!(built(&workspace, &[]), [""; 0], "the same template is no change");
    workspace.append("templates/country-brief/main.typ", "\n#v(1pt)\n");
    let run = workspace.run(&["build", "--explain"]).expect(0);
    assert_eq!(run.stdout.lines().count(), 4, "{}", run.stdout);
    let because = "example-country-brief.en: built; changed: country-brief/main.typ\n";
    assert!(run.stderr.contains(because), "{}", run.stderr);
}

#[test]
fn the_style_of_references() {
    let workspace = built_once();
    let style = "templates/lib/references.csl";
    workspace
        .write(style, std::fs::read_to_string(crate::workspace::repository().join(style)).expect("a file"));
    assert_eq!(built(&workspace, &[]), [""; 0], "the same style is no change");
    workspace.edit(style, "<layout suffix=\".\">", "<layout suffix=\" –\">");
    let run = workspace.run(&["build", "--explain"]).expect(0);
    let because = format!("example-country-brief.en: built; changed: {style}\n");
    assert!(run.stderr.contains(&because), "{}", run.stderr);
}

#[test]
fn the_configuration() {
    let workspace = built_once();
    workspace.append("fiche.toml", "\n[brand]\ncolour = \"#7d1f2b\"\n");
    assert_eq!(built(&workspace, &[]), ALL);
}

/// The last good document stays, is named as old, and is current again when what was wrong is put right.
#[test]
fn a_document_that_fails() {
    let workspace = built_once();
    let good = documents(&workspace);
    let path = "data/countries/example/country.toml";
    let facts = workspace.read(path);
    workspace.edit(path, "value = 12\n", "value = 12\nvalues = 3\n");
    workspace.edit("data/countries/other/country.toml", "value = 12\n", "value = 13\n");
    let run = workspace.run(&["build"]).expect(1);
    assert_eq!(run.stdout.lines().count(), 2, "the others are built: {}", run.stdout);
    let summary = "2 documents failed: example-country-brief.en, example-country-brief.fr; \
                   the last versions of 2 documents stay in place; 2 built";
    assert!(run.stderr.contains(summary), "{}", run.stderr);
    for name in EXAMPLE {
        let path = format!("output/example/{name}.pdf");
        assert_eq!(documents(&workspace)[&path], good[&path]);
        assert_eq!(entry(&workspace, name)["current"], false);
    }
    assert_eq!(entry(&workspace, "other-country-brief.en")["current"], true);
    workspace.write(path, facts);
    assert_eq!(built(&workspace, &[]), [""; 0], "they are as they were");
    assert_eq!(entry(&workspace, EXAMPLE[0])["current"], true);
}

#[test]
fn documents_that_are_no_longer_named() {
    let workspace = built_once();
    workspace.edit("fiche.toml", "subjects = [\"example\", \"other\"]", "subjects = [\"example\"]");
    let run = workspace.run(&["build"]).expect(0);
    let note = "note[left-over]: `fiche.toml` no longer names 2 files; `--prune` removes them: \
        other/other-country-brief.en.pdf, other/other-country-brief.fr.pdf\n";
    assert!(run.stderr.contains(note), "{}", run.stderr);
    assert_eq!(documents(&workspace).len(), 4);
    assert_eq!(manifest(&workspace)["documents"].as_array().expect("a list").len(), 2);
    // What somebody has changed is not removed.
    workspace.append_bytes("output/other/other-country-brief.fr.pdf", b"by hand");
    let run = workspace.run(&["build", "--prune"]).expect(0);
    assert!(
        run.stderr.contains("note[left-over-changed]: `other/other-country-brief.fr.pdf`"),
        "{}",
        run.stderr
    );
    let left: Vec<_> = documents(&workspace).into_keys().collect();
    assert!(!left.contains(&"output/other/other-country-brief.en.pdf".to_owned()), "{left:?}");
    assert!(left.contains(&"output/other/other-country-brief.fr.pdf".to_owned()), "{left:?}");
}

/// As editors on Windows save texts.
#[test]
fn a_byte_order_mark_in_templates() {
    let workspace = Workspace::two_countries();
    workspace.edit(
        "data/countries/example/country.toml",
        "iso = \"BFA\"\nm49 = \"854\"",
        "iso = \"MLI\"\nm49 = \"466\"",
    );
    workspace.append(
        "fiche.toml",
        "\n[[document]]\nreport = \"country-profile\"\nsubjects = [\"example\"]\nlanguages = [\"en\"]\n",
    );
    workspace.run(&["build"]).expect(0);
    let plain = documents(&workspace);
    let files = [
        "country-brief/main.typ",
        "country-profile/main.typ",
        "lib/theme.typ",
        "lib/references.csl",
        "maps/mli.json",
    ];
    for file in files.map(|file| format!("templates/{file}")) {
        let text = std::fs::read_to_string(crate::workspace::repository().join(&file)).expect("a file");
        workspace.write(&file, format!("\u{feff}{text}"));
    }
    workspace.run(&["build", "--force"]).expect(0);
    assert_eq!(documents(&workspace), plain);
}

/// Editions are kept by year and day, and never overwritten by something else.
#[test]
fn archive() {
    let workspace = Workspace::two_countries();
    let archived = || workspace.files("output/archive");
    workspace.run(&["build", "--archive", "example-country-brief.en"]).expect(0);
    let first = archived();
    assert_eq!(first.len(), 1);
    assert!(first[0].starts_with("output/archive/2024/20"), "{first:?}");
    let bytes = std::fs::read(workspace.path(&first[0])).expect("a document");
    assert_eq!(bytes, documents(&workspace)["output/example/example-country-brief.en.pdf"]);
    // The same document again, then another one of that name.
    workspace.run(&["build", "--archive", "--force", "example-country-brief.en"]).expect(0);
    assert_eq!(archived(), first);
    workspace.edit("data/countries/example/country.toml", "value = 12\n", "value = 13\n");
    workspace.run(&["build", "--archive", "example-country-brief.en"]).expect(0);
    assert_eq!(archived().len(), 2);
    assert_eq!(std::fs::read(workspace.path(&first[0])).expect("a document"), bytes);
}

/// A build does not look at hidden files to see what has changed, so no document may depend on one.
#[test]
fn a_hidden_template_is_refused() {
    let workspace = Workspace::two_countries();
    let main =
        std::fs::read_to_string(crate::workspace::repository().join("templates/country-brief/main.typ"));
    workspace.write(
        "templates/country-brief/main.typ",
        format!("#import \"/lib/.hidden.typ\": x\n{}", main.expect("a template")),
    );
    workspace.write("templates/lib/.hidden.typ", "#let x = 1\n");
    let run = workspace.run(&["build", "--jobs", "1"]).expect(1);
    assert!(run.stderr.contains("hidden files are not read"), "{}", run.stderr);
}

/// A report that leaves something out where there is too much of it depends on what it leaves out.
#[test]
fn a_label_of_a_layout_that_was_not_chosen() {
    let workspace = Workspace::two_countries();
    workspace.append(
        "fiche.toml",
        "\n[[document]]\nreport = \"sheet\"\nsubjects = [\"example\"]\nlanguages = [\"en\"]\n",
    );
    workspace.write("templates/sheet/report.toml", "subjects = [\"country\"]\nreads = []\npages = 1\n");
    workspace.write(
        "templates/sheet/main.typ",
        "#import \"/fiche.typ\": closeness, t\n#set document(title: \"Sheet\")\n#set page(width: 9cm, height: 6cm)\n\
         #set text(lang: \"en\", font: \"Noto Sans\")\n\
         #context if closeness(1) == 0 { t(\"sheet-long\") } else { t(\"sheet-short\") }\n",
    );
    let labels = |long: &str| format!("report-sheet = Sheet\nsheet-long = {long}\nsheet-short = Brief\n");
    let said = |labels: &str| {
        workspace.write("locales/en/sheet.ftl", labels);
        workspace.run(&["build", "sheet"]).expect(0);
        workspace.pdf("example/example-sheet.en").text()
    };
    assert!(said(&labels(&"Too much of it. ".repeat(60))).contains("Brief"));
    assert!(said(&labels("Not much.")).contains("Not much."));
}

fn modified(workspace: &Workspace, path: &str) -> SystemTime {
    std::fs::metadata(workspace.path(path)).and_then(|metadata| metadata.modified()).expect("a time")
}
