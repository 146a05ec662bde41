//! Texts with every character: what `check` accepts is printed and takes room, what no font has is named with its place.

use std::collections::BTreeSet;

use fiche::text::characters::is_printable;
use fiche::text::tidy::composed;
use lopdf::Document;

use crate::geometry::letters;
use crate::workspace::Workspace;

/// Characters of the Basic Multilingual Plane that can stand in a text by themselves.
fn printable() -> Vec<char> {
    let all = (0xA1..=0xFFFD).filter_map(char::from_u32);
    // Signs that begin or end something in Fluent are ASCII.
    let composed = |char: char| composed(&String::from(char)).chars().all(is_printable);
    all.filter(|char| composed(*char) && !char.is_whitespace()).collect()
}

#[test]
fn what_check_accepts_is_printed() {
    let workspace = Workspace::init();
    let all = printable();
    assert!(all.len() > 3500, "{}", all.len());
    let lines: Vec<String> =
        all.chunks(40).map(|chunk| chunk.iter().map(|char| format!("x{char} ")).collect()).collect();
    for language in ["en", "fr"] {
        let text = format!("# verbatim\nclaim-summary = {}\n", lines.join("\n    "));
        let path = format!("data/countries/example/text/{language}.ftl");
        let before = workspace.read(&path);
        let kept: String = before
            .lines()
            .filter(|line| !line.starts_with("claim-summary"))
            .map(|line| format!("{line}\n"))
            .collect();
        workspace.write(&path, kept + &text);
        workspace.run(&["check"]).expect(0);
        workspace.run(&["build", &format!("example-country-brief.{language}")]).expect(0);
        workspace.write(&path, before);
    }
}

/// A sign that is no accent takes room of its own: what follows does not stand on it.
#[test]
fn what_is_no_accent_takes_room() {
    let workspace = Workspace::init();
    // Accents, what is set over or joined with the letter before it, and signs that are drawn in two pieces.
    let joins = |char: char| {
        matches!(char, '↚' | '↛' | '↮' | '⇍'..='⇏' | '∄'..='⊯' | '\u{300}'..='\u{36F}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5C7}' | '\u{600}'..='\u{6FF}' | '\u{E31}'..='\u{ECD}'
            | '\u{1DC0}'..='\u{1DFF}' | '\u{20D0}'..='\u{20F0}' | '\u{FB1E}' | '\u{FE20}'..='\u{FE2F}' | '\u{FB50}'..='\u{FEFC}')
    };
    let signs: Vec<char> =
        printable().into_iter().chain(['`', '^', '~']).filter(|char| !joins(*char)).collect();
    let text: String = signs.iter().map(|sign| format!("x{sign}x ")).collect();
    workspace.edit(
        "data/countries/example/text/en.ftl",
        "claim-summary = This paragraph says it all",
        &("# verbatim\nclaim-summary = ".to_owned() + &text.replace('{', "")),
    );
    workspace.run(&["build", "example-country-brief.en"]).expect(0);
    let bytes = std::fs::read(workspace.path("output/example/example-country-brief.en.pdf")).expect("a PDF");
    let document = Document::load_mem(&bytes).expect("a PDF");
    let mut narrow = BTreeSet::new();
    for (letter, left, right) in letters(&document) {
        if letter.chars().all(|char| signs.contains(&char)) && right - left < 0.3 {
            narrow.insert(letter);
        }
    }
    assert!(narrow.is_empty(), "no room for {narrow:?}");
}

/// Wherever a text is printed from: the place of the character, and what it is.
#[test]
fn what_no_font_has_is_found_where_it_stands() {
    let places: [(&str, &str, &str); 6] = [
        ("data/countries/example/text/fr.ftl", "claim-summary = ", "claim-summary = ☃中"),
        ("data/countries/example/text/en.ftl", "claim-summary = ", "claim-summary = { \"\\u4E2D\" }"),
        ("locales/fr/workspace.ftl", "organisation-name = ", "organisation-name = 中"),
        ("data/sources.yml", "title: \"", "title: \"中"),
        ("data/countries/example/country.toml", "code = \"", "code = \"中"),
        ("data/countries/example/country.toml", "code = \"", "code = \"\\u4E2D"),
    ];
    for (path, from, to) in places {
        let workspace = Workspace::init();
        workspace.edit(path, from, to);
        for (ui, named) in
            [("en", "U+4E2D (CJK UNIFIED IDEOGRAPH-4E2D)"), ("fr", "U+4E2D (CJK UNIFIED IDEOGRAPH-4E2D)")]
        {
            let run = workspace.run(&["check", "--ui-language", ui]).expect(1);
            let line = workspace.read(path).lines().position(|line| line.contains(to)).expect("the line") + 1;
            let place = format!("--> {path}:{line}:");
            assert!(run.stderr.contains(named) && run.stderr.contains(&place), "{to}: {}", run.stderr);
        }
    }
}

/// Unseen, it would turn the figures behind it round.
#[test]
fn what_turns_the_direction_is_refused() {
    for sign in ['\u{202A}', '\u{202B}', '\u{202D}', '\u{202E}'] {
        let workspace = Workspace::init();
        let text = "data/countries/example/text/en.ftl";
        workspace.edit(text, "claim-summary = ", &format!("claim-summary = {sign}"));
        let run = workspace.run(&["check", "--ui-language", "en"]).expect(1);
        assert!(run.stderr.contains("it turns the direction of what follows"), "{}", run.stderr);
    }
}

#[test]
fn what_comes_from_another_program_is_guessed() {
    for (written, likely) in [('\u{92}', '’'), ('\u{85}', '…'), ('\u{F0B7}', '•'), ('\u{F0FC}', '✓')]
    {
        let workspace = Workspace::init();
        workspace.edit(
            "data/countries/example/text/en.ftl",
            "claim-summary = ",
            &format!("claim-summary = {written} "),
        );
        let run = workspace.run(&["check", "--ui-language", "en"]).expect(1);
        assert!(run.stderr.contains(&format!("“{likely}”")), "{}", run.stderr);
    }
}

/// The fonts have no hyphen but that of the keyboard.
#[test]
fn hyphens_are_set_as_hyphens() {
    let workspace = Workspace::init();
    let words = "Peut\u{2011}être le sous\u{2011}préfet, c\u{2010}à\u{2010}d. ";
    workspace.edit(
        "data/countries/example/text/fr.ftl",
        "claim-summary = ",
        &format!("claim-summary = {words}"),
    );
    workspace.edit("data/countries/example/text/fr.ftl", "country-name = ", "country-name = Nord\u{2011}");
    workspace.run(&["build", "example-country-brief.fr"]).expect(0);
    let pdf = workspace.pdf("example/example-country-brief.fr");
    assert!(pdf.text().contains("Peut-être le sous-préfet, c-à-d."), "{}", pdf.text());
    // What is no print stays as it was written.
    assert!(pdf.info("Title").is_some_and(|title| title.starts_with("Nord\u{2011}")));
}
