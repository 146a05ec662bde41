//! Policies of a government, and programmes of whoever funds them.

use schemars::JsonSchema;
use serde::Deserialize;

use super::figure::ComparisonKind;
use super::period::Period;
use super::record::Ref;
use super::source::Citation;

/// A policy or plan. Its name is the message `policy-ID`, with `.acronym` where it has one; `.aim` says what it wants and
/// `.activity` what the sources report of the year.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Policy {
    #[schemars(with = "String")]
    pub id: Ref,
    /// The institution that leads it.
    #[schemars(with = "Option<String>")]
    pub lead: Option<Ref>,
    pub period: Option<Period>,
    pub sources: Vec<Citation>,
}

/// A programme or project as a source lists it. Its name is the message `programme-ID`; `.aim` says what it wants and
/// `.activity` what the sources report of the year.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Programme {
    #[schemars(with = "String")]
    pub id: Ref,
    /// A term of the vocabulary `programme-group`.
    #[schemars(with = "String")]
    pub group: Ref,
    /// Institutions.
    #[schemars(with = "Vec<String>")]
    #[serde(default)]
    pub funders: Vec<Ref>,
    /// Institutions.
    #[schemars(with = "Vec<String>")]
    #[serde(default)]
    pub implementers: Vec<Ref>,
    /// The figure that holds the budget.
    #[schemars(with = "Option<String>")]
    pub budget: Option<Ref>,
    pub period: Option<Period>,
    /// It began in the year of the edition.
    #[serde(default)]
    pub launched: bool,
    /// The country's own government funds it.
    #[serde(default)]
    pub government_funded: bool,
    /// The same programme elsewhere in the sources, with other facts.
    #[serde(default)]
    pub compare: Vec<ProgrammeComparison>,
    pub sources: Vec<Citation>,
}

/// A link between two records of one programme.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ProgrammeComparison {
    /// The other programme.
    #[schemars(with = "String")]
    pub programme: Ref,
    pub kind: ComparisonKind,
}
