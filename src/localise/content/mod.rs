//! What a template gets to read: a subject's records in one language, with every number, date, name and reference
//! finished. `docs/templates.md` describes the result.

mod country;
mod figures;
mod map;
mod programmes;
mod project;
mod recommendations;

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::format::PeriodForm;
use super::labels;
use super::language::Language;
use super::scope::{Resolved, Scope};
use crate::model::claim::Level;
use crate::model::config::ReportConfig;
use crate::model::country::Event;
use crate::model::kinds::Part;
use crate::model::note::Note;
use crate::model::period::Period;
use crate::model::record::Record;
use crate::model::record::Ref;
use crate::model::source::Citation;
use crate::model::subject::Kind;

/// What every report reads of a subject in one language: its names, and what is said once.
pub fn common(scope: &Scope<'_>, language: &Language) -> Value {
    let writer = Writer::new(scope, language);
    let subject = scope.subject;
    let name = match subject.kind {
        Kind::Country(_) => "country-name",
        Kind::Project(_) => "project-name",
    };
    let edition = &subject.edition;
    let mut content = json!({
        "language": language.tag,
        "name": writer.required(name, &edition.place),
        "edition": {
            "year": edition.year.to_string(),
            "as-of": writer.period(&edition.as_of, PeriodForm::Table),
        },
        "state": subject.text_state(&language.tag).key(),
    });
    let more = match &subject.kind {
        Kind::Country(country) => writer.country(country),
        Kind::Project(project) => writer.project(project),
    };
    merge(&mut content, more);
    content
}

/// Records of one kind that a report reads.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Chosen {
    part: Part,
    /// Claims and rows of enforcement up to this one.
    level: Level,
    /// Of recommendations, those of these mechanisms and those that the short brief names; all if nothing is said.
    mechanisms: Option<BTreeSet<String>>,
}

impl Chosen {
    /// What a report reads of a kind of records; equal for reports that read the same.
    pub fn by(report: Option<&ReportConfig>, part: Part) -> Self {
        let all = Chosen { part, level: Level::Full, mechanisms: None };
        let Some(report) = report else { return all };
        match part {
            Part::Claims | Part::Enforcement => Chosen { level: report.level, ..all },
            Part::Recommendations => {
                let names = |names: &Vec<Ref>| names.iter().map(|name| name.get_ref().clone()).collect();
                Chosen { mechanisms: report.mechanisms.as_ref().map(names), ..all }
            }
            _ => all,
        }
    }
}

/// Records of one kind; nothing if such subjects have none.
pub fn part(scope: &Scope<'_>, language: &Language, chosen: &Chosen) -> Option<Value> {
    let writer = Writer::new(scope, language);
    let Chosen { part, level, ref mechanisms } = *chosen;
    Some(match part {
        Part::Figures => writer.figures(),
        Part::Claims => writer.claims(level),
        Part::Differences => writer.differences(),
        Part::Notes => writer.notes(),
        Part::References => writer.references(),
        Part::Recommendations => writer.recommendations(mechanisms.as_ref()),
        Part::Events => writer.events(),
        _ => {
            return match &scope.subject.kind {
                Kind::Country(country) => writer.country_part(country, part, level),
                Kind::Project(project) => writer.project_part(project, part),
            };
        }
    })
}

/// Fills every sentence of a subject in one language, for the problems that this finds.
pub fn all(scope: &Scope<'_>, language: &Language) {
    common(scope, language);
    for one in Part::ALL.iter().copied() {
        part(scope, language, &Chosen::by(None, one));
    }
}

/// The language of a tag without its region, as Typst wants it.
fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

fn merge(into: &mut Value, more: Value) {
    if let (Value::Object(into), Value::Object(more)) = (into, more) {
        into.extend(more);
    }
}

/// A place in a source with its numbers filled up with zeros, so that table 9 comes before table 10.
fn sortable(place: &str) -> String {
    let mut key = String::new();
    let mut digits = String::new();
    for character in place.chars() {
        if character.is_ascii_digit() {
            digits.push(character);
        } else {
            key.push_str(&filled(&digits));
            digits.clear();
            key.push(character);
        }
    }
    key + &filled(&digits)
}

fn filled(digits: &str) -> String {
    if digits.is_empty() { String::new() } else { format!("{digits:0>8}") }
}

/// Turns records into values in one language.
struct Writer<'s, 'w> {
    scope: &'s Scope<'w>,
    language: &'s Language,
}

impl<'s, 'w> Writer<'s, 'w> {
    fn new(scope: &'s Scope<'w>, language: &'s Language) -> Self {
        Writer { scope, language }
    }
}

impl Writer<'_, '_> {
    fn required(&self, key: &str, at: &crate::span::Span) -> Resolved {
        self.scope.required(&self.language.tag, key, at)
    }

    fn optional(&self, key: &str) -> Option<Resolved> {
        self.scope.optional(&self.language.tag, key)
    }

    /// A short form, only if the language has it: the long form in the right language is better than a short one in
    /// another.
    fn short(&self, key: &str) -> Option<Resolved> {
        self.optional(key).filter(|text| !text.fallback)
    }

    /// The label of a term of a vocabulary.
    fn label(&self, vocabulary: &str, term: &Ref) -> Option<Resolved> {
        self.optional(&format!("{vocabulary}-{}", term.get_ref()))
    }

    fn period(&self, period: &Period, form: PeriodForm) -> String {
        let text = self.scope.formatted(self.language.formatter.period(period, form));
        self.language.set(&text)
    }

    fn list(&self, items: &[String]) -> String {
        let text = self.scope.formatted(self.language.formatter.list(items));
        self.language.set(&text)
    }

    /// Name and acronym of an institution.
    fn institution(&self, id: &Ref) -> Value {
        let key = format!("institution-{}", id.get_ref());
        json!({
            "id": id.get_ref(),
            "name": self.optional(&key),
            "short": self.short(&format!("{key}.short")),
            "acronym": self.short(&format!("{key}.acronym")),
        })
    }

    fn events(&self) -> Value {
        let event = |event: &Record<Event>| {
            json!({
                "id": event.id.get_ref(),
                "date": self.period(&event.date, PeriodForm::Table),
                "text": self.required(&format!("event-{}", event.id.get_ref()), &event.place),
                "cites": self.cites(event, &event.sources),
            })
        };
        self.scope.subject.records.events.iter().map(event).collect()
    }

    /// Notes under tables.
    fn notes(&self) -> Value {
        let note = |note: &Record<Note>| {
            json!({
                "id": note.id.get_ref(),
                "on": note.on.get_ref(),
                "text": self.required(&format!("note-{}", note.id.get_ref()), &note.place),
                "cites": self.cites(note, &note.sources),
            })
        };
        self.scope.subject.records.notes.iter().map(note).collect()
    }

    /// Numbers and places of citations, in the order of the numbers.
    fn cites<T>(&self, _record: &Record<T>, citations: &[Citation]) -> Value {
        let mut cites: Vec<(usize, String)> = citations
            .iter()
            .filter_map(|citation| {
                let number = *self.scope.numbers.get(citation.source.get_ref().as_str())?;
                Some((number, self.place_in(citation)))
            })
            .collect();
        cites.sort_by_cached_key(|(number, place)| (*number, sortable(place)));
        cites.dedup();
        cites.into_iter().map(|(number, place)| json!({ "number": number, "place": place })).collect()
    }

    /// "table 6", "p. 4": the place in a source; empty if none is given.
    fn place_in(&self, citation: &Citation) -> String {
        let numbered = [
            ("locator-table", &citation.table),
            ("locator-page", &citation.page),
            ("locator-paragraph", &citation.paragraph),
        ];
        let mut parts: Vec<String> = Vec::new();
        // A page says more than the name of the chapter it is in.
        let section = citation.section.as_ref().filter(|_| citation.page.is_none());
        if let Some(section) = section {
            let named = self.label("section", section).map(|text| text.text);
            parts.push(named.unwrap_or_else(|| self.words("locator-section", "number", section.get_ref())));
        }
        for (key, number) in numbered {
            parts.extend(number.as_ref().map(|number| self.words(key, "number", number)));
        }
        parts.join(", ")
    }

    fn words(&self, key: &str, name: &str, value: &str) -> String {
        labels::with_text(self.scope.chain(&self.language.tag), key, name, value)
    }

    fn references(&self) -> Value {
        let mut sources: Vec<_> = self.scope.numbers.iter().map(|(id, number)| (*number, *id)).collect();
        sources.sort_unstable();
        sources
            .into_iter()
            .filter_map(|(number, id)| {
                let source = self.scope.workspace.sources.as_ref()?.get(id)?;
                Some(json!({
                    "number": number,
                    "runs": self.scope.languages.references.as_ref().map(|r| r.reference(source, self.language)),
                    "lang": primary(&source.language),
                    "covers": source.covers.as_ref().map(|p| self.period(p, PeriodForm::Table)),
                }))
            })
            .collect()
    }
}
