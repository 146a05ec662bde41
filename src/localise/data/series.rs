//! Figures through the editions.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::citation::Cite;
use super::writer::Writer;
use crate::localise::format::Form;
use crate::model::figure::Figure;
use crate::model::period::Period;

/// What a figure is at one time.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct SeriesValue {
    /// As in the head of a column.
    period: String,
    /// The last day of the period, by which values of several figures can be put in order: `2020-12-31`.
    until: String,
    /// As in a table.
    text: String,
    /// For charts only. None for a range or a status, and where the period is not as long as that of the figure.
    number: Option<f64>,
    cites: Vec<Cite>,
}

impl Writer<'_, '_> {
    /// By the id of the figure, the oldest value first. The last one is its own.
    pub fn series(&self) -> BTreeMap<String, Vec<SeriesValue>> {
        let all = self.records().earlier.iter();
        let series = all.filter_map(|(id, earlier)| {
            let own = self.scope.figure(id)?;
            let end = own.period?;
            let value = |figure: &Figure| self.at_one_time(figure, &end);
            let values = earlier.iter().map(|figure| &figure.inner).chain([&own.inner]).filter_map(value);
            Some((id.clone(), values.collect()))
        });
        series.collect()
    }

    fn at_one_time(&self, figure: &Figure, end: &Period) -> Option<SeriesValue> {
        let period = figure.period?;
        let (year, month, day) = period.last().last_day();
        Some(SeriesValue {
            period: self.period(&period),
            until: format!("{year:04}-{month:02}-{day:02}"),
            // No mark of a place: the record of the edition is not what it shows.
            text: self.scope.formatted(self.language.formatter.figure(figure, Form::Table)),
            number: figure.amount().filter(|_| period.is_as_long_as(end)),
            cites: self.cites(&figure.sources),
        })
    }
}
