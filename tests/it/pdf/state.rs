//! Where the next glyph of a page will stand.

use std::collections::BTreeMap;

use lopdf::Object;
use lopdf::content::Operation;

use super::glyphs::{Font, Transform};

/// What the operations of a page have set so far.
#[derive(Default)]
pub struct State {
    /// Transformations that will be in force again, innermost last.
    outer: Vec<Transform>,
    current: Transform,
    text: Transform,
    /// How far the text has got on its line.
    pub along: f32,
    font: Vec<u8>,
    pub size: f32,
}

/// Glyphs that stand between two places of their line.
pub struct Shown {
    pub codes: Vec<u8>,
    pub start: f32,
}

impl State {
    /// Takes an operation, and gives the strings of glyphs that it shows.
    pub fn take(&mut self, operation: &Operation, fonts: &BTreeMap<Vec<u8>, Font>) -> Vec<Shown> {
        let operands = &operation.operands;
        let number = |index: usize| operands[index].as_float().expect("a number");
        let transform = || Transform { scale: (number(0), number(3)), shift: (number(4), number(5)) };
        match operation.operator.as_str() {
            "q" => self.outer.push(self.current),
            "Q" => self.current = self.outer.pop().unwrap_or(Transform::NONE),
            "cm" => self.current = self.current.after(transform()),
            "BT" => self.text = Transform::NONE,
            "Tm" => {
                self.text = transform();
                self.along = 0.0;
            }
            "Td" => {
                self.text = self.text.after(Transform { shift: (number(0), number(1)), ..Transform::NONE });
                self.along = 0.0;
            }
            "Tf" => {
                self.font = operands[0].as_name().expect("a name").to_vec();
                self.size = number(1);
            }
            "Tj" => return vec![self.show(&operands[0], fonts)],
            "TJ" => {
                let mut shown = Vec::new();
                for piece in operands[0].as_array().expect("an array") {
                    match piece.as_float() {
                        Ok(back) => self.along -= back / 1000.0 * self.size,
                        Err(_) => shown.push(self.show(piece, fonts)),
                    }
                }
                return shown;
            }
            _ => {}
        }
        Vec::new()
    }

    /// A point on the page.
    pub fn point(&self, x: f32, y: f32) -> (f32, f32) {
        self.current.point(x, y)
    }

    /// The transformation of glyphs.
    pub fn place(&self) -> Transform {
        self.current.after(self.text)
    }

    pub fn font<'f, 'd>(&self, fonts: &'f BTreeMap<Vec<u8>, Font<'d>>) -> &'f Font<'d> {
        &fonts[self.font.as_slice()]
    }

    fn show(&mut self, piece: &Object, fonts: &BTreeMap<Vec<u8>, Font>) -> Shown {
        let codes = piece.as_str().expect("a string").to_vec();
        let start = self.along;
        self.along += self.font(fonts).width(&codes) * self.size;
        Shown { codes, start }
    }
}
