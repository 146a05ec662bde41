//! One file a command. Each returns the exit status.

mod build;
mod check;
mod export;
mod init;
mod list;
mod manifest;
mod new;
mod open;
mod review;
mod schedule;
mod schema;
mod show;
mod tell;
mod watch;

use std::path::{Path, PathBuf};

use crate::cli::{Action, Invocation, command};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::ui::{Status, Ui};
pub use tell::{complain, final_status, print};

/// Does what the command line asks for.
pub fn run(ui: &Ui, invocation: Invocation) -> Status {
    let root = || find_workspace(invocation.workspace.as_deref());
    match invocation.action {
        Action::Init { folder } => init::run(ui, &folder),
        Action::Schema { folder } => schema::run(ui, &folder),
        Action::MergeManifests { files, output } => manifest::merge(ui, &files, output.as_deref()),
        Action::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut command(ui), "fiche", &mut script);
            tell::print(&String::from_utf8_lossy(&script));
            Status::Well
        }
        action => match root() {
            Err(problem) => {
                let mut problems = Diagnostics(vec![problem]);
                match action {
                    Action::Build(options) => build::refuse(ui, &options, problems),
                    _ => {
                        tell::tell(ui, &mut problems);
                        Status::Unusable
                    }
                }
            }
            Ok(root) => match action {
                Action::Build(options) => build::run(ui, &root, &options),
                Action::Export(options) => export::run(ui, &root, &options),
                Action::Watch(options) => watch::run(ui, &root, &options),
                Action::Check { json } => check::run(ui, &root, json),
                Action::List { json } => list::run(ui, &root, json),
                Action::New { kind, id, subject } => new::run(ui, &root, &kind, &id, subject.as_deref()),
                Action::Show { id } => show::run(ui, &root, &id),
                Action::Review(options) => review::run(ui, &root, options),
                Action::ShowSchedules { json } => schedule::show(ui, &root, json),
                Action::EmitSchedules(emission) => schedule::emit(ui, &root, &emission),
                Action::Init { .. }
                | Action::Schema { .. }
                | Action::Completions { .. }
                | Action::MergeManifests { .. } => Status::Well,
            },
        },
    }
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
