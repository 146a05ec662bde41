//! Tags of languages.

use unic_langid::LanguageIdentifier;

/// A BCP 47 tag whose language has two or three letters, as Typst and PDF want it.
pub fn parse_tag(tag: &str) -> Option<LanguageIdentifier> {
    let identifier: LanguageIdentifier = tag.parse().ok()?;
    (2..=3).contains(&identifier.language.as_str().len()).then_some(identifier)
}
