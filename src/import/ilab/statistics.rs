//! How many children work and go to school.

use super::country::Mapper;
use super::value::{Number, Value, clean, read};
use crate::import::mapped::{KeyStatistic, Reason};
use crate::import::record::{NewRecord, quoted};
use crate::import::xml::Element;
use crate::model::country::Answer;
use crate::model::figure::Age;

/// No country's gross rate comes near so many wholes: it was written in per cent.
const MOST_GROSS: f64 = 3.0;

impl Mapper<'_> {
    pub fn statistics(&mut self, table: &Element) {
        let kinds: &[(&str, &str)] = match table.name.as_str() {
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
        // Values for several parts of a country follow each other; each begins with its ages.
        let mut rows: Vec<(Option<String>, Vec<&Element>)> = Vec::new();
        for child in &table.children {
            if child.name == "Age_Range" {
                rows.push((Some(clean(&child.text)), Vec::new()));
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
            self.statistic_row(table, kinds, variant, ages.as_deref(), &values);
        }
    }

    fn statistic_row(
        &mut self,
        table: &Element,
        kinds: &[(&str, &str)],
        variant: Option<String>,
        ages: Option<&str>,
        values: &[&Element],
    ) {
        let mut figures: Vec<(String, &str, String)> = Vec::new();
        for element in values {
            let Some((_, statistic)) = kinds.iter().find(|(tag, _)| *tag == element.name) else {
                self.leave_out(element, Reason::UnknownElement);
                continue;
            };
            let persons = element.name == "Total_Working_Population";
            let end = variant.iter().map(|number| format!("-{number}")).collect::<String>();
            let id = format!("ilab-{statistic}{end}-{}", if persons { "number" } else { "percent" });
            if let Some(figure) = self.statistic_figure(element, &id, persons, statistic, ages) {
                if !persons && variant.is_none() && figure.has("value") && !statistic.starts_with("working-")
                {
                    self.mapped
                        .key_statistics
                        .push(KeyStatistic { id: (*statistic).to_owned(), aged: figure.has("age") });
                }
                self.add(figure);
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
        if records.is_empty() && ages.is_some() {
            // Ages of nothing.
            table.children.iter().filter(|child| child.name == "Age_Range").for_each(|child| {
                self.leave_out(child, Reason::NothingToSay);
            });
        }
        records.into_iter().for_each(|record| self.add(record));
    }

    fn statistic_figure(
        &mut self,
        element: &Element,
        id: &str,
        persons: bool,
        statistic: &str,
        ages: Option<&str>,
    ) -> Option<NewRecord> {
        let (written, marks) = read(&element.text);
        let mut figure = NewRecord::new("figure", id);
        figure = match written {
            Value::Number(number) if persons => self.number(figure, &number),
            Value::Number(number) => {
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
            Value::Answer(_) | Value::Other(_) => {
                self.leave_out(element, Reason::NotANumber);
                return None;
            }
        };
        let ages = ages.filter(|ages| ages.parse::<Age>().is_ok());
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
