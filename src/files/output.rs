//! Writing files below a folder, so that a reader never sees half of one.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

pub use cap_std::fs::OpenOptions;

use super::attributes::Attributes;
pub use super::folder::is_plain;
use super::folder::{Folder, Kind, Refused, is_absent, is_hidden, join, split};
use super::lock::{self, Attempt, Held};
pub use super::replace::{replace, replaced};
pub use super::staged::is_unfinished;
use super::staged::{Staged, place_all};
use crate::diagnostic::{Code, Diagnostic};

/// A folder into which documents are written, and nowhere else.
#[derive(Debug, Clone)]
pub struct OutputFolder {
    folder: Arc<Folder>,
    /// The folder below it in which files are begun; without one, each is begun beside its place.
    unfinished: Option<String>,
    /// Without it nothing is read or written any more.
    lock: Option<Arc<Held>>,
}

impl OutputFolder {
    /// Creates the folder if need be.
    pub fn create(path: &Path) -> io::Result<Self> {
        Ok(OutputFolder { folder: Arc::new(Folder::create(path)?), unfinished: None, lock: None })
    }

    /// Files are begun in a folder of their own, so that what a crash leaves lies in one place.
    pub fn with_unfinished(mut self, folder: &str) -> Self {
        self.unfinished = Some(folder.to_owned());
        self
    }

    /// Nothing is read or written any more when somebody has removed this lock.
    pub fn while_held(mut self, lock: Held) -> Self {
        self.lock = Some(Arc::new(lock));
        self
    }

    /// Tries to lock the folder itself, alone or with others. An error where folders cannot be locked.
    pub fn lock(&self, shared: bool) -> io::Result<Attempt> {
        lock::attempt(self.folder.to_lock("")?, shared)
    }

    /// Waits until nobody else has the folder, or one below it.
    pub fn wait_for(&self, path: &str) -> Option<File> {
        lock::wait(&self.folder, path)
    }

    /// What lies at a path, links followed; `None` if there is nothing, not even a link.
    pub fn kind(&self, path: &str) -> Option<io::Result<Kind>> {
        match self.inside(path).and_then(|folder| folder.kind(path)) {
            Err(error) if is_absent(&error) && !self.folder.is_link(path) => None,
            found => Some(found),
        }
    }

    /// Whether a link lies at a path.
    pub fn is_link(&self, path: &str) -> bool {
        self.folder.is_link(path)
    }

    /// The paths of what is in a folder below it, or in itself for an empty path.
    pub fn entries(&self, folder: &str) -> io::Result<Vec<(String, io::Result<Kind>)>> {
        let entries = self.here()?.entries(folder)?;
        Ok(entries.into_iter().map(|(name, kind)| (join(folder, &name), kind)).collect())
    }

    /// The names in a folder.
    pub fn names(&self, folder: &str) -> io::Result<Vec<String>> {
        let entries = self.inside(folder)?.entries(folder)?;
        Ok(entries.into_iter().map(|(name, _)| name).collect())
    }

    pub fn root(&self) -> &Path {
        self.folder.path()
    }

    /// Reads a file; like all that is done here, not if its path leads out of the folder, also through a link.
    pub fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        self.inside(path)?.read(path)
    }

    /// Opens a file that is kept open or added to. Not through a link: what it leads to would be written to.
    pub fn open(&self, path: &str, options: &OpenOptions) -> io::Result<File> {
        let folder = self.inside(path)?;
        if folder.is_link(path) {
            return Err(Refused::leads_out(path));
        }
        folder.open_file(path, options)
    }

    /// Writes a file whole or not at all: elsewhere first, then moved to its place.
    pub fn write(&self, path: &str, bytes: &[u8]) -> io::Result<PathBuf> {
        let staged = self.stage(path, bytes)?;
        place_all(&self.folder, vec![staged]).map_err(|(_, error)| error)?;
        Ok(self.root().join(path))
    }

    /// Writes files that belong together: all lie on the disk before the first takes its place. An error comes with
    /// the path that it concerns.
    pub fn write_all(&self, files: &[(String, Vec<u8>)]) -> Result<(), (String, io::Error)> {
        let mut staged = Vec::new();
        for (path, bytes) in files {
            staged.push(self.stage(path, bytes).map_err(|error| (path.clone(), error))?);
        }
        let path = |number: usize| files.get(number).map(|(path, _)| path.clone()).unwrap_or_default();
        place_all(&self.folder, staged).map_err(|(number, error)| (path(number), error))
    }

    /// Writes a file unless it holds these bytes already.
    pub fn update(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        if self.read(path).is_ok_and(|old| old == bytes) {
            return Ok(());
        }
        self.write(path, bytes).map(|_| ())
    }

    /// Removes a file, if it is there.
    pub fn remove(&self, path: &str) -> io::Result<()> {
        match self.inside(path)?.remove_file(path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    /// Removes the folders around a path that are empty now.
    pub fn remove_empty_folders(&self, path: &str) -> io::Result<()> {
        let folder = self.inside(path)?;
        let mut around = split(path).0;
        while !around.is_empty() {
            folder.remove_empty(around)?;
            around = split(around).0;
        }
        Ok(())
    }

    /// Creates a folder and those around it.
    pub fn create_folder(&self, path: &str) -> io::Result<()> {
        self.inside(path)?.create_folders(path).map(drop)
    }

    /// Removes the folder of unfinished files.
    pub fn sweep(&self) -> io::Result<()> {
        let Some(unfinished) = &self.unfinished else { return Ok(()) };
        match self.inside(unfinished)?.remove_folder(unfinished) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    /// Removes folders in a folder, by name, with all that is in them.
    pub fn remove_folders(&self, folder: &str, which: impl Fn(&str) -> bool) -> io::Result<()> {
        let held = self.inside(folder)?;
        let names = self.names(folder)?.into_iter();
        names.filter(|name| which(name)).try_for_each(|name| held.remove_folder(&format!("{folder}/{name}")))
    }

    /// What to say when a file could not be written: that of a folder that is gone is said once for all files.
    pub fn unwritable(&self, path: &str, error: &io::Error) -> Diagnostic {
        if !self.folder.is_in_place() {
            return Diagnostic::error(Code::OutputGone).with("path", self.root().display());
        }
        match self.lost_lock() {
            Some(lock) => Diagnostic::error(Code::LockGone).with("path", lock.path()),
            None => Diagnostic::error(Code::Unwritable).with("path", path).failing(error),
        }
    }

    /// The lock that others have removed.
    fn lost_lock(&self) -> Option<&Held> {
        self.lock.as_deref().filter(|lock| !lock.is_in_place(&self.folder))
    }

    /// Writes a file under another name. Returns it with the place that it is to take.
    fn stage(&self, path: &str, bytes: &[u8]) -> io::Result<(Staged, PathBuf)> {
        let folder = self.inside(path)?;
        let place = split(path).0;
        folder.create_folders(place).map_err(|error| match Refused::of(&error) {
            Some(_) => Refused::leads_out(path),
            None => error,
        })?;
        let unfinished = self.unfinished.as_deref().unwrap_or(place);
        folder.create_folders(unfinished)?;
        // A link to a file of the folder stays one, unless it leads to what is hidden there.
        let linked = folder.is_link(path) && matches!(folder.kind(path), Ok(Kind::File));
        let target = linked.then(|| folder.resolve(path)).transpose()?.filter(|target| !is_hidden(target));
        let target = target.unwrap_or_else(|| path.to_owned());
        let there = folder.root().symlink_metadata(&target).ok().filter(|found| found.is_file());
        let staged = Staged::write(folder, unfinished.as_ref(), bytes, there.as_ref().map(Attributes::of))?;
        Ok((staged, target.into()))
    }

    /// The folder, if it is still where it was and the path is one below it.
    fn inside(&self, path: &str) -> io::Result<&Folder> {
        let folder = self.here()?;
        if is_plain(path) { Ok(folder) } else { Err(Refused::leads_out(path)) }
    }

    fn here(&self) -> io::Result<&Folder> {
        if !self.folder.is_in_place() {
            return Err(io::Error::new(io::ErrorKind::NotFound, "the output folder is gone"));
        }
        if self.lost_lock().is_some() {
            return Err(io::Error::other("the lock is gone"));
        }
        Ok(&self.folder)
    }
}
