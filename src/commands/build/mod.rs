//! `fiche build`: documents into the output folder.

mod closing;
pub(super) mod concerns;

use std::collections::{BTreeMap, BTreeSet};
use std::io::IsTerminal;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};
use rayon::prelude::*;

use super::{report, status};
use crate::batch::folder::{BatchFolder, Unavailable};
use crate::batch::fresh::{self, Reason, State, Wanted};
use crate::batch::make::{self, Maker};
use crate::batch::record::{FileMade, Records, Warning};
use crate::batch::snapshot::Snapshot;
use crate::batch::summary::{DocumentSummary, Status, Summary};
use crate::batch::{archive, interrupt, workers};
use crate::cli::BuildOptions;
use crate::diagnostic::{Diagnostic, Diagnostics, Printer, Severity};
use crate::load::{self, Outline};
use crate::localise::language;
use crate::localise::scope::Scope;
use crate::plan::{self, Document};
use crate::render::Renderer;
use crate::ui::Ui;
use crate::validate;
use concerns::{blocked, concerns, warnings};

pub fn run(ui: &Ui, root: &Path, options: &BuildOptions) -> u8 {
    let mut diagnostics = Diagnostics::default();
    let Some(outline) = load::outline(root, &mut diagnostics) else {
        report(ui, &mut diagnostics);
        return status::UNUSABLE;
    };
    interrupt::listen();
    build(ui, outline, options, &mut None, diagnostics)
}

/// Builds what was selected and is out of date, and shows how it went. `diagnostics` holds what was found so far.
/// `watch` keeps the renderer, and with it what Typst remembers.
pub fn build(
    ui: &Ui,
    outline: Outline,
    options: &BuildOptions,
    renderer: &mut Option<Renderer>,
    mut diagnostics: Diagnostics,
) -> u8 {
    let started = Instant::now();
    let planned = plan::documents(&outline, &mut diagnostics);
    let plan_is_whole = diagnostics.errors() == 0;
    let mut chosen = match plan::select(&outline, planned.clone(), &options.selection) {
        Ok(chosen) => chosen,
        Err(_) if planned.is_empty() && !plan_is_whole => {
            // Why there are no documents has been said.
            report(ui, &mut diagnostics);
            return status::FAILED;
        }
        Err(problem) => {
            diagnostics.push(problem);
            report(ui, &mut diagnostics);
            return status::UNUSABLE;
        }
    };
    if let Some(shard) = options.shard {
        chosen.retain(|document| shard.holds(&document.path));
    }
    let path = options.output.clone().unwrap_or_else(|| outline.files.root().join("output"));
    let folder = match BatchFolder::open(&path, options.shard) {
        Ok(folder) => folder,
        Err(unavailable) => {
            diagnostics.push(match unavailable {
                Unavailable::Locked(owner) => Diagnostic::error("locked")
                    .with("path", path.display())
                    .with("owner", if owner.is_empty() { "none" } else { &owner }),
                Unavailable::Failed(error) => {
                    Diagnostic::error("unwritable").with("path", path.display()).quoting(error.to_string())
                }
            });
            report(ui, &mut diagnostics);
            return status::UNUSABLE;
        }
    };

    let snapshot = Snapshot::take(&outline.files);
    let mut build = Build {
        ui,
        options,
        records: folder.records(),
        planned: planned.into(),
        snapshot: Arc::new(snapshot),
        folder,
        wanted: Wanted { force: options.force, complete: options.strict, pdf: options.pdf, png: options.png },
        editions: BTreeMap::new(),
        summary: Summary::default(),
        kept: 0,
        started,
        typst: Duration::ZERO,
        diagnostics,
    };
    let due = build.judge(chosen);
    if !due.is_empty() {
        build.make(outline, due, renderer);
    }
    build.finish(plan_is_whole)
}

/// What became of a document in a worker.
struct Done {
    document: Document,
    result: make::Result,
    problems: Vec<Diagnostic>,
    took: Duration,
}

/// A build under way.
struct Build<'b> {
    ui: &'b Ui,
    options: &'b BuildOptions,
    planned: Arc<[Document]>,
    folder: BatchFolder,
    records: Records,
    snapshot: Arc<Snapshot>,
    wanted: Wanted,
    /// Years of the editions, by subject.
    editions: BTreeMap<String, u16>,
    summary: Summary,
    /// Documents that could not be made and of which an older version stays in place.
    kept: usize,
    started: Instant,
    /// Time that Typst took, over all threads.
    typst: Duration,
    diagnostics: Diagnostics,
}

impl Build<'_> {
    /// The documents that may have to be made.
    fn judge(&mut self, chosen: Vec<Document>) -> Vec<(Document, State)> {
        let folders: BTreeSet<&Path> = chosen.iter().filter_map(|d| Path::new(&d.path).parent()).collect();
        folders.iter().for_each(|path| self.folder.output.sweep(path));
        let judge = |document: Document| {
            let made = self.records.get(&document.path);
            let state = fresh::judge(&document, made, &self.snapshot, &self.folder.output, self.wanted);
            (document, state)
        };
        let judged: Vec<_> = chosen.into_par_iter().map(judge).collect();
        let (fresh, due): (Vec<_>, Vec<_>) = judged.into_iter().partition(|(_, s)| *s == State::Fresh);
        for (document, _) in &fresh {
            self.done(document, Status::UpToDate, Duration::ZERO);
            self.explain(document, "explain-fresh", "");
        }
        due
    }

    fn make(&mut self, outline: Outline, due: Vec<(Document, State)>, kept: &mut Option<Renderer>) {
        let subjects = due.iter().map(|(document, _)| document.subject.clone()).collect();
        let workspace = load::complete(outline, subjects, &mut self.diagnostics);
        let languages = Arc::new(language::languages(&workspace, &mut self.diagnostics));
        let renderer = match kept.take() {
            Some(renderer) => {
                renderer.reload(languages.clone());
                renderer
            }
            None => Renderer::new(workspace.files.clone(), languages.clone()),
        };
        validate::config(&workspace, &languages, &mut self.diagnostics);
        let mut scopes: BTreeMap<&str, Scope<'_>> = BTreeMap::new();
        for subject in workspace.subjects.values() {
            if due.iter().any(|(document, _)| document.subject == subject.id) {
                let scope = Scope::new(&workspace, &languages, subject, &mut self.diagnostics);
                validate::subject(&scope, &mut self.diagnostics);
                scopes.insert(&subject.id, scope);
            }
        }

        let (blocked, ready): (Vec<_>, Vec<_>) =
            due.into_iter().partition(|(document, _)| blocked(document, &languages, &self.diagnostics));
        for (document, _) in &blocked {
            self.failed(document);
            let found = self.diagnostics.0.clone();
            self.blame(found.iter().filter(|problem| concerns(problem, document, &languages)));
        }
        self.editions =
            (workspace.subjects.values()).map(|subject| (subject.id.clone(), subject.edition.year)).collect();
        let bar = progress(self.ui, ready.len());
        let threads = self.options.jobs.clamp(1, ready.len().max(1));
        let jobs: Vec<_> = ready
            .into_iter()
            .map(|(document, state)| {
                let before = self.records.get(&document.path).cloned();
                let known = warnings(&document, &languages, &self.diagnostics);
                (document, state, before, known)
            })
            .collect();
        let (planned, snapshot) = (self.planned.clone(), self.snapshot.clone());
        let output = self.folder.output.clone();
        let maker = Maker {
            renderer: &renderer,
            planned: &planned,
            output: &output,
            snapshot: &snapshot,
            wanted: self.wanted,
        };
        let reviews = |report: &str| workspace.reports.get(report).is_some_and(|settings| settings.review);
        let work = |(document, state, before, known): (Document, State, Option<_>, Vec<Warning>)| {
            let Some(scope) = scopes.get(document.subject.as_str()) else {
                return Done {
                    document,
                    result: make::Result::Failed,
                    problems: Vec::new(),
                    took: Duration::ZERO,
                };
            };
            let started = Instant::now();
            let scope = scope.fresh(reviews(&document.report));
            let (mut result, problems) = maker.make(&scope, &document, state, before.as_ref(), &known);
            if !matches!(result, make::Result::Same(_)) {
                let evicting = Instant::now();
                renderer.evict(threads - 1);
                if let make::Result::Made(_, _, typst) = &mut result {
                    *typst += evicting.elapsed();
                }
            }
            Done { document, result, problems, took: started.elapsed() }
        };
        let planned_paths: BTreeSet<&str> = planned.iter().map(|document| document.path.as_str()).collect();
        let mut kept_at = Instant::now();
        let not_begun = workers::run(threads, jobs, work, |done| {
            bar.suspend(|| self.take(done, &planned_paths));
            bar.inc(1);
            // What has been done is not done again after a crash.
            if kept_at.elapsed() > KEEP_EVERY {
                let _ = self.folder.keep(&self.records);
                kept_at = Instant::now();
            }
        });
        bar.finish_and_clear();
        for (document, ..) in &not_begun {
            self.done(document, Status::Interrupted, Duration::ZERO);
            self.outdated(document);
        }
        *kept = Some(renderer);
    }

    /// Takes note of what became of a document. One that is not planned leaves no record.
    fn take(&mut self, done: Done, planned: &BTreeSet<&str>) {
        let Done { document, result, problems, took } = done;
        let shown_problems = problems.clone();
        self.diagnostics.0.extend(problems);
        match result {
            make::Result::Made(made, reason, typst) => {
                self.typst += typst;
                for file in &made.files {
                    self.publish(&document, file);
                }
                let (id, names) = explanation(&reason);
                self.explain(&document, id, &names);
                self.done(&document, Status::Built, took);
                if planned.contains(document.path.as_str()) {
                    self.records.insert(document.path.clone(), *made);
                }
            }
            make::Result::Same(made) => {
                self.done(&document, Status::UpToDate, Duration::ZERO);
                self.explain(&document, "explain-same", "");
                self.records.insert(document.path.clone(), *made);
            }
            make::Result::Failed => {
                self.failed(&document);
                self.blame(shown_problems.iter());
            }
        }
    }

    /// Says that a file is there, and keeps a copy if that was asked for.
    fn publish(&mut self, document: &Document, file: &FileMade) {
        let target = self.folder.output.root().join(&file.path);
        super::print(&format!("{}\n", shown(&target)));
        let Some(edition) = self.editions.get(&document.subject).filter(|_| self.options.archive) else {
            return;
        };
        let day = chrono::Local::now().date_naive().to_string();
        if let Err(error) = archive::keep(&self.folder.output, file, *edition, &day) {
            let problem = Diagnostic::error("unwritable").with("path", &file.path);
            self.diagnostics.push(problem.quoting(error.to_string()));
        }
    }

    fn done(&mut self, document: &Document, status: Status, took: Duration) {
        let seconds = took.as_secs_f64();
        let summary = DocumentSummary { name: document.name(), status, seconds, problems: Vec::new() };
        self.log("document", &summary);
        self.summary.documents.push(summary);
    }

    fn failed(&mut self, document: &Document) {
        self.done(document, Status::Failed, Duration::ZERO);
        self.outdated(document);
    }

    /// Tells the document noted last what was wrong with it.
    fn blame<'d>(&mut self, problems: impl Iterator<Item = &'d Diagnostic>) {
        let errors = problems.filter(|problem| problem.severity == Severity::Error).cloned().collect();
        let printer = Printer::new(self.ui, false);
        let texts = Diagnostics(errors).0.iter().map(|problem| printer.one(problem)).collect();
        if let Some(last) = self.summary.documents.last_mut() {
            last.problems = texts;
        }
    }

    /// An older version stays in place, and is known to be old.
    fn outdated(&mut self, document: &Document) {
        if let Some(made) = self.records.get_mut(&document.path) {
            made.result.current = false;
            self.kept += 1;
        }
    }

    /// Says why a document was made or not, if that was asked for.
    fn explain(&self, document: &Document, id: &str, names: &str) {
        if self.options.explain {
            let text = self.ui.text(id, &[("document", &document.name()), ("names", names)]);
            if self.options.log_json {
                self.log("explanation", &serde_json::json!({ "name": document.name(), "text": text }));
            } else {
                super::complain(&text);
            }
        }
    }

    /// A line for programs that follow the build.
    fn log(&self, event: &str, facts: &impl serde::Serialize) {
        if self.options.log_json
            && let Ok(mut line) = serde_json::to_value(facts)
        {
            line["event"] = event.into();
            super::complain(&line.to_string());
        }
    }
}

/// How often what has been made is noted during a long build.
const KEEP_EVERY: Duration = Duration::from_secs(5);

/// The message that says why a document was made, and what it names.
fn explanation(reason: &Reason) -> (&'static str, String) {
    match reason {
        Reason::New => ("explain-new", String::new()),
        Reason::Forced => ("explain-forced", String::new()),
        Reason::Program => ("explain-program", String::new()),
        Reason::File(path) => ("explain-file", path.clone()),
        Reason::Format => ("explain-format", String::new()),
        Reason::NotCurrent => ("explain-not-current", String::new()),
        Reason::Strict => ("explain-strict", String::new()),
        Reason::Changed(names) => ("explain-changed", names.join(", ")),
    }
}

/// A path as a person would type it from the current folder.
pub(super) fn shown(path: &Path) -> String {
    let here = std::env::current_dir().and_then(|here| here.canonicalize());
    let below = here.ok().and_then(|here| path.strip_prefix(here).ok());
    below.unwrap_or(path).display().to_string()
}

fn progress(ui: &Ui, total: usize) -> ProgressBar {
    if !std::io::stderr().is_terminal() || total < 2 {
        return ProgressBar::hidden();
    }
    let template = ui.text("build-progress", &[]);
    let style = ProgressStyle::with_template(&template).unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(total as u64).with_style(style)
}
