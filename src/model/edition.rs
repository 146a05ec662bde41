//! The round of facts that reports show, and how far its words have been checked.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::period::Period;

/// `[edition]`: which round of facts the reports show.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Edition {
    /// Printed in titles, for example 2020.
    pub year: u16,
    /// The date up to which the facts go; printed as "Situation as of …".
    pub as_of: Period,
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

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ReviewState {
    Provisional,
    Reviewed,
}

impl ReviewState {
    /// The name in data files and message ids.
    pub fn key(self) -> &'static str {
        match self {
            Self::Provisional => "provisional",
            Self::Reviewed => "reviewed",
        }
    }
}
