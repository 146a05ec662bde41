//! One document: localise its data, compare them with those of the document as it was made, lay it out, write it.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use super::cache::{FileMade, Inputs, Made, Outcome, SharedInputs, Warning, changed};
use super::fresh::{PROGRAM, Reason, State, Wanted};
use super::snapshot::Snapshot;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::files::output::OutputFolder;
use crate::hash::hash128;
use crate::localise::data::{Cache, Data};
use crate::localise::scope::Scope;
use crate::model::config::SubjectKind;
use crate::model::kinds::Part;
use crate::plan::Document;
use crate::render::{Job, Rendered, Renderer};
use crate::span::Span;
use crate::validate;
use crate::workspace::paths;

/// Resolution of page pictures.
const PNG_DPI: u16 = 144;

/// What all documents of a build share.
pub struct Maker<'m> {
    pub renderer: &'m Renderer,
    pub planned: &'m [Document],
    pub output: &'m OutputFolder,
    /// Where the workspace lies.
    pub origin: &'m str,
    pub snapshot: &'m Snapshot,
    pub inputs: &'m SharedInputs,
    pub wanted: Wanted,
    /// How many documents are made at the same time.
    pub threads: usize,
}

/// What became of a document.
pub enum Result {
    /// It was made, for this reason; Typst took so long.
    Made {
        made: Box<Made>,
        reason: Reason,
        typst: Duration,
        /// Its files, as long as they are not written.
        unwritten: Vec<(String, Vec<u8>)>,
    },
    /// It is as it would be made now.
    Same(Box<Made>),
    Failed,
}

impl Maker<'_> {
    /// Problems are returned beside the result. There is nothing to write if one of them is an error.
    pub fn make(
        &self,
        scope: &Scope<'_>,
        cache: &Cache,
        document: &Document,
        state: State,
        before: Option<&Made>,
        known: &[Warning],
    ) -> (Result, Vec<Diagnostic>) {
        let data = Data::new(scope, cache, document, self.planned);
        let mut problems = scope.take_problems();
        let complete = self.wanted.complete || document.complete;
        if complete {
            problems.extend(validate::complete(scope, document));
        }
        if fatal(&problems) {
            return (Result::Failed, problems);
        }
        let hash = hash128(&data);
        let checked = |tag: &String| (tag.clone(), scope.subject.text_state(tag).key().to_owned());
        let text = document.languages.iter().map(checked).collect();
        let mut made = Made {
            name: document.name(),
            origin: self.origin.to_owned(),
            program: PROGRAM.to_owned(),
            shared: self.snapshot.shared().clone(),
            folders: self.folders(scope),
            data: hash,
            inputs: Arc::default(),
            complete,
            files: Vec::new(),
            left: Vec::new(),
            archived: false,
            edition: scope.subject.edition.year,
            result: Outcome { pages: 0, text, warnings: Vec::new(), current: true },
        };
        let reason = match (state, before) {
            (State::Suspect(reason), Some(before)) => match self.difference(before, hash, reason) {
                None => {
                    made.inputs = before.inputs.clone();
                    made.files = before.files.clone();
                    made.left = before.left.clone();
                    made.archived = before.archived;
                    made.result.pages = before.result.pages;
                    // What Typst found, it would find again; what is wrong with the facts may have changed.
                    let of_typst =
                        before.result.warnings.iter().filter(|warning| warning.code == Code::Template.name());
                    made.result.warnings = warnings(known, &problems, of_typst);
                    return (Result::Same(Box::new(made)), problems);
                }
                Some(reason) => reason,
            },
            (State::Suspect(reason) | State::Due(reason), _) => reason,
            (State::Fresh, _) => Reason::New,
        };
        let Some(rendered) = self.render(scope, document, data, &mut problems) else {
            return (Result::Failed, problems);
        };
        made.inputs = self.inputs.share(self.renderer.hash_inputs(&rendered.inputs));
        made.result.pages = rendered.pages;
        made.result.warnings = warnings(known, &problems, []);
        let typst = rendered.typst;
        let unwritten = self.files(document, rendered);
        (Result::Made { made: Box::new(made), reason, typst, unwritten }, problems)
    }

    /// Writes what has been made. If that fails, so has the document.
    pub fn write(&self, result: &mut Result, problems: &mut Vec<Diagnostic>) {
        let Result::Made { made, unwritten, .. } = result else { return };
        let files = std::mem::take(unwritten);
        match self.output.write_all(&files) {
            Ok(()) => {
                let written = files.into_iter().map(|(path, bytes)| FileMade::new(path, &bytes));
                made.files = written.collect();
            }
            Err((path, error)) => {
                problems.push(self.output.unwritable(&path, &error));
                *result = Result::Failed;
            }
        }
    }

    /// What the document used and is not as it was; nothing if it need not be made again.
    fn difference(&self, before: &Made, data: u128, suspicion: Reason) -> Option<Reason> {
        let names = before.inputs.iter().map(|(name, _)| name.clone()).collect();
        let mut differing = changed(&before.inputs, &self.renderer.hash_inputs(&names));
        if before.data != data {
            // Which of the changed files it was is not known. Templates and labels have been compared, but the style of
            // references is a template that only the data show.
            let Reason::Changed(files) = suspicion else { return Some(suspicion) };
            let (templates, facts): (Vec<_>, Vec<_>) =
                files.into_iter().partition(|name| name.starts_with("templates/"));
            let nothing_else = facts.is_empty() && differing.is_empty();
            differing.extend(if nothing_else { templates } else { facts });
        }
        if differing.is_empty() { None } else { Some(Reason::Changed(differing)) }
    }

    /// The folders whose facts and words a subject uses.
    fn folders(&self, scope: &Scope<'_>) -> Vec<(String, Arc<Inputs>)> {
        let subject = scope.subject;
        let countries = subject.countries().iter().map(|c| paths::subject(SubjectKind::Country, c.get_ref()));
        let all = std::iter::once(paths::subject(subject.kind.of(), &subject.id)).chain(countries);
        all.map(|folder| (folder.clone(), self.inputs.share(self.snapshot.below(&folder)))).collect()
    }

    fn render(
        &self,
        scope: &Scope<'_>,
        document: &Document,
        data: Data,
        problems: &mut Vec<Diagnostic>,
    ) -> Option<Rendered> {
        let png = self.wanted.png.then_some(PNG_DPI);
        let date = scope.subject.edition.as_of.last();
        let (report, name) = (document.report.clone(), document.name());
        let job = Job { report, name, date, data, png, workers: self.threads };
        let (rendered, found) = self.renderer.render(&job);
        problems
            .extend(found.iter().filter_map(|problem| unread(problem, scope, document)).collect::<Vec<_>>());
        problems.extend(found);
        rendered.filter(|_| !fatal(problems))
    }

    /// The files that are wanted of a document.
    fn files(&self, document: &Document, rendered: Rendered) -> Vec<(String, Vec<u8>)> {
        let path = &document.path;
        let pdf = self.wanted.pdf.then(|| (format!("{path}.pdf"), rendered.pdf));
        let pictures = (1..).zip(rendered.png);
        let pictures = pictures.map(|(page, picture)| (format!("{path}-{page}.png"), picture));
        pdf.into_iter().chain(pictures).collect()
    }
}

/// Says where a template's report leaves out the records that Typst misses.
fn unread(problem: &Diagnostic, scope: &Scope<'_>, document: &Document) -> Option<Diagnostic> {
    let part = problem.arguments.get("field")?;
    let report = scope.workspace.reports.get(&document.report)?;
    let reads = report.reads.as_ref()?;
    let place = Span { file: report.place.file.clone(), range: reads.span() };
    let note = || Diagnostic::note(Code::PartNotRead).at(place).with("part", part);
    (!reads.get_ref().contains(&Part::named(part)?)).then(note)
}

/// All warnings of a document, in an order that does not depend on how it came to be.
fn warnings<'w>(
    known: &'w [Warning],
    problems: &[Diagnostic],
    more: impl IntoIterator<Item = &'w Warning>,
) -> Vec<Warning> {
    let found = problems.iter().map(warning);
    let all: BTreeSet<_> = known.iter().chain(more).cloned().chain(found).collect();
    all.into_iter().collect()
}

/// A warning as the manifest keeps it.
pub fn warning(problem: &Diagnostic) -> Warning {
    let arguments = problem.arguments.iter().filter(|(name, _)| !["hint", "known"].contains(*name));
    Warning {
        code: problem.code.name().to_owned(),
        file: problem.place.as_ref().map(|place| place.file.path.clone()),
        arguments: arguments.map(|(name, value)| ((*name).to_owned(), value.clone())).collect(),
    }
}

fn fatal(problems: &[Diagnostic]) -> bool {
    problems.iter().any(|problem| problem.severity == Severity::Error)
}
