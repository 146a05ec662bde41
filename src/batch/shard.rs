//! One build on several machines: each takes a part of the documents.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::hash::hash128;

/// Part `number` (from 1) of `count`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Shard {
    pub number: u32,
    pub count: u32,
}

impl Shard {
    /// Whether a document belongs to this part. Depends on its path alone: all machines agree without talking.
    pub fn holds(self, path: &str) -> bool {
        hash128(path) % u128::from(self.count) == u128::from(self.number - 1)
    }

    /// Whether a document may belong to both.
    pub fn meets(self, other: Shard) -> bool {
        let common = gcd(self.count, other.count);
        self.number % common == other.number % common
    }
}

fn gcd(one: u32, other: u32) -> u32 {
    if other == 0 { one } else { gcd(other, one % other) }
}

impl FromStr for Shard {
    type Err = ();

    /// `2/4`; or `/4` where Kubernetes says in `JOB_COMPLETION_INDEX` which part this is, counted from 0.
    fn from_str(text: &str) -> Result<Self, ()> {
        let (number, count) = text.split_once('/').ok_or(())?;
        let count: u32 = count.parse().map_err(|_| ())?;
        let number = match number {
            "" => {
                let index = std::env::var("JOB_COMPLETION_INDEX").map_err(|_| ())?;
                index.parse::<u32>().map_err(|_| ())?.checked_add(1).ok_or(())?
            }
            number => number.parse().map_err(|_| ())?,
        };
        if (1..=count).contains(&number) { Ok(Shard { number, count }) } else { Err(()) }
    }
}

impl fmt::Display for Shard {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{}/{}", self.number, self.count)
    }
}

impl From<Shard> for String {
    fn from(shard: Shard) -> Self {
        shard.to_string()
    }
}

impl TryFrom<String> for Shard {
    type Error = &'static str;

    /// As a manifest says it: with its number.
    fn try_from(text: String) -> Result<Self, Self::Error> {
        let numbered = !text.starts_with('/');
        text.parse().ok().filter(|_| numbered).ok_or("no part of a whole")
    }
}
