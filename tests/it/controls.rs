//! What would do something to a terminal is shown as a sign, wherever it comes from and whatever is printed.

use fiche::text::visible::{is_control, visible, visible_json, visible_name};
use proptest::prelude::*;

use crate::workspace::{Run, Workspace};

/// A command to the terminal in both spellings, a bell, a change of direction, and characters that XML does not have.
const BAD: &str = "x\u{1b}]0;pwned\u{7}\u{9b}31m\u{202e}\u{2066}\u{7f}\u{fffe}\u{ffff}y";

#[track_caller]
fn clean(run: &Run, what: &str) {
    for text in [&run.stdout, &run.stderr] {
        let found = text.lines().find(|line| line.chars().any(|char| is_control(char) && char != '\t'));
        assert_eq!(found, None, "{what}");
    }
}

/// As a string in TOML and JSON.
fn quoted() -> String {
    let escaped =
        |char: char| if is_control(char) { format!("\\u{:04x}", u32::from(char)) } else { char.to_string() };
    BAD.chars().map(escaped).collect()
}

/// The workspace with such texts in the places where anybody may write.
fn hostile() -> Workspace {
    let workspace = Workspace::two_countries();
    let facts =
        format!("\n[[figure]]\nid = \"{0}\"\nvalue = 1\nsources = [{{ source = \"{0}\" }}]\n", quoted());
    workspace.append("data/countries/other/country.toml", &facts);
    workspace.edit("data/countries/example/text/en.ftl", "knows what matters", &format!("knows {BAD}"));
    workspace.append("data/countries/example/text/fr.ftl", &format!("{BAD} = {BAD}\n"));
    let schedule = format!("\n[[schedule]]\nname = \"n\"\nwhen = \"@daily\"\nafter = [\"{}\"]\n", quoted());
    workspace.append("fiche.toml", &schedule);
    workspace.write("templates/factsheet/main.typ", format!("#panic(\"{BAD}\")\n"));
    workspace.append("data/sources.yml", &format!("\"{}\":\n  type: report\n  title: x\n", quoted()));
    workspace
}

#[test]
fn in_data_words_templates_and_arguments() {
    let workspace = hostile();
    for format in [&["--log-format", "human"][..], &["--log-format", "json", "--explain"]] {
        for language in ["en", "fr"] {
            clean(&workspace.run(&[&["build", "--ui-language", language], format].concat()), "build");
        }
    }
    for command in [
        &["check"][..],
        &["check", "--format", "json"],
        &["check", "--pages"],
        &["list"],
        &["list", "--format", "json"],
        &["terms"],
        &["terms", "--format", "json"],
        &["schedule", "show"],
        &["schedule", "show", "--format", "json"],
        &["schedule", "emit", "--target", "cron"],
        &["show", "light"],
        &["show", "example"],
        &["show", "who-report"],
        &["show", BAD],
        &["terms", BAD],
        &["build", BAD],
        &["build", "--report", BAD],
        &["set", BAD, BAD, BAD],
        &["set", "light", BAD, BAD],
        &["rename", BAD, BAD],
        &["new", BAD, BAD],
        &["new", "figure", BAD, "--subject", BAD],
        &["review", BAD],
        &["build", "--summary", "/dev/stdout"],
        &["build", "--summary", "/dev/stderr"],
        &["manifest", "merge", BAD],
        &["-w", BAD, "build"],
        &["init", BAD],
        &["init", BAD],
        &["export", "typst", BAD, "mali"],
        &["completions", BAD],
        &["build", "--shard", BAD],
        &["build", "--schedule", BAD],
        &[BAD],
        &["--\u{1b}[31mx"],
        &["build", "--output", BAD, "example-country-brief.fr"],
    ] {
        clean(&workspace.run(command), &format!("{command:?}"));
    }
}

#[cfg(unix)]
#[test]
fn in_names_of_files() {
    let workspace = Workspace::two_countries();
    let name = BAD.replace(['\u{fffe}', '\u{ffff}'], "");
    workspace.write(&format!("data/countries/example/{name}.toml"), "a =");
    workspace.write(&format!("templates/{name}/report.toml"), "subjects = [\"country\"]");
    workspace.write(&format!("templates/{name}/main.typ"), "#panic()");
    workspace.write(&format!("locales/en/{name}.ftl"), "= x");
    let document = format!(
        "\n[[document]]\nreport = \"{}\"\nsubjects = [\"example\"]\nlanguages = [\"en\"]\n",
        quoted()
    );
    for more in ["", &document] {
        workspace.append("fiche.toml", more);
        for command in
            [&["build"][..], &["check"], &["check", "--format", "json"], &["list"], &["show", "example"]]
        {
            clean(&workspace.run(command), &format!("{command:?}"));
        }
    }
}

#[test]
fn in_summaries_for_programs() {
    let workspace = hostile();
    workspace.run(&["build", "--summary", "s.xml"]);
    workspace.run(&["build", "--summary", "s.json"]);
    for path in ["s.xml", "s.json"] {
        assert!(!workspace.read(path).contains(|char| is_control(char) && char != '\n'), "{path}");
    }
    // It is the text that was quoted, escaped.
    let json: serde_json::Value = serde_json::from_str(&workspace.read("s.json")).expect("JSON");
    assert!(json["problems"].to_string().len() + json["documents"].to_string().len() > 100);
}

proptest! {
    #[test]
    fn nothing_else_is_changed(text in "\\PC{0,8}[\\x00-\\x7f\u{80}-\u{9f}\u{2028}\u{202e}\u{fffe}é✓]{0,8}") {
        prop_assert!(!visible_name(&text).contains(is_control));
        prop_assert!(!visible(&text).contains(|char| is_control(char) && !"\n\t".contains(char)));
        if !text.contains(is_control) {
            prop_assert_eq!(&visible(&text), &text);
        }
        let json = serde_json::json!({ "a": text, "b": [&text] }).to_string();
        let shown = visible_json(&json);
        prop_assert!(!shown.contains(is_control));
        let read: serde_json::Value = serde_json::from_str(&shown).expect("JSON");
        prop_assert_eq!(read["a"].as_str(), Some(text.as_str()));
    }
}
