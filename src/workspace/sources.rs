//! `data/sources.yml`: the bibliography in Hayagriva's format, with one key of our own.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use saphyr_parser::{Event, Parser};

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::problem;
use crate::model::record::Record;
use crate::model::source::Source;
use crate::span::{File, Span};
use crate::text::tag::parse_tag;

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

/// Reads the bibliography; entries by their key. `None` if it is not one.
pub fn load(file: &Arc<File>, diagnostics: &mut Diagnostics) -> Option<BTreeMap<String, Record<Source>>> {
    let at = |span: Range<usize>| Span { file: file.clone(), range: span };
    let nodes = match parse(&file.text) {
        Ok(nodes) => nodes,
        Err((index, message)) => {
            let span = byte(&file.text, index)..byte(&file.text, index);
            diagnostics.push(Diagnostic::error(Code::YamlSyntax).at(at(span)).quoting(message));
            return None;
        }
    };
    let library = match hayagriva::io::from_yaml_str(&file.text) {
        Ok(library) => library,
        Err(error) => {
            let index = error.location().map_or(0, |location| location.index());
            let span = byte(&file.text, index)..byte(&file.text, index);
            diagnostics.push(Diagnostic::error(Code::YamlSyntax).at(at(span)).quoting(error.to_string()));
            return None;
        }
    };
    let mut sources = BTreeMap::new();
    for (key, value) in nodes {
        check_keys(&value, &at, diagnostics);
        let Some(entry) = library.get(&key.text) else { continue };
        let place = at(key.span.clone());
        let mut source =
            Source { id: key.text.clone(), entry: entry.clone(), language: String::new(), covers: None };
        own_key(&mut source, value.get("fiche"), &at, diagnostics);
        if parse_tag(&source.language).is_none() {
            let span = value.get("fiche").map_or(key.span, |own| own.span.clone());
            let missing = Diagnostic::error(Code::SourceWithoutLanguage).at(at(span));
            diagnostics.push(missing.with("source", &key.text));
        }
        sources.insert(key.text, Record { place, inner: source });
    }
    Some(sources)
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

/// A value with its place, which Hayagriva's own reader does not keep.
#[derive(Debug)]
struct Node {
    span: Range<usize>,
    content: Content,
}

#[derive(Debug)]
enum Content {
    Scalar(String),
    List(Vec<Node>),
    Map(Vec<(Key, Node)>),
}

#[derive(Debug)]
struct Key {
    text: String,
    span: Range<usize>,
}

impl Node {
    fn pairs(&self) -> &[(Key, Node)] {
        match &self.content {
            Content::Map(pairs) => pairs,
            _ => &[],
        }
    }

    fn get(&self, key: &str) -> Option<&Node> {
        self.pairs().iter().find(|(k, _)| k.text == key).map(|(_, node)| node)
    }

    fn scalar(&self) -> Option<&str> {
        match &self.content {
            Content::Scalar(text) => Some(text),
            _ => None,
        }
    }
}

/// The pairs of the top level, or where the text is not YAML (index in characters) and why.
fn parse(text: &str) -> Result<Vec<(Key, Node)>, (usize, String)> {
    /// A collection that is still open, with the key that waits for its value.
    struct Open {
        start: usize,
        list: Option<Vec<Node>>,
        map: Vec<(Key, Node)>,
        key: Option<Key>,
    }
    let offsets: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
    let byte_at = |index: usize| offsets.get(index).copied().unwrap_or(text.len());
    let mut open: Vec<Open> = Vec::new();
    let mut parser = Parser::new_from_str(text);
    while let Some(event) = parser.next_event() {
        let (event, span) = event.map_err(|e| (e.marker().index(), e.info().to_owned()))?;
        let (start, end) = (byte_at(span.start.index()), byte_at(span.end.index()));
        let finished = match event {
            Event::Scalar(text, ..) => Node { span: start..end, content: Content::Scalar(text.into_owned()) },
            Event::SequenceStart(..) | Event::MappingStart(..) => {
                let list = matches!(event, Event::SequenceStart(..)).then(Vec::new);
                open.push(Open { start, list, map: Vec::new(), key: None });
                continue;
            }
            Event::SequenceEnd | Event::MappingEnd => {
                let Some(done) = open.pop() else { continue };
                if open.is_empty() {
                    return Ok(done.map);
                }
                let content = match done.list {
                    Some(list) => Content::List(list),
                    None => Content::Map(done.map),
                };
                Node { span: done.start..end, content }
            }
            Event::Alias(_) => Node { span: start..end, content: Content::Scalar(String::new()) },
            _ => continue,
        };
        let Some(parent) = open.last_mut() else {
            return Err((span.start.index(), "expected entries, each with a key".to_owned()));
        };
        if let Some(list) = &mut parent.list {
            list.push(finished);
        } else if let Some(key) = parent.key.take() {
            parent.map.push((key, finished));
        } else {
            let span = finished.span.clone();
            let text = finished.scalar().unwrap_or_default().to_owned();
            parent.key = Some(Key { text, span });
        }
    }
    Ok(Vec::new())
}

/// Index in characters → index in bytes.
fn byte(text: &str, index: usize) -> usize {
    text.char_indices().nth(index).map_or(text.len(), |(at, _)| at)
}
