//! Figures that cannot be.

use super::found;

const FILE: &str = "data/countries/example/country.toml";

#[test]
fn percentage_of_130() {
    found("percentage", |w| {
        w.edit(FILE, "value = 12\n", "value = 130\nunit = \"percent\"\n");
    });
}

#[test]
fn value_and_status() {
    found("value-and-status", |w| {
        w.edit(FILE, "value = 12\n", "value = 12\nstatus = \"unknown\"\n");
    });
}

#[test]
fn range_backwards() {
    found("range-backwards", |w| {
        w.edit(FILE, "value = 12\n", "from = 12\nto = 10\n");
    });
}

#[test]
fn years_backwards() {
    found("years-backwards", |w| {
        w.edit(FILE, "years = [\"2021/2024\"]", "years = [\"2024/2021\"]");
    });
}

#[test]
fn ages_backwards() {
    found("ages-backwards", |w| {
        w.edit(FILE, "value = 12\n", "value = 12\nage = \"14-5\"\n");
    });
}

#[test]
fn negative() {
    found("negative", |w| {
        w.edit(FILE, "value = 12\n", "value = -12\n");
    });
}

#[test]
fn no_such_day() {
    found("no-such-day", |w| {
        w.edit(FILE, "as-of = \"2024-12-31\"", "as-of = \"2024-02-30\"");
    });
}

#[test]
fn fraction_that_is_not_exact() {
    found("float", |w| {
        w.edit(FILE, "value = 12\n", "value = 12.5\n");
    });
}

#[test]
fn enforcement_without_value() {
    found("enforcement-without-value", |w| {
        w.edit(FILE, "{ year = 2023, figure = \"inspections-2023\" }", "{ year = 2023 }");
    });
}
