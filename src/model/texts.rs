//! The texts of a subject: which there are, where they belong, and which must be there.

use super::address::{Address, TEXT};
use super::config::SubjectKind;
use super::difference::Difference;
use super::entry::Words;
use super::kinds::{self, DIFFERENCE, Found, Of, RecordKind};
use super::link::{Link, Links};
use super::record::Ref;
use super::subject::Subject;
use crate::span::Span;

/// A text that a record has or may have.
#[derive(Debug, Clone)]
pub struct Text {
    pub address: Address,
    /// Id of its message, with the attribute: `recommendation-tip-1.short`.
    pub key: String,
    /// The record's id.
    pub place: Span,
    /// Every language must have it.
    pub required: bool,
}

impl Text {
    fn new(record: Address, words: Words, place: Span) -> Self {
        let address = record.attribute(if words.name.is_empty() { TEXT } else { words.name });
        Text { key: address.message().unwrap_or_default(), address, place, required: words.required }
    }

    /// The id of its message, without the attribute.
    pub fn id(&self) -> &str {
        self.key.split('.').next().unwrap_or(&self.key)
    }
}

/// Whether the text of a key may have several paragraphs.
pub fn has_paragraphs(key: &str) -> bool {
    let (id, attribute) = key.split_once('.').unwrap_or((key, ""));
    kinds::ALL.iter().any(|kind| {
        let Some(name) = id.strip_prefix(kind.key).and_then(|rest| rest.strip_prefix('-')) else {
            return false;
        };
        // What a subject has one of has no id.
        let own = if kind.single { name } else { attribute };
        kind.words.iter().any(|words| words.paragraphs && words.name == own)
    })
}

impl Found<'_> {
    /// Its address. A record within another that has no id is told by its number there.
    pub fn address(&self, owner: &str) -> Address {
        let single = self.entry.id().is_none() && self.kind.single;
        Address::of(owner, self.kind.key, (!single).then(|| self.name()).as_deref())
    }

    /// The place of one of its references.
    pub fn at(&self, reference: &Ref) -> Span {
        Span::new(&self.place.file, reference.span())
    }

    /// The place of its id, or of the whole record.
    pub fn here(&self) -> Span {
        self.entry.id().map_or_else(|| self.place.clone(), |id| self.at(id))
    }

    /// All that it refers to, its sources too.
    pub fn links(&self, visit: &mut dyn FnMut(Link<'_>)) {
        let mut links = Links::new(visit);
        self.entry.links(&mut links);
        links.citations(self.entry.sources().all());
    }

    /// The texts that it has or may have.
    pub fn texts(&self, owner: &str) -> impl Iterator<Item = Text> {
        let own = self.kind.words.iter().map(|words| Text::new(self.address(owner), *words, self.here()));
        let captions = self.entry.captioned().iter().map(|figure| {
            let record = Address::of(owner, "figure", Some(figure.get_ref()));
            Text::new(record, Words::required(""), self.at(figure))
        });
        own.chain(captions)
    }
}

impl RecordKind {
    /// Whether such records can be of a subject.
    pub fn is_for(&self, kind: SubjectKind) -> bool {
        match self.of {
            Of::Country => kind == SubjectKind::Country,
            Of::Project => kind == SubjectKind::Project,
            Of::Subject | Of::Record => true,
            Of::Workspace => false,
        }
    }
}

impl Difference<'_> {
    /// The place of the first of the two ids.
    pub fn place(&self) -> Span {
        self.sides[0].place()
    }

    /// The texts that it may have.
    pub fn texts(&self, owner: &str) -> impl Iterator<Item = Text> {
        let record = Address::of(owner, DIFFERENCE.key, Some(self.id));
        DIFFERENCE.words.iter().map(move |words| Text::new(record.clone(), *words, self.place()))
    }
}

impl Subject {
    /// All texts that its records have or may have.
    pub fn texts(&self) -> Vec<Text> {
        let mut texts: Vec<Text> =
            self.entries().flat_map(|found| found.texts(&self.id).collect::<Vec<_>>()).collect();
        for difference in self.differences() {
            texts.extend(difference.texts(&self.id));
        }
        texts
    }
}
