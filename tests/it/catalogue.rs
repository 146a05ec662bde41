//! A catalogue for tests, with the fallback that formatting expects of the real one.

use fiche::localise::format::{Formatter, Patterns};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

/// Several languages, the preferred one first.
pub struct Catalogue(Vec<FluentBundle<FluentResource>>);

impl Catalogue {
    pub fn new(language: &str, sources: &[&str]) -> Self {
        let bundle = |source: &&str| {
            let language: LanguageIdentifier = language.parse().expect("a language tag");
            let mut bundle = FluentBundle::new_concurrent(vec![language]);
            bundle.set_use_isolating(false);
            let resource = FluentResource::try_new((*source).to_owned())
                .map_err(|(_, errors)| errors)
                .expect("valid Fluent");
            bundle.add_resource(resource).expect("no message twice");
            bundle
        };
        Catalogue(sources.iter().map(bundle).collect())
    }
}

impl Patterns for Catalogue {
    fn pattern(&self, id: &str, arguments: &FluentArgs) -> Option<String> {
        let (message, attribute) = match id.split_once('.') {
            Some((message, attribute)) => (message, Some(attribute)),
            None => (id, None),
        };
        let bundle = self.0.iter().find(|bundle| bundle.has_message(message))?;
        let message = bundle.get_message(message)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(arguments), &mut errors);
        errors.is_empty().then(|| text.into_owned())
    }
}

const ENGLISH: &str = include_str!("../../locales/en/format.ftl");
const AMERICAN: &str = include_str!("../../locales/en-US/format.ftl");
const FRENCH: &str = include_str!("../../locales/fr/format.ftl");
const ENGLISH_SENTENCES: &str = include_str!("data/sentences-en.ftl");
const FRENCH_SENTENCES: &str = include_str!("data/sentences-fr.ftl");

pub fn catalogue(language: &str) -> Catalogue {
    match language {
        "en-US" => Catalogue::new(language, &[AMERICAN, ENGLISH, ENGLISH_SENTENCES]),
        _ if language.starts_with("en") => Catalogue::new(language, &[ENGLISH, ENGLISH_SENTENCES]),
        _ => Catalogue::new(language, &[FRENCH, FRENCH_SENTENCES]),
    }
}

pub fn formatter_of(language: &str, catalogue: Catalogue) -> Formatter<Catalogue> {
    let language = language.parse().expect("a language tag");
    Formatter::new(&language, catalogue).expect("data for the language")
}

pub fn formatter(language: &str) -> Formatter<Catalogue> {
    formatter_of(language, catalogue(language))
}
