//! `fiche manifest merge`: the manifests of the parts of a build as one.

use std::fs;
use std::path::{Path, PathBuf};

use super::{report, status};
use crate::batch::manifest::{Manifest, Unmerged};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::output;
use crate::ui::Ui;

pub fn merge(ui: &Ui, files: &[PathBuf], target: Option<&Path>) -> u8 {
    let fail = |problems: Vec<Diagnostic>, status: u8| {
        report(ui, &mut Diagnostics(problems));
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
        return fail(problems, status::UNUSABLE);
    }
    let merged = match Manifest::merge(parts) {
        Ok(merged) => merged,
        Err(unmerged) => return fail(vec![problem(unmerged)], status::FAILED),
    };
    let Some(target) = target else {
        super::print(&merged.text());
        return status::WELL;
    };
    match output::replace(target, merged.text().as_bytes()) {
        Ok(()) => {
            super::print(&format!("{}\n", target.display()));
            status::WELL
        }
        Err(error) => {
            let problem = Diagnostic::error("unwritable").with("path", target.display());
            fail(vec![problem.quoting(error.to_string())], status::FAILED)
        }
    }
}

fn problem(unmerged: Unmerged) -> Diagnostic {
    match unmerged {
        Unmerged::Disagree(document) => Diagnostic::error("manifests-disagree").with("document", document),
        Unmerged::SameFile(one, other) => {
            Diagnostic::error("manifests-same-file").with("document", one).with("other", other)
        }
        Unmerged::Missing(parts) => {
            let parts: Vec<_> = parts.iter().map(ToString::to_string).collect();
            Diagnostic::error("manifests-missing").with("parts", parts.join(", "))
        }
    }
}

fn read(path: &Path) -> Result<Manifest, Diagnostic> {
    let bytes = fs::read(path).map_err(|error| {
        Diagnostic::error("unreadable").with("path", path.display()).quoting(error.to_string())
    })?;
    Manifest::read(&bytes)
        .map_err(|error| Diagnostic::error("not-a-manifest").with("path", path.display()).quoting(error))
}
