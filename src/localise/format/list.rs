//! Lists.

use super::patterns::texts;
use super::{FormatError, Formatter};

impl Formatter {
    /// The items as an enumeration: `a, b and c`. If an item contains a comma, all are set apart by semicolons.
    pub fn list<S: AsRef<str>>(&self, items: &[S]) -> Result<String, FormatError> {
        let items = items.iter().map(AsRef::as_ref);
        if items.clone().any(|item| item.contains([',', '،', '、'])) {
            return self.semicolons(items);
        }
        Ok(self.lists.format(items).to_string())
    }

    fn semicolons<'a>(&self, mut items: impl Iterator<Item = &'a str>) -> Result<String, FormatError> {
        let first = items.next().unwrap_or_default().to_owned();
        items.try_fold(first, |before, item| {
            self.fill("format-list-of-phrases", &[], &texts([("before", &before), ("item", item)]))
        })
    }
}
