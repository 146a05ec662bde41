//! Files that lie on the disk under other names before they take their places.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process;
use std::sync::atomic::{AtomicU64, Ordering};

use cap_std::fs::{Dir, OpenOptions};

use super::attributes::Attributes;
use super::folder::{Folder, named, split};

/// Begins the names of files that have not taken their places.
const PREFIX: &str = ".fiche-new-";

/// Whether a path is one of these names, as a program that was killed leaves them.
pub fn is_unfinished(path: &str) -> bool {
    split(path).1.starts_with(PREFIX)
}

/// The name of what a file replaces, until all that belong to it are in their places.
pub fn before_of(staged: &str) -> String {
    format!("{staged}-before")
}

/// A file under another name; removed unless it takes its place.
pub struct Staged {
    folder: Dir,
    name: String,
    placed: bool,
}

impl Staged {
    /// Writes a file in a folder, to the disk. It gets the attributes of the file that it will replace, or those that
    /// new files get.
    pub fn write(
        root: &Folder,
        folder: &Path,
        bytes: &[u8],
        attributes: Option<Attributes>,
    ) -> io::Result<Self> {
        let folder = root.dir(folder)?;
        let (name, file) = unused(|name| folder.open_with(name, &new(attributes)))?;
        Staged { folder, name, placed: false }.fill(file, bytes, attributes)
    }

    /// The same under a name that was [chosen](unused_name) before.
    pub fn write_as(
        root: &Folder,
        folder: &Path,
        name: &str,
        bytes: &[u8],
        attributes: Option<Attributes>,
    ) -> io::Result<Self> {
        let folder = root.dir(folder)?;
        let file = folder.open_with(name, &new(attributes))?;
        Staged { folder, name: name.to_owned(), placed: false }.fill(file, bytes, attributes)
    }

    fn fill(self, file: cap_std::fs::File, bytes: &[u8], attributes: Option<Attributes>) -> io::Result<Self> {
        let mut file = file.into_std();
        file.write_all(bytes)?;
        if let Some(attributes) = attributes {
            attributes.give(&file)?;
        }
        file.sync_data()?;
        Ok(self)
    }

    /// A second name for what lies at a path, in the folder of this one.
    fn second_name(&self, root: &Folder, path: &Path) -> io::Result<Self> {
        let (folder, name) = (self.folder.try_clone()?, before_of(&self.name));
        root.root().hard_link(path, &folder, &name)?;
        Ok(Staged { folder, name, placed: false })
    }

    /// Moves it to its place, where it replaces a file or a link.
    fn place(mut self, root: &Folder, path: &Path) -> io::Result<()> {
        match self.folder.rename(&self.name, root.root(), path) {
            Ok(()) => {
                self.placed = true;
                Ok(())
            }
            Err(error) if error.kind() == io::ErrorKind::CrossesDevices => {
                // Another disk is mounted there: only beside the place can a file be moved to it.
                let bytes = self.folder.read(&self.name)?;
                let attributes = Attributes::of(&self.folder.symlink_metadata(&self.name)?);
                let mut beside =
                    Staged::write(root, path.parent().unwrap_or(path), &bytes, Some(attributes))?;
                beside.folder.rename(&beside.name, root.root(), path)?;
                beside.placed = true;
                Ok(())
            }
            Err(error) => Err(named(path, error)),
        }
    }
}

impl Drop for Staged {
    fn drop(&mut self) {
        if !self.placed {
            let _ = self.folder.remove_file(&self.name);
        }
    }
}

/// Moves files to their places: all of them, or none as far as the system lets it. An error comes with the number of the
/// file that it concerns.
pub fn place_all(root: &Folder, files: Vec<(Staged, PathBuf)>) -> Result<(), (usize, io::Error)> {
    // A single file is replaced whole or not at all.
    let several = files.len() > 1;
    let mut placed: Vec<(PathBuf, Before)> = Vec::new();
    for (number, (staged, path)) in files.into_iter().enumerate() {
        let before = if several { Before::of(root, &path, &staged) } else { Before::Unknown };
        if let Err(error) = staged.place(root, &path) {
            for (path, before) in placed.into_iter().rev() {
                before.restore(root, &path);
            }
            return Err((number, error));
        }
        placed.push((path, before));
    }
    Ok(())
}

/// What lay at a path before.
enum Before {
    Nothing,
    This(Staged),
    /// It cannot be kept, for example because the disk has no second names.
    Unknown,
}

impl Before {
    fn of(root: &Folder, path: &Path, staged: &Staged) -> Self {
        match staged.second_name(root, path) {
            Ok(kept) => Before::This(kept),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Before::Nothing,
            Err(_) => Before::Unknown,
        }
    }

    fn restore(self, root: &Folder, path: &Path) {
        match self {
            Before::This(kept) => drop(kept.place(root, path)),
            Before::Nothing => drop(root.root().remove_file(path)),
            Before::Unknown => {}
        }
    }
}

fn new(attributes: Option<Attributes>) -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    if let Some(attributes) = attributes {
        attributes.open(&mut options);
    }
    options
}

/// A name that nobody uses in a folder yet, which may itself be still to come.
pub fn unused_name(root: &Folder, folder: &Path) -> io::Result<String> {
    let folder = match root.dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return unused(|_| Ok(())).map(|(name, ())| name);
        }
        found => found?,
    };
    let look = |name: &str| match folder.symlink_metadata(name) {
        Ok(_) => Err(io::ErrorKind::AlreadyExists.into()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
    };
    unused(look).map(|(name, ())| name)
}

/// Does something with a name that nobody uses yet.
fn unused<T>(act: impl Fn(&str) -> io::Result<T>) -> io::Result<(String, T)> {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    loop {
        let name = format!("{PREFIX}{}-{}", process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        match act(&name) {
            // Left by another process that had this number.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            result => return result.map(|value| (name, value)),
        }
    }
}
