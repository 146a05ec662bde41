//! YAML with the places of keys and values.

use std::ops::Range;

use saphyr_parser::{Event, Parser};

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
