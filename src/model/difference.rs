//! Where sources do not say the same: pairs of figures or programmes that a `compare` link ties together.

use std::collections::{BTreeMap, BTreeSet};

use super::entry::{Described, Words};
use super::figure::{ComparisonKind, Figure};
use super::programme::Programme;
use super::record::Record;
use super::subject::Subject;
use crate::span::Span;

/// Two statements about the same thing. The words are the message `difference-ID`.
pub struct Difference<'s> {
    /// That side's id that comes first in the alphabet.
    pub id: &'s str,
    pub kind: ComparisonKind,
    pub sides: [Side<'s>; 2],
}

/// One of the two statements.
#[derive(Clone, Copy)]
pub enum Side<'s> {
    Figure(&'s Record<Figure>),
    Programme(&'s Record<Programme>),
}

impl<'s> Side<'s> {
    pub fn id(self) -> &'s str {
        match self {
            Self::Figure(figure) => figure.id.get_ref(),
            Self::Programme(programme) => programme.id.get_ref(),
        }
    }

    /// The place of the id.
    pub fn place(self) -> Span {
        match self {
            Self::Figure(figure) => figure.at(&figure.id),
            Self::Programme(programme) => programme.at(&programme.id),
        }
    }
}

impl Subject {
    /// All pairs, each once, in the order of the data. A link whose other end does not exist is left out.
    pub fn differences(&self) -> Vec<Difference<'_>> {
        let figures: BTreeMap<&str, _> =
            self.records.figures.iter().map(|f| (f.id.get_ref().as_str(), Side::Figure(f))).collect();
        let programmes: BTreeMap<&str, _> =
            self.records.programmes.iter().map(|p| (p.id.get_ref().as_str(), Side::Programme(p))).collect();
        let of_figures = (self.records.figures.iter()).flat_map(|f| {
            f.compare.iter().map(|c| (Side::Figure(f), figures.get(c.figure.get_ref().as_str()), c.kind))
        });
        let of_programmes = self.records.programmes.iter().flat_map(|p| {
            p.compare
                .iter()
                .map(|c| (Side::Programme(p), programmes.get(c.programme.get_ref().as_str()), c.kind))
        });
        let mut known: BTreeSet<[&str; 2]> = BTreeSet::new();
        let mut found: Vec<Difference<'_>> = Vec::new();
        for (one, other, kind) in of_figures.chain(of_programmes) {
            let Some(other) = other.copied() else { continue };
            let pair = [one.id().min(other.id()), one.id().max(other.id())];
            if one.id() != other.id() && known.insert(pair) {
                found.push(Difference { id: pair[0], kind, sides: [one, other] });
            }
        }
        found
    }
}

impl Described for Difference<'_> {
    const WORDS: &'static [Words] = &[Words::optional("").in_paragraphs()];
}
