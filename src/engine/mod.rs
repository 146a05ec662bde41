//! A workspace that answers: which documents there are, what is wrong, and the pages of each document.
//!
//! What has been read stays as it was read; what has changed since is for another engine. An engine prints nothing: results
//! and problems go to whoever asked.

pub mod change;
mod check;
mod concern;
mod document;
mod exceeded;
mod fit;
pub mod lookup;
mod places;
pub mod standing;
mod unprinted;

pub use exceeded::Exceeded;
pub use places::Place;
pub use unprinted::problem as unprinted;

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::localise::language::{self, Languages};
use crate::localise::scope::Scope;
use crate::plan::{self, Document, Selection};
use crate::render::{Renderer, pool};
use crate::validate;
use crate::workspace::{self, Common, Outline, Wanted, Workspace};

/// A workspace with its plan; its languages and the renderer follow when they are first needed.
pub struct Engine {
    outline: Arc<Outline>,
    planned: Vec<Document>,
    /// What is wrong with `fiche.toml` and the plan.
    found: Diagnostics,
    shared: OnceLock<Shared>,
}

/// What documents on all subjects need.
struct Shared {
    common: Arc<Common>,
    languages: Arc<Languages>,
    renderer: Renderer,
    found: Diagnostics,
}

impl Engine {
    /// Reads `fiche.toml` and what there is. If the workspace is unusable, says why.
    pub fn open(root: &Path) -> Result<Self, Diagnostics> {
        pool::prepare();
        let mut found = Diagnostics::default();
        let Some(outline) = workspace::outline(root, &mut found) else { return Err(found) };
        let planned = plan::documents(&outline, &mut found);
        Ok(Engine { outline: Arc::new(outline), planned, found, shared: OnceLock::new() })
    }

    pub fn outline(&self) -> &Outline {
        &self.outline
    }

    /// The documents that there are.
    pub fn planned(&self) -> &[Document] {
        &self.planned
    }

    /// Whether every entry of `fiche.toml` could be read, so that no document is missing in the plan.
    pub fn plan_is_whole(&self) -> bool {
        self.found.errors() == 0
    }

    /// The documents that are asked for.
    pub fn select(&self, selection: &Selection) -> Result<Vec<Document>, Diagnostic> {
        plan::select(&self.outline, self.planned.clone(), selection)
    }

    /// Problems found so far that are no subject's.
    pub fn problems(&self) -> impl Iterator<Item = &Diagnostic> {
        let shared = self.shared.get().into_iter().flat_map(|shared| &shared.found.0);
        self.found.0.iter().chain(shared)
    }

    /// The languages of the workspace.
    pub fn languages(&self) -> &Languages {
        &self.shared().languages
    }

    /// Makes pages, and PDF and pictures of them.
    pub fn renderer(&self) -> &Renderer {
        &self.shared().renderer
    }

    /// Reads subjects with what they need.
    pub fn read(&self, subjects: &Wanted, diagnostics: &mut Diagnostics) -> Workspace {
        workspace::complete(&self.shared().common, subjects, diagnostics)
    }

    /// A subject with its words, checked; nothing if it could not be read.
    pub fn scope<'e>(
        &'e self,
        workspace: &'e Workspace,
        subject: &str,
        diagnostics: &mut Diagnostics,
    ) -> Option<Scope<'e>> {
        let subject = workspace.subjects.get(subject)?;
        let scope = Scope::new(workspace, self.languages(), subject, diagnostics);
        validate::subject(&scope, diagnostics);
        Some(scope)
    }

    /// What should be known before a document is published, beside what [`scope`](Self::scope) finds: the same for all on a
    /// subject in these languages.
    pub fn warnings(&self, scope: &Scope<'_>, document: &Document) -> Diagnostics {
        let mut found = Diagnostics::default();
        let own: BTreeSet<&str> = document.languages.iter().map(String::as_str).collect();
        validate::warnings(scope, &own, &mut found);
        found.curb();
        found
    }

    fn shared(&self) -> &Shared {
        self.shared.get_or_init(|| {
            let mut found = Diagnostics::default();
            let common = Arc::new(workspace::common(self.outline.clone(), &mut found));
            let languages = Arc::new(language::languages(&common, &mut found));
            let renderer = Renderer::new(common.files.clone(), languages.clone(), &common.fonts);
            validate::config(&common, &languages, &mut found);
            validate::logos(&common, &renderer, &mut found);
            Shared { common, languages, renderer, found }
        })
    }
}
