//! YAML with the places of keys and values.

use std::ops::Range;

use saphyr_parser::{Event, Parser, ScalarStyle};

/// What YAML counts as blank; other spaces are text.
pub const BLANK: [char; 4] = [' ', '\t', '\r', '\n'];

/// A value with its place, which Hayagriva's own reader does not keep.
#[derive(Debug)]
pub struct Node {
    pub span: Range<usize>,
    pub content: Content,
}

/// What a value is.
#[derive(Debug)]
pub enum Content {
    Scalar(String),
    List(Vec<Node>),
    Map(Vec<(Key, Node)>),
    /// What was said elsewhere, and is named here.
    Alias,
}

/// A key of a map.
#[derive(Debug)]
pub struct Key {
    pub text: String,
    pub span: Range<usize>,
}

impl Node {
    /// The keys of a map with their values.
    pub fn pairs(&self) -> &[(Key, Node)] {
        match &self.content {
            Content::Map(pairs) => pairs,
            _ => &[],
        }
    }

    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.pairs().iter().find(|(k, _)| k.text == key).map(|(_, node)| node)
    }

    /// Calls `visit` with every single value and the key that it belongs to.
    pub fn scalars<'n>(&'n self, key: &'n str, visit: &mut impl FnMut(&'n str, &'n str, &'n Range<usize>)) {
        match &self.content {
            Content::Scalar(text) => visit(key, text, &self.span),
            Content::List(nodes) => nodes.iter().for_each(|node| node.scalars(key, visit)),
            Content::Map(pairs) => pairs.iter().for_each(|(key, node)| node.scalars(&key.text, visit)),
            Content::Alias => {}
        }
    }

    /// The text of a single value.
    pub fn scalar(&self) -> Option<&str> {
        match &self.content {
            Content::Scalar(text) => Some(text),
            _ => None,
        }
    }
}

/// The pairs of the top level, or where the text is not YAML and why.
pub fn parse(text: &str) -> Result<Vec<(Key, Node)>, (usize, String)> {
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
        let (event, span) = event.map_err(|e| (byte_at(e.marker().index()), e.info().to_owned()))?;
        let (start, end) = (byte_at(span.start.index()), byte_at(span.end.index()));
        let finished = match event {
            Event::Scalar(value, style, ..) => {
                let start = match style {
                    ScalarStyle::Literal | ScalarStyle::Folded => indicator(text, start),
                    _ => start,
                };
                let end = start + scalar_length(text.get(start..end).unwrap_or_default());
                // YAML's words for nothing.
                let is_null =
                    style == ScalarStyle::Plain && matches!(&*value, "~" | "null" | "Null" | "NULL");
                let value = if is_null { String::new() } else { value.into_owned() };
                Node { span: start..end, content: Content::Scalar(value) }
            }
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
            Event::Alias(_) => Node { span: start..end, content: Content::Alias },
            _ => continue,
        };
        let Some(parent) = open.last_mut() else {
            return Err((start, "expected entries, each with a key".to_owned()));
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

/// Where the sign `|` or `>` stands before the first line of a text.
fn indicator(text: &str, first_line: usize) -> usize {
    let before = text.get(..first_line).unwrap_or_default().trim_end_matches(BLANK);
    let line = before.rfind('\n').map_or(0, |end| end + 1);
    let header = before.get(line..).unwrap_or_default();
    let header = header.find(" #").and_then(|comment| header.get(..comment)).unwrap_or(header);
    header.rfind(['|', '>']).map_or(first_line, |at| line + at)
}

/// How long a value is in what the parser counts as its own: a comment behind it is no part of it.
fn scalar_length(written: &str) -> usize {
    match written.chars().next() {
        Some(quotes @ ('"' | '\'')) => {
            let mut characters = written.char_indices().skip(1).peekable();
            while let Some((at, c)) = characters.next() {
                let doubled = quotes == '\'' && characters.peek().is_some_and(|(_, next)| *next == quotes);
                if (quotes == '"' && c == '\\') || (c == quotes && doubled) {
                    characters.next();
                } else if c == quotes {
                    return at + 1;
                }
            }
            written.len()
        }
        Some('|' | '>') => written.trim_end_matches(BLANK).len(),
        _ => {
            let comment = [" #", "\t#"].iter().filter_map(|sign| written.find(sign)).min();
            comment
                .and_then(|comment| written.get(..comment))
                .unwrap_or(written)
                .trim_end_matches(BLANK)
                .len()
        }
    }
}
