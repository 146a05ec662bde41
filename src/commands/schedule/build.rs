//! `fiche build --schedule NAME`: its documents, then the command that comes after.

use crate::batch::interrupt;
use crate::cli::BuildOptions;
use crate::commands::build::build as build_documents;
use crate::commands::{complain, report, status};
use crate::diagnostic::{Diagnostic, Diagnostics, Printer};
use crate::load::Outline;
use crate::model::record::Place;
use crate::schedule::{self, after};
use crate::ui::Ui;

/// Builds what a schedule names, then runs what comes after.
pub fn build(
    ui: &Ui,
    outline: Outline,
    name: &str,
    mut options: BuildOptions,
    mut diagnostics: Diagnostics,
) -> u8 {
    let known: Vec<_> = outline.config.schedules.iter().map(|s| s.get_ref().name.get_ref().clone()).collect();
    let mut found = schedule::schedules(&outline, Some(name), &mut diagnostics);
    if !known.iter().any(|known| known == name) {
        let known = known.iter().map(String::as_str);
        diagnostics.push(Diagnostic::error("unknown-schedule").suggesting(name, known));
    }
    let Some(schedule) = found.pop() else {
        report(ui, &mut diagnostics);
        return status::UNUSABLE;
    };
    options.selection = schedule.selection;
    options.strict |= schedule.settings.strict;
    options.prune |= schedule.settings.prune;
    options.archive |= schedule.settings.archive;
    let (file, root) = (outline.config.place.file.clone(), outline.files.root().to_owned());
    let finished = build_documents(ui, outline, &options, &mut None, diagnostics);
    let (Some(after), Some(manifest)) = (schedule.settings.after, finished.changed) else {
        return finished.status;
    };
    if finished.status == interrupt::STATUS {
        return finished.status;
    }
    let Err(failure) = after::run(after.get_ref(), &root, &manifest) else { return finished.status };
    let command = after.get_ref().join(" ");
    let failed = match failure {
        after::Failure::NotStarted(error) => {
            Diagnostic::error("after-not-started").quoting(error.to_string())
        }
        after::Failure::Failed(code) => Diagnostic::error("after-failed")
            .with("status", code.map_or_else(|| "signal".to_owned(), |code| code.to_string()))
            .with("schedule", name),
    };
    let problem = failed.with("command", command).at(Place { file, span: after.span() });
    let mut problems = Diagnostics(vec![problem]);
    if options.log_json {
        complain(Printer::new(ui, false).json(&problems).trim_end());
    } else {
        report(ui, &mut problems);
    }
    status::FAILED
}
