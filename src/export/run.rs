//! An export: make projects, write them.

use std::collections::{BTreeMap, BTreeSet};

use super::ExportFolder;
use crate::batch::event::{Event, Listener};
use crate::batch::queue::{self, Signal};
use crate::diagnostic::Diagnostics;
use crate::engine::Engine;
use crate::localise::data::Cache;
use crate::plan::{Document, folded};
use crate::render::standalone::Project;
use crate::workspace::Wanted;

/// How an export went.
#[derive(Default)]
pub struct Outcome {
    pub exported: usize,
    /// Names of the documents that could not be exported, in order.
    pub failed: Vec<String>,
    /// Documents that were not begun because the user asked to stop.
    pub left: usize,
    pub problems: Diagnostics,
}

/// Exports documents one after the other.
pub fn run(
    engine: &Engine,
    chosen: Vec<Document>,
    folder: &mut ExportFolder,
    listener: &mut dyn Listener,
) -> Outcome {
    let mut outcome = Outcome::default();
    let of = |document: &Document| (document.subject.clone(), document.edition.id.clone());
    let mut read = BTreeMap::new();
    for (subject, edition) in chosen.iter().map(of).collect::<BTreeSet<_>>() {
        let wanted = Wanted::from([(subject.clone(), Some(edition.clone()))]);
        read.insert((subject, edition), engine.read(&wanted, &mut outcome.problems));
    }
    let mut scopes = BTreeMap::new();
    for (key, workspace) in &read {
        let scope = engine.scope(workspace, &key.0, &mut outcome.problems);
        scopes.extend(scope.map(|scope| (key, (Cache::new(scope.subject), scope))));
    }
    outcome.problems.0.extend(engine.problems().cloned());
    let (blocked, ready): (Vec<_>, Vec<_>) =
        chosen.into_iter().partition(|document| engine.blocked(document, &outcome.problems.0));
    outcome.failed.extend(blocked.iter().map(Document::name));
    let work = |document: Document, done: &dyn Fn(_)| {
        let made = scopes.get(&of(&document));
        let made = made.map(|(cache, scope)| engine.project(scope, cache, &document));
        done((document, made.unwrap_or_default()));
    };
    // One at a time: what labels answer is written down.
    let not_begun = queue::run(1, ready, work, std::convert::identity, |signal| match signal {
        Signal::Stopping => listener.hear(Event::Stopping),
        Signal::Result((document, (project, problems))) => {
            outcome.problems.0.extend(problems);
            outcome.take(&document, &folder_of(engine, &document), project, folder, listener);
        }
    });
    outcome.left = not_begun.len();
    outcome.failed.sort();
    outcome
}

/// The folder of a document: its name, or if another document has that too, one that says where the parts of it end.
fn folder_of(engine: &Engine, document: &Document) -> String {
    let name = document.name();
    let same = |other: &&Document| other.path != document.path && folded(&other.name()) == folded(&name);
    match engine.planned().iter().find(same) {
        Some(_) => format!("{}.{}.{}", document.subject, document.report, document.language()),
        None => name,
    }
}

impl Outcome {
    /// Writes a document.
    fn take(
        &mut self,
        document: &Document,
        name: &str,
        project: Option<Project>,
        folder: &mut ExportFolder,
        listener: &mut dyn Listener,
    ) {
        let Some(project) = project else { return self.failed.push(document.name()) };
        let path = folder.output.root().join(name);
        match folder.put(name, &project) {
            Ok(()) => {
                listener.hear(Event::Written(&path));
                self.exported += 1;
            }
            Err(problem) => {
                self.failed.push(document.name());
                self.problems.push(problem);
            }
        }
    }
}
