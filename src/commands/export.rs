//! `fiche export typst FOLDER`: documents as Typst projects, for people who finish one by hand.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use std::sync::Arc;

use super::build::{self, concerns};
use super::tell;
use crate::batch::interrupt;
use crate::batch::workers::{self, Event};
use crate::cli::ExportOptions;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::export::{ExportFolder, Unavailable};
use crate::localise::data::{Cache, Data};
use crate::localise::language;
use crate::localise::scope::Scope;
use crate::plan::{self, Document};
use crate::render::standalone::Project;
use crate::render::{Job, Renderer};
use crate::ui::{Status, Ui};
use crate::validate;
use crate::workspace::{self, Outline};

pub fn run(ui: &Ui, root: &Path, options: &ExportOptions) -> Status {
    let mut diagnostics = Diagnostics::default();
    let prepared = workspace::outline(root, &mut diagnostics).ok_or(Status::Unusable).and_then(|outline| {
        let planned = plan::documents(&outline, &mut diagnostics);
        let chosen = super::choose(&outline, &planned, &options.selection, &mut diagnostics)?;
        let path = &options.folder;
        let folder = ExportFolder::open(path).map_err(|unavailable| {
            diagnostics.push(match unavailable {
                Unavailable::Occupied => Diagnostic::error(Code::NotAnExport).with("path", path.display()),
                Unavailable::Failed(error) => unwritable(path, &error),
            });
            Status::Unusable
        })?;
        Ok((outline, planned, chosen, folder))
    });
    let (outline, planned, chosen, folder) = match prepared {
        Ok(prepared) => prepared,
        Err(status) => {
            tell(ui, &mut diagnostics);
            return status;
        }
    };
    interrupt::listen();
    let mut export = Export { folder, planned, exported: 0, failed: Vec::new(), diagnostics };
    let not_begun = export.make(ui, outline, chosen);
    if let Err(error) = export.folder.finish(ui) {
        export.diagnostics.push(unwritable(export.folder.output.root(), &error));
    }
    let errors = export.diagnostics.errors();
    tell(ui, &mut export.diagnostics);
    export.summary(ui, not_begun);
    match (not_begun, errors) {
        (0, 0) => Status::Well,
        (0, _) => Status::Failed,
        _ => Status::Interrupted,
    }
}

/// An export under way.
struct Export {
    folder: ExportFolder,
    planned: Vec<Document>,
    exported: usize,
    failed: Vec<String>,
    diagnostics: Diagnostics,
}

impl Export {
    /// Exports documents one after the other. Returns how many were not begun because the user asked to stop.
    fn make(&mut self, ui: &Ui, outline: Outline, chosen: Vec<Document>) -> usize {
        let subjects = chosen.iter().map(|document| document.subject.clone()).collect();
        let common = Arc::new(workspace::common(outline, &mut self.diagnostics));
        let workspace = workspace::complete(&common, subjects, &mut self.diagnostics);
        let languages = Arc::new(language::languages(&workspace, &mut self.diagnostics));
        let renderer = Renderer::new(workspace.files.clone(), languages.clone());
        validate::config(&workspace, &languages, &mut self.diagnostics);
        let mut scopes: BTreeMap<&str, Scope<'_>> = BTreeMap::new();
        for subject in workspace.subjects.values() {
            if chosen.iter().any(|document| document.subject == subject.id) {
                let scope = Scope::new(&workspace, &languages, subject, &mut self.diagnostics);
                validate::subject(&scope, &mut self.diagnostics);
                scopes.insert(&subject.id, scope);
            }
        }
        let (blocked, ready): (Vec<_>, Vec<_>) = chosen
            .into_iter()
            .partition(|document| concerns::blocked(document, &languages, &self.diagnostics));
        self.failed.extend(blocked.iter().map(Document::name));
        let planned = std::mem::take(&mut self.planned);
        let reviews = |report: &str| workspace.reports.get(report).is_some_and(|settings| settings.review);
        let work = |document: Document, done: &dyn Fn(_)| {
            let made = scopes.get(document.subject.as_str()).map(|scope| {
                let scope = scope.fresh(reviews(&document.report));
                project(&renderer, &scope, &document, &planned)
            });
            done((document, made));
        };
        // One at a time: what labels answer is written down.
        let not_begun = workers::run(1, ready, work, std::convert::identity, |event| {
            let (document, made) = match event {
                Event::Done(done) => done,
                Event::Stopping => return super::complain(&ui.text("build-stopping", &[])),
            };
            let (project, problems) = made.unwrap_or_default();
            self.diagnostics.0.extend(problems);
            self.take(&document.name(), project);
        });
        not_begun.len()
    }

    /// Writes a document.
    fn take(&mut self, name: &str, project: Option<Project>) {
        let Some(project) = project else {
            self.failed.push(name.to_owned());
            return;
        };
        let path = self.folder.output.root().join(name);
        match self.folder.put(name, &project) {
            Ok(()) => {
                super::print(&format!("{}\n", build::shown(&path)));
                self.exported += 1;
            }
            Err(error) => {
                self.failed.push(name.to_owned());
                self.diagnostics.push(unwritable(&path, &error));
            }
        }
    }

    fn summary(&mut self, ui: &Ui, not_begun: usize) {
        self.failed.sort();
        let (exported, failed) = (self.exported.to_string(), self.failed.len().to_string());
        let (left, warnings) = (not_begun.to_string(), self.diagnostics.warnings().to_string());
        let names = self.failed.join(", ");
        let arguments = [
            ("exported", exported.as_str()),
            ("failed", &failed),
            ("left", &left),
            ("names", &names),
            ("warnings", &warnings),
        ];
        if not_begun > 0 {
            super::complain(&ui.text("build-interrupted", &arguments));
        }
        let id = if self.failed.is_empty() { "export-summary" } else { "export-summary-failed" };
        super::complain(&ui.text(id, &arguments));
    }
}

/// Makes a document; nothing if one of the problems is an error.
fn project(
    renderer: &Renderer,
    scope: &Scope<'_>,
    document: &Document,
    planned: &[Document],
) -> (Option<Project>, Vec<Diagnostic>) {
    let data = Data::new(scope, &Cache::new(scope.subject), document, planned).indented();
    let mut problems = scope.take_problems();
    if document.complete {
        problems.extend(validate::complete(scope, document));
    }
    let fatal = |problems: &[Diagnostic]| problems.iter().any(|p| p.severity == Severity::Error);
    if fatal(&problems) {
        return (None, problems);
    }
    let date = scope.subject.edition.as_of.last();
    let (report, name) = (document.report.clone(), document.name());
    let job = Job { report, name, date, data, png: None, workers: 1 };
    let (project, found) = renderer.project(&job);
    problems.extend(found);
    (project.filter(|_| !fatal(&problems)), problems)
}

fn unwritable(path: &Path, error: &io::Error) -> Diagnostic {
    Diagnostic::error(Code::Unwritable).with("path", path.display()).quoting(error.to_string())
}
