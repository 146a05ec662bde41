//! `fiche check`: everything that can be wrong, and with `--pages` what the pages do not show.

use std::path::Path;

use super::open::refuse;
use super::tell::{complain, print_json, show};
use crate::batch::pages;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::engine::Engine;
use crate::files::output::OutputFolder;
use crate::schedule;
use crate::ui::{Printer, Status, Ui};
use crate::workspace::paths;

/// What is checked and told.
#[derive(Clone, Copy)]
pub struct Extent {
    /// Lay out what is out of date.
    pub pages: bool,
    /// Print every problem.
    pub all: bool,
}

pub fn run(ui: &Ui, root: &Path, json: bool, edition: Option<&str>, extent: Extent) -> Status {
    let Extent { pages: lay_out, all } = extent;
    let (mut diagnostics, unusable) = match Engine::open(root) {
        Err(problems) => (problems, true),
        Ok(engine) => {
            if let Err(unknown) = engine.outline().check_edition(edition) {
                return refuse(ui, unknown);
            }
            let mut problems = engine.check(edition);
            schedule::schedules(engine.outline(), None, &mut problems);
            problems.append(of_pages(&engine, lay_out));
            (problems, false)
        }
    };
    diagnostics.tidy();
    if !json && !all {
        diagnostics = diagnostics.folded();
    }
    let (errors, warnings) = (diagnostics.errors().to_string(), diagnostics.warnings().to_string());
    if json {
        print_json(&Printer::new(ui, false).json(&diagnostics));
    } else {
        show(ui, &diagnostics, all);
        complain(&ui.text("check-summary", &[("errors", &errors), ("warnings", &warnings)]));
    }
    match diagnostics.errors() {
        _ if unusable => Status::Unusable,
        0 => Status::Well,
        _ => Status::Failed,
    }
}

/// What is recorded and printed nowhere: as the pages are now, or as they were when that was last looked at.
fn of_pages(engine: &Engine, lay_out: bool) -> Diagnostics {
    let path = engine.outline().files.root().join(paths::OUTPUT);
    if !lay_out && !path.is_dir() {
        return Diagnostics::default();
    }
    match OutputFolder::create(&path) {
        Ok(output) if lay_out => {
            let jobs = std::thread::available_parallelism().map_or(1, usize::from);
            pages::check(engine, &output, jobs)
        }
        Ok(output) => pages::last(engine, &output),
        Err(error) if lay_out => {
            let unwritable = Diagnostic::error(Code::Unwritable).with("path", path.display());
            Diagnostics(vec![unwritable.failing(&error)])
        }
        Err(_) => Diagnostics::default(),
    }
}
