//! `fiche new KIND ID`: the skeleton of a record and the stubs of its words in every language.

use std::path::Path;

use super::open::{Opened, open};
use super::tell::{print, tell};
use crate::cli::New;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::edit::changes::Changes;
use crate::edit::{fluent, toml, yaml};
use crate::model::config::Subjects;
use crate::scaffold::{self, Addition, Wanted};
use crate::ui::{Status, Ui};
use crate::workspace::Workspace;

pub fn run(ui: &Ui, root: &Path, new: &New) -> Status {
    let mut diagnostics = Diagnostics::default();
    // Two that add something at the same time wait for each other.
    let changes = Changes::of(root);
    let opened = open(root, new.edition.as_deref(), &mut diagnostics);
    // Adding to files that cannot be read would hide what is wrong with them.
    let Some(Opened { workspace, languages }) = opened.filter(|_| diagnostics.errors() == 0) else {
        tell(ui, &mut diagnostics);
        return Status::Unusable;
    };
    let wanted = Wanted {
        kind: &new.kind,
        id: &new.id,
        subject: new.subject.as_deref(),
        edition: new.edition.as_deref(),
        source: new.source.as_deref(),
        iso: new.iso.as_deref(),
        name: new.name.as_deref(),
    };
    let added = scaffold::additions(&workspace, &languages, &wanted);
    match added.and_then(|added| write(changes?, &added)) {
        Ok(paths) => {
            for path in paths {
                print(&format!("{}\n", ui.text("new-done", &[("path", &path), ("id", &new.id)])));
            }
            if new.kind == scaffold::EDITION {
                print(&round(ui, &workspace, new));
            }
            // A workspace that names the subjects of its documents makes no others.
            let documents = &workspace.config.documents;
            let on_all =
                documents.iter().any(|entry| matches!(entry.get_ref().subjects.get_ref(), Subjects::All));
            if wanted.is_subject() && !documents.is_empty() && !on_all {
                print(&format!("{}\n", ui.text("new-not-planned", &[("id", &new.id)])));
            }
            Status::Well
        }
        Err(problem) => {
            tell(ui, &mut Diagnostics(vec![problem]));
            Status::Failed
        }
    }
}

/// Adds to files; what is there stays as it is. Nothing is written unless everything can be.
fn write(mut changes: Changes, additions: &[Addition]) -> Result<Vec<String>, Diagnostic> {
    for Addition { path, text: block } in additions {
        changes.make(path, |text| match path.rsplit('.').next() {
            Some("toml") => toml::add_block(text, block),
            Some("ftl") => fluent::add_block(text, block),
            _ => yaml::add_block(text, block),
        })?;
    }
    changes.write()
}

/// What lasts and is to be confirmed, and what a new edition needs anew.
fn round(ui: &Ui, workspace: &Workspace, new: &New) -> String {
    let Ok(subject) = scaffold::chosen(workspace, new.subject.as_deref()) else { return String::new() };
    let [lasting, of_edition] = scaffold::kinds(subject);
    let before = subject.edition_id();
    let mut text = String::new();
    for (id, kinds) in [("new-edition-lasts", lasting), ("new-edition-needs", of_edition)] {
        let kinds: Vec<String> = kinds.iter().map(|(kind, count)| format!("`{kind}` ({count})")).collect();
        if !kinds.is_empty() {
            let arguments = [("edition", new.id.as_str()), ("before", &before), ("kinds", &kinds.join(", "))];
            text.push_str(&format!("{}\n", ui.text(id, &arguments)));
        }
    }
    text + &format!("{}\n", ui.text("new-edition-next", &[("subject", &subject.id), ("edition", &new.id)]))
}
