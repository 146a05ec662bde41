//! `fiche build`: documents into the output folder.

mod closing;
pub(super) mod concerns;
mod crew;

use std::collections::{BTreeMap, BTreeSet};
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};
use rayon::prelude::*;

use super::{report, schedule, status};
use crate::batch::folder::{BatchFolder, Unavailable};
use crate::batch::fresh::{self, Reason, State, Wanted};
use crate::batch::make::{self, Maker};
use crate::batch::record::{FileMade, Records};
use crate::batch::snapshot::Snapshot;
use crate::batch::summary::{DocumentSummary, Status, Summary};
use crate::batch::workers::{self, Event};
use crate::batch::{archive, interrupt};
use crate::cli::BuildOptions;
use crate::diagnostic::{Diagnostic, Diagnostics, Printer, Severity};
use crate::load::{self, Outline};
use crate::localise::language;
use crate::plan::{self, Document};
use crate::render::Renderer;
use crate::ui::Ui;
use crate::validate;
use crew::{Bundle, Crew, News, Task};

pub fn run(ui: &Ui, root: &Path, options: &BuildOptions) -> u8 {
    let mut diagnostics = Diagnostics::default();
    let Some(outline) = load::outline(root, &mut diagnostics) else {
        report(ui, &mut diagnostics);
        return status::UNUSABLE;
    };
    interrupt::listen();
    match &options.schedule {
        Some(name) => schedule::build(ui, outline, name, options.clone(), diagnostics),
        None => build(ui, outline, options, &mut None, diagnostics).status,
    }
}

/// How a build ended.
pub struct Finished {
    pub status: u8,
    /// The manifest, if there are other documents than before.
    pub changed: Option<PathBuf>,
}

impl Finished {
    fn without_documents(status: u8) -> Self {
        Finished { status, changed: None }
    }
}

/// Builds what was selected and is out of date, and shows how it went. `diagnostics` holds what was found so far.
/// `watch` keeps the renderer, and with it what Typst remembers.
pub fn build(
    ui: &Ui,
    outline: Outline,
    options: &BuildOptions,
    renderer: &mut Option<Renderer>,
    mut diagnostics: Diagnostics,
) -> Finished {
    let started = Instant::now();
    let planned = plan::documents(&outline, &mut diagnostics);
    let plan_is_whole = diagnostics.errors() == 0;
    let mut chosen = match super::choose(&outline, &planned, &options.selection, &mut diagnostics) {
        Ok(chosen) => chosen,
        Err(status) => {
            report(ui, &mut diagnostics);
            return Finished::without_documents(status);
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
            return Finished::without_documents(status::UNUSABLE);
        }
    };

    let snapshot = Snapshot::take(&outline.files, &outline.config.place.file);
    let mut build = Build {
        ui,
        options,
        records: folder.records(),
        planned: planned.into(),
        snapshot: Arc::new(snapshot),
        folder,
        wanted: Wanted { force: options.force, complete: options.strict, pdf: options.pdf, png: options.png },
        made: 0,
        changed: false,
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

/// A build under way.
struct Build<'b> {
    ui: &'b Ui,
    options: &'b BuildOptions,
    planned: Arc<[Document]>,
    folder: BatchFolder,
    records: Records,
    snapshot: Arc<Snapshot>,
    wanted: Wanted,
    /// Documents that workers have finished with.
    made: usize,
    /// Whether there are other documents than before, or some were asked for in any case.
    changed: bool,
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
        let outline = Arc::new(outline);
        let workspace = load::complete(&outline, BTreeSet::new(), &mut self.diagnostics);
        let languages = Arc::new(language::languages(&workspace, &mut self.diagnostics));
        let renderer = match kept.take() {
            Some(renderer) => {
                renderer.reload(languages.clone());
                renderer
            }
            None => Renderer::new(workspace.files.clone(), languages.clone()),
        };
        validate::config(&workspace, &languages, &mut self.diagnostics);
        // What is wrong beyond a subject.
        let shared = Diagnostics(self.diagnostics.0.clone());

        let bar = progress(self.ui, due.len());
        let threads = self.options.jobs.clamp(1, due.len().max(1));
        let bundles = self.bundles(due, threads);
        let (planned, snapshot) = (self.planned.clone(), self.snapshot.clone());
        let output = self.folder.output.clone();
        let maker = Maker {
            renderer: &renderer,
            planned: &planned,
            output: &output,
            snapshot: &snapshot,
            wanted: self.wanted,
            threads,
        };
        let crew = Crew { outline: &outline, languages: &languages, shared: &shared, maker: &maker };
        let planned_paths: BTreeSet<&str> = planned.iter().map(|document| document.path.as_str()).collect();
        let mut kept_at = Instant::now();
        let not_begun = workers::run(
            threads,
            bundles,
            |bundle, tell| crew.make(bundle, tell),
            |event| {
                match event {
                    Event::Done(news) => bar.suspend(|| self.take(news, &planned_paths)),
                    Event::Stopping => bar.suspend(|| self.stopping()),
                }
                bar.set_message(self.pace(&bar));
                bar.set_position(self.made as u64);
                // What has been done is not done again after a crash.
                if kept_at.elapsed() > KEEP_EVERY {
                    let _ = self.folder.keep(&self.records);
                    kept_at = Instant::now();
                }
            },
        );
        bar.finish_and_clear();
        for task in not_begun.into_iter().flat_map(|bundle| bundle.tasks) {
            self.take(News::NotBegun(task.document), &planned_paths);
        }
        *kept = Some(renderer);
    }

    /// Documents of one subject go together, but so that all workers have something to do to the end.
    fn bundles(&self, due: Vec<(Document, State)>, threads: usize) -> Vec<Bundle> {
        let size = due.len().div_ceil(4 * threads);
        let mut subjects: BTreeMap<String, Vec<Task>> = BTreeMap::new();
        for (document, state) in due {
            let before = self.records.get(&document.path).cloned();
            subjects.entry(document.subject.clone()).or_default().push(Task { document, state, before });
        }
        let mut bundles = Vec::new();
        for (subject, mut tasks) in subjects {
            while !tasks.is_empty() {
                let rest = tasks.split_off(size.min(tasks.len()));
                bundles.push(Bundle { subject: subject.clone(), tasks });
                tasks = rest;
            }
        }
        bundles
    }

    /// Takes note of what happened. A document that is not planned leaves no record.
    fn take(&mut self, news: News, planned: &BTreeSet<&str>) {
        let (document, result, problems, took) = match news {
            News::Found(problems) => return self.diagnostics.0.extend(problems),
            News::NotBegun(document) => {
                self.done(&document, Status::Interrupted, Duration::ZERO);
                return self.outdated(&document);
            }
            News::Done { document, result, problems, took } => (document, result, problems, took),
        };
        self.made += 1;
        match result {
            make::Result::Made(made, reason, typst) => {
                self.typst += typst;
                let forced = matches!(reason, Reason::Forced | Reason::File(_));
                let before = self.records.get(&document.path);
                self.changed |= forced || before.is_none_or(|before| before.files != made.files);
                for file in &made.files {
                    self.publish(file, made.edition);
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
                self.done(&document, Status::Failed, Duration::ZERO);
                self.outdated(&document);
                self.blame(&problems);
            }
        }
        self.diagnostics.0.extend(problems);
    }

    /// Says that a request to stop has been understood.
    fn stopping(&self) {
        let text = self.ui.text("build-stopping", &[]);
        if self.options.log_json {
            self.log("stopping", &serde_json::json!({ "text": text }));
        } else {
            super::complain(&text);
        }
    }

    /// How fast the build goes and how long it will take; nothing as long as no document is finished.
    fn pace(&self, bar: &ProgressBar) -> String {
        if self.made == 0 {
            return String::new();
        }
        let each = bar.elapsed().as_secs_f64() / self.made as f64;
        let rest = bar.length().unwrap_or_default().saturating_sub(self.made as u64);
        let left = (each * rest as f64).ceil() as u64;
        let (minutes, seconds) = ((left / 60).to_string(), (left % 60).to_string());
        let rate = format!("{:.0}", 60.0 / each);
        self.ui.text("build-pace", &[("rate", &rate), ("minutes", &minutes), ("seconds", &seconds)])
    }

    /// Says that a file is there, and keeps a copy if that was asked for.
    fn publish(&mut self, file: &FileMade, edition: u16) {
        let target = self.folder.output.root().join(&file.path);
        super::print(&format!("{}\n", shown(&target)));
        if !self.options.archive {
            return;
        }
        let day = chrono::Local::now().date_naive().to_string();
        if let Err(error) = archive::keep(&self.folder.output, file, edition, &day) {
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

    /// Tells the document noted last what was wrong with it.
    fn blame(&mut self, problems: &[Diagnostic]) {
        let errors = problems.iter().filter(|problem| problem.severity == Severity::Error);
        let printer = Printer::new(self.ui, false);
        let texts = errors.map(|problem| printer.one(problem)).collect();
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
