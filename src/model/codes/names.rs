//! Names of countries as they stand in sentences, in English and French: names from the CLDR, grammar from a table of our own.

use super::{countries, lines};

const GRAMMAR: &str = include_str!("grammar.tsv");

/// A name in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// Alone: *Philippines*.
    pub name: String,
    /// As a subject: *the Philippines*, *les Philippines*.
    pub definite: String,
    /// *in the Philippines*, *aux Philippines*.
    pub place: String,
    /// *of the Philippines*, *des Philippines*.
    pub of: String,
}

impl Name {
    /// The message of a country's name, as a workspace would write it.
    pub fn message(&self) -> String {
        let Name { name, definite, place, of } = self;
        format!("country-name = {name}\n    .the = {definite}\n    .in = {place}\n    .of = {of}\n")
    }
}

/// The name of the country of an alpha-3 code; none in languages other than English and French.
pub fn name(iso: &str, language: &str) -> Option<Name> {
    let row = lines(GRAMMAR).find(|line| line.split('\t').next() == Some(iso))?;
    let mut columns = row.split('\t').skip(1);
    let mut next = || columns.next();
    let (article, english, class, french) = (next()?, next()?, next()?, next()?);
    let own = |name: &'static str, language: &str| {
        let code = || countries().find(|country| country.iso == iso);
        let listed = || code()?.names.into_iter().find(|(other, _)| *other == language).map(|(_, name)| name);
        let name = if name.is_empty() { listed()? } else { name };
        // Typography is the program's.
        Some(name.replace('\u{2019}', "'"))
    };
    match language {
        "en" => Some(in_english(own(english, "en")?, article)),
        "fr" => Some(in_french(own(french, "fr")?, class)),
        _ => None,
    }
}

fn in_english(name: String, article: &str) -> Name {
    let definite = if article.starts_with("the") { format!("the {name}") } else { name.clone() };
    let preposition = if article.ends_with("on") { "on" } else { "in" };
    Name { place: format!("{preposition} {definite}"), of: format!("of {definite}"), definite, name }
}

fn in_french(name: String, class: &str) -> Name {
    let (class, preposition) = class.split_once('-').map_or((class, None), |(class, own)| (class, Some(own)));
    // After an article the common noun is written small.
    let within = match name.strip_prefix('Î') {
        Some(rest) if rest.starts_with("le ") || rest.starts_with("les ") => format!("î{rest}"),
        _ => name.clone(),
    };
    let elided = within.starts_with(['A', 'E', 'É', 'I', 'O', 'U', 'Y', 'Å']) || within.starts_with("Haï");
    let (definite, place, of) = match class {
        "m" => (format!("le {within}"), format!("au {within}"), format!("du {within}")),
        "f" => (format!("la {within}"), format!("en {within}"), format!("de la {within}")),
        "v" => (format!("l'{within}"), format!("en {within}"), format!("de l'{within}")),
        "p" => (format!("les {within}"), format!("aux {within}"), format!("des {within}")),
        class => {
            let place = if class == "e" { "en" } else { "à" };
            let of = if elided { "d'" } else { "de " };
            (within.clone(), format!("{place} {within}"), format!("{of}{within}"))
        }
    };
    let place = preposition.map_or(place, |preposition| format!("{preposition} {definite}"));
    Name { name, definite, place, of }
}

#[cfg(test)]
#[allow(clippy::expect_used)]
mod tests {
    use super::super::{KOSOVO, countries};
    use super::{GRAMMAR, lines, name};

    #[test]
    fn every_country_has_its_grammar() {
        let known: Vec<&str> = countries().map(|country| country.iso).chain([KOSOVO]).collect();
        let rows: Vec<&str> = lines(GRAMMAR).filter_map(|line| line.split('\t').next()).collect();
        assert_eq!(rows.len(), known.len());
        for iso in known {
            assert!(rows.contains(&iso), "{iso}");
            for language in ["en", "fr"] {
                let name = name(iso, language).expect(iso);
                assert!(!name.name.contains(['&', '.']), "{name:?}");
            }
            let row = lines(GRAMMAR).find(|row| row.starts_with(iso)).expect(iso);
            let columns: Vec<&str> = row.split('\t').collect();
            assert_eq!(columns.len(), 5, "{row}");
            assert!(["-", "the", "on", "the-on"].contains(&columns[1]), "{row}");
            let class = columns[3].split('-').next().unwrap_or_default();
            assert!(["m", "f", "v", "p", "a", "e"].contains(&class), "{row}");
        }
        assert_eq!(name("MLI", "es"), None);
        assert_eq!(name("QQQ", "en"), None);
    }

    /// A vowel or a mute h asks for an elision, and no other class has one.
    #[test]
    fn french_classes_go_with_the_names() {
        for country in countries() {
            let name = name(country.iso, "fr").expect(country.iso);
            let vowel = name.name.starts_with(['A', 'E', 'É', 'I', 'Î', 'O', 'U']);
            let (article, rest) = name.definite.split_at(name.definite.len().min(2));
            let wrong = match article {
                "l'" => !vowel,
                "le" | "la" if rest.starts_with(' ') => vowel,
                _ => false,
            };
            assert!(!wrong, "{name:?}");
        }
    }

    #[test]
    fn names_in_sentences() {
        for (iso, language, definite, place, of) in [
            ("MLI", "fr", "le Mali", "au Mali", "du Mali"),
            ("CIV", "fr", "la Côte d'Ivoire", "en Côte d'Ivoire", "de la Côte d'Ivoire"),
            ("DZA", "fr", "l'Algérie", "en Algérie", "de l'Algérie"),
            ("IRQ", "fr", "l'Irak", "en Irak", "de l'Irak"),
            ("HND", "fr", "le Honduras", "au Honduras", "du Honduras"),
            ("PHL", "fr", "les Philippines", "aux Philippines", "des Philippines"),
            ("HTI", "fr", "Haïti", "en Haïti", "d'Haïti"),
            ("CUB", "fr", "Cuba", "à Cuba", "de Cuba"),
            ("OMN", "fr", "Oman", "à Oman", "d'Oman"),
            ("SLB", "fr", "les îles Salomon", "aux îles Salomon", "des îles Salomon"),
            ("IMN", "fr", "l'île de Man", "à l'île de Man", "de l'île de Man"),
            ("REU", "fr", "La Réunion", "à La Réunion", "de La Réunion"),
            ("BRB", "fr", "la Barbade", "à la Barbade", "de la Barbade"),
            ("CPV", "fr", "Cabo Verde", "à Cabo Verde", "de Cabo Verde"),
            (
                "FLK",
                "fr",
                "les îles Falkland (Malvinas)",
                "aux îles Falkland (Malvinas)",
                "des îles Falkland (Malvinas)",
            ),
            ("SLV", "fr", "El Salvador", "en El Salvador", "d'El Salvador"),
            ("TLS", "fr", "le Timor-Leste", "au Timor-Leste", "du Timor-Leste"),
            ("MLI", "en", "Mali", "in Mali", "of Mali"),
            ("PHL", "en", "the Philippines", "in the Philippines", "of the Philippines"),
            ("GMB", "en", "the Gambia", "in the Gambia", "of the Gambia"),
            ("NFK", "en", "Norfolk Island", "on Norfolk Island", "of Norfolk Island"),
        ] {
            let name = name(iso, language).expect(iso);
            assert_eq!((&*name.definite, &*name.place, &*name.of), (definite, place, of));
        }
    }
}
