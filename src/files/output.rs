//! Writing files so that a reader never sees half of one.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Component, Path, PathBuf};

use tempfile::TempPath;

use crate::diagnostic::{Code, Diagnostic};

/// A folder into which documents are written, and nowhere else.
#[derive(Debug, Clone)]
pub struct OutputFolder {
    root: PathBuf,
    /// The folder below it in which files are begun; without one, each is begun beside its place.
    unfinished: Option<PathBuf>,
}

impl OutputFolder {
    /// Creates the folder if need be.
    pub fn create(path: &Path) -> io::Result<Self> {
        fs::create_dir_all(path)?;
        Ok(OutputFolder { root: path.canonicalize()?, unfinished: None })
    }

    /// Files are begun in a folder of their own, so that what a crash leaves lies in one place.
    pub fn with_unfinished(mut self, folder: &str) -> Self {
        self.unfinished = Some(self.root.join(folder));
        self
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Reads a file; like all that is done here, not if its path leads out of the folder, also through a link to
    /// another folder.
    pub fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        fs::read(self.inside(path)?)
    }

    /// Opens a file that is kept open or added to. Not through a link: what it leads to would be written to.
    pub fn open(&self, path: &str, options: &OpenOptions) -> io::Result<File> {
        let target = self.inside(path)?;
        if target.is_symlink() {
            return Err(leads_out(path));
        }
        options.open(target)
    }

    /// Writes a file whole or not at all: elsewhere first, then moved to its place.
    pub fn write(&self, path: &str, bytes: &[u8]) -> io::Result<PathBuf> {
        let (target, temporary) = self.begin(path, bytes)?;
        self.finish(&target, temporary, bytes)?;
        Ok(target)
    }

    /// Writes files that belong together: all lie on the disk before the first takes its place. An error comes with
    /// the path that it concerns.
    pub fn write_all(&self, files: &[(String, Vec<u8>)]) -> Result<(), (String, io::Error)> {
        let mut begun = Vec::new();
        for (path, bytes) in files {
            begun.push(self.begin(path, bytes).map_err(|error| (path.clone(), error))?);
        }
        for ((target, temporary), (path, bytes)) in begun.into_iter().zip(files) {
            self.finish(&target, temporary, bytes).map_err(|error| (path.clone(), error))?;
        }
        Ok(())
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
        match fs::remove_file(self.inside(path)?) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    /// What to say when a file could not be written: that of a folder that is gone is said once for all files.
    pub fn unwritable(&self, path: &str, error: &io::Error) -> Diagnostic {
        if self.root.exists() {
            Diagnostic::error(Code::Unwritable).with("path", path).quoting(error.to_string())
        } else {
            Diagnostic::error(Code::OutputGone).with("path", self.root.display())
        }
    }

    fn begin(&self, path: &str, bytes: &[u8]) -> io::Result<(PathBuf, TempPath)> {
        let target = self.inside(path)?;
        let folder = target.parent().unwrap_or(&self.root);
        fs::create_dir_all(folder)?;
        let unfinished = self.unfinished.as_deref().unwrap_or(folder);
        fs::create_dir_all(unfinished)?;
        let temporary = fill(unfinished, bytes)?;
        Ok((target, temporary))
    }

    fn finish(&self, target: &Path, temporary: TempPath, bytes: &[u8]) -> io::Result<()> {
        let Err(failed) = temporary.persist(target) else { return Ok(()) };
        if failed.error.kind() != io::ErrorKind::CrossesDevices {
            return Err(failed.error);
        }
        // Another disk is mounted there: only beside the place can a file be moved to it.
        let beside = fill(target.parent().unwrap_or(&self.root), bytes)?;
        beside.persist(target).map_err(|failed| failed.error)
    }

    /// Where a path leads, if not out of the folder.
    fn inside(&self, path: &str) -> io::Result<PathBuf> {
        let target = self.root.join(path);
        let folder = target.parent().unwrap_or(&self.root);
        // Looked at before anything is created: the deepest folder that exists says where the others would be.
        let existing = folder.ancestors().find(|ancestor| ancestor.exists()).unwrap_or(&self.root);
        if !existing.starts_with(&self.root) {
            return Err(io::Error::new(io::ErrorKind::NotFound, "the output folder is gone"));
        }
        if !is_plain(path) || !existing.canonicalize()?.starts_with(&self.root) {
            return Err(leads_out(path));
        }
        Ok(target)
    }
}

/// Whether a path has nothing but names, so that it leads below the folder that it starts from.
pub fn is_plain(path: &str) -> bool {
    let mut parts = Path::new(path).components();
    !path.is_empty() && parts.all(|part| matches!(part, Component::Normal(_)))
}

fn leads_out(path: &str) -> io::Error {
    io::Error::new(io::ErrorKind::PermissionDenied, format!("{path} leads out of the output folder"))
}

/// Writes a file anywhere, whole or not at all.
pub fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fill(folder, bytes)?.persist(path).map_err(|failed| failed.error)
}

/// A file under another name, on the disk. Temporary files are private to the user unless told otherwise; documents are
/// as other files.
fn fill(folder: &Path, bytes: &[u8]) -> io::Result<TempPath> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".fiche-new-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    let mut temporary = builder.tempfile_in(folder)?;
    temporary.write_all(bytes)?;
    temporary.as_file().sync_data()?;
    Ok(temporary.into_temp_path())
}
