//! `fiche export typst FOLDER`: documents as Typst projects, for people who finish one by hand.

use std::path::Path;

use super::build::Terminal;
use super::open::choose;
use super::tell::{complain, tell};
use crate::batch::interrupt;
use crate::cli::ExportOptions;
use crate::diagnostic::Diagnostics;
use crate::engine::Engine;
use crate::export::{self, ExportFolder, Outcome};
use crate::ui::{Status, Ui};

pub fn run(ui: &Ui, root: &Path, options: &ExportOptions) -> Status {
    let engine = match Engine::open(root) {
        Ok(engine) => engine,
        Err(mut problems) => {
            tell(ui, &mut problems);
            return Status::Unusable;
        }
    };
    let mut problems = Diagnostics::default();
    let prepared = choose(&engine, &options.selection, &mut problems).and_then(|chosen| {
        let folder = ExportFolder::open(&options.folder).map_err(|problem| {
            problems.push(problem);
            Status::Unusable
        })?;
        Ok((chosen, folder))
    });
    let (chosen, mut folder) = match prepared {
        Ok(prepared) => prepared,
        Err(status) => {
            problems.0.extend(engine.problems().cloned());
            tell(ui, &mut problems);
            return status;
        }
    };
    interrupt::listen();
    let mut outcome = export::run(&engine, chosen, &mut folder, &mut Terminal::new(ui, false));
    outcome.problems.0.extend(folder.finish(ui, engine.renderer()).err());
    tell(ui, &mut outcome.problems);
    summary(ui, &outcome);
    match (outcome.left, outcome.problems.errors()) {
        (0, 0) => Status::Well,
        (0, _) => Status::Failed,
        _ => Status::Interrupted,
    }
}

fn summary(ui: &Ui, outcome: &Outcome) {
    let arguments = [
        ("exported", outcome.exported.to_string()),
        ("failed", outcome.failed.len().to_string()),
        ("left", outcome.left.to_string()),
        ("names", ui.few(&outcome.failed)),
        ("warnings", outcome.problems.warnings().to_string()),
    ];
    let arguments = arguments.each_ref().map(|(name, value)| (*name, value.as_str()));
    if outcome.left > 0 {
        complain(&ui.text("build-interrupted", &arguments));
    }
    let id = if outcome.failed.is_empty() { "export-summary" } else { "export-summary-failed" };
    complain(&ui.text(id, &arguments));
}
