//! Every row: those of the sources' tables are in the data, and those of the data in the tables of the PDFs.

use fiche::model::citation::Citation;
use fiche::model::claim::Level;
use fiche::model::country::{Enforcement, EnforcementGroup};
use fiche::model::record::Record;
use fiche::model::subject::Subject;

use super::{LANGUAGES, PLACES, REPORTS, Report, WORKSPACE};
use crate::pdf::Element;

/// Roles of the institutions in the table of agencies.
const AGENCIES: [&str; 3] = ["labour-enforcement", "criminal-enforcement", "protection"];

fn institutions(subject: &Subject, roles: &[&str], cited: impl Fn(&[Citation]) -> bool) -> usize {
    let all = subject.records.institutions.iter();
    let fits = |held: &str| roles.contains(&held);
    all.filter(|body| cited(&body.sources) && body.roles.iter().any(|role| fits(role.get_ref()))).count()
}

/// How many inspectors are needed is no row of a table: it stands in a chart.
fn is_drawn(row: &Record<Enforcement>) -> bool {
    row.id.get_ref() == "inspectors-needed"
}

fn enforcement(subject: &Subject, group: EnforcementGroup) -> usize {
    let rows = subject.records.enforcement.iter();
    rows.filter(|row| row.group == group && !is_drawn(row)).count()
}

fn recommendations(subject: &Subject, pass: impl Fn(&str, &str) -> bool) -> usize {
    let all = subject.records.recommendations.iter();
    all.filter(|item| pass(item.mechanism.get_ref(), item.area.get_ref())).count()
}

/// What is different, in the order of the records.
fn distinct<'a>(all: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut found: Vec<&str> = Vec::new();
    for one in all {
        if !found.contains(&one) {
            found.push(one);
        }
    }
    found
}

/// How many records stand for the rows of a source's table.
fn records(subject: &Subject, source: &str, table: &str) -> usize {
    let records = &subject.records;
    let cites = |number: &'static str| {
        move |sources: &[Citation]| {
            let fits = |c: &Citation| {
                c.source.get_ref() == source && c.table.as_ref().is_some_and(|table| table.0 == *number)
            };
            sources.iter().any(fits)
        }
    };
    match table {
        "statistics" => records.statistics.len(),
        "work" => records.works.len(),
        "instruments" => records.instruments.len(),
        "standards" => records.standards.len(),
        "agencies" => institutions(subject, &AGENCIES, cites("5")),
        "labour-enforcement" => enforcement(subject, EnforcementGroup::Labour),
        "criminal-enforcement" => enforcement(subject, EnforcementGroup::Criminal),
        "coordination" => institutions(subject, &["coordination"], cites("8")),
        "policies" => records.policies.iter().filter(|policy| cites("9")(&policy.sources)).count(),
        "programmes" => records.programmes.iter().filter(|programme| cites("10")(&programme.sources)).count(),
        "recommendations" => {
            let all = records.recommendations.iter();
            all.filter(|item| item.sources.iter().any(|cited| cited.source.get_ref() == source)).count()
        }
        "publications" => records.publications.len(),
        other => panic!("no such table: {other}"),
    }
}

#[test]
fn every_row_of_the_sources_is_in_the_data() {
    let mut wrong = Vec::new();
    for place in PLACES.iter() {
        let (Some(table), Some(rows)) = (&place.table, place.rows) else { continue };
        let found = records(&WORKSPACE.subjects[&place.subject], &place.source, table);
        if found != rows {
            wrong.push(format!(
                "{}, {}: {rows} rows in the source, {found} in the data",
                place.source, place.name
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Rows of enforcement that the brief shows.
fn in_brief(subject: &Subject, group: impl Fn(EnforcementGroup) -> bool) -> usize {
    let rows = subject.records.enforcement.iter();
    rows.filter(|row| row.level == Level::Brief && group(row.group) && !is_drawn(row)).count()
}

/// The tables of a report in their order, with the number of rows that the data give them. None is printed empty.
fn expected(report: &Report, subject: &Subject) -> Vec<(String, usize)> {
    let records = &subject.records;
    let areas = distinct(records.recommendations.iter().map(|item| item.area.get_ref().as_str()));
    let mechanisms = distinct(records.recommendations.iter().map(|item| item.mechanism.get_ref().as_str()));
    let tables: Vec<(&str, usize)> = match report.report.as_str() {
        "country-brief" => vec![
            (
                "chosen recommendations",
                records.brief.iter().flat_map(|brief| &brief.recommendations).flatten().count(),
            ),
            ("standards", records.standards.len()),
            ("enforcement", in_brief(subject, |group| group != EnforcementGroup::Trafficking)),
            ("trafficking", in_brief(subject, |group| group == EnforcementGroup::Trafficking)),
        ],
        "country-profile" => {
            let first = [
                ("statistics", records.statistics.len()),
                (
                    "work, by sector",
                    distinct(records.works.iter().map(|work| work.sector.get_ref().as_str())).len(),
                ),
                ("instruments", records.instruments.len()),
                ("standards", records.standards.len()),
                ("laws", records.laws.len()),
                ("agencies", institutions(subject, &AGENCIES, |_| true)),
                ("labour law", enforcement(subject, EnforcementGroup::Labour)),
                ("criminal law", enforcement(subject, EnforcementGroup::Criminal)),
                ("coordination", institutions(subject, &["coordination"], |_| true)),
                ("policies", records.policies.len()),
                ("programmes", records.programmes.len()),
                ("trafficking", enforcement(subject, EnforcementGroup::Trafficking)),
            ];
            let asked = mechanisms.iter().map(|name| (*name, recommendations(subject, |by, _| by == *name)));
            let last = [("events", records.events.len()), ("differences", subject.differences().len())];
            first.into_iter().chain(asked).chain(last).collect()
        }
        "recommendation-tracker" => {
            let sums = [("areas and their sum", areas.len() + 1), ("standings", 4)];
            let by_area = areas.iter().map(|name| (*name, recommendations(subject, |_, area| area == *name)));
            sums.into_iter().chain(by_area).collect()
        }
        "factsheet" => {
            vec![("partners", records.partners.len()), ("publications", records.publications.len())]
        }
        other => panic!("which tables does the report {other} have?"),
    };
    let filled = tables.into_iter().filter(|(_, rows)| *rows > 0);
    filled.map(|(name, rows)| (name.to_owned(), rows)).collect()
}

/// The rows of a table that have a head of their own: not its header, nor the headings of groups.
fn rows(table: &Element) -> usize {
    let headed = |row: &Element| row.inner().next().is_some_and(|cell| cell.scope.as_deref() == Some("Row"));
    table.elements("TR").iter().filter(|row| headed(row)).count()
}

#[test]
fn every_row_of_the_data_is_in_the_documents() {
    for report in REPORTS.iter() {
        let expected = expected(report, &WORKSPACE.subjects[&report.subject]);
        for language in LANGUAGES {
            let tables = report.versions[language].0.elements("Table");
            // The facts of a project are a table, too, without a header above.
            let headed = |table: &&Element| {
                table.elements("TH").iter().any(|cell| cell.scope.as_deref() == Some("Column"))
            };
            let found: Vec<usize> = tables.iter().filter(headed).map(rows).collect();
            let wanted: Vec<usize> = expected.iter().map(|(_, rows)| *rows).collect();
            assert_eq!(
                found,
                wanted,
                "{}.{language}: rows of its tables, which are {expected:?}",
                report.name()
            );
        }
    }
}

/// Work is a list in the row of its sector.
#[test]
fn every_kind_of_work_is_in_the_profile() {
    for report in REPORTS.iter().filter(|report| report.report == "country-profile") {
        let works = WORKSPACE.subjects[&report.subject].records.works.len();
        for language in LANGUAGES {
            let tables = report.versions[language].0.elements("Table");
            let entries: usize = tables.iter().map(|table| table.elements("LI").len()).sum();
            assert_eq!(entries, works, "{}.{language}: entries in tables", report.name());
        }
    }
}
