//! What a worker does: read a subject, make its documents, forget it. So memory does not grow with the number of subjects.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use super::cache::Warning;
use super::interrupt;
use super::make::{self, Maker, Product};
use super::task::{Due, Task};
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::localise::data::Cache;
use crate::plan::Document;
use crate::workspace::Wanted;

/// What a worker has done.
pub enum Progress {
    /// Problems of a subject.
    Found(Vec<Diagnostic>),
    Finished {
        document: Document,
        product: Product,
        problems: Vec<Diagnostic>,
        took: Duration,
    },
    /// The user asked to stop before it was begun.
    NotBegun(Document),
}

/// Makes the documents of a task.
pub fn work(maker: &Maker<'_>, task: Task, send: &dyn Fn(Progress)) {
    let engine = maker.engine;
    let mut found = Diagnostics::default();
    let workspace = engine.read(&Wanted::from([(task.subject.clone(), Some(task.edition))]), &mut found);
    let scope = engine.scope(&workspace, &task.subject, &mut found);
    let cache = scope.as_ref().map(|scope| Cache::new(scope.subject));
    // Each of its documents has a copy of them.
    found.curb();
    // What is told of a document does not depend on which others are made.
    let mut warnings: BTreeMap<Vec<String>, Diagnostics> = BTreeMap::new();
    for (scope, due) in scope.iter().flat_map(|scope| task.documents.iter().map(move |due| (scope, due))) {
        let languages = due.document.languages.clone();
        warnings.entry(languages).or_insert_with(|| engine.warnings(scope, &due.document));
    }
    let all = found.0.iter().chain(warnings.values().flat_map(|warnings| &warnings.0));
    send(Progress::Found(all.cloned().collect()));
    found.0.extend(engine.problems().cloned());
    let sound = found.errors() == 0;
    for Due { document, state, before } in task.documents {
        if interrupt::asked() {
            send(Progress::NotBegun(document));
            continue;
        }
        let started = Instant::now();
        let concerns = |problem: &&Diagnostic| engine.concerns(problem, &document);
        let (mut product, problems) = match (&scope, &cache) {
            (Some(scope), Some(cache)) if !engine.blocked(&document, &found.0) => {
                let of_languages = warnings.get(&document.languages).into_iter().flat_map(|found| &found.0);
                let warnings = found.0.iter().filter(|problem| problem.severity == Severity::Warning);
                let known = warnings.chain(of_languages).filter(concerns).map(make::warning);
                let known: Vec<Warning> = known.collect();
                maker.make(scope, cache, &document, state, before.as_ref(), &known)
            }
            _ => (Product::Failed, found.0.iter().filter(concerns).cloned().collect()),
        };
        if let Product::Made { entry, .. } | Product::Same(entry) = &mut product {
            entry.sound = sound;
        }
        send(Progress::Finished { document, product, problems, took: started.elapsed() });
    }
}

/// Writes the files of a document that has been made.
pub fn write(maker: &Maker<'_>, mut progress: Progress) -> Progress {
    if let Progress::Finished { product, problems, .. } = &mut progress {
        maker.write(product, problems);
    }
    progress
}
