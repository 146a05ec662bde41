//! Files in the folders of a subject and its edition that look like facts or texts and are not read.

use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::files::input::Files;
use crate::localise::scope::Scope;
use crate::model::edition::is_edition;
use crate::span::{File, Span};
use crate::workspace::{catalogues, paths};

/// Folders within one another are looked at so deep.
const DEPTH: usize = 3;

/// Warns of texts outside `text/LANGUAGE.ftl` and `text/LANGUAGE/`, and of facts in folders within those that hold facts.
pub fn check(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    let files = &scope.workspace.files;
    // What cannot be listed is reported where it is read.
    let mut unlisted = Diagnostics::default();
    let tags: Vec<&str> = scope.workspace.config.languages.keys().map(|tag| tag.get_ref().as_str()).collect();
    for (folder, concern) in paths::of(scope.subject) {
        let words = |tag: &&str| catalogues::words(files, &folder, tag, &mut unlisted);
        let read: Vec<String> = tags.iter().flat_map(words).collect();
        let mut ignored = Vec::new();
        below(files, &folder, 0, &mut ignored);
        ignored.retain(|path| !read.contains(path));
        for path in ignored {
            let what = if path.ends_with(".ftl") { "texts" } else { "facts" };
            let file = Arc::new(File::new(&path, "", concern.clone()));
            let ignored = Diagnostic::warning(Code::FileIgnored).at(Span { file, range: 0..0 });
            let ignored = ignored.with("path", &path).with("what", what).with("folder", &folder);
            diagnostics.push(ignored.with("languages", tags.join(", ")));
        }
    }
}

/// All facts and texts below a folder, but for the facts in itself and what is in folders of editions.
fn below(files: &Files, folder: &str, depth: usize, found: &mut Vec<String>) {
    let mut unlisted = Diagnostics::default();
    found.extend(files.list(folder, "ftl", &mut unlisted));
    if depth > 0 {
        found.extend(files.list(folder, "toml", &mut unlisted));
    }
    for inner in files.folders(folder, &mut unlisted) {
        if depth < DEPTH && !(depth == 0 && is_edition(paths::name(&inner))) {
            below(files, &inner, depth + 1, found);
        }
    }
}
