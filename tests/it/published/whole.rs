//! The published files themselves, where `FICHE_ILAB_DIR` names their folder; they are not part of the project.

use std::collections::BTreeMap;
use std::path::PathBuf;

use roxmltree::{Document, Node};

use super::nothing;
use crate::workspace::Workspace;

/// The newest file and the folder, if there are any.
fn files() -> Option<Vec<PathBuf>> {
    let folder = std::env::var_os("FICHE_ILAB_DIR")?;
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .expect("the folder")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "xml"))
        .collect();
    files.sort();
    Some(files)
}

/// Numbers from a seed, so that a failure can be tried again.
fn some(seed: u64, count: usize, of: usize) -> Vec<usize> {
    let mut state = seed.max(1);
    let mut chosen = Vec::new();
    while chosen.len() < count.min(of) {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        let next = usize::try_from(state % of as u64).expect("small");
        if !chosen.contains(&next) {
            chosen.push(next);
        }
    }
    chosen
}

fn text_of<'n>(node: Node<'n, '_>, name: &str) -> Option<&'n str> {
    node.children().find(|child| child.has_tag_name(name))?.text().map(str::trim)
}

/// Of 20 countries, every number, name, action and title of the file is on the pages of both profiles.
#[test]
fn every_value_of_twenty_countries_is_printed() {
    let Some(files) = files() else { return };
    let path = files.last().expect("a file");
    let xml = std::fs::read_to_string(path).expect("the file");
    let document = Document::parse(xml.trim_start_matches('\u{feff}')).expect("XML");
    let countries: Vec<Node> = document.root_element().children().filter(Node::is_element).collect();
    let seed = std::env::var("FICHE_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(17);
    let workspace = nothing();
    workspace.run(&["import", path.to_str().expect("a path")]).expect(0);
    let (mut missing, mut looked) = (Vec::new(), 0);
    for index in some(seed, 20, countries.len()) {
        let country = countries[index];
        let name = text_of(country, "Name").expect("a name");
        let subject = subject_of(&workspace, name);
        workspace.run(&["build", "-r", "country-profile", "-s", &subject]).expect(0);
        let texts = ["en", "fr"].map(|language| {
            (
                language,
                squeezed(&workspace.pdf(&format!("{subject}/{subject}-country-profile.{language}")).text()),
            )
        });
        for value in country
            .descendants()
            .filter(|node| node.is_element() && !node.children().any(|child| child.is_element()))
        {
            let written = value.text().unwrap_or_default().trim();
            for (language, text) in &texts {
                for form in forms(value, written, language) {
                    looked += 1;
                    if !text.contains(&squeezed(&form)) {
                        missing.push(format!("{name} {language} {}: {form:?}", value.tag_name().name()));
                    }
                }
            }
        }
    }
    println!("seed {seed}: {looked} values looked for");
    assert!(
        looked > 1_000 && missing.is_empty(),
        "{} of {looked} missing:\n{}",
        missing.len(),
        missing.join("\n")
    );
}

fn subject_of(workspace: &Workspace, name: &str) -> String {
    let shown = workspace.run(&[
        "import",
        "--dry-run",
        files().expect("files").last().expect("a file").to_str().expect("a path"),
        "-s",
        name,
    ]);
    let row = shown.stdout.lines().find(|line| line.contains("/20")).expect("a row").to_owned();
    row.split_whitespace().find_map(|word| word.split_once("/20")).expect("a subject").0.to_owned()
}

/// Letters and digits alone: lines, hyphens and spaces are typography.
fn squeezed(text: &str) -> String {
    text.chars().filter(|char| char.is_alphanumeric() || "*†‡.,".contains(*char)).collect()
}

/// What is printed for a value; nothing for values that are words of the program, such as answers.
fn forms(value: Node, written: &str, language: &str) -> Vec<String> {
    let tag = value.tag_name().name();
    let action = value.ancestors().any(|around| around.has_tag_name("Suggested_Actions"));
    let is_text = ["Title", "Description"].contains(&tag) || action;
    let nothing = ["N/A", "Not Applicable", ""].contains(&written);
    if nothing {
        return Vec::new();
    }
    if is_text {
        // The first words: lines and typography change the rest.
        let words: Vec<&str> = written.split_whitespace().take(6).collect();
        return vec![words.join(" ").replace(['“', '”', '"', '’', '\''], "")];
    }
    let marks: String = written
        .chars()
        .rev()
        .take_while(|char| "*†‡".contains(*char))
        .collect::<Vec<_>>()
        .into_iter()
        .rev()
        .collect();
    let number = written.trim_end_matches(['*', '†', '‡']).trim();
    let share =
        value.ancestors().any(|around| around.has_tag_name("Country_Statistics")) && number.contains('.');
    let Ok(parsed) = number.replace([',', '$'], "").parse::<f64>() else { return Vec::new() };
    let separators: BTreeMap<&str, (&str, &str)> = BTreeMap::from([("en", (",", ".")), ("fr", ("", ","))]);
    let (group, point) = separators[language];
    let digits = if share {
        let exact = format!("{:.6}", parsed * 100.0);
        let trimmed = exact.trim_end_matches('0');
        if trimmed.ends_with('.') { format!("{trimmed}0") } else { trimmed.to_owned() }
    } else {
        number.replace([',', '$'], "")
    };
    let (whole, fraction) =
        digits.split_once('.').map_or((digits.as_str(), None), |(whole, rest)| (whole, Some(rest)));
    let mut grouped = String::new();
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index) % 3 == 0 {
            grouped.push_str(group);
        }
        grouped.push(digit);
    }
    let fraction = fraction.map(|fraction| format!("{point}{fraction}")).unwrap_or_default();
    vec![format!("{grouped}{fraction}{marks}")]
}

/// All countries of all files come in, and nothing is wrong with them.
#[test]
fn all_years_come_in() {
    let Some(files) = files() else { return };
    let workspace = nothing();
    let paths: Vec<&str> = files.iter().map(|path| path.to_str().expect("a path")).collect();
    let arguments: Vec<&str> = std::iter::once("import").chain(paths.iter().copied()).collect();
    workspace.run(&arguments).expect(0);
    let check = workspace.run(&["check"]);
    assert_eq!(check.status, 0, "{}", check.stderr);
    let again = workspace.run(&arguments).expect(0);
    assert!(again.stdout.contains("nothing has changed"), "{}", again.stdout);
}

/// Three years of two countries: measures go back by themselves, statistics once somebody has said of when they are.
#[test]
fn three_years_go_back() {
    let Some(files) = files().filter(|files| files.len() > 2) else { return };
    let workspace = nothing();
    let paths: Vec<&str> = files.iter().map(|path| path.to_str().expect("a path")).collect();
    workspace.run(&[&["import", "--subject", "Bolivia,Tanzania"], paths.as_slice()].concat()).expect(0);
    for subject in ["bolivia", "tanzania"] {
        for year in ["2018", "2019", "2020"] {
            workspace.run(&["publish", subject, year, "--yes"]).expect(0);
        }
    }
    let said = |subject: &str, language: &str| {
        let text = workspace.pdf(&format!("{subject}/{subject}-country-profile.{language}")).text();
        text.replace(['\u{a0}', '\u{202f}'], " ")
    };
    workspace.run(&["build", "country-profile"]).expect(0);
    for (subject, language, words) in [
        ("bolivia", "en", "Labour inspectors | 106 | 102 | 71 | −30%"),
        ("bolivia", "fr", "Inspecteurs du travail | 106 | 102 | 71 | −30 %"),
        ("bolivia", "en", "Labour law, 2018 to 2020"),
        ("bolivia", "fr", "Droit du travail, de 2018 à 2020"),
        ("tanzania", "en", "Labour inspectors | 20 | 11 | 27 | +145%"),
        // In dollars in one year only, as the files have it: no bars on one scale.
        ("tanzania", "en", "Labour inspectorate budget | 28,193 | US$7,180 | 20,171 | not comparable"),
    ] {
        let text = said(subject, language);
        assert!(text.contains(words), "no {words} in {text}");
        assert!(!text.contains("several years") && !text.contains("plusieurs années"), "{text}");
    }
    let figures = workspace.pdf("tanzania/tanzania-country-profile.en").elements("Figure");
    let budget = |alt: &String| alt.contains("budget");
    assert!(!figures.iter().filter_map(|figure| figure.alt.as_ref()).any(budget));
    for year in [2018, 2019, 2020] {
        let periods = ["ilab-primary-completion-percent", "ilab-working-percent"]
            .map(|id| format!("[[figure]]\nid = \"{id}\"\nperiod = \"{year}\"\n"));
        workspace.write(&format!("data/countries/bolivia/{year}/own.toml"), periods.join("\n"));
    }
    workspace.run(&["build", "country-profile", "--subject", "bolivia"]).expect(0);
    assert!(said("bolivia", "en").contains("Primary completion rate | 92.9% | 94.8% | 91.6%"));
    assert!(said("bolivia", "fr").contains("Taux d’achèvement du primaire | 92,9 % | 94,8 % | 91,6 %"));
    // Working children were 7 to 14 years old in the years before.
    let check = workspace.run(&["check"]).expect(0);
    assert!(check.stderr.contains("note[series-parted]: `ilab-working-percent`"), "{}", check.stderr);
}

/// What the file and the sample of the repository say of Mali agrees wherever both speak, but for what stands here.
#[test]
fn the_sample_agrees_with_the_file() {
    let Some(files) = files() else { return };
    let Some(path) = files.iter().find(|path| path.to_string_lossy().contains("2020")) else { return };
    let workspace = Workspace::sample();
    let run = workspace
        .run(&["import", "--dry-run", path.to_str().expect("a path"), "--subject", "Mali"])
        .expect(0);
    let row = run.stdout.lines().find(|line| line.starts_with("Mali")).expect("a row");
    let numbers: Vec<usize> = row.split_whitespace().filter_map(|word| word.parse().ok()).collect();
    assert_eq!(numbers.get(2), Some(&28), "all actions are recommendations of the sample: {row}");
    let differences: Vec<&str> = run.stdout.lines().filter(|line| line.starts_with("  mali/")).collect();
    assert_eq!(differences, DIFFERENCES, "{}", run.stdout);
}

/// The file holds nothing where the report says that the number is unavailable.
const DIFFERENCES: [&str; 1] =
    ["  mali/statistic/working number: “not-stated” imported, “unavailable” yours"];
