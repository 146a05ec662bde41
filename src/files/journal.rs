//! What a command is about to do to several files, written down first: a command that is killed on the way is brought to
//! its end, or undone, by the next that opens the workspace.

use std::io;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::folder::{Folder, is_absent, is_hidden, is_plain, join, split};
use super::lock;
use super::staged::{Staged, before_of, is_unfinished, place_all};
use crate::hash::hash128;

/// Below the workspace's folder.
const FILE: &str = ".fiche-change.json";

/// The same as long as it is being written.
const UNFINISHED: &str = ".fiche-change.new";

/// A change to several files.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Journal {
    /// All new files lie on the disk and are moved to their places. Until then, nothing has changed.
    pub complete: bool,
    pub steps: Vec<Step>,
    /// Folders that are made for it, from the outermost.
    pub folders: Vec<String>,
}

/// One file.
#[derive(Debug, Serialize, Deserialize)]
pub struct Step {
    /// Where its new bytes are written first; in the folder of its place.
    pub staged: String,
    pub place: String,
    /// Of what it held before; nothing if it was not there.
    pub before: Option<String>,
}

/// Stands for the bytes of a file.
pub fn fingerprint(bytes: &[u8]) -> String {
    format!("{:032x}", hash128(bytes))
}

impl Journal {
    /// Writes it down. One file in a folder that is there is changed whole or not at all without.
    pub fn keep(&self, folder: &Folder) -> io::Result<()> {
        if self.steps.len() < 2 && self.folders.is_empty() {
            return Ok(());
        }
        // Only one that has the lock is here.
        remove(folder, UNFINISHED)?;
        let staged = Staged::write_as(folder, Path::new(""), UNFINISHED, &serde_json::to_vec(self)?, None)?;
        place_all(folder, vec![(staged, FILE.into())]).map_err(|(_, error)| error)
    }

    /// Strikes it out when all is done, or nothing.
    pub fn forget(folder: &Folder) -> io::Result<()> {
        remove(folder, FILE)
    }
}

fn remove(folder: &Folder, path: &str) -> io::Result<()> {
    match folder.remove_file(path) {
        Err(error) if !is_absent(&error) => Err(error),
        _ => Ok(()),
    }
}

/// Waits until nobody changes files of the folder, and brings to an end what somebody has begun. Returns the files that
/// have been changed by others since: they stay as they are.
pub fn heal(folder: &Folder) -> io::Result<Vec<String>> {
    let is_there = |path| !folder.kind(path).is_err_and(|error| is_absent(&error));
    if !is_there(FILE) && !is_there(UNFINISHED) {
        return Ok(Vec::new());
    }
    // Without locks nobody knows whether somebody is still at it.
    match lock::wait(folder, "") {
        Some(_alone) => heal_alone(folder),
        None => Ok(Vec::new()),
    }
}

/// The same for one that has the lock.
pub fn heal_alone(folder: &Folder) -> io::Result<Vec<String>> {
    remove(folder, UNFINISHED)?;
    let journal: Journal = match folder.read(FILE) {
        // What is none is not of this program.
        Ok(text) => serde_json::from_slice(&text).unwrap_or_default(),
        Err(error) if is_absent(&error) => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let mut changed = Vec::new();
    for step in journal.steps.iter().filter(|step| step.is_possible()) {
        remove(folder, &before_of(&step.staged))?;
        let Ok(after) = folder.read(&step.staged) else { continue };
        let now = match folder.read(&step.place) {
            Ok(bytes) => Some(fingerprint(&bytes)),
            Err(error) if is_absent(&error) => None,
            Err(error) => return Err(error),
        };
        if journal.complete && now == step.before {
            folder.root().rename(&step.staged, folder.root(), &step.place)?;
            continue;
        }
        if journal.complete && now != Some(fingerprint(&after)) {
            changed.push(step.place.clone());
        }
        folder.remove_file(&step.staged)?;
    }
    if !journal.complete {
        for made in journal.folders.iter().rev().filter(|made| is_plain(made)) {
            let _ = folder.remove_empty(made);
        }
    }
    Journal::forget(folder)?;
    Ok(changed)
}

impl Step {
    /// Whether this program would write so.
    fn is_possible(&self) -> bool {
        is_plain(&self.staged)
            && is_plain(&self.place)
            && !is_hidden(&self.place)
            && is_unfinished(&self.staged)
            && split(&self.staged).0 == split(&self.place).0
    }
}

/// Where the new bytes of the file at a place are written first.
pub fn beside(place: &str, name: &str) -> String {
    join(split(place).0, name)
}
