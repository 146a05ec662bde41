//! The files of a workspace by their content, unparsed.

use std::collections::BTreeMap;
use std::fs;
use std::sync::Arc;

use rayon::prelude::*;
use walkdir::WalkDir;

use super::record::Inputs;
use crate::load::files::Files;
use crate::model::record::File;
use crate::render::hash128;

/// Hashes of everything that a build may depend on, by path below the workspace's folder.
pub struct Snapshot {
    files: BTreeMap<String, u128>,
    shared: Arc<Inputs>,
}

/// What all documents may depend on: everything but the subjects.
const SUBJECTS: [&str; 2] = ["data/countries/", "data/projects/"];

impl Snapshot {
    /// Reads all files of the workspace. One that cannot be read differs from what it was before.
    ///
    /// `config` is `fiche.toml` as it was read for this build: a change since then is for the next one to see.
    pub fn take(files: &Files, config: &File) -> Self {
        let roots = ["fiche.toml", "data", "locales", "templates"].map(|name| files.root().join(name));
        let visible = |entry: &walkdir::DirEntry| !entry.file_name().to_string_lossy().starts_with('.');
        let paths: Vec<_> = roots
            .iter()
            .flat_map(|root| WalkDir::new(root).follow_links(true).into_iter().filter_entry(visible))
            .flatten()
            .filter(|entry| entry.file_type().is_file())
            .map(walkdir::DirEntry::into_path)
            .collect();
        let hash =
            |path: &std::path::PathBuf| (files.relative(path), fs::read(path).map_or(0, |b| hash128(&b)));
        let mut files: BTreeMap<String, u128> = paths.par_iter().map(hash).collect();
        files.insert(config.path.clone(), hash128(config.text.as_bytes()));
        let of_all = |path: &str| !SUBJECTS.iter().any(|folder| path.starts_with(folder));
        let shared = files.iter().filter(|(path, _)| of_all(path)).map(|(p, h)| (p.clone(), *h)).collect();
        Snapshot { files, shared: Arc::new(shared) }
    }

    /// What all documents may depend on.
    pub fn shared(&self) -> &Arc<Inputs> {
        &self.shared
    }

    /// The files below a folder.
    pub fn below(&self, folder: &str) -> Inputs {
        let prefix = format!("{folder}/");
        let from = self.files.range(prefix.clone()..);
        from.take_while(|(path, _)| path.starts_with(&prefix))
            .map(|(path, hash)| (path.clone(), *hash))
            .collect()
    }
}
