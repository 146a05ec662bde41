//! Changes to several files that are made together or not at all.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use super::fault::Fault;
use super::splice::{Splice, apply};
use super::{fluent, toml, yaml};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::files::input::Files;
use crate::files::writer::{Change, WorkspaceWriter};
use crate::span::{Concern, File};

const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// Files of a workspace, each as it was read and as it is to be.
pub struct Changes {
    files: Files,
    /// Nobody else changes the files from the first that is read to the last that is written.
    writer: WorkspaceWriter,
    edited: BTreeMap<String, Edited>,
}

/// A file that is to be another.
pub struct Draft {
    pub path: String,
    pub before: String,
    pub after: String,
}

struct Edited {
    before: Option<Vec<u8>>,
    /// Without a byte order mark.
    file: Arc<File>,
    text: String,
}

impl Changes {
    /// None yet, to files in a workspace's folder. What decides about them is read afterwards.
    pub fn of(root: &Path) -> Result<Self, Diagnostic> {
        let files = Files::open(root)?;
        Ok(Changes { writer: files.writer(), files, edited: BTreeMap::new() })
    }

    /// The text of a file as it is to be; of one that is not there, nothing.
    pub fn text(&mut self, path: &str) -> Result<&str, Diagnostic> {
        self.edited(path).map(|edited| edited.text.as_str())
    }

    /// Changes a file, or begins one that is not there.
    pub fn make(
        &mut self,
        path: &str,
        change: impl FnOnce(&str) -> Result<Vec<Splice>, Fault>,
    ) -> Result<(), Diagnostic> {
        let edited = self.edited(path)?;
        // What is wrong is shown in the text as it is by now.
        let now = || Arc::new(File::new(path, &edited.text, Concern::All));
        let splices = change(&edited.text).map_err(|fault| fault.at(&now()))?;
        let text = apply(&edited.text, &splices).ok_or_else(|| Fault::not_editable(0..0).at(&now()))?;
        edited.text = text;
        Ok(())
    }

    /// Replaces all that a file says, or begins one.
    pub fn replace(&mut self, path: &str, text: String) -> Result<(), Diagnostic> {
        self.edited(path)?.text = text;
        Ok(())
    }

    /// Makes splices in a file that was read before, if it still holds the same.
    pub fn splice(&mut self, read: &Arc<File>, splices: Vec<Splice>) -> Result<(), Diagnostic> {
        let edited = self.edited(&read.path)?;
        if edited.file.text != read.text {
            return Err(Diagnostic::error(Code::ChangedSince).with("path", &read.path));
        }
        self.make(&read.path, |_| Ok(splices))
    }

    /// The files that differ.
    pub fn drafts(&self) -> Vec<Draft> {
        let differ = self.edited.iter().filter(|(_, edited)| edited.text != edited.file.text);
        let draft = |(path, edited): (&String, &Edited)| {
            let (before, after) = (edited.file.text.clone(), edited.text.clone());
            Draft { path: path.clone(), before, after }
        };
        differ.map(draft).collect()
    }

    /// Writes all files that differ, if all of them can be read again. Returns their paths.
    pub fn write(self) -> Result<Vec<String>, Diagnostic> {
        let mut changes = Vec::new();
        for (path, edited) in self.edited {
            // Nor does a file come into being that says nothing.
            if edited.text == edited.file.text {
                continue;
            }
            check(&path, &edited.text)?;
            let marked = edited.before.as_ref().is_some_and(|before| before.starts_with(BYTE_ORDER_MARK));
            let mark = if marked { BYTE_ORDER_MARK } else { &[] };
            let after = [mark, edited.text.as_bytes()].concat();
            changes.push(Change { path, before: edited.before, after });
        }
        self.writer.replace_all(&changes)?;
        Ok(changes.into_iter().map(|change| change.path).collect())
    }

    fn edited(&mut self, path: &str) -> Result<&mut Edited, Diagnostic> {
        if !self.edited.contains_key(path) {
            let edited = self.read(path)?;
            self.edited.insert(path.to_owned(), edited);
        }
        // It has just been put there.
        self.edited.get_mut(path).ok_or_else(|| Diagnostic::error(Code::Unreadable).with("path", path))
    }

    fn read(&self, path: &str) -> Result<Edited, Diagnostic> {
        if !self.files.exists(path) {
            let file = File::new(path, "", Concern::All);
            return Ok(Edited { before: None, file: Arc::new(file), text: String::new() });
        }
        let bytes = self.files.bytes(path, &Concern::All)?;
        let mut problems = Diagnostics::default();
        let Some(file) = self.files.text(path, bytes.clone(), Concern::All, &mut problems) else {
            let unreadable = || Diagnostic::error(Code::Unreadable).with("path", path);
            return Err(problems.0.pop().unwrap_or_else(unreadable));
        };
        Ok(Edited { before: Some(bytes), text: file.text.clone(), file })
    }
}

/// Whether a parser takes what is to be written.
fn check(path: &str, text: &str) -> Result<(), Diagnostic> {
    let checked = match path.rsplit('.').next() {
        Some("toml") => toml::check(text),
        Some("ftl") => fluent::check(text),
        Some("yml") => yaml::check(text),
        _ => Ok(()),
    };
    let file = || Arc::new(File::new(path, text, Concern::All));
    checked.map_err(|fault| fault.at(&file()))
}
