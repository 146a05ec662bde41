//! One file a command, each of which returns the exit status; `open.rs` and `tell.rs` are what they share.

mod build;
mod check;
mod completions;
mod export;
mod import;
mod init;
mod list;
mod manifest;
mod new;
mod open;
mod publish;
mod rename;
mod review;
mod schedule;
mod schema;
mod set;
mod show;
mod status;
mod tell;
mod terms;
mod watch;

use crate::cli::{Command, Invocation, Manifest, OutputFormat, Schedule};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ui::{Status, Ui};
pub use completions::answer as complete;
use tell::tell;
pub use tell::{complain, final_status, print};

/// Does what the command line asks for.
pub fn run(ui: &Ui, invocation: Invocation) -> Status {
    dispatch(ui, invocation).unwrap_or_else(|problem| {
        tell(ui, &mut Diagnostics(vec![problem]));
        Status::Unusable
    })
}

/// Runs the command; most need a workspace.
fn dispatch(ui: &Ui, invocation: Invocation) -> Result<Status, Diagnostic> {
    let root = || open::find(invocation.workspace.as_deref());
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
        Command::Check { format, pages, edition, all } => {
            check::run(ui, &root()?, format.json, edition.as_deref(), check::Extent { pages, all })
        }
        Command::List { format, edition } => list::run(ui, &root()?, format.json, edition.as_deref()),
        Command::Init { folder } => init::run(ui, &folder),
        Command::Import(import) => import::run(ui, &root()?, &import),
        Command::New(new) => new::run(ui, &root()?, &new),
        Command::Show { id, edition } => show::run(ui, &root()?, &id, edition.as_deref()),
        Command::Terms { vocabulary, format } => terms::run(ui, &root()?, vocabulary.as_deref(), format.json),
        Command::Set(set) => set::run(ui, &root()?, &set),
        Command::Rename { id, new } => rename::run(ui, &root()?, &id, &new),
        Command::Review(review) => review::run(ui, &root()?, review.into()),
        Command::Status(options) => status::run(ui, &root()?, &options),
        Command::Publish(publish) => publish::run(ui, &root()?, &publish),
        Command::Watch(options) => watch::run(ui, &root()?, &options),
        Command::Completions { shell } => completions::run(shell),
        Command::Schema { folder } => schema::run(ui, root().ok().as_deref(), &folder),
        Command::Schedule(Schedule::Show(OutputFormat { json })) => schedule::show(ui, &root()?, json),
        Command::Schedule(Schedule::Emit(emission)) => schedule::emit(ui, &root()?, &emission),
        Command::Manifest(Manifest::Merge { files, output }) => {
            manifest::merge(ui, &files, output.as_deref())
        }
    })
}
