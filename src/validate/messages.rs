//! A subject's words: nothing missing, nothing left over, the same figures in every language, no digits in prose.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use super::references::because;
use super::{calls, variants};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::localise::format::Gender;
use crate::localise::language::{Language, Languages};
use crate::localise::scope::{FORMS, Scope};
use crate::model::address;
use crate::model::texts::Text;
use crate::plan::Document;
use crate::span::{Concern, Span};
use crate::text::address::is_address;
use crate::text::message::Message;
use crate::text::number_words::NumberWords;
use crate::workspace::{Common, catalogues, paths};

/// Written in a message's comment where a number word is meant as a word.
const NUMBER_WORDS_ALLOWED: &str = "number words allowed";

/// What `fiche new` leaves to be written.
pub const STUB: &str = "…";

/// Years that may stand in prose as they are.
const CALENDAR: std::ops::RangeInclusive<u32> = 1900..=2100;

/// Checks the words of a subject in all languages.
pub fn check(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    let texts = scope.subject.texts();
    let all: Vec<&str> = scope.languages.keys().map(String::as_str).collect();
    let mut reported = BTreeSet::new();
    for entry in &texts {
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
    let known = Known::of(&texts);
    let mut broken: BTreeSet<&str> = BTreeSet::new();
    for language in scope.languages.values() {
        let own = own_messages(scope, language);
        let texts = scope.texts(&language.tag);
        if let Some(texts) = texts {
            calls::check(scope, texts, &own, diagnostics);
        }
        let number_words = language.number_words();
        let referred: BTreeSet<&String> = own.iter().flat_map(|message| &message.references).collect();
        let written = |id: &str| scope.texts(&language.tag).is_some_and(|texts| texts.message(id).is_some());
        let lacking: Vec<&str> = known.0.keys().copied().filter(|id| !written(id)).collect();
        for message in &own {
            let is_term = message.is_term();
            let unreadable = |id: &String| message.id.ends_with(&format!("-{id}"));
            let records = &scope.subject.records;
            let elsewhere = referred.contains(&message.id)
                || records.unreadable.iter().any(unreadable)
                || records.absent.get(&message.id).is_some_and(|absent| !absent.withdrawn);
            if !known.has(&message.id) && !elsewhere && !is_term {
                if catalogues::is_imported(&message.place.file.text) {
                    // Its record has been withdrawn; the import wrote it for the record.
                    continue;
                }
                let left_over = Diagnostic::warning(Code::TextSuperfluous).at(message.place.clone());
                let left_over = left_over.suggesting(&message.id, lacking.iter().copied());
                diagnostics.push(left_over.with("message", &message.id));
            }
            // Nothing prints it.
            if records.absent.contains_key(&message.id) {
                continue;
            }
            known.attributes(message, &referred, diagnostics);
            variants::check(language, message, diagnostics);
            // A term's variables are literals given where it is used.
            if !is_term {
                variables(scope, message, diagnostics);
                variants::statuses(scope, message, diagnostics);
                wording(number_words, message, diagnostics);
                if let Some(texts) = texts.filter(|_| !message.verbatim) {
                    let numbers = message.numbers.iter().cloned().chain(calls::numbers(texts, message));
                    numbers.for_each(|range| number_in_text(message, range, "literal", diagnostics));
                }
            }
            let unknown = references(scope, language, message, diagnostics);
            let unbraced = !is_term && unbraced(scope, message, diagnostics);
            let misspelt = message.variables.keys().any(|name| scope.figure(name).is_none());
            if unknown || unbraced || misspelt || !message.wrong_calls.is_empty() {
                broken.insert(&message.id);
            }
        }
    }
    same_variables(scope, &broken, diagnostics);
}

/// Reports messages that are referred to and are nowhere: as a rule figures without their `$`. Says whether there are any.
fn references(
    scope: &Scope<'_>,
    language: &Language,
    message: &Message,
    diagnostics: &mut Diagnostics,
) -> bool {
    let file = &message.place.file;
    let known = |id: &str| scope.texts(&language.tag).is_some_and(|texts| texts.message(id).is_some());
    let written = |range: &Range<usize>| file.text.get(range.clone()).unwrap_or_default();
    let mut any = false;
    for range in message.placed_messages.iter().filter(|range| !known(written(range))) {
        any = true;
        let place = Span { file: file.clone(), range: range.clone() };
        let figures = scope.subject.records.figures.iter().map(|figure| figure.id.get_ref().as_str());
        let unknown = Diagnostic::error(Code::UnknownReference).at(place).with("message", &message.id);
        diagnostics.push(unknown.suggesting(written(range), figures));
    }
    any
}

/// Reports figures without braces, which would be printed as `$id`. Says whether there are any.
fn unbraced(scope: &Scope<'_>, message: &Message, diagnostics: &mut Diagnostics) -> bool {
    let mut any = false;
    for (text, span) in message.literals().filter(|(text, _)| text.contains('$')) {
        for (at, _) in text.match_indices('$') {
            let rest = &text[at + 1..];
            let end =
                rest.find(|char: char| !(char.is_ascii_alphanumeric() || char == '-')).unwrap_or(rest.len());
            let id = rest[..end].trim_end_matches('-');
            if scope.figure(id).is_some() {
                any = true;
                let start = span.start + at;
                let place = Span { file: message.place.file.clone(), range: start..start + 1 + id.len() };
                let unbraced = Diagnostic::error(Code::FigureUnbraced).at(place);
                diagnostics.push(unbraced.with("figure", id).with("message", &message.id));
            }
        }
    }
    any
}

/// The texts that records have or may have: id of the message → its attributes, the empty one for its own text.
struct Known<'t>(BTreeMap<&'t str, BTreeSet<&'t str>>);

impl<'t> Known<'t> {
    fn of(texts: &'t [Text]) -> Self {
        let mut known: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for text in texts {
            let (id, attribute) = text.key.split_once('.').unwrap_or((&text.key, ""));
            known.entry(id).or_default().insert(attribute);
        }
        Known(known)
    }

    fn has(&self, id: &str) -> bool {
        self.0.contains_key(id)
    }

    /// No report prints an attribute that its kind of record does not have.
    fn attributes(&self, message: &Message, referred: &BTreeSet<&String>, diagnostics: &mut Diagnostics) {
        let Some(known) = self.0.get(message.id.as_str()) else { return };
        for (attribute, range) in &message.attributes {
            let key = format!("{}.{attribute}", message.id);
            if !known.contains(attribute.as_str()) && !referred.contains(&key) {
                let place = Span { file: message.place.file.clone(), range: range.clone() };
                let unknown = Diagnostic::error(Code::UnknownAttribute).at(place);
                let names = known.iter().copied().filter(|name| !name.is_empty());
                diagnostics.push(unknown.suggesting(attribute, names).with("message", &message.id));
            }
        }
    }
}

/// Checks the words that all subjects share: each shared institution has a name, and no attribute that nothing prints.
pub fn shared_words(workspace: &Common, languages: &Languages, diagnostics: &mut Diagnostics) {
    // Reading the words again reports nothing new: what is wrong in them is found with each subject.
    let mut known = Diagnostics::default();
    let beside = |tag| catalogues::beside(&workspace.files, paths::DATA, &Concern::All, tag, &mut known);
    let catalogues: Vec<_> = languages.keys().map(String::as_str).flat_map(beside).collect();
    let messages = || catalogues.iter().flat_map(|catalogue| &catalogue.messages);
    let texts: Vec<Text> =
        workspace.entries().flat_map(|found| found.texts(address::WORKSPACE).collect::<Vec<_>>()).collect();
    for text in texts.iter().filter(|text| text.required) {
        if !messages().any(|message| message.id == text.key && message.has_value) {
            let nameless = Diagnostic::error(Code::NoText).at(text.place.clone());
            diagnostics.push(nameless.with("message", &text.key));
        }
    }
    let referred = messages().flat_map(|message| &message.references).collect();
    let known = Known::of(&texts);
    messages().for_each(|message| known.attributes(message, &referred, diagnostics));
}

/// Texts that some languages have and others lack, as warnings: a build prints a mark in the document. `wanted` are the
/// languages that should have them.
pub fn translations(scope: &Scope<'_>, wanted: &BTreeSet<&str>, diagnostics: &mut Diagnostics) {
    let mut reported = BTreeSet::new();
    for entry in scope.subject.texts() {
        let has = |tag: &str| scope.texts(tag).is_some_and(|texts| texts.has(&entry.key));
        if !written(scope, &entry.key) || !reported.insert(entry.key.clone()) {
            continue;
        }
        for language in wanted.iter().filter(|tag| !has(tag)) {
            let missing = Diagnostic::warning(Code::TextUntranslated).at(entry.place.clone());
            diagnostics.push(missing.with("message", &entry.key).with("language", language));
        }
    }
}

/// Whether somebody has written a text in any language. The names of countries that the program knows are nobody's.
fn written(scope: &Scope<'_>, key: &str) -> bool {
    let id = key.split('.').next().unwrap_or(key);
    scope.languages.keys().filter_map(|tag| scope.texts(tag)).any(|texts| {
        let own = texts.message(id).is_some_and(|message| message.place.file.concern != Concern::All);
        texts.has(key) && own
    })
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
        for entry in scope.subject.texts() {
            if !texts.has(&entry.key)
                && written(scope, &entry.key)
                && reported.insert((language, entry.key.clone()))
            {
                let missing = Diagnostic::error(Code::TextIncomplete).at(entry.place.clone());
                let missing = missing.with("message", &entry.key).with("language", language);
                problems.push(missing.with("document", document.name()));
            }
        }
    }
    problems
}

/// The messages in the subject's own texts of a language, without those over which another stands.
pub fn own_messages<'a>(scope: &'a Scope<'_>, language: &Language) -> Vec<&'a Message> {
    let Some(texts) = scope.texts(&language.tag) else { return Vec::new() };
    let all = texts.catalogues().iter().flat_map(|catalogue| &catalogue.messages);
    let own = |message: &&Message| message.place.file.concern.is_words_of(&scope.subject.id, &language.tag);
    let stands =
        |message: &&Message| texts.message(&message.id).is_some_and(|top| std::ptr::eq(top, *message));
    all.filter(own).filter(stands).collect()
}

/// Every variable is a figure, asked for in a form that exists.
fn variables(scope: &Scope<'_>, message: &Message, diagnostics: &mut Diagnostics) {
    for (name, variable) in &message.variables {
        let place = Span { file: message.place.file.clone(), range: variable.span.clone() };
        if scope.figure(name).is_none() && !scope.subject.records.unreadable.contains(name) {
            let known = scope.subject.records.figures.iter().map(|figure| figure.id.get_ref().as_str());
            let unknown = Diagnostic::error(Code::UnknownVariable).at(place.clone());
            let unknown = unknown.suggesting(name, known).with("message", &message.id);
            let absent = scope.subject.records.absent.get(&format!("figure-{name}"));
            diagnostics.push(because(unknown, absent));
        }
        for form in &variable.forms {
            let (form, gender) = form.split_once("--").unwrap_or((form, ""));
            if !FORMS.contains(&form) {
                diagnostics
                    .push(Diagnostic::error(Code::UnknownForm).at(place.clone()).suggesting(form, FORMS));
            } else if !gender.is_empty() && Gender::named(gender).is_none() {
                let unknown = Diagnostic::error(Code::UnknownValue).at(place.clone());
                diagnostics.push(unknown.suggesting(gender, Gender::NAMES));
            }
        }
    }
}

/// A message shows the same figures in all languages, also by way of other messages; one that lacks some is marked. `broken`
/// are those in which something is wrong that may be the reason.
fn same_variables(scope: &Scope<'_>, broken: &BTreeSet<&str>, diagnostics: &mut Diagnostics) {
    let mut messages: BTreeMap<&str, Vec<(&str, &Message)>> = BTreeMap::new();
    for language in scope.languages.values() {
        for message in own_messages(scope, language).into_iter().filter(|message| !message.is_term()) {
            messages.entry(&message.id).or_default().push((&language.tag, message));
        }
    }
    messages.retain(|id, _| !broken.contains(id));
    for (id, versions) in messages {
        // What all of them refer to is compared where it stands.
        let refers = |id: &String| versions.iter().all(|(_, message)| message.references.contains(id));
        let shown = |(language, message): &(&str, &Message)| -> BTreeSet<String> {
            let others = message.references.iter().filter(|id| !id.starts_with('-') && !refers(id));
            let texts = scope.texts(language);
            let theirs = others.flat_map(|id| texts.map(|texts| texts.variables(id)).unwrap_or_default());
            let theirs = theirs.map(|(name, _)| name).filter(|name| scope.figure(name).is_some());
            theirs.chain(message.variables.keys().cloned()).collect()
        };
        let shown: Vec<BTreeSet<String>> = versions.iter().map(shown).collect();
        let all: BTreeSet<&String> = shown.iter().flatten().collect();
        for ((language, message), own) in versions.iter().zip(&shown) {
            let lacks = |variable: &&String| !own.contains(*variable);
            let lacking: Vec<&str> = all.iter().copied().filter(lacks).map(String::as_str).collect();
            let Some(first) = lacking.first() else { continue };
            let shows = shown.iter().position(|variables| variables.contains(*first));
            let other = shows.and_then(|at| versions.get(at)).map_or("", |(tag, _)| tag);
            let differ = Diagnostic::error(Code::VariablesDiffer).at(message.place.clone());
            let differ = differ.with("message", id).with("language", language).with("other", other);
            diagnostics.push(differ.with("variables", lacking.join(", ")));
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
        if message.verbatim || !number_words.possible(text) {
            continue;
        }
        // No word goes beyond a space, and most have no number in them. The digits of an address are none.
        let mut end = 0;
        let parts = text.split_inclusive(char::is_whitespace).map(|part| {
            end += part.len();
            (end - part.len(), part)
        });
        let suspects = parts.filter(|(_, part)| number_words.possible(part) && !is_address(part));
        let words = |(start, part): (usize, &'m str)| {
            part.split_word_bound_indices().map(move |(at, word)| (start + at, word))
        };
        for (at, word) in suspects.flat_map(words) {
            let digits = has_digits(text[..at].chars().next_back(), word);
            let year = word.len() == 4 && word.parse().is_ok_and(|year| CALENDAR.contains(&year));
            let number_word = !allowed && number_words.contains(word);
            if digits && !year || number_word {
                let start = span.start + at;
                let kind = if digits { "digits" } else { "word" };
                number_in_text(message, start..start + word.len(), kind, diagnostics);
            }
        }
    }
}

/// Whether a word behind a character has digits, fractions or Roman numerals of any script in it. Those that are raised
/// or lowered belong to the letter before them: `km²`, `CO₂`.
fn has_digits(before: Option<char>, word: &str) -> bool {
    let raised = |char| matches!(char, '²' | '³' | '¹' | '\u{2070}'..='\u{209c}');
    let mut before = before.unwrap_or(' ');
    word.chars().any(|char| {
        let of_letter = raised(char) && (before.is_alphabetic() || raised(before));
        before = char;
        char.is_numeric() && !of_letter
    })
}

fn number_in_text(message: &Message, range: Range<usize>, kind: &str, diagnostics: &mut Diagnostics) {
    let written = message.written(range.clone());
    let place = Span { file: message.place.file.clone(), range };
    let number = Diagnostic::error(Code::NumberInText).at(place).with("written", written);
    diagnostics.push(number.with("kind", kind));
}
