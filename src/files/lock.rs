//! Locks, which end with the process however it ends.

use std::fs::{File, TryLockError};
use std::io;

use super::folder::Folder;

/// What came of trying to lock something.
#[derive(Debug)]
pub enum Attempt {
    /// Locked as long as the file is open.
    Held(File),
    /// Another process has it.
    Busy(File),
}

/// Locks an open file, alone or with others that share it. An error if the file system has no locks for it.
pub fn attempt(file: File, shared: bool) -> io::Result<Attempt> {
    let locked = if shared { file.try_lock_shared() } else { file.try_lock() };
    match locked {
        Ok(()) => Ok(Attempt::Held(file)),
        Err(TryLockError::WouldBlock) => Ok(Attempt::Busy(file)),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

/// Waits until nobody else has a folder: one below another, or that one for an empty path. Nothing if it cannot be locked,
/// as on some network disks.
pub fn wait(folder: &Folder, path: &str) -> Option<File> {
    folder.to_lock(path).ok().filter(|folder| folder.lock().is_ok())
}

/// A lock file that its owner holds. Whoever removes it lets others in, so that its owner must end.
#[derive(Debug)]
pub struct Held {
    file: File,
    /// Below the folder.
    path: String,
}

impl Held {
    pub fn new(file: File, path: String) -> Self {
        Held { file, path }
    }

    pub fn path(&self) -> &str {
        &self.path
    }

    /// Whether others find it at its path.
    pub fn is_in_place(&self, folder: &Folder) -> bool {
        folder.is_same_file(&self.path, &self.file)
    }
}
