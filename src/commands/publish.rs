//! `fiche publish SUBJECT EDITION`: makes a draft the edition of which documents are made, after saying what is left to be done
//! and what it lacks of the edition before; or a draft again of a published one.

use std::io::{BufRead, IsTerminal, Write};
use std::path::Path;

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
use crate::workspace::editions::{EditionInfo, Editions};

pub fn run(ui: &Ui, root: &Path, publish: &Publish) -> Status {
    let changes = Changes::of(root);
    let engine = match Engine::open(root) {
        Ok(engine) => engine,
        Err(mut problems) => {
            tell(ui, &mut problems);
            return Status::Unusable;
        }
    };
    let editions = match found(&engine, publish) {
        Ok(editions) => editions,
        Err((status, mut problems)) => {
            tell(ui, &mut problems);
            return status;
        }
    };
    let Some(known) = editions.named(&publish.edition) else { return Status::Failed };
    let round = Round { ui, engine: &engine, publish, editions, known };
    if publish.withdraw { round.withdraw(changes) } else { round.publish(changes) }
}

/// The editions of a subject of which one is that edition; else the exit status, and why there is none.
fn found<'e>(engine: &'e Engine, publish: &Publish) -> Result<&'e Editions, (Status, Diagnostics)> {
    let Publish { subject, edition, .. } = publish;
    let all = &engine.outline().editions;
    let Some(editions) = all.get(subject) else {
        let unknown = Diagnostic::error(Code::UnknownSubject);
        let unknown = unknown.suggesting(subject, all.keys().map(String::as_str));
        return Err((Status::Unusable, unknown.into()));
    };
    if editions.named(edition).is_some() {
        return Ok(editions);
    }
    // Of one whose `[edition]` cannot be read not even the name is known.
    let mut problems = Diagnostics::default();
    if editions.iter().any(|one| one.id.is_empty()) {
        engine.read(&Wanted::from([(subject.clone(), None)]), &mut problems);
    }
    if problems.errors() > 0 {
        return Err((Status::Failed, problems));
    }
    let known = editions.iter().map(|one| one.id.as_str());
    let unknown = Diagnostic::error(Code::UnknownEdition).suggesting(edition, known);
    Err((Status::Unusable, unknown.into()))
}

/// An edition that is to be published, or a draft again.
struct Round<'r> {
    ui: &'r Ui,
    engine: &'r Engine,
    publish: &'r Publish,
    editions: &'r Editions,
    known: &'r EditionInfo,
}

impl Round<'_> {
    fn withdraw(&self, changes: Result<Changes, Diagnostic>) -> Status {
        if self.known.state == EditionState::Draft {
            print(&format!("{}\n", self.ui.text("publish-not-yet", &self.arguments())));
            return Status::Well;
        }
        let status = self.write(changes, EditionState::Draft);
        if status == Status::Well {
            print(&format!("{}\n", withdrawn(self.ui, &self.publish.subject, self.editions, self.known)));
        }
        status
    }

    fn publish(&self, changes: Result<Changes, Diagnostic>) -> Status {
        let Publish { subject, edition, yes, .. } = self.publish;
        let mut standing = self.engine.standing(subject, self.known);
        standing.problems.0.retain(|problem| problem.severity == Severity::Error);
        let is_published = self.known.state == EditionState::Published && standing.problems.errors() == 0;
        if is_published {
            print(&format!("{}\n", self.ui.text("publish-already", &self.arguments())));
            return Status::Well;
        }
        print(details(self.ui, &standing).trim_start_matches('\n'));
        if !self.is_fit(&mut standing) {
            return Status::Failed;
        }
        let mut newer = self.editions.iter().take_while(|one| *one != self.known);
        if let Some(newer) = newer.find(|one| one.state == EditionState::Published) {
            let arguments = [("subject", subject.as_str()), ("edition", edition), ("newer", &newer.id)];
            print(&format!("  {}\n", self.ui.text("publish-newer", &arguments)));
        }
        if !yes && !agreed(self.ui, subject, edition) {
            return Status::Failed;
        }
        self.write(changes, EditionState::Published)
    }

    /// Whether documents can be made of it that say something; says what it lacks.
    fn is_fit(&self, standing: &mut Standing) -> bool {
        if standing.problems.errors() > 0 {
            tell(self.ui, &mut standing.problems);
            return false;
        }
        let Publish { subject, edition, .. } = self.publish;
        let before = self.editions.before(edition).next();
        let before = before.map(|before| self.engine.standing(subject, before));
        if let Some(before) = &before {
            print(&lacking(self.ui, standing, before));
        }
        let loses = before.is_some_and(|before| before.own > 0);
        let is_empty = standing.own == 0 && (loses || standing.records == 0);
        if is_empty {
            let empty = Diagnostic::error(Code::EditionEmpty).with("subject", subject);
            tell(self.ui, &mut empty.with("edition", edition).into());
        }
        !is_empty
    }

    fn write(&self, changes: Result<Changes, Diagnostic>, state: EditionState) -> Status {
        let Publish { subject, edition, .. } = self.publish;
        let changes = changes.map_err(Diagnostics::from);
        finish(self.ui, changes.and_then(|changes| write(changes, self.engine, subject, edition, state)))
    }

    fn arguments(&self) -> [(&str, &str); 2] {
        [("subject", &self.publish.subject), ("edition", &self.publish.edition)]
    }
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
fn withdrawn(ui: &Ui, subject: &str, editions: &Editions, was: &EditionInfo) -> String {
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
