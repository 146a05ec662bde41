//! `fiche check`: everything that can be wrong, without rendering.

use std::path::Path;

use super::tell::{complain, print, tell};
use crate::engine::Engine;
use crate::schedule;
use crate::ui::{Printer, Status, Ui};

pub fn run(ui: &Ui, root: &Path, json: bool) -> Status {
    let (mut diagnostics, unusable) = match Engine::open(root) {
        Err(problems) => (problems, true),
        Ok(engine) => {
            let mut problems = engine.check();
            schedule::schedules(engine.outline(), None, &mut problems);
            (problems, false)
        }
    };
    diagnostics.tidy();
    let (errors, warnings) = (diagnostics.errors().to_string(), diagnostics.warnings().to_string());
    if json {
        print(&Printer::new(ui, false).json(&diagnostics));
    } else {
        tell(ui, &mut diagnostics);
        complain(&ui.text("check-summary", &[("errors", &errors), ("warnings", &warnings)]));
    }
    match diagnostics.errors() {
        _ if unusable => Status::Unusable,
        0 => Status::Well,
        _ => Status::Failed,
    }
}
