//! What can be wrong with a style of references beyond its syntax. CSL's reader and its processor both recurse and know no
//! limits, so this is looked at before them.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use quick_xml::Reader;
use quick_xml::events::Event;
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

/// By which a style is known, whatever its file is called.
const NAMESPACE: &str = "http://purl.org/net/xbiblio/csl";

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

/// Says why Typst must not get a style that a template names itself.
pub fn refuse(path: &str, bytes: &[u8]) -> Option<&'static str> {
    let text =
        std::str::from_utf8(bytes).ok().filter(|text| path.ends_with(".csl") || text.contains(NAMESPACE))?;
    match check(text).err()? {
        // Typst says where.
        Flaw::Syntax(..) => None,
        Flaw::TooLarge(_) => Some("the style of references is too large"),
        Flaw::Circle(..) => Some("a macro of the style of references leads to itself"),
    }
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

/// Where a tag has too many attributes. What is no XML is found afterwards.
fn many_attributes(text: &str) -> Option<usize> {
    let mut reader = Reader::from_str(text);
    loop {
        let start = reader.buffer_position();
        let tag = match reader.read_event().ok()? {
            Event::Start(tag) | Event::Empty(tag) => tag,
            Event::Eof => return None,
            _ => continue,
        };
        if tag.attributes().with_checks(false).nth(MOST_ATTRIBUTES).is_some() {
            return usize::try_from(start).ok();
        }
    }
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
