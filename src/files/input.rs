//! Reading below the workspace's folder and nowhere else.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use std::sync::Arc;

use unicode_normalization::UnicodeNormalization;

use super::folder::{Folder, Kind, Refused, is_absent, is_hidden, join};
use super::journal;
use super::reads::{Reads, Seen};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::glyphs::Glyphs;
use crate::span::{Concern, File, Span};

/// Access to the files of one workspace, by their paths below its folder. The folder is held open: if another is put in
/// its place, this goes on reading the first.
#[derive(Debug, Clone)]
pub struct Files {
    folder: Arc<Folder>,
    reads: Option<Arc<Reads>>,
    /// What can be printed of texts besides what the built-in fonts have.
    glyphs: Glyphs,
    /// What files are to say that do not say it yet, by their paths.
    drafts: Arc<BTreeMap<String, String>>,
}

impl Files {
    /// Fails if `root` is not a folder that can be read.
    pub fn new(root: &Path) -> io::Result<Self> {
        let (folder, glyphs) = (Arc::new(Folder::open(root)?), Glyphs::default());
        Ok(Files { folder, reads: None, glyphs, drafts: Arc::default() })
    }

    /// The files of a workspace, in which nothing is left half done by a command that was killed.
    pub fn open(root: &Path) -> Result<Self, Diagnostic> {
        let failed = |code: Code| {
            let problem = Diagnostic::error(code).with("path", root.display());
            move |error: io::Error| problem.failing(&error)
        };
        let files = Files::new(root).map_err(failed(Code::Unreadable))?;
        let changed = journal::heal(&files.folder).map_err(failed(Code::Unwritable))?;
        match changed.as_slice() {
            [] => Ok(files),
            changed => Err(Diagnostic::error(Code::ChangeUndone).with("paths", changed.join(", "))),
        }
    }

    /// The same files; every look at one is noted.
    pub fn recorded(&self, reads: Arc<Reads>) -> Self {
        Files { reads: Some(reads), ..self.clone() }
    }

    /// The same files; their texts may have these characters too.
    pub fn with_glyphs(&self, glyphs: Glyphs) -> Self {
        Files { glyphs, ..self.clone() }
    }

    /// The same files as if some of them, which need not be there, said something else.
    pub fn with_drafts(&self, drafts: BTreeMap<String, String>) -> Self {
        Files { drafts: Arc::new(drafts), ..self.clone() }
    }

    /// Canonical.
    pub fn root(&self) -> &Path {
        self.folder.path()
    }

    pub(super) fn folder(&self) -> &Arc<Folder> {
        &self.folder
    }

    /// A problem with a file or folder as a whole.
    pub fn problem(&self, code: Code, path: &str, concern: Concern) -> Diagnostic {
        let file = Arc::new(File::new(path, "", concern));
        Diagnostic::error(code).with("path", path).at(Span { file, range: 0..0 })
    }

    /// The problem that a system error on a file or folder means.
    pub(super) fn refused(&self, error: &io::Error, path: &str, concern: &Concern) -> Diagnostic {
        match Refused::of(error) {
            Some(Refused::LeadsOut(_)) => self.problem(Code::OutsideWorkspace, path, concern.clone()),
            Some(Refused::NotAFile(_)) => self.problem(Code::NotAFile, path, concern.clone()),
            None => self.problem(Code::Unreadable, path, concern.clone()).failing(error),
        }
    }

    /// Whether there is something at a path, which need not be readable.
    pub fn exists(&self, path: &str) -> bool {
        if self.drafts.contains_key(path) {
            return true;
        }
        let path = &*self.spelt(path);
        let kind = self.folder.kind(path);
        self.note(path, || Seen::presence(&kind));
        !kind.is_err_and(|error| is_absent(&error))
    }

    /// The bytes of a file. A symbolic link does not lead out of the workspace. Hidden files are no part of it: a build does
    /// not look at them to see what has changed.
    pub fn bytes(&self, path: &str, concern: &Concern) -> Result<Vec<u8>, Diagnostic> {
        if is_hidden(path) {
            return Err(self.problem(Code::Hidden, path, concern.clone()));
        }
        if let Some(draft) = self.drafts.get(path) {
            return Ok(draft.clone().into_bytes());
        }
        let path = &*self.spelt(path);
        let bytes = self.folder.read(path);
        self.note(path, || Seen::file(&bytes));
        bytes.map_err(|error| self.refused(&error, path, concern))
    }

    /// A text file in UTF-8. A byte order mark is dropped.
    pub fn read(&self, path: &str, concern: Concern, diagnostics: &mut Diagnostics) -> Option<Arc<File>> {
        match self.bytes(path, &concern) {
            Ok(bytes) => self.text(path, bytes, concern, diagnostics),
            Err(problem) => {
                diagnostics.push(problem);
                None
            }
        }
    }

    /// The bytes of a file as text.
    pub fn text(
        &self,
        path: &str,
        bytes: Vec<u8>,
        concern: Concern,
        diagnostics: &mut Diagnostics,
    ) -> Option<Arc<File>> {
        let path = path.to_owned();
        match String::from_utf8(bytes) {
            Ok(text) => {
                let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
                let (glyphs, below) = (self.glyphs.clone(), Arc::default());
                Some(Arc::new(File { path, text, concern, glyphs, below }))
            }
            Err(error) => {
                let at = error.utf8_error().valid_up_to();
                let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
                let file = Arc::new(File::new(path, text, concern));
                let problem = Diagnostic::error(Code::NotUtf8).with("path", &file.path);
                diagnostics.push(problem.at(Span { file, range: at..at }));
                None
            }
        }
    }

    /// The files of a folder with an extension, by name; hidden files are left out. A missing folder is empty.
    pub fn list(&self, folder: &str, extension: &str, diagnostics: &mut Diagnostics) -> Vec<String> {
        let wanted = |path: &String| Path::new(path).extension().is_some_and(|e| e == extension);
        let paths = self.entries(folder, diagnostics).into_iter().map(|(path, _)| path);
        paths.filter(wanted).collect()
    }

    /// The folders in a folder, by name; hidden ones are left out. A missing folder is empty. A link that leads out is among
    /// them: what is then read of it is an error.
    pub fn folders(&self, folder: &str, diagnostics: &mut Diagnostics) -> Vec<String> {
        let is_folder = |kind: &io::Result<Kind>| match kind {
            Ok(kind) => *kind == Kind::Folder,
            Err(error) => Refused::of(error).is_some(),
        };
        let entries = self.entries(folder, diagnostics).into_iter();
        entries.filter(|(_, kind)| is_folder(kind)).map(|(path, _)| path).collect()
    }

    /// A path as it is spelt on the disk: a letter with an accent may be one character here and two there.
    fn spelt<'p>(&self, path: &'p str) -> Cow<'p, str> {
        if path.is_ascii() || self.folder.kind(path).is_ok() {
            return Cow::Borrowed(path);
        }
        let mut spelt = String::new();
        for part in path.split('/') {
            let entries = if part.is_ascii() { Vec::new() } else { self.visible(&spelt).unwrap_or_default() };
            let mut names = entries.into_iter().map(|(name, _)| name);
            let same = |name: &String| name.nfc().eq(part.nfc());
            let name = names.find(same).unwrap_or_else(|| part.to_owned());
            spelt = if spelt.is_empty() { name } else { join(&spelt, &name) };
        }
        Cow::Owned(spelt)
    }

    fn entries(&self, folder: &str, diagnostics: &mut Diagnostics) -> Vec<(String, io::Result<Kind>)> {
        let mut drafts: Vec<_> = self.drafts.keys().filter(|path| is_in(path, folder)).cloned().collect();
        let mut entries = match self.visible(folder) {
            Ok(entries) => entries.into_iter().map(|(name, kind)| (join(folder, &name), kind)).collect(),
            Err(error) => {
                if error.kind() != io::ErrorKind::NotFound {
                    diagnostics.push(self.refused(&error, folder, &Concern::All));
                }
                Vec::new()
            }
        };
        drafts.retain(|draft| !entries.iter().any(|(path, _)| path == draft));
        if !drafts.is_empty() {
            entries.extend(drafts.into_iter().map(|path| (path, Ok(Kind::File))));
            entries.sort_by(|(one, _), (other, _)| one.cmp(other));
        }
        entries
    }

    /// What is in a folder and not hidden.
    pub(super) fn visible(&self, folder: &str) -> io::Result<Vec<(String, io::Result<Kind>)>> {
        let mut entries = self.folder.entries(folder);
        if let Ok(entries) = &mut entries {
            entries.retain(|(name, _)| !name.starts_with('.'));
        }
        self.note(folder, || Seen::folder(&entries));
        entries
    }

    /// Costs nothing unless somebody asked for it.
    fn note(&self, path: &str, seen: impl FnOnce() -> Seen) {
        if let Some(reads) = &self.reads {
            reads.note(path, seen());
        }
    }
}

/// Whether a path is that of something in a folder, not further below.
fn is_in(path: &str, folder: &str) -> bool {
    path.rsplit_once('/').map_or("", |(above, _)| above) == folder
}
