//! Tags of languages.

use unic_langid::LanguageIdentifier;

use crate::diagnostic::{Code, Diagnostic};
use crate::model::codes;

/// A BCP 47 tag of a language that ISO 639 knows, with two or three letters, as Typst and PDF want it. BCP 47 does not mind capitals, but files are
/// named after tags, and tags are compared: so each has the one form that BCP 47 recommends.
pub fn parse_tag(written: &str) -> Result<LanguageIdentifier, Diagnostic> {
    let tag = written.parse::<LanguageIdentifier>().ok();
    let tag = tag.filter(|tag| codes::is_language(tag.language.as_str()));
    let problem = |code| Diagnostic::error(code).with("written", written);
    let tag = tag.ok_or_else(|| problem(Code::NotALanguage))?;
    let form = tag.to_string();
    if form == written { Ok(tag) } else { Err(problem(Code::TagForm).with("form", form)) }
}
