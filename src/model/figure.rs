//! Figures: one number with its unit, period and source.

use crate::diagnostic::Code;
use std::fmt;
use std::str::FromStr;

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer};

use super::citation::Citation;
use super::entry::{Described, Entry, Sources, Words};
use super::link::{Link, Links, Target};
use super::marks::Marks;
use super::number::Number;
use super::period::Period;
use super::problem::encode;
use super::record::{Record, Ref};
use super::values::from_string;
use super::values::values;
use super::vocabulary::Vocabulary;

/// Keys that say together what a figure amounts to.
pub const AMOUNT: [&str; 5] = ["value", "from", "to", "status", "marks"];

/// Those of them in whose place a key stands.
pub fn replaced(key: &str) -> &'static [&'static str] {
    match key {
        "value" => &["from", "to", "status"],
        "from" | "to" => &["value", "status"],
        "status" => &["value", "from", "to"],
        _ => &[],
    }
}

/// One number of one source. Prose, tables and charts of every language take it from here.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Figure {
    /// Kebab-case; the name by which sentences refer to it.
    #[schemars(with = "String")]
    pub id: Ref,
    /// The number; or give `from` and `to`, or `status`.
    pub value: Option<Number>,
    /// Lower end of a range.
    pub from: Option<Bound>,
    /// Upper end of a range.
    pub to: Option<Bound>,
    /// Why there is no number.
    pub status: Option<Status>,
    /// `count` (the default), `percent`, `gross-percent`, `year`, `month`, `day`, `hour`, or an ISO 4217 currency such as
    /// `XOF`.
    #[serde(default)]
    pub unit: Unit,
    /// The source rounds to this scale; printed as a word, never expanded.
    pub scale: Option<Scale>,
    /// 2 million *a year*.
    pub per: Option<Unit>,
    /// The same amount in a second currency, where the source gives both.
    pub also: Option<Amount>,
    /// When the figure holds.
    pub period: Option<Period>,
    pub qualifier: Option<Qualifier>,
    /// Signs that the source puts after the number, such as `*`, without saying what they mean.
    pub marks: Option<Marks>,
    /// Whom the figure counts.
    pub age: Option<Age>,
    #[serde(default)]
    pub certainty: Certainty,
    /// The institution whose statement the figure is.
    #[schemars(with = "Option<String>")]
    pub attributed_to: Option<Ref>,
    /// The survey behind a statistic, a term of the vocabulary `survey`.
    #[schemars(with = "Option<String>", extend("vocabulary" = "survey"))]
    pub survey: Option<Ref>,
    /// The figure of which this one is a part; parts need not add up.
    #[schemars(with = "Option<String>")]
    pub part_of: Option<Ref>,
    /// What the breakdown is by, a term of the vocabulary `breakdown`.
    #[schemars(with = "Option<String>", extend("vocabulary" = "breakdown"))]
    pub by: Option<Ref>,
    /// Figures of other sources about the same thing.
    #[serde(default)]
    pub compare: Vec<Comparison>,
    #[serde(default)]
    pub sources: Vec<Citation>,
}

impl Figure {
    /// Whether it has a number, a range or a status, and no two of these.
    pub fn is_whole(&self) -> bool {
        let given = [self.value.is_some(), self.from.is_some(), self.status.is_some()];
        given.iter().filter(|given| **given).count() == 1 && self.from.is_some() == self.to.is_some()
    }

    /// Whether it counts the same in the same unit as another one, as far as both say.
    pub fn counts_as(&self, other: &Figure) -> bool {
        (&self.unit, &self.per, self.age) == (&other.unit, &other.per, other.age)
    }

    /// How much it is in its unit, for comparison with others; nothing for a range.
    pub fn amount(&self) -> Option<f64> {
        self.value.as_ref().map(|value| value.to_f64() * Scale::factor(self.scale))
    }

    /// The units of its numbers; none if it has none.
    pub fn units(&self) -> impl Iterator<Item = &Unit> {
        let bounds = self.from.iter().chain(&self.to);
        self.value
            .iter()
            .map(|_| &self.unit)
            .chain(bounds.map(|bound| bound.unit.as_ref().unwrap_or(&self.unit)))
    }
}

impl Record<Figure> {
    /// Without what it refers to in its edition.
    pub fn alone(&self) -> Self {
        let compare = Vec::new();
        let inner = Figure {
            attributed_to: None,
            survey: None,
            part_of: None,
            by: None,
            compare,
            ..self.inner.clone()
        };
        Record { place: self.place.clone(), inner }
    }
}

/// One end of a range, with its own unit and scale where the two ends differ.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema)]
#[schemars(with = "BoundSchema")]
pub struct Bound {
    pub value: Number,
    pub unit: Option<Unit>,
    pub scale: Option<Scale>,
}

/// A bound is a bare number or a table.
#[derive(JsonSchema)]
#[serde(untagged)]
#[allow(dead_code)]
enum BoundSchema {
    Number(Number),
    Full(FullBound),
}

#[derive(Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct FullBound {
    value: Number,
    unit: Option<Unit>,
    scale: Option<Scale>,
}

impl<'de> Deserialize<'de> for Bound {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct BoundVisitor;
        impl<'de> serde::de::Visitor<'de> for BoundVisitor {
            type Value = Bound;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a number, or a table such as { value = 2, unit = \"year\" }")
            }

            fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<Bound, E> {
                Ok(Bound { value: value.into(), unit: None, scale: None })
            }

            fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<Bound, E> {
                let value = value.parse().map_err(E::custom)?;
                Ok(Bound { value, unit: None, scale: None })
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, map: A) -> Result<Bound, A::Error> {
                let full = FullBound::deserialize(serde::de::value::MapAccessDeserializer::new(map))?;
                Ok(Bound { value: full.value, unit: full.unit, scale: full.scale })
            }
        }
        deserializer.deserialize_any(BoundVisitor)
    }
}

/// A second amount beside the first.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Amount {
    /// The number; or give `from` and `to`.
    pub value: Option<Number>,
    pub from: Option<Bound>,
    pub to: Option<Bound>,
    pub unit: Unit,
    pub scale: Option<Scale>,
}

/// What a number counts or measures.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, JsonSchema)]
#[schemars(with = "String")]
pub enum Unit {
    #[default]
    Count,
    /// A part of a whole, from 0 to 100.
    Percent,
    /// A ratio that may exceed 100, such as a gross rate of enrolment.
    GrossPercent,
    Year,
    Month,
    Day,
    Hour,
    /// An ISO 4217 code.
    Currency(String),
}

impl FromStr for Unit {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Ok(match text {
            "count" => Unit::Count,
            "percent" => Unit::Percent,
            "gross-percent" => Unit::GrossPercent,
            "year" => Unit::Year,
            "month" => Unit::Month,
            "day" => Unit::Day,
            "hour" => Unit::Hour,
            code if code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase()) => {
                Unit::Currency(code.to_owned())
            }
            other => {
                return Err(encode(Code::UnitUnknown, other));
            }
        })
    }
}

impl Unit {
    /// Whether it is a part or a ratio of a whole.
    pub fn is_percent(&self) -> bool {
        matches!(self, Unit::Percent | Unit::GrossPercent)
    }

    /// How many hours it has, if it measures time.
    pub fn hours(&self) -> Option<f64> {
        match self {
            Unit::Year => Some(365.25 * 24.0),
            Unit::Month => Some(365.25 * 2.0),
            Unit::Day => Some(24.0),
            Unit::Hour => Some(1.0),
            Unit::Count | Unit::Percent | Unit::GrossPercent | Unit::Currency(_) => None,
        }
    }
}

impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Unit::Count => "count",
            Unit::Percent => "percent",
            Unit::GrossPercent => "gross-percent",
            Unit::Year => "year",
            Unit::Month => "month",
            Unit::Day => "day",
            Unit::Hour => "hour",
            Unit::Currency(code) => code,
        })
    }
}

impl<'de> Deserialize<'de> for Unit {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        from_string(deserializer)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Scale {
    Thousand,
    Million,
    Billion,
}

impl Scale {
    /// What a number with it is multiplied by.
    pub fn factor(scale: Option<Scale>) -> f64 {
        match scale {
            None => 1.0,
            Some(Scale::Thousand) => 1e3,
            Some(Scale::Million) => 1e6,
            Some(Scale::Billion) => 1e9,
        }
    }
}

/// Why a number is missing. Always printed as a word, never as zero or a blank.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    Unknown,
    Unavailable,
    NotApplicable,
    NotStated,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Qualifier {
    AtLeast,
    About,
    Nearly,
    MoreThan,
    UpTo,
    AsManyAs,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Certainty {
    #[default]
    Stated,
    Estimated,
    Alleged,
    Unconfirmed,
}

/// An age group in years: `5-14`, `14`, `under 15`, `from 18`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, JsonSchema)]
#[schemars(with = "String")]
pub enum Age {
    Exact(u8),
    Range(u8, u8),
    Under(u8),
    From(u8),
}

impl FromStr for Age {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let years = |digits: &str| match digits.parse::<u8>() {
            Ok(years) if years <= 25 => Ok(years),
            _ => Err(encode(Code::AgeMalformed, text)),
        };
        if let Some(limit) = text.strip_prefix("under ") {
            return years(limit).map(Age::Under);
        }
        if let Some(limit) = text.strip_prefix("from ") {
            return years(limit).map(Age::From);
        }
        match text.split_once('-') {
            None => years(text).map(Age::Exact),
            Some((from, to)) => match (years(from)?, years(to)?) {
                (from, to) if from < to => Ok(Age::Range(from, to)),
                _ => Err(encode(Code::AgesBackwards, text)),
            },
        }
    }
}

impl<'de> Deserialize<'de> for Age {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        from_string(deserializer)
    }
}

/// A link between two figures about the same thing.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Comparison {
    /// The other figure.
    #[schemars(with = "String")]
    pub figure: Ref,
    pub kind: ComparisonKind,
}

values! {
    ComparisonKind, labels "comparison" {
        /// Two statements about the same thing that do not agree.
        Differs => "differs",
        /// One amount, converted differently.
        OtherConversion => "other-conversion",
        /// Another period or definition.
        OtherScope => "other-scope",
    }
}

impl Described for Figure {
    const WORDS: &'static [Words] = &[Words::optional("")];
    const SKELETON: &'static str = "status = \"not-stated\"\nSOURCES";
}

impl Entry for Figure {
    fn id(&self) -> Option<&Ref> {
        Some(&self.id)
    }

    fn links<'r>(&'r self, links: &mut Links<'_, 'r>) {
        links.institutions(&self.attributed_to);
        links.terms(Vocabulary::Survey, &self.survey);
        links.terms(Vocabulary::Breakdown, &self.by);
        self.part_of.iter().for_each(|whole| links.add(Link::silent(Target::Figure, whole)));
        links.figures(self.compare.iter().map(|comparison| &comparison.figure));
    }

    fn sources(&self) -> Sources<'_> {
        Sources::Required(&self.sources)
    }
}
