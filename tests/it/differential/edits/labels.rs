//! Labels: changed, added, removed, overridden for a region, referring to terms.

use crate::differential::ground::Ground;
use crate::workspace::repository;

/// A message with its attributes and further lines.
const MESSAGE: &str = r"(?m)^[a-z-][\w-]* =.*\n(?:[ \t].*\n|\n[ \t].*\n)*";

/// Labels that the documents print, and those of which they are made.
const PRINTED: [&str; 8] = [
    "note-title",
    "note-heading",
    "note-count",
    "notice-heading",
    "notice-words",
    "-house",
    "organisation-name",
    "closing-publisher",
];

pub fn edit(ground: &mut Ground) -> Option<String> {
    let language = ground.random.of(&["en", "fr", "es"]);
    let own = format!("locales/{language}/note.ftl");
    match ground.random.below(16) {
        0..=2 => ground.replace(&own, MESSAGE, |_, _| String::new()),
        3..=6 => add(ground, &own, language),
        7 | 8 => ground.replace(&own, r"(?m)^[a-z][\w-]* = [^{\n]", |random, start| {
            format!("{start}{}", random.of(&["Q", "“x” ", "z : ", "{ -house }! "]))
        }),
        9 => ground.replace(&own, r"(?m)^-house = .*$", |random, _| {
            format!("-house = {}", random.of(&["house \"H\"", "maison", "the *house*"]))
        }),
        10 => ground.replace(&own, r"(?m)^(?:    \.short = .*\n|note-heading = .*\n)", |random, line| {
            let short = format!("    .short = {}\n", random.of(&["Short", "Court"]));
            if line.starts_with(' ') { String::new() } else { format!("{line}{short}") }
        }),
        11 => {
            let region = ground.random.of(&["en-GB", "en-US", "fr-FR", "fr-CA", "es-MX"]);
            let path = format!("locales/{region}/own.ftl");
            if ground.text(&path).is_some() && ground.random.chance(40) {
                ground.remove(&path)?;
                return Some(format!("{path} is removed"));
            }
            let label = ground.random.of(&PRINTED);
            let number = ground.random.below(99);
            ground.write(&path, format!("{label} = Regional {number}\n"))?;
            Some(format!("{path}: {label} is regional"))
        }
        12 => ground.replace(&own, r"(?m)^\w.*\n", |random, line| format!("# {}\n{line}", random.below(99))),
        13 => built_in(ground),
        14 => {
            let words = format!("locales/{language}/workspace.ftl");
            ground.replace(&words, MESSAGE, |random, message| {
                if random.chance(40) { String::new() } else { message.replacen(" = ", " = W ", 1) }
            })
        }
        _ => ground.replace(&own, r"\{ \$(?:number|name|count) \}", |_, _| "{ note-title }".to_owned()),
    }
}

/// Adds a label that the language has lacked, or has again.
fn add(ground: &mut Ground, path: &str, language: &str) -> Option<String> {
    let text = ground.text(path)?;
    let label = ground.random.of(&PRINTED);
    if text.contains(&format!("\n{label} =")) || text.starts_with(&format!("{label} =")) {
        return None;
    }
    let words = ground.random.of(&["Said \"so\": now", "Dit { -house }", "Plain", "{ $number } times"]);
    ground.write(path, format!("{}\n{label} = {words}\n", text.trim_end()))?;
    Some(format!("{label} is added in {language}"))
}

/// Replaces a built-in catalogue, with one label changed or left out, or gives it back.
fn built_in(ground: &mut Ground) -> Option<String> {
    let path = ground.random.of(&[
        "locales/fr/documents.ftl",
        "locales/en/documents.ftl",
        "locales/fr/format.ftl",
        "locales/fr/vocabulary.ftl",
        "locales/es/format.ftl",
    ]);
    if ground.text(path).is_some() {
        if ground.random.chance(50) {
            ground.remove(path)?;
            return Some(format!("{path} is the built-in one"));
        }
    } else {
        let source = path.replace("/es/", "/fr/");
        let text = std::fs::read_to_string(repository().join(source)).expect("a catalogue");
        ground.write(path, text)?;
    }
    let used = r"(?m)^(?:heading-findings|heading-key-figures|locator-page|reference|section-\w+|format-\w+) = [^\n{]+\n";
    ground.replace(path, used, |random, line| {
        if random.chance(40) { String::new() } else { line.replacen(" = ", " = X", 1) }
    })
}
