//! The text of a page, by its marks.

use std::collections::BTreeMap;

use lopdf::Object;
use lopdf::content::Operation;

use super::glyphs::{Font, Transform};
use super::run::{Place, Run};

/// Walks the operations of a page.
#[derive(Default)]
pub(super) struct PageReader {
    /// What lies outside the page is not seen, so it is not read either.
    height: f32,
    /// Transformations that will be in force again, innermost last.
    outer: Vec<Transform>,
    current: Transform,
    text: Transform,
    /// How far the text has got on its line.
    along: f32,
    font: Vec<u8>,
    size: f32,
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

    pub(super) fn take(&mut self, operation: &Operation, fonts: &BTreeMap<Vec<u8>, Font>) {
        let operands = &operation.operands;
        let number = |index: usize| operands[index].as_float().expect("a number");
        let transform = || Transform { scale: (number(0), number(3)), shift: (number(4), number(5)) };
        match operation.operator.as_str() {
            "q" => self.outer.push(self.current),
            "Q" => self.current = self.outer.pop().unwrap_or(Transform::NONE),
            "cm" => self.current = self.current.after(transform()),
            "Tm" => {
                self.text = transform();
                self.along = 0.0;
            }
            "Td" => {
                self.text = self.text.after(Transform { shift: (number(0), number(1)), ..Transform::NONE });
                self.along = 0.0;
            }
            "BT" => {
                self.text = Transform::NONE;
                if self.open.last() == Some(&Mark::Artifact) && !self.artifacts.text.ends_with('\n') {
                    self.artifacts.text.push_str("  ");
                }
            }
            "Tf" => {
                self.font = operands[0].as_name().expect("a name").to_vec();
                self.size = number(1);
            }
            "Tj" => self.show(&operands[0], fonts),
            "TJ" => {
                for piece in operands[0].as_array().expect("an array") {
                    match piece.as_float() {
                        Ok(back) => self.along -= back / 1000.0 * self.size,
                        Err(_) => self.show(piece, fonts),
                    }
                }
            }
            "BDC" => {
                let properties = operands[1].as_dict().ok();
                let mcid = properties.and_then(|p| p.get(b"MCID").ok()).and_then(|id| id.as_i64().ok());
                let actual = properties.and_then(|p| p.get(b"ActualText").ok());
                let lang = properties.and_then(|p| p.get(b"Lang").ok());
                if let (Some(mcid), Some(lang)) =
                    (mcid, lang.and_then(|lang| lopdf::decode_text_string(lang).ok()))
                {
                    self.marked.entry(mcid).or_default().lang = Some(lang);
                }
                let mark = match (mcid, actual) {
                    (Some(mcid), _) => Mark::Text(mcid),
                    (None, Some(_)) => Mark::Replaced,
                    _ if operands[0].as_name().is_ok_and(|name| name == b"Artifact") => Mark::Artifact,
                    _ => Mark::Other,
                };
                if let Some(text) = actual.and_then(|text| lopdf::decode_text_string(text).ok()) {
                    self.push(&text, self.along);
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

    fn show(&mut self, piece: &Object, fonts: &BTreeMap<Vec<u8>, Font>) {
        let codes = piece.as_str().expect("a string");
        let font = &fonts[self.font.as_slice()];
        let start = self.along;
        self.along += font.width(codes) * self.size;
        if self.open.last() != Some(&Mark::Replaced) {
            self.push(&font.text(codes), start);
        }
    }

    /// Adds text that begins so far along its line.
    fn push(&mut self, text: &str, start: f32) {
        let place = self.current.after(self.text);
        let ((left, baseline), (right, _)) = (place.point(start, 0.0), place.point(self.along, 0.0));
        if !(0.0..=self.height).contains(&baseline) {
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
        run.push(text, Place { left, right, baseline, size: self.size });
    }
}
