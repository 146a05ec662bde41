//! TOML files, decoded table by table so that one mistake does not hide the others.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

use super::toml_cause::{self, Cause};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::problem;
use crate::model::record::Record;
use crate::span::{File, Span};
use crate::text::{characters, tidy};

/// A key of the top level with its value.
pub struct Entry<'f> {
    pub key: String,
    pub key_span: Range<usize>,
    pub value: Spanned<DeValue<'f>>,
}

/// The whole file as one record.
pub fn whole<T: DeserializeOwned>(file: &Arc<File>, diagnostics: &mut Diagnostics) -> Option<Record<T>> {
    let table = parse(file, diagnostics)?;
    let span = table.span();
    record(file, Spanned::new(span, DeValue::Table(table.into_inner())), diagnostics)
}

/// The whole file as one record but for one entry of its top level, which is given back undecoded.
pub fn whole_but<'f, T: DeserializeOwned>(
    file: &'f Arc<File>,
    key: &str,
    diagnostics: &mut Diagnostics,
) -> Option<(Record<T>, Option<Entry<'f>>)> {
    let table = parse(file, diagnostics)?;
    let span = table.span();
    let mut table = table.into_inner();
    let apart = table.remove_entry(key).map(|(key, value)| entry(key, value));
    Some((record(file, Spanned::new(span, DeValue::Table(table)), diagnostics)?, apart))
}

/// The entries of a file's top level, in the order of the file. Their texts are tidied; empty ones, and characters that
/// documents cannot print, are errors.
pub fn entries<'f>(file: &'f Arc<File>, diagnostics: &mut Diagnostics) -> Vec<Entry<'f>> {
    let Some(table) = parse(file, diagnostics) else { return Vec::new() };
    let mut entries: Vec<_> = table.into_inner().into_iter().map(|(key, value)| entry(key, value)).collect();
    entries.sort_by_key(|entry| entry.key_span.start);
    for entry in &mut entries {
        strings(&mut entry.value, &entry.key, &mut |key, text, span| {
            let tidied = tidy::line(text).trim().to_owned();
            if tidied.is_empty() {
                let place = Span { file: file.clone(), range: span };
                diagnostics.push(Diagnostic::error(Code::EmptyValue).at(place).with("key", key));
            } else if !NOT_PRINTED.contains(&key) {
                characters::check(text, file, &span, diagnostics);
            }
            tidied
        });
    }
    entries
}

/// Replaces all texts of a value. `replace` is told the key that a text belongs to, and its place.
fn strings(
    value: &mut Spanned<DeValue<'_>>,
    key: &str,
    replace: &mut impl FnMut(&str, &str, Range<usize>) -> String,
) {
    let span = value.span();
    match value.get_mut() {
        DeValue::String(text) => {
            let replaced = replace(key, text, span);
            if *text != replaced {
                *text = Cow::Owned(replaced);
            }
        }
        DeValue::Array(values) => values.iter_mut().for_each(|value| strings(value, key, replace)),
        DeValue::Table(table) => {
            table.iter_mut().for_each(|(key, value)| strings(value, key.get_ref(), replace));
        }
        _ => {}
    }
}

/// Keys of texts that no document prints: those of the glossary, names of reviewers, an assessor's own word.
const NOT_PRINTED: [&str; 6] = ["avoid", "by", "evidence", "note", "use", "word"];

fn entry<'f>(key: Spanned<Cow<'f, str>>, value: Spanned<DeValue<'f>>) -> Entry<'f> {
    Entry { key_span: key.span(), key: key.into_inner().into_owned(), value }
}

/// Syntax errors are reported at once, but only the first of a line: what follows it on the line follows from it.
fn parse<'f>(file: &'f Arc<File>, diagnostics: &mut Diagnostics) -> Option<Spanned<DeTable<'f>>> {
    let (table, errors) = DeTable::parse_recoverable(&file.text);
    let mut twice = BTreeSet::new();
    let mut last_line = None;
    let mut first = true;
    for error in &errors {
        let range = error.span().unwrap_or(0..0);
        let start = file.text.floor_char_boundary(range.start.min(file.text.len()));
        let line = file.text[..start].rfind('\n');
        if !first && last_line == line {
            continue;
        }
        last_line = line;
        let cause = toml_cause::of_syntax(&file.text, &range, error.message());
        // What stands in a table that is there twice is there twice, too.
        let again = || toml_cause::header(&file.text[..start]).is_some_and(|table| twice.contains(table));
        if cause.name.ends_with("-twice") && again() {
            continue;
        }
        if cause.name == "table-twice" {
            twice.insert(cause.written.clone());
        }
        first = false;
        let follows = ["header", "bracket"].contains(&cause.name);
        let place = Span { file: file.clone(), range: cause.range.clone().unwrap_or(range) };
        diagnostics.push(because(Diagnostic::error(Code::TomlSyntax).at(place), cause, error.message()));
        // What is open takes in what comes after it.
        if follows {
            break;
        }
    }
    errors.is_empty().then_some(table)
}

/// Says why; quotes the parser where that is not known.
fn because(problem: Diagnostic, cause: Cause, message: &str) -> Diagnostic {
    let known = cause.name != "other";
    let problem = problem.with("cause", cause.name).with("written", cause.written).with("right", cause.right);
    if known { problem } else { problem.quoting(message.trim_end()) }
}

/// Decodes one table.
pub fn record<T: DeserializeOwned>(
    file: &Arc<File>,
    value: Spanned<DeValue<'_>>,
    diagnostics: &mut Diagnostics,
) -> Option<Record<T>> {
    let span = value.span();
    match T::deserialize(ValueDeserializer::from(value)) {
        Ok(inner) => Some(Record { place: Span { file: file.clone(), range: span }, inner }),
        Err(error) => {
            let span = error.span().unwrap_or(span);
            diagnostics.push(explain(error.message(), Span::new(file, span)));
            None
        }
    }
}

/// Decodes an array of tables, `[[figure]]` for example, one error a table at most. Ids of those that cannot be read
/// go to `unreadable`.
pub fn records<T: DeserializeOwned>(
    file: &Arc<File>,
    entry: Entry<'_>,
    into: &mut Vec<Record<T>>,
    unreadable: &mut BTreeSet<String>,
    diagnostics: &mut Diagnostics,
) {
    match entry.value.into_inner() {
        DeValue::Array(tables) => {
            for table in tables {
                let id = text(&table, "id");
                match record(file, table, diagnostics) {
                    Some(record) => into.push(record),
                    None => unreadable.extend(id),
                }
            }
        }
        _ => {
            let place = Span { file: file.clone(), range: entry.key_span };
            diagnostics.push(Diagnostic::error(Code::NotAList).at(place).with("key", &entry.key));
        }
    }
}

/// A text of a table that may turn out not to be readable: its id, so that what refers to it is not reported as well.
pub fn text(table: &Spanned<DeValue<'_>>, key: &str) -> Option<String> {
    let table = table.get_ref().as_table()?;
    let (_, text) = table.iter().find(|(found, _)| found.get_ref() == key)?;
    text.get_ref().as_str().map(str::to_owned)
}

/// Turns the wording of serde into a problem in the user's language; what has no known form is quoted.
fn explain(message: &str, place: Span) -> Diagnostic {
    if let Some((code, written)) = problem::decode(message) {
        return Diagnostic::error(code).at(place).with("written", written);
    }
    let written = place.file.text.get(place.range.clone()).unwrap_or_default();
    let number = message.contains("expected u") || message.contains("expected i");
    if message.starts_with("invalid type: map")
        && !number
        && written.starts_with(|first: char| first.is_ascii_digit())
    {
        return Diagnostic::error(Code::DateUnquoted).at(place.clone()).with("written", written);
    }
    // serde writes: unknown field `x`, expected one of `a`, `b`
    let quoted: Vec<&str> = message.split('`').skip(1).step_by(2).collect();
    match quoted.split_first() {
        Some((written, known)) if message.starts_with("unknown field") => {
            Diagnostic::error(Code::UnknownKey).at(place).suggesting(written, known.iter().copied())
        }
        Some((written, known)) if message.starts_with("unknown variant") => {
            Diagnostic::error(Code::UnknownValue).at(place).suggesting(written, known.iter().copied())
        }
        Some((name, _)) if message.starts_with("missing field") => {
            Diagnostic::error(Code::MissingKey).at(place).with("key", name)
        }
        _ => {
            let before = &place.file.text[..place.range.start];
            let key = before.rsplit(['\n', '{', ',']).next().unwrap_or_default().split('=').next();
            let cause = toml_cause::of_type(message.trim_end(), key.unwrap_or_default().trim(), written);
            because(Diagnostic::error(Code::WrongValue).at(place.clone()), cause, message)
        }
    }
}
