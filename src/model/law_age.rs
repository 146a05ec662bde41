//! The age that a law sets: whole years, years and a fraction, or two ages where the law has exceptions.

use std::fmt;
use std::str::FromStr;

use schemars::JsonSchema;
use serde::de::{self, Deserialize, Deserializer, Visitor};

use super::number::Number;
use super::problem::encode;
use crate::diagnostic::Code;

/// `16`, `"16.5"` or `"12-13"`.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema)]
#[schemars(with = "LawAgeSchema")]
pub struct LawAge {
    pub from: Number,
    /// The higher of two ages.
    pub to: Option<Number>,
}

/// What it looks like in a data file; only for the JSON Schema.
#[derive(JsonSchema)]
#[serde(untagged)]
#[allow(dead_code)]
enum LawAgeSchema {
    Years(u8),
    Written(String),
}

impl LawAge {
    /// The highest that it names.
    pub fn most(&self) -> f64 {
        self.to.as_ref().unwrap_or(&self.from).to_f64()
    }
}

impl FromStr for LawAge {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let malformed = || encode(Code::LawAgeMalformed, text);
        let years = |text: &str| text.parse::<Number>().ok().filter(|years| years.to_f64() >= 0.0);
        let (from, to) = match text.split_once('-') {
            None => (years(text).ok_or_else(malformed)?, None),
            Some((from, to)) => (years(from).ok_or_else(malformed)?, Some(years(to).ok_or_else(malformed)?)),
        };
        if to.as_ref().is_some_and(|to| to.to_f64() <= from.to_f64()) {
            return Err(encode(Code::AgesBackwards, text));
        }
        Ok(LawAge { from, to })
    }
}

impl<'de> Deserialize<'de> for LawAge {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct AgeVisitor;
        impl Visitor<'_> for AgeVisitor {
            type Value = LawAge;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an age: 16, \"16.5\" or \"12-13\"")
            }

            fn visit_i64<E: de::Error>(self, value: i64) -> Result<LawAge, E> {
                self.visit_str(&value.to_string())
            }

            fn visit_f64<E: de::Error>(self, value: f64) -> Result<LawAge, E> {
                Err(E::custom(encode(Code::LawAgeMalformed, &value.to_string())))
            }

            fn visit_str<E: de::Error>(self, value: &str) -> Result<LawAge, E> {
                value.parse().map_err(E::custom)
            }
        }
        deserializer.deserialize_any(AgeVisitor)
    }
}
