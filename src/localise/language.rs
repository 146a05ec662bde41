//! The languages of a workspace with all that is needed to write in them.

use std::collections::BTreeMap;
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use fluent::FluentArgs;
use unic_langid::{CharacterDirection, LanguageIdentifier};

use super::bibliography::References;
use super::format::Formatter;
use super::style;
use crate::builtin;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::span::{Concern, Span};
use crate::text::characters;
use crate::text::number_words::NumberWords;
use crate::text::plurals;
use crate::text::tag::parse_tag;
use crate::text::texts::{TextError, Texts};
use crate::text::tidy;
use crate::text::typography::{self, Profile};
use crate::workspace::{Common, catalogues, templates};

/// One language: its labels, its formats, its typography, and where a missing text comes from.
pub struct Language {
    /// As written in `fiche.toml`; also the name of its folders.
    pub tag: String,
    /// What Typst and the PDF are told.
    pub locale: LanguageIdentifier,
    pub profile: Profile,
    pub fallback: Vec<String>,
    /// Family of its font, if it has its own.
    pub font: Option<String>,
    pub labels: Arc<Texts>,
    pub formatter: Formatter,
    /// The labels over those of the languages that stand in: for patterns, and for words inside a line of text.
    words: Arc<Texts>,
    number_words: OnceLock<NumberWords>,
    plurals: OnceLock<Vec<&'static str>>,
}

impl Language {
    pub fn is_right_to_left(&self) -> bool {
        self.locale.character_direction() == CharacterDirection::RTL
    }

    /// Its words for numbers.
    pub fn number_words(&self) -> &NumberWords {
        let label = || self.label("number-words", &FluentArgs::new()).unwrap_or_default();
        self.number_words.get_or_init(|| NumberWords::new(&label()))
    }

    /// The plural categories that variants of its messages can have.
    pub fn plurals(&self) -> &[&'static str] {
        self.plurals.get_or_init(|| plurals::reached(&self.locale))
    }

    /// Applies the language's typography to a finished text of one line.
    pub fn set(&self, text: &str) -> String {
        typography::set(&tidy::line(text), self.profile).into()
    }

    /// The same for a text that may have several paragraphs.
    pub fn set_paragraphs(&self, text: &str) -> String {
        typography::set(&tidy::paragraphs(text), self.profile).into()
    }

    /// A label as a finished text; one that the language lacks is taken from its fallback.
    pub fn label(&self, key: &str, arguments: &FluentArgs) -> Result<String, TextError> {
        self.words.format(key, arguments).map(|text| self.set(&text))
    }

    /// All that a label depends on besides its arguments: as long as this is the same, so is what it says.
    pub fn basis(&self, key: &str) -> Option<String> {
        let Language { tag, locale, profile, words, .. } = self;
        let id = key.split('.').next().unwrap_or(key);
        Some(format!("{tag} {locale} {profile:?}\n{}", words.source(id)?))
    }
}

/// All languages of a workspace.
pub struct Languages {
    by_tag: BTreeMap<String, Language>,
    /// How entries of the bibliography are written.
    pub references: Option<References>,
}

impl Deref for Languages {
    type Target = BTreeMap<String, Language>;

    fn deref(&self) -> &Self::Target {
        &self.by_tag
    }
}

impl Languages {
    /// A language and those that stand in for it, the first first.
    pub fn chain<'l>(&'l self, wanted: &'l Language) -> impl Iterator<Item = &'l Language> {
        std::iter::once(wanted).chain(wanted.fallback.iter().filter_map(|tag| self.by_tag.get(tag)))
    }

    /// The first of these that has a label.
    pub fn having<'l>(&'l self, wanted: &'l Language, key: &str) -> Option<&'l Language> {
        self.chain(wanted).find(|language| language.labels.has(key))
    }
}

/// Sets up the languages that `fiche.toml` names.
pub fn languages(workspace: &Common, diagnostics: &mut Diagnostics) -> Languages {
    let config = &workspace.config;
    let at = |span: std::ops::Range<usize>| Span { file: config.place.file.clone(), range: span };
    let mut by_tag = BTreeMap::new();
    if config.languages.is_empty() {
        diagnostics.push(Diagnostic::error(Code::NoLanguage).at(at(0..0)));
    }
    for (tag, settings) in &config.languages {
        let name: &str = tag.get_ref();
        let (written, span) = match &settings.locale {
            Some(locale) => (locale.get_ref().as_str(), locale.span()),
            None => (name, tag.span()),
        };
        // The tag is the name of folders and part of file names, so it has to be one in any case.
        if let Err(problem) = parse_tag(name) {
            diagnostics.push(problem.at(at(tag.span())));
            continue;
        }
        let locale = match parse_tag(written) {
            Ok(locale) => locale,
            Err(problem) => {
                diagnostics.push(problem.at(at(span)));
                continue;
            }
        };
        // Another language may lend its forms to one that the program does not know, but not its dates to texts of ours.
        let own = name.split('-').next().unwrap_or_default();
        if own != locale.language.as_str() && builtin::catalogues().any(|(known, _, _)| known == own) {
            let other =
                Diagnostic::warning(Code::LocaleElsewhere).at(at(span.clone())).with("locale", written);
            diagnostics.push(other.with("tag", name).with("language", own));
        }
        let profile = match &settings.typography {
            None => Profile::of_language(locale.language.as_str()),
            Some(named) => named.get_ref().parse().unwrap_or_else(|_| {
                let unknown = Diagnostic::error(Code::UnknownValue).at(at(named.span()));
                diagnostics.push(unknown.suggesting(named.get_ref(), Profile::NAMES));
                Profile::Plain
            }),
        };
        for other in &settings.fallback {
            if !config.languages.keys().any(|known| known.get_ref() == other.get_ref()) {
                let known = config.languages.keys().map(|known| known.get_ref().as_str());
                let unknown = Diagnostic::error(Code::UnknownLanguage).at(at(other.span()));
                diagnostics.push(unknown.suggesting(other.get_ref(), known));
            }
        }
        // A regional variant such as en-US builds on the language's own catalogue.
        let mut folders = vec![locale.language.as_str()];
        for folder in [written, name] {
            if !folders.contains(&folder) {
                folders.push(folder);
            }
        }
        let files = folders.iter().flat_map(|f| catalogues::shared(&workspace.files, f, name, diagnostics));
        let files: Vec<_> = files.collect();
        // What is wrong in those is reported with their own language. The first stands in before the second.
        let others = settings.fallback.iter().rev().map(|other| other.get_ref().as_str());
        let others =
            others.flat_map(|f| catalogues::shared(&workspace.files, f, f, &mut Diagnostics::default()));
        let words = Arc::new(Texts::new(&locale, others.chain(files.iter().cloned()).collect()));
        let labels = Arc::new(Texts::new(&locale, files));
        let formatter = match Formatter::new(&locale, words.clone(), labels.clone()) {
            Ok(formatter) => formatter,
            Err(error) => {
                let problem = Diagnostic::error(Code::NotALanguage).at(at(span)).with("written", written);
                diagnostics.push(problem.quoting(error.to_string()));
                continue;
            }
        };
        let fallback = settings.fallback.iter().map(|other| other.get_ref().clone()).collect();
        let font = settings.font.as_ref().map(|font| font.get_ref().clone());
        let number_words = OnceLock::new();
        let plurals = OnceLock::new();
        let tag = name.to_owned();
        let language = Language {
            tag,
            locale,
            profile,
            fallback,
            font,
            labels,
            formatter,
            words,
            number_words,
            plurals,
        };
        by_tag.insert(name.to_owned(), language);
    }
    let references = references(workspace, by_tag.values(), diagnostics);
    // Else the template that prints them first would be blamed.
    for tag in config.languages.keys() {
        let Some(language) = by_tag.get(tag.get_ref()) else { continue };
        let mut text = language.formatter.sample_text();
        text.extend(references.iter().map(|all| all.sample_text(&language.locale, language.profile)));
        if let Some((character, count)) = characters::first_lacking(&text, &workspace.fonts.glyphs) {
            let problem = Diagnostic::error(Code::LanguageNotPrinted).at(at(tag.span()));
            let problem = problem.with("language", &language.tag).with("character", character);
            diagnostics.push(problem.with("others", count - 1).concerning(Concern::language(&language.tag)));
        }
    }
    Languages { by_tag, references }
}

/// Reads the style of references.
fn references<'l>(
    workspace: &Common,
    languages: impl Iterator<Item = &'l Language>,
    diagnostics: &mut Diagnostics,
) -> Option<References> {
    let file = templates::read(&workspace.files, "lib/references.csl", diagnostics)?;
    if let Some(problem) = style::problem(&file) {
        diagnostics.push(problem);
        return None;
    }
    match References::new(&file.text, languages.map(|language| &language.locale)) {
        Ok(references) => Some(references),
        Err(reason) => {
            let place = Span { file, range: 0..0 };
            diagnostics.push(Diagnostic::error(Code::CslSyntax).at(place).quoting(reason));
            None
        }
    }
}
