//! Numbers of pages, tables and paragraphs of a source.

use std::str::FromStr;

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer};

use super::problem::encode;
use super::values::from_string;
use crate::diagnostic::Code;

/// One number or several, without words: `4`, `iv`, `A.1`, `3-5`, `3, 7`. Each language has its own "p." before them.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema)]
#[schemars(with = "String")]
pub struct Locator(pub String);

/// Whichever hyphen or dash was typed.
pub fn is_dash(char: char) -> bool {
    matches!(char, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

impl FromStr for Locator {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        for item in text.split([',', ';', '&']) {
            let ends: Vec<&str> = item.split(is_dash).map(str::trim).collect();
            if ends.contains(&"") {
                let code = if ends.len() > 1 { Code::LocatorRange } else { Code::LocatorWords };
                return Err(encode(code, text));
            }
            if ends.iter().any(|end| has_words(end)) {
                return Err(encode(Code::LocatorWords, text));
            }
            let numbers: Option<Vec<u64>> = ends.iter().map(|end| end.parse().ok()).collect();
            if numbers.is_some_and(|numbers| numbers.contains(&0) || !numbers.is_sorted_by(|a, b| a < b)) {
                return Err(encode(Code::LocatorRange, text));
            }
        }
        Ok(Locator(text.to_owned()))
    }
}

/// Whether a number has words or signs before it, as documents write them themselves: `p. 4`, `p.4`, `§ 4`, `Table1`.
fn has_words(number: &str) -> bool {
    let letters = number.find(|char: char| !char.is_alphabetic()).unwrap_or(number.len());
    let (word, rest) = number.split_at(letters);
    let numbered = rest.contains(|char: char| char.is_ascii_digit());
    let abbreviated = rest.starts_with('.') && word.starts_with(char::is_lowercase);
    number.contains(char::is_whitespace)
        || number.contains(['§', '¶', '№', '°', '#'])
        || numbered && (abbreviated || word.chars().count() > 3)
}

impl<'de> Deserialize<'de> for Locator {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        from_string(deserializer)
    }
}
