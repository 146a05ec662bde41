//! The output folder of a build: locked against a second build, with the records of what was made.

use std::fs::{File, TryLockError};
use std::io::{self, Read, Write};
use std::path::{Component, Path, PathBuf};

use super::cache::{self, Records};
use super::shard::Shard;
use crate::files::output::{OpenOptions, OutputFolder};

/// What the program keeps for itself in an output folder.
const STATE: &str = ".fiche";

/// An output folder that nobody else builds into.
pub struct BatchFolder {
    pub output: OutputFolder,
    /// Where the workspace lies as seen from here: tells its documents from those of another one.
    pub origin: String,
    /// Added to the names of records, manifest and lock, so that shards keep apart.
    suffix: String,
    /// Released when the build ends, however it ends.
    _locks: Vec<File>,
}

/// Why a folder cannot be built into.
pub enum Unavailable {
    /// Another build, by the number of its process where known, is at it.
    Locked(String),
    Failed(io::Error),
}

impl From<io::Error> for Unavailable {
    fn from(error: io::Error) -> Self {
        Unavailable::Failed(error)
    }
}

impl BatchFolder {
    /// Creates the folder if need be, and locks it. Builds of different shards do not exclude each other, but a build
    /// of everything excludes them all.
    pub fn open(path: &Path, shard: Option<Shard>, workspace: &Path) -> Result<Self, Unavailable> {
        let suffix = shard.map(|shard| format!(".{}-of-{}", shard.number, shard.count)).unwrap_or_default();
        let output = OutputFolder::create(path)?.with_unfinished(&format!("{STATE}/new{suffix}"));
        output.create_folder(STATE)?;
        let mut locks = vec![lock(&output, &format!("{STATE}/lock"), shard.is_some())?];
        if shard.is_some() {
            locks.push(lock(&output, &format!("{STATE}/lock{suffix}"), false)?);
        }
        sweep(&output, &suffix);
        let origin = seen_from(output.root(), workspace).to_string_lossy().into_owned();
        Ok(BatchFolder { output, origin, suffix, _locks: locks })
    }

    /// `None` if there should be records and they cannot be read.
    pub fn records(&self) -> Option<Records> {
        match self.output.read(&self.records_path()) {
            Ok(text) => cache::decode(&text),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let built_before = self.output.root().join(self.manifest_path()).exists();
                (!built_before).then(Records::new)
            }
            Err(_) => None,
        }
    }

    /// Keeps records for the next build.
    pub fn keep(&self, records: &Records) -> io::Result<()> {
        self.output.update(&self.records_path(), &cache::encode(records))
    }

    /// The manifest's path below the folder.
    pub fn manifest_path(&self) -> String {
        format!("manifest{}.json", self.suffix)
    }

    /// Where is kept what the command after a schedule was last successful with.
    pub fn published_path(&self, schedule: &str) -> String {
        format!("{STATE}/after-{schedule}{}", self.suffix)
    }

    /// Adds a line to the log of runs.
    pub fn log(&self, line: &str) -> io::Result<()> {
        let path = format!("{STATE}/runs{}.jsonl", self.suffix);
        writeln!(self.output.open(&path, OpenOptions::new().create(true).append(true))?, "{line}")
    }

    pub fn records_path(&self) -> String {
        format!("{STATE}/records{}.json", self.suffix)
    }
}

/// Locks a file for as long as it is open; the system lets go of it when the process ends.
fn lock(output: &OutputFolder, path: &str, shared: bool) -> Result<File, Unavailable> {
    let mut file =
        output.open(path, OpenOptions::new().create(true).truncate(false).read(true).write(true))?;
    let locked = if shared { file.try_lock_shared() } else { file.try_lock() };
    match locked {
        Ok(()) => {
            // Only for the message that another build shows, which can name no process where several hold the lock.
            let _ = file.set_len(0);
            if !shared {
                let _ = write!(file, "{}", std::process::id());
            }
            Ok(file)
        }
        Err(TryLockError::WouldBlock) => {
            let mut owner = String::new();
            let _ = file.read_to_string(&mut owner);
            Err(Unavailable::Locked(owner.trim().to_owned()))
        }
        Err(TryLockError::Error(error)) => Err(error.into()),
    }
}

/// Removes what a crash has left unfinished: a shard its own, a build of everything that of all.
fn sweep(output: &OutputFolder, suffix: &str) {
    let own = format!("new{suffix}");
    let of_some_shard = |name: &str| suffix.is_empty() && name.starts_with("new.");
    let _ = output.remove_folders(STATE, |name| name == own || of_some_shard(name));
}

/// A path as seen from a folder, so that it stays the same when both are moved or mounted elsewhere together. Both are
/// canonical.
fn seen_from(folder: &Path, path: &Path) -> PathBuf {
    let common = folder.components().zip(path.components()).take_while(|(a, b)| a == b).count();
    let up = folder.components().skip(common).map(|_| Component::ParentDir);
    up.chain(path.components().skip(common)).collect()
}
