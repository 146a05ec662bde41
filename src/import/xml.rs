//! XML, one record at a time: whatever the file holds, no more of it is kept in memory than the limits allow.

use std::io::BufRead;

use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::Event;

use crate::diagnostic::{Code, Diagnostic};

/// How deeply elements may stand within each other.
const DEEPEST: usize = 16;
/// How much text one record may hold, in bytes.
const LARGEST: usize = 4_000_000;
/// How many elements one record may have.
const MOST: usize = 50_000;
/// Elements that only say how words of a text look.
const MARKUP: [&str; 16] = [
    "a", "abbr", "b", "br", "cite", "em", "font", "i", "p", "q", "small", "span", "strong", "sub", "sup", "u",
];
/// What words between elements are called, so that nothing is lost without a word.
const STRAY: &str = "text";

/// An element with what it holds.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Element {
    pub name: String,
    /// Its text, with that of markup within it.
    pub text: String,
    pub children: Vec<Element>,
    /// Markup begins or ends between two digits: `159<sup>1</sup>` is not 1591.
    pub joined: bool,
    /// The line of its tag in the file, from 1.
    pub line: usize,
}

impl Element {
    pub fn child(&self, name: &str) -> Option<&Element> {
        self.children.iter().find(|child| child.name == name)
    }

    /// The text of a child.
    pub fn text_of(&self, name: &str) -> Option<&str> {
        self.child(name).map(|child| child.text.as_str())
    }
}

const RAISED: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
const LOWERED: [char; 10] = ['₀', '₁', '₂', '₃', '₄', '₅', '₆', '₇', '₈', '₉'];

/// A digit as it looks raised or lowered.
fn moved(digit: char, into: [char; 10]) -> char {
    digit.to_digit(10).and_then(|value| into.get(value as usize)).copied().unwrap_or(digit)
}

/// Whether digits stand on both sides of a bound.
fn parts_digits(before: &str, after: &str) -> bool {
    before.ends_with(char::is_numeric) && after.starts_with(char::is_numeric)
}

/// An element of which the end has not been read.
struct Open {
    element: Element,
    /// Its text and that of its children, as they follow each other.
    all: String,
    /// An element has just ended.
    after_element: bool,
}

impl Open {
    fn new(name: String, line: usize) -> Self {
        let element = Element { name, line, ..Element::default() };
        Open { element, all: String::new(), after_element: false }
    }

    /// Takes text that stands in it.
    fn write(&mut self, text: &str) {
        self.element.joined |= self.after_element && parts_digits(&self.all, text);
        self.after_element &= text.is_empty();
        self.element.text.push_str(text);
        self.all.push_str(text);
    }

    /// Takes an element that stands in it.
    fn close(&mut self, mut inner: Open) {
        let name = inner.element.name.to_ascii_lowercase();
        let only_digits = inner.all.bytes().all(|byte| byte.is_ascii_digit());
        self.element.joined |= inner.element.joined || parts_digits(&self.all, &inner.all);
        match name.as_str() {
            "sup" if only_digits => inner.all = inner.all.chars().map(|digit| moved(digit, RAISED)).collect(),
            "sub" if only_digits => {
                inner.all = inner.all.chars().map(|digit| moved(digit, LOWERED)).collect()
            }
            _ => {}
        }
        self.after_element = true;
        let parts = matches!(name.as_str(), "br" | "p");
        let space = if parts { " " } else { "" };
        self.all.extend([space, &inner.all, space]);
        self.element.children.push(inner.closed());
    }

    /// The element, once all of it has been read: markup becomes text, and text beside elements one of them.
    fn closed(self) -> Element {
        let Open { mut element, all, .. } = self;
        if element.children.is_empty() {
            return element;
        }
        let is_markup = |child: &Element| MARKUP.contains(&child.name.to_ascii_lowercase().as_str());
        let stray = !element.text.trim_matches(is_blank).is_empty();
        let flat = element.children.iter().all(|child| child.children.is_empty());
        if element.children.iter().all(is_markup) || stray && flat {
            return Element { text: all, children: Vec::new(), ..element };
        }
        if stray {
            let text = std::mem::take(&mut element.text);
            let line = element.line;
            let stray = Element { name: STRAY.to_owned(), text, line, ..Element::default() };
            element.children.push(stray);
        }
        element
    }
}

/// What is wrong with the file, and where.
#[derive(Debug)]
pub struct Fault {
    pub line: usize,
    pub problem: Diagnostic,
}

/// Reads the records of a file: the elements directly below the root.
pub struct Records<R: BufRead> {
    reader: Reader<R>,
    buffer: Vec<u8>,
    /// Of what comes next.
    line: usize,
    pub root: String,
    done: bool,
}

impl<R: BufRead> Records<R> {
    /// Reads up to the root's tag.
    pub fn open(source: R) -> Result<Self, Fault> {
        let mut reader = Reader::from_reader(source);
        reader.config_mut().check_comments = true;
        let mut records = Records { reader, buffer: Vec::new(), line: 1, root: String::new(), done: false };
        loop {
            match records.next_piece()? {
                Piece::Start { name, empty, .. } => {
                    records.root = name;
                    records.done = empty;
                    if empty {
                        records.end()?;
                    }
                    return Ok(records);
                }
                Piece::Text(text) if text.trim_matches(is_blank).is_empty() => {}
                Piece::Nothing => {}
                Piece::Text(_) | Piece::End | Piece::Eof => return Err(records.fault(Code::XmlForeign)),
            }
        }
    }

    /// The next record; none at the end of the root.
    pub fn next_record(&mut self) -> Result<Option<Element>, Fault> {
        while !self.done {
            match self.next_piece()? {
                Piece::Start { name, line, empty } => return self.record(name, line, empty).map(Some),
                Piece::Text(text) if !text.trim_matches(is_blank).is_empty() => {
                    let line = self.line;
                    return Ok(Some(Element { name: STRAY.to_owned(), text, line, ..Element::default() }));
                }
                Piece::End => {
                    self.done = true;
                    self.end()?;
                }
                Piece::Eof => return Err(self.fault(Code::XmlCutOff).with("element", &self.root)),
                Piece::Text(_) | Piece::Nothing => {}
            }
        }
        Ok(None)
    }

    /// Reads on to the end of the file, where nothing but comments may be.
    fn end(&mut self) -> Result<(), Fault> {
        loop {
            match self.next_piece()? {
                Piece::Eof => return Ok(()),
                Piece::Nothing => {}
                Piece::Text(text) if text.trim_matches(is_blank).is_empty() => {}
                Piece::Start { .. } | Piece::Text(_) | Piece::End => return Err(self.fault(Code::XmlGoesOn)),
            }
        }
    }

    fn record(&mut self, name: String, line: usize, empty: bool) -> Result<Element, Fault> {
        let mut open = vec![Open::new(name, line)];
        if empty {
            return Ok(open.remove(0).element);
        }
        let (mut bytes, mut elements) = (0, 1);
        loop {
            let piece = self.next_piece()?;
            match piece {
                Piece::Start { name, line, empty } => {
                    elements += 1;
                    bytes += name.len();
                    if open.len() >= DEEPEST {
                        return Err(self.fault(Code::XmlTooDeep).with("most", DEEPEST));
                    }
                    let element = Open::new(name, line);
                    match open.last_mut() {
                        Some(around) if empty => around.close(element),
                        _ => open.push(element),
                    }
                }
                Piece::Text(text) => {
                    bytes += text.len();
                    open.iter_mut().last().into_iter().for_each(|open| open.write(&text));
                }
                Piece::End => {
                    let Some(element) = open.pop() else { continue };
                    match open.last_mut() {
                        Some(around) => around.close(element),
                        None => return Ok(element.closed()),
                    }
                }
                Piece::Eof => {
                    let name = open.pop().map(|open| open.element.name).unwrap_or_default();
                    return Err(self.fault(Code::XmlCutOff).with("element", name));
                }
                Piece::Nothing => {}
            }
            if bytes > LARGEST || elements > MOST {
                let large = self.fault(Code::XmlTooLarge).with("most", LARGEST / 1_000_000);
                return Err(large.with("elements", MOST));
            }
        }
    }

    fn next_piece(&mut self) -> Result<Piece, Fault> {
        self.buffer.clear();
        let at = self.line;
        let event = match self.reader.read_event_into(&mut self.buffer) {
            Ok(event) => event,
            Err(error) => {
                let code = match error {
                    quick_xml::Error::Encoding(_) => Code::XmlNotUtf8,
                    _ => Code::XmlSyntax,
                };
                return Err(Fault { line: at, problem: Diagnostic::error(code) });
            }
        };
        let lines = |text: &str| text.bytes().filter(|byte| *byte == b'\n').count();
        let (piece, passed) = match &event {
            Event::Start(tag) | Event::Empty(tag) => {
                let empty = matches!(event, Event::Empty(_));
                let start = |name| Piece::Start { name, line: at, empty };
                (Ok(start(tag.name().as_ref().to_owned())), lines(tag))
            }
            Event::End(tag) => (Ok(Piece::End), lines(tag)),
            Event::Text(bytes) => (Ok(Piece::Text(bytes.to_string())), lines(bytes)),
            Event::CData(bytes) => (Ok(Piece::Text(bytes.to_string())), lines(bytes)),
            Event::GeneralRef(name) => {
                let character = name.resolve_char_ref().ok().flatten().map(String::from);
                let written: &str = name;
                let known = || resolve_predefined_entity(written).map(str::to_owned);
                match character.or_else(known) {
                    Some(text) => (Ok(Piece::Text(text)), 0),
                    None => {
                        let problem = Diagnostic::error(Code::XmlEntity).with("entity", written);
                        return Err(Fault { line: at, problem });
                    }
                }
            }
            Event::DocType(_) => (Err(Code::XmlDocType), 0),
            Event::Comment(bytes) => (Ok(Piece::Nothing), lines(bytes)),
            Event::PI(bytes) => (Ok(Piece::Nothing), lines(bytes)),
            Event::Decl(bytes) => (Ok(Piece::Nothing), lines(bytes)),
            Event::Eof => (Ok(Piece::Eof), 0),
        };
        self.line += passed;
        if let Ok(Piece::Text(text)) = &piece
            && let Some(character) = text.chars().find(|char| is_forbidden(*char))
        {
            let code = format!("U+{:04X}", u32::from(character));
            let problem = Diagnostic::error(Code::XmlCharacter).with("character", code);
            return Err(Fault { line: at, problem });
        }
        piece.map_err(|code| Fault { line: at, problem: Diagnostic::error(code) })
    }

    fn fault(&self, code: Code) -> Fault {
        Fault { line: self.line, problem: Diagnostic::error(code) }
    }
}

impl Fault {
    fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.problem = self.problem.with(name, value);
        self
    }
}

enum Piece {
    Start { name: String, line: usize, empty: bool },
    Text(String),
    End,
    Nothing,
    Eof,
}

/// Whether XML knows no such character.
fn is_forbidden(char: char) -> bool {
    matches!(char, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}

fn is_blank(char: char) -> bool {
    char.is_whitespace() || char == '\u{feff}'
}
