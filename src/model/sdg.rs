//! Targets of the Sustainable Development Goals.

use std::fmt;
use std::str::FromStr;

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer};

use super::problem::encode;
use super::values::from_string;
use crate::diagnostic::Code;

/// A goal from 1 to 17, as a rule with one of its targets: a number, or a letter for the means. `8`, `8.7`, `8.b`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, JsonSchema)]
#[schemars(with = "String")]
pub struct SdgTarget(String);

impl FromStr for SdgTarget {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (goal, target) = text.split_once('.').map_or((text, None), |(goal, target)| (goal, Some(target)));
        let number = |text: &str, most: u8| {
            let plain = !text.starts_with('0') && text.bytes().all(|byte| byte.is_ascii_digit());
            plain && text.parse().is_ok_and(|number: u8| number <= most)
        };
        // Goal 17 has the most targets, goal 3 the most letters.
        let is_target = |target: &str| number(target, 19) || matches!(target, "a" | "b" | "c" | "d");
        let right = number(goal, 17) && target.is_none_or(is_target);
        if right { Ok(SdgTarget(text.to_owned())) } else { Err(encode(Code::NotASdgTarget, text)) }
    }
}

impl fmt::Display for SdgTarget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for SdgTarget {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        from_string(deserializer)
    }
}
