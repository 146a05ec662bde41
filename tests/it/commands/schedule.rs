//! `fiche schedule`, and `fiche build --schedule`.

use std::process::{Command, Stdio};

use chrono::{DateTime, Datelike, Days, NaiveDate, TimeZone, Utc};
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

/// What the clock leaves out in spring is no time, as for systemd and Kubernetes.
#[test]
fn times_that_do_not_exist_are_not_shown() {
    let zone = "CET-1CEST,M3.5.0,M10.5.0/3";
    let last_sunday = |year: i32| {
        let last = NaiveDate::from_ymd_opt(year, 3, 31).expect("a day");
        last - Days::new(last.weekday().num_days_from_sunday().into())
    };
    let today = Utc::now().date_naive();
    let years = today.year()..;
    let sunday = years.map(last_sunday).find(|day| *day > today + Days::new(1)).expect("a Sunday");
    let workspace = Workspace::two_countries();
    let day = sunday.day();
    for (name, when) in
        [("once", format!("30 2 {},{day} 3 *", day - 1)), ("often", format!("*/30 1-3 {day} 3 *"))]
    {
        workspace.append("fiche.toml", &format!("\n[[schedule]]\nname = \"{name}\"\nwhen = \"{when}\"\n"));
    }
    let run = workspace.run_with(&["schedule", "show", "--format", "json"], &[("TZ", zone)]).expect(0);
    let value: Value = serde_json::from_str(&run.stdout).expect("JSON");
    let times = |schedule: usize| -> Vec<String> {
        let next = value["schedules"][schedule]["next"].as_array().expect("a list").clone();
        next.iter().map(|time| time.as_str().expect("text").to_owned()).collect()
    };
    let once = times(0);
    assert_eq!(once[0], format!("{}T02:30:00+01:00", sunday - Days::new(1)));
    assert!(
        once.iter().all(|time| !time.starts_with(&sunday.to_string()) && time.contains("T02:30:00")),
        "{once:?}"
    );
    let often = ["01:00:00+01:00", "01:30:00+01:00", "03:00:00+02:00"].map(|time| format!("{sunday}T{time}"));
    assert_eq!(times(1), often);
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
