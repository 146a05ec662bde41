//! What a build tells a person.

use std::io::IsTerminal;

use indicatif::{ProgressBar, ProgressStyle};

use crate::batch::event::{Event, Listener, Verdict};
use crate::batch::fresh::Reason;
use crate::batch::outcome::DocumentStatus;
use crate::commands::tell::{complain, print, shown};
use crate::plan::Document;
use crate::ui::Ui;

/// Names files as they are written, and shows how far the build is.
pub struct Terminal<'u> {
    ui: &'u Ui,
    /// Say why each document was made or not.
    explain: bool,
    /// Hidden but while workers are busy.
    bar: ProgressBar,
    /// Documents that workers have finished with.
    made: u64,
}

impl<'u> Terminal<'u> {
    pub fn new(ui: &'u Ui, explain: bool) -> Self {
        Terminal { ui, explain, bar: ProgressBar::hidden(), made: 0 }
    }

    /// How fast the build goes and how long it will take; nothing as long as no document is finished.
    fn pace(&self) -> String {
        if self.made == 0 {
            return String::new();
        }
        let each = self.bar.elapsed().as_secs_f64() / self.made as f64;
        let rest = self.bar.length().unwrap_or_default().saturating_sub(self.made);
        let left = (each * rest as f64).ceil() as u64;
        let (minutes, seconds) = ((left / 60).to_string(), (left % 60).to_string());
        let rate = format!("{:.0}", 60.0 / each);
        self.ui.text("build-pace", &[("rate", &rate), ("minutes", &minutes), ("seconds", &seconds)])
    }
}

impl Listener for Terminal<'_> {
    fn hear(&mut self, event: Event<'_>) {
        match event {
            Event::Begin(total) => self.bar = progress(self.ui, total),
            Event::Written(path) => self.bar.suspend(|| print(&format!("{}\n", shown(path)))),
            Event::Judged(document, verdict) if self.explain => {
                self.bar.suspend(|| complain(&explanation(self.ui, document, &verdict)));
            }
            Event::Done(outcome) if outcome.status != DocumentStatus::Interrupted => {
                self.made += 1;
                self.bar.set_message(self.pace());
                self.bar.set_position(self.made);
            }
            Event::Stopping => self.bar.suspend(|| complain(&self.ui.text("build-stopping", &[]))),
            Event::End => self.bar.finish_and_clear(),
            Event::Judged(..) | Event::Done(_) => {}
        }
    }
}

/// Why a document was made or not, in the user's language.
pub fn explanation(ui: &Ui, document: &Document, verdict: &Verdict<'_>) -> String {
    let (id, names) = match verdict {
        Verdict::Fresh => ("explain-fresh", String::new()),
        Verdict::Same => ("explain-same", String::new()),
        Verdict::Made(Reason::New) => ("explain-new", String::new()),
        Verdict::Made(Reason::Forced) => ("explain-forced", String::new()),
        Verdict::Made(Reason::Program) => ("explain-program", String::new()),
        Verdict::Made(Reason::File(path)) => ("explain-file", path.clone()),
        Verdict::Made(Reason::Format) => ("explain-format", String::new()),
        Verdict::Made(Reason::NotCurrent) => ("explain-not-current", String::new()),
        Verdict::Made(Reason::Strict) => ("explain-strict", String::new()),
        Verdict::Made(Reason::Changed(names)) => ("explain-changed", names.join(", ")),
    };
    ui.text(id, &[("document", &document.name()), ("names", &names)])
}

fn progress(ui: &Ui, total: usize) -> ProgressBar {
    if !std::io::stderr().is_terminal() || total < 2 {
        return ProgressBar::hidden();
    }
    let template = ui.text("build-progress", &[]);
    let style = ProgressStyle::with_template(&template).unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(total as u64).with_style(style)
}
