//! Digits, separators and plural categories.

use fixed_decimal::{CompactDecimal, Decimal};
use icu_decimal::DecimalFormatter;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralOperands, PluralRuleType, PluralRules, PluralRulesOptions};
use icu_provider::DataError;

use super::{Formatter, keys};
use crate::model::figure::Scale;
use crate::model::number::Number;

/// The number rules of one language.
pub(super) struct Numbers {
    grouped: DecimalFormatter,
    /// For years and days.
    ungrouped: DecimalFormatter,
    plurals: PluralRules,
}

impl Numbers {
    pub(super) fn new(locale: &Locale) -> Result<Self, DataError> {
        let mut never = DecimalFormatterOptions::default();
        never.grouping_strategy = Some(GroupingStrategy::Never);
        let cardinal = PluralRulesOptions::default().with_type(PluralRuleType::Cardinal);
        Ok(Numbers {
            grouped: DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default())?,
            ungrouped: DecimalFormatter::try_new(locale.into(), never)?,
            plurals: PluralRules::try_new(locale.into(), cardinal)?,
        })
    }

    pub(super) fn ungrouped(&self, number: i32) -> String {
        self.ungrouped.format(&Decimal::from(number)).to_string()
    }
}

impl Formatter {
    /// The number with all the digits it was written with: `26.0` keeps its zero.
    pub fn number(&self, number: &Number) -> String {
        // A `Number` is a decimal by construction; should that change, its plain digits are still right.
        match Decimal::try_from_str(number.as_str()) {
            Ok(decimal) => self.numbers.grouped.format(&decimal).to_string(),
            Err(_) => number.to_string(),
        }
    }

    /// A number of things that were counted here and not taken from a source.
    pub fn count(&self, count: usize) -> String {
        self.numbers.grouped.format(&Decimal::from(count)).to_string()
    }

    /// The CLDR plural category of the number: `zero`, `one`, `two`, `few`, `many` or `other`.
    ///
    /// It comes from the decimal digits, since `1.0` may take another form than `1`.
    pub(super) fn plural_category(&self, number: &Number) -> &'static str {
        self.scaled_plural(number, None)
    }

    /// The same for the noun that follows a number with its scale word: *1 million children* is a plural, and `many` in
    /// French.
    pub(super) fn scaled_plural(&self, number: &Number, scale: Option<Scale>) -> &'static str {
        let Ok(decimal) = Decimal::try_from_str(number.as_str()) else { return "other" };
        let compact = CompactDecimal::from_significand_and_exponent(decimal, keys::exponent(scale));
        match self.numbers.plurals.category_for(PluralOperands::from(&compact)) {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        }
    }
}
