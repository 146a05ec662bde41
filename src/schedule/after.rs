//! The command that runs after a build that changed documents.

use std::io;
use std::path::Path;
use std::process::{Command, Stdio};

/// Why it did not end well.
#[derive(Debug)]
pub enum Failure {
    NotStarted(io::Error),
    /// With its exit status, unless a signal ended it.
    Failed(Option<i32>),
}

/// Runs a program with its arguments in the workspace's folder, without a shell. What it prints goes where the output
/// of this program goes.
pub fn run(words: &[String], root: &Path, manifest: &Path) -> Result<(), Failure> {
    let Some((program, arguments)) = words.split_first() else { return Ok(()) };
    // A name is looked up as usual, a path starts from the workspace wherever this program was started.
    let path = Path::new(program);
    let program = if path.components().count() > 1 { root.join(path) } else { path.to_owned() };
    let shown = manifest.to_string_lossy();
    let mut command = Command::new(program);
    command
        .args(arguments.iter().map(|argument| argument.replace("{manifest}", &shown)))
        .env("FICHE_MANIFEST", manifest)
        .current_dir(root)
        .stdin(Stdio::null());
    match command.status() {
        Err(error) => Err(Failure::NotStarted(error)),
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(Failure::Failed(status.code())),
    }
}
