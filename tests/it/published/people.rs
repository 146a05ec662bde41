//! What people write stands over what is imported, and is never touched.

use super::fixture::{file, full};
use super::{state, with};

#[test]
fn a_person_s_record_stands_over_the_imported_one() {
    let workspace = with(&file(&[full("Mali", 2020)]));
    workspace.run(&["import", "data.xml"]).expect(0);
    let own = "# Read in the code itself.\n[[standard]]\nid = \"minimum-age\"\nage = 15\nsources = [{ source = \"ilab-data-2020\" }]\n\n\
               [[figure]]\nid = \"ilab-inspectors\"\nvalue = 61\nperiod = \"2020\"\nsources = [{ source = \"ilab-data-2020\" }]\n";
    workspace.write("data/countries/mali/2020/own.toml", own);
    let before = state(&workspace);
    let again = workspace.run(&["import", "data.xml"]).expect(0).stdout;
    assert!(again.contains("mali/standard/minimum-age age: “16.5” imported, “15” yours"), "{again}");
    assert_eq!(before, state(&workspace));
    workspace.run(&["build", "-r", "country-profile"]).expect(0);
    let profile = workspace.pdf("mali/mali-country-profile.en").text();
    assert!(!profile.contains("16.5") && profile.contains("Labour inspectors | 61\n"), "{profile}");
}

#[test]
fn a_file_that_no_import_wrote_is_not_overwritten() {
    let workspace = with(&file(&[full("Mali", 2020)]));
    workspace.write(
        "data/countries/mali/country.toml",
        "[country]\niso = \"MLI\"\nm49 = \"466\"\ncurrency = \"XOF\"\n",
    );
    workspace.write("data/countries/mali/2020/ilab.toml", "# Mine.\n");
    let before = state(&workspace);
    let refused = workspace.run(&["import", "data.xml"]).expect(1);
    assert!(refused.stderr.contains("error[import-foreign-file]"), "{}", refused.stderr);
    assert_eq!(before, state(&workspace));
}

#[test]
fn a_confirmed_statement_is_not_recorded_again() {
    let workspace = with(&file(&[full("Mali", 2020)]));
    workspace.run(&["import", "data.xml"]).expect(0);
    let facts = workspace.read("data/countries/mali/2020/ilab.toml");
    let (_, statement) = facts.split_once("[[recommendation]]\nid = \"").expect("a statement");
    let (id, _) = statement.split_once('"').expect("an id");
    workspace.write(
        "data/countries/mali/own.toml",
        format!("[[recommendation]]\nid = \"raise-age\"\ncode = \"A\"\nmechanism = \"ilab\"\narea = \"legal-framework\"\neditions = [2020]\nyears = \"not-stated\"\nstatements = [\"{id}\"]\nsources = [{{ source = \"ilab-data-2020\" }}]\n"),
    );
    workspace.write("data/countries/mali/text/en.ftl", "recommendation-raise-age = Raise the age.\n");
    let shown = workspace.run(&["import", "data.xml"]).expect(0).stdout;
    let row = shown.lines().find(|line| line.starts_with("Mali")).expect("a row");
    let numbers: Vec<usize> = row.split_whitespace().filter_map(|word| word.parse().ok()).collect();
    assert_eq!(numbers.get(2), Some(&1), "{row}");
    assert!(!workspace.read("data/countries/mali/2020/ilab.toml").contains(id));
    workspace.run(&["build", "-r", "recommendation-tracker"]).expect(0);
    let tracker = workspace.pdf("mali/mali-recommendation-tracker.en").text();
    assert!(
        tracker.contains("Raise the age.") && !tracker.contains("Raise the age of admission"),
        "{tracker}"
    );
}

#[test]
fn a_country_with_one_edition_in_its_own_folder_is_left_alone() {
    let workspace = with(&file(&[full("Mali", 2020), full("Niger", 2020)]));
    workspace.write(
        "data/countries/mali/country.toml",
        "[country]\niso = \"MLI\"\nm49 = \"466\"\ncurrency = \"XOF\"\n\n[edition]\nyear = 2020\nas-of = \"2020-12-31\"\n",
    );
    let refused = workspace.run(&["import", "data.xml"]).expect(1);
    assert!(refused.stderr.contains("error[import-single-edition]"), "{}", refused.stderr);
    assert!(!workspace.files("data").iter().any(|path| path.contains("niger")));
    let partial = workspace.run(&["import", "data.xml", "--partial"]).expect(0);
    assert!(partial.stderr.contains("warning[import-single-edition]"), "{}", partial.stderr);
    assert!(workspace.files("data").iter().any(|path| path.contains("niger")));
}

#[test]
fn a_corrected_file_says_whose_work_it_changes() {
    let workspace = with(&file(&[full("Mali", 2020)]));
    workspace.run(&["import", "data.xml"]).expect(0);
    let translated = "claim-ilab-description = En 2020, une carrière a été fermée.\n\
                      claim-other = Autre chose.\n";
    workspace.write("data/countries/mali/2020/text/fr.ftl", translated);
    workspace.run(&["publish", "mali", "2020", "--yes"]).expect(0);
    let same = workspace.run(&["import", "data.xml"]).expect(0);
    assert_eq!(same.stderr, "");
    // A number that nobody has written about.
    workspace.write("data.xml", file(&[full("Mali", 2020).replace("673949", "673950")]));
    let corrected = workspace.run(&["import", "data.xml"]).expect(0).stderr;
    assert!(
        corrected.contains("warning[import-published]") && corrected.contains("`mali/2020`"),
        "{corrected}"
    );
    assert!(!corrected.contains("import-reworded"), "{corrected}");
    // Words of which there is a translation: said before, too.
    workspace.write("data.xml", file(&[full("Mali", 2020).replace("12 quarries", "14 quarries")]));
    for arguments in [&["import", "--dry-run", "data.xml"][..], &["import", "data.xml"]] {
        let corrected = workspace.run(arguments).expect(0).stderr;
        let told = "`data/countries/mali/2020/text/fr.ftl` translates or replaces: claim-ilab-description\n";
        assert!(corrected.contains("warning[import-reworded]") && corrected.contains(told), "{corrected}");
    }
    assert_eq!(workspace.read("data/countries/mali/2020/text/fr.ftl"), translated);
}

/// The file over an import is as good as its first record.
#[test]
fn what_is_set_over_an_import_is_checked_from_the_first() {
    let workspace = with(&file(&[full("Mali", 2020)]));
    workspace.run(&["import", "data.xml"]).expect(0);
    let (figure, path) = ("mali/figure/ilab-inspectors", "data/countries/mali/2020/figures.toml");
    let before = state(&workspace);
    for (key, value, code) in [
        ("value", "[1]", "wrong-value"),
        ("value", "-5", "negative-figure"),
        ("from", "3", "figure-value"),
        ("unit", "zzz", "unit-unknown"),
        ("period", "2021-02-29", "date-impossible"),
        ("zzz", "1", "unknown-key"),
        ("sources", "x", "wrong-value"),
    ] {
        let run = workspace.run(&["set", figure, key, value]).expect(1);
        assert!(run.stderr.contains(&format!("error[{code}]")), "{key} {value}: {}", run.stderr);
        assert_eq!(before, state(&workspace), "{key}");
    }
    // What is wrong in it can be set right as it was set.
    workspace.write(path, "[[figure]]\nid = \"ilab-inspectors\"\nvalue = [1]\n");
    workspace.run(&["check"]).expect(1);
    workspace.run(&["set", figure, "value", "5"]).expect(0);
    assert_eq!(workspace.read(path), "[[figure]]\nid = \"ilab-inspectors\"\nvalue = 5\n");
    workspace.run(&["set", figure, "status", "unknown"]).expect(0);
    assert_eq!(workspace.read(path), "[[figure]]\nid = \"ilab-inspectors\"\nstatus = \"unknown\"\n");
    workspace.run(&["check"]).expect(0);
}

#[test]
fn each_year_of_a_new_country_is_new() {
    let workspace = with(&file(&[full("Mali", 2020)]));
    workspace.write("earlier.xml", file(&[full("Mali", 2019)]));
    let shown = workspace.run(&["import", "earlier.xml", "data.xml"]).expect(0).stdout;
    let rows: Vec<&str> = shown.lines().filter(|line| line.starts_with("Mali")).collect();
    assert!(rows.len() == 2 && rows.iter().all(|row| row.ends_with(" new")), "{shown}");
}

#[test]
fn what_a_file_no_longer_has_is_told_to_whoever_wrote_over_it() {
    let workspace = with(&file(&[full("Mali", 2020)]));
    workspace.run(&["import", "data.xml"]).expect(0);
    workspace.run(&["set", "mali/good/gold", "child-labour", "no"]).expect(0);
    workspace.run(&["check"]).expect(0);
    let with_none = full("Mali", 2020).replace("<Good_Name>Gold<", "<Good_Name>Rice<");
    workspace.write("data.xml", file(&[with_none]));
    for arguments in [&["import", "--dry-run", "data.xml"][..], &["import", "data.xml"]] {
        let shown = workspace.run(arguments).expect(0).stdout;
        let told = "\n  `mali/good/gold`, of which `data/countries/mali/2020/goods.toml` still speaks\n";
        assert!(shown.contains(told), "{shown}");
    }
    let check = workspace.run(&["check"]).expect(1).stderr;
    assert!(check.contains("error[import-lacks-record]: no import has the good `gold`"), "{check}");
    // Whatever has no import beside it only lacks a key.
    workspace.write("data/countries/mali/goods.toml", "[[good]]\nid = \"cotton\"\n");
    let check = workspace.run(&["check"]).expect(1).stderr;
    assert!(check.contains("error[missing-key]"), "{check}");
}

#[test]
fn characters_that_no_document_prints_are_listed() {
    let odd = full("Mali", 2020).replace("12 quarries", "12 \u{F0000}quarries \u{65E5}");
    let workspace = with(&file(&[odd.replace("<Rate>1.058", "<Rate>\u{1F600}")]));
    let shown = workspace.run(&["import", "data.xml"]).expect(0).stdout;
    let at = |what: &str| {
        1 + workspace.read("data.xml").lines().position(|line| line.contains(what)).expect("a line")
    };
    for code in ["U+F0000", "U+65E5"] {
        let told = shown.lines().find(|line| line.starts_with(&format!("  Description {code} ")));
        assert!(
            told.is_some_and(|line| line.ends_with(&format!(": Mali {}", at("<Description>")))),
            "{shown}"
        );
    }
    // What is left out stops nothing.
    assert!(!shown.contains("U+1F600"), "{shown}");
    let check = workspace.run(&["check"]).expect(1).stderr;
    assert!(check.contains("error[character-not-printed]"), "{check}");
}

/// Who takes a figure away is led to that, not to files that the next import writes again.
#[test]
fn what_is_withdrawn_or_does_not_hold_is_told_where_that_is_said() {
    let own = "data/countries/mali/2020/own.toml";
    for (tag, withdraws, holds) in [
        ("en", "withdraws it: withdraw", "it does not hold on the day"),
        ("fr", "le retire", "il ne vaut pas le jour"),
    ] {
        let workspace = with(&file(&[full("Mali", 2020)]));
        workspace.run(&["import", "data.xml"]).expect(0);
        workspace.write(own, "[[figure]]\nid = \"ilab-working-percent\"\nwithdrawn = true\n");
        let run = workspace.run(&["check", "--ui-language", tag]).expect(1);
        assert!(run.stderr.contains(withdraws) && run.stderr.contains(own), "{}", run.stderr);
        assert!(!run.stderr.contains("ilab.ftl"), "{}", run.stderr);

        workspace.write(own, "[[figure]]\nid = \"later\"\nvalue = 3\nvalid = \"since 2030\"\nsources = []\n");
        workspace.write("data/countries/mali/2020/text/en/own.ftl", "claim-x = There are { $later }.\n");
        let run = workspace.run(&["check", "--ui-language", tag]).expect(1);
        assert!(run.stderr.contains(holds), "{}", run.stderr);
    }
}
