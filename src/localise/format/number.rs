//! Numbers, and their plural categories.

use fixed_decimal::{CompactDecimal, Decimal};

use fluent::FluentArgs;

use super::{Formatter, Gender, keys};
use crate::model::figure::Scale;
use crate::model::number::Number;

impl Formatter {
    /// The number with all the digits it was written with: `26.0` keeps its zero.
    pub fn number(&self, number: &Number) -> String {
        // A `Number` is a decimal by construction; should that change, its plain digits are still right.
        match Decimal::try_from_str(number.as_str()) {
            Ok(decimal) => self.numbers.grouped(&decimal),
            Err(_) => number.to_string(),
        }
    }

    /// A number of things that were counted here and not taken from a source.
    pub fn count(&self, count: usize) -> String {
        self.numbers.grouped(&Decimal::from(count))
    }

    /// The number in words, if the language has some for it.
    pub(super) fn number_in_words(&self, number: &Number, gender: Gender) -> Option<String> {
        let words = self.words_as("format-words", number, gender)?;
        (words != self.number(number)).then_some(words)
    }

    /// The number in words with the preposition *of* in front, for languages in which the two are one: *d’une*.
    pub(super) fn number_in_words_of(&self, number: &Number, gender: Gender) -> Option<String> {
        self.words_as("format-words.of", number, gender)
    }

    fn words_as(&self, key: &str, number: &Number, gender: Gender) -> Option<String> {
        let whole: u32 = number.as_str().parse().ok()?;
        let mut arguments = FluentArgs::new();
        arguments.set("number", whole);
        arguments.set("gender", gender.key());
        arguments.set("digits", self.number(number));
        self.pattern_in(&self.own, key, &arguments)
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
        self.numbers.category(&compact)
    }
}
