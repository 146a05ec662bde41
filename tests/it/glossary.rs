//! Texts keep to the terms that the workspace has agreed on.

use crate::workspace::Workspace;

const GLOSSARY: &str = r#"
[[term]]
id = "koranic-teacher"
forms.fr = { use = ["maître coranique"], avoid = ["professeur coranique"] }

[[term]]
id = "gold-panning"
forms.en = { use = ["gold panning", "Protocol on gold washing"], avoid = ["gold washing"] }

[[term]]
id = "child-soldier"
forms.fr = { use = ["enfant soldat"], avoid = ["enfant-soldat"] }
"#;

/// What the check says of a claim in a language.
#[track_caller]
fn checked(language: &str, claim: &str) -> String {
    let workspace = Workspace::init();
    workspace.write("data/glossary.toml", GLOSSARY);
    let path = format!("data/countries/example/text/{language}.ftl");
    let text = workspace.read(&path);
    let line =
        text.lines().find(|line| line.starts_with("event-") || line.starts_with("claim-")).expect("a claim");
    let id = line.split(" = ").next().expect("an id").to_owned();
    workspace.write(&path, text.replace(line, &format!("{id} = {claim}")));
    workspace.run(&["check"]).expect(0).stderr
}

#[test]
fn forms_to_avoid() {
    for (language, claim, term) in [
        ("fr", "Un Professeur coranique enseigne.", "maître coranique"),
        ("fr", "Il s'agit d'un enfant-soldat.", "enfant soldat"),
        ("en", "Children do gold washing.", "gold panning"),
    ] {
        let said = checked(language, claim);
        assert!(said.contains("warning[term-to-avoid]"), "{claim}: {said}");
        assert!(said.contains(&format!("the glossary says “{term}”")), "{claim}: {said}");
    }
}

#[test]
fn what_is_right() {
    for (language, claim) in [
        ("fr", "Un maître coranique et un enfant soldat."),
        // Part of an agreed form; not over the end of a sentence; other words; another language.
        ("en", "The Protocol on gold washing is in force."),
        ("fr", "C'est un professeur. Coranique ou non."),
        ("fr", "Des professeurs coraniques, au pluriel."),
        ("fr", "La loi dit gold washing."),
    ] {
        let said = checked(language, claim);
        assert!(!said.contains("term-to-avoid"), "{claim}: {said}");
    }
}

#[test]
fn a_language_that_is_not_there() {
    let workspace = Workspace::init();
    workspace.write("data/glossary.toml", "[[term]]\nid = \"x\"\nforms.fra = { use = [\"x\"] }\n");
    let run = workspace.run(&["check"]).expect(1);
    assert!(run.stderr.contains("error[unknown-language]") && run.stderr.contains("`fr`"), "{}", run.stderr);
}

#[test]
fn a_place_off_the_earth() {
    let workspace = Workspace::init();
    workspace.write(
        "data/places.toml",
        "[[place]]\nid = \"nowhere\"\ncountry = \"MLI\"\nlongitude = 12.0\nlatitude = 98.5\nkind = \"city\"\n",
    );
    let run = workspace.run(&["check"]).expect(1);
    assert!(run.stderr.contains("error[not-on-earth]"), "{}", run.stderr);
}

/// Pairs of statements that differ are named, each once, and are no mistake; a link to itself is one.
#[test]
fn sources_that_disagree() {
    let workspace = Workspace::init();
    let path = "data/countries/example/country.toml";
    let pair = "\n[[figure]]\nid = \"first\"\nvalue = 23\nsources = [{ source = \"example-report\" }]\n\
                compare = [{ figure = \"second\", kind = \"differs\" }]\n\
                \n[[figure]]\nid = \"second\"\nvalue = 24\nsources = [{ source = \"example-report\" }]\n\
                compare = [{ figure = \"first\", kind = \"differs\" }]\n";
    workspace.append(path, pair);
    let run = workspace.run(&["check"]).expect(0);
    let named = "note[sources-disagree]: sources disagree (differs): `first` (23, example-report) and `second` \
                 (24, example-report)\n";
    assert_eq!(run.stderr.matches(named).count(), 1, "{}", run.stderr);
    assert!(run.stderr.ends_with("no errors, no warnings\n"), "{}", run.stderr);
    let json = workspace.run(&["check", "--format", "json"]).expect(0);
    assert!(json.stdout.contains("\"severity\":\"note\""), "{}", json.stdout);
    workspace.edit(path, "figure = \"second\"", "figure = \"first\"");
    let run = workspace.run(&["check"]).expect(1);
    assert!(run.stderr.contains("error[refers-to-itself]: `first` refers to itself"), "{}", run.stderr);
}
