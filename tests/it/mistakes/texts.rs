//! Sentences.

use super::{found, found_by_building};

const ENGLISH: &str = "data/countries/example/text/en.ftl";
const FRENCH: &str = "data/countries/example/text/fr.ftl";

#[test]
fn missing_figure() {
    found("missing-figure", |w| {
        w.edit(ENGLISH, "{ $inspections-2024 } visits", "{ $inspection-2024 } visits");
        w.edit(FRENCH, "{ $inspections-2024 } visites", "{ $inspection-2024 } visites");
    });
}

#[test]
fn figures_differ() {
    found("figures-differ", |w| {
        w.edit(FRENCH, "effectué { $inspections-2024 } visites", "effectué des visites");
    });
}

#[test]
fn digit_in_prose() {
    found("digit", |w| {
        w.edit(ENGLISH, "too few for its workforce", "too few for 7000 workers");
    });
}

#[test]
fn number_word_in_prose() {
    found("number-word", |w| {
        w.edit(FRENCH, "trop peu pour sa main-d'œuvre", "trop peu pour trois millions de travailleurs");
    });
}

#[test]
fn missing_everywhere() {
    found("missing-everywhere", |w| {
        w.edit(
            ENGLISH,
            "claim-summary = This paragraph says it all: a reader who stops here knows what matters.\n",
            "",
        );
        w.edit(FRENCH, "claim-summary = Ce paragraphe dit tout : qui s'arrête ici sait l'essentiel.\n", "");
    });
}

#[test]
fn missing_in_one_language() {
    found_by_building("missing-in-one-language", &["build"], |w| {
        w.edit(FRENCH, "claim-summary = Ce paragraphe dit tout : qui s'arrête ici sait l'essentiel.\n", "");
    });
}

#[test]
fn superfluous() {
    found("superfluous", |w| {
        w.append(ENGLISH, "\nclaim-sumary = A slip of the keyboard.\n");
    });
}

#[test]
fn unknown_form() {
    found("unknown-form", |w| {
        w.edit(
            ENGLISH,
            "{ $inspections-2024 } visits",
            "{ FIGURE($inspections-2024, form: \"off\") } visits",
        );
    });
}

#[test]
fn reference_to_nothing() {
    found("reference-to-nothing", |w| {
        w.edit(ENGLISH, "too few for its workforce", "too few for { workforce }");
    });
}
