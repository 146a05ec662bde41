//! `fiche build`: documents into the output folder.

mod json;
mod summary;
mod terminal;

use std::path::Path;

use super::open::choose;
use super::schedule;
use super::tell::{complain, tell};
use crate::batch::event::Listener;
use crate::batch::folder::BatchFolder;
use crate::batch::fresh::Wanted;
use crate::batch::outcome::Outcome;
use crate::batch::{self, Options, interrupt};
use crate::cli::BuildOptions;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::engine::Engine;
use crate::schedule::after::{Commands, Went};
use crate::ui::{Status, Ui};
use crate::workspace::paths;
use json::JsonLines;
pub use terminal::Terminal;

pub fn run(ui: &Ui, root: &Path, options: &BuildOptions) -> Status {
    let engine = match Engine::open(root) {
        Ok(engine) => engine,
        Err(problems) => return refuse(ui, options, problems),
    };
    interrupt::listen();
    match schedule::apply(&engine, options) {
        Ok((options, commands)) => build(ui, &engine, &options, &commands),
        Err(problems) => refuse(ui, options, problems),
    }
}

/// Says why nothing is built, in the summary too. Returns the exit status.
pub fn refuse(ui: &Ui, options: &BuildOptions, mut problems: Diagnostics) -> Status {
    summary::write(ui, options, None, "", &mut problems);
    tell(ui, &mut problems);
    Status::Unusable
}

/// Builds what was selected and is out of date, then runs what comes after, and shows how it went. Returns the exit status.
pub fn build(ui: &Ui, engine: &Engine, options: &BuildOptions, commands: &Commands) -> Status {
    attempt(ui, engine, options, commands).unwrap_or_else(|(status, mut problems)| {
        problems.0.extend(commands.on_failure.as_ref().and_then(|command| command.alarm(None)));
        refuse(ui, options, problems);
        status
    })
}

/// The same, but does not say why nothing is built.
pub fn attempt(
    ui: &Ui,
    engine: &Engine,
    options: &BuildOptions,
    commands: &Commands,
) -> Result<Status, (Status, Diagnostics)> {
    let mut problems = Diagnostics::default();
    let prepared = choose(engine, &options.selection, &mut problems).and_then(|chosen| {
        let folder = open(engine, options).map_err(|problem| {
            problems.push(problem);
            Status::Unusable
        })?;
        Ok((chosen, folder))
    });
    let (chosen, folder) = match prepared {
        Ok(prepared) => prepared,
        Err(status) => {
            problems.0.extend(engine.problems().cloned());
            return Err((status, problems));
        }
    };
    let mut listener: Box<dyn Listener> = match options.log_json {
        true => Box::new(JsonLines { ui, explain: options.explain }),
        false => Box::new(Terminal::new(ui, options.explain)),
    };
    let wanted =
        Wanted { force: options.force, complete: options.strict, pdf: options.pdf(), png: options.png() };
    let how = Options { wanted, jobs: options.jobs, prune: options.prune, archive: options.archive };
    let outcome = batch::run(engine, chosen, folder, how, listener.as_mut());
    Ok(close(ui, options, outcome, commands))
}

/// The folder that documents go into.
fn open(engine: &Engine, options: &BuildOptions) -> Result<BatchFolder, Diagnostic> {
    let root = engine.outline().files.root();
    let path = options.output.clone().unwrap_or_else(|| root.join(paths::OUTPUT));
    if options.output.is_some() && is_of_sources(root, &path) {
        return Err(Diagnostic::error(Code::OutputAmongSources).with("path", path.display()));
    }
    BatchFolder::open(&path, options.shard, root)
}

/// Whether a folder is one of those that hold what documents are made from, or lies in one.
fn is_of_sources(root: &Path, path: &Path) -> bool {
    let Ok(path) = std::path::absolute(path) else { return false };
    // Of what is there, the place that links lead to; what is not there is no link.
    let there = path.ancestors().find_map(|folder| Some((folder, folder.canonicalize().ok()?)));
    let place = there.and_then(|(folder, place)| Some(place.join(path.strip_prefix(folder).ok()?)));
    let Some(Ok(within)) = place.as_ref().map(|place| place.strip_prefix(root)) else { return false };
    let mut names = within.iter();
    let sources = [paths::DATA, paths::FONTS, paths::LOCALES, paths::TEMPLATES];
    names.clone().next().is_some_and(|first| sources.iter().any(|name| first == *name))
        || names.any(|name| name == paths::STATE)
}

/// The command that comes after, the log of runs, the summary, the exit status.
fn close(ui: &Ui, options: &BuildOptions, mut outcome: Outcome, commands: &Commands) -> Status {
    let mut went = None;
    if let (Some(after), Some(manifest), false) = (&commands.after, &outcome.manifest, outcome.interrupted())
    {
        let (how, problem) = after.follow(&outcome.folder, manifest, options.force);
        went = how;
        outcome.problems.0.extend(problem);
    }
    let stopped = outcome.interrupted() || went == Some(Went::Stopped);
    if let Some(command) = commands.on_failure.as_ref().filter(|_| !stopped && !outcome.well()) {
        let manifest = outcome.folder.output.root().join(outcome.folder.manifest_path());
        outcome.problems.0.extend(command.alarm(outcome.manifest.is_some().then_some(manifest.as_path())));
    }
    outcome.problems.tidy();
    let text = summary::text(ui, &outcome);
    let mut problems = std::mem::take(&mut outcome.problems);
    summary::write(ui, options, Some(&outcome), &format!("{text}\n"), &mut problems);
    outcome.problems = problems;
    let line = outcome.log_line(went.map(Went::key));
    // The log is a service: where it cannot be written, the documents are there all the same.
    let _ = outcome.folder.log(&line.to_string());
    tell(ui, &mut outcome.problems);
    match options.log_json {
        true => json::line("summary", &line),
        false => complain(&text),
    }
    match outcome.well() {
        _ if stopped => Status::Interrupted,
        true => Status::Well,
        false => Status::Failed,
    }
}
