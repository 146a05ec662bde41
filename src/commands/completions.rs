//! `fiche completions SHELL`: the script that has a shell ask the program how arguments go on, and the answers. So what is
//! completed is always what there is: the subjects, reports, languages, documents and schedules of the workspace.

use std::collections::BTreeSet;
use std::ffi::{OsStr, OsString};
use std::path::PathBuf;

use clap::{Arg, Command};
use clap_complete::Shell;
use clap_complete::engine::{ArgValueCompleter, CompletionCandidate};
use clap_complete::env::{CompleteEnv, Shells};

use super::open;
use super::tell::write_out;
use crate::cli;
use crate::diagnostic::Diagnostics;
use crate::plan;
use crate::ui::{Status, Ui};
use crate::workspace;
use crate::workspace::editions::Editions;

/// In the environment, the shell that asks.
const ASKING: &str = "FICHE_COMPLETE";

const NAME: &str = "fiche";

/// Prints the script.
pub fn run(shell: Shell) -> Status {
    let mut script = Vec::new();
    let shells = Shells::builtins();
    let completer = shells.completer(&shell.to_string());
    let written =
        completer.map(|shell| shell.write_registration(ASKING, NAME, NAME, &program(), &mut script));
    write_out(&String::from_utf8_lossy(&script));
    if matches!(written, Some(Ok(()))) { Status::Well } else { Status::Failed }
}

/// How the shell finds the program: by its name if that is how it was called now, else by the whole path.
fn program() -> String {
    let called = std::env::args_os().next().map(PathBuf::from).unwrap_or_default();
    let path = if called.components().count() > 1 { std::env::current_exe().ok() } else { None };
    path.map_or_else(|| NAME.to_owned(), |path| path.to_string_lossy().into_owned())
}

/// Answers a shell, if that is who calls.
pub fn answer(ui: &Ui, arguments: &[OsString]) -> bool {
    let folder = std::env::current_dir().ok();
    let grammar = || with_names(cli::command(ui), arguments);
    // Whatever goes wrong, there is nobody to read it: the line is then not completed.
    CompleteEnv::with_factory(grammar).var(ASKING).try_complete(arguments, folder.as_deref()).unwrap_or(true)
}

/// The grammar, in which arguments that name something of the workspace know what there is.
fn with_names(command: Command, arguments: &[OsString]) -> Command {
    command
        .mut_args(|argument| completing(argument, arguments))
        .mut_subcommands(|below| with_names(below, arguments))
}

fn completing(argument: Arg, arguments: &[OsString]) -> Arg {
    let of: fn(&Names) -> &BTreeSet<String> = match argument.get_id().as_str() {
        "selector" => |names| &names.selectors,
        "report" => |names| &names.reports,
        "subject" => |names| &names.subjects,
        "language" => |names| &names.languages,
        "schedule" => |names| &names.schedules,
        "edition" => |names| &names.editions,
        _ => return argument,
    };
    let workspace = ["--workspace", "-w"].into_iter().find_map(|option| cli::wanted(arguments, option));
    argument.add(ArgValueCompleter::new(move |begun: &OsStr| {
        let names = Names::of(workspace.as_deref());
        let begun = begun.to_string_lossy();
        let fitting = of(&names).iter().filter(|name| name.starts_with(&*begun));
        fitting.map(CompletionCandidate::new).collect()
    }))
}

/// What can be named in a workspace.
#[derive(Default)]
struct Names {
    subjects: BTreeSet<String>,
    reports: BTreeSet<String>,
    languages: BTreeSet<String>,
    schedules: BTreeSet<String>,
    editions: BTreeSet<String>,
    /// Subjects, reports and documents.
    selectors: BTreeSet<String>,
}

impl Names {
    /// Those of the workspace in a folder, or in or above the current one; none where there is none.
    fn of(folder: Option<&str>) -> Self {
        let Ok(root) = open::find(folder.map(AsRef::as_ref)) else { return Names::default() };
        let mut problems = Diagnostics::default();
        let Some(outline) = workspace::outline(&root, &mut problems) else { return Names::default() };
        let documents = plan::documents(&outline, &mut problems);
        let subjects: BTreeSet<String> = outline.index.keys().cloned().collect();
        let reports: BTreeSet<String> = outline.reports.keys().cloned().collect();
        let tags = outline.config.languages.keys().map(|tag| tag.get_ref().clone());
        let schedules =
            outline.config.schedules.iter().map(|schedule| schedule.get_ref().name.get_ref().clone());
        Names {
            languages: tags.chain(documents.iter().map(|document| document.language())).collect(),
            schedules: schedules.collect(),
            editions: outline.editions.values().flat_map(Editions::iter).map(|one| one.id.clone()).collect(),
            selectors: subjects
                .iter()
                .chain(&reports)
                .cloned()
                .chain(documents.iter().map(|document| document.name()))
                .collect(),
            subjects,
            reports,
        }
    }
}
