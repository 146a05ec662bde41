//! The number rules of one language: digits, separators and plural categories.

use fixed_decimal::{CompactDecimal, Decimal};
use icu_decimal::DecimalFormatter;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralOperands, PluralRuleType, PluralRules, PluralRulesOptions};
use icu_provider::DataError;

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

    /// With separators between groups of digits.
    pub(super) fn grouped(&self, decimal: &Decimal) -> String {
        self.grouped.format(decimal).to_string()
    }

    /// The CLDR plural category: `zero`, `one`, `two`, `few`, `many` or `other`.
    pub(super) fn category(&self, number: &CompactDecimal) -> &'static str {
        match self.plurals.category_for(PluralOperands::from(number)) {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        }
    }
}
