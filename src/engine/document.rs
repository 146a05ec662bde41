//! One document: its data, and its pages.

use super::Engine;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::localise::data::{Cache, Data};
use crate::localise::marks::Marks;
use crate::localise::scope::Scope;
use crate::model::kinds::Part;
use crate::plan::{Document, beside};
use crate::render::standalone::Project;
use crate::render::{Job, Pages};
use crate::span::Span;
use crate::validate;

impl Engine {
    /// The data of a document, and what was wrong with its texts; no data if that is an error. `complete`: a missing text
    /// is one.
    pub fn data(
        &self,
        scope: &Scope<'_>,
        cache: &Cache,
        document: &Document,
        complete: bool,
    ) -> (Option<Data>, Vec<Diagnostic>) {
        let review = self.outline.reports.get(&document.report).is_some_and(|settings| settings.review);
        self.data_with(scope, cache, document, complete, if review { Marks::Figures } else { Marks::None })
    }

    /// The same with other marks in texts.
    pub(super) fn data_with(
        &self,
        scope: &Scope<'_>,
        cache: &Cache,
        document: &Document,
        complete: bool,
        marks: Marks,
    ) -> (Option<Data>, Vec<Diagnostic>) {
        let scope = scope.fresh(marks);
        let data = Data::new(&scope, cache, document, &beside(&self.outline, &self.planned, document));
        let mut problems = scope.take_problems();
        if complete {
            problems.extend(validate::complete(&scope, document));
        }
        (Some(data).filter(|_| !fatal(&problems)), problems)
    }

    /// What the renderer makes a document from; so many are made at the same time.
    pub fn job(&self, scope: &Scope<'_>, document: &Document, data: Data, workers: usize) -> Job {
        let report = self.outline.reports.get(&document.report);
        Job {
            report: document.report.clone(),
            name: document.name(),
            date: scope.subject.edition.as_of.last(),
            data,
            workers,
            pages: report.and_then(|report| report.pages(document.languages.len() > 1)),
            strict: document.complete,
        }
    }

    /// Lays a document out. There are no pages if one of the problems is an error.
    pub fn layout(&self, job: &Job) -> (Option<Pages>, Vec<Diagnostic>) {
        let (pages, mut problems) = self.fitted(job);
        let notes: Vec<_> =
            problems.iter().filter_map(|problem| self.not_read(problem, &job.report)).collect();
        problems.splice(0..0, notes);
        (pages, problems)
    }

    /// A document with all that it is made of. No other may be laid out meanwhile.
    pub fn project(
        &self,
        scope: &Scope<'_>,
        cache: &Cache,
        document: &Document,
    ) -> (Option<Project>, Vec<Diagnostic>) {
        let (data, mut problems) = self.data(scope, cache, document, document.complete);
        let Some(data) = data else { return (None, problems) };
        let job = self.job(scope, document, data, 1);
        let (pages, found) = self.layout(&job);
        let Some(pages) = pages else {
            problems.extend(found);
            return (None, problems);
        };
        let (project, found) = self.renderer().project(&job, pages.closeness);
        problems.extend(found);
        (project, problems)
    }

    /// Says where a template's report leaves out the records that Typst misses.
    fn not_read(&self, problem: &Diagnostic, report: &str) -> Option<Diagnostic> {
        let part = problem.arguments.get("field")?;
        let report = self.outline.reports.get(report)?;
        let reads = report.reads.as_ref()?;
        let place = Span { file: report.place.file.clone(), range: reads.span() };
        let note = || Diagnostic::note(Code::PartNotRead).at(place).with("part", part);
        (!reads.get_ref().contains(&Part::named(part)?)).then(note)
    }
}

fn fatal(problems: &[Diagnostic]) -> bool {
    problems.iter().any(|problem| problem.severity == Severity::Error)
}
