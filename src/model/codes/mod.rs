//! Codes of countries and currencies. `scripts/countries` takes them from the Unicode CLDR.

mod meant;
pub mod names;

pub use meant::{meant, plain_name};

/// A country as ISO 3166-1 has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Code {
    /// Alpha-3.
    pub iso: &'static str,
    /// Alpha-2.
    pub short: &'static str,
    /// UN M49.
    pub m49: &'static str,
    /// Its first legal tender, if it has one.
    pub currency: &'static str,
    /// By language.
    pub names: [(&'static str, &'static str); 2],
}

const COUNTRIES: &str = include_str!("countries.tsv");
const CURRENCIES: &str = include_str!("currencies.txt");

/// All countries, by their code.
pub fn countries() -> impl Iterator<Item = Code> {
    lines(COUNTRIES).filter_map(|line| {
        let mut columns = line.split('\t');
        let mut next = || columns.next();
        let (iso, short, m49, currency) = (next()?, next()?, next()?, next()?);
        Some(Code { iso, short, m49, currency, names: [("en", next()?), ("fr", next()?)] })
    })
}

/// The country of an alpha-3 code.
pub fn country(iso: &str) -> Option<Code> {
    countries().find(|country| country.iso == iso)
}

/// Kosovo's: ISO 3166-1 leaves the code to its users, who agree on it.
pub const KOSOVO: &str = "XKX";

/// All currencies, also those of the past.
pub fn currencies() -> impl Iterator<Item = &'static str> {
    lines(CURRENCIES).flat_map(str::split_whitespace)
}

fn lines(table: &'static str) -> impl Iterator<Item = &'static str> {
    table.lines().filter(|line| !line.starts_with('#'))
}

#[cfg(test)]
mod tests {
    use super::{countries, country, currencies};

    #[test]
    fn every_country_has_its_codes_and_names() {
        assert_eq!(countries().count(), 249);
        let letters = |text: &str, count| text.len() == count && text.bytes().all(|b| b.is_ascii_uppercase());
        for code in countries() {
            assert!(letters(code.iso, 3) && letters(code.short, 2), "{code:?}");
            assert!(code.m49.len() == 3 && code.m49.bytes().all(|b| b.is_ascii_digit()), "{code:?}");
            assert!(code.currency.is_empty() || currencies().any(|known| known == code.currency), "{code:?}");
            assert!(code.names.iter().all(|(_, name)| !name.is_empty()), "{code:?}");
        }
        let mali = country("MLI").map(|mali| (mali.m49, mali.currency));
        assert_eq!(mali, Some(("466", "XOF")));
    }
}
