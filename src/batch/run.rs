//! A build: judge what is out of date, have it made, write down what there is.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::{Duration, Instant};

use rayon::prelude::*;

use super::archive;
use super::cache::{Cache, Entry, SharedInputs};
use super::event::{Event, Listener, Verdict};
use super::folder::BatchFolder;
use super::fresh::{self, Reason, State, Wanted};
use super::make::{Maker, Product};
use super::manifest::Manifest;
use super::outcome::{DocumentOutcome, DocumentStatus, Outcome};
use super::queue::{self, Signal};
use super::snapshot::Snapshot;
use super::task::{self, Due};
use super::worker::{self, Progress};
use crate::clock;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::engine::Engine;
use crate::plan::Document;

/// How often what has been made is noted during a long build.
const KEEP_EVERY: Duration = Duration::from_secs(5);

/// How a build is made.
#[derive(Debug, Clone, Copy)]
pub struct Options {
    pub wanted: Wanted,
    /// Worker threads.
    pub jobs: usize,
    /// Remove documents that are no longer named.
    pub prune: bool,
    /// Keep a copy of every document that is made, by edition and day.
    pub archive: bool,
}

/// Makes those of the chosen documents that are out of date.
pub fn run(
    engine: &Engine,
    chosen: Vec<Document>,
    folder: BatchFolder,
    options: Options,
    listener: &mut dyn Listener,
) -> Outcome {
    let mut run = Run::begin(engine, chosen, folder, options, listener);
    let due = run.judge();
    if !due.is_empty() {
        run.make(due);
    }
    run.finish()
}

/// A build under way.
pub(super) struct Run<'r> {
    pub(super) engine: &'r Engine,
    pub(super) options: Options,
    listener: &'r mut dyn Listener,
    pub(super) chosen: Vec<Document>,
    /// Paths of the documents that there are.
    pub(super) planned: BTreeSet<&'r str>,
    pub(super) folder: BatchFolder,
    pub(super) cache: Cache,
    /// Files that the manifest lists, where there was no cache.
    listed: Vec<String>,
    /// Files of planned documents that are missing or not those that were made.
    pub(super) damaged: BTreeSet<String>,
    snapshot: Arc<Snapshot>,
    pub(super) outcomes: Vec<DocumentOutcome>,
    pub(super) kept: usize,
    pub(super) started: Instant,
    pub(super) typst: Duration,
    /// What was found, but for what the engine tells.
    pub(super) problems: Diagnostics,
}

impl<'r> Run<'r> {
    fn begin(
        engine: &'r Engine,
        mut chosen: Vec<Document>,
        folder: BatchFolder,
        options: Options,
        listener: &'r mut dyn Listener,
    ) -> Self {
        let started = Instant::now();
        let mut problems = Diagnostics::default();
        if let Some(shard) = folder.shard {
            chosen.retain(|document| shard.holds(&document.path));
        }
        let mut listed = Vec::new();
        let cache = folder.cache().unwrap_or_else(|| {
            problems.push(Diagnostic::note(Code::NoRecords).with("path", folder.cache_path()));
            let manifest =
                Manifest::read(&folder.output.read(&folder.manifest_path()).unwrap_or_default()).ok();
            listed.extend(manifest.iter().flat_map(Manifest::files));
            let recover =
                |manifest: Manifest| manifest.recover(engine.planned(), &folder.output, &folder.origin);
            manifest.map(recover).unwrap_or_default()
        });
        let damaged = engine.planned().par_iter().filter_map(|document| cache.get(&document.path));
        let damaged = damaged.flat_map_iter(|entry| fresh::damaged(entry, &folder.output)).collect();
        Run {
            engine,
            options,
            listener,
            chosen,
            planned: engine.planned().iter().map(|document| document.path.as_str()).collect(),
            folder,
            cache,
            listed,
            damaged,
            snapshot: Arc::new(Snapshot::take(&engine.outline().files)),
            outcomes: Vec::new(),
            kept: 0,
            started,
            typst: Duration::ZERO,
            problems,
        }
    }

    /// The documents that may have to be made.
    fn judge(&mut self) -> Vec<Due> {
        let Run { engine, cache, planned, snapshot, damaged, options, .. } = self;
        let judge = |document: &Document| {
            // What `fiche.toml` does not name is made every time.
            let entry = cache.get(&document.path).filter(|_| planned.contains(document.path.as_str()));
            match fresh::judge(document, entry, snapshot, damaged, options.wanted) {
                // What stops it is known without reading what it is made of.
                State::Fresh if engine.blocked(document, engine.problems()) => {
                    State::Suspect(Reason::NotCurrent)
                }
                state => state,
            }
        };
        let states: Vec<_> = self.chosen.par_iter().map(judge).collect();
        let mut due = Vec::new();
        for (document, state) in self.chosen.clone().into_iter().zip(states) {
            if state != State::Fresh {
                let before = self.cache.get(&document.path).cloned();
                due.push(Due { document, state, before });
                continue;
            }
            self.done(&document, DocumentStatus::UpToDate, Duration::ZERO, Vec::new());
            self.listener.hear(Event::Judged(&document, Verdict::Fresh));
            if let Some(mut entry) = self.cache.remove(&document.path) {
                entry.origin.clone_from(&self.folder.origin);
                self.archive(&mut entry);
                self.cache.insert(document.path, entry);
            }
        }
        due
    }

    fn is_planned(&self, document: &Document) -> bool {
        self.planned.contains(document.path.as_str())
    }

    fn make(&mut self, due: Vec<Due>) {
        self.listener.hear(Event::Begin(due.len()));
        let made = due.iter().filter_map(|due| due.before.as_ref());
        let made =
            made.flat_map(|before| before.files.iter().chain(&before.left)).map(|file| file.path.clone());
        let known = made.chain(std::mem::take(&mut self.listed)).collect();
        let threads = self.options.jobs.clamp(1, due.len().max(1));
        let snapshot = self.snapshot.clone();
        let tasks = task::divide(due, threads, |subject| snapshot.size(subject));
        let (output, origin) = (self.folder.output.clone(), self.folder.origin.clone());
        let maker = Maker {
            engine: self.engine,
            output: &output,
            origin: &origin,
            snapshot: &snapshot,
            inputs: &SharedInputs::default(),
            known: &known,
            wanted: self.options.wanted,
            threads,
        };
        let mut kept_at = Instant::now();
        let not_begun = queue::run(
            threads,
            tasks,
            |task, send| worker::work(&maker, task, send),
            |progress| worker::write(&maker, progress),
            |signal| {
                match signal {
                    Signal::Result(progress) => self.take(progress),
                    Signal::Stopping => self.listener.hear(Event::Stopping),
                }
                // What has been done is not done again after a crash.
                if kept_at.elapsed() > KEEP_EVERY {
                    let _ = self.folder.keep(&self.cache);
                    kept_at = Instant::now();
                }
            },
        );
        self.listener.hear(Event::End);
        for due in not_begun.into_iter().flat_map(|task| task.documents) {
            self.take(Progress::NotBegun(due.document));
        }
    }

    /// Takes note of what happened. A document that is not planned leaves no entry.
    fn take(&mut self, progress: Progress) {
        let (document, product, problems, took) = match progress {
            Progress::Found(problems) => return self.problems.0.extend(problems),
            Progress::NotBegun(document) => {
                self.done(&document, DocumentStatus::Interrupted, Duration::ZERO, Vec::new());
                return self.outdated(&document);
            }
            Progress::Finished { document, product, problems, took } => (document, product, problems, took),
        };
        self.problems.0.extend(problems.iter().cloned());
        match product {
            Product::Made { mut entry, reason, typst, .. } => {
                self.typst += typst;
                for file in &entry.files {
                    self.damaged.remove(&file.path);
                    self.listener.hear(Event::Written(&self.folder.output.root().join(&file.path)));
                }
                self.archive(&mut entry);
                self.listener.hear(Event::Judged(&document, Verdict::Made(&reason)));
                self.done(&document, DocumentStatus::Built, took, Vec::new());
                let before = self.cache.remove(&document.path);
                if self.is_planned(&document) {
                    let before =
                        before.into_iter().flat_map(|before| before.left.into_iter().chain(before.files));
                    entry.left =
                        before.filter(|old| entry.files.iter().all(|new| new.path != old.path)).collect();
                    self.cache.insert(document.path.clone(), *entry);
                }
            }
            Product::Same(mut entry) => {
                self.archive(&mut entry);
                self.done(&document, DocumentStatus::UpToDate, Duration::ZERO, Vec::new());
                self.listener.hear(Event::Judged(&document, Verdict::Same));
                self.cache.insert(document.path.clone(), *entry);
            }
            Product::Failed => {
                self.done(&document, DocumentStatus::Failed, Duration::ZERO, problems);
                self.outdated(&document);
            }
        }
    }

    /// Keeps a copy of a document's files, if that was asked for and has not been done. What fails is made up for by the
    /// next build.
    fn archive(&mut self, entry: &mut Entry) {
        if !self.options.archive || entry.archived {
            return;
        }
        let day = clock::now().date_naive().to_string();
        entry.archived = true;
        for file in &entry.files {
            if let Err((path, error)) = archive::keep(&self.folder.output, file, &entry.edition, &day) {
                entry.archived = false;
                self.problems.push(self.folder.output.unwritable(&path, &error));
            }
        }
    }

    fn done(
        &mut self,
        document: &Document,
        status: DocumentStatus,
        took: Duration,
        problems: Vec<Diagnostic>,
    ) {
        let outcome = DocumentOutcome { name: document.name(), status, took, problems };
        self.listener.hear(Event::Done(&outcome));
        self.outcomes.push(outcome);
    }

    /// An older version, if there is one, stays in place and is known to be old.
    fn outdated(&mut self, document: &Document) {
        if let Some(entry) = self.cache.get_mut(&document.path) {
            entry.result.current = false;
            let damaged = fresh::damaged(entry, &self.folder.output);
            self.kept += usize::from(damaged.len() < entry.files.len());
            self.damaged.extend(damaged);
        }
    }
}
