//! `fiche rename OLD NEW`: another id for a record, wherever it is named.

use std::path::Path;

use super::tell::{finish, tell};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::edit::changes::Changes;
use crate::edit::rename;
use crate::ui::{Status, Ui};
use crate::workspace;
use crate::workspace::record;

pub fn run(ui: &Ui, root: &Path, old: &str, new: &str) -> Status {
    let mut problems = Diagnostics::default();
    let changes = Changes::of(root);
    let editions = workspace::load_all(root, &mut problems);
    // What cannot be read may name the record, too.
    let Some(editions) = editions.filter(|_| problems.errors() == 0) else {
        tell(ui, &mut problems);
        return Status::Unusable;
    };
    let mut named = editions.iter().map(|workspace| record::named(workspace, old));
    // What is wrong with the name is told as of the usual editions.
    let first = named.next().unwrap_or_else(|| Err(Diagnostic::error(Code::UnknownId)));
    let changed = first.or_else(|wrong| named.find_map(Result::ok).ok_or(wrong)).and_then(|named| {
        let mut changes = changes?;
        rename::record(&mut changes, &editions, &named.address.record(), new)?;
        changes.write()
    });
    finish(ui, changed)
}
