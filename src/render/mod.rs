//! The only place that knows Typst: a report and its data in, pages out, and PDF or pictures of these.

mod files;
pub mod fit;
mod fonts;
mod header;
mod labels;
mod layout;
pub mod mark;
mod memory;
pub mod parts;
mod pdf;
mod picture;
mod places;
mod png;
pub mod pool;
mod problem;
pub mod scan;
pub mod standalone;
mod titles;
mod walk;
mod world;

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use typst::foundations::Bytes;

use crate::crash::{self, Cause};
use crate::diagnostic::{Code, Diagnostic};
use crate::files::input::Files;
use crate::hash::hash128;
use crate::localise::data::Data;
use crate::localise::language::Languages;
use crate::model::period::Date;
use crate::panics;
use crate::workspace::fonts::Fonts;
use files::TemplateFiles;
use fonts::FontSet;

pub use layout::Pages;
pub use pdf::compact;
pub use places::Placed;

/// Makes documents from the templates and labels of a workspace as they are now. Changed ones are for a new renderer: what
/// Typst remembers of the rest, it remembers for that one too.
pub struct Renderer {
    files: TemplateFiles,
    languages: Arc<Languages>,
    fonts: Arc<FontSet>,
}

/// One document to be made.
pub struct Job {
    /// Name of the report's folder in `templates/`.
    pub report: String,
    /// Stable name of the document, for the PDF's identifier.
    pub name: String,
    /// The date that the PDF carries: that of its facts, since nothing may depend on the clock.
    pub date: Date,
    pub data: Data,
    /// How many documents are made at the same time.
    pub workers: usize,
    /// How many pages its report promises.
    pub pages: Option<usize>,
    /// More pages are an error.
    pub strict: bool,
}

impl Job {
    /// A hash of all that a document is made of besides templates and labels.
    pub fn hash(&self) -> u128 {
        let Job { report, name, date, data, pages, workers: _, strict: _ } = self;
        hash128(&(report, name, date, data, pages))
    }
}

impl Renderer {
    pub fn new(files: Files, languages: Arc<Languages>, fonts: &Fonts) -> Self {
        Renderer { files: TemplateFiles::new(files), languages, fonts: fonts::with(fonts) }
    }

    /// Hashes of what went into a document, as it is now: equal hashes mean that nothing has changed.
    pub fn hash_inputs(&self, inputs: &BTreeSet<String>) -> Vec<(String, u128)> {
        let hash = |path: &String| {
            if path == fonts::INPUT {
                return (path.clone(), self.fonts.hash);
            }
            let bytes = if labels::is_virtual(path) {
                labels::contents(&self.languages, path).map(Bytes::new)
            } else {
                self.files.read_path(path)
            };
            (path.clone(), hash128(&bytes))
        };
        inputs.iter().map(hash).collect()
    }

    /// A warning for each label among what went into a document that another language lent.
    pub fn lent_labels<'i>(&self, inputs: impl Iterator<Item = &'i str>) -> Vec<Diagnostic> {
        let lent = labels::stood_in(&self.languages, inputs);
        let warning = |(key, language)| {
            Diagnostic::warning(Code::LabelUntranslated).with("message", key).with("language", language)
        };
        lent.map(warning).collect()
    }
}

/// Does something with Typst. What Typst itself may get wrong in one document must not take the others with it.
fn guarded<T>(job: &Job, work: impl FnOnce() -> T) -> Result<T, Diagnostic> {
    let problem = |code| Diagnostic::error(code).with("document", &job.name);
    match crash::attempt(&job.name, || catch_unwind(AssertUnwindSafe(work))) {
        Ok(Ok(done)) => Ok(done),
        Ok(Err(_)) => Err(problem(Code::TypstFailed).quoting(panics::last())),
        Err(Cause::Depth) => Err(problem(Code::TypstTooDeep).with("report", &job.report)),
        Err(Cause::Memory) => Err(problem(Code::TypstTooLarge).with("report", &job.report)),
        Err(Cause::Abort) => Err(problem(Code::TypstFailed)),
    }
}
