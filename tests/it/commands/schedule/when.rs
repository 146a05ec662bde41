//! When: every system means the same times.

use std::process::Command;

use chrono::{DateTime, TimeZone, Utc};
use fiche::schedule::systemd::on_calendar;
use fiche::schedule::when::When;
use proptest::prelude::*;
use serde::Deserialize;

use crate::workspace::repository;

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
