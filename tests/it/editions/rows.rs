use super::{COUNTRY, apart, said, with_edition};
use crate::workspace::Workspace;

/// Editions 2024 and 2025. The figure of inspections has one id in both; the second states one year only.
fn two_years() -> Workspace {
    let workspace = apart();
    let earlier = format!("{COUNTRY}/2024/edition.toml");
    workspace.write(&earlier, workspace.read(&earlier).replace("inspections-2024", "inspections"));
    for language in ["en", "fr"] {
        let path = format!("{COUNTRY}/2024/text/{language}.ftl");
        workspace.write(&path, workspace.read(&path).replace("inspections-2024", "inspections"));
    }
    with_edition(&workspace, "2025", "published");
    let edition = format!("{COUNTRY}/2025/edition.toml");
    workspace.edit(
        &edition,
        "values = [{ year = 2023, figure = \"inspections-2023\" }, { year = 2024,",
        "values = [{ year = 2025,",
    );
    let text = workspace
        .read(&edition)
        .replace("value = 240", "value = 300")
        .replace("page = \"1\"", "page = \"2\"");
    let start = text.find("[[figure]]\nid = \"inspections-2023\"").expect("a figure");
    let end = start + text[start..].find("\n\n").expect("its end") + 2;
    workspace.write(&edition, [&text[..start], &text[end..]].concat());
    workspace
}

#[test]
fn years_before_come_from_the_edition_before() {
    let workspace = two_years();
    workspace.run(&["build", "example-country-brief.en"]).expect(0);
    let text = said(&workspace, "example/example-country-brief.en");
    assert!(text.contains("TR: Measure | 2023 | 2024 | 2025 | Change"), "{text}");
    assert!(text.contains("TR: Inspections | 180 | 240 | 260 | +8%"), "{text}");
    let status = workspace.run(&["status", "example"]).expect(0).stdout;
    assert!(status.contains("    example/enforcement/inspections\n"), "{status}");
    // By its year, texts can name it too.
    let french = format!("{COUNTRY}/2025/text/fr.ftl");
    workspace.write(
        &french,
        workspace.read(&french).replace(
            "{ $inspections } visites en 2024",
            "{ $inspections } visites, après { $inspections-2024 }",
        ),
    );
    let words = format!("{COUNTRY}/2025/text/en.ftl");
    workspace.write(
        &words,
        workspace.read(&words).replace(
            "{ $inspections } visits in 2024",
            "{ $inspections } visits, after { $inspections-2024 }",
        ),
    );
    workspace.run(&["build", "example-country-brief.en"]).expect(0);
    let text = said(&workspace, "example/example-country-brief.en");
    assert!(text.contains("260 visits, after 240"), "{text}");
    // A draft before is nobody's source, and the earlier edition knows nothing of the later one.
    workspace.run(&["build", "--edition", "2024", "--report", "country-brief"]).expect(0);
    let before = said(&workspace, "2024/example/example-country-brief.en");
    assert!(before.contains("TR: Inspections | 180 | 240 | +33%"), "{before}");
    workspace.edit(
        &format!("{COUNTRY}/2024/edition.toml"),
        "year = 2024\n",
        "year = 2024\nstate = \"draft\"\n",
    );
    let run = workspace.run(&["build", "example-country-brief.en"]).expect(1);
    assert!(run.stderr.contains("`$inspections-2024`"), "{}", run.stderr);
}

/// An earlier edition that cannot be read might have what is continued: no document leaves it out without a word.
#[test]
fn an_edition_before_that_cannot_be_read() {
    let workspace = two_years();
    workspace.edit(&format!("{COUNTRY}/2024/edition.toml"), "value = 240\n", "value = 240\nvalues = 3\n");
    let run = workspace.run(&["build", "example-country-brief.en"]).expect(1);
    assert!(run.stderr.contains("--> data/countries/example/2024/edition.toml:"), "{}", run.stderr);
    assert_eq!(run.stderr.matches("error[").count(), 1, "{}", run.stderr);
}

/// A figure that the edition lacks is not that of the year before.
#[test]
fn a_figure_of_the_year_before_is_not_taken_for_one_that_is_missing() {
    let workspace = two_years();
    let edition = format!("{COUNTRY}/2025/edition.toml");
    let text = workspace.read(&edition);
    let start = text.find("[[figure]]\nid = \"inspections\"").expect("a figure");
    let end = start + text[start..].find("\n\n").expect("its end") + 2;
    workspace.write(&edition, [&text[..start], &text[end..]].concat());
    let run = workspace.run(&["build", "example-country-brief.en"]).expect(1);
    assert!(run.stderr.contains("error[unknown-figure]"), "{}", run.stderr);
    assert!(run.stderr.contains("`$inspections`"), "{}", run.stderr);
}

/// Both sources and ids stay what they are, whatever is renamed.
#[test]
fn names_of_what_comes_from_before() {
    let workspace = two_years();
    workspace.run(&["rename", "example-report", "report-on-work"]).expect(0);
    workspace.run(&["rename", "mali/figure/x", "y"]).expect(1);
    workspace.run(&["rename", "example/figure/inspections", "visits"]).expect(0);
    assert!(!workspace.read(&format!("{COUNTRY}/2024/edition.toml")).contains("figure = \"inspections\""));
    assert!(workspace.read(&format!("{COUNTRY}/2025/edition.toml")).contains("figure = \"visits\""));
    workspace.run(&["build", "example-country-brief.en"]).expect(0);
    let text = said(&workspace, "example/example-country-brief.en");
    assert!(text.contains("TR: Inspections | 180 | 240 | 260 | +8%"), "{text}");
}
