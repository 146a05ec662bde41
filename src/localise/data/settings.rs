//! What does not depend on the subject: `/settings.json`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use crate::localise::format::PeriodForm;
use crate::localise::labels::PUBLISHER;
use crate::localise::language::Language;
use crate::localise::marks::Kind;
use crate::localise::scope::Scope;
use crate::model::config::{Distribution, Ground, LogoPlace};
use crate::model::record::Ref;
use crate::plan::Document;

/// What a document has in common with others.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Settings {
    /// Tags of the document's languages, the first first.
    languages: Vec<String>,
    /// By tag, for every language of the workspace: a text may fall back to any of them.
    locales: BTreeMap<String, Locale>,
    brand: Brand,
    /// Id of the label that names the publisher, if the workspace has it in the document's first language.
    publisher: Option<&'static str>,
    /// Ids of the labels of the closing block.
    closing: Vec<String>,
    distribution: Distribution,
    /// The date before which it is not to be passed on, by tag.
    embargo: Option<BTreeMap<String, String>>,
    /// Texts carry signs that tell where they stand: see `lib/places.typ`. Never in a document that is delivered.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    places: bool,
}

/// How a language is set.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Locale {
    /// Without region, as Typst wants it.
    lang: String,
    /// Of two letters, as Typst wants it: none for a part of the world, such as 419.
    region: Option<String>,
    dir: Direction,
    /// Its digits from zero to nine, if they are not `0123456789`.
    digits: Option<String>,
    /// Family of its font, if it has its own.
    font: Option<String>,
}

/// In which direction a language is written.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "WritingDirection")]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    Ltr,
    Rtl,
}

/// How documents look.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Brand {
    /// `#rrggbb`
    colour: String,
    /// `#rrggbb`
    second_colour: Option<String>,
    fonts: Fonts,
    logos: Vec<Logo>,
}

/// Families of fonts, if the brand has its own.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "FontFamilies")]
#[serde(rename_all = "kebab-case")]
pub struct Fonts {
    text: Option<String>,
    headings: Option<String>,
}

/// A picture in the masthead or at the end.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Logo {
    /// Below `templates/`.
    file: String,
    /// Id of the label that describes it.
    alt: String,
    place: LogoPlace,
    ground: Ground,
}

impl Settings {
    pub(super) fn new(scope: &Scope<'_>, document: &Document) -> Self {
        let config = &scope.workspace.config;
        let locales = scope.languages.values().map(|language| (language.tag.clone(), locale(language)));
        let logos = config.brand.logos.iter();
        let logos = logos.map(|logo| Logo {
            file: logo.file.get_ref().clone(),
            alt: logo.alt.clone(),
            place: logo.place,
            ground: logo.ground,
        });
        let optional = |value: &Option<Ref>| value.as_ref().map(|value| value.get_ref().clone());
        let brand = Brand {
            colour: config.brand.colour.get_ref().clone(),
            second_colour: optional(&config.brand.second_colour),
            fonts: Fonts {
                text: optional(&config.brand.fonts.text),
                headings: optional(&config.brand.fonts.headings),
            },
            logos: logos.collect(),
        };
        let embargo = document.embargo.as_ref().map(|date| {
            let languages = document.languages.iter().filter_map(|tag| scope.languages.get(tag));
            let date = |language: &Language| language.formatter.period(date, PeriodForm::Table);
            languages.map(|language| (language.tag.clone(), scope.formatted(date(language)))).collect()
        });
        let first = document.languages.first().map(String::as_str).unwrap_or_default();
        let first = scope.languages.get(first);
        let publisher = first.is_some_and(|first| scope.languages.having(first, PUBLISHER).is_some());
        Settings {
            languages: document.languages.clone(),
            locales: locales.collect(),
            brand,
            publisher: publisher.then_some(PUBLISHER),
            closing: config.closing.iter().map(|key| key.get_ref().clone()).collect(),
            distribution: document.distribution,
            embargo,
            places: scope.marks.kind() == Kind::Places,
        }
    }
}

fn locale(language: &Language) -> Locale {
    Locale {
        lang: language.locale.language.as_str().to_owned(),
        region: language.locale.region.map(|region| region.as_str().to_owned()).filter(|r| r.len() == 2),
        dir: if language.is_right_to_left() { Direction::Rtl } else { Direction::Ltr },
        digits: Some((0..10).map(|digit| language.formatter.count(digit)).collect())
            .filter(|digits: &String| digits != "0123456789"),
        font: language.font.clone(),
    }
}
