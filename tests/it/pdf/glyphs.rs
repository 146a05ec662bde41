//! What a page needs to know to place glyphs: how wide they are, and where the page's axes lie.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Encoding, Object};

/// How wide the glyphs of a font are, and what letters they show.
pub struct Font<'a> {
    /// By code, in thousandths of the size.
    widths: BTreeMap<u16, f32>,
    encoding: Encoding<'a>,
}

impl<'a> Font<'a> {
    pub fn read(document: &'a Document, font: &'a Dictionary) -> Self {
        let descendants = font.get_deref(b"DescendantFonts", document).and_then(Object::as_array);
        let descendant = document.dereference(&descendants.expect("a composite font")[0]).expect("an object");
        let descendant = descendant.1.as_dict().expect("a font");
        let list = descendant.get_deref(b"W", document).and_then(Object::as_array).expect("widths");
        let number = |index: usize| list[index].as_float().expect("a number");
        let mut widths = BTreeMap::new();
        let mut at = 0;
        while at < list.len() {
            let first = number(at) as u16;
            if let Ok(each) = list[at + 1].as_array() {
                for (code, width) in (first..).zip(each) {
                    widths.insert(code, width.as_float().expect("a number"));
                }
                at += 2;
            } else {
                for code in first..=number(at + 1) as u16 {
                    widths.insert(code, number(at + 2));
                }
                at += 3;
            }
        }
        Font { widths, encoding: font.get_font_encoding(document).expect("a font's encoding") }
    }

    /// What a string of codes says.
    pub fn text(&self, codes: &[u8]) -> String {
        Document::decode_text(&self.encoding, codes).expect("text with its Unicode")
    }

    /// How wide it is, for a size of 1.
    pub fn width(&self, codes: &[u8]) -> f32 {
        let code = |pair: &[u8]| u16::from_be_bytes([pair[0], pair[1]]);
        codes.chunks_exact(2).filter_map(|pair| self.widths.get(&code(pair))).sum::<f32>() / 1000.0
    }
}

/// Scale and shift of both axes, as Typst writes them: text does not turn.
#[derive(Clone, Copy)]
pub struct Transform {
    pub scale: (f32, f32),
    pub shift: (f32, f32),
}

impl Transform {
    pub const NONE: Transform = Transform { scale: (1.0, 1.0), shift: (0.0, 0.0) };

    pub fn point(&self, x: f32, y: f32) -> (f32, f32) {
        (self.shift.0 + self.scale.0 * x, self.shift.1 + self.scale.1 * y)
    }

    /// The transformation that applies `inner` first.
    pub fn after(&self, inner: Transform) -> Transform {
        Transform {
            scale: (self.scale.0 * inner.scale.0, self.scale.1 * inner.scale.1),
            shift: self.point(inner.shift.0, inner.shift.1),
        }
    }
}

impl Default for Transform {
    fn default() -> Self {
        Transform::NONE
    }
}
