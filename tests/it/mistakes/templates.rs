//! Templates that fail, ask for words that are not there, or reach out of the workspace.

use super::{found, found_by_building, found_by_checking};
use crate::workspace::{Workspace, repository};

/// A report of the workspace's own, so that what is said does not change with the built-in ones.
const HEAD: &str = "#import \"/fiche.typ\": report, t\n#set document(title: \"Note\")\n#set text(font: \"Noto Sans\")\n= Note\n";

fn note(w: &Workspace, body: &str) {
    w.write("templates/note/report.toml", "subjects = [\"country\"]\n");
    w.write("templates/note/main.typ", format!("{HEAD}{body}\n"));
    for (language, name) in [("en", "Note"), ("fr", "Note")] {
        w.append(&format!("locales/{language}/workspace.ftl"), &format!("report-note = {name}\n"));
    }
    w.append(
        "fiche.toml",
        "\n[[document]]\nreport = \"note\"\nsubjects = [\"example\"]\nlanguages = [\"en\"]\n",
    );
}

#[test]
fn typst_error() {
    found_by_building("template-error", &["build"], |w| note(w, "#let total = 1 + \"two\"\nText."));
}

#[test]
fn typst_syntax() {
    found_by_building("template-syntax", &["build"], |w| note(w, "#let total = (1, 2\nText."));
}

#[test]
fn include_outside() {
    found_by_building("template-include-outside", &["build"], |w| {
        note(w, "#include \"../../../secret.typ\"")
    });
}

#[test]
fn image_outside() {
    found_by_building("template-image-outside", &["build"], |w| {
        note(w, "#image(\"/../../secret.png\", alt: \"x\")")
    });
}

#[test]
fn data_of_the_workspace_is_no_template() {
    found_by_building("template-json-outside", &["build"], |w| {
        w.write("secret.json", "{}");
        note(w, "#json(\"/../secret.json\")");
    });
}

#[test]
fn package_from_the_network() {
    found_by_building("template-package", &["build"], |w| note(w, "#import \"@preview/cetz:0.4.0\""));
}

/// Each attempt counts one more than the one before.
#[test]
fn layout_that_does_not_converge() {
    let workspace = Workspace::two_countries();
    note(&workspace, "#let n = counter(\"n\")\n#context n.update(n.final().first() + 1)\nText.");
    let run = workspace.run(&["build", "note"]).expect(1);
    for words in ["error[not-converging]: the layout of `example-note.en`", "`templates/note/`"] {
        assert!(run.stderr.contains(words), "{}", run.stderr);
    }
    assert!(!workspace.path("output/example/example-note.en.pdf").exists());
    let french = workspace.run(&["build", "note", "--ui-language", "fr"]).expect(1);
    assert!(
        french.stderr.contains("la mise en page de `example-note.en` ne se stabilise pas"),
        "{}",
        french.stderr
    );
}

/// Has the brief say something that `check` does not read.
fn chinese(w: &Workspace) {
    let path = "templates/country-brief/main.typ";
    let template = std::fs::read_to_string(repository().join(path)).expect("the template");
    w.write(path, template + "儿童\n");
}

#[test]
fn glyph_that_no_font_has() {
    found_by_building("template-glyph", &["build"], chinese);
}

#[test]
fn glyph_that_no_font_has_in_pictures() {
    found_by_building("template-glyph-png", &["build", "--format", "png"], |w| {
        chinese(w);
        // Pictures of what was built would be in the way.
        w.edit(
            "fiche.toml",
            "subjects = [\"example\", \"other\"]\nlanguages = [\"en\", \"fr\"]",
            "subjects = [\"example\"]\nlanguages = [\"en\"]",
        );
    });
}

#[test]
fn unknown_label() {
    found_by_checking("template-unknown-label", 1, |w| note(w, "#t(\"heading-referances\")"));
}

#[test]
fn label_without_its_variable() {
    found_by_checking("template-variable", 1, |w| {
        w.append("locales/en/workspace.ftl", "note-by = Written by { $name }\n");
        w.append("locales/fr/workspace.ftl", "note-by = Texte : { $name }\n");
        note(w, "#t(\"note-by\")");
    });
}

#[test]
fn label_that_no_template_uses() {
    found_by_checking("template-left-over", 0, |w| {
        w.append("locales/en/workspace.ftl", "note-left-over = Not used.\n");
    });
}

#[cfg(unix)]
mod links {
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn template() {
        found_by_building("link-template", &["build"], |w| {
            std::fs::write(w.outside().join("secret.typ"), "secret").expect("written");
            note(w, "#include \"part.typ\"");
            symlink(w.outside().join("secret.typ"), w.path("templates/note/part.typ")).expect("a link");
        });
    }

    #[test]
    fn data() {
        found("link-data", |w| {
            std::fs::write(w.outside().join("secret.toml"), "[[figure]]\nid = \"secret\"\n")
                .expect("written");
            symlink(w.outside().join("secret.toml"), w.path("data/countries/example/more.toml"))
                .expect("a link");
        });
    }

    #[test]
    fn folder() {
        found("link-folder", |w| {
            let elsewhere = w.outside().join("elsewhere");
            std::fs::rename(w.path("data/countries/example"), &elsewhere).expect("moved");
            symlink(elsewhere, w.path("data/countries/example")).expect("a link");
        });
    }

    #[test]
    fn inside_the_workspace_is_fine() {
        let w = Workspace::two_countries();
        std::fs::rename(w.path("data/countries/example/text"), w.path("words")).expect("moved");
        symlink(w.path("words"), w.path("data/countries/example/text")).expect("a link");
        w.run(&["build"]).expect(0);
    }
}
