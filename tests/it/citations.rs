//! References to places in sources.

use crate::workspace::Workspace;

#[test]
fn places_in_a_source_stand_in_the_order_of_their_numbers() {
    let workspace = Workspace::init();
    workspace.edit(
        "data/countries/example/country.toml",
        "sources = [{ source = \"example-report\", page = \"4\" }]",
        "sources = [{ source = \"example-report\", table = \"10\" }, { source = \"example-report\", table = \"9\" }]",
    );
    workspace.run(&["build", "example-country-brief.en"]).expect(0);
    let text = workspace.pdf("example/example-country-brief.en").text().replace('\u{a0}', " ");
    assert!(text.contains("table 9, table 10"), "{text}");
}

/// The number of an only source is said with tables and in the list; a place in it is always named.
#[test]
fn an_only_source_is_cited_once() {
    let workspace = Workspace::init();
    let facts = "data/countries/example/country.toml";
    let text = workspace
        .read(facts)
        .replace("{ source = \"example-report\", page = \"1\" }", "{ source = \"example-report\" }");
    workspace.write(facts, &text);
    let brief = || {
        workspace.run(&["build", "example-country-brief.en"]).expect(0);
        workspace.pdf("example/example-country-brief.en").text().replace('\u{A0}', " ")
    };
    let count = |text: &str| text.matches("[1]").count();
    let one = brief();
    assert!(one.contains("[1, p. 4]"), "{one}");
    assert_eq!(count(&one), 1, "{one}");
    workspace.append(
        "data/sources.yml",
        "\nother:\n  type: report\n  title: Other\n  author: { name: Other }\n  date: 2024\n  fiche: { language: en, covers: 2024 }\n",
    );
    workspace.edit(
        facts,
        "{ source = \"example-report\", page = \"4\" }",
        "{ source = \"other\", page = \"4\" }",
    );
    let two = brief();
    assert!(count(&two) > 1, "{two}");
}

/// A name with a comma is that of a body or of a person, and nobody guesses which.
#[test]
fn a_name_with_a_comma_is_turned_round_by_nobody() {
    let author = |written: &str| {
        let workspace = Workspace::init();
        workspace.edit("data/sources.yml", "{ name: An organisation }", written);
        workspace
    };
    for (written, body, person) in [
        (
            "Ministère du Travail, Mali",
            "{ name: \"Ministère du Travail, Mali\" }",
            "{ name: \"Ministère du Travail\", given-name: \"Mali\" }",
        ),
        (
            "\"Ministère de l'Emploi, du Travail, des Arts, et du Sport\"",
            "{ name: \"Ministère de l'Emploi, du Travail, des Arts, et du Sport\" }",
            "given-name: \"du Travail, des Arts, et du Sport\" }",
        ),
        ("[\"A, B\", { name: C }]", "{ name: \"A, B\" }", "{ name: \"A\", given-name: \"B\" }"),
    ] {
        let workspace = author(written);
        for language in ["en", "fr"] {
            let run = workspace.run(&["--ui-language", language, "check"]).expect(1);
            let errors = run.stderr.matches("[author-comma]").count();
            assert!(
                errors == 1 && run.stderr.contains(body) && run.stderr.contains(person),
                "{}",
                run.stderr
            );
            assert!(!run.stderr.contains("yaml-syntax"), "{}", run.stderr);
        }
    }
    for (written, printed) in [
        ("{ name: \"Ministère du Travail, Mali\" }", "Ministère du Travail, Mali"),
        ("{ name: Diarra, given-name: Awa }", "Awa Diarra"),
        (
            "[{ name: Dupont }, { name: Diarra, given-name: Awa }, { name: Traoré }]",
            "Dupont, Awa Diarra et Traoré",
        ),
    ] {
        let workspace = author(written);
        workspace.run(&["build", "example-country-brief.fr"]).expect(0);
        let text = workspace.pdf("example/example-country-brief.fr").text().replace(['\u{A0}', '\n'], " ");
        assert!(text.contains(printed), "{printed}: {text}");
    }
}
