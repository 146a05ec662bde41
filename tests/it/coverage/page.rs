//! `docs/coverage.md`: where in the reports each place of the sources is.

use std::collections::{BTreeMap, BTreeSet};

use super::{LANGUAGES, PLACES, Place, Report, on};
use crate::workspace::repository;

const PAGE: &str = "docs/coverage.md";
const COMMAND: &str = "UPDATE_COVERAGE=1 cargo test --release coverage";

/// Which entries of a place stand on each page of a report.
fn entries_by_page(place: &Place, report: &Report, language: &str) -> BTreeMap<u32, BTreeSet<usize>> {
    let mut pages: BTreeMap<u32, BTreeSet<usize>> = BTreeMap::new();
    for (index, entry) in place.entries().enumerate() {
        for page in entry.pages(&report.versions[language].1, language) {
            pages.entry(page).or_default().insert(index);
        }
    }
    pages
}

/// How many entries of a place a report has, in all languages together.
fn found(place: &Place, report: &Report) -> usize {
    let entries =
        |language| entries_by_page(place, report, language).into_values().flatten().collect::<BTreeSet<_>>();
    LANGUAGES.map(|language| entries(language).len()).into_iter().sum()
}

/// The fewest pages, one by one the fullest, that have four fifths of what the report has of a place.
fn main_pages(mut pages: BTreeMap<u32, BTreeSet<usize>>) -> BTreeSet<u32> {
    let all = pages.values().flatten().collect::<BTreeSet<_>>().len();
    let mut main = BTreeSet::new();
    let mut covered = BTreeSet::new();
    while covered.len() * 5 < all * 4 {
        let fullest = pages.iter().max_by_key(|(page, entries)| (entries.len(), std::cmp::Reverse(**page)));
        let Some(page) = fullest.map(|(page, _)| *page) else { break };
        covered.extend(pages.remove(&page).unwrap_or_default());
        pages.values_mut().for_each(|entries| entries.retain(|entry| !covered.contains(entry)));
        main.insert(page);
    }
    main
}

/// `1, 3–5`
fn ranges(pages: &BTreeSet<u32>) -> String {
    let mut runs: Vec<(u32, u32)> = Vec::new();
    for page in pages {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == *page => *last = *page,
            _ => runs.push((*page, *page)),
        }
    }
    let run = |(first, last): (u32, u32)| {
        if first == last { first.to_string() } else { format!("{first}–{last}") }
    };
    runs.into_iter().map(run).collect::<Vec<_>>().join(", ")
}

fn row(place: &Place) -> String {
    // The report that has most of it; of several, the fullest.
    let fullest = |report: &&Report| (found(place, report), report.versions["en"].0.pages());
    let best = on(&place.subject).max_by_key(fullest).expect("a report");
    let [english, french] =
        LANGUAGES.map(|language| ranges(&main_pages(entries_by_page(place, best, language))));
    let (figures, names) = (place.figures.len(), place.names.len());
    format!(
        "| {} | {} | {figures} | {names} | {} | {english} | {french} |\n",
        place.source,
        place.name,
        best.name()
    )
}

fn page() -> String {
    let figures: usize = PLACES.iter().map(|place| place.figures.len()).sum();
    let names: usize = PLACES.iter().map(|place| place.names.len()).sum();
    let rows: String = PLACES.iter().map(row).collect();
    format!(
        "# Where the sources are in the reports\n\n\
         Made by the tests from `tests/it/data/coverage.toml` and the PDFs of the sample; they fail when it is not up to date.\n\
         Written anew by\n\n```sh\n{COMMAND}\n```\n\n\
         Each row is a place of one of the five sources (keys of `data/sources.yml`): how many of its figures and names the tests\n\
         look for in the English and in the French documents on its subject, the document that has most of them, and the pages on\n\
         which most of these stand, in either language. In all: {figures} figures and {names} names.\n\n\
         | Source | Place | Figures | Names | Document | Pages in English | Pages in French |\n\
         |---|---|---|---|---|---|---|\n{rows}"
    )
}

#[test]
fn the_page_says_where_each_place_is() {
    let path = repository().join(PAGE);
    let page = page();
    if std::env::var_os("UPDATE_COVERAGE").is_some() {
        std::fs::write(&path, &page).expect("written");
    }
    let written = std::fs::read_to_string(&path).unwrap_or_default();
    let differs = page.lines().zip(written.lines()).find(|(now, then)| now != then);
    assert!(page == written, "{PAGE} is not up to date: {differs:?}; to write it anew: {COMMAND}");
}

#[test]
fn pages_in_short() {
    assert_eq!(ranges(&BTreeSet::from([1, 3, 4, 5, 9])), "1, 3–5, 9");
    let pages = BTreeMap::from([
        (1, BTreeSet::from([0, 1])),
        (2, BTreeSet::from([1, 2, 3, 4])),
        (3, BTreeSet::from([4])),
    ]);
    assert_eq!(main_pages(pages), BTreeSet::from([2]));
}
