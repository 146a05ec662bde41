//! Fluent files: those that come with the program under those of the workspace, file by file.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::paths;
use crate::builtin;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::files::input::Files;
use crate::span::{Concern, File};
use crate::text::message::{self, Catalogue};

/// Words of the command line; no document uses them.
const COMMAND_LINE: &str = "cli.ftl";

/// The shared catalogues in a folder of `locales/`, for a language. A file of the workspace replaces the built-in one of
/// the same name.
pub fn shared(
    files: &Files,
    folder: &str,
    language: &str,
    diagnostics: &mut Diagnostics,
) -> Vec<Arc<Catalogue>> {
    let mut found: BTreeMap<String, Arc<File>> = BTreeMap::new();
    let builtin = builtin::catalogues().filter(|(tag, _, _)| *tag == folder);
    let folder = paths::locale(folder);
    for (_, name, text) in builtin {
        let path = format!("{folder}/{name}");
        let concern = Concern::language(language);
        found.insert(name.to_owned(), Arc::new(File::new(path, text, concern)));
    }
    for path in files.list(&folder, "ftl", diagnostics) {
        if let Some(file) = files.read(&path, Concern::language(language), diagnostics) {
            found.insert(paths::name(&path).to_owned(), file);
        }
    }
    found.remove(COMMAND_LINE);
    let catalogues: Vec<_> = found.values().map(|file| Arc::new(message::parse(file, diagnostics))).collect();
    report_duplicates(&catalogues, diagnostics);
    catalogues
}

/// The words that belong to the facts in a folder, of a subject or shared by all: its `text/LANGUAGE.ftl`, if there is one.
pub fn beside(
    files: &Files,
    folder: &str,
    subject: Option<&str>,
    language: &str,
    diagnostics: &mut Diagnostics,
) -> Option<Arc<Catalogue>> {
    let path = paths::words(folder, language);
    if !files.exists(&path) {
        return None;
    }
    let file = files.read(&path, Concern::words(subject, language), diagnostics)?;
    let catalogue = Arc::new(message::parse(&file, diagnostics));
    report_duplicates(std::slice::from_ref(&catalogue), diagnostics);
    Some(catalogue)
}

fn report_duplicates(catalogues: &[Arc<Catalogue>], diagnostics: &mut Diagnostics) {
    let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
    for message in catalogues.iter().flat_map(|catalogue| &catalogue.messages) {
        if let Some(first) = seen.insert(&message.id, &message.place.file.path) {
            let twice = Diagnostic::error(Code::MessageTwice).at(message.place.clone());
            diagnostics.push(twice.with("message", &message.id).with("first", first));
        }
    }
}
