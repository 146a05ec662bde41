//! Files below `templates/`: those of the workspace in place of built-in ones, file by file.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use super::files::Files;
use crate::builtin;
use crate::diagnostic::Diagnostics;
use crate::model::record::File;

/// A text file, by its path below `templates/`.
pub fn read(files: &Files, path: &str, diagnostics: &mut Diagnostics) -> Option<Arc<File>> {
    let own = files.root().join("templates").join(path);
    if own.exists() {
        return files.read(&own, diagnostics);
    }
    let text = String::from_utf8_lossy(builtin::template(path)?).into_owned();
    Some(Arc::new(File { path: format!("templates/{path}"), text }))
}

/// The paths of all files with an extension, one folder deep.
pub fn paths(files: &Files, extension: &str, diagnostics: &mut Diagnostics) -> BTreeSet<String> {
    let mut paths: BTreeSet<String> = builtin::templates().into_iter().collect();
    let own = |path: &PathBuf| files.relative(path).trim_start_matches("templates/").to_owned();
    for folder in files.folders(&files.root().join("templates"), diagnostics) {
        paths.extend(files.list(&folder, extension, diagnostics).iter().map(own));
    }
    paths.retain(|path| path.rsplit_once('.').is_some_and(|(_, found)| found == extension));
    paths
}
