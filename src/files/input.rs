//! Reading below the workspace's folder and nowhere else.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::span::{Concern, File, Span};

/// Access to the files of one workspace, by their paths below its folder.
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

    /// A problem with a file or folder as a whole.
    pub fn problem(&self, code: Code, path: &str, concern: Concern) -> Diagnostic {
        let file = Arc::new(File { path: path.to_owned(), text: String::new(), concern });
        Diagnostic::error(code).with("path", path).at(Span { file, range: 0..0 })
    }

    /// Whether there is something at a path.
    pub fn exists(&self, path: &str) -> bool {
        self.root.join(path).exists()
    }

    /// The bytes of a file. A symbolic link does not lead out of the workspace. Hidden files are no part of it: a build does
    /// not look at them to see what has changed.
    pub fn bytes(&self, path: &str, concern: &Concern) -> Result<Vec<u8>, Diagnostic> {
        let problem = |code| self.problem(code, path, concern.clone());
        if path.split('/').any(|part| part.starts_with('.') && part != "..") {
            return Err(problem(Code::Hidden));
        }
        let unreadable = |error: io::Error| problem(Code::Unreadable).quoting(error.to_string());
        let real = self.root.join(path).canonicalize().map_err(unreadable)?;
        if !real.starts_with(&self.root) {
            return Err(problem(Code::OutsideWorkspace));
        }
        // A pipe or a device would be read for ever.
        if !real.metadata().map_err(unreadable)?.is_file() {
            return Err(problem(Code::NotAFile));
        }
        fs::read(real).map_err(unreadable)
    }

    /// A text file in UTF-8. A byte order mark is dropped.
    pub fn read(&self, path: &str, concern: Concern, diagnostics: &mut Diagnostics) -> Option<Arc<File>> {
        let bytes = match self.bytes(path, &concern) {
            Ok(bytes) => bytes,
            Err(problem) => {
                diagnostics.push(problem);
                return None;
            }
        };
        let path = path.to_owned();
        match String::from_utf8(bytes) {
            Ok(text) => {
                let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
                Some(Arc::new(File { path, text, concern }))
            }
            Err(error) => {
                let at = error.utf8_error().valid_up_to();
                let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
                let file = Arc::new(File { path, text, concern });
                let problem = Diagnostic::error(Code::NotUtf8).with("path", &file.path);
                diagnostics.push(problem.at(Span { file, range: at..at }));
                None
            }
        }
    }

    /// The files of a folder with an extension, by name; hidden files are left out. A missing folder is empty.
    pub fn list(&self, folder: &str, extension: &str, diagnostics: &mut Diagnostics) -> Vec<String> {
        let wanted = |path: &String| Path::new(path).extension().is_some_and(|e| e == extension);
        self.entries(folder, diagnostics).into_iter().filter(wanted).collect()
    }

    /// The folders in a folder, by name; hidden ones are left out. A missing folder is empty.
    pub fn folders(&self, folder: &str, diagnostics: &mut Diagnostics) -> Vec<String> {
        let is_folder = |path: &String| self.root.join(path).is_dir();
        self.entries(folder, diagnostics).into_iter().filter(is_folder).collect()
    }

    fn entries(&self, folder: &str, diagnostics: &mut Diagnostics) -> Vec<String> {
        let read = match fs::read_dir(self.root.join(folder)) {
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Vec::new(),
            Err(error) => {
                let problem = self.problem(Code::Unreadable, folder, Concern::All);
                diagnostics.push(problem.quoting(error.to_string()));
                return Vec::new();
            }
        };
        let names = read.flatten().filter_map(|entry| entry.file_name().into_string().ok());
        let visible = names.filter(|name| !name.starts_with('.'));
        let mut paths: Vec<_> = visible.map(|name| format!("{folder}/{name}")).collect();
        paths.sort();
        paths
    }
}
