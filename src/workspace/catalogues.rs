//! Fluent files: those that come with the program under those of the workspace, file by file.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::paths;
use crate::builtin;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::files::input::Files;
use crate::span::{Concern, File};
use crate::text::message::{self, Catalogue};

/// Words of the command line; no document uses them.
const COMMAND_LINE: &str = "cli.ftl";

/// The first line of words that an import wrote begins so.
pub const IMPORTED: &str = "### import ";

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
    let parse = |file: &Arc<File>| {
        let mut problems = Diagnostics::default();
        (Arc::new(message::parse(file, &mut problems)), problems)
    };
    let files: Vec<_> = found.into_values().collect();
    let (catalogues, problems): (Vec<_>, Vec<_>) = files.par_iter().map(parse).unzip();
    diagnostics.0.extend(problems.into_iter().flat_map(|problems| problems.0));
    report_duplicates(&catalogues, diagnostics);
    catalogues
}

/// The words that belong to the facts in a folder, of a subject, an edition or shared by all: `text/LANGUAGE.ftl` and all
/// files in `text/LANGUAGE/`. What imports wrote comes first, so that messages of other files stand over it.
pub fn beside(
    files: &Files,
    folder: &str,
    concern: &Concern,
    language: &str,
    diagnostics: &mut Diagnostics,
) -> Vec<Arc<Catalogue>> {
    let concern = concern.clone().in_language(language);
    let (mut imported, mut own) = (Vec::new(), Vec::new());
    for path in words(files, folder, language, diagnostics) {
        let Some(file) = files.read(&path, concern.clone(), diagnostics) else { continue };
        let catalogue = Arc::new(message::parse(&file, diagnostics));
        if is_imported(&file.text) { imported.push(catalogue) } else { own.push(catalogue) }
    }
    for layer in [&imported, &own] {
        report_duplicates(layer, diagnostics);
    }
    imported.into_iter().chain(own).collect()
}

/// The paths of these files.
pub fn words(files: &Files, folder: &str, language: &str, diagnostics: &mut Diagnostics) -> Vec<String> {
    let first = paths::words(folder, language);
    let more = files.list(&paths::more_words(folder, language), "ftl", diagnostics);
    Some(first).filter(|path| files.exists(path)).into_iter().chain(more).collect()
}

/// Whether an import wrote a file of words: it says so in its first line.
pub fn is_imported(text: &str) -> bool {
    text.starts_with(IMPORTED)
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
