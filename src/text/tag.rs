//! Tags of languages.

use unic_langid::LanguageIdentifier;

use crate::diagnostic::{Code, Diagnostic};

/// A BCP 47 tag of a language that ISO 639 knows, with two or three letters, as Typst and PDF want it. BCP 47 does not
/// mind capitals, but files are named after tags, and tags are compared: so each has the one form that it recommends.
pub fn parse_tag(written: &str) -> Result<LanguageIdentifier, Diagnostic> {
    let tag = written.parse::<LanguageIdentifier>().ok();
    let tag = tag.filter(|tag| is_language(tag.language.as_str()));
    let problem = |code| Diagnostic::error(code).with("written", written);
    let tag = tag.ok_or_else(|| problem(Code::NotALanguage))?;
    let form = tag.to_string();
    if form == written { Ok(tag) } else { Err(problem(Code::TagForm).with("form", form)) }
}

/// Of ISO 639-1 and 639-3; a language with two letters has no line of three.
const LANGUAGES: &str = include_str!("languages.txt");

/// Whether a language has this code, which is the shortest that it has.
fn is_language(code: &str) -> bool {
    let lines = LANGUAGES.lines().filter(|line| !line.starts_with('#'));
    lines.flat_map(str::split_whitespace).any(|known| known == code)
}
