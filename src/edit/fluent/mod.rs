//! Changes to Fluent files.
//!
//! Texts are given as Fluent source, `{ $figure }` and all; [`plain`] makes it of a text that is none. The parser says
//! where everything is; what comes out is parsed again and compared with what is meant before it is given back.

mod layout;
mod pattern;
mod rename;

use fluent_syntax::ast::{Attribute, Entry, Identifier, Message, Pattern, Resource, Term};

use super::fault::Fault;
use super::lines;
use super::splice::{Splice, apply};
use crate::diagnostic::Code;
use layout::{Item, Layout, parse};
pub use pattern::plain;
pub use rename::{Renaming, rename};

/// A message to be added. Terms begin with `-`.
#[derive(Debug, Clone, Copy, Default)]
pub struct NewMessage<'a> {
    pub id: &'a str,
    pub value: Option<&'a str>,
    pub attributes: &'a [(&'a str, &'a str)],
    /// Without the signs; none if empty.
    pub comment: &'a str,
}

/// Whether a text is Fluent.
pub fn check(text: &str) -> Result<(), Fault> {
    parse(text).map(|_| ())
}

/// The source of a message's text or of one of its attributes, without the indentation of its lines.
pub fn get(text: &str, id: &str, attribute: Option<&str>) -> Result<Option<String>, Fault> {
    let layout = Layout::of(text)?;
    let message = layout.message(id)?;
    let Some(part) = message.part(attribute) else { return Ok(None) };
    let source = text.get(part.range.clone()).unwrap_or_default();
    let own = indentation(source).map_or(0, str::len);
    let dedented = source.split('\n').enumerate().map(|(index, line)| {
        let line = line.strip_suffix('\r').unwrap_or(line);
        let cut = if index == 0 { 0 } else { own.min(line.len() - line.trim_start_matches(' ').len()) };
        line.get(cut..).unwrap_or_default()
    });
    Ok(Some(dedented.collect::<Vec<_>>().join("\n")).filter(|_| !part.range.is_empty()))
}

/// Sets the text of a message or one of its attributes, which are added if they are not there.
pub fn set(text: &str, id: &str, attribute: Option<&str>, source: &str) -> Result<Vec<Splice>, Fault> {
    let layout = Layout::of(text)?;
    let message = layout.message(id)?;
    let splice = match (message.part(attribute), attribute) {
        (Some(part), _) => {
            let old = text.get(part.range.clone()).unwrap_or_default();
            let own_line = text.get(part.start..part.range.start).is_some_and(|lead| lead.contains('\n'));
            let first = if own_line { Some(lines::indent(text, part.range.start)) } else { None };
            let usual =
                format!("{}    ", if attribute.is_some() { lines::indent(text, part.start) } else { "" });
            let indent = indentation(old).or(first).filter(|indent| !indent.is_empty()).unwrap_or(&usual);
            let written = lines::ending_like(&pattern::written(source, indent)?, text);
            // A text that begins with such a sign can only begin beside its equals sign.
            if part.start == part.range.start || (own_line && pattern::begins_with_sign(&written)) {
                Splice::new(part.start..part.range.end, format!(" {written}"))
            } else {
                Splice::new(part.range.clone(), written)
            }
        }
        (None, Some(name)) => {
            let last = message.attributes.last().map(|(_, part)| lines::indent(text, part.start));
            let indent = last.unwrap_or("    ");
            let written = pattern::written(source, &format!("{indent}    "))?;
            lines::insert(text, lines::after(text, message.end), &format!("{indent}.{name} = {written}"), 0)
        }
        (None, None) => return Err(Fault::not_editable(message.name.clone())),
    };
    let alone = alone(source)?;
    let wanted = pattern_of(&alone, source)?;
    checked(text, &unified(text), vec![splice], |body| {
        let entry = body.iter_mut().find(|entry| named(entry, id))?;
        match (entry, attribute) {
            (Entry::Message(Message { value, .. }), None) => *value = Some(wanted.clone()),
            (Entry::Term(Term { value, .. }), None) => *value = wanted.clone(),
            (
                Entry::Message(Message { attributes, .. }) | Entry::Term(Term { attributes, .. }),
                Some(name),
            ) => match attributes.iter_mut().find(|attribute| attribute.id.name == name) {
                Some(attribute) => attribute.value = wanted.clone(),
                None => attributes.push(Attribute { id: Identifier { name }, value: wanted.clone() }),
            },
            _ => return None,
        }
        Some(())
    })
}

/// Removes the text of a message that has attributes, or one of these.
pub fn remove_text(text: &str, id: &str, attribute: Option<&str>) -> Result<Vec<Splice>, Fault> {
    let layout = Layout::of(text)?;
    let message = layout.message(id)?;
    let Some(part) = message.part(attribute).filter(|part| !part.range.is_empty()) else {
        let known = message.attributes.iter().map(|(name, _)| *name);
        return Err(
            Fault::new(Code::NotThere, message.name.clone()).suggesting(attribute.unwrap_or(id), known)
        );
    };
    let needed = match attribute {
        None => message.attributes.is_empty() || id.starts_with('-'),
        Some(_) => message.attributes.len() == 1 && message.value.range.is_empty(),
    };
    if needed {
        return Err(Fault::new(Code::TextLeftEmpty, part.range.clone()).with("message", id));
    }
    let splice = match attribute {
        None => Splice::delete(part.start..part.range.end),
        Some(_) => lines::remove(text, lines::start(text, part.start)..lines::after(text, part.range.end)),
    };
    checked(text, &unified(text), vec![splice], |body| {
        let entry = body.iter_mut().find(|entry| named(entry, id))?;
        match (entry, attribute) {
            (Entry::Message(message), None) => message.value = None,
            (Entry::Message(Message { attributes, .. }), Some(name))
            | (Entry::Term(Term { attributes, .. }), Some(name)) => {
                let index = attributes.iter().position(|attribute| attribute.id.name == name)?;
                attributes.remove(index);
            }
            _ => return None,
        }
        Some(())
    })
}

/// Adds a message: after the last one whose id begins with the same word (`claim-`), else at the end.
pub fn add(text: &str, new: &NewMessage<'_>) -> Result<Vec<Splice>, Fault> {
    if !is_identifier(new.id.strip_prefix('-').unwrap_or(new.id)) {
        return Err(Fault::new(Code::NotAnId, 0..0).with("written", new.id));
    }
    let mut block = String::new();
    for line in new.comment.lines() {
        block.push_str(format!("# {line}").trim_end());
        block.push('\n');
    }
    block.push_str(new.id);
    block.push_str(" =");
    if let Some(value) = new.value {
        block.push_str(&format!(" {}", pattern::written(value, "    ")?));
    }
    for (name, source) in new.attributes {
        block.push_str(&format!("\n    .{name} = {}", pattern::written(source, "        ")?));
    }
    // Nothing in it can be the end of a message and the beginning of another.
    alone_message(&block)?;
    add_block(text, &block)
}

/// Adds messages that are written already, beside those like the first.
pub fn add_block(text: &str, block: &str) -> Result<Vec<Splice>, Fault> {
    let (layout, block) = (Layout::of(text)?, block.trim_end_matches([' ', '\r', '\n']));
    let added = Layout::of(block).map_err(|_| pattern::malformed(block))?;
    for item in added.items.iter().filter(|item| item.is_message()) {
        if let Ok(there) = layout.message(&item.id) {
            return Err(Fault::new(Code::IdExists, there.name).with("id", &item.id));
        }
    }
    let id = added.items.iter().find(|item| item.is_message()).map_or("", |item| &item.id);
    let kind = id.split_inclusive('-').next().filter(|kind| kind.len() > 1 && kind.ends_with('-'));
    let alike = |item: &Item<'_>| kind.is_some_and(|kind| item.id.starts_with(kind) && item.is_message());
    let sibling = layout.items.iter().rposition(alike);
    let (at, blanks) = match sibling.and_then(|index| Some((index, layout.items.get(index)?))) {
        Some((index, item)) => {
            let before = index.checked_sub(1).and_then(|before| layout.items.get(before));
            let gap = match (before, layout.items.get(index + 1)) {
                (Some(before), _) if before.is_message() => before.end..item.start,
                (_, Some(next)) if next.is_message() => item.end..next.start,
                _ => 0..0,
            };
            let gap = text.get(gap).map_or(2, |gap| gap.matches('\n').count());
            (lines::after(text, item.end), if gap == 1 { 0 } else { 1 })
        }
        None => {
            // A comment at the end that stands apart must not become that of the message.
            let comment = layout.items.last().is_some_and(|item| item.is_comment);
            (layout.items.last().map_or(0, |item| lines::after(text, item.end)), if comment { 2 } else { 1 })
        }
    };
    let index = sibling.map_or(layout.items.len(), |index| index + 1);
    let own = parse(block)?;
    checked(text, &unified(text), vec![lines::insert(text, at, block, blanks)], |body| {
        body.splice(index..index, own.body);
        Some(())
    })
}

/// Removes a message with the comment above it.
pub fn remove(text: &str, id: &str) -> Result<Vec<Splice>, Fault> {
    let layout = Layout::of(text)?;
    let message = layout.message(id)?;
    let item = layout.items.iter().find(|item| item.id == id).ok_or_else(|| Fault::not_editable(0..0))?;
    let gone = lines::start(text, item.start)..lines::after(text, message.end);
    checked(text, &unified(text), vec![lines::remove(text, gone)], |body| {
        let index = body.iter().position(|entry| named(entry, id))?;
        body.remove(index);
        Some(())
    })
}

/// The indentation of the lines after the first: the smallest one.
fn indentation(source: &str) -> Option<&str> {
    let indents = source.split('\n').skip(1).filter(|line| !line.trim_matches([' ', '\r']).is_empty());
    indents
        .map(|line| line.get(..line.len() - line.trim_start_matches(' ').len()).unwrap_or_default())
        .min_by_key(|indent| indent.len())
}

fn is_identifier(id: &str) -> bool {
    id.starts_with(|first: char| first.is_ascii_alphabetic())
        && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}

fn named(entry: &Entry<&str>, id: &str) -> bool {
    match entry {
        Entry::Message(message) => message.id.name == id,
        Entry::Term(term) => id.strip_prefix('-') == Some(term.id.name),
        _ => false,
    }
}

/// A message with nothing but a text.
fn alone(source: &str) -> Result<String, Fault> {
    Ok(format!("x = {}\n", pattern::written(source, "    ")?))
}

fn pattern_of<'a>(alone: &'a str, source: &str) -> Result<Pattern<&'a str>, Fault> {
    let resource = alone_message(alone).map_err(|_| pattern::malformed(source))?;
    match resource.body.into_iter().next() {
        Some(Entry::Message(Message { value: Some(value), attributes, .. })) if attributes.is_empty() => {
            Ok(value)
        }
        _ => Err(pattern::malformed(source)),
    }
}

/// What is one message and nothing else.
fn alone_message(block: &str) -> Result<Resource<&str>, Fault> {
    let resource = parse(block).ok().filter(|resource| resource.body.len() == 1);
    resource.ok_or_else(|| pattern::malformed(block))
}

/// The splices, if what they make of the text is what is meant. Line ends do not count: the parser divides texts at them.
fn checked<'t>(
    text: &str,
    before: &'t str,
    splices: Vec<Splice>,
    meant: impl FnOnce(&mut Vec<Entry<&'t str>>) -> Option<()>,
) -> Result<Vec<Splice>, Fault> {
    let place = splices.first().map_or(0..0, |splice| splice.range.clone());
    let refused = || Fault::not_editable(place.clone());
    let after = unified(&apply(text, &splices).ok_or_else(refused)?);
    let mut expected = parse(before)?;
    meant(&mut expected.body).ok_or_else(refused)?;
    match parse(&after) {
        Ok(read) if read == expected => Ok(splices),
        _ => Err(refused()),
    }
}

/// With `\n` for line ends.
fn unified(text: &str) -> String {
    text.replace("\r\n", "\n")
}
