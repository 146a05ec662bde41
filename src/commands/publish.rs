//! `fiche publish SUBJECT EDITION`: makes a draft the edition of which documents are made, after saying what is left to be done.

use std::io::{BufRead, IsTerminal, Write};
use std::path::Path;

use super::open::refuse;
use super::set;
use super::status::details;
use super::tell::{complain, print, tell};
use crate::cli::Publish;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::edit::changes::Changes;
use crate::edit::toml;
use crate::engine::Engine;
use crate::model::edition::EditionState;
use crate::ui::{Status, Ui};
use crate::workspace::Wanted;
use crate::workspace::editions::Editions;

pub fn run(ui: &Ui, root: &Path, publish: &Publish) -> Status {
    let changes = Changes::of(root);
    let engine = match Engine::open(root) {
        Ok(engine) => engine,
        Err(mut problems) => {
            tell(ui, &mut problems);
            return Status::Unusable;
        }
    };
    let Publish { subject, edition, yes } = publish;
    let all = &engine.outline().editions;
    let Some(editions) = all.get(subject) else {
        let unknown = Diagnostic::error(Code::UnknownSubject);
        return refuse(ui, unknown.suggesting(subject, all.keys().map(String::as_str)));
    };
    let Some(known) = editions.named(edition) else {
        let unknown = Diagnostic::error(Code::UnknownEdition);
        return refuse(ui, unknown.suggesting(edition, Editions::iter(editions).map(|one| one.id.as_str())));
    };
    let mut standing = engine.standing(subject, known);
    standing.problems.0.retain(|problem| problem.severity == Severity::Error);
    let is_published = known.state == EditionState::Published && standing.problems.errors() == 0;
    if is_published {
        let published = ui.text("publish-already", &[("subject", subject), ("edition", edition)]);
        print(&format!("{published}\n"));
        return Status::Well;
    }
    print(details(ui, &standing).trim_start_matches('\n'));
    if standing.problems.errors() > 0 {
        // No document could be made of it.
        tell(ui, &mut standing.problems);
        return Status::Failed;
    }
    if !yes && !agreed(ui, subject, edition) {
        return Status::Failed;
    }
    set::finish(ui, changes.and_then(|changes| write(changes, &engine, subject, edition)))
}

/// Whether somebody says that it shall be. Without a terminal nobody can.
fn agreed(ui: &Ui, subject: &str, edition: &str) -> bool {
    let arguments = [("subject", subject), ("edition", edition)];
    if !std::io::stdin().is_terminal() {
        complain(&ui.text("publish-not-asked", &arguments));
        return false;
    }
    print(&format!("{} ", ui.text("publish-ask", &arguments)));
    let _ = std::io::stdout().flush();
    let mut answer = String::new();
    let _ = std::io::stdin().lock().read_line(&mut answer);
    let yes = ui.text("publish-yes", &[]);
    yes.split_whitespace().any(|word| word == answer.trim().to_lowercase())
}

/// Changes `state` where `[edition]` stands.
fn write(
    mut changes: Changes,
    engine: &Engine,
    subject: &str,
    edition: &str,
) -> Result<Vec<String>, Diagnostic> {
    let mut problems = crate::diagnostic::Diagnostics::default();
    let workspace =
        engine.read(&Wanted::from([(subject.to_owned(), Some(edition.to_owned()))]), &mut problems);
    let unreadable = || Diagnostic::error(Code::Unreadable).with("path", subject);
    let found = workspace.subjects.get(subject).ok_or_else(unreadable)?;
    let file = &found.edition.place.file;
    changes.splice(file, Vec::new())?;
    let state = [toml::Step::Key("edition"), toml::Step::Key("state")];
    let published = toml::New::Text(EditionState::Published.key());
    changes.make(&file.path, |text| toml::set(text, &state, published))?;
    changes.write()
}
