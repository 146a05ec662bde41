//! How much of its pages each part of a document takes. This is seen from outside, once the pages are there: a layout that
//! looked at itself might never settle.

use typst::foundations::{Content, Value};
use typst::introspection::{MetadataElem, Tag};
use typst::layout::{Abs, FrameItem};

use super::layout::Pages;
use super::walk;

/// What a part of a document takes and what it may take, in pages.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Part {
    pub taken: f64,
    /// What of it can be left out.
    pub optional: f64,
    /// What has been gained by cutting texts.
    pub cut: f64,
    pub room: f64,
}

impl Part {
    /// Whether it has room. What a page leaves empty at its foot, because the next line does not fit, counts as taken.
    pub fn fits(&self) -> bool {
        self.taken <= self.room
    }
}

impl Pages {
    /// The parts of a document that is to have so many pages: each ends with a page of the design, the last with the document.
    pub fn parts(&self, promised: usize) -> Vec<Part> {
        let mut marks = Marks {
            page: 0,
            body: None,
            feet: Vec::new(),
            heads: Vec::new(),
            optional: Vec::new(),
            cut: Vec::new(),
            begun: None,
            end: None,
        };
        for page in self.pages() {
            walk::items(&page.frame, |item, position, transform| {
                if let FrameItem::Tag(Tag::Start(content, _)) = item {
                    marks.mark(content, position.transform(transform).y);
                }
            });
            marks.page += 1;
        }
        let end = marks.end.unwrap_or(marks.page as f64);
        let mut parts = Vec::new();
        let part = |start: f64, end: f64, room: f64| {
            let optional = marks.optional.iter().filter(|(from, to)| start <= *from && *to <= end);
            let cut = marks.cut.iter().filter(|(at, _)| start <= *at && *at <= end);
            Part {
                taken: end - start,
                optional: optional.map(|(from, to)| to - from).sum(),
                cut: cut.map(|(_, height)| height).sum(),
                room,
            }
        };
        let mut start = 0.0;
        for (index, foot) in marks.feet.iter().take(promised.saturating_sub(1)).enumerate() {
            parts.push(part(start, *foot, 1.0));
            start = marks.heads.get(index).copied().unwrap_or(*foot);
        }
        let room = promised.saturating_sub(parts.len()).max(1) as f64;
        parts.push(part(start, end, room));
        parts
    }
}

impl Pages {
    /// All letters and digits on the pages, in the order in which they are set.
    pub fn letters(&self) -> String {
        let mut letters = String::new();
        for page in self.pages() {
            walk::items(&page.frame, |item, _, _| {
                if let FrameItem::Text(text) = item {
                    letters.extend(text.text.chars().filter(|char| char.is_alphanumeric()));
                }
            });
        }
        letters
    }
}

/// Looks for the marks of `templates/lib/sections.typ` and `theme.typ`.
struct Marks {
    /// From 0.
    page: usize,
    /// Top and height of the area of text, in points.
    body: Option<(f64, f64)>,
    /// Where parts end, in pages from the beginning of the document.
    feet: Vec<f64>,
    /// Where the next ones begin.
    heads: Vec<f64>,
    /// From where to where what can be left out stands.
    optional: Vec<(f64, f64)>,
    /// Where texts have been cut, and by how much.
    cut: Vec<(f64, f64)>,
    begun: Option<f64>,
    end: Option<f64>,
}

impl Marks {
    fn mark(&mut self, content: &Content, y: Abs) {
        let Some(label) = content.label().map(|label| label.resolve()) else { return };
        match label.as_str() {
            "page-body" => self.body = self.body.or_else(|| area(content)),
            "page-foot" => self.feet.extend(self.taken(y)),
            "page-head" => self.heads.extend(self.taken(y)),
            "optional-begin" => self.begun = self.taken(y),
            "optional-end" => self.optional.extend(self.begun.take().zip(self.taken(y))),
            "cut-off" => self.cut.extend(self.taken(y).zip(self.height(content))),
            "document-end" => self.end = self.taken(y),
            _ => {}
        }
    }

    /// A length, in pages.
    fn height(&self, content: &Content) -> Option<f64> {
        let (_, page) = self.body?;
        Some(points(&content.to_packed::<MetadataElem>()?.value)? / page)
    }

    fn taken(&self, y: Abs) -> Option<f64> {
        let (top, height) = self.body?;
        Some(self.page as f64 + ((y.to_pt() - top) / height).clamp(0.0, 1.0))
    }
}

/// Two lengths in an array.
fn area(content: &Content) -> Option<(f64, f64)> {
    let Value::Array(lengths) = &content.to_packed::<MetadataElem>()?.value else { return None };
    let length = |index: i64| lengths.at(index, None).ok().as_ref().and_then(points);
    Some((length(0)?, length(1)?)).filter(|(_, height)| *height > 0.0)
}

fn points(value: &Value) -> Option<f64> {
    if let Value::Length(length) = value { Some(length.abs.to_pt()) } else { None }
}
