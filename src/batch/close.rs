//! The end of a build: left-over files, cache and manifest, what was found.

use super::manifest::Manifest;
use super::outcome::{DocumentStatus, Outcome};
use super::run::Run;
use crate::diagnostic::Diagnostics;

impl Run<'_> {
    /// Whether nothing failed, so far.
    pub(super) fn well(&self) -> bool {
        let engine = Diagnostics(self.engine.problems().cloned().collect());
        self.outcomes.iter().all(|outcome| outcome.status != DocumentStatus::Failed)
            && self.problems.errors() + engine.errors() == 0
    }

    /// Writes down what there is now, and says how it went.
    pub(super) fn finish(mut self) -> Outcome {
        self.clear_left_over();
        let manifest = self.keep();
        self.problems.0.extend(self.engine.problems().cloned());
        // A subject that several workers read is reported by each of them.
        self.problems.tidy();
        Outcome {
            folder: self.folder,
            documents: self.outcomes,
            problems: self.problems,
            kept: self.kept,
            manifest,
            started: self.started,
            typst: self.typst,
            jobs: self.options.jobs,
        }
    }

    /// Writes cache and manifest. Returns the manifest if both could be written.
    fn keep(&mut self) -> Option<Manifest> {
        let folder = &self.folder;
        let manifest = Manifest::of(folder.shard, self.engine.planned(), &self.cache, &self.damaged);
        let (cache, path) = (folder.cache_path(), folder.manifest_path());
        let kept = [
            (cache, folder.keep(&self.cache)),
            (path.clone(), folder.output.update(&path, manifest.text().as_bytes())),
        ];
        let failed = kept
            .into_iter()
            .filter_map(|(path, kept)| kept.err().map(|error| folder.output.unwritable(&path, &error)));
        let problems: Vec<_> = failed.collect();
        let whole = problems.is_empty();
        self.problems.0.extend(problems);
        whole.then_some(manifest)
    }
}
