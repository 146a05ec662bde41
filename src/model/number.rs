//! Exact decimal numbers, as a source writes them.

use crate::diagnostic::Code;
use std::fmt;
use std::str::FromStr;

use schemars::JsonSchema;
use serde::de::{self, Deserialize, Deserializer, Visitor};

use super::problem::encode;

/// A decimal number that keeps the digits it was written with: `26.0` stays `26.0`.
///
/// Written in TOML as an integer (`571`) or, when it has a fraction, as a string (`"26.0"`). Floating-point
/// numbers are refused because they do not keep their digits.
#[derive(Debug, Clone, PartialEq, Eq, Hash, JsonSchema)]
#[schemars(with = "StringOrInteger")]
pub struct Number(String);

/// What a number looks like in a data file; only for the JSON Schema.
#[derive(JsonSchema)]
#[serde(untagged)]
#[allow(dead_code)]
enum StringOrInteger {
    Integer(i64),
    Decimal(String),
}

impl Number {
    /// The digits, with `.` as decimal mark and no grouping.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The nearest floating-point number: for plural rules, charts and comparisons, never for printing.
    pub fn to_f64(&self) -> f64 {
        self.0.parse().unwrap_or(f64::NAN)
    }
}

impl From<i64> for Number {
    fn from(value: i64) -> Self {
        Number(value.to_string())
    }
}

impl FromStr for Number {
    type Err = String;

    /// At most 17 digits, which is more than any source counts.
    fn from_str(text: &str) -> Result<Self, String> {
        let digits = text.strip_prefix('-').unwrap_or(text);
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
        let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        let leading_zero = whole.len() > 1 && whole.starts_with('0');
        if !all_digits(whole) || !all_digits(fraction) || leading_zero || digits.len() > 18 {
            return Err(encode(Code::NumberMalformed, text));
        }
        Ok(Number(text.to_owned()))
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct NumberVisitor;
        impl Visitor<'_> for NumberVisitor {
            type Value = Number;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an integer, or a decimal number in quotes such as \"26.0\"")
            }

            fn visit_i64<E: de::Error>(self, value: i64) -> Result<Number, E> {
                Ok(value.into())
            }

            fn visit_f64<E: de::Error>(self, value: f64) -> Result<Number, E> {
                Err(E::custom(encode(Code::NumberMalformed, &value.to_string())))
            }

            fn visit_str<E: de::Error>(self, value: &str) -> Result<Number, E> {
                value.parse().map_err(E::custom)
            }
        }
        deserializer.deserialize_any(NumberVisitor)
    }
}
