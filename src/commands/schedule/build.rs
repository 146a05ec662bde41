//! `fiche build --schedule NAME`: its documents, then the command that comes after.

use crate::cli::BuildOptions;
use crate::commands::build;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::schedule::{self, after::After};
use crate::span::Span;
use crate::ui::{Status, Ui};
use crate::workspace::Outline;

/// Builds what a schedule names, then runs what comes after.
pub fn build(
    ui: &Ui,
    outline: Outline,
    name: &str,
    mut options: BuildOptions,
    mut diagnostics: Diagnostics,
) -> Status {
    let mut wrong = Diagnostics::default();
    let mut found = schedule::schedules(&outline, Some(name), &mut wrong);
    let schedule = match found.pop() {
        Some(schedule) if wrong.errors() == 0 => schedule,
        _ => {
            if wrong.errors() == 0 {
                let known = outline.config.schedules.iter().map(|s| s.get_ref().name.get_ref().as_str());
                wrong.push(Diagnostic::error(Code::UnknownSchedule).suggesting(name, known));
            }
            diagnostics.append(wrong);
            return build::refuse(ui, &options, diagnostics);
        }
    };
    options.selection = schedule.selection;
    options.strict |= schedule.settings.strict;
    options.prune |= schedule.settings.prune;
    options.archive |= schedule.settings.archive;
    let after = schedule.settings.after.map(|words| After {
        schedule: name.to_owned(),
        place: Span { file: outline.config.place.file.clone(), range: words.span() },
        words,
        root: outline.files.root().to_owned(),
    });
    build::build(ui, outline, &options, diagnostics, after)
}
