//! The workspace of a command, and the documents that it is for.

use std::path::{Path, PathBuf};

use super::tell::tell;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::engine::Engine;
use crate::localise::language::{self, Languages};
use crate::plan::{self, Document, Selection};
use crate::ui::{Status, Ui};
use crate::workspace::{self, Workspace};

/// A workspace with its languages set up.
pub struct Opened {
    pub workspace: Workspace,
    pub languages: Languages,
}

/// Reads a workspace; subjects that have the edition, in it. `None` if it is unusable; `diagnostics` gets what was
/// found in any case.
pub fn open(root: &Path, edition: Option<&str>, diagnostics: &mut Diagnostics) -> Option<Opened> {
    let workspace = workspace::load(root, edition, diagnostics)?;
    if let Err(unknown) = workspace.check_edition(edition) {
        diagnostics.push(unknown);
        return None;
    }
    let languages = language::languages(&workspace, diagnostics);
    Some(Opened { workspace, languages })
}

/// The folder given, or the nearest one above the current folder, that has a `fiche.toml`.
pub fn find(given: Option<&Path>) -> Result<PathBuf, Diagnostic> {
    let start = match given {
        Some(folder) => folder.to_owned(),
        None => std::env::current_dir().unwrap_or_else(|_| PathBuf::from(".")),
    };
    let has_config = |folder: &&Path| folder.join("fiche.toml").is_file();
    let found = match given {
        Some(folder) => Some(folder).filter(has_config),
        None => start.ancestors().find(has_config),
    };
    found
        .map(Path::to_owned)
        .ok_or_else(|| Diagnostic::error(Code::NoWorkspace).with("path", start.display()))
}

/// Says why nothing is done.
pub fn refuse(ui: &Ui, problem: Diagnostic) -> Status {
    tell(ui, &mut Diagnostics(vec![problem]));
    Status::Unusable
}

/// The documents that were asked for, or the exit status.
pub fn choose(
    engine: &Engine,
    selection: &Selection,
    diagnostics: &mut Diagnostics,
) -> Result<Vec<Document>, Status> {
    engine.select(selection).map_err(|problem| {
        let unreadable = plan::asks_for_unreadable(engine.outline(), selection);
        let unread = engine.planned().is_empty() && !engine.plan_is_whole();
        if unread || problem.code == Code::NothingSelected && unreadable {
            // Why there are no documents has been said.
            return Status::Failed;
        }
        diagnostics.push(problem);
        Status::Unusable
    })
}
