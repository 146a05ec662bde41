//! `fiche build --schedule`, and the command after it.

use std::process::{Command, Stdio};

use serde_json::Value;

use super::scheduled;
use crate::workspace::{Run, Workspace};

/// A workspace with one schedule, for documents in French, and a command after it.
fn with_after(after: &str) -> Workspace {
    let workspace = Workspace::two_countries();
    let schedule = "[[schedule]]\nname = \"nightly\"\nwhen = \"@daily\"\nlanguages = [\"fr\"]\n";
    workspace.append("fiche.toml", &format!("\n{schedule}{after}\n"));
    workspace
}

fn build(workspace: &Workspace, more: &[&str]) -> Run {
    workspace.run(&[&["build", "--schedule", "nightly"], more].concat())
}

#[test]
fn the_documents_of_a_schedule() {
    let workspace = scheduled();
    build(&workspace, &[]).expect(0);
    let documents: Vec<_> =
        workspace.files("output").into_iter().filter(|path| path.ends_with(".pdf")).collect();
    assert_eq!(
        documents,
        ["output/example/example-country-brief.fr.pdf", "output/other/other-country-brief.fr.pdf"]
    );
}

#[test]
fn what_does_not_go_with_a_schedule() {
    let workspace = scheduled();
    let mut shown = String::new();
    for arguments in [
        &["build", "--schedule", "nightly", "example"][..],
        &["build", "--schedule", "nightly", "--language", "fr"],
        &["build", "--schedule", "nigthly"],
        &["watch", "--schedule", "nightly"],
        &["schedule", "emit"],
        &["schedule", "emit", "--target", "systemd", "--shards", "2"],
        &["schedule", "emit", "--target", "kubernetes", "--program", "/usr/bin/fiche"],
        &["schedule", "emit", "--target", "launchd"],
        &["schedule", "list"],
    ] {
        let run = workspace.run(arguments).expect(2);
        assert_eq!(run.stdout, "");
        shown.push_str(&format!("$ fiche {}\n{}\n", arguments.join(" "), run.stderr));
    }
    assert!(!workspace.path("output/example").exists(), "something was built");
    insta::assert_snapshot!(shown);
}

#[cfg(unix)]
#[test]
fn afterwards_only_if_documents_changed() {
    let workspace = with_after("after = [\"scripts/publish\", \"--list={manifest}\", \"two words\"]");
    workspace.write(
        "scripts/publish",
        "#!/bin/sh\nprintf '%s|' \"$FICHE_MANIFEST\" \"$@\" >> runs\necho >> runs\necho published\n",
    );
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(workspace.path("scripts/publish"), std::fs::Permissions::from_mode(0o755))
        .expect("executable");
    workspace.write("runs", "");
    let ran = || workspace.read("runs").lines().count();

    let run = build(&workspace, &[]).expect(0);
    assert_eq!(run.stdout.lines().last(), Some("published"), "{}", run.stdout);
    let manifest = workspace.path("output/manifest.json").display().to_string();
    assert_eq!(workspace.read("runs"), format!("{manifest}|--list={manifest}|two words|\n"));

    build(&workspace, &[]).expect(0);
    assert_eq!(ran(), 1, "nothing changed");

    workspace.append("data/countries/example/text/fr.ftl", "\n# A comment.\n");
    build(&workspace, &[]).expect(0);
    assert_eq!(ran(), 1, "no document changed");

    let text = workspace.read("data/countries/example/text/en.ftl");
    workspace.write("data/countries/example/text/en.ftl", text.replace("a summary", "the summary") + "\n");
    build(&workspace, &[]).expect(0);
    assert_eq!(ran(), 1, "no document of the schedule changed");

    workspace.edit(
        "data/countries/example/text/fr.ftl",
        "Ce paragraphe dit tout",
        "Ce paragraphe résume tout",
    );
    workspace.run(&["build", "--schedule", "nightly", "--output", "elsewhere", "--shard", "1/1"]).expect(0);
    assert_eq!(ran(), 2);
    let manifest = workspace.path("elsewhere/manifest.1-of-1.json").display().to_string();
    assert!(workspace.read("runs").ends_with(&format!("{manifest}|--list={manifest}|two words|\n")));

    build(&workspace, &[]).expect(0);
    assert_eq!(ran(), 3, "it changed here too");
    build(&workspace, &["--force"]).expect(0);
    assert_eq!(ran(), 4, "asked for");

    // The other commands do not run it.
    workspace.run(&["build", "--force"]).expect(0);
    workspace.run(&["check"]).expect(0);
    assert_eq!(ran(), 4);
}

#[cfg(unix)]
#[test]
fn afterwards_something_fails() {
    let mut shown = String::new();
    for after in [
        "after = [\"sh\", \"-c\", \"echo to stdout; echo to stderr >&2; exit 3\"]",
        "after = [\"sh\", \"-c\", \"kill -9 $$\"]",
        "after = [\"scripts/publish\"]",
    ] {
        let workspace = with_after(after);
        let run = build(&workspace, &["--jobs", "1"]).expect(1);
        shown.push_str(&format!("{after}\n{}\n{}\n", run.stdout, run.stderr));
        assert!(workspace.path("output/example/example-country-brief.fr.pdf").exists());
        build(&workspace, &[]).expect(1);
    }
    insta::assert_snapshot!(shown);
}

#[cfg(unix)]
#[test]
fn afterwards_when_a_document_was_removed() {
    let workspace = with_after("prune = true\nafter = [\"touch\", \"ran\"]");
    build(&workspace, &[]).expect(0);
    workspace.remove("ran");
    workspace.edit("fiche.toml", "[\"example\", \"other\"]", "[\"example\"]");
    build(&workspace, &[]).expect(0);
    assert!(!workspace.path("output/other/other-country-brief.fr.pdf").exists());
    assert!(workspace.path("ran").exists());
}

/// The command runs until it has been successful with what there is, whoever made it.
#[cfg(unix)]
#[test]
fn afterwards_until_it_succeeds() {
    let workspace = with_after("after = [\"sh\", \"-c\", \"echo >> ran; test -e online\"]");
    let ran = || workspace.read("ran").lines().count();
    workspace.write("ran", "");
    workspace.run(&["build"]).expect(0);
    build(&workspace, &[]).expect(1);
    assert_eq!(ran(), 1, "a build by hand made the documents");
    build(&workspace, &[]).expect(1);
    workspace.write("online", "");
    build(&workspace, &[]).expect(0);
    assert_eq!(ran(), 3, "it had failed");
    build(&workspace, &[]).expect(0);
    assert_eq!(ran(), 3, "it had been successful");
    workspace.edit("fiche.toml", "test -e online", "true");
    build(&workspace, &[]).expect(0);
    assert_eq!(ran(), 4, "another command");
}

/// Where there is nothing to publish, nothing is published.
#[test]
fn afterwards_without_documents() {
    let workspace = with_after("after = [\"touch\", \"ran\"]");
    for country in ["example", "other"] {
        workspace.append(&format!("data/countries/{country}/country.toml"), "\nnonsense = 1\n");
    }
    build(&workspace, &[]).expect(1);
    assert!(!workspace.path("ran").exists());
}

/// A request to end is passed on to the command.
#[cfg(unix)]
#[test]
fn afterwards_a_request_to_end() {
    let workspace = with_after("after = [\"sh\", \"-c\", \"touch started; exec sleep 60\"]");
    let started = std::time::Instant::now();
    let mut command = crate::workspace::fiche();
    let arguments = ["build", "--schedule", "nightly", "--summary", "how.json", "--log-format", "json"];
    command.args(arguments).current_dir(&workspace.root).stderr(Stdio::piped()).stdout(Stdio::null());
    let running = command.spawn().expect("the program runs");
    while !workspace.path("started").exists() {
        assert!(started.elapsed().as_secs() < 50, "the command does not start");
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    let sent = Command::new("kill").args(["-TERM", &running.id().to_string()]).status().expect("kill");
    assert!(sent.success());
    let output = running.wait_with_output().expect("the end");
    let stderr = String::from_utf8(output.stderr).expect("UTF-8");
    assert_eq!(output.status.code(), Some(130), "{stderr}");
    assert!(started.elapsed().as_secs() < 50, "the command was waited for");
    // It is told everywhere, and the summary comes last.
    let last: Value = serde_json::from_str(stderr.lines().last().expect("a line")).expect("JSON");
    assert_eq!((&last["event"], &last["after"]), (&"summary".into(), &"stopped".into()));
    assert!(workspace.read("how.json").contains("after-stopped"), "{}", workspace.read("how.json"));
    assert!(workspace.read("output/.fiche/runs.jsonl").contains("\"after\":\"stopped\""));
    workspace.edit("fiche.toml", "exec sleep 60", "true");
    build(&workspace, &[]).expect(0);
}

/// Somebody is told when a build did not go well, and only then.
#[cfg(unix)]
#[test]
fn on_failure() {
    let workspace = with_after(
        "on-failure = [\"sh\", \"-c\", \"echo failed >> told; test -n \\\"$FICHE_MANIFEST\\\" || echo none >> told\"]",
    );
    build(&workspace, &[]).expect(0);
    assert!(!workspace.path("told").exists());
    let words = "data/countries/example/text/fr.ftl";
    let good = workspace.read(words);
    workspace.write(words, good.replace("= ", "= { $nobody } "));
    build(&workspace, &[]).expect(1);
    assert_eq!(workspace.read("told"), "failed\n");
    // A build by hand tells nobody, and one that could not begin tells without a manifest.
    workspace.run(&["build"]).expect(1);
    assert_eq!(workspace.read("told"), "failed\n");
    workspace.write(words, good);
    workspace.edit(
        "fiche.toml",
        "languages = [\"fr\"]\non-failure",
        "languages = [\"fr\"]\nsubjects = [\"nobody\"]\non-failure",
    );
    build(&workspace, &[]).expect(2);
    let command_fails = with_after("on-failure = [\"scripts/none\"]");
    command_fails.write(words, "claim-x = {");
    let run = build(&command_fails, &[]).expect(1);
    assert!(run.stderr.contains("scripts/none"), "{}", run.stderr);
    let empty = with_after("on-failure = []");
    assert!(build(&empty, &[]).expect(2).stderr.contains("`on-failure` names no command"));
}
