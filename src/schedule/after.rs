//! The command that runs after a build, if there are documents for which it has not been successful yet.

use std::io;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::Duration;

use toml::Spanned;

use crate::batch::folder::BatchFolder;
use crate::batch::interrupt;
use crate::batch::manifest::Manifest;
use crate::diagnostic::{Code, Diagnostic};
use crate::hash::hash128;
use crate::span::Span;

/// How often the command is looked at.
const LOOK: Duration = Duration::from_millis(20);

/// The commands of a schedule.
#[derive(Debug, Default)]
pub struct Commands {
    pub after: Option<After>,
    pub on_failure: Option<After>,
}

/// A command of a schedule.
#[derive(Debug)]
pub struct After {
    /// Name of the schedule.
    pub schedule: String,
    pub words: Spanned<Vec<String>>,
    pub place: Span,
    /// The workspace's folder.
    pub root: PathBuf,
}

/// How it went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Went {
    Well,
    Failed,
    /// The user asked to stop.
    Stopped,
}

impl Went {
    /// As the log of runs says it.
    pub fn key(self) -> &'static str {
        match self {
            Went::Well => "well",
            Went::Failed => "failed",
            Went::Stopped => "stopped",
        }
    }
}

/// Why it did not end well.
#[derive(Debug)]
enum Failure {
    NotStarted(io::Error),
    /// With its exit status, unless a signal ended it.
    Failed(Option<i32>),
    /// The user asked to stop.
    Stopped,
}

impl After {
    /// Runs the command for what a build has left in a folder, unless it has been successful with that. How it went, if it
    /// ran, and what went wrong.
    pub fn follow(
        &self,
        folder: &BatchFolder,
        manifest: &Manifest,
        force: bool,
    ) -> (Option<Went>, Option<Diagnostic>) {
        // Stands for the command and the manifest, to know again what it was successful with.
        let key = format!("{:032x}", hash128(&(self.words.get_ref(), manifest.text())));
        let path = folder.published_path(&self.schedule);
        let done = folder.output.read(&path).ok();
        let nothing_yet = done.is_none() && manifest.documents.is_empty();
        let same = done.is_some_and(|done| done == key.as_bytes());
        if nothing_yet || same && !force {
            return (None, None);
        }
        let manifest = folder.output.root().join(folder.manifest_path());
        let result = if interrupt::asked() { Err(Failure::Stopped) } else { self.run(Some(&manifest)) };
        match result {
            Ok(()) => {
                let kept = folder.output.write(&path, key.as_bytes());
                (Some(Went::Well), kept.err().map(|error| folder.output.unwritable(&path, &error)))
            }
            Err(Failure::Stopped) => (Some(Went::Stopped), Some(self.problem(Failure::Stopped))),
            Err(failure) => (Some(Went::Failed), Some(self.problem(failure))),
        }
    }

    /// Runs the command because a build did not go well, and says what went wrong with that.
    pub fn alarm(&self, manifest: Option<&Path>) -> Option<Diagnostic> {
        self.run(manifest).err().map(|failure| self.problem(failure))
    }

    /// Runs the program with its arguments in the workspace's folder, without a shell. What it prints goes where the
    /// output of this program goes.
    fn run(&self, manifest: Option<&Path>) -> Result<(), Failure> {
        let Some((program, arguments)) = self.words.get_ref().split_first() else { return Ok(()) };
        // A name is looked up as usual, a path starts from the workspace wherever this program was started.
        let path = Path::new(program);
        let program = if path.components().count() > 1 { self.root.join(path) } else { path.to_owned() };
        let shown = manifest.map(Path::to_string_lossy).unwrap_or_default();
        let mut command = Command::new(program);
        command
            .args(arguments.iter().map(|argument| argument.replace("{manifest}", &shown)))
            .current_dir(&self.root)
            .stdin(Stdio::null());
        if let Some(manifest) = manifest {
            command.env("FICHE_MANIFEST", manifest);
        }
        let mut child = command.spawn().map_err(Failure::NotStarted)?;
        let status = wait(&mut child).map_err(Failure::NotStarted)?;
        if status.success() {
            return Ok(());
        }
        // Ctrl-C reaches both, the command perhaps first.
        std::thread::sleep(LOOK);
        Err(if interrupt::asked() { Failure::Stopped } else { Failure::Failed(status.code()) })
    }

    /// What to say of a failure.
    fn problem(&self, failure: Failure) -> Diagnostic {
        let problem = match failure {
            Failure::NotStarted(error) => Diagnostic::error(Code::AfterNotStarted).failing(&error),
            Failure::Failed(code) => {
                let status = code.map_or_else(|| "signal".to_owned(), |code| code.to_string());
                Diagnostic::error(Code::AfterFailed).with("status", status)
            }
            Failure::Stopped => Diagnostic::error(Code::AfterStopped),
        };
        let named = problem.with("schedule", &self.schedule).with("command", self.words.get_ref().join(" "));
        named.at(self.place.clone())
    }
}

/// Waits for the end. A request to stop is passed on once; how long the command then takes is its own affair.
fn wait(child: &mut Child) -> io::Result<ExitStatus> {
    let mut passed_on = false;
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(status);
        }
        if interrupt::asked() && !passed_on {
            passed_on = true;
            stop(child);
        }
        std::thread::sleep(LOOK);
    }
}

/// Asks a process to end.
#[cfg(unix)]
fn stop(child: &mut Child) {
    use nix::sys::signal::{Signal, kill};
    if let Ok(id) = i32::try_from(child.id()) {
        // It may have ended by itself.
        let _ = kill(nix::unistd::Pid::from_raw(id), Signal::SIGTERM);
    }
}

#[cfg(not(unix))]
fn stop(child: &mut Child) {
    let _ = child.kill();
}
