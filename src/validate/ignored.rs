//! Files in a subject's folder that look like facts or texts and are not read.

use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::localise::scope::Scope;
use crate::span::{Concern, File, Span};
use crate::workspace::paths;

/// Warns of texts outside `text/LANGUAGE.ftl`, and of facts in folders within the subject's.
pub fn check(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    let (files, subject) = (&scope.workspace.files, scope.subject);
    let folder = paths::subject(subject.kind.of(), &subject.id);
    // What cannot be listed is reported where it is read.
    let mut unlisted = Diagnostics::default();
    let mut ignored = files.list(&folder, "ftl", &mut unlisted);
    let tags = || scope.workspace.config.languages.keys().map(|tag| tag.get_ref().as_str());
    let read = |path: &String| tags().any(|tag| *path == paths::words(&folder, tag));
    for inner in files.folders(&folder, &mut unlisted) {
        ignored.extend(files.list(&inner, "toml", &mut unlisted));
        ignored.extend(files.list(&inner, "ftl", &mut unlisted).into_iter().filter(|path| !read(path)));
        for deeper in files.folders(&inner, &mut unlisted) {
            ignored.extend(files.list(&deeper, "ftl", &mut unlisted));
            ignored.extend(files.list(&deeper, "toml", &mut unlisted));
        }
    }
    for path in ignored {
        let what = if path.ends_with(".ftl") { "texts" } else { "facts" };
        let concern = Concern::subject(&subject.id);
        let file = Arc::new(File::new(&path, "", concern));
        let ignored = Diagnostic::warning(Code::FileIgnored).at(Span { file, range: 0..0 });
        let ignored = ignored.with("path", &path).with("what", what).with("folder", &folder);
        diagnostics.push(ignored.with("languages", tags().collect::<Vec<_>>().join(", ")));
    }
}
