//! A subject's words: nothing missing, nothing left over, the same figures in every language, no digits in prose.

use std::collections::{BTreeMap, BTreeSet};

use unicode_segmentation::UnicodeSegmentation;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::localise::language::Language;
use crate::localise::scope::{FORMS, Scope};
use crate::model::difference::Side;
use crate::model::record::Record;
use crate::model::record::Ref;
use crate::model::subject::Kind;
use crate::plan::Document;
use crate::span::{Concern, Span};
use crate::text::message::Message;
use crate::text::number_words::NumberWords;

/// Written in a message's comment where a number word is meant as a word.
const NUMBER_WORDS_ALLOWED: &str = "number words allowed";

/// What `fiche new` leaves to be written.
const STUB: &str = "…";

/// Years that may stand in prose as they are.
const CALENDAR: std::ops::RangeInclusive<u32> = 1900..=2100;

/// A message that a record has or may have.
pub struct Needed {
    pub key: String,
    pub place: Span,
    /// Every language must have it.
    pub required: bool,
}

/// The messages that belong to the records of a subject.
pub fn needed(scope: &Scope<'_>) -> Vec<Needed> {
    let subject = scope.subject;
    let r = &subject.records;
    let mut list = List(Vec::new());
    match &subject.kind {
        Kind::Country(country) => {
            list.required("country-name", &country.place);
            list.optional("country-name.in", &country.place);
            list.optional("country-name.of", &country.place);
        }
        Kind::Project(project) => {
            list.required("project-name", &project.place);
            list.required("project-summary", &project.place);
            list.optional("project-name.short", &project.place);
            list.optional("project-objective", &project.place);
        }
    }
    list.each("claim", &r.claims, |c| &c.id, true);
    list.each("assessment", &r.assessments, |a| &a.id, false);
    list.each("law", &r.laws, |l| &l.id, true);
    list.attribute("law", &r.laws, |l| &l.id, "short", false);
    list.each("event", &r.events, |e| &e.id, true);
    list.each("work", &r.works, |w| &w.id, true);
    for (work, part) in r.works.iter().flat_map(|work| work.parts.iter().map(move |part| (work, part))) {
        list.required(&format!("work-part-{}", part.id.get_ref()), &work.at(&part.id));
    }
    list.each("policy", &r.policies, |p| &p.id, true);
    list.each("programme", &r.programmes, |p| &p.id, true);
    for attribute in ["aim", "activity"] {
        list.attribute("policy", &r.policies, |p| &p.id, attribute, false);
        list.attribute("programme", &r.programmes, |p| &p.id, attribute, false);
    }
    list.attribute("policy", &r.policies, |p| &p.id, "acronym", false);
    list.each("note", &r.notes, |n| &n.id, true);
    for difference in subject.differences() {
        let place = match difference.sides[0] {
            Side::Figure(figure) => figure.at(&figure.id),
            Side::Programme(programme) => programme.at(&programme.id),
        };
        list.optional(&format!("difference-{}", difference.id), &place);
    }
    list.each("figure", &r.figures, |f| &f.id, false);
    for reference in r.brief.iter().flat_map(|brief| &brief.figures) {
        let place = r.brief.as_ref().map(|brief| brief.at(reference));
        place.iter().for_each(|place| list.required(&format!("figure-{}", reference.get_ref()), place));
    }
    list.each("figure", &r.achievements, |a| &a.figure, true);
    list.each("recommendation", &r.recommendations, |r| &r.id, true);
    list.attribute("recommendation", &r.recommendations, |r| &r.id, "short", true);
    list.attribute("recommendation", &r.recommendations, |r| &r.id, "next", false);
    for record in &r.recommendations {
        for entry in &record.follow_up {
            list.required(&format!("follow-up-{}", entry.id.get_ref()), &record.at(&entry.id));
        }
    }
    list.each("partner", &r.partners, |p| &p.id, false);
    for (prefix, items) in [("reason", &r.reasons), ("target", &r.targets), ("expected", &r.expected)] {
        list.each(prefix, items, |i| &i.id, true);
    }
    list.each("activity", &r.activities, |i| &i.id, true);
    list.each("institution", &r.institutions, |i| &i.id, true);
    for attribute in ["short", "acronym", "role", "activity"] {
        list.attribute("institution", &r.institutions, |i| &i.id, attribute, false);
    }
    list.0
}

struct List(Vec<Needed>);

impl List {
    fn required(&mut self, key: &str, place: &Span) {
        self.0.push(Needed { key: key.to_owned(), place: place.clone(), required: true });
    }

    fn optional(&mut self, key: &str, place: &Span) {
        self.0.push(Needed { key: key.to_owned(), place: place.clone(), required: false });
    }

    fn each<T>(&mut self, prefix: &str, records: &[Record<T>], id: impl Fn(&T) -> &Ref, required: bool) {
        for record in records {
            let reference = id(&record.inner);
            let key = format!("{prefix}-{}", reference.get_ref());
            self.0.push(Needed { key, place: record.at(reference), required });
        }
    }

    fn attribute<T>(
        &mut self,
        prefix: &str,
        records: &[Record<T>],
        id: impl Fn(&T) -> &Ref,
        attribute: &str,
        required: bool,
    ) {
        for record in records {
            let reference = id(&record.inner);
            let key = format!("{prefix}-{}.{attribute}", reference.get_ref());
            self.0.push(Needed { key, place: record.at(reference), required });
        }
    }
}

/// Checks the words of a subject in all languages.
pub fn check(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    let needed = needed(scope);
    let all: Vec<&str> = scope.languages.keys().map(String::as_str).collect();
    let mut reported = BTreeSet::new();
    for entry in &needed {
        let missing: Vec<&str> = all
            .iter()
            .copied()
            .filter(|language| scope.texts(language).is_some_and(|texts| !texts.has(&entry.key)))
            .collect();
        let nowhere = missing.len() == all.len();
        if entry.required && nowhere && reported.insert(&entry.key) {
            let problem = Diagnostic::error(Code::NoText).at(entry.place.clone());
            diagnostics.push(problem.with("message", &entry.key).with("language", missing.join(", ")));
        }
    }
    let known: BTreeSet<&str> = needed.iter().map(|n| n.key.split('.').next().unwrap_or(&n.key)).collect();
    for language in scope.languages.values() {
        let own = own_messages(scope, language);
        let number_words = language.number_words();
        let referred: BTreeSet<&String> = own.iter().flat_map(|message| &message.references).collect();
        for message in &own {
            let is_term = message.id.starts_with('-');
            let unreadable = |id: &String| message.id.ends_with(&format!("-{id}"));
            let used = known.contains(message.id.as_str())
                || referred.contains(&message.id)
                || scope.subject.records.unreadable.iter().any(unreadable);
            if !used && !is_term {
                let left_over = Diagnostic::warning(Code::TextSuperfluous).at(message.place.clone());
                diagnostics.push(left_over.with("message", &message.id));
            }
            // A term's variables are literals given where it is used.
            if !is_term {
                variables(scope, message, diagnostics);
                wording(number_words, message, diagnostics);
            }
        }
    }
    same_variables(scope, diagnostics);
}

/// Texts that some languages have and others lack, as warnings: a build prints a mark in the document instead.
pub fn translations(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    let mut reported = BTreeSet::new();
    for entry in needed(scope) {
        let (have, lack): (Vec<&str>, Vec<&str>) = (scope.languages.keys())
            .map(String::as_str)
            .partition(|tag| scope.texts(tag).is_some_and(|texts| texts.has(&entry.key)));
        if !have.is_empty() && !lack.is_empty() && reported.insert(entry.key.clone()) {
            let missing = Diagnostic::warning(Code::TextUntranslated).at(entry.place.clone());
            diagnostics.push(missing.with("message", &entry.key).with("language", lack.join(", ")));
        }
    }
}

/// Texts that are missing in a document's languages, as errors: for documents that must be complete.
pub fn complete(scope: &Scope<'_>, document: &Document) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    let mut reported = BTreeSet::new();
    for language in &document.languages {
        let Some(texts) = scope.texts(language) else { continue };
        // Labels are shared: a language lacks what another one has.
        let labels =
            scope.languages.values().filter(|other| &other.tag != language).flat_map(|l| l.labels.messages());
        for label in labels.filter(|label| label.has_value && !texts.has(&label.id)) {
            let needed = !label.id.starts_with("format-") && !label.id.starts_with("report-");
            if needed && reported.insert((language, label.id.clone())) {
                let missing = Diagnostic::error(Code::TextIncomplete).at(label.place.clone());
                let missing = missing.with("message", &label.id).with("language", language);
                problems.push(missing.with("document", document.name()));
            }
        }
        for entry in needed(scope) {
            let elsewhere =
                || scope.languages.keys().any(|tag| scope.texts(tag).is_some_and(|t| t.has(&entry.key)));
            if !texts.has(&entry.key) && elsewhere() && reported.insert((language, entry.key.clone())) {
                let missing = Diagnostic::error(Code::TextIncomplete).at(entry.place.clone());
                let missing = missing.with("message", &entry.key).with("language", language);
                problems.push(missing.with("document", document.name()));
            }
        }
    }
    problems
}

/// The messages in the subject's own text file of a language.
pub fn own_messages<'a>(scope: &'a Scope<'_>, language: &Language) -> Vec<&'a Message> {
    let own = Concern::words(Some(&scope.subject.id), &language.tag);
    let Some(texts) = scope.texts(&language.tag) else { return Vec::new() };
    let all = texts.catalogues().iter().flat_map(|catalogue| &catalogue.messages);
    all.filter(|message| message.place.file.concern == own).collect()
}

/// Every variable is a figure, asked for in a form that exists.
fn variables(scope: &Scope<'_>, message: &Message, diagnostics: &mut Diagnostics) {
    for (name, variable) in &message.variables {
        let place = Span { file: message.place.file.clone(), range: variable.span.clone() };
        if scope.figure(name).is_none() && !scope.subject.records.unreadable.contains(name) {
            let known = scope.subject.records.figures.iter().map(|figure| figure.id.get_ref().as_str());
            let unknown = Diagnostic::error(Code::UnknownVariable).at(place.clone());
            diagnostics.push(unknown.suggesting(name, known).with("message", &message.id));
        }
        for form in variable.forms.iter().filter(|form| !FORMS.contains(&form.as_str())) {
            diagnostics.push(Diagnostic::error(Code::UnknownForm).at(place.clone()).suggesting(form, FORMS));
        }
    }
}

/// A message shows the same figures in all languages.
fn same_variables(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    let mut first: BTreeMap<&str, (&str, BTreeSet<&String>)> = BTreeMap::new();
    for language in scope.languages.values() {
        for message in own_messages(scope, language) {
            let variables: BTreeSet<&String> = message.variables.keys().collect();
            let (other, others) =
                first.entry(&message.id).or_insert_with(|| (language.tag.as_str(), variables.clone()));
            let differing: Vec<&str> = variables.symmetric_difference(others).map(|v| v.as_str()).collect();
            if !differing.is_empty() {
                let differ = Diagnostic::error(Code::VariablesDiffer).at(message.place.clone());
                let differ = differ.with("message", &message.id).with("language", &language.tag);
                diagnostics.push(differ.with("other", *other).with("variables", differing.join(", ")));
            }
        }
    }
}

/// A number in a sentence is a figure's: digits and number words are refused, calendar years excepted.
fn wording<'m>(number_words: &NumberWords, message: &'m Message, diagnostics: &mut Diagnostics) {
    let allowed = message.comment.contains(NUMBER_WORDS_ALLOWED);
    for (text, span) in message.literals() {
        if text.trim() == STUB {
            let place = Span { file: message.place.file.clone(), range: span.clone() };
            diagnostics
                .push(Diagnostic::warning(Code::TextToBeWritten).at(place).with("message", &message.id));
        }
        if !number_words.possible(text) {
            continue;
        }
        // No word goes beyond a space, and most have no number in them.
        let mut end = 0;
        let parts = text.split_inclusive(' ').map(|part| {
            end += part.len();
            (end - part.len(), part)
        });
        let suspects = parts.filter(|(_, part)| number_words.possible(part));
        let words = |(start, part): (usize, &'m str)| {
            part.split_word_bound_indices().map(move |(at, word)| (start + at, word))
        };
        for (at, word) in suspects.flat_map(words) {
            let digits = word.bytes().any(|b| b.is_ascii_digit());
            let year = word.len() == 4 && word.parse().is_ok_and(|year| CALENDAR.contains(&year));
            let number_word = !allowed && number_words.contains(word);
            if digits && !year || number_word {
                let start = span.start + at;
                let place = Span { file: message.place.file.clone(), range: start..start + word.len() };
                diagnostics.push(Diagnostic::error(Code::NumberInText).at(place).with("written", word));
            }
        }
    }
}
