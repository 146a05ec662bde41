//! A folder held open. Paths below it have `/`; none leads out of it, whatever is exchanged for a link meanwhile: the
//! system resolves them from the open folder and refuses what leaves it.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Component, Path, PathBuf};

use cap_std::ambient_authority;
use cap_std::fs::{Dir, OpenOptions};

/// A folder held open.
#[derive(Debug)]
pub struct Folder {
    dir: Dir,
    /// Canonical, as it was when the folder was opened.
    path: PathBuf,
}

/// What lies at a path, links followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    File,
    Folder,
    /// A pipe, a device, a socket.
    Other,
}

/// Why something is not done although the system would.
#[derive(Debug)]
pub enum Refused {
    LeadsOut(String),
    NotAFile(String),
}

/// The path alone: what is wrong with it is said in the user's language.
impl std::fmt::Display for Refused {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (Refused::LeadsOut(path) | Refused::NotAFile(path)) = self;
        f.write_str(path)
    }
}

impl std::error::Error for Refused {}

impl Refused {
    /// What an error says, if it is one of these.
    pub fn of(error: &io::Error) -> Option<&Self> {
        error.get_ref()?.downcast_ref()
    }

    pub fn leads_out(path: impl ToString) -> io::Error {
        io::Error::new(io::ErrorKind::PermissionDenied, Refused::LeadsOut(path.to_string()))
    }

    pub fn not_a_file(path: impl ToString) -> io::Error {
        io::Error::new(io::ErrorKind::InvalidInput, Refused::NotAFile(path.to_string()))
    }
}

impl Folder {
    pub fn open(path: &Path) -> io::Result<Self> {
        let path = path.canonicalize()?;
        Ok(Folder { dir: Dir::open_ambient_dir(&path, ambient_authority())?, path })
    }

    /// Opens it, and creates it if need be.
    pub fn create(path: &Path) -> io::Result<Self> {
        fs::create_dir_all(path)?;
        Self::open(path)
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether its path still leads to it: it may have been moved, removed or exchanged.
    #[cfg(unix)]
    pub fn is_in_place(&self) -> bool {
        use cap_std::fs::MetadataExt as _;
        use std::os::unix::fs::MetadataExt as _;
        let Ok(held) = self.dir.dir_metadata() else { return false };
        fs::metadata(&self.path).is_ok_and(|now| (now.dev(), now.ino()) == (held.dev(), held.ino()))
    }

    #[cfg(not(unix))]
    pub fn is_in_place(&self) -> bool {
        self.path.exists()
    }

    /// What lies at a path. An error of the kind `NotFound` if there is nothing.
    pub fn kind(&self, path: &str) -> io::Result<Kind> {
        let found = self.below(path, |dir, path| dir.metadata(path))?;
        Ok(if found.is_file() {
            Kind::File
        } else if found.is_dir() {
            Kind::Folder
        } else {
            Kind::Other
        })
    }

    /// Whether a link lies at a path, wherever it leads.
    pub fn is_link(&self, path: &str) -> bool {
        self.dir.symlink_metadata(path).is_ok_and(|found| found.is_symlink())
    }

    /// Opens a file and nothing else: a pipe or a device could be read for ever.
    pub fn open_file(&self, path: &str, options: &OpenOptions) -> io::Result<File> {
        if matches!(self.kind(path), Ok(Kind::Folder | Kind::Other)) {
            return Err(Refused::not_a_file(path));
        }
        let options = without_waiting(options);
        let file = self.below(path, |dir, path| dir.open_with(path, &options))?.into_std();
        // It may have been exchanged since.
        if file.metadata()?.is_file() { Ok(file) } else { Err(Refused::not_a_file(path)) }
    }

    /// The bytes of a file.
    pub fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        let mut file = self.open_file(path, OpenOptions::new().read(true))?;
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    /// What is in a folder, by name; links are followed. Names that are not UTF-8 are left out.
    pub fn entries(&self, path: &str) -> io::Result<Vec<(String, io::Result<Kind>)>> {
        let mut entries = Vec::new();
        for entry in self.below(path, |dir, path| dir.read_dir(path))? {
            let entry = entry?;
            let Ok(name) = entry.file_name().into_string() else { continue };
            let kind = match entry.file_type() {
                Ok(kind) if kind.is_file() => Ok(Kind::File),
                Ok(kind) if kind.is_dir() => Ok(Kind::Folder),
                _ => self.kind(&join(path, &name)),
            };
            entries.push((name, kind));
        }
        entries.sort_by(|(one, _), (other, _)| one.cmp(other));
        Ok(entries)
    }

    /// The path to the same file or folder without links.
    pub fn resolve(&self, path: &str) -> io::Result<String> {
        let real = self.below(path, |dir, path| dir.canonicalize(path))?;
        let parts = real.components().map(|part| part.as_os_str().to_string_lossy().into_owned());
        Ok(parts.collect::<Vec<_>>().join("/"))
    }

    /// Where a folder is or will be, without links, and which are missing of it and those around it, from the outermost.
    pub fn to_come(&self, path: &str) -> io::Result<(String, Vec<String>)> {
        let (mut there, mut missing) = (path, Vec::new());
        while !there.is_empty() {
            match self.kind(there) {
                Ok(Kind::Folder) => break,
                Ok(_) => return Err(io::ErrorKind::NotADirectory.into()),
                Err(error) if error.kind() == io::ErrorKind::NotFound && !self.is_link(there) => {
                    missing.push(split(there).1);
                    there = split(there).0;
                }
                Err(error) => return Err(error),
            }
        }
        let mut place =
            if missing.is_empty() || !there.is_empty() { self.resolve(there)? } else { String::new() };
        let mut folders = Vec::new();
        for name in missing.into_iter().rev() {
            place = join(&place, name);
            folders.push(place.clone());
        }
        Ok((place, folders))
    }

    /// Creates a folder and those around it. Returns those that were not there, from the outermost.
    pub fn create_folders(&self, path: &str) -> io::Result<Vec<String>> {
        let mut created = Vec::new();
        if path.is_empty() || matches!(self.kind(path), Ok(Kind::Folder)) {
            return Ok(created);
        }
        let ends = path.match_indices('/').map(|(end, _)| end).chain([path.len()]);
        for folder in ends.map(|end| &path[..end]) {
            match self.dir.create_dir(folder) {
                Ok(()) => created.push(folder.to_owned()),
                Err(error) => match self.kind(folder) {
                    Ok(Kind::Folder) => {}
                    Err(other) if Refused::of(&other).is_some() => return Err(other),
                    _ => return Err(error),
                },
            }
        }
        Ok(created)
    }

    /// Removes a file or a link.
    pub fn remove_file(&self, path: &str) -> io::Result<()> {
        self.dir.remove_file(path).map_err(|error| named(path, error))
    }

    /// Removes a folder if it is empty.
    pub fn remove_empty(&self, path: &str) -> io::Result<()> {
        self.dir.remove_dir(path)
    }

    /// Removes a folder with all that is in it; no link is followed.
    pub fn remove_folder(&self, path: &str) -> io::Result<()> {
        self.dir.remove_dir_all(path).map_err(|error| named(path, error))
    }

    /// A handle that can be locked: of a folder below it, or of itself for an empty path.
    pub fn to_lock(&self, path: &str) -> io::Result<File> {
        self.dir(Path::new(path))?.open(".").map(cap_std::fs::File::into_std)
    }

    /// Whether an open file is the one at a path; not if a link leads to it.
    #[cfg(unix)]
    pub fn is_same_file(&self, path: &str, file: &File) -> bool {
        use cap_std::fs::MetadataExt as _;
        use std::os::unix::fs::MetadataExt as _;
        let Ok(held) = file.metadata() else { return false };
        let found = self.dir.symlink_metadata(path);
        found.is_ok_and(|found| (found.dev(), found.ino()) == (held.dev(), held.ino()))
    }

    #[cfg(not(unix))]
    pub fn is_same_file(&self, path: &str, _: &File) -> bool {
        self.dir.exists(path)
    }

    /// A handle of a folder below it, or of itself for an empty path.
    pub(super) fn dir(&self, path: &Path) -> io::Result<Dir> {
        let path = if path == Path::new("") { Path::new(".") } else { path };
        self.dir.open_dir(path).map_err(|error| named(path, error))
    }

    pub(super) fn root(&self) -> &Dir {
        &self.dir
    }

    /// Whether there is nothing at a path, in a folder that lies in this one wherever links lead.
    fn is_nowhere(&self, path: &str) -> bool {
        let path = self.path.join(path);
        let is_there = |path: &&Path| !path.symlink_metadata().is_err_and(|error| is_absent(&error));
        let around = path.ancestors().find(is_there).filter(|around| *around != path);
        around.and_then(|around| around.canonicalize().ok()).is_some_and(|real| real.starts_with(&self.path))
    }

    /// Does something with a path. To the system, a link that holds a whole path leads out wherever it leads; those that
    /// come back are resolved first, and what they lead to is reached from the open folder again.
    fn below<T>(&self, path: &str, act: impl Fn(&Dir, &Path) -> io::Result<T>) -> io::Result<T> {
        let path = if path.is_empty() { "." } else { path };
        let result = act(&self.dir, Path::new(path)).map_err(|error| named(path, error));
        match result {
            Err(error) if matches!(Refused::of(&error), Some(Refused::LeadsOut(_))) => {
                let real = self.path.join(path).canonicalize().ok();
                let inside = real.as_deref().and_then(|real| real.strip_prefix(&self.path).ok());
                let Some(inside) = inside else {
                    return Err(if self.is_nowhere(path) { io::ErrorKind::NotFound.into() } else { error });
                };
                let inside = if inside == Path::new("") { Path::new(".") } else { inside };
                act(&self.dir, inside).map_err(|error| named(path, error))
            }
            result => result,
        }
    }
}

/// An error about a path. That it leads out is a refusal of the library, not an error of the system.
pub(super) fn named(path: impl AsRef<Path>, error: io::Error) -> io::Error {
    let refused = error.kind() == io::ErrorKind::PermissionDenied && error.raw_os_error().is_none();
    if refused { Refused::leads_out(path.as_ref().display()) } else { error }
}

/// The path of something in a folder.
pub(super) fn join(folder: &str, name: &str) -> String {
    if folder.is_empty() || folder == "." { name.to_owned() } else { format!("{folder}/{name}") }
}

/// The folder that something is in, and its name.
pub(super) fn split(path: &str) -> (&str, &str) {
    path.rsplit_once('/').unwrap_or(("", path))
}

/// Whether a path has nothing but names, so that it leads below the folder that it starts from.
pub fn is_plain(path: &str) -> bool {
    let mut parts = Path::new(path).components();
    !path.is_empty() && parts.all(|part| matches!(part, Component::Normal(_)))
}

/// Whether a file or a folder on the way to it is hidden.
pub(super) fn is_hidden(path: &str) -> bool {
    path.split('/').any(|part| part.starts_with('.') && part != "..")
}

pub(super) fn is_absent(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

/// Opening a pipe waits for its other end unless told not to.
#[cfg(unix)]
fn without_waiting(options: &OpenOptions) -> OpenOptions {
    use cap_std::fs::OpenOptionsExt;
    let mut options = options.clone();
    options.custom_flags(nix::libc::O_NONBLOCK);
    options
}

#[cfg(not(unix))]
fn without_waiting(options: &OpenOptions) -> OpenOptions {
    options.clone()
}
