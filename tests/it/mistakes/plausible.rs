//! Values that are well formed each and cannot be true, alone or together.

use crate::workspace::{Run, Workspace};

const FACTS: &str = "data/countries/example/country.toml";

/// What `check` says of a workspace with other text in a file.
#[track_caller]
fn checked(path: &str, from: &str, to: &str) -> Run {
    let workspace = Workspace::init();
    workspace.edit(path, from, to);
    workspace.run(&["check"])
}

/// Expects no other error than this one, and no warning.
#[track_caller]
fn refused(path: &str, from: &str, to: &str, code: &str) -> String {
    let run = checked(path, from, to).expect(1);
    let only = run.stderr.lines().filter(|line| line.starts_with("error[") || line.starts_with("warning["));
    for line in only {
        assert!(line.starts_with(&format!("error[{code}]")), "{to}:\n{}", run.stderr);
    }
    run.stderr
}

#[track_caller]
fn accepted(path: &str, from: &str, to: &str) {
    let run = checked(path, from, to).expect(0);
    assert_eq!(run.stderr, "no errors, no warnings\n", "{to}");
}

#[test]
fn years_of_a_recommendation() {
    const YEARS: &str = "years = [\"2021/2024\"]";
    let years = |years: &str| format!("years = [{years}]");
    for twice in ["\"2021/2024\", \"2022\"", "\"2024\", \"2024\"", "\"2024\", \"2019/2021\""] {
        let said = refused(FACTS, YEARS, &years(twice), "years-unordered");
        assert!(said.contains("^^^^"), "no place:\n{said}");
    }
    for word in ["\"since 2020\"", "\"2020-03\""] {
        refused(FACTS, YEARS, &years(word), "years-precision");
    }
    assert!(refused(FACTS, YEARS, &years("\"2021/2030\""), "years-later").contains("suggested in 2030"));
    accepted(FACTS, YEARS, &years("\"2019/2021\", \"2022\", \"2024\""));
}

#[test]
fn assessments_of_a_recommendation() {
    const SDG: &str = "sdg = [\"8.7\"]\n";
    let assessed = |dates: [&str; 2]| {
        let assessment = |date: &str| {
            let cited = "sources = [{ source = \"example-report\" }]";
            format!("{{ status = \"implemented\", kind = \"own\", date = \"{date}\", {cited} }}")
        };
        format!("implementation = [{}]\n", dates.map(assessment).join(", "))
    };
    refused(FACTS, SDG, &assessed(["2024", "2020"]), "assessments-unordered");
    refused(FACTS, SDG, &assessed(["2024-05", "2024-04-30"]), "assessments-unordered");
    // Nobody knows which is the later one.
    accepted(FACTS, SDG, &assessed(["2024", "2024-05"]));
    accepted(FACTS, SDG, &assessed(["2020", "2024"]));
}
