//! A document is made again when, and only when, something that it used has changed.

use std::time::{Duration, SystemTime};

use super::{built, documents, entry, manifest};
use crate::workspace::{Workspace, copy};

const ALL: [&str; 4] = [
    "example-country-brief.en",
    "example-country-brief.fr",
    "other-country-brief.en",
    "other-country-brief.fr",
];
const EXAMPLE: [&str; 2] = ["example-country-brief.en", "example-country-brief.fr"];

/// Two countries whose documents are all there.
fn built_once() -> Workspace {
    let workspace = Workspace::two_countries();
    assert_eq!(built(&workspace, &[]), ALL);
    workspace
}

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
    workspace.edit(report, "reads = [\"notes\", \"recommendations\", ", "reads = [\"notes\", ");
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

/// The brief reads the recommendations that it names, and those of the Trafficking in Persons report.
#[test]
fn a_recommendation_that_the_short_report_leaves_out() {
    let workspace = built_once();
    let facts = "data/countries/example/country.toml";
    let source = workspace.read(facts);
    let mut recommendation = source.lines().skip_while(|line| *line != "[[recommendation]]");
    let sources = recommendation.find(|line| line.starts_with("sources")).expect("sources").to_owned();
    let more = format!(
        "\n[[recommendation]]\nid = \"schools\"\ncode = \"E2\"\nmechanism = \"ilab\"\narea = \"enforcement\"\n\
         editions = [2024]\nyears = [\"2024\"]\n{sources}\n"
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

/// What is wrong where no document is concerned is told as often as it is there, not only when something is made.
#[test]
fn errors_that_concern_no_document() {
    let mut edits: Vec<(&str, &str)> = Vec::new();
    // A language in which nothing is made, in a subject's words and in shared labels.
    edits.push(("data/countries/example/text/es.ftl", "claim-summary = { $\n"));
    edits.push(("locales/es/own.ftl", "organisation-name = { $\n"));
    for (path, text) in edits {
        let workspace = Workspace::two_countries();
        workspace.append("fiche.toml", "\n[languages.es]\nfallback = [\"en\"]\n");
        for language in ["en", "fr"] {
            workspace.append(&format!("locales/{language}/workspace.ftl"), "language-es = Spanish\n");
        }
        workspace.run(&["build"]).expect(0);
        workspace.write(path, text);
        for _ in 0..3 {
            let run = workspace.run(&["build"]).expect(1);
            assert_eq!(run.stdout, "");
            assert!(run.stderr.contains(path), "{}", run.stderr);
        }
        workspace.remove(path);
        workspace.run(&["build"]).expect(0);
        assert!(workspace.run(&["build", "--explain"]).expect(0).stderr.contains("brief.en: up to date\n"));
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

#[test]
fn the_manifest() {
    let workspace = built_once();
    let entry = entry(&workspace, "example-country-brief.fr");
    assert_eq!(entry["pages"], 1);
    assert_eq!(entry["standards"], serde_json::json!(["PDF/UA-1", "PDF/A-2a"]));
    assert_eq!(entry["text"]["fr"], "provisional");
    let file = &entry["files"][0];
    let bytes =
        std::fs::read(workspace.path("output/example/example-country-brief.fr.pdf")).expect("a document");
    assert_eq!(file["bytes"], bytes.len());
    let sum = std::process::Command::new("sha256sum")
        .arg(workspace.path("output/example/example-country-brief.fr.pdf"))
        .output()
        .expect("sha256sum");
    let sum = String::from_utf8(sum.stdout).expect("text");
    assert_eq!(file["sha256"].as_str(), sum.split(' ').next());
}

/// A warning stays with the document, also when it is not made again.
#[test]
fn warnings_in_the_manifest() {
    let workspace = Workspace::two_countries();
    workspace.append(
        "data/countries/other/country.toml",
        "\n[[figure]]\nid = \"nobody-shows-it\"\nvalue = 5\nsources = [{ source = \"example-report\" }]\n",
    );
    for _ in 0..2 {
        workspace.run(&["build"]).expect(0);
        assert_eq!(entry(&workspace, "other-country-brief.en")["warnings"][0]["code"], "figure-unused");
        assert_eq!(entry(&workspace, "example-country-brief.en")["warnings"], serde_json::json!([]));
    }
}

#[test]
fn summaries() {
    let workspace = built_once();
    workspace.edit("data/countries/example/country.toml", "value = 12\n", "value = 12\nvalues = 3\n");
    workspace.run(&["build", "--summary", "how.json"]).expect(1);
    let summary: serde_json::Value = serde_json::from_str(&workspace.read("how.json")).expect("JSON");
    let status = |name: &str| {
        let mut all = summary["documents"].as_array().expect("a list").iter();
        all.find(|document| document["name"] == name).expect("the document").clone()
    };
    assert_eq!(status("other-country-brief.en")["status"], "up-to-date");
    let failed = status("example-country-brief.en");
    assert_eq!(failed["status"], "failed");
    assert!(failed["problems"][0].as_str().expect("text").contains("unknown key `values`"), "{failed}");

    workspace.run(&["build", "--summary", "how.xml"]).expect(1);
    let junit = workspace.read("how.xml");
    assert!(junit.contains("<testsuite name=\"fiche build\" tests=\"4\""), "{junit}");
    assert!(junit.contains("failures=\"2\""), "{junit}");
    assert!(junit.contains("unknown key `values`"), "{junit}");

    workspace.run(&["build", "--summary", "how.txt"]).expect(1);
    assert!(workspace.read("how.txt").starts_with("2 documents failed: "), "{}", workspace.read("how.txt"));
}

#[test]
fn log_for_programs() {
    let workspace = Workspace::two_countries();
    let run = workspace.run(&["build", "--log-format", "json"]).expect(0);
    let lines: Vec<serde_json::Value> =
        run.stderr.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let documents: Vec<_> = lines.iter().filter(|line| line["event"] == "document").collect();
    assert_eq!(documents.len(), 4, "{}", run.stderr);
    assert!(documents.iter().all(|document| document["status"] == "built"));
    let last = lines.last().expect("a line");
    assert_eq!((&last["event"], &last["built"]), (&"summary".into(), &4.into()));
    let runs = workspace.read("output/.fiche/runs.jsonl");
    assert_eq!(runs.lines().count(), 1);
    let started = serde_json::from_str::<serde_json::Value>(&runs).expect("JSON")["started"].clone();
    assert!(started.as_str().is_some_and(|time| time.len() >= 24), "{started}");
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

fn modified(workspace: &Workspace, path: &str) -> SystemTime {
    std::fs::metadata(workspace.path(path)).and_then(|metadata| metadata.modified()).expect("a time")
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

/// What the manifest tells of a document does not depend on which others were made with it.
#[test]
fn warnings_are_those_of_the_document() {
    let workspace = Workspace::two_countries();
    workspace.edit("fiche.toml", "[languages.fr]\n", "[languages.fr]\nfallback = [\"en\"]\n");
    let words = "data/countries/example/text/fr.ftl";
    let text = workspace.read(words);
    let claim = text.lines().find(|line| line.starts_with("claim-summary")).expect("a claim").to_owned();
    workspace.write(words, text.replace(&claim, ""));
    built(&workspace, &[EXAMPLE[0]]);
    built(&workspace, &[]);
    let one_by_one = manifest(&workspace);
    for jobs in ["1", "4"] {
        built(&workspace, &["--force", "--jobs", jobs]);
        assert_eq!(manifest(&workspace), one_by_one, "{jobs} at the same time");
    }
    assert!(entry(&workspace, EXAMPLE[1])["warnings"].to_string().contains("claim-summary"));
    assert!(!entry(&workspace, EXAMPLE[0])["warnings"].to_string().contains("claim-summary"));
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
