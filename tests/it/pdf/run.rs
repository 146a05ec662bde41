//! Text that a page shows piece by piece.

/// Text that grows piece by piece; a new line of the page becomes a space, a hyphenated word is joined.
#[derive(Debug, Clone, Default)]
pub struct Run {
    pub(super) text: String,
    /// Baseline of the first piece.
    first: f32,
    /// Baseline and size of the last piece.
    last: Option<(f32, f32)>,
}

impl Run {
    pub(super) fn push(&mut self, text: &str, baseline: f32, size: f32) {
        let piece = Run { text: text.to_owned(), first: baseline, last: Some((baseline, size)) };
        self.append(&piece);
    }

    pub(super) fn append(&mut self, piece: &Run) {
        let Some((baseline, size)) = piece.last else { return };
        match self.last {
            None => self.first = piece.first,
            Some((last, last_size)) if (last - piece.first).abs() > 0.6 * size.max(last_size) => {
                if self.text.ends_with('\u{AD}') {
                    self.text.pop();
                } else if !self.text.ends_with([' ', '\n', '-']) {
                    self.text.push(' ');
                }
            }
            Some(_) => {}
        }
        self.text.push_str(&piece.text);
        self.last = Some((baseline, size));
    }
}
