//! `fiche rename OLD NEW`: another id for a record, wherever it is named.

use std::path::Path;

use super::set;
use super::tell::tell;
use crate::diagnostic::Diagnostics;
use crate::edit::changes::Changes;
use crate::edit::rename;
use crate::ui::{Status, Ui};
use crate::workspace;
use crate::workspace::record;

pub fn run(ui: &Ui, root: &Path, old: &str, new: &str) -> Status {
    let mut problems = Diagnostics::default();
    let changes = Changes::of(root);
    let workspace = workspace::load(root, &mut problems);
    // What cannot be read may name the record, too.
    let Some(workspace) = workspace.filter(|_| problems.errors() == 0) else {
        tell(ui, &mut problems);
        return Status::Unusable;
    };
    let changed = record::named(&workspace, old).and_then(|named| {
        let mut changes = changes?;
        rename::record(&mut changes, &workspace, &named.address.record(), new)?;
        changes.write()
    });
    set::finish(ui, changed)
}
