//! What the sources say is in the reports: the places of `data/coverage.toml` against the text of the sample's PDFs.

mod languages;
mod page;
mod rows;
mod text;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use fiche::diagnostic::Diagnostics;
use fiche::plan;
use fiche::workspace::Workspace;
use serde::Deserialize;

use crate::pdf::Pdf;
use crate::sample;
use text::Text;

const LANGUAGES: [&str; 2] = ["en", "fr"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Coverage {
    place: Vec<Place>,
}

/// A table or a section of a source.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Place {
    source: String,
    subject: String,
    name: String,
    /// The kind of record that its rows have become.
    table: Option<String>,
    rows: Option<usize>,
    #[serde(default)]
    figures: Vec<Words>,
    #[serde(default)]
    names: Vec<Words>,
    #[serde(default)]
    absent: Vec<Words>,
}

/// What the text of each language has; `|` stands between forms of which one is enough.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    #[serde(default)]
    what: String,
    en: String,
    fr: String,
    near: Option<Box<Words>>,
}

impl Words {
    fn of(&self, language: &str) -> &str {
        if language == "fr" { &self.fr } else { &self.en }
    }

    /// The pages of a text on which they stand.
    fn pages(&self, text: &Text, language: &str) -> BTreeSet<u32> {
        text.pages(self.of(language), self.near.as_ref().map(|near| near.of(language)))
    }
}

impl Place {
    /// Figures and names.
    fn entries(&self) -> impl Iterator<Item = &Words> {
        self.figures.iter().chain(&self.names)
    }
}

static PLACES: LazyLock<Vec<Place>> = LazyLock::new(|| {
    let coverage: Coverage = toml::from_str(include_str!("../data/coverage.toml")).expect("places");
    coverage.place
});

/// A report on a subject, with what its document in each language says.
struct Report {
    subject: String,
    report: String,
    versions: BTreeMap<&'static str, (Pdf, Text)>,
}

impl Report {
    fn name(&self) -> String {
        format!("{}-{}", self.subject, self.report)
    }
}

static WORKSPACE: LazyLock<Workspace> = LazyLock::new(|| {
    fiche::workspace::load(&sample::workspace().root, None, &mut Diagnostics::default())
        .expect("the sample workspace")
});

/// All that `fiche.toml` names, in its order.
static REPORTS: LazyLock<Vec<Report>> = LazyLock::new(|| {
    let mut reports: Vec<Report> = Vec::new();
    for document in plan::documents(&WORKSPACE, &mut Diagnostics::default()) {
        if reports
            .iter()
            .any(|known| (&known.subject, &known.report) == (&document.subject, &document.report))
        {
            continue;
        }
        let name = |language| format!("{}-{}.{language}", document.subject, document.report);
        let versions = LANGUAGES.map(|language| {
            let pdf = sample::document(&name(language));
            let text = Text::of(&pdf);
            (language, (pdf, text))
        });
        reports.push(Report {
            subject: document.subject,
            report: document.report,
            versions: BTreeMap::from(versions),
        });
    }
    reports
});

/// The reports on a subject.
fn on(subject: &str) -> impl Iterator<Item = &'static Report> {
    REPORTS.iter().filter(move |report| report.subject == subject)
}

#[test]
fn every_figure_and_name_of_the_sources_is_in_both_languages() {
    let mut missing = Vec::new();
    for place in PLACES.iter() {
        for language in LANGUAGES {
            let found = |entry: &&Words| {
                on(&place.subject)
                    .any(|report| !entry.pages(&report.versions[language].1, language).is_empty())
            };
            for entry in place.entries().filter(|entry| !found(entry)) {
                let near = entry.near.as_ref().map(|near| format!(" near “{}”", near.of(language)));
                missing.push(format!(
                    "{language}: {}, {}: {} “{}”{}",
                    place.source,
                    place.name,
                    entry.what,
                    entry.of(language),
                    near.unwrap_or_default(),
                ));
            }
        }
    }
    assert!(missing.is_empty(), "{} are missing:\n{}", missing.len(), missing.join("\n"));
}

#[test]
fn nothing_is_printed_that_must_not_be() {
    for place in PLACES.iter() {
        for (report, language) in
            on(&place.subject).flat_map(|report| LANGUAGES.map(|language| (report, language)))
        {
            for words in &place.absent {
                let pages = words.pages(&report.versions[language].1, language);
                assert!(
                    pages.is_empty(),
                    "{}.{language}: “{}” on {pages:?}",
                    report.name(),
                    words.of(language)
                );
            }
        }
    }
}
