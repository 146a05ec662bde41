//! What all records have in common: an id, words, references, sources.

use super::citation::Citation;
use super::link::Links;
use super::record::Ref;

/// What a kind of record may say in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Words {
    /// The attribute of the record's message; nothing for the message's own text. Of the main table of a subject, what
    /// follows its kind: `name`, `name.in`.
    pub name: &'static str,
    /// Every language must have it.
    pub required: bool,
    /// Blank lines part its paragraphs. Names, and what stands in a heading or a chart, have one line.
    pub paragraphs: bool,
}

impl Words {
    pub const fn required(name: &'static str) -> Self {
        Words { name, required: true, paragraphs: false }
    }

    pub const fn optional(name: &'static str) -> Self {
        Words { name, required: false, paragraphs: false }
    }

    /// The same words, as sentences.
    pub const fn in_paragraphs(self) -> Self {
        Words { paragraphs: true, ..self }
    }
}

/// A type of record, as the [inventory](super::kinds) lists it.
pub trait Described {
    /// Its words. The message's id is `KIND-ID`.
    const WORDS: &'static [Words] = &[];
    /// What `fiche new` writes below the id, with `SOURCES`, `YEAR` and `CODE` to be filled in.
    const SKELETON: &'static str = "SOURCES";
}

/// A record, whatever its type.
pub trait Entry {
    /// Its id within its kind.
    fn id(&self) -> Option<&Ref> {
        None
    }

    /// What tells it from other records of the same id, such as the part of the country that it is on.
    fn variant(&self) -> Option<String> {
        None
    }

    /// What it refers to, but for its sources and what records within it refer to.
    fn links<'r>(&'r self, links: &mut Links<'_, 'r>);

    fn sources(&self) -> Sources<'_> {
        Sources::None
    }

    /// Figures whose caption, `figure-ID`, is printed because of it.
    fn captioned(&self) -> &[Ref] {
        &[]
    }

    /// Records within it, each with the key of its kind.
    fn inner(&self) -> Vec<(&'static str, &dyn Entry)> {
        Vec::new()
    }
}

/// The sources of a record.
#[derive(Debug, Clone, Copy)]
pub enum Sources<'r> {
    /// Such records have none: what they refer to has.
    None,
    Optional(&'r [Citation]),
    /// At least one is needed.
    Required(&'r [Citation]),
}

impl<'r> Sources<'r> {
    pub fn all(self) -> &'r [Citation] {
        match self {
            Sources::None => &[],
            Sources::Optional(sources) | Sources::Required(sources) => sources,
        }
    }
}
