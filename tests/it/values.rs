//! Values that sources have and that are no plain percentages, ages or answers.

use crate::workspace::Workspace;

const FACTS: &str = "data/countries/example/country.toml";

#[test]
fn ratios_over_a_hundred_ages_with_fractions_and_unavailable_answers() {
    let workspace = Workspace::init();
    workspace.edit(FACTS, "value = 12\n", "value = \"105.8\"\nunit = \"gross-percent\"\n");
    let source = "sources = [{ source = \"example-report\" }]";
    workspace.append(
        FACTS,
        &format!(
            "\n[[standard]]\nid = \"minimum-age\"\nmeets = \"yes\"\nage = \"16.5\"\n{source}\n\
             \n[[standard]]\nid = \"hazardous-work-age\"\nmeets = \"unavailable\"\nage = \"12-13\"\n{source}\n\
             \n[[enforcement]]\nid = \"convictions\"\ngroup = \"criminal\"\n\
             values = [{{ year = 2023, answer = \"unavailable\", {source} }}, {{ year = 2024, answer = \"unavailable\", {source} }}]\n"
        ),
    );
    workspace.run(&["check"]).expect(0);
    for (language, printed) in [
        ("en", ["105.8%", "16.5", "12–13", "Unavailable"]),
        ("fr", ["105,8\u{a0}%", "16,5", "12–13", "Non disponible"]),
    ] {
        let arguments =
            ["build", "--report", "country-profile", "--subject", "example", "--language", language];
        workspace.run(&arguments).expect(0);
        let pdf = workspace.pdf(&format!("example/example-country-profile.{language}"));
        let text = pdf.text();
        for words in printed {
            let found = [words, &words.replace('\u{a0}', "\u{202f}"), &words.replace('\u{a0}', " ")]
                .iter()
                .any(|words| text.contains(*words));
            assert!(found, "no `{words}` in\n{text}");
        }
    }
}

#[test]
fn ages_that_are_none() {
    for (age, code) in [
        ("17.5", "law-age-malformed"),
        ("\"sixteen\"", "law-age-malformed"),
        ("\"13-12\"", "ages-backwards"),
        ("\"12-\"", "law-age-malformed"),
        ("-5", "law-age-malformed"),
        ("40", "implausible-age"),
    ] {
        let workspace = Workspace::init();
        let standard = format!("\n[[standard]]\nid = \"minimum-age\"\nmeets = \"yes\"\nage = {age}\n");
        workspace.append(FACTS, &(standard + "sources = [{ source = \"example-report\" }]\n"));
        let run = workspace.run(&["check"]).expect(1);
        assert!(run.stderr.starts_with(&format!("error[{code}]")), "{age}: {}", run.stderr);
    }
}
