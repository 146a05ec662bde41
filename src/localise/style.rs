//! What can be wrong with a style of references beyond its syntax. CSL's reader and its processor both recurse and know no
//! limits, so this is looked at before them.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use roxmltree::{Document, Node};

use crate::diagnostic::{Code, Diagnostic};
use crate::span::{File, Span};

/// The largest styles there are have some 200 KB.
const LARGEST: usize = 256 * 1024;

/// In one tag; CSL knows some thirty. Parsers of XML compare each with all before it.
const MOST_ATTRIBUTES: usize = 100;

/// Elements within elements, macros included.
const DEEPEST: usize = 200;

/// Elements that an entry may come to when each macro is put in the place of its name.
const MOST_STEPS: usize = 100_000;

/// What is wrong with a style.
enum Flaw {
    Syntax(String, Range<usize>),
    TooLarge(Range<usize>),
    /// A macro leads to itself.
    Circle(String, Range<usize>),
}

/// Looks at a style.
pub fn problem(file: &Arc<File>) -> Option<Diagnostic> {
    let error = |code, range| Diagnostic::error(code).at(Span { file: file.clone(), range });
    Some(match check(&file.text).err()? {
        Flaw::Syntax(reason, range) => error(Code::CslSyntax, range).quoting(reason),
        Flaw::TooLarge(range) => error(Code::CslTooLarge, range),
        Flaw::Circle(name, range) => error(Code::CslCircle, range).with("macro", name),
    })
}

fn check(text: &str) -> Result<(), Flaw> {
    if text.len() > LARGEST {
        return Err(Flaw::TooLarge(0..0));
    }
    if let Some(at) = many_attributes(text) {
        return Err(Flaw::TooLarge(at..at));
    }
    let document = Document::parse(text).map_err(|error| {
        let pos = error.pos();
        let line = text.split_inclusive('\n').take(pos.row as usize - 1).map(str::len).sum::<usize>();
        let column = text[line..].chars().take(pos.col as usize - 1).map(char::len_utf8).sum::<usize>();
        Flaw::Syntax(error.to_string(), line + column..line + column)
    })?;
    let mut depths = HashMap::new();
    for node in document.descendants() {
        let depth = node.parent().and_then(|parent| depths.get(&parent.id())).map_or(0, |depth| depth + 1);
        if depth > DEEPEST {
            return Err(Flaw::TooLarge(node.range()));
        }
        depths.insert(node.id(), depth);
    }
    let root = document.root_element();
    let mut size = Size { macros: HashMap::new(), known: HashMap::new() };
    for node in root.children().filter(|node| node.tag_name().name() == "macro") {
        if let Some(name) = node.attribute("name") {
            size.macros.entry(name).or_insert(node);
        }
    }
    for node in root.children().filter(Node::is_element) {
        size.of(node)?;
    }
    Ok(())
}

/// Where a tag begins to have too many attributes.
fn many_attributes(text: &str) -> Option<usize> {
    let mut rest = text;
    while let Some(start) = rest.find('<') {
        rest = &rest[start + 1..];
        if rest.starts_with("!--") {
            rest = rest.find("-->").map_or("", |end| &rest[end..]);
            continue;
        }
        let mut attributes = 0;
        while let Some(next) = rest.find(['>', '"', '\'']) {
            let sign = rest.as_bytes()[next];
            rest = &rest[next + 1..];
            if sign == b'>' {
                break;
            }
            attributes += 1;
            if attributes > MOST_ATTRIBUTES {
                return Some(text.len() - rest.len());
            }
            rest = &rest[rest.find(char::from(sign))? + 1..];
        }
    }
    None
}

/// How much there is in elements when macros stand in place of their names.
struct Size<'d> {
    macros: HashMap<&'d str, Node<'d, 'd>>,
    /// Of macros; nothing while one is being looked at.
    known: HashMap<&'d str, Option<Extent>>,
}

#[derive(Clone, Copy)]
struct Extent {
    steps: usize,
    depth: usize,
}

impl<'d> Size<'d> {
    fn of(&mut self, node: Node<'d, 'd>) -> Result<Extent, Flaw> {
        let mut extent = Extent { steps: 1, depth: 0 };
        for child in node.children().filter(Node::is_element) {
            extent.add(self.of(child)?);
        }
        if let Some(name) = node.attribute("macro") {
            extent.add(self.of_macro(name, node.range())?);
        }
        extent.depth += 1;
        match extent.steps > MOST_STEPS || extent.depth > DEEPEST {
            true => Err(Flaw::TooLarge(node.range())),
            false => Ok(extent),
        }
    }

    fn of_macro(&mut self, name: &'d str, place: Range<usize>) -> Result<Extent, Flaw> {
        match self.known.get(name) {
            Some(Some(extent)) => return Ok(*extent),
            Some(None) => return Err(Flaw::Circle(name.to_owned(), place)),
            None => {}
        }
        // CSL's reader says so if there is none.
        let Some(node) = self.macros.get(name).copied() else { return Ok(Extent { steps: 0, depth: 0 }) };
        self.known.insert(name, None);
        let extent = self.of(node)?;
        self.known.insert(name, Some(extent));
        Ok(extent)
    }
}

impl Extent {
    fn add(&mut self, other: Extent) {
        self.steps = self.steps.saturating_add(other.steps);
        self.depth = self.depth.max(other.depth);
    }
}
