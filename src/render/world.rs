//! Everything Typst can see while it makes one document.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock, Mutex};

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, Source};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};
use typst_as_lib::file_resolver::FileResolver;
use typst_kit::diagnostics::DiagnosticWorld;

use super::files::{TemplateFiles, file};
use super::fit::{self, Closeness};
use super::fonts::{self, FontSet};
use super::labels::{self, Answering, Recorder};
use crate::localise::data::Data;
use crate::localise::language::Languages;

/// `#import "/fiche.typ": report, settings, t` is how a template reaches its data and labels.
const PRELUDE: &str = include_str!("prelude.typ");
const PRINT: &str = "#set document(title: [A picture])
#let path = json(\"/report.json\")
#image(path, alt: path)
";

static PRELUDE_SOURCE: LazyLock<Option<Source>> =
    LazyLock::new(|| Some(Source::new(file("/fiche.typ")?, PRELUDE.to_owned())));
/// Prints the picture that `/report.json` names. No template has the name of a hidden file.
pub static PRINT_SOURCE: LazyLock<Option<Source>> =
    LazyLock::new(|| Some(Source::new(file("/.picture.typ")?, PRINT.to_owned())));
static SETTINGS_FILE: LazyLock<Option<FileId>> = LazyLock::new(|| file("/settings.json"));
static REPORT_FILE: LazyLock<Option<FileId>> = LazyLock::new(|| file("/report.json"));
static FIT_FILE: LazyLock<Option<FileId>> = LazyLock::new(|| file(&format!("/{}", fit::FILE)));

/// What Typst knows besides templates: its own functions, and the one for labels.
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| {
    let features = [Feature::A11yExtras].into_iter().collect();
    let mut library = Library::builder().with_features(features).build();
    library.global.scope_mut().define("fiche-text", labels::function());
    LazyHash::new(library)
});

/// The world of one document. Nothing in it changes while the document is laid out.
pub struct DocumentWorld<'e> {
    /// The template that is laid out.
    main: FileId,
    files: &'e TemplateFiles,
    fonts: &'e FontSet,
    /// Languages of labels, and what they answered.
    answering: Answering,
    /// `/settings.json`
    settings: Bytes,
    /// `/report.json`
    report: Bytes,
    /// `/fit.json`
    fit: Bytes,
    /// What Typst has read, by path: the inputs of the document.
    read: Mutex<BTreeSet<String>>,
}

impl<'e> DocumentWorld<'e> {
    pub fn new(
        main: FileId,
        files: &'e TemplateFiles,
        fonts: &'e FontSet,
        languages: Arc<Languages>,
        recorder: Option<Recorder>,
        data: &Data,
        closeness: &Closeness,
    ) -> Self {
        DocumentWorld {
            main,
            files,
            fonts,
            answering: Answering::begin(languages, recorder),
            settings: Bytes::new(data.settings.clone()),
            report: Bytes::new(data.report.clone()),
            fit: Bytes::new(closeness.json()),
            read: Mutex::new(fonts.is_own().then(|| fonts::INPUT.to_owned()).into_iter().collect()),
        }
    }

    /// Virtual paths of all that Typst has read.
    pub fn take_read(&self) -> BTreeSet<String> {
        self.read.lock().map(|mut read| std::mem::take(&mut *read)).unwrap_or_default()
    }

    fn record(&self, id: FileId) {
        if let Ok(mut read) = self.read.lock() {
            read.insert(id.vpath().get_without_slash().to_owned());
        }
    }
}

impl World for DocumentWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.fonts.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.record(id);
        let own = [&*PRELUDE_SOURCE, &*PRINT_SOURCE].into_iter().flatten().find(|source| source.id() == id);
        own.map_or_else(|| self.files.resolve_source(id).map(Cow::into_owned), |source| Ok(source.clone()))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if let Some(token) = self.answering.token(id) {
            return Ok(token);
        }
        self.record(id);
        if Some(id) == *SETTINGS_FILE {
            return Ok(self.settings.clone());
        }
        if Some(id) == *REPORT_FILE {
            return Ok(self.report.clone());
        }
        if Some(id) == *FIT_FILE {
            return Ok(self.fit.clone());
        }
        let path = id.vpath().get_without_slash();
        if labels::is_virtual(path) {
            let message = labels::contents(self.answering.languages(), path);
            return message.map(Bytes::new).ok_or_else(|| FileError::NotFound(path.into()));
        }
        self.files.resolve_binary(id).map(Cow::into_owned)
    }

    fn font(&self, index: usize) -> Option<Font> {
        // Typst may ask with an index of another font book.
        self.fonts.all.get(index).cloned()
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
