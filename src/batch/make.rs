//! One document: localise its data, compare them with those of the document as it was made, lay it out, write it.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::cache::{Description, Entry, Inputs, OutputFile, SharedInputs, Warning, changed};
use super::fresh::{PROGRAM, Reason, State, Wanted};
use super::snapshot::Snapshot;
use crate::diagnostic::{Code, Diagnostic};
use crate::engine::Engine;
use crate::files::folder::Kind;
use crate::files::output::OutputFolder;
use crate::localise::data::Cache;
use crate::localise::scope::Scope;
use crate::model::config::SubjectKind;
use crate::plan::Document;
use crate::render::{self, Job, mark};
use crate::workspace::paths;

/// Resolution of page pictures.
const PNG_DPI: u16 = 144;

/// What all documents of a build share.
pub struct Maker<'m> {
    pub engine: &'m Engine,
    pub output: &'m OutputFolder,
    /// Where the workspace lies.
    pub origin: &'m str,
    pub snapshot: &'m Snapshot,
    pub inputs: &'m SharedInputs,
    pub wanted: Wanted,
    /// Files below the output folder that builds are known to have written.
    pub known: &'m BTreeSet<String>,
    /// How many documents are made at the same time.
    pub threads: usize,
}

/// What became of a document.
pub enum Product {
    /// It was made, for this reason; Typst took so long.
    Made {
        entry: Box<Entry>,
        reason: Reason,
        typst: Duration,
        /// Its files, as long as they are not written.
        unwritten: Vec<(String, Vec<u8>)>,
    },
    /// It is as it would be made now.
    Same(Box<Entry>),
    Failed,
}

impl Maker<'_> {
    /// Problems are returned beside the product. There is nothing to write if one of them is an error.
    pub fn make(
        &self,
        scope: &Scope<'_>,
        cache: &Cache,
        document: &Document,
        state: State,
        before: Option<&Entry>,
        known: &[Warning],
    ) -> (Product, Vec<Diagnostic>) {
        let complete = self.wanted.complete || document.complete;
        let (data, mut problems) = self.engine.data(scope, cache, document, complete);
        let Some(data) = data else { return (Product::Failed, problems) };
        let mut job = self.engine.job(scope, document, data, self.threads);
        job.strict = complete;
        let hash = job.hash();
        // A layout that only was warned of is made again to be refused.
        let allowed = |before: &Entry| {
            !(complete
                && before.result.warnings.iter().any(|warning| warning.code == Code::PagesExceeded.name()))
        };
        let reason = match (state, before) {
            (State::Suspect(reason), Some(before)) if allowed(before) => {
                match self.difference(before, hash, reason) {
                    None => {
                        let mut entry = self.entry(scope, document, hash, complete);
                        entry.inputs = before.inputs.clone();
                        entry.files = before.files.clone();
                        entry.left = before.left.clone();
                        entry.archived = before.archived;
                        entry.result.pages = before.result.pages;
                        // What Typst found, it would find again; what is wrong with the facts may have changed.
                        let of_layout = [Code::Template.name(), Code::PagesExceeded.name()];
                        let inputs = before.inputs.iter().map(|(path, _)| path.as_str());
                        problems.extend(self.engine.renderer().lent_labels(inputs));
                        let found = before.result.warnings.iter();
                        let found = found.filter(|warning| of_layout.contains(&warning.code.as_str()));
                        entry.result.warnings = warnings(known, &problems, found);
                        return (Product::Same(Box::new(entry)), problems);
                    }
                    Some(reason) => reason,
                }
            }
            (State::Suspect(reason) | State::Due(reason), _) => reason,
            (State::Fresh, _) => Reason::New,
        };
        let Some(rendered) = self.render(document, &job, &mut problems) else {
            return (Product::Failed, problems);
        };
        let inputs = rendered.inputs.iter().map(String::as_str);
        problems.extend(self.engine.renderer().lent_labels(inputs));
        let mut entry = self.entry(scope, document, hash, complete);
        entry.inputs = self.inputs.share(self.engine.renderer().hash_inputs(&rendered.inputs));
        entry.result.pages = rendered.pages;
        entry.result.warnings = warnings(known, &problems, []);
        let (typst, unwritten) = (rendered.typst, rendered.files);
        (Product::Made { entry: Box::new(entry), reason, typst, unwritten }, problems)
    }

    /// Writes what has been made. If that fails, so has the document.
    pub fn write(&self, product: &mut Product, problems: &mut Vec<Diagnostic>) {
        let Product::Made { entry, unwritten, .. } = product else { return };
        let files = std::mem::take(unwritten);
        if let Some((path, _)) = files.iter().find(|(path, _)| self.is_foreign(path)) {
            problems.push(Diagnostic::error(Code::ForeignFile).with("path", path));
            *product = Product::Failed;
            return;
        }
        match self.output.write_all(&files) {
            Ok(()) => {
                let written = files.into_iter().map(|(path, bytes)| OutputFile::new(path, &bytes));
                entry.files = written.collect();
            }
            Err((path, error)) => {
                problems.push(self.output.unwritable(&path, &error));
                *product = Product::Failed;
            }
        }
    }

    /// Whether something lies at a path that no build has made.
    fn is_foreign(&self, path: &str) -> bool {
        match self.output.kind(path) {
            None => false,
            Some(Ok(Kind::Folder)) => true,
            Some(_) if self.known.contains(path) => false,
            // A path that leads out is refused when it is written.
            Some(Err(_)) if !self.output.is_link(path) => false,
            Some(Ok(Kind::File)) => !self.output.read(path).is_ok_and(|bytes| mark::is_signed(&bytes)),
            Some(_) => true,
        }
    }

    /// What the document used and is not as it was; nothing if it need not be made again.
    fn difference(&self, before: &Entry, data: u128, suspicion: Reason) -> Option<Reason> {
        let names = before.inputs.iter().map(|(name, _)| name.clone()).collect();
        let mut differing = changed(&before.inputs, &self.engine.renderer().hash_inputs(&names));
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

    /// What is known of a document as soon as everything has been read for it.
    fn entry(&self, scope: &Scope<'_>, document: &Document, hash: u128, complete: bool) -> Entry {
        let checked = |tag: &String| (tag.clone(), scope.subject.text_state(tag).key().to_owned());
        let text = document.languages.iter().map(checked).collect();
        Entry {
            name: document.name(),
            origin: self.origin.to_owned(),
            program: PROGRAM.to_owned(),
            shared: self.snapshot.shared_as_read(&self.engine.outline().reads),
            folders: self.folders(scope),
            data: hash,
            inputs: Arc::default(),
            complete,
            sound: false,
            files: Vec::new(),
            left: Vec::new(),
            archived: false,
            edition: scope.subject.edition_id(),
            result: Description { pages: 0, text, warnings: Vec::new(), current: true },
        }
    }

    /// The folders whose facts and words may go into a subject's documents, as they were read: its own and those of its
    /// countries, wherever a subject of that name is or may come to be.
    fn folders(&self, scope: &Scope<'_>) -> Vec<(String, Arc<Inputs>)> {
        let reads = &self.engine.outline().reads;
        let subjects = scope.workspace.subjects.values();
        let named =
            subjects.flat_map(|subject| subject.countries()).map(|country| country.get_ref().as_str());
        let ids: BTreeSet<&str> = std::iter::once(scope.subject.id.as_str()).chain(named).collect();
        let folders = ids.into_iter().flat_map(|id| SubjectKind::ALL.map(|kind| paths::subject(kind, id)));
        folders
            .map(|folder| (folder.clone(), self.inputs.share(self.snapshot.below_as_read(&folder, reads))))
            .collect()
    }

    /// The files that are wanted of a document; no PDF is made where only pictures are.
    fn render(&self, document: &Document, job: &Job, problems: &mut Vec<Diagnostic>) -> Option<Rendered> {
        let (pages, found) = self.engine.layout(job);
        problems.extend(found);
        let pages = pages?;
        let renderer = self.engine.renderer();
        let started = Instant::now();
        let pdf = self.wanted.pdf.then(|| renderer.pdf(job, &pages)).transpose();
        let png = self.wanted.png.then(|| renderer.png(job, &pages, PNG_DPI)).transpose();
        let typst = pages.took + started.elapsed();
        let titles = pages.other_titles();
        let (pages, inputs) = (pages.count(), pages.inputs);
        match (pdf, png) {
            (Ok(pdf), Ok(png)) => {
                let path = &document.path;
                let pdf = pdf.map(|pdf| (format!("{path}.pdf"), render::compact(pdf, &titles)));
                let pictures = (1..).zip(png.into_iter().flatten());
                let pictures = pictures.map(|(page, picture)| (format!("{path}-{page}.png"), picture));
                Some(Rendered { files: pdf.into_iter().chain(pictures).collect(), pages, inputs, typst })
            }
            (pdf, png) => {
                problems.extend(pdf.err().or(png.err()));
                None
            }
        }
    }
}

/// What Typst has made of a document.
struct Rendered {
    files: Vec<(String, Vec<u8>)>,
    pages: usize,
    /// Virtual paths of all that went into it.
    inputs: BTreeSet<String>,
    typst: Duration,
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
