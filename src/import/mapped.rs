//! What a file says, as records and words, and what of it is left out.

use std::collections::BTreeSet;

use super::record::NewRecord;

/// What a file says, country by country.
#[derive(Debug)]
pub struct Imported {
    /// The reporting year.
    pub year: u16,
    /// The year that the texts say, if it is another.
    pub contradicted: Option<u16>,
    /// Of the file's bytes.
    pub sha256: String,
    pub countries: Vec<Mapped>,
}

/// One country of a file.
#[derive(Debug, Clone)]
pub struct Mapped {
    /// As the file writes it.
    pub name: String,
    /// Where it begins.
    pub line: usize,
    /// How many values the file has of it.
    pub read: usize,
    pub(super) records: Vec<NewRecord>,
    /// Texts of the source.
    pub(super) words: Vec<Word>,
    /// Terms of vocabularies by the source's name of them: needed where no catalogue has them.
    pub(super) terms: Vec<Word>,
    pub(super) key_statistics: Vec<KeyStatistic>,
    pub left_out: Vec<LeftOut>,
    /// Characters of what is not left out for which the built-in fonts have no sign.
    pub unprinted: Vec<Unprinted>,
}

impl Mapped {
    pub(super) fn new(name: &str, line: usize) -> Self {
        let (records, words, terms) = (Vec::new(), Vec::new(), Vec::new());
        let (key_statistics, left_out, unprinted) = (Vec::new(), Vec::new(), Vec::new());
        let (name, read) = (name.to_owned(), 0);
        Mapped { name, line, read, records, words, terms, key_statistics, left_out, unprinted }
    }

    /// Takes out the statements that a recommendation of the country already is, and says how many these are.
    pub(super) fn link(&mut self, known: &BTreeSet<&str>) -> usize {
        let before = self.records.len();
        let is_linked =
            |record: &NewRecord| record.kind == "recommendation" && known.contains(record.id.as_str());
        self.records.retain(|record| !is_linked(record));
        self.words
            .retain(|word| word.key.strip_prefix("recommendation-").is_none_or(|id| !known.contains(id)));
        before - self.records.len()
    }

    /// How many values have become part of a record.
    pub fn mapped(&self) -> usize {
        self.read.saturating_sub(self.left_out.len())
    }
}

/// A statistic whose share a brief can show.
#[derive(Debug, Clone)]
pub(super) struct KeyStatistic {
    pub id: String,
    /// Its figure says whom it counts.
    pub aged: bool,
}

/// A message.
#[derive(Debug, Clone)]
pub(super) struct Word {
    pub key: String,
    pub text: String,
    /// The text is Fluent, not a text of the source.
    pub fluent: bool,
}

impl Word {
    pub fn quoted(key: String, text: &str) -> Self {
        Word { key, text: text.to_owned(), fluent: false }
    }
}

/// A value that no record holds.
#[derive(Debug, Clone)]
pub struct LeftOut {
    pub line: usize,
    pub element: String,
    pub written: String,
    pub reason: Reason,
}

/// A character that documents cannot print.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unprinted {
    pub line: usize,
    pub element: String,
    pub char: char,
}

/// Why a value is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// The program does not know the element.
    UnknownElement,
    /// It should be yes, no, or a word for neither.
    NotAnAnswer,
    NotANumber,
    /// A share of more than a whole, or a rate that none can be.
    NotAShare,
    /// Neither an answer nor a number.
    NotAValue,
    /// It leads to no page on the web.
    NotAWebAddress,
    /// The same thing was there before.
    Twice,
    /// It says otherwise than the value beside it.
    Contradicts,
    /// “N/A” in the place of a text: the source has nothing to say.
    NothingToSay,
}

impl Reason {
    /// The end of the message's id that says so.
    pub fn key(self) -> &'static str {
        match self {
            Self::UnknownElement => "unknown-element",
            Self::NotAnAnswer => "not-an-answer",
            Self::NotANumber => "not-a-number",
            Self::NotAShare => "not-a-share",
            Self::NotAValue => "not-a-value",
            Self::NotAWebAddress => "not-a-web-address",
            Self::Twice => "twice",
            Self::Contradicts => "contradicts",
            Self::NothingToSay => "nothing-to-say",
        }
    }
}
