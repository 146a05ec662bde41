//! Dates and periods.

use fluent::FluentArgs;

use super::patterns::texts;
use super::{FormatError, Formatter};
use crate::model::period::{Date, Period, Precision};

/// How a period is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PeriodForm {
    /// In a cell or a heading: *8–12 April 2013*.
    Table,
    /// The period itself, in a sentence: *31 mai 2021*, *d’avril 2019 à mars 2020*.
    Prose,
    /// After the preposition that French writes *de*: *du 31 mai 2021*, *d’avril 2019*. As with figures, English
    /// sentences contain the preposition.
    Of,
}

impl PeriodForm {
    fn attributes(self) -> &'static [&'static str] {
        match self {
            PeriodForm::Table => &["table"],
            PeriodForm::Prose => &[],
            PeriodForm::Of => &["of"],
        }
    }
}

/// A date in words. Parts that are not known are empty and no message asks for them.
struct Words {
    /// `day`, `month` or `year`: how precise the date is.
    precision: &'static str,
    day: String,
    month: String,
    month_number: u8,
    year: String,
}

impl Formatter {
    /// A date or a range of dates, as precise as it is known.
    pub fn period(&self, period: &Period, form: PeriodForm) -> Result<String, FormatError> {
        match period.end {
            Some(end) => self.dates(period.start, end, form),
            None => self.date(period.start, period.precision, form),
        }
    }

    fn date(&self, date: Date, precision: Precision, form: PeriodForm) -> Result<String, FormatError> {
        let with_date = match precision {
            Precision::Exact => return self.exact_date(&self.words(date)?, form.attributes()),
            Precision::Early => "format-early",
            Precision::Mid => "format-mid",
            Precision::Late => "format-late",
            Precision::Since => "format-since",
            Precision::AsOf => "format-as-of",
            Precision::By => "format-by",
        };
        let words = self.words(date)?;
        let date = self.exact_date(&words, &[])?;
        let arguments = texts([("date", &date), ("precision", words.precision)]);
        self.fill(with_date, form.attributes(), &arguments)
    }

    fn exact_date(&self, words: &Words, attributes: &[&str]) -> Result<String, FormatError> {
        let mut arguments = texts([("day", &words.day), ("month", &words.month), ("year", &words.year)]);
        arguments.set("month-number", words.month_number);
        self.fill(&format!("format-date-{}", words.precision), attributes, &arguments)
    }

    /// A range says once what both ends share.
    fn dates(&self, start: Date, end: Date, form: PeriodForm) -> Result<String, FormatError> {
        let same_year = start.year == end.year;
        let same_month = same_year && start.month == end.month;
        let (start, end) = (self.words(start)?, self.words(end)?);
        let id = match (start.precision, end.precision) {
            ("day", "day") if same_month => "format-days-in-month",
            ("day", "day") if same_year => "format-days-in-year",
            ("day", "day") => "format-days",
            ("year", _) | (_, "year") => "format-years",
            _ if same_year => "format-months-in-year",
            _ => "format-months",
        };
        let mut arguments = FluentArgs::with_capacity(7);
        arguments.set("start-day", start.day);
        arguments.set("start-month", start.month);
        arguments.set("start-month-number", start.month_number);
        arguments.set("start-year", start.year);
        arguments.set("end-day", end.day);
        arguments.set("end-month", end.month);
        arguments.set("end-year", end.year);
        self.fill(id, form.attributes(), &arguments)
    }

    fn words(&self, date: Date) -> Result<Words, FormatError> {
        let year = self.numbers.ungrouped(date.year);
        let Some(month_number) = date.month else {
            let (day, month) = (String::new(), String::new());
            return Ok(Words { precision: "year", day, month, month_number: 0, year });
        };
        let unknown_month = || FormatError::Date { date: date.to_string() };
        let Some(day) = date.day else {
            let month = self.months.alone(month_number).ok_or_else(unknown_month)?;
            return Ok(Words { precision: "month", day: String::new(), month, month_number, year });
        };
        let month = self.months.with_day(month_number).ok_or_else(unknown_month)?;
        let digits = self.numbers.ungrouped(day.into());
        let first = if day == 1 { "yes" } else { "no" };
        let day = self.fill("format-day", &[], &texts([("day", &digits), ("first", first)]))?;
        Ok(Words { precision: "day", day, month, month_number, year })
    }
}
