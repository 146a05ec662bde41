//! Reading below the workspace's folder and nowhere else.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::record::{File, Place};

/// Access to the files of one workspace.
#[derive(Debug, Clone)]
pub struct Files {
    /// Canonical.
    root: PathBuf,
}

impl Files {
    /// Fails if `root` is not a folder that can be read.
    pub fn new(root: &Path) -> io::Result<Self> {
        Ok(Files { root: root.canonicalize()? })
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The path below the workspace's folder, with `/`, for messages.
    pub fn relative(&self, path: &Path) -> String {
        let below = path.strip_prefix(&self.root).unwrap_or(path);
        let parts: Vec<_> = below.components().map(|c| c.as_os_str().to_string_lossy()).collect();
        parts.join("/")
    }

    /// A problem with a file or folder as a whole.
    pub fn problem(&self, code: &'static str, path: &Path) -> Diagnostic {
        let path = self.relative(path);
        let file = Arc::new(File { path: path.clone(), text: String::new() });
        Diagnostic::error(code).with("path", path).at(Place { file, span: 0..0 })
    }

    /// The real path of a file, or an error if a symbolic link leads out of the workspace. Hidden files are no part of it:
    /// a build does not look at them to see what has changed.
    pub fn resolve(&self, path: &Path) -> Result<PathBuf, Diagnostic> {
        if self.relative(path).split('/').any(|part| part.starts_with('.') && part != "..") {
            return Err(self.problem("hidden", path));
        }
        let unreadable = |error: io::Error| self.problem("unreadable", path).quoting(error.to_string());
        let real = path.canonicalize().map_err(unreadable)?;
        if !real.starts_with(&self.root) {
            return Err(self.problem("outside-workspace", path));
        }
        // A pipe or a device would be read for ever.
        let metadata = real.metadata().map_err(unreadable)?;
        if !metadata.is_file() { Err(self.problem("not-a-file", path)) } else { Ok(real) }
    }

    /// A text file in UTF-8. A byte order mark is dropped.
    pub fn read(&self, path: &Path, diagnostics: &mut Diagnostics) -> Option<Arc<File>> {
        let bytes = self.resolve(path).and_then(|real| {
            fs::read(real).map_err(|error| self.problem("unreadable", path).quoting(error.to_string()))
        });
        let bytes = match bytes {
            Ok(bytes) => bytes,
            Err(problem) => {
                diagnostics.push(problem);
                return None;
            }
        };
        match String::from_utf8(bytes) {
            Ok(text) => {
                let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
                Some(Arc::new(File { path: self.relative(path), text }))
            }
            Err(error) => {
                let at = error.utf8_error().valid_up_to();
                let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
                let file = Arc::new(File { path: self.relative(path), text });
                let problem = Diagnostic::error("not-utf8").with("path", &file.path);
                diagnostics.push(problem.at(Place { file, span: at..at }));
                None
            }
        }
    }

    /// The files of a folder with an extension, by name; hidden files are left out. A missing folder is empty.
    pub fn list(&self, folder: &Path, extension: &str, diagnostics: &mut Diagnostics) -> Vec<PathBuf> {
        let wanted = |path: &PathBuf| path.extension().is_some_and(|e| e == extension);
        self.entries(folder, diagnostics).into_iter().filter(wanted).collect()
    }

    /// The folders in a folder, by name; hidden ones are left out. A missing folder is empty.
    pub fn folders(&self, folder: &Path, diagnostics: &mut Diagnostics) -> Vec<PathBuf> {
        self.entries(folder, diagnostics).into_iter().filter(|path| path.is_dir()).collect()
    }

    fn entries(&self, folder: &Path, diagnostics: &mut Diagnostics) -> Vec<PathBuf> {
        let read = match fs::read_dir(folder) {
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Vec::new(),
            Err(error) => {
                diagnostics.push(self.problem("unreadable", folder).quoting(error.to_string()));
                return Vec::new();
            }
        };
        let visible = |path: &PathBuf| {
            path.file_name().and_then(|name| name.to_str()).is_some_and(|name| !name.starts_with('.'))
        };
        let mut paths: Vec<_> = read.flatten().map(|entry| entry.path()).filter(visible).collect();
        paths.sort();
        paths
    }
}
