//! The countries and territories of the data file that it calls otherwise than the Unicode CLDR does.

use super::value::slug;
use crate::model::codes::{self, KOSOVO};

/// The source's form of a name as a slug, and the code.
const OTHER_FORMS: [(&str, &str); 13] = [
    ("cabo-verde", "CPV"),
    ("cape-verde", "CPV"),
    ("cocos-keeling-islands", "CCK"),
    ("congo-democratic-republic-of-the", "COD"),
    ("democratic-republic-of-the-congo", "COD"),
    ("congo-republic-of-the", "COG"),
    ("republic-of-the-congo", "COG"),
    ("cote-divoire", "CIV"),
    ("gambia-the", "GMB"),
    ("the-gambia", "GMB"),
    ("kosovo", KOSOVO),
    ("north-korea", "PRK"),
    ("west-bank-and-the-gaza-strip", "PSE"),
];

/// The source's name as a slug where it is another one than documents print, so that readers have to be told.
const OTHER_NAMES: [(&str, &str); 9] = [
    ("burma", "MMR"),
    ("burma-myanmar", "MMR"),
    ("czech-republic", "CZE"),
    ("falkland-islands-islas-malvinas", "FLK"),
    ("kyrgyz-republic", "KGZ"),
    ("macedonia", "MKD"),
    ("saint-helena-ascension-and-tristan-da-cunha", "SHN"),
    ("swaziland", "SWZ"),
    ("turkey", "TUR"),
];

/// Territories that keep the source's name in documents, as a message with its forms, in English and French.
const KEPT: [(&str, &str, &str); 1] = [(
    "PSE",
    "West Bank and the Gaza Strip\n    .the = the West Bank and the Gaza Strip\n    .in = in the West Bank and the Gaza Strip\n    .of = of the West Bank and the Gaza Strip",
    "Cisjordanie et bande de Gaza\n    .the = la Cisjordanie et la bande de Gaza\n    .in = en Cisjordanie et dans la bande de Gaza\n    .of = de la Cisjordanie et de la bande de Gaza",
)];

/// The code of a country by the source's name of it.
pub fn code(name: &str) -> Option<&'static str> {
    let slug = slug(name);
    let other = OTHER_FORMS.iter().chain(&OTHER_NAMES).find(|(other, _)| *other == slug).map(|(_, iso)| *iso);
    other.or_else(|| codes::meant(name).map(|known| known.iso))
}

/// Whether documents call the country otherwise than the source does.
pub fn is_another(name: &str) -> bool {
    let slug = slug(name);
    OTHER_NAMES.iter().any(|(other, _)| *other == slug)
}

/// The name that a territory keeps, by language.
pub fn names(iso: &str) -> Vec<(&'static str, &'static str)> {
    let kept = KEPT.iter().filter(|(other, _, _)| *other == iso);
    kept.flat_map(|(_, english, french)| [("en", *english), ("fr", *french)]).collect()
}
