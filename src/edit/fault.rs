//! Why a text cannot be changed as asked.

use std::ops::Range;
use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic};
use crate::span::{File, Span};

/// A problem with a change, and where in the text as it was.
#[derive(Debug, Clone)]
pub struct Fault {
    pub range: Range<usize>,
    problem: Box<Diagnostic>,
}

impl Fault {
    /// Something is wrong at a range of the text.
    pub fn new(code: Code, range: Range<usize>) -> Self {
        Fault { range, problem: Box::new(Diagnostic::error(code)) }
    }

    /// The result would not read back as it is meant.
    pub fn not_editable(range: Range<usize>) -> Self {
        Fault::new(Code::NotEditable, range)
    }

    /// What is wrong.
    pub fn code(&self) -> Code {
        self.problem.code
    }

    /// Passes an argument to the message.
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.problem = Box::new(self.problem.with(name, value));
        self
    }

    /// Names what was written and the known name that it resembles most.
    pub fn suggesting<'a>(mut self, written: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        self.problem = Box::new(self.problem.suggesting(written, known));
        self
    }

    /// Adds text of a parser.
    pub fn quoting(mut self, text: impl Into<String>) -> Self {
        self.problem = Box::new(self.problem.quoting(text));
        self
    }

    /// The problem at its place in a file; what was given has none.
    pub fn at(self, file: &Arc<File>) -> Diagnostic {
        if matches!(self.problem.code, Code::ValueMalformed | Code::NotAnId) {
            return *self.problem;
        }
        self.problem.at(Span { file: file.clone(), range: self.range })
    }
}
