//! `fiche review`: all texts side by side, for a person who signs them off.

use crate::pdf::Pdf;
use crate::workspace::Workspace;

fn review(workspace: &Workspace, language: &str) -> Pdf {
    workspace.pdf(&format!("example/example-review.{language}"))
}

#[test]
fn both_languages_with_their_figures() {
    let workspace = Workspace::init();
    let run = workspace.run(&["review", "example"]).expect(0);
    assert_eq!(run.stdout, "output/example/example-review.en+fr.pdf\n");
    let pdf = review(&workspace, "en+fr");
    let text = pdf.text();
    // Ids of texts and of figures, and the words of both languages.
    for text_of in ["claim-summary", "inspections-2024", "Example country", "Pays d’exemple"] {
        assert!(text.contains(text_of), "no {text_of} in\n{text}");
    }
    // What marks figures inside the program is not printed.
    assert!(!text.contains(['\u{E000}', '\u{E001}', '\u{E002}']), "{text}");
    assert!(pdf.xmp().contains("<pdfuaid:part>1<"));
    assert!(text.contains("· Draft") && !text.contains("· Public"), "{text}");
}

#[test]
fn one_language() {
    let workspace = Workspace::init();
    workspace.run(&["review", "example", "--language", "fr"]).expect(0);
    assert!(review(&workspace, "fr").text().contains("Pays d’exemple"));
}

/// What is recorded without a text, each with its sources and a box: nobody would sign it otherwise.
#[test]
fn every_answer() {
    let workspace = Workspace::init();
    workspace.append(
        "data/countries/example/country.toml",
        "\n[[instrument]]\nid = \"c138\"\nratified = \"no\"\nsources = [{ source = \"example-report\" }]\n",
    );
    let facts = workspace.read("data/countries/example/country.toml");
    workspace.run(&["review", "example"]).expect(0);
    let text = review(&workspace, "en+fr").text().replace(['\u{A0}', '\u{202F}'], " ");
    let (_, answers) = text.split_once("H2: All answers").expect("the answers");
    for words in [
        "c138",
        "ILO Minimum Age Convention, 1973 (No. 138): No",
        "Convention (n° 138) de l’OIT sur l’âge minimum, 1973 : Non",
        "240 (2024)",
        "180 (2023)",
    ] {
        assert!(answers.contains(words), "no {words} of\n{facts}\nin\n{answers}");
    }
}

/// A review is made when it is asked for: it is no document of the workspace.
#[test]
fn only_on_request() {
    let workspace = Workspace::init();
    workspace.write("fiche.toml", "[languages.en]\n\n[languages.fr]\n");
    let run = workspace.run(&["build"]).expect(0);
    assert!(!run.stdout.contains("review"), "{}", run.stdout);
    workspace.run(&["review", "example"]).expect(0);
    let manifest = workspace.read("output/manifest.json");
    assert!(manifest.contains("example-country-brief.en") && !manifest.contains("review"), "{manifest}");
    let run = workspace.run(&["build"]).expect(0);
    assert!(!run.stderr.contains("left-over"), "{}", run.stderr);
}

#[test]
fn of_nothing() {
    let run = Workspace::init().run(&["review", "exampel"]).expect(2);
    assert!(run.stderr.contains("did you mean `example`?"), "{}", run.stderr);
}
