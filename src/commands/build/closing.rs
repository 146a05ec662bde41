//! The end of a build: left-over documents, manifest, records, the command that comes after, summary, exit status.

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use super::Build;
use crate::batch::cache::FileMade;
use crate::batch::interrupt;
use crate::batch::manifest::Manifest;
use crate::batch::summary::{DocumentStatus, Summary};
use crate::cli::BuildOptions;
use crate::commands::{complain, tell};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::files::output::{self, OutputFolder};
use crate::hash::hash128;
use crate::schedule::after::{After, Failure};
use crate::ui::{Printer, Status, Ui};

impl Build<'_> {
    /// Writes down what there is now, runs what comes after, says how it went. Returns the exit status.
    pub fn finish(mut self, after: Option<After>) -> Status {
        self.left_over();
        let manifest = self.keep();
        let mut stopped = self.summary.count(DocumentStatus::Interrupted) > 0;
        if let (Some(after), Some(manifest), false) = (after, manifest, stopped) {
            stopped = self.afterwards(&after, &manifest);
        }
        // A subject that several workers read is reported by each of them.
        self.diagnostics.tidy();
        self.summary.seconds = self.started.elapsed().as_secs_f64();
        let text = self.text();
        let ended = format!("{text}\n");
        write_summary(self.ui, self.options, &mut self.summary, &ended, &mut self.diagnostics);
        let line = self.log_line();
        // The log is a service: where it cannot be written, the documents are there all the same.
        let _ = self.folder.log(&line.to_string());
        tell(self.ui, &mut self.diagnostics);
        if self.options.log_json {
            self.log("summary", &line);
        } else {
            complain(&text);
        }
        match self.well() {
            _ if stopped => Status::Interrupted,
            true => Status::Well,
            false => Status::Failed,
        }
    }

    /// Nothing failed, so far.
    fn well(&self) -> bool {
        self.summary.count(DocumentStatus::Failed) == 0 && self.diagnostics.errors() == 0
    }

    /// Writes records and manifest. Returns the manifest if both could be written.
    fn keep(&mut self) -> Option<Manifest> {
        let manifest = Manifest::of(self.options.shard, &self.planned, &self.records, &self.damaged);
        let (records, path) = (self.folder.records_path(), self.folder.manifest_path());
        let kept = [
            (records, self.folder.keep(&self.records)),
            (path.clone(), self.folder.output.update(&path, manifest.text().as_bytes())),
        ];
        let failed = kept
            .into_iter()
            .filter_map(|(path, kept)| kept.err().map(|error| self.folder.output.unwritable(&path, &error)));
        let problems: Vec<_> = failed.collect();
        let whole = problems.is_empty();
        self.diagnostics.0.extend(problems);
        whole.then_some(manifest)
    }

    /// Runs the command of a schedule, unless it has been successful with what there is. Returns whether the user asked
    /// to stop.
    fn afterwards(&mut self, after: &After, manifest: &Manifest) -> bool {
        let key = after.key(&manifest.text());
        let path = self.folder.published_path(&after.schedule);
        let done = self.folder.output.read(&path).ok();
        let nothing_yet = done.is_none() && manifest.documents.is_empty();
        let same = done.is_some_and(|done| done == key.as_bytes());
        if nothing_yet || same && !self.options.force {
            return false;
        }
        let manifest = self.folder.output.root().join(self.folder.manifest_path());
        let result = if interrupt::asked() { Err(Failure::Stopped) } else { after.run(&manifest) };
        let (went, problem) = match result {
            Ok(()) => {
                let kept = self.folder.output.write(&path, key.as_bytes());
                ("well", kept.err().map(|error| self.folder.output.unwritable(&path, &error)))
            }
            Err(Failure::Stopped) => ("stopped", Some(after.problem(Failure::Stopped))),
            Err(failure) => ("failed", Some(after.problem(failure))),
        };
        self.after = Some(went);
        self.diagnostics.0.extend(problem);
        went == "stopped"
    }

    /// A line of the log of runs: the one place that knows the time.
    fn log_line(&self) -> serde_json::Value {
        let started = chrono::Local::now() - self.started.elapsed();
        serde_json::json!({
            "started": started.to_rfc3339_opts(chrono::SecondsFormat::Millis, false),
            "fiche": env!("CARGO_PKG_VERSION"),
            "seconds": self.summary.seconds,
            // Layout, export and eviction, added up over all threads.
            "typst-seconds": self.typst.as_secs_f64(),
            "jobs": self.options.jobs,
            "built": self.summary.count(DocumentStatus::Built),
            "up-to-date": self.summary.count(DocumentStatus::UpToDate),
            "failed": self.summary.failed(),
            "interrupted": self.summary.count(DocumentStatus::Interrupted),
            "after": self.after,
            "errors": self.diagnostics.errors(),
            "warnings": self.diagnostics.warnings(),
        })
    }

    /// Files that no document has any more: reported, or removed if that was asked for. Nothing is removed by a build
    /// that did not go well, since it may not have made what takes their place.
    fn left_over(&mut self) {
        let prune = self.options.prune && self.well() && self.summary.count(DocumentStatus::Interrupted) == 0;
        if self.options.prune && !prune {
            self.diagnostics.push(Diagnostic::note(Code::NotPruned));
        }
        if !self.plan_is_whole {
            return;
        }
        let planned: BTreeSet<&str> = self.planned.iter().map(|document| document.path.as_str()).collect();
        let places: BTreeMap<String, &str> =
            self.planned.iter().map(|document| (document.name(), document.path.as_str())).collect();
        let whole = |file: &&FileMade| !self.damaged.contains(&file.path);
        let made = self.records.iter().filter(|(path, _)| planned.contains(path.as_str()));
        let files: Vec<_> =
            made.flat_map(|(path, made)| made.files.iter().filter(whole).map(move |f| (path, f))).collect();
        let known: BTreeSet<String> = files.iter().map(|(path, _)| (*path).clone()).collect();
        let needed: BTreeSet<String> = files.iter().map(|(_, file)| file.path.clone()).collect();
        let output = &self.folder.output;
        let replaced = |place: &str| match self.options.shard {
            Some(shard) if !shard.holds(place) => output.root().join(format!("{place}.pdf")).exists(),
            _ => known.contains(place),
        };
        let mut problems = Vec::new();
        let mut clear = |files: Vec<FileMade>, prune: bool, code: Code| {
            let spare = files.into_iter().filter(|file| !needed.contains(&file.path)).collect();
            clear(output, spare, prune, code, &mut problems)
        };
        let mut foreign = 0;
        self.records.retain(|path, made| {
            let named = planned.contains(path.as_str()) || self.chosen.contains(path);
            if made.origin != self.folder.origin {
                foreign += usize::from(!named);
                return true;
            }
            if named {
                made.left = clear(std::mem::take(&mut made.left), prune, Code::LeftOverFile);
                return true;
            }
            // A document may have got another path, with nothing there yet.
            let prune = prune && places.get(&made.name).is_none_or(|place| replaced(place));
            made.files.append(&mut made.left);
            made.files = clear(std::mem::take(&mut made.files), prune, Code::LeftOver);
            !made.files.is_empty()
        });
        if foreign > 0 {
            self.diagnostics.push(Diagnostic::note(Code::LeftOverForeign).with("count", foreign));
        }
        self.diagnostics.0.extend(problems);
    }

    /// The summary in words.
    fn text(&self) -> String {
        let count = |status| self.summary.count(status).to_string();
        let arguments = [
            ("built", count(DocumentStatus::Built)),
            ("fresh", count(DocumentStatus::UpToDate)),
            ("failed", count(DocumentStatus::Failed)),
            ("kept", self.kept.to_string()),
            ("left", count(DocumentStatus::Interrupted)),
            ("names", self.summary.failed().join(", ")),
            ("warnings", self.diagnostics.warnings().to_string()),
        ];
        let arguments: Vec<(&str, &str)> =
            arguments.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let mut lines = Vec::new();
        if self.summary.count(DocumentStatus::Interrupted) > 0 {
            lines.push(self.ui.text("build-interrupted", &arguments));
        }
        let well = self.summary.count(DocumentStatus::Failed) == 0;
        lines.push(self.ui.text(if well { "build-summary" } else { "build-summary-failed" }, &arguments));
        lines.join("\n")
    }
}

/// Removes files that are as they were made, if that was asked for, and tells what stays. Returns the files that are
/// still there, or may be.
fn clear(
    output: &OutputFolder,
    files: Vec<FileMade>,
    prune: bool,
    code: Code,
    problems: &mut Vec<Diagnostic>,
) -> Vec<FileMade> {
    let (mut left, mut changed, mut there) = (Vec::new(), Vec::new(), Vec::new());
    for file in files {
        match output.read(&file.path) {
            Err(error) if gone(&error) => continue,
            Err(error) if prune => {
                let unreadable = Diagnostic::error(Code::Unreadable).with("path", &file.path);
                problems.push(unreadable.quoting(error.to_string()));
            }
            Ok(bytes) if hash128(&bytes) != file.hash => changed.push(file.path.clone()),
            Ok(_) if prune => match output.remove(&file.path) {
                Ok(()) => continue,
                Err(error) => problems.push(output.unwritable(&file.path, &error)),
            },
            _ => left.push(file.path.clone()),
        }
        there.push(file);
    }
    for (code, paths) in [(code, left), (Code::LeftOverChanged, changed)] {
        if !paths.is_empty() {
            problems.push(Diagnostic::note(code).with("path", paths.join(", ")));
        }
    }
    there
}

/// Whether an error says that there is no such file, not only that it cannot be reached now.
fn gone(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

/// Writes the summary that was asked for.
pub fn write_summary(
    ui: &Ui,
    options: &BuildOptions,
    summary: &mut Summary,
    text: &str,
    diagnostics: &mut Diagnostics,
) {
    let Some(path) = &options.summary else { return };
    let printer = Printer::new(ui, false);
    let errors = diagnostics.0.iter().filter(|problem| problem.severity == Severity::Error);
    summary.blame(errors.map(|problem| printer.one(problem)));
    if let Err(error) = output::replace(path, summary.file(path, text).as_bytes()) {
        let problem = Diagnostic::error(Code::Unwritable).with("path", path.display());
        diagnostics.push(problem.quoting(error.to_string()));
    }
}
