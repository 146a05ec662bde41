//! The files of a workspace by their content, unparsed.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;
use walkdir::WalkDir;

use super::cache::Inputs;
use crate::files::input::Files;
use crate::hash::hash128;
use crate::model::config::SubjectKind;
use crate::span::File;
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
    fn new(bytes: &[u8]) -> Self {
        Content { hash: hash128(bytes), bytes: bytes.len() }
    }
}

/// The path below a folder, with `/`.
fn below(folder: &Path, path: &Path) -> String {
    let below = path.strip_prefix(folder).unwrap_or(path);
    let parts: Vec<_> = below.components().map(|c| c.as_os_str().to_string_lossy()).collect();
    parts.join("/")
}

const SUBJECTS: [SubjectKind; 2] = [SubjectKind::Country, SubjectKind::Project];

impl Snapshot {
    /// Reads all files of the workspace. One that cannot be read differs from what it was before.
    ///
    /// `config` is `fiche.toml` as it was read for this build: a change since then is for the next one to see.
    pub fn take(files: &Files, config: &File) -> Self {
        let roots = [paths::CONFIG, paths::DATA, paths::LOCALES, paths::TEMPLATES];
        let roots = roots.map(|name| files.root().join(name));
        let visible = |entry: &walkdir::DirEntry| !entry.file_name().to_string_lossy().starts_with('.');
        let paths: Vec<_> = roots
            .iter()
            .flat_map(|root| WalkDir::new(root).follow_links(true).into_iter().filter_entry(visible))
            .flatten()
            .filter(|entry| entry.file_type().is_file())
            .map(walkdir::DirEntry::into_path)
            .collect();
        let read = |path: &std::path::PathBuf| {
            let content = fs::read(path).map_or(Content { hash: 0, bytes: 0 }, |bytes| Content::new(&bytes));
            (below(files.root(), path), content)
        };
        let mut files: BTreeMap<String, Content> = paths.par_iter().map(read).collect();
        files.insert(config.path.clone(), Content::new(config.text.as_bytes()));
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
