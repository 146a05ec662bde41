//! What templates read of the facts, as an export writes it down.

use std::collections::BTreeSet;

use fiche::diagnostic::Diagnostics;
use serde_json::{Value, json};

use crate::workspace::{Workspace, repository};

/// The data of a document.
fn report(workspace: &Workspace, document: &str) -> Value {
    workspace.run(&["export", "typst", "projects", document]).expect(0);
    serde_json::from_str(&workspace.read(&format!("projects/{document}/report.json"))).expect("JSON")
}

fn with_id<'v>(list: &'v Value, id: &str) -> &'v Value {
    let found = list.as_array().expect("a list").iter().find(|record| record["id"] == id);
    found.unwrap_or_else(|| panic!("no {id}"))
}

#[test]
fn a_text_keeps_its_key() {
    let workspace = Workspace::two_countries();
    let data = report(&workspace, "example-country-brief.en");
    let content = &data["content"]["en"];
    assert_eq!(content["name"]["key"], "country-name");
    assert_eq!(content["name"]["lang"], "en");
    assert_eq!(with_id(&content["claims"], "more-inspections")["text"]["key"], "claim-more-inspections");
    for recommendation in content["recommendations"].as_array().expect("recommendations") {
        let key = format!("recommendation-{}", recommendation["id"].as_str().expect("an id"));
        assert_eq!(recommendation["text"]["key"], json!(key));
        assert_eq!(recommendation["short"]["key"], json!(format!("{key}.short")));
    }
}

/// Templates need not know terms: they are told in which part of a report one belongs.
#[test]
fn terms_have_groups() {
    let workspace = Workspace::sample();
    let content =
        |workspace: &Workspace| report(workspace, "mali-country-profile.en")["content"]["en"].clone();
    let data = content(&workspace);
    let rating =
        &data["assessments"].as_array().expect("ratings").iter().find(|r| r["group"] == "trafficking");
    let rating = rating.expect("a rating on trafficking");
    assert_eq!((&rating["scheme-key"], &rating["level-key"]), (&json!("tip-tier"), &json!("2-watch-list")));
    let all = data["assessments"].as_array().expect("ratings");
    assert!(all.iter().any(|rating| rating["group"].is_null()), "{all:#?}");
    let bodies = data["institutions"].as_array().expect("institutions");
    assert!(bodies.iter().any(|body| body["groups"] == json!(["agencies"])), "{bodies:#?}");
    assert!(bodies.iter().any(|body| body["groups"] == json!(["coordination"])), "{bodies:#?}");
    for (list, key, group) in [
        ("enforcement", "chart", "visits"),
        ("enforcement", "chart", "cases"),
        ("claims", "chapter", "trafficking"),
        ("recommendations", "mechanism-group", "trafficking"),
    ] {
        let records = data[list].as_array().expect("a list");
        assert!(records.iter().any(|record| record[key] == group), "no {group} in {list}");
    }
    let row = with_id(&data["enforcement"], "prosecutions");
    assert_eq!(row["chart"], "cases");

    // A workspace groups as it likes.
    workspace.write(
        "locales/groups.toml",
        "[[group]]\nvocabulary = \"measure\"\nid = \"courts\"\nterms = [\"prosecutions\"]\n",
    );
    let data = content(&workspace);
    assert_eq!(with_id(&data["enforcement"], "prosecutions")["chart"], "courts");
    assert_eq!(with_id(&data["enforcement"], "convictions")["chart"], "cases");
}

/// Every country has a map, with the places of the country that the workspace knows.
#[test]
fn maps_of_countries() {
    let workspace = Workspace::two_countries();
    workspace.append(
        "fiche.toml",
        "\n[[document]]\nreport = \"country-profile\"\nsubjects = [\"example\"]\nlanguages = [\"en\"]\n",
    );
    let map = || report(&workspace, "example-country-profile.en")["content"]["en"]["map"].clone();
    assert_eq!(map(), json!({ "iso": "BFA", "places": [] }));
}

/// A report says what it reads. What it asks for beyond that is named, however it asks.
#[test]
fn a_part_that_is_not_read() {
    let workspace = Workspace::two_countries();
    workspace
        .write("templates/country-brief/report.toml", "subjects = [\"country\"]\nreads = [\"references\"]\n");
    let note = |code: &str| {
        workspace.write(
            "templates/country-brief/main.typ",
            format!("#import \"/lib/data.typ\": content-of, main\n#let words = content-of(main)\n{code}\n"),
        );
        let run = workspace.run(&["build", "example-country-brief.en"]).expect(1);
        let note = "note[part-not-read]: this report has no `claims`, since its `reads` does not name it\n  \
                    --> templates/country-brief/report.toml:2:9\n";
        run.stderr.contains(note)
    };
    assert!(note("#words.claims.len()"));
    assert!(note("#let claims = words.at(\"claims\")"));
    assert!(note("#let (count,) = (words,).map(it => it.claims.len())"));
    assert!(!note("#words.clams.len()"));
    assert!(!note("#words.references.first().claims()"));
    assert!(!note("#claims"));
}

/// Ids of messages with their attributes, but for terms.
fn keys_of(catalogue: &str) -> BTreeSet<String> {
    let mut id = "";
    let mut keys = BTreeSet::new();
    for line in catalogue.lines() {
        if let Some((attribute, _)) =
            line.trim_start().strip_prefix('.').and_then(|rest| rest.split_once(" ="))
        {
            keys.extend((!id.starts_with('-')).then(|| format!("{id}.{attribute}")));
        } else if let Some((start, text)) = line.split_once(" =").filter(|_| !line.starts_with([' ', '#'])) {
            id = start;
            keys.extend((!id.starts_with('-') && !text.trim().is_empty()).then(|| id.to_owned()));
        }
    }
    keys
}

/// All texts of a review.
fn texts_of(data: &Value) -> Vec<&Value> {
    let sections = data["texts"].as_array().expect("sections").iter();
    let parts = sections.flat_map(|section| section["parts"].as_array().expect("parts"));
    let items = parts.flat_map(|part| part["items"].as_array().expect("items"));
    items.flat_map(|item| item["texts"].as_array().expect("texts")).collect()
}

/// Whoever checks a review sees every text of the subject, each once.
#[test]
fn a_review_has_every_text() {
    let workspace = Workspace::sample();
    let loaded =
        fiche::workspace::load(&workspace.root, None, &mut Diagnostics::default()).expect("the sample");
    let subjects: Vec<&String> = loaded.subjects.keys().collect();
    workspace.append(
        "fiche.toml",
        &format!("\n[[document]]\nreport = \"review\"\nsubjects = {subjects:?}\nlanguages = [\"en+fr\"]\n"),
    );
    for (id, subject) in &loaded.subjects {
        let folder = if subject.countries().is_empty() { "countries" } else { "projects" };
        let said = keys_of(&workspace.read(&format!("data/{folder}/{id}/text/en.ftl")));
        let all: BTreeSet<String> = subject.texts().into_iter().map(|text| text.key).collect();
        let unknown: Vec<_> = said.difference(&all).collect();
        assert!(said.len() > 20 && unknown.is_empty(), "{id}: {unknown:?}");
        let data = report(&workspace, &format!("{id}-review.en+fr"));
        let texts = texts_of(&data);
        for key in &said {
            let is_it = |text: &&&Value| text["key"] == *key && text["own"] == true;
            let found: Vec<_> = texts.iter().filter(is_it).collect();
            assert_eq!(found.len(), 1, "{id}: {key}: {found:#?}");
            let words = &found[0]["words"];
            assert_eq!((&words[0]["key"], &words[0]["lang"]), (&json!(key), &json!("en")), "{words:#}");
            assert_eq!(words[1]["lang"], "fr", "{words:#}");
        }
    }
}

/// A new attribute needs no label of its own.
#[test]
fn what_stands_before_an_attribute_in_a_review() {
    let workspace = Workspace::sample();
    workspace.append(
        "fiche.toml",
        "\n[[document]]\nreport = \"review\"\nsubjects = [\"mali\"]\nlanguages = [\"en+fr\"]\n",
    );
    let labels = |attribute: &str| {
        let data = report(&workspace, "mali-review.en+fr");
        let suffix = format!(".{attribute}");
        let texts = texts_of(&data);
        let text = texts.iter().find(|text| text["key"].as_str().expect("a key").ends_with(&suffix));
        let label = &text.expect("such a text")["label"];
        [0, 1].map(|index| label[index]["text"].as_str().expect("a label").to_owned())
    };
    assert_eq!(labels("aim"), ["Aim.", "Objectif."]);
    assert_eq!(labels("role"), ["Role.", "Rôle."]);
    for language in ["en", "fr"] {
        let path = format!("locales/{language}/documents.ftl");
        let words = std::fs::read_to_string(repository().join(&path)).expect("a catalogue");
        let words: Vec<&str> = words.lines().filter(|line| !line.starts_with("review-field-aim")).collect();
        workspace.write(&path, words.join("\n") + "\n");
    }
    assert_eq!(labels("aim"), ["aim", "aim"]);
    workspace.run(&["check"]).expect(0);
}
