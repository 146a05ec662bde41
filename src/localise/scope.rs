//! The texts of one subject, with its figures filled in and missing texts taken from another language.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use fluent::FluentArgs;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use schemars::JsonSchema;
use serde::Serialize;
use unic_langid::LanguageIdentifier;

use super::format::{AgeForm, Form, Gender, PeriodForm, scale_key, selected_number, status_key};
use super::language::{Language, Languages};
use super::marks::{Marks, figure_key};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::codes;
use crate::model::config::SubjectKind;
use crate::model::country::Institution;
use crate::model::figure::{Figure, Status};
use crate::model::record::Record;
use crate::model::subject::{Kind, Subject};
use crate::model::texts::has_paragraphs;
use crate::span::{Concern, File, Span};
use crate::text::message::{self, Catalogue};
use crate::text::texts::{TextError, Texts};
use crate::workspace::{Workspace, catalogues, paths};

/// A finished text and the language it is in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Resolved {
    /// Key of the message, with its attribute: `recommendation-l2.short`.
    pub key: String,
    pub text: String,
    /// Tag of the language the text is in.
    pub lang: String,
    /// It stands in for a text that is missing in the wanted language.
    pub fallback: bool,
}

/// One subject with the words of all languages.
pub struct Scope<'w> {
    pub workspace: &'w Workspace,
    pub languages: &'w Languages,
    pub subject: &'w Subject,
    /// By language: shared labels, then the subject's own words.
    texts: Arc<BTreeMap<String, Texts>>,
    figures: Arc<BTreeMap<&'w str, &'w Record<Figure>>>,
    pub marks: Marks,
    problems: Mutex<Vec<Diagnostic>>,
}

impl<'w> Scope<'w> {
    /// Reads the words of a subject.
    pub fn new(
        workspace: &'w Workspace,
        languages: &'w Languages,
        subject: &'w Subject,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let mut texts = BTreeMap::new();
        for (tag, language) in languages.iter() {
            let mut all: Vec<_> = language.labels.catalogues().to_vec();
            all.extend(catalogues::beside(&workspace.files, paths::DATA, &Concern::All, tag, diagnostics));
            for owner in owners(workspace, subject) {
                all.extend(named(owner, tag, &language.locale));
                for (folder, concern) in paths::of(owner) {
                    all.extend(catalogues::beside(&workspace.files, &folder, &concern, tag, diagnostics));
                }
            }
            texts.insert(tag.clone(), Texts::new(&language.locale, all));
        }
        let figures = subject.records.figures.iter().map(|figure| (figure.id.get_ref().as_str(), figure));
        Scope {
            workspace,
            languages,
            subject,
            texts: Arc::new(texts),
            figures: Arc::new(figures.collect()),
            marks: Marks::None,
            problems: Mutex::new(Vec::new()),
        }
    }

    /// The same texts with an empty list of problems: one for each document.
    pub fn fresh(&self, marks: Marks) -> Self {
        Scope {
            workspace: self.workspace,
            languages: self.languages,
            subject: self.subject,
            texts: self.texts.clone(),
            figures: self.figures.clone(),
            marks,
            problems: Mutex::new(Vec::new()),
        }
    }

    /// Problems met while texts were made.
    pub fn take_problems(&self) -> Vec<Diagnostic> {
        self.problems.lock().map(|mut problems| std::mem::take(&mut *problems)).unwrap_or_default()
    }

    /// Adds a problem.
    pub fn report(&self, problem: Diagnostic) {
        if let Ok(mut problems) = self.problems.lock() {
            problems.push(problem);
        }
    }

    /// The words in one language.
    pub fn texts(&self, language: &str) -> Option<&Texts> {
        self.texts.get(language)
    }

    pub fn figure(&self, id: &str) -> Option<&'w Record<Figure>> {
        self.figures.get(id).copied()
    }

    /// An institution of the subject, of a country it belongs to, or shared by all.
    pub fn institution(&self, id: &str) -> Option<&'w Record<Institution>> {
        let countries =
            self.subject.countries().iter().filter_map(|c| self.workspace.subjects.get(c.get_ref()));
        let own = std::iter::once(self.subject).chain(countries);
        let all = own.flat_map(|s| &s.records.institutions).chain(&self.workspace.institutions);
        all.into_iter().find(|institution| institution.id.get_ref() == id)
    }

    /// The wanted language and those that can stand in for it.
    pub fn chain(&self, language: &str) -> impl Iterator<Item = &'w Language> {
        self.languages.get(language).into_iter().flat_map(|wanted| self.languages.chain(wanted))
    }

    /// A message of the subject or a label, if any language of the chain has it.
    pub fn optional(&self, language: &str, key: &str) -> Option<Resolved> {
        let has = |l: &&Language| self.texts.get(&l.tag).is_some_and(|texts| texts.has(key));
        let found = self.chain(language).find(has)?;
        let text = self.marks.place(key, self.format(found, key));
        Some(Resolved { key: key.to_owned(), text, lang: found.tag.clone(), fallback: found.tag != language })
    }

    /// A message that some language of the chain must have; else the record's place is reported.
    pub fn required(&self, language: &str, key: &str, at: &Span) -> Resolved {
        self.optional(language, key).unwrap_or_else(|| {
            let missing = Diagnostic::error(Code::TextMissing).at(at.clone());
            self.report(missing.with("message", key).with("language", language));
            Resolved { key: key.to_owned(), text: key.to_owned(), lang: language.to_owned(), fallback: false }
        })
    }

    /// Formats a message that the language has; what goes wrong is reported at the message.
    fn format(&self, language: &Language, key: &str) -> String {
        let Some(texts) = self.texts.get(&language.tag) else { return key.to_owned() };
        let id = key.split('.').next().unwrap_or(key);
        let mut arguments = FluentArgs::new();
        for (name, forms) in texts.variables(id) {
            let Some(figure) = self.figures.get(name.as_str()) else { continue };
            arguments.set(name.clone(), plain(figure));
            for form in forms {
                match self.form(language, figure, &form) {
                    Some(text) => arguments.set(format!("{name}--{form}"), self.mark(&name, &form, text)),
                    None => {
                        let lacks = |what: &str| form.starts_with(what);
                        let problem = match ["age", "period"].into_iter().find(|what| lacks(what)) {
                            Some(what) => Diagnostic::error(Code::FigureWithout).with("what", what),
                            None => Diagnostic::error(Code::UnknownForm).suggesting(&form, FORMS),
                        };
                        self.report(located(problem.with("figure", &name), texts, id, Some(&name)));
                        // It has been said why nothing can stand here.
                        return key.to_owned();
                    }
                }
            }
        }
        match texts.format(key, &arguments) {
            Ok(text) if text.trim().is_empty() => {
                let empty = Diagnostic::error(Code::EmptyValue).with("key", key);
                self.report(located(empty, texts, id, None));
                key.to_owned()
            }
            Ok(text) if text.contains('\n') && has_paragraphs(key) => language.set_paragraphs(&text),
            Ok(text) => language.set(&text),
            Err(error) => {
                let (cause, written) = match error {
                    TextError::Broken(broken) => (broken.cause, broken.written),
                    TextError::Missing => ("other", String::new()),
                };
                let broken = Diagnostic::error(Code::TextBroken).with("message", key);
                let broken = broken.with("cause", cause).with("written", written);
                self.report(located(broken, texts, id, None));
                key.to_owned()
            }
        }
    }

    /// Marks a figure in a text, if that is wanted.
    pub fn mark(&self, figure: &str, form: &str, text: String) -> String {
        if SELECTING.contains(&form) { text } else { self.marks.figure(figure, text) }
    }

    /// A figure in one of the forms that a message can ask for.
    pub fn form(&self, language: &Language, figure: &Figure, form: &str) -> Option<String> {
        let formatter = &language.formatter;
        let (form, gender) = match form.split_once("--") {
            Some((form, gender)) => (form, Gender::named(gender)?),
            None => (form, Gender::None),
        };
        let result = match form {
            "text" => formatter.figure(figure, Form::Text),
            "of" => formatter.figure(figure, Form::Of),
            "start" => formatter.figure(figure, Form::Start),
            "value" => formatter.figure(figure, Form::Value),
            "bare" => formatter.figure(figure, Form::Bare),
            "table" => formatter.figure(figure, Form::Table),
            "narrow" => formatter.figure(figure, Form::Narrow),
            "words" => formatter.figure(figure, Form::Words(gender)),
            "words-of" => formatter.figure(figure, Form::WordsOf(gender)),
            "words-start" => formatter.figure(figure, Form::WordsStart(gender)),
            "period" => formatter.period(figure.period.as_ref()?, PeriodForm::Prose),
            "period-of" => formatter.period(figure.period.as_ref()?, PeriodForm::Of),
            "age" => formatter.age(figure.age.as_ref()?, AgeForm::Prose),
            "age-of" => formatter.age(figure.age.as_ref()?, AgeForm::Of),
            "scale" => Ok(scale_key(figure).to_owned()),
            "status" => Ok(status_key(figure).to_owned()),
            _ => return None,
        };
        let text = self.formatted(result);
        if SELECTING.contains(&form) {
            return Some(text);
        }
        Some(self.marks.place(&figure_key(figure.id.get_ref()), text))
    }

    /// Unwraps a formatted text; a language without the pattern is reported once a use.
    pub fn formatted<E: ToString>(&self, result: Result<String, E>) -> String {
        result.unwrap_or_else(|missing| {
            self.report(Diagnostic::error(Code::PatternMissing).quoting(missing.to_string()));
            String::new()
        })
    }
}

/// What `{ FIGURE($x, form: "…") }` can ask for.
pub const FORMS: [&str; 16] = [
    "text",
    "of",
    "start",
    "value",
    "bare",
    "table",
    "narrow",
    "words",
    "words-of",
    "words-start",
    "period",
    "period-of",
    "age",
    "age-of",
    "scale",
    "status",
];

/// Forms that only select a variant and are not printed.
const SELECTING: [&str; 2] = ["scale", "status"];

/// Those whose words a subject may use: countries that it belongs to, and itself.
fn owners<'w>(workspace: &'w Workspace, subject: &'w Subject) -> impl Iterator<Item = &'w Subject> {
    let countries = subject.countries().iter();
    countries.filter_map(|id| workspace.subjects.get(id.get_ref())).chain([subject])
}

/// The name of a country that the program knows. The texts of the country may have another.
fn named(subject: &Subject, tag: &str, locale: &LanguageIdentifier) -> Option<Arc<Catalogue>> {
    let Kind::Country(country) = &subject.kind else { return None };
    let name = codes::names::name(country.iso.get_ref(), locale.language.as_str())?;
    let path = paths::words(&paths::subject(SubjectKind::Country, &subject.id), tag);
    // Not a text of the subject's own: no language lacks what is built in for another.
    let file = File::new(path, name.message(), Concern::All);
    Some(Arc::new(message::parse(&Arc::new(file), &mut Diagnostics::default())))
}

/// What selectors see: the number, or the name of the status in its place.
fn plain(figure: &Figure) -> fluent_bundle::FluentValue<'static> {
    match (selected_number(figure), figure.status) {
        (Some(digits), _) => {
            FluentNumber::new(digits.parse().unwrap_or(f64::NAN), as_written(&digits)).into()
        }
        (None, Some(Status::Unavailable)) => "unavailable".into(),
        (None, Some(Status::NotApplicable)) => "not-applicable".into(),
        (None, Some(Status::NotStated)) => "not-stated".into(),
        (None, _) => "unknown".into(),
    }
}

/// Zeros at the end count: English has *1 child*, but *1.0 children*.
fn as_written(digits: &str) -> FluentNumberOptions {
    let fraction = digits.split_once('.').map(|(_, fraction)| fraction.len());
    FluentNumberOptions { minimum_fraction_digits: fraction, ..FluentNumberOptions::default() }
}

/// Places a problem at a message, or where it uses a variable.
fn located(problem: Diagnostic, texts: &Texts, id: &str, variable: Option<&str>) -> Diagnostic {
    let Some(message) = texts.message(id) else { return problem };
    let used = variable.and_then(|name| message.variables.get(name));
    let span = used.map_or(message.place.range.clone(), |variable| variable.span.clone());
    problem.at(Span { file: message.place.file.clone(), range: span })
}
