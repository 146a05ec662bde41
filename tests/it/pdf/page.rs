//! The text of a page, by its marks.

use std::collections::BTreeMap;

use lopdf::content::Operation;

use super::glyphs::Font;
use super::run::{Place, Run};
use super::state::State;

/// Walks the operations of a page.
#[derive(Default)]
pub(super) struct PageReader {
    /// What lies outside the page is not seen, so it is not read either.
    height: f32,
    state: State,
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
        for shown in self.state.take(operation, fonts) {
            if self.open.last() != Some(&Mark::Replaced) {
                let font = self.state.font(fonts);
                let end = shown.start + font.width(&shown.codes) * self.state.size;
                self.push(&font.text(&shown.codes), (shown.start, end));
            }
        }
        match operation.operator.as_str() {
            "BT" if self.open.last() == Some(&Mark::Artifact) && !self.artifacts.text.ends_with('\n') => {
                self.artifacts.text.push_str("  ");
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
                    self.push(&text, (self.state.along, self.state.along));
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

    /// Adds text that stands between two places of its line.
    fn push(&mut self, text: &str, (start, end): (f32, f32)) {
        let place = self.state.place();
        let ((left, baseline), (right, _)) = (place.point(start, 0.0), place.point(end, 0.0));
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
        run.push(text, Place { left, right, baseline, size: self.state.size });
    }
}
