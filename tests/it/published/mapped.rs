//! What a file says comes into the workspace and out on the pages, in both languages.

use super::fixture::{file, full};
use super::{state, with};
use crate::workspace::Workspace;

fn imported() -> Workspace {
    let workspace = with(&file(&[full("Mali", 2020), full("Côte d'Ivoire", 2020)]));
    workspace.run(&["import", "data.xml"]).expect(0);
    workspace
}

#[test]
fn a_country_comes_in_and_builds() {
    let workspace = imported();
    let files = workspace.files("data");
    for path in [
        "country.toml",
        "2020/edition.toml",
        "2020/ilab.toml",
        "2020/text/en/ilab.ftl",
        "2020/text/fr/ilab.ftl",
    ] {
        assert!(files.contains(&format!("data/countries/mali/{path}")), "{path}: {files:?}");
    }
    assert!(files.contains(&"data/countries/cote-d-ivoire/2020/ilab.toml".to_owned()), "{files:?}");
    let check = workspace.run(&["check"]);
    assert!(
        check.stderr.contains("no errors") || check.stdout.contains("no errors"),
        "{}{}",
        check.stdout,
        check.stderr
    );
    workspace.run(&["build"]).expect(0);
    // Two countries, two languages, three reports.
    let pdfs = workspace.files("output").into_iter().filter(|path| path.ends_with(".pdf")).count();
    assert_eq!(pdfs, 12);
}

#[test]
fn what_leads_to_no_page_is_left_out() {
    let text = file(&[full("Mali", 2020)]);
    let text = text.replace("https://example.org/mali", "javascript:alert(1)");
    let workspace = with(&text.replace("https://example.org/project", "file:///etc/passwd"));
    let line =
        |of: &str| workspace.read("data.xml").lines().position(|line| line.contains(of)).expect("it") + 1;
    let run = workspace.run(&["import", "data.xml"]).expect(0);
    for (element, written) in [("Webpage", "javascript:alert(1)"), ("Link", "file:///etc/passwd")] {
        let told = run.stdout.lines().any(|told| {
            let place = told.contains(element) && told.contains(&line(written).to_string());
            place && told.contains(written)
        });
        assert!(told && run.stdout.contains("not an address on the web"), "{written}: {}", run.stdout);
        let files = workspace.files("data");
        assert!(files.iter().all(|path| !workspace.read(path).contains(written)), "{files:?}");
    }
    workspace.run(&["check"]).expect(0);
}

#[test]
fn every_value_is_on_the_pages() {
    let workspace = imported();
    workspace.run(&["build", "-r", "country-profile", "-s", "mali"]).expect(0);
    let english = workspace.pdf("mali/mali-country-profile.en").text();
    for wanted in [
        "Sub-Saharan Africa",
        "Minimal advancement",
        "went to 12 quarries & closed {one} of them",
        "Gold",
        "26.0%",
        "673,949",
        "79.2%",
        "0.5%",
        "20.3%",
        "Unavailable",
        "11.7%",
        "105.8%",
        "16.5",
        "12–13",
        "N/A*†",
        "16‡",
        "US$6.5",
        "70,122‡",
        "400*",
        "Number of inspectors meets",
        "Raise the age of admission to work in Mali to 16.",
        "COVID-19",
        "Schools before quarries in Mali",
        "A mechanism to coordinate action",
    ] {
        assert!(english.contains(wanted), "{wanted:?} is not in:\n{english}");
    }
    let french = workspace.pdf("mali/mali-country-profile.fr").text();
    let narrow = '\u{202f}';
    for wanted in [
        "Afrique subsaharienne".to_owned(),
        "Progrès minimes".to_owned(),
        "Or".to_owned(),
        "26,0\u{a0}%".to_owned(),
        format!("673{narrow}949"),
        "16,5".to_owned(),
        "Sans objet*†".to_owned(),
        format!("70{narrow}122‡"),
        "400*".to_owned(),
        "au Mali".to_owned(),
        "Version de travail".to_owned(),
    ] {
        assert!(french.contains(&wanted), "{wanted:?} is not in:\n{french}");
    }
    assert!(!french.contains("Diffusion publique"), "{french}");
}

#[test]
fn a_second_import_changes_nothing_and_a_corrected_file_only_what_it_corrects() {
    let workspace = imported();
    let before = state(&workspace);
    let again = workspace.run(&["import", "data.xml"]).expect(0);
    assert!(again.stdout.contains("nothing has changed"), "{}", again.stdout);
    assert_eq!(before, state(&workspace));
    let corrected = workspace.read("data.xml").replacen(
        "<Labor_Worksite_Inspections>400*",
        "<Labor_Worksite_Inspections>401",
        1,
    );
    workspace.write("data.xml", corrected);
    let corrected = workspace.run(&["import", "data.xml"]).expect(0);
    // The first of the two countries; its figure.
    let row = corrected.stdout.lines().find(|line| line.starts_with("Mali")).expect("a row");
    assert!(row.ends_with("2 records changed"), "{row}");
    let changed: Vec<_> =
        state(&workspace).into_iter().filter(|file| !before.contains(file)).map(|(path, _)| path).collect();
    assert_eq!(changed, ["data/countries/mali/2020/ilab.toml"]);
}

#[test]
fn a_dry_run_changes_nothing() {
    let workspace = with(&file(&[full("Mali", 2020)]));
    let shown = workspace.run(&["import", "--dry-run", "data.xml"]).expect(0);
    assert!(shown.stdout.contains("Mali") && shown.stdout.contains("would change"), "{}", shown.stdout);
    assert!(!workspace.files("data").iter().any(|path| path.contains("countries")));
}

#[test]
fn chosen_countries_by_name_or_code() {
    for chosen in ["mali", "MLI", "Mali"] {
        let workspace = with(&file(&[full("Mali", 2020), full("Niger", 2020)]));
        workspace.run(&["import", "data.xml", "--subject", chosen]).expect(0);
        let files = workspace.files("data/countries");
        assert!(!files.is_empty() && files.iter().all(|path| path.contains("/mali/")), "{chosen}: {files:?}");
    }
    let workspace = with(&file(&[full("Mali", 2020)]));
    let unknown = workspace.run(&["import", "data.xml", "--subject", "malo"]).expect(1);
    assert!(unknown.stderr.contains("did you mean `Mali`?"), "{}", unknown.stderr);
}

#[test]
fn the_report_counts_each_value() {
    let workspace = with(&file(&[full("Mali", 2020)]));
    let shown = workspace.run(&["import", "data.xml"]).expect(0).stdout;
    let row = shown.lines().find(|line| line.starts_with("Mali")).expect("a row");
    let numbers: Vec<usize> = row.split_whitespace().filter_map(|word| word.parse().ok()).collect();
    let [read, mapped, linked, left_out] = numbers[..] else { panic!("{row}") };
    assert_eq!((read, linked, left_out), (mapped + left_out, 0, 1), "{row}");
    assert!(shown.contains("the source has nothing to say") && shown.contains("“Not Applicable”"), "{shown}");
}

#[test]
fn figures_and_both_years_stand_side_by_side() {
    let workspace = with(&file(&[full("Mali", 2020)]));
    let earlier = full("Mali", 2019).replace("70,122‡ ", "61,000").replace("0.26", "0.31");
    workspace.write("earlier.xml", file(&[earlier]));
    workspace.run(&["import", "data.xml", "earlier.xml"]).expect(0);
    let files = workspace.files("data/countries/mali");
    assert!(
        files.iter().any(|path| path.contains("/2019/")) && files.iter().any(|path| path.contains("/2020/")),
        "{files:?}"
    );
}

#[test]
fn a_workspace_of_two_languages_and_nothing_else_builds() {
    let workspace = with(&file(&[full("Mali", 2020), full("Niger", 2020)]));
    std::fs::remove_dir_all(workspace.path("locales")).expect("removed");
    workspace.write("fiche.toml", "[languages.en]\n\n[languages.fr]\nfallback = [\"en\"]\n");
    workspace.run(&["import", "data.xml"]).expect(0);
    let checked = workspace.run(&["check"]).expect(0).stderr;
    assert!(!checked.contains("organisation-name"), "{checked}");
    workspace.run(&["build", "--report", "country-brief"]).expect(0);
    assert!(workspace.pdf("mali/mali-country-brief.fr").text().contains("Version de travail"));
    // Who is named in one language is named in all of them.
    workspace.write("locales/en/own.ftl", "organisation-name = A house\n");
    workspace.run(&["check"]).expect(0);
    workspace.write("fiche.toml", "[languages.en]\n\n[languages.fr]\n");
    let checked = workspace.run(&["check"]).expect(1).stderr;
    assert!(checked.contains("error[label-missing]") && checked.contains("organisation-name"), "{checked}");
}

#[test]
fn a_long_list_of_failures_ends_with_how_many_more() {
    let names = ["Mali", "Niger", "Chad", "Benin", "Togo", "Ghana", "Kenya"];
    let workspace = with(&file(&names.map(|name| full(name, 2020))));
    workspace.run(&["import", "data.xml"]).expect(0);
    workspace.write("templates/lib/theme.typ", "#panic(\"not today\")\n");
    let failed = workspace.run(&["build", "--report", "country-brief"]).expect(1).stderr;
    let end = failed.lines().last().expect("a line");
    assert!(end.starts_with("14 documents failed: benin-country-brief.en, "), "{end}");
    assert!(end.contains(" and 4 more; none built"), "{end}");
}
