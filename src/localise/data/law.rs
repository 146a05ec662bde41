//! Conventions, laws, and whether they meet international standards.

use schemars::JsonSchema;
use serde::Serialize;

use super::citation::Cite;
use super::institution::Answered;
use super::writer::{Writer, id};
use crate::localise::labels;
use crate::localise::scope::Resolved;
use crate::model;
use crate::model::country::LawStatus;
use crate::model::record::{Record, Ref};

/// A convention or protocol.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Instrument {
    id: String,
    label: Option<Resolved>,
    short: Option<Resolved>,
    ratified: Answered,
    date: Option<String>,
    cites: Vec<Cite>,
}

/// A law or regulation.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Law {
    id: String,
    name: Resolved,
    short: Option<Resolved>,
    /// With the kind of law, if it is known: `Ordinance No. 2019-022/P-RM`.
    number: Option<String>,
    date: Option<String>,
    status: LawStatus,
    status_label: Option<Resolved>,
    cites: Vec<Cite>,
}

/// A standard and whether the law meets it.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Standard {
    id: String,
    label: Option<Resolved>,
    short: Option<Resolved>,
    /// The part of the country whose law it is on.
    territory: Option<Resolved>,
    /// `whole` if that is the whole country.
    territory_group: Option<String>,
    meets: Answered,
    /// Years.
    age: Option<String>,
    /// The source calculated the age from what it had.
    age_calculated: bool,
    legislation: Vec<Legislation>,
    cites: Vec<Cite>,
}

/// Articles of a law.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Legislation {
    law: Option<Resolved>,
    short: Option<Resolved>,
    articles: String,
    /// Whether these are several articles.
    several: bool,
}

impl Writer<'_, '_> {
    pub fn instrument(&self, instrument: &Record<model::country::Instrument>) -> Instrument {
        Instrument {
            id: id(&instrument.id),
            label: self.label("instrument", &instrument.id),
            short: self.short(&format!("instrument-{}.short", instrument.id.get_ref())),
            ratified: self.answer(instrument.ratified, None),
            date: instrument.date.as_ref().map(|date| self.period(date)),
            cites: self.cites(&instrument.sources),
        }
    }

    pub fn law(&self, law: &Record<model::country::Law>) -> Law {
        let key = format!("law-{}", law.id.get_ref());
        Law {
            id: id(&law.id),
            name: self.required(&key, &law.place),
            short: self.short(&format!("{key}.short")),
            number: law.number.as_ref().map(|number| self.law_number(law.kind.as_ref(), number)),
            date: law.date.as_ref().map(|date| self.period(date)),
            status: law.status,
            status_label: self.law_status(law.status),
            cites: self.cites(&law.sources),
        }
    }

    fn law_number(&self, kind: Option<&Ref>, number: &str) -> String {
        match kind.and_then(|kind| self.label("law-kind", kind)) {
            Some(kind) => {
                let values = [("kind", kind.text.as_str()), ("number", number)];
                labels::with_texts(self.scope.chain(&self.language.tag), "law-number", &values)
            }
            None => number.to_owned(),
        }
    }

    pub fn law_status(&self, status: LawStatus) -> Option<Resolved> {
        self.optional(&format!("law-status-{}", status.key()))
    }

    pub fn standard(&self, standard: &Record<model::country::Standard>) -> Standard {
        Standard {
            id: id(&standard.id),
            label: self.label("standard", &standard.id),
            short: self.short(&format!("standard-{}.short", standard.id.get_ref())),
            territory: standard.territory.as_ref().and_then(|territory| self.label("territory", territory)),
            territory_group: standard
                .territory
                .as_ref()
                .and_then(|territory| self.group("territory", territory)),
            meets: self.answer(standard.meets, standard.marks.as_ref()),
            age: standard.age.as_ref().map(|age| {
                let marks = standard.age_marks.as_ref().map_or("", |marks| &marks.0);
                self.language.formatter.law_age(age) + marks
            }),
            age_calculated: standard.age_calculated,
            legislation: standard.legislation.iter().map(|part| self.legislation(part)).collect(),
            cites: self.cites(&standard.sources),
        }
    }

    fn legislation(&self, legislation: &model::country::Legislation) -> Legislation {
        let law = format!("law-{}", legislation.law.get_ref());
        let number = |article: &String| self.language.formatter.article_number(article);
        let articles: Vec<String> = legislation.articles.iter().map(number).collect();
        Legislation {
            law: self.optional(&law),
            short: self.short(&format!("{law}.short")),
            several: articles.len() > 1,
            articles: self.list(&articles),
        }
    }
}
