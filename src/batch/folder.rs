//! The output folder of a build: locked against a second build, with the records of what was made.

use std::fs::{self, File, TryLockError};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use super::record::{self, Records};
use super::shard::Shard;
use crate::output::OutputFolder;

/// What the program keeps for itself in an output folder.
const STATE: &str = ".fiche";

/// An output folder that nobody else builds into.
pub struct BatchFolder {
    pub output: OutputFolder,
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
    pub fn open(path: &Path, shard: Option<Shard>) -> Result<Self, Unavailable> {
        let suffix = shard.map(|shard| format!(".{}-of-{}", shard.number, shard.count)).unwrap_or_default();
        let temporary = format!(".fiche-new{suffix}-");
        let output = OutputFolder::create(path)?.with_temporary_prefix(temporary);
        let state = output.root().join(STATE);
        fs::create_dir_all(&state)?;
        let mut locks = vec![lock(&state.join("lock"), shard.is_some())?];
        if shard.is_some() {
            locks.push(lock(&state.join(format!("lock{suffix}")), false)?);
        }
        // What a crash has left of manifest and records.
        [Path::new(""), Path::new(STATE)].iter().for_each(|folder| output.sweep(folder));
        Ok(BatchFolder { output, suffix, _locks: locks })
    }

    pub fn records(&self) -> Records {
        fs::read(self.output.root().join(self.records_path()))
            .map_or_else(|_| Records::new(), |t| record::decode(&t))
    }

    /// Keeps records for the next build.
    pub fn keep(&self, records: &Records) -> io::Result<()> {
        self.output.write(&self.records_path(), &record::encode(records)).map(|_| ())
    }

    /// The manifest's path below the folder.
    pub fn manifest_path(&self) -> String {
        format!("manifest{}.json", self.suffix)
    }

    /// Adds a line to the log of runs.
    pub fn log(&self, line: &str) -> io::Result<()> {
        let path = self.output.root().join(STATE).join(format!("runs{}.jsonl", self.suffix));
        writeln!(File::options().create(true).append(true).open(path)?, "{line}")
    }

    fn records_path(&self) -> String {
        format!("{STATE}/records{}.json", self.suffix)
    }
}

/// Locks a file for as long as it is open; the system lets go of it when the process ends.
fn lock(path: &PathBuf, shared: bool) -> Result<File, Unavailable> {
    let mut file = File::options().create(true).truncate(false).read(true).write(true).open(path)?;
    let locked = if shared { file.try_lock_shared() } else { file.try_lock() };
    match locked {
        Ok(()) => {
            if !shared {
                // Only for the message that another build shows.
                file.set_len(0)?;
                write!(file, "{}", std::process::id())?;
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
