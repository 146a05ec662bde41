//! How many children work and go to school.

use super::country::Mapper;
use super::value::{Number, Value};
use crate::import::mapped::{KeyStatistic, Reason};
use crate::import::record::{NewRecord, quoted};
use crate::import::xml::Element;
use crate::model::country::Answer;
use crate::model::figure::Age;

/// No country's gross rate comes near so many wholes: it was written in per cent.
const MOST_GROSS: f64 = 3.0;

impl Mapper<'_> {
    pub fn statistics(&mut self, table: &Element) {
        let kinds: &[(&'static str, &'static str)] = match table.name.as_str() {
            "Children_Work_Statistics" => &[
                ("Total_Percentage_of_Working_Children", "working"),
                ("Total_Working_Population", "working"),
                ("Agriculture", "working-agriculture"),
                ("Industry", "working-industry"),
                ("Services", "working-services"),
            ],
            "Education_Statistics_Attendance_Statistics" => &[("Percentage", "attending-school")],
            "UNESCO_Primary_Completion_Rate" => &[("Rate", "primary-completion")],
            name if name.starts_with("Children_Working_and_Studying") => {
                &[("Total", "combining-work-and-school")]
            }
            _ => return self.leave_out(table, Reason::UnknownElement),
        };
        // What a second table says of the same would stand beside the first without a word of why.
        if !kinds.first().is_some_and(|(_, statistic)| self.statistics.insert(statistic)) {
            return self.leave_out(table, Reason::Twice);
        }
        // Values for several parts of a country follow each other; each begins with its ages.
        let mut rows: Vec<(Option<&Element>, Vec<&Element>)> = Vec::new();
        for child in &table.children {
            if child.name == "Age_Range" {
                rows.push((Some(child), Vec::new()));
                continue;
            }
            match rows.last_mut() {
                Some((_, values)) if !values.iter().any(|other| other.name == child.name) => {
                    values.push(child)
                }
                _ => rows.push((None, vec![child])),
            }
        }
        let several = rows.len() > 1;
        for (index, (ages, values)) in rows.into_iter().enumerate() {
            let variant = several.then(|| (index + 1).to_string());
            self.statistic_row(kinds, variant, ages, &values);
        }
    }

    fn statistic_row(
        &mut self,
        kinds: &[(&str, &str)],
        variant: Option<String>,
        range: Option<&Element>,
        values: &[&Element],
    ) {
        let ages = range.and_then(|range| self.ages(range));
        let mut figures: Vec<(String, &str, String)> = Vec::new();
        for element in values {
            let Some((_, statistic)) = kinds.iter().find(|(tag, _)| *tag == element.name) else {
                self.leave_out(element, Reason::UnknownElement);
                continue;
            };
            let persons = element.name == "Total_Working_Population";
            let end = variant.iter().map(|number| format!("-{number}")).collect::<String>();
            let id = format!("ilab-{statistic}{end}-{}", if persons { "number" } else { "percent" });
            if let Some(figure) = self.statistic_figure(element, &id, persons, statistic, ages.as_deref()) {
                let key = !persons && variant.is_none() && figure.has("value");
                let aged = figure.has("age");
                if !self.add(figure, element) {
                    continue;
                }
                if key && !statistic.starts_with("working-") {
                    self.mapped.key_statistics.push(KeyStatistic { id: (*statistic).to_owned(), aged });
                }
                figures.push(((*statistic).to_owned(), if persons { "number" } else { "percent" }, id));
            }
        }
        let mut statistics: Vec<&String> = figures.iter().map(|(statistic, _, _)| statistic).collect();
        statistics.dedup();
        let records: Vec<NewRecord> = statistics
            .into_iter()
            .map(|statistic| {
                let record = NewRecord::new("statistic", statistic).told_apart("variant", variant.clone());
                let own = figures.iter().filter(|(other, _, _)| other == statistic);
                own.fold(record, |record, (_, key, id)| record.text(key, id))
            })
            .collect();
        if records.is_empty() {
            // Ages of nothing.
            range.into_iter().for_each(|range| self.leave_out(range, Reason::NothingToSay));
        }
        let first = values.first().copied();
        for (record, element) in records.into_iter().flat_map(|record| first.map(|first| (record, first))) {
            self.add(record, element);
        }
    }

    /// Ages as the model writes them; what is none is left out.
    fn ages(&mut self, range: &Element) -> Option<String> {
        let text = self.text(range).replace(" to ", "-");
        let parts = text.split(['-', '–', '—', '‑', '‐', '−']).map(str::trim);
        let ages = parts.collect::<Vec<_>>().join("-");
        if !range.joined && ages.parse::<Age>().is_ok() {
            return Some(ages);
        }
        self.leave_out(range, Reason::NotANumber);
        None
    }

    fn statistic_figure(
        &mut self,
        element: &Element,
        id: &str,
        persons: bool,
        statistic: &str,
        ages: Option<&str>,
    ) -> Option<NewRecord> {
        let (written, marks) = self.value(element);
        let mut figure = NewRecord::new("figure", id);
        figure = match written {
            Value::Number(number) if persons && number.is_count() => self.number(figure, &number),
            Value::Number(number) if !persons && number.is_share() => {
                // A gross rate counts pupils of other ages too; nothing else is more than a whole.
                let gross = statistic == "primary-completion";
                if number.exceeds(if gross { MOST_GROSS } else { 1.0 }) {
                    self.leave_out(element, Reason::NotAShare);
                    return None;
                }
                let figure = figure.bare("value", quoted(&number.in_percent()));
                figure.text("unit", if gross { "gross-percent" } else { "percent" })
            }
            Value::Empty => figure.text("status", "not-stated"),
            Value::Answer(answer @ (Answer::Unknown | Answer::Unavailable | Answer::NotApplicable)) => {
                figure.text("status", answer.key())
            }
            Value::Number(_) | Value::Answer(_) | Value::Other(_) => {
                self.leave_out(element, Reason::NotANumber);
                return None;
            }
        };
        let marks = Some(marks).filter(|marks| !marks.is_empty());
        let figure = figure.maybe("marks", marks.as_deref()).maybe("age", ages);
        Some(figure.bare("sources", self.cited("prevalence")))
    }

    /// The keys of a number of things or of money.
    pub fn number(&self, figure: NewRecord, number: &Number) -> NewRecord {
        let figure = figure.bare("value", quoted(&number.digits));
        let unit = if number.dollars {
            Some("USD")
        } else if number.percent {
            Some("gross-percent")
        } else {
            None
        };
        figure.maybe("unit", unit).maybe("scale", number.scale)
    }
}
