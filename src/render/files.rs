//! Template files: the workspace's `templates/` over the built-in ones, file by file, and nothing else.

use std::borrow::Cow;
use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Mutex;

use typst::diag::{FileError, FileResult};
use typst::foundations::Bytes;
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst_as_lib::file_resolver::FileResolver;

use super::header;
use crate::builtin;
use crate::diagnostic::{Code, Diagnostic};
use crate::files::input::Files;
use crate::localise::style;
use crate::span::Concern;
use crate::workspace::paths;

/// The id of a file below `templates/`.
pub fn file(path: &str) -> Option<FileId> {
    let path = VirtualPath::new(path).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}

/// Reads and parses each file once.
pub struct TemplateFiles {
    files: Files,
    cache: Mutex<HashMap<FileId, Known>>,
}

/// What is known of a file.
#[derive(Clone)]
struct Known {
    bytes: FileResult<Bytes>,
    /// Typst asks for it at every import.
    source: Option<FileResult<Source>>,
}

impl TemplateFiles {
    pub fn new(files: Files) -> Self {
        TemplateFiles { files, cache: Mutex::default() }
    }

    /// A file by its path below `templates/`; `None` if it is virtual or gone.
    pub fn read_path(&self, path: &str) -> Option<Bytes> {
        self.bytes(file(&format!("/{path}"))?).ok()
    }

    fn bytes(&self, id: FileId) -> FileResult<Bytes> {
        self.look_up(id, |known| known.bytes.clone())
    }

    fn look_up<T>(&self, id: FileId, what: impl FnOnce(&mut Known) -> FileResult<T>) -> FileResult<T> {
        let mut cache = self.cache.lock().map_err(|_| FileError::Other(None))?;
        what(cache.entry(id).or_insert_with(|| Known { bytes: self.read(id), source: None }))
    }

    fn read(&self, id: FileId) -> FileResult<Bytes> {
        let path = id.vpath().get_without_slash();
        if !matches!(id.root(), VirtualRoot::Project) {
            // No network and no package folder of the user: a document depends on its workspace alone.
            return Err(FileError::AccessDenied);
        }
        let own = paths::template(path);
        if self.files.exists(&own) {
            let refused = |problem: Diagnostic| match (problem.code, problem.quote) {
                (Code::Hidden, _) => FileError::Other(Some("hidden files are not read".into())),
                (Code::Unreadable, reason) => FileError::Other(reason.map(Into::into)),
                _ => FileError::AccessDenied,
            };
            let bytes = self.files.bytes(&own, &Concern::All).map_err(refused)?;
            let refused = header::refuse(&own, &bytes);
            let refused =
                refused.or_else(|| style::refuse(&own, &bytes).map(|reason| format!("{own}: {reason}")));
            return match refused {
                Some(reason) => Err(FileError::Other(Some(reason.into()))),
                None => Ok(unmarked(bytes)),
            };
        }
        builtin::template(path)
            .map(Bytes::new)
            .ok_or_else(|| FileError::NotFound(PathBuf::from("templates").join(path)))
    }
}

/// A byte order mark is no part of a text, and no picture or font begins like one.
fn unmarked(mut bytes: Vec<u8>) -> Bytes {
    if bytes.starts_with("\u{feff}".as_bytes()) {
        bytes.drain(.."\u{feff}".len());
    }
    Bytes::new(bytes)
}

impl FileResolver for TemplateFiles {
    fn resolve_binary(&self, id: FileId) -> FileResult<Cow<'_, Bytes>> {
        self.bytes(id).map(Cow::Owned)
    }

    fn resolve_source(&self, id: FileId) -> FileResult<Cow<'_, Source>> {
        let parse = |bytes: FileResult<Bytes>| {
            let bytes = bytes?;
            let text = std::str::from_utf8(&bytes).map_err(|_| FileError::InvalidUtf8)?;
            Ok(Source::new(id, text.to_owned()))
        };
        let source = |known: &mut Known| {
            let bytes = &known.bytes;
            known.source.get_or_insert_with(|| parse(bytes.clone())).clone()
        };
        self.look_up(id, source).map(Cow::Owned)
    }
}
