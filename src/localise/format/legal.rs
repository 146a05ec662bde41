//! Numbers of laws, conventions and articles: names, not quantities, hence never grouped.

use super::patterns::texts;
use super::{FormatError, Formatter, Patterns};

/// What bears the number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Instrument {
    Law,
    /// A convention of the International Labour Organization.
    Convention,
    Article,
}

/// How the number is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LegalForm {
    /// In a sentence: *n° 182*, *article 326*.
    Prose,
    /// In references and tables: *C182*, *art. 326*.
    Narrow,
}

impl<P: Patterns> Formatter<P> {
    /// The number of a legal text, exactly as it is given.
    pub fn legal(
        &self,
        instrument: Instrument,
        number: &str,
        form: LegalForm,
    ) -> Result<String, FormatError> {
        let id = match instrument {
            Instrument::Law => "format-law",
            Instrument::Convention => "format-convention",
            Instrument::Article => "format-article",
        };
        let attributes: &[&str] = match form {
            LegalForm::Prose => &[],
            LegalForm::Narrow => &["narrow"],
        };
        self.fill(id, attributes, &texts([("number", number), ("first", first(number))]))
    }

    /// The number of an article alone, as an item of a list: *326*, *1er*. Where the language makes no difference, it
    /// is as it is given.
    pub fn article_number(&self, number: &str) -> String {
        let arguments = texts([("number", number), ("first", first(number))]);
        self.patterns.pattern("format-article.number", &arguments).unwrap_or_else(|| number.to_owned())
    }
}

fn first(number: &str) -> &'static str {
    if number == "1" { "yes" } else { "no" }
}
