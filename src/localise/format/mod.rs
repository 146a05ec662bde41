//! Numbers, amounts, dates and lists as one language writes them.
//!
//! Nothing here knows a language. Digits, separators, plural categories, month names and lists come from the
//! Unicode CLDR through ICU4X; every word, and the order of words, comes from messages of the catalogue whose ids
//! begin with `format-` (`locales/<language>/format.ftl`). A new language is therefore a folder of text files.
//!
//! Messages get their arguments as text that is already formatted, and the CLDR plural category as a text argument
//! `$plural`, because Fluent's own numbers are neither localised nor exact.

mod age;
mod amount;
mod article;
mod error;
mod figure;
mod keys;
mod list;
mod months;
mod number;
mod numbers;
mod patterns;
mod period;

use std::sync::Arc;

use fixed_decimal::Decimal;
use icu_casemap::TitlecaseMapper;
use icu_casemap::options::{LeadingAdjustment, TitlecaseOptions, TrailingCase};
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale_core::Locale;
use unic_langid::LanguageIdentifier;

pub use age::AgeForm;
pub use error::FormatError;
pub use figure::{Form, Gender};
pub use keys::{scale_key, selected_number, status_key};
pub use period::PeriodForm;

use months::Months;
use numbers::Numbers;

use crate::text::texts::Texts;

/// Writes the values of the model in one language.
pub struct Formatter {
    locale: Locale,
    words: Arc<Texts>,
    /// Those of the language itself: its numbers are not written in the words of another.
    own: Arc<Texts>,
    numbers: Numbers,
    months: Months,
    lists: ListFormatter,
}

impl Formatter {
    /// A formatter for `language` that takes its words from the messages `format-…` among `words`, and its words for numbers
    /// from those among `own`.
    ///
    /// A language that ICU4X does not know gets the neutral data of CLDR (`M05` for a month), not an error.
    pub fn new(
        language: &LanguageIdentifier,
        words: Arc<Texts>,
        own: Arc<Texts>,
    ) -> Result<Self, FormatError> {
        let no_data = |reason: String| FormatError::NoData { language: language.to_string(), reason };
        let locale: Locale = language.to_string().parse().map_err(|e| no_data(format!("{e}")))?;
        let lists = ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default())
            .map_err(|e| no_data(e.to_string()))?;
        Ok(Formatter {
            numbers: Numbers::new(&locale).map_err(|e| no_data(e.to_string()))?,
            months: Months::new(&locale).map_err(|e| no_data(e.to_string()))?,
            locale,
            words,
            own,
            lists,
        })
    }

    /// What is written in documents whatever their words: the digits, the signs in numbers, the names of months, what
    /// joins a list.
    pub fn sample_text(&self) -> String {
        let mut number = Decimal::from(-1_234_567_890);
        number.multiply_pow10(-1);
        let mut all = self.numbers.grouped(&number);
        for month in 1..=12 {
            all.extend(self.months.with_day(month).into_iter().chain(self.months.alone(month)));
        }
        all + &self.lists.format(["", "", ""].iter()).to_string()
    }

    /// The text with its first letter as at the beginning of a sentence; a digit or sign in front stays as it is.
    pub fn capitalised(&self, text: &str) -> String {
        let mut options = TitlecaseOptions::default();
        options.leading_adjustment = Some(LeadingAdjustment::None);
        options.trailing_case = Some(TrailingCase::Unchanged);
        TitlecaseMapper::new().titlecase_segment_to_string(text, &self.locale.id, options).into_owned()
    }
}
