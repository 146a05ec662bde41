//! One file a command. Each returns the exit status.

mod build;
mod check;
mod completions;
mod export;
mod init;
mod list;
mod manifest;
mod new;
mod review;
mod schedule;
mod schema;
mod show;
mod terms;
mod watch;

use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use crate::cli::{Command, Invocation, Manifest, OutputFormat, Schedule};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::localise::language::{self, Languages};
use crate::plan::{self, Document, Selection};
use crate::ui::{Printer, Status, Ui};
use crate::workspace::{self, Outline, Workspace};

/// Does what the command line asks for.
pub fn run(ui: &Ui, invocation: Invocation) -> Status {
    dispatch(ui, invocation).unwrap_or_else(|problem| {
        tell(ui, &mut Diagnostics(vec![problem]));
        Status::Unusable
    })
}

/// Runs the command; most need a workspace.
fn dispatch(ui: &Ui, invocation: Invocation) -> Result<Status, Diagnostic> {
    let root = || find_workspace(invocation.workspace.as_deref());
    Ok(match invocation.command {
        Command::Build(arguments) => {
            let options = arguments.into();
            match root() {
                Ok(root) => build::run(ui, &root, &options),
                // The summary says so, too.
                Err(problem) => build::refuse(ui, &options, Diagnostics(vec![problem])),
            }
        }
        Command::Export(options) => export::run(ui, &root()?, &options),
        Command::Check(OutputFormat { json }) => check::run(ui, &root()?, json),
        Command::List(OutputFormat { json }) => list::run(ui, &root()?, json),
        Command::Init { folder } => init::run(ui, &folder),
        Command::New(new) => new::run(ui, &root()?, &new.kind, &new.id, new.subject.as_deref()),
        Command::Show { id } => show::run(ui, &root()?, &id),
        Command::Terms { vocabulary, format } => terms::run(ui, &root()?, vocabulary.as_deref(), format.json),
        Command::Review(review) => review::run(ui, &root()?, review.into()),
        Command::Watch(options) => watch::run(ui, &root()?, &options),
        Command::Completions { shell } => completions::run(ui, shell),
        Command::Schema { folder } => schema::run(ui, root().ok().as_deref(), &folder),
        Command::Schedule(Schedule::Show(OutputFormat { json })) => schedule::show(ui, &root()?, json),
        Command::Schedule(Schedule::Emit(emission)) => schedule::emit(ui, &root()?, &emission),
        Command::Manifest(Manifest::Merge { files, output }) => {
            manifest::merge(ui, &files, output.as_deref())
        }
    })
}

/// The folder given, or the nearest one above the current folder, that has a `fiche.toml`.
fn find_workspace(given: Option<&Path>) -> Result<PathBuf, Diagnostic> {
    let start = match given {
        Some(folder) => folder.to_owned(),
        None => std::env::current_dir().unwrap_or_else(|_| PathBuf::from(".")),
    };
    let has_config = |folder: &&Path| folder.join("fiche.toml").is_file();
    let found = match given {
        Some(folder) => Some(folder).filter(has_config),
        None => start.ancestors().find(has_config),
    };
    found
        .map(Path::to_owned)
        .ok_or_else(|| Diagnostic::error(Code::NoWorkspace).with("path", start.display()))
}

/// A workspace with its languages set up.
struct Opened {
    workspace: Workspace,
    languages: Languages,
}

/// Reads a workspace. `None` if it is unusable; what was found is in `diagnostics` in any case.
fn open(root: &Path, diagnostics: &mut Diagnostics) -> Option<Opened> {
    let workspace = workspace::load(root, diagnostics)?;
    let languages = language::languages(&workspace, diagnostics);
    Some(Opened { workspace, languages })
}

/// The documents that were asked for, or the exit status.
fn choose(
    outline: &Outline,
    planned: &[Document],
    selection: &Selection,
    diagnostics: &mut Diagnostics,
) -> Result<Vec<Document>, Status> {
    plan::select(outline, planned.to_vec(), selection).map_err(|problem| {
        if planned.is_empty() && diagnostics.errors() > 0 {
            // Why there are no documents has been said.
            return Status::Failed;
        }
        diagnostics.push(problem);
        Status::Unusable
    })
}

/// Shows problems on standard error, in the order of files.
fn tell(ui: &Ui, diagnostics: &mut Diagnostics) {
    diagnostics.tidy();
    let colour = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let printer = Printer::new(ui, colour);
    let shown = if ui.json { printer.json(diagnostics) } else { printer.human(diagnostics) };
    let _ = std::io::stderr().lock().write_all(shown.as_bytes());
}

/// Writes to standard output. A reader that has gone away is no error; anything else makes the command fail.
pub fn print(text: &str) {
    let mut stdout = std::io::stdout().lock();
    if let Err(error) = stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush())
        && error.kind() != std::io::ErrorKind::BrokenPipe
    {
        // The first reason is the one that matters.
        let _ = OUTPUT_LOST.set(error.to_string());
    }
}

/// Writes a line to standard error; there is nowhere to say that this fails.
pub fn complain(text: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{text}");
}

/// Something that was asked for could not be written to standard output.
static OUTPUT_LOST: OnceLock<String> = OnceLock::new();

/// The exit status, given how the command went.
pub fn final_status(ui: &Ui, status: Status) -> Status {
    let Some(reason) = OUTPUT_LOST.get() else { return status };
    tell(ui, &mut Diagnostics(vec![Diagnostic::error(Code::OutputLost).quoting(reason)]));
    if status == Status::Well { Status::Failed } else { status }
}
