//! Numbers of articles of laws: names, not quantities, hence never grouped.

use super::Formatter;
use super::patterns::texts;

impl Formatter {
    /// The number of an article as an item of a list: *326*, *1er*. Where the language makes no difference, it is as it
    /// is given.
    pub fn article_number(&self, number: &str) -> String {
        let first = if number == "1" { "yes" } else { "no" };
        let arguments = texts([("number", number), ("first", first)]);
        self.pattern("format-article.number", &arguments).unwrap_or_else(|| number.to_owned())
    }
}
