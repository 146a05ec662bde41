//! Signs after a value that refer to a note of the source.

use std::str::FromStr;

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer};

use super::problem::encode;
use super::values::from_string;
use crate::diagnostic::Code;

/// The signs that sources use.
pub const SIGNS: [char; 4] = ['*', '†', '‡', '§'];

/// One or more of the signs that refer to notes: `*`, `†`, `‡`, `§`. They are printed after the value, as in the source.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema)]
#[schemars(with = "String")]
pub struct Marks(pub String);

impl FromStr for Marks {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let right = !text.is_empty() && text.chars().all(|char| SIGNS.contains(&char));
        if right { Ok(Marks(text.to_owned())) } else { Err(encode(Code::MarksUnknown, text)) }
    }
}

impl<'de> Deserialize<'de> for Marks {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        from_string(deserializer)
    }
}
