//! What comes with the program is replaced file by file by what the workspace has.

use crate::workspace::{Workspace, repository};

fn built_in(path: &str) -> String {
    std::fs::read_to_string(repository().join(path)).expect("a built-in file")
}

fn brief(workspace: &Workspace) -> String {
    workspace.run(&["build", "example-country-brief.en"]).expect(0);
    workspace.pdf("example/example-country-brief.en").text()
}

#[test]
fn labels() {
    let workspace = Workspace::two_countries();
    assert!(brief(&workspace).contains("H2: Key figures"));
    let words = built_in("locales/en/documents.ftl");
    workspace.write(
        "locales/en/documents.ftl",
        words.replace("heading-key-figures = Key figures", "heading-key-figures = Numbers"),
    );
    assert!(brief(&workspace).contains("H2: Numbers"));
}

#[test]
fn parts_of_templates() {
    let workspace = Workspace::two_countries();
    let part = built_in("templates/lib/references.typ");
    workspace.write("templates/lib/references.typ", part + "\n#let references(tag) = [No list here.#content-of(tag).references.map(entry => anchor(entry.number)).join()]\n");
    let text = brief(&workspace);
    // The rest of the built-in template is as it was.
    assert!(text.contains("No list here."), "{text}");
    assert!(text.contains("H2: References"), "{text}");
}

#[test]
fn whole_reports() {
    let workspace = Workspace::two_countries();
    workspace.write(
        "templates/country-brief/main.typ",
        "#set document(title: \"Own\")\n#set text(font: \"Noto Sans\")\n= Own brief\n",
    );
    assert_eq!(brief(&workspace), "H1: Own brief\n");
}

#[test]
fn what_a_report_is_for() {
    let workspace = Workspace::two_countries();
    workspace.write("templates/country-brief/report.toml", "subjects = [\"country\"]\nbilingual = true\n");
    let list = workspace.run(&["list"]).expect(0).stdout;
    assert!(list.contains("country-brief (country) also bilingual"), "{list}");
}

#[test]
fn words_of_the_command_line_are_not_replaced() {
    let workspace = Workspace::two_countries();
    workspace.write("locales/en/cli.ftl", "list-subjects = Replaced:\n");
    let list = workspace.run(&["list"]).expect(0).stdout;
    assert!(list.starts_with("Subjects:"), "{list}");
}

#[test]
fn closing_block_of_a_report_that_cites_nothing() {
    let workspace = Workspace::sample();
    workspace
        .write("templates/country-brief/report.toml", "subjects = [\"country\"]\nreads = [\"references\"]\n");
    workspace.write(
        "templates/country-brief/main.typ",
        "#import \"/lib/theme.typ\": page-of\n#import \"/lib/page-parts.typ\": closing\n\
         #show: page-of.with(title: tag => \"Own\")\nText.\n#closing(title: tag => \"Own\")\n",
    );
    workspace.run(&["build", "mali-country-brief.fr"]).expect(0);
    let text = workspace.pdf("mali/mali-country-brief.fr").text();
    assert!(text.contains("Licence du texte"), "{text}");
    // All sources are in English.
    assert!(!text.contains("traductions non officielles"), "{text}");
}
