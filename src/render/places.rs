//! Where marked texts stand on the pages of a layout: see `templates/lib/places.typ`.

use typst::foundations::{Content, Value};
use typst::introspection::{MetadataElem, Tag};
use typst::layout::{FrameItem, Point, Transform};

use super::layout::Pages;
use super::walk;

/// A piece of a marked text, on one page.
#[derive(Debug, Clone, PartialEq)]
pub struct Placed {
    /// The number of its mark.
    pub mark: usize,
    /// From 1.
    pub page: usize,
    /// From the top left corner of the page, in points: left, top, right, bottom. Nothing was printed between the marks if
    /// this is missing.
    pub area: Option<[f64; 4]>,
}

impl Pages {
    /// The pieces of all marked texts, in the order in which they are set. One that runs over pages has a piece on each.
    pub fn places(&self) -> Vec<Placed> {
        let mut marks = Marks { open: Vec::new(), done: Vec::new(), page: 0 };
        for page in self.pages() {
            marks.page += 1;
            // What a page breaks goes on with another piece.
            let broken = std::mem::take(&mut marks.open);
            marks.open.extend(broken.iter().map(|piece| Placed { page: marks.page, area: None, ..*piece }));
            marks.done.extend(broken);
            walk::items(&page.frame, |item, position, transform| marks.item(item, position, transform));
        }
        marks.done.append(&mut marks.open);
        let mut places = marks.done;
        // Pieces before and after a break of a page on which there is nothing of the text.
        let mut whole: Vec<Placed> = Vec::new();
        for piece in places.drain(..) {
            let again = whole.iter().any(|other| other.mark == piece.mark);
            if piece.area.is_some() || !again {
                whole.push(piece);
            }
        }
        whole
    }
}

struct Marks {
    /// Texts that have begun, the last one last.
    open: Vec<Placed>,
    done: Vec<Placed>,
    page: usize,
}

impl Marks {
    fn item(&mut self, item: &FrameItem, position: Point, transform: Transform) {
        match item {
            FrameItem::Text(text) => {
                let area = text.bbox();
                let corner = |point: Point| (position + point).transform(transform);
                let (one, other) = (corner(area.min), corner(area.max));
                self.extend([one.x.to_pt(), one.y.to_pt(), other.x.to_pt(), other.y.to_pt()]);
            }
            FrameItem::Tag(Tag::Start(content, _)) => self.mark(content),
            _ => {}
        }
    }

    fn mark(&mut self, content: &Content) {
        let label = content.label().map(|label| label.resolve());
        match label.as_deref() {
            Some("text-begin") => {
                let value = content.to_packed::<MetadataElem>().map(|metadata| &metadata.value);
                if let Some(Value::Int(number)) = value
                    && let Ok(mark) = usize::try_from(*number)
                {
                    self.open.push(Placed { mark, page: self.page, area: None });
                }
            }
            Some("text-end") => self.done.extend(self.open.pop()),
            _ => {}
        }
    }

    /// Something was printed in all texts that have begun.
    fn extend(&mut self, [left, top, right, bottom]: [f64; 4]) {
        for piece in &mut self.open {
            let area = piece.area.unwrap_or([left, top, right, bottom]);
            piece.area = Some([
                area[0].min(left).min(right),
                area[1].min(top).min(bottom),
                area[2].max(left).max(right),
                area[3].max(top).max(bottom),
            ]);
        }
    }
}
