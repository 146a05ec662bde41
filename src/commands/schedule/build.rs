//! `fiche build --schedule NAME`: its documents, then the command that comes after.

use crate::batch::interrupt;
use crate::cli::BuildOptions;
use crate::commands::build::build as build_documents;
use crate::commands::{report, status};
use crate::diagnostic::{Diagnostic, Diagnostics};
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
    let mut wrong = Diagnostics::default();
    let mut found = schedule::schedules(&outline, Some(name), &mut wrong);
    let schedule = match found.pop() {
        Some(schedule) if wrong.errors() == 0 => schedule,
        _ => {
            if wrong.errors() == 0 {
                let known = outline.config.schedules.iter().map(|s| s.get_ref().name.get_ref().as_str());
                wrong.push(Diagnostic::error("unknown-schedule").suggesting(name, known));
            }
            diagnostics.append(wrong);
            report(ui, &mut diagnostics);
            return status::UNUSABLE;
        }
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
    report(ui, &mut Diagnostics(vec![problem]));
    status::FAILED
}
