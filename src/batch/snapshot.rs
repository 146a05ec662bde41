//! The files of a workspace by their content, unparsed.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::cache::Inputs;
use crate::files::input::Files;
use crate::files::reads::{Reads, Seen};
use crate::hash::hash128;
use crate::model::config::SubjectKind;
use crate::span::{Concern, File};
use crate::workspace::paths;

/// Everything that a build may depend on, by path below the workspace's folder.
pub struct Snapshot {
    files: BTreeMap<String, Content>,
    shared: Arc<Inputs>,
}

/// What is in a file.
struct Content {
    hash: u128,
    bytes: usize,
}

impl Content {
    fn new(seen: &Seen) -> Self {
        let bytes = if let Seen::File { bytes, .. } = seen { *bytes } else { 0 };
        Content { hash: seen.hash(), bytes }
    }
}

const SUBJECTS: [SubjectKind; 2] = [SubjectKind::Country, SubjectKind::Project];

impl Snapshot {
    /// Reads all files of the workspace as everything else does. One that cannot be read differs from what it was before.
    ///
    /// `config` is `fiche.toml` as it was read for this build: a change since then is for the next one to see.
    pub fn take(files: &Files, config: &File) -> Self {
        let reads = Arc::new(Reads::default());
        let files = files.recorded(reads.clone());
        let roots = [paths::DATA, paths::LOCALES, paths::TEMPLATES];
        let paths: Vec<_> = roots.iter().flat_map(|root| files.below(root)).collect();
        paths.par_iter().for_each(|path| drop(files.bytes(path, &Concern::All)));
        let is_there = |seen: &Seen| !matches!(seen, Seen::Folder(_) | Seen::Absent);
        let seen = reads.take().into_iter().filter(|(_, seen)| is_there(seen));
        let mut files: BTreeMap<_, _> = seen.map(|(path, seen)| (path, Content::new(&seen))).collect();
        let text = config.text.as_bytes();
        files.insert(config.path.clone(), Content { hash: hash128(text), bytes: text.len() });
        // What all documents may depend on: everything but the subjects.
        let subjects = SUBJECTS.map(|kind| paths::subjects(kind) + "/");
        let of_all = |path: &str| !subjects.iter().any(|folder| path.starts_with(folder));
        let shared = files
            .iter()
            .filter(|(path, _)| of_all(path))
            .map(|(path, content)| (path.clone(), content.hash))
            .collect();
        Snapshot { files, shared: Arc::new(shared) }
    }

    /// What all documents may depend on.
    pub fn shared(&self) -> &Arc<Inputs> {
        &self.shared
    }

    /// The files below a folder.
    pub fn below(&self, folder: &str) -> Inputs {
        self.contents(folder).map(|(path, content)| (path.clone(), content.hash)).collect()
    }

    /// How much there is on a subject, in bytes.
    pub fn size(&self, subject: &str) -> usize {
        let folders = SUBJECTS.map(|kind| paths::subject(kind, subject));
        folders
            .iter()
            .map(|folder| self.contents(folder).map(|(_, content)| content.bytes).sum::<usize>())
            .sum()
    }

    fn contents(&self, folder: &str) -> impl Iterator<Item = (&String, &Content)> {
        let prefix = format!("{folder}/");
        let from = self.files.range(prefix.clone()..);
        from.take_while(move |(path, _)| path.starts_with(&prefix))
    }
}
