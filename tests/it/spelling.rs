//! English labels in -ise and in -ize: each spelling holds no word of the other.

use std::collections::BTreeMap;

use regex::Regex;

use crate::workspace::{Workspace, repository};

/// Words in -ise in either spelling.
const ALWAYS: &str = "advertis|advis|aris|compris|compromis|devis|disguis|enterpris|exercis|expertis|franchis|improvis|likewis|\
                      merchandis|otherwis|prais|practis|precis|premis|promis|rais|revis|ris|supervis|surpris|televis|vis|wis|cris|dis|bas";

/// The lines of labels, by the id of their message; a later folder replaces messages of an earlier one.
fn labels(folders: &[&str]) -> BTreeMap<String, Vec<String>> {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for folder in folders {
        for file in ["documents.ftl", "vocabulary.ftl", "format.ftl"] {
            let path = repository().join("locales").join(folder).join(file);
            let Ok(text) = std::fs::read_to_string(path) else { continue };
            let mut id = String::new();
            for line in text.lines().filter(|line| !line.starts_with('#')) {
                match line.split_once(" =") {
                    Some((name, words)) if !line.starts_with(' ') => {
                        id = name.to_owned();
                        found.insert(id.clone(), vec![words.to_owned()]);
                    }
                    _ => found.entry(id.clone()).or_default().push(line.to_owned()),
                }
            }
        }
    }
    found
}

/// The title of the convention is the official one in any spelling.
const OFFICIAL: &str = "Organized Crime";

/// Words that look like the wrong spelling.
fn words(labels: &BTreeMap<String, Vec<String>>, ending: &str) -> Vec<String> {
    let pattern = format!(r"(?i)\b(\w+{ending})(?:e|ed|es|er|ers|ing|ation|ations)\b");
    let pattern = Regex::new(&pattern).expect("a pattern");
    let always = Regex::new(&format!("(?i)^(?:\\w*-)?(?:{ALWAYS})$")).expect("a pattern");
    let lines: Vec<String> = labels.values().flatten().map(|line| line.replace(OFFICIAL, "")).collect();
    let found = lines
        .iter()
        .flat_map(|line| pattern.captures_iter(line).map(|found| found[1].to_owned()).collect::<Vec<_>>());
    found.filter(|word| !always.is_match(word)).collect()
}

#[test]
fn labels_have_one_spelling() {
    assert_eq!(words(&labels(&["en"]), "iz"), Vec::<String>::new());
    assert_eq!(words(&labels(&["en", "en-GB-oxendict"]), "is"), Vec::<String>::new());
    // The check sees what is to be seen.
    assert!(words(&labels(&["en"]), "is").contains(&"organis".to_owned()));
}

#[test]
fn a_workspace_chooses_the_spelling() {
    let workspace = Workspace::sample();
    let config = workspace.read("fiche.toml");
    assert!(config.contains("locale = \"en-GB\""), "{config}");
    for (locale, words) in [("en-GB", "Lead organisation"), ("en-GB-oxendict", "Lead organization")] {
        let config = config.replace("locale = \"en-GB\"", &format!("locale = \"{locale}\""));
        workspace.write("fiche.toml", config);
        workspace.run(&["build", "accel-africa-factsheet.en"]).expect(0);
        let pdf = workspace.pdf("accel-africa/accel-africa-factsheet.en");
        assert!(pdf.text().contains(words), "{}", pdf.text());
        assert_eq!(pdf.language().as_deref(), Some("en-GB"));
    }
}
