//! `fiche manifest merge`: the manifests of the parts of a build as one.

use std::fs;
use std::path::{Path, PathBuf};

use super::tell::{print, print_json, tell};
use crate::batch::manifest::{self, Manifest, Origin, Unmerged};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::files::output;
use crate::ui::{Status, Ui};

pub fn merge(ui: &Ui, files: &[PathBuf], target: Option<&Path>) -> Status {
    let fail = |problems: Vec<Diagnostic>, status: Status| {
        tell(ui, &mut Diagnostics(problems));
        status
    };
    let mut parts = Vec::new();
    let mut problems = Vec::new();
    for path in files {
        match read(path) {
            Ok(part) => parts.push(part),
            Err(problem) => problems.push(problem),
        }
    }
    if !problems.is_empty() {
        return fail(problems, Status::Unusable);
    }
    let merged = match Manifest::merge(parts) {
        Ok(merged) => merged,
        Err(unmerged) => return fail(vec![problem(unmerged)], Status::Failed),
    };
    let Some(target) = target else {
        print_json(&merged.text());
        return Status::Well;
    };
    if is_of_others(target) {
        return fail(
            vec![Diagnostic::error(Code::ForeignFile).with("path", target.display())],
            Status::Unusable,
        );
    }
    match output::replace(target, merged.text().as_bytes()) {
        Ok(()) => {
            print(&format!("{}\n", target.display()));
            Status::Well
        }
        Err(error) => {
            let problem = Diagnostic::error(Code::Unwritable).with("path", target.display());
            fail(vec![problem.failing(&error)], Status::Failed)
        }
    }
}

/// Whether there is a file that no build has written.
fn is_of_others(target: &Path) -> bool {
    output::replaced(target).is_some_and(|bytes| manifest::origin(&bytes) != Origin::Builds)
}

fn problem(unmerged: Unmerged) -> Diagnostic {
    match unmerged {
        Unmerged::Disagree(document) => Diagnostic::error(Code::ManifestsDisagree).with("document", document),
        Unmerged::SameFile(one, other) => {
            Diagnostic::error(Code::ManifestsSameFile).with("document", one).with("other", other)
        }
        Unmerged::Missing(parts) => {
            let parts: Vec<_> = parts.iter().map(ToString::to_string).collect();
            Diagnostic::error(Code::ManifestsMissing).with("parts", parts.join(", "))
        }
    }
}

fn read(path: &Path) -> Result<Manifest, Diagnostic> {
    let bytes = fs::read(path)
        .map_err(|error| Diagnostic::error(Code::Unreadable).with("path", path.display()).failing(&error))?;
    Manifest::read(&bytes)
        .map_err(|error| Diagnostic::error(Code::NotAManifest).with("path", path.display()).quoting(error))
}
