//! What is known of a country beside figures, claims and recommendations.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::period::Period;
use super::record::Ref;
use super::source::Citation;

/// `[country]` in `country.toml`. The name is the message `country-name`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Country {
    /// ISO 3166-1 alpha-3.
    pub iso: String,
    /// UN M49, three digits.
    pub m49: String,
    /// ISO 4217.
    pub currency: String,
}

/// What the short brief shows, in this order.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct BriefChoice {
    /// Key figures, four as a rule.
    #[schemars(with = "Vec<String>")]
    #[serde(default)]
    pub figures: Vec<Ref>,
    /// The recommendations that matter most, three as a rule.
    #[schemars(with = "Vec<String>")]
    #[serde(default)]
    pub recommendations: Vec<Ref>,
    /// Recommendations drawn in the chart of how long they have stood.
    #[schemars(with = "Vec<String>")]
    #[serde(default)]
    pub chart: Vec<Ref>,
}

/// A rating given by another organisation.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Assessment {
    #[schemars(with = "String")]
    pub id: Ref,
    /// A term of the vocabulary `scheme`.
    #[schemars(with = "String")]
    pub scheme: Ref,
    /// A level of the scheme: the message `SCHEME-LEVEL`.
    #[schemars(with = "String")]
    pub level: Ref,
    #[serde(default)]
    pub movement: Option<Movement>,
    pub period: Period,
    /// The institution that gives the rating.
    #[schemars(with = "String")]
    pub author: Ref,
    pub sources: Vec<Citation>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Movement {
    Upgraded,
    Downgraded,
    Unchanged,
}

/// A convention or protocol and whether the country has ratified it.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Instrument {
    /// A term of the vocabulary `instrument`.
    #[schemars(with = "String")]
    pub id: Ref,
    pub ratified: Answer,
    pub date: Option<Period>,
    pub sources: Vec<Citation>,
}

/// A law or regulation. Its name is the message `law-ID`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Law {
    #[schemars(with = "String")]
    pub id: Ref,
    /// As the country writes it, for example `2012-023`.
    pub number: Option<String>,
    pub date: Option<Period>,
    pub status: LawStatus,
    #[serde(default)]
    pub sources: Vec<Citation>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum LawStatus {
    InForce,
    Draft,
    Pending,
}

impl LawStatus {
    /// The name in data files and message ids.
    pub fn key(self) -> &'static str {
        match self {
            Self::InForce => "in-force",
            Self::Draft => "draft",
            Self::Pending => "pending",
        }
    }
}

/// A standard and whether national law meets the international one.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Standard {
    /// A term of the vocabulary `standard`.
    #[schemars(with = "String")]
    pub id: Ref,
    pub meets: Answer,
    /// Years.
    pub age: Option<u8>,
    /// The source calculated the age from what it had.
    #[serde(default)]
    pub age_calculated: bool,
    #[serde(default)]
    pub legislation: Vec<Legislation>,
    pub sources: Vec<Citation>,
}

/// Articles of a law.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Legislation {
    #[schemars(with = "String")]
    pub law: Ref,
    /// As printed in the law: `326`, `L.187`.
    #[serde(default)]
    pub articles: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    Yes,
    No,
    Unknown,
    NotApplicable,
}

/// A measure of law enforcement in one or more years.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Enforcement {
    /// A term of the vocabulary `measure`.
    #[schemars(with = "String")]
    pub id: Ref,
    pub group: EnforcementGroup,
    /// 1 = also in the short brief.
    #[serde(default = "full")]
    pub level: super::claim::Level,
    pub values: Vec<EnforcementValue>,
}

fn full() -> super::claim::Level {
    super::claim::Level::Full
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum EnforcementGroup {
    Labour,
    Criminal,
}

/// The value of one year: a figure or an answer.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct EnforcementValue {
    pub year: u16,
    #[schemars(with = "Option<String>")]
    pub figure: Option<Ref>,
    pub answer: Option<Answer>,
    #[serde(default)]
    pub sources: Vec<Citation>,
}

/// A public body or another organisation. Its name is the message `institution-ID`, with `.acronym` where it has one;
/// `.role` says what it does and `.activity` what the sources report of the year.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Institution {
    #[schemars(with = "String")]
    pub id: Ref,
    /// Terms of the vocabulary `role`.
    #[schemars(with = "Vec<String>")]
    #[serde(default)]
    pub roles: Vec<Ref>,
    /// The institution above it.
    #[schemars(with = "Option<String>")]
    pub led_by: Option<Ref>,
    /// Whether the sources found it active in the edition.
    pub active: Option<Answer>,
    #[serde(default)]
    pub sources: Vec<Citation>,
}

/// A dated order, decree or meeting. Its words are the message `event-ID`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Event {
    #[schemars(with = "String")]
    pub id: Ref,
    pub date: Period,
    pub sources: Vec<Citation>,
}

impl Answer {
    /// The name in data files and message ids.
    pub fn key(self) -> &'static str {
        match self {
            Answer::Yes => "yes",
            Answer::No => "no",
            Answer::Unknown => "unknown",
            Answer::NotApplicable => "not-applicable",
        }
    }
}
