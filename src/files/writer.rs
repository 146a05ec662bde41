//! Changing files of the workspace: all that belong together or none, and never over what somebody else has written.

use std::collections::BTreeSet;
use std::fs::File;
use std::io;

use super::attributes::Attributes;
use super::folder::{Folder, Kind, Refused, is_hidden, is_plain, join, split};
use super::input::Files;
use super::journal::{self, Journal, Step};
use super::lock;
use super::staged::{Staged, place_all, unused_name};
use crate::diagnostic::{Code, Diagnostic, REASON};
use crate::span::Concern;

/// More files than this are written side by side.
const MANY: usize = 64;
/// How many at a time: the disk has something to do, and the processor hardly anything.
const SIDE_BY_SIDE: usize = 16;

/// A file that is to hold other bytes.
#[derive(Debug, Clone)]
pub struct Change {
    /// Below the workspace's folder.
    pub path: String,
    /// What it held when it was read; `None` if it was not there.
    pub before: Option<Vec<u8>>,
    pub after: Vec<u8>,
}

/// The right to change files of a workspace. Only one program has it at a time; files are read after it was given, so that
/// nobody else changes them meanwhile.
pub struct WorkspaceWriter {
    files: Files,
    /// Files that a command before has left undone.
    undone: Vec<String>,
    /// Released with the writer, however the program ends.
    _lock: Option<File>,
}

impl Files {
    /// Waits until nobody else changes files of this workspace.
    pub fn writer(&self) -> WorkspaceWriter {
        // Some network disks lock no folders: then it is the comparison before writing that loses nothing.
        let lock = lock::wait(self.folder(), "");
        // One that was killed while this one waited.
        let undone = lock.as_ref().and_then(|_| journal::heal_alone(self.folder()).ok()).unwrap_or_default();
        WorkspaceWriter { files: self.clone(), undone, _lock: lock }
    }
}

impl WorkspaceWriter {
    /// Writes all files or none; links and modes stay. A file that does not hold what was read is not written over.
    pub fn replace_all(&self, changes: &[Change]) -> Result<(), Diagnostic> {
        if !self.undone.is_empty() {
            return Err(Diagnostic::error(Code::ChangeUndone).with("paths", self.undone.join(", ")));
        }
        let mut journal = Journal::default();
        let result = self.try_replace_all(changes, &mut journal);
        if result.is_err() {
            // Those that were made.
            for folder in journal.folders.iter().rev() {
                let _ = self.folder().remove_empty(folder);
            }
        }
        // If it stays, the next command finds that there is nothing left to do.
        let _ = Journal::forget(self.folder());
        result
    }

    fn try_replace_all(&self, changes: &[Change], journal: &mut Journal) -> Result<(), Diagnostic> {
        let folder = self.folder();
        let mut targets = BTreeSet::new();
        for change in changes {
            let unwritable = |error: io::Error| self.unwritable(&change.path, &error);
            let place = self.place(&change.path, &mut journal.folders)?;
            if !targets.insert(place.clone()) {
                return Err(unwritable(io::Error::other("another path leads to this file")));
            }
            let name = unused_name(folder, split(&place).0.as_ref()).map_err(unwritable)?;
            let before = change.before.as_deref().map(journal::fingerprint);
            journal.steps.push(Step { staged: journal::beside(&place, &name), place, before });
        }
        // Folders come after it, so that those who read wait, and a kill leaves none.
        self.note(journal)?;
        for made in &journal.folders {
            folder.create_folders(made).map_err(|error| self.unwritable(made, &error))?;
        }
        let mut staged = Vec::new();
        for (file, step) in self.stage_all(changes, &journal.steps).into_iter().zip(&journal.steps) {
            staged.push((file?, step.place.clone().into()));
        }
        for change in changes {
            self.compare(change)?;
        }
        journal.complete = true;
        self.note(journal)?;
        place_all(folder, staged).map_err(|(number, error)| {
            let path = changes.get(number).map(|change| change.path.as_str()).unwrap_or_default();
            self.unwritable(path, &error)
        })
    }

    /// Writes all files under other names. Many wait for the disk side by side.
    fn stage_all(&self, changes: &[Change], steps: &[Step]) -> Vec<Result<Staged, Diagnostic>> {
        let stage = |change: &Change, step: &Step| {
            let folder = self.folder();
            let there = folder.root().symlink_metadata(&step.place).ok().as_ref().map(Attributes::of);
            let (around, name) = split(&step.staged);
            let file = Staged::write_as(folder, around.as_ref(), name, &change.after, there);
            file.map_err(|error| self.unwritable(&change.path, &error))
        };
        let both: Vec<(&Change, &Step)> = changes.iter().zip(steps).collect();
        if both.len() <= MANY {
            return both.into_iter().map(|(change, step)| stage(change, step)).collect();
        }
        open_many();
        let part = both.len().div_ceil(SIDE_BY_SIDE);
        let write = |part: &[(&Change, &Step)]| -> Vec<_> {
            part.iter().map(|(change, step)| stage(change, step)).collect()
        };
        std::thread::scope(|scope| {
            let parts: Vec<_> = both.chunks(part).map(|part| scope.spawn(|| write(part))).collect();
            let lost =
                || vec![Err(Diagnostic::error(Code::Unwritable).with("path", "").with(REASON, "other"))];
            parts.into_iter().flat_map(|part| part.join().unwrap_or_else(|_| lost())).collect()
        })
    }

    /// Writes the journal; where nobody may write beside the folders of the workspace, there is none.
    fn note(&self, journal: &Journal) -> Result<(), Diagnostic> {
        match journal.keep(self.folder()) {
            Err(error) if !is_forbidden(&error) => Err(self.unwritable("", &error)),
            _ => Ok(()),
        }
    }

    /// Where the file at a path is, links followed, and which folders are to be made for it.
    fn place(&self, path: &str, missing: &mut Vec<String>) -> Result<String, Diagnostic> {
        if is_hidden(path) {
            return Err(self.files.problem(Code::Hidden, path, Concern::All));
        }
        if !is_plain(path) {
            return Err(self.files.problem(Code::OutsideWorkspace, path, Concern::All));
        }
        let folder = self.folder();
        let place = match folder.kind(path) {
            Ok(Kind::File) => folder.resolve(path),
            Ok(_) => Err(Refused::not_a_file(path)),
            // A link to nothing would be replaced.
            Err(error) if error.kind() == io::ErrorKind::NotFound && !folder.is_link(path) => {
                let (around, name) = split(path);
                folder.to_come(around).map(|(around, new)| {
                    missing.extend(
                        new.into_iter().filter(|folder| !missing.contains(folder)).collect::<Vec<_>>(),
                    );
                    join(&around, name)
                })
            }
            Err(error) => Err(error),
        };
        let place = place.map_err(|error| self.unwritable(path, &error))?;
        // To put another file in its place needs no permission to write to it.
        let there = folder.root().symlink_metadata(&place);
        if there.is_ok_and(|there| there.permissions().readonly()) {
            return Err(self.unwritable(path, &io::ErrorKind::PermissionDenied.into()));
        }
        Ok(place)
    }

    fn compare(&self, change: &Change) -> Result<(), Diagnostic> {
        let now = match self.folder().read(&change.path) {
            Ok(bytes) => Some(bytes),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(self.files.refused(&error, &change.path, &Concern::All)),
        };
        if now == change.before {
            return Ok(());
        }
        Err(Diagnostic::error(Code::ChangedSince).with("path", &change.path))
    }

    fn folder(&self) -> &Folder {
        self.files.folder()
    }

    fn unwritable(&self, path: &str, error: &io::Error) -> Diagnostic {
        if Refused::of(error).is_some() {
            return self.files.refused(error, path, &Concern::All);
        }
        Diagnostic::error(Code::Unwritable).with("path", path).failing(error)
    }
}

/// Each file that waits to take its place holds its folder open: as many as the system allows.
fn open_many() {
    #[cfg(unix)]
    {
        use nix::sys::resource::{Resource, getrlimit, setrlimit};
        if let Ok((_, most)) = getrlimit(Resource::RLIMIT_NOFILE) {
            // If it is refused, the system says so when there are too many.
            let _ = setrlimit(Resource::RLIMIT_NOFILE, most, most);
        }
    }
}

fn is_forbidden(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem)
}
