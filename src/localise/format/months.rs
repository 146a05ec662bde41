//! Names of months, in both cases that CLDR distinguishes.

use std::fmt::{self, Write};

use icu_calendar::{Date, Gregorian};
use icu_datetime::fieldsets::{YM, YMD};
use icu_datetime::{DateTimeFormatterLoadError, FixedCalendarDateTimeFormatter, parts};
use icu_locale_core::Locale;
use writeable::{Part, PartsWrite, Writeable};

/// The months of one language.
///
/// ICU4X offers no bare names. They are cut out of whole dates, because many languages inflect the name next to a
/// day: Polish writes *maj 2021* but *31 maja 2021*.
pub(super) struct Months {
    with_day: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    alone: FixedCalendarDateTimeFormatter<Gregorian, YM>,
}

/// Any year will do: the name of a month does not depend on it.
const SOME_YEAR: i32 = 2000;

impl Months {
    pub(super) fn new(locale: &Locale) -> Result<Self, DateTimeFormatterLoadError> {
        Ok(Months {
            with_day: FixedCalendarDateTimeFormatter::try_new(locale.into(), YMD::long())?,
            alone: FixedCalendarDateTimeFormatter::try_new(locale.into(), YM::long())?,
        })
    }

    /// The name as it stands next to a day.
    pub(super) fn with_day(&self, month: u8) -> Option<String> {
        let date = Date::try_new_gregorian(SOME_YEAR, month, 1).ok()?;
        month_part(&self.with_day.format(&date))
    }

    /// The name as it stands without a day.
    pub(super) fn alone(&self, month: u8) -> Option<String> {
        let date = Date::try_new_gregorian(SOME_YEAR, month, 1).ok()?;
        month_part(&self.alone.format(&date))
    }
}

fn month_part(date: &impl Writeable) -> Option<String> {
    let mut sink = MonthSink::default();
    date.write_to_parts(&mut sink).ok()?;
    (!sink.name.is_empty()).then_some(sink.name)
}

/// Keeps what is written as the month and drops the rest of the date.
#[derive(Default)]
struct MonthSink {
    name: String,
    inside: bool,
}

impl Write for MonthSink {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        if self.inside {
            self.name.push_str(text);
        }
        Ok(())
    }
}

impl PartsWrite for MonthSink {
    type SubPartsWrite = Self;

    fn with_part(&mut self, part: Part, mut write: impl FnMut(&mut Self) -> fmt::Result) -> fmt::Result {
        let outer = self.inside;
        self.inside = outer || part == parts::MONTH;
        let result = write(self);
        self.inside = outer;
        result
    }
}
