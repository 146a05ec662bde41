//! The output folder of a build: locked against a second build, with the cache of what was made.

use std::fs::File;
use std::io::{self, Read, Write};
use std::path::{Component, Path, PathBuf};

use super::cache::{self, Cache};
use super::manifest;
use super::shard::Shard;
use crate::diagnostic::{Code, Diagnostic};
use crate::files::folder::Kind;
use crate::files::lock::{self, Attempt, Held};
use crate::files::output::{OpenOptions, OutputFolder};
use crate::workspace::paths::STATE;

const LOCK: &str = ".fiche/lock";

/// An output folder that nobody else builds into.
pub struct BatchFolder {
    pub output: OutputFolder,
    /// Where the workspace lies as seen from here: tells its documents from those of another one.
    pub origin: String,
    /// Which part of the documents goes into it.
    pub shard: Option<Shard>,
    /// Added to the names of cache, manifest and lock, so that shards keep apart.
    suffix: String,
    /// Released when the build ends, however it ends.
    _locks: Vec<File>,
}

/// Why a folder cannot be built into.
enum Unavailable {
    /// Another build, by the number of its process where known, is at it.
    Locked(String),
    /// This lies where the manifest would be written, and is none.
    Foreign(String),
    Failed(io::Error),
}

impl From<io::Error> for Unavailable {
    fn from(error: io::Error) -> Self {
        Unavailable::Failed(error)
    }
}

impl BatchFolder {
    /// Creates the folder if need be, and locks it. Builds of different shards do not exclude each other unless a document
    /// may belong to both; a build of everything excludes them all.
    pub fn open(path: &Path, shard: Option<Shard>, workspace: &Path) -> Result<Self, Diagnostic> {
        Self::try_open(path, shard, workspace).map_err(|unavailable| match unavailable {
            Unavailable::Locked(owner) => Diagnostic::error(Code::Locked)
                .with("path", path.display())
                .with("owner", if owner.is_empty() { "none" } else { &owner }),
            Unavailable::Foreign(file) => {
                Diagnostic::error(Code::ForeignFile).with("path", path.join(file).display())
            }
            Unavailable::Failed(error) => {
                Diagnostic::error(Code::Unwritable).with("path", path.display()).failing(&error)
            }
        })
    }

    fn try_open(path: &Path, shard: Option<Shard>, workspace: &Path) -> Result<Self, Unavailable> {
        let suffix = shard.map(suffix).unwrap_or_default();
        let output = OutputFolder::create(path)?.with_unfinished(&format!("{STATE}/new{suffix}"));
        // Whatever is removed in the folder: this is the folder itself. Commands that change files of a workspace lock that
        // one's, and some disks have no locks for folders.
        let own = output.root() != workspace;
        let on_folder = match own.then(|| output.lock(shard.is_some())) {
            Some(Ok(Attempt::Held(folder))) => Some(folder),
            Some(Ok(Attempt::Busy(_))) => {
                let owner = output.read(LOCK).unwrap_or_default();
                return Err(Unavailable::Locked(String::from_utf8_lossy(&owner).trim().to_owned()));
            }
            Some(Err(_)) | None => None,
        };
        refuse_foreign(&output, &format!("manifest{suffix}.json"), &suffix)?;
        output.create_folder(STATE)?;
        // One after the other, so that of two that exclude each other one goes on.
        let _at_the_door = output.wait_for(STATE);
        let on_file = lock(&output, LOCK, shard.is_some())?;
        let (output, locks) = match shard {
            Some(shard) => {
                let path = lock_path(shard);
                let on_shard = lock(&output, &path, false)?;
                exclude_others(&output, shard)?;
                (output.while_held(Held::new(on_shard, path)), vec![Some(on_file), on_folder])
            }
            None if on_folder.is_none() => (output.while_held(Held::new(on_file, LOCK.to_owned())), vec![]),
            None => (output, vec![Some(on_file), on_folder]),
        };
        sweep(&output, &suffix);
        let origin = seen_from(output.root(), workspace).to_string_lossy().into_owned();
        let locks = locks.into_iter().flatten().collect();
        Ok(BatchFolder { output, origin, shard, suffix, _locks: locks })
    }

    /// `None` if there should be a cache and it cannot be read.
    pub fn cache(&self) -> Option<Cache> {
        match self.output.read(&self.cache_path()) {
            Ok(text) => cache::decode(&text),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let built_before = self.output.root().join(self.manifest_path()).exists();
                (!built_before).then(Cache::new)
            }
            Err(_) => None,
        }
    }

    /// Keeps the cache for the next build.
    pub fn keep(&self, cache: &Cache) -> io::Result<()> {
        self.output.update(&self.cache_path(), &cache::encode(cache))
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

    pub fn cache_path(&self) -> String {
        format!("{STATE}/records{}.json", self.suffix)
    }
}

/// What is added to the names of a shard's files.
fn suffix(shard: Shard) -> String {
    format!(".{}-of-{}", shard.number, shard.count)
}

fn lock_path(shard: Shard) -> String {
    format!("{LOCK}{}", suffix(shard))
}

/// Locks a file for as long as it is open; the system lets go of it when the process ends.
fn lock(output: &OutputFolder, path: &str, shared: bool) -> Result<File, Unavailable> {
    let file = output.open(path, OpenOptions::new().create(true).truncate(false).read(true).write(true))?;
    match lock::attempt(file, shared)? {
        Attempt::Held(mut file) => {
            // Only for the message that another build shows, which can name no process where several hold the lock.
            let _ = file.set_len(0);
            if !shared {
                let _ = write!(file, "{}", std::process::id());
            }
            Ok(file)
        }
        Attempt::Busy(mut file) => {
            let mut owner = String::new();
            let _ = file.read_to_string(&mut owner);
            Err(Unavailable::Locked(owner.trim().to_owned()))
        }
    }
}

/// Fails if a build of another whole is at documents of this shard.
fn exclude_others(output: &OutputFolder, shard: Shard) -> Result<(), Unavailable> {
    for name in output.names(STATE)? {
        let other =
            name.strip_prefix("lock.").and_then(|part| part.replace("-of-", "/").parse::<Shard>().ok());
        if let Some(other) = other.filter(|other| *other != shard && other.meets(shard)) {
            let file = output.open(&lock_path(other), OpenOptions::new().read(true).write(true))?;
            if let Attempt::Busy(_) = lock::attempt(file, false)? {
                // Its process is as good as any other of that build.
                return Err(Unavailable::Locked(String::new()));
            }
        }
    }
    Ok(())
}

/// Fails if there is a file in the place of the manifest that no build has written. In a folder in which builds have left
/// their records, one that is no JSON at all is a damaged manifest.
fn refuse_foreign(output: &OutputFolder, path: &str, suffix: &str) -> Result<(), Unavailable> {
    let kept = ["records", "runs"].map(|name| {
        let extension = if name == "runs" { "jsonl" } else { "json" };
        output.kind(&format!("{STATE}/{name}{suffix}.{extension}")).is_some()
    });
    let foreign = match output.kind(path) {
        Some(Ok(Kind::File)) => {
            let origin = manifest::origin(&output.read(path)?);
            origin == manifest::Origin::Others || origin == manifest::Origin::Unknown && !kept.contains(&true)
        }
        Some(Ok(Kind::Folder)) => true,
        // A link that leads out or nowhere, or a pipe, is nobody's work.
        _ => false,
    };
    if foreign { Err(Unavailable::Foreign(path.to_owned())) } else { Ok(()) }
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
