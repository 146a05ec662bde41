//! What is watched: everything that a build reads, wherever links lead to in the workspace, and the folders in which it may
//! yet appear. What the program writes itself is no change.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};

use notify::event::{CreateKind, ModifyKind, RemoveKind};
use notify::{Config, ErrorKind, Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use crate::workspace::paths;

/// Editors write a file in several steps; what follows within this time belongs to the same change.
const SETTLE: Duration = Duration::from_millis(10);

/// What changes without end is built in between.
const LONGEST: Duration = Duration::from_secs(1);

/// All that is read of `data/` and `locales/`.
const READ: [&str; 3] = ["toml", "ftl", "yml"];

/// The files of a workspace, watched since a moment. What has been changed before is there to be read.
pub struct Watching {
    changes: Receiver<Event>,
    watched: Watched,
    /// Keeps the sender, and the system's watches.
    _watcher: RecommendedWatcher,
}

/// What counts as a change.
struct Watched {
    /// The workspace's folder, canonical.
    root: PathBuf,
    folders: Vec<Folder>,
    /// Files elsewhere in the workspace to which links lead, and `fiche.toml`.
    files: Vec<PathBuf>,
    /// What this program writes.
    own: Vec<PathBuf>,
}

struct Folder {
    path: PathBuf,
    /// Templates may read any file, the others are read by extension.
    is_for_templates: bool,
}

impl Watching {
    /// Begins to watch. `own` are files and folders that the program writes.
    pub fn begin(root: &Path, own: Vec<PathBuf>) -> notify::Result<Self> {
        let (sender, changes) = mpsc::channel();
        let mut watcher = watcher(sender)?;
        let mut watched = Watched { root: root.to_owned(), folders: Vec::new(), files: Vec::new(), own };
        // A folder that is not there, or is exchanged, is seen from the one around it.
        if let Some(parent) = root.parent() {
            let _ = watch(&mut watcher, parent, RecursiveMode::NonRecursive);
        }
        watch(&mut watcher, root, RecursiveMode::NonRecursive)?;
        watched.look(&mut watcher, &root.join(paths::CONFIG), false)?;
        for name in [paths::DATA, paths::LOCALES, paths::TEMPLATES, paths::FONTS] {
            let (path, is_for_templates) =
                (root.join(name), [paths::TEMPLATES, paths::FONTS].contains(&name));
            watched.folders.push(Folder { path: path.clone(), is_for_templates });
            if path.is_dir() && !path.is_symlink() {
                watch(&mut watcher, &path, RecursiveMode::Recursive)?;
            }
            watched.look(&mut watcher, &path, is_for_templates)?;
        }
        // Where the output folder holds those, it cannot be left out.
        let Watched { folders, own, .. } = &mut watched;
        own.retain(|own| !folders.iter().any(|folder| folder.path.starts_with(own)));
        Ok(Watching { changes, watched, _watcher: watcher })
    }

    /// Waits for a change, so long at most. Whether there was one; an error if nothing is watched any more.
    pub fn wait(&self, most: Option<Duration>) -> Result<bool, RecvTimeoutError> {
        let started = Instant::now();
        loop {
            let event = match most {
                None => self.changes.recv().map_err(|_| RecvTimeoutError::Disconnected)?,
                Some(most) => match self.changes.recv_timeout(most.saturating_sub(started.elapsed())) {
                    Err(RecvTimeoutError::Timeout) => return Ok(false),
                    event => event?,
                },
            };
            if self.watched.concerns(&event) {
                break;
            }
        }
        let first = Instant::now();
        while first.elapsed() < LONGEST && self.changes.recv_timeout(SETTLE).is_ok() {}
        Ok(true)
    }
}

impl Watched {
    /// Watches what links lead to, as far as it is in the workspace: the link at a path, and those in a folder.
    fn look(&mut self, watcher: &mut RecommendedWatcher, path: &Path, templates: bool) -> notify::Result<()> {
        if path.is_symlink() {
            let Ok(real) = path.canonicalize() else { return Ok(()) };
            if !real.starts_with(&self.root) || self.folders.iter().any(|folder| folder.path == real) {
                return Ok(());
            }
            if !real.is_dir() {
                watch(watcher, real.parent().unwrap_or(&real), RecursiveMode::NonRecursive)?;
                self.files.push(real);
                return Ok(());
            }
            watch(watcher, &real, RecursiveMode::Recursive)?;
            self.folders.push(Folder { path: real.clone(), is_for_templates: templates });
            return self.look(watcher, &real, templates);
        }
        if path == self.root.join(paths::CONFIG) {
            self.files.push(path.to_owned());
        }
        for entry in std::fs::read_dir(path).into_iter().flatten().flatten() {
            let below = entry.file_type().is_ok_and(|kind| kind.is_symlink() || kind.is_dir());
            if below && !entry.file_name().to_string_lossy().starts_with('.') {
                self.look(watcher, &entry.path(), templates)?;
            }
        }
        Ok(())
    }

    fn concerns(&self, event: &Event) -> bool {
        // Some have been lost.
        event.need_rescan() || event.paths.iter().any(|path| self.is_change(path, event.kind))
    }

    fn is_change(&self, path: &Path, kind: EventKind) -> bool {
        if self.own.iter().any(|own| path.starts_with(own)) || is_open_here(path) {
            return false;
        }
        if self.files.iter().any(|file| file == path) || path == self.root.join(paths::CONFIG) {
            return true;
        }
        if self.root.starts_with(path) {
            // It may be another one by now; folders are also touched for less.
            return kind.is_create()
                || kind.is_remove()
                || matches!(kind, EventKind::Modify(ModifyKind::Name(_)));
        }
        self.folders.iter().any(|folder| {
            let Ok(below) = path.strip_prefix(&folder.path) else { return false };
            let hidden = below.components().any(|part| part.as_os_str().to_string_lossy().starts_with('.'));
            !hidden && !is_beside(path) && (folder.is_for_templates || !is_of_no_interest(path, kind))
        })
    }
}

/// Whether something is a log, perhaps of this program by way of another, or what an editor has put aside.
fn is_beside(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    name.ends_with(".log") || name.ends_with('~')
}

/// Whether something is a file that nothing reads, such as those that editors write beside.
fn is_of_no_interest(path: &Path, kind: EventKind) -> bool {
    let is_file = match kind {
        EventKind::Create(CreateKind::File) | EventKind::Remove(RemoveKind::File) => true,
        EventKind::Modify(ModifyKind::Data(_)) => true,
        _ => path.is_file(),
    };
    is_file && !path.extension().is_some_and(|found| READ.iter().any(|extension| found == *extension))
}

/// Whether what is said on standard output or standard error goes into a file.
#[cfg(unix)]
fn is_open_here(path: &Path) -> bool {
    use std::os::fd::AsFd;
    use std::os::unix::fs::MetadataExt;
    let Ok(found) = std::fs::symlink_metadata(path) else { return false };
    let (output, errors) = (std::io::stdout(), std::io::stderr());
    [output.as_fd(), errors.as_fd()].into_iter().any(|stream| {
        let held = stream.try_clone_to_owned().and_then(|held| std::fs::File::from(held).metadata());
        held.is_ok_and(|held| held.is_file() && (held.dev(), held.ino()) == (found.dev(), found.ino()))
    })
}

#[cfg(not(unix))]
fn is_open_here(_: &Path) -> bool {
    false
}

fn watcher(sender: Sender<Event>) -> notify::Result<RecommendedWatcher> {
    let hear = move |event: notify::Result<Event>| {
        if let Ok(event) = event
            && !event.kind.is_access()
        {
            let _ = sender.send(event);
        }
    };
    // Where a link leads is looked at before: some lead out of the workspace.
    RecommendedWatcher::new(hear, Config::default().with_follow_symlinks(false))
}

/// Watches a file or folder. One that goes away meanwhile, or something in it, is seen from the folder around it.
fn watch(watcher: &mut RecommendedWatcher, path: &Path, mode: RecursiveMode) -> notify::Result<()> {
    match watcher.watch(path, mode) {
        Err(error) if is_gone(&error) || !path.exists() => Ok(()),
        result => result,
    }
}

fn is_gone(error: &notify::Error) -> bool {
    match &error.kind {
        ErrorKind::PathNotFound => true,
        ErrorKind::Io(error) => {
            matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
        }
        _ => false,
    }
}
