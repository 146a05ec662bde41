//! Figures of which earlier editions have values.

use serde_json::{Value, json};

use super::{COUNTRY, said};
use crate::workspace::Workspace;

/// Editions in which the share of children who work and the number of inspectors are these, each from a report of its own.
fn editions(all: &[(u16, &str, &str)]) -> Workspace {
    let workspace = Workspace::init();
    workspace.write(
        "fiche.toml",
        "closing = [\"closing-publisher\"]\n\n[languages.en]\nlocale = \"en-GB\"\n\n[languages.fr]\n\n\
         [[document]]\nreport = \"country-profile\"\nsubjects = [\"example\"]\nlanguages = [\"en\", \"fr\"]\n\n\
         [[document]]\nreport = \"country-brief\"\nsubjects = [\"example\"]\nlanguages = [\"en\"]\n",
    );
    workspace.write(
        &format!("{COUNTRY}/country.toml"),
        "[country]\niso = \"BFA\"\nm49 = \"854\"\ncurrency = \"XOF\"\n",
    );
    for (language, name, caption) in
        [("en", "Example", "labour inspectors"), ("fr", "Exemple", "inspecteurs du travail")]
    {
        let words = format!("country-name = {name}\nfigure-inspectors = {caption}\n");
        workspace.write(&format!("{COUNTRY}/text/{language}.ftl"), words);
    }
    let mut sources = String::new();
    for (year, share, inspectors) in all {
        sources.push_str(&format!(
            "report-{year}:\n  type: report\n  title: Report of {year}\n  author: Office\n  date: {year}\n  fiche: {{ language: en }}\n"
        ));
        edition(&workspace, *year, share, inspectors);
    }
    workspace.write("data/sources.yml", sources);
    workspace
}

fn path(year: u16) -> String {
    format!("{COUNTRY}/{year}/edition.toml")
}

fn edition(workspace: &Workspace, year: u16, share: &str, inspectors: &str) {
    let figure = |id: &str, keys: &str| {
        let source = format!("sources = [{{ source = \"report-{year}\", table = \"1\" }}]\n");
        format!("[[figure]]\nid = \"{id}\"\n{keys}\nperiod = \"{year}\"\n{source}\n")
    };
    let share = figure("working", &format!("{share}\nunit = \"percent\"\nage = \"5-14\""));
    let inspectors = figure("inspectors", inspectors);
    let rest =
        "[[statistic]]\nid = \"working\"\npercent = \"working\"\n\n[brief]\nfigures = [\"inspectors\"]\n";
    let text = format!("[edition]\nyear = {year}\nas-of = \"{year}-12-31\"\n\n{share}{inspectors}{rest}");
    workspace.write(&path(year), text);
}

fn three() -> Workspace {
    editions(&[
        (2018, "value = \"25.4\"", "value = 80"),
        (2019, "value = \"24.1\"", "value = 95"),
        (2020, "value = \"22.0\"", "value = 1200"),
    ])
}

/// What the profile says, in English and in French.
fn profiles(workspace: &Workspace) -> [String; 2] {
    workspace.run(&["build", "country-profile"]).expect(0);
    ["en", "fr"].map(|language| {
        said(workspace, &format!("example/example-country-profile.{language}")).replace('\u{202f}', " ")
    })
}

/// The alternative texts of the charts that show values over the years.
fn alternatives(workspace: &Workspace, language: &str, begins: &str) -> Vec<String> {
    let figures = workspace.pdf(&format!("example/example-country-profile.{language}")).elements("Figure");
    let all = figures.into_iter().filter_map(|figure| figure.alt);
    all.map(|alt| alt.replace(['\u{a0}', '\u{202f}'], " ")).filter(|alt| alt.starts_with(begins)).collect()
}

/// The series of the profile: periods, texts and numbers.
fn series(workspace: &Workspace, figure: &str) -> Vec<Value> {
    workspace.run(&["export", "typst", "project", "example-country-profile.en"]).expect(0);
    let report = workspace.read("project/example-country-profile.en/report.json");
    let report: Value = serde_json::from_str(&report).expect("JSON");
    let values = report["content"]["en"]["series"][figure].as_array().cloned().unwrap_or_default();
    values.iter().map(|value| json!([value["period"], value["text"], value["number"]])).collect()
}

#[test]
fn one_edition_has_no_series() {
    let workspace = editions(&[(2020, "value = \"22.0\"", "value = 1200")]);
    let [english, french] = profiles(&workspace);
    assert!(english.contains("22.0%") && french.contains("22,0 %"), "{english}\n{french}");
    assert!(!english.contains("over ") && !english.contains("Earlier"), "{english}");
    assert!(!french.contains("années") && !french.contains("Auparavant"), "{french}");
    assert_eq!(alternatives(&workspace, "en", "Bar chart"), Vec::<String>::new());
}

/// Of two values there is a table, and words beneath a key figure.
#[test]
fn two_editions() {
    let workspace =
        editions(&[(2019, "value = \"24.1\"", "value = 95"), (2020, "value = \"22.0\"", "value = 1200")]);
    let [english, french] = profiles(&workspace);
    for words in [
        "Table 2. Statistics over several years",
        "Indicator | Age | 2019 | 2020",
        "Working children | 5 to 14 | 24.1% | 22.0%",
        "Source: 2019 [2, table 1]; 2020 [1, table 1]",
        "Earlier: 95 (2019) [2]",
        "Office, Report of 2019, 2019.",
    ] {
        assert!(english.contains(words), "no {words} in {english}");
    }
    for words in [
        "Tableau 2. Statistiques sur plusieurs années",
        "Enfants qui travaillent | 5 à 14 ans | 24,1 % | 22,0 %",
        "Source : 2019 [2, tabl. 1] ; 2020 [1, tabl. 1]",
        "Auparavant : 95 (2019) [2]",
    ] {
        assert!(french.contains(words), "no {words} in {french}");
    }
    assert_eq!(alternatives(&workspace, "en", "Bar chart"), Vec::<String>::new());
}

#[test]
fn three_editions_are_drawn_too() {
    let workspace = three();
    let [english, french] = profiles(&workspace);
    assert!(english.contains("Working children | 5 to 14 | 25.4% | 24.1% | 22.0%"), "{english}");
    assert!(english.contains("Figure 1. Statistics over the years"), "{english}");
    assert!(french.contains("Figure 1. Statistiques au fil des années"), "{french}");
    assert_eq!(
        alternatives(&workspace, "en", "Bar chart of values over the years"),
        [
            "Bar chart of values over the years. Labour inspectors: 80 (2018), 95 (2019), 1,200 (2020).",
            "Bar chart of values over the years. Working children, 5 to 14: 25.4% (2018), 24.1% (2019), 22.0% (2020).",
        ]
    );
    assert_eq!(
        alternatives(&workspace, "fr", "Diagramme à barres des valeurs"),
        [
            "Diagramme à barres des valeurs au fil des années. Inspecteurs du travail : 80 (2018), 95 (2019), 1 200 (2020).",
            "Diagramme à barres des valeurs au fil des années. Enfants qui travaillent, 5 à 14 ans : 25,4 % (2018), 24,1 % (2019), 22,0 % (2020).",
        ]
    );
    // Values that are all the same need no bars.
    for year in [2018, 2019] {
        let text = workspace.read(&path(year));
        workspace.write(&path(year), text.replace("25.4", "22.0").replace("24.1", "22.0"));
    }
    let [english, _] = profiles(&workspace);
    assert!(
        english.contains("| 22.0% | 22.0% | 22.0%") && !english.contains("Working children, 5 to 14:"),
        "{english}"
    );
}

#[test]
fn six_editions() {
    let values = ["30.0", "28.5", "27.0", "25.4", "24.1", "22.0"];
    let shares = values.map(|value| format!("value = \"{value}\""));
    let all: Vec<(u16, &str, &str)> =
        (2015..).zip(&shares).map(|(year, share)| (year, share.as_str(), "value = 80")).collect();
    let workspace = editions(&all);
    let [english, french] = profiles(&workspace);
    assert!(english.contains("Indicator | Age | 2015 | 2016 | 2017 | 2018 | 2019 | 2020"), "{english}");
    assert!(english.contains("| 30.0% | 28.5% | 27.0% | 25.4% | 24.1% | 22.0%"), "{english}");
    assert!(french.contains("| 30,0 % | 28,5 % | 27,0 % | 25,4 % | 24,1 % | 22,0 %"), "{french}");
    assert!(english.contains("Earlier: 80 (2018) [5]; 80 (2019) [6]\n"), "{english}");
}

/// A draft is nobody's source, and an edition has nothing from a later one.
#[test]
fn drafts_and_later_editions_do_not_count() {
    let workspace = three();
    workspace.edit(&path(2019), "year = 2019\n", "year = 2019\nstate = \"draft\"\n");
    let [english, _] = profiles(&workspace);
    assert!(english.contains("Working children | 5 to 14 | 25.4% | 22.0%"), "{english}");
    workspace.run(&["build", "--edition", "2018", "--output", "before"]).expect(0);
    workspace.run(&["publish", "example", "2019", "--yes"]).expect(0);
    edition(&workspace, 2021, "value = \"20.0\"", "value = 9");
    workspace.append(
        "data/sources.yml",
        "report-2021:\n  type: report\n  title: T\n  author: A\n  date: 2021\n  fiche: { language: en }\n",
    );
    workspace.run(&["build", "--edition", "2018", "--force", "--output", "after"]).expect(0);
    let documents: Vec<String> =
        workspace.files("before").into_iter().filter(|path| path.ends_with(".pdf")).collect();
    assert_eq!(documents.len(), 3);
    for path in documents {
        let read = |path: &str| std::fs::read(workspace.path(path)).expect("a document");
        assert!(read(&path) == read(&path.replacen("before", "after", 1)), "{path}");
    }
}

/// What the editions say of their periods decides, not which editions they are.
#[test]
fn one_value_for_each_period() {
    let workspace = three();
    // The edition 2019 corrects 2018; an older value for a later time than that of the edition is none.
    workspace.edit(&path(2019), "value = 95\nperiod = \"2019\"", "value = 85\nperiod = \"2018\"");
    assert_eq!(
        series(&workspace, "inspectors"),
        [json!(["2018", "85", 85.0]), json!(["2020", "1,200", 1200.0])]
    );
    workspace.edit(&path(2019), "value = 85\nperiod = \"2018\"", "value = 85\nperiod = \"2020\"");
    assert_eq!(
        series(&workspace, "inspectors"),
        [json!(["2018", "80", 80.0]), json!(["2020", "1,200", 1200.0])]
    );
    // Half a year does not compare with a whole one.
    workspace.edit(&path(2019), "period = \"2020\"", "period = \"2019-07/2019-12\"");
    let values = series(&workspace, "inspectors");
    assert_eq!(values[1], json!(["July–December 2019", "85", null]));
    // Without a period, nobody knows when it was.
    workspace.edit(&path(2020), "value = 1200\nperiod = \"2020\"", "value = 1200");
    assert!(series(&workspace, "inspectors").is_empty());
}

#[test]
fn ranges_words_and_what_is_not_stated() {
    let workspace = editions(&[
        (2016, "value = 30", "value = 1\nscale = \"thousand\""),
        (2017, "value = 30", "from = 80\nto = 90"),
        (2018, "value = 30", "status = \"unknown\""),
        (2019, "value = 30", "status = \"not-stated\""),
        (2020, "value = 30", "value = 1200\nqualifier = \"about\""),
    ]);
    assert_eq!(
        series(&workspace, "inspectors"),
        [
            json!(["2016", "1\u{a0}thousand", 1000.0]),
            json!(["2017", "80–90", null]),
            json!(["2018", "Unknown", null]),
            json!(["2020", "about 1,200", 1200.0]),
        ]
    );
    let [english, _] = profiles(&workspace);
    assert!(english.contains("80–90 (2017) [3]; Unknown (2018) [4]"), "{english}");
}

/// A value that an import brought and somebody took away was never there.
#[test]
fn a_value_that_was_withdrawn() {
    let workspace = three();
    let text = workspace.read(&path(2019));
    let (start, end) =
        (text.find("[[figure]]\nid = \"inspectors\"").expect("a figure"), text.find("[[statistic]]"));
    let end = end.expect("a statistic");
    let import = "[import]\nsource = \"report-2019\"\nsha256 = \"0\"\n\n";
    workspace.write(&format!("{COUNTRY}/2019/import.toml"), [import, &text[start..end]].concat());
    workspace.write(
        &path(2019),
        [&text[..start], &text[end..]].concat().replace("figures = [\"inspectors\"]", ""),
    );
    assert_eq!(series(&workspace, "inspectors").len(), 3);
    workspace
        .write(&format!("{COUNTRY}/2019/own.toml"), "[[figure]]\nid = \"inspectors\"\nwithdrawn = true\n");
    assert_eq!(series(&workspace, "inspectors").len(), 2);
}

/// Percent of children of other ages are another matter, and so is another unit: no series, and `check` says why.
#[test]
fn other_units_and_ages_are_no_series() {
    for (from, to) in
        [("age = \"5-14\"", "age = \"7-14\""), ("unit = \"percent\"", "unit = \"gross-percent\"")]
    {
        let workspace = three();
        workspace.edit(&path(2019), from, to);
        let [english, _] = profiles(&workspace);
        assert!(english.contains("Working children | 5 to 14 | 25.4% | 22.0%"), "{english}");
        let check = workspace.run(&["check"]).expect(0);
        let note = "note[series-parted]: `working` has another unit or other ages in the edition 2019";
        assert!(check.stderr.contains(note), "{}", check.stderr);
        assert!(check.stderr.contains("data/countries/example/2020/edition.toml:6:6"), "{}", check.stderr);
        let french = workspace.run(&["check", "--ui-language", "fr"]).expect(0);
        assert!(french.stderr.contains("une autre unité ou d’autres âges"), "{}", french.stderr);
    }
    let check = three().run(&["check"]).expect(0);
    assert!(!check.stderr.contains("series-parted"), "{}", check.stderr);
}

/// A document cites what it has from an earlier edition, so it cannot be made if that source is not there.
#[test]
fn a_source_of_an_earlier_edition_that_is_missing() {
    let workspace = three();
    workspace.edit("data/sources.yml", "report-2018:", "other-2018:");
    let run = workspace.run(&["build", "country-profile"]).expect(1);
    assert!(run.stderr.contains("error[unknown-source]"), "{}", run.stderr);
    assert!(run.stderr.contains("data/countries/example/2018/edition.toml:11:"), "{}", run.stderr);
    assert!(!workspace.path("output/example/example-country-profile.en.pdf").exists());
}

/// Rows of enforcement that go back need the sources of earlier editions too, and draw no numbers of different units.
#[test]
fn rows_that_go_back() {
    let workspace = three();
    for year in [2018, 2019, 2020] {
        let row = format!(
            "\n[[enforcement]]\nid = \"inspectors\"\ngroup = \"labour\"\nvalues = [{{ year = {year}, figure = \"inspectors\" }}]\n"
        );
        workspace.append(&path(year), &row);
    }
    let [english, _] = profiles(&workspace);
    assert!(english.contains("| 80 | 95 | 1,200 |"), "{english}");
    assert!(english.contains("Labour law, 2018 to 2020"), "{english}");
    // Money in between cannot be drawn with the others.
    workspace.edit(&path(2019), "value = 95", "value = 95\nunit = \"USD\"");
    let run = workspace.run(&["build", "country-profile"]).expect(1);
    assert!(
        run.stderr.contains("error[figure-unit]: `inspectors-2019` has the unit `USD`"),
        "{}",
        run.stderr
    );
    workspace.edit(&path(2019), "value = 95\nunit = \"USD\"", "value = 95");
    workspace.edit("data/sources.yml", "report-2019:", "other-2019:");
    let run = workspace.run(&["build", "country-profile"]).expect(1);
    assert!(run.stderr.contains("data/countries/example/2019/edition.toml"), "{}", run.stderr);
    assert!(run.stderr.contains("2 documents failed"), "{}", run.stderr);
}

/// What a document shows of an earlier edition is among what it depends on.
#[test]
fn documents_follow_the_earlier_editions() {
    let workspace = three();
    workspace.run(&["build"]).expect(0);
    workspace.edit(&path(2018), "25.4", "26.8");
    let run = workspace.run(&["build", "--explain"]).expect(0);
    let told = format!("{}{}", run.stdout, run.stderr);
    assert!(told.contains("2018/edition.toml"), "{told}");
    assert!(profiles(&workspace)[0].contains("| 26.8% | 24.1% | 22.0%"));
    // A clean build makes the same.
    workspace.run(&["build", "--output", "clean"]).expect(0);
    for path in workspace.files("clean").into_iter().filter(|path| path.ends_with(".pdf")) {
        let read = |path: &str| std::fs::read(workspace.path(path)).expect("a document");
        assert!(read(&path) == read(&path.replacen("clean", "output", 1)), "{path}");
    }
}
