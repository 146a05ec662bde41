//! How a build went.

use std::time::{Duration, Instant};

use serde::Serialize;

use super::folder::BatchFolder;
use super::manifest::Manifest;
use crate::clock;
use crate::diagnostic::{Diagnostic, Diagnostics};

/// A build that has ended. Its folder stays locked until this is dropped.
pub struct Outcome {
    pub folder: BatchFolder,
    pub documents: Vec<DocumentOutcome>,
    /// All that was found.
    pub problems: Diagnostics,
    /// Documents that could not be made and of which an older version stays in place.
    pub kept: usize,
    /// What there is now, if it could be written down.
    pub manifest: Option<Manifest>,
    pub started: Instant,
    /// Time that Typst took, over all threads.
    pub typst: Duration,
    /// Worker threads.
    pub jobs: usize,
}

/// One document.
pub struct DocumentOutcome {
    pub name: String,
    pub status: DocumentStatus,
    /// Time it took to make.
    pub took: Duration,
    /// What is wrong with one that failed.
    pub problems: Vec<Diagnostic>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum DocumentStatus {
    Built,
    UpToDate,
    Failed,
    /// Not begun when the user asked to stop.
    Interrupted,
}

impl Outcome {
    pub fn count(&self, status: DocumentStatus) -> usize {
        self.documents.iter().filter(|document| document.status == status).count()
    }

    /// Names of the documents that failed, in order.
    pub fn failed(&self) -> Vec<&str> {
        let failed = self.documents.iter().filter(|document| document.status == DocumentStatus::Failed);
        let mut names: Vec<&str> = failed.map(|document| document.name.as_str()).collect();
        names.sort_unstable();
        names
    }

    /// The user asked to stop before everything was begun.
    pub fn interrupted(&self) -> bool {
        self.count(DocumentStatus::Interrupted) > 0
    }

    /// Nothing failed.
    pub fn well(&self) -> bool {
        self.count(DocumentStatus::Failed) == 0 && self.problems.errors() == 0
    }

    /// A line of the log of runs: the one place that knows the time. `after` is how the command after the build went.
    pub fn log_line(&self, after: Option<&str>) -> serde_json::Value {
        let took = self.started.elapsed();
        let started = clock::now() - took;
        serde_json::json!({
            "started": started.to_rfc3339_opts(chrono::SecondsFormat::Millis, false),
            "fiche": env!("CARGO_PKG_VERSION"),
            "seconds": took.as_secs_f64(),
            // Layout, export and eviction, added up over all threads.
            "typst-seconds": self.typst.as_secs_f64(),
            "jobs": self.jobs,
            "built": self.count(DocumentStatus::Built),
            "up-to-date": self.count(DocumentStatus::UpToDate),
            "failed": self.failed(),
            "interrupted": self.count(DocumentStatus::Interrupted),
            "after": after,
            "errors": self.problems.errors(),
            "warnings": self.problems.warnings(),
        })
    }
}
