//! The country that somebody means.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::{Code, countries, country, names};

/// By any of a country's codes or names, as words in small letters with hyphens.
pub fn meant(written: &str) -> Option<Code> {
    /// By code, and by every name that the program has for it.
    static KNOWN: LazyLock<BTreeMap<String, &'static str>> = LazyLock::new(|| {
        let named = |country: Code| {
            let listed = country.names.into_iter().map(|(_, name)| plain_name(name));
            let own = ["en", "fr"].into_iter().filter_map(move |language| names::name(country.iso, language));
            let codes = [country.iso, country.short, country.m49].map(str::to_lowercase);
            let all = codes.into_iter().chain(listed).chain(own.map(|name| plain_name(&name.name)));
            all.map(move |name| (name, country.iso))
        };
        countries().flat_map(named).collect()
    });
    KNOWN.get(&plain_name(written)).and_then(|iso| country(iso))
}

/// Letters without accents, with a hyphen for anything else: `Côte d’Ivoire` is `cote-d-ivoire`.
pub fn plain_name(name: &str) -> String {
    let plain = |letter: char| match letter {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => 'a',
        'ç' => 'c',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'í' | 'î' | 'ï' => 'i',
        'ó' | 'ô' | 'õ' | 'ö' | 'ø' => 'o',
        'ú' | 'û' | 'ü' => 'u',
        other => other,
    };
    let plain = name.to_lowercase().chars().map(plain).collect::<String>();
    let words = plain.split(|char: char| !char.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::meant;

    #[test]
    fn what_people_write_for_a_country() {
        for written in ["BF", "bfa", "854", "Burkina Faso", "burkina-faso"] {
            assert_eq!(meant(written).map(|country| country.iso), Some("BFA"), "{written}");
        }
        assert_eq!(meant("Cote d'Ivoire").map(|country| country.iso), Some("CIV"));
        assert_eq!(meant("Brésil").map(|country| country.iso), Some("BRA"));
        assert_eq!(meant("QQQ"), None);
    }
}
