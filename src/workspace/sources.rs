//! `data/sources.yml`: the bibliography in Hayagriva's format, with one key of our own.

use std::collections::BTreeMap;
use std::ops::{Range, RangeInclusive};
use std::sync::Arc;

use hayagriva::types::Date;

use super::paths;
use super::persons;
use super::source_links;
use super::yaml::{Content, Key, Node, parse};
use super::yaml_cause;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::files::input::Files;
use crate::model::locator::Locator;
use crate::model::period;
use crate::model::problem;
use crate::model::record::Record;
use crate::model::source::{Source, Value};
use crate::span::{Concern, File, Span};
use crate::text::tag::parse_tag;
use crate::text::{characters, tidy};

/// What an entry may say; Hayagriva itself accepts any key and drops what it does not know.
const KEYS: [&str; 30] = [
    "type",
    "title",
    "author",
    "date",
    "editor",
    "affiliated",
    "publisher",
    "location",
    "organization",
    "issue",
    "chapter",
    "volume",
    "volume-total",
    "edition",
    "page-range",
    "page-total",
    "time-range",
    "runtime",
    "url",
    "serial-number",
    "language",
    "archive",
    "archive-location",
    "call-number",
    "note",
    "abstract",
    "genre",
    "annote",
    "parent",
    "fiche",
];

/// When sources were written; the year 0 would be printed as 1 BC.
const YEARS: RangeInclusive<i32> = 1000..=2100;

/// Reads all files of the bibliography. An entry of the first stands over one of the same key in the others, as imports
/// write them; these have a key once. `None` if one of them cannot be read.
pub fn all(files: &Files, diagnostics: &mut Diagnostics) -> Option<BTreeMap<String, Record<Source>>> {
    let mut all = Some(BTreeMap::new());
    let first = Some(paths::SOURCES.to_owned()).filter(|path| files.exists(path));
    let more = files.list(paths::MORE_SOURCES, "yml", diagnostics);
    for path in more.into_iter().chain(first) {
        let file = files.read(&path, Concern::All, diagnostics);
        let Some(found) = file.and_then(|file| load(&file, diagnostics)) else {
            all = None;
            continue;
        };
        let Some(all) = &mut all else { continue };
        for (key, source) in found {
            let twice = || Diagnostic::error(Code::SourceTwice).at(source.place.clone()).with("source", &key);
            if let Some(before) = all.get(&key).filter(|_| path != paths::SOURCES) {
                let before: &Record<Source> = before;
                diagnostics.push(twice().with("other", &before.place.file.path));
                continue;
            }
            all.insert(key, source);
        }
    }
    all
}

/// Reads a file of the bibliography; entries by their key. `None` if it is not one.
pub fn load(file: &Arc<File>, diagnostics: &mut Diagnostics) -> Option<BTreeMap<String, Record<Source>>> {
    let at = |span: Range<usize>| Span { file: file.clone(), range: span };
    let nodes = match parse(&file.text) {
        Ok(nodes) => nodes,
        Err((at_byte, message)) => {
            let cause = yaml_cause::of(&file.text, at_byte, &message);
            let problem = Diagnostic::error(Code::YamlSyntax).at(at(at_byte..at_byte));
            let problem = problem.with("cause", cause.name).with("right", cause.right);
            diagnostics.push(if cause.name == "other" { problem.quoting(message) } else { problem });
            return None;
        }
    };
    let links_hold = source_links::check(&nodes, &at, diagnostics);
    let persons_hold = persons::check(&nodes, &at, diagnostics);
    let plain = Plain::of(&file.text, &nodes);
    let library = match hayagriva::io::from_yaml_str(&plain.text) {
        Ok(library) => library,
        Err(error) => {
            let index = error.location().map_or(0, |location| location.index());
            let byte = plain.original(index);
            let span = byte..byte;
            let cause = yaml_cause::of_entry(&error.to_string());
            // Which one is told already.
            if cause.name == "url" && !links_hold || cause.name == "comma" && !persons_hold {
                return None;
            }
            let problem = Diagnostic::error(Code::YamlSyntax).at(at(span));
            let problem = problem.with("cause", cause.name).with("right", cause.right);
            diagnostics.push(if cause.name == "entry" {
                problem.quoting(error.to_string())
            } else {
                problem
            });
            return None;
        }
    };
    let mut sources = BTreeMap::new();
    for (key, value) in nodes {
        check_keys(&value, &at, diagnostics);
        placeholders(&value, &key.text, &at, diagnostics);
        let mut values = Vec::new();
        value.scalars(&key.text, &mut |key, text, span| {
            if text.trim().is_empty() {
                diagnostics.push(Diagnostic::error(Code::EmptyValue).at(at(span.clone())).with("key", key));
            }
            characters::check(text, file, span, diagnostics);
            if key == "page-range" && !text.trim().is_empty() {
                let wrong = text.trim().parse::<Locator>().err();
                let wrong = wrong.as_deref().and_then(problem::decode);
                diagnostics.0.extend(wrong.map(|(code, written)| {
                    Diagnostic::error(code).at(at(span.clone())).with("written", written)
                }));
            }
            cut(key, text, &file.text, span, &at, diagnostics);
            if let Some(code) = Some(text).filter(|_| key == "date").and_then(date_problem) {
                diagnostics.push(Diagnostic::error(code).at(at(span.clone())).with("written", text));
                return;
            }
            values.push(Value { key: key.to_owned(), text: text.to_owned(), range: span.clone() });
        });
        let Some(entry) = library.get(&key.text) else { continue };
        let place = at(key.span.clone());
        if links_hold {
            source_links::check_entry(entry, &place, diagnostics);
        }
        let mut source = Source {
            id: key.text.clone(),
            entry: entry.clone(),
            language: String::new(),
            covers: None,
            values,
        };
        own_key(&mut source, value.get("fiche"), &at, diagnostics);
        if let Err(problem) = parse_tag(&source.language) {
            let span = value.get("fiche").map_or(key.span, |own| own.span.clone());
            let missing = || Diagnostic::error(Code::SourceWithoutLanguage).with("source", &key.text);
            let problem = if source.language.is_empty() { missing() } else { problem };
            diagnostics.push(problem.at(at(span)));
        }
        sources.insert(key.text, Record { place, inner: source });
    }
    Some(sources)
}

/// What is wrong with a date. Hayagriva reads more than it prints: 24 as a year, and `~` for about.
fn date_problem(text: &str) -> Option<Code> {
    if text.parse::<Date>().is_ok_and(|date| !YEARS.contains(&date.year)) {
        return Some(Code::SourceYearImplausible);
    }
    let problem = period::Date::within(text, &YEARS).err()?;
    problem::decode(&problem).map(|(code, _)| code)
}

/// A text without quotes ends where YAML sees a comment, which may have been meant as text: `Document # 12`.
fn cut(
    key: &str,
    text: &str,
    file: &str,
    span: &Range<usize>,
    at: &impl Fn(Range<usize>) -> Span,
    diagnostics: &mut Diagnostics,
) {
    let is_text = TEXTS.contains(&key) || ["author", "editor", "name"].contains(&key);
    let is_plain = !file[span.start..].starts_with(['"', '\'', '|', '>']);
    let rest = file[span.end..].lines().next().unwrap_or_default();
    if is_text && is_plain && rest.starts_with([' ', '\t']) && rest.trim_start().starts_with('#') {
        let whole = serde_json::Value::from(format!("{text}{}", rest.trim_end())).to_string();
        let warning = Diagnostic::warning(Code::ValueCut).at(at(span.clone())).with("key", key);
        diagnostics.push(warning.with("whole", whole).with("written", serde_json::Value::from(text)));
    }
}

/// Keys of texts that stand in a reference as they are written here.
const TEXTS: [&str; 9] = [
    "title",
    "publisher",
    "location",
    "organization",
    "archive",
    "archive-location",
    "call-number",
    "note",
    "genre",
];

/// Keys of the parts of such a text.
const PARTS: [&str; 4] = ["value", "short", "name", "location"];

/// The bibliography as Hayagriva wants it. Hayagriva reads signs of mathematics and braces in texts: `$`, `{`, `}`, `\`.
struct Plain {
    text: String,
    /// Where texts were replaced, and how long each is now.
    edits: Vec<(Range<usize>, usize)>,
}

impl Plain {
    fn of(text: &str, entries: &[(Key, Node)]) -> Self {
        let mut texts: Vec<(&Range<usize>, &str)> = Vec::new();
        entries.iter().for_each(|(_, entry)| texts_of(entry, &mut texts));
        texts.sort_by_key(|(span, _)| span.start);
        let mut plain = Plain { text: String::with_capacity(text.len()), edits: Vec::new() };
        let mut done = 0;
        for (span, written) in texts {
            let tidied = tidy::line(written);
            let tidied = tidied.trim();
            if tidied == written && !tidied.contains(['$', '{', '}', '\\']) {
                continue;
            }
            let mut escaped = String::with_capacity(tidied.len() + 8);
            for char in tidied.chars() {
                if matches!(char, '$' | '{' | '}' | '\\') {
                    escaped.push('\\');
                }
                escaped.push(char);
            }
            // A string of JSON is one of YAML.
            let quoted = serde_json::Value::from(escaped).to_string();
            plain.text.push_str(&text[done..span.start]);
            plain.text.push_str(&quoted);
            plain.edits.push((span.clone(), quoted.len()));
            done = span.end;
        }
        plain.text.push_str(&text[done..]);
        plain
    }

    /// The byte of the original that a character of this text comes from.
    fn original(&self, character: usize) -> usize {
        let mut at = self.text.char_indices().nth(character).map_or(self.text.len(), |(at, _)| at);
        for (span, length) in &self.edits {
            if at < span.start {
                break;
            }
            // Within a replaced text, its beginning.
            at = if at < span.start + length { span.start } else { at - length + span.len() };
            if at == span.start {
                break;
            }
        }
        at
    }
}

/// The texts of an entry and its parents.
fn texts_of<'n>(entry: &'n Node, texts: &mut Vec<(&'n Range<usize>, &'n str)>) {
    for (key, value) in entry.pairs() {
        match &value.content {
            Content::List(parents) if key.text == "parent" => {
                parents.iter().for_each(|parent| texts_of(parent, texts));
            }
            _ if key.text == "parent" => texts_of(value, texts),
            _ if TEXTS.contains(&key.text.as_str()) => value.scalars(&key.text, &mut |part, text, span| {
                if part == key.text || PARTS.contains(&part) {
                    texts.push((span, text));
                }
            }),
            _ => {}
        }
    }
}

/// Reads the key `fiche` of an entry.
fn own_key(
    source: &mut Source,
    own: Option<&Node>,
    at: &impl Fn(Range<usize>) -> Span,
    diagnostics: &mut Diagnostics,
) {
    for (name, node) in own.iter().flat_map(|own| own.pairs()) {
        let text = node.scalar().unwrap_or_default();
        match name.text.as_str() {
            "language" => source.language = text.to_owned(),
            "covers" => match text.parse() {
                Ok(period) => source.covers = Some(period),
                Err(message) => {
                    let (code, written) = problem::decode(&message).unwrap_or((Code::WrongValue, text));
                    let place = at(node.span.clone());
                    diagnostics.push(Diagnostic::error(code).at(place).with("written", written));
                }
            },
            other => {
                let unknown = Diagnostic::error(Code::UnknownKey).at(at(name.span.clone()));
                diagnostics.push(unknown.suggesting(other, ["language", "covers"]));
            }
        }
    }
}

/// What `fiche init` and `fiche new source` write for somebody to replace.
fn placeholders(entry: &Node, key: &str, at: &impl Fn(Range<usize>) -> Span, diagnostics: &mut Diagnostics) {
    let title = entry.get("title").filter(|title| {
        let text = title.scalar().unwrap_or_default();
        text == key || PLACEHOLDERS.contains(&text)
    });
    let author = entry.get("author").map(|author| author.get("name").unwrap_or(author));
    let author = author.filter(|name| PLACEHOLDERS.contains(&name.scalar().unwrap_or_default()));
    for (kind, node) in [("title", title), ("author", author)] {
        if let Some(node) = node {
            let still = Diagnostic::warning(Code::Placeholder).at(at(node.span.clone())).with("kind", kind);
            diagnostics.push(still.with("written", node.scalar().unwrap_or_default()));
        }
    }
}

const PLACEHOLDERS: [&str; 3] =
    ["…", "Title of the report that the facts come from", "Name of the organisation"];

fn check_keys(entry: &Node, at: &impl Fn(Range<usize>) -> Span, diagnostics: &mut Diagnostics) {
    for (key, value) in entry.pairs() {
        if !KEYS.contains(&key.text.as_str()) {
            let unknown = Diagnostic::error(Code::UnknownKey).at(at(key.span.clone()));
            diagnostics.push(unknown.suggesting(&key.text, KEYS));
        }
        if key.text == "parent" {
            match &value.content {
                Content::List(parents) => parents.iter().for_each(|p| check_keys(p, at, diagnostics)),
                _ => check_keys(value, at, diagnostics),
            }
        }
    }
}
