//! Messages of all languages in one scope: the shared catalogues, or these and a subject's own texts.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent::FluentArgs;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use fluent_bundle::{FluentError, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::message::{Catalogue, Message, TEXT};

/// The catalogues of one language, later ones over earlier ones.
pub struct Texts {
    bundle: FluentBundle<Arc<FluentResource>>,
    catalogues: Vec<Arc<Catalogue>>,
    /// Id → where it is in `catalogues`.
    index: BTreeMap<String, (usize, usize)>,
}

/// Why a text could not be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TextError {
    /// There is no such message or attribute.
    Missing,
    Broken(Broken),
}

/// What a message lacks, by the name that the help selects.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Broken {
    pub cause: &'static str,
    /// The name of what is lacking.
    pub written: String,
}

impl Broken {
    fn of(error: &FluentError) -> Self {
        let (cause, written) = match error {
            FluentError::ResolverError(ResolverError::Cyclic) => ("circle", String::new()),
            FluentError::ResolverError(ResolverError::TooManyPlaceables) => ("many", String::new()),
            FluentError::ResolverError(ResolverError::NoValue(id)) => ("reference", id.clone()),
            FluentError::ResolverError(ResolverError::Reference(kind)) => match kind {
                ReferenceKind::Variable { id } => {
                    ("variable", id.split("--").next().unwrap_or(id).to_owned())
                }
                ReferenceKind::Message { id, attribute } => ("reference", full(id, attribute.as_deref())),
                ReferenceKind::Term { id, attribute } => {
                    ("reference", format!("-{}", full(id, attribute.as_deref())))
                }
                ReferenceKind::Function { id } => ("function", id.clone()),
            },
            _ => ("other", String::new()),
        };
        Broken { cause, written }
    }
}

/// For those who write templates, whom Typst tells in English.
impl std::fmt::Display for Broken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Broken { cause, written } = self;
        match *cause {
            "circle" => write!(f, "it refers to itself"),
            "variable" => write!(f, "`{written}` is not passed to it"),
            "term" => write!(f, "a term in it lacks `{written}`"),
            _ if written.is_empty() => write!(f, "it cannot be filled in"),
            _ => write!(f, "there is no `{written}`"),
        }
    }
}

fn full(id: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"))
}

impl Texts {
    /// Puts catalogues together.
    pub fn new(language: &LanguageIdentifier, catalogues: Vec<Arc<Catalogue>>) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![language.clone()]);
        bundle.set_use_isolating(false);
        let mut index = BTreeMap::new();
        for (c, catalogue) in catalogues.iter().enumerate() {
            bundle.add_resource_overriding(catalogue.resource.clone());
            for (m, message) in catalogue.messages.iter().enumerate() {
                index.insert(message.id.clone(), (c, m));
            }
        }
        Texts { bundle, catalogues, index }
    }

    /// What it was made of.
    pub fn catalogues(&self) -> &[Arc<Catalogue>] {
        &self.catalogues
    }

    /// What is known of a message.
    pub fn message(&self, id: &str) -> Option<&Message> {
        let (c, m) = self.index.get(id)?;
        self.catalogues.get(*c)?.messages.get(*m)
    }

    /// The text of a message's entry with those of the messages and terms it refers to.
    pub fn source(&self, id: &str) -> Option<String> {
        self.message(id)?;
        let mut text = String::new();
        let mut seen = BTreeSet::new();
        let mut open = vec![id.to_owned()];
        while let Some(id) = open.pop() {
            let Some(message) = self.message(&id).filter(|_| seen.insert(id)) else { continue };
            text.push_str(message.entry());
            open.extend(message.references.iter().cloned());
        }
        Some(text)
    }

    /// All messages that are not terms, by id.
    pub fn messages(&self) -> impl Iterator<Item = &Message> {
        self.index.keys().filter_map(|id| self.message(id)).filter(|message| !message.id.starts_with('-'))
    }

    /// Whether `id` or `id.attribute` can be formatted.
    pub fn has(&self, key: &str) -> bool {
        let (id, attribute) = key.split_once('.').unwrap_or((key, ""));
        self.message(id).is_some_and(|message| message.has(attribute))
    }

    /// The variables that a message uses, with those of the messages it refers to. Terms get none of them.
    pub fn variables(&self, id: &str) -> BTreeMap<String, BTreeSet<String>> {
        let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let mut seen = BTreeSet::new();
        let mut open = vec![id.to_owned()];
        while let Some(id) = open.pop() {
            let Some(message) = self.message(&id).filter(|_| seen.insert(id)) else { continue };
            for (name, variable) in &message.variables {
                found.entry(name.clone()).or_default().extend(variable.forms.iter().cloned());
            }
            open.extend(message.references.iter().filter(|id| !id.starts_with('-')).cloned());
        }
        found
    }

    /// Formats `id` or `id.attribute`.
    pub fn format(&self, key: &str, arguments: &FluentArgs) -> Result<String, TextError> {
        let (id, attribute) = key.split_once('.').unwrap_or((key, ""));
        let message = self.bundle.get_message(id).ok_or(TextError::Missing)?;
        let pattern = if attribute.is_empty() {
            message.value()
        } else {
            message.get_attribute(attribute).map(|a| a.value())
        };
        let mut errors = Vec::new();
        let text =
            self.bundle.format_pattern(pattern.ok_or(TextError::Missing)?, Some(arguments), &mut errors);
        if let Some(error) = errors.first() {
            return Err(TextError::Broken(Broken::of(error)));
        }
        // A variable that a term is not given is no error to Fluent, which prints it like this.
        let given = |(_, value): (&str, &FluentValue)| matches!(value, FluentValue::String(text) if text.contains("{$"));
        match text.split_once("{$") {
            Some((_, rest)) if !arguments.iter().any(given) => {
                let name = rest.split(['}', '-']).next().unwrap_or_default();
                Err(TextError::Broken(Broken { cause: "term", written: name.to_owned() }))
            }
            _ => Ok(text.into_owned()),
        }
    }
}

impl std::fmt::Debug for Texts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Texts").field("messages", &self.index.len()).finish()
    }
}

/// Passes a text as a variable that can be placed and selected on.
pub fn set_text<'a>(arguments: &mut FluentArgs<'a>, name: &str, text: &'a str) {
    arguments.set(name.to_owned(), text);
    arguments.set(format!("{name}--{TEXT}"), text);
}

/// Passes a number: selectors see the number, the sentence prints its formatted text.
pub fn set_number(arguments: &mut FluentArgs<'_>, name: &str, number: f64, text: String) {
    arguments.set(name.to_owned(), number);
    arguments.set(format!("{name}--{TEXT}"), text);
}
