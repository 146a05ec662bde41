//! Everything Typst can see while it makes one document.

use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock, Mutex};

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, World};
use typst_as_lib::TypstWorld;
use typst_kit::diagnostics::DiagnosticWorld;

use super::labels;
use crate::localise::language::Languages;

/// `#import "/fiche.typ": report, settings, t` is how a template reaches its data and labels.
const PRELUDE: &str = include_str!("prelude.typ");

static PRELUDE_SOURCE: LazyLock<Option<Source>> =
    LazyLock::new(|| Some(Source::new(file("/fiche.typ")?, PRELUDE.to_owned())));
static SETTINGS_FILE: LazyLock<Option<FileId>> = LazyLock::new(|| file("/settings.json"));
static REPORT_FILE: LazyLock<Option<FileId>> = LazyLock::new(|| file("/report.json"));

/// The id of a file below `templates/`.
pub fn file(path: &str) -> Option<FileId> {
    let path = VirtualPath::new(path).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}

/// The world of one document.
pub struct DocumentWorld<'e> {
    /// Fonts and template files.
    pub inner: TypstWorld<'e>,
    pub library: &'e LazyHash<Library>,
    pub languages: Arc<Languages>,
    /// `/settings.json`
    pub settings: Bytes,
    /// `/report.json`
    pub report: Bytes,
    pub fonts: usize,
    /// What Typst has read, by path: the inputs of the document.
    pub read: Mutex<BTreeSet<String>>,
}

impl DocumentWorld<'_> {
    fn record(&self, id: FileId) {
        if let Ok(mut read) = self.read.lock() {
            read.insert(id.vpath().get_without_slash().to_owned());
        }
    }
}

impl World for DocumentWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.inner.book()
    }

    fn main(&self) -> FileId {
        self.inner.main()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.record(id);
        match &*PRELUDE_SOURCE {
            Some(prelude) if prelude.id() == id => Ok(prelude.clone()),
            _ => self.inner.source(id),
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.record(id);
        if Some(id) == *SETTINGS_FILE {
            return Ok(self.settings.clone());
        }
        if Some(id) == *REPORT_FILE {
            return Ok(self.report.clone());
        }
        let path = id.vpath().get_without_slash();
        if path.starts_with(labels::FOLDER) {
            let message = labels::contents(&self.languages, path);
            return message.map(Bytes::new).ok_or_else(|| FileError::NotFound(path.into()));
        }
        self.inner.file(id)
    }

    fn font(&self, index: usize) -> Option<Font> {
        // Typst may ask with an index of another font book.
        if index < self.fonts { self.inner.font(index) } else { None }
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        // A document never depends on the day on which it is made.
        None
    }
}

impl DiagnosticWorld for DocumentWorld<'_> {
    fn name(&self, id: FileId) -> String {
        format!("templates/{}", id.vpath().get_without_slash())
    }
}
