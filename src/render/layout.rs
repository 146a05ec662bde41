//! A document's data and templates → pages.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use typst::diag::SourceDiagnostic;
use typst::syntax::FileId;
use typst_layout::{Page, PagedDocument};

use super::files::file;
use super::fit::Closeness;
use super::labels::Recorder;
use super::memory::Layout;
use super::world::DocumentWorld;
use super::{Job, Renderer, guarded, problem};
use crate::diagnostic::{Code, Diagnostic, Severity};

/// A document laid out, from which PDF and pictures are made.
pub struct Pages {
    pub(super) document: PagedDocument,
    /// Virtual paths of all that was read for it.
    pub inputs: BTreeSet<String>,
    /// How closely it is set.
    pub closeness: Closeness,
    /// Time that the layout and clearing of Typst's memory took.
    pub took: Duration,
}

impl Pages {
    /// How many there are.
    pub fn count(&self) -> usize {
        self.pages().len()
    }

    /// The pages with everything on them.
    pub(super) fn pages(&self) -> &[Page] {
        self.document.pages()
    }
}

impl Renderer {
    /// Lays a document out; problems are returned as Typst shows them. There are no pages if one of them is an error. Virtual
    /// paths of all that was read are added to `read` in any case; what labels answer is written down by the recorder.
    pub fn layout(
        &self,
        job: &Job,
        closeness: Closeness,
        recorder: Option<Recorder>,
        read: &mut BTreeSet<String>,
    ) -> (Option<Pages>, Vec<Diagnostic>) {
        let laid_out = guarded(job, || {
            let world = match self.world(job, &closeness, recorder) {
                Ok(world) => world,
                Err(problem) => return (None, vec![problem]),
            };
            let mut layout = Layout::begin(job.workers);
            let started = Instant::now();
            let compiled = typst::compile::<PagedDocument>(&world);
            layout.pages = compiled.output.as_ref().map_or(0, |document| document.pages().len());
            // Frees what Typst remembers, so that what is made of the pages has room.
            drop(layout);
            let took = started.elapsed();
            let inputs = world.take_read();
            read.extend(inputs.iter().cloned());
            let mut problems = problem::of_warnings(&world, job, &compiled.warnings);
            let document = match compiled.output {
                Ok(document) => document,
                Err(errors) => {
                    problems.push(problem::of(&world, job, Severity::Error, &errors));
                    return (None, problems);
                }
            };
            let settled = problems.iter().all(|problem| problem.severity < Severity::Error);
            let pages = settled.then(|| Pages { document, inputs, closeness, took });
            (pages, problems)
        });
        laid_out.unwrap_or_else(|failed| (None, vec![failed]))
    }

    /// What Typst sees while it works on a document.
    pub(super) fn world(
        &self,
        job: &Job,
        closeness: &Closeness,
        recorder: Option<Recorder>,
    ) -> Result<DocumentWorld<'_>, Diagnostic> {
        let Some(main) = file(&format!("/{}/main.typ", job.report)) else {
            return Err(Diagnostic::error(Code::NoTemplate).with("report", &job.report));
        };
        Ok(self.world_of(main, job, closeness, recorder))
    }

    /// The same where another file is laid out.
    pub(super) fn world_of(
        &self,
        main: FileId,
        job: &Job,
        closeness: &Closeness,
        recorder: Option<Recorder>,
    ) -> DocumentWorld<'_> {
        DocumentWorld::new(
            main,
            &self.files,
            &self.fonts,
            self.languages.clone(),
            recorder,
            &job.data,
            closeness,
        )
    }

    /// The problems of pages that cannot become a PDF.
    pub(super) fn refused(&self, job: &Job, errors: &[SourceDiagnostic]) -> Diagnostic {
        match self.world(job, &Closeness::default(), None) {
            Ok(world) => problem::of(&world, job, Severity::Error, errors),
            Err(problem) => problem,
        }
    }
}
