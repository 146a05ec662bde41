//! The round of facts that reports show, and how far its words have been checked.

use std::collections::BTreeMap;
use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer};

use super::period::{PLAUSIBLE_YEARS, Period, Precision};
use super::problem::encode;
use super::record::Ref;
use super::values::values;
use crate::diagnostic::Code;

/// `[edition]`: which round of facts the reports show.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Edition {
    /// Printed in titles, for example 2020.
    pub year: u16,
    /// The day up to which the facts go; printed as "Situation as of …".
    #[serde(deserialize_with = "day")]
    pub as_of: Period,
    /// Whether documents are made of it unless another edition is asked for.
    #[serde(default)]
    pub state: EditionState,
    /// The round of each source that it rests on: `ilab = 2020`, `tip = "2021"`.
    #[serde(default)]
    pub rounds: BTreeMap<String, Round>,
    /// What somebody has found to hold for this edition too, of what lasts and of what imports wrote: kinds of records
    /// (`law`) or single ones (`law/labour-code`).
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub confirmed: Vec<Ref>,
}

/// One day, for it stands in a sentence that says "as of".
fn day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Period, D::Error> {
    let period = Period::deserialize(deserializer)?;
    let is_day = period.precision == Precision::Exact && period.end.is_none() && period.start.day.is_some();
    let wrong = || serde::de::Error::custom(encode(Code::NotADay, &period.to_string()));
    if is_day { Ok(period) } else { Err(wrong()) }
}

values! {
    /// Whether an edition has been published.
    #[derive(PartialOrd, Ord, Default)]
    EditionState {
        /// Only documents that ask for it show it, marked as drafts, as long as the subject has a published one.
        Draft => "draft",
        #[default]
        Published => "published",
    }
}

/// What a source calls one of its rounds: a year, or a name in quotes.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema)]
#[schemars(with = "RoundSchema")]
pub struct Round(pub String);

/// A round is a bare year or a name.
#[derive(JsonSchema)]
#[serde(untagged)]
#[allow(dead_code)]
enum RoundSchema {
    Year(u16),
    Name(String),
}

impl<'de> Deserialize<'de> for Round {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct RoundVisitor;
        impl serde::de::Visitor<'_> for RoundVisitor {
            type Value = Round;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a year, or a name in quotes")
            }

            fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<Round, E> {
                Ok(Round(value.to_string()))
            }

            fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<Round, E> {
                Ok(Round(value.to_owned()))
            }
        }
        deserializer.deserialize_any(RoundVisitor)
    }
}

/// `[import]`: says that an import wrote the file, and from what. Records of other files stand over those in it, key by key.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Import {
    /// Key of the source in the bibliography.
    #[schemars(with = "String")]
    pub source: Ref,
    /// The table or sheet that was read.
    pub table: Option<String>,
    /// The round of the source.
    pub year: Option<u16>,
    /// Of the file that was read, in hexadecimal digits.
    pub sha256: String,
}

/// Whether a folder of this name in a subject's folder is meant as an edition: it begins with a digit.
pub fn is_edition(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_digit())
}

/// Whether a name is the id of an edition: a plausible year, and what tells several of a year apart. `2020`, `2021-q3`.
pub fn is_edition_id(name: &str) -> bool {
    let mut parts = name.split('-');
    let year = parts.next().filter(|year| year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit()));
    let year = year.and_then(|year| year.parse().ok());
    let year = year.is_some_and(|year| PLAUSIBLE_YEARS.contains(&year));
    let small = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit();
    year && parts.all(|part| !part.is_empty() && part.bytes().all(small))
}

/// `[text.LANGUAGE]`: how far the words in one language have been checked.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct TextState {
    pub state: ReviewState,
    /// Who reviewed it; required when reviewed.
    pub by: Option<String>,
    /// When; required when reviewed.
    pub on: Option<Period>,
}

values! {
    ReviewState {
        Provisional => "provisional",
        Reviewed => "reviewed",
    }
}
