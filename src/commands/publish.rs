//! `fiche publish SUBJECT EDITION`: makes a draft the edition of which documents are made, after saying what is left to be done
//! and what it lacks of the edition before; or a draft again of a published one.

use std::io::{BufRead, IsTerminal, Write};
use std::path::Path;

use super::open::refuse;
use super::status::details;
use super::tell::{complain, finish, print, tell};
use crate::cli::Publish;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::edit::changes::Changes;
use crate::edit::toml;
use crate::engine::Engine;
use crate::engine::standing::Standing;
use crate::model::edition::EditionState;
use crate::ui::{Status, Ui};
use crate::workspace::Wanted;
use crate::workspace::editions::{Editions, Known};

pub fn run(ui: &Ui, root: &Path, publish: &Publish) -> Status {
    let changes = Changes::of(root);
    let engine = match Engine::open(root) {
        Ok(engine) => engine,
        Err(mut problems) => {
            tell(ui, &mut problems);
            return Status::Unusable;
        }
    };
    let Publish { subject, edition, yes, withdraw } = publish;
    let all = &engine.outline().editions;
    let Some(editions) = all.get(subject) else {
        let unknown = Diagnostic::error(Code::UnknownSubject);
        return refuse(ui, unknown.suggesting(subject, all.keys().map(String::as_str)));
    };
    let Some(known) = editions.named(edition) else {
        // Of one whose `[edition]` cannot be read not even the name is known.
        let mut problems = Diagnostics::default();
        if editions.iter().any(|one| one.id.is_empty()) {
            engine.read(&Wanted::from([(subject.clone(), None)]), &mut problems);
        }
        if problems.errors() > 0 {
            tell(ui, &mut problems);
            return Status::Failed;
        }
        let unknown = Diagnostic::error(Code::UnknownEdition);
        return refuse(ui, unknown.suggesting(edition, Editions::iter(editions).map(|one| one.id.as_str())));
    };
    let arguments = [("subject", subject.as_str()), ("edition", edition.as_str())];
    if *withdraw {
        if known.state == EditionState::Draft {
            print(&format!("{}\n", ui.text("publish-not-yet", &arguments)));
            return Status::Well;
        }
        let state = EditionState::Draft;
        let written = changes.map_err(Diagnostics::from);
        let written = written.and_then(|changes| write(changes, &engine, subject, edition, state));
        let status = finish(ui, written);
        if status == Status::Well {
            print(&format!("{}\n", withdrawn(ui, subject, editions, known)));
        }
        return status;
    }
    let mut standing = engine.standing(subject, known);
    standing.problems.0.retain(|problem| problem.severity == Severity::Error);
    let is_published = known.state == EditionState::Published && standing.problems.errors() == 0;
    if is_published {
        print(&format!("{}\n", ui.text("publish-already", &arguments)));
        return Status::Well;
    }
    print(details(ui, &standing).trim_start_matches('\n'));
    if standing.problems.errors() > 0 {
        // No document could be made of it.
        tell(ui, &mut standing.problems);
        return Status::Failed;
    }
    let before = editions.before(edition).next().map(|before| engine.standing(subject, before));
    if let Some(before) = &before {
        print(&lacking(ui, &standing, before));
    }
    let loses = before.is_some_and(|before| before.own > 0);
    if standing.own == 0 && (loses || standing.records == 0) {
        let empty = Diagnostic::error(Code::EditionEmpty).with("subject", subject).with("edition", edition);
        tell(ui, &mut Diagnostics(vec![empty]));
        return Status::Failed;
    }
    let mut newer = Editions::iter(editions).take_while(|one| *one != known);
    if let Some(newer) = newer.find(|one| one.state == EditionState::Published) {
        let arguments = [("subject", subject.as_str()), ("edition", edition), ("newer", &newer.id)];
        print(&format!("  {}\n", ui.text("publish-newer", &arguments)));
    }
    if !yes && !agreed(ui, subject, edition) {
        return Status::Failed;
    }
    let state = EditionState::Published;
    let written = changes.map_err(Diagnostics::from);
    finish(ui, written.and_then(|changes| write(changes, &engine, subject, edition, state)))
}

/// The kinds of which the edition before has more records; nothing if there are none.
fn lacking(ui: &Ui, standing: &Standing, before: &Standing) -> String {
    let here = |kind: &str| standing.kinds.get(kind).copied().unwrap_or_default();
    let more = before.kinds.iter().filter(|(kind, count)| here(kind) < **count);
    let kinds: Vec<String> =
        more.map(|(kind, count)| format!("`{kind}` ({} / {count})", here(kind))).collect();
    if kinds.is_empty() {
        return String::new();
    }
    let arguments = [("before", before.edition.id.as_str()), ("kinds", &kinds.join(", "))];
    format!("  {}\n", ui.text("publish-lacks", &arguments))
}

/// Which edition documents are made of, now that one is a draft again.
fn withdrawn(ui: &Ui, subject: &str, editions: &Editions, was: &Known) -> String {
    let mut others = Editions::iter(editions).filter(|one| *one != was);
    let other = others.find(|one| one.state == EditionState::Published);
    let id = if other.is_some() { "publish-withdrawn" } else { "publish-withdrawn-last" };
    let used = other.map_or("", |other| other.id.as_str());
    ui.text(id, &[("subject", subject), ("edition", &was.id), ("used", used)])
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
    state: EditionState,
) -> Result<Vec<String>, Diagnostics> {
    let mut problems = Diagnostics::default();
    let workspace =
        engine.read(&Wanted::from([(subject.to_owned(), Some(edition.to_owned()))]), &mut problems);
    // Nothing is missing for another reason than those found.
    let Some(found) = workspace.subjects.get(subject) else { return Err(problems) };
    let file = &found.edition.place.file;
    changes.splice(file, Vec::new())?;
    let key = [toml::Step::Key("edition"), toml::Step::Key("state")];
    changes.make(&file.path, |text| toml::set(text, &key, toml::New::Text(state.key())))?;
    Ok(changes.write()?)
}
