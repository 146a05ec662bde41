//! Slips in templates that Typst's library does not survive.

use crate::workspace::{Run, Workspace};

/// The documents whose template is not spoilt.
const OTHERS: [&str; 3] = [
    "example/example-recommendation-tracker.en",
    "example/example-recommendation-tracker.fr",
    "example/example-recommendation-tracker.en+fr",
];

const BRIEF: &str = "templates/country-brief/main.typ";

fn spoilt(slip: &str) -> Workspace {
    let workspace = Workspace::init();
    workspace.write(BRIEF, format!("#set document(title: \"x\")\n#set text(lang: \"en\")\n= A\n{slip}"));
    workspace
}

/// Only the briefs fail, each with this code; nothing else is said.
#[track_caller]
fn fails_alone(workspace: &Workspace, arguments: &[&str], code: &str) -> Run {
    let run = workspace.run(arguments).expect(1);
    let told = run.stderr.lines().filter(|line| line.starts_with("error")).count();
    let expected =
        run.stderr.matches(&format!("error[{code}]: Typst cannot make `example-country-brief.")).count();
    assert_eq!((told, expected), (2, 2), "{}", run.stderr);
    assert!(!run.stderr.contains("overflowed") && !run.stderr.contains("allocation"), "{}", run.stderr);
    for other in OTHERS {
        assert!(workspace.path(&format!("output/{other}.pdf")).exists(), "{other}");
    }
    run
}

#[test]
fn what_nests_too_deeply() {
    for slip in [
        "#let x = [a]\n#for i in range(1000000) { x = [#x b] }\n#x".to_owned(),
        format!("#xml(bytes(\"{}{}\"))", "<a>".repeat(100_000), "</a>".repeat(100_000)),
        "#let x = [a]\n#for i in range(100000) { x = math.equation(math.sqrt(x)) }\n#x".to_owned(),
    ] {
        let workspace = spoilt(&slip);
        workspace.run(&["check"]).expect(0);
        fails_alone(&workspace, &["build"], "typst-too-deep");
        // With other threads, after a part was made.
        workspace.remove("output/example/example-recommendation-tracker.fr.pdf");
        fails_alone(&workspace, &["build", "--jobs", "1"], "typst-too-deep");
        fails_alone(&workspace, &["build", "--jobs", "7", "--force"], "typst-too-deep");
    }
}

#[test]
fn what_is_too_large() {
    for slip in [
        "#table(columns: 2, table.cell(rowspan: 1000000000)[a])",
        "#table(columns: 2, table.cell(x: 0, y: 4000000000)[a])",
        "#(\"a\" * 100000000000)",
        "#(\"a\" * 2000000000)",
        "#((1,) * 1000000000)",
    ] {
        let run = fails_alone(&spoilt(slip), &["build"], "typst-too-large");
        assert!(run.stderr.contains("the other documents are not affected"), "{}", run.stderr);
    }
}

#[test]
fn many_documents_fail_each_by_itself_and_the_next_build_knows_nothing_of_it() {
    let workspace = spoilt("#(\"a\" * 100000000000)");
    let country = workspace.read("data/countries/example/country.toml");
    let french = country.find("[text.fr]").expect("the state of the French texts");
    let rest = country[french + 1..].find("\n[").map_or("", |at| &country[french + 1 + at..]);
    workspace.write("data/countries/example/country.toml", country[..french].to_owned() + rest);
    workspace.remove("data/countries/example/text/fr.ftl");
    for name in ["b", "c", "d"] {
        crate::workspace::copy(
            &workspace.path("data/countries/example"),
            &workspace.path(&format!("data/countries/{name}")),
        );
    }
    workspace.write(
        "fiche.toml",
        "[languages.en]\n\n[[document]]\nreport = \"country-brief\"\n\
         subjects = [\"example\", \"b\", \"c\", \"d\"]\nlanguages = [\"en\"]\n",
    );
    let run = workspace.run(&["build"]).expect(1);
    assert_eq!(run.stderr.matches("error[typst-too-large]").count(), 4, "{}", run.stderr);
    workspace.remove(BRIEF);
    let run = workspace.run(&["build"]).expect(0);
    assert!(run.stderr.contains("4 documents built"), "{}", run.stderr);
}

#[test]
fn every_command_that_lays_out_says_so() {
    let workspace = spoilt("#(\"a\" * 100000000000)");
    let code = "[typst-too-large]";
    let pages = workspace.run(&["check", "--pages"]).expect(1);
    assert!(pages.stderr.contains(code), "{}", pages.stderr);
    let export = workspace.run(&["export", "typst", "projects"]).expect(1);
    assert!(export.stderr.contains(code), "{}", export.stderr);
    let french = workspace.run(&["--ui-language", "fr", "build"]).expect(1);
    assert!(french.stderr.contains("la mémoire ne suffit pas"), "{}", french.stderr);
    let json = workspace.run(&["build", "--log-format", "json", "--summary", "summary.json"]).expect(1);
    assert!(json.stderr.lines().all(|line| line.starts_with('{')), "{}", json.stderr);
    let summary: serde_json::Value = serde_json::from_str(&workspace.read("summary.json")).expect("JSON");
    let failed = summary["documents"].as_array().expect("a list").iter().filter(|d| d["status"] == "failed");
    assert_eq!(failed.count(), 2, "{summary}");
}

/// What Typst remembers of one document is given back while another is made, which is not to blame.
#[test]
fn the_one_that_fails_is_the_one_to_blame() {
    let workspace =
        spoilt("#let f(n) = { let x = [a]; for i in range(n) { x = [#x b] }; x }\n#let x = f(1000000)\n");
    for jobs in ["1", "2", "7"] {
        let run = workspace.run(&["build", "--force", "--jobs", jobs]);
        assert!([0, 1].contains(&run.status), "{}", run.stderr);
        assert!(!run.stderr.contains("cannot make `example-recommendation-tracker"), "{}", run.stderr);
    }
}

#[test]
fn a_template_whose_syntax_nests_too_deeply_is_found_by_check() {
    for slip in ["1+", "-", "f(g => ", "[", "{", "$", "if x {} else "] {
        let workspace = spoilt(&format!("#let x = {}1", slip.repeat(1_000_000)));
        let check = workspace.run(&["check"]);
        let build = workspace.run(&["build"]).expect(1);
        assert!([0, 1].contains(&check.status), "{slip}: {}", check.stderr);
        assert!(build.stderr.contains("templates/country-brief/"), "{slip}: {}", build.stderr);
        assert!(build.stderr.contains("3 built"), "{slip}: {}", build.stderr);
        assert!(build.stderr.len() < 100_000, "{slip}: {} bytes", build.stderr.len());
    }
    let workspace = spoilt(&format!("#let x = {}1", "1+".repeat(1_000_000)));
    let check = workspace.run(&["check"]).expect(1);
    assert!(check.stderr.contains("error[template-too-deep]"), "{}", check.stderr);
}
