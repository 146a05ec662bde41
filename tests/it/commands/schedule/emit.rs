//! `fiche schedule emit`: what systemd, cron and Kubernetes get.

use std::process::{Command, Stdio};

use super::{oddly_named, scheduled};
use crate::workspace::Workspace;
use crate::workspace::copy;

/// What is printed for a system.
fn emitted(workspace: &Workspace, arguments: &[&str]) -> String {
    let run = workspace.run(&[&["schedule", "emit", "--target"], arguments].concat()).expect(0);
    assert_eq!(run.stderr, "");
    run.stdout.replace(env!("CARGO_PKG_VERSION"), "[version]")
}

#[test]
fn units_for_systemd() {
    let workspace = scheduled();
    workspace.write("bin/fiche", "");
    let arguments = ["systemd", "--program", "bin/fiche", "--user", "briefs"];
    let units = emitted(&workspace, &arguments);
    assert_eq!(units, emitted(&workspace, &[&arguments[..], &["--ui-language", "fr"]].concat()));
    insta::assert_snapshot!(units);
}

#[test]
fn lines_for_cron() {
    let workspace = scheduled();
    workspace.write("bin/fiche", "");
    insta::assert_snapshot!(emitted(&workspace, &["cron", "--program", "bin/fiche"]));
}

#[test]
fn cron_jobs_for_kubernetes() {
    let arguments = ["kubernetes", "--shards", "4", "--claim", "briefs", "--time-zone", "Africa/Bamako"];
    insta::assert_snapshot!(emitted(&scheduled(), &arguments));
}

/// The times are those that `show` shows, where the zone has a name.
#[test]
fn the_time_zone_of_the_machine() {
    let workspace = scheduled();
    let emit = ["schedule", "emit", "--target", "kubernetes"];
    for (zone, line) in [
        ("Europe/Paris", Some("\"timeZone\": \"Europe/Paris\"")),
        (":UTC", Some("\"timeZone\": \"UTC\"")),
        ("CET-1CEST,M3.5.0,M10.5.0/3", None),
    ] {
        let text = workspace.run_with(&emit, &[("TZ", zone)]).expect(0).stdout;
        let found = text.lines().map(str::trim).find(|line| line.contains("timeZone"));
        assert_eq!(found.map(|found| found.trim_end_matches(',')), line, "{zone}");
    }
}

/// A name that Kubernetes takes for the pods of all parts: `fiche-NAME-29000000-63`.
#[test]
fn names_of_pods_are_short_enough() {
    let workspace = Workspace::two_countries();
    let name = |letters: usize| "n".repeat(letters);
    let schedule = |name: &str| format!("\n[[schedule]]\nname = \"{name}\"\nwhen = \"@daily\"\n");
    workspace.append("fiche.toml", &schedule(&name(45)));
    emitted(&workspace, &["kubernetes", "--shards", "64"]);
    workspace.append("fiche.toml", &schedule(&name(46)));
    let run = workspace.run(&["check"]).expect(1);
    assert!(run.stderr.starts_with("error[name-too-long]"), "{}", run.stderr);
}

#[test]
fn values_that_would_break_the_files() {
    let workspace = scheduled();
    for [target, option, value] in [
        ["kubernetes", "--claim", "A B"],
        ["kubernetes", "--claim", ""],
        ["kubernetes", "--image", ""],
        ["kubernetes", "--image", "a b"],
        ["kubernetes", "--time-zone", "\"x\""],
        ["systemd", "--user", "root\nExecStartPre=x"],
        ["systemd", "--user", ""],
    ] {
        let run = workspace.run(&["schedule", "emit", "--target", target, option, value]).expect(2);
        assert_eq!(run.stdout, "");
        assert!(run.stderr.contains(&format!("is not a value of `{option} <")), "{}", run.stderr);
        assert!(!run.stderr.contains("whole number"), "{}", run.stderr);
    }
}

#[test]
fn the_builds_are_those_of_whoever_emits() {
    let workspace = scheduled();
    let user = Command::new("id").arg("-un").output().expect("id").stdout;
    let user = format!("User={}", String::from_utf8(user).expect("UTF-8"));
    let emit = ["schedule", "emit", "--target", "systemd"];
    let run = workspace.run_with(&emit, &[("SUDO_USER", "")]).expect(0);
    assert_eq!(run.stdout.matches(&user).count(), 2, "{}", run.stdout);
    let run = workspace.run_with(&emit, &[("SUDO_USER", "alice")]).expect(0);
    assert_eq!(run.stdout.matches("User=alice\n").count(), 2, "{}", run.stdout);
    assert_eq!(run.stderr, "");
    let run = workspace.run_with(&emit, &[("SUDO_USER", "root")]).expect(0);
    assert!(run.stderr.starts_with("warning[runs-as-root]"), "{}", run.stderr);
    for name in ["nobody\nExecStartPre=/bin/touch x", "a b", "-x", "%h", "$HOME", "a\u{9b}b"] {
        let run = workspace.run_with(&emit, &[("SUDO_USER", name)]).expect(1);
        assert!(run.stdout.is_empty() && run.stderr.contains("error[no-user]"), "{name:?}: {}", run.stderr);
    }
}

/// systemd takes away spaces at the end of a setting.
#[test]
fn a_folder_whose_name_ends_with_a_space() {
    let workspace = scheduled();
    let spaced = workspace.outside().join("briefs ");
    copy(&workspace.root, &spaced);
    let run = workspace.run(&["-w", "../briefs ", "schedule", "emit", "--target", "systemd"]).expect(0);
    assert!(run.stdout.contains("WorkingDirectory=[outside]/briefs /\n"), "{}", run.stdout);
}

/// As it was called: who upgrades by switching a link need not emit again.
#[cfg(unix)]
#[test]
fn this_program_runs_it_unless_told_otherwise() {
    let workspace = scheduled();
    assert!(emitted(&workspace, &["cron"]).contains(env!("CARGO_BIN_EXE_fiche")));
    std::fs::create_dir(workspace.path("bin")).expect("a folder");
    std::os::unix::fs::symlink(env!("CARGO_BIN_EXE_fiche"), workspace.path("bin/fiche")).expect("a link");
    let wanted = format!(" {} --workspace", workspace.path("bin/fiche").display());
    for (called, arguments) in
        [("bin/fiche", &[][..]), ("fiche", &[]), ("bin/../bin/fiche", &["--program", "fiche"])]
    {
        let output = Command::new("sh")
            .args(["-c", "PATH=$PWD/bin:$PATH; exec \"$0\" \"$@\"", called])
            .args([&["schedule", "emit", "--target", "cron"], arguments].concat())
            .current_dir(&workspace.root)
            .output()
            .expect("a shell");
        let text = String::from_utf8(output.stdout).expect("UTF-8");
        assert!(text.contains(&wanted), "{called} {arguments:?}: {text}");
    }
}

#[test]
fn a_program_that_is_not_there() {
    let workspace = scheduled();
    let emit =
        |program: &str| workspace.run(&["schedule", "emit", "--target", "systemd", "--program", program]);
    let run = emit("no-such-program").expect(1);
    assert!(run.stderr.starts_with("error[no-program]"), "{}", run.stderr);
    assert_eq!(run.stdout, "");
    // It may yet be installed.
    let run = emit("/opt/no/fiche").expect(0);
    assert!(run.stderr.starts_with("warning[no-program]"), "{}", run.stderr);
    assert!(run.stdout.contains("ExecStart=/opt/no/fiche "), "{}", run.stdout);
}

/// The recipe of docs/schedules.md: what stood between the marks is replaced, and nothing else.
#[cfg(unix)]
#[test]
fn systemd_takes_the_units() {
    let (workspace, odd) = oddly_named();
    let folder = workspace.path("units");
    for root in [&workspace.root, &odd] {
        let (root, target) = (root.to_str().expect("UTF-8"), folder.to_str().expect("UTF-8"));
        let arguments = ["schedule", "emit", "--target", "systemd", "--force", "-w", root, "-o", target];
        workspace.run(&arguments).expect(0);
        let units = workspace.files("units");
        assert_eq!(units.len(), 4, "{units:?}");
        let checked = Command::new("systemd-analyze")
            .arg("verify")
            .args(units.iter().map(|unit| workspace.path(unit)))
            .output();
        let Ok(checked) = checked else { return };
        let said = String::from_utf8_lossy(&checked.stderr);
        let ours: Vec<_> = said.lines().filter(|line| line.contains("fiche-")).collect();
        assert!(checked.status.success() && ours.is_empty(), "{said}");
    }
}

#[cfg(unix)]
#[test]
fn a_line_of_cron_builds() {
    let (workspace, odd) = oddly_named();
    let root = odd.to_str().expect("UTF-8");
    let text = workspace.run(&["schedule", "emit", "--target", "cron", "-w", root]).expect(0).stdout;
    // Paths were replaced in what the test sees.
    let text = text.replace("[outside]", workspace.outside().to_str().expect("UTF-8"));
    let line = text.lines().find(|line| line.ends_with("nightly")).expect("a line");
    let command: Vec<&str> = line.splitn(6, ' ').collect();
    assert_eq!(command[..5], ["30", "5", "*", "*", "1-5"]);
    // What cron does before it starts a shell: an escaped percent sign loses its backslash, another ends the line.
    let command = command[5].replace("\\%", "\0");
    assert!(!command.contains('%'), "{command}");
    let output = Command::new("/bin/sh")
        .args(["-c", &command.replace('\0', "%")])
        .stdin(Stdio::null())
        .current_dir("/")
        .output()
        .expect("a shell");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(odd.join("output/example/example-country-brief.fr.pdf").exists());
}

#[test]
fn units_let_the_service_do_little() {
    let workspace = scheduled();
    workspace.run(&["schedule", "emit", "--target", "systemd", "-o", "units", "--user", "nobody"]).expect(0);
    for (unit, most) in [("nightly", 25), ("weekly", 40)] {
        let checked = Command::new("systemd-analyze")
            .args(["security", "--offline=true", &format!("--threshold={most}")])
            .arg(workspace.path(&format!("units/fiche-{unit}.service")))
            .output();
        let Ok(checked) = checked else { return };
        assert!(checked.status.success(), "{unit}: {}", String::from_utf8_lossy(&checked.stdout));
    }
}

#[test]
fn paths_that_cannot_be_quoted_are_refused() {
    let workspace = scheduled();
    for target in ["systemd", "cron"] {
        let run =
            workspace.run(&["schedule", "emit", "--target", target, "--program", "/usr/bin/a\nb"]).expect(1);
        assert!(run.stderr.contains("error[path-characters]"), "{}", run.stderr);
        assert_eq!(run.stdout, "");
    }
}
