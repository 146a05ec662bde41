//! The end of a build: manifest, records, left-over documents, summary, exit status.

use std::collections::BTreeSet;

use super::{Build, Finished};
use crate::batch::interrupt;
use crate::batch::manifest::Manifest;
use crate::batch::summary::Status;
use crate::commands::{complain, report, status};
use crate::diagnostic::{Diagnostic, Printer};
use crate::output;
use crate::render::hash128;

impl Build<'_> {
    /// Writes down what there is now, says how it went. Only where every entry of
    /// `fiche.toml` could be read is it known which documents are left over.
    pub fn finish(mut self, plan_is_whole: bool) -> Finished {
        if plan_is_whole {
            self.left_over();
        }
        // A subject that several workers read is reported by each of them.
        self.diagnostics.tidy();
        let manifest = Manifest::of(&self.planned, &self.records);
        let mut kept = true;
        for written in [self.folder.keep(&self.records), manifest.keep(&self.folder)] {
            if let Err(error) = written {
                kept = false;
                let problem =
                    Diagnostic::error("unwritable").with("path", self.folder.output.root().display());
                self.diagnostics.push(problem.quoting(error.to_string()));
            }
        }
        self.summary.seconds = self.started.elapsed().as_secs_f64();
        let text = self.text();
        if let Some(path) = &self.options.summary {
            let file = self.summary.file(path, &format!("{text}\n"));
            if let Err(error) = output::replace(path, file.as_bytes()) {
                let problem = Diagnostic::error("unwritable").with("path", path.display());
                self.diagnostics.push(problem.quoting(error.to_string()));
            }
        }
        let line = self.log_line();
        // The log is a service: where it cannot be written, the documents are there all the same.
        let _ = self.folder.log(&line.to_string());
        if self.options.log_json {
            self.diagnostics.tidy();
            for line in Printer::new(self.ui, false).json(&self.diagnostics).lines() {
                complain(line);
            }
            self.log("summary", &line);
        } else {
            report(self.ui, &mut self.diagnostics);
            complain(&text);
        }
        let status = if self.summary.count(Status::Interrupted) > 0 {
            interrupt::STATUS
        } else if self.summary.count(Status::Failed) == 0 && self.diagnostics.errors() == 0 {
            status::WELL
        } else {
            status::FAILED
        };
        let manifest = self.folder.output.root().join(self.folder.manifest_path());
        Finished { status, changed: Some(manifest).filter(|_| kept && self.changed) }
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
            "built": self.summary.count(Status::Built),
            "up-to-date": self.summary.count(Status::UpToDate),
            "failed": self.summary.failed(),
            "interrupted": self.summary.count(Status::Interrupted),
            "errors": self.diagnostics.errors(),
            "warnings": self.diagnostics.warnings(),
        })
    }

    /// Documents that `fiche.toml` no longer names: reported, or removed if that was asked for. A file that somebody
    /// has changed since is left alone.
    fn left_over(&mut self) {
        let planned: BTreeSet<&str> = self.planned.iter().map(|document| document.path.as_str()).collect();
        let old: Vec<String> = (self.records.keys())
            .filter(|path| !planned.contains(path.as_str()))
            .filter(|path| self.options.shard.is_none_or(|shard| shard.holds(path)))
            .cloned()
            .collect();
        for path in old {
            let Some(made) = self.records.get(&path) else { continue };
            let mut left = Vec::new();
            for file in &made.files {
                let target = self.folder.output.root().join(&file.path);
                let Ok(bytes) = std::fs::read(&target) else { continue };
                let ours = hash128(&bytes) == file.hash;
                if !(self.options.prune && ours && std::fs::remove_file(&target).is_ok()) {
                    left.push(file.path.clone());
                }
            }
            if left.is_empty() {
                self.records.remove(&path);
                self.changed = true;
                continue;
            }
            let code = if self.options.prune { "left-over-changed" } else { "left-over" };
            self.diagnostics.push(Diagnostic::note(code).with("path", left.join(", ")));
        }
    }

    /// The summary in words.
    fn text(&self) -> String {
        let count = |status| self.summary.count(status).to_string();
        let arguments = [
            ("built", count(Status::Built)),
            ("fresh", count(Status::UpToDate)),
            ("failed", count(Status::Failed)),
            ("kept", self.kept.to_string()),
            ("left", count(Status::Interrupted)),
            ("names", self.summary.failed().join(", ")),
            ("warnings", self.diagnostics.warnings().to_string()),
        ];
        let arguments: Vec<(&str, &str)> =
            arguments.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let mut lines = Vec::new();
        if self.summary.count(Status::Interrupted) > 0 {
            lines.push(self.ui.text("build-interrupted", &arguments));
        }
        let well = self.summary.count(Status::Failed) == 0;
        lines.push(self.ui.text(if well { "build-summary" } else { "build-summary-failed" }, &arguments));
        lines.join("\n")
    }
}
