//! Figures.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::citation::Cite;
use super::writer::{Writer, id};
use crate::localise::format::AgeForm;
use crate::localise::scope::Resolved;
use crate::model;
use crate::model::figure::Unit;
use crate::model::record::{Record, Ref};

/// A number of a source, in the forms in which it is printed.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Figure {
    id: String,
    /// In a sentence.
    pub text: String,
    /// Without what it counts.
    value: String,
    /// At the start of a sentence.
    pub start: String,
    /// In a table.
    table: String,
    /// In a table whose head says what it counts.
    bare: String,
    /// For charts only: a template prints one of the texts.
    number: Option<f64>,
    /// When it holds.
    period: Option<String>,
    /// Whom it counts.
    age: Option<String>,
    survey: Option<Resolved>,
    /// Whether it is a rate of pupils over 100 per cent.
    over_whole: bool,
    caption: Option<Resolved>,
    cites: Vec<Cite>,
}

impl Writer<'_, '_> {
    /// All figures, by id.
    pub fn figures(&self) -> BTreeMap<String, Figure> {
        self.records().figures.iter().map(|figure| (id(&figure.id), self.figure(figure))).collect()
    }

    /// The figure with an id.
    pub fn figure_of(&self, id: &Ref) -> Option<Figure> {
        self.scope.figure(id.get_ref()).map(|figure| self.figure(figure))
    }

    fn figure(&self, figure: &Record<model::figure::Figure>) -> Figure {
        let age = |age| self.scope.formatted(self.language.formatter.age(age, AgeForm::Table));
        Figure {
            id: id(&figure.id),
            text: self.form(figure, "text"),
            value: self.form(figure, "value"),
            start: self.form(figure, "start"),
            table: self.form(figure, "table"),
            bare: self.form(figure, "bare"),
            number: figure.value.as_ref().map(|value| value.to_f64()),
            period: figure.period.as_ref().map(|period| self.period(period)),
            age: figure.age.as_ref().map(age),
            over_whole: self.is_over_whole(figure),
            survey: figure.survey.as_ref().and_then(|survey| self.label("survey", survey)),
            caption: self.optional(&format!("figure-{}", figure.id.get_ref())),
            cites: self.cites(&figure.sources),
        }
    }

    /// A rate of pupils exceeds the whole where some are older or younger than their class.
    fn is_over_whole(&self, figure: &Record<model::figure::Figure>) -> bool {
        figure.unit == Unit::GrossPercent
            && figure.value.as_ref().is_some_and(|value| value.to_f64() > 100.0)
            && self.records().statistics.iter().any(|row| {
                row.percent.as_ref().is_some_and(|percent| percent == &figure.id)
                    && self.group("statistic", &row.id).as_deref() == Some("pupils")
            })
    }

    /// A figure in one of the forms that a message can ask for.
    pub fn form(&self, figure: &model::figure::Figure, form: &str) -> String {
        self.scope.form(self.language, figure, form).unwrap_or_default()
    }
}
