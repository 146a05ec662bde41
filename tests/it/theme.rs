//! Pages as a designer changes them: other paper, margins and type; and data with long codes. Nothing is lost, and nothing
//! is printed over anything.

use std::collections::BTreeMap;

use crate::geometry::{faults, page_sizes};
use crate::pdf::Pdf;
use crate::sample;
use crate::workspace::{Workspace, repository};

#[test]
fn pages_of_the_sample() {
    for (name, bytes) in sample::documents() {
        assert_eq!(faults(bytes, margin(name, 17.0)), Vec::<String>::new(), "{name}");
    }
}

/// Factsheets in two languages have narrower margins.
fn margin(name: &str, others: f32) -> f32 {
    if name.contains('+') && name.contains("factsheet") { others - 2.0 } else { others }
}

#[test]
fn us_letter_with_wide_margins_and_large_type() {
    let documents = sample_with(
        &["build"],
        &[
            ("#let paper = (width: 210mm, height: 297mm)", "#let paper = (width: 215.9mm, height: 279.4mm)"),
            (
                "#let margins = (x: 17mm, top: 18mm, bottom: 15mm)",
                "#let margins = (x: 25mm, top: 25mm, bottom: 25mm)",
            ),
            ("#let size = 9.5pt", "#let size = 12pt"),
        ],
    );
    for (name, bytes) in &documents {
        let (width, height) = if name.contains("tracker") { (792.0, 612.0) } else { (612.0, 792.0) };
        for (across, along) in page_sizes(bytes) {
            assert!(
                (across - width).abs() < 0.1 && (along - height).abs() < 0.1,
                "{name}: {across} × {along}"
            );
        }
    }
    assert!(documents.keys().eq(sample::documents().keys()), "{:?}", documents.keys());
    all_is_there(&documents, 25.0);
}

#[test]
fn small_type_on_a4() {
    all_is_there(
        &sample_with(&["build", "-l", "fr"], &[("#let size = 9.5pt", "#let size = 9.5pt * 0.9")]),
        17.0,
    );
}

#[test]
fn larger_type_on_a4() {
    all_is_there(
        &sample_with(&["build", "-l", "fr"], &[("#let size = 9.5pt", "#let size = 9.5pt * 1.15")]),
        17.0,
    );
}

#[test]
fn long_codes_and_many_sources() {
    let workspace = Workspace::sample();
    let recommendations = "data/countries/mali/recommendations.toml";
    let text = workspace.read(recommendations);
    let mut count = 100;
    let lines = text.lines().map(|line| {
        if line.starts_with("code = ") {
            count += 1;
            format!("code = \"REC-2020-{count}\"\n")
        } else {
            line.to_owned() + "\n"
        }
    });
    workspace.write(recommendations, lines.collect::<String>());
    let law = "data/countries/mali/law.toml";
    workspace.edit(law, "number = \"92-020\"", "number = \"2012-023/P-RM du 12 juillet\"");
    // 120 sources, of which the last are cited everywhere.
    let mut sources = workspace.read("data/sources.yml");
    let mut events = workspace.read("data/countries/mali/2020/events.toml");
    let (mut english, mut french) = (String::new(), String::new());
    for event in 0..10 {
        let keys: Vec<String> = (0..12).map(|number| format!("study-{}", event * 12 + number)).collect();
        let cites: Vec<String> = keys.iter().map(|key| format!("{{ source = \"{key}\" }}")).collect();
        let (id, cites) = (format!("studies-{event}"), cites.join(", "));
        events += &format!("\n[[event]]\nid = \"{id}\"\ndate = \"2020-12\"\nsources = [{cites}]\n");
        english += &format!("event-{id} = Studies on work that children do are published.\n");
        french += &format!("event-{id} = Des études sur le travail des enfants paraissent.\n");
        for key in keys {
            sources += &format!(
                "\n{key}:\n  type: report\n  title: \"Study {key}\"\n  date: 2020\n  language: en-GB\n  fiche: {{ language: en, covers: 2020 }}\n"
            );
        }
    }
    workspace.write("data/sources.yml", sources);
    workspace.write("data/countries/mali/2020/events.toml", events);
    workspace.append("data/countries/mali/2020/text/en.ftl", &format!("\n{english}"));
    workspace.append("data/countries/mali/2020/text/fr.ftl", &format!("\n{french}"));
    for path in [recommendations, law, "data/countries/mali/2020/enforcement.toml"] {
        workspace.write(
            path,
            workspace.read(path).replace("{ source = \"ilab-2020\", ", "{ source = \"study-117\", "),
        );
    }
    workspace.run(&["build", "-s", "mali"]).expect(0);
    workspace.run(&["review", "mali"]).expect(0);
    let mut documents = documents_of(&workspace, "output");
    documents.extend(documents_of(&workspace, "review"));
    assert_eq!(documents.len(), 8, "{:?}", documents.keys());
    for (name, bytes) in &documents {
        assert_eq!(faults(bytes, 17.0), Vec::<String>::new(), "{name}");
    }
    let profile = Pdf::read(&documents["mali-country-profile.en"]).text();
    for words in ["REC-2020-117 |", "2012-023/P-RM du 12 juillet", "[118"] {
        assert!(profile.contains(words), "{words} in {profile}");
    }
}

/// A code of so many characters. Capitals are set by themselves, so none stands beside a figure.
fn code(length: usize, number: usize) -> String {
    let letters: String = "CEDAW/C/REC.".chars().cycle().take(length.saturating_sub(5)).collect();
    format!("{letters}-{number:04}")
}

/// Replaces the values of some keys, and nothing else, by others of so many characters.
fn lengthened(text: &str, keys: &[&str], length: usize) -> String {
    let mut number = 0;
    let mut changed = String::new();
    for line in text.lines() {
        let mut line = line.to_owned();
        for key in keys {
            let start = format!("{key} = \"");
            let mut from = 0;
            while let Some(at) = line.get(from..).and_then(|rest| rest.find(&start)) {
                let open = from + at + start.len();
                let is_key =
                    !line[..from + at].ends_with(|before: char| before.is_alphanumeric() || before == '-');
                let close = open + line[open..].find('"').expect("the end of the text");
                number += 1;
                from = close;
                if is_key {
                    let longer = code(length, number);
                    line.replace_range(open..close, &longer);
                    from = open + longer.len();
                }
            }
        }
        changed += &(line + "\n");
    }
    changed
}

/// Codes, numbers, names, places in sources and amounts that are long: nothing touches its neighbours.
#[test]
fn long_values_everywhere() {
    for length in [9, 17] {
        let workspace = Workspace::sample();
        for path in workspace.files("data").into_iter().filter(|path| path.ends_with(".toml")) {
            let mut text = workspace.read(&path);
            if path.contains("recommendations") {
                text = lengthened(&text, &["code"], length);
            }
            // Elsewhere a number is that of a figure.
            let number: &[&str] = if path.ends_with("/law.toml") { &["number"] } else { &[] };
            text = lengthened(&text, &[number, &["table", "page", "paragraph"]].concat(), length);
            workspace.write(&path, text);
        }
        let facts = "data/countries/mali/2020/figures.toml";
        let digits = "12345678901234567";
        let amounts = workspace.read(facts);
        let parts = amounts.split_inclusive("\n\n").enumerate().map(|(at, record)| {
            let value = record.lines().find_map(|line| line.strip_prefix("value = "));
            // A part of a whole has three digits.
            let long = at % 2 == 0 && !record.contains("unit = \"percent\"");
            match value.filter(|value| long && value.bytes().all(|byte| byte.is_ascii_digit())) {
                Some(value) => record.replacen(
                    &format!("value = {value}\n"),
                    &format!("value = {}\n", &digits[..length.min(digits.len())]),
                    1,
                ),
                None => record.to_owned(),
            }
        });
        let amounts = parts.collect::<String>();
        workspace.write(facts, amounts);
        for language in ["en", "fr"] {
            let path = format!("data/countries/mali/2020/text/{language}.ftl");
            let lines = workspace.read(&path);
            let lines = lines.lines().enumerate().map(|(at, line)| match line.split_once(".acronym = ") {
                Some((indent, _)) => format!("{indent}.acronym = {{ \"{}\" }}\n", code(length, at)),
                None => format!("{line}\n"),
            });
            let lines = lines.collect::<String>();
            workspace.write(&path, lines);
        }
        workspace.run(&["build"]).expect(0);
        let documents = documents_of(&workspace, "output");
        assert_eq!(documents.len(), 16);
        for (name, bytes) in &documents {
            assert_eq!(faults(bytes, margin(name, 17.0)), Vec::<String>::new(), "{length}: {name}");
        }
    }
}

/// The documents of the sample with another `lib/page.typ`.
#[track_caller]
fn sample_with(arguments: &[&str], changes: &[(&str, &str)]) -> BTreeMap<String, Vec<u8>> {
    let workspace = Workspace::sample();
    let page = "templates/lib/page.typ";
    workspace.write(page, std::fs::read_to_string(repository().join(page)).expect("a template"));
    for (from, to) in changes {
        workspace.edit(page, from, to);
    }
    // With larger type, documents would leave something out to keep to their pages.
    for report in ["country-brief", "factsheet"] {
        let path = format!("templates/{report}/report.toml");
        let text = std::fs::read_to_string(repository().join(&path)).expect("a report");
        let lines = text.lines().filter(|line| !line.contains("pages = "));
        workspace.write(&path, lines.map(|line| format!("{line}\n")).collect::<String>());
    }
    let run = workspace.run(arguments).expect(0);
    // A document that does not converge is a warning.
    assert!(run.stderr.ends_with(", no warnings\n"), "{}", run.stderr);
    documents_of(&workspace, "output")
}

fn documents_of(workspace: &Workspace, folder: &str) -> BTreeMap<String, Vec<u8>> {
    let files = workspace.files(folder).into_iter().filter(|path| path.ends_with(".pdf"));
    let documents = files.map(|path| {
        let name = path.rsplit('/').next().expect("a name").trim_end_matches(".pdf").to_owned();
        (name, std::fs::read(workspace.path(&path)).expect("a document"))
    });
    documents.collect()
}

/// Expects that documents say what those of the sample say, and that nothing lies on anything or in the margins.
#[track_caller]
fn all_is_there(documents: &BTreeMap<String, Vec<u8>>, others: f32) {
    assert!(!documents.is_empty());
    for (name, bytes) in documents {
        assert_eq!(faults(bytes, margin(name, others)), Vec::<String>::new(), "{name}");
        let (before, after) = (words(&sample::documents()[name]), words(bytes));
        let gone: Vec<&String> = before.iter().filter(|block| !after.contains(block)).collect();
        let new: Vec<&String> = after.iter().filter(|block| !before.contains(block)).collect();
        assert!(gone.is_empty() && new.is_empty(), "{name}: gone {gone:#?}\nnew {new:#?}");
        assert_eq!(before.len(), after.len(), "{name}");
    }
}

/// What stands with the map of a factsheet, letters and figures alone.
const MAP: [&str; 4] = [
    "Regionsasof2015afterNaturalEarthBoundariesimplynoopinion",
    "Régionsen2015daprèsNaturalEarthLeslimitesnimpliquentaucuneprisedeposition",
    "Map",
    "Carte",
];

/// How a chart says that it shows as many recommendations as fit its page.
const LONGEST: [(&str, &str); 2] =
    [("The", "recommendationsthathavebeenoutstandinglongest"), ("Les", "recommandationslesplusanciennes")];

/// What a document says, block by block, sorted: letters and figures alone, so that neither hyphens nor lines matter.
/// Left out is what depends on the room there is: charts of the longest standing recommendations, and the map of a
/// factsheet, which goes before a page more.
fn words(bytes: &[u8]) -> Vec<String> {
    let blocks = Pdf::read(bytes).blocks();
    let blocks = blocks.into_iter().filter(|block| block.role != "Figure");
    let blocks = blocks.map(|block| {
        let text = block.text.replace('\u{AD}', "");
        // Pages of a table of contents.
        let text =
            if block.role == "TOCI" { text.trim_end_matches(|c: char| !c.is_alphabetic()) } else { &text };
        let mut text: String = text.chars().filter(|c| c.is_alphanumeric()).collect();
        // With the names that have room on the map.
        let is_map = |word: &&str| {
            text.strip_prefix(*word).is_some_and(|names| names.chars().next().is_none_or(char::is_uppercase))
        };
        if MAP[2..].iter().any(is_map) {
            text.clear();
        }
        for note in &MAP[..2] {
            text = text.replace(note, "");
        }
        for (start, end) in LONGEST {
            let at = text
                .find(end)
                .filter(|at| text[..*at].trim_end_matches(|c: char| c.is_ascii_digit()).ends_with(start));
            if let Some(at) = at {
                let from = text[..at].rfind(start).unwrap_or(at);
                text.replace_range(from..at + end.len(), "");
            }
        }
        text
    });
    let mut words: Vec<String> = blocks.filter(|text| !text.is_empty()).collect();
    words.sort();
    words
}
