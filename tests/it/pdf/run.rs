//! Text that a page shows piece by piece.

/// Where a piece of text stands on its page.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Place {
    pub(super) left: f32,
    pub(super) right: f32,
    pub(super) baseline: f32,
    /// Of its letters.
    pub(super) size: f32,
}

/// Text that grows piece by piece; a new line of the page becomes a space, a hyphenated word is joined.
#[derive(Debug, Clone, Default)]
pub struct Run {
    pub(super) text: String,
    /// Place of the first piece.
    first: Place,
    /// Place of the last piece.
    last: Option<Place>,
    /// Where the page parts two words and the text does not: both, with what surrounds them.
    glued: Vec<String>,
    /// What the page says of its language.
    pub(super) lang: Option<String>,
}

impl Run {
    pub(super) fn push(&mut self, text: &str, place: Place) {
        let piece = Run { text: text.to_owned(), first: place, last: Some(place), ..Run::default() };
        self.append(&piece);
    }

    pub(super) fn append(&mut self, piece: &Run) {
        let Some(end) = piece.last else { return };
        if let Some(last) = self.last {
            if self.is_glued(last, piece) {
                let before: String =
                    self.text.chars().rev().take(24).collect::<Vec<_>>().into_iter().rev().collect();
                let after: String = piece.text.chars().take(24).collect();
                self.glued.push(format!("{before}|{after}"));
            }
            if (last.baseline - piece.first.baseline).abs() > 0.6 * end.size.max(last.size) {
                if self.text.ends_with('\u{AD}') {
                    self.text.pop();
                } else if !self.text.ends_with([' ', '\n', '-']) {
                    self.text.push(' ');
                }
            }
        } else {
            self.first = piece.first;
        }
        self.text.push_str(&piece.text);
        self.glued.extend(piece.glued.iter().cloned());
        self.last = Some(end);
    }

    /// Whether the page parts what is next from what there is, by a line or a gap, and nothing in the text does.
    fn is_glued(&self, last: Place, piece: &Run) -> bool {
        let size = last.size.max(piece.first.size);
        let new_line = (last.baseline - piece.first.baseline).abs() > 0.6 * size;
        let gap = piece.first.left - last.right;
        let parted = new_line || gap > 0.12 * size || gap < -size;
        let joins = |char: char| char.is_whitespace() || "-–—/\u{AD}\u{200B}\u{2010}".contains(char);
        parted && !self.text.is_empty() && !self.text.ends_with(joins) && !piece.text.starts_with(joins)
    }

    /// Where words are parted by the layout alone.
    pub(super) fn glued(&self) -> &[String] {
        &self.glued
    }
}
