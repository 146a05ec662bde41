//! What a build tells programs: JSON, one object a line.

use serde::Serialize;
use serde_json::json;

use super::summary::DocumentSummary;
use super::terminal::explanation;
use crate::batch::event::{Event, Listener};
use crate::commands::tell::{complain_json, print, shown};
use crate::ui::Ui;

/// Writes a line on standard error for what happens, and files that were written on standard output.
pub struct JsonLines<'u> {
    pub ui: &'u Ui,
    /// Say why each document was made or not.
    pub explain: bool,
}

impl Listener for JsonLines<'_> {
    fn hear(&mut self, event: Event<'_>) {
        match event {
            Event::Written(path) => print(&format!("{}\n", shown(path))),
            Event::Judged(document, verdict) if self.explain => {
                let text = explanation(self.ui, document, &verdict);
                line("explanation", &json!({ "name": document.name(), "text": text }));
            }
            Event::Done(outcome) => line("document", &DocumentSummary::of(outcome)),
            Event::Stopping => line("stopping", &json!({ "text": self.ui.text("build-stopping", &[]) })),
            Event::Judged(..) | Event::Begin(_) | Event::End => {}
        }
    }
}

/// A line for programs that follow the build.
pub fn line(event: &str, facts: &impl Serialize) {
    if let Ok(mut line) = serde_json::to_value(facts) {
        line["event"] = event.into();
        complain_json(&line.to_string());
    }
}
