//! What all records need to be written in one language: their texts, dates and institutions.

use super::numbers::Numbers;
use crate::localise::format::PeriodForm;
use crate::localise::labels;
use crate::localise::language::Language;
use crate::localise::scope::{Resolved, Scope};
use crate::model::country::Country;
use crate::model::kinds::Records;
use crate::model::period::Period;
use crate::model::project::Project;
use crate::model::record::{Record, Ref};
use crate::model::subject::Kind;
use crate::span::Span;

/// Writes the records of a subject in one language.
pub struct Writer<'s, 'w> {
    pub scope: &'s Scope<'w>,
    pub language: &'s Language,
    pub numbers: &'s Numbers,
}

impl<'w> Writer<'_, 'w> {
    pub fn records(&self) -> &'w Records {
        &self.scope.subject.records
    }

    /// What only countries have is written if this is one.
    pub fn country(&self) -> Option<&'w Record<Country>> {
        match &self.scope.subject.kind {
            Kind::Country(country) => Some(country),
            Kind::Project(_) => None,
        }
    }

    /// What only projects have is written if this is one.
    pub fn project(&self) -> Option<&'w Record<Project>> {
        match &self.scope.subject.kind {
            Kind::Country(_) => None,
            Kind::Project(project) => Some(project),
        }
    }

    pub fn required(&self, key: &str, at: &Span) -> Resolved {
        self.scope.required(&self.language.tag, key, at)
    }

    pub fn optional(&self, key: &str) -> Option<Resolved> {
        self.scope.optional(&self.language.tag, key)
    }

    /// A short form, only if the language has it: the long form in the right language is better than a short one in
    /// another.
    pub fn short(&self, key: &str) -> Option<Resolved> {
        self.optional(key).filter(|text| !text.fallback)
    }

    /// The label of a term of a vocabulary.
    pub fn label(&self, vocabulary: &str, term: &Ref) -> Option<Resolved> {
        self.optional(&format!("{vocabulary}-{}", term.get_ref()))
    }

    /// The group of a term of a vocabulary.
    pub fn group(&self, vocabulary: &str, term: &Ref) -> Option<String> {
        self.scope.workspace.groups.of(vocabulary, term.get_ref()).map(str::to_owned)
    }

    /// A date or period as a table has it.
    pub fn period(&self, period: &Period) -> String {
        let text = self.scope.formatted(self.language.formatter.period(period, PeriodForm::Table));
        self.language.set(&text)
    }

    pub fn list(&self, items: &[String]) -> String {
        let text = self.scope.formatted(self.language.formatter.list(items));
        self.language.set(&text)
    }

    /// A label with a text as its variable.
    pub fn words(&self, key: &str, name: &str, value: &str) -> String {
        labels::with_text(self.scope.chain(&self.language.tag), key, name, value)
    }
}

/// The id that a reference names.
pub fn id(reference: &Ref) -> String {
    reference.get_ref().clone()
}

/// The language of a tag without its region, as Typst wants it.
pub fn primary(tag: &str) -> String {
    tag.split('-').next().unwrap_or(tag).to_owned()
}
