//! Writing files so that a reader never sees half of one.

use std::fs;
use std::io::{self, Write};
use std::path::{Component, Path, PathBuf};

/// A folder into which documents are written, and nowhere else.
#[derive(Debug, Clone)]
pub struct OutputFolder {
    root: PathBuf,
    /// How the names of files begin that are not finished.
    temporary: String,
}

impl OutputFolder {
    /// Creates the folder if need be.
    pub fn create(path: &Path) -> io::Result<Self> {
        fs::create_dir_all(path)?;
        Ok(OutputFolder { root: path.canonicalize()?, temporary: ".fiche-new-".to_owned() })
    }

    /// Unfinished files get another beginning, so that what a crash leaves can be told from what somebody else writes.
    pub fn with_temporary_prefix(mut self, prefix: String) -> Self {
        self.temporary = prefix;
        self
    }

    /// Removes what a crash has left unfinished beside a file.
    pub fn sweep(&self, folder: &Path) {
        let Ok(entries) = fs::read_dir(self.root.join(folder)) else { return };
        for entry in entries.flatten() {
            if entry.file_name().to_string_lossy().starts_with(&self.temporary) {
                let _ = fs::remove_file(entry.path());
            }
        }
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Writes a file whole or not at all: beside its place first, then moved over the old one. Refuses a path that
    /// leads out of the folder, also through a symbolic link.
    pub fn write(&self, path: &str, bytes: &[u8]) -> io::Result<PathBuf> {
        let target = self.inside(path)?;
        let folder = target.parent().unwrap_or(&self.root);
        fs::create_dir_all(folder)?;
        let mut temporary = beside(folder, &self.temporary)?;
        temporary.write_all(bytes)?;
        temporary.as_file().sync_data()?;
        temporary.persist(&target).map_err(|error| error.error)?;
        Ok(target)
    }

    /// Writes a file unless it holds these bytes already.
    pub fn update(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        if fs::read(self.inside(path)?).is_ok_and(|old| old == bytes) {
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

    /// Where a path leads, if not out of the folder.
    fn inside(&self, path: &str) -> io::Result<PathBuf> {
        let target = self.root.join(path);
        let folder = target.parent().unwrap_or(&self.root);
        // Looked at before anything is created: the deepest folder that exists says where the others would be.
        let inside = Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
        let existing = folder.ancestors().find(|ancestor| ancestor.exists()).unwrap_or(&self.root);
        if !inside || !existing.canonicalize()?.starts_with(&self.root) {
            let message = format!("{path} leads out of the output folder");
            return Err(io::Error::new(io::ErrorKind::PermissionDenied, message));
        }
        Ok(target)
    }
}

/// Writes a file anywhere, whole or not at all.
pub fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut temporary = beside(folder, ".fiche-new-")?;
    temporary.write_all(bytes)?;
    temporary.persist(path).map(|_| ()).map_err(|error| error.error)
}

/// Temporary files are private to the user unless told otherwise; documents are as other files.
fn beside(folder: &Path, prefix: &str) -> io::Result<tempfile::NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(prefix);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    builder.tempfile_in(folder)
}
