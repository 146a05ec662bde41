//! Entries of the list of references, formatted for a language.

use std::sync::LazyLock;

use hayagriva::archive::{self, ArchivedStyle};
use hayagriva::citationberg::{FontStyle, IndependentStyle, Locale, LocaleCode, Style};
use hayagriva::{
    BibliographyDriver, BibliographyRequest, CitationItem, CitationRequest, ElemChild, ElemChildren,
};
use serde::Serialize;

use super::language::Language;
use crate::model::source::Source;

/// A piece of a reference with one look.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Run {
    pub text: String,
    pub italic: bool,
    pub link: Option<String>,
}

static LOCALES: LazyLock<Vec<Locale>> = LazyLock::new(archive::locales);

/// Numeric, without "In:" and other words that would need a translation.
static STYLE: LazyLock<Option<IndependentStyle>> =
    LazyLock::new(|| match ArchivedStyle::by_name("springer-humanities-author-date")?.get() {
        Style::Independent(style) => Some(style),
        Style::Dependent(_) => None,
    });

/// Formats one entry. The title keeps the typography of its own language.
pub fn reference(source: &Source, language: &Language) -> Vec<Run> {
    let Some(style) = STYLE.as_ref() else { return Vec::new() };
    let locale = LocaleCode(language.locale.to_string());
    let mut driver = BibliographyDriver::new();
    let items = vec![CitationItem::with_entry(&source.entry)];
    driver.citation(CitationRequest::new(items, style, Some(locale.clone()), &LOCALES, None));
    let rendered =
        driver.finish(BibliographyRequest { style, locale: Some(locale), locale_files: &LOCALES });
    let mut runs = Vec::new();
    for item in rendered.bibliography.iter().flat_map(|bibliography| &bibliography.items) {
        collect(&item.content, &mut runs);
    }
    let title = source.entry.title().map(|title| title.value.to_string()).unwrap_or_default();
    for run in &mut runs {
        let is_title = !title.is_empty() && run.text.contains(&title);
        if !is_title && run.link.is_none() {
            run.text = language.set(&run.text);
        }
    }
    runs
}

fn collect(children: &ElemChildren, runs: &mut Vec<Run>) {
    for child in &children.0 {
        match child {
            ElemChild::Text(text) => runs.push(Run {
                text: text.text.clone(),
                italic: text.formatting.font_style == FontStyle::Italic,
                link: None,
            }),
            ElemChild::Link { text, url } => {
                runs.push(Run { text: text.text.clone(), italic: false, link: Some(url.clone()) });
            }
            ElemChild::Elem(element) => collect(&element.children, runs),
            ElemChild::Markup(text) => {
                runs.push(Run { text: text.clone(), italic: false, link: None });
            }
            ElemChild::Transparent { .. } => {}
        }
    }
}
