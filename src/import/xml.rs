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

/// An element with what it holds.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Element {
    pub name: String,
    /// Its own text, without that of its children.
    pub text: String,
    pub children: Vec<Element>,
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
                Piece::End => self.done = true,
                Piece::Eof => return Err(self.fault(Code::XmlCutOff).with("element", &self.root)),
                Piece::Text(_) | Piece::Nothing => {}
            }
        }
        Ok(None)
    }

    fn record(&mut self, name: String, line: usize, empty: bool) -> Result<Element, Fault> {
        let mut open = vec![Element { name, line, ..Element::default() }];
        if empty {
            return Ok(open.remove(0));
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
                    let element = Element { name, line, ..Element::default() };
                    match open.last_mut() {
                        Some(around) if empty => around.children.push(element),
                        _ => open.push(element),
                    }
                }
                Piece::Text(text) => {
                    bytes += text.len();
                    open.iter_mut().last().into_iter().for_each(|element| element.text.push_str(&text));
                }
                Piece::End => {
                    let Some(element) = open.pop() else { continue };
                    match open.last_mut() {
                        Some(around) => around.children.push(element),
                        None => return Ok(element),
                    }
                }
                Piece::Eof => {
                    let name = open.pop().map(|element| element.name).unwrap_or_default();
                    return Err(self.fault(Code::XmlCutOff).with("element", name));
                }
                Piece::Nothing => {}
            }
            if bytes > LARGEST || elements > MOST {
                return Err(self.fault(Code::XmlTooLarge).with("most", LARGEST / 1_000_000));
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
                return Err(Fault { line: at, problem: Diagnostic::error(code).quoting(error.to_string()) });
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

fn is_blank(char: char) -> bool {
    char.is_whitespace() || char == '\u{feff}'
}
