//! `fiche.toml`.

use super::{found, found_by_building};
use crate::workspace::{copy, repository};

#[test]
fn unknown_key() {
    found("config-unknown-key", |w| {
        w.edit("fiche.toml", "closing =", "closings =");
    });
}

#[test]
fn unknown_report() {
    found("config-unknown-report", |w| {
        w.edit("fiche.toml", "report = \"country-brief\"", "report = \"country-breif\"");
    });
}

#[test]
fn unknown_subject() {
    found("config-unknown-subject", |w| {
        w.edit("fiche.toml", "[\"example\", \"other\"]", "[\"exampel\", \"other\"]");
    });
}

#[test]
fn unknown_language() {
    found("config-unknown-language", |w| {
        w.edit("fiche.toml", "languages = [\"en\", \"fr\"]", "languages = [\"en\", \"fre\"]");
    });
}

#[test]
fn not_bilingual() {
    found("config-not-bilingual", |w| {
        w.edit("fiche.toml", "languages = [\"en\", \"fr\"]", "languages = [\"en\", \"en+fr\"]");
    });
}

#[test]
fn not_a_language() {
    found("config-not-a-language", |w| {
        w.edit("fiche.toml", "locale = \"en-GB\"", "locale = \"English (UK)\"");
    });
}

#[test]
fn document_twice() {
    found("config-document-twice", |w| {
        w.edit("fiche.toml", "languages = [\"en\", \"fr\"]", "languages = [\"en\", \"fr\", \"fr\"]");
    });
}

#[test]
fn weak_colour() {
    found("config-weak-colour", |w| {
        w.append("fiche.toml", "\n[brand]\ncolour = \"#ffcc00\"\n");
    });
}

#[test]
fn not_a_colour() {
    found("config-not-a-colour", |w| {
        w.append("fiche.toml", "\n[brand]\ncolour = \"blue\"\n");
    });
}

#[test]
fn output_leaves_the_folder() {
    found("config-output-pattern", |w| {
        w.append("fiche.toml", "\n[output]\npattern = \"../{subject}-{report}.{language}\"\n");
    });
}

/// The names of report and subject, one after the other, are the same.
#[test]
fn two_documents_with_one_path() {
    found("config-path-twice", |w| {
        copy(&repository().join("templates/country-brief"), &w.path("templates/country"));
        copy(&w.path("data/countries/example"), &w.path("data/countries/brief-example"));
        for language in ["en", "fr"] {
            w.append(&format!("locales/{language}/workspace.ftl"), "\nreport-country = Country\n");
        }
        w.append(
            "fiche.toml",
            "\n[[document]]\nreport = \"country\"\nsubjects = [\"brief-example\"]\nlanguages = [\"en\"]\n\n\
             [output]\npattern = \"{report}-{subject}.{language}\"\n",
        );
    });
}

#[test]
fn no_closing_text() {
    found("config-no-closing-text", |w| {
        w.edit("fiche.toml", "\"closing-disclaimer\"", "\"closing-disclamer\"");
    });
}

#[test]
fn no_logo() {
    found("config-no-logo", |w| {
        w.append("fiche.toml", "\n[[brand.logos]]\nfile = \"logo.png\"\nalt = \"organisation-name\"\n");
    });
}

#[test]
fn must_be_complete() {
    found_by_building("config-complete", &["build"], |w| {
        w.append("fiche.toml", "complete = true\n");
        w.edit("fiche.toml", "[languages.fr]\n", "[languages.fr]\nfallback = [\"en\"]\n");
        let claim = "claim-summary = Ce paragraphe dit tout : qui s'arrête ici sait l'essentiel.\n";
        w.edit("data/countries/example/text/fr.ftl", claim, "");
    });
}

#[test]
fn strict() {
    found_by_building("config-strict", &["build", "--strict"], |w| {
        w.edit("fiche.toml", "[languages.fr]\n", "[languages.fr]\nfallback = [\"en\"]\n");
        let claim = "claim-summary = Ce paragraphe dit tout : qui s'arrête ici sait l'essentiel.\n";
        w.edit("data/countries/example/text/fr.ftl", claim, "");
    });
}
