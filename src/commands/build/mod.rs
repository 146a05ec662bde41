//! `fiche build`: documents into the output folder.

mod closing;
pub(super) mod concerns;
mod crew;

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::io::IsTerminal;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};
use rayon::prelude::*;

use super::{schedule, tell};
use crate::batch::cache::{Made, Records, SharedInputs};
use crate::batch::folder::{BatchFolder, Unavailable};
use crate::batch::fresh::{self, Reason, State, Wanted};
use crate::batch::make::{self, Maker};
use crate::batch::manifest::Manifest;
use crate::batch::snapshot::Snapshot;
use crate::batch::summary::{DocumentStatus, DocumentSummary, Summary};
use crate::batch::workers::{self, Event};
use crate::batch::{archive, interrupt};
use crate::cli::BuildOptions;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::localise::language;
use crate::plan::{self, Document};
use crate::render::Renderer;
use crate::schedule::after::After;
use crate::ui::{Printer, Status, Ui};
use crate::validate;
use crate::workspace::{self, Outline, paths};
use crew::{Bundle, Crew, News, Task};

pub fn run(ui: &Ui, root: &Path, options: &BuildOptions) -> Status {
    let mut diagnostics = Diagnostics::default();
    let Some(outline) = workspace::outline(root, &mut diagnostics) else {
        return refuse(ui, options, diagnostics);
    };
    interrupt::listen();
    match &options.schedule {
        Some(name) => schedule::build(ui, outline, name, options.clone(), diagnostics),
        None => build(ui, outline, options, &mut None, diagnostics, None),
    }
}

/// Says why nothing is built, in the summary too. Returns the exit status.
pub fn refuse(ui: &Ui, options: &BuildOptions, mut diagnostics: Diagnostics) -> Status {
    let mut summary = Summary::default();
    closing::write_summary(ui, options, &mut summary, "", &mut diagnostics);
    tell(ui, &mut diagnostics);
    Status::Unusable
}

/// Builds what was selected and is out of date, and shows how it went. `diagnostics` holds what was found so far.
/// `watch` keeps the renderer, and with it what Typst remembers. Returns the exit status.
pub fn build(
    ui: &Ui,
    outline: Outline,
    options: &BuildOptions,
    renderer: &mut Option<Renderer>,
    mut diagnostics: Diagnostics,
    after: Option<After>,
) -> Status {
    let started = Instant::now();
    let planned = plan::documents(&outline, &mut diagnostics);
    let plan_is_whole = diagnostics.errors() == 0;
    let mut chosen = match super::choose(&outline, &planned, &options.selection, &mut diagnostics) {
        Ok(chosen) => chosen,
        Err(status) => {
            refuse(ui, options, diagnostics);
            return status;
        }
    };
    if let Some(shard) = options.shard {
        chosen.retain(|document| shard.holds(&document.path));
    }
    let path = options.output.clone().unwrap_or_else(|| outline.files.root().join(paths::OUTPUT));
    let folder = match BatchFolder::open(&path, options.shard, outline.files.root()) {
        Ok(folder) => folder,
        Err(unavailable) => {
            diagnostics.push(match unavailable {
                Unavailable::Locked(owner) => Diagnostic::error(Code::Locked)
                    .with("path", path.display())
                    .with("owner", if owner.is_empty() { "none" } else { &owner }),
                Unavailable::Failed(error) => Diagnostic::error(Code::Unwritable)
                    .with("path", path.display())
                    .quoting(error.to_string()),
            });
            return refuse(ui, options, diagnostics);
        }
    };

    let records = folder.records().unwrap_or_else(|| {
        diagnostics.push(Diagnostic::note(Code::NoRecords).with("path", folder.records_path()));
        recover(&folder, &planned)
    });
    let damaged = planned.par_iter().filter_map(|document| records.get(&document.path));
    let damaged = damaged.flat_map_iter(|made| fresh::damaged(made, &folder.output)).collect();
    let snapshot = Snapshot::take(&outline.files, &outline.config.place.file);
    let mut build = Build {
        ui,
        options,
        records,
        damaged,
        plan_is_whole,
        chosen: chosen.iter().map(|document| document.path.clone()).collect(),
        planned: planned.into(),
        snapshot: Arc::new(snapshot),
        folder,
        wanted: Wanted {
            force: options.force,
            complete: options.strict,
            pdf: options.pdf(),
            png: options.png(),
        },
        made: 0,
        summary: Summary::default(),
        kept: 0,
        after: None,
        started,
        typst: Duration::ZERO,
        diagnostics,
    };
    let due = build.judge(chosen);
    if !due.is_empty() {
        build.make(outline, due, renderer);
    }
    build.finish(after)
}

/// What the manifest of an earlier build tells of its documents.
fn recover(folder: &BatchFolder, planned: &[Document]) -> Records {
    let text = folder.output.read(&folder.manifest_path()).unwrap_or_default();
    let manifest = Manifest::read(&text).ok();
    manifest.map(|m| m.recover(planned, &folder.output, &folder.origin)).unwrap_or_default()
}

/// A build under way.
struct Build<'b> {
    ui: &'b Ui,
    options: &'b BuildOptions,
    planned: Arc<[Document]>,
    /// Every entry of `fiche.toml` could be read.
    plan_is_whole: bool,
    /// Paths of the documents that are asked for.
    chosen: BTreeSet<String>,
    folder: BatchFolder,
    records: Records,
    /// Files of planned documents that are missing or not those that were made.
    damaged: BTreeSet<String>,
    snapshot: Arc<Snapshot>,
    wanted: Wanted,
    /// Documents that workers have finished with.
    made: usize,
    summary: Summary,
    /// Documents that could not be made and of which an older version stays in place.
    kept: usize,
    /// How the command after the build went, if it ran.
    after: Option<&'static str>,
    started: Instant,
    /// Time that Typst took, over all threads.
    typst: Duration,
    diagnostics: Diagnostics,
}

impl Build<'_> {
    /// The documents that may have to be made.
    fn judge(&mut self, chosen: Vec<Document>) -> Vec<(Document, State)> {
        let planned: BTreeSet<&str> = self.planned.iter().map(|document| document.path.as_str()).collect();
        let judge = |document: Document| {
            // What `fiche.toml` does not name is made every time.
            let made = self.records.get(&document.path).filter(|_| planned.contains(document.path.as_str()));
            let state = fresh::judge(&document, made, &self.snapshot, &self.damaged, self.wanted);
            (document, state)
        };
        let judged: Vec<_> = chosen.into_par_iter().map(judge).collect();
        let (fresh, due): (Vec<_>, Vec<_>) = judged.into_iter().partition(|(_, s)| *s == State::Fresh);
        for (document, _) in &fresh {
            self.done(document, DocumentStatus::UpToDate, Duration::ZERO);
            self.explain(document, "explain-fresh", "");
            if let Some(mut made) = self.records.remove(&document.path) {
                made.origin.clone_from(&self.folder.origin);
                self.archive(&mut made);
                self.records.insert(document.path.clone(), made);
            }
        }
        due
    }

    fn make(&mut self, outline: Outline, due: Vec<(Document, State)>, kept: &mut Option<Renderer>) {
        let common = Arc::new(workspace::common(outline, &mut self.diagnostics));
        let languages = Arc::new(language::languages(&common, &mut self.diagnostics));
        let renderer = match kept.take() {
            Some(renderer) => {
                renderer.reload(languages.clone());
                renderer
            }
            None => Renderer::new(common.files.clone(), languages.clone()),
        };
        validate::config(&common, &languages, &mut self.diagnostics);
        // What is wrong beyond a subject.
        let shared = Diagnostics(self.diagnostics.0.clone());

        let bar = progress(self.ui, due.len());
        let threads = self.options.jobs.clamp(1, due.len().max(1));
        let bundles = self.bundles(due, threads);
        let (planned, snapshot) = (self.planned.clone(), self.snapshot.clone());
        let (output, origin) = (self.folder.output.clone(), self.folder.origin.clone());
        let maker = Maker {
            renderer: &renderer,
            planned: &planned,
            output: &output,
            origin: &origin,
            snapshot: &snapshot,
            inputs: &SharedInputs::default(),
            wanted: self.wanted,
            threads,
        };
        let crew = Crew { common: &common, languages: &languages, shared: &shared, maker: &maker };
        let planned_paths: BTreeSet<&str> = planned.iter().map(|document| document.path.as_str()).collect();
        let mut kept_at = Instant::now();
        let not_begun = workers::run(
            threads,
            bundles,
            |bundle, tell| crew.make(bundle, tell),
            |news| crew.write(news),
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
        // Workers lay out the same kind of document of about the same length at the same time: they find its labels
        // remembered, and long ones end together (see `render::memory`). So the subjects on which there is much come first,
        // and each has one language after the other.
        let mut subjects: Vec<_> = subjects.into_iter().collect();
        subjects.sort_by_cached_key(|(subject, _)| Reverse(self.snapshot.size(subject)));
        let whole = subjects.len().saturating_sub(threads);
        let mut bundles = Vec::new();
        for (index, (subject, mut tasks)) in subjects.into_iter().enumerate() {
            // At the end no worker is to have a subject left while another has nothing.
            let size = if index < whole { size } else { size.min(tasks.len().div_ceil(threads)) };
            tasks.sort_by(|one, other| one.document.languages.cmp(&other.document.languages));
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
                self.done(&document, DocumentStatus::Interrupted, Duration::ZERO);
                return self.outdated(&document);
            }
            News::Done { document, result, problems, took } => (document, result, problems, took),
        };
        self.made += 1;
        match result {
            make::Result::Made { mut made, reason, typst, .. } => {
                self.typst += typst;
                for file in &made.files {
                    self.damaged.remove(&file.path);
                    let target = self.folder.output.root().join(&file.path);
                    super::print(&format!("{}\n", shown(&target)));
                }
                self.archive(&mut made);
                let (id, names) = explanation(&reason);
                self.explain(&document, id, &names);
                self.done(&document, DocumentStatus::Built, took);
                let before = self.records.remove(&document.path);
                if planned.contains(document.path.as_str()) {
                    let before =
                        before.into_iter().flat_map(|before| before.left.into_iter().chain(before.files));
                    made.left =
                        before.filter(|old| made.files.iter().all(|new| new.path != old.path)).collect();
                    self.records.insert(document.path.clone(), *made);
                }
            }
            make::Result::Same(mut made) => {
                self.archive(&mut made);
                self.done(&document, DocumentStatus::UpToDate, Duration::ZERO);
                self.explain(&document, "explain-same", "");
                self.records.insert(document.path.clone(), *made);
            }
            make::Result::Failed => {
                self.done(&document, DocumentStatus::Failed, Duration::ZERO);
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

    /// Keeps a copy of a document's files, if that was asked for and has not been done. What fails is made up for by the
    /// next build.
    fn archive(&mut self, made: &mut Made) {
        if !self.options.archive || made.archived {
            return;
        }
        let day = chrono::Local::now().date_naive().to_string();
        made.archived = true;
        for file in &made.files {
            if let Err((path, error)) = archive::keep(&self.folder.output, file, made.edition, &day) {
                made.archived = false;
                self.diagnostics.push(self.folder.output.unwritable(&path, &error));
            }
        }
    }

    fn done(&mut self, document: &Document, status: DocumentStatus, took: Duration) {
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

    /// An older version, if there is one, stays in place and is known to be old.
    fn outdated(&mut self, document: &Document) {
        if let Some(made) = self.records.get_mut(&document.path) {
            made.result.current = false;
            let damaged = fresh::damaged(made, &self.folder.output);
            self.kept += usize::from(damaged.len() < made.files.len());
            self.damaged.extend(damaged);
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
