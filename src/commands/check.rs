//! `fiche check`: everything that can be wrong, without rendering.

use std::path::Path;

use super::{Opened, open, tell};
use crate::diagnostic::Diagnostics;
use crate::localise::data;
use crate::localise::scope::Scope;
use crate::plan;
use crate::schedule;
use crate::ui::{Printer, Status, Ui};
use crate::validate;

pub fn run(ui: &Ui, root: &Path, json: bool) -> Status {
    let mut diagnostics = Diagnostics::default();
    let opened = open(root, &mut diagnostics);
    if let Some(Opened { workspace, languages }) = &opened {
        plan::documents(workspace, &mut diagnostics);
        schedule::schedules(workspace, None, &mut diagnostics);
        validate::config(workspace, languages, &mut diagnostics);
        validate::templates(workspace, languages, &mut diagnostics);
        for subject in workspace.subjects.values() {
            let scope = Scope::new(workspace, languages, subject, &mut diagnostics);
            let before = diagnostics.errors();
            validate::subject(&scope, &mut diagnostics);
            // Filling every sentence finds what the messages' syntax does not show; where something refers to what is
            // not there it would only say so again.
            let sound = diagnostics.errors() == before && subject.records.unreadable.is_empty();
            for language in languages.values().filter(|_| sound) {
                data::fill(&scope, language);
            }
            diagnostics.0.extend(scope.take_problems());
            validate::translations(&scope, &mut diagnostics);
            validate::terms(&scope, &mut diagnostics);
            validate::differences(&scope, &mut diagnostics);
        }
        validate::shared_terms(workspace, languages, &mut diagnostics);
        validate::unused_sources(workspace, &mut diagnostics);
    }
    diagnostics.tidy();
    let (errors, warnings) = (diagnostics.errors().to_string(), diagnostics.warnings().to_string());
    if json {
        super::print(&Printer::new(ui, false).json(&diagnostics));
    } else {
        tell(ui, &mut diagnostics);
        super::complain(&ui.text("check-summary", &[("errors", &errors), ("warnings", &warnings)]));
    }
    match opened {
        None => Status::Unusable,
        Some(_) if diagnostics.errors() > 0 => Status::Failed,
        Some(_) => Status::Well,
    }
}
