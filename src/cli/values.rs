//! What values of arguments may be.

use std::error::Error;
use std::fmt;

use clap::builder::{PossibleValuesParser, TypedValueParser};

use crate::batch::shard::Shard;
use crate::model::record::is_kebab_case;
use crate::schedule::here::is_word;

/// Why a value is refused.
#[derive(Debug, Clone, Copy)]
pub enum Malformed {
    Number,
    Shard,
    Name,
    Word,
}

impl Malformed {
    /// The id of the message that says what would be right.
    pub fn message(self) -> &'static str {
        match self {
            Malformed::Number => "usage-invalid-number",
            Malformed::Shard => "usage-invalid-shard",
            Malformed::Name => "usage-invalid-name",
            Malformed::Word => "usage-invalid-word",
        }
    }
}

impl fmt::Display for Malformed {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(self.message())
    }
}

impl Error for Malformed {}

/// Whether something is printed for programs: `json`, or else `human`.
pub fn json() -> impl TypedValueParser<Value = bool> {
    PossibleValuesParser::new(["human", "json"]).map(|format| format == "json")
}

/// How many of something that costs memory.
pub fn number(text: &str) -> Result<u16, Malformed> {
    text.parse().ok().filter(|number| (1..=64).contains(number)).ok_or(Malformed::Number)
}

/// How many threads.
pub fn jobs(text: &str) -> Result<usize, Malformed> {
    number(text).map(usize::from)
}

/// Part of a whole.
pub fn shard(text: &str) -> Result<Shard, Malformed> {
    text.parse().map_err(|()| Malformed::Shard)
}

/// One word without signs that mean something where it is written.
pub fn word(text: &str) -> Result<String, Malformed> {
    if is_word(text) { Ok(text.to_owned()) } else { Err(Malformed::Word) }
}

/// Part of a name in Kubernetes.
pub fn name(text: &str) -> Result<String, Malformed> {
    if is_kebab_case(text) && text.len() <= 53 { Ok(text.to_owned()) } else { Err(Malformed::Name) }
}
