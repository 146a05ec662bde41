//! `fiche schedule show`.

use chrono::{DateTime, Datelike, Days, NaiveDate, Utc};
use serde_json::Value;

use super::scheduled;
use crate::workspace::Workspace;

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

/// Of an hour that comes twice in autumn the first one counts, as for systemd; zones with a name and with a rule are read in
/// different ways.
#[test]
fn of_an_hour_that_comes_twice_the_first_is_shown() {
    let last_sunday = |year: i32| {
        let last = NaiveDate::from_ymd_opt(year, 10, 31).expect("a day");
        last - Days::new(last.weekday().num_days_from_sunday().into())
    };
    let today = Utc::now().date_naive();
    let sunday = (today.year()..).map(last_sunday).find(|day| *day > today + Days::new(1)).expect("a Sunday");
    let workspace = Workspace::two_countries();
    let day = sunday.day();
    for (name, when) in [("once", format!("30 2 {day} 10 *")), ("often", format!("*/30 2-3 {day} 10 *"))] {
        workspace.append("fiche.toml", &format!("\n[[schedule]]\nname = \"{name}\"\nwhen = \"{when}\"\n"));
    }
    let named = std::path::Path::new("/usr/share/zoneinfo/Europe/Paris").exists().then_some("Europe/Paris");
    for zone in ["CET-1CEST,M3.5.0,M10.5.0/3"].into_iter().chain(named) {
        let run = workspace.run_with(&["schedule", "show", "--format", "json"], &[("TZ", zone)]).expect(0);
        let value: Value = serde_json::from_str(&run.stdout).expect("JSON");
        let next = |schedule: usize, time: usize| value["schedules"][schedule]["next"][time].clone();
        assert_eq!(next(0, 0), format!("{sunday}T02:30:00+02:00"), "{zone}");
        let often = ["02:00:00+02:00", "02:30:00+02:00", "03:00:00+01:00"];
        for (time, shown) in often.into_iter().enumerate() {
            assert_eq!(next(1, time), format!("{sunday}T{shown}"), "{zone}");
        }
    }
}

#[test]
fn no_schedules() {
    let run = Workspace::two_countries().run(&["schedule", "show"]).expect(0);
    assert_eq!((run.stdout.as_str(), run.stderr.lines().count()), ("", 1));
}
