//! Fluent files: those that come with the program under those of the workspace, file by file.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use super::files::Files;
use crate::builtin;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::localise::message::{self, Catalogue};
use crate::model::record::File;

/// Words of the command line; no document uses them.
pub const COMMAND_LINE: &str = "cli.ftl";

/// The shared catalogues of one language. A file of the workspace replaces the built-in one of the same name.
pub fn shared(files: &Files, language: &str, diagnostics: &mut Diagnostics) -> Vec<Arc<Catalogue>> {
    let mut found: BTreeMap<String, Arc<File>> = BTreeMap::new();
    for (_, name, text) in builtin::catalogues().filter(|(tag, _, _)| *tag == language) {
        let path = format!("locales/{language}/{name}");
        found.insert(name.to_owned(), Arc::new(File { path, text: text.to_owned() }));
    }
    for path in files.list(&files.root().join("locales").join(language), "ftl", diagnostics) {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if let Some(file) = files.read(&path, diagnostics) {
            found.insert(name, file);
        }
    }
    found.remove(COMMAND_LINE);
    let catalogues: Vec<_> = found.values().map(|file| Arc::new(message::parse(file, diagnostics))).collect();
    report_duplicates(&catalogues, diagnostics);
    catalogues
}

/// The words that belong to the facts in `folder`: its `text/LANGUAGE.ftl`, if there is one.
pub fn beside(
    files: &Files,
    folder: &Path,
    language: &str,
    diagnostics: &mut Diagnostics,
) -> Option<Arc<Catalogue>> {
    let path = folder.join("text").join(format!("{language}.ftl"));
    if !path.exists() {
        return None;
    }
    let catalogue = Arc::new(message::parse(&files.read(&path, diagnostics)?, diagnostics));
    report_duplicates(std::slice::from_ref(&catalogue), diagnostics);
    Some(catalogue)
}

fn report_duplicates(catalogues: &[Arc<Catalogue>], diagnostics: &mut Diagnostics) {
    let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
    for message in catalogues.iter().flat_map(|catalogue| &catalogue.messages) {
        if let Some(first) = seen.insert(&message.id, &message.place.file.path) {
            let twice = Diagnostic::error("message-twice").at(message.place.clone());
            diagnostics.push(twice.with("message", &message.id).with("first", first));
        }
    }
}
