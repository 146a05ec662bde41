//! What documents say of changes, of other documents, of what is not known.

use crate::workspace::Workspace;

const FACTS: &str = "data/countries/example/country.toml";

fn text_of(workspace: &Workspace, name: &str) -> String {
    workspace.pdf(name).text().replace(['\u{A0}', '\u{202F}'], " ")
}

#[test]
fn changes_near_nothing_and_near_all() {
    let rows = [
        ("1000", "1001", "up by less than 1%", "en hausse de moins de 1 %"),
        ("1000", "999", "down by less than 1%", "en baisse de moins de 1 %"),
        ("1000", "3", "down by more than 99%", "en baisse de plus de 99 %"),
        ("1000000", "100", "down by more than 99%", "en baisse de plus de 99 %"),
        ("1000", "0", "−100%", "−100 %"),
        ("1000", "1999", "+100%", "+100 %"),
        ("1000", "1005", "+1%", "+1 %"),
        ("180", "240", "+33%", "+33 %"),
        ("0", "5", "up", "en hausse"),
        ("5", "5", "unchanged", "sans changement"),
    ];
    for (before, after, english, french) in rows {
        let workspace = Workspace::init();
        workspace.edit(FACTS, "value = 180", &format!("value = {before}"));
        workspace.edit(FACTS, "value = 240", &format!("value = {after}"));
        workspace.run(&["build", "example-country-brief.en", "example-country-brief.fr"]).expect(0);
        for (language, expected) in [("en", english), ("fr", french)] {
            let text = text_of(&workspace, &format!("example/example-country-brief.{language}"));
            let row =
                text.lines().find(|line| line.ends_with(expected) || line.contains(&format!("{expected}\n")));
            assert!(row.is_some() || text.contains(expected), "{before} → {after}: {expected} in {text}");
        }
    }
}

/// Headings stand above something; no table, count or list of sources of nothing is printed.
#[test]
fn nothing_stands_above_nothing() {
    for empty in [false, true] {
        let workspace = Workspace::init();
        if empty {
            workspace.run(&["new", "country", "mali"]).expect(0);
            let facts = workspace.read("data/countries/mali/country.toml");
            assert!(facts.contains("figures = []\nrecommendations = []"), "{facts}");
        }
        let subject = if empty { "mali" } else { "example" };
        let config = workspace.read("fiche.toml");
        let config = config.split("[[document]]").next().expect("its head").to_owned();
        let mut documents = String::new();
        for report in ["country-brief", "country-profile", "recommendation-tracker"] {
            documents += &format!(
                "[[document]]\nreport = \"{report}\"\nsubjects = [\"{subject}\"]\nlanguages = [\"en\", \"fr\"]\n"
            );
        }
        workspace.write("fiche.toml", config + &documents);
        workspace.run(&["build"]).expect(0);
        for report in ["country-brief", "country-profile", "recommendation-tracker"] {
            for language in ["en", "fr"] {
                let name = format!("{subject}/{subject}-{report}.{language}");
                let blocks = workspace.pdf(&name).blocks();
                let level = |role: &str| role.strip_prefix('H').and_then(|level| level.parse::<u32>().ok());
                for pair in blocks.windows(2) {
                    if let (Some(one), Some(next)) = (level(&pair[0].role), level(&pair[1].role)) {
                        assert!(next > one, "{name}: nothing below `{}`", pair[0].text);
                    }
                }
                let text = text_of(&workspace, &name);
                assert!(!text.contains("0 of 0") && !text.contains("sur 0."), "{name}: {text}");
                let source = |line: &str| line.ends_with("Source") || line.contains("Source |");
                assert!(!text.lines().any(source), "{name}: {text}");
            }
        }
    }
}

#[test]
fn a_note_names_only_documents_that_there_are() {
    let workspace = Workspace::init();
    workspace.edit(FACTS, "mechanism = \"ilab\"", "mechanism = \"tip\"");
    let config = workspace.read("fiche.toml");
    let head = config.split("[[document]]").next().expect("its head").to_owned();
    let brief =
        "[[document]]\nreport = \"country-brief\"\nsubjects = [\"example\"]\nlanguages = [\"en\", \"fr\"]\n";
    let tracker = "[[document]]\nreport = \"recommendation-tracker\"\nsubjects = [\"example\"]\nlanguages = [\"fr+en\"]\n";
    workspace.write("fiche.toml", format!("{head}{brief}"));
    workspace.run(&["build"]).expect(0);
    assert!(!text_of(&workspace, "example/example-country-brief.en").contains("recommendation-tracker"));
    workspace.write("fiche.toml", format!("{head}{brief}{tracker}"));
    workspace.run(&["build"]).expect(0);
    for language in ["en", "fr"] {
        let text = text_of(&workspace, &format!("example/example-country-brief.{language}"));
        assert!(text.contains("example-recommendation-tracker.fr+en.pdf"), "{text}");
    }
    let pattern = "[output]\npattern = \"{language}/{subject}/note_{report}\"\n\n";
    workspace.write(
        "fiche.toml",
        format!("{}{brief}{tracker}", head.replace("[brand]", &format!("{pattern}[brand]"))),
    );
    workspace.run(&["build"]).expect(0);
    let text = text_of(&workspace, "fr/example/note_country-brief");
    // The files of other languages lie elsewhere: named with their folders.
    assert!(text.contains("fr+en/example/note_recommendation-tracker.pdf"), "{text}");
    assert!(text.contains("English version: en/example/note_country-brief.pdf"), "{text}");
}

#[test]
fn two_texts_in_a_row_have_a_space_between_them() {
    let workspace = Workspace::init();
    let more = "\n[[claim]]\nid = \"more\"\nsection = \"summary\"\nkind = \"summary\"\nsources = [{ source = \"example-report\", page = \"2\" }]\n";
    workspace.append(FACTS, more);
    for language in ["en", "fr"] {
        workspace.append(&format!("data/countries/example/text/{language}.ftl"), "\nclaim-more = Lastly.\n");
        workspace.run(&["build", &format!("example-country-brief.{language}")]).expect(0);
        let text = text_of(&workspace, &format!("example/example-country-brief.{language}"));
        assert!(text.contains("] Lastly.") || text.contains("]. Lastly"), "{text}");
    }
}

#[test]
fn words_that_stand_in_are_no_translation() {
    let workspace = Workspace::init();
    let path = "data/countries/example/text/fr.ftl";
    let note = "traduction non officielle";
    workspace.run(&["build", "example-recommendation-tracker.fr"]).expect(0);
    assert!(text_of(&workspace, "example/example-recommendation-tracker.fr").contains(note));
    let text = workspace.read(path);
    let start = text.find("recommendation-more-inspectors").expect("the recommendation");
    workspace.write(path, &text[..start]);
    workspace.run(&["build", "example-recommendation-tracker.fr"]).expect(0);
    assert!(!text_of(&workspace, "example/example-recommendation-tracker.fr").contains(note));
}
