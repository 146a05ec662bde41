//! Several mistakes are told at once, in the order of files, for people and for programs.

use serde_json::Value;

use crate::workspace::Workspace;

fn spoilt() -> Workspace {
    let workspace = Workspace::two_countries();
    workspace.edit("data/countries/other/text/en.ftl", "than the year before.", "than the 7 years before.");
    workspace.edit("data/countries/example/country.toml", "area = \"enforcement\"", "area = \"enforcment\"");
    workspace.edit("data/countries/example/country.toml", "value = 240", "value = 240\nunit = \"percent\"");
    workspace.edit("data/countries/example/text/fr.ftl", "trop peu pour", "trop peu, soit 3, pour");
    workspace.append("fiche.toml", "\n[brand]\ncolour = \"#ffcc00\"\n");
    workspace
}

#[test]
fn together_and_sorted_by_place() {
    let run = spoilt().run(&["check"]).expect(1);
    insta::assert_snapshot!(run.stderr);
    assert_eq!(run.stdout, "");
}

#[test]
fn as_json() {
    let run = spoilt().run(&["check", "--format", "json"]).expect(1);
    let found: Vec<Value> =
        run.stdout.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let places: Vec<_> = found
        .iter()
        .map(|d| {
            let text = |key: &str| d[key].as_str().unwrap_or_default().to_owned();
            let number = |key: &str| d[key].as_u64().unwrap_or_default();
            (text("severity"), text("code"), text("file"), number("line"), number("column"))
        })
        .collect();
    insta::assert_debug_snapshot!(places);
    assert!(found.iter().all(|d| d["message"].is_string() && d["help"].is_string()), "{}", run.stdout);
    let mut sorted = places.clone();
    sorted.sort_by(|a, b| (&a.2, a.3, a.4).cmp(&(&b.2, b.3, b.4)));
    assert_eq!(places, sorted);
    assert_eq!(run.stderr, "");
}

#[test]
fn nothing_wrong() {
    let workspace = Workspace::two_countries();
    let human = workspace.run(&["check"]).expect(0);
    assert_eq!((human.stdout.as_str(), human.stderr.as_str()), ("", "no errors, no warnings\n"));
    let json = workspace.run(&["check", "--format", "json"]).expect(0);
    assert_eq!((json.stdout.as_str(), json.stderr.as_str()), ("", ""));
}

#[test]
fn in_french() {
    let run = spoilt().run(&["check", "--ui-language", "fr"]).expect(1);
    insta::assert_snapshot!(run.stderr);
}
