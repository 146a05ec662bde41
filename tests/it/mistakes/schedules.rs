//! `[[schedule]]` in `fiche.toml`. Documents are built all the same, so checking must tell.

use super::found_by_checking;
use crate::workspace::Workspace;

/// Adds a schedule of which one line is given.
fn schedule(workspace: &Workspace, name: &str, line: &str) {
    let when = if line.starts_with("when") { "" } else { "when = \"@daily\"\n" };
    workspace.append("fiche.toml", &format!("\n[[schedule]]\nname = \"{name}\"\n{when}{line}\n"));
}

#[test]
fn times() {
    found_by_checking("schedule-times", 1, |w| {
        for (number, when) in [
            "every night",
            "0 5 * *",
            "0 0 5 * * *",
            "60 5 * * *",
            "0 5 * * 1-",
            "@reboot",
            "0 5 L * *",
            "0 5 * * mon#1",
            "0 5 */2 * 1",
            "0 5 1 * */2",
            "0 5 30 2 *",
            "0 5 31 4,6 *",
            "0 , * * *",
            "0 5 1, * *",
            "0 5 mon * *",
            "0 5 * * 1jan",
            "0 5 * * sunmon",
            "*/90 * * * *",
            "0 3-6/25,*/24 * * *",
            "",
        ]
        .iter()
        .enumerate()
        {
            schedule(w, &format!("s{number}"), &format!("when = \"{when}\""));
        }
    });
}

#[test]
fn names() {
    found_by_checking("schedule-names", 1, |w| {
        schedule(w, "Every Night", "");
        schedule(w, &format!("long{}", "-name".repeat(10)), "");
        schedule(w, "twice", "");
        schedule(w, "twice", "");
    });
}

#[test]
fn selectors() {
    found_by_checking("schedule-selectors", 1, |w| {
        schedule(w, "a", "reports = [\"country-brief\", \"country-breif\"]");
        schedule(w, "b", "subjects = [\"exampel\"]");
        schedule(w, "c", "languages = [\"de\"]");
        schedule(w, "d", "languages = [\"en+en\"]");
        schedule(w, "e", "reports = [\"country-brief\"]\nlanguages = [\"fr+en\"]");
        schedule(w, "f", "reports = [\"factsheet\"]");
    });
}

#[test]
fn after() {
    found_by_checking("schedule-after", 1, |w| {
        schedule(w, "a", "after = []");
        schedule(w, "b", "after = [\" \", \"x\"]");
    });
}

#[test]
fn unknown_key() {
    found_by_checking("schedule-unknown-key", 1, |w| schedule(w, "a", "then = [\"publish\"]"));
}

#[test]
fn a_schedule_with_a_mistake_stops_only_itself() {
    let workspace = Workspace::two_countries();
    schedule(&workspace, "good", "");
    schedule(&workspace, "bad", "languages = [\"de\"]");
    schedule(&workspace, "worse", "wen = \"@weekly\"");
    workspace.append("fiche.toml", "\n[[schedule]]\nname = \"worst\"\n");
    schedule(&workspace, "twice", "");
    schedule(&workspace, "twice", "");
    for (name, code) in [
        ("bad", "unknown-language"),
        ("worse", "unknown-key"),
        ("worst", "missing-key"),
        ("twice", "schedule-twice"),
        ("none", "unknown-schedule"),
    ] {
        let run = workspace.run(&["build", "--schedule", name]).expect(2);
        let codes: Vec<_> = run.stderr.lines().filter(|line| line.starts_with("error")).collect();
        assert!(matches!(codes[..], [line] if line.starts_with(&format!("error[{code}]"))), "{}", run.stderr);
    }
    assert!(!workspace.path("output/example").exists(), "something was built");
    workspace.run(&["build", "--schedule", "good"]).expect(0);
    workspace.run(&["build"]).expect(0);
    let run = workspace.run(&["schedule", "show"]).expect(1);
    assert!(run.stdout.starts_with("good\n") && !run.stdout.contains("bad"), "{}", run.stdout);
    assert!(run.stderr.contains("error[missing-key]"), "{}", run.stderr);
    let run = workspace.run(&["schedule", "emit", "--target", "cron"]).expect(1);
    assert_eq!(run.stdout, "");
}
