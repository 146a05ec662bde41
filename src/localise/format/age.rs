//! Age groups.

use super::patterns::texts;
use super::{FormatError, Formatter};
use crate::model::figure::Age;
use crate::model::law_age::LawAge;
use crate::model::number::Number;

/// How an age group is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AgeForm {
    /// In a cell: *5 to 14*, *5 à 14 ans*.
    Table,
    /// After the people it describes: *aged 9 to 14*, *âgés de 9 à 14 ans*.
    Prose,
    /// The same without a word that agrees with those people: *les filles de 9 à 14 ans*.
    Of,
}

impl Formatter {
    /// The age that a law sets, for a column of ages: *16*, *16,5*, *12–13*.
    pub fn law_age(&self, age: &LawAge) -> String {
        let to = age.to.iter().map(|to| format!("–{}", self.number(to)));
        std::iter::once(self.number(&age.from)).chain(to).collect()
    }

    /// An age group in years.
    pub fn age(&self, age: &Age, form: AgeForm) -> Result<String, FormatError> {
        let (id, from, to) = match *age {
            Age::Exact(years) => ("format-age-exact", years, years),
            Age::Range(from, to) => ("format-age-range", from, to),
            Age::Under(limit) => ("format-age-under", limit, limit),
            Age::From(limit) => ("format-age-from", limit, limit),
        };
        let attributes: &[&str] = match form {
            AgeForm::Table => &["table"],
            AgeForm::Prose => &[],
            AgeForm::Of => &["of"],
        };
        let plural = self.plural_category(&Number::from(i64::from(to)));
        let (from, to) = (self.count(from.into()), self.count(to.into()));
        self.fill(id, attributes, &texts([("from", &from), ("years", &to), ("plural", plural)]))
    }
}
