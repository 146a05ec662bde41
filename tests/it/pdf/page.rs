//! The text of a page, by its marks.

use std::collections::BTreeMap;

use lopdf::content::Operation;
use lopdf::{Document, Encoding, Object};

use super::run::Run;

/// Walks the operations of a page.
#[derive(Default)]
pub(super) struct PageReader {
    /// What lies outside the page is not seen, so it is not read either.
    height: f32,
    /// `d` and `f` of the transformations that are in force, innermost last: scale and shift of the vertical axis.
    vertical: Vec<(f32, f32)>,
    current: Option<(f32, f32)>,
    font: Vec<u8>,
    size: f32,
    baseline: f32,
    open: Vec<Mark>,
    pub(super) marked: BTreeMap<i64, Run>,
    pub(super) artifacts: Run,
}

/// What a piece of content was marked as.
#[derive(Clone, Copy, PartialEq)]
enum Mark {
    Text(i64),
    Artifact,
    /// Its glyphs are replaced by a text of their own.
    Replaced,
    Other,
}

impl PageReader {
    pub(super) fn new(height: f32) -> Self {
        PageReader { height, ..PageReader::default() }
    }

    pub(super) fn take(&mut self, operation: &Operation, encodings: &BTreeMap<&[u8], Encoding>) {
        let operands = &operation.operands;
        let number = |index: usize| operands[index].as_float().expect("a number");
        let (scale, shift) = self.current.unwrap_or((1.0, 0.0));
        match operation.operator.as_str() {
            "q" => self.vertical.push((scale, shift)),
            "Q" => self.current = self.vertical.pop(),
            "cm" => self.current = Some((scale * number(3), shift + scale * number(5))),
            "Tm" => self.baseline = shift + scale * number(5),
            "Td" => self.baseline += number(1),
            "BT" if self.open.last() == Some(&Mark::Artifact) && !self.artifacts.text.ends_with('\n') => {
                self.artifacts.text.push_str("  ");
            }
            "Tf" => {
                self.font = operands[0].as_name().expect("a name").to_vec();
                self.size = number(1);
            }
            "Tj" => self.show(&operands[0], encodings),
            "TJ" => {
                for piece in operands[0].as_array().expect("an array") {
                    self.show(piece, encodings);
                }
            }
            "BDC" => {
                let properties = operands[1].as_dict().ok();
                let mcid = properties.and_then(|p| p.get(b"MCID").ok()).and_then(|id| id.as_i64().ok());
                let actual = properties.and_then(|p| p.get(b"ActualText").ok());
                let mark = match (mcid, actual) {
                    (Some(mcid), _) => Mark::Text(mcid),
                    (None, Some(_)) => Mark::Replaced,
                    _ if operands[0].as_name().is_ok_and(|name| name == b"Artifact") => Mark::Artifact,
                    _ => Mark::Other,
                };
                if let Some(text) = actual.and_then(|text| lopdf::decode_text_string(text).ok()) {
                    self.push(&text);
                }
                self.open.push(mark);
                if mark == Mark::Artifact && !self.artifacts.text.is_empty() {
                    self.artifacts.text.push('\n');
                }
            }
            "BMC" => self.open.push(Mark::Other),
            "EMC" => drop(self.open.pop()),
            _ => {}
        }
    }

    fn show(&mut self, piece: &Object, encodings: &BTreeMap<&[u8], Encoding>) {
        let Ok(bytes) = piece.as_str() else { return };
        let encoding = &encodings[self.font.as_slice()];
        let text = Document::decode_text(encoding, bytes).expect("text with its Unicode");
        if self.open.last() != Some(&Mark::Replaced) {
            self.push(&text);
        }
    }

    fn push(&mut self, text: &str) {
        if !(0.0..=self.height).contains(&self.baseline) {
            return;
        }
        let marked = self.open.iter().rev().find_map(|mark| match mark {
            Mark::Text(mcid) => Some(*mcid),
            _ => None,
        });
        let run = match marked {
            Some(mcid) => self.marked.entry(mcid).or_default(),
            None => &mut self.artifacts,
        };
        run.push(text, self.baseline, self.size);
    }
}
