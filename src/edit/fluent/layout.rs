//! Where everything in a Fluent file is: what its parser keeps, in the order of the file.

use std::ops::Range;

use fluent_syntax::ast::{Comment, Entry, Resource};

use crate::diagnostic::Code;
use crate::edit::fault::Fault;
use crate::edit::lines;
use crate::text::nesting::too_deep;

/// An entry of a file, comments that stand apart among them.
pub struct Item<'t> {
    /// With `-` if it is a term; empty if it is a comment.
    pub id: String,
    /// With the comment that belongs to it.
    pub start: usize,
    pub end: usize,
    pub is_comment: bool,
    pub name: Range<usize>,
    pub attributes: Vec<&'t str>,
}

impl Item<'_> {
    /// Whether it is no comment.
    pub fn is_message(&self) -> bool {
        !self.id.is_empty()
    }
}

/// A text: where it may begin, directly after the equals sign, and where its signs are.
pub struct Part {
    pub start: usize,
    pub range: Range<usize>,
}

/// A message or term and the places in it.
pub struct Found<'t> {
    pub name: Range<usize>,
    pub end: usize,
    pub value: Part,
    pub attributes: Vec<(&'t str, Part)>,
}

impl Found<'_> {
    /// The text of the message, or of an attribute.
    pub fn part(&self, attribute: Option<&str>) -> Option<&Part> {
        match attribute {
            None => Some(&self.value),
            Some(name) => self.attributes.iter().find(|(own, _)| *own == name).map(|(_, part)| part),
        }
    }
}

/// A file and the places in it.
pub struct Layout<'t> {
    pub text: &'t str,
    pub items: Vec<Item<'t>>,
}

impl<'t> Layout<'t> {
    pub fn of(text: &'t str) -> Result<Self, Fault> {
        let resource = parse(text)?;
        let place = |slice: &str| {
            let start = (slice.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
            start..start + slice.len()
        };
        let comment_start = |comment: &Comment<&str>| {
            comment.content.first().map_or(0, |line| lines::start(text, place(line).start))
        };
        let mut items: Vec<Item<'t>> = Vec::new();
        for entry in &resource.body {
            let (id, comment, attributes) = match entry {
                Entry::Message(m) => (m.id.name, m.comment.as_ref(), &m.attributes),
                Entry::Term(t) => (t.id.name, t.comment.as_ref(), &t.attributes),
                Entry::Comment(c) | Entry::GroupComment(c) | Entry::ResourceComment(c) => {
                    let (start, is_comment) = (comment_start(c), matches!(entry, Entry::Comment(_)));
                    let name = start..start;
                    items.push(Item {
                        id: String::new(),
                        start,
                        end: 0,
                        is_comment,
                        name,
                        attributes: Vec::new(),
                    });
                    continue;
                }
                Entry::Junk { content } => return Err(Fault::new(Code::FluentSyntax, place(content))),
            };
            let mut name = place(id);
            if matches!(entry, Entry::Term(_)) {
                name.start = name.start.saturating_sub(1);
            }
            items.push(Item {
                id: text.get(name.clone()).unwrap_or_default().to_owned(),
                start: comment.map_or(name.start, comment_start),
                end: 0,
                is_comment: false,
                name,
                attributes: attributes.iter().map(|attribute| attribute.id.name).collect(),
            });
        }
        let starts: Vec<usize> = items.iter().skip(1).map(|item| item.start).chain([text.len()]).collect();
        for (item, next) in items.iter_mut().zip(starts) {
            item.end =
                text.get(..next).map_or(next, |before| before.trim_end_matches([' ', '\r', '\n']).len());
        }
        Ok(Layout { text, items })
    }

    /// The message or term of an id.
    pub fn message(&self, id: &str) -> Result<Found<'t>, Fault> {
        let messages = || self.items.iter().filter(|item| item.is_message());
        let Some(item) = messages().find(|item| item.id == id) else {
            let known = messages().map(|item| item.id.as_str());
            return Err(Fault::new(Code::NotThere, 0..0).suggesting(id, known));
        };
        let begins: Vec<usize> = item
            .attributes
            .iter()
            .map(|name| (name.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize))
            .collect();
        // Each part ends where the line of the next attribute begins.
        let ends = begins.iter().map(|at| lines::start(self.text, *at)).chain([item.end]);
        let names = [item.name.end]
            .into_iter()
            .chain(begins.iter().zip(&item.attributes).map(|(at, n)| at + n.len()));
        let mut parts = names.zip(ends).map(|(name, end)| self.part(name, end));
        let value = parts.next().unwrap_or(Part { start: item.end, range: item.end..item.end });
        let attributes = item.attributes.iter().copied().zip(parts).collect();
        Ok(Found { name: item.name.clone(), end: item.end, value, attributes })
    }

    /// The text after the equals sign that follows a name.
    fn part(&self, name: usize, end: usize) -> Part {
        let between = self.text.get(name..end).unwrap_or_default();
        let start = between.find('=').map_or(end, |equals| name + equals + 1);
        let source = self.text.get(start..end).unwrap_or_default();
        let blanks = source.len() - source.trim_start_matches([' ', '\r', '\n']).len();
        match source.trim_matches([' ', '\r', '\n']).len() {
            0 => Part { start, range: start..start },
            length => Part { start, range: start + blanks..start + blanks + length },
        }
    }
}

/// Parses a text, or says what is wrong with it first.
pub fn parse(text: &str) -> Result<Resource<&str>, Fault> {
    if let Some(at) = too_deep(text) {
        return Err(Fault::new(Code::FluentTooDeep, at..at + 1));
    }
    fluent_syntax::parser::parse(text).map_err(|(_, errors)| {
        let first = errors.first();
        let place = first.map_or(0..0, |error| error.pos.clone());
        Fault::new(Code::FluentSyntax, place).quoting(first.map(|e| e.kind.to_string()).unwrap_or_default())
    })
}
