//! Dates and periods, as precise as the source and no more.

use crate::diagnostic::Code;
use std::fmt;
use std::ops::RangeInclusive;
use std::str::FromStr;

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Deserializer};

use super::problem::encode;
use super::values::from_string;

/// A calendar date of which the month or the day may be unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    pub year: i32,
    /// 1–12
    pub month: Option<u8>,
    /// 1–31; only with a month
    pub day: Option<u8>,
}

/// What a period says about its date or dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Precision {
    /// On that date, in that month, during those years.
    Exact,
    Early,
    Mid,
    Late,
    Since,
    /// The state on that date.
    AsOf,
    /// Not later than that date.
    By,
}

/// A date, or a range of dates with both ends included.
///
/// Written `2020`, `2020-03`, `2020-10-05`, `2019-04/2020-03`, with an optional first word:
/// `mid 2020-03`, `since 2005`, `as-of 2020-12-31`, `by 2020-03`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, JsonSchema)]
#[schemars(with = "String")]
pub struct Period {
    pub precision: Precision,
    pub start: Date,
    pub end: Option<Date>,
}

const WORDS: [(&str, Precision); 6] = [
    ("early", Precision::Early),
    ("mid", Precision::Mid),
    ("late", Precision::Late),
    ("since", Precision::Since),
    ("as-of", Precision::AsOf),
    ("by", Precision::By),
];

/// Years outside this range are taken for slips of the keyboard.
pub const PLAUSIBLE_YEARS: RangeInclusive<i32> = 1900..=2100;

impl Period {
    /// The last year that the period touches.
    pub fn last_year(&self) -> i32 {
        self.end.unwrap_or(self.start).year
    }

    /// How many calendar years the period touches.
    pub fn years(&self) -> i32 {
        self.last_year() - self.start.year + 1
    }

    /// Whether it holds on the last day of a date. *Since* has no end, *by* no beginning.
    pub fn holds(&self, date: Date) -> bool {
        let day = date.last_day();
        let begun = self.precision == Precision::By || self.start.first_day() <= day;
        let over = self.precision != Precision::Since && self.last().last_day() < day;
        begun && !over
    }

    /// Whether it is as long as another, so that what is counted in both can be compared.
    pub fn is_as_long_as(&self, other: &Period) -> bool {
        let shape = |period: &Period| {
            let (first, last) = (period.start.first_day(), period.last().last_day());
            let months = (last.0 - first.0) * 12 + i32::from(last.1) - i32::from(first.1);
            (period.precision, months, period.start.day.is_some() && period.end.is_none())
        };
        shape(self) == shape(other)
    }

    /// Whether it is over before another begins, so that no order of the two but this one can be right.
    pub fn is_before(&self, other: &Period) -> bool {
        self.last().last_day() < other.start.first_day()
    }

    /// The last day of the period, for sorting.
    pub fn last(&self) -> Date {
        self.end.unwrap_or(self.start)
    }
}

impl Date {
    /// Year, month and day of the first day.
    pub fn first_day(&self) -> (i32, u8, u8) {
        (self.year, self.month.unwrap_or(1), self.day.unwrap_or(1))
    }

    /// Year, month and day of the last day; the month may have fewer.
    pub fn last_day(&self) -> (i32, u8, u8) {
        (self.year, self.month.unwrap_or(12), self.day.unwrap_or(31))
    }
}

impl Date {
    /// A date in one of these years.
    pub fn within(text: &str, years: &RangeInclusive<i32>) -> Result<Self, String> {
        let malformed = || encode(Code::DateMalformed, text);
        let number = |part: Option<&str>, width: usize| -> Result<Option<u32>, String> {
            part.map(|digits| {
                let plain = digits.len() == width && digits.bytes().all(|b| b.is_ascii_digit());
                plain.then(|| digits.parse().ok()).flatten().ok_or_else(malformed)
            })
            .transpose()
        };
        let mut parts = text.split('-');
        let year = number(parts.next(), 4)?.ok_or_else(malformed)? as i32;
        let month = number(parts.next(), 2)?;
        let day = number(parts.next(), 2)?;
        if parts.next().is_some() {
            return Err(malformed());
        }
        if !years.contains(&year) {
            return Err(encode(Code::YearImplausible, text));
        }
        if NaiveDate::from_ymd_opt(year, month.unwrap_or(1), day.unwrap_or(1)).is_none() {
            return Err(encode(Code::DateImpossible, text));
        }
        Ok(Date { year, month: month.map(|m| m as u8), day: day.map(|d| d as u8) })
    }
}

impl FromStr for Date {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Date::within(text, &PLAUSIBLE_YEARS)
    }
}

impl FromStr for Period {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (precision, dates) = match text.split_once(' ') {
            None => (Precision::Exact, text),
            Some((word, dates)) => {
                let precision = WORDS.iter().find(|(name, _)| *name == word).map(|(_, p)| *p);
                (precision.ok_or_else(|| encode(Code::PeriodWord, word))?, dates)
            }
        };
        let (start, end) = match dates.split_once('/') {
            None => (dates.parse::<Date>()?, None),
            Some((start, end)) => (start.parse::<Date>()?, Some(end.parse::<Date>()?)),
        };
        if let Some(end) = end {
            if precision != Precision::Exact {
                return Err(encode(Code::PeriodRangeWord, text));
            }
            let same_precision =
                (start.month.is_some(), start.day.is_some()) == (end.month.is_some(), end.day.is_some());
            if !same_precision {
                return Err(encode(Code::PeriodPrecision, text));
            }
            if end <= start {
                return Err(encode(Code::PeriodBackwards, text));
            }
        }
        Ok(Period { precision, start, end })
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        self.month.map_or(Ok(()), |month| write!(f, "-{month:02}"))?;
        self.day.map_or(Ok(()), |day| write!(f, "-{day:02}"))
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some((word, _)) = WORDS.iter().find(|(_, precision)| *precision == self.precision) {
            write!(f, "{word} ")?;
        }
        write!(f, "{}", self.start)?;
        self.end.map_or(Ok(()), |end| write!(f, "/{end}"))
    }
}

impl<'de> Deserialize<'de> for Period {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        from_string(deserializer)
    }
}
