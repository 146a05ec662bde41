//! `fiche build --schedule NAME`: which documents, and the command that comes after.

use crate::cli::BuildOptions;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::engine::Engine;
use crate::schedule::after::{After, Commands};
use crate::schedule::schedules;
use crate::span::Span;

/// The options of a build with those of its schedule, if it has one, and what runs after it.
pub fn apply(engine: &Engine, options: &BuildOptions) -> Result<(BuildOptions, Commands), Diagnostics> {
    let mut options = options.clone();
    let Some(name) = options.schedule.as_deref() else { return Ok((options, Commands::default())) };
    let outline = engine.outline();
    let mut wrong = Diagnostics::default();
    let schedule = schedules(outline, Some(name), &mut wrong).pop();
    if schedule.is_none() && wrong.errors() == 0 {
        let known = outline.config.schedules.iter().map(|s| s.get_ref().name.get_ref().as_str());
        wrong.push(Diagnostic::error(Code::UnknownSchedule).suggesting(name, known));
    }
    let Some(schedule) = schedule.filter(|_| wrong.errors() == 0) else {
        wrong.0.extend(engine.problems().cloned());
        return Err(wrong);
    };
    let command = |words: toml::Spanned<Vec<String>>| After {
        schedule: name.to_owned(),
        place: Span { file: outline.config.place.file.clone(), range: words.span() },
        words,
        root: outline.files.root().to_owned(),
    };
    let commands = Commands {
        after: schedule.settings.after.map(command),
        on_failure: schedule.settings.on_failure.map(command),
    };
    options.selection = schedule.selection;
    options.strict |= schedule.settings.strict;
    options.prune |= schedule.settings.prune;
    options.archive |= schedule.settings.archive;
    Ok((options, commands))
}
