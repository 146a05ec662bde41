//! What a worker does: read a subject, make its documents, forget it. So memory does not grow with the number of subjects.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::concerns::{blocked, concerns, warnings};
use crate::batch::cache::Made;
use crate::batch::fresh::State;
use crate::batch::interrupt;
use crate::batch::make::{self, Maker};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::localise::data::Cache;
use crate::localise::language::Languages;
use crate::localise::scope::Scope;
use crate::plan::Document;
use crate::validate;
use crate::workspace::{self, Common};

/// Documents of one subject.
pub struct Bundle {
    pub subject: String,
    pub tasks: Vec<Task>,
}

/// A document that may have to be made.
pub struct Task {
    pub document: Document,
    pub state: State,
    /// As it was last made.
    pub before: Option<Made>,
}

/// What a worker tells.
pub enum News {
    /// Problems of a subject.
    Found(Vec<Diagnostic>),
    Done {
        document: Document,
        result: make::Result,
        problems: Vec<Diagnostic>,
        took: Duration,
    },
    /// The user asked to stop before it was begun.
    NotBegun(Document),
}

/// What all workers share.
pub struct Crew<'c> {
    pub common: &'c Arc<Common>,
    pub languages: &'c Languages,
    /// Problems that are no subject's.
    pub shared: &'c Diagnostics,
    pub maker: &'c Maker<'c>,
}

impl Crew<'_> {
    /// Makes the documents of a bundle.
    pub fn make(&self, bundle: Bundle, tell: &dyn Fn(News)) {
        let mut found = Diagnostics::default();
        let wanted = BTreeSet::from([bundle.subject.clone()]);
        let workspace = workspace::complete(self.common, wanted, &mut found);
        let scope = workspace.subjects.get(&bundle.subject).map(|subject| {
            let scope = Scope::new(&workspace, self.languages, subject, &mut found);
            validate::subject(&scope, &mut found);
            (scope, Cache::new(subject))
        });
        tell(News::Found(found.0.clone()));
        found.0.extend(self.shared.0.iter().cloned());
        for task in bundle.tasks {
            if interrupt::asked() {
                tell(News::NotBegun(task.document));
                continue;
            }
            let started = Instant::now();
            let Task { document, state, before } = task;
            let (result, problems) = match &scope {
                Some((scope, cache)) if !blocked(&document, self.languages, &found) => {
                    self.document(scope, cache, &document, state, before.as_ref(), &found)
                }
                _ => {
                    let concerned =
                        found.0.iter().filter(|problem| concerns(problem, &document, self.languages));
                    (make::Result::Failed, concerned.cloned().collect())
                }
            };
            tell(News::Done { document, result, problems, took: started.elapsed() });
        }
    }

    /// Writes the files of a document that has been made.
    pub fn write(&self, mut news: News) -> News {
        if let News::Done { result, problems, .. } = &mut news {
            self.maker.write(result, problems);
        }
        news
    }

    fn document(
        &self,
        scope: &Scope<'_>,
        cache: &Cache,
        document: &Document,
        state: State,
        before: Option<&Made>,
        found: &Diagnostics,
    ) -> (make::Result, Vec<Diagnostic>) {
        let review = self.common.reports.get(&document.report).is_some_and(|settings| settings.review);
        let known = warnings(document, self.languages, found);
        let scope = scope.fresh(review);
        self.maker.make(&scope, cache, document, state, before, &known)
    }
}
