//! A language is added with text files alone.

use crate::workspace::Workspace;

/// The example in Spanish: a few words and formats, the rest from English.
fn spanish() -> Workspace {
    let workspace = Workspace::init();
    workspace.write(
        "fiche.toml",
        "closing = [\"closing-publisher\"]\n\n[languages.en]\nlocale = \"en-GB\"\n\n\
         [languages.es]\nlocale = \"es-ES\"\nfallback = [\"en\"]\n\n\
         [[document]]\nreport = \"country-brief\"\nsubjects = [\"example\"]\nlanguages = [\"es\"]\n",
    );
    workspace.edit("data/countries/example/country.toml", "[text.fr]", "[text.es]");
    workspace.edit("data/countries/example/country.toml", "value = 240\n", "value = 12345\n");
    workspace.remove("data/countries/example/text/fr.ftl");
    workspace.write("locales/es/format.ftl", include_str!("data/es/format.ftl"));
    workspace.write("locales/es/documents.ftl", include_str!("data/es/documents.ftl"));
    workspace.write(
        "data/countries/example/text/es.ftl",
        "country-name = País de ejemplo\n\nclaim-more-inspections = Los inspectores hicieron { $inspections-2024 } visitas.\n",
    );
    workspace
}

#[test]
fn builds_with_its_own_words_and_formats_and_marks_the_others() {
    let workspace = spanish();
    workspace.run(&["build"]).expect(0);
    let pdf = workspace.pdf("example/example-country-brief.es");
    let text = pdf.text();
    assert_eq!(pdf.language().as_deref(), Some("es-ES"));
    assert!(text.contains("H1: País de ejemplo\n"), "{text}");
    assert!(text.contains("Cifras clave"), "{text}");
    assert!(text.contains("Los inspectores hicieron 12.345 visitas."), "{text}");
    // The date has the Spanish name of the month, in the Spanish pattern.
    assert!(text.contains("31 de diciembre de 2024"), "{text}");
    // What is not translated stands there in English, with its mark.
    assert!(
        text.contains("This paragraph says it all: a reader who stops here knows what matters.\u{a0}en"),
        "{text}"
    );
    assert!(text.contains("H2: Main findings\u{a0}en\n"), "{text}");
    let tagged = pdf.elements("Span").into_iter().chain(pdf.elements("P")).chain(pdf.elements("Lbl"));
    let english = tagged.filter(|element| element.lang.as_deref() == Some("en-GB"));
    let words: String = english.map(|element| element.text()).collect();
    assert!(words.contains("This paragraph says it all"), "not tagged as English: {words}\n{text}");
}

#[test]
fn is_checked_like_the_others() {
    let workspace = spanish();
    let run = workspace.run(&["check", "--all"]).expect(0);
    assert!(run.stderr.contains("the text `claim-summary` is not translated into: es"), "{}", run.stderr);
    let strict = workspace.run(&["build", "--strict"]).expect(1);
    assert!(strict.stderr.contains("the text `claim-summary` is missing in `es`"), "{}", strict.stderr);
    assert!(!workspace.path("output/example/example-country-brief.es.pdf").exists());
}

/// Whoever builds learns in one line that labels are lent, of the documents that are looked at; who checks, where they stand.
#[test]
fn labels_that_are_lent_are_told_once() {
    let workspace = spanish();
    let told = |text: &str| text.matches("warning[labels-untranslated]").count();
    let run = workspace.run(&["build"]).expect(0);
    assert_eq!(told(&run.stderr), 1, "{}", run.stderr);
    assert!(run.stderr.contains("are not translated into: es"), "{}", run.stderr);
    // Changed facts that leave the document as it is change nothing in what is told of it.
    workspace.append("data/countries/example/country.toml", "\n# A remark.\n");
    let run = workspace.run(&["build"]).expect(0);
    assert!(run.stderr.contains("1 up to date"), "{}", run.stderr);
    assert_eq!(told(&run.stderr), 1, "{}", run.stderr);
    let run = workspace.run(&["check"]).expect(0);
    assert_eq!(told(&run.stderr), 1, "{}", run.stderr);
    let run = workspace.run(&["check", "--all"]).expect(0);
    assert!(run.stderr.contains("the label `colon` is not translated into `es`"), "{}", run.stderr);
    let manifest = workspace.read("output/manifest.json");
    assert!(manifest.contains("label-untranslated") && manifest.contains("\"colon\""), "{manifest}");
}
