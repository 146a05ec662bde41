//! Entries of the list of references, formatted for a language.

use hayagriva::archive;
use hayagriva::citationberg::{FontStyle, IndependentStyle, Locale, LocaleCode};
use hayagriva::{
    BibliographyDriver, BibliographyRequest, CitationItem, CitationRequest, ElemChild, ElemChildren,
};
use schemars::JsonSchema;
use serde::Serialize;
use unic_langid::LanguageIdentifier;

use crate::model::source::Source;
use crate::text::tidy;
use crate::text::typography::{self, Profile};

/// A piece of a reference with one look.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Run {
    pub text: String,
    pub italic: bool,
    /// It is in the language of the source, as titles and authors are; else in that of the document.
    pub original: bool,
    /// Where it leads.
    pub link: Option<String>,
}

/// A source with everything for which references have words of their own.
const SPECIMEN: &str = "specimen: { type: report, title: A, author: [B, C], date: 2000-12-31, edition: 2, volume: 3, issue: 4, \
                        page-range: 5-6, url: { value: 'https://example.org/', date: 2000-12-31 } }";

/// The CSL style and, for languages that it does not cover itself, the terms of the CSL project.
pub struct References {
    style: IndependentStyle,
    locales: Vec<Locale>,
}

impl References {
    /// Reads the style, `templates/lib/references.csl`, for the languages of a workspace.
    pub fn new<'l>(
        style: &str,
        mut languages: impl Iterator<Item = &'l LanguageIdentifier>,
    ) -> Result<Self, String> {
        let style = IndependentStyle::from_xml(style).map_err(|error| error.to_string())?;
        let covered = |language: &LanguageIdentifier| {
            let wanted = language.language.as_str();
            let primary = |code: &LocaleCode| code.0.split('-').next() == Some(wanted);
            style.locale.iter().filter_map(|locale| locale.lang.as_ref()).any(primary)
        };
        // Decoding them takes longer than making a page.
        let locales = if languages.all(covered) { Vec::new() } else { archive::locales() };
        Ok(References { style, locales })
    }

    /// The words of a language that references have of themselves, such as those of a date.
    pub fn sample_text(&self, language: &LanguageIdentifier, profile: Profile) -> String {
        let Ok(entries) = hayagriva::io::from_yaml_str(SPECIMEN) else { return String::new() };
        let runs = entries.iter().flat_map(|entry| {
            let (id, language_of) = (String::new(), String::new());
            let entry = entry.clone();
            let source = Source { id, entry, language: language_of, covers: None, values: Vec::new() };
            self.reference(&source, language, profile)
        });
        runs.map(|run| run.text).collect()
    }

    /// Formats one entry for a language, with its typography. The title keeps that of its own language.
    pub fn reference(&self, source: &Source, language: &LanguageIdentifier, profile: Profile) -> Vec<Run> {
        let locale = LocaleCode(language.to_string());
        let (style, locales) = (&self.style, self.locales.as_slice());
        let mut driver = BibliographyDriver::new();
        let items = vec![CitationItem::with_entry(&source.entry)];
        driver.citation(CitationRequest::new(items, style, Some(locale.clone()), locales, None));
        let request = BibliographyRequest { style, locale: Some(locale), locale_files: locales };
        let rendered = driver.finish(request);
        let mut runs = Vec::new();
        for item in rendered.bibliography.iter().flat_map(|bibliography| &bibliography.items) {
            collect(&item.content, &mut runs);
        }
        let own = Profile::of_language(source.language.split('-').next().unwrap_or_default());
        let title = source.entry.title().map(|title| title.value.to_string()).unwrap_or_default();
        let authors: Vec<String> =
            source.entry.authors().into_iter().flatten().map(|person| person.name.clone()).collect();
        for run in runs.iter_mut().filter(|run| run.link.is_none()) {
            let is_title = !title.is_empty() && run.text.contains(&title);
            let profile = if is_title { own } else { profile };
            let by_author = authors.iter().any(|name| !name.is_empty() && run.text.contains(name.as_str()));
            run.original = is_title || by_author;
            run.text = typography::set(&tidy::line(&run.text), profile).into_owned();
        }
        runs
    }
}

fn collect(children: &ElemChildren, runs: &mut Vec<Run>) {
    for child in &children.0 {
        match child {
            ElemChild::Text(text) => runs.push(Run {
                text: text.text.clone(),
                italic: text.formatting.font_style == FontStyle::Italic,
                original: false,
                link: None,
            }),
            ElemChild::Link { text, url } => {
                runs.push(Run {
                    text: text.text.clone(),
                    italic: false,
                    original: false,
                    link: Some(url.clone()),
                });
            }
            ElemChild::Elem(element) => collect(&element.children, runs),
            ElemChild::Markup(text) => {
                runs.push(Run { text: text.clone(), italic: false, original: false, link: None });
            }
            ElemChild::Transparent { .. } => {}
        }
    }
}
