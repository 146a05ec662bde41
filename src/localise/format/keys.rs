//! The names by which messages select: they are part of the catalogue's interface.

use fixed_decimal::Decimal;

use crate::model::figure::{Bound, Figure, Qualifier, Scale, Status, Unit};

/// The scale word that a figure is printed with: `none`, `thousand`, `million` or `billion`.
///
/// Some languages tie a noun to such a word differently than to a number: *335 travailleurs* but *6,5 millions de
/// travailleurs*. A message that handles both selects on the scale first, then on the number:
///
/// ```ftl
/// claim-workers = { FIGURE($workers, form: "scale") ->
///     [none] { $workers ->
///         [one] { $workers } travailleur
///        *[other] { $workers } travailleurs
///     }
///    *[other] { $workers } de travailleurs
/// }
/// ```
///
/// In a range the upper end decides, for it stands next to the noun.
pub fn scale_key(figure: &Figure) -> &'static str {
    scale(upper_scale(figure))
}

fn upper_scale(figure: &Figure) -> Option<Scale> {
    match (&figure.status, &figure.value, &figure.to) {
        (Some(_), _, _) => None,
        (None, None, Some(Bound { scale: Some(scale), .. })) => Some(*scale),
        _ => figure.scale,
    }
}

/// The number that messages select on, in digits: that of the figure, or the upper end of its range, with the zeros that its
/// scale word stands for. *1 million children* is a plural.
pub fn selected_number(figure: &Figure) -> Option<String> {
    let number = figure.value.as_ref().or(figure.to.as_ref().map(|bound| &bound.value))?;
    let scale = upper_scale(figure);
    if scale.is_none() {
        return Some(number.to_string());
    }
    let mut decimal = Decimal::try_from_str(number.as_str()).ok()?;
    decimal.multiply_pow10(exponent(scale).into());
    Some(decimal.to_string())
}

/// Why a figure has no number: `known` if it has one, or `unknown`, `unavailable`, `not-applicable`, `not-stated`.
///
/// A sentence needs a variant of its own for a figure without a number.
pub fn status_key(figure: &Figure) -> &'static str {
    figure.status.map_or("known", status)
}

pub(super) fn scale(scale: Option<Scale>) -> &'static str {
    match scale {
        None => "none",
        Some(Scale::Thousand) => "thousand",
        Some(Scale::Million) => "million",
        Some(Scale::Billion) => "billion",
    }
}

/// The power of ten behind a scale word.
pub(super) fn exponent(scale: Option<Scale>) -> u8 {
    match scale {
        None => 0,
        Some(Scale::Thousand) => 3,
        Some(Scale::Million) => 6,
        Some(Scale::Billion) => 9,
    }
}

pub(super) fn status(status: Status) -> &'static str {
    match status {
        Status::Unknown => "unknown",
        Status::Unavailable => "unavailable",
        Status::NotApplicable => "not-applicable",
        Status::NotStated => "not-stated",
    }
}

pub(super) fn qualifier(qualifier: Option<Qualifier>) -> &'static str {
    match qualifier {
        None => "none",
        Some(Qualifier::AtLeast) => "at-least",
        Some(Qualifier::About) => "about",
        Some(Qualifier::Nearly) => "nearly",
        Some(Qualifier::MoreThan) => "more-than",
        Some(Qualifier::UpTo) => "up-to",
        Some(Qualifier::AsManyAs) => "as-many-as",
    }
}

pub(super) fn unit(unit: &Unit) -> &str {
    match unit {
        Unit::Count => "count",
        Unit::Percent | Unit::GrossPercent => "percent",
        Unit::Year => "year",
        Unit::Month => "month",
        Unit::Day => "day",
        Unit::Hour => "hour",
        Unit::Currency(code) => code,
    }
}
