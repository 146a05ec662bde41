//! Changes to the bibliography.
//!
//! The parser says where everything is; what comes out is parsed again and compared with what is meant before it is given
//! back.

use std::ops::Range;

use super::checked::checked;
use super::enclosed::Enclosed;
use super::fault::Fault;
use super::lines;
use super::splice::Splice;
use crate::diagnostic::Code;
use crate::workspace::yaml::{BLANK, Content, Key, Node, parse};

/// A value to be written.
#[derive(Debug, Clone, Copy)]
pub enum New<'a> {
    /// As YAML in one line: `2020`, `"text"`, `{ language: en }`.
    Source(&'a str),
    /// Text, in the quotes of the value that was there, or those that it needs.
    Text(&'a str),
}

/// Whether a text is YAML.
pub fn check(text: &str) -> Result<(), Fault> {
    layout(text).map(|_| ())
}

/// The value at a path of keys, as it is written.
pub fn get<'t>(text: &'t str, path: &[&str]) -> Result<&'t str, Fault> {
    let root = layout(text)?;
    let (key, node) = find(text, &root, path)?;
    let value = value_range(text, key, node).ok_or_else(|| not_a_value(key))?;
    Ok(text.get(value).unwrap_or_default())
}

/// Sets a key of an entry, or of a map in it; a key that is not there is added after the others.
pub fn set(text: &str, path: &[&str], new: New<'_>) -> Result<Vec<Splice>, Fault> {
    let root = layout(text)?;
    let Some((last, parents)) = path.split_last().filter(|(_, parents)| !parents.is_empty()) else {
        return Err(Fault::not_editable(0..0));
    };
    let (parent_key, parent) = find(text, &root, parents)?;
    let Content::Map(pairs) = &parent.content else { return Err(not_a_value(parent_key)) };
    let flow = is_flow(text, parent);
    let splices = match pairs.iter().find(|(key, _)| key.text == *last) {
        Some((key, node)) => {
            let range = value_range(text, key, node).ok_or_else(|| not_a_value(key))?;
            let written = new.written(text.get(range.clone()).unwrap_or_default())?;
            let blank =
                if text.get(..range.start).is_some_and(|before| before.ends_with(':')) { " " } else { "" };
            vec![Splice::new(range, format!("{blank}{written}"))]
        }
        None => {
            let line = format!("{}: {}", scalar(last, ""), new.written("")?);
            if flow {
                enclosed(text, parent).add(&line)
            } else {
                let first = pairs.first().map_or(parent.span.start, |(key, _)| key.span.start);
                // In a list, a sign stands before the first key.
                let column =
                    text.get(lines::start(text, first)..first).map_or(0, |before| before.chars().count());
                let end = end(text, parent_key, parent);
                vec![lines::insert(
                    text,
                    lines::after(text, end),
                    &format!("{}{line}", " ".repeat(column)),
                    0,
                )]
            }
        }
    };
    checked(text, splices, read, |root| {
        let Value::Map(pairs) = descend(root, parents)? else { return None };
        let value = new.value()?;
        match pairs.iter_mut().find(|(key, _)| key == last) {
            Some((_, old)) => *old = value,
            None => pairs.push(((*last).to_owned(), value)),
        }
        Some(())
    })
}

/// Sets a key as a person types it: in the quotes of the value that was there, else as YAML if it is that.
pub fn set_typed(text: &str, path: &[&str], typed: &str) -> Result<Vec<Splice>, Fault> {
    let quoted = get(text, path).is_ok_and(|old| old.starts_with(['"', '\'']));
    let yaml = !quoted && New::Source(typed).written("").is_ok();
    set(text, path, if yaml { New::Source(typed) } else { New::Text(typed) })
}

/// Removes an entry with the comment directly above it, or a key of one.
pub fn remove(text: &str, path: &[&str]) -> Result<Vec<Splice>, Fault> {
    let root = layout(text)?;
    let Some((last, parents)) = path.split_last() else { return Err(Fault::not_editable(0..0)) };
    let (key, node) = find(text, &root, path)?;
    let parent = if parents.is_empty() { None } else { Some(find(text, &root, parents)?.1) };
    let splices = match parent {
        Some(parent) if is_flow(text, parent) => {
            let index = parent.pairs().iter().position(|(own, _)| own.span == key.span);
            index.map(|index| enclosed(text, parent).remove(index)).unwrap_or_default()
        }
        // The first key of an element stands beside the sign of the list.
        _ if !lines::is_first(text, key.span.start) => return Err(Fault::not_editable(key.span.clone())),
        _ => {
            let line = lines::start(text, key.span.start);
            let start = if parent.is_none() { lines::comment_above(text, line) } else { line };
            vec![lines::remove(text, start..lines::after(text, end(text, key, node)))]
        }
    };
    checked(text, splices, read, |root| {
        let Value::Map(pairs) = descend(root, parents)? else { return None };
        pairs.retain(|(key, _)| key != last);
        Some(())
    })
}

/// Adds an entry at the end.
pub fn add_entry(text: &str, key: &str, fields: &[(&str, New<'_>)]) -> Result<Vec<Splice>, Fault> {
    let root = layout(text)?;
    refuse_twice(&root, key)?;
    let first = root.first().and_then(|(_, node)| node.pairs().first().filter(|_| !is_flow(text, node)));
    let indent = first.map_or("  ", |(key, _)| lines::indent(text, key.span.start));
    let mut block = format!("{}:", scalar(key, ""));
    for (name, new) in fields {
        block.push_str(&format!("\n{indent}{}: {}", scalar(name, ""), new.written("")?));
    }
    let last = root.last().map(|(key, node)| lines::after(text, end(text, key, node)));
    checked(text, vec![lines::insert(text, last.unwrap_or(text.len()), &block, 1)], read, |root| {
        let Value::Map(pairs) = root else { return None };
        let fields = fields.iter().map(|(name, new)| Some(((*name).to_owned(), new.value()?)));
        pairs.push((key.to_owned(), Value::Map(fields.collect::<Option<_>>()?)));
        Some(())
    })
}

/// Adds an entry that is written already, at the end.
pub fn add_block(text: &str, block: &str) -> Result<Vec<Splice>, Fault> {
    let (root, added) = (layout(text)?, layout(block)?);
    added.iter().try_for_each(|(key, _)| refuse_twice(&root, &key.text))?;
    let last = root.last().map(|(key, node)| lines::after(text, end(text, key, node)));
    let splice = lines::insert(text, last.unwrap_or(text.len()), block.trim_end(), 1);
    checked(text, vec![splice], read, |root| {
        let Value::Map(pairs) = root else { return None };
        pairs.extend(values(&added));
        Some(())
    })
}

/// Gives an entry another key.
pub fn rename(text: &str, old: &str, new: &str) -> Result<Vec<Splice>, Fault> {
    let root = layout(text)?;
    let (key, _) = find(text, &root, &[old])?;
    refuse_twice(&root, new)?;
    let written = scalar(new, text.get(key.span.clone()).unwrap_or_default());
    checked(text, vec![Splice::new(key.span.clone(), written)], read, |root| {
        let Value::Map(pairs) = root else { return None };
        pairs.iter_mut().find(|(key, _)| key == old)?.0 = new.to_owned();
        Some(())
    })
}

impl New<'_> {
    fn written(self, old: &str) -> Result<String, Fault> {
        match self {
            New::Text(text) => Ok(scalar(text, old)),
            New::Source(source) => {
                let source = source.trim();
                let malformed =
                    || Fault::new(Code::ValueMalformed, 0..0).with("written", source).with("format", "yaml");
                let one_line = !source.is_empty() && !source.contains(['\n', '\r']);
                // A comment is no value.
                let whole =
                    self.value().filter(|_| one_line && !source.contains(" #") && !source.starts_with('#'));
                whole.map(|_| source.to_owned()).ok_or_else(malformed)
            }
        }
    }

    fn value(self) -> Option<Value> {
        match self {
            New::Text(text) => Some(Value::Scalar(text.to_owned())),
            New::Source(source) => match parse(&format!("x: {}\n", source.trim())).ok()?.as_slice() {
                [(_, node)] => Some(value(node)),
                _ => None,
            },
        }
    }
}

/// A text as one value in one line, in the quotes of an old one if these can hold it.
fn scalar(text: &str, old: &str) -> String {
    let printable = |c: char| !c.is_control() && !matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}');
    let quotes = old.chars().next().filter(|quotes| matches!(quotes, '"' | '\''));
    if quotes == Some('\'') && text.chars().all(printable) {
        return format!("'{}'", text.replace('\'', "''"));
    }
    let keyword = matches!(
        text.to_lowercase().as_str(),
        "true" | "false" | "yes" | "no" | "on" | "off" | "null" | "y" | "n"
    );
    let plain = quotes.is_none()
        && !keyword
        && text.starts_with(char::is_alphabetic)
        && !text.ends_with([' ', ':', '-'])
        && text.chars().all(printable)
        && !text.contains([',', '[', ']', '{', '}'])
        && ![": ", " #"].iter().any(|sign| text.contains(sign));
    if plain {
        return text.to_owned();
    }
    let mut written = "\"".to_owned();
    for c in text.chars() {
        match c {
            '"' | '\\' => {
                written.push('\\');
                written.push(c);
            }
            '\n' => written.push_str("\\n"),
            c if printable(c) => written.push(c),
            c => written.push_str(&format!("\\u{:04X}", u32::from(c))),
        }
    }
    written + "\""
}

fn layout(text: &str) -> Result<Vec<(Key, Node)>, Fault> {
    parse(text).map_err(|(at, message)| Fault::new(Code::YamlSyntax, at..at).quoting(message))
}

fn refuse_twice(root: &[(Key, Node)], key: &str) -> Result<(), Fault> {
    match root.iter().find(|(own, _)| own.text == key) {
        Some((own, _)) => Err(Fault::new(Code::IdExists, own.span.clone()).with("id", key)),
        None => Ok(()),
    }
}

fn not_a_value(key: &Key) -> Fault {
    Fault::new(Code::NotAValue, key.span.clone()).with("key", &key.text)
}

fn find<'n>(text: &str, root: &'n [(Key, Node)], path: &[&str]) -> Result<(&'n Key, &'n Node), Fault> {
    let mut pairs = root;
    let mut found: Option<(&Key, &Node)> = None;
    for step in path {
        let Some((key, node)) = pairs.iter().find(|(key, _)| key.text == *step) else {
            let place = found.map_or(0..text.len().min(1), |(key, _)| key.span.clone());
            let known = pairs.iter().map(|(key, _)| key.text.as_str());
            return Err(Fault::new(Code::NotThere, place).suggesting(step, known));
        };
        found = Some((key, node));
        pairs = node.pairs();
    }
    found.ok_or_else(|| Fault::not_editable(0..0))
}

fn is_flow(text: &str, node: &Node) -> bool {
    matches!(text.as_bytes().get(node.span.start), Some(b'{' | b'['))
        && !matches!(node.content, Content::Scalar(_))
}

/// Where the value of a key is, if it is one value.
fn value_range(text: &str, key: &Key, node: &Node) -> Option<Range<usize>> {
    if !matches!(node.content, Content::Scalar(_)) && !is_flow(text, node) {
        return None;
    }
    let rest = text.get(key.span.end..)?;
    let colon = key.span.end + rest.find(':')? + 1;
    if node.scalar() == Some("") && node.span.is_empty() {
        return Some(colon..colon);
    }
    let lead = text.get(colon..)?;
    let start = colon + (lead.len() - lead.trim_start_matches(BLANK).len());
    // Anchors and tags are part of what is written; text over several lines begins with a sign.
    Some(start..end(text, key, node).max(start))
}

/// Where the value of a key ends.
fn end(text: &str, key: &Key, node: &Node) -> usize {
    match &node.content {
        Content::Scalar(content) if content.is_empty() && node.span.is_empty() => {
            lines::end(text, key.span.end)
        }
        _ => item_end(text, node),
    }
}

/// Where a value ends.
fn item_end(text: &str, node: &Node) -> usize {
    if is_flow(text, node) {
        return enclosed(text, node).span.end;
    }
    match &node.content {
        Content::Map(pairs) => pairs.last().map_or(node.span.start, |(key, node)| end(text, key, node)),
        Content::List(items) => items.last().map_or(node.span.start, |item| item_end(text, item)),
        Content::Scalar(_) | Content::Alias => node.span.end,
    }
}

/// What stands in braces or brackets.
fn enclosed<'t>(text: &'t str, node: &Node) -> Enclosed<'t> {
    let ends: Vec<usize> = match &node.content {
        Content::Map(pairs) => pairs.iter().map(|(key, node)| end(text, key, node)).collect(),
        Content::List(items) => items.iter().map(|item| item_end(text, item)).collect(),
        Content::Scalar(_) | Content::Alias => Vec::new(),
    };
    Enclosed::new(text, node.span.start, ends)
}

/// What a text says, without places.
#[derive(Debug, Clone, PartialEq)]
enum Value {
    Scalar(String),
    List(Vec<Value>),
    Map(Vec<(String, Value)>),
}

fn value(node: &Node) -> Value {
    match &node.content {
        Content::Scalar(text) => Value::Scalar(text.clone()),
        Content::Alias => Value::Scalar(String::new()),
        Content::List(items) => Value::List(items.iter().map(value).collect()),
        Content::Map(pairs) => Value::Map(values(pairs)),
    }
}

fn values(pairs: &[(Key, Node)]) -> Vec<(String, Value)> {
    pairs.iter().map(|(key, node)| (key.text.clone(), value(node))).collect()
}

fn descend<'v>(value: &'v mut Value, path: &[&str]) -> Option<&'v mut Value> {
    path.iter().try_fold(value, |value, step| match value {
        Value::Map(pairs) => pairs.iter_mut().find(|(key, _)| key == step).map(|(_, value)| value),
        _ => None,
    })
}

/// The bibliography as its parser reads it.
fn read(text: &str) -> Result<Value, String> {
    parse(text).map(|pairs| Value::Map(values(&pairs))).map_err(|(_, message)| message)
}
