//! Mistakes by the thousand: what is said stays short, and is said soon.

use std::time::{Duration, Instant};

use crate::workspace::{Workspace, repository};

/// Much more than it takes on a slow machine, much less than it took.
const SOON: Duration = Duration::from_secs(60);

/// Spoils a file with 20 000 mistakes, and looks at what is said of them. Returns what `check` says to programs.
#[track_caller]
fn told(path: &str, mistake: impl Fn(usize) -> String, code: &str) -> String {
    let workspace = Workspace::init();
    let before = std::fs::read_to_string(workspace.path(path)).unwrap_or_default();
    workspace.write(path, before + &(0..20_000).map(mistake).collect::<String>());
    let started = Instant::now();
    let check = workspace.run(&["check", "--format", "json"]).expect(1);
    let build = workspace.run(&["build", "--summary", "summary.json"]).expect(1);
    assert!(started.elapsed() < SOON, "{:?}", started.elapsed());
    assert!(check.stdout.len() < 1_000_000, "{} bytes", check.stdout.len());
    assert!(build.stderr.contains(&format!("error[{code}]")) && build.stderr.len() < 200_000);
    assert!(workspace.read("summary.json").len() < 1_000_000);
    check.stdout
}

#[test]
fn a_table_pasted_from_a_spreadsheet() {
    told("data/countries/example/pasted.toml", |_| "Mopti\t12\t34\t56\n".to_owned(), "toml-syntax");
}

#[test]
fn records_with_the_same_mistake() {
    let record = |at| format!("\n[[figure]]\nid = \"x{at}\"\nvalu = 3\n");
    let said = told("data/countries/example/figures-2.toml", record, "unknown-key");
    let more = said.lines().find(|line| line.contains("\"many-more\""));
    assert!(more.is_some_and(|more| more.contains("19000 more problems `unknown-key`")), "{more:?}");
}

#[test]
fn a_template_in_one_long_line() {
    let workspace = Workspace::init();
    let path = "templates/recommendation-tracker/main.typ";
    let template = std::fs::read_to_string(repository().join(path)).expect("the template");
    workspace.write(path, template + "\n#put(" + &"<g>".repeat(5000) + &"</g>".repeat(5000) + ")\n");
    let started = Instant::now();
    let run = workspace.run(&["build"]).expect(1);
    assert!(started.elapsed() < SOON, "{:?}", started.elapsed());
    assert!(run.stderr.contains("error[template]"), "{}", run.stderr);
    assert!(run.stderr.len() < 200_000, "{} bytes", run.stderr.len());
}
