//! Changing files of the workspace: all that belong together or none, and never over what somebody else has written.

use std::collections::BTreeSet;
use std::fs::File;
use std::io;

use super::attributes::Attributes;
use super::folder::{Folder, Kind, Refused, join, split};
use super::input::{Files, is_hidden};
use super::lock;
use super::output::is_plain;
use super::staged::{Staged, place_all};
use crate::diagnostic::{Code, Diagnostic};
use crate::span::Concern;

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
    /// Released with the writer, however the program ends.
    _lock: Option<File>,
}

impl Files {
    /// Waits until nobody else changes files of this workspace.
    pub fn writer(&self) -> WorkspaceWriter {
        // Some network disks lock no folders: then it is the comparison before writing that loses nothing.
        WorkspaceWriter { _lock: lock::wait(self.folder(), ""), files: self.clone() }
    }
}

impl WorkspaceWriter {
    /// Writes all files or none; links and modes stay. A file that does not hold what was read is not written over.
    pub fn replace_all(&self, changes: &[Change]) -> Result<(), Diagnostic> {
        let mut created = Vec::new();
        let result = self.try_replace_all(changes, &mut created);
        if result.is_err() {
            for folder in created.iter().rev() {
                let _ = self.folder().remove_empty(folder);
            }
        }
        result
    }

    fn try_replace_all(&self, changes: &[Change], created: &mut Vec<String>) -> Result<(), Diagnostic> {
        let mut staged = Vec::new();
        let mut targets = BTreeSet::new();
        for change in changes {
            let (file, target) = self.stage(change, created)?;
            if !targets.insert(target.clone()) {
                return Err(
                    self.unwritable(&change.path, &io::Error::other("another path leads to this file"))
                );
            }
            staged.push((file, target.into()));
        }
        for change in changes {
            self.compare(change)?;
        }
        place_all(self.folder(), staged).map_err(|(number, error)| {
            let path = changes.get(number).map(|change| change.path.as_str()).unwrap_or_default();
            self.unwritable(path, &error)
        })
    }

    /// Writes a file beside its place, which it says.
    fn stage(&self, change: &Change, created: &mut Vec<String>) -> Result<(Staged, String), Diagnostic> {
        let path = &change.path;
        let unwritable = |error: io::Error| self.unwritable(path, &error);
        if is_hidden(path) {
            return Err(self.files.problem(Code::Hidden, path, Concern::All));
        }
        if !is_plain(path) {
            return Err(self.files.problem(Code::OutsideWorkspace, path, Concern::All));
        }
        let folder = self.folder();
        let target = match folder.kind(path) {
            Ok(Kind::File) => folder.resolve(path),
            Ok(_) => Err(Refused::not_a_file(path)),
            // A link to nothing would be replaced.
            Err(error) if error.kind() == io::ErrorKind::NotFound && !folder.is_link(path) => {
                let (place, name) = split(path);
                let found = folder.create_folders(place).and_then(|new| {
                    created.extend(new);
                    folder.resolve(place)
                });
                found.map(|place| join(&place, name))
            }
            Err(error) => Err(error),
        };
        let target = target.map_err(unwritable)?;
        let there = folder.root().symlink_metadata(&target).ok();
        // To put another file in its place needs no permission to write to it.
        if there.as_ref().is_some_and(|there| there.permissions().readonly()) {
            return Err(unwritable(io::ErrorKind::PermissionDenied.into()));
        }
        let file = Staged::write(
            folder,
            split(&target).0.as_ref(),
            &change.after,
            there.as_ref().map(Attributes::of),
        );
        Ok((file.map_err(unwritable)?, target))
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
        Diagnostic::error(Code::Unwritable).with("path", path).quoting(error.to_string())
    }
}
