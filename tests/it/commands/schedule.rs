//! `fiche schedule`, and `fiche build --schedule`.

use std::process::{Command, Stdio};

use chrono::{DateTime, TimeZone, Utc};
use fiche::schedule::systemd::on_calendar;
use fiche::schedule::when::When;
use proptest::prelude::*;
use serde::Deserialize;
use serde_json::Value;

use crate::workspace::{Run, Workspace, copy, repository};

/// Documents in French on weekdays, everything on Sundays.
const SCHEDULES: &str = r#"
[[schedule]]
name = "nightly"
when = "30 5 * * mon-fri"
reports = ["country-brief"]
languages = ["fr"]

[[schedule]]
name = "weekly"
when = "@weekly"
strict = true
prune = true
archive = true
after = ["scripts/publish", "--list={manifest}", "now"]
"#;

fn scheduled() -> Workspace {
    let workspace = Workspace::two_countries();
    workspace.append("fiche.toml", SCHEDULES);
    workspace
}

// When

#[derive(Deserialize)]
struct Table {
    row: Vec<Row>,
}

#[derive(Deserialize)]
struct Row {
    cron: String,
    calendar: Vec<String>,
    portable: String,
}

fn table() -> Vec<Row> {
    let text = std::fs::read_to_string(repository().join("tests/it/data/schedules.toml")).expect("the table");
    toml::from_str::<Table>(&text).expect("TOML").row
}

#[track_caller]
fn when(cron: &str) -> When {
    When::parse(cron).unwrap_or_else(|problem| panic!("{cron}: {problem:?}"))
}

#[test]
fn calendar_and_portable_expression() {
    for row in table() {
        let when = when(&row.cron);
        assert_eq!(on_calendar(&when), row.calendar, "{}", row.cron);
        assert_eq!(when.portable(), row.portable, "{}", row.cron);
    }
}

/// Some moments to begin at: a new year, the middle of a day in a leap year, the end of a month.
fn moments() -> Vec<DateTime<Utc>> {
    let moment = |y, m, d, h, min| Utc.with_ymd_and_hms(y, m, d, h, min, 0).single().expect("a moment");
    vec![moment(2026, 1, 1, 0, 0), moment(2028, 2, 28, 12, 34), moment(2027, 8, 31, 23, 59)]
}

/// The next five times that systemd finds, or nothing where it is not installed.
fn elapses(calendar: &[String], after: DateTime<Utc>) -> Option<Vec<DateTime<Utc>>> {
    let output = Command::new("systemd-analyze")
        .args(["calendar", "--iterations=5"])
        .arg(format!("--base-time={}", after.format("%Y-%m-%d %H:%M:%S UTC")))
        .args(calendar)
        .env("TZ", "UTC")
        .env("LC_ALL", "C")
        .output()
        .ok()?;
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(output.status.success(), "{calendar:?}: {}", String::from_utf8_lossy(&output.stderr));
    assert!(!text.contains("Original form"), "{calendar:?} is not how systemd writes it:\n{text}");
    let time = |line: &str| {
        let line = line.trim();
        let (_, time) = line.strip_prefix("Iter.").or(line.strip_prefix("Next elapse"))?.split_once(": ")?;
        let time = chrono::NaiveDateTime::parse_from_str(time.trim(), "%a %Y-%m-%d %H:%M:%S UTC");
        Some(time.unwrap_or_else(|error| panic!("{line}: {error}")).and_utc())
    };
    let mut times: Vec<_> = text.lines().filter_map(time).collect();
    times.sort();
    times.dedup();
    times.truncate(5);
    Some(times)
}

#[track_caller]
fn same_times(cron: &str, moments: &[DateTime<Utc>]) {
    let when = when(cron);
    for moment in moments {
        let next = when.next(moment, 5);
        assert_eq!(next.len(), 5, "{cron}");
        // What other crons get to read means the same.
        assert_eq!(self::when(&when.portable()).next(moment, 5), next, "{cron} as {}", when.portable());
        if let Some(times) = elapses(&on_calendar(&when), *moment) {
            assert_eq!(times, next, "{cron} as {:?}", on_calendar(&when));
        }
    }
}

#[test]
fn systemd_elapses_when_cron_does() {
    for row in table() {
        same_times(&row.cron, &moments());
    }
}

/// A field of a cron expression.
fn field(min: u32, max: u32) -> impl Strategy<Value = String> {
    let number = move || min..=max;
    let range = (number(), number()).prop_map(|(a, b)| format!("{}-{}", a.min(b), a.max(b)));
    let stepped =
        (number(), number(), 1..=max).prop_map(|(a, b, step)| format!("{}-{}/{step}", a.min(b), a.max(b)));
    let item = prop_oneof![number().prop_map(|n| n.to_string()), range, stepped];
    prop_oneof![
        3 => Just("*".to_owned()),
        1 => (1..=max).prop_map(|step| format!("*/{step}")),
        3 => prop::collection::vec(item, 1..4).prop_map(|items| items.join(",")),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_expression_means_the_same_everywhere(
        minute in field(0, 59),
        hour in field(0, 23),
        day in field(1, 31),
        month in field(1, 12),
        weekday in field(0, 7),
    ) {
        let cron = format!("{minute} {hour} {day} {month} {weekday}");
        if When::parse(&cron).is_ok() {
            same_times(&cron, &moments());
        }
    }
}

// show

/// Runs are in the future, so their digits differ every day.
fn without_digits_of_times(text: &str) -> String {
    let line = |line: &str| match line.contains(":00") && line.contains("20") {
        true => line.replace(|char: char| char.is_ascii_digit(), "0"),
        false => line.to_owned(),
    };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn shown_to_people() {
    let run = scheduled().run_with(&["schedule", "show"], &[("TZ", "Africa/Bamako")]).expect(0);
    insta::assert_snapshot!(without_digits_of_times(&run.stdout));
    assert_eq!(run.stderr, "");
}

#[test]
fn shown_to_people_in_french() {
    let run = scheduled().run(&["schedule", "show", "--ui-language", "fr"]).expect(0);
    insta::assert_snapshot!(without_digits_of_times(&run.stdout));
}

#[test]
fn shown_to_programs() {
    let run = scheduled()
        .run_with(&["schedule", "show", "--format", "json"], &[("TZ", "Pacific/Kiritimati")])
        .expect(0);
    let value: Value = serde_json::from_str(&run.stdout).expect("JSON");
    let [nightly, weekly] = value["schedules"].as_array().expect("a list").as_slice() else {
        panic!("{value}");
    };
    assert_eq!(nightly["name"], "nightly");
    assert_eq!(nightly["when"], "30 5 * * mon-fri");
    assert_eq!(
        nightly["documents"],
        serde_json::json!(["example-country-brief.fr", "other-country-brief.fr"])
    );
    assert_eq!(nightly["after"], Value::Null);
    assert_eq!(weekly["strict"], true);
    assert_eq!(weekly["after"][1], "--list={manifest}");
    let next = nightly["next"].as_array().expect("a list");
    assert_eq!(next.len(), 3);
    let times: Vec<_> = next
        .iter()
        .map(|t| DateTime::parse_from_rfc3339(t.as_str().expect("text")).expect("a time"))
        .collect();
    assert!(times.is_sorted() && times[0] > Utc::now(), "{times:?}");
    for time in &times {
        assert_eq!(time.format("%H:%M:%S %:z").to_string(), "05:30:00 +14:00");
        assert!(!["Sat", "Sun"].contains(&time.format("%a").to_string().as_str()), "{time}");
    }
}

#[test]
fn no_schedules() {
    let run = Workspace::two_countries().run(&["schedule", "show"]).expect(0);
    assert_eq!((run.stdout.as_str(), run.stderr.lines().count()), ("", 1));
}

// emit

/// What is printed for a system.
fn emitted(workspace: &Workspace, arguments: &[&str]) -> String {
    let run = workspace.run(&[&["schedule", "emit", "--target"], arguments].concat()).expect(0);
    assert_eq!(run.stderr, "");
    run.stdout.replace(env!("CARGO_PKG_VERSION"), "[version]")
}

#[test]
fn units_for_systemd() {
    insta::assert_snapshot!(emitted(&scheduled(), &["systemd", "--program", "/usr/bin/fiche"]));
}

#[test]
fn units_for_systemd_in_french() {
    let arguments = ["systemd", "--program", "/usr/bin/fiche", "--ui-language", "fr"];
    insta::assert_snapshot!(emitted(&scheduled(), &arguments));
}

#[test]
fn lines_for_cron() {
    insta::assert_snapshot!(emitted(&scheduled(), &["cron", "--program", "/usr/bin/fiche"]));
}

#[test]
fn cron_jobs_for_kubernetes() {
    let arguments = ["kubernetes", "--shards", "4", "--claim", "briefs"];
    insta::assert_snapshot!(emitted(&scheduled(), &arguments));
}

#[test]
fn this_program_runs_it_unless_told_otherwise() {
    let text = emitted(&scheduled(), &["cron"]);
    assert!(text.contains(env!("CARGO_BIN_EXE_fiche")), "{text}");
}

/// A workspace in a folder whose name needs every kind of quoting.
fn oddly_named() -> (Workspace, std::path::PathBuf) {
    let workspace = scheduled();
    let odd = workspace.outside().join("d'été \"$HOME\" 100% %h");
    copy(&workspace.root, &odd);
    (workspace, odd)
}

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
fn paths_that_cannot_be_quoted_are_refused() {
    let workspace = scheduled();
    for target in ["systemd", "cron"] {
        let run =
            workspace.run(&["schedule", "emit", "--target", target, "--program", "/usr/bin/a\nb"]).expect(1);
        assert!(run.stderr.starts_with("error[path-characters]"), "{}", run.stderr);
        assert_eq!(run.stdout, "");
    }
}

#[test]
fn files_are_written_and_nothing_is_overwritten_silently() {
    let workspace = scheduled();
    let emit = |more: &[&str]| {
        let arguments = ["schedule", "emit", "--target", "systemd", "--output", "units"];
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

// build --schedule

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
