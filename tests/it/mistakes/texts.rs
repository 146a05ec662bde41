//! Sentences.

use super::{found, found_by_building};
use crate::workspace::Workspace;

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

/// What `check` says in English if a message of the example, in both languages or in one, is another.
#[track_caller]
fn said(english: &str, french: &str) -> String {
    let workspace = Workspace::init();
    for (path, text) in [(ENGLISH, english), (FRENCH, french)] {
        let words = workspace.read(path);
        let start = words.find("claim-few-inspectors =").expect("the message");
        let end = start + words[start..].find('\n').expect("its end");
        let text = text.replace("ALL", "{ $inspectors-2024 } { $inspections-2024 }");
        workspace.write(path, format!("{}{text}\n{}", &words[..start], &words[end..]));
    }
    let run = workspace.run(&["check"]);
    let french = workspace.run(&["--ui-language", "fr", "check"]);
    let codes = |text: &str| text.matches("error[").count() + text.matches("erreur[").count();
    assert_eq!(codes(&run.stderr), codes(&french.stderr), "{}", french.stderr);
    run.stderr
}

#[track_caller]
fn refused(code: &str, words: &str, english: &str, french: &str) {
    let found = said(english, french);
    assert!(found.contains(&format!("error[{code}]")) && found.contains(words), "{english}\n{found}");
}

#[track_caller]
fn accepted(text: &str) {
    let found = said(text, text);
    assert!(!found.contains("error["), "{text}\n{found}");
}

#[test]
fn terms_see_no_figures() {
    let sentence =
        |term: &str, call: &str| format!("-staff = {term}\nclaim-few-inspectors = {{ {call} }} ALL");
    for term in ["all { $inspectors-2024 } of them", "all { FIGURE($inspectors-2024, form: \"of\") }"] {
        let text = sentence(term, "-staff");
        refused("term-variable", "name the figure in the message", &text, &text);
    }
    let text = sentence("{ $inspectors-2024 ->\n [one] a man\n *[other] men\n }", "-staff");
    refused("term-variable", "`$inspectors-2024`", &text, &text);
    let text = sentence("the { $noun }", "-staff");
    refused("term-variable", "`{ -staff(noun: \"…\") }`", &text, &text);
    let text = sentence("the { $noun }", "-staff(noun: \"staff\") } { -staff");
    refused("term-variable", "en.ftl", &text, &text);
    // By way of a message.
    let text = sentence("{ claim-summary.again }", "-staff");
    let text = format!("{text}\nother = {{ $inspectors-2024 }}\n").replace("claim-summary.again", "other");
    refused("term-variable", "`-staff`", &text, &text);
    accepted(&sentence("the { $noun }", "-staff(noun: \"staff\")"));
    accepted(&sentence(
        "{ $case ->\n [plural] men\n *[single] man\n }",
        "-staff(case: \"plural\") } { -staff",
    ));
}

#[test]
fn terms_print_what_they_are_given() {
    let workspace = Workspace::init();
    for path in [ENGLISH, FRENCH] {
        workspace.append(path, "\n-staff = wise { $noun }\n");
        workspace.edit(path, "claim-summary = ", "claim-summary = { -staff(noun: \"people\") } ");
    }
    workspace.run(&["build", "--language", "en"]).expect(0);
    let text = workspace.pdf("example/example-country-brief.en").text().replace('\n', " ");
    assert!(text.contains("wise people"), "{text}");
}

#[test]
fn numbers_in_braces_and_in_other_digits() {
    for number in ["{ 5 }", "{ 1234567.5 }", "½", "٣", "Ⅳ", "x { -of(n: 5) }", "159²"] {
        let text = format!("-of = of {{ $n }}\nclaim-few-inspectors = ALL {number}");
        let text = if number.contains("-of") { text } else { text.split_once('\n').unwrap().1.to_owned() };
        refused("number-in-text", "number", &text, &text);
    }
    accepted("claim-few-inspectors = ALL per km² of CO₂, {\"½\"}");
    accepted("-of = { $n ->\n [one] man\n *[other] men\n }\nclaim-few-inspectors = ALL { -of(n: 1) }");
    for (english, french) in
        [("dozens of", "des dizaines de"), ("a dozen", "un millier de"), ("hundreds of", "des centaines de")]
    {
        let text = |words: &str| format!("claim-few-inspectors = ALL {words}");
        refused("number-in-text", "en.ftl", &text(english), &text(""));
        refused("number-in-text", "fr.ftl", &text(""), &text(french));
    }
}

#[test]
fn figures_behind_references_count() {
    let other = "claim-few-inspectors = ALL { $inspectors-2024 }";
    let one = "claim-few-inspectors = { $inspectors-2024 } { other }\nother = { $inspections-2024 }";
    accepted(one);
    refused("variables-differ", "inspections-2024", one, "claim-few-inspectors = { $inspectors-2024 }");
    assert!(!said(one, other).contains("error["), "the same figures by another way");
}

#[test]
fn variants_that_are_never_chosen() {
    let choice = |variants: &str, by: &str| {
        format!("claim-few-inspectors = {{ {by} ->\n {variants}\n *[other] men\n }} ALL")
    };
    let figure = "$inspectors-2024";
    let scale = "FIGURE($inspectors-2024, form: \"scale\")";
    let status = "FIGURE($inspectors-2024, form: \"status\")";
    for (variant, by, right) in [
        ("singulier", figure, "one"),
        ("unkown", figure, "did you mean `[unknown]`"),
        ("many", figure, "possible here: one, other"),
        ("milion", scale, "did you mean `[million]`"),
        ("one", scale, "did you mean `[none]`"),
        ("know", status, "did you mean `[known]`"),
    ] {
        let text = choice(&format!("[{variant}] man"), by);
        refused("unknown-variant", right, &text, &text);
    }
    let twice = choice("[one] man\n [one] woman", figure);
    refused("variant-twice", "`[one]`", &twice, &twice);
    accepted(&choice("[0] nobody\n [one] man\n [not-stated] somebody", figure));
    accepted(&choice("[none] man\n [million] many", scale));
    accepted(&choice("[known] man", status));
}

#[test]
fn what_a_text_lacks_is_said_in_words() {
    let figure =
        |form: &str| format!("claim-few-inspectors = {{ FIGURE($inspectors-2024, form: \"{form}\") }} ALL");
    refused("figure-without", "has no `age`", &figure("age"), &figure("age"));
    let found = said(&figure("period-of"), &figure("period-of"));
    assert!(!found.contains("text-broken"), "{found}");
    let circle = "claim-few-inspectors = ALL { other }\nother = { claim-few-inspectors }";
    refused("text-broken", "it refers to itself", circle, circle);
    let term = "claim-few-inspectors = ALL { -nowhere }";
    refused("text-broken", "`-nowhere`", term, term);
}
