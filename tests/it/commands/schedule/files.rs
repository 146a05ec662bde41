//! `fiche schedule emit --output`: the files that it writes.

use std::process::Command;

use super::{oddly_named, scheduled};
use crate::workspace::{Workspace, repository};

#[test]
fn a_crontab_gets_each_line_once() {
    let workspace = scheduled();
    let emit = |more: &[&str]| {
        let arguments = ["schedule", "emit", "--target", "cron", "--output", "units"];
        workspace.run(&[&arguments, more].concat()).expect(0)
    };
    emit(&[]);
    let others = "0 1 * * * backup\n";
    workspace.write("crontab", others);
    let recipe = std::fs::read_to_string(repository().join("docs/schedules.md")).expect("the page");
    let recipe = recipe.lines().find(|line| line.starts_with("(crontab -l")).expect("a recipe");
    let recipe = recipe
        .replace("/srv/briefs", workspace.root.to_str().expect("UTF-8"))
        .replace("crontab -l", "cat crontab")
        .replace("crontab -", "cat > new && mv new crontab");
    for schedules in [2, 2, 1] {
        if schedules == 1 {
            workspace.edit(
                "fiche.toml",
                "\n[[schedule]]\nname = \"weekly\"\nwhen = \"@weekly\"\n",
                "\n[unknown]\n",
            );
            let text = workspace.read("fiche.toml");
            workspace.write("fiche.toml", text.split("\n[unknown]").next().expect("the rest"));
            emit(&["--force"]);
        }
        let run = Command::new("sh").args(["-c", &recipe]).current_dir(&workspace.root).status();
        assert!(run.expect("a shell").success());
        let text = workspace.read("crontab");
        assert!(text.starts_with(others), "{text}");
        assert_eq!(text.matches(" build --schedule ").count(), schedules, "{text}");
        assert_eq!(text.matches("# BEGIN fiche").count(), 1, "{text}");
    }
}

#[test]
fn files_are_written_and_nothing_is_overwritten_silently() {
    let workspace = scheduled();
    let emit = |more: &[&str]| {
        let arguments = ["schedule", "emit", "--target", "systemd", "--output", "units", "--user", "briefs"];
        workspace.run(&[&arguments, more].concat())
    };
    let first = emit(&[]).expect(0);
    assert_eq!(first.stdout.lines().collect::<Vec<_>>(), workspace.files("units"));
    assert_eq!(first.stderr, "4 files written\n");
    assert_eq!(emit(&[]).expect(0).stderr, "no files written, 4 as they were\n");

    workspace.append("units/fiche-weekly.timer", "# by hand\n");
    workspace.remove("units/fiche-nightly.timer");
    let refused = emit(&[]).expect(1);
    insta::assert_snapshot!(refused.stderr);
    assert!(!workspace.path("units/fiche-nightly.timer").exists());
    assert!(workspace.read("units/fiche-weekly.timer").ends_with("# by hand\n"));

    assert_eq!(emit(&["--force"]).expect(0).stderr, "2 files written, 2 as they were\n");
    assert!(!workspace.read("units/fiche-weekly.timer").contains("by hand"));
    assert_eq!(workspace.files("units").len(), 4);
}

#[test]
fn files_of_schedules_that_are_gone_are_named() {
    let workspace = scheduled();
    let (other, _) = oddly_named();
    for (target, count) in [("systemd", 2), ("cron", 0), ("kubernetes", 1)] {
        let emit = |w: &Workspace, more: &[&str]| {
            let folder = workspace.path("units");
            let arguments = ["schedule", "emit", "--target", target, "-o", folder.to_str().expect("UTF-8")];
            w.run(&[&arguments, more].concat()).expect(0)
        };
        emit(&workspace, &[]);
        let text = workspace.read("fiche.toml");
        workspace.edit("fiche.toml", "name = \"nightly\"", "name = \"mornings\"");
        let run = emit(&workspace, &["--force"]);
        assert_eq!(run.stderr.matches("warning[schedule-left-over]").count(), count, "{}", run.stderr);
        assert_eq!(run.stderr.matches("fiche-nightly.").count(), count, "{}", run.stderr);
        // Those of another workspace are not ours to judge; claims say whose a cron job is.
        if target != "cron" {
            let run = emit(
                &other,
                &[&["--force"][..], if count == 1 { &["--claim", "other"] } else { &[] }].concat(),
            );
            assert!(!run.stderr.contains("mornings"), "{}", run.stderr);
        }
        workspace.write("fiche.toml", &text);
    }
    workspace.run(&["schedule", "emit", "--target", "cron", "-o", "units", "--force"]).expect(0);
    let text = workspace.read("fiche.toml");
    workspace.write("fiche.toml", text.split("\n[[schedule]]").next().expect("the rest"));
    let run = workspace.run(&["schedule", "emit", "--target", "cron", "-o", "units"]).expect(0);
    assert!(run.stderr.contains("fiche.crontab") && run.stderr.contains("no schedules"), "{}", run.stderr);
}
