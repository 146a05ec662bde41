//! Values of all kinds where others belong, and what the system refuses: nothing that a French reader is told is in the
//! English of a library, and no reader is told the names of types.

use std::collections::BTreeSet;

use crate::workspace::Workspace;

const VALUES: [&str; 8] = ["1", "\"x\"", "[1]", "[]", "{ a = 1 }", "true", "-1.5", "12:30:00"];

/// What libraries write, and only they.
const ENGLISH: [&str; 18] = [
    "expected",
    "Expected",
    "invalid type",
    "invalid value",
    "wanted ",
    "found ",
    "did not",
    "os error",
    "struct ",
    "enum ",
    "duplicate",
    "unknown anchor",
    "Resolver",
    "document:",
    "more than",
    "too many",
    "not supported",
    "cannot",
];
const TYPES: [&str; 7] = ["f64", "i128", "u16", "u8", "struct ", "enum ", "untagged"];

/// The lines of what is said that are not lines of a file.
fn words(said: &str) -> String {
    let own = said.lines().filter(|line| {
        let (number, rest) = line.split_once('|').unwrap_or(("", line));
        let of_file = number.trim().parse::<usize>().is_ok();
        !of_file && !rest.trim_start().starts_with(['^', '-']) && !line.contains("-->")
    });
    own.collect::<Vec<_>>().join("\n")
}

#[track_caller]
fn is_in_words(workspace: &Workspace, arguments: &[&str], what: &str) {
    let french = workspace.run(&[&["--ui-language", "fr"], arguments].concat());
    let said = words(&french.stderr);
    for english in ENGLISH {
        assert!(!said.contains(english), "{what}: “{english}” in\n{}", french.stderr);
    }
    for name in TYPES {
        assert!(
            !said.split(['`', ' ', '\n']).any(|word| word == name.trim()),
            "{what}: {name}\n{}",
            french.stderr
        );
    }
}

/// Each key of a file once with each value.
fn each_value(workspace: &Workspace, path: &str) {
    let text = workspace.read(path);
    let lines: Vec<&str> = text.lines().collect();
    let mut seen = BTreeSet::new();
    let mut table = "";
    for (at, line) in lines.iter().enumerate() {
        if line.starts_with('[') && line.ends_with(']') && !line.contains('=') {
            table = line;
        }
        let Some((key, value)) = line.split_once(" = ") else { continue };
        let whole = value.matches(['[', '{']).count() == value.matches([']', '}']).count();
        if line.starts_with([' ', '#', '"']) || !whole || !seen.insert(key) {
            continue;
        }
        for value in VALUES {
            let new = format!("{key} = {value}");
            let changed = [&lines[..at], &[new.as_str()], &lines[at + 1..]].concat().join("\n");
            workspace.write(path, changed);
            is_in_words(workspace, &["check"], &format!("{path}: {table} {new}"));
        }
    }
    workspace.write(path, text);
}

#[test]
fn of_any_value_in_any_key() {
    let workspace = Workspace::init();
    workspace.write(
        "data/places.toml",
        "[[place]]\nid = \"town\"\ncountry = \"example\"\nlongitude = 1.5\nlatitude = 12.5\n",
    );
    each_value(&workspace, "data/countries/example/country.toml");
    each_value(&workspace, "data/places.toml");
    each_value(&workspace, "fiche.toml");
}

#[test]
fn of_the_bibliography() {
    let workspace = Workspace::init();
    let path = "data/sources.yml";
    let text = workspace.read(path);
    for (from, to) in [
        ("title:", "title: 2024\n  other:"),
        ("title:", "title: [A]\n  other:"),
        ("  type: report", "  type: report\n  parent: J"),
        ("  type: report", "  type: report\n  type: book"),
        ("  type: report", "  type: report\n  note: *nowhere"),
        ("{ name: An organisation }", "A, B, C, D, E"),
        ("{ name: An organisation }", "{ given-name: A }"),
        ("{ name: An organisation }", "[1, {}]"),
        ("example-report:", "---\nexample-report:"),
        ("example-report:", "example-report: {}\n---\nexample-report:"),
        ("example-report:", "example-report: { type: report }\nexample-report:"),
        ("example-report:", "example-report\n"),
        ("date: 2024", "date: {}"),
    ] {
        assert!(text.contains(from), "no {from}");
        workspace.write(path, text.replacen(from, to, 1));
        is_in_words(&workspace, &["check"], to);
    }
}

#[test]
fn of_texts() {
    let workspace = Workspace::init();
    let path = "data/countries/example/text/en.ftl";
    let text = workspace.read(path);
    let from = "{ $inspectors-2024 }";
    for to in [
        "{ FIGURE($inspectors-2024, form: 'of') }",
        "{ FIGURE($inspectors-2024, form: of) }",
        "{ FIGURE(form: \"of\", $inspectors-2024) }",
        "{ FIGURE($inspectors-2024, form: \"of\", form: \"of\") }",
        "{ $ }",
        "{ $2024 }",
        "{ - }",
        "{ -term.attribute }",
        "{ claim-summary }",
        "{ claim-few-inspectors }",
        "{ FIGURE($inspectors-2024, form: \"age\") }",
        "{ \"\\u00\" }",
        "{ claim-summary ->\n *[other] x\n }",
        "{ $inspectors-2024 ->\n *[other]\n }",
        "{ $inspectors-2024 ->\n [] x\n *[other] y\n }",
        "{",
    ] {
        assert!(text.contains(from), "no {from}");
        workspace.write(path, text.replacen(from, to, 1));
        is_in_words(&workspace, &["check"], to);
    }
}

#[test]
fn of_the_system_and_of_published_data() {
    let workspace = Workspace::init();
    workspace.write("output/a", "");
    for (arguments, right) in [
        (&["build", "--output", "fiche.toml"][..], "porte déjà ce nom"),
        (&["build", "--summary", "output"], "c’est un dossier"),
        (&["schema", "fiche.toml"], "porte déjà ce nom"),
        (&["import", "nowhere.xml"], "n’existe pas"),
    ] {
        is_in_words(&workspace, arguments, &format!("{arguments:?}"));
        let run = workspace.run(&[&["--ui-language", "fr"], arguments].concat());
        assert!(run.stderr.replace('\'', "’").contains(right), "{arguments:?}: {}", run.stderr);
    }
    for bytes in [
        &b"<Countries><Country></Name></Countries>"[..],
        b"<Countries>\xff\xfe</Countries>",
        b"<Countries><a b></Countries>",
    ] {
        workspace.write("data.xml", bytes);
        is_in_words(&workspace, &["import", "data.xml"], "data.xml");
    }
}
