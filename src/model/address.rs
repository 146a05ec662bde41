//! The one name of every record, key and text: `OWNER/KIND/ID.ATTRIBUTE`.
//!
//! `mali/claim/light-work` is a record, `mali/figure/working-children.value` a key of one, `mali/recommendation/tip-1.short`
//! a text. The main text of a record is its attribute `text`. What a subject has one of has no id: `mali/country.name`. What
//! all subjects share belongs to the owner `workspace`: `workspace/source/ilo-2019`.

use std::fmt;
use std::str::FromStr;

/// The owner of what all subjects share.
pub const WORKSPACE: &str = "workspace";

/// The attribute that names the main text of a record.
pub const TEXT: &str = "text";

/// A record, or a key or text of one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address {
    /// [`WORKSPACE`], or the id of a subject.
    pub owner: String,
    /// A kind of record, or a vocabulary.
    pub kind: String,
    /// Nothing for what its owner has one of.
    pub id: Option<String>,
    /// A key of the record or one of its texts; nothing for the record itself.
    pub attribute: Option<String>,
}

impl Address {
    pub fn of(owner: &str, kind: &str, id: Option<&str>) -> Self {
        Address { owner: owner.to_owned(), kind: kind.to_owned(), id: id.map(str::to_owned), attribute: None }
    }

    /// A key or text of this record.
    pub fn attribute(self, name: &str) -> Self {
        Address { attribute: Some(name.to_owned()), ..self }
    }

    /// The record, without key or text.
    pub fn record(&self) -> Self {
        Address { attribute: None, ..self.clone() }
    }

    /// The message that says a text: `claim-light-work`, `recommendation-tip-1.short`, `country-name.in`. Nothing for a
    /// record.
    pub fn message(&self) -> Option<String> {
        let attribute = self.attribute.as_deref()?;
        Some(match &self.id {
            None => format!("{}-{attribute}", self.kind),
            Some(id) if attribute == TEXT => format!("{}-{id}", self.kind),
            Some(id) => format!("{}-{id}.{attribute}", self.kind),
        })
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.owner, self.kind)?;
        self.id.as_ref().map_or(Ok(()), |id| write!(f, "/{id}"))?;
        self.attribute.as_ref().map_or(Ok(()), |attribute| write!(f, ".{attribute}"))
    }
}

/// The text is not an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAnAddress;

impl FromStr for Address {
    type Err = NotAnAddress;

    fn from_str(text: &str) -> Result<Self, NotAnAddress> {
        let (record, attribute) = match text.split_once('.') {
            Some((record, attribute)) => (record, Some(attribute)),
            None => (text, None),
        };
        let mut parts = record.split('/');
        let (owner, kind, id) = (parts.next(), parts.next(), parts.next());
        let all = [owner, kind, id, attribute];
        let (Some(owner), Some(kind), None) = (owner, kind, parts.next()) else { return Err(NotAnAddress) };
        if all.into_iter().flatten().any(str::is_empty) {
            return Err(NotAnAddress);
        }
        let address = Address::of(owner, kind, id);
        Ok(Address { attribute: attribute.map(str::to_owned), ..address })
    }
}
