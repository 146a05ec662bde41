//! Files below `templates/`: those of the workspace in place of built-in ones, file by file.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::paths;
use crate::builtin;
use crate::diagnostic::Diagnostics;
use crate::files::input::Files;
use crate::span::{Concern, File};

/// A text file, by its path below `templates/`.
pub fn read(files: &Files, path: &str, diagnostics: &mut Diagnostics) -> Option<Arc<File>> {
    let own = paths::template(path);
    if files.exists(&own) {
        return files.read(&own, concern(path), diagnostics);
    }
    let text = String::from_utf8_lossy(builtin::template(path)?).into_owned();
    Some(Arc::new(File::new(own, text, concern(path))))
}

/// A report's own files concern its documents alone.
fn concern(path: &str) -> Concern {
    match path.split_once('/') {
        Some((report, _)) if report != "lib" => Concern::report(report),
        _ => Concern::All,
    }
}

/// The paths of all files with an extension, one folder deep.
pub fn paths(files: &Files, extension: &str, diagnostics: &mut Diagnostics) -> BTreeSet<String> {
    let mut paths: BTreeSet<String> = builtin::templates().into_iter().collect();
    let own = |path: &String| path.strip_prefix("templates/").unwrap_or(path).to_owned();
    for folder in files.folders(paths::TEMPLATES, diagnostics) {
        paths.extend(files.list(&folder, extension, diagnostics).iter().map(own));
    }
    paths.retain(|path| path.rsplit_once('.').is_some_and(|(_, found)| found == extension));
    paths
}

/// The names of all maps: countries by their ISO code in small letters.
pub fn maps(files: &Files, diagnostics: &mut Diagnostics) -> BTreeSet<String> {
    let own = files.list(&paths::template("maps"), "json", diagnostics);
    let name = |path: String| Some(paths::name(&path).strip_suffix(".json")?.to_owned());
    let builtin = builtin::templates().into_iter().filter(|path| path.starts_with("maps/"));
    own.into_iter().chain(builtin).filter_map(name).collect()
}
