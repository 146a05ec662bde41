//! A number with its scale word and unit, and ranges of such.

use super::patterns::texts;
use super::{FormatError, Formatter, Gender, keys};
use crate::model::figure::{Bound, Scale, Unit};
use crate::model::number::Number;

/// A number that is to be written with a unit.
#[derive(Clone, Copy)]
struct Quantity<'a> {
    number: &'a Number,
    scale: Option<Scale>,
    unit: &'a Unit,
}

impl<'a> Quantity<'a> {
    /// What an end of a range does not say of itself, the whole figure says.
    fn of_bound(bound: &'a Bound, unit: &'a Unit, scale: Option<Scale>) -> Self {
        Quantity {
            number: &bound.value,
            scale: bound.scale.or(scale),
            unit: bound.unit.as_ref().unwrap_or(unit),
        }
    }
}

/// The parts of a figure, or of the second amount beside it, that make up what is measured.
pub(super) struct Measured<'a> {
    pub value: Option<&'a Number>,
    pub from: Option<&'a Bound>,
    pub to: Option<&'a Bound>,
    pub unit: &'a Unit,
    pub scale: Option<Scale>,
}

/// How the amount is to be written.
#[derive(Clone, Copy)]
pub(super) struct Style {
    /// Attributes of the messages to prefer.
    pub attributes: &'static [&'static str],
    /// Digits only, because the unit stands elsewhere.
    pub bare: bool,
    /// A qualifier will stand in front.
    pub qualified: bool,
    /// The numbers are written in words that agree with a noun of this gender.
    pub words: Option<Gender>,
}

impl Measured<'_> {
    /// Whether there are two numbers to write.
    pub(super) fn is_range(&self) -> bool {
        self.value.is_none()
    }
}

impl Formatter {
    /// The amount, or nothing if a number is missing.
    pub(super) fn amount(&self, measured: &Measured, style: Style) -> Result<Option<String>, FormatError> {
        let &Measured { value, from, to, unit, scale } = measured;
        match (value, from, to) {
            (Some(number), _, _) => self.quantity(Quantity { number, scale, unit }, style).map(Some),
            (None, Some(from), Some(to)) => {
                let from = Quantity::of_bound(from, unit, scale);
                let to = Quantity::of_bound(to, unit, scale);
                self.range(from, to, style).map(Some)
            }
            _ => Ok(None),
        }
    }

    /// A percentage that was worked out here and belongs to no figure.
    pub fn percent(&self, number: &Number) -> Result<String, FormatError> {
        let style = Style { attributes: &[], bare: false, qualified: false, words: None };
        self.quantity(Quantity { number, scale: None, unit: &Unit::Percent }, style)
    }

    fn quantity(&self, quantity: Quantity, style: Style) -> Result<String, FormatError> {
        if style.bare {
            return Ok(self.number(quantity.number));
        }
        let magnitude = self.magnitude(quantity, style)?;
        self.with_unit(&magnitude, quantity, style)
    }

    /// A range names its unit and its scale once if both ends share it.
    fn range(&self, from: Quantity, to: Quantity, style: Style) -> Result<String, FormatError> {
        let same_scale = from.scale == to.scale;
        let same_unit = from.unit == to.unit;
        // No header can name a unit that is not the same for both numbers.
        let bare = style.bare && same_scale && same_unit;
        let style = Style { bare, ..style };

        let join = |from: &str, to: &str| {
            let yes_or_no = |condition| if condition { "yes" } else { "no" };
            let mixed = yes_or_no(!(same_scale && same_unit));
            let qualified = yes_or_no(style.qualified);
            let arguments = texts([("from", from), ("to", to), ("mixed", mixed), ("qualified", qualified)]);
            self.fill("format-range", style.attributes, &arguments)
        };
        if bare {
            return join(&self.number(from.number), &self.number(to.number));
        }
        if !same_unit {
            return join(&self.quantity(from, style)?, &self.quantity(to, style)?);
        }
        let low = if same_scale { self.written(from.number, style) } else { self.magnitude(from, style)? };
        self.with_unit(&join(&low, &self.magnitude(to, style)?)?, to, style)
    }

    /// Whether all numbers are small counts that the language has words for: where digits are needed for one, they are for
    /// both.
    pub(super) fn in_words(&self, measured: &Measured, gender: Gender) -> bool {
        let bounds = || measured.from.iter().chain(measured.to.iter());
        let counts = measured.unit == &Unit::Count
            && measured.scale.is_none()
            && bounds().all(|bound| bound.scale.is_none() && bound.unit.is_none());
        let mut numbers = measured.value.iter().copied().chain(bounds().map(|bound| &bound.value));
        counts && numbers.all(|number| self.number_in_words(number, gender).is_some())
    }

    fn written(&self, number: &Number, style: Style) -> String {
        let words = style.words.and_then(|gender| self.number_in_words(number, gender));
        words.unwrap_or_else(|| self.number(number))
    }

    /// The number with its scale word: *1,2 million*.
    fn magnitude(&self, quantity: Quantity, style: Style) -> Result<String, FormatError> {
        let number = self.written(quantity.number, style);
        if quantity.scale.is_none() {
            return Ok(number);
        }
        // The scale word agrees with the number before it, not with the expanded number.
        let plural = self.plural_category(quantity.number);
        let scale = keys::scale(quantity.scale);
        let arguments = texts([("number", &number), ("scale", scale), ("plural", plural)]);
        self.fill("format-scaled", style.attributes, &arguments)
    }

    /// Ties the unit to a number or to a range; `last` is the number that stands next to it.
    fn with_unit(&self, amount: &str, last: Quantity, style: Style) -> Result<String, FormatError> {
        let id = match last.unit {
            Unit::Count => return Ok(amount.to_owned()),
            Unit::Percent | Unit::GrossPercent => "format-percent",
            Unit::Year | Unit::Month | Unit::Day | Unit::Hour => "format-duration",
            Unit::Currency(_) => "format-money",
        };
        let arguments = texts([
            ("amount", amount),
            ("unit", keys::unit(last.unit)),
            ("scale", keys::scale(last.scale)),
            ("plural", self.scaled_plural(last.number, last.scale)),
        ]);
        self.fill(id, style.attributes, &arguments)
    }
}
